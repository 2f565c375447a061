/* Keys and threads of a verification. */
#include "verifying.h"

#include <stdio.h>
#include <stdlib.h>

#include "complaint.h"
#include "options.h"
#include "text.h"

ctrail_rc verifying_must(ctrail_rc rc) {
    if (rc != CTRAIL_ERR_MEMORY)
        return rc;
    fputs("out of memory\n", stderr);
    exit(EXIT_FAILURE);
}

/* ---- Keys ------------------------------------------------------------------------------------- */

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

static void lock(void *user) {
    pthread_mutex_lock(user);
}

static void unlock(void *user) {
    pthread_mutex_unlock(user);
}

void verifying_start(struct verifying *verifying, struct program *program) {
    verifying->program = program;
    pthread_mutex_init(&verifying->mutex, NULL);
    verifying_must(ctrail_verification_new(&verifying->verification, NULL));
    ctrail_verification_set_lock(verifying->verification, lock, unlock, &verifying->mutex);
    ctrail_verification_set_linked(verifying->verification, program->accept_linked);
    for (const char *const *path = program->keys; path && *path; path++) {
        const ctrail_public_keys *keys;
        ctrail_rc rc = verifying_must(ctrail_verification_add_keys(verifying->verification, *path, &keys));
        if (rc == CTRAIL_ERR_IO)
            options_wrong(program, "--keys", *path, "cannot be read");
        if (rc != CTRAIL_OK)
            options_wrong(program, "--keys", *path, ctrail_verification_error(verifying->verification)->message);
        remark_on_keys(program, *path, keys);
    }
}

void verifying_free(struct verifying *verifying) {
    ctrail_verification_free(verifying->verification);
    pthread_mutex_destroy(&verifying->mutex);
}

/* ---- Threads ---------------------------------------------------------------------------------- */

static void *verify_chains(void *user) {
    struct verifying *verifying = user;
    ctrail_rc rc;
    do
        rc = ctrail_verification_chain(verifying->verification, atomic_fetch_add(&verifying->next, 1));
    while (verifying_must(rc) == CTRAIL_OK);
    return NULL;
}

static void count_progress(struct verifying *verifying, uint64_t bytes) {
    struct progress *progress = &verifying->program->progress;
    if (!progress->on || !bytes)
        return;
    progress_count(progress, 1, bytes);
    pthread_mutex_lock(&verifying->mutex);
    progress_show(progress);
    pthread_mutex_unlock(&verifying->mutex);
}

static void *verify_files(void *user) {
    struct verifying *verifying = user;
    ctrail_rc rc;
    do {
        uint64_t bytes;
        rc = ctrail_verification_file(verifying->verification, atomic_fetch_add(&verifying->next, 1), &bytes);
        count_progress(verifying, bytes);
    } while (verifying_must(rc) == CTRAIL_OK);
    return NULL;
}

static void run_together(struct verifying *verifying, void *(*work)(void *)) {
    pthread_t threads[MOST_THREADS];
    size_t started = 0;
    atomic_store(&verifying->next, 0);
    while (started + 1 < verifying->program->threads && pthread_create(&threads[started], NULL, work, verifying) == 0)
        started++;
    work(verifying);
    for (size_t i = 0; i < started; i++)
        pthread_join(threads[i], NULL);
}

void verifying_chains(struct verifying *verifying) {
    verifying_must(ctrail_verification_start(verifying->verification));
    run_together(verifying, verify_chains);
}

void verifying_files(struct verifying *verifying) {
    run_together(verifying, verify_files);
}
