/*
 * The walk is a machine of small states, because bytes may end anywhere. It looks at the members of each
 * object that may be a record until a name decides: a record is framed whole from its first byte, which
 * has stayed in the window; a container is entered; of the rest, values are passed over as they come.
 */
#include "container/cursor.h"

#include <string.h>

#include "base/utf8.h"
#include "json/unescape.h"

static const char *const container_names[] = {
    [CTRAIL_CONTAINER_UNKNOWN] = "unknown",
    [CTRAIL_CONTAINER_LOG_FILE] = "log file",
    [CTRAIL_CONTAINER_RECORD] = "record",
    [CTRAIL_CONTAINER_ARRAY] = "array",
    [CTRAIL_CONTAINER_EVENTBRIDGE] = "EventBridge",
    [CTRAIL_CONTAINER_DIGEST] = "digest",
    [CTRAIL_CONTAINER_LOOKUP_EVENTS] = "LookupEvents",
    [CTRAIL_CONTAINER_CLOUDWATCH_LOGS] = "CloudWatch Logs",
    [CTRAIL_CONTAINER_LAKE] = "CloudTrail Lake",
    [CTRAIL_CONTAINER_NOTICE] = "notice",
    [CTRAIL_CONTAINER_VALIDATION_MESSAGE] = "validation message",
    [CTRAIL_CONTAINER_EMPTY] = "empty",
};

const char *ctrail_container_name(ctrail_container container) {
    bool known = container >= 0 && (size_t)container < sizeof container_names / sizeof *container_names;
    return container_names[known ? container : CTRAIL_CONTAINER_UNKNOWN];
}

void ctrail_container_init(struct container *container, struct input *input, const struct judge *judge,
                           uint64_t record_limit, uint32_t depth_limit) {
    *container =
        (struct container){.input = input, .judge = *judge, .record_limit = record_limit, .depth_limit = depth_limit};
}

void ctrail_container_reset(struct container *container) {
    struct container fresh;
    ctrail_container_init(&fresh, container->input, &container->judge, container->record_limit, container->depth_limit);
    fresh.layer = container->layer;
    fresh.texts = container->texts;
    *container = fresh;
}

void ctrail_container_free(struct container *container) {
    ctrail_layer_free(container);
}

/* ---- The states: OK to go on, or what next answers -------------------------------------------- */

static void enter(struct container *c, bool is_array, enum place place) {
    c->levels[c->depth++] = (struct level){.is_array = is_array, .place = place, .offset = offset_here(c)};
    c->first = true;
    c->state = is_array ? AT_VALUE : AT_KEY;
}

/* An object that may be a record: it stays in the window until that is known. */
static void enter_object(struct container *c, enum place place) {
    drop_anchor(c);
    enter(c, false, place);
    c->check_at = CHECK_FIRST;
    if (place == PLACE_CELLS) {
        top(c)->settled = true;
    } else {
        top(c)->number = ++c->records;
        c->anchored = true;
    }
    ctrail_walk_advance(c, 1);
}

static void enter_array(struct container *c, enum place place) {
    enter(c, true, place);
    ctrail_walk_advance(c, 1);
}

/* What starts as the mark does, but is too short to tell. */
static bool may_become(const struct container *c, const char *mark) {
    size_t size = available(c);
    return size < strlen(mark) && (!size || memcmp(here(c), mark, size) == 0);
}

/* A second layer of gzip is refused by the input, as soon as it sees two bytes of it. */
static ctrail_rc at_start(struct container *c) {
    static const char byte_order_mark[] = "\xEF\xBB\xBF", gzip_mark[] = "\x1F\x8B";
    ctrail_rc rc = CTRAIL_OK;
    while (rc == CTRAIL_OK && (may_become(c, byte_order_mark) || may_become(c, gzip_mark)))
        rc = ctrail_input_fill(c->input);
    if (rc == CTRAIL_MORE || rc == CTRAIL_ERR_MEMORY)
        return ctrail_walk_out_of_bytes(c, rc);
    if (available(c) >= 3 && memcmp(here(c), byte_order_mark, 3) == 0)
        ctrail_walk_advance(c, 3);
    ctrail_walk_behind_value(c);
    return CTRAIL_OK;
}

