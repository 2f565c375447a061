/* The memory of one record: made once for a reader, or a copy of an event, and used again for each record. */
#include "event/record.h"

void ctrail_record_init(struct record *record, const ctrail_allocator *allocator, const struct limits *limits) {
    *record = (struct record){.allocator = *allocator, .limits = *limits};
    ctrail_arena_init(&record->arena, &record->allocator, limits->memory_bytes);
    ctrail_tree_init(&record->tree, &record->arena, limits->depth, limits->yajl_only);
}

void ctrail_record_free(struct record *record) {
    ctrail_arena_free(&record->arena);
    ctrail_tree_free(&record->tree);
}

void ctrail_record_clear(struct record *record) {
    ctrail_arena_clear(&record->arena);
    ctrail_tree_clear(&record->tree);
    record->decoded = NULL;
    record->repaired = record->spelled = false;
    record->strings = record->last_string = NULL;
    record->strings_depth = 0;
    record->details = NULL;
    record->resources = NULL;
    record->embedded = (struct set){.count = 0};
    record->more_problems = false;
    record->over_limit_count = record->limit_problems = 0;
}

const void *ctrail_record_decoded(const struct record *record, const void *decoder) {
    const struct decoded *decoded = record->decoded;
    while (decoded && decoded->decoder != decoder)
        decoded = decoded->next;
    return decoded ? decoded->value : NULL;
}

ctrail_rc ctrail_record_keep(struct record *record, const void *decoder, const void *value) {
    struct decoded *decoded = ctrail_arena_alloc(&record->arena, sizeof *decoded);
    if (!decoded)
        return ctrail_arena_error(&record->arena);
    *decoded = (struct decoded){decoder, value, record->decoded};
    record->decoded = decoded;
    return CTRAIL_OK;
}

struct record_mark ctrail_record_mark(const struct record *record) {
    return (struct record_mark){ctrail_arena_mark(&record->arena), record->event.problem_count, record->embedded.count};
}

void ctrail_record_rewind(struct record *record, struct record_mark mark) {
    if (record->event.problem_count == mark.problems && record->embedded.count == mark.embedded)
        ctrail_arena_rewind(&record->arena, mark.arena);
}
