/* The walk's inside, for the files that share it: container.c, resume.c and layer.c. */
#ifndef CTRAIL_WALK_H
#define CTRAIL_WALK_H

#include "base/bytes.h"
#include "container/container.h"

enum state {
    AT_START,      /* before the first value: a byte order mark may stand here */
    AT_VALUE,      /* a value is wanted, or the end of an array or of the input */
    AT_KEY,        /* a member's key is wanted, or the end of the object */
    IN_KEY,        /* inside a key */
    AT_COLON,      /* behind a key */
    AT_MEMBER,     /* behind a key and its colon */
    IN_MEMBER,     /* inside a member's value, which is passed over */
    IN_RECORD,     /* inside a record that is to be given */
    GIVEN,         /* behind a record that was given */
    IN_TEXT,       /* inside a string that is walked through */
    GIVEN_IN_TEXT, /* the same, behind a record that was given */
    IN_KNOWN_TEXT, /* inside a known text that is no JSON */
    IN_REFUSED,    /* inside a value that is passed over and then reported */
    AT_NEXT,       /* behind a value: a comma or the end of what it stands in */
    LOOKING        /* behind broken text: the next record is looked for */
};

static inline const unsigned char *here(const struct container *c) {
    return input_bytes(c->input) + c->position;
}

static inline size_t available(const struct container *c) {
    return input_size(c->input) - c->position;
}

static inline uint64_t offset_here(const struct container *c) {
    return input_offset(c->input) + c->position;
}

static inline struct level *top(struct container *c) {
    return c->depth ? &c->levels[c->depth - 1] : NULL;
}

/* The end of a string that is passed over stays in the window: if its quote was another's, an element may begin there.
 */
enum { TAIL_MAX = 1024, TAIL_KEPT = 64 };

static inline void shorten_tail(struct container *c) {
    input_use(c->input, c->position - TAIL_KEPT);
    c->position = TAIL_KEPT;
}

static inline void drop_anchor(struct container *c) {
    input_use(c->input, c->position);
    c->position = 0;
    c->anchored = c->tail = c->watched = false;
}

/* Moves on; keeps what is anchored. */
void ctrail_walk_advance(struct container *c, size_t size);

/* Passes over white space; OK when a byte follows. */
ctrail_rc ctrail_walk_skip_space(struct container *c);

/* Frames on until the value ends. OK: it has, or it turned out to be broken, and the state is LOOKING. */
ctrail_rc ctrail_walk_scan(struct container *c);

/* The same over a part of an object that may be a record, up to the state `next`. */
ctrail_rc ctrail_walk_scan_part(struct container *c, int next);

/* A value has ended. */
void ctrail_walk_behind_value(struct container *c);

/* The object that the walk is in becomes the item. */
void ctrail_walk_hold_record(struct container *c, ctrail_rc code);

/* Broken text between records, or in front of the name that would have told a record. */
ctrail_rc ctrail_walk_broken(struct container *c, ctrail_rc code, const char *message);

/* What a state answers when it got no byte. What stays in the window may be broken rather than cut off. */
ctrail_rc ctrail_walk_out_of_bytes(struct container *c, ctrail_rc rc);

/* Reports the item as passed over up to here. */
ctrail_rc ctrail_walk_report(struct container *c);

/* Looks for the next record from here on; the fault is reported when it is found. */
ctrail_rc ctrail_walk_look_on(struct container *c, struct item fault);

/* The state LOOKING. */
ctrail_rc ctrail_resume_looking(struct container *c);

/* An element has ended that began there, with that name or with a quote. */
void ctrail_resume_learn(struct container *c, uint64_t offset, const char *key, size_t length);

/* The record in hand is broken there: the next one is looked for. */
void ctrail_resume_behind(struct container *c, const struct fault *fault);

/* The states IN_TEXT: the string here is walked through, or, not `quoted`, all that follows as escaped text. */
ctrail_rc ctrail_layer_start(struct container *c, bool quoted);
ctrail_rc ctrail_layer_next(struct container *c);
struct container *ctrail_layer_walk(struct layer *layer);
void ctrail_layer_free(struct container *c);

#endif