/* Whether the value here starts like that: OK or NONE; MORE, or out of memory, when it cannot be told yet. */
static ctrail_rc value_starts(struct container *c, const char *mark) {
    while (may_become(c, mark)) {
        ctrail_rc rc = ctrail_input_fill(c->input);
        if (rc != CTRAIL_OK)
            return rc == CTRAIL_MORE || rc == CTRAIL_ERR_MEMORY ? rc : CTRAIL_NONE;
    }
    size_t length = strlen(mark);
    return available(c) >= length && memcmp(here(c), mark, length) == 0 ? CTRAIL_OK : CTRAIL_NONE;
}

static bool starts_value(unsigned char byte) {
    static const char starts[] = "{[\"-0123456789tfn";
    return memchr(starts, byte, sizeof starts - 1);
}

/* Neither JSON nor, maybe, UTF-8: the sequence must be in the window to tell. */
static ctrail_rc at_no_value(struct container *c) {
    ctrail_rc rc = CTRAIL_OK;
    bool valid = true;
    while (rc == CTRAIL_OK && available(c) < SEQUENCE_MAX)
        rc = ctrail_input_fill(c->input);
    if (rc == CTRAIL_MORE || rc == CTRAIL_ERR_MEMORY)
        return ctrail_walk_out_of_bytes(c, rc);
    if (*here(c) >= 0x80)
        ctrail_utf8_sequence((const char *)here(c), available(c), &valid);
    return ctrail_walk_broken(c, valid ? CTRAIL_ERR_JSON : CTRAIL_ERR_ENCODING, "not a JSON value");
}

/* The value here is passed over and reported. */
static ctrail_rc refuse(struct container *c, ctrail_rc code) {
    c->item = (struct item){.offset = offset_here(c), .at = offset_here(c), .number = ++c->records, .code = code};
    ctrail_frame_start(&c->frame, *here(c), c->depth_limit);
    c->state = IN_REFUSED;
    return CTRAIL_OK;
}

static ctrail_rc at_string(struct container *c) {
    return c->texts < TEXTS_MAX ? ctrail_layer_start(c, true) : refuse(c, CTRAIL_ERR_TEXT_NESTED);
}

/* At the top, where no JSON starts: what CloudTrail or CloudWatch says in plain words, or something foreign. */
static ctrail_rc at_no_json(struct container *c) {
    unsigned char byte = *here(c);
    for (const struct plain_message *message = ctrail_marker_plain_messages(); message->starts; message++) {
        ctrail_rc rc = value_starts(c, message->starts);
        if (rc == CTRAIL_OK) {
            c->kind = message->kind;
            c->state = IN_KNOWN_TEXT;
        }
        if (rc != CTRAIL_NONE)
            return rc == CTRAIL_OK ? rc : ctrail_walk_out_of_bytes(c, rc);
    }
    if (byte == 0xFE || byte == 0xFF || byte == 0)
        return ctrail_walk_broken(c, CTRAIL_ERR_ENCODING, "UTF-16 or binary data; only UTF-8 is read");
    if (!c->texts || c->kind)
        return ctrail_walk_broken(c, CTRAIL_ERR_NOT_JSON, "not JSON");
    ctrail_rc rc = ctrail_walk_broken(c, CTRAIL_ERR_NOT_RECORD, "a string that holds no CloudTrail record");
    c->item.number = ++c->records;
    return rc;
}

/* Up to the end of the line. */
static ctrail_rc in_known_text(struct container *c) {
    for (;;) {
        const unsigned char *end = memchr(here(c), '\n', available(c));
        ctrail_walk_advance(c, end ? (size_t)(end - here(c)) : available(c));
        ctrail_rc rc = end ? CTRAIL_END : ctrail_input_fill(c->input);
        if (rc == CTRAIL_END)
            ctrail_walk_behind_value(c);
        if (rc != CTRAIL_OK)
            return rc == CTRAIL_END ? CTRAIL_OK : ctrail_walk_out_of_bytes(c, rc);
    }
}

