/* What every part of the benchmark needs: a way out, and a number drawn from another. */
#ifndef BENCH_TOOL_H
#define BENCH_TOOL_H

#include <stddef.h>
#include <stdint.h>

/* Says what could not be done, and with what, and exits with status 1. */
_Noreturn void fail(const char *what, const char *with);

/* As realloc, but without memory it fails. */
void *grow(void *memory, size_t size);

/* A number that depends on all bits of `number` and looks random (splitmix64). */
static inline uint64_t scatter(uint64_t number) {
    number += 0x9E3779B97F4A7C15;
    number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
    number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
    return number ^ (number >> 31);
}

#endif
