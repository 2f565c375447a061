/*
 * A digest has no signature in itself: the digest after it has it, or the metadata of its S3 object, saved beside it. A
 * good signature proves a digest whoever gives it. That the digest after it is proven, too, shows that none is missing.
 */
#include "digests.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HEAD_SUFFIX ".head.json"

/* A digest is for an hour, and its name says when that ends. */
#define HOUR (INT64_C(60) * 60 * 1000000000)

/* More than the library takes. */
enum { FILE_MAX = 80 << 20 };

/* ---- Chains ----------------------------------------------------------------------------------- */

static bool is_same(ctrail_str a, ctrail_str b) {
    return a.len == b.len && (!a.len || memcmp(a.ptr, b.ptr, a.len) == 0);
}

static struct chain *add_chain(struct digests *digests, const struct object_name *name, size_t at) {
    digests->chains = must_realloc(digests->chains, (digests->chain_count + 1) * sizeof *digests->chains);
    struct chain *chain = &digests->chains[digests->chain_count++];
    *chain = (struct chain){.name = *name, .copies = {at, at}, .from = CTRAIL_ABSENT, .to = CTRAIL_ABSENT};
    return chain;
}

/* Digests of a chain stand next to each other, as their names begin alike; there are at most two kinds of them. */
void digests_find_chains(struct digests *digests) {
    for (size_t i = 0; i < digests->copies->count; i++) {
        struct object_name name;
        if (!object_name_of_digest(str_of(digests->copies->list[i].name), &name))
            continue;
        struct chain *chain = NULL;
        for (size_t k = 0; k < 2 && k < digests->chain_count && !chain; k++) {
            struct chain *before = &digests->chains[digests->chain_count - 1 - k];
            if (is_same(before->name.chain, name.chain) && before->name.is_backfill == name.is_backfill)
                chain = before;
        }
        chain = chain ? chain : add_chain(digests, &name, i);
        chain->copies.end = i + 1;
    }
}

bool digests_in_range(const struct digests *digests, int64_t time) {
    return (digests->since == CTRAIL_ABSENT || time >= digests->since) &&
           (digests->until == CTRAIL_ABSENT || time < digests->until);
}

void digests_report(const struct digests *digests, const struct chain *chain, struct finding finding) {
    finding.account = chain->name.account;
    finding.region = chain->name.region;
    finding.trail = chain->name.trail;
    findings_add(digests->findings, &finding);
}

/* ---- Reading files ---------------------------------------------------------------------------- */

struct bytes {
    char *bytes;
    size_t size;
    int error; /* errno */
};

static struct bytes read_file(const char *path) {
    struct bytes file = {must_realloc(NULL, 1), 0, 0};
    size_t room = 0, got = 1;
    FILE *stream = fopen(path, "rb");
    file.error = stream ? 0 : errno;
    while (stream && got && file.size <= FILE_MAX) {
        if (file.size == room)
            file.bytes = must_realloc(file.bytes, room += room + 16384);
        errno = 0;
        file.size += got = fread(file.bytes + file.size, 1, room - file.size, stream);
    }
    if (stream && ferror(stream))
        file.error = errno ? errno : EIO;
    if (stream)
        fclose(stream);
    return file;
}

/* A digest file, and what is known of it. */
struct verified {
    struct digests *digests;
    struct chain *chain;
    const struct copy *copy;
    struct text path;
    ctrail_digest *digest;            /* NULL: it cannot be read */
    ctrail_digest_metadata *metadata; /* NULL: it has none */
    bool is_proven;
    bool is_altered; /* it is not what was signed: what it names is not to be missed */
};

static int64_t time_of(const struct verified *verified) {
    struct object_name name;
    if (verified->digest)
        return verified->digest->digest_end_time_ns;
    return object_name_of_digest(str_of(verified->copy->name), &name) ? name.time : CTRAIL_ABSENT;
}