/* The value here says nothing. A missing quote in it would take in all that follows: it is watched. */
static ctrail_rc pass_over(struct container *c) {
    unsigned char byte = *here(c);
    if (!starts_value(byte))
        return at_no_value(c);
    c->tail = !c->anchored && byte == '"';
    c->watched = !c->anchored && (byte == '[' || byte == '{');
    if (c->watched)
        c->check_at = CHECK_FIRST;
    ctrail_frame_start(&c->frame, byte, c->depth_limit);
    c->state = IN_MEMBER;
    return CTRAIL_OK;
}

/* A value that is no object, where a record should be. */
static ctrail_rc at_other_value(struct container *c, unsigned char byte) {
    if (c->depth && top(c)->place == PLACE_CELLS) /* the row is judged as a whole */
        return byte == '[' ? ctrail_walk_broken(c, CTRAIL_ERR_JSON, "a row inside a row") : pass_over(c);
    if (byte == '"')
        return at_string(c);
    if (!c->depth)
        return at_no_json(c);
    return starts_value(byte) ? refuse(c, CTRAIL_ERR_NOT_RECORD) : at_no_value(c);
}

/* Steps out of an array or object; one that turned out to be nothing known is reported. */
static ctrail_rc leave(struct container *c) {
    struct level level = *top(c);
    ctrail_walk_advance(c, 1);
    c->depth--;
    ctrail_walk_behind_value(c);
    if (!level.is_array)
        ctrail_resume_learn(c, level.offset, level.key, level.key_length);
    bool row = level.is_array && level.place == PLACE_CELLS;
    if (row ? level.opened : level.is_array || (level.settled && !level.refused))
        return CTRAIL_OK;
    bool uncounted = row || level.settled;
    c->item = (struct item){.offset = level.offset,
                            .at = level.offset,
                            .number = uncounted ? ++c->records : level.number,
                            .code = level.refused ? level.refused : CTRAIL_ERR_NOT_RECORD};
    return ctrail_walk_report(c);
}

static ctrail_rc at_array(struct container *c) {
    if (!c->depth)
        c->kind = CTRAIL_CONTAINER_ARRAY;
    enter_array(c, c->depth ? PLACE_CELLS : PLACE_TOP);
    return CTRAIL_OK;
}

static ctrail_rc at_value(struct container *c) {
    ctrail_rc rc = ctrail_walk_skip_space(c);
    if (rc != CTRAIL_OK)
        return ctrail_walk_out_of_bytes(c, rc);
    unsigned char byte = *here(c);
    enum place place = c->depth ? top(c)->place : PLACE_TOP;
    if (byte == ']' && c->depth && c->first)
        return leave(c);
    if (!c->depth && c->recovering && memchr(",]}", byte, 3)) {
        ctrail_walk_advance(c, 1);
        return CTRAIL_OK;
    }
    if (byte == '{') {
        enter_object(c, place);
        return CTRAIL_OK;
    }
    return byte == '[' && (!c->depth || place == PLACE_ROWS) ? at_array(c) : at_other_value(c, byte);
}

/* What the name behind the quote here spells, as far as it may matter; MORE and errors when it is not in the window. */
static ctrail_rc read_name(struct container *c) {
    char name[NAME_LENGTH_MAX + UNESCAPED_ROOM];
    for (;;) {
        size_t size = available(c) - 1, length = sizeof name;
        enum unescaped end = ctrail_unescape((const char *)here(c) + 1, &size, name, &length, false, false);
        bool whole = end == UNESCAPED_QUOTE && length <= NAME_LENGTH_MAX;
        c->name = ctrail_marker_find(name, whole ? length : 0);
        if (c->first && whole) {
            memcpy(top(c)->key, name, length);
            top(c)->key_length = length;
        }
        if (end != UNESCAPED_SOME || length > NAME_LENGTH_MAX)
            return CTRAIL_OK;
        ctrail_rc rc = ctrail_input_fill(c->input);
        if (rc != CTRAIL_OK)
            return rc;
    }
}

