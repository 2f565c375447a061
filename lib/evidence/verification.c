/* The functions of a verification: what may be called when. */
#define _POSIX_C_SOURCE   200809L
#define _FILE_OFFSET_BITS 64

#include "cloudtrail/verification.h"

#include <sys/stat.h>

#include "evidence/chains.h"
#include "evidence/folder.h"
#include "evidence/log_files.h"
#include "evidence/whole_file.h"

/* ---- Making and freeing ----------------------------------------------------------------------- */

ctrail_rc ctrail_verification_new(ctrail_verification **out, const ctrail_allocator *given) {
    const ctrail_allocator *allocator = ctrail_allocator_of(given);
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = NULL;
    if (!allocator)
        return CTRAIL_ERR_ARGUMENT;
    ctrail_verification *v = allocator->allocate(allocator->user, sizeof *v);
    if (!v)
        return CTRAIL_ERR_MEMORY;
    *v = (ctrail_verification){.allocator = *allocator, .since = CTRAIL_ABSENT, .until = CTRAIL_ABSENT};
    ctrail_arena_init(&v->arena, &v->allocator, UINT64_MAX);
    v->copies.allocator = &v->allocator;
    v->key_files.allocator = v->chains.allocator = v->findings.list.allocator = &v->allocator;
    v->findings.arena = &v->arena;
    v->error.message = ctrail_rc_message(CTRAIL_OK);
    *out = v;
    return CTRAIL_OK;
}

void ctrail_verification_free(ctrail_verification *v) {
    if (!v)
        return;
    for (size_t i = 0; i < v->key_file_count; i++)
        ctrail_public_keys_free(((struct key_file *)v->key_files.bytes)[i].keys);
    ctrail_buffer_free(&v->key_files);
    ctrail_buffer_free(&v->chains);
    ctrail_buffer_free(&v->findings.list);
    ctrail_copies_free(&v->copies);
    ctrail_arena_free(&v->arena);
    ctrail_allocator allocator = v->allocator;
    allocator.release(allocator.user, v);
}

/* ---- Errors ----------------------------------------------------------------------------------- */

const ctrail_error *ctrail_verification_error(const ctrail_verification *v) {
    return v ? &v->error : NULL;
}

/* `path` and `message` may be NULL. */
static ctrail_rc fail(ctrail_verification *v, ctrail_rc rc, const char *path, const char *message, int error) {
    v->error = (ctrail_error){.code = rc, .system_error = error, .message = message ? message : ctrail_rc_message(rc)};
    if (path)
        v->error.path = ctrail_arena_copy(&v->arena, path, strlen(path));
    return rc;
}

/* Whether something may still be added. */
static ctrail_rc check_open(ctrail_verification *v, bool is_right) {
    if (!v)
        return CTRAIL_ERR_ARGUMENT;
    if (!is_right)
        return fail(v, CTRAIL_ERR_ARGUMENT, NULL, NULL, 0);
    return v->started ? fail(v, CTRAIL_ERR_STATE, NULL, NULL, 0) : CTRAIL_OK;
}

/* Whether it goes on. */
static ctrail_rc check_started(ctrail_verification *v) {
    if (!v)
        return CTRAIL_ERR_ARGUMENT;
    return v->started ? v->failed : CTRAIL_ERR_STATE;
}

/* ---- Adding ----------------------------------------------------------------------------------- */

static ctrail_rc keep_keys(ctrail_verification *v, const char *path, ctrail_public_keys *keys) {
    struct key_file file = {.keys = keys};
    struct stat status;
    if (!ctrail_buffer_reserve(&v->key_files, (v->key_file_count + 1) * sizeof file))
        return CTRAIL_ERR_MEMORY;
    if (stat(path, &status) == 0) {
        file.device = (uint64_t)status.st_dev;
        file.file = (uint64_t)status.st_ino;
    }
    ((struct key_file *)v->key_files.bytes)[v->key_file_count++] = file;
    return CTRAIL_OK;
}

static ctrail_rc read_keys(ctrail_verification *v, const char *path, const struct whole_file *file,
                           const ctrail_public_keys **out) {
    ctrail_public_keys *keys;
    const char *message;
    ctrail_rc rc = ctrail_public_keys_parse(file->bytes.bytes, file->size, &v->allocator, &keys, &message);
    if (rc == CTRAIL_OK)
        rc = keep_keys(v, path, keys);
    if (rc != CTRAIL_OK) {
        ctrail_public_keys_free(keys);
        return fail(v, rc, path, message, 0);
    }
    if (out)
        *out = keys;
    return CTRAIL_OK;
}

ctrail_rc ctrail_verification_add_keys(ctrail_verification *v, const char *path, const ctrail_public_keys **out) {
    struct whole_file file;
    ctrail_rc rc = check_open(v, path != NULL);
    if (out)
        *out = NULL;
    if (rc != CTRAIL_OK)
        return rc;
    rc = ctrail_whole_file_read(&file, path, &v->allocator);
    rc = rc == CTRAIL_OK ? read_keys(v, path, &file, out) : fail(v, rc, path, "the keys cannot be read", file.error);
    ctrail_whole_file_free(&file);
    return rc;
}

ctrail_rc ctrail_verification_add_file(ctrail_verification *v, const char *path, size_t inside) {
    ctrail_rc rc = check_open(v, path && strcmp(path, "-") != 0);
    if (rc == CTRAIL_OK)
        rc = ctrail_folder_add_file(v, path, inside);
    return rc < 0 && v ? fail(v, rc, path, NULL, 0) : rc;
}

