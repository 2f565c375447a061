/*
 * A gzip member that is small, and at hand to its end, inflated in one call by libdeflate, which takes half of the time
 * that zlib takes. All else is zlib's: what is large, what comes bit by bit, and what is damaged, from its beginning,
 * so that what comes before the damage is given.
 */
#ifndef CTRAIL_WHOLE_H
#define CTRAIL_WHOLE_H

#include "base/arena.h"

/* Inflates members, and gives the last one piece by piece. */
struct whole;

#ifdef CTRAIL_LIBDEFLATE

/* The most bytes, stored and inflated. */
enum { WHOLE_STORED_MAX = 256 * 1024, WHOLE_MAX = 1024 * 1024 };

/* NULL when there is no memory. */
struct whole *ctrail_whole_new(const ctrail_allocator *allocator);
void ctrail_whole_free(struct whole *whole);

/*
 * Inflates the member that begins stored[0 .. *size), if its header has a name at most, its check and length are right,
 * and it has no more than `most` bytes and no more than the last four bytes say. OK: *size becomes what was used; NONE:
 * it was not inflated; or CTRAIL_ERR_MEMORY.
 */
ctrail_rc ctrail_whole_inflate(struct whole *whole, const unsigned char *stored, size_t *size, uint64_t most);

/* Writes at most `room` bytes of it, which were not given yet; returns how many. */
size_t ctrail_whole_give(struct whole *whole, unsigned char *out, size_t room);

#else

static inline void ctrail_whole_free(struct whole *whole) {
    (void)whole;
}

#endif

#endif
