/* ctrail-verify: whether log files are as CloudTrail delivered them. */
#define _POSIX_C_SOURCE 200809L
#include <cloudtrail.h>

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "complaint.h"
#include "digests.h"
#include "options.h"
#include "program.h"

#define HEAD_SUFFIX ".head.json"

struct verification {
    struct program *program;
    struct copies copies;
    struct findings findings;
    struct digests digests;
    size_t inside;        /* bytes of the argument in hand */
    atomic_size_t next;   /* chain or file to be taken */
    pthread_mutex_t show; /* of the progress */
};

/* ---- Keys and files --------------------------------------------------------------------------- */

static struct text read_keys_file(struct program *program, const char *path) {
    struct text text = {0};
    char part[4096];
    FILE *file = fopen(path, "rb");
    text_add(&text, "", 0);
    for (size_t got; file && (got = fread(part, 1, sizeof part, file)) > 0;)
        text_add(&text, part, got);
    if (!file || ferror(file) || fclose(file) != 0)
        options_wrong(program, "--keys", path, "cannot be read");
    return text;
}

/* A key that cannot be used matters only where a digest was signed with it. */
static void remark_on_keys(struct program *program, const char *path, const ctrail_public_keys *keys) {
    for (size_t i = 0; i < keys->key_count; i++) {
        struct text line = {0};
        if (!keys->keys[i]->problem.ptr)
            continue;
        text_add_string(&line, "key ");
        text_add_str(&line, keys->keys[i]->fingerprint);
        text_add_string(&line, " cannot be used: ");
        text_add_str(&line, keys->keys[i]->problem);
        text_add(&line, "", 1);
        remark_on_path(program, path, line.bytes);
        text_free(&line);
    }
}

static void read_keys(struct verification *v) {
    struct digests *digests = &v->digests;
    for (const char *const *path = v->program->keys; path && *path; path++) {
        const char *message = NULL;
        struct text text = read_keys_file(v->program, *path);
        ctrail_public_keys *keys;
        ctrail_rc rc = ctrail_public_keys_parse(text.bytes, text.length, NULL, &keys, &message);
        text_free(&text);
        if (rc != CTRAIL_OK)
            options_wrong(v->program, "--keys", *path, message ? message : ctrail_rc_message(rc));
        remark_on_keys(v->program, *path, keys);
        digests->keys = must_realloc(digests->keys, (digests->key_lists + 1) * sizeof *digests->keys);
        digests->keys[digests->key_lists++] = keys;
    }
}

static bool ends_in(const char *name, const char *ending) {
    size_t length = strlen(name), size = strlen(ending);
    return length >= size && strcmp(name + length - size, ending) == 0;
}

static bool is_keys_file(const struct verification *v, const char *path) {
    struct stat own, other;
    if (stat(path, &own) != 0)
        return false;
    for (const char *const *keys = v->program->keys; keys && *keys; keys++)
        if (stat(*keys, &other) == 0 && own.st_dev == other.st_dev && own.st_ino == other.st_ino)
            return true;
    return false;
}

/* Of a digest: a reader may take another file with such a name for a log. */
static bool is_metadata(const char *path) {
    struct object_name name;
    ctrail_str digest = copies_last_part(str_of(path));
    if (!ends_in(path, HEAD_SUFFIX))
        return false;
    digest.len -= sizeof HEAD_SUFFIX - 1;
    return object_name_of_digest(digest, &name);
}

static void take_file(void *user, const char *path, uint64_t size) {
    struct verification *v = user;
    if (is_metadata(path))
        return;
    v->program->progress.total += size;
    copies_add(&v->copies, path, v->inside);
}

static void complain_of_folder(void *user, const char *path, const char *what) {
    struct verification *v = user;
    complain(v->program, outputs_last(&v->program->outputs), path, what);
}

static void note_folder(void *user, const char *path, const char *what) {
    struct verification *v = user;
    remark_on_path(v->program, path, what);
}

