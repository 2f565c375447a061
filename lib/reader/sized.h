/* Structs that the caller fills and that start with their size. */
#ifndef CTRAIL_SIZED_H
#define CTRAIL_SIZED_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

enum { SIZED_MAX = 4096 }; /* larger than any such struct will be */

/*
 * Copies a caller's struct, which may be of an older or a newer header than ours: what it lacks becomes 0, and
 * what we do not know must be 0. False when it is not, or when the size is impossible.
 */
static inline bool ctrail_copy_sized(void *out, size_t out_size, const void *given) {
    size_t size;
    memcpy(&size, given, sizeof size);
    if (size < sizeof size || size > SIZED_MAX)
        return false;
    for (size_t i = out_size; i < size; i++)
        if (((const char *)given)[i])
            return false;
    memset(out, 0, out_size);
    memcpy(out, given, size < out_size ? size : out_size);
    memcpy(out, &out_size, sizeof out_size);
    return true;
}

#endif
