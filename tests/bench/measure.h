/* What is measured: ways through the same records. */
#ifndef BENCH_MEASURE_H
#define BENCH_MEASURE_H

#include <stdbool.h>
#include <stddef.h>

#include <cloudtrail/cloudtrail.h>

#include "generate.h"

/* The logs that the ways go through: the same records in each. */
enum { IN_LOG_FILE, IN_LINES, IN_LOOKUP_EVENTS, IN_MANY_FILES, SAMPLE_COUNT };

/* A log; if it is one file, both its forms in memory as well. */
struct sample {
    struct log log;
    void *plain, *gzip;
    size_t plain_size, gzip_size;
};

void sample_load(struct sample *sample);
void sample_free(struct sample *sample);

/* One way: `run` goes it once, and answers whether it met all that there is. */
struct way {
    const char *name;
    int sample;
    bool (*run)(const struct way *way, const struct sample *sample);
    const char *suffix;          /* of the files that are read */
    const ctrail_filter *filter; /* NULL: none */
    uint32_t flags;              /* of ctrail_options */
};

enum {
    INFLATE,
    YAJL,
    MEMORY,
    MEMORY_YAJL_ONLY,
    EC2,
    EC2_DECODED,
    EC2_YAJL_ONLY,
    GZIP,
    GZIP_YAJL_ONLY,
    BY_NAME,
    BY_SOURCE,
    LINES_MEMORY,
    LINES_GZIP,
    LOOKUP_MEMORY,
    LOOKUP_GZIP,
    FILES_PLAIN,
    FILES_GZIP,
    WAY_COUNT
};
extern const struct way ways[WAY_COUNT];

#endif
