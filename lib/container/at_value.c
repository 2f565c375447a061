#include "container/at_value.h"

#include <string.h>

#include "base/utf8.h"
#include "container/faults.h"
#include "container/in_record.h"
#include "container/prefix.h"
#include "container/text_begins.h"
#include "container/value_end.h"

/* ---- Values that are passed over -------------------------------------------------------------- */

static bool starts_value(unsigned char byte) {
    return byte && strchr("{[\"-0123456789tfn", byte);
}

/* No value starts with the byte here. Whether it is UTF-8 at all is seen when all bytes of the sequence are there. */
static ctrail_rc at_no_value(struct walk *walk) {
    struct cursor *cursor = &walk->cursor;
    ctrail_rc rc = ctrail_cursor_fill(cursor, SEQUENCE_MAX);
    if (rc != CTRAIL_OK)
        return ctrail_fault_no_bytes(walk, rc);
    bool is_valid = true;
    if (*cursor_bytes(cursor) >= 0x80)
        ctrail_utf8_sequence((const char *)cursor_bytes(cursor), cursor_available(cursor), &is_valid);
    return ctrail_fault_here(walk, is_valid ? CTRAIL_ERR_JSON : CTRAIL_ERR_ENCODING, "not a JSON value");
}

/* Why to keep a value that starts so: a quote may be missing in it. Numbers and words have none. */
static enum kept kept_of(unsigned char first) {
    if (first == '"')
        return KEPT_TAIL;
    return first == '[' || first == '{' ? KEPT_VALUE : KEPT_NOTHING;
}

ctrail_rc ctrail_value_pass_over(struct walk *walk) {
    unsigned char first = *cursor_bytes(&walk->cursor);
    if (!starts_value(first))
        return at_no_value(walk);
    if (walk->cursor.kept != KEPT_OBJECT) {
        cursor_keep(&walk->cursor, kept_of(first));
        walk->check_at = CHECK_FIRST;
    }
    ctrail_walk_frame(walk, IN_MEMBER);
    return CTRAIL_OK;
}

/* Passes over the value here, and then reports it. */
static ctrail_rc skip(struct walk *walk, ctrail_rc code) {
    uint64_t here = cursor_offset(&walk->cursor);
    walk->item = (struct item){.offset = here, .at = here, .number = ++walk->records, .code = code};
    ctrail_walk_frame(walk, IN_SKIPPED);
    return CTRAIL_OK;
}

ctrail_rc ctrail_in_skipped(struct walk *walk) {
    ctrail_rc rc = ctrail_value_end(walk);
    return rc == CTRAIL_OK ? ctrail_walk_report(walk) : rc;
}

ctrail_rc ctrail_value_open_string(struct walk *walk) {
    if (walk->strings == STRINGS_MAX)
        return skip(walk, CTRAIL_ERR_TEXT_NESTED);
    walk->state = AT_STRING;
    return CTRAIL_OK;
}

/* ---- Values that are looked at ---------------------------------------------------------------- */

ctrail_rc ctrail_value_open_base64(struct walk *walk) {
    ctrail_rc rc = ctrail_text_is_base64(&walk->cursor);
    if (rc == CTRAIL_NONE)
        return rc;
    if (rc != CTRAIL_OK)
        return ctrail_fault_no_bytes(walk, rc);
    rc = ctrail_value_open_string(walk);
    if (walk->state == AT_STRING)
        walk->state = AT_BASE64;
    return rc;
}

/* What a record has under a name of its own is no record. */
static bool is_field(const struct walk *walk) {
    return walk->name.length && walk->judge.has_field(walk->name.name, walk->name.length);
}

/* In as many strings as may be, one that begins as JSON is reported for it, and one with other text before is not. */
static ctrail_rc look_at_string(struct walk *walk) {
    enum text_begins begins;
    ctrail_rc rc = ctrail_text_begins(&walk->cursor, &begins, &walk->is_record);
    if (rc != CTRAIL_OK)
        return ctrail_fault_no_bytes(walk, rc);
    bool may_be = begins == TEXT_AS_JSON || (begins == TEXT_BEFORE_JSON && walk->strings < STRINGS_MAX);
    return may_be && !is_field(walk) ? ctrail_value_open_string(walk) : ctrail_value_pass_over(walk);
}

