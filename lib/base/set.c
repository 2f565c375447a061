/*
 * A few entries are searched one by one, more by open addressing. An attacker may choose keys that all have the same
 * hash, so only a few slots are tried; an entry that finds none of them free goes into a crit-bit tree, whose depth is
 * at most the number of bits in a key. So no choice of keys makes a look-up slower than in proportion to the key's
 * length, and the hash needs no secret seed.
 */
#include "base/set.h"

#include <string.h>

#include "base/str.h"

enum { FEW = 8, SLOTS_GROWTH = 4, TRIES = 32 };

static size_t hash(ctrail_str key) {
    uint64_t hash = UINT64_C(14695981039346656037);
    for (size_t i = 0; i < key.len; i++)
        hash = (hash ^ (unsigned char)key.ptr[i]) * UINT64_C(1099511628211);
    return (size_t)(hash ^ hash >> 32);
}

static bool is_key(const struct entry *entry, ctrail_str key) {
    return entry && ctrail_str_equal_n(entry->key, key.ptr, key.len);
}

/* ---- The slots -------------------------------------------------------------------------------- */

static struct slot *slot_at(const struct set *set, size_t hashed, size_t tried) {
    return &set->slots[(hashed + tried) & (set->slot_count - 1)];
}

static struct entry *find_in_slots(const struct set *set, ctrail_str key, size_t hashed) {
    for (size_t tried = 0; tried < TRIES; tried++) {
        const struct slot *slot = slot_at(set, hashed, tried);
        if (!slot->entry || (slot->hash == hashed && is_key(slot->entry, key)))
            return slot->entry;
    }
    return NULL;
}

static struct slot *free_slot(const struct set *set, size_t hashed) {
    size_t tried = 0;
    while (tried < TRIES && slot_at(set, hashed, tried)->entry)
        tried++;
    return tried < TRIES ? slot_at(set, hashed, tried) : NULL;
}

/* ---- The tree --------------------------------------------------------------------------------- */

/* The first bit in which the keys of one branch differ from those of the other; forks in the branches test later bits.
 */
struct fork {
    struct branch branches[2];
    size_t index;
    unsigned bit; /* of the character at that index */
};

/* A byte of the key, plus 256; 0 after the key's end, so that "a" and "a\0" differ. */
static unsigned character(ctrail_str key, size_t index) {
    return index < key.len ? 0x100u | (unsigned char)key.ptr[index] : 0;
}

static struct branch *branch_of(struct fork *fork, ctrail_str key) {
    return &fork->branches[(character(key, fork->index) & fork->bit) != 0];
}

/* The only entry in the tree that may have the key. */
static struct entry *nearest(const struct branch *branch, ctrail_str key) {
    while (branch->fork)
        branch = branch_of(branch->fork, key);
    return branch->entry;
}

/* Sets the fork's index and bit to the first in which two different keys differ. */
static void part(struct fork *fork, ctrail_str key, ctrail_str other) {
    fork->index = 0;
    while (character(key, fork->index) == character(other, fork->index))
        fork->index++;
    unsigned differing = character(key, fork->index) ^ character(other, fork->index);
    for (fork->bit = 0x100; !(differing & fork->bit);)
        fork->bit >>= 1;
}

static bool is_earlier(const struct fork *fork, const struct fork *other) {
    return fork->index < other->index || (fork->index == other->index && fork->bit > other->bit);
}

/* False: no memory, and the tree is unchanged. */
static bool put_in_tree(struct arena *arena, struct branch *branch, struct entry *entry) {
    const struct entry *other = nearest(branch, entry->key);
    if (!other)
        branch->entry = entry;
    if (!other || is_key(other, entry->key))
        return true;
    struct fork *fork = ctrail_arena_alloc(arena, sizeof *fork);
    if (!fork)
        return false;
    part(fork, entry->key, other->key);
    while (branch->fork && is_earlier(branch->fork, fork))
        branch = branch_of(branch->fork, entry->key);
    fork->branches[0] = fork->branches[1] = *branch;
    *branch_of(fork, entry->key) = (struct branch){.entry = entry};
    *branch = (struct branch){.fork = fork};
    return true;
}

/* ---- The set ---------------------------------------------------------------------------------- */

static struct entry *find_in_list(const struct set *set, ctrail_str key) {
    struct entry *entry = set->first;
    while (entry && !is_key(entry, key))
        entry = entry->next;
    return entry;
}

struct entry *ctrail_set_find(const struct set *set, ctrail_str key) {
    if (!key.ptr)
        return NULL;
    if (!set->slots)
        return find_in_list(set, key);
    struct entry *entry = find_in_slots(set, key, hash(key));
    if (entry)
        return entry;
    entry = nearest(&set->others, key);
    return is_key(entry, key) ? entry : NULL;
}

static bool put(struct arena *arena, struct set *set, struct entry *entry, size_t hashed) {
    struct slot *slot = free_slot(set, hashed);
    if (!slot)
        return put_in_tree(arena, &set->others, entry);
    *slot = (struct slot){entry, hashed};
    return true;
}

/* Makes more slots and inserts the entries again. Those in the tree stay there. */
static bool grow(struct arena *arena, struct set *set) {
    struct set grown = *set;
    grown.slot_count = set->slots ? SLOTS_GROWTH * set->slot_count : SLOTS_GROWTH * FEW;
    grown.slots = ctrail_arena_zeroed(arena, grown.slot_count * sizeof *grown.slots);
    bool done = grown.slots != NULL;
    for (size_t i = 0; done && set->slots && i < set->slot_count; i++)
        if (set->slots[i].entry)
            done = put(arena, &grown, set->slots[i].entry, set->slots[i].hash);
    for (struct entry *entry = set->slots ? NULL : set->first; done && entry; entry = entry->next)
        done = put(arena, &grown, entry, hash(entry->key));
    if (done)
        *set = grown;
    return done;
}

struct entry *ctrail_set_add(struct arena *arena, struct set *set, ctrail_str key, size_t size) {
    if (set->count >= FEW && 2 * set->count >= set->slot_count && !grow(arena, set))
        return NULL;
    struct entry *entry = ctrail_arena_zeroed(arena, size);
    if (!entry)
        return NULL;
    entry->key = key;
    if (set->slots && !put(arena, set, entry, hash(key)))
        return NULL;
    if (set->last)
        set->last->next = entry;
    else
        set->first = entry;
    set->last = entry;
    set->count++;
    return entry;
}
