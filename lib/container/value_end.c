/* On the way to its end a value may turn out to be too large, or to be broken. */
#include "container/value_end.h"

#include "container/faults.h"

/* A member's value is kept up to this size. */
enum { VALUE_MAX = 64 * 1024 };

static bool is_large(const struct walk *walk, size_t framed) {
    return walk->cursor.kept == KEPT_OBJECT && framed > walk->cursor.object_limit;
}

/* How many bytes of what is kept are framed when it is next looked at: up to the limit, but sooner after broken text.
 */
static uint64_t next_goal(const struct walk *walk) {
    const struct cursor *cursor = &walk->cursor;
    bool soon = walk->recovery.was_broken && walk->check_at <= cursor->object_limit;
    return cursor->kept == KEPT_VALUE || soon ? walk->check_at : cursor->object_limit + 1;
}

/* How many of the available bytes to frame before what is kept is next looked at. */
static size_t next_stretch(const struct walk *walk) {
    const struct cursor *cursor = &walk->cursor;
    size_t available = cursor_available(cursor);
    if (cursor->kept != KEPT_OBJECT && cursor->kept != KEPT_VALUE)
        return available;
    uint64_t left = next_goal(walk) - cursor->position;
    return left < available ? (size_t)left : available;
}

/* A member's value goes on. */
static ctrail_rc look_at_value(struct walk *walk, size_t framed) {
    if (framed < walk->check_at)
        return CTRAIL_NONE;
    walk->check_at *= CHECK_GROWTH;
    ctrail_rc rc = ctrail_fault_find(walk, framed);
    if (rc == CTRAIL_NONE && walk->check_at > VALUE_MAX)
        cursor_drop(&walk->cursor);
    return rc;
}

/* An object goes on that may be a record. */
static ctrail_rc look_at_object(struct walk *walk, size_t framed) {
    bool is_due = walk->recovery.was_broken && framed == walk->check_at;
    if (!is_due && !is_large(walk, framed))
        return CTRAIL_NONE;
    walk->check_at *= CHECK_GROWTH;
    return ctrail_fault_find(walk, framed);
}

/* OK: what is kept is broken. NONE: it may go on. */
static ctrail_rc look_at_kept(struct walk *walk, size_t framed) {
    switch (walk->cursor.kept) {
    case KEPT_VALUE:
        return look_at_value(walk, framed);
    case KEPT_OBJECT:
        return look_at_object(walk, framed);
    default:
        return CTRAIL_NONE;
    }
}

/* Frames up to the next goal. OK: the value has ended, or is broken. NONE: it goes on. */
static ctrail_rc frame_stretch(struct walk *walk, size_t stretch) {
    size_t used = 0, framed = walk->cursor.position + stretch;
    bool is_whole = stretch && ctrail_frame_scan(&walk->frame, cursor_bytes(&walk->cursor), stretch, &used);
    ctrail_cursor_advance_inside(&walk->cursor, used);
    if (is_whole)
        return CTRAIL_OK;
    ctrail_rc rc = look_at_kept(walk, framed);
    if (rc != CTRAIL_NONE)
        return rc == CTRAIL_OK ? rc : ctrail_fault_cut_off(walk, rc);
    return is_large(walk, framed) ? CTRAIL_ERR_RECORD_SIZE : CTRAIL_NONE;
}

static bool is_word(const struct frame *frame) {
    return frame->kind != '{' && frame->kind != '"';
}

ctrail_rc ctrail_value_end(struct walk *walk) {
    for (;;) {
        size_t stretch = next_stretch(walk);
        bool has_more = stretch < cursor_available(&walk->cursor);
        ctrail_rc rc = frame_stretch(walk, stretch);
        if (rc != CTRAIL_NONE)
            return rc;
        if (has_more)
            continue;
        rc = ctrail_input_fill(walk->cursor.input);
        if (rc == CTRAIL_END && is_word(&walk->frame)) /* a number or word ends with the input */
            return CTRAIL_OK;
        if (rc != CTRAIL_OK)
            return ctrail_fault_no_bytes(walk, rc);
    }
}

ctrail_rc ctrail_value_end_inside(struct walk *walk, enum state next) {
    ctrail_rc rc = ctrail_value_end(walk);
    while (rc == CTRAIL_ERR_RECORD_SIZE) {
        cursor_drop(&walk->cursor);
        rc = ctrail_value_end(walk);
    }
    if (rc == CTRAIL_OK && walk->state != SEARCHING)
        walk->state = next;
    return rc;
}
