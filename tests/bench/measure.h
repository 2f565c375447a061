/* What is measured: ways through the same log file. */
#ifndef BENCH_MEASURE_H
#define BENCH_MEASURE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "generate.h"

/* A log file, and both its forms in memory. */
struct sample {
    const struct log_file *log;
    void *plain;
    size_t plain_size;
    void *gzip;
    size_t gzip_size;
};

void sample_load(struct sample *sample, const struct log_file *log);
void sample_free(struct sample *sample);

/* One way: `run` goes it once, and answers whether it met all that there is. */
struct way {
    const char *name;
    bool (*run)(const struct sample *sample);
};

enum { WAY_INFLATE, WAY_YAJL, WAY_MEMORY, WAY_FILE, WAY_COUNT };
extern const struct way ways[WAY_COUNT];

/* How many events the library finds in a file, or 0 if it could not read all of it. */
uint64_t count_events(const char *path);

#endif