static void report_digest(const struct verified *verified, enum fault fault, const char *detail) {
    ctrail_str none = {NULL, 0};
    digests_report(verified->digests, verified->chain,
                   (struct finding){.fault = fault,
                                    .kind = "digest",
                                    .time = time_of(verified),
                                    .object = verified->digest ? verified->digest->digest_s3_object : none,
                                    .path = {verified->path.bytes, verified->path.length - 1},
                                    .detail = str_of(detail)});
}

/* Of a log file that the digest names. */
static void report_log(const struct verified *verified, enum fault fault, ctrail_str object, const char *detail) {
    struct object_name name;
    bool has_time = object_name_of_log(copies_last_part(object), &name);
    struct text text = {0};
    text_add_string(&text, detail);
    text_add_string(&text, verified->copy->name);
    digests_report(verified->digests, verified->chain,
                   (struct finding){.fault = fault,
                                    .kind = "log file",
                                    .time = has_time ? name.time : time_of(verified),
                                    .object = object,
                                    .detail = {text.bytes, text.length}});
    text_free(&text);
}

static void read_digest(struct verified *verified) {
    const char *message = NULL;
    struct bytes file = read_file(verified->path.bytes);
    ctrail_rc rc = CTRAIL_OK;
    if (!file.error)
        rc = ctrail_digest_parse(file.bytes, file.size, NULL, &verified->digest, &message);
    free(file.bytes);
    if (file.error)
        report_digest(verified, FAULT_UNREADABLE, strerror(file.error));
    else if (rc == CTRAIL_ERR_GZIP_TRAILING)
        report_digest(verified, FAULT_TRAILING, message);
    else if (rc != CTRAIL_OK)
        report_digest(verified, rc == CTRAIL_ERR_MEMORY || rc == CTRAIL_ERR_LIMIT ? FAULT_UNREADABLE : FAULT_CHANGED,
                      message ? message : ctrail_rc_message(rc));
}

/* The metadata are beside the digest: NAME.json.gz.head.json, also where it was inflated to NAME.json. */
static void read_metadata(struct verified *verified) {
    static const char *const suffixes[] = {HEAD_SUFFIX, ".gz" HEAD_SUFFIX};
    for (size_t i = 0; i < 2 && !verified->metadata; i++) {
        struct text path = {0};
        const char *message = NULL;
        copies_path(verified->copy, &path);
        text_add(&path, suffixes[i], strlen(suffixes[i]) + 1);
        struct bytes file = read_file(path.bytes);
        if (!file.error &&
            ctrail_digest_metadata_parse(file.bytes, file.size, NULL, &verified->metadata, &message) != CTRAIL_OK)
            report_digest(verified, FAULT_UNREADABLE, "its metadata cannot be read");
        else if (file.error && file.error != ENOENT)
            report_digest(verified, FAULT_UNREADABLE, "its metadata cannot be read");
        free(file.bytes);
        text_free(&path);
    }
}

static void free_verified(struct verified *verified) {
    ctrail_digest_free(verified->digest);
    ctrail_digest_metadata_free(verified->metadata);
    text_free(&verified->path);
    *verified = (struct verified){.digest = NULL};
}

/* ---- Signatures ------------------------------------------------------------------------------- */

/* The best that any of the lists of keys says. */
static ctrail_signature check_signature(const struct verified *verified, ctrail_str signature) {
    const struct digests *digests = verified->digests;
    int64_t signed_ns = verified->metadata ? verified->metadata->backfill_generation_timestamp_ns : CTRAIL_ABSENT;
    ctrail_signature best = CTRAIL_SIGNATURE_UNKNOWN;
    if (!signature.ptr)
        return best;
    for (size_t i = 0; i < digests->key_lists && best != CTRAIL_SIGNATURE_GOOD; i++) {
        ctrail_signature found =
            ctrail_digest_check(verified->digest, digests->keys[i], signature.ptr, signature.len, signed_ns, NULL);
        if (best == CTRAIL_SIGNATURE_UNKNOWN || best == CTRAIL_SIGNATURE_NO_KEY || found == CTRAIL_SIGNATURE_GOOD)
            best = found;
    }
    return best;
}

