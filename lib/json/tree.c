/* Memory for trees: buffers that are used again for the next text. */
#include "json/tree.h"

void ctrail_tree_init(struct tree *tree, struct arena *arena, uint32_t depth_limit, bool yajl_only) {
    *tree = (struct tree){.arena = arena, .depth_limit = depth_limit, .yajl_only = yajl_only};
    tree->nodes.allocator = tree->strings.allocator = tree->pool.memory.allocator = arena->allocator;
}

void ctrail_tree_free(struct tree *tree) {
    ctrail_buffer_free(&tree->nodes);
    ctrail_buffer_free(&tree->strings);
    ctrail_buffer_free(&tree->pool.memory);
}

void ctrail_tree_clear(struct tree *tree) {
    struct buffer *buffers[] = {&tree->nodes, &tree->strings, &tree->pool.memory};
    tree->root = NULL;
    tree->arena->beside = 0;
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) {
        if (buffers[i]->size > KEPT_MAX)
            ctrail_buffer_free(buffers[i]);
        tree->arena->beside += buffers[i]->size;
    }
}

/* ---- Building --------------------------------------------------------------------------------- */

static void use_nodes(struct builder *b) {
    b->nodes = b->tree->nodes.bytes;
    b->room = b->tree->nodes.size / sizeof *b->nodes;
}

bool ctrail_build_grow(struct builder *b) {
    struct tree *tree = b->tree;
    size_t wanted = b->count + b->size / 8 / sizeof *b->nodes + 64;
    if (wanted < 2 * b->count)
        wanted = 2 * b->count;
    b->error = CTRAIL_ERR_LIMIT;
    if (wanted > VALUE_SPAN_MAX)
        return false;
    bool done = ctrail_arena_reserve(tree->arena, &tree->nodes, wanted * sizeof *b->nodes);
    b->error = done ? CTRAIL_OK : ctrail_arena_error(tree->arena);
    use_nodes(b);
    return done;
}

bool ctrail_build_start(struct builder *b, struct tree *tree, size_t size) {
    *b = (struct builder){.tree = tree, .size = size, .depth_limit = tree->depth_limit};
    use_nodes(b);
    return build_append(b, CTRAIL_KIND_ABSENT, NULL, 0);
}

void ctrail_build_finish(const struct builder *b) {
    b->tree->root = b->nodes + 1;
    b->tree->depth = b->deepest;
}
