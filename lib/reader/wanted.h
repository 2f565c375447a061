/* The values that a filter wants of one attribute: any of them. */
#ifndef CTRAIL_WANTED_H
#define CTRAIL_WANTED_H

#include "base/ip.h"
#include "base/str.h"

struct wanted {
    const ctrail_str *strs;        /* sorted by length, then by bytes */
    size_t count;                  /* 0: nothing is asked */
    const struct ip_range *ranges; /* sorted; none is inside another */
    size_t range_count;
};

/* A caller's list of values, which a NULL ends; NULL: an empty one. */
typedef const char *const *wanted_list;

/* How much memory values take. */
struct wanted_room {
    size_t strs, ranges, bytes;
};

/* Adds what the list takes; is_address: its values may be addresses and CIDR blocks. */
void ctrail_wanted_measure(wanted_list list, bool is_address, struct wanted_room *room);

/* What is left of that memory. */
struct wanted_memory {
    ctrail_str *strs;
    struct ip_range *ranges;
    char *bytes;
};

/* Copies the values of the list. */
void ctrail_wanted_fill(struct wanted *wanted, wanted_list list, bool is_address, struct wanted_memory *memory);

/* Whether no value is a CIDR block that is not valid. */
bool ctrail_wanted_are_addresses(wanted_list list);

/* Whether the string is one of the values, or an address in one of the ranges. An absent one is not. */
bool ctrail_wanted_has(const struct wanted *wanted, ctrail_str str);

#endif
