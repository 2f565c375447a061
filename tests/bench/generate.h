/* Logs of any size, made of patterns: files as CloudTrail delivers them, and as others hand them on. */
#ifndef BENCH_GENERATE_H
#define BENCH_GENERATE_H

#include <stdbool.h>
#include <stdint.h>

#include "pattern.h"

enum { BASE_SIZE = 4096, PATH_SIZE = BASE_SIZE + 32 };

/* What the records stand in. */
enum form {
    LOG_FILE,     /* {"Records":[…]} */
    LINES,        /* a record a line */
    LOOKUP_EVENTS /* {"Events":[{"EventId":"…","CloudTrailEvent":"…"},…]} */
};

/* What is to be written. The same records come in each form, and each time. */
struct plan {
    const char *name;
    enum form form;
    const struct pattern_list *patterns;
    const struct pattern *rare; /* every 10,000th record is made from it */
    uint64_t size;              /* of the records together, or a record more */
    uint64_t records;           /* at most; 0: as many as the size asks for */
    uint64_t records_a_file;    /* 0: all of them in one file */
};

/* What was written: each file twice, as it is, and as gzip -6 makes it. */
struct log {
    char base[BASE_SIZE];
    unsigned files;
    uint64_t size;         /* of all plain files */
    uint64_t record_bytes; /* of the records alone, without what is around them, and not escaped */
    uint64_t records, rare_records;
};

void generate_log(struct log *log, const char *directory, const struct plan *plan);

/* The path of a file of a log. */
void log_path(char path[PATH_SIZE], const char *base, unsigned number, const char *suffix);

extern const char plain_suffix[], gzip_suffix[];

#endif
