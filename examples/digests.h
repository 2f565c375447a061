/* Chains of digest files: each digest is verified by what the one after it says of it, from the newest backwards. */
#ifndef EXAMPLES_DIGESTS_H
#define EXAMPLES_DIGESTS_H

#include <pthread.h>
#include <stdatomic.h>

#include <cloudtrail.h>

#include "copies.h"
#include "findings.h"
#include "object_names.h"

/* The digests of a trail for one account and region; those written long after their time are a chain of their own. */
struct chain {
    struct object_name name; /* of one of them: its account, region and trail */
    struct stretch copies;   /* in which they stand, maybe with those of the other kind */

    int64_t from, to; /* what the digests are for, as far as they were looked at */
    bool has_start;   /* the oldest of them is the first that CloudTrail wrote for the trail */
    size_t digests, signed_digests, linked_digests;
    size_t missing_logs;    /* that are named, and not there */
    atomic_size_t proven;   /* log files that are as a proven digest says */
    atomic_size_t unproven; /* that are as a digest says which is not proven */
    atomic_size_t changed;  /* that are not, or cannot be read */
    size_t moved;           /* that stand in other folders than CloudTrail wrote them to */
};

struct digests {
    struct copies *copies;
    struct findings *findings;
    ctrail_public_keys **keys; /* a list for each file with keys */
    size_t key_lists;
    int64_t since, until; /* CTRAIL_ABSENT: no bound */
    bool accept_linked;   /* the newest of a chain needs no signature */

    struct chain *chains;
    size_t chain_count;
    pthread_mutex_t mutex; /* of the files' standing */
};

/* Finds the chains among the files. */
void digests_find_chains(struct digests *digests);

/* Verifies a chain, and sets the standing of the log files that it names. */
void digests_verify(struct digests *digests, struct chain *chain);

/* Whether what happened then is asked for. */
bool digests_in_range(const struct digests *digests, int64_t time);

/* Adds a finding about a chain. */
void digests_report(const struct digests *digests, const struct chain *chain, struct finding finding);

void digests_free(struct digests *digests);

#endif
