/* Which values of a document are records: a walk over its outer levels, which are not kept. */
#ifndef CTRAIL_CONTAINER_H
#define CTRAIL_CONTAINER_H

#include "base/fault.h"
#include "json/frame.h"
#include "input/input.h"
#include "container/markers.h"

/* What the walk wants to know of records, but does not know itself. */
struct judge {
    /* Whether a record may begin with a top-level member of that name. */
    bool (*has_field)(const char *name, size_t length);
    /* Reads the record that the text begins with, or refuses it, where that can be done before its end is known. OK: it
     * has *used bytes. NONE, or no memory. */
    ctrail_rc (*read)(void *user, const char *text, size_t size, size_t *used, bool *refused);
    /* The place of the first fault in the text of a record that is cut off, or its size. OK, or no memory for it. */
    ctrail_rc (*find_fault)(void *user, const char *text, size_t size, struct fault *fault);
    void *user;
};

/* A record, or what could not be read. */
struct item {
    uint64_t offset;            /* of its first byte */
    uint64_t number;            /* of the record; 0: none */
    const unsigned char *bytes; /* a whole record; one byte behind it may be written to */
    size_t size;
    unsigned may_hold; /* UTF8_… of base/utf8.h, of a whole record */
    uint64_t skipped;  /* bytes passed over, when it could not be read */
    uint64_t at;       /* the offset of the fault */
    uint64_t text_at;  /* the same in the text of a string, when `offset` and `at` are the string's */
    bool in_text;
    bool read, refused; /* by the judge, before it was framed */
    ctrail_rc code;     /* of the fault */
    const char *message;
};

/* An array or object that the walk is inside of. */
struct level {
    bool is_array;
    enum place place;  /* where the object stands, or what the array's elements are */
    bool settled;      /* it is known not to be a record: a container, a notice … */
    bool large;        /* it is too large to be given, should it be a record */
    bool opened;       /* of cells: one of them holds a record */
    ctrail_rc refused; /* it is a record, but may not be read */
    uint64_t offset, number;
    char key[NAME_LENGTH_MAX]; /* of an object: its first; of an array: how its last sound element began */
    size_t key_length;
};

/* A holder is entered if there are levels for the most that it may be: a list of rows, a row, a cell. */
enum { LEVELS_MAX = 8, HOLDER_LEVELS = 3, TEXTS_MAX = 2, NAME_SPACE_MAX = 64, CHECK_FIRST = 4096 };

struct layer;

struct container {
    struct input *input;
    struct judge judge;
    uint64_t record_limit;
    uint32_t depth_limit;
    unsigned texts;      /* strings that this walk is inside of */
    struct layer *layer; /* the walk over a string inside of this one; NULL before there was any */

    int state;
    ctrail_container kind;
    struct level levels[LEVELS_MAX];
    unsigned depth;  /* of levels */
    bool anchored;   /* an object that may be a record stays in the window from its first byte on */
    bool tail;       /* the end of a string stays in the window until what follows it is sound */
    bool watched;    /* a member's value stays in the window, to be looked at for a fault if it does not end soon */
    size_t position; /* how far behind the anchor, or the tail's first byte, the walk is; 0 without one */
    struct frame frame;
    bool first;                   /* nothing stands in front of the next member or element */
    const struct marker *name;    /* of the member that the walk is in, if it is one that matters */
    uint64_t records;             /* counted so far */
    struct item item;             /* the one in hand, or the fault to be reported */
    unsigned char before;         /* the last byte passed over while looking for the next record */
    bool recovering;              /* text was broken: brackets outside of records may be missing or too many */
    size_t check_at;              /* then: how much of a record is framed before it is looked at for a fault */
    uint64_t fault_at;            /* where the last broken text begins */
    bool found;                   /* the next element was looked for: how it begins says little of the others */
    char begins[NAME_LENGTH_MAX]; /* how the last sound element in nothing began: with this name, or with a quote */
    size_t begins_length;
    char last[NAME_LENGTH_MAX]; /* how the last sound element of any array began */
    size_t last_length;
};

void ctrail_container_init(struct container *container, struct input *input, const struct judge *judge,
                           uint64_t record_limit, uint32_t depth_limit);
void ctrail_container_reset(struct container *container);
void ctrail_container_free(struct container *container);

/*
 * OK: `item` is a whole record. SKIPPED: `item` says what was passed over. MORE. END. An error: `item` says where.
 * What `item` points to stays until the next call.
 */
ctrail_rc ctrail_container_next(struct container *container, const struct item **item);

/* The record that next just gave breaks JSON at `at` bytes behind its start: what follows there is not trusted,
 * and next goes on to look for the following record. */
void ctrail_container_broken(struct container *container, const struct fault *fault);

/* The record that next just gave is a notice, and none; or it is a wrapper, and is walked through for its string. */
void ctrail_container_is_notice(struct container *container);
void ctrail_container_is_wrapper(struct container *container);

#endif
