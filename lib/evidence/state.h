/* A verification as its parts share it: what was given, and what is found. */
#ifndef CTRAIL_STATE_H
#define CTRAIL_STATE_H

#include "evidence/copies.h"
#include "evidence/object_name.h"
#include "evidence/verdict.h"

/* Keys, and which file they come from: it is not surplus where it stands in the copy. */
struct key_file {
    ctrail_public_keys *keys;
    uint64_t device, file;
};

/* The digests of a trail for one account and region. */
struct chain {
    ctrail_chain found;
    ctrail_str name;       /* of its digests, up to the time */
    struct stretch copies; /* in which they stand, maybe with those of the other kind */
};

struct ctrail_verification {
    ctrail_allocator allocator;
    struct arena arena; /* texts */
    struct copies copies;
    struct buffer key_files;
    size_t key_file_count;
    struct buffer chains;
    size_t chain_count;
    struct findings findings;
    int64_t since, until; /* CTRAIL_ABSENT: no bound */
    bool accept_linked;   /* the newest of a chain needs no signature */
    bool started;

    void (*lock)(void *user); /* around all that threads share: the arena, findings, how files stand, chains' counts */
    void (*unlock)(void *user);
    void *user;

    ctrail_rc failed; /* CTRAIL_ERR_MEMORY from then on */
    ctrail_error error;
    ctrail_verdict *verdict;
};

static inline struct chain *verification_chain(const ctrail_verification *verification, size_t index) {
    return (struct chain *)verification->chains.bytes + index;
}

static inline const ctrail_public_keys *verification_keys(const ctrail_verification *verification, size_t index) {
    return ((const struct key_file *)verification->key_files.bytes)[index].keys;
}

void ctrail_verification_lock(const ctrail_verification *verification);
void ctrail_verification_unlock(const ctrail_verification *verification);

/* There is no memory. */
void ctrail_verification_fails(ctrail_verification *verification);

/* Whether what happened then is asked for. */
bool ctrail_verification_is_asked_for(const ctrail_verification *verification, int64_t time);

/* Adds a finding about a chain (NULL: none) or a file (NULL: none); `more` is the rest of its detail. */
void ctrail_verification_report(ctrail_verification *verification, const struct chain *chain,
                                const ctrail_verified_file *copy, ctrail_finding finding, ctrail_str more);

/* A text that does not change, for a finding. */
static inline ctrail_str constant(const char *text) {
    return (ctrail_str){text, strlen(text)};
}

#endif
