/*
 * A copy of a bucket verified through the library's functions: the verdict, files one by one, what may be called when,
 * folders that cannot be walked, each allocation failing. tests/verify.py has all that may be wrong with a copy.
 */
#define _POSIX_C_SOURCE 200809L
#include <cloudtrail/verification.h>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "counting.h"
#include "reading.h"

#define EVIDENCE TEST_INCLUDE "/../examples/evidence/"
#define BUCKET   EVIDENCE "bucket"
#define KEYS     EVIDENCE "keys.json"
#define DIGESTS  BUCKET "/AWSLogs/123456789012/CloudTrail-Digest/us-east-1/2024/03/12/"
#define DIGEST   DIGESTS "123456789012_CloudTrail-Digest_us-east-1_audit_us-east-1_20240312T"
#define LOG      BUCKET "/AWSLogs/123456789012/CloudTrail/us-east-1/2024/03/12/123456789012_CloudTrail_us-east-1_20240312T"

static ctrail_verification *make(const ctrail_allocator *allocator) {
    ctrail_verification *verification;
    ck_assert_int_eq(ctrail_verification_new(&verification, allocator), CTRAIL_OK);
    return verification;
}

/* With the keys, and these files. */
static ctrail_verification *verification_of(const char *const *paths, size_t count) {
    ctrail_verification *verification = make(NULL);
    ck_assert_int_eq(ctrail_verification_add_keys(verification, KEYS, NULL), CTRAIL_OK);
    for (size_t i = 0; i < count; i++)
        ck_assert_int_eq(ctrail_verification_add_file(verification, paths[i], sizeof BUCKET - 1), CTRAIL_OK);
    return verification;
}

static const ctrail_verdict *verdict_of(ctrail_verification *verification) {
    const ctrail_verdict *verdict;
    ck_assert_int_eq(ctrail_verification_run(verification, &verdict), CTRAIL_OK);
    return verdict;
}

/* ---- The verdict ------------------------------------------------------------------------------ */

static void check_whole(const ctrail_verdict *verdict) {
    ck_assert_int_eq(verdict->as_delivered, 1);
    ck_assert_uint_eq(verdict->finding_count, 0);
    ck_assert_uint_eq(verdict->chain_count, 1);
    const ctrail_chain *chain = verdict->chains[0];
    ck_assert(is_text(chain->account, "123456789012") && is_text(chain->region, "us-east-1"));
    ck_assert(is_text(chain->trail, "audit"));
    ck_assert_int_eq(chain->backfill, 0);
    ck_assert_int_eq(chain->from_first_digest, 1);
    ck_assert_int_eq(chain->to_time - chain->from_time, INT64_C(3) * 3600 * 1000000000);
    ck_assert_int_eq(chain->digests, 3);
    ck_assert_int_eq(chain->digests_signed, 3);
    ck_assert_int_eq(chain->digests_linked, 0);
    ck_assert_int_eq(chain->log_files_as_delivered, 3);
    ck_assert_int_eq(chain->log_files_unproven + chain->log_files_not_as_named + chain->log_files_missing +
                         chain->log_files_moved,
                     0);
}

START_TEST(whole) {
    ctrail_verification *verification = make(NULL);
    const ctrail_public_keys *keys;
    const ctrail_verdict *verdict, *again;
    ck_assert_int_eq(ctrail_verification_add_keys(verification, KEYS, &keys), CTRAIL_OK);
    ck_assert_uint_eq(keys->key_count, 2);
    ck_assert_int_eq(ctrail_verification_add_folder(verification, EVIDENCE), CTRAIL_OK);
    ck_assert_ptr_null(ctrail_verification_at(verification, 0));
    verdict = verdict_of(verification);
    check_whole(verdict);
    ck_assert_int_eq(ctrail_verification_end(verification, &again), CTRAIL_OK);
    ck_assert_ptr_eq(again, verdict);
    ctrail_verification_free(verification);
}
END_TEST

static const ctrail_finding *only_finding(const ctrail_verdict *verdict, ctrail_fault fault) {
    ck_assert_uint_eq(verdict->finding_count, 1);
    ck_assert_int_eq(verdict->as_delivered, 0);
    ck_assert_msg(verdict->findings[0]->fault == fault, "%s", ctrail_fault_name(verdict->findings[0]->fault));
    return verdict->findings[0];
}

