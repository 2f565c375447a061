/* The ways: zlib alone, yajl alone, and the library from memory and from files, filtered or not. */
#include "measure.h"

#include <stdio.h>
#include <stdlib.h>

#include <zlib.h>

#include <cloudtrail/ec2.h>

#include "count.h"
#include "empty_callbacks.h"
#include "tool.h"

enum { CHUNK = 64 * 1024, GZIP_ONLY = 16 + MAX_WBITS };

/* ---- A log in memory --------------------------------------------------------------------------- */

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

static void *load_first(const struct log *log, const char *suffix, size_t *size) {
    char path[PATH_SIZE];
    log_path(path, log->base, 0, suffix);
    return load(path, size);
}

void sample_load(struct sample *sample) {
    if (sample->log.files > 1)
        return;
    sample->plain = load_first(&sample->log, plain_suffix, &sample->plain_size);
    sample->gzip = load_first(&sample->log, gzip_suffix, &sample->gzip_size);
}

void sample_free(struct sample *sample) {
    free(sample->plain);
    free(sample->gzip);
}

/* ---- zlib ------------------------------------------------------------------------------------- */

static bool inflate_all(const struct way *way, const struct sample *sample) {
    (void)way;
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

static bool parse_all(const struct way *way, const struct sample *sample) {
    (void)way;
    const unsigned char *bytes = sample->plain;
    yajl_handle handle = yajl_alloc(&empty_callbacks, NULL, NULL);
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

/* A reader of the plain bytes in memory. */
static ctrail_reader *feed_reader(const struct way *way, const struct sample *sample) {
    ctrail_reader *reader = new_reader(way->filter, way->flags);
    if (ctrail_reader_feed(reader, sample->plain, sample->plain_size) != CTRAIL_OK ||
        ctrail_reader_finish(reader) != CTRAIL_OK)
        fail("cannot be fed", way->name);
    return reader;
}

static bool read_memory(const struct way *way, const struct sample *sample) {
    ctrail_reader *reader = feed_reader(way, sample);
    uint64_t events = 0;
    bool whole = count_rest(reader, &events);
    ctrail_reader_free(reader);
    return whole && (way->filter ? events > 0 : events == sample->log.records);
}

static bool decode_memory(const struct way *way, const struct sample *sample) {
    ctrail_reader *reader = feed_reader(way, sample);
    const ctrail_event *event;
    const ctrail_ec2 *ec2;
    uint64_t decoded = 0;
    ctrail_rc rc;
    while ((rc = ctrail_reader_next(reader, &event)) == CTRAIL_OK)
        decoded += ctrail_ec2_decode(event, &ec2) == CTRAIL_OK;
    ctrail_reader_free(reader);
    return rc == CTRAIL_END && decoded > 0;
}

static bool read_files(const struct way *way, const struct sample *sample) {
    const struct log *log = &sample->log;
    uint64_t events;
    return count_files(log->base, way->suffix, log->files, way->filter, way->flags, &events) &&
           events == (way->filter ? log->rare_records : log->records);
}

static const char *const rare_name[] = {RARE_NAME, NULL}, *const ec2[] = {"ec2.amazonaws.com", NULL},
                         *const rare_source[] = {RARE_SOURCE, NULL};
static const ctrail_filter by_name = {.size = sizeof by_name, .event_name = rare_name};
static const ctrail_filter of_ec2 = {.size = sizeof of_ec2, .event_source = ec2};
static const ctrail_filter by_source = {.size = sizeof by_source, .event_source = rare_source};

const struct way ways[WAY_COUNT] = {
    [INFLATE] = {"zlib inflate alone", IN_LOG_FILE, .run = inflate_all},
    [YAJL] = {"yajl, empty callbacks", IN_LOG_FILE, .run = parse_all},
    [MEMORY] = {"log file, from memory", IN_LOG_FILE, .run = read_memory},
    [MEMORY_YAJL_ONLY] = {"the same, yajl only", IN_LOG_FILE, .run = read_memory, .flags = CTRAIL_OPTION_YAJL_ONLY},
    [EC2] = {"its EC2 records, from memory", IN_LOG_FILE, .run = read_memory, .filter = &of_ec2},
    [EC2_DECODED] = {"the same, decoded", IN_LOG_FILE, .run = decode_memory, .filter = &of_ec2},
    [EC2_YAJL_ONLY] = {"EC2 records, yajl only", IN_LOG_FILE, read_memory, NULL, &of_ec2, CTRAIL_OPTION_YAJL_ONLY},
    [GZIP] = {"log file, from gzip", IN_LOG_FILE, .run = read_files, .suffix = gzip_suffix},
    [GZIP_YAJL_ONLY] = {"the same, yajl only", IN_LOG_FILE, read_files, gzip_suffix, NULL, CTRAIL_OPTION_YAJL_ONLY},
    [BY_NAME] = {"the same, by event name", IN_LOG_FILE, read_files, gzip_suffix, &by_name, 0},
    [BY_SOURCE] = {"the same, by event source", IN_LOG_FILE, read_files, gzip_suffix, &by_source, 0},
    [LINES_MEMORY] = {"lines, from memory", IN_LINES, .run = read_memory},
    [LINES_GZIP] = {"lines, from gzip", IN_LINES, .run = read_files, .suffix = gzip_suffix},
    [LOOKUP_MEMORY] = {"LookupEvents, from memory", IN_LOOKUP_EVENTS, .run = read_memory},
    [LOOKUP_GZIP] = {"LookupEvents, from gzip", IN_LOOKUP_EVENTS, .run = read_files, .suffix = gzip_suffix},
    [FILES_PLAIN] = {"many small files", IN_MANY_FILES, .run = read_files, .suffix = plain_suffix},
    [FILES_GZIP] = {"many small files, from gzip", IN_MANY_FILES, .run = read_files, .suffix = gzip_suffix},
};
