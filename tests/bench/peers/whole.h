/* Gzip files inflated whole by libdeflate, one after another, in memory that is used again. C and C++. */
#ifndef PEERS_WHOLE_H
#define PEERS_WHOLE_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <libdeflate.h>

struct whole {
    char *bytes; /* of the last file */
    size_t size, room;
    unsigned char *packed;
    size_t packed_room;
    struct libdeflate_decompressor *decompressor;
};

/* Makes room for so many bytes in place of those that were there. 0: there is none. */
static inline void *room_for(void *old, size_t *room, size_t size) {
    if (size <= *room)
        return old;
    free(old);
    *room = size;
    return malloc(size);
}

/* The last four bytes of a file of one member are its size, below 4 GB. */
static inline size_t inflated_size(const unsigned char *packed, size_t size) {
    const unsigned char *end = packed + size;
    return (size_t)end[-1] << 24 | (size_t)end[-2] << 16 | (size_t)end[-3] << 8 | end[-4];
}

/* `slack` bytes of room are behind the bytes. 0: it failed. */
static inline int inflate_whole(struct whole *whole, FILE *file, size_t slack) {
    fseek(file, 0, SEEK_END);
    size_t size = (size_t)ftell(file);
    rewind(file);
    if (!whole->decompressor)
        whole->decompressor = libdeflate_alloc_decompressor();
    whole->packed = (unsigned char *)room_for(whole->packed, &whole->packed_room, size + 1);
    if (!whole->packed || !whole->decompressor || size <= 18 || fread(whole->packed, 1, size, file) != size)
        return 0;
    whole->size = inflated_size(whole->packed, size);
    whole->bytes = (char *)room_for(whole->bytes, &whole->room, whole->size + slack);
    return whole->bytes && libdeflate_gzip_decompress(whole->decompressor, whole->packed, size, whole->bytes,
                                                      whole->size, NULL) == LIBDEFLATE_SUCCESS;
}

static inline void free_whole(struct whole *whole) {
    free(whole->bytes);
    free(whole->packed);
    libdeflate_free_decompressor(whole->decompressor);
}

#endif
