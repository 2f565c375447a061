/* Parsing numbers, independent of the locale. */
#ifndef CTRAIL_NUMBER_H
#define CTRAIL_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Digits after an optional minus. False: anything else, a number that does not fit, or the one that is CTRAIL_ABSENT.
 */
bool ctrail_number_integer(const char *text, size_t length, int64_t *out);

/* The same, or digits with a fraction of nothing but zeros: 22.0. */
bool ctrail_number_whole(const char *text, size_t length, int64_t *out);

/* The double nearest to a JSON number. False: it is not a JSON number, or too large for a double. */
bool ctrail_number_double(const char *text, size_t length, double *out);

#endif
