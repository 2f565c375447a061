/* Which values of a document are records: the walk, joined with the walks through the strings in it. */
#ifndef CTRAIL_CONTAINER_H
#define CTRAIL_CONTAINER_H

#include "container/walk.h"

struct string_walk;

struct container {
    struct walk walk;
    struct string_walk *string; /* the walk through a string in this document; NULL before there was one */
};

void ctrail_container_init(struct container *container, struct input *input, const struct judge *judge,
                           uint64_t record_limit, uint32_t depth_limit);
void ctrail_container_reset(struct container *container);
void ctrail_container_free(struct container *container);

/*
 * OK: `item` is a whole record. SKIPPED: `item` says what was passed over. MORE. END. An error: `item` says where.
 * What `item` points to stays until the next call.
 */
ctrail_rc ctrail_container_next(struct container *container, const struct item **item);

/* The record that `next` gave last breaks JSON: what follows the fault is not trusted, and the next record is searched
 * for from there. */
void ctrail_container_broken(struct container *container, const struct fault *fault);

/* The record that `next` gave last is a notice, which is counted if it is wanted, and else may tell of a record; or it
 * is a wrapper, and is walked through for its string; or it is none, and is looked through; or it is the same as one
 * that was given before, and is not counted. */
void ctrail_container_is_notice(struct container *container, bool is_wanted);
void ctrail_container_is_wrapper(struct container *container);
void ctrail_container_is_holder(struct container *container);
void ctrail_container_is_repeated(struct container *container);

#endif
