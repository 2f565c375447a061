/* Unescaping a JSON string, part by part. */
#ifndef CTRAIL_UNESCAPE_H
#define CTRAIL_UNESCAPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum unescaped {
    UNESCAPED_SOME,  /* the input or the room in the output is used up */
    UNESCAPED_QUOTE, /* stopped before a quote */
    UNESCAPED_FAULT  /* stopped before what no JSON string may hold: a control character, or an invalid escape */
};

/* The longest UTF-8 that one escape becomes, and the longest escape: a surrogate pair. */
enum { UNESCAPED_ROOM = 4, ESCAPE_MAX = 12 };

/*
 * Reads at most *in_size bytes, writes at most *out_size, and sets both to how many it read and wrote. An escape that
 * is cut off by the end of the input is not read, nor is the first half of a surrogate pair there, unless these are the
 * `last` bytes. `controls`: control characters are copied, not a fault. A lone surrogate is encoded like any other code
 * point, which gives invalid UTF-8.
 */
enum unescaped ctrail_unescape(const char *in, size_t *in_size, char *out, size_t *out_size, bool last, bool controls);

/* Unescapes the escape at `in` into `out`, of UNESCAPED_ROOM bytes: returns how many bytes it read, and sets *length to
 * how many it wrote. 0: more bytes are needed to tell; SIZE_MAX: not a valid escape. */
size_t ctrail_unescape_one(const char *in, size_t size, bool last, char *out, size_t *length);

#endif