/* A backslash behind a brace: an object as escaped text, without quotes around it. */
static ctrail_rc at_escaped_object(struct container *c) {
    struct level level = *top(c);
    if (c->texts == TEXTS_MAX)
        return ctrail_walk_broken(c, CTRAIL_ERR_TEXT_NESTED, ctrail_rc_message(CTRAIL_ERR_TEXT_NESTED));
    c->depth--;
    c->records = level.number - 1;
    c->position = 0;
    return ctrail_layer_start(c, false);
}

/* AWS's own limit for a record; a large one may have left a window of many times as much. */
enum { AT_ONCE_MAX = 256 * 1024 };

/* Most records are whole in the window, and read there and then. NONE: not this one. While text was broken before, ends
 * are looked for with more care. */
static ctrail_rc read_at_once(struct container *c) {
    size_t most = c->record_limit < AT_ONCE_MAX ? (size_t)c->record_limit : AT_ONCE_MAX;
    size_t size = available(c) < most ? available(c) : most, used;
    bool refused;
    if (c->recovering)
        return CTRAIL_NONE;
    ctrail_rc rc = c->judge.read(c->judge.user, (const char *)here(c), size, &used, &refused);
    if (rc != CTRAIL_OK)
        return rc == CTRAIL_NONE ? rc : ctrail_walk_out_of_bytes(c, rc);
    c->position = used;
    ctrail_walk_hold_record(c, CTRAIL_OK);
    c->item.read = true;
    c->item.refused = refused;
    c->position = 0;
    c->state = GIVEN;
    return CTRAIL_OK;
}

/* The object is a record: it is read, or else framed, again from its first byte. */
static ctrail_rc start_record(struct container *c) {
    c->check_at = CHECK_FIRST;
    if (c->depth == 1) /* in nothing but itself */
        c->kind = CTRAIL_CONTAINER_RECORD;
    c->position = 0;
    ctrail_frame_start(&c->frame, '{', c->depth_limit);
    ctrail_rc rc = read_at_once(c);
    if (rc != CTRAIL_NONE)
        return rc;
    c->state = IN_RECORD;
    return CTRAIL_OK;
}

/* As AWS writes records: their first name needs no look at it byte by byte. */
static bool begins_as_written(struct container *c) {
    static const char start[] = "\"eventVersion\":\"";
    enum { NAME_LENGTH = 12 };
    if (!c->first || !c->anchored || available(c) < sizeof start - 1 || memcmp(here(c), start, sizeof start - 1) != 0)
        return false;
    const struct marker *row = ctrail_marker_find(start + 1, NAME_LENGTH);
    memcpy(top(c)->key, start + 1, NAME_LENGTH);
    top(c)->key_length = NAME_LENGTH;
    return row && row->places & top(c)->place;
}

static ctrail_rc at_key(struct container *c) {
    if (begins_as_written(c))
        return start_record(c);
    ctrail_rc rc = ctrail_walk_skip_space(c);
    if (rc != CTRAIL_OK)
        return ctrail_walk_out_of_bytes(c, rc);
    if (*here(c) == '}' && c->first)
        return leave(c);
    rc = c->first && c->depth == 1 && c->anchored ? value_starts(c, "\\") : CTRAIL_NONE;
    if (rc == CTRAIL_OK)
        return at_escaped_object(c);
    if (rc == CTRAIL_NONE && *here(c) != '"')
        return ctrail_walk_broken(c, CTRAIL_ERR_JSON, "a member's name is missing");
    if (rc == CTRAIL_NONE)
        rc = read_name(c);
    if (rc != CTRAIL_OK)
        return ctrail_walk_out_of_bytes(c, rc);
    ctrail_frame_start(&c->frame, '"', c->depth_limit);
    c->state = IN_KEY;
    return CTRAIL_OK;
}

static ctrail_rc in_key(struct container *c) {
    return ctrail_walk_scan_part(c, AT_COLON);
}

