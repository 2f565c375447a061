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
    bool was_broken;         /* text has been broken, so that brackets around records may be missing or too many */
    uint64_t fault_at;       /* the offset at which the last broken text begins */
    uint64_t sound_to;       /* the offset up to which that text is sound */
    struct beginning broken; /* how the element that is broken begins */
    bool found;              /* the next element was found by a search, so it does not tell how others begin */
    struct beginning last;   /* how the last element without a fault began, of any array */
    unsigned char before[3]; /* during a search: the last bytes passed over but for white space, the last one first */
    uint64_t looked_through; /* how many bytes of sound text were looked through for elements, over and over perhaps */
};

typedef bool has_field_fn(const char *name, size_t length);

/* The text at the cursor is broken: gets ready for a search from there on. The text up to that offset is sound. */
void ctrail_resume_start(struct recovery *recovery, struct cursor *cursor, struct levels *levels, uint64_t sound_to);

/*
 * Searches. OK: the cursor is at the next element, and `levels` are those around it; or it is at the name of a member
 * that holds records, in an object that is the innermost level; or at the end of what the input gives. MORE or
 * CTRAIL_ERR_MEMORY: the search can go on later.
 */
ctrail_rc ctrail_resume_search(struct recovery *recovery, struct cursor *cursor, struct levels *levels,
                               has_field_fn *has_field);

/* An element of the innermost level has ended, which began at that offset, and so: others will begin alike. */
void ctrail_resume_learn(struct recovery *recovery, struct levels *levels, uint64_t offset,
                         const struct beginning *beginning);

/*
 * The place in a broken record from which to search for what begins as any record does. The last string before the
 * fault may have taken in the start of the next record; its opening quote is the second quote before the fault.
 */
size_t ctrail_resume_from(const unsigned char *record, size_t fault);

/*
 * Whether sound text that ends at that offset, and is `size` bytes long, may be looked through: all such looks together
 * take a time in proportion to the input's size, whatever it is made of. If so, it counts.
 */
bool ctrail_resume_may_look(struct recovery *recovery, uint64_t end, size_t size);

/*
 * Looks for an element in the bytes of an object or a value that has no end: the closing brackets were lost, and the
 * elements after it seem to be inside. Where the first of them begins; `size`: nowhere.
 */
size_t ctrail_resume_look_inside(const struct levels *levels, const unsigned char *bytes, size_t size);

#endif
