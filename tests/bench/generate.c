/* Writing a log file record by record, twice: as it is, and through zlib. */
#include "generate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <zlib.h>

#include "tool.h"

struct output {
    const struct log_file *log;
    FILE *plain;
    gzFile gzip;
    uint64_t size;
};

static void name_file(char *path, const char *directory, const char *name, const char *suffix) {
    int size = snprintf(path, PATH_SIZE, "%s/%s%s", directory, name, suffix);
    if (size < 0 || size >= PATH_SIZE)
        fail("the path is too long", directory);
}

static void open_output(struct output *output, const struct log_file *log) {
    *output = (struct output){.log = log, .plain = fopen(log->plain, "wb"), .gzip = gzopen(log->gzip, "wb6")};
    if (!output->plain || !output->gzip)
        fail("cannot write", output->plain ? log->gzip : log->plain);
}

static void put(struct output *output, const char *bytes, size_t size) {
    if (fwrite(bytes, 1, size, output->plain) != size)
        fail("cannot write", output->log->plain);
    if (gzwrite(output->gzip, bytes, (unsigned)size) != (int)size)
        fail("cannot write", output->log->gzip);
    output->size += size;
}

static void close_output(struct output *output) {
    if (fclose(output->plain))
        fail("cannot write", output->log->plain);
    if (gzclose(output->gzip) != Z_OK)
        fail("cannot write", output->log->gzip);
}

static size_t largest_size(const struct pattern_list *patterns) {
    size_t largest = 0;
    for (size_t i = 0; i < patterns->count; i++)
        if (patterns->items[i].size > largest)
            largest = patterns->items[i].size;
    return largest;
}

/* Calls come in bursts: so many records in a row are made from one pattern. */
static const struct pattern *pattern_of(const struct pattern_list *patterns, uint64_t number) {
    enum { BURST = 4 };
    return &patterns->items[scatter(~(number / BURST)) % patterns->count];
}

static void put_records(struct output *output, uint64_t size, const struct pattern_list *patterns, uint64_t *records) {
    char *record = grow(NULL, largest_size(patterns));
    for (uint64_t number = 0; output->size < size; number++) {
        const struct pattern *pattern = pattern_of(patterns, number);
        pattern_write(pattern, number, record);
        if (number)
            put(output, ",", 1);
        put(output, record, pattern->size);
        *records = number + 1;
    }
    free(record);
}

void generate_log(struct log_file *log, const char *directory, const char *name, uint64_t size,
                  const struct pattern_list *patterns) {
    struct output output;
    *log = (struct log_file){.records = 0};
    name_file(log->plain, directory, name, ".json");
    name_file(log->gzip, directory, name, ".json.gz");
    open_output(&output, log);
    put(&output, "{\"Records\":[", strlen("{\"Records\":["));
    put_records(&output, size, patterns, &log->records);
    put(&output, "]}", 2);
    close_output(&output);
    log->size = output.size;
}