static ctrail_rc at_colon(struct container *c) {
    ctrail_rc rc = ctrail_walk_skip_space(c);
    if (rc != CTRAIL_OK)
        return ctrail_walk_out_of_bytes(c, rc);
    if (*here(c) != ':')
        return ctrail_walk_broken(c, CTRAIL_ERR_JSON, "a colon is missing");
    ctrail_walk_advance(c, 1);
    c->state = AT_MEMBER;
    return CTRAIL_OK;
}

/* The object is no record, but known; it is kept no longer. */
static void settle(struct container *c, ctrail_container kind) {
    top(c)->settled = true;
    c->records = top(c)->number - 1;
    c->kind = kind;
    drop_anchor(c);
}

/* What each kind of member makes of the object. NONE: nothing, its value is passed over. */

static ctrail_rc meet_record(struct container *c) {
    if (top(c)->settled)
        return CTRAIL_NONE;
    if (top(c)->large) {
        top(c)->refused = CTRAIL_ERR_RECORD_SIZE;
        return CTRAIL_NONE;
    }
    return start_record(c);
}

/* The object is a container, with a record in the member's value. */
static void open_container(struct container *c) {
    if (!top(c)->settled)
        settle(c, c->name->kind);
    c->kind = c->name->kind;
    if (top(c)->place == PLACE_CELLS)
        c->levels[c->depth - 2].opened = true;
}

static ctrail_rc meet_holder(struct container *c) {
    if (top(c)->refused)
        return CTRAIL_NONE;
    open_container(c);
    if (c->depth + HOLDER_LEVELS > LEVELS_MAX) {
        top(c)->refused = CTRAIL_ERR_DEPTH;
        return CTRAIL_NONE;
    }
    if (*here(c) == '[')
        enter_array(c, c->name->holds);
    else
        enter_object(c, c->name->holds);
    return CTRAIL_OK;
}

static ctrail_rc meet_text(struct container *c) {
    if (top(c)->refused)
        return CTRAIL_NONE;
    open_container(c);
    return at_string(c);
}

static ctrail_rc meet_notice(struct container *c) {
    if (top(c)->settled || top(c)->refused)
        return CTRAIL_NONE;
    settle(c, c->name->kind);
    top(c)->place = PLACE_NONE;
    return CTRAIL_NONE;
}

static ctrail_rc (*const members[])(struct container *) = {
    [MARKS_RECORD] = meet_record,
    [MARKS_CONTAINER] = meet_holder,
    [MARKS_WRAPPER] = meet_text,
    [MARKS_NOTICE] = meet_notice,
};

/* The row of the member's name that its place and its value's start agree with, if there is one. */
static ctrail_rc find_row(struct container *c) {
    ctrail_rc rc = CTRAIL_NONE;
    for (; c->name && rc == CTRAIL_NONE; c->name = rc == CTRAIL_NONE ? ctrail_marker_next(c->name) : c->name)
        if (c->name->places & top(c)->place)
            rc = value_starts(c, c->name->value_starts);
    return rc;
}

static ctrail_rc at_member(struct container *c) {
    ctrail_rc rc = ctrail_walk_skip_space(c);
    if (rc == CTRAIL_OK)
        rc = find_row(c);
    if (rc == CTRAIL_OK)
        rc = members[c->name->marks](c);
    else if (rc != CTRAIL_NONE)
        return ctrail_walk_out_of_bytes(c, rc);
    if (rc != CTRAIL_NONE)
        return rc;
    return pass_over(c);
}

static ctrail_rc in_member(struct container *c) {
    ctrail_rc rc = ctrail_walk_scan_part(c, AT_NEXT);
    if (rc == CTRAIL_OK && c->watched)
        drop_anchor(c);
    return rc;
}

static ctrail_rc in_refused(struct container *c) {
    ctrail_rc rc = ctrail_walk_scan(c);
    return rc == CTRAIL_OK ? ctrail_walk_report(c) : rc;
}