ctrail_rc ctrail_value_look_at(struct walk *walk) {
    unsigned char first = *cursor_bytes(&walk->cursor);
    if (first == '"')
        return look_at_string(walk);
    if ((first != '{' && first != '[') || is_field(walk))
        return ctrail_value_pass_over(walk);
    if (walk->levels.depth + LEVELS_OF_CONTAINER > LEVELS_MAX)
        return skip(walk, CTRAIL_ERR_DEPTH);
    if (first == '{')
        ctrail_walk_enter_object(walk, PLACE_WRAPPED);
    else
        ctrail_walk_enter_array(walk, PLACE_WRAPPED);
    return CTRAIL_OK;
}

/* ---- What is no JSON -------------------------------------------------------------------------- */

/* The plain message that starts here. OK, NONE; MORE or CTRAIL_ERR_MEMORY if it cannot be told yet. */
static ctrail_rc find_plain_message(struct walk *walk, const struct plain_message **found) {
    ctrail_rc rc = CTRAIL_NONE;
    for (const struct plain_message *row = ctrail_marker_plain_messages(); row->starts && rc == CTRAIL_NONE; row++) {
        rc = ctrail_cursor_starts_with(&walk->cursor, row->starts);
        *found = row;
    }
    return rc;
}

static ctrail_rc at_foreign_bytes(struct walk *walk) {
    ctrail_rc filled = ctrail_cursor_fill(&walk->cursor, 2);
    if (filled != CTRAIL_OK)
        return ctrail_fault_no_bytes(walk, filled);
    unsigned char byte = *cursor_bytes(&walk->cursor);
    bool has_nul = cursor_available(&walk->cursor) > 1 && !cursor_bytes(&walk->cursor)[1];
    if (byte == 0xFE || byte == 0xFF)
        return ctrail_fault_here(walk, CTRAIL_ERR_ENCODING, "binary data; only UTF-8 and UTF-16 are read");
    if (has_nul)
        return ctrail_fault_here(walk, CTRAIL_ERR_ENCODING, "binary data, or UTF-16 without a byte order mark");
    if (!walk->strings || walk->kind)
        return ctrail_fault_here(walk, CTRAIL_ERR_NOT_JSON, "not JSON");
    ctrail_rc rc = ctrail_fault_here(walk, CTRAIL_ERR_NOT_RECORD, "a string that holds no CloudTrail record");
    walk->item.number = ++walk->records;
    return rc;
}

/* In a string of what is looked through: other text before an object, or without one; but what may be left of a record
 * that was closed too early is reported. */
static ctrail_rc pass_over_text(struct walk *walk) {
    if (walk->known && strchr(",:\"}]", *cursor_bytes(&walk->cursor)))
        return at_foreign_bytes(walk);
    walk->state = IN_TEXT;
    return CTRAIL_OK;
}

static ctrail_rc at_no_json(struct walk *walk) {
    const struct plain_message *message = NULL;
    ctrail_rc rc = find_plain_message(walk, &message);
    if (rc == CTRAIL_NONE && walk->place == PLACE_WRAPPED)
        return pass_over_text(walk);
    if (rc == CTRAIL_NONE)
        return at_foreign_bytes(walk);
    if (rc != CTRAIL_OK)
        return ctrail_fault_no_bytes(walk, rc);
    ctrail_walk_set_kind(walk, message->kind);
    walk->state = IN_PLAIN_MESSAGE;
    return CTRAIL_OK;
}

/* Passes over what comes before that byte. OK, or what the input answers if the byte does not come. */
static ctrail_rc pass_up_to(struct cursor *cursor, char byte) {
    for (;;) {
        const unsigned char *bytes = cursor_bytes(cursor), *found = memchr(bytes, byte, cursor_available(cursor));
        ctrail_cursor_advance(cursor, found ? (size_t)(found - bytes) : cursor_available(cursor));
        ctrail_rc rc = found ? CTRAIL_OK : ctrail_input_fill(cursor->input);
        if (found || rc != CTRAIL_OK)
            return rc;
    }
}

