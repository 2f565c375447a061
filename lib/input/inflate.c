/*
 * zlib's inflate, with the caller's allocator. Where crc.h is fast, a member's check and length are compared here: zlib
 * then checks the header only.
 */
#include "input/inflate.h"

#ifndef CTRAIL_ISAL

#include <limits.h>
#include <string.h>

#include <zlib.h>

#include "base/bytes.h"
#include "input/crc.h"

/* Of a member. */
enum part { HEADER, BLOCKS, TRAILER };

enum { CRC_SIZE = 4, TRAILER_SIZE = 8 };

struct inflater {
    z_stream stream;
    const ctrail_allocator *allocator;
    bool checks; /* compares the check itself; the members below are for that */
    enum part part;
    uint32_t crc;
    unsigned char trailer[TRAILER_SIZE]; /* what has been read of it: check and length */
    size_t trailer_size;
    bool is_wrong; /* the trailer, which does not fit what was inflated */
};

enum { GZIP_ONLY = 16 + MAX_WBITS };

static voidpf zlib_allocate(voidpf user, uInt items, uInt size) {
    const struct inflater *inflater = user;
    return inflater->allocator->allocate(inflater->allocator->user, (size_t)items * size);
}

static void zlib_release(voidpf user, voidpf memory) {
    const struct inflater *inflater = user;
    inflater->allocator->release(inflater->allocator->user, memory);
}

static void start_member(struct inflater *inflater) {
    inflater->part = HEADER;
    inflater->crc = 0;
    inflater->trailer_size = 0;
    inflater->is_wrong = false;
}

struct inflater *ctrail_inflater_new(const ctrail_allocator *allocator) {
    struct inflater *inflater = allocator->allocate(allocator->user, sizeof *inflater);
    if (!inflater)
        return NULL;
    *inflater = (struct inflater){.allocator = allocator};
    inflater->stream.zalloc = zlib_allocate;
    inflater->stream.zfree = zlib_release;
    inflater->stream.opaque = inflater;
    if (inflateInit2(&inflater->stream, GZIP_ONLY) == Z_OK) {
        inflater->checks = ctrail_crc_is_fast();
        start_member(inflater);
        return inflater;
    }
    allocator->release(allocator->user, inflater);
    return NULL;
}

void ctrail_inflater_free(struct inflater *inflater) {
    if (!inflater)
        return;
    const ctrail_allocator *allocator = inflater->allocator;
    inflateEnd(&inflater->stream);
    allocator->release(allocator->user, inflater);
}

ctrail_rc ctrail_inflater_restart(struct inflater *inflater) {
    start_member(inflater);
    return inflateReset(&inflater->stream) == Z_OK ? CTRAIL_OK : CTRAIL_ERR_GZIP;
}

/* zlib gives one code for all damage: only its message tells a wrong check or length. */
static ctrail_rc explain(const struct inflater *inflater, int answer) {
    const char *message = inflater->stream.msg;
    if (answer == Z_MEM_ERROR)
        return CTRAIL_ERR_MEMORY;
    bool is_check =
        message && (strcmp(message, "incorrect data check") == 0 || strcmp(message, "incorrect length check") == 0);
    return inflater->is_wrong || is_check ? CTRAIL_ERR_GZIP_CHECKSUM : CTRAIL_ERR_GZIP;
}

/* Goes on to the end of the last block, as far as input and room reach. After the header zlib checks nothing. */
static int inflate_blocks(struct inflater *inflater) {
    enum { LAST_BLOCK = 64, AT_END = 128 }; /* of the header, or of a block */
    z_stream *stream = &inflater->stream;
    for (;;) {
        inflateValidate(stream, inflater->part == HEADER);
        int answer = inflate(stream, Z_BLOCK);
        if (answer != Z_OK || !(stream->data_type & AT_END))
            return answer;
        inflater->part = stream->data_type & LAST_BLOCK ? TRAILER : BLOCKS;
        if (inflater->part == TRAILER)
            return answer;
    }
}

/* Whether check and length are right, as far as they have been read. */
static bool fits_trailer(const struct inflater *inflater) {
    const unsigned char *check = inflater->trailer, *length = check + CRC_SIZE;
    if (inflater->trailer_size >= CRC_SIZE && inflater->crc != bytes_little_endian(check, CRC_SIZE))
        return false;
    return inflater->trailer_size < TRAILER_SIZE ||
           (inflater->stream.total_out & UINT32_MAX) == bytes_little_endian(length, TRAILER_SIZE - CRC_SIZE);
}

static int read_trailer(struct inflater *inflater) {
    z_stream *stream = &inflater->stream;
    const unsigned char *from = stream->next_in;
    int answer = inflate(stream, Z_NO_FLUSH);
    size_t size = (size_t)(stream->next_in - from), room = TRAILER_SIZE - inflater->trailer_size;
    size = size < room ? size : room;
    memcpy(inflater->trailer + inflater->trailer_size, from, size);
    inflater->trailer_size += size;
    if (fits_trailer(inflater))
        return answer;
    inflater->is_wrong = true;
    return Z_DATA_ERROR;
}

static int inflate_checked(struct inflater *inflater, const unsigned char *out) {
    int answer = inflater->part == TRAILER ? Z_OK : inflate_blocks(inflater);
    inflater->crc = ctrail_crc_update(inflater->crc, out, (size_t)(inflater->stream.next_out - out));
    return answer == Z_OK && inflater->part == TRAILER ? read_trailer(inflater) : answer;
}

ctrail_rc ctrail_inflater_run(struct inflater *inflater, unsigned char *in, size_t *in_size, unsigned char *out,
                              size_t *out_size) {
    z_stream *stream = &inflater->stream;
    uInt in_given = *in_size < UINT_MAX ? (uInt)*in_size : UINT_MAX;
    uInt out_given = *out_size < UINT_MAX ? (uInt)*out_size : UINT_MAX;
    stream->next_in = in;
    stream->avail_in = in_given;
    stream->next_out = out;
    stream->avail_out = out_given;
    int answer = inflater->checks ? inflate_checked(inflater, out) : inflate(stream, Z_NO_FLUSH);
    *in_size = in_given - stream->avail_in;
    *out_size = out_given - stream->avail_out;
    if (answer == Z_STREAM_END)
        return CTRAIL_END;
    return answer == Z_OK || answer == Z_BUF_ERROR ? CTRAIL_OK : explain(inflater, answer);
}

/* zlib gives all that it can decode. */
ctrail_rc ctrail_inflater_rest(struct inflater *inflater, unsigned char *out, size_t *size) {
    (void)inflater;
    (void)out;
    *size = 0;
    return CTRAIL_OK;
}

#endif