static bool is_same_hash(ctrail_str a, ctrail_str b) {
    if (a.len != b.len)
        return false;
    for (size_t i = 0; i < a.len; i++) {
        char x = a.ptr[i], y = b.ptr[i];
        x = (char)(x >= 'A' && x <= 'F' ? x - 'A' + 'a' : x);
        if (x != y)
            return false;
    }
    return true;
}

/* Whether the digest after it names this very one. */
static bool has_named_hash(const ctrail_digest *digest, const ctrail_digest *after) {
    return ctrail_str_equal(after->previous_digest_hash_algorithm, "SHA-256") &&
           is_same_hash(after->previous_digest_hash_value, digest->sha256) &&
           is_same(after->previous_digest_s3_object, digest->digest_s3_object) &&
           is_same(after->previous_digest_s3_bucket, digest->digest_s3_bucket);
}

static enum fault fault_of(ctrail_signature signature) {
    static const enum fault faults[] = {
        [CTRAIL_SIGNATURE_UNKNOWN] = FAULT_UNSIGNED,    [CTRAIL_SIGNATURE_GOOD] = FAULT_UNSIGNED,
        [CTRAIL_SIGNATURE_WRONG] = FAULT_SIGNATURE,     [CTRAIL_SIGNATURE_NO_KEY] = FAULT_NO_KEY,
        [CTRAIL_SIGNATURE_KEY_BROKEN] = FAULT_KEY,      [CTRAIL_SIGNATURE_KEY_EXPIRED] = FAULT_EXPIRED,
        [CTRAIL_SIGNATURE_ALGORITHM] = FAULT_SIGNATURE,
    };
    return faults[signature];
}

/* A digest that is proven, and that the one after it does not name as it is. */
static void report_wrong_link(const struct verified *verified, const struct verified *after,
                              ctrail_signature from_after) {
    if (!after || (has_named_hash(verified->digest, after->digest) && from_after == CTRAIL_SIGNATURE_GOOD))
        return;
    report_digest(after, FAULT_LINK, "what it says of the digest before it is not so");
}

/* No good signature is known. */
static void report_unproven(struct verified *verified, const struct verified *after, bool is_newest,
                            ctrail_signature signature) {
    bool is_changed = after && !has_named_hash(verified->digest, after->digest);
    verified->is_altered = after ? is_changed && after->is_proven : signature == CTRAIL_SIGNATURE_WRONG;
    if (is_changed && after->is_proven)
        report_digest(verified, FAULT_CHANGED, "its hash is not the one that the digest after it names");
    else if (is_changed)
        report_digest(verified, FAULT_UNSIGNED, "the digest after it names another hash, and is not proven itself");
    else if (signature == CTRAIL_SIGNATURE_KEY_EXPIRED && verified->chain->name.is_backfill && !verified->metadata)
        report_digest(verified, FAULT_EXPIRED,
                      "when a backfill digest was signed is in its metadata, which are missing");
    else if (signature != CTRAIL_SIGNATURE_UNKNOWN)
        report_digest(verified, fault_of(signature), ctrail_signature_message(signature));
    else if (!is_newest)
        report_digest(verified, FAULT_UNSIGNED,
                      "its signature stands in the digest after it, which is missing or cannot be read");
    else if (!verified->digests->accept_linked)
        report_digest(verified, FAULT_LINKED,
                      "the newest of its chain: its signature is in its metadata, which are missing");
}

static void judge(struct verified *verified, const struct verified *after, bool is_newest) {
    ctrail_str none = {NULL, 0};
    ctrail_signature from_after = check_signature(verified, after ? after->digest->previous_digest_signature : none);
    ctrail_signature from_metadata =
        check_signature(verified, verified->metadata ? verified->metadata->signature : none);
    ctrail_signature best = from_metadata == CTRAIL_SIGNATURE_GOOD || !from_after ? from_metadata : from_after;
    struct chain *chain = verified->chain;
    bool is_linked = is_newest && !after && best == CTRAIL_SIGNATURE_UNKNOWN;
    verified->is_proven = best == CTRAIL_SIGNATURE_GOOD || (is_linked && verified->digests->accept_linked);
    chain->signed_digests += best == CTRAIL_SIGNATURE_GOOD;
    chain->linked_digests += is_linked;
    if (best == CTRAIL_SIGNATURE_GOOD)
        report_wrong_link(verified, after, from_after);
    else
        report_unproven(verified, after, is_newest, best);
    if (copies_compare(copies_last_part(verified->digest->digest_s3_object), str_of(verified->copy->name)) != 0)
        report_digest(verified, FAULT_RENAMED, "it was written under another name");
}