/* A plain message ends with its line. */
ctrail_rc ctrail_in_plain_message(struct walk *walk) {
    ctrail_rc rc = pass_up_to(&walk->cursor, '\n');
    if (rc != CTRAIL_OK && rc != CTRAIL_END)
        return ctrail_fault_no_bytes(walk, rc);
    ctrail_walk_after_value(walk);
    return CTRAIL_OK;
}

/* The input's end, or its failure, is met again at the next value. */
ctrail_rc ctrail_in_text(struct walk *walk) {
    ctrail_rc rc = pass_up_to(&walk->cursor, '{');
    if (rc == CTRAIL_MORE || rc == CTRAIL_ERR_MEMORY)
        return ctrail_fault_no_bytes(walk, rc);
    walk->state = AT_VALUE;
    return CTRAIL_OK;
}

/* ---- Where a value starts --------------------------------------------------------------------- */

/* In a row, what is no object is passed over: the row is reported if no cell holds a record. But after broken text the
 * string may be what the object held. */
static ctrail_rc at_cell(struct walk *walk, unsigned char first) {
    if (first == '"' && walk->recovery.found) {
        levels_top(&walk->levels)->has_record = true;
        return ctrail_value_open_string(walk);
    }
    return first == '[' ? ctrail_fault_here(walk, CTRAIL_ERR_JSON, "a row inside a row") : ctrail_value_pass_over(walk);
}

/* A value that is no object, where a record should be. */
static ctrail_rc at_other_value(struct walk *walk, unsigned char first) {
    if (levels_top(&walk->levels)->place == PLACE_CELLS)
        return at_cell(walk, first);
    if (first == '"')
        return ctrail_value_open_string(walk);
    if (!walk->levels.depth)
        return at_no_json(walk);
    return starts_value(first) ? skip(walk, CTRAIL_ERR_NOT_RECORD) : at_no_value(walk);
}

/* A row may be a record whose members are in its cells; a record in its first cell is known at once. */
static ctrail_rc at_row(struct walk *walk) {
    ctrail_rc rc = ctrail_cursor_starts_with(&walk->cursor, "[{\"eventJson\"");
    if (rc != CTRAIL_OK && rc != CTRAIL_NONE)
        return ctrail_fault_no_bytes(walk, rc);
    if (rc == CTRAIL_OK) {
        ctrail_walk_enter_array(walk, PLACE_CELLS);
        return CTRAIL_OK;
    }
    ctrail_walk_enter_row(walk);
    return ctrail_record_start(walk);
}

/* An array in the place of an element may be what one bracket too many makes. */
static ctrail_rc at_array(struct walk *walk) {
    enum place place = levels_top(&walk->levels)->place;
    if (place == PLACE_ROWS)
        return at_row(walk);
    if (!walk->levels.depth)
        walk->kind = CTRAIL_CONTAINER_ARRAY;
    if (walk->levels.depth + LEVELS_OF_CONTAINER > LEVELS_MAX)
        return skip(walk, CTRAIL_ERR_DEPTH);
    ctrail_walk_enter_array(walk, place);
    return CTRAIL_OK;
}

/* In an array that is looked through, or before one in a string that is. */
static ctrail_rc at_wrapped_value(struct walk *walk, unsigned char first) {
    walk->name.length = 0;
    return starts_value(first) ? ctrail_value_look_at(walk) : at_no_value(walk);
}

static ctrail_rc start_value(struct walk *walk) {
    const struct level *level = levels_top(&walk->levels);
    unsigned char first = *cursor_bytes(&walk->cursor);
    if (level->place == PLACE_WRAPPED && (first == '[' || level->kind == LEVEL_ARRAY))
        return at_wrapped_value(walk, first);
    if (first == '{') {
        ctrail_walk_enter_object(walk, level->place);
        return CTRAIL_OK;
    }
    if (first == '[' && level->place != PLACE_CELLS)
        return at_array(walk);
    return at_other_value(walk, first);
}

/* ---- Between the values of the document ------------------------------------------------------- */

