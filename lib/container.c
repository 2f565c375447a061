/*
 * The walk is a machine of small states, because bytes may end anywhere. It looks at the members of each
 * object that may be a record until a name decides: a record is framed whole from its first byte, which
 * has stayed in the window; a container is entered; of the rest, values are passed over as they come.
 */
#include "container.h"

#include <string.h>

#include "text.h"

enum state {
    AT_START,   /* before the first value: a byte order mark may stand here */
    AT_VALUE,   /* a value is wanted, or the end of an array or of the input */
    AT_KEY,     /* a member's key is wanted, or the end of the object */
    IN_KEY,     /* inside a key */
    AT_COLON,   /* behind a key */
    AT_MEMBER,  /* behind a key and its colon */
    IN_MEMBER,  /* inside a member's value, which is passed over */
    IN_RECORD,  /* inside a record that is to be given */
    GIVEN,      /* behind a record that was given */
    IN_REFUSED, /* inside a value that is passed over and then reported */
    AT_NEXT,    /* behind a value: a comma or the end of what it stands in */
    LOOKING     /* behind broken text: the next record is looked for */
};

/* What a member's name says. */
enum member {
    ANY_MEMBER,
    RECORD_MEMBER, /* the object is a record */
    HOLDER_MEMBER, /* its value holds records, and the object is a container */
    NOTICE_MEMBER  /* the object is known, and holds no record */
};

static const struct name {
    const char *name;
    enum member member;
    char first; /* what the value must start with; 0: anything */
    ctrail_container kind;
} names[] = {
    {"eventVersion", RECORD_MEMBER, 0, CTRAIL_CONTAINER_RECORD},
    {"eventName", RECORD_MEMBER, 0, CTRAIL_CONTAINER_RECORD},
    {"eventID", RECORD_MEMBER, 0, CTRAIL_CONTAINER_RECORD},
    {"eventId", RECORD_MEMBER, 0, CTRAIL_CONTAINER_RECORD},
    {"eventType", RECORD_MEMBER, 0, CTRAIL_CONTAINER_RECORD},
    {"eventSource", RECORD_MEMBER, 0, CTRAIL_CONTAINER_RECORD},
    {"Records", HOLDER_MEMBER, '[', CTRAIL_CONTAINER_LOG_FILE},
    {"detail", HOLDER_MEMBER, '{', CTRAIL_CONTAINER_EVENTBRIDGE},
    {"digestStartTime", NOTICE_MEMBER, 0, CTRAIL_CONTAINER_DIGEST},
    {"digestS3Bucket", NOTICE_MEMBER, 0, CTRAIL_CONTAINER_DIGEST},
};

enum { NAMES = sizeof names / sizeof *names };

static const char *const container_names[] = {
    [CTRAIL_CONTAINER_UNKNOWN] = "unknown",         [CTRAIL_CONTAINER_LOG_FILE] = "log file",
    [CTRAIL_CONTAINER_RECORD] = "record",           [CTRAIL_CONTAINER_ARRAY] = "array",
    [CTRAIL_CONTAINER_EVENTBRIDGE] = "EventBridge", [CTRAIL_CONTAINER_DIGEST] = "digest",
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
    ctrail_container_init(container, container->input, &container->judge, container->record_limit,
                          container->depth_limit);
}

/* ---- Moving through the window ---------------------------------------------------------------- */

static const unsigned char *here(const struct container *c) {
    return input_bytes(c->input) + c->position;
}

static size_t available(const struct container *c) {
    return input_size(c->input) - c->position;
}

static uint64_t offset_here(const struct container *c) {
    return input_offset(c->input) + c->position;
}

static struct level *top(struct container *c) {
    return c->depth ? &c->levels[c->depth - 1] : NULL;
}

static void drop_anchor(struct container *c) {
    input_use(c->input, c->position);
    c->position = 0;
    c->anchored = false;
}

/* An object that is too large for a record is kept no longer. Framing looks at it for faults first. */
static void advance(struct container *c, size_t size) {
    bool framing = c->state == IN_RECORD || c->state == IN_MEMBER || c->state == IN_KEY;
    c->position += size;
    if (c->anchored && c->position > c->record_limit && !framing)
        top(c)->large = true;
    if (!c->anchored || (!framing && top(c)->large))
        drop_anchor(c);
}

