/* Structs that the caller fills, which start with their size. */
#ifndef CTRAIL_SIZED_H
#define CTRAIL_SIZED_H

#include <stdbool.h>

#include "cloudtrail/arrow.h"
#include "cloudtrail/pattern.h"

enum { RELEASED_SIZES_MAX = 8 };

/* The sizes of such a struct that callers may have been compiled with. */
struct sized {
    size_t size;                         /* in this version */
    size_t released[RELEASED_SIZES_MAX]; /* smaller ones, of released versions; 0 at the end */
};

/* The size that a struct had when `member` was its last. */
#define SIZE_THROUGH(type, member)                                                                                     \
    ((offsetof(type, member) + sizeof(((type *)0)->member) + _Alignof(type) - 1) / _Alignof(type) * _Alignof(type))

extern const struct sized ctrail_sized_options, ctrail_sized_filter, ctrail_sized_handlers, ctrail_sized_counts,
    ctrail_sized_pattern_error, ctrail_sized_arrow_options, ctrail_sized_arrow_counts, ctrail_sized_trail_key;

enum sizing {
    SIZE_TAKEN,
    SIZE_UNKNOWN,  /* no version has had it */
    MEMBER_UNKNOWN /* what follows the members that are known is not 0 */
};

/*
 * Copies a caller's struct into `out`, a struct of this version. Members that an older struct lacks become 0; members
 * of a newer one that are not known here must be 0.
 */
enum sizing ctrail_sized_copy(const struct sized *type, void *out, const void *given);

/* Fills a caller's struct, whose size is set, from one of this version. Members that are not known here become 0.
 * False: no version has had its size. */
bool ctrail_sized_fill(const struct sized *type, void *out, const void *known);

#endif
