/* Texts: blocks that they stand in, and a hash table of those that are kept once. */
#include "pool.h"

#include <stdlib.h>
#include <string.h>

#include "delivered.h"
#include "text.h"

enum { BLOCK_SIZE = 64 * 1024 };

struct pooled {
    struct pooled *next;
    uint32_t hash;
    char text[];
};

struct pool_block {
    struct pool_block *next;
    size_t used, size;
    _Alignas(max_align_t) char bytes[];
};

ctrail_str pool_text(ctrail_str str) {
    const char *nul = str.len ? memchr(str.ptr, '\0', str.len) : NULL;
    return (ctrail_str){str.ptr, nul ? (size_t)(nul - str.ptr) : str.len};
}

bool is_text(const char *text, const char *bytes, size_t length) {
    return strncmp(text, bytes, length) == 0 && !text[length];
}

static void *take(struct pool *pool, size_t size, size_t alignment) {
    struct pool_block *block = pool->blocks;
    size_t used = block ? (block->used + alignment - 1) / alignment * alignment : 0;
    if (!block || used > block->size || size > block->size - used) {
        size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE;
        block = must_realloc(NULL, sizeof *block + room);
        *block = (struct pool_block){.next = pool->blocks, .size = room};
        pool->blocks = block;
        used = 0;
    }
    block->used = used + size;
    return block->bytes + used;
}

static char *put(char *text, ctrail_str str) {
    memcpy(text, str.ptr, str.len);
    text[str.len] = '\0';
    return text;
}

const char *pool_copy(struct pool *pool, ctrail_str str) {
    str = pool_text(str);
    return str.len ? put(take(pool, str.len + 1, 1), str) : NULL;
}

static void grow(struct pool *pool) {
    size_t count = pool->slot_count ? 2 * pool->slot_count : 1024;
    struct pooled **slots = must_realloc(NULL, count * sizeof(struct pooled *));
    memset((void *)slots, 0, count * sizeof(struct pooled *));
    for (size_t i = 0; i < pool->slot_count; i++)
        for (struct pooled *one = pool->slots[i], *next; one; one = next) {
            next = one->next;
            one->next = slots[one->hash % count];
            slots[one->hash % count] = one;
        }
    free((void *)pool->slots);
    pool->slots = slots;
    pool->slot_count = count;
}

const char *pool_keep(struct pool *pool, ctrail_str str) {
    str = pool_text(str);
    if (!str.len)
        return NULL;
    if (pool->count == pool->slot_count)
        grow(pool);
    uint32_t hash = (uint32_t)delivered_hash(pool->seed, str);
    struct pooled **slot = &pool->slots[hash % pool->slot_count];
    for (struct pooled *one = *slot; one; one = one->next)
        if (one->hash == hash && is_text(one->text, str.ptr, str.len))
            return one->text;
    struct pooled *one = take(pool, offsetof(struct pooled, text) + str.len + 1, _Alignof(struct pooled));
    one->hash = hash;
    put(one->text, str);
    one->next = *slot;
    *slot = one;
    pool->count++;
    return one->text;
}

void pool_join(struct pool *pool, struct pool *other) {
    struct pool_block **last = &pool->blocks;
    while (*last)
        last = &(*last)->next;
    *last = other->blocks;
    other->blocks = NULL;
    pool_free(other);
}

void pool_free(struct pool *pool) {
    for (struct pool_block *block = pool->blocks, *next; block; block = next) {
        next = block->next;
        free(block);
    }
    free((void *)pool->slots);
    *pool = (struct pool){.seed = pool->seed};
}