static bool is_space(unsigned char byte) {
    return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r';
}

/* Passes over white space; OK when a byte follows. */
static ctrail_rc skip_space(struct container *c) {
    for (;;) {
        size_t i = 0, size = available(c);
        const unsigned char *bytes = here(c);
        while (i < size && is_space(bytes[i]))
            i++;
        advance(c, i);
        if (i < size)
            return CTRAIL_OK;
        ctrail_rc rc = ctrail_input_fill(c->input);
        if (rc != CTRAIL_OK)
            return rc;
    }
}

/* ---- Faults ----------------------------------------------------------------------------------- */

/* Looks for the next record from here on; the fault is reported when it is found. */
static ctrail_rc look_on(struct container *c, struct item fault) {
    drop_anchor(c);
    c->item = fault;
    c->before = 0;
    c->state = LOOKING;
    c->recovering = true;
    if (!top(c) || !top(c)->is_array)
        c->depth = 0;
    return CTRAIL_OK;
}

static bool may_be_record(const struct level *level) {
    return level && !level->is_array && !level->settled;
}

/* Broken text between records, or in front of the name that would have told a record. */
static ctrail_rc broken(struct container *c, ctrail_rc code, const char *message) {
    struct item fault = {.offset = offset_here(c), .at = offset_here(c), .code = code, .message = message};
    if (may_be_record(top(c))) {
        fault.offset = top(c)->offset;
        fault.number = top(c)->number;
        c->depth--;
    }
    return look_on(c, fault);
}

/* The input ended, or broke, where more was to come. */
static ctrail_rc cut_off(struct container *c, ctrail_rc rc) {
    uint64_t end = input_offset(c->input) + input_size(c->input);
    struct item cut = {.offset = end, .at = end, .code = rc, .message = c->input->message};
    bool refused = c->state == IN_REFUSED, record = refused || may_be_record(top(c));
    if (record) {
        cut.offset = refused ? c->item.offset : top(c)->offset;
        cut.number = refused ? c->item.number : top(c)->number;
    }
    if (rc == CTRAIL_END) {
        cut.code = CTRAIL_ERR_TRUNCATED;
        cut.message = record ? "the input ends inside a record" : "the input ends before what holds the records does";
    } else if (!cut.message) {
        cut.message = ctrail_rc_message(rc);
    }
    c->item = cut;
    return cut.code;
}

static void hold_record(struct container *c, ctrail_rc code) {
    c->item = (struct item){.offset = top(c)->offset,
                            .at = top(c)->offset,
                            .number = top(c)->number,
                            .size = c->position,
                            .may_hold = ctrail_frame_may_hold(&c->frame),
                            .code = code};
}

/*
 * The record's end was not found. Broken text may be why, a missing quote above all: then what follows the
 * fault is looked through. OK when so; else `rc`.
 */
static ctrail_rc blame(struct container *c, size_t framed, ctrail_rc rc) {
    struct fault fault = {.code = CTRAIL_OK};
    for (size_t size = c->recovering ? framed : CHECK_FIRST;; size *= 4) {
        size = size < framed ? size : framed;
        ctrail_rc answer = c->judge.find_fault(c->judge.user, (const char *)input_bytes(c->input), size, &fault);
        if (answer == CTRAIL_ERR_MEMORY)
            return answer;
        if (answer == CTRAIL_OK && fault.at < size)
            break;
        if (answer != CTRAIL_OK || size == framed)
            return rc;
    }
    hold_record(c, CTRAIL_OK);
    c->item.size = framed;
    ctrail_container_broken(c, &fault);
    return CTRAIL_OK;
}

/* What a state answers when it got no byte. What stays in the window may be broken rather than cut off. */
static ctrail_rc out_of_bytes(struct container *c, ctrail_rc rc) {
    bool between = c->depth == 0 && c->state != IN_REFUSED;
    if (rc == CTRAIL_MORE || (rc == CTRAIL_END && between))
        return rc;
    ctrail_rc answer = c->anchored && rc != CTRAIL_ERR_MEMORY ? blame(c, input_size(c->input), rc) : rc;
    return answer == CTRAIL_OK ? answer : cut_off(c, answer);
}