/* The record is passed over from here on. */
static ctrail_rc refuse_large(struct container *c) {
    ctrail_walk_hold_record(c, CTRAIL_ERR_RECORD_SIZE);
    drop_anchor(c);
    c->depth--;
    c->state = IN_REFUSED;
    return CTRAIL_OK;
}

static ctrail_rc end_record(struct container *c) {
    bool large = c->position > c->record_limit; /* by the one byte that stretch allows */
    ctrail_walk_hold_record(c, large ? CTRAIL_ERR_RECORD_SIZE : c->frame.too_deep ? CTRAIL_ERR_DEPTH : CTRAIL_OK);
    if (c->item.code == CTRAIL_OK) {
        c->position = 0;
        c->state = GIVEN;
        return CTRAIL_OK;
    }
    c->depth--;
    return ctrail_walk_report(c);
}

static ctrail_rc in_record(struct container *c) {
    ctrail_rc rc = ctrail_walk_scan(c);
    if (rc == CTRAIL_ERR_RECORD_SIZE)
        return refuse_large(c);
    return rc == CTRAIL_OK && c->state != LOOKING ? end_record(c) : rc;
}

static ctrail_rc given(struct container *c) {
    struct level level = *top(c);
    c->position = c->item.size;
    drop_anchor(c);
    c->depth--;
    ctrail_walk_behind_value(c);
    ctrail_resume_learn(c, level.offset, level.key, level.key_length);
    return CTRAIL_OK;
}

static ctrail_rc at_next(struct container *c) {
    ctrail_rc rc = ctrail_walk_skip_space(c);
    if (rc != CTRAIL_OK)
        return ctrail_walk_out_of_bytes(c, rc);
    bool is_array = top(c)->is_array;
    if (*here(c) == (is_array ? ']' : '}'))
        return leave(c);
    if (*here(c) != ',')
        return ctrail_walk_broken(c, CTRAIL_ERR_JSON, "a comma or a closing bracket is missing");
    c->tail = false;
    ctrail_walk_advance(c, 1);
    c->first = false;
    c->state = is_array ? AT_VALUE : AT_KEY;
    return CTRAIL_OK;
}

/* ---- The machine ------------------------------------------------------------------------------ */

static ctrail_rc (*const states[])(struct container *) = {
    [AT_START] = at_start,
    [AT_VALUE] = at_value,
    [AT_KEY] = at_key,
    [IN_KEY] = in_key,
    [AT_COLON] = at_colon,
    [AT_MEMBER] = at_member,
    [IN_MEMBER] = in_member,
    [IN_RECORD] = in_record,
    [GIVEN] = given,
    [IN_TEXT] = ctrail_layer_next,
    [GIVEN_IN_TEXT] = ctrail_layer_next,
    [IN_KNOWN_TEXT] = in_known_text,
    [IN_REFUSED] = in_refused,
    [AT_NEXT] = at_next,
    [LOOKING] = ctrail_resume_looking,
};

static bool is_given(const struct container *c) {
    return c->state == GIVEN || c->state == GIVEN_IN_TEXT;
}

ctrail_rc ctrail_container_next(struct container *container, const struct item **item) {
    ctrail_rc rc;
    do
        rc = states[container->state](container);
    while (rc == CTRAIL_OK && !is_given(container));
    *item = &container->item;
    return rc;
}

/* ---- What the caller found out about the record that was given -------------------------------- */

/* The walk that gave it. */
static struct container *giver(struct container *c) {
    while (c->state == GIVEN_IN_TEXT)
        c = ctrail_layer_walk(c->layer);
    return c;
}

void ctrail_container_broken(struct container *container, const struct fault *fault) {
    ctrail_resume_behind(giver(container), fault);
}

void ctrail_container_is_notice(struct container *container) {
    container = giver(container);
    container->kind = CTRAIL_CONTAINER_NOTICE;
    container->records = container->item.number - 1;
}

void ctrail_container_is_wrapper(struct container *container) {
    container = giver(container);
    settle(container, container->kind);
    ctrail_walk_advance(container, 1);
    container->first = true;
    container->state = AT_KEY;
}
