/* A hash set of structs in an arena, each found by its key, a string. It keeps the order of insertion. */
#ifndef CTRAIL_SET_H
#define CTRAIL_SET_H

#include "base/arena.h"

/* The first member of each struct in a set. */
struct entry {
    ctrail_str key;
    struct entry *next; /* in order of insertion */
};

/* An entry and its hash, so that entries with another hash, elsewhere in memory, need not be read. */
struct slot {
    struct entry *entry;
    size_t hash;
};

struct fork;

/* A branch of the tree: one entry, a fork with more of them, or nothing. */
struct branch {
    struct entry *entry;
    struct fork *fork;
};

/* All zeros: empty. */
struct set {
    struct entry *first, *last;
    size_t count;
    struct slot *slots;   /* NULL: the entries are few, and searched one by one */
    size_t slot_count;    /* a power of 2, at least twice the count */
    struct branch others; /* the tree of entries that found no free slot */
};

/* The entry with that key, or NULL. */
struct entry *ctrail_set_find(const struct set *set, ctrail_str key);

/* Adds a struct of `size` bytes that begins with the entry, the rest zeros. The key must not be in the set yet, and is
 * not copied. NULL: no memory. */
struct entry *ctrail_set_add(struct arena *arena, struct set *set, ctrail_str key, size_t size);

#endif
