/*
 * Going on after broken text: finds where the next record begins, or the next object or string with a record in it.
 * Brackets and quotes do not tell: after a missing quote, what is inside of strings seems to be outside, and the other
 * way round. But elements of one array begin alike.
 */
#ifndef CTRAIL_RESUME_H
#define CTRAIL_RESUME_H

#include "container/cursor.h"
#include "container/levels.h"

struct recovery {
    bool was_broken;       /* text has been broken, so that brackets around records may be missing or too many */
    uint64_t fault_at;     /* the offset at which the last broken text begins */
    bool found;            /* the next element was found by a search, so it does not tell how others begin */
    struct beginning last; /* how the last element without a fault began, of any array */
    unsigned char before;  /* during a search: the last byte passed over that is no white space; 0: none */
};

typedef bool has_field_fn(const char *name, size_t length);

/* The text at the cursor is broken: gets ready for a search from there on. */
void ctrail_resume_start(struct recovery *recovery, struct cursor *cursor, struct levels *levels);

/*
 * Searches. OK: the cursor is at the next element, and `levels` are those around it; or at the end of what the input
 * gives. MORE or CTRAIL_ERR_MEMORY: the search can go on later.
 */
ctrail_rc ctrail_resume_search(struct recovery *recovery, struct cursor *cursor, struct levels *levels,
                               has_field_fn *has_field);

/* An element of the innermost level has ended, which began at that offset, and so: others will begin alike. */
void ctrail_resume_learn(struct recovery *recovery, struct levels *levels, uint64_t offset,
                         const struct beginning *beginning);

/*
 * The place in a broken record from which to search. The last string before the fault may have taken in the start of
 * the next record; its opening quote is the second quote before the fault.
 */
size_t ctrail_resume_from(const unsigned char *record, size_t fault);

#endif
