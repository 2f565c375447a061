/*
 * A few things are looked through; of more, open addressing finds them. The hash is seeded with an address, which
 * whoever chose the keys does not know.
 */
#include "base/set.h"

#include <string.h>

#include "base/str.h"

enum { FEW = 8, SLOTS_GROWTH = 4 };

static size_t hash(const struct set *set, ctrail_str key) {
    uint64_t hash = UINT64_C(14695981039346656037) ^ (uintptr_t)set->seed;
    for (size_t i = 0; i < key.len; i++)
        hash = (hash ^ (unsigned char)key.ptr[i]) * UINT64_C(1099511628211);
    return (size_t)(hash ^ hash >> 32);
}

static bool is_at(const struct slot *slot, ctrail_str key, size_t hashed) {
    return slot->hash == hashed && ctrail_str_equals(slot->entry->key, key.ptr, key.len);
}

/* The slot that has it, or the free one where it belongs. */
static struct slot *find_slot(const struct set *set, ctrail_str key, size_t hashed) {
    size_t at = hashed & (set->slot_count - 1);
    while (set->slots[at].entry && !is_at(&set->slots[at], key, hashed))
        at = (at + 1) & (set->slot_count - 1);
    return &set->slots[at];
}

struct entry *ctrail_set_find(const struct set *set, ctrail_str key) {
    if (!key.ptr)
        return NULL;
    if (set->slots)
        return find_slot(set, key, hash(set, key))->entry;
    struct entry *entry = set->first;
    while (entry && !ctrail_str_equals(entry->key, key.ptr, key.len))
        entry = entry->next;
    return entry;
}

static void put(struct set *set, struct entry *entry, size_t hashed) {
    *find_slot(set, entry->key, hashed) = (struct slot){entry, hashed};
}

static void put_again(struct set *set, const struct slot *old, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (old[i].entry)
            put(set, old[i].entry, old[i].hash);
}

static bool grow(struct arena *arena, struct set *set) {
    const struct set before = *set;
    size_t wanted = before.slots ? SLOTS_GROWTH * before.slot_count : SLOTS_GROWTH * FEW;
    struct slot *slots = ctrail_arena_zeroed(arena, wanted * sizeof *slots);
    if (!slots)
        return false;
    set->slots = slots;
    set->slot_count = wanted;
    set->seed = before.slots ? before.seed : slots;
    put_again(set, before.slots, before.slot_count);
    for (struct entry *entry = before.slots ? NULL : set->first; entry; entry = entry->next)
        put(set, entry, hash(set, entry->key));
    return true;
}

struct entry *ctrail_set_add(struct arena *arena, struct set *set, ctrail_str key, size_t size) {
    if (set->count >= FEW && 2 * set->count >= set->slot_count && !grow(arena, set))
        return NULL;
    struct entry *entry = ctrail_arena_zeroed(arena, size);
    if (!entry)
        return NULL;
    entry->key = key;
    if (set->slots)
        put(set, entry, hash(set, key));
    *(set->last ? &set->last->next : &set->first) = entry;
    set->last = entry;
    set->count++;
    return entry;
}
