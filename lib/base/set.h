/* A set of things with a text each to find them by, in an arena; they keep their order. */
#ifndef CTRAIL_SET_H
#define CTRAIL_SET_H

#include "base/arena.h"

/* What a thing begins with. */
struct entry {
    ctrail_str key;
    struct entry *next; /* in order of appearance */
};

/* A thing and its hash, which spares a look at nearly all that is not looked for: what is far away in memory costs
 * most. */
struct slot {
    struct entry *entry;
    size_t hash;
};

struct fork;

/* A thing, or a fork with more of them, or nothing. */
struct branch {
    struct entry *entry;
    struct fork *fork;
};

/* All zeros: empty. */
struct set {
    struct entry *first, *last;
    size_t count;
    struct slot *slots;   /* NULL: the things are few */
    size_t slot_count;    /* a power of 2, at least twice the count */
    struct branch others; /* the things that found no free slot near their own */
};

/* The thing with that key, or NULL. */
struct entry *ctrail_set_find(const struct set *set, ctrail_str key);

/* Makes one of `size` bytes, all zeros behind its entry, with a key that is not in the set and is not copied. NULL
 * when there is no memory. */
struct entry *ctrail_set_add(struct arena *arena, struct set *set, ctrail_str key, size_t size);

#endif
