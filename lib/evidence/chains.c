/*
 * A digest has no signature in itself: the digest after it has it, or the metadata of its S3 object, saved beside it. A
 * good signature proves a digest whoever gives it. That the digest after it is proven, too, shows that none is missing.
 */
#include "evidence/chains.h"

#include <errno.h>

#include "base/str.h"
#include "evidence/document.h"
#include "evidence/whole_file.h"

#define HEAD_SUFFIX ".head.json"

/* A digest is for an hour, and its name says when that ends. */
#define HOUR (INT64_C(60) * 60 * 1000000000)

static const ctrail_str none = {NULL, 0};

/* ---- Chains ----------------------------------------------------------------------------------- */

static struct chain *add_chain(ctrail_verification *v, const struct object_name *name, size_t at) {
    if (!ctrail_buffer_reserve(&v->chains, (v->chain_count + 1) * sizeof(struct chain)))
        return NULL;
    ctrail_chain found = {.account = ctrail_arena_text(&v->arena, name->account.ptr, name->account.len),
                          .region = ctrail_arena_text(&v->arena, name->region.ptr, name->region.len),
                          .trail = ctrail_arena_text(&v->arena, name->trail.ptr, name->trail.len),
                          .backfill = name->is_backfill,
                          .from_time = CTRAIL_ABSENT,
                          .to_time = CTRAIL_ABSENT};
    if (!found.account.ptr || !found.region.ptr || !found.trail.ptr)
        return NULL;
    struct chain *chain = verification_chain(v, v->chain_count++);
    *chain = (struct chain){.found = found, .name = name->chain, .copies = {at, at}};
    return chain;
}

/* Digests of a chain stand next to each other, as their names begin alike; there are at most two kinds of them. */
static struct chain *find_chain(const ctrail_verification *v, const struct object_name *name) {
    for (size_t k = 1; k <= 2 && k <= v->chain_count; k++) {
        struct chain *before = verification_chain(v, v->chain_count - k);
        if (ctrail_str_compare(before->name, name->chain) == 0 && (before->found.backfill != 0) == name->is_backfill)
            return before;
    }
    return NULL;
}

ctrail_rc ctrail_chains_find(ctrail_verification *v) {
    for (size_t i = 0; i < v->copies.count; i++) {
        struct object_name name;
        if (!ctrail_object_name_of_digest(name_of(&v->copies.list[i]), &name))
            continue;
        struct chain *chain = find_chain(v, &name);
        chain = chain ? chain : add_chain(v, &name, i);
        if (!chain)
            return CTRAIL_ERR_MEMORY;
        chain->copies.end = i + 1;
    }
    return CTRAIL_OK;
}

/* ---- Reading files ---------------------------------------------------------------------------- */

/* A digest file, and what is known of it. */
struct verified {
    ctrail_verification *v;
    struct chain *chain;
    ctrail_verified_file *copy;
    ctrail_digest *digest;            /* NULL: it cannot be read */
    ctrail_digest_metadata *metadata; /* NULL: it has none */
    bool is_proven;
    bool is_altered; /* it is not what was signed: what it names is not to be missed */
};

static int64_t time_of(const struct verified *verified) {
    return verified->digest ? verified->digest->digest_end_time_ns : verified->copy->time;
}

static void report_unread(const struct verified *verified, ctrail_fault fault, const char *detail, int error) {
    ctrail_verification_report(verified->v, verified->chain, verified->copy,
                               (ctrail_finding){.fault = fault,
                                                .kind = constant("digest"),
                                                .time = time_of(verified),
                                                .object = verified->digest ? verified->digest->digest_s3_object : none,
                                                .detail = constant(detail),
                                                .system_error = error},
                               none);
}

static void report_digest(const struct verified *verified, ctrail_fault fault, const char *detail) {
    report_unread(verified, fault, detail, 0);
}

