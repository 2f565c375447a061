#include "container/in_object.h"

#include <string.h>

#include "container/at_value.h"
#include "container/faults.h"
#include "container/in_record.h"
#include "container/value_end.h"
#include "json/unescape.h"

/* ---- Keys ------------------------------------------------------------------------------------- */

/* Whether the object is a record that begins as most do: a comparison is cheaper than to read a name. */
static bool begins_as_written(struct walk *walk) {
    static const char name[] = "eventVersion", start[] = "\"eventVersion\":\"";
    enum { NAME_LENGTH = sizeof name - 1, START_LENGTH = sizeof start - 1 };
    const struct cursor *cursor = &walk->cursor;
    if (!walk->first || cursor->kept != KEPT_OBJECT || cursor_available(cursor) < START_LENGTH ||
        memcmp(cursor_bytes(cursor), start, START_LENGTH) != 0)
        return false;
    struct level *level = levels_top(&walk->levels);
    const struct marker *marker = ctrail_marker_find(name, NAME_LENGTH);
    beginning_set(&level->beginning, name, NAME_LENGTH);
    return marker && marker->places & level->place;
}

/* "{\" at the start of a document: the object is spelled in a string whose opening quote is missing. */
static ctrail_rc at_escaped_object(struct walk *walk) {
    if (walk->strings == STRINGS_MAX)
        return ctrail_fault_here(walk, CTRAIL_ERR_TEXT_NESTED, ctrail_rc_message(CTRAIL_ERR_TEXT_NESTED));
    walk->records = levels_top(&walk->levels)->number - 1;
    walk->levels.depth--;
    cursor_rewind(&walk->cursor);
    walk->state = AT_ESCAPED;
    return CTRAIL_OK;
}

/* The name of the member, or the part of it that there is. */
static void take_name(struct walk *walk, const char *name, size_t length, bool is_whole) {
    bool may_matter = is_whole && length <= NAME_LENGTH_MAX;
    struct level *level = levels_top(&walk->levels);
    bool may_mark = may_matter && marker_may_be(walk->slots, name, length);
    walk->marker = may_mark ? ctrail_marker_find(name, length) : NULL;
    walk->name.length = 0;
    if (may_matter && level->is_wrapper)
        beginning_set(&walk->name, name, length);
    if (walk->first && may_matter)
        beginning_set(&level->beginning, name, length);
}

/* Reads the name at the cursor, as far as a marker may be long. OK; NONE: it is none; or what the input answers. */
static ctrail_rc read_name(struct walk *walk) {
    char name[NAME_LENGTH_MAX + UNESCAPED_ROOM];
    for (;;) {
        const char *inside = (const char *)cursor_bytes(&walk->cursor) + 1;
        size_t size = cursor_available(&walk->cursor) - 1, length = sizeof name;
        enum unescaped end = ctrail_unescape(inside, &size, name, &length, false, false);
        take_name(walk, name, length, end == UNESCAPED_QUOTE);
        if (end != UNESCAPED_SOME || length > NAME_LENGTH_MAX)
            return end == UNESCAPED_FAULT ? CTRAIL_NONE : CTRAIL_OK;
        ctrail_rc rc = ctrail_input_fill(walk->cursor.input);
        if (rc != CTRAIL_OK)
            return rc;
    }
}

static ctrail_rc start_key(struct walk *walk) {
    if (*cursor_bytes(&walk->cursor) != '"')
        return ctrail_fault_here(walk, CTRAIL_ERR_JSON, "a member's name is missing");
    ctrail_rc rc = read_name(walk);
    if (rc == CTRAIL_NONE)
        return ctrail_fault_here(walk, CTRAIL_ERR_JSON, "a member's name with what no string may hold");
    if (rc != CTRAIL_OK)
        return ctrail_fault_no_bytes(walk, rc);
    if (walk->cursor.kept == KEPT_NOTHING)
        cursor_keep(&walk->cursor, KEPT_TAIL);
    ctrail_walk_frame(walk, IN_KEY);
    return CTRAIL_OK;
}

