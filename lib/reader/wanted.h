/* The values of one attribute in a filter, any of which matches. */
#ifndef CTRAIL_WANTED_H
#define CTRAIL_WANTED_H

#include "base/ip.h"
#include "base/str.h"

struct wanted {
    const ctrail_str *strs;        /* sorted by length, then by bytes */
    size_t count;                  /* 0: the filter does not use the attribute */
    const struct ip_range *ranges; /* sorted; none is inside another */
    size_t range_count;
};

/* A caller's list of values, NULL-terminated; NULL: an empty list. */
typedef const char *const *wanted_list;

/* How much memory values need. */
struct wanted_room {
    size_t strs, ranges, bytes;
};

/* Adds what the list needs; is_address: its values may be addresses and CIDR blocks. */
void ctrail_wanted_measure(wanted_list list, bool is_address, struct wanted_room *room);

/* The unused part of that memory. */
struct wanted_memory {
    ctrail_str *strs;
    struct ip_range *ranges;
    char *bytes;
};

/* Copies the values of the list. */
void ctrail_wanted_fill(struct wanted *wanted, wanted_list list, bool is_address, struct wanted_memory *memory);

/* Makes the values of these strings and ranges, which it sorts in their place. */
void ctrail_wanted_sort(struct wanted *wanted, ctrail_str *strs, size_t count, struct ip_range *ranges,
                        size_t range_count);

/* False: a value is a CIDR block that is not valid. */
bool ctrail_wanted_are_addresses(wanted_list list);

/* Whether the string is one of the values, or an address in one of the ranges. An absent one is not. */
bool ctrail_wanted_has(const struct wanted *wanted, ctrail_str str);

#endif