/* How far to frame before the next look at what has been framed: up to the limit, unless text was broken before. */
static size_t stretch(const struct container *c) {
    uint64_t goal = c->recovering && c->check_at <= c->record_limit ? c->check_at : c->record_limit + 1;
    return !c->anchored || goal - c->position > available(c) ? available(c) : (size_t)(goal - c->position);
}

/* The goal of a stretch was reached, and the value goes on: OK when it is broken, NONE when it may go on. */
static ctrail_rc at_goal(struct container *c, size_t framed) {
    if (!c->anchored || (framed <= c->record_limit && !(c->recovering && framed == c->check_at)))
        return CTRAIL_NONE;
    c->check_at *= 4;
    return blame(c, framed, CTRAIL_NONE);
}

/* Frames on until the value ends. OK: it has, or it turned out to be broken, and the state is LOOKING. */
static ctrail_rc scan(struct container *c) {
    for (;;) {
        size_t used = 0, size = stretch(c), framed = c->position + size;
        bool more = size < available(c);
        bool whole = size && ctrail_frame_scan(&c->frame, here(c), size, &used);
        advance(c, used);
        if (whole)
            return CTRAIL_OK;
        ctrail_rc rc = at_goal(c, framed);
        if (rc != CTRAIL_NONE)
            return rc == CTRAIL_OK ? rc : cut_off(c, rc);
        if (c->anchored && framed > c->record_limit)
            return CTRAIL_ERR_RECORD_SIZE;
        if (more)
            continue;
        rc = ctrail_input_fill(c->input);
        if (rc == CTRAIL_END && c->frame.kind != '{' && c->frame.kind != '"')
            return CTRAIL_OK; /* a number or word that the input's end ends */
        if (rc != CTRAIL_OK)
            return out_of_bytes(c, rc);
    }
}

/* The same over a part of an object that may be a record: too large for one, it is kept no longer. */
static ctrail_rc scan_part(struct container *c, int next) {
    ctrail_rc rc = scan(c);
    while (rc == CTRAIL_ERR_RECORD_SIZE) {
        top(c)->large = true;
        drop_anchor(c);
        rc = scan(c);
    }
    if (rc == CTRAIL_OK && c->state != LOOKING)
        c->state = next;
    return rc;
}

static void behind_value(struct container *c) {
    c->state = c->depth ? AT_NEXT : AT_VALUE;
    c->first = true;
}

/* Reports the item as passed over up to here. */
static ctrail_rc report(struct container *c) {
    c->item.skipped = offset_here(c) - c->item.offset;
    if (!c->item.message)
        c->item.message = ctrail_rc_message(c->item.code);
    drop_anchor(c);
    behind_value(c);
    return CTRAIL_SKIPPED;
}

/* ---- The states: OK to go on, or what next answers -------------------------------------------- */

static void enter(struct container *c, bool is_array, bool holds) {
    c->levels[c->depth++] = (struct level){.is_array = is_array, .holds = holds, .offset = offset_here(c)};
    c->first = true;
    c->state = is_array ? AT_VALUE : AT_KEY;
}

/* An object that may be a record: it stays in the window until that is known. */
static void enter_object(struct container *c, bool holds) {
    enter(c, false, holds);
    c->check_at = CHECK_FIRST;
    top(c)->number = ++c->records;
    c->anchored = true;
    advance(c, 1);
}

static void enter_array(struct container *c, bool holds) {
    enter(c, true, holds);
    advance(c, 1);
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
        return out_of_bytes(c, rc);
    if (available(c) >= 3 && memcmp(here(c), byte_order_mark, 3) == 0)
        advance(c, 3);
    behind_value(c);
    return CTRAIL_OK;
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
        return out_of_bytes(c, rc);
    if (*here(c) >= 0x80)
        ctrail_text_sequence((const char *)here(c), available(c), &valid);
    return broken(c, valid ? CTRAIL_ERR_JSON : CTRAIL_ERR_ENCODING, "not a JSON value");
}

