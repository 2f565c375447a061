/* A log file is read to its end through the same code that inflates it for a reader. */
#define _POSIX_C_SOURCE   200809L
#define _FILE_OFFSET_BITS 64

#include "evidence/log_files.h"

#include <sys/stat.h>

#include "base/str.h"
#include "input/file.h"
#include "input/input.h"

static const ctrail_str none = {NULL, 0};

/* ---- Hashes ----------------------------------------------------------------------------------- */

/* A file that was read to its end, or why it was not. */
struct hashed {
    ctrail_rc rc;
    const char *message;
    int error; /* errno */
    unsigned char sha256[CTRAIL_SHA256_SIZE];
    uint64_t size; /* as stored */
};

static void hash_opened(struct hashed *out, struct file *file, const ctrail_allocator *allocator) {
    struct input input;
    ctrail_input_init(&input, allocator, 0);
    ctrail_input_hash(&input);
    ctrail_input_read_from(&input, ctrail_file_read, file);
    out->rc = ctrail_input_drain(&input);
    out->message = input.message ? input.message : ctrail_rc_message(out->rc);
    out->error = file->error;
    if (out->rc == CTRAIL_END && input.goes_on) {
        out->rc = CTRAIL_ERR_GZIP_TRAILING;
        out->message = "bytes follow the gzip stream";
    }
    ctrail_input_hashed(&input, out->sha256);
    out->size = input.source.consumed;
    ctrail_input_free(&input);
}

static struct hashed hash_file(const char *path, const ctrail_allocator *allocator) {
    struct hashed out = {.rc = CTRAIL_ERR_IO, .message = "it cannot be read"};
    struct file file;
    if (ctrail_file_open(&file, path))
        hash_opened(&out, &file, allocator);
    else
        out.error = file.error;
    ctrail_file_close(&file);
    return out;
}

/* ---- Verifying -------------------------------------------------------------------------------- */

static void report(ctrail_verification *v, const ctrail_verified_file *copy, ctrail_fault fault, const char *detail,
                   int error) {
    ctrail_verification_report(v, verification_chain(v, (size_t)copy->chain), copy,
                               (ctrail_finding){.fault = fault,
                                                .kind = constant("log file"),
                                                .time = copy->time,
                                                .detail = constant(detail),
                                                .system_error = error},
                               none);
}

static ctrail_fault fault_of(ctrail_rc rc) {
    if (rc == CTRAIL_ERR_GZIP_TRAILING)
        return CTRAIL_FAULT_TRAILING_BYTES;
    return rc == CTRAIL_ERR_IO || rc == CTRAIL_MORE ? CTRAIL_FAULT_UNREADABLE : CTRAIL_FAULT_CHANGED;
}

static void judge(ctrail_verification *v, ctrail_verified_file *copy, const struct hashed *hashed) {
    bool is_proven = copy->standing == CTRAIL_STANDING_PROVEN;
    copy->as_delivered = hashed->rc == CTRAIL_END && memcmp(hashed->sha256, copy->sha256, sizeof copy->sha256) == 0;
    if (hashed->rc != CTRAIL_END)
        report(v, copy, fault_of(hashed->rc), hashed->message, hashed->error);
    else if (!copy->as_delivered)
        report(v, copy, CTRAIL_FAULT_CHANGED,
               is_proven ? "its hash is not the one that its digest names"
                         : "its hash is not the one that its digest, which is not proven, names",
               0);
    ctrail_chain *chain = &verification_chain(v, (size_t)copy->chain)->found;
    ctrail_verification_lock(v);
    *(!copy->as_delivered ? &chain->log_files_not_as_named
      : is_proven         ? &chain->log_files_as_delivered
                          : &chain->log_files_unproven) += 1;
    ctrail_verification_unlock(v);
}

uint64_t ctrail_log_files_verify(ctrail_verification *v, ctrail_verified_file *copy) {
    struct buffer buffer = {.allocator = &v->allocator};
    struct hashed hashed = {.rc = CTRAIL_ERR_MEMORY};
    const char *path = ctrail_copies_path(copy, "", &buffer);
    if (path)
        hashed = hash_file(path, &v->allocator);
    ctrail_buffer_free(&buffer);
    if (hashed.rc == CTRAIL_ERR_MEMORY)
        ctrail_verification_fails(v);
    else
        judge(v, copy, &hashed);
    return hashed.size;
}

/* ---- Files that no digest names --------------------------------------------------------------- */

/* Why it may be that none does. */
static const char *explain_surplus(const ctrail_verification *v, const struct object_name *name) {
    const char *why = "there are no digests of its account and region";
    for (size_t i = 0; i < v->chain_count; i++) {
        const ctrail_chain *chain = &verification_chain(v, i)->found;
        bool is_near = ctrail_str_compare(name->account, chain->account) == 0 &&
                       ctrail_str_compare(name->region, chain->region) == 0;
        if (!is_near || chain->from_time == CTRAIL_ABSENT)
            continue;
        if (name->time >= chain->from_time && name->time < chain->to_time)
            return "no digest names it";
        why = name->time < chain->from_time ? "it is older than the digests" : "it is newer than the digests";
    }
    return why;
}

static bool is_keys_file(ctrail_verification *v, const ctrail_verified_file *copy) {
    struct buffer buffer = {.allocator = &v->allocator};
    const char *path = ctrail_copies_path(copy, "", &buffer);
    const struct key_file *files = v->key_files.bytes;
    struct stat status;
    bool is_keys = false, is_known = path && stat(path, &status) == 0;
    if (!path)
        ctrail_verification_fails(v);
    for (size_t i = 0; is_known && i < v->key_file_count; i++)
        is_keys = is_keys || ((uint64_t)status.st_dev == files[i].device && (uint64_t)status.st_ino == files[i].file);
    ctrail_buffer_free(&buffer);
    return is_keys;
}

static void report_surplus_log(ctrail_verification *v, const ctrail_verified_file *copy,
                               const struct object_name *name) {
    ctrail_verification_report(v, NULL, copy,
                               (ctrail_finding){.fault = CTRAIL_FAULT_SURPLUS,
                                                .kind = constant("log file"),
                                                .account = name->account,
                                                .region = name->region,
                                                .time = name->time,
                                                .detail = constant(explain_surplus(v, name))},
                               none);
}

void ctrail_log_files_surplus(ctrail_verification *v, const ctrail_verified_file *copy) {
    struct object_name name;
    if (ctrail_object_name_of_log(name_of(copy), &name)) {
        if (ctrail_verification_is_asked_for(v, name.time))
            report_surplus_log(v, copy, &name);
    } else if (!is_keys_file(v, copy)) {
        ctrail_verification_report(v, NULL, copy,
                                   (ctrail_finding){.fault = CTRAIL_FAULT_SURPLUS,
                                                    .kind = constant("file"),
                                                    .time = CTRAIL_ABSENT,
                                                    .detail = constant("it has no name that CloudTrail gives")},
                                   none);
    }
}
