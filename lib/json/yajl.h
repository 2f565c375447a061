/* Parsing a whole JSON text into a tree by yajl. No other file than yajl.c uses yajl. */
#ifndef CTRAIL_YAJL_H
#define CTRAIL_YAJL_H

#include "base/fault.h"
#include "json/tree.h"

/*
 * Parses text[0 .. size), with a NUL after it, which is ASCII or valid UTF-8 without lone surrogate escapes. The text
 * is changed in place and holds the tree's strings: it must live as long as the tree. escapes: whether it has a
 * backslash. OK, or the fault's code; fault->at is an offset in the text.
 */
ctrail_rc ctrail_yajl_parse(struct tree *tree, char *text, size_t size, bool escapes, struct fault *fault);

/*
 * Checks only the grammar of a text, which may be cut off at its end. fault->at is the offset of the first fault; the
 * text's size when there is none. OK, or the arena's error.
 */
ctrail_rc ctrail_yajl_check(struct tree *tree, const char *text, size_t size, struct fault *fault);

#endif