/* Of a log file that the digest names. */
static void report_log(const struct verified *verified, ctrail_fault fault, ctrail_str object, const char *detail) {
    struct object_name name;
    bool has_time = ctrail_object_name_of_log(ctrail_copies_last_part(object), &name);
    ctrail_verification_report(verified->v, verified->chain, NULL,
                               (ctrail_finding){.fault = fault,
                                                .kind = constant("log file"),
                                                .time = has_time ? name.time : time_of(verified),
                                                .object = object,
                                                .detail = constant(detail)},
                               name_of(verified->copy));
}

/* A file of the digest's name and an ending. False: that is reported, or it is not there. */
static bool read_beside(const struct verified *verified, const char *ending, struct whole_file *file, ctrail_rc *rc) {
    struct buffer buffer = {.allocator = &verified->v->allocator};
    const char *path = ctrail_copies_path(verified->copy, ending, &buffer);
    *file = (struct whole_file){.bytes.allocator = &verified->v->allocator};
    *rc = path ? ctrail_whole_file_read(file, path, &verified->v->allocator) : CTRAIL_ERR_MEMORY;
    ctrail_buffer_free(&buffer);
    if (*rc == CTRAIL_ERR_MEMORY)
        ctrail_verification_fails(verified->v);
    return *rc == CTRAIL_OK;
}

static ctrail_fault fault_of_text(ctrail_rc rc) {
    if (rc == CTRAIL_ERR_GZIP_TRAILING)
        return CTRAIL_FAULT_TRAILING_BYTES;
    return rc == CTRAIL_ERR_LIMIT ? CTRAIL_FAULT_UNREADABLE : CTRAIL_FAULT_CHANGED;
}

static void read_digest(struct verified *verified) {
    const char *message = NULL;
    struct whole_file file;
    ctrail_rc rc;
    if (read_beside(verified, "", &file, &rc)) {
        rc = ctrail_digest_parse(file.bytes.bytes, file.size, &verified->v->allocator, &verified->digest, &message);
        if (rc == CTRAIL_ERR_MEMORY)
            ctrail_verification_fails(verified->v);
        else if (rc != CTRAIL_OK)
            report_digest(verified, fault_of_text(rc), message);
    } else if (rc == CTRAIL_ERR_IO) {
        report_unread(verified, CTRAIL_FAULT_UNREADABLE, "it cannot be read", file.error);
    }
    ctrail_whole_file_free(&file);
}

static void read_metadata_beside(struct verified *verified, const char *ending) {
    struct whole_file file;
    ctrail_rc rc;
    if (read_beside(verified, ending, &file, &rc))
        rc = ctrail_digest_metadata_parse(file.bytes.bytes, file.size, &verified->v->allocator, &verified->metadata,
                                          NULL);
    if (rc == CTRAIL_ERR_MEMORY)
        ctrail_verification_fails(verified->v);
    else if (rc != CTRAIL_OK && file.error != ENOENT)
        report_digest(verified, CTRAIL_FAULT_UNREADABLE, "its metadata cannot be read");
    ctrail_whole_file_free(&file);
}

/* The metadata are beside the digest: NAME.json.gz.head.json, also where it was inflated to NAME.json. */
static void read_metadata(struct verified *verified) {
    read_metadata_beside(verified, HEAD_SUFFIX);
    if (!verified->metadata)
        read_metadata_beside(verified, ".gz" HEAD_SUFFIX);
}

static void free_verified(struct verified *verified) {
    ctrail_digest_free(verified->digest);
    ctrail_digest_metadata_free(verified->metadata);
    *verified = (struct verified){.digest = NULL};
}

/* ---- Signatures ------------------------------------------------------------------------------- */

