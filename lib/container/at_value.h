/* The states of the walk between values: what the value at the cursor is, and what comes after it. */
#ifndef CTRAIL_AT_VALUE_H
#define CTRAIL_AT_VALUE_H

#include "container/walk.h"

/* How many strings a document may be inside of. */
enum { STRINGS_MAX = 2 };

/* The states. They answer OK to go on, or what `next` answers. */
ctrail_rc ctrail_at_start(struct walk *walk);
ctrail_rc ctrail_at_value(struct walk *walk);
ctrail_rc ctrail_in_plain_message(struct walk *walk);
ctrail_rc ctrail_in_skipped(struct walk *walk);
ctrail_rc ctrail_at_next(struct walk *walk);

/* The value at the cursor says nothing: it is passed over. */
ctrail_rc ctrail_value_pass_over(struct walk *walk);

/* The string at the cursor is walked through as a document, unless it is in too many others. */
ctrail_rc ctrail_value_open_string(struct walk *walk);

#endif
