/* The arrays and objects that the walk is inside of, and how the elements in them begin. */
#ifndef CTRAIL_LEVELS_H
#define CTRAIL_LEVELS_H

#include <string.h>

#include "container/markers.h"

/* How an element begins: an object with its first name, a string with a quote. */
struct beginning {
    char name[NAME_LENGTH_MAX];
    size_t length; /* 0: nothing is known */
};

enum level_kind {
    LEVEL_DOCUMENT, /* what is in no array and no object: values, one after another */
    LEVEL_ARRAY,
    LEVEL_OBJECT
};

struct level {
    enum level_kind kind;
    enum place place;           /* where the object stands, or what the elements are */
    uint64_t offset;            /* of its first byte */
    struct beginning beginning; /* an object's own; or that of the last sound element */

    /* Of an object. */
    uint64_t number;    /* as a record; 0: a cell, which is none */
    bool is_known;      /* it is no record, but a container, a wrapper, a notice or a cell */
    ctrail_rc exceeded; /* it is not read, because it exceeds a limit: that limit's code; else OK */

    bool has_record; /* of a row that is an array: one of its cells holds a record */
};

/* An object that holds records is entered if there is room for the most that this can lead to: rows, a row, a cell. */
enum { LEVELS_MAX = 8, LEVELS_OF_CONTAINER = 3 };

struct levels {
    unsigned depth; /* of arrays and objects */
    struct level stack[1 + LEVELS_MAX];
};

static inline void levels_init(struct levels *levels) {
    levels->depth = 0;
    levels->stack[0] = (struct level){.kind = LEVEL_DOCUMENT, .place = PLACE_TOP};
}

static inline struct level *levels_top(struct levels *levels) {
    return &levels->stack[levels->depth];
}

static inline struct level *levels_push(struct levels *levels, enum level_kind kind, enum place place,
                                        uint64_t offset) {
    levels->depth++;
    *levels_top(levels) = (struct level){.kind = kind, .place = place, .offset = offset};
    return levels_top(levels);
}

static inline bool level_may_be_record(const struct level *level) {
    return level->kind == LEVEL_OBJECT && !level->is_known;
}

static inline void beginning_set(struct beginning *beginning, const char *name, size_t length) {
    memcpy(beginning->name, name, length);
    beginning->length = length;
}

static inline bool beginning_is(const struct beginning *beginning, const char *name, size_t length) {
    return beginning->length == length && memcmp(beginning->name, name, length) == 0;
}

#endif
