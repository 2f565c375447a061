/* Where the value at the cursor ends, when it does not end in the window. */
#ifndef CTRAIL_VALUE_END_H
#define CTRAIL_VALUE_END_H

#include "container/walk.h"

/*
 * Goes to the end of the value. OK: there, or the value turned out to be broken, and the state is SEARCHING.
 * CTRAIL_ERR_RECORD_SIZE: it goes on, but is larger than a record may be. Else what `next` answers.
 */
ctrail_rc ctrail_value_end(struct walk *walk);

/* The same for a key or a member's value, up to the state `next`. An object that gets too large is kept no longer. */
ctrail_rc ctrail_value_end_inside(struct walk *walk, enum state next);

#endif
