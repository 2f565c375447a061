/*
 * The tree of a record, as one flat array of nodes in input order. A member is two nodes, its key and
 * its value; each node knows how many nodes it spans, itself included.
 */
#ifndef CTRAIL_VALUE_H
#define CTRAIL_VALUE_H

#include <stdbool.h>
#include <string.h>

#include "cloudtrail/cloudtrail.h"

enum { KIND_KEY = 8 /* besides ctrail_kind: an object's key */ };

enum { VALUE_SPAN_MAX = (1 << 28) - 1 };

struct ctrail_value {
    const char *text; /* of a string, number or key; with a NUL behind it. Of an object or array in a
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

/* The node behind a value and all that is in it. */
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

/* The key in front of a member; only for members. */
static inline ctrail_str value_key_of(const ctrail_value *member) {
    return (ctrail_str){member[-1].text, member[-1].length};
}

static inline ctrail_str value_str(const ctrail_value *value) {
    return (ctrail_str){value->text, value->length};
}

/* As memcmp, of texts that are short and mostly the same, without a call. */
static inline bool same_bytes(const char *a, const char *b, size_t length) {
    uint64_t x, y;
    if (length < sizeof x) {
        while (length && a[length - 1] == b[length - 1])
            length--;
        return !length;
    }
    for (size_t i = 0; i + sizeof x <= length; i += sizeof x) {
        memcpy(&x, a + i, sizeof x);
        memcpy(&y, b + i, sizeof y);
        if (x != y)
            return false;
    }
    memcpy(&x, a + length - sizeof x, sizeof x);
    memcpy(&y, b + length - sizeof y, sizeof y);
    return x == y;
}

static inline bool ctrail_str_equals(ctrail_str text, const char *other, size_t length) {
    return text.ptr && text.len == length && same_bytes(text.ptr, other, length);
}

static inline bool ctrail_str_is(ctrail_str text, const char *name) {
    return ctrail_str_equals(text, name, strlen(name));
}

bool ctrail_str_starts_with(ctrail_str text, const char *start);
bool ctrail_str_contains(ctrail_str text, const char *part);
ctrail_str ctrail_str_trim(ctrail_str text);

#endif
