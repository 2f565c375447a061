/* What the states of the walk share: going into arrays and objects, and out of them, and reporting. */
#include "container/walk.h"

void ctrail_walk_init(struct walk *walk, struct input *input, const struct judge *judge, uint64_t record_limit,
                      uint32_t depth_limit) {
    *walk = (struct walk){.cursor = {.input = input, .object_limit = record_limit},
                          .judge = *judge,
                          .depth_limit = depth_limit};
    levels_init(&walk->levels);
}

void ctrail_walk_reset(struct walk *walk) {
    struct walk fresh;
    ctrail_walk_init(&fresh, walk->cursor.input, &walk->judge, walk->cursor.object_limit, walk->depth_limit);
    fresh.strings = walk->strings;
    *walk = fresh;
}

void ctrail_walk_after_value(struct walk *walk) {
    walk->state = walk->levels.depth ? AT_NEXT : AT_VALUE;
    walk->first = true;
}

void ctrail_walk_frame(struct walk *walk, enum state state) {
    ctrail_frame_start(&walk->frame, *cursor_bytes(&walk->cursor), walk->depth_limit);
    walk->state = state;
}

void ctrail_walk_enter_object(struct walk *walk, enum place place) {
    bool is_cell = place == PLACE_CELLS;
    struct level *level = levels_push(&walk->levels, LEVEL_OBJECT, place, cursor_offset(&walk->cursor));
    level->is_known = is_cell;
    level->number = is_cell ? 0 : ++walk->records;
    cursor_keep(&walk->cursor, is_cell ? KEPT_NOTHING : KEPT_OBJECT);
    ctrail_cursor_advance(&walk->cursor, 1);
    walk->check_at = CHECK_FIRST;
    walk->first = true;
    walk->state = AT_KEY;
}

void ctrail_walk_enter_array(struct walk *walk, enum place place) {
    levels_push(&walk->levels, LEVEL_ARRAY, place, cursor_offset(&walk->cursor));
    ctrail_cursor_advance(&walk->cursor, 1);
    walk->first = true;
    walk->state = AT_VALUE;
}

/* As long as it may be a record, it is treated as the object that it is then. */
void ctrail_walk_enter_row(struct walk *walk) {
    struct level *level = levels_push(&walk->levels, LEVEL_OBJECT, PLACE_CELLS, cursor_offset(&walk->cursor));
    level->number = ++walk->records;
    cursor_keep(&walk->cursor, KEPT_OBJECT);
}

void ctrail_walk_enter_cells(struct walk *walk) {
    struct level *level = levels_top(&walk->levels);
    walk->records = level->number - 1;
    level->kind = LEVEL_ARRAY;
    level->number = 0;
    cursor_drop(&walk->cursor);
    ctrail_cursor_advance(&walk->cursor, 1);
    walk->first = true;
    walk->state = AT_VALUE;
}

/* An array, or an object that is known. A row without a record is nothing known. */
static bool is_as_expected(const struct level *level) {
    if (level->kind == LEVEL_ARRAY)
        return level->place != PLACE_CELLS || level->has_record;
    return level->is_known && level->exceeded == CTRAIL_OK;
}

ctrail_rc ctrail_walk_leave(struct walk *walk) {
    struct level level = *levels_top(&walk->levels);
    ctrail_cursor_advance(&walk->cursor, 1);
    walk->levels.depth--;
    ctrail_walk_after_value(walk);
    if (level.kind == LEVEL_OBJECT)
        ctrail_resume_learn(&walk->recovery, &walk->levels, level.offset, &level.beginning);
    if (is_as_expected(&level))
        return CTRAIL_OK;
    bool is_counted = level_may_be_record(&level);
    walk->item = (struct item){.offset = level.offset,
                               .at = level.offset,
                               .number = is_counted ? level.number : ++walk->records,
                               .code = level.exceeded ? level.exceeded : CTRAIL_ERR_NOT_RECORD};
    return ctrail_walk_report(walk);
}

void ctrail_walk_is_known(struct walk *walk, ctrail_container kind) {
    struct level *level = levels_top(&walk->levels);
    level->is_known = true;
    walk->records = level->number - 1;
    walk->kind = kind;
    cursor_drop(&walk->cursor);
}

void ctrail_walk_hold_object(struct walk *walk, ctrail_rc code) {
    const struct level *level = levels_top(&walk->levels);
    walk->item = (struct item){.offset = level->offset,
                               .at = level->offset,
                               .number = level->number,
                               .bytes = input_bytes(walk->cursor.input),
                               .size = walk->cursor.position,
                               .is_event = level->is_event,
                               .may_hold = ctrail_frame_may_hold(&walk->frame),
                               .code = code};
}

ctrail_rc ctrail_walk_report(struct walk *walk) {
    struct item *item = &walk->item;
    uint64_t offset = cursor_offset(&walk->cursor); /* may be before the fault, where the search began */
    item->skipped = offset > item->offset ? offset - item->offset : 0;
    if (!item->message)
        item->message = ctrail_rc_message(item->code);
    cursor_drop(&walk->cursor);
    ctrail_walk_after_value(walk);
    return CTRAIL_SKIPPED;
}
