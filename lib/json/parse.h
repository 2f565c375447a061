/* One whole JSON text into a tree: by the fast parser where it is plainly valid, else repaired and by yajl. */
#ifndef CTRAIL_PARSE_H
#define CTRAIL_PARSE_H

#include "base/fault.h"
#include "json/tree.h"

/* A key and its value have one path, and are one problem: so many may be a hundred and one. */
enum { REPAIRS_MAX = 201 };

/* The strings of a tree in which bytes that are no UTF-8, or lone surrogate escapes, became U+FFFD. */
struct repairs {
    const char *places[REPAIRS_MAX]; /* in each, where the first replacement stands; of the first strings only */
    size_t count;                    /* of all of them */
};

/*
 * Parses raw[0 .. size), which stays as it is. may_hold: UTF8_… of base/utf8.h. OK, or the fault's code; its place
 * counts from the first byte of `raw`.
 */
ctrail_rc ctrail_parse(struct tree *tree, const char *raw, size_t size, unsigned may_hold, struct repairs *repairs,
                       struct fault *fault);

#endif
