/* Inflating gzip members. No other file knows zlib, or ISA-L in its place. */
#ifndef CTRAIL_INFLATE_H
#define CTRAIL_INFLATE_H

#include "base/arena.h"

struct inflater;

/* NULL when there is no memory. */
struct inflater *ctrail_inflater_new(const ctrail_allocator *allocator);
void ctrail_inflater_free(struct inflater *inflater);

/* Gets ready for the next member. */
ctrail_rc ctrail_inflater_restart(struct inflater *inflater);

/*
 * Inflates from in[0 .. *in_size), which is not changed, into out[0 .. *out_size); the sizes become what was used of
 * each. OK; END: the member is complete; or CTRAIL_ERR_GZIP, _GZIP_CHECKSUM, _MEMORY.
 */
ctrail_rc ctrail_inflater_run(struct inflater *inflater, unsigned char *in, size_t *in_size, unsigned char *out,
                              size_t *out_size);

/*
 * The stored bytes end inside a member: writes what they say and was not given yet, at most *size bytes, and sets *size
 * to how many they are. OK or CTRAIL_ERR_MEMORY. Nothing but to restart comes after it.
 */
ctrail_rc ctrail_inflater_rest(struct inflater *inflater, unsigned char *out, size_t *size);

#endif
