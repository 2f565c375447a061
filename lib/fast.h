/* The way in front of yajl, for records that are plainly valid: nearly all. */
#ifndef CTRAIL_FAST_H
#define CTRAIL_FAST_H

#include "record.h"

/* How many bytes behind the text may be read. */
enum { FAST_SLACK = 64 };

/*
 * Parses the object that text[0 .. size) begins with into the record's nodes, and copies its texts into record->text;
 * `text` itself stays as it is. OK: record->root and record->depth are set, and the object has *used bytes. NONE:
 * nothing is known: it is not whole, not valid, or not plain. CTRAIL_ERR_MEMORY.
 */
ctrail_rc ctrail_fast_parse(struct record *record, const char *text, size_t size, size_t *used);

#endif