static const char *const all_files[] = {DIGEST "100000Z.json.gz",
                                        DIGEST "110000Z.json.gz",
                                        DIGEST "120000Z.json.gz",
                                        LOG "0905Z_cd0e7341494b2e21.json.gz",
                                        LOG "1000Z_cb8eeec8fe858ca9.json.gz",
                                        LOG "0900Z_e01f753219599254.json.gz"};

START_TEST(missing_log) {
    ctrail_verification *verification = verification_of(all_files, COUNT(all_files) - 1);
    const ctrail_verdict *verdict = verdict_of(verification);
    const ctrail_finding *finding = only_finding(verdict, CTRAIL_FAULT_MISSING);
    ck_assert(is_text(finding->kind, "log file") && is_text(finding->trail, "audit"));
    ck_assert(is_text(finding->detail,
                      "named by 123456789012_CloudTrail-Digest_us-east-1_audit_us-east-1_20240312T100000Z.json.gz"));
    ck_assert_ptr_null(finding->path.ptr);
    ck_assert_ptr_nonnull(strstr(finding->object.ptr, "0900Z_e01f753219599254.json.gz"));
    ck_assert_int_eq(finding->system_error, CTRAIL_ABSENT);
    ck_assert_int_eq(verdict->chains[0]->log_files_missing, 1);
    ctrail_verification_free(verification);
}
END_TEST

/* Files that are gone when they are read: a digest, and a log file that another one names. */
START_TEST(unreadable) {
    const char *const gone[] = {
        DIGEST "100000Z.json.gz", DIGEST "120000Z.json.gz",
        "nowhere/123456789012_CloudTrail-Digest_us-east-1_audit_us-east-1_20240312T110000Z.json.gz",
        "nowhere/123456789012_CloudTrail_us-east-1_20240312T0900Z_e01f753219599254.json.gz"};
    ctrail_verification *verification = verification_of(gone, COUNT(gone));
    const ctrail_verdict *verdict = verdict_of(verification);
    size_t digests = 0, logs = 0;
    for (size_t i = 0; i < verdict->finding_count; i++) {
        const ctrail_finding *finding = verdict->findings[i];
        bool is_unreadable = finding->fault == CTRAIL_FAULT_UNREADABLE && finding->system_error > 0;
        digests += is_unreadable && is_text(finding->path, gone[2]);
        logs += is_unreadable && is_text(finding->path, gone[3]);
    }
    ck_assert_uint_eq(digests, 1);
    ck_assert_uint_eq(logs, 1);
    ck_assert_int_eq(verdict->chains[0]->log_files_not_as_named, 1);
    ctrail_verification_free(verification);
}
END_TEST

/* The hour of the second digest, whose signature stands in the third. */
START_TEST(times) {
    const char *const digest[] = {DIGEST "110000Z.json.gz"};
    ctrail_verification *verification = verification_of(digest, 1);
    int64_t time;
    ck_assert_int_eq(ctrail_time_parse(BYTES("2024-03-12T10:00:00Z"), &time), CTRAIL_OK);
    ck_assert_int_eq(ctrail_verification_set_times(verification, time, CTRAIL_ABSENT), CTRAIL_OK);
    ck_assert_int_eq(ctrail_verification_set_linked(verification, 1), CTRAIL_OK);
    const ctrail_verdict *verdict = verdict_of(verification);
    only_finding(verdict, CTRAIL_FAULT_MISSING); /* the log file */
    ck_assert_int_eq(verdict->chains[0]->digests_linked, 1);
    ctrail_verification_free(verification);
}
END_TEST

START_TEST(nothing) {
    ctrail_verification *verification = make(NULL);
    const ctrail_verdict *verdict = verdict_of(verification);
    ck_assert_int_eq(verdict->as_delivered, 0);
    ck_assert_uint_eq(verdict->finding_count + verdict->chain_count, 0);
    ctrail_verification_free(verification);
}
END_TEST

/* The signatures are there, but nothing to check them with. */
START_TEST(no_keys) {
    ctrail_verification *verification = make(NULL);
    ck_assert_int_eq(ctrail_verification_add_folder(verification, BUCKET), CTRAIL_OK);
    const ctrail_verdict *verdict = verdict_of(verification);
    ck_assert_uint_eq(verdict->finding_count, 3);
    for (size_t i = 0; i < 3; i++)
        ck_assert_int_eq(verdict->findings[i]->fault, CTRAIL_FAULT_UNKNOWN_KEY);
    ck_assert_int_eq(verdict->chains[0]->log_files_unproven, 3);
    ctrail_verification_free(verification);
}
END_TEST

