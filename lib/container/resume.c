/* Going on behind broken text: the next place is looked for where a record, or what holds one, starts. */
#include "container/cursor.h"

#include <string.h>

ctrail_rc ctrail_walk_look_on(struct container *c, struct item fault) {
    drop_anchor(c);
    c->fault_at = offset_here(c);
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
    while (at && bytes_is_space(bytes[at - 1]))
        at--;
    return at ? bytes[at - 1] : c->before;
}

/* ---- How elements begin ----------------------------------------------------------------------- */

/* What is in an array, or in the input, begins like the element that has just ended. */
void ctrail_resume_learn(struct container *c, uint64_t offset, const char *key, size_t length) {
    bool in_array = c->depth && top(c)->is_array, found = c->found;
    if (!length || offset < c->fault_at || (c->depth && !in_array))
        return;
    c->found = false;
    if (found)
        return;
    memcpy(in_array ? top(c)->key : c->begins, key, length);
    *(in_array ? &top(c)->key_length : &c->begins_length) = length;
    if (in_array) {
        memcpy(c->last, key, length);
        c->last_length = length;
    }
}

/* Whether the elements of the array, or, at depth 0, of the input, begin so. */
static bool begin_so(const struct container *c, unsigned depth, const char *name, size_t length) {
    const char *key = depth ? c->levels[depth - 1].key : c->begins;
    size_t key_length = depth ? c->levels[depth - 1].key_length : c->begins_length;
    return (!depth || c->levels[depth - 1].is_array) && key_length == length && memcmp(key, name, length) == 0;
}

enum { NOWHERE = LEVELS_MAX + 1 };

/* Where the elements are strings, here or further out; or may be, as none has been sound. */
static unsigned depth_of_texts(const struct container *c) {
    unsigned depth = c->depth;
    bool learned = depth ? c->levels[depth - 1].key_length : c->begins_length;
    while (learned && depth && !begin_so(c, depth, "\"", 1))
        depth--;
    return !learned || begin_so(c, depth, "\"", 1) ? depth : NOWHERE;
}

static enum place place_at(const struct container *c, unsigned depth) {
    return depth ? c->levels[depth - 1].place : PLACE_TOP;
}

/* While nothing was learned here: as AWS writes them. */
static bool begins_known(struct container *c, const char *name, size_t length) {
    const struct usual_beginning *row = ctrail_marker_usual_beginning(name, length);
    if (!row || !(row->places & place_at(c, c->depth)) || (c->depth ? top(c)->key_length : c->begins_length))
        return false;
    while (row->is_container && place_at(c, c->depth) != PLACE_TOP)
        c->depth--;
    return true;
}

/* Whether an element begins with that name, here or further out: the walk is where it stands then. */
static bool begins_element(struct container *c, const char *name, size_t length) {
    for (unsigned depth = c->depth + 1; length && depth-- > 0;) {
        if (begin_so(c, depth, name, length)) {
            c->depth = depth;
            return true;
        }
    }
    if (c->last_length == length && memcmp(c->last, name, length) == 0) /* its array was closed too early */
        return true;
    return c->judge.has_field(name, length) || begins_known(c, name, length);
}

/* ---- Looking ---------------------------------------------------------------------------------- */

/*
 * Whether a record starts with the brace at bytes[at]: a line of its own, where records stand line by line,
 * or an element in front of which a name is found that records have. MORE: too few bytes to tell.
 */
static ctrail_rc starts_record(struct container *c, const unsigned char *bytes, size_t at, size_t size) {
    if (!c->depth && at && bytes[at - 1] == '\n')
        return CTRAIL_OK;
    unsigned char before = byte_before(c, bytes, at);
    if (before == ':') /* it is a member's value */
        return CTRAIL_NONE;
    size_t name = at + 1, end = name + NAME_SPACE_MAX < size ? name + NAME_SPACE_MAX : size;
    while (name < end && bytes_is_space(bytes[name]))
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

/* The same for a string with a record in it. */
static ctrail_rc starts_text(const struct container *c, const unsigned char *bytes, size_t at, size_t size) {
    bool line = at && bytes[at - 1] == '\n';
    unsigned char before = byte_before(c, bytes, at);
    if (!line && before != ',' && before != '[' && before != '"')
        return CTRAIL_NONE;
    if (size - at < 3)
        return CTRAIL_MORE;
    bool escaped = memcmp(bytes + at + 1, "{\\", 2) == 0 || memcmp(bytes + at + 1, "\\\"", 2) == 0;
    return escaped ? CTRAIL_OK : CTRAIL_NONE;
}

/* The next byte that an element may start with, or `size`. */
static size_t find_start(const unsigned char *bytes, size_t at, size_t size, bool texts) {
    if (!texts) {
        const unsigned char *brace = memchr(bytes + at, '{', size - at);
        return brace ? (size_t)(brace - bytes) : size;
    }
    while (at < size && bytes[at] != '{' && bytes[at] != '"')
        at++;
    return at;
}

/* OK: the walk stands at the start of a record. MORE: all but a beginning that is too short has been passed over. */
static ctrail_rc look_through(struct container *c) {
    const unsigned char *bytes = here(c);
    size_t size = available(c), at = 0;
    unsigned texts = depth_of_texts(c);
    ctrail_rc rc = CTRAIL_NONE;
    while (rc == CTRAIL_NONE && (at = find_start(bytes, at, size, texts != NOWHERE)) < size) {
        rc = bytes[at] == '{' ? starts_record(c, bytes, at, size) : starts_text(c, bytes, at, size);
        at += rc == CTRAIL_NONE;
    }
    if (rc == CTRAIL_OK && bytes[at] == '"')
        c->depth = texts;
    size_t keep = at && bytes[at - 1] == '\n' && rc != CTRAIL_OK; /* it may stand before a brace */
    c->before = byte_before(c, bytes, at);
    ctrail_walk_advance(c, at - keep);
    return rc == CTRAIL_NONE ? CTRAIL_MORE : rc;
}

/* What comes next is a value, whatever separated it from the broken text. */
static ctrail_rc report_and_resume(struct container *c) {
    ctrail_rc rc = ctrail_walk_report(c);
    c->state = AT_VALUE;
    c->found = true;
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
