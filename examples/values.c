/* Lists of values. */
#include "values.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

static size_t count_of(values list) {
    size_t count = 0;
    while (list && list[count])
        count++;
    return count;
}

void values_add(values *list, const char *bytes, size_t length, const char *ending) {
    size_t count = count_of(*list);
    const char **longer = must_realloc((void *)*list, (count + 2) * sizeof *longer);
    char *copy = must_realloc(NULL, length + strlen(ending) + 1);
    memcpy(copy, bytes, length);
    strcpy(copy + length, ending);
    longer[count] = copy;
    longer[count + 1] = NULL;
    *list = longer;
}

bool values_hold(values list, const char *bytes, size_t length) {
    for (; list && *list; list++)
        if (strlen(*list) == length && memcmp(*list, bytes, length) == 0)
            return true;
    return false;
}

void values_free(values *list) {
    for (values value = *list; value && *value; value++)
        free((void *)*value);
    free((void *)*list);
    *list = NULL;
}
