/* zlib's inflate, with the caller's allocator. */
#include "inflate.h"

#include <limits.h>
#include <string.h>

#include <zlib.h>

struct inflater {
    z_stream stream;
    const ctrail_allocator *allocator;
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

struct inflater *ctrail_inflater_new(const ctrail_allocator *allocator) {
    struct inflater *inflater = allocator->allocate(allocator->user, sizeof *inflater);
    if (!inflater)
        return NULL;
    *inflater = (struct inflater){.allocator = allocator};
    inflater->stream.zalloc = zlib_allocate;
    inflater->stream.zfree = zlib_release;
    inflater->stream.opaque = (voidpf)(size_t)allocator;
    if (inflateInit2(&inflater->stream, GZIP_ONLY) == Z_OK)
        return inflater;
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
    return inflateReset(&inflater->stream) == Z_OK ? CTRAIL_OK : CTRAIL_ERR_GZIP;
}

/* zlib gives one code for all damage; its words for a wrong check or length begin with "incorrect". */
static ctrail_rc explain(const z_stream *stream, int answer) {
    if (answer == Z_MEM_ERROR)
        return CTRAIL_ERR_MEMORY;
    bool check = stream->msg && (strcmp(stream->msg, "incorrect data check") == 0 ||
                                 strcmp(stream->msg, "incorrect length check") == 0);
    return check ? CTRAIL_ERR_GZIP_CHECKSUM : CTRAIL_ERR_GZIP;
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
    int answer = inflate(stream, Z_NO_FLUSH);
    *in_size = in_given - stream->avail_in;
    *out_size = out_given - stream->avail_out;
    if (answer == Z_STREAM_END)
        return CTRAIL_END;
    return answer == Z_OK || answer == Z_BUF_ERROR ? CTRAIL_OK : explain(stream, answer);
}
