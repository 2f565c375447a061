/* Times as people write them. */
#ifndef EXAMPLES_WHEN_H
#define EXAMPLES_WHEN_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Nanoseconds since 1970 of "2024-03-12T09:02:14+01:00", of the same without seconds or without a zone, which is UTC
 * then, of "2024-03-12", a day in UTC, or of "7d", so long before now: in s, m, h, d or w. Of a day it is the first
 * moment, or with `end` that of the next one.
 */
bool when_parse(const char *text, bool end, int64_t *out);

#endif
