/* What the states of the walk share: going into arrays and objects, and out of them, and reporting. */
#include "container/walk.h"

void ctrail_walk_init(struct walk *walk, struct input *input, const struct judge *judge, uint64_t record_limit,
                      uint32_t depth_limit) {
    *walk = (struct walk){.cursor = {.input = input, .object_limit = record_limit},
                          .judge = *judge,
                          .depth_limit = depth_limit,
                          .slots = ctrail_marker_slots(),
                          .place = PLACE_TOP};
    levels_init(&walk->levels, walk->place);
}

/* Member by member: it is done for each string, and most of a walk are levels that no string reaches. */
void ctrail_walk_reset(struct walk *walk) {
    walk->cursor = (struct cursor){.input = walk->cursor.input, .object_limit = walk->cursor.object_limit};
    levels_init(&walk->levels, walk->place);
    walk->recovery = (struct recovery){.was_broken = false};
    walk->state = AT_VALUE;
    walk->kind = CTRAIL_CONTAINER_UNKNOWN;
    walk->records = walk->known = walk->unit = 0;
    walk->has_member = walk->on_line = walk->first = false;
    walk->marker = NULL;
    walk->frame = (struct frame){.depth = 0};
    walk->check_at = 0;
    walk->item = (struct item){.number = 0};
}

void ctrail_walk_after_value(struct walk *walk) {
    walk->state = walk->levels.depth ? AT_NEXT : AT_VALUE;
    walk->on_line = true;
    walk->first = true;
    walk->unit += !walk->levels.depth && !walk->strings;
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

/* It was looked through in vain, and that is a fault: as it is in no other; or as it was found after broken text, so
 * that it may be a part of a record. */
static bool is_in_vain(const struct walk *walk, const struct level *level) {
    return level->is_wrapper && !level->is_notice && walk->known == level->known_before &&
           (level->place != PLACE_WRAPPED || walk->recovery.found);
}

static bool may_be_wrapper(const struct walk *walk) {
    const struct level *level = &walk->levels.stack[walk->levels.depth];
    return level_may_be_record(level) && level->place != PLACE_CELLS && walk->cursor.kept == KEPT_OBJECT;
}

bool ctrail_walk_may_look_through(const struct walk *walk) {
    const struct level *level = &walk->levels.stack[walk->levels.depth];
    bool is_no_record = level->is_event;
    if (walk->state != IN_RECORD)
        is_no_record = level->has_detail || !walk->judge.has_field(level->beginning.name, level->beginning.length);
    return may_be_wrapper(walk) && is_no_record;
}

ctrail_rc ctrail_walk_look_through(struct walk *walk) {
    struct level *level = levels_top(&walk->levels);
    level->is_known = level->is_wrapper = true;
    level->is_large = walk->cursor.position > walk->cursor.object_limit;
    level->known_before = walk->known;
    walk->records = level->number - 1;
    cursor_rewind(&walk->cursor);
    ctrail_cursor_advance(&walk->cursor, 1);
    cursor_drop(&walk->cursor);
    walk->first = true;
    walk->state = AT_KEY;
    return CTRAIL_OK;
}

const struct level *ctrail_walk_faulty(struct walk *walk) {
    const struct level *level = levels_top(&walk->levels);
    for (unsigned i = 1; i <= walk->levels.depth; i++) {
        const struct level *wrapper = &walk->levels.stack[i];
        if (wrapper->is_wrapper && !wrapper->is_notice && walk->known == wrapper->known_before) {
            walk->records = wrapper->number;
            return wrapper;
        }
    }
    return level_may_be_record(level) ? level : NULL;
}

ctrail_rc ctrail_walk_leave(struct walk *walk) {
    struct level level = *levels_top(&walk->levels);
    if (may_be_wrapper(walk))
        return ctrail_walk_look_through(walk);
    bool is_fault = !is_as_expected(&level) || is_in_vain(walk, &level);
    ctrail_cursor_advance(&walk->cursor, 1);
    walk->levels.depth--;
    ctrail_walk_after_value(walk);
    if (level.kind == LEVEL_OBJECT)
        ctrail_resume_learn(&walk->recovery, &walk->levels, level.offset, &level.beginning);
    if (!is_fault)
        return CTRAIL_OK;
    bool is_counted = level_may_be_record(&level);
    walk->item = (struct item){.offset = level.offset,
                               .at = level.offset,
                               .number = is_counted ? level.number : ++walk->records,
                               .code = level.exceeded ? level.exceeded : CTRAIL_ERR_NOT_RECORD};
    return ctrail_walk_report(walk);
}

void ctrail_walk_set_kind(struct walk *walk, ctrail_container kind) {
    const struct level *wrapper = levels_wrapper(&walk->levels);
    bool is_inside = wrapper && wrapper < levels_top(&walk->levels) && kind != CTRAIL_CONTAINER_NOTICE;
    walk->kind = is_inside ? CTRAIL_CONTAINER_WRAPPED : kind;
    walk->known++;
}

void ctrail_walk_is_known(struct walk *walk, ctrail_container kind) {
    struct level *level = levels_top(&walk->levels);
    level->is_known = true;
    walk->records = level->number - 1;
    ctrail_walk_set_kind(walk, kind);
    cursor_drop(&walk->cursor);
}

uint64_t ctrail_walk_unit(struct walk *walk) {
    bool is_wrapped = walk->place == PLACE_WRAPPED || levels_wrapper(&walk->levels);
    return is_wrapped ? walk->unit + 1 : 0;
}

void ctrail_walk_hold_object(struct walk *walk, ctrail_rc code) {
    const struct level *level = levels_top(&walk->levels);
    walk->item = (struct item){.offset = level->offset,
                               .at = level->offset,
                               .number = level->number,
                               .unit = ctrail_walk_unit(walk),
                               .bytes = input_bytes(walk->cursor.input),
                               .size = walk->cursor.position,
                               .is_event = level->is_event,
                               .may_hold = ctrail_frame_may_hold(&walk->frame),
                               .code = code};
}

/* What looks like JSON in a string is often none, or has nothing to do with records. */
static bool is_of_no_interest(const struct walk *walk) {
    return walk->place == PLACE_WRAPPED && !walk->known && !walk->has_member;
}

ctrail_rc ctrail_walk_report(struct walk *walk) {
    struct item *item = &walk->item;
    uint64_t offset = cursor_offset(&walk->cursor); /* may be before the fault, where the search began */
    item->skipped = offset > item->offset ? offset - item->offset : 0;
    if (!item->message)
        item->message = ctrail_rc_message(item->code);
    cursor_drop(&walk->cursor);
    ctrail_walk_after_value(walk);
    if (is_of_no_interest(walk)) {
        walk->records -= item->number != 0;
        return CTRAIL_OK;
    }
    walk->known++;
    return CTRAIL_SKIPPED;
}