/* The best that any of the lists of keys says. */
static ctrail_signature check_signature(const struct verified *verified, ctrail_str signature) {
    const ctrail_verification *v = verified->v;
    int64_t signed_ns = verified->metadata ? verified->metadata->backfill_generation_timestamp_ns : CTRAIL_ABSENT;
    ctrail_signature best = CTRAIL_SIGNATURE_NO_KEY;
    if (!signature.ptr)
        return CTRAIL_SIGNATURE_UNKNOWN;
    for (size_t i = 0; i < v->key_file_count && best != CTRAIL_SIGNATURE_GOOD; i++) {
        ctrail_signature found = ctrail_digest_check(verified->digest, verification_keys(v, i), signature.ptr,
                                                     signature.len, signed_ns, NULL);
        if (best == CTRAIL_SIGNATURE_NO_KEY || found == CTRAIL_SIGNATURE_GOOD)
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
           ctrail_str_compare(after->previous_digest_s3_object, digest->digest_s3_object) == 0 &&
           ctrail_str_compare(after->previous_digest_s3_bucket, digest->digest_s3_bucket) == 0;
}

static ctrail_fault fault_of(ctrail_signature signature) {
    static const ctrail_fault faults[] = {
        [CTRAIL_SIGNATURE_UNKNOWN] = CTRAIL_FAULT_UNSIGNED,
        [CTRAIL_SIGNATURE_GOOD] = CTRAIL_FAULT_UNSIGNED,
        [CTRAIL_SIGNATURE_WRONG] = CTRAIL_FAULT_WRONG_SIGNATURE,
        [CTRAIL_SIGNATURE_NO_KEY] = CTRAIL_FAULT_UNKNOWN_KEY,
        [CTRAIL_SIGNATURE_KEY_BROKEN] = CTRAIL_FAULT_BROKEN_KEY,
        [CTRAIL_SIGNATURE_KEY_EXPIRED] = CTRAIL_FAULT_EXPIRED_KEY,
        [CTRAIL_SIGNATURE_ALGORITHM] = CTRAIL_FAULT_WRONG_SIGNATURE,
    };
    return faults[signature];
}

/* A digest that is proven, and that the one after it does not name as it is. */
static void report_wrong_link(const struct verified *verified, const struct verified *after,
                              ctrail_signature from_after) {
    if (!after || (has_named_hash(verified->digest, after->digest) && from_after == CTRAIL_SIGNATURE_GOOD))
        return;
    report_digest(after, CTRAIL_FAULT_WRONG_LINK, "what it says of the digest before it is not so");
}

/* No good signature is known. */
static void report_unproven(struct verified *verified, const struct verified *after, bool is_newest,
                            ctrail_signature signature) {
    bool is_changed = after && !has_named_hash(verified->digest, after->digest);
    verified->is_altered = after ? is_changed && after->is_proven : signature == CTRAIL_SIGNATURE_WRONG;
    if (is_changed && after->is_proven)
        report_digest(verified, CTRAIL_FAULT_CHANGED, "its hash is not the one that the digest after it names");
    else if (is_changed)
        report_digest(verified, CTRAIL_FAULT_UNSIGNED,
                      "the digest after it names another hash, and is not proven itself");
    else if (signature == CTRAIL_SIGNATURE_KEY_EXPIRED && verified->chain->found.backfill && !verified->metadata)
        report_digest(verified, CTRAIL_FAULT_EXPIRED_KEY,
                      "when a backfill digest was signed is in its metadata, which are missing");
    else if (signature != CTRAIL_SIGNATURE_UNKNOWN)
        report_digest(verified, fault_of(signature), ctrail_signature_message(signature));
    else if (!is_newest)
        report_digest(verified, CTRAIL_FAULT_UNSIGNED,
                      "its signature stands in the digest after it, which is missing or cannot be read");
    else if (!verified->v->accept_linked)
        report_digest(verified, CTRAIL_FAULT_LINKED,
                      "the newest of its chain: its signature is in its metadata, which are missing");
}

static void judge(struct verified *verified, const struct verified *after, bool is_newest) {
    ctrail_signature from_after = check_signature(verified, after ? after->digest->previous_digest_signature : none);
    ctrail_signature from_metadata =
        check_signature(verified, verified->metadata ? verified->metadata->signature : none);
    ctrail_signature best = from_metadata == CTRAIL_SIGNATURE_GOOD || !from_after ? from_metadata : from_after;
    struct chain *chain = verified->chain;
    bool is_linked = is_newest && !after && best == CTRAIL_SIGNATURE_UNKNOWN;
    verified->is_proven = best == CTRAIL_SIGNATURE_GOOD || (is_linked && verified->v->accept_linked);
    chain->found.digests_signed += best == CTRAIL_SIGNATURE_GOOD;
    chain->found.digests_linked += is_linked;
    if (best == CTRAIL_SIGNATURE_GOOD)
        report_wrong_link(verified, after, from_after);
    else
        report_unproven(verified, after, is_newest, best);
    if (ctrail_copies_compare(ctrail_copies_last_part(verified->digest->digest_s3_object), name_of(verified->copy)) !=
        0)
        report_digest(verified, CTRAIL_FAULT_RENAMED, "it was written under another name");
}

/* ---- Log files -------------------------------------------------------------------------------- */

static bool read_hash(const ctrail_digest_log_file *file, unsigned char hash[CTRAIL_SHA256_SIZE]) {
    size_t size;
    return ctrail_str_equal(file->hash_algorithm, "SHA-256") &&
           ctrail_document_unhex(file->hash_value, hash, CTRAIL_SHA256_SIZE, &size) && size == CTRAIL_SHA256_SIZE;
}

/* What a digest says that is proven counts more than what another one says. Two that are proven and differ: the file
 * cannot be as both say. */
static bool name_copy(const struct verified *verified, ctrail_verified_file *copy, const unsigned char *hash,
                      ctrail_standing standing) {
    bool differs = copy->standing >= CTRAIL_STANDING_UNPROVEN && memcmp(copy->sha256, hash, CTRAIL_SHA256_SIZE) != 0;
    bool both_proven = standing == CTRAIL_STANDING_PROVEN && copy->standing == CTRAIL_STANDING_PROVEN;
    if (standing > copy->standing) {
        copy->standing = standing;
        copy->chain = (int32_t)(verified->chain - verification_chain(verified->v, 0));
        memcpy(copy->sha256, hash, CTRAIL_SHA256_SIZE);
    }
    return !(differs && both_proven);
}

static void name_log(struct verified *verified, const ctrail_digest_log_file *file, ctrail_standing standing) {
    ctrail_verification *v = verified->v;
    struct stretch stretch = ctrail_copies_find(&v->copies, file->s3_object);
    unsigned char hash[CTRAIL_SHA256_SIZE] = {0};
    if (standing != CTRAIL_STANDING_OUTSIDE && !read_hash(file, hash)) {
        report_log(verified, CTRAIL_FAULT_UNREADABLE, file->s3_object, "there is no SHA-256 for it in ");
        standing = CTRAIL_STANDING_OUTSIDE;
    }
    if (stretch.begin == stretch.end && standing != CTRAIL_STANDING_OUTSIDE) {
        report_log(verified, CTRAIL_FAULT_MISSING, file->s3_object, "named by ");
        verified->chain->found.log_files_missing++;
    }
    ctrail_verification_lock(v);
    bool agree = true;
    for (size_t i = stretch.begin; i < stretch.end; i++) {
        verified->chain->found.log_files_moved +=
            standing != CTRAIL_STANDING_OUTSIDE && ctrail_copies_is_moved(&v->copies.list[i], file->s3_object);
        agree = name_copy(verified, &v->copies.list[i], hash, standing) && agree;
    }
    ctrail_verification_unlock(v);
    if (!agree)
        report_log(verified, CTRAIL_FAULT_CHANGED, file->s3_object,
                   "another proven digest has another hash for it than ");
}

static void name_logs(struct verified *verified, bool is_asked_for) {
    ctrail_standing standing = verified->is_proven ? CTRAIL_STANDING_PROVEN : CTRAIL_STANDING_UNPROVEN;
    for (size_t i = 0; i < verified->digest->log_file_count; i++)
        name_log(verified, verified->digest->log_files[i], is_asked_for ? standing : CTRAIL_STANDING_OUTSIDE);
}

/* ---- From digest to digest -------------------------------------------------------------------- */

/* The next older digest file of the chain. */
struct older {
    size_t begin, end; /* files with one name */
    int64_t time;
};

static bool find_older(const ctrail_verification *v, const struct chain *chain, size_t before, struct older *out) {
    const ctrail_verified_file *list = v->copies.list;
    struct object_name name;
    while (before > chain->copies.begin) {
        ctrail_str last = name_of(&list[before - 1]);
        size_t begin = before - 1;
        while (begin > chain->copies.begin && ctrail_copies_compare(name_of(&list[begin - 1]), last) == 0)
            begin--;
        if (ctrail_object_name_of_digest(last, &name) && name.is_backfill == chain->found.backfill) {
            *out = (struct older){begin, before, name.time};
            return true;
        }
        before = begin;
    }
    return false;
}

/* "… from … to …" */
static void report_span(const struct verified *after, ctrail_fault fault, ctrail_str object, int64_t from) {
    char span[2 * CTRAIL_TIME_SIZE + 4];
    size_t length = ctrail_time_format(from, span, CTRAIL_TIME_SIZE);
    memcpy(span + length, " to ", 4);
    length += 4;
    length += ctrail_time_format(after->digest->digest_start_time_ns, span + length, CTRAIL_TIME_SIZE);
    ctrail_verification_report(after->v, after->chain, NULL,
                               (ctrail_finding){.fault = fault,
                                                .kind = constant(fault == CTRAIL_FAULT_MISSING ? "digest" : "chain"),
                                                .time = after->digest->digest_start_time_ns,
                                                .object = object,
                                                .detail = constant("nothing shows what was delivered from ")},
                               (ctrail_str){span, length});
}

/* The digest before it is not there, and none is older. */
static void report_end(const struct verified *after, ctrail_str object) {
    ctrail_verification_report(after->v, after->chain, NULL,
                               (ctrail_finding){.fault = CTRAIL_FAULT_EARLIER,
                                                .kind = constant("digest"),
                                                .time = after->digest->digest_start_time_ns,
                                                .object = object,
                                                .detail = constant(
                                                    "the chain goes on before the oldest digest that is there")},
                               none);
}

/* What becomes of the step from a digest to the next older one that is there. */
enum step {
    STEP_LINKED,  /* that is the one that it names */
    STEP_BROKEN,  /* the one that it names is missing, or it names none */
    STEP_SURPLUS, /* the older one is not in the chain */
};

static enum step step_to(const struct verified *after, const struct older *older) {
    const ctrail_verification *v = after->v;
    ctrail_str object = after->digest->previous_digest_s3_object;
    struct object_name named;
    if (!object.ptr && after->is_altered)
        return STEP_BROKEN;
    if (!object.ptr) {
        after->chain->found.from_first_digest = !older && after->is_proven;
        if (older && ctrail_verification_is_asked_for(v, after->digest->digest_start_time_ns))
            report_span(after, CTRAIL_FAULT_RESTART, none, older->time);
        return STEP_BROKEN;
    }
    ctrail_str name = ctrail_copies_last_part(object);
    if (older && ctrail_copies_compare(name, name_of(&v->copies.list[older->begin])) == 0)
        return STEP_LINKED;
    if (after->is_altered)
        return STEP_BROKEN;
    bool has_time = ctrail_object_name_of_digest(name, &named);
    if (older && has_time && named.time < older->time)
        return STEP_SURPLUS;
    if (has_time && v->since != CTRAIL_ABSENT && named.time <= v->since)
        return STEP_BROKEN;
    if (older && (!has_time || v->until == CTRAIL_ABSENT || named.time - HOUR < v->until))
        report_span(after, CTRAIL_FAULT_MISSING, object, older->time);
    else if (!older)
        report_end(after, object);
    return STEP_BROKEN;
}

static void note_span(struct chain *chain, const ctrail_digest *digest) {
    if (chain->found.from_time == CTRAIL_ABSENT || digest->digest_start_time_ns < chain->found.from_time)
        chain->found.from_time = digest->digest_start_time_ns;
    if (chain->found.to_time == CTRAIL_ABSENT || digest->digest_end_time_ns > chain->found.to_time)
        chain->found.to_time = digest->digest_end_time_ns;
}

/* Verifies one file. What is later than what is asked for is read only for what it says of the digest before it. */
static struct verified verify_file(ctrail_verification *v, struct chain *chain, ctrail_verified_file *copy,
                                   const struct verified *after, bool is_newest) {
    struct verified verified = {.v = v, .chain = chain, .copy = copy};
    read_digest(&verified);
    bool is_asked_for =
        !verified.digest || v->until == CTRAIL_ABSENT || verified.digest->digest_start_time_ns < v->until;
    chain->found.digests += is_asked_for;
    if (!verified.digest)
        return verified;
    if (is_asked_for) {
        read_metadata(&verified);
        judge(&verified, after, is_newest);
        note_span(chain, verified.digest);
    }
    name_logs(&verified, is_asked_for);
    copy->chain = (int32_t)(chain - verification_chain(v, 0));
    copy->as_delivered = verified.is_proven ? 1 : verified.is_altered ? 0 : CTRAIL_UNKNOWN;
    return verified;
}

/* Of several files with one name, the one that is proven tells what stands before it. */
static struct verified verify_files(ctrail_verification *v, struct chain *chain, const struct older *older,
                                    const struct verified *after, bool is_newest) {
    struct verified best = {.digest = NULL};
    for (size_t i = older->begin; i < older->end; i++) {
        struct verified found = verify_file(v, chain, &v->copies.list[i], after, is_newest);
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
    if (!after || !older->digest || older->is_altered || older->chain->found.backfill)
        return;
    if (older->digest->digest_end_time_ns < after->digest->digest_start_time_ns &&
        ctrail_verification_is_asked_for(after->v, after->digest->digest_start_time_ns))
        report_span(after, CTRAIL_FAULT_GAP, none, older->digest->digest_end_time_ns);
}

static void report_surplus(ctrail_verification *v, struct chain *chain, const struct older *older) {
    for (size_t i = older->begin; i < older->end; i++) {
        ctrail_verification_report(v, chain, &v->copies.list[i],
                                   (ctrail_finding){.fault = CTRAIL_FAULT_SURPLUS,
                                                    .kind = constant("digest"),
                                                    .time = older->time,
                                                    .detail = constant("the digest after it names another one before "
                                                                       "itself")},
                                   none);
        chain->found.digests++;
    }
}

static void check_end(ctrail_verification *v, struct chain *chain) {
    if (v->until == CTRAIL_ABSENT || chain->found.to_time == CTRAIL_ABSENT || chain->found.to_time >= v->until)
        return;
    ctrail_verification_report(v, chain, NULL,
                               (ctrail_finding){.fault = CTRAIL_FAULT_LATER,
                                                .kind = constant("chain"),
                                                .time = chain->found.to_time,
                                                .detail = constant("no digest is there from then on")},
                               none);
}

void ctrail_chains_verify(ctrail_verification *v, struct chain *chain) {
    struct verified after = {.digest = NULL};
    struct older older;
    bool is_newest = true, is_cut = false;
    for (size_t at = chain->copies.end; find_older(v, chain, at, &older); at = older.begin) {
        is_cut = v->since != CTRAIL_ABSENT && older.time <= v->since;
        if (is_cut)
            break;
        enum step step = after.digest ? step_to(&after, &older) : STEP_BROKEN;
        if (step == STEP_SURPLUS) {
            report_surplus(v, chain, &older);
            continue;
        }
        const struct verified *link = step == STEP_LINKED ? &after : NULL;
        struct verified found = verify_files(v, chain, &older, link, is_newest);
        check_gap(&found, link);
        free_verified(&after);
        after = found;
        is_newest = false;
    }
    if (after.digest)
        step_to(&after, NULL);
    chain->found.from_first_digest = chain->found.from_first_digest && !is_cut;
    free_verified(&after);
    if (!chain->found.backfill)
        check_end(v, chain);
}
