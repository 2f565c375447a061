/* Parsing one whole JSON text into a tree by yajl, with invalid UTF-8 and lone surrogates replaced first. */
#ifndef CTRAIL_PARSE_H
#define CTRAIL_PARSE_H

#include "base/fault.h"
#include "json/tree.h"

/* Enough for 101 problems: a key and its value are two strings, but have one path and are one problem. */
enum { REPAIRS_MAX = 201 };

/* The strings of a tree in which bytes that are no UTF-8, or lone surrogate escapes, became U+FFFD. */
struct repairs {
    const char *places[REPAIRS_MAX]; /* the first replacement in each; of the first REPAIRS_MAX strings only */
    size_t count;                    /* of all such strings */
};

/*
 * Parses raw[0 .. size), which stays as it is. may_hold: UTF8_… of base/utf8.h. OK, or the fault's code; its place
 * counts from the first byte of `raw`.
 */
ctrail_rc ctrail_parse(struct tree *tree, const char *raw, size_t size, unsigned may_hold, struct repairs *repairs,
                       struct fault *fault);

#endif