static void find_files(struct verification *v, char **arguments) {
    struct inputs inputs = {.take = take_file, .complain = complain_of_folder, .note = note_folder, .user = v};
    for (; *arguments; arguments++) {
        struct stat status;
        v->inside = strlen(*arguments);
        if (stat(*arguments, &status) == 0)
            inputs_add(&inputs, *arguments);
        else
            complain_of_system(v->program, outputs_last(&v->program->outputs), *arguments, errno);
    }
    copies_sort(&v->copies);
    atomic_store(&v->program->opened, v->copies.count);
}

/* ---- Log files -------------------------------------------------------------------------------- */

static void count_progress(struct verification *v, uint64_t bytes) {
    struct progress *progress = &v->program->progress;
    if (!progress->on)
        return;
    progress_count(progress, 1, bytes);
    pthread_mutex_lock(&v->show);
    progress_show(progress);
    pthread_mutex_unlock(&v->show);
}

static void report_log(struct verification *v, const struct copy *copy, enum fault fault, const char *detail) {
    struct text path = {0};
    struct object_name name = {.time = CTRAIL_ABSENT};
    copies_path(copy, &path);
    bool has_name = object_name_of_log(str_of(copy->name), &name);
    digests_report(&v->digests, &v->digests.chains[copy->chain],
                   (struct finding){.fault = fault,
                                    .kind = "log file",
                                    .time = has_name ? name.time : CTRAIL_ABSENT,
                                    .path = {path.bytes, path.length},
                                    .detail = str_of(detail)});
    text_free(&path);
}

/* Reads a file to its end; answers its hash, or reports why there is none. */
static bool hash_log(struct verification *v, ctrail_reader *reader, const struct copy *copy, unsigned char *hash) {
    struct text path = {0};
    copies_path(copy, &path);
    text_add(&path, "", 1);
    ctrail_rc rc = ctrail_reader_open(reader, path.bytes);
    text_free(&path);
    rc = rc == CTRAIL_OK ? ctrail_reader_drain(reader) : rc;
    rc = rc == CTRAIL_END ? ctrail_reader_sha256(reader, hash) : rc;
    if (rc == CTRAIL_OK)
        return true;
    const ctrail_error *error = ctrail_reader_error(reader);
    if (rc == CTRAIL_ERR_GZIP_TRAILING)
        report_log(v, copy, FAULT_TRAILING, "bytes follow the gzip stream");
    else if (rc == CTRAIL_ERR_IO || rc == CTRAIL_ERR_MEMORY)
        report_log(v, copy, FAULT_UNREADABLE, error->system_error ? strerror(error->system_error) : error->message);
    else
        report_log(v, copy, FAULT_CHANGED, error->message);
    return false;
}

static void verify_log(struct verification *v, ctrail_reader *reader, const struct copy *copy) {
    struct chain *chain = &v->digests.chains[copy->chain];
    unsigned char hash[CTRAIL_SHA256_SIZE];
    bool has_hash = hash_log(v, reader, copy, hash);
    bool is_same = has_hash && memcmp(hash, copy->hash, sizeof hash) == 0;
    if (has_hash && !is_same)
        report_log(v, copy, FAULT_CHANGED,
                   copy->standing == STANDING_PROVEN
                       ? "its hash is not the one that its digest names"
                       : "its hash is not the one that its digest, which is not proven, names");
    atomic_size_t *count = copy->standing == STANDING_PROVEN ? &chain->proven : &chain->unproven;
    atomic_fetch_add(is_same ? count : &chain->changed, 1);
    count_progress(v, ctrail_reader_position(reader));
}

/* ---- Threads ---------------------------------------------------------------------------------- */

static void *verify_chains(void *user) {
    struct verification *v = user;
    for (size_t i; (i = atomic_fetch_add(&v->next, 1)) < v->digests.chain_count;)
        digests_verify(&v->digests, &v->digests.chains[i]);
    return NULL;
}

static void *verify_logs(void *user) {
    struct verification *v = user;
    const ctrail_options options = {.size = sizeof options, .flags = CTRAIL_OPTION_SHA256};
    ctrail_reader *reader;
    if (ctrail_reader_new(&reader, &options) != CTRAIL_OK)
        exit(EXIT_FAILURE);
    for (size_t i; (i = atomic_fetch_add(&v->next, 1)) < v->copies.count;)
        if (v->copies.list[i].standing >= STANDING_UNPROVEN)
            verify_log(v, reader, &v->copies.list[i]);
    ctrail_reader_free(reader);
    return NULL;
}

