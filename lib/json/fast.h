/* The way in front of yajl, for records that are plainly valid: nearly all. */
#ifndef CTRAIL_FAST_H
#define CTRAIL_FAST_H

#include "event/record.h"

/* How many bytes behind the text may be read. */
enum { FAST_SLACK = 64 };

/* Whether a build is to leave all records to yajl: compilers drop the parser then. */
#ifdef CTRAIL_NO_FAST
enum { FAST_LEFT_OUT = 1 };
#else
enum { FAST_LEFT_OUT = 0 };
#endif

/*
 * Parses the object that text[0 .. size) begins with into the record's nodes, and copies its texts into record->text;
 * `text` itself stays as it is. OK: record->root and record->depth are set, and the object has *used bytes. NONE:
 * nothing is known: it is not whole, not valid, or not plain. CTRAIL_ERR_MEMORY.
 */
ctrail_rc ctrail_fast_parse(struct record *record, const char *text, size_t size, size_t *used);

#endif
