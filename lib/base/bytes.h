/* What several files see in bytes: numbers, and JSON's white space. */
#ifndef CTRAIL_BYTES_H
#define CTRAIL_BYTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* The number in so many bytes, the lowest first. With a constant size compilers make one load of it. */
static inline uint64_t bytes_little_endian(const unsigned char *bytes, int size) {
    uint64_t number = 0;
    for (int i = size; i-- > 0;)
        number = number << 8 | bytes[i];
    return number;
}

static inline bool bytes_is_space(unsigned char byte) {
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

#endif
