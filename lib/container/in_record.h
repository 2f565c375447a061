/* The states of the walk over a record: it is read at once, or else its end is found, and its bytes are given. */
#ifndef CTRAIL_IN_RECORD_H
#define CTRAIL_IN_RECORD_H

#include "container/walk.h"

/* The object that the walk is in is a record. OK to go on, or what `next` answers. */
ctrail_rc ctrail_record_start(struct walk *walk);

/* The states. They answer OK to go on, or what `next` answers. */
ctrail_rc ctrail_in_record(struct walk *walk);
ctrail_rc ctrail_record_given(struct walk *walk);

#endif
