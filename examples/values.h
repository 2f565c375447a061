/* Lists of values for a filter: arrays of strings that a NULL ends, and that grow. NULL is an empty one. */
#ifndef EXAMPLES_VALUES_H
#define EXAMPLES_VALUES_H

#include <stdbool.h>
#include <stddef.h>

typedef const char *const *values;

/* Adds a copy of the bytes, and of `ending` after them. */
void values_add(values *list, const char *bytes, size_t length, const char *ending);

bool values_hold(values list, const char *bytes, size_t length);

void values_free(values *list);

#endif
