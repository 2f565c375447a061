/* Malloc with a count in front of it. */
#include "counting.h"

#include <stdlib.h>

static bool refuses(struct counter *counter) {
    counter->asked++;
    bool now = counter->fails_at &&
               (counter->asked == counter->fails_at || (counter->fails_after && counter->asked > counter->fails_at));
    counter->failed = counter->failed || now;
    return now;
}

static void *count_allocate(void *user, size_t size) {
    struct counter *counter = user;
    void *memory = refuses(counter) ? NULL : malloc(size ? size : 1);
    counter->blocks += memory != NULL;
    return memory;
}

static void *count_reallocate(void *user, void *memory, size_t size) {
    struct counter *counter = user;
    counter->misused = counter->misused || !memory;
    return refuses(counter) ? NULL : realloc(memory, size ? size : 1);
}

static void count_release(void *user, void *memory) {
    struct counter *counter = user;
    counter->misused = counter->misused || !memory || !counter->blocks;
    counter->blocks--;
    free(memory);
}

ctrail_allocator counting(struct counter *counter) {
    return (ctrail_allocator){count_allocate, count_reallocate, count_release, counter};
}
