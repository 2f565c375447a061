/* An allocator that measures. */
#ifndef CTRAIL_TESTS_METER_H
#define CTRAIL_TESTS_METER_H

#include <cloudtrail/cloudtrail.h>

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

struct meter {
    size_t now, peak, blocks;
    size_t work; /* bytes given, and bytes moved when a block grew */
};

/* In front of each block. */
struct head {
    size_t size;
    max_align_t bytes[];
};

static inline void measure(struct meter *meter, size_t size) {
    meter->now += size;
    meter->work += size;
    meter->blocks++;
    if (meter->now > meter->peak)
        meter->peak = meter->now;
}

static inline void *measure_allocate(void *user, size_t size) {
    struct head *head = malloc(sizeof *head + size);
    if (!head)
        return NULL;
    head->size = size;
    measure(user, size);
    return head->bytes;
}

static inline struct head *head_of(void *memory) {
    return (struct head *)(void *)((char *)memory - offsetof(struct head, bytes));
}

static inline void measure_release(void *user, void *memory) {
    struct meter *meter = user;
    meter->now -= head_of(memory)->size;
    meter->blocks--;
    free(head_of(memory));
}

/* Always moves, so that both blocks are there at a time, as they may be. */
static inline void *measure_reallocate(void *user, void *memory, size_t size) {
    struct meter *meter = user;
    size_t old = head_of(memory)->size;
    void *bigger = measure_allocate(user, size);
    if (!bigger)
        return NULL;
    memcpy(bigger, memory, old < size ? old : size);
    meter->work += old;
    measure_release(user, memory);
    return bigger;
}

/* The meter must outlive what is allocated. */
static inline ctrail_allocator measuring(struct meter *meter) {
    return (ctrail_allocator){measure_allocate, measure_reallocate, measure_release, meter};
}

#endif
