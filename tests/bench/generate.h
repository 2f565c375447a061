/* A log file as CloudTrail delivers it, plain and compressed, of any size. */
#ifndef BENCH_GENERATE_H
#define BENCH_GENERATE_H

#include <stdint.h>

#include "pattern.h"

enum { PATH_SIZE = 4096 };

struct log_file {
    char plain[PATH_SIZE]; /* the path of {"Records":[…]} */
    char gzip[PATH_SIZE];  /* that of the same, as gzip -6 writes it */
    uint64_t size;         /* of the plain file */
    uint64_t records;
};

/* Writes DIRECTORY/NAME.json and NAME.json.gz, of `size` bytes or a record more. The same each time. */
void generate_log(struct log_file *log, const char *directory, const char *name, uint64_t size,
                  const struct pattern_list *patterns);

#endif
