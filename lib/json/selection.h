/* Which members of an object, and of the objects in it, are wanted: all others may be passed over when it is parsed. */
#ifndef CTRAIL_SELECTION_H
#define CTRAIL_SELECTION_H

#include "base/arena.h"
#include "json/tree.h"

enum { SELECTION_SLOTS = 64, SELECTION_DEPTH_MAX = 16 };

/* Names up to this length, and the quote after them, are compared as words of 8 bytes. */
enum { SELECTION_WORDS = 4, SELECTION_SHORT = 8 * SELECTION_WORDS - 1 };

/* A name that a selection knows. */
struct selected {
    ctrail_str name;                                         /* with a NUL after it: trees may point to it */
    uint64_t words[SELECTION_WORDS], masks[SELECTION_WORDS]; /* the name with its quote, if it is short */
    bool is_wanted;
    struct selection *inside;   /* what of its object is wanted; NULL: all of it */
    uint64_t bit;               /* of the outermost selection: one of its own for each of its first 64 names; else 0 */
    struct selected *next;      /* of those with the same hash */
    struct selected *following; /* which the parser found after it last; or NULL */
};

struct selection {
    struct selected *slots[SELECTION_SLOTS];
    size_t count;
    bool wants_others;        /* members whose names it does not know are wanted */
    struct selection *around; /* of the object around this one's; NULL: none */
    struct selected *holder;  /* the name in it whose object this is for */
    struct selected *first;   /* the name that the parser found first last; or NULL */
};

/* A selection without a name; NULL: no memory. */
struct selection *ctrail_selection_new(struct arena *arena, bool wants_others);

/* The entry of a name: a new one, which is not wanted, unless it is there. NULL: no memory. Names that are known are
 * found faster. */
struct selected *ctrail_selection_know(struct arena *arena, struct selection *selection, const char *name);

/*
 * Adds what a path leads to: names with dots between them. An array is wanted whole, and what follows a bracket or more
 * than SELECTION_DEPTH_MAX names of the path is not looked at. False: no memory.
 */
bool ctrail_selection_add(struct arena *arena, struct selection *selection, const char *path, size_t length);

static inline size_t selection_slot(const char *name, size_t length) {
    return length ? (4 * length + ((unsigned char)name[0] | 0x20U) + ((unsigned char)name[length - 1] | 0x20U)) %
                        SELECTION_SLOTS
                  : 0;
}

/* What is known of a name, which may be in lower case; NULL: nothing. */
static inline struct selected *selection_find(const struct selection *selection, const char *name, size_t length) {
    struct selected *known = selection->slots[selection_slot(name, length)];
    while (known &&
           !(known->name.len == length && (same_bytes(known->name.ptr, name, length) ||
                                           ctrail_str_is_lowered((ctrail_str){name, length}, known->name.ptr, length))))
        known = known->next;
    return known;
}

/* Whether the text begins with a known name and a quote; SELECTION_SHORT bytes after its first must be readable. */
static inline bool selection_is(const struct selected *known, const char *text, size_t size) {
    uint64_t word, differing = 0;
    size_t length = known->name.len;
    if (length > SELECTION_SHORT)
        return size > length && text[length] == '"' && same_bytes(text, known->name.ptr, length);
    for (size_t i = 0; i < SELECTION_WORDS; i++) {
        memcpy(&word, text + i * sizeof word, sizeof word);
        differing |= (word ^ known->words[i]) & known->masks[i];
    }
    return !differing && size > length;
}

static inline bool selection_wants(const struct selection *selection, const struct selected *known) {
    return known ? known->is_wanted : selection->wants_others;
}

/* Whether all that a path leads to is wanted. */
bool ctrail_selection_has(const struct selection *selection, const char *path, size_t length);

/* Makes the tree's root, an object, a copy that has only what is wanted. OK, or the arena's error. */
ctrail_rc ctrail_selection_prune(struct tree *tree, const struct selection *selection);

#endif
