/* A JSON text as a tree, and the builder with which parsers append its nodes, in the order of the text. */
#ifndef CTRAIL_TREE_H
#define CTRAIL_TREE_H

#include "base/arena.h"
#include "json/value.h"

/* Memory for yajl, which does not check whether an allocation failed: all that it may need is allocated in advance. */
struct pool {
    struct shared_buffer memory;
    size_t used, size; /* of the text that was parsed last */
    bool exhausted;    /* more than that was asked for */
};

/* Each buffer of a tree always counts with one TREE_SHARE-th of the limit. */
enum { TREE_SHARE = 64 };

struct selection;

/* A tree and its memory, which is used again for the next tree. */
struct tree {
    struct arena *arena;          /* all memory counts towards its limit */
    uint32_t depth_limit;         /* what is nested deeper is CTRAIL_ERR_DEPTH */
    bool yajl_only;               /* the fast parser is not tried */
    struct selection *selection;  /* what the fast parser passes over, see selection.h; NULL: nothing */
    bool strings_stay;            /* the strings are in the arena, and outlive the tree */
    struct shared_buffer nodes;   /* a sentinel, then the tree */
    struct shared_buffer strings; /* the tree's strings, unless `strings_stay` */
    struct pool pool;             /* in use while yajl parses */
    const ctrail_value *root;
    uint32_t depth;  /* the deepest nesting in it */
    bool is_compact; /* no white space stands between the tokens of its text; false: there may be some */
};

void ctrail_tree_init(struct tree *tree, struct arena *arena, uint32_t depth_limit, bool yajl_only);

/* A tree for one text only, which yajl parses; its strings are in the arena, and outlive it. */
void ctrail_tree_init_once(struct tree *tree, struct arena *arena, uint32_t depth_limit);

void ctrail_tree_free(struct tree *tree);

/* The root of the tree as it was parsed; that of a record may be another one since. */
static inline const ctrail_value *ctrail_tree_parsed(const struct tree *tree) {
    return (const ctrail_value *)tree->nodes.memory.bytes + 1;
}

/* Discards the tree, and frees large buffers. The arena must have been cleared. */
void ctrail_tree_clear(struct tree *tree);

/* Memory for the strings of a tree, or NULL. */
void *ctrail_tree_strings(struct tree *tree, size_t size);

/* ---- Building --------------------------------------------------------------------------------- */

struct builder {
    struct tree *tree;
    size_t size; /* of the text, for the first estimate of the number of nodes */
    struct ctrail_value *nodes;
    size_t count, room;
    size_t open; /* index of the innermost container that is not closed; 0: none */
    uint32_t depth, deepest, depth_limit;
    ctrail_rc error; /* why something could not be appended */
};

/* Starts a tree with the sentinel before its root. room: how many nodes already fit. False: see `error`. */
bool ctrail_build_start(struct builder *builder, struct tree *tree, size_t size, size_t room);

/* Makes the nodes of a text of `size` bytes the tree. What counts of its memory from now on depends on the text alone.
 * OK, or the arena's error. */
ctrail_rc ctrail_build_finish(const struct builder *builder, size_t size);

/* Makes room for more nodes. False as above. */
bool ctrail_build_grow(struct builder *builder);

/* The same through a copy: a builder whose address never leaves its file can stay in registers. */
static inline bool build_grow_copy(struct builder *b) {
    struct builder copy = *b;
    bool done = ctrail_build_grow(&copy);
    *b = copy;
    return done;
}

/* Appends a key, string, number, true, false or null. */
static inline bool build_append(struct builder *b, uint32_t kind, const char *text, size_t length) {
    if (b->count == b->room && !build_grow_copy(b))
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
        b->error = CTRAIL_ERR_DEPTH;
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
