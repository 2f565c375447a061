/* Searching and trimming ctrail_str. */
#include "base/str.h"

bool ctrail_str_starts_with(ctrail_str str, const char *start) {
    size_t length = strlen(start);
    return str.len >= length && memcmp(str.ptr, start, length) == 0;
}

/* As strstr, of a string that may hold NULs. */
bool ctrail_str_contains(ctrail_str str, const char *part) {
    size_t length = strlen(part);
    for (size_t i = 0; i + length <= str.len; i++)
        if (memcmp(str.ptr + i, part, length) == 0)
            return true;
    return false;
}

static char lower(char c) {
    return (char)(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
}

bool ctrail_str_is_lowered(ctrail_str str, const char *name, size_t length) {
    bool is_equal = str.len == length;
    for (size_t i = 0; is_equal && i < length; i++)
        is_equal = str.ptr[i] == lower(name[i]);
    return is_equal;
}

static bool is_space(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/* The part without leading and trailing white space, which need not end in a NUL. */
ctrail_str ctrail_str_trim(ctrail_str str) {
    while (str.len && is_space(str.ptr[str.len - 1]))
        str.len--;
    while (str.len && is_space(*str.ptr)) {
        str.ptr++;
        str.len--;
    }
    return str;
}