ctrail_rc ctrail_verification_add_folder(ctrail_verification *v, const char *path) {
    int error = 0;
    ctrail_rc rc = check_open(v, path && *path);
    if (rc == CTRAIL_OK)
        rc = ctrail_folder_add(v, path, &error);
    return rc == CTRAIL_ERR_IO || rc == CTRAIL_ERR_MEMORY ? fail(v, rc, path, NULL, error) : rc;
}

ctrail_rc ctrail_verification_set_times(ctrail_verification *v, int64_t since, int64_t until) {
    ctrail_rc rc = check_open(v, true);
    if (rc != CTRAIL_OK)
        return rc;
    v->since = since;
    v->until = until;
    return CTRAIL_OK;
}

ctrail_rc ctrail_verification_set_linked(ctrail_verification *v, ctrail_bool accept) {
    ctrail_rc rc = check_open(v, accept == 0 || accept == 1);
    if (rc == CTRAIL_OK)
        v->accept_linked = accept;
    return rc;
}

ctrail_rc ctrail_verification_set_lock(ctrail_verification *v, void (*lock)(void *), void (*unlock)(void *),
                                       void *user) {
    ctrail_rc rc = check_open(v, lock && unlock);
    if (rc != CTRAIL_OK)
        return rc;
    v->lock = lock;
    v->unlock = unlock;
    v->user = user;
    return CTRAIL_OK;
}

/* ---- Verifying -------------------------------------------------------------------------------- */

ctrail_rc ctrail_verification_start(ctrail_verification *v) {
    ctrail_rc rc = check_open(v, true);
    if (rc != CTRAIL_OK)
        return rc;
    v->started = true;
    ctrail_copies_sort(&v->copies);
    return v->failed = v->failed ? v->failed : ctrail_chains_find(v);
}

/* What became of a step, of which each may be the one that has no memory. */
static ctrail_rc failed_so_far(const ctrail_verification *v) {
    ctrail_verification_lock(v);
    ctrail_rc rc = v->failed;
    ctrail_verification_unlock(v);
    return rc;
}

ctrail_rc ctrail_verification_chain(ctrail_verification *v, size_t index) {
    if (!v || !v->started)
        return v ? CTRAIL_ERR_STATE : CTRAIL_ERR_ARGUMENT;
    if (index >= v->chain_count)
        return CTRAIL_NONE;
    ctrail_chains_verify(v, verification_chain(v, index));
    return failed_so_far(v);
}

ctrail_rc ctrail_verification_file(ctrail_verification *v, size_t index, uint64_t *read) {
    uint64_t size = 0;
    if (read)
        *read = 0;
    if (!v || !v->started)
        return v ? CTRAIL_ERR_STATE : CTRAIL_ERR_ARGUMENT;
    if (index >= v->copies.count)
        return CTRAIL_NONE;
    if (v->copies.list[index].standing >= CTRAIL_STANDING_UNPROVEN)
        size = ctrail_log_files_verify(v, &v->copies.list[index]);
    if (read)
        *read = size;
    return failed_so_far(v);
}

static ctrail_rc make_verdict(ctrail_verification *v) {
    const ctrail_chain **chains = ctrail_arena_alloc(&v->arena, (v->chain_count + 1) * sizeof *chains);
    ctrail_verdict *verdict = ctrail_arena_alloc(&v->arena, sizeof *verdict);
    if (!chains || !verdict)
        return v->failed = CTRAIL_ERR_MEMORY;
    for (size_t i = 0; i < v->chain_count; i++)
        chains[i] = &verification_chain(v, i)->found;
    *verdict = (ctrail_verdict){.as_delivered = v->chain_count && !v->findings.count,
                                .findings = ctrail_findings_sorted(&v->findings),
                                .finding_count = v->findings.count,
                                .chains = chains,
                                .chain_count = v->chain_count};
    v->verdict = verdict;
    return CTRAIL_OK;
}

static void find_surplus(ctrail_verification *v) {
    for (size_t i = 0; i < v->copies.count; i++) {
        const ctrail_verified_file *copy = &v->copies.list[i];
        if (copy->standing == CTRAIL_STANDING_UNNAMED && copy->kind != CTRAIL_FILE_DIGEST)
            ctrail_log_files_surplus(v, copy);
    }
}

ctrail_rc ctrail_verification_end(ctrail_verification *v, const ctrail_verdict **out) {
    ctrail_rc rc = check_started(v);
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = NULL;
    if (rc == CTRAIL_OK && !v->verdict) {
        find_surplus(v);
        rc = v->failed ? v->failed : make_verdict(v);
    }
    if (rc == CTRAIL_OK)
        *out = v->verdict;
    return rc;
}

ctrail_rc ctrail_verification_run(ctrail_verification *v, const ctrail_verdict **out) {
    if (!out)
        return CTRAIL_ERR_ARGUMENT;
    *out = NULL;
    ctrail_rc rc = ctrail_verification_start(v);
    for (size_t i = 0; rc == CTRAIL_OK; i++)
        rc = ctrail_verification_chain(v, i);
    rc = rc == CTRAIL_NONE ? CTRAIL_OK : rc;
    for (size_t i = 0; rc == CTRAIL_OK; i++)
        rc = ctrail_verification_file(v, i, NULL);
    return rc == CTRAIL_NONE ? ctrail_verification_end(v, out) : rc;
}

/* ---- Single files ----------------------------------------------------------------------------- */

const ctrail_verified_file *ctrail_verification_at(const ctrail_verification *v, size_t index) {
    return v && v->started && index < v->copies.count ? &v->copies.list[index] : NULL;
}

const ctrail_verified_file *ctrail_verification_find(const ctrail_verification *v, const char *path) {
    return v && path && v->started ? ctrail_copies_at(&v->copies, path) : NULL;
}
