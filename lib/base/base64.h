/* Decoding base64 (RFC 4648), part by part: with either alphabet, with or without padding, and with white space in it.
 */
#ifndef CTRAIL_BASE64_H
#define CTRAIL_BASE64_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* All zero: nothing was decoded so far. */
struct base64 {
    uint32_t held;    /* the bits of the letters since the last whole group of four */
    unsigned letters; /* how many of these there are */
    bool padded;      /* padding has come, and nothing but more of it and white space may follow */
};

/*
 * Decodes at most *in_size letters into at most `room` bytes, and sets *in_size to how many it read. Returns how many
 * bytes it wrote. It stops before what may not be there: a letter is left then though there is room for 3 bytes.
 */
size_t ctrail_base64_decode(struct base64 *decoder, const unsigned char *in, size_t *in_size, unsigned char *out,
                            size_t room);

/* Whether base64 may end here. */
bool ctrail_base64_is_whole(const struct base64 *decoder);

#endif