ctrail_rc ctrail_at_key(struct walk *walk) {
    if (begins_as_written(walk))
        return ctrail_record_start(walk);
    ctrail_rc rc = ctrail_cursor_skip_space(&walk->cursor);
    if (rc != CTRAIL_OK)
        return ctrail_fault_no_bytes(walk, rc);
    if (*cursor_bytes(&walk->cursor) == '}' && walk->first)
        return ctrail_fault_or_leave(walk);
    bool may_be_escaped = walk->first && walk->levels.depth == 1 && walk->cursor.kept == KEPT_OBJECT;
    if (may_be_escaped && *cursor_bytes(&walk->cursor) == '\\')
        return at_escaped_object(walk);
    return start_key(walk);
}

ctrail_rc ctrail_in_key(struct walk *walk) {
    return ctrail_value_end_inside(walk, AT_COLON);
}

ctrail_rc ctrail_at_colon(struct walk *walk) {
    ctrail_rc rc = ctrail_cursor_skip_space(&walk->cursor);
    if (rc != CTRAIL_OK)
        return ctrail_fault_no_bytes(walk, rc);
    if (*cursor_bytes(&walk->cursor) != ':')
        return ctrail_fault_here(walk, CTRAIL_ERR_JSON, "a colon is missing");
    if (walk->cursor.kept == KEPT_TAIL)
        cursor_drop(&walk->cursor);
    ctrail_cursor_advance(&walk->cursor, 1);
    walk->has_member = true;
    walk->state = AT_MEMBER;
    return CTRAIL_OK;
}

/* ---- Markers. NONE: the member's value is passed over ----------------------------------------- */

static ctrail_rc meet_record(struct walk *walk) {
    struct level *level = levels_top(&walk->levels);
    if (level->is_large && !level->is_notice)
        level->exceeded = CTRAIL_ERR_RECORD_SIZE;
    if (level->is_known)
        return CTRAIL_NONE;
    if (walk->cursor.kept != KEPT_OBJECT) { /* it became too large before the marker came */
        level->exceeded = CTRAIL_ERR_RECORD_SIZE;
        return CTRAIL_NONE;
    }
    return ctrail_record_start(walk);
}

/* The object holds records, in the value of this member. */
static void is_holder(struct walk *walk) {
    struct levels *levels = &walk->levels;
    struct level *level = levels_top(levels);
    if (!level->is_known)
        ctrail_walk_is_known(walk, walk->marker->kind);
    else
        ctrail_walk_set_kind(walk, walk->marker->kind);
    if (level->place == PLACE_CELLS)
        levels->stack[levels->depth - 1].has_record = true;
}

static ctrail_rc meet_container(struct walk *walk) {
    struct level *level = levels_top(&walk->levels);
    if (level->exceeded)
        return CTRAIL_NONE;
    is_holder(walk);
    if (walk->levels.depth + LEVELS_OF_CONTAINER > LEVELS_MAX) {
        level->exceeded = CTRAIL_ERR_DEPTH;
        return CTRAIL_NONE;
    }
    if (*cursor_bytes(&walk->cursor) == '[')
        ctrail_walk_enter_array(walk, walk->marker->holds);
    else
        ctrail_walk_enter_object(walk, walk->marker->holds);
    return CTRAIL_OK;
}

static ctrail_rc meet_wrapper(struct walk *walk) {
    if (levels_top(&walk->levels)->exceeded)
        return CTRAIL_NONE;
    is_holder(walk);
    return ctrail_value_open_string(walk);
}

/* Its other members mark nothing. */
static ctrail_rc meet_notice(struct walk *walk) {
    struct level *level = levels_top(&walk->levels);
    if (level->is_known || level->exceeded)
        return CTRAIL_NONE;
    ctrail_walk_is_known(walk, walk->marker->kind);
    level->place = PLACE_NONE;
    return CTRAIL_NONE;
}

static ctrail_rc meet_event(struct walk *walk) {
    struct level *level = levels_top(&walk->levels);
    bool may_be_given = !level->is_known && !level->exceeded && walk->cursor.kept == KEPT_OBJECT;
    level->is_event = may_be_given;
    return may_be_given ? ctrail_record_start(walk) : CTRAIL_NONE;
}