static ctrail_rc skip_space_between(struct walk *walk) {
    struct cursor *cursor = &walk->cursor;
    ctrail_rc rc = walk->on_line ? ctrail_cursor_skip_space_of_line(cursor) : CTRAIL_OK;
    if (rc == CTRAIL_OK && walk->on_line && *cursor_bytes(cursor) == '\n')
        walk->on_line = false;
    return rc == CTRAIL_OK && !walk->on_line ? ctrail_cursor_skip_space(cursor) : rc;
}

/* After broken text: a comma or bracket whose other brackets may have been in that text. */
static bool is_left_over(const struct walk *walk, unsigned char byte) {
    return walk->recovery.was_broken && (byte == ',' || byte == ']' || byte == '}');
}

static const char byte_order_mark[] = "\xEF\xBB\xBF";

/* Files with byte order marks may have been joined. OK: there was one. NONE; or MORE or CTRAIL_ERR_MEMORY. */
static ctrail_rc pass_byte_order_mark(struct walk *walk) {
    ctrail_rc rc = ctrail_cursor_starts_with(&walk->cursor, byte_order_mark);
    if (rc == CTRAIL_OK) {
        ctrail_cursor_advance(&walk->cursor, sizeof byte_order_mark - 1);
        walk->on_line = false;
    }
    return rc;
}

/* No object begins here: there is a mark, or text before the first value on a line, or another value. */
static ctrail_rc between_objects(struct walk *walk, unsigned char first) {
    ctrail_rc rc = pass_byte_order_mark(walk);
    if (rc == CTRAIL_OK)
        return rc;
    if (rc == CTRAIL_NONE && !walk->on_line) {
        rc = ctrail_prefix_pass(&walk->cursor);
        if (rc == CTRAIL_NONE && first == '[' && !ctrail_prefix_is_array(&walk->cursor))
            return at_no_json(walk);
    }
    return rc == CTRAIL_OK || rc == CTRAIL_NONE ? start_value(walk) : ctrail_fault_no_bytes(walk, rc);
}

static ctrail_rc between_values(struct walk *walk) {
    ctrail_rc rc = skip_space_between(walk);
    if (rc != CTRAIL_OK)
        return ctrail_fault_no_bytes(walk, rc);
    unsigned char first = *cursor_bytes(&walk->cursor);
    if (first == '{')
        return start_value(walk);
    if (!is_left_over(walk, first))
        return between_objects(walk, first);
    ctrail_cursor_advance(&walk->cursor, 1);
    return CTRAIL_OK;
}

/* ---- A value, and what comes after it --------------------------------------------------------- */

ctrail_rc ctrail_at_value(struct walk *walk) {
    const struct level *level = levels_top(&walk->levels);
    if (level->kind == LEVEL_DOCUMENT)
        return between_values(walk);
    ctrail_rc rc = ctrail_cursor_skip_space(&walk->cursor);
    if (rc != CTRAIL_OK)
        return ctrail_fault_no_bytes(walk, rc);
    if (*cursor_bytes(&walk->cursor) == ']' && walk->first)
        return ctrail_walk_leave(walk);
    return start_value(walk);
}

ctrail_rc ctrail_at_next(struct walk *walk) {
    ctrail_rc rc = ctrail_cursor_skip_space(&walk->cursor);
    if (rc != CTRAIL_OK)
        return ctrail_fault_no_bytes(walk, rc);
    bool is_array = levels_top(&walk->levels)->kind == LEVEL_ARRAY;
    unsigned char byte = *cursor_bytes(&walk->cursor);
    bool is_closing = byte == (is_array ? ']' : '}');
    if (byte != ',' && !is_closing)
        return ctrail_fault_here(walk, CTRAIL_ERR_JSON, "a comma or a closing bracket is missing");
    if (walk->cursor.kept == KEPT_TAIL || walk->cursor.kept == KEPT_GIVEN)
        cursor_drop(&walk->cursor);
    if (is_closing)
        return ctrail_fault_or_leave(walk);
    ctrail_cursor_advance(&walk->cursor, 1);
    walk->first = false;
    walk->unit += is_array;
    walk->state = is_array ? AT_VALUE : AT_KEY;
    return CTRAIL_OK;
}
