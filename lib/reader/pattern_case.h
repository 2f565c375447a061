/* Letters without regard to their case. */
#ifndef CTRAIL_PATTERN_CASE_H
#define CTRAIL_PATTERN_CASE_H

#include <stdbool.h>
#include <stddef.h>

/* Whether two strings of `length` bytes differ in the case of letters only. */
bool ctrail_pattern_same_letters(const char *a, const char *b, size_t length);

#endif
