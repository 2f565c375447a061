/*
 * The tree of a record, as one flat array of nodes in input order. A member is two nodes, its key and
 * its value; each node knows how many nodes it spans, itself included.
 */
#ifndef CTRAIL_VALUE_H
#define CTRAIL_VALUE_H

#include "base/str.h"

enum { KIND_KEY = 8 /* besides ctrail_kind: an object's key */ };

enum { VALUE_SPAN_MAX = (1 << 28) - 1 };

struct ctrail_value {
    const char *text; /* of a string, number or key; NUL-terminated. Of an object or array in a
                         decoder's copy of a tree: the node that it was copied from */
    uint32_t length;  /* of `text`; of an object or array: its members or elements */
    uint32_t span : 28;
    uint32_t kind : 4;
};

static inline bool value_is(const ctrail_value *value, ctrail_kind kind) {
    return value && value->kind == (uint32_t)kind;
}

static inline bool value_is_container(const ctrail_value *value) {
    return value_is(value, CTRAIL_KIND_OBJECT) || value_is(value, CTRAIL_KIND_ARRAY);
}

/* Present, and not null. */
static inline bool value_is_set(const ctrail_value *value) {
    return value && value->kind != CTRAIL_KIND_NULL;
}

/* Whether it is a string equal to `word`, which is in lower case, without regard to the string's case. */
bool ctrail_value_spells(const ctrail_value *value, const char *word);

/* The node after a value and all that is in it. */
static inline const ctrail_value *value_end(const ctrail_value *value) {
    return value + value->span;
}

/* As ctrail_value_next, of an object or array. */
static inline const ctrail_value *value_next(const ctrail_value *container, const ctrail_value *previous) {
    const ctrail_value *next = previous ? value_end(previous) : container + 1;
    if (next == value_end(container))
        return NULL;
    return container->kind == CTRAIL_KIND_OBJECT ? next + 1 : next;
}

/* The only member of an object that has one. */
static inline const ctrail_value *value_only(const ctrail_value *object) {
    return object + 2;
}

/* The key of a value that is a member of an object. */
static inline ctrail_str value_key_of(const ctrail_value *member) {
    return (ctrail_str){member[-1].text, member[-1].length};
}

static inline ctrail_str value_str(const ctrail_value *value) {
    return (ctrail_str){value->text, value->length};
}

#endif
