/* Which values of a document are records: a walk over its outer levels, which are not kept. */
#ifndef CTRAIL_CONTAINER_H
#define CTRAIL_CONTAINER_H

#include "fault.h"
#include "frame.h"
#include "input.h"

/* What the walk wants to know of records, but does not know itself. */
struct judge {
    /* Whether a record may have a top-level member of that name. */
    bool (*has_field)(const char *name, size_t length);
    /* The place of the first fault in the text of a record that is cut off, or its size. OK, or no memory for it. */
    ctrail_rc (*find_fault)(void *user, const char *text, size_t size, struct fault *fault);
    void *user;
};

/* A record, or what could not be read. */
struct item {
    uint64_t offset;   /* of its first byte */
    uint64_t number;   /* of the record; 0: none */
    size_t size;       /* of a whole record, which starts at input_bytes() */
    unsigned may_hold; /* TEXT_… of text.h, of a whole record */
    uint64_t skipped;  /* bytes passed over, when it could not be read */
    uint64_t at;       /* the offset of the fault */
    ctrail_rc code;    /* of the fault */
    const char *message;
};

/* An array or object that the walk is inside of. */
struct level {
    bool is_array;
    bool holds;        /* a container may stand in it, or it may be one */
    bool settled;      /* it is known not to be a record: a container, a notice … */
    bool large;        /* it is too large to be given, should it be a record */
    ctrail_rc refused; /* it is a record, but may not be read */
    uint64_t offset, number;
};

/* How far a look at an object's first name goes. */
enum { LEVELS_MAX = 4, NAME_LENGTH_MAX = 40, NAME_SPACE_MAX = 64, CHECK_FIRST = 4096 };

struct name;

struct container {
    struct input *input;
    struct judge judge;
    uint64_t record_limit;
    uint32_t depth_limit;

    int state;
    ctrail_container kind;
    struct level levels[LEVELS_MAX];
    unsigned depth;  /* of levels */
    bool anchored;   /* an object that may be a record stays in the window from its first byte on */
    size_t position; /* how far behind the anchor the walk is; 0 without one */
    struct frame frame;
    bool first;              /* nothing stands in front of the next member or element */
    const struct name *name; /* of the member that the walk is in, if it is one that matters */
    uint64_t records;        /* counted so far */
    struct item item;        /* the one in hand, or the fault to be reported */
    unsigned char before;    /* the last byte passed over while looking for the next record */
    bool recovering;         /* text was broken: brackets outside of records may be missing or too many */
    size_t check_at;         /* then: how much of a record is framed before it is looked at for a fault */
};

void ctrail_container_init(struct container *container, struct input *input, const struct judge *judge,
                           uint64_t record_limit, uint32_t depth_limit);
void ctrail_container_reset(struct container *container);

/*
 * OK: `item` is a whole record at input_bytes(). SKIPPED: `item` says what was passed over. MORE. END.
 * An error: `item` says where. What `item` points to stays until the next call.
 */
ctrail_rc ctrail_container_next(struct container *container, const struct item **item);

/* The record that next just gave breaks JSON at `at` bytes behind its start: what follows there is not trusted,
 * and next goes on to look for the following record. */
void ctrail_container_broken(struct container *container, const struct fault *fault);

#endif