/* ---- Log files -------------------------------------------------------------------------------- */

static unsigned digit_value(char c) {
    static const char digits[] = "0123456789abcdef0123456789ABCDEF";
    const char *found = c ? strchr(digits, c) : NULL;
    return found ? (unsigned)(found - digits) % 16 : 16;
}

static bool read_hash(const ctrail_digest_log_file *file, unsigned char hash[CTRAIL_SHA256_SIZE]) {
    if (!ctrail_str_equal(file->hash_algorithm, "SHA-256") || file->hash_value.len != 2 * CTRAIL_SHA256_SIZE)
        return false;
    for (size_t i = 0; i < CTRAIL_SHA256_SIZE; i++) {
        unsigned high = digit_value(file->hash_value.ptr[2 * i]), low = digit_value(file->hash_value.ptr[2 * i + 1]);
        if (high > 15 || low > 15)
            return false;
        hash[i] = (unsigned char)(high << 4 | low);
    }
    return true;
}

/* What a digest says that is proven counts more than what another one says. Two that are proven and differ: the file
 * cannot be as both say. */
static bool name_copy(const struct verified *verified, struct copy *copy, const unsigned char *hash,
                      enum standing standing) {
    bool differs = copy->standing >= STANDING_UNPROVEN && memcmp(copy->hash, hash, CTRAIL_SHA256_SIZE) != 0;
    bool both_proven = standing == STANDING_PROVEN && copy->standing == STANDING_PROVEN;
    if (standing > copy->standing) {
        copy->standing = (uint8_t)standing;
        copy->chain = (uint32_t)(verified->chain - verified->digests->chains);
        memcpy(copy->hash, hash, CTRAIL_SHA256_SIZE);
    }
    return !(differs && both_proven);
}

static void name_log(struct verified *verified, const ctrail_digest_log_file *file, enum standing standing) {
    struct digests *digests = verified->digests;
    struct stretch stretch = copies_find(digests->copies, file->s3_object);
    unsigned char hash[CTRAIL_SHA256_SIZE] = {0};
    if (standing != STANDING_OUTSIDE && !read_hash(file, hash)) {
        report_log(verified, FAULT_UNREADABLE, file->s3_object, "there is no SHA-256 for it in ");
        standing = STANDING_OUTSIDE;
    }
    if (stretch.begin == stretch.end && standing != STANDING_OUTSIDE) {
        report_log(verified, FAULT_MISSING, file->s3_object, "named by ");
        verified->chain->missing_logs++;
    }
    pthread_mutex_lock(&digests->mutex);
    bool agree = true;
    for (size_t i = stretch.begin; i < stretch.end; i++) {
        verified->chain->moved +=
            standing != STANDING_OUTSIDE && copies_is_moved(&digests->copies->list[i], file->s3_object);
        agree = name_copy(verified, &digests->copies->list[i], hash, standing) && agree;
    }
    pthread_mutex_unlock(&digests->mutex);
    if (!agree)
        report_log(verified, FAULT_CHANGED, file->s3_object, "another proven digest has another hash for it than ");
}

static void name_logs(struct verified *verified, bool is_asked_for) {
    enum standing standing = verified->is_proven ? STANDING_PROVEN : STANDING_UNPROVEN;
    for (size_t i = 0; i < verified->digest->log_file_count; i++)
        name_log(verified, verified->digest->log_files[i], is_asked_for ? standing : STANDING_OUTSIDE);
}

/* ---- From digest to digest -------------------------------------------------------------------- */

/* The next older digest file of the chain. */
struct older {
    size_t begin, end; /* files with one name */
    int64_t time;
};

