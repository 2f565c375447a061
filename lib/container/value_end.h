/* Finding where the value at the cursor ends, which may be far beyond the window. */
#ifndef CTRAIL_VALUE_END_H
#define CTRAIL_VALUE_END_H

#include "container/walk.h"

/*
 * Moves to the end of the value. OK: the cursor is there; or the value is broken, and the state is another one.
 * CTRAIL_ERR_RECORD_SIZE: it goes on, and is larger than a record may be. All else is for `next` to answer.
 */
ctrail_rc ctrail_value_end(struct walk *walk);

/* The same for a key or a member's value, after which the state is `next`. An object that becomes too large for a
 * record is looked through, or is no longer kept. */
ctrail_rc ctrail_value_end_inside(struct walk *walk, enum state next);

#endif
