/*
 * Text before JSON on its line: the time, the name of a file or a program, the level that a log puts there. It is no
 * JSON, though it may begin as JSON does: with a digit, a quote, a bracket.
 */
#ifndef CTRAIL_PREFIX_H
#define CTRAIL_PREFIX_H

#include "container/cursor.h"

/*
 * Passes over the text that begins at the cursor. OK: the cursor is at the object, array or string that follows on the
 * line, which begins as one that may hold a record. NONE: nothing follows that does, and the cursor is where it was.
 * Or MORE or CTRAIL_ERR_MEMORY.
 */
ctrail_rc ctrail_prefix_pass(struct cursor *cursor);

/* Where that answered NONE, and a `[` is at the cursor: whether it opens an array, and not what is no JSON: `[INFO]`.
 */
bool ctrail_prefix_is_array(const struct cursor *cursor);

#endif
