/* The fast parser, which is tried before yajl: it reads records that are plainly valid, as nearly all are. */
#ifndef CTRAIL_FAST_H
#define CTRAIL_FAST_H

#include "json/tree.h"

/* How many bytes after the text must be readable. */
enum { FAST_SLACK = 64 };

/* Whether the library was built without the fast parser: compilers drop it then as dead code. */
#ifdef CTRAIL_NO_FAST
enum { FAST_LEFT_OUT = 1 };
#else
enum { FAST_LEFT_OUT = 0 };
#endif

/*
 * Parses the object that text[0 .. size) begins with, and copies its strings into the tree's memory for them; `text`
 * itself stays as it is. OK: tree->root and tree->depth are set, and *used is the object's length. NONE: yajl must
 * decide, as the object is cut off, not valid, or too large. CTRAIL_ERR_MEMORY.
 */
ctrail_rc ctrail_fast_parse(struct tree *tree, const char *text, size_t size, size_t *used);

#endif