/* A value that is no object, where a record should be. */
static ctrail_rc at_other_value(struct container *c, unsigned char byte) {
    bool utf16 = byte == 0xFE || byte == 0xFF || byte == 0;
    if (!c->depth && byte != '"')
        return utf16 ? broken(c, CTRAIL_ERR_ENCODING, "UTF-16 or binary data; only UTF-8 is read")
                     : broken(c, CTRAIL_ERR_NOT_JSON, "not JSON");
    if (!starts_value(byte))
        return at_no_value(c);
    c->item = (struct item){.offset = offset_here(c),
                            .at = offset_here(c),
                            .number = ++c->records,
                            .code = CTRAIL_ERR_NOT_RECORD};
    ctrail_frame_start(&c->frame, byte, c->depth_limit);
    c->state = IN_REFUSED;
    return CTRAIL_OK;
}

/* Steps out of an array or object; one that turned out to be nothing known is reported. */
static ctrail_rc leave(struct container *c) {
    struct level level = *top(c);
    advance(c, 1);
    c->depth--;
    behind_value(c);
    if (level.is_array || (level.settled && !level.refused))
        return CTRAIL_OK;
    c->item = (struct item){.offset = level.offset,
                            .at = level.offset,
                            .number = level.number,
                            .code = level.refused ? level.refused : CTRAIL_ERR_NOT_RECORD};
    return report(c);
}

static ctrail_rc at_value(struct container *c) {
    ctrail_rc rc = skip_space(c);
    if (rc != CTRAIL_OK)
        return out_of_bytes(c, rc);
    unsigned char byte = *here(c);
    if (byte == ']' && c->depth && c->first)
        return leave(c);
    if (!c->depth && c->recovering && memchr(",]}", byte, 3)) {
        advance(c, 1);
        return CTRAIL_OK;
    }
    if (byte == '{') {
        enter_object(c, !c->depth || top(c)->holds);
        return CTRAIL_OK;
    }
    if (byte != '[' || c->depth)
        return at_other_value(c, byte);
    c->kind = CTRAIL_CONTAINER_ARRAY;
    enter_array(c, true);
    return CTRAIL_OK;
}

/* The row of the name behind the quote here, or NULL; MORE and errors when it is not in the window yet. */
static ctrail_rc read_name(struct container *c, const struct name **found) {
    for (;;) {
        size_t size = available(c) - 1 < NAME_LENGTH_MAX + 1 ? available(c) - 1 : NAME_LENGTH_MAX + 1;
        const unsigned char *name = here(c) + 1, *quote = memchr(name, '"', size);
        *found = NULL;
        for (size_t i = 0; quote && i < NAMES; i++)
            if (strlen(names[i].name) == (size_t)(quote - name) &&
                memcmp(names[i].name, name, (size_t)(quote - name)) == 0)
                *found = &names[i];
        if (quote || size > NAME_LENGTH_MAX)
            return CTRAIL_OK;
        ctrail_rc rc = ctrail_input_fill(c->input);
        if (rc != CTRAIL_OK)
            return rc;
    }
}

static ctrail_rc at_key(struct container *c) {
    ctrail_rc rc = skip_space(c);
    if (rc != CTRAIL_OK)
        return out_of_bytes(c, rc);
    if (*here(c) == '}' && c->first)
        return leave(c);
    if (*here(c) != '"')
        return broken(c, CTRAIL_ERR_JSON, "a member's name is missing");
    rc = read_name(c, &c->name);
    if (rc != CTRAIL_OK)
        return out_of_bytes(c, rc);
    ctrail_frame_start(&c->frame, '"', c->depth_limit);
    c->state = IN_KEY;
    return CTRAIL_OK;
}

static ctrail_rc in_key(struct container *c) {
    return scan_part(c, AT_COLON);
}

