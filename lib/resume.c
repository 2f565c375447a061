/* Going on behind broken text: the next place is looked for where a record, or what holds one, starts. */
#include "walk.h"

#include <string.h>

ctrail_rc ctrail_walk_look_on(struct container *c, struct item fault) {
    drop_anchor(c);
    c->item = fault;
    c->before = 0;
    c->state = LOOKING;
    c->recovering = true;
    while (c->depth && !top(c)->is_array)
        c->depth--;
    return CTRAIL_OK;
}

/* The last byte before bytes[at] that is no white space; 0 if none was passed over. */
static unsigned char byte_before(const struct container *c, const unsigned char *bytes, size_t at) {
    while (at && is_space(bytes[at - 1]))
        at--;
    return at ? bytes[at - 1] : c->before;
}

/* Whether a record has a field of that name, or what holds records begins with it. */
static bool begins_element(const struct container *c, const char *name, size_t length) {
    bool like_the_last = c->begins_length == length && memcmp(c->begins, name, length) == 0;
    return like_the_last || c->judge.has_field(name, length) ||
           (!c->begins_length && ctrail_name_begins_wrapper(name, length));
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
    return begins_element(c, (const char *)bytes + name, (size_t)(quote - bytes) - name) ? CTRAIL_OK : CTRAIL_NONE;
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
    ctrail_walk_advance(c, at - keep);
    return rc == CTRAIL_NONE ? CTRAIL_MORE : rc;
}

/* What comes next is a value, whatever separated it from the broken text. */
static ctrail_rc report_and_resume(struct container *c) {
    ctrail_rc rc = ctrail_walk_report(c);
    c->state = AT_VALUE;
    return rc;
}

ctrail_rc ctrail_resume_looking(struct container *c) {
    for (;;) {
        if (available(c) && look_through(c) == CTRAIL_OK)
            return report_and_resume(c);
        ctrail_rc rc = ctrail_input_fill(c->input);
        if (rc == CTRAIL_MORE || rc == CTRAIL_ERR_MEMORY)
            return ctrail_walk_out_of_bytes(c, rc);
        if (rc != CTRAIL_OK) { /* nothing more to be found: an error of the input is met again */
            ctrail_walk_advance(c, available(c));
            c->depth = 0;
            return report_and_resume(c);
        }
    }
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

void ctrail_resume_behind(struct container *c, const struct fault *fault) {
    struct item item = c->item;
    size_t at = fault->at < item.size ? fault->at : item.size;
    item.code = fault->code;
    item.message = fault->message;
    item.at = item.offset + fault->at;
    c->position = trusted_up_to(item.bytes, at);
    c->depth--;
    ctrail_walk_look_on(c, item);
}
