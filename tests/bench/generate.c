/* Writing logs record by record, each file twice: as it is, and through zlib. */
#include "generate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <zlib.h>

#include "tool.h"

const char plain_suffix[] = ".json", gzip_suffix[] = ".json.gz";

enum { RARE_EVERY = 10000, RARE_FIRST = 100 };

/* What stands around all records, around each, and between them. */
static const struct frame {
    const char *open, *before, *between, *after, *close;
    bool escaped; /* the record stands in a string */
} frames[] = {
    [LOG_FILE] = {"{\"Records\":[", "", ",", "", "]}", false},
    [LINES] = {"", "", "\n", "", "\n", false},
    [LOOKUP_EVENTS] = {"{\"Events\":[",
                       "{\"EventId\":\"3038ebd2-c98a-4c65-9b6e-e22506292313\",\"EventTime\":1715673600.0,"
                       "\"CloudTrailEvent\":\"",
                       ",", "\"}", "]}", true},
};

/* The file that is being written. */
struct output {
    char plain_path[PATH_SIZE], gzip_path[PATH_SIZE];
    FILE *plain;
    gzFile gzip;
    uint64_t size;
};

void log_path(char path[PATH_SIZE], const char *base, unsigned number, const char *suffix) {
    snprintf(path, PATH_SIZE, "%s-%u%s", base, number, suffix);
}

static void put(struct output *output, const char *bytes, size_t size) {
    if (size && fwrite(bytes, 1, size, output->plain) != size)
        fail("cannot write", output->plain_path);
    if (size && gzwrite(output->gzip, bytes, (unsigned)size) != (int)size)
        fail("cannot write", output->gzip_path);
    output->size += size;
}

static void put_text(struct output *output, const char *text) {
    put(output, text, strlen(text));
}

static void open_file(struct output *output, const struct log *log, const struct frame *frame) {
    log_path(output->plain_path, log->base, log->files, plain_suffix);
    log_path(output->gzip_path, log->base, log->files, gzip_suffix);
    output->plain = fopen(output->plain_path, "wb");
    output->gzip = gzopen(output->gzip_path, "wb6");
    if (!output->plain || !output->gzip)
        fail("cannot write", output->plain ? output->gzip_path : output->plain_path);
    put_text(output, frame->open);
}

static void close_file(struct output *output, struct log *log, const struct frame *frame) {
    put_text(output, frame->close);
    if (fclose(output->plain))
        fail("cannot write", output->plain_path);
    if (gzclose(output->gzip) != Z_OK)
        fail("cannot write", output->gzip_path);
    log->files++;
}

static size_t largest_size(const struct plan *plan) {
    size_t largest = plan->rare ? plan->rare->size : 0;
    for (size_t i = 0; i < plan->patterns->count; i++)
        if (plan->patterns->items[i].size > largest)
            largest = plan->patterns->items[i].size;
    return largest;
}

static bool is_rare(const struct plan *plan, uint64_t number) {
    return plan->rare && number % RARE_EVERY == RARE_FIRST;
}

/* Calls come in bursts: so many records in a row are made from one pattern. */
static const struct pattern *pattern_of(const struct plan *plan, uint64_t number) {
    enum { BURST = 4 };
    return is_rare(plan, number) ? plan->rare
                                 : &plan->patterns->items[scatter(~(number / BURST)) % plan->patterns->count];
}

static size_t escape(const char *record, size_t size, char *out) {
    size_t written = 0;
    for (size_t i = 0; i < size; i++) {
        if (record[i] == '"' || record[i] == '\\')
            out[written++] = '\\';
        out[written++] = record[i];
    }
    return written;
}

/* `room` has room for the record, and behind it for the same with a backslash in front of each byte. */
static void put_record(struct output *output, const struct frame *frame, const struct pattern *pattern, uint64_t number,
                       char *room) {
    char *text = room;
    size_t size = pattern->size;
    pattern_write(pattern, number, room);
    if (frame->escaped) {
        text = room + size;
        size = escape(room, size, text);
    }
    put_text(output, frame->before);
    put(output, text, size);
    put_text(output, frame->after);
}

static bool is_done(const struct plan *plan, const struct log *log) {
    return log->record_bytes >= plan->size || (plan->records && log->records == plan->records);
}

static bool is_full(const struct plan *plan, const struct log *log, uint64_t in_file) {
    return is_done(plan, log) || (plan->records_a_file && in_file == plan->records_a_file);
}

static void write_file(struct log *log, const struct plan *plan, struct output *output, char *room) {
    const struct frame *frame = &frames[plan->form];
    open_file(output, log, frame);
    for (uint64_t in_file = 0; !is_full(plan, log, in_file); in_file++) {
        const struct pattern *pattern = pattern_of(plan, log->records);
        put_text(output, in_file ? frame->between : "");
        put_record(output, frame, pattern, log->records, room);
        log->rare_records += is_rare(plan, log->records);
        log->record_bytes += pattern->size;
        log->records++;
    }
    close_file(output, log, frame);
}

void generate_log(struct log *log, const char *directory, const struct plan *plan) {
    struct output output = {.size = 0};
    char *room = grow(NULL, 3 * largest_size(plan));
    *log = (struct log){.files = 0};
    int length = snprintf(log->base, BASE_SIZE, "%s/%s", directory, plan->name);
    if (length < 0 || length >= BASE_SIZE)
        fail("the path is too long", directory);
    while (!is_done(plan, log))
        write_file(log, plan, &output, room);
    log->size = output.size;
    free(room);
}
