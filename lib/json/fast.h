/* The fast parser, which comes before yajl: for texts that are plainly valid, as nearly all records are. */
#ifndef CTRAIL_FAST_H
#define CTRAIL_FAST_H

#include "json/tree.h"

/* How many bytes after the text must be readable. */
enum { FAST_SLACK = 64 };

/* Whether a build leaves all texts to yajl: compilers drop the parser then. */
#ifdef CTRAIL_NO_FAST
enum { FAST_LEFT_OUT = 1 };
#else
enum { FAST_LEFT_OUT = 0 };
#endif

/*
 * Parses the object that text[0 .. size) begins with, and copies its strings into tree->strings; `text` itself stays as
 * it is. OK: tree->root and tree->depth are set, and the object has *used bytes. NONE: nothing is known: it is not
 * whole, not valid, or not plain. CTRAIL_ERR_MEMORY.
 */
ctrail_rc ctrail_fast_parse(struct tree *tree, const char *text, size_t size, size_t *used);

#endif
