/* ctrail-verify: whether log files are as CloudTrail delivered them. */
#define _POSIX_C_SOURCE 200809L
#include <cloudtrail.h>

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "complaint.h"
#include "findings.h"
#include "options.h"
#include "verifying.h"

/* ---- Files ------------------------------------------------------------------------------------ */

struct search {
    struct verifying verifying;
    size_t inside; /* bytes of the argument in hand */
};

static void take_file(void *user, const char *path, uint64_t size) {
    struct search *search = user;
    struct program *program = search->verifying.program;
    ctrail_rc rc = ctrail_verification_add_file(search->verifying.verification, path, search->inside);
    if (verifying_must(rc) == CTRAIL_ERR_ARGUMENT)
        complain(program, outputs_last(&program->outputs), path, "cannot be verified");
    if (rc != CTRAIL_OK)
        return;
    program->progress.total += size;
    atomic_fetch_add(&program->opened, 1);
}

static void complain_of_folder(void *user, const char *path, const char *what) {
    struct program *program = ((struct search *)user)->verifying.program;
    complain(program, outputs_last(&program->outputs), path, what);
}

static void note_folder(void *user, const char *path, const char *what) {
    remark_on_path(((struct search *)user)->verifying.program, path, what);
}

static void find_files(struct search *search, char **arguments) {
    struct program *program = search->verifying.program;
    struct inputs inputs = {.take = take_file, .complain = complain_of_folder, .note = note_folder, .user = search};
    for (; *arguments; arguments++) {
        struct stat status;
        search->inside = strlen(*arguments);
        if (stat(*arguments, &status) == 0)
            inputs_add(&inputs, *arguments);
        else
            complain_of_system(program, outputs_last(&program->outputs), *arguments, errno);
    }
}

/* ---- The summary ------------------------------------------------------------------------------ */

static const char *const meanings[CTRAIL_FAULT_LATER + 1] = {
    [CTRAIL_FAULT_CHANGED] = "not what CloudTrail wrote",
    [CTRAIL_FAULT_MISSING] = "named by a digest, and not there",
    [CTRAIL_FAULT_SURPLUS] = "named by no digest: nothing shows that CloudTrail wrote it",
    [CTRAIL_FAULT_TRAILING_BYTES] = "bytes after the gzip stream, where CloudTrail writes none",
    [CTRAIL_FAULT_RENAMED] = "a digest under the name of another",
    [CTRAIL_FAULT_UNREADABLE] = "could not be read, and so not verified",
    [CTRAIL_FAULT_WRONG_SIGNATURE] = "a digest and a signature that do not belong together",
    [CTRAIL_FAULT_WRONG_LINK] = "a digest that says of the one before it what is not so",
    [CTRAIL_FAULT_UNKNOWN_KEY] = "a digest signed with a key that was not given",
    [CTRAIL_FAULT_BROKEN_KEY] = "a digest signed with a key that cannot be used",
    [CTRAIL_FAULT_EXPIRED_KEY] = "a digest signed with a key that was not valid then",
    [CTRAIL_FAULT_UNSIGNED] = "a digest whose signature is lost",
    [CTRAIL_FAULT_LINKED] = "the newest digest of a chain, whose signature was not saved",
    [CTRAIL_FAULT_GAP] = "time between two digests that no digest is for",
    [CTRAIL_FAULT_RESTART] = "a chain that begins anew: logging was stopped, or digests were taken away",
    [CTRAIL_FAULT_EARLIER] = "a chain that begins before what is there",
    [CTRAIL_FAULT_LATER] = "a chain that ends before the time that was asked for",
};

static void add_span(struct text *text, const ctrail_chain *chain) {
    char time[CTRAIL_TIME_SIZE];
    text_add(text, time, ctrail_time_format(chain->from_time, time, sizeof time));
    text_add_string(text, " to ");
    text_add(text, time, ctrail_time_format(chain->to_time, time, sizeof time));
}

/* ", 3 log files missing", if it is more than none. */
static void add_count(struct text *text, uint64_t count, const char *what) {
    if (!count)
        return;
    text_add_string(text, ", ");
    text_add_number(text, count);
    text_add_string(text, count == 1 ? " log file " : " log files ");
    text_add_string(text, what);
}

static void add_chain(struct text *text, const ctrail_chain *chain) {
    text_add_visible(text, chain->account);
    text_add_string(text, " ");
    text_add_visible(text, chain->region);
    text_add_string(text, " ");
    text_add_visible(text, chain->trail);
    text_add_string(text, chain->backfill ? " (backfill)" : "");
    text_add_string(text, chain->from_time == CTRAIL_ABSENT ? "" : ", ");
    if (chain->from_time != CTRAIL_ABSENT)
        add_span(text, chain);
    text_add_string(text, ": ");
    text_add_number(text, (uint64_t)chain->digests_signed);
    text_add_string(text, " of ");
    text_add_number(text, (uint64_t)chain->digests);
    text_add_string(text, " digests signed");
    text_add_string(text, chain->digests_linked ? ", the newest linked only" : "");
    add_count(text, (uint64_t)chain->log_files_as_delivered, "as delivered");
    add_count(text, (uint64_t)chain->log_files_unproven, "as a digest says that is not proven");
    add_count(text, (uint64_t)chain->log_files_not_as_named, "not so");
    add_count(text, (uint64_t)chain->log_files_missing, "missing");
    add_count(text, (uint64_t)chain->log_files_moved, "in other folders than in the bucket");
    text_add_string(text, chain->from_first_digest ? "; from the first digest of the trail on\n" : "\n");
}

