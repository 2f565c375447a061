/* One whole JSON text into a tree. yajl lives behind this header and nowhere else. */
#ifndef CTRAIL_JSON_H
#define CTRAIL_JSON_H

#include "event/record.h"

/*
 * Parses text[0 .. size), with a NUL behind it, which is ASCII or valid UTF-8 without lone surrogate escapes, into the
 * record's nodes, and sets record->root and record->depth. The text is changed in place and becomes the
 * texts of the tree: it must live as long as it. escapes: whether a backslash is in it.
 * OK, or the fault's code; its place counts from the text's first byte.
 */
ctrail_rc ctrail_json_parse(struct record *record, char *text, size_t size, bool escapes, struct fault *fault);

/*
 * The place of the first fault in a text that may be cut off at its end; its size when there is none. Only the
 * grammar is looked at. OK, with record->detail as the fault's message; or the arena's error.
 */
ctrail_rc ctrail_json_check(struct record *record, const char *text, size_t size, struct fault *fault);

#endif
