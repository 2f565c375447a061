/* Failing, and memory or failing. */
#include "tool.h"

#include <stdio.h>
#include <stdlib.h>

_Noreturn void fail(const char *what, const char *with) {
    fprintf(stderr, "ctrail-bench: %s: %s\n", what, with);
    exit(EXIT_FAILURE);
}

void *grow(void *memory, size_t size) {
    void *grown = realloc(memory, size);
    if (!grown)
        fail("no memory", "malloc");
    return grown;
}
