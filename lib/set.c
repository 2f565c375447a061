/* Hashing with chains. The hash is seeded with an address, which whoever chose the keys does not know. */
#include "set.h"

#include <string.h>

#include "value.h"

enum { SLOTS_FIRST = 16, SLOTS_GROWTH = 4 };

static size_t hash(const struct set *set, ctrail_str key) {
    uint64_t hash = UINT64_C(14695981039346656037) ^ (uintptr_t)set->seed;
    for (size_t i = 0; i < key.len; i++)
        hash = (hash ^ (unsigned char)key.ptr[i]) * UINT64_C(1099511628211);
    return (size_t)(hash ^ hash >> 32);
}

static struct entry **slot_of(const struct set *set, ctrail_str key) {
    return &set->slots[hash(set, key) & (set->slot_count - 1)];
}

struct entry *ctrail_set_find(const struct set *set, ctrail_str key) {
    struct entry *entry = set->slot_count && key.ptr ? *slot_of(set, key) : NULL;
    while (entry && !ctrail_str_equals(entry->key, key.ptr, key.len))
        entry = entry->collide;
    return entry;
}

static void link_slot(struct set *set, struct entry *entry) {
    struct entry **slot = slot_of(set, entry->key);
    entry->collide = *slot;
    *slot = entry;
}

static bool grow(struct arena *arena, struct set *set) {
    size_t wanted = set->slot_count ? SLOTS_GROWTH * set->slot_count : SLOTS_FIRST;
    struct entry **slots = ctrail_arena_zeroed(arena, wanted * sizeof *slots);
    if (!slots)
        return false;
    set->slots = slots;
    set->seed = set->seed ? set->seed : slots;
    set->slot_count = wanted;
    for (struct entry *entry = set->first; entry; entry = entry->next)
        link_slot(set, entry);
    return true;
}

struct entry *ctrail_set_add(struct arena *arena, struct set *set, ctrail_str key, size_t size) {
    if (set->count >= set->slot_count && !grow(arena, set))
        return NULL;
    struct entry *entry = ctrail_arena_zeroed(arena, size);
    if (!entry)
        return NULL;
    entry->key = key;
    link_slot(set, entry);
    *(set->last ? &set->last->next : &set->first) = entry;
    set->last = entry;
    set->count++;
    return entry;
}
