/*
 * A file is read twice through one descriptor: first for its hash, and then for its records, while it is hashed again.
 * So nothing is read of a file that was exchanged, and what changed in between is found out at its end.
 */
#define _POSIX_C_SOURCE 200809L
#include "verified.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "complaint.h"
#include "text.h"
#include "verifying.h"

/* ---- Digests ---------------------------------------------------------------------------------- */

static void add_inputs(struct program *program, ctrail_verification *verification) {
    for (size_t i = 0; i < program->inputs.count; i++)
        if (program->inputs.list[i].is_file)
            verifying_must(ctrail_verification_add_file(verification, program->inputs.list[i].path, 0));
}

/* What is wrong but for files that are left out by themselves. */
static void complain_of_digests(struct program *program, const ctrail_verdict *verdict) {
    struct output *output = outputs_last(&program->outputs);
    struct text line = {0};
    size_t count = 0;
    for (size_t i = 0; i < verdict->finding_count; i++)
        count += verdict->findings[i]->fault != CTRAIL_FAULT_SURPLUS ||
                 ctrail_str_equal(verdict->findings[i]->kind, "digest");
    if (!verdict->chain_count)
        complain(program, output, "digests", "none is in what was given");
    if (!count)
        return;
    text_add_number(&line, count);
    text_add_string(&line, count == 1 ? " fault" : " faults");
    text_add_string(&line, " of digests, or of log files that are missing: ctrail-verify lists them");
    text_add(&line, "", 1);
    complain(program, output, "digests", line.bytes);
    text_free(&line);
}

void verified_digests(struct program *program) {
    struct verifying verifying = {.program = program};
    const ctrail_verdict *verdict;
    verifying_start(&verifying, program);
    program->verification = verifying.verification;
    add_inputs(program, verifying.verification);
    verifying_chains(&verifying);
    verifying_must(ctrail_verification_end(verifying.verification, &verdict));
    complain_of_digests(program, verdict);
    pthread_mutex_destroy(&verifying.mutex); /* nothing is verified any more */
}

/* ---- Inputs ----------------------------------------------------------------------------------- */

static bool is_keys_file(const struct program *program, const char *path) {
    struct stat own, other;
    if (stat(path, &own) != 0)
        return false;
    for (const char *const *keys = program->keys; *keys; keys++)
        if (stat(*keys, &other) == 0 && own.st_dev == other.st_dev && own.st_ino == other.st_ino)
            return true;
    return false;
}

static const char *why_left_out(const struct input *input, const ctrail_verified_file *file) {
    if (!input->is_file)
        return "is left out: it is no file that can be read twice";
    if (file->standing == CTRAIL_STANDING_UNNAMED)
        return "is left out: no digest names it";
    return file->standing == CTRAIL_STANDING_OUTSIDE ? "is left out: the digest that names it has no SHA-256 for it"
                                                     : "is left out: the digest that names it is not proven";
}

static void leave_out(struct program *program, const struct input *input, const ctrail_verified_file *file) {
    struct output *output = outputs_last(&program->outputs);
    struct stat status;
    if (!input->is_file && strcmp(input->path, "-") != 0 && stat(input->path, &status) != 0)
        complain_of_system(program, output, input->path, errno);
    else if (!is_keys_file(program, input->path))
        complain(program, output, input->path, why_left_out(input, file));
}

/* Digests, and their metadata, hold no records. */
static bool is_of_digest(const struct input *input, const ctrail_verified_file *file) {
    return input->is_file && (!file || file->kind == CTRAIL_FILE_DIGEST);
}

/* Whether it is to be read. */
static bool select_input(void *user, struct input *input) {
    struct program *program = user;
    const ctrail_verified_file *file = ctrail_verification_find(program->verification, input->path);
    if (is_of_digest(input, file))
        return false;
    if (input->is_file && file->standing == CTRAIL_STANDING_PROVEN) {
        input->sha256 = file->sha256;
        return true;
    }
    leave_out(program, input, file);
    return false;
}

void verified_inputs(struct program *program) {
    inputs_keep(&program->inputs, select_input, program);
}

/* ---- Reading ---------------------------------------------------------------------------------- */

static int64_t read_descriptor(void *user, void *buffer, size_t size) {
    struct verified_file *file = user;
    ssize_t got;
    do
        got = read(file->descriptor, buffer, size);
    while (got < 0 && errno == EINTR);
    file->error = got < 0 ? errno : 0;
    return got < 0 ? CTRAIL_READ_ERROR : got;
}

static ctrail_rc hash(struct verified_file *file, ctrail_reader *reader, unsigned char sha256[CTRAIL_SHA256_SIZE]) {
    ctrail_rc rc = ctrail_reader_source(reader, read_descriptor, file);
    rc = rc == CTRAIL_OK ? ctrail_reader_drain(reader) : rc;
    return rc == CTRAIL_END ? ctrail_reader_sha256(reader, sha256) : rc;
}

const char *verified_open(struct verified_file *file, ctrail_reader *reader, const struct input *input) {
    unsigned char sha256[CTRAIL_SHA256_SIZE];
    file->descriptor = open(input->path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
    file->error = file->descriptor < 0 ? errno : 0;
    if (file->error)
        return "is left out";
    ctrail_rc rc = hash(file, reader, sha256);
    if (rc == CTRAIL_ERR_GZIP_TRAILING)
        return "is left out: bytes follow the gzip stream, where CloudTrail writes none";
    if (rc == CTRAIL_ERR_MEMORY || rc == CTRAIL_ERR_IO)
        return file->error ? "is left out" : "is left out: there is no memory to read it";
    if (rc != CTRAIL_OK || memcmp(sha256, input->sha256, sizeof sha256) != 0)
        return "is left out: it is not what CloudTrail wrote";
    if (lseek(file->descriptor, 0, SEEK_SET) != 0) {
        file->error = errno;
        return "is left out";
    }
    return ctrail_reader_source(reader, read_descriptor, file) == CTRAIL_OK ? NULL : "is left out";
}

bool verified_is_same(const ctrail_reader *reader, const struct input *input) {
    unsigned char sha256[CTRAIL_SHA256_SIZE];
    ctrail_rc rc = ctrail_reader_sha256(reader, sha256);
    return rc == CTRAIL_OK && memcmp(sha256, input->sha256, sizeof sha256) == 0;
}

void verified_close(struct verified_file *file) {
    if (file->descriptor >= 0)
        close(file->descriptor);
    file->descriptor = -1;
}
