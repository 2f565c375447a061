/* Little-endian numbers in bytes, and JSON's white space. */
#ifndef CTRAIL_BYTES_H
#define CTRAIL_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The little-endian number in `size` bytes. With a constant size compilers make one load of it. */
static inline uint64_t bytes_little_endian(const unsigned char *bytes, int size) {
    uint64_t number = 0;
    for (int i = size; i-- > 0;)
        number = number << 8 | bytes[i];
    return number;
}

static inline bool bytes_is_space(unsigned char byte) {
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

/* The first byte that is not JSON's white space, or `end`. */
static inline const char *bytes_skip_space(const char *at, const char *end) {
    while (at < end && bytes_is_space((unsigned char)*at))
        at++;
    return at;
}

#endif
