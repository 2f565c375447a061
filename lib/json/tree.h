/* A tree while it is built: what a parser meets becomes the nodes of a record, one after the other. */
#ifndef CTRAIL_BUILD_H
#define CTRAIL_BUILD_H

#include "event/record.h"

struct builder {
    struct record *record;
    size_t size; /* of the text, for a first guess at the number of nodes */
    struct ctrail_value *nodes;
    size_t count, room;
    size_t open; /* the innermost container that is not closed; 0: none */
    uint32_t depth, deepest, depth_limit;
    ctrail_rc refusal; /* why something could not be appended */
};

/* Starts with the sentinel that stands in front of every tree. False: no memory, and `refusal` says so. */
bool ctrail_build_start(struct builder *builder, struct record *record, size_t size);

/* The tree is whole: it becomes the record's. */
void ctrail_build_finish(const struct builder *builder);

/* Makes room for more nodes. False as above. */
bool ctrail_build_grow(struct builder *builder);

/* The same of a copy: a builder whose address no other file is given stays in registers. */
static inline bool build_grow_aside(struct builder *b) {
    struct builder copy = *b;
    bool done = ctrail_build_grow(&copy);
    *b = copy;
    return done;
}

/* A node without anything in it: a key, a string, a number, a word. */
static inline bool build_append(struct builder *b, uint32_t kind, const char *text, size_t length) {
    if (b->count == b->room && !build_grow_aside(b))
        return false;
    struct ctrail_value *node = &b->nodes[b->count++];
    node->text = text;
    node->length = (uint32_t)length;
    node->span = 1;
    node->kind = kind & 15;
    b->nodes[b->open].length += kind != KIND_KEY;
    return true;
}

/* While a container is open, its span holds the index of the one around it. */
static inline bool build_open(struct builder *b, uint32_t kind) {
    if (b->depth == b->depth_limit) {
        b->refusal = CTRAIL_ERR_DEPTH;
        return false;
    }
    if (!build_append(b, kind, NULL, 0))
        return false;
    b->nodes[b->count - 1].span = (uint32_t)b->open & VALUE_SPAN_MAX;
    b->open = b->count - 1;
    if (++b->depth > b->deepest)
        b->deepest = b->depth;
    return true;
}

static inline void build_close(struct builder *b) {
    size_t around = b->nodes[b->open].span;
    b->nodes[b->open].span = (uint32_t)(b->count - b->open) & VALUE_SPAN_MAX;
    b->open = around;
    b->depth--;
}

#endif