/* Its members are met again, from the first on. */
static ctrail_rc meet_again(struct walk *walk) {
    cursor_rewind(&walk->cursor);
    ctrail_cursor_advance(&walk->cursor, 1);
    walk->first = true;
    walk->state = AT_KEY;
    return CTRAIL_OK;
}

static ctrail_rc meet_detail(struct walk *walk) {
    struct level *level = levels_top(&walk->levels);
    level->has_detail = !level->has_record_type && !level->is_known && walk->cursor.kept == KEPT_OBJECT;
    return level->has_detail ? CTRAIL_NONE : meet_container(walk);
}

static ctrail_rc meet_type(struct walk *walk) {
    struct level *level = levels_top(&walk->levels);
    bool is_behind = level->has_detail && !level->is_known && walk->cursor.kept == KEPT_OBJECT;
    level->has_record_type = true;
    return is_behind ? meet_again(walk) : CTRAIL_NONE;
}

static ctrail_rc meet_envelope(struct walk *walk) {
    struct level *level = levels_top(&walk->levels);
    bool is_kept = walk->cursor.kept == KEPT_OBJECT;
    if (level->is_notice || level->exceeded || (level->is_known && !level->is_wrapper))
        return CTRAIL_NONE;
    level->is_notice = true;
    if (!level->is_known)
        ctrail_walk_set_kind(walk, walk->marker->kind);
    return is_kept ? ctrail_walk_look_through(walk) : CTRAIL_NONE;
}

static ctrail_rc meet_part(struct walk *walk) {
    struct level *level = levels_top(&walk->levels);
    const struct marker *other = level->part;
    level->part = walk->marker;
    return other && other != walk->marker ? meet_record(walk) : CTRAIL_NONE;
}

static ctrail_rc meet_base64(struct walk *walk) {
    return levels_top(&walk->levels)->is_wrapper ? ctrail_value_open_base64(walk) : CTRAIL_NONE;
}

static ctrail_rc (*const markers[])(struct walk *) = {
    [MARKS_RECORD] = meet_record, [MARKS_CONTAINER] = meet_container, [MARKS_WRAPPER] = meet_wrapper,
    [MARKS_NOTICE] = meet_notice, [MARKS_EVENT] = meet_event,         [MARKS_DETAIL] = meet_detail,
    [MARKS_TYPE] = meet_type,     [MARKS_ENVELOPE] = meet_envelope,   [MARKS_PART] = meet_part,
    [MARKS_BASE64] = meet_base64,
};

/* ---- Members ---------------------------------------------------------------------------------- */

/* Goes on to the row of the member's name that fits the place and the value. OK, NONE; or what the input answers. */
static ctrail_rc find_row(struct walk *walk) {
    enum place place = levels_top(&walk->levels)->place;
    while (walk->marker) {
        ctrail_rc rc = CTRAIL_NONE;
        if (walk->marker->places & place)
            rc = ctrail_cursor_starts_with(&walk->cursor, walk->marker->value_starts);
        if (rc != CTRAIL_NONE)
            return rc;
        walk->marker = ctrail_marker_next(walk->marker);
    }
    return CTRAIL_NONE;
}

ctrail_rc ctrail_at_member(struct walk *walk) {
    ctrail_rc rc = ctrail_cursor_skip_space(&walk->cursor);
    if (rc == CTRAIL_OK)
        rc = find_row(walk);
    if (rc != CTRAIL_OK && rc != CTRAIL_NONE)
        return ctrail_fault_no_bytes(walk, rc);
    if (rc == CTRAIL_OK)
        rc = markers[walk->marker->marks](walk);
    if (rc != CTRAIL_NONE)
        return rc;
    const struct level *level = levels_top(&walk->levels);
    bool is_looked_at = level->is_wrapper && !level->exceeded;
    return is_looked_at ? ctrail_value_look_at(walk) : ctrail_value_pass_over(walk);
}

ctrail_rc ctrail_in_member(struct walk *walk) {
    ctrail_rc rc = ctrail_value_end_inside(walk, AT_NEXT);
    if (rc == CTRAIL_OK && walk->state == AT_NEXT && walk->cursor.kept == KEPT_VALUE)
        walk->cursor.kept = KEPT_GIVEN;
    return rc;
}
