/*
 * Going on after broken text: finds where the next record, or what holds one, begins. A missing quote turns inside out
 * what is a string and what is not, so that neither brackets nor quotes tell; but elements begin as their neighbours
 * do.
 */
#ifndef CTRAIL_RESUME_H
#define CTRAIL_RESUME_H

#include "container/cursor.h"
#include "container/levels.h"

struct recovery {
    bool was_broken;       /* text was broken: from then on brackets outside of records may be missing or too many */
    uint64_t fault_at;     /* where the last broken text begins */
    bool found;            /* the next element was found by searching: it says little of how others begin */
    struct beginning last; /* of the last sound element of any array */
    unsigned char before;  /* while searching: the last byte passed over that is no white space */
};

typedef bool has_field_fn(const char *name, size_t length);

/* Text is broken at the cursor, from where on the next record is to be searched for. */
void ctrail_resume_start(struct recovery *recovery, struct cursor *cursor, struct levels *levels);

/*
 * Searches. OK: a value begins at the cursor, an element of the innermost level; at the end of the input, and before an
 * error of it, that is the document. MORE or CTRAIL_ERR_MEMORY: it goes on later.
 */
ctrail_rc ctrail_resume_search(struct recovery *recovery, struct cursor *cursor, struct levels *levels,
                               has_field_fn *has_field);

/* An element has ended that began there, and so: those after it will begin alike. */
void ctrail_resume_learn(struct recovery *recovery, struct levels *levels, uint64_t offset,
                         const struct beginning *beginning);

/*
 * From where in a broken record to search. The string before the fault may have taken in the start of the next record:
 * so from its opening quote, which is the second one back.
 */
size_t ctrail_resume_from(const unsigned char *record, size_t fault);

#endif