START_TEST(names) {
    ck_assert_str_eq(ctrail_fault_name(CTRAIL_FAULT_CHANGED), "changed");
    ck_assert_str_eq(ctrail_fault_name(CTRAIL_FAULT_LATER), "later");
    ck_assert_str_eq(ctrail_fault_name(CTRAIL_FAULT_LATER + 1), "unknown");
    ck_assert_str_eq(ctrail_fault_name(-1), "unknown");
}
END_TEST

/* ---- Files ------------------------------------------------------------------------------------ */

START_TEST(files) {
    ctrail_verification *verification = verification_of(all_files, COUNT(all_files));
    uint64_t read;
    ck_assert_int_eq(ctrail_verification_add_file(verification, DIGEST "120000Z.json.gz.head.json", 0), CTRAIL_NONE);
    ck_assert_int_eq(ctrail_verification_add_file(verification, "other.json", 0), CTRAIL_OK);
    ck_assert_int_eq(ctrail_verification_start(verification), CTRAIL_OK);
    ck_assert_int_eq(ctrail_verification_chain(verification, 0), CTRAIL_OK);
    ck_assert_int_eq(ctrail_verification_chain(verification, 1), CTRAIL_NONE);
    for (int i = 0; i < COUNT(all_files); i++) {
        const ctrail_verified_file *file = ctrail_verification_find(verification, all_files[i]);
        bool is_digest = i < 3;
        ck_assert_ptr_nonnull(file);
        ck_assert_int_eq(file->kind, is_digest ? CTRAIL_FILE_DIGEST : CTRAIL_FILE_LOG);
        ck_assert_int_eq(file->standing, is_digest ? CTRAIL_STANDING_UNNAMED : CTRAIL_STANDING_PROVEN);
        ck_assert_int_eq(file->as_delivered, is_digest ? 1 : CTRAIL_UNKNOWN);
    }
    for (size_t i = 0; i <= COUNT(all_files); i++) {
        const ctrail_verified_file *file = ctrail_verification_at(verification, i);
        ck_assert_int_eq(ctrail_verification_file(verification, i, &read), CTRAIL_OK);
        ck_assert_int_eq(read > 0, file->kind == CTRAIL_FILE_LOG);
        ck_assert_int_eq(file->as_delivered, file->kind == CTRAIL_FILE_OTHER ? CTRAIL_UNKNOWN : 1);
    }
    ck_assert_int_eq(ctrail_verification_file(verification, COUNT(all_files) + 1, &read), CTRAIL_NONE);
    ck_assert_ptr_null(ctrail_verification_at(verification, COUNT(all_files) + 1));
    ck_assert_ptr_null(ctrail_verification_find(verification, "nowhere"));
    ck_assert_ptr_null(ctrail_verification_find(verification, "else/other.json"));
    ctrail_verification_free(verification);
}
END_TEST

/* ---- What may be called when ------------------------------------------------------------------ */

static void lock(void *user) {
    ++*(int *)user;
}

static void unlock(void *user) {
    --*(int *)user;
}

START_TEST(states) {
    ctrail_verification *verification = make(NULL);
    const ctrail_verdict *verdict;
    int locked = 0;
    ck_assert_int_eq(ctrail_verification_set_lock(verification, lock, NULL, &locked), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_set_lock(verification, lock, unlock, &locked), CTRAIL_OK);
    ck_assert_int_eq(ctrail_verification_set_linked(verification, CTRAIL_UNKNOWN), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_add_file(verification, "-", 0), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_add_folder(verification, ""), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_chain(verification, 0), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_verification_file(verification, 0, NULL), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_verification_end(verification, &verdict), CTRAIL_ERR_STATE);
    ck_assert_ptr_null(ctrail_verification_find(verification, "a"));
    ck_assert_int_eq(ctrail_verification_add_folder(verification, BUCKET), CTRAIL_OK);
    verdict_of(verification); /* without keys */
    ck_assert_int_eq(locked, 0);
    ck_assert_int_eq(ctrail_verification_run(verification, &verdict), CTRAIL_ERR_STATE);
    ck_assert_ptr_null(verdict);
    ck_assert_int_eq(ctrail_verification_add_keys(verification, KEYS, NULL), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_verification_add_file(verification, "a.json", 0), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_verification_add_folder(verification, BUCKET), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_verification_set_times(verification, 0, 0), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_verification_set_linked(verification, 1), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_verification_set_lock(verification, lock, unlock, NULL), CTRAIL_ERR_STATE);
    ck_assert_int_eq(ctrail_verification_error(verification)->code, CTRAIL_ERR_STATE);
    ctrail_verification_free(verification);
}
END_TEST

