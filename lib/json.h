/* One whole JSON text into a tree. yajl lives behind this header and nowhere else. */
#ifndef CTRAIL_JSON_H
#define CTRAIL_JSON_H

#include "record.h"

/*
 * Parses text[0 .. size), which is ASCII or valid UTF-8 without lone surrogate escapes, into the
 * record's nodes, and sets record->root and record->depth. The text is changed in place and becomes the
 * texts of the tree: it must live as long as it. escapes: whether a backslash is in it.
 * OK, or the fault's code; its place counts from the text's first byte.
 */
ctrail_rc ctrail_json_parse(struct record *record, char *text, size_t size, bool escapes, struct fault *fault);

#endif
