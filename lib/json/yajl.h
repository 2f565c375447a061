/* One whole JSON text into a tree, by yajl, which is behind this header and nowhere else. */
#ifndef CTRAIL_YAJL_H
#define CTRAIL_YAJL_H

#include "base/fault.h"
#include "json/tree.h"

/*
 * Parses text[0 .. size), with a NUL after it, which is ASCII or valid UTF-8 without lone surrogate escapes. The text
 * is changed in place and holds the tree's strings: it must live as long as the tree. escapes: whether a backslash is
 * in it. OK, or the fault's code; its place counts from the text's first byte.
 */
ctrail_rc ctrail_yajl_parse(struct tree *tree, char *text, size_t size, bool escapes, struct fault *fault);

/*
 * The place of the first fault in a text that may be cut off at its end; its size when there is none. Only the
 * grammar is looked at. OK, or the arena's error.
 */
ctrail_rc ctrail_yajl_check(struct tree *tree, const char *text, size_t size, struct fault *fault);

#endif
