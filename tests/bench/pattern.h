/*
 * A record to be written many times, each time with other values: ids, keys, times and addresses change,
 * all else stays. Within one record, equal texts stay equal, so that a request id is the same in its
 * three places. The size of a record does not change.
 */
#ifndef BENCH_PATTERN_H
#define BENCH_PATTERN_H

#include <stddef.h>
#include <stdint.h>

struct spot;

struct pattern {
    char *text; /* the record as compact JSON */
    size_t size;
    struct spot *spots; /* what changes, in the order of the text */
    size_t spot_count;
};

struct pattern_list {
    struct pattern *items;
    size_t count;
};

/* Adds the typical records of a file: neither tiny nor huge, without a problem, in a file without a fault. */
void pattern_list_read(struct pattern_list *list, const char *path);

/* Adds a record as large as AWS makes them, 256 KB, that is a list of instances. */
void pattern_list_add_largest(struct pattern_list *list);

/* Adds a record of an event name and an event source that no other pattern has. */
void pattern_list_add_rare(struct pattern_list *list);
#define RARE_NAME   "LeaveOrganization"
#define RARE_SOURCE "organizations.amazonaws.com"

void pattern_list_free(struct pattern_list *list);

/* Writes the record with the values that belong to `number` to `out`, which has room for `size`. */
void pattern_write(const struct pattern *pattern, uint64_t number, char *out);

#endif
