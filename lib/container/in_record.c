#include "container/in_record.h"

#include "container/faults.h"
#include "container/value_end.h"

/* AWS's own limit for a record. The window may be much larger, and a record without an end would be read to its end. */
enum { AT_ONCE_MAX = 256 * 1024 };

/* Lets the user judge the record. Not after broken text, when a record is checked as its end is being found; and not
 * what is probably none. */
static enum verdict read_at_once(struct walk *walk, size_t *used) {
    const struct cursor *cursor = &walk->cursor;
    const struct judge *judge = &walk->judge;
    size_t most = cursor->object_limit < AT_ONCE_MAX ? (size_t)cursor->object_limit : AT_ONCE_MAX;
    size_t available = cursor_available(cursor);
    if (walk->recovery.was_broken || levels_top(&walk->levels)->is_event)
        return VERDICT_NONE;
    return judge->read(judge->user, (const char *)cursor_bytes(cursor), available < most ? available : most, used);
}

static ctrail_rc give(struct walk *walk, enum verdict verdict) {
    ctrail_walk_hold_object(walk, CTRAIL_OK);
    walk->item.verdict = verdict;
    cursor_rewind(&walk->cursor);
    walk->state = GIVEN;
    return CTRAIL_OK;
}

ctrail_rc ctrail_record_start(struct walk *walk) {
    size_t used = 0;
    walk->known++;
    if (levels_top(&walk->levels)->place == PLACE_WRAPPED)
        walk->kind = CTRAIL_CONTAINER_WRAPPED;
    else if (walk->levels.depth == 1)
        walk->kind = CTRAIL_CONTAINER_RECORD;
    cursor_rewind(&walk->cursor);
    walk->check_at = CHECK_FIRST;
    ctrail_walk_frame(walk, IN_RECORD);
    enum verdict verdict = read_at_once(walk, &used);
    if (verdict == VERDICT_NONE)
        return CTRAIL_OK;
    if (verdict == VERDICT_NO_MEMORY)
        return ctrail_fault_no_bytes(walk, CTRAIL_ERR_MEMORY);
    walk->cursor.position = used;
    return give(walk, verdict);
}

/* Passes over the rest of the record, and then reports it. */
static ctrail_rc skip_large(struct walk *walk) {
    ctrail_walk_hold_object(walk, CTRAIL_ERR_RECORD_SIZE);
    cursor_drop(&walk->cursor);
    walk->levels.depth--;
    walk->state = IN_SKIPPED;
    return CTRAIL_OK;
}

static ctrail_rc end_record(struct walk *walk) {
    ctrail_rc code = CTRAIL_OK;
    if (walk->cursor.position > walk->cursor.object_limit)
        code = CTRAIL_ERR_RECORD_SIZE;
    else if (walk->frame.too_deep)
        code = CTRAIL_ERR_DEPTH;
    if (code == CTRAIL_OK)
        return give(walk, VERDICT_NONE);
    ctrail_walk_hold_object(walk, code);
    walk->levels.depth--;
    return ctrail_walk_report(walk);
}

ctrail_rc ctrail_in_record(struct walk *walk) {
    ctrail_rc rc = ctrail_value_end(walk);
    if (rc == CTRAIL_ERR_RECORD_SIZE)
        return skip_large(walk);
    return rc == CTRAIL_OK && walk->state == IN_RECORD ? end_record(walk) : rc;
}

ctrail_rc ctrail_record_given(struct walk *walk) {
    struct level level = *levels_top(&walk->levels);
    walk->cursor.position = walk->item.size;
    walk->cursor.kept = KEPT_GIVEN;
    walk->levels.depth--;
    ctrail_walk_after_value(walk);
    if (walk->state != AT_NEXT)
        cursor_drop(&walk->cursor);
    ctrail_resume_learn(&walk->recovery, &walk->levels, level.offset, &level.beginning);
    return CTRAIL_OK;
}
