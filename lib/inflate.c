/*
 * zlib's inflate, with the caller's allocator. Where crc.h is fast, a member's check and length are compared here: zlib
 * then checks the header only.
 */
#include "inflate.h"

#ifndef CTRAIL_ISAL

#include <limits.h>
#include <string.h>

#include <zlib.h>

#include "crc.h"

enum { TRAILER_SIZE = 8 };

struct inflater {
    z_stream stream;
    const ctrail_allocator *allocator;
    bool checks; /* compares the check itself */
    bool in_header;
    uint32_t crc;
    unsigned char last[TRAILER_SIZE]; /* the bytes of the member that were used last */
};

enum { GZIP_ONLY = 16 + MAX_WBITS };

static voidpf zlib_allocate(voidpf user, uInt items, uInt size) {
    const ctrail_allocator *allocator = user;
    return allocator->allocate(allocator->user, (size_t)items * size);
}

static void zlib_release(voidpf user, voidpf memory) {
    const ctrail_allocator *allocator = user;
    allocator->release(allocator->user, memory);
}

static void start_member(struct inflater *inflater) {
    inflater->in_header = true;
    inflater->crc = 0;
}

struct inflater *ctrail_inflater_new(const ctrail_allocator *allocator) {
    struct inflater *inflater = allocator->allocate(allocator->user, sizeof *inflater);
    if (!inflater)
        return NULL;
    *inflater = (struct inflater){.allocator = allocator};
    inflater->stream.zalloc = zlib_allocate;
    inflater->stream.zfree = zlib_release;
    inflater->stream.opaque = (voidpf)(size_t)allocator;
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

static const char data_check[] = "incorrect data check";

/* zlib gives one code for all damage; its words for a wrong check or length begin with "incorrect". */
static ctrail_rc explain(const z_stream *stream, int answer) {
    if (answer == Z_MEM_ERROR)
        return CTRAIL_ERR_MEMORY;
    bool check =
        stream->msg && (strcmp(stream->msg, data_check) == 0 || strcmp(stream->msg, "incorrect length check") == 0);
    return check ? CTRAIL_ERR_GZIP_CHECKSUM : CTRAIL_ERR_GZIP;
}

/* Behind the header zlib computes no check any more. */
static int inflate_unchecked(struct inflater *inflater) {
    enum { HEADER_READ = 128 };
    z_stream *stream = &inflater->stream;
    if (inflater->in_header) {
        inflateValidate(stream, 1);
        int answer = inflate(stream, Z_BLOCK);
        if (answer != Z_OK || !(stream->data_type & HEADER_READ))
            return answer;
        inflater->in_header = false;
        inflateValidate(stream, 0);
    }
    return inflate(stream, Z_NO_FLUSH);
}

static void keep_last(struct inflater *inflater, const unsigned char *in, size_t size) {
    size_t kept = size < TRAILER_SIZE ? TRAILER_SIZE - size : 0, taken = TRAILER_SIZE - kept;
    memmove(inflater->last, inflater->last + taken, kept);
    memcpy(inflater->last + kept, in + size - taken, taken);
}

static uint32_t little_endian(const unsigned char *bytes) {
    return (uint32_t)bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

/* The member's own account of itself, its last eight bytes. */
static bool is_as_told(const struct inflater *inflater) {
    return inflater->crc == little_endian(inflater->last) &&
           (inflater->stream.total_out & UINT32_MAX) == little_endian(inflater->last + 4);
}

static int inflate_checked(struct inflater *inflater, const unsigned char *in, unsigned char *out) {
    z_stream *stream = &inflater->stream;
    int answer = inflate_unchecked(inflater);
    keep_last(inflater, in, (size_t)(stream->next_in - in));
    inflater->crc = ctrail_crc_update(inflater->crc, out, (size_t)(stream->next_out - out));
    if (answer != Z_STREAM_END || is_as_told(inflater))
        return answer;
    stream->msg = (char *)(size_t)data_check;
    return Z_DATA_ERROR;
}

ctrail_rc ctrail_inflater_run(struct inflater *inflater, const unsigned char *in, size_t *in_size, unsigned char *out,
                              size_t *out_size) {
    z_stream *stream = &inflater->stream;
    uInt in_given = *in_size < UINT_MAX ? (uInt)*in_size : UINT_MAX;
    uInt out_given = *out_size < UINT_MAX ? (uInt)*out_size : UINT_MAX;
    stream->next_in = (z_const Bytef *)(size_t)in;
    stream->avail_in = in_given;
    stream->next_out = out;
    stream->avail_out = out_given;
    int answer = inflater->checks ? inflate_checked(inflater, in, out) : inflate(stream, Z_NO_FLUSH);
    *in_size = in_given - stream->avail_in;
    *out_size = out_given - stream->avail_out;
    if (answer == Z_STREAM_END)
        return CTRAIL_END;
    return answer == Z_OK || answer == Z_BUF_ERROR ? CTRAIL_OK : explain(stream, answer);
}

#endif