static void add_fault(struct text *text, const ctrail_verdict *verdict, ctrail_fault fault) {
    size_t count = 0;
    for (size_t i = 0; i < verdict->finding_count; i++)
        count += verdict->findings[i]->fault == fault;
    if (!count)
        return;
    text_add_string(text, "  ");
    text_add_number(text, count);
    text_add_string(text, " ");
    text_add_string(text, ctrail_fault_name(fault));
    text_add_string(text, ": ");
    text_add_string(text, meanings[fault]);
    text_add_string(text, "\n");
}

static void add_verdict(struct text *text, const ctrail_verdict *verdict, bool accepts_linked) {
    uint64_t proven = 0, linked = 0;
    for (size_t i = 0; i < verdict->chain_count; i++) {
        proven += (uint64_t)verdict->chains[i]->log_files_as_delivered;
        linked += (uint64_t)verdict->chains[i]->digests_linked;
    }
    text_add_string(text, "\nShown: ");
    text_add_number(text, proven);
    text_add_string(text, proven == 1 ? " log file is as CloudTrail delivered it"
                                      : " log files are as CloudTrail delivered them");
    text_add_string(text, verdict->finding_count
                              ? ".\nNot as delivered, or not shown:\n"
                              : "; no file that a digest names is missing, and there is no other.\n");
    for (ctrail_fault fault = 0; fault <= CTRAIL_FAULT_LATER; fault++)
        add_fault(text, verdict, fault);
    if (linked && accepts_linked)
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

static void add_json_number(struct text *text, const char *name, uint64_t value) {
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

static void add_json_chain(struct text *text, const ctrail_chain *chain) {
    text_add_string(text, "{\"summary\":{");
    add_json_text(text, "account", chain->account);
    add_json_text(text, "region", chain->region);
    add_json_text(text, "trail", chain->trail);
    add_json_time(text, "from", chain->from_time);
    add_json_time(text, "to", chain->to_time);
    add_json_number(text, "digests", (uint64_t)chain->digests);
    add_json_number(text, "digestsSigned", (uint64_t)chain->digests_signed);
    add_json_number(text, "digestsLinked", (uint64_t)chain->digests_linked);
    add_json_number(text, "logFilesAsDelivered", (uint64_t)chain->log_files_as_delivered);
    add_json_number(text, "logFilesUnproven", (uint64_t)chain->log_files_unproven);
    add_json_number(text, "logFilesNotSo", (uint64_t)chain->log_files_not_as_named);
    add_json_number(text, "logFilesMissing", (uint64_t)chain->log_files_missing);
    add_json_number(text, "logFilesMoved", (uint64_t)chain->log_files_moved);
    text_add_string(text, "\"fromFirstDigest\":");
    text_add_string(text, chain->from_first_digest ? "true" : "false");
    text_add_string(text, ",\"backfill\":");
    text_add_string(text, chain->backfill ? "true}}\n" : "false}}\n");
}

static void print_results(struct program *program, const ctrail_verdict *verdict) {
    struct output *output = outputs_last(&program->outputs);
    bool is_table = strcmp(program->format, "table") == 0, is_json = strcmp(program->format, "json") == 0;
    struct report report = {.columns = is_table ? findings_table_columns : findings_columns,
                            .format = program->format,
                            .csv_safe = program->csv_safe,
                            .look = program->look};
    struct text text = {0};
    report_start(&report);
    if (verdict->finding_count || !is_table)
        findings_print(verdict, &report, output);
    text_add_string(&text, is_table && verdict->finding_count ? "\n" : "");
    for (size_t i = 0; i < verdict->chain_count; i++)
        (is_json ? add_json_chain : add_chain)(&text, verdict->chains[i]);
    if (!is_json)
        add_verdict(&text, verdict, program->accept_linked);
    if (is_table || is_json)
        output_write(output, text.bytes, text.length);
    else
        output_complain(output, &text);
    text_free(&text);
    report_free(&report);
}

/* ---- The program ------------------------------------------------------------------------------ */

static int64_t bound_of(int64_t time) {
    return time ? time : CTRAIL_ABSENT; /* that of a filter is 0 when there is none */
}

static void verify(struct search *search) {
    struct program *program = search->verifying.program;
    struct output *output = outputs_last(&program->outputs);
    const ctrail_verdict *verdict;
    program->progress.unit = "files";
    progress_start(&program->progress, program->progress.total);
    verifying_chains(&search->verifying);
    verifying_files(&search->verifying);
    progress_erase(&program->progress);
    verifying_must(ctrail_verification_end(search->verifying.verification, &verdict));
    if (program->opened && !verdict->chain_count)
        complain(program, output, "digests", "none is in what was given");
    if (program->opened)
        print_results(program, verdict);
    atomic_fetch_add(&program->failures, verdict->finding_count);
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
    struct search search = {.inside = 0};
    if (!program.keys)
        options_wrong(&program, "--keys", NULL, "is needed: what 'aws cloudtrail list-public-keys' answers");
    if (!argv[first])
        options_wrong(&program, "FOLDER", NULL, "is needed: a copy of the bucket");
    verifying_start(&search.verifying, &program);
    ctrail_verification_set_times(search.verifying.verification, bound_of(program.filter.since),
                                  bound_of(program.filter.until));
    find_files(&search, argv + first);
    verify(&search);
    verifying_free(&search.verifying);
    return program_end(&program);
}
