/* Lists of event patterns for a filter, as values.h has lists of texts. */
#ifndef EXAMPLES_PATTERNS_H
#define EXAMPLES_PATTERNS_H

#include <cloudtrail.h>

typedef const ctrail_pattern *const *patterns;

/* Adds the pattern that the text is, or that the file holds whose name follows an @. NULL, or what is wrong, which the
 * next call overwrites. */
const char *patterns_add(patterns *list, const char *text);

void patterns_free(patterns *list);

#endif