static void run_together(struct verification *v, void *(*work)(void *)) {
    pthread_t threads[MOST_THREADS];
    size_t started = 0;
    atomic_store(&v->next, 0);
    while (started + 1 < v->program->threads && pthread_create(&threads[started], NULL, work, v) == 0)
        started++;
    work(v);
    for (size_t i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
}

/* ---- Files that no digest names --------------------------------------------------------------- */

static bool is_equal(ctrail_str a, ctrail_str b) {
    return a.len == b.len && memcmp(a.ptr, b.ptr, a.len) == 0;
}

/* Why it may be that none does. */
static const char *explain_surplus(const struct verification *v, const struct object_name *name) {
    const char *why = "there are no digests of its account and region";
    for (size_t i = 0; i < v->digests.chain_count; i++) {
        const struct chain *chain = &v->digests.chains[i];
        bool is_near = is_equal(name->account, chain->name.account) && is_equal(name->region, chain->name.region);
        if (!is_near || chain->from == CTRAIL_ABSENT)
            continue;
        if (name->time >= chain->from && name->time < chain->to)
            return "no digest names it";
        why = name->time < chain->from ? "it is older than the digests" : "it is newer than the digests";
    }
    return why;
}

static void report_surplus(struct verification *v, const struct copy *copy) {
    struct object_name name = {.time = CTRAIL_ABSENT}, digest;
    struct finding finding = {.fault = FAULT_SURPLUS, .kind = "file", .time = CTRAIL_ABSENT};
    struct text path = {0};
    if (object_name_of_digest(str_of(copy->name), &digest))
        return;
    bool is_log = object_name_of_log(str_of(copy->name), &name);
    if (is_log && !digests_in_range(&v->digests, name.time))
        return;
    copies_path(copy, &path);
    text_add(&path, "", 1);
    if (is_log) {
        finding.kind = "log file";
        finding.account = name.account;
        finding.region = name.region;
        finding.time = name.time;
    }
    finding.path = (ctrail_str){path.bytes, path.length - 1};
    finding.detail = str_of(is_log ? explain_surplus(v, &name) : "it has no name that CloudTrail gives");
    if (is_log || !is_keys_file(v, path.bytes))
        findings_add(&v->findings, &finding);
    text_free(&path);
}

/* ---- The summary ------------------------------------------------------------------------------ */

static const char *const meanings[FAULTS] = {
    [FAULT_CHANGED] = "not what CloudTrail wrote",
    [FAULT_MISSING] = "named by a digest, and not there",
    [FAULT_SURPLUS] = "named by no digest: nothing shows that CloudTrail wrote it",
    [FAULT_TRAILING] = "bytes after the gzip stream, where CloudTrail writes none",
    [FAULT_RENAMED] = "a digest under the name of another",
    [FAULT_UNREADABLE] = "could not be read, and so not verified",
    [FAULT_SIGNATURE] = "a digest and a signature that do not belong together",
    [FAULT_LINK] = "a digest that says of the one before it what is not so",
    [FAULT_NO_KEY] = "a digest signed with a key that was not given",
    [FAULT_KEY] = "a digest signed with a key that cannot be used",
    [FAULT_EXPIRED] = "a digest signed with a key that was not valid then",
    [FAULT_UNSIGNED] = "a digest whose signature is lost",
    [FAULT_LINKED] = "the newest digest of a chain, whose signature was not saved",
    [FAULT_GAP] = "time between two digests that no digest is for",
    [FAULT_RESTART] = "a chain that begins anew: logging was stopped, or digests were taken away",
    [FAULT_EARLIER] = "a chain that begins before what is there",
    [FAULT_LATER] = "a chain that ends before the time that was asked for",
};

static void add_span(struct text *text, const struct chain *chain) {
    char time[CTRAIL_TIME_SIZE];
    text_add(text, time, ctrail_time_format(chain->from, time, sizeof time));
    text_add_string(text, " to ");
    text_add(text, time, ctrail_time_format(chain->to, time, sizeof time));
}

/* ", 3 log files missing", if it is more than none. */
static void add_count(struct text *text, size_t count, const char *what) {
    if (!count)
        return;
    text_add_string(text, ", ");
    text_add_number(text, count);
    text_add_string(text, count == 1 ? " log file " : " log files ");
    text_add_string(text, what);
}

static void add_chain(struct text *text, struct chain *chain) {
    text_add_visible(text, chain->name.account);
    text_add_string(text, " ");
    text_add_visible(text, chain->name.region);
    text_add_string(text, " ");
    text_add_visible(text, chain->name.trail);
    text_add_string(text, chain->name.is_backfill ? " (backfill)" : "");
    text_add_string(text, chain->from == CTRAIL_ABSENT ? "" : ", ");
    if (chain->from != CTRAIL_ABSENT)
        add_span(text, chain);
    text_add_string(text, ": ");
    text_add_number(text, chain->signed_digests);
    text_add_string(text, " of ");
    text_add_number(text, chain->digests);
    text_add_string(text, " digests signed");
    text_add_string(text, chain->linked_digests ? ", the newest linked only" : "");
    add_count(text, atomic_load(&chain->proven), "as delivered");
    add_count(text, atomic_load(&chain->unproven), "as a digest says that is not proven");
    add_count(text, atomic_load(&chain->changed), "not so");
    add_count(text, chain->missing_logs, "missing");
    add_count(text, chain->moved, "in other folders than in the bucket");
    text_add_string(text, chain->has_start ? "; from the first digest of the trail on\n" : "\n");
}

static void add_verdict(struct text *text, const struct verification *v) {
    size_t proven = 0, linked = 0;
    for (size_t i = 0; i < v->digests.chain_count; i++) {
        proven += atomic_load(&v->digests.chains[i].proven);
        linked += v->digests.chains[i].linked_digests;
    }
    text_add_string(text, "\nShown: ");
    text_add_number(text, proven);
    text_add_string(text, proven == 1 ? " log file is as CloudTrail delivered it"
                                      : " log files are as CloudTrail delivered them");
    text_add_string(text, v->findings.count ? ".\nNot as delivered, or not shown:\n"
                                            : "; no file that a digest names is missing, and there is no other.\n");
    for (int i = 0; i < FAULTS; i++) {
        if (!v->findings.counts[i])
            continue;
        text_add_string(text, "  ");
        text_add_number(text, v->findings.counts[i]);
        text_add_string(text, " ");
        text_add_string(text, findings_name((enum fault)i));
        text_add_string(text, ": ");
        text_add_string(text, meanings[i]);
        text_add_string(text, "\n");
    }
    if (linked && v->digests.accept_linked)
        text_add_string(text, "Taken for shown without a signature: the newest digests, and what they name.\n");
    text_add_string(text, "Digests say nothing of what was delivered before the first of them or after the last, "
                          "nor of events that CloudTrail did not log.\n");
}

static void add_json_text(struct text *text, const char *name, ctrail_str value) {
    text_add_json(text, str_of(name));
    text_add_string(text, ":");
    text_add_json(text, value);
    text_add_string(text, ",");
}

static void add_json_number(struct text *text, const char *name, size_t value) {
    text_add_json(text, str_of(name));
    text_add_string(text, ":");
    text_add_number(text, value);
    text_add_string(text, ",");
}

static void add_json_time(struct text *text, const char *name, int64_t value) {
    char time[CTRAIL_TIME_SIZE];
    size_t length = ctrail_time_format(value, time, sizeof time);
    if (length)
        add_json_text(text, name, (ctrail_str){time, length});
}

static void add_json_chain(struct text *text, struct chain *chain) {
    text_add_string(text, "{\"summary\":{");
    add_json_text(text, "account", chain->name.account);
    add_json_text(text, "region", chain->name.region);
    add_json_text(text, "trail", chain->name.trail);
    add_json_time(text, "from", chain->from);
    add_json_time(text, "to", chain->to);
    add_json_number(text, "digests", chain->digests);
    add_json_number(text, "digestsSigned", chain->signed_digests);
    add_json_number(text, "digestsLinked", chain->linked_digests);
    add_json_number(text, "logFilesAsDelivered", atomic_load(&chain->proven));
    add_json_number(text, "logFilesUnproven", atomic_load(&chain->unproven));
    add_json_number(text, "logFilesNotSo", atomic_load(&chain->changed));
    add_json_number(text, "logFilesMissing", chain->missing_logs);
    add_json_number(text, "logFilesMoved", chain->moved);
    text_add_string(text, "\"fromFirstDigest\":");
    text_add_string(text, chain->has_start ? "true" : "false");
    text_add_string(text, ",\"backfill\":");
    text_add_string(text, chain->name.is_backfill ? "true}}\n" : "false}}\n");
}

static void print_results(struct verification *v) {
    struct program *program = v->program;
    struct output *output = outputs_last(&program->outputs);
    bool is_table = strcmp(program->format, "table") == 0, is_json = strcmp(program->format, "json") == 0;
    struct report report = {.columns = is_table ? findings_table_columns : findings_columns,
                            .format = program->format,
                            .csv_safe = program->csv_safe,
                            .look = program->look};
    struct text text = {0};
    report_start(&report);
    if (v->findings.count || !is_table)
        findings_print(&v->findings, &report, output);
    text_add_string(&text, is_table && v->findings.count ? "\n" : "");
    for (size_t i = 0; i < v->digests.chain_count; i++)
        (is_json ? add_json_chain : add_chain)(&text, &v->digests.chains[i]);
    if (!is_json)
        add_verdict(&text, v);
    if (is_table || is_json)
        output_write(output, text.bytes, text.length);
    else
        output_complain(output, &text);
    text_free(&text);
    report_free(&report);
}

/* ---- The program ------------------------------------------------------------------------------ */

static void verify(struct verification *v) {
    struct program *program = v->program;
    digests_find_chains(&v->digests);
    if (v->copies.count && !v->digests.chain_count)
        complain(program, outputs_last(&program->outputs), "digests", "none is in what was given");
    progress_start(&program->progress, program->progress.total);
    program->progress.unit = "files";
    run_together(v, verify_chains);
    run_together(v, verify_logs);
    progress_erase(&program->progress);
    for (size_t i = 0; i < v->copies.count; i++)
        if (v->copies.list[i].standing == STANDING_UNNAMED)
            report_surplus(v, &v->copies.list[i]);
    if (v->copies.count)
        print_results(v);
    atomic_fetch_add(&program->failures, v->findings.count);
}

static int64_t bound_of(int64_t time) {
    return time ? time : CTRAIL_ABSENT; /* that of a filter is 0 when there is none */
}

int main(int argc, char **argv) {
    struct program program = {
        .name = "ctrail-verify",
        .summary =
            "Verifies, without AWS, that log files are as CloudTrail delivered them: by the digest files that it\n"
            "writes each hour, their signatures, and the public keys. What is not so, or cannot be shown, is a\n"
            "line; a summary says what is shown.",
        .example = "  aws cloudtrail list-public-keys --start-time 2024-01-01 > keys.json\n"
                   "  ctrail-verify --keys keys.json copy-of-bucket/\n",
        .verifies = true,
    };
    int first = program_start_plain(&program, argc, argv);
    struct verification v = {.program = &program};
    if (!program.keys)
        options_wrong(&program, "--keys", NULL, "is needed: what 'aws cloudtrail list-public-keys' answers");
    if (!argv[first])
        options_wrong(&program, "FOLDER", NULL, "is needed: a copy of the bucket");
    findings_start(&v.findings);
    v.digests = (struct digests){.copies = &v.copies,
                                 .findings = &v.findings,
                                 .since = bound_of(program.filter.since),
                                 .until = bound_of(program.filter.until),
                                 .accept_linked = program.accept_linked};
    pthread_mutex_init(&v.digests.mutex, NULL);
    pthread_mutex_init(&v.show, NULL);
    read_keys(&v);
    find_files(&v, argv + first);
    verify(&v);
    digests_free(&v.digests);
    findings_free(&v.findings);
    copies_free(&v.copies);
    return program_end(&program);
}