static bool find_older(const struct digests *digests, const struct chain *chain, size_t before, struct older *out) {
    const struct copy *list = digests->copies->list;
    struct object_name name;
    while (before > chain->copies.begin) {
        ctrail_str last = str_of(list[before - 1].name);
        size_t begin = before - 1;
        while (begin > chain->copies.begin && copies_compare(str_of(list[begin - 1].name), last) == 0)
            begin--;
        if (object_name_of_digest(last, &name) && name.is_backfill == chain->name.is_backfill) {
            *out = (struct older){begin, before, name.time};
            return true;
        }
        before = begin;
    }
    return false;
}

static void add_time(struct text *text, int64_t time) {
    char formatted[CTRAIL_TIME_SIZE];
    text_add(text, formatted, ctrail_time_format(time, formatted, sizeof formatted));
}

/* "nothing shows what was delivered from … to …" */
static void report_span(const struct verified *after, enum fault fault, ctrail_str object, int64_t from) {
    struct text detail = {0};
    text_add_string(&detail, "nothing shows what was delivered from ");
    add_time(&detail, from);
    text_add_string(&detail, " to ");
    add_time(&detail, after->digest->digest_start_time_ns);
    text_add(&detail, "", 1);
    digests_report(after->digests, after->chain,
                   (struct finding){.fault = fault,
                                    .kind = fault == FAULT_MISSING ? "digest" : "chain",
                                    .time = after->digest->digest_start_time_ns,
                                    .object = object,
                                    .detail = str_of(detail.bytes)});
    text_free(&detail);
}

/* The digest before it is not there, and none is older. */
static void report_end(const struct verified *after, ctrail_str object) {
    digests_report(after->digests, after->chain,
                   (struct finding){.fault = FAULT_EARLIER,
                                    .kind = "digest",
                                    .time = after->digest->digest_start_time_ns,
                                    .object = object,
                                    .detail = str_of("the chain goes on before the oldest digest that is there")});
}

/* What becomes of the step from a digest to the next older one that is there. */
enum step {
    STEP_LINKED,  /* that is the one that it names */
    STEP_BROKEN,  /* the one that it names is missing, or it names none */
    STEP_SURPLUS, /* the older one is not in the chain */
};

static enum step step_to(const struct verified *after, const struct older *older) {
    const struct digests *digests = after->digests;
    ctrail_str object = after->digest->previous_digest_s3_object;
    struct object_name named;
    if (!object.ptr && after->is_altered)
        return STEP_BROKEN;
    if (!object.ptr) {
        after->chain->has_start = !older && after->is_proven;
        if (older && digests_in_range(digests, after->digest->digest_start_time_ns))
            report_span(after, FAULT_RESTART, (ctrail_str){NULL, 0}, older->time);
        return STEP_BROKEN;
    }
    ctrail_str name = copies_last_part(object);
    if (older && copies_compare(name, str_of(digests->copies->list[older->begin].name)) == 0)
        return STEP_LINKED;
    if (after->is_altered)
        return STEP_BROKEN;
    bool has_time = object_name_of_digest(name, &named);
    if (older && has_time && named.time < older->time)
        return STEP_SURPLUS;
    if (has_time && digests->since != CTRAIL_ABSENT && named.time <= digests->since)
        return STEP_BROKEN;
    if (older && (!has_time || digests->until == CTRAIL_ABSENT || named.time - HOUR < digests->until))
        report_span(after, FAULT_MISSING, object, older->time);
    else if (!older)
        report_end(after, object);
    return STEP_BROKEN;
}

static void note_span(struct chain *chain, const ctrail_digest *digest) {
    if (chain->from == CTRAIL_ABSENT || digest->digest_start_time_ns < chain->from)
        chain->from = digest->digest_start_time_ns;
    if (chain->to == CTRAIL_ABSENT || digest->digest_end_time_ns > chain->to)
        chain->to = digest->digest_end_time_ns;
}

