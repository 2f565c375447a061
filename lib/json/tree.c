/* Memory for the nodes of a tree: a buffer that is used again for the next record. */
#include "json/tree.h"

bool ctrail_build_grow(struct builder *b) {
    struct record *record = b->record;
    size_t wanted = b->count + b->size / 8 / sizeof *b->nodes + 64;
    if (wanted < 2 * b->count)
        wanted = 2 * b->count;
    b->refusal = CTRAIL_ERR_LIMIT;
    if (wanted > VALUE_SPAN_MAX)
        return false;
    bool done = ctrail_arena_reserve(&record->arena, &record->nodes, wanted * sizeof *b->nodes);
    b->refusal = done ? CTRAIL_OK : ctrail_arena_error(&record->arena);
    b->nodes = record->nodes.bytes;
    b->room = record->nodes.size / sizeof *b->nodes;
    return done;
}

bool ctrail_build_start(struct builder *b, struct record *record, size_t size) {
    *b = (struct builder){.record = record, .size = size, .depth_limit = record->limits.depth};
    b->nodes = record->nodes.bytes;
    b->room = record->nodes.size / sizeof *b->nodes;
    return build_append(b, CTRAIL_KIND_ABSENT, NULL, 0);
}

void ctrail_build_finish(const struct builder *b) {
    b->record->root = b->nodes + 1;
    b->record->depth = b->deepest;
}
