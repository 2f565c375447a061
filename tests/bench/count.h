/* Reading all files of a log with one reader. */
#ifndef BENCH_COUNT_H
#define BENCH_COUNT_H

#include <stdbool.h>
#include <stdint.h>

#include <cloudtrail/cloudtrail.h>

/* Adds the events up to the end, each with every field filled. False if it was not reached, or anything was skipped. */
bool count_rest(ctrail_reader *reader, uint64_t *events);

/* A reader with that filter; NULL: with none. */
ctrail_reader *new_reader(const ctrail_filter *filter, uint32_t flags);

/* Counts the events of BASE-0SUFFIX, BASE-1SUFFIX, … False as above. */
bool count_files(const char *base, const char *suffix, unsigned files, const ctrail_filter *filter, uint32_t flags,
                 uint64_t *events);

#endif
