/* Numbers from their text, without the locale. */
#ifndef CTRAIL_NUMBER_H
#define CTRAIL_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Digits with an optional minus. False: it is something else, or does not fit, or is CTRAIL_ABSENT. */
bool ctrail_number_integer(const char *text, size_t length, int64_t *out);

/* The same, or digits with a fraction of nothing but zeros: 22.0. */
bool ctrail_number_whole(const char *text, size_t length, int64_t *out);

/* A number as JSON spells it becomes the double nearest to it. False: it is none, or too large. */
bool ctrail_number_double(const char *text, size_t length, double *out);

#endif