static ctrail_rc at_colon(struct container *c) {
    ctrail_rc rc = skip_space(c);
    if (rc != CTRAIL_OK)
        return out_of_bytes(c, rc);
    if (*here(c) != ':')
        return broken(c, CTRAIL_ERR_JSON, "a colon is missing");
    advance(c, 1);
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

/* The object is a record: it is framed again, from its first byte. */
static void start_record(struct container *c) {
    c->check_at = CHECK_FIRST;
    if (c->depth == 1) /* in nothing but itself */
        c->kind = CTRAIL_CONTAINER_RECORD;
    c->position = 0;
    ctrail_frame_start(&c->frame, '{', c->depth_limit);
    c->state = IN_RECORD;
}

static ctrail_rc at_member(struct container *c) {
    ctrail_rc rc = skip_space(c);
    if (rc != CTRAIL_OK)
        return out_of_bytes(c, rc);
    unsigned char byte = *here(c);
    struct level *level = top(c);
    enum member member = c->name ? c->name->member : ANY_MEMBER;
    if (member == RECORD_MEMBER && !level->settled && !level->large) {
        start_record(c);
        return CTRAIL_OK;
    }
    if (member == RECORD_MEMBER && !level->settled)
        level->refused = CTRAIL_ERR_RECORD_SIZE;
    if (member == NOTICE_MEMBER && !level->settled && !level->refused)
        settle(c, c->name->kind);
    if (member == HOLDER_MEMBER && level->holds && !level->refused && byte == c->name->first) {
        if (!level->settled)
            settle(c, c->name->kind);
        if (byte == '[')
            enter_array(c, false);
        else
            enter_object(c, false);
        return CTRAIL_OK;
    }
    if (!starts_value(byte))
        return at_no_value(c);
    ctrail_frame_start(&c->frame, byte, c->depth_limit);
    c->state = IN_MEMBER;
    return CTRAIL_OK;
}

static ctrail_rc in_member(struct container *c) {
    return scan_part(c, AT_NEXT);
}

static ctrail_rc in_refused(struct container *c) {
    ctrail_rc rc = scan(c);
    return rc == CTRAIL_OK ? report(c) : rc;
}

/* The record is passed over from here on. */
static ctrail_rc refuse_large(struct container *c) {
    hold_record(c, CTRAIL_ERR_RECORD_SIZE);
    drop_anchor(c);
    c->depth--;
    c->state = IN_REFUSED;
    return CTRAIL_OK;
}

static ctrail_rc end_record(struct container *c) {
    bool large = c->position > c->record_limit; /* by the one byte that stretch allows */
    hold_record(c, large ? CTRAIL_ERR_RECORD_SIZE : c->frame.too_deep ? CTRAIL_ERR_DEPTH : CTRAIL_OK);
    if (c->item.code == CTRAIL_OK) {
        c->position = 0;
        c->state = GIVEN;
        return CTRAIL_OK;
    }
    c->depth--;
    return report(c);
}

static ctrail_rc in_record(struct container *c) {
    ctrail_rc rc = scan(c);
    if (rc == CTRAIL_ERR_RECORD_SIZE)
        return refuse_large(c);
    return rc == CTRAIL_OK && c->state != LOOKING ? end_record(c) : rc;
}

static ctrail_rc given(struct container *c) {
    c->position = c->item.size;
    drop_anchor(c);
    c->depth--;
    behind_value(c);
    return CTRAIL_OK;
}

static ctrail_rc at_next(struct container *c) {
    ctrail_rc rc = skip_space(c);
    if (rc != CTRAIL_OK)
        return out_of_bytes(c, rc);
    bool is_array = top(c)->is_array;
    if (*here(c) == (is_array ? ']' : '}'))
        return leave(c);
    if (*here(c) != ',')
        return broken(c, CTRAIL_ERR_JSON, "a comma or a closing bracket is missing");
    advance(c, 1);
    c->first = false;
    c->state = is_array ? AT_VALUE : AT_KEY;
    return CTRAIL_OK;
}

/* ---- Looking for the next record -------------------------------------------------------------- */

/* The last byte before bytes[at] that is no white space; 0 if none was passed over. */
static unsigned char byte_before(const struct container *c, const unsigned char *bytes, size_t at) {
    while (at && is_space(bytes[at - 1]))
        at--;
    return at ? bytes[at - 1] : c->before;
}

/*
 * Whether a record starts with the brace at bytes[at]: a line of its own, where records stand line by line,
 * or an element in front of which a name is found that records have. MORE: too few bytes to tell.
 */
static ctrail_rc starts_record(const struct container *c, const unsigned char *bytes, size_t at, size_t size) {
    if (!c->depth && at && bytes[at - 1] == '\n')
        return CTRAIL_OK;
    unsigned char before = byte_before(c, bytes, at);
    if (before == ':') /* it is a member's value */
        return CTRAIL_NONE;
    size_t name = at + 1, end = name + NAME_SPACE_MAX < size ? name + NAME_SPACE_MAX : size;
    while (name < end && is_space(bytes[name]))
        name++;
    if (name == size)
        return CTRAIL_MORE;
    if (bytes[name++] != '"')
        return CTRAIL_NONE;
    end = name + NAME_LENGTH_MAX + 1 < size ? name + NAME_LENGTH_MAX + 1 : size;
    const unsigned char *quote = memchr(bytes + name, '"', end - name);
    if (!quote)
        return end - name > NAME_LENGTH_MAX ? CTRAIL_NONE : CTRAIL_MORE;
    bool known = c->judge.has_field((const char *)bytes + name, (size_t)(quote - bytes) - name);
    return known ? CTRAIL_OK : CTRAIL_NONE;
}

/* OK: the walk stands at the start of a record. MORE: all but a beginning that is too short has been passed over. */
static ctrail_rc look_through(struct container *c) {
    const unsigned char *bytes = here(c);
    size_t size = available(c), at = 0;
    ctrail_rc rc = CTRAIL_NONE;
    while (rc == CTRAIL_NONE && at < size) {
        const unsigned char *brace = memchr(bytes + at, '{', size - at);
        at = brace ? (size_t)(brace - bytes) : size;
        if (brace && (rc = starts_record(c, bytes, at, size)) == CTRAIL_NONE)
            at++;
    }
    size_t keep = at && bytes[at - 1] == '\n' && rc != CTRAIL_OK; /* it may stand before a brace */
    c->before = byte_before(c, bytes, at);
    advance(c, at - keep);
    return rc == CTRAIL_NONE ? CTRAIL_MORE : rc;
}

/* What comes next is a value, whatever separated it from the broken text. */
static ctrail_rc report_and_resume(struct container *c) {
    ctrail_rc rc = report(c);
    c->state = AT_VALUE;
    return rc;
}

static ctrail_rc looking(struct container *c) {
    for (;;) {
        if (available(c) && look_through(c) == CTRAIL_OK)
            return report_and_resume(c);
        ctrail_rc rc = ctrail_input_fill(c->input);
        if (rc == CTRAIL_MORE || rc == CTRAIL_ERR_MEMORY)
            return out_of_bytes(c, rc);
        if (rc != CTRAIL_OK) { /* nothing more to be found: an error of the input is met again */
            advance(c, available(c));
            c->depth = 0;
            return report_and_resume(c);
        }
    }
}

/* ---- The machine ------------------------------------------------------------------------------ */

static ctrail_rc (*const states[])(struct container *) = {
    [AT_START] = at_start, [AT_VALUE] = at_value,     [AT_KEY] = at_key,       [IN_KEY] = in_key,
    [AT_COLON] = at_colon, [AT_MEMBER] = at_member,   [IN_MEMBER] = in_member, [IN_RECORD] = in_record,
    [GIVEN] = given,       [IN_REFUSED] = in_refused, [AT_NEXT] = at_next,     [LOOKING] = looking,
};

ctrail_rc ctrail_container_next(struct container *container, const struct item **item) {
    ctrail_rc rc;
    do
        rc = states[container->state](container);
    while (rc == CTRAIL_OK && container->state != GIVEN);
    *item = &container->item;
    return rc;
}

/*
 * From where to look on behind a fault: a missing quote turns strings inside out, so that the string in front
 * of the fault may hold the start of the next record. Its opening quote is the second one back.
 */
static size_t trusted_up_to(const unsigned char *record, size_t fault) {
    size_t at = fault, quotes = 0;
    while (at > 1 && quotes < 2)
        quotes += record[--at] == '"';
    return at ? at : 1;
}

void ctrail_container_broken(struct container *container, const struct fault *fault) {
    struct item item = container->item;
    size_t at = fault->at < item.size ? fault->at : item.size;
    item.code = fault->code;
    item.message = fault->message;
    item.at = item.offset + fault->at;
    container->position = trusted_up_to(input_bytes(container->input), at);
    container->depth--;
    look_on(container, item);
}
