/* The arrays and objects that the walk is inside of, and how the elements in them begin, which tells where to go on
 * after broken text. */
#ifndef CTRAIL_LEVELS_H
#define CTRAIL_LEVELS_H

#include <string.h>

#include "container/markers.h"

/* How an element begins. For an object this is its first name, for a string a quote. */
struct beginning {
    char name[NAME_LENGTH_MAX];
    size_t length; /* 0: that is not known */
};

enum level_kind {
    LEVEL_DOCUMENT, /* around all others: its elements are in no array and no object; a log may have one on each line */
    LEVEL_ARRAY,
    LEVEL_OBJECT
};

struct level {
    enum level_kind kind;
    enum place place;           /* where an object stands, or what the elements of an array are */
    uint64_t offset;            /* of the opening bracket */
    struct beginning beginning; /* how an object begins, or how the last element without a fault began */

    /* Of objects only. */
    uint64_t number;           /* among the records, as long as it may be one; 0: it is a cell */
    bool is_known;             /* it is no record, but a container, a wrapper, a notice or a cell */
    bool is_event;             /* it is an event of EventBridge that probably brings no record */
    bool has_record_type;      /* an event of EventBridge, its type says that its `detail` is a record */
    bool has_detail;           /* it has a `detail`, which was passed over, as the type is not known yet */
    ctrail_rc exceeded;        /* the code of the limit that it exceeds, so that it is not read; else OK */
    const struct marker *part; /* a member that it has of those that mark a record together; NULL: none */

    /* Of objects that are looked through, as no name has told what they are. They are known not to be records. */
    bool is_wrapper;
    bool is_notice;        /* a name has told that it is a notice, which may hold no record */
    bool is_large;         /* it is larger than a record may be */
    uint64_t known_before; /* what the walk had met so far, see `known` of struct walk */

    /* Of rows that are arrays only. */
    bool has_record; /* in one of the cells */
};

/* A container is entered only if there is room for the most levels that this can lead to: rows, a row, a cell. A
 * wrapper is looked through to the same depth: eight of OpenTelemetry's or Elasticsearch's, in as many of others. */
enum { LEVELS_MAX = 16, LEVELS_OF_CONTAINER = 3 };

struct levels {
    unsigned depth; /* how many arrays and objects: 0 between the values of the document */
    struct level stack[1 + LEVELS_MAX];
};

/* `place`: that of the document's values. */
static inline void levels_init(struct levels *levels, enum place place) {
    levels->depth = 0;
    levels->stack[0] = (struct level){.kind = LEVEL_DOCUMENT, .place = place};
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

/* What is in the level's members or elements is looked at, whatever their names are. */
static inline bool level_is_looked_through(const struct level *level) {
    return level->is_wrapper || (level->kind != LEVEL_OBJECT && level->place == PLACE_WRAPPED);
}

/* The outermost object that is looked through; NULL: none is. */
static inline struct level *levels_wrapper(struct levels *levels) {
    for (unsigned i = 1; i <= levels->depth; i++)
        if (levels->stack[i].is_wrapper)
            return &levels->stack[i];
    return NULL;
}

static inline void beginning_set(struct beginning *beginning, const char *name, size_t length) {
    memcpy(beginning->name, name, length);
    beginning->length = length;
}

static inline bool beginning_is(const struct beginning *beginning, const char *name, size_t length) {
    return length && beginning->length == length && memcmp(beginning->name, name, length) == 0;
}

#endif
