/* Trees and their buffers, which are used again for the next text. */
#include "json/tree.h"

/* How many bytes of a buffer always count towards the limit, and may be kept for the next text. */
static uint64_t kept_of(const struct arena *arena) {
    return arena->limit / TREE_SHARE < KEPT_MAX ? arena->limit / TREE_SHARE : KEPT_MAX;
}

void ctrail_tree_init(struct tree *tree, struct arena *arena, uint32_t depth_limit, bool yajl_only) {
    *tree = (struct tree){.arena = arena, .depth_limit = depth_limit, .yajl_only = yajl_only};
    ctrail_shared_init(&tree->nodes, arena, kept_of(arena));
    ctrail_shared_init(&tree->strings, arena, arena->limit / TREE_SHARE);
    ctrail_shared_init(&tree->pool.memory, arena, kept_of(arena));
}

void ctrail_tree_init_once(struct tree *tree, struct arena *arena, uint32_t depth_limit) {
    *tree = (struct tree){.arena = arena, .depth_limit = depth_limit, .yajl_only = true, .strings_stay = true};
    ctrail_shared_init(&tree->nodes, arena, 0);
    ctrail_shared_init(&tree->strings, arena, 0);
    ctrail_shared_init(&tree->pool.memory, arena, 0);
}

void ctrail_tree_free(struct tree *tree) {
    ctrail_shared_free(&tree->nodes);
    ctrail_shared_free(&tree->strings);
    ctrail_shared_free(&tree->pool.memory);
}

void ctrail_tree_clear(struct tree *tree) {
    tree->root = NULL;
    ctrail_shared_clear(&tree->nodes);
    ctrail_shared_clear(&tree->strings);
    ctrail_shared_clear(&tree->pool.memory);
}

void *ctrail_tree_strings(struct tree *tree, size_t size) {
    if (tree->strings_stay)
        return ctrail_arena_alloc(tree->arena, size);
    return ctrail_shared_reserve(&tree->strings, size) ? tree->strings.memory.bytes : NULL;
}

/* ---- Building --------------------------------------------------------------------------------- */

/* The capacity for more than `count` nodes of a text of `size` bytes. It depends on these two alone, not on the
 * capacity so far, so that what counts towards the limit does not depend on earlier texts. */
static size_t room_above(size_t count, size_t size) {
    size_t room = size / 8 / sizeof(ctrail_value) + 64;
    while (room <= count)
        room *= 2;
    return room;
}

bool ctrail_build_grow(struct builder *b) {
    struct tree *tree = b->tree;
    size_t wanted = room_above(b->count, b->size);
    b->error = CTRAIL_ERR_LIMIT;
    if (wanted > VALUE_SPAN_MAX)
        return false;
    bool done = ctrail_shared_reserve(&tree->nodes, wanted * sizeof *b->nodes);
    b->error = done ? CTRAIL_OK : ctrail_arena_error(tree->arena);
    b->nodes = tree->nodes.memory.bytes;
    b->room = done ? wanted : b->room;
    return done;
}

bool ctrail_build_start(struct builder *b, struct tree *tree, size_t size, size_t room) {
    *b = (struct builder){.tree = tree, .size = size, .depth_limit = tree->depth_limit, .room = room};
    b->nodes = tree->nodes.memory.bytes;
    tree->is_compact = false;
    return build_append(b, CTRAIL_KIND_ABSENT, NULL, 0);
}

ctrail_rc ctrail_build_finish(const struct builder *b, size_t size) {
    struct tree *tree = b->tree;
    size_t room = room_above(b->count - 1, size);
    if (!ctrail_shared_settle(&tree->nodes, room * sizeof *b->nodes))
        return ctrail_arena_error(tree->arena);
    tree->root = (const ctrail_value *)tree->nodes.memory.bytes + 1;
    tree->depth = b->deepest;
    return CTRAIL_OK;
}
