/* One gzip member, by zlib. */
#include "gzip.h"

#include <check.h>
#include <stdlib.h>

#include <zlib.h>

void gzip_add(struct text *packed, const char *bytes, size_t size, int level) {
    z_stream stream = {.next_in = (z_const Bytef *)(size_t)bytes, .avail_in = (uInt)size};
    ck_assert_int_eq(deflateInit2(&stream, level, Z_DEFLATED, 16 + MAX_WBITS, 9, Z_DEFAULT_STRATEGY), Z_OK);
    size_t room = deflateBound(&stream, (uLong)size);
    char *buffer = malloc(room);
    ck_assert_ptr_nonnull(buffer);
    stream.next_out = (Bytef *)buffer;
    stream.avail_out = (uInt)room;
    ck_assert_int_eq(deflate(&stream, Z_FINISH), Z_STREAM_END);
    text_add(packed, buffer, room - stream.avail_out);
    deflateEnd(&stream);
    free(buffer);
}
