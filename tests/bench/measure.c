/* The ways: zlib alone, yajl alone, and the library from memory and from a file. */
#include "measure.h"

#include <stdio.h>
#include <stdlib.h>

#include <yajl/yajl_parse.h>
#include <zlib.h>

#include <cloudtrail/cloudtrail.h>

#include "tool.h"

enum { CHUNK = 64 * 1024, GZIP_ONLY = 16 + MAX_WBITS };

/* ---- The log file in memory ------------------------------------------------------------------- */

static void *load(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    char *bytes = NULL;
    size_t room = 0, got = 1;
    *size = 0;
    if (!file)
        fail("cannot read", path);
    while (got) {
        if (*size == room)
            bytes = grow(bytes, room = room ? 2 * room : 16 * CHUNK);
        got = fread(bytes + *size, 1, room - *size, file);
        *size += got;
    }
    if (ferror(file))
        fail("cannot read", path);
    fclose(file);
    return bytes;
}

void sample_load(struct sample *sample, const struct log_file *log) {
    sample->log = log;
    sample->plain = load(log->plain, &sample->plain_size);
    sample->gzip = load(log->gzip, &sample->gzip_size);
}

void sample_free(struct sample *sample) {
    free(sample->plain);
    free(sample->gzip);
}

/* ---- zlib ------------------------------------------------------------------------------------- */

static bool inflate_all(const struct sample *sample) {
    static unsigned char window[CHUNK];
    z_stream stream = {.next_in = sample->gzip, .avail_in = (uInt)sample->gzip_size};
    int answer = inflateInit2(&stream, GZIP_ONLY);
    while (answer == Z_OK) {
        stream.next_out = window;
        stream.avail_out = sizeof window;
        answer = inflate(&stream, Z_NO_FLUSH);
    }
    size_t size = stream.total_out;
    inflateEnd(&stream);
    return answer == Z_STREAM_END && size == sample->plain_size;
}

/* ---- yajl, with callbacks that only go on ----------------------------------------------------- */

static int on_nothing(void *context) {
    return context == NULL;
}

static int on_boolean(void *context, int value) {
    (void)value;
    return context == NULL;
}

static int on_number(void *context, const char *text, size_t size) {
    (void)text;
    (void)size;
    return context == NULL;
}

static int on_text(void *context, const unsigned char *text, size_t size) {
    (void)text;
    (void)size;
    return context == NULL;
}

static const yajl_callbacks callbacks = {
    .yajl_null = on_nothing,
    .yajl_boolean = on_boolean,
    .yajl_number = on_number,
    .yajl_string = on_text,
    .yajl_start_map = on_nothing,
    .yajl_map_key = on_text,
    .yajl_end_map = on_nothing,
    .yajl_start_array = on_nothing,
    .yajl_end_array = on_nothing,
};

static bool parse_all(const struct sample *sample) {
    const unsigned char *bytes = sample->plain;
    yajl_handle handle = yajl_alloc(&callbacks, NULL, NULL);
    yajl_status status = handle ? yajl_status_ok : yajl_status_error;
    for (size_t at = 0; status == yajl_status_ok && at < sample->plain_size; at += CHUNK) {
        size_t left = sample->plain_size - at;
        status = yajl_parse(handle, bytes + at, left < CHUNK ? left : CHUNK);
    }
    if (status == yajl_status_ok)
        status = yajl_complete_parse(handle);
    if (handle)
        yajl_free(handle);
    return status == yajl_status_ok;
}

/* ---- The library ------------------------------------------------------------------------------ */

/* Reads on to the end. Each answer of next is an event with every field filled. */
static uint64_t count_rest(ctrail_reader *reader) {
    const ctrail_event *event;
    uint64_t events = 0;
    ctrail_rc rc;
    while ((rc = ctrail_reader_next(reader, &event)) == CTRAIL_OK)
        events++;
    return rc == CTRAIL_END ? events : 0;
}

static bool read_memory(const struct sample *sample) {
    ctrail_reader *reader;
    uint64_t events = 0;
    ctrail_rc rc = ctrail_reader_new(&reader, NULL);
    if (rc == CTRAIL_OK)
        rc = ctrail_reader_feed(reader, sample->plain, sample->plain_size);
    if (rc == CTRAIL_OK)
        rc = ctrail_reader_finish(reader);
    if (rc == CTRAIL_OK)
        events = count_rest(reader);
    ctrail_reader_free(reader);
    return events == sample->log->records;
}

uint64_t count_events(const char *path) {
    ctrail_reader *reader;
    uint64_t events = 0;
    ctrail_rc rc = ctrail_reader_new(&reader, NULL);
    if (rc == CTRAIL_OK)
        rc = ctrail_reader_open(reader, path);
    if (rc == CTRAIL_OK)
        events = count_rest(reader);
    ctrail_reader_free(reader);
    return events;
}

static bool read_file(const struct sample *sample) {
    return count_events(sample->log->gzip) == sample->log->records;
}

const struct way ways[WAY_COUNT] = {
    [WAY_INFLATE] = {"zlib inflate alone", inflate_all},
    [WAY_YAJL] = {"yajl, empty callbacks", parse_all},
    [WAY_MEMORY] = {"every field, from memory", read_memory},
    [WAY_FILE] = {"every field, from gzip", read_file},
};
