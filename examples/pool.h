/*
 * Texts in blocks, those that many have once: they take little more than their bytes. None is given back before all are.
 */
#ifndef EXAMPLES_POOL_H
#define EXAMPLES_POOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cloudtrail.h>

struct pooled;
struct pool_block;

/* Starts as all zeros but for `seed`. */
struct pool {
    uint64_t seed; /* of the hashes: see delivered_seed */
    struct pooled **slots;
    size_t slot_count, count;
    struct pool_block *blocks;
};

/* The text up to a NUL, if it has one, as it is kept; NULL for an empty one. */
const char *pool_keep(struct pool *pool, ctrail_str str);

/* The same of a text that will hardly come again, which is not looked for. */
const char *pool_copy(struct pool *pool, ctrail_str str);

/* Moves the texts of `other` here: they stay where they are, and may be kept once more. */
void pool_join(struct pool *pool, struct pool *other);

void pool_free(struct pool *pool);

/* The text up to a NUL. */
ctrail_str pool_text(ctrail_str str);

/* Whether it is those bytes. */
bool is_text(const char *text, const char *bytes, size_t length);

#endif
