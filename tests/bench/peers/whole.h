/* A gzip file inflated whole, by libdeflate. C and C++. */
#ifndef PEERS_WHOLE_H
#define PEERS_WHOLE_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <libdeflate.h>

struct whole {
    char *bytes;
    size_t size;
};

/* The last four bytes of a file of one member are its size, below 4 GB. */
static inline size_t inflated_size(const unsigned char *packed, size_t size) {
    const unsigned char *end = packed + size;
    return (size_t)end[-1] << 24 | (size_t)end[-2] << 16 | (size_t)end[-3] << 8 | end[-4];
}

/* `slack` bytes of room are behind the bytes, which are to be freed. 0: it failed. */
static inline int inflate_whole(struct whole *whole, FILE *file, size_t slack) {
    struct libdeflate_decompressor *decompressor = libdeflate_alloc_decompressor();
    fseek(file, 0, SEEK_END);
    size_t size = (size_t)ftell(file);
    unsigned char *packed = (unsigned char *)malloc(size + 1);
    rewind(file);
    int done = packed && decompressor && size > 18 && fread(packed, 1, size, file) == size;
    if (done) {
        whole->size = inflated_size(packed, size);
        whole->bytes = (char *)malloc(whole->size + slack);
        done = whole->bytes && libdeflate_gzip_decompress(decompressor, packed, size, whole->bytes, whole->size,
                                                          NULL) == LIBDEFLATE_SUCCESS;
    }
    free(packed);
    libdeflate_free_decompressor(decompressor);
    return done;
}

#endif
