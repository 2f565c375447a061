/* The values are sorted by length first, so that most comparisons need not read the bytes. */
#include "reader/wanted.h"

#include "base/sort.h"

/* ---- Strings ---------------------------------------------------------------------------------- */

static inline int compare_strs(ctrail_str a, ctrail_str b) {
    if (a.len != b.len)
        return a.len < b.len ? -1 : 1;
    return a.len ? memcmp(a.ptr, b.ptr, a.len) : 0;
}

static int by_length(const void *a, const void *b) {
    return compare_strs(*(const ctrail_str *)a, *(const ctrail_str *)b);
}

static inline bool has_str(const struct wanted *wanted, ctrail_str str) {
    size_t low = 0, high = wanted->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = compare_strs(str, wanted->strs[middle]);
        if (!order)
            return true;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return false;
}

/* ---- Ranges of addresses ---------------------------------------------------------------------- */

static int compare_addresses(const struct ip *a, const struct ip *b) {
    return memcmp(a, b, sizeof *a);
}

/* By the first address; the larger range first. */
static int by_first(const void *a, const void *b) {
    const struct ip_range *one = a, *other = b;
    int order = compare_addresses(&one->first, &other->first);
    return order ? order : compare_addresses(&other->last, &one->last);
}

/* Two CIDR blocks have no address in common, or one contains the other: removes those inside of another. */
static size_t drop_inner(struct ip_range *ranges, size_t count) {
    size_t kept = 0;
    for (size_t i = 0; i < count; i++)
        if (!kept || compare_addresses(&ranges[kept - 1].last, &ranges[i].first) < 0)
            ranges[kept++] = ranges[i];
    return kept;
}

static bool has_address(const struct wanted *wanted, ctrail_str str) {
    size_t low = 0, high = wanted->range_count;
    struct ip address;
    if (!high || !ctrail_ip_parse(str.ptr, str.len, &address))
        return false;
    while (low < high) { /* the first range that begins after the address */
        size_t middle = low + (high - low) / 2;
        if (compare_addresses(&wanted->ranges[middle].first, &address) <= 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low && compare_addresses(&address, &wanted->ranges[low - 1].last) <= 0;
}

/* ---- Values ----------------------------------------------------------------------------------- */

void ctrail_wanted_measure(wanted_list list, bool is_address, struct wanted_room *room) {
    for (; list && *list; list++) {
        room->strs++;
        room->ranges += is_address;
        room->bytes += strlen(*list);
    }
}

static ctrail_str copy_str(const char *value, struct wanted_memory *memory) {
    ctrail_str copy = {memory->bytes, strlen(value)};
    memcpy(memory->bytes, value, copy.len);
    memory->bytes += copy.len;
    return copy;
}

void ctrail_wanted_sort(struct wanted *wanted, ctrail_str *strs, size_t count, struct ip_range *ranges,
                        size_t range_count) {
    ctrail_sort(strs, count, sizeof *strs, by_length);
    ctrail_sort(ranges, range_count, sizeof *ranges, by_first);
    *wanted = (struct wanted){strs, count, ranges, drop_inner(ranges, range_count)};
}

void ctrail_wanted_fill(struct wanted *wanted, wanted_list list, bool is_address, struct wanted_memory *memory) {
    ctrail_str *strs = memory->strs;
    struct ip_range *ranges = memory->ranges;
    for (; list && *list; list++) {
        *memory->strs++ = copy_str(*list, memory);
        if (is_address && ctrail_ip_range_parse(*list, strlen(*list), memory->ranges) == IP_RANGE)
            memory->ranges++;
    }
    ctrail_wanted_sort(wanted, strs, (size_t)(memory->strs - strs), ranges, (size_t)(memory->ranges - ranges));
}

bool ctrail_wanted_are_addresses(wanted_list list) {
    struct ip_range range;
    for (; list && *list; list++)
        if (ctrail_ip_range_parse(*list, strlen(*list), &range) == IP_WRONG_BLOCK)
            return false;
    return true;
}

bool ctrail_wanted_has(const struct wanted *wanted, ctrail_str str) {
    return str.ptr && (has_str(wanted, str) || has_address(wanted, str));
}
