/* Small gzip files by libdeflate. It takes no allocator of a caller's: its own 11 kB are malloc's. */
#include "input/whole.h"

#ifdef CTRAIL_LIBDEFLATE

#include <string.h>

#include <libdeflate.h>

#include "base/bytes.h"

struct whole {
    struct libdeflate_decompressor *decompressor;
    struct buffer bytes; /* the last member */
    size_t begin, end;   /* what of it was not given */
};

enum { FLAGS_AT = 3, NAME_FLAG = 8, LENGTH_SIZE = 4, MEMBER_LEAST = 18 };

struct whole *ctrail_whole_new(const ctrail_allocator *allocator) {
    struct whole *whole = allocator->allocate(allocator->user, sizeof *whole);
    if (!whole)
        return NULL;
    *whole = (struct whole){.decompressor = libdeflate_alloc_decompressor(), .bytes.allocator = allocator};
    if (whole->decompressor)
        return whole;
    ctrail_whole_free(whole);
    return NULL;
}

void ctrail_whole_free(struct whole *whole) {
    if (!whole)
        return;
    const ctrail_allocator *allocator = whole->bytes.allocator;
    libdeflate_free_decompressor(whole->decompressor);
    ctrail_buffer_free(&whole->bytes);
    allocator->release(allocator->user, whole);
}

/* What the file's end says that it has; 0 also where its header has what zlib would check. */
static size_t length_of(const unsigned char *stored, size_t size) {
    if (size < MEMBER_LEAST || stored[FLAGS_AT] & ~NAME_FLAG)
        return 0;
    return (size_t)bytes_little_endian(stored + size - LENGTH_SIZE, LENGTH_SIZE);
}

ctrail_rc ctrail_whole_inflate(struct whole *whole, const unsigned char *stored, size_t *size, uint64_t most) {
    size_t length = length_of(stored, *size);
    whole->begin = whole->end = 0;
    if (!length || length > WHOLE_MAX || length > most)
        return CTRAIL_NONE;
    if (!ctrail_buffer_reserve(&whole->bytes, length))
        return CTRAIL_ERR_MEMORY;
    enum libdeflate_result result = libdeflate_gzip_decompress_ex(whole->decompressor, stored, *size,
                                                                  whole->bytes.bytes, length, size, &whole->end);
    return result == LIBDEFLATE_SUCCESS ? CTRAIL_OK : CTRAIL_NONE;
}

size_t ctrail_whole_give(struct whole *whole, unsigned char *out, size_t room) {
    size_t left = whole->end - whole->begin, size = left < room ? left : room;
    memcpy(out, (const unsigned char *)whole->bytes.bytes + whole->begin, size);
    whole->begin += size;
    return size;
}

#endif
