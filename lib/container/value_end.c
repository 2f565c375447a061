/* Values are framed in stretches. After each, what is kept may exceed a limit, or is checked for faults. */
#include "container/value_end.h"

#include "container/faults.h"

/* A member's value is not kept when it is larger. */
enum { VALUE_MAX = 64 * 1024 };

static bool is_too_large(const struct walk *walk, size_t size) {
    return walk->cursor.kept == KEPT_OBJECT && size > walk->cursor.object_limit;
}

/* How many bytes are kept when they are next checked: a record when it exceeds the limit; sooner after broken text. */
static uint64_t next_check(const struct walk *walk) {
    uint64_t limit = walk->cursor.object_limit;
    if (walk->cursor.kept == KEPT_VALUE)
        return walk->check_at;
    if (walk->recovery.was_broken && walk->check_at <= limit)
        return walk->check_at;
    return limit + 1;
}

/* How many of the available bytes to frame before the next check. */
static size_t next_stretch(const struct walk *walk) {
    const struct cursor *cursor = &walk->cursor;
    size_t available = cursor_available(cursor);
    if (cursor->kept != KEPT_OBJECT && cursor->kept != KEPT_VALUE)
        return available;
    uint64_t left = next_check(walk) - cursor->position;
    return left < available ? (size_t)left : available;
}

static ctrail_rc check_value(struct walk *walk, size_t size) {
    if (size < walk->check_at)
        return CTRAIL_NONE;
    walk->check_at *= CHECK_GROWTH;
    if (walk->check_at <= VALUE_MAX)
        return ctrail_fault_check(walk, size);
    ctrail_rc rc = ctrail_fault_without_end(walk, size);
    if (rc == CTRAIL_NONE)
        cursor_drop(&walk->cursor);
    return rc;
}

static ctrail_rc check_object(struct walk *walk, size_t size) {
    bool is_due = walk->recovery.was_broken && size == walk->check_at;
    if (is_too_large(walk, size))
        return ctrail_walk_may_look_through(walk) ? CTRAIL_NONE : ctrail_fault_without_end(walk, size);
    if (!is_due)
        return CTRAIL_NONE;
    walk->check_at *= CHECK_GROWTH;
    return ctrail_fault_check(walk, size);
}

/* The value goes on after so many bytes that are kept. OK: they are broken. NONE: not so, or they are not checked. */
static ctrail_rc check_kept(struct walk *walk, size_t size) {
    if (walk->cursor.kept == KEPT_VALUE)
        return check_value(walk, size);
    return walk->cursor.kept == KEPT_OBJECT ? check_object(walk, size) : CTRAIL_NONE;
}

/* OK: the value has ended, or is broken. NONE: it goes on. */
static ctrail_rc frame_stretch(struct walk *walk, size_t stretch) {
    size_t used = 0, framed = walk->cursor.position + stretch;
    bool is_whole = stretch && ctrail_frame_scan(&walk->frame, cursor_bytes(&walk->cursor), stretch, &used);
    ctrail_cursor_advance(&walk->cursor, used);
    if (is_whole)
        return CTRAIL_OK;
    ctrail_rc rc = check_kept(walk, framed);
    if (rc != CTRAIL_NONE)
        return rc == CTRAIL_OK ? rc : ctrail_fault_cut_off(walk, rc);
    return is_too_large(walk, framed) ? CTRAIL_ERR_RECORD_SIZE : CTRAIL_NONE;
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
    enum state before = walk->state;
    ctrail_rc rc = ctrail_value_end(walk);
    while (rc == CTRAIL_ERR_RECORD_SIZE && !ctrail_walk_may_look_through(walk)) {
        cursor_drop(&walk->cursor);
        rc = ctrail_value_end(walk);
    }
    if (rc == CTRAIL_ERR_RECORD_SIZE)
        return ctrail_walk_look_through(walk);
    if (rc == CTRAIL_OK && walk->state == before)
        walk->state = next;
    return rc;
}
