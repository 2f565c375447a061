/* Moving through the window, finding where values end, and what to make of those that do not. */
#include "container/cursor.h"

/* ---- Moving through the window ---------------------------------------------------------------- */

/* An object that is too large for a record is kept no longer. Framing looks at it for faults first. */
void ctrail_walk_advance(struct container *c, size_t size) {
    bool framing = c->state == IN_RECORD || c->state == IN_MEMBER || c->state == IN_KEY;
    c->position += size;
    if (c->anchored && c->position > c->record_limit && !framing)
        top(c)->large = true;
    if (c->anchored ? !framing && top(c)->large : !c->watched && !c->tail)
        drop_anchor(c);
    else if (c->tail && c->position > TAIL_MAX)
        shorten_tail(c);
}

ctrail_rc ctrail_walk_skip_space(struct container *c) {
    for (;;) {
        size_t i = 0, size = available(c);
        const unsigned char *bytes = here(c);
        while (i < size && bytes_is_space(bytes[i]))
            i++;
        ctrail_walk_advance(c, i);
        if (i < size)
            return CTRAIL_OK;
        ctrail_rc rc = ctrail_input_fill(c->input);
        if (rc != CTRAIL_OK)
            return rc;
    }
}

/* ---- Faults ----------------------------------------------------------------------------------- */

static bool may_be_record(const struct level *level) {
    return level && !level->is_array && !level->settled;
}

ctrail_rc ctrail_walk_broken(struct container *c, ctrail_rc code, const char *message) {
    struct item fault = {.offset = offset_here(c), .at = offset_here(c), .code = code, .message = message};
    if (may_be_record(top(c))) {
        fault.offset = top(c)->offset;
        fault.number = top(c)->number;
        c->depth--;
    }
    if (c->tail) /* a string before this may have taken in what came behind it */
        c->position = 0;
    return ctrail_walk_look_on(c, fault);
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

void ctrail_walk_hold_record(struct container *c, ctrail_rc code) {
    c->item = (struct item){.offset = top(c)->offset,
                            .at = top(c)->offset,
                            .number = top(c)->number,
                            .bytes = input_bytes(c->input),
                            .size = c->position,
                            .may_hold = ctrail_frame_may_hold(&c->frame),
                            .code = code};
}

static void hold_member(struct container *c) {
    c->item = (struct item){.offset = input_offset(c->input), .bytes = input_bytes(c->input)};
}

/*
 * The end of the record, or of a member's value, was not found. Broken text may be why, a missing quote above all: then
 * what follows the fault is looked through. OK when so; else `rc`.
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
    if (c->anchored)
        ctrail_walk_hold_record(c, CTRAIL_OK);
    else
        hold_member(c);
    c->item.size = framed;
    ctrail_resume_behind(c, &fault);
    return CTRAIL_OK;
}

ctrail_rc ctrail_walk_out_of_bytes(struct container *c, ctrail_rc rc) {
    bool between = c->depth == 0 && c->state != IN_REFUSED;
    if (rc == CTRAIL_END && between && !c->kind && !c->records && !c->recovering)
        c->kind = CTRAIL_CONTAINER_EMPTY;
    if (rc == CTRAIL_MORE || (rc == CTRAIL_END && between))
        return rc;
    ctrail_rc answer = (c->anchored || c->watched) && rc != CTRAIL_ERR_MEMORY ? blame(c, input_size(c->input), rc) : rc;
    return answer == CTRAIL_OK ? answer : cut_off(c, answer);
}

/* How far to frame before the next look at what has been framed: up to the limit, unless text was broken before. */
static size_t stretch(const struct container *c) {
    bool early = c->watched || (c->recovering && c->check_at <= c->record_limit);
    uint64_t goal = early ? c->check_at : c->record_limit + 1;
    return (!c->anchored && !c->watched) || goal - c->position > available(c) ? available(c)
                                                                              : (size_t)(goal - c->position);
}

/* A member's value is kept no longer than this. */
enum { WATCH_MAX = 64 * 1024 };

static ctrail_rc at_watched_goal(struct container *c, size_t framed) {
    if (framed < c->check_at)
        return CTRAIL_NONE;
    c->check_at *= 4;
    ctrail_rc rc = blame(c, framed, CTRAIL_NONE);
    if (rc == CTRAIL_NONE && c->check_at > WATCH_MAX)
        drop_anchor(c);
    return rc;
}

/* The goal of a stretch was reached, and the value goes on: OK when it is broken, NONE when it may go on. */
static ctrail_rc at_goal(struct container *c, size_t framed) {
    if (c->watched)
        return at_watched_goal(c, framed);
    if (!c->anchored || (framed <= c->record_limit && !(c->recovering && framed == c->check_at)))
        return CTRAIL_NONE;
    c->check_at *= 4;
    return blame(c, framed, CTRAIL_NONE);
}

ctrail_rc ctrail_walk_scan(struct container *c) {
    for (;;) {
        size_t used = 0, size = stretch(c), framed = c->position + size;
        bool more = size < available(c);
        bool whole = size && ctrail_frame_scan(&c->frame, here(c), size, &used);
        ctrail_walk_advance(c, used);
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
            return ctrail_walk_out_of_bytes(c, rc);
    }
}

/* Too large for a record, the object is kept no longer. */
ctrail_rc ctrail_walk_scan_part(struct container *c, int next) {
    ctrail_rc rc = ctrail_walk_scan(c);
    while (rc == CTRAIL_ERR_RECORD_SIZE) {
        top(c)->large = true;
        drop_anchor(c);
        rc = ctrail_walk_scan(c);
    }
    if (rc == CTRAIL_OK && c->state != LOOKING)
        c->state = next;
    return rc;
}

void ctrail_walk_behind_value(struct container *c) {
    c->state = c->depth ? AT_NEXT : AT_VALUE;
    c->first = true;
}

ctrail_rc ctrail_walk_report(struct container *c) {
    uint64_t offset = offset_here(c); /* may be in front of the fault */
    c->item.skipped = offset > c->item.offset ? offset - c->item.offset : 0;
    if (!c->item.message)
        c->item.message = ctrail_rc_message(c->item.code);
    drop_anchor(c);
    ctrail_walk_behind_value(c);
    return CTRAIL_SKIPPED;
}