/* Verifies one file. What is later than what is asked for is read only for what it says of the digest before it. */
static struct verified verify_file(struct digests *digests, struct chain *chain, const struct copy *copy,
                                   const struct verified *after, bool is_newest) {
    struct verified verified = {.digests = digests, .chain = chain, .copy = copy};
    copies_path(copy, &verified.path);
    text_add(&verified.path, "", 1);
    read_digest(&verified);
    bool is_asked_for =
        !verified.digest || digests->until == CTRAIL_ABSENT || verified.digest->digest_start_time_ns < digests->until;
    chain->digests += is_asked_for;
    if (!verified.digest)
        return verified;
    if (is_asked_for) {
        read_metadata(&verified);
        judge(&verified, after, is_newest);
        note_span(chain, verified.digest);
    }
    name_logs(&verified, is_asked_for);
    return verified;
}

/* Of several files with one name, the one that is proven tells what stands before it. */
static struct verified verify_files(struct digests *digests, struct chain *chain, const struct older *older,
                                    const struct verified *after, bool is_newest) {
    struct verified best = {.digest = NULL};
    for (size_t i = older->begin; i < older->end; i++) {
        struct verified found = verify_file(digests, chain, &digests->copies->list[i], after, is_newest);
        bool is_better = found.digest && (!best.digest || (found.is_proven && !best.is_proven));
        if (is_better) {
            free_verified(&best);
            best = found;
        } else {
            free_verified(&found);
        }
    }
    return best;
}

/* A digest that the one after it passes over. Backfill digests are not one after the other in time. */
static void check_gap(const struct verified *older, const struct verified *after) {
    if (!after || !older->digest || older->is_altered || older->chain->name.is_backfill)
        return;
    if (older->digest->digest_end_time_ns < after->digest->digest_start_time_ns &&
        digests_in_range(after->digests, after->digest->digest_start_time_ns))
        report_span(after, FAULT_GAP, (ctrail_str){NULL, 0}, older->digest->digest_end_time_ns);
}

static void report_surplus(struct digests *digests, struct chain *chain, const struct older *older) {
    for (size_t i = older->begin; i < older->end; i++) {
        struct text path = {0};
        copies_path(&digests->copies->list[i], &path);
        digests_report(digests, chain,
                       (struct finding){.fault = FAULT_SURPLUS,
                                        .kind = "digest",
                                        .time = older->time,
                                        .path = {path.bytes, path.length},
                                        .detail = str_of("the digest after it names another one before itself")});
        text_free(&path);
        chain->digests++;
    }
}

static void check_end(struct digests *digests, struct chain *chain) {
    if (digests->until == CTRAIL_ABSENT || chain->to == CTRAIL_ABSENT || chain->to >= digests->until)
        return;
    digests_report(digests, chain,
                   (struct finding){.fault = FAULT_LATER,
                                    .kind = "chain",
                                    .time = chain->to,
                                    .detail = str_of("no digest is there from then on")});
}

void digests_verify(struct digests *digests, struct chain *chain) {
    struct verified after = {.digest = NULL};
    struct older older;
    bool is_newest = true, is_cut = false;
    for (size_t at = chain->copies.end; find_older(digests, chain, at, &older); at = older.begin) {
        is_cut = digests->since != CTRAIL_ABSENT && older.time <= digests->since;
        if (is_cut)
            break;
        enum step step = after.digest ? step_to(&after, &older) : STEP_BROKEN;
        if (step == STEP_SURPLUS) {
            report_surplus(digests, chain, &older);
            continue;
        }
        const struct verified *link = step == STEP_LINKED ? &after : NULL;
        struct verified found = verify_files(digests, chain, &older, link, is_newest);
        check_gap(&found, link);
        free_verified(&after);
        after = found;
        is_newest = false;
    }
    if (after.digest)
        step_to(&after, NULL);
    chain->has_start = chain->has_start && !is_cut;
    free_verified(&after);
    if (!chain->name.is_backfill)
        check_end(digests, chain);
}

void digests_free(struct digests *digests) {
    for (size_t i = 0; i < digests->key_lists; i++)
        ctrail_public_keys_free(digests->keys[i]);
    free(digests->keys);
    free(digests->chains);
}