START_TEST(null) {
    const ctrail_allocator none = {NULL, NULL, NULL, NULL};
    ctrail_verification *verification;
    const ctrail_verdict *verdict;
    ck_assert_int_eq(ctrail_verification_new(NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_new(&verification, &none), CTRAIL_ERR_ARGUMENT);
    ck_assert_ptr_null(verification);
    ck_assert_int_eq(ctrail_verification_add_keys(NULL, "a", NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_add_file(NULL, "a", 0), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_add_folder(NULL, "a"), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_set_times(NULL, 0, 0), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_set_linked(NULL, 0), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_set_lock(NULL, lock, unlock, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_start(NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_chain(NULL, 0), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_file(NULL, 0, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_end(NULL, &verdict), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_run(NULL, &verdict), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_run(NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_end(NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_ptr_null(ctrail_verification_error(NULL));
    ck_assert_ptr_null(ctrail_verification_at(NULL, 0));
    ck_assert_ptr_null(ctrail_verification_find(NULL, "a"));
    verification = make(NULL);
    ck_assert_int_eq(ctrail_verification_add_keys(verification, NULL, NULL), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_add_file(verification, NULL, 0), CTRAIL_ERR_ARGUMENT);
    ck_assert_int_eq(ctrail_verification_add_folder(verification, NULL), CTRAIL_ERR_ARGUMENT);
    ctrail_verification_free(verification);
    ctrail_verification_free(NULL);
}
END_TEST

START_TEST(keys) {
    ctrail_verification *verification = make(NULL);
    const ctrail_error *error = ctrail_verification_error(verification);
    ck_assert_int_eq(error->code, CTRAIL_OK);
    ck_assert_int_eq(ctrail_verification_add_keys(verification, EVIDENCE "nowhere", NULL), CTRAIL_ERR_IO);
    ck_assert_int_gt(error->system_error, 0);
    ck_assert_str_eq(error->path, EVIDENCE "nowhere");
    ck_assert_int_eq(ctrail_verification_add_keys(verification, EVIDENCE, NULL), CTRAIL_ERR_IO);
    ck_assert_int_gt(error->system_error, 0);
    ck_assert_int_eq(ctrail_verification_add_keys(verification, DIGEST "100000Z.json.gz", NULL), CTRAIL_ERR_JSON);
    ck_assert_int_eq(error->system_error, 0);
    ctrail_verification_free(verification);
}
END_TEST

/* ---- Folders ---------------------------------------------------------------------------------- */

static char folder[] = "/tmp/ctrail-verification-XXXXXX";
static char path[sizeof folder + 64];

static const char *inside(const char *name) {
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return path;
}

static void write_file(const char *name) {
    FILE *file = fopen(inside(name), "w");
    ck_assert_ptr_nonnull(file);
    fclose(file);
}

/* Neither what is hidden, nor what a link to a folder leads to, nor other names. */
START_TEST(folders) {
    ctrail_verification *verification = make(NULL);
    ck_assert_ptr_nonnull(mkdtemp(folder));
    write_file("a.json");
    write_file("b.txt");
    write_file(".json");
    ck_assert_int_eq(mkdir(inside("shut"), 0), 0);
    ck_assert_int_eq(symlink("/", inside("link.json")), 0);
    ck_assert_int_eq(symlink("nowhere", inside("dangling.json")), 0);
    ck_assert_int_eq(ctrail_verification_add_folder(verification, inside("nowhere")), CTRAIL_ERR_IO);
    ck_assert_int_gt(ctrail_verification_error(verification)->system_error, 0);
    ck_assert_int_eq(ctrail_verification_add_folder(verification, inside("")), CTRAIL_OK);
    const ctrail_verdict *verdict = verdict_of(verification);
    size_t surplus = 0, links = 0, shut = 0;
    for (size_t i = 0; i < verdict->finding_count; i++) {
        const ctrail_finding *finding = verdict->findings[i];
        surplus += finding->fault == CTRAIL_FAULT_SURPLUS;
        links += is_text(finding->path, inside("link.json")) && finding->system_error == CTRAIL_ABSENT;
        shut += is_text(finding->path, inside("shut")) && finding->system_error > 0;
    }
    ck_assert_uint_eq(surplus, 2);
    ck_assert_uint_eq(links, 1);
    ck_assert_uint_eq(shut, geteuid() != 0); /* root may read everything */
    ctrail_verification_free(verification);
    const char *const made[] = {"a.json", "b.txt", ".json", "link.json", "dangling.json"};
    for (int i = 0; i < COUNT(made); i++)
        unlink(inside(made[i]));
    rmdir(inside("shut"));
    rmdir(folder);
}
END_TEST

/* With one file that may be open, the folder inside of another cannot be read, whoever asks. */
START_TEST(inner_folder) {
    struct rlimit before, one;
    ctrail_verification *verification = make(NULL);
    ck_assert_int_eq(getrlimit(RLIMIT_NOFILE, &before), 0);
    one = before;
    int lowest = dup(0);
    close(lowest);
    one.rlim_cur = (rlim_t)lowest + 1;
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &one), 0);
    ctrail_rc rc = ctrail_verification_add_folder(verification, BUCKET);
    ck_assert_int_eq(setrlimit(RLIMIT_NOFILE, &before), 0);
    ck_assert_int_eq(rc, CTRAIL_OK);
    const ctrail_finding *finding = only_finding(verdict_of(verification), CTRAIL_FAULT_UNREADABLE);
    ck_assert(is_text(finding->kind, "folder") && is_text(finding->path, BUCKET "/AWSLogs"));
    ck_assert_int_gt(finding->system_error, 0);
    ctrail_verification_free(verification);
}
END_TEST

/* ---- Memory ----------------------------------------------------------------------------------- */

/* All of it, with files that no digest names and one that is missing; OK, or CTRAIL_ERR_MEMORY. */
static ctrail_rc verify_with(const ctrail_allocator *allocator) {
    ctrail_verification *verification;
    const ctrail_verdict *verdict;
    ctrail_rc rc = ctrail_verification_new(&verification, allocator);
    if (rc == CTRAIL_OK)
        rc = ctrail_verification_add_keys(verification, KEYS, NULL);
    for (int i = 0; rc == CTRAIL_OK && i < COUNT(all_files); i++)
        rc = i == 3 ? CTRAIL_OK : ctrail_verification_add_file(verification, all_files[i], 0);
    if (rc == CTRAIL_OK)
        rc = ctrail_verification_add_folder(verification, EVIDENCE);
    if (rc == CTRAIL_OK)
        rc = ctrail_verification_add_file(verification, "gone/123456789012_CloudTrail_us-east-1_20240312T0930Z_a.json",
                                          0);
    if (rc == CTRAIL_OK)
        rc = ctrail_verification_run(verification, &verdict);
    ctrail_verification_free(verification);
    return rc;
}

START_TEST(memory) {
    struct counter counter = {.asked = 0};
    ctrail_allocator allocator = counting(&counter);
    ck_assert_int_eq(verify_with(&allocator), CTRAIL_OK);
    const size_t asked = counter.asked;
    for (size_t i = 1; i <= asked; i++) {
        counter = (struct counter){.fails_at = i};
        ck_assert_msg(verify_with(&allocator) == CTRAIL_ERR_MEMORY, "allocation %zu of %zu", i, asked);
        ck_assert_uint_eq(counter.blocks, 0);
        ck_assert(!counter.misused);
    }
}
END_TEST

int main(void) {
    Suite *suite = suite_create("verification");
    TCase *copies = reading_case(suite, "copies");
    tcase_add_test(copies, whole);
    tcase_add_test(copies, missing_log);
    tcase_add_test(copies, unreadable);
    tcase_add_test(copies, times);
    tcase_add_test(copies, nothing);
    tcase_add_test(copies, no_keys);
    tcase_add_test(copies, names);
    tcase_add_test(copies, files);
    tcase_add_test(copies, states);
    tcase_add_test(copies, null);
    tcase_add_test(copies, keys);
    tcase_add_test(copies, folders);
    tcase_add_test(copies, inner_folder);
    tcase_add_test(copies, memory);
    return run_suite(suite);
}
