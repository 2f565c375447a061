/* ctrail_str: comparing, searching, trimming. */
#ifndef CTRAIL_STR_H
#define CTRAIL_STR_H

#include <stdbool.h>
#include <string.h>

#include "cloudtrail/cloudtrail.h"

/* Whether memcmp would give 0; inline, for short strings that are mostly equal. */
static inline bool same_bytes(const char *a, const char *b, size_t length) {
    uint64_t x, y;
    if (length < sizeof x) {
        while (length && a[length - 1] == b[length - 1])
            length--;
        return !length;
    }
    for (size_t i = 0; i + sizeof x <= length; i += sizeof x) {
        memcpy(&x, a + i, sizeof x);
        memcpy(&y, b + i, sizeof y);
        if (x != y)
            return false;
    }
    memcpy(&x, a + length - sizeof x, sizeof x);
    memcpy(&y, b + length - sizeof y, sizeof y);
    return x == y;
}

/* As ctrail_str_equal, with bytes that may hold NULs. */
static inline bool ctrail_str_equal_n(ctrail_str str, const char *other, size_t length) {
    return str.ptr && str.len == length && same_bytes(str.ptr, other, length);
}

/* As memcmp, a beginning before the longer string; an absent one is as an empty one. */
static inline int ctrail_str_compare(ctrail_str a, ctrail_str b) {
    size_t length = a.len < b.len ? a.len : b.len;
    int order = length ? memcmp(a.ptr, b.ptr, length) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

bool ctrail_str_starts_with(ctrail_str str, const char *start);
bool ctrail_str_contains(ctrail_str str, const char *part);

/* Whether it is the name with its capitals in lower case, as databases spell names: "eventname" for "eventName". */
bool ctrail_str_is_lowered(ctrail_str str, const char *name, size_t length);

ctrail_str ctrail_str_trim(ctrail_str str);

#endif
