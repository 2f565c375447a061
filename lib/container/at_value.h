/* The states of the walk between values: what the value at the cursor is, and what comes after it. */
#ifndef CTRAIL_AT_VALUE_H
#define CTRAIL_AT_VALUE_H

#include "container/walk.h"

/* A document may be inside of so many strings: a record in a string in a string is read. */
enum { STRINGS_MAX = 2 };

/* The states. They answer OK to go on, or what `next` answers. */
ctrail_rc ctrail_at_value(struct walk *walk);
ctrail_rc ctrail_in_plain_message(struct walk *walk);
ctrail_rc ctrail_in_text(struct walk *walk);
ctrail_rc ctrail_in_skipped(struct walk *walk);
ctrail_rc ctrail_at_next(struct walk *walk);

/* Passes over the value at the cursor, which is no record and holds none. */
ctrail_rc ctrail_value_pass_over(struct walk *walk);

/* Walks through the string at the cursor as through a document. If it is inside of too many others, it is reported. */
ctrail_rc ctrail_value_open_string(struct walk *walk);

/* The same if the string begins as base64 of JSON or of gzip does, else NONE. */
ctrail_rc ctrail_value_open_base64(struct walk *walk);

/* The value at the cursor, in what is looked through: goes into it if there may be records, else passes over it. */
ctrail_rc ctrail_value_look_at(struct walk *walk);

#endif
