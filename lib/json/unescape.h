/* What a JSON string spells, stretch by stretch. */
#ifndef CTRAIL_UNESCAPE_H
#define CTRAIL_UNESCAPE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum unescaped {
    UNESCAPED_SOME,  /* as far as the bytes, or the room, reach */
    UNESCAPED_QUOTE, /* up to a quote, which is not taken */
    UNESCAPED_FAULT  /* up to what no JSON string holds: a control character, or an escape that there is not */
};

/* The least room for what one escape or one byte becomes, and the longest escape: a pair of surrogates. */
enum { UNESCAPED_ROOM = 4, ESCAPE_MAX = 12 };

/*
 * Takes *in_size bytes at most, puts *out_size bytes at most, and says in both how many it was. An escape that is
 * not whole is left, and so is the first half of a surrogate pair at the end, unless these are the `last` bytes.
 * `controls`: control characters stand for themselves. Half of a surrogate pair is put like any code point: bytes that
 * are no UTF-8, as it was no character.
 */
enum unescaped ctrail_unescape(const char *in, size_t *in_size, char *out, size_t *out_size, bool last, bool controls);

/* The escape at `in`: how many bytes it takes, and *length, how many it puts. 0: too few to tell; SIZE_MAX: there is no
 * such escape. */
size_t ctrail_unescape_one(const char *in, size_t size, bool last, char *out, size_t *length);

#endif
