/* docs/formats.md, "Looking for the next record", has the rules for users. */
#include "container/resume.h"

#include "base/bytes.h"

void ctrail_resume_start(struct recovery *recovery, struct cursor *cursor, struct levels *levels) {
    cursor_drop(cursor);
    recovery->fault_at = cursor_offset(cursor);
    recovery->before = 0;
    recovery->was_broken = true;
    while (levels_top(levels)->kind == LEVEL_OBJECT)
        levels->depth--;
}

void ctrail_resume_learn(struct recovery *recovery, struct levels *levels, uint64_t offset,
                         const struct beginning *beginning) {
    struct level *level = levels_top(levels);
    bool was_found = recovery->found;
    if (!beginning->length || offset < recovery->fault_at || level->kind == LEVEL_OBJECT)
        return;
    recovery->found = false;
    if (was_found)
        return;
    level->beginning = *beginning;
    if (level->kind == LEVEL_ARRAY)
        recovery->last = *beginning;
}

size_t ctrail_resume_from(const unsigned char *record, size_t fault) {
    size_t at = fault, quotes = 0;
    while (at > 1 && quotes < 2)
        quotes += record[--at] == '"';
    return at ? at : 1;
}

/* ---- What begins an element ------------------------------------------------------------------- */

/* A search through the bytes that are in the window. */
struct search {
    const struct recovery *recovery;
    struct levels *levels;
    has_field_fn *has_field;
    const unsigned char *bytes;
    size_t size;
    bool is_at_fault; /* the bytes begin where the text broke */
};

static const char quote[] = "\"";
enum { QUOTE_LENGTH = sizeof quote - 1 };

/* The last byte before bytes[at] that is no white space; 0 if none was passed over. */
static unsigned char byte_before(const struct search *search, size_t at) {
    while (at && bytes_is_space(search->bytes[at - 1]))
        at--;
    return at ? search->bytes[at - 1] : search->recovery->before;
}

/* The level of which elements are known to begin so, the innermost one. False: there is none. */
static bool find_level(const struct levels *levels, const char *name, size_t length, unsigned *depth) {
    for (unsigned i = levels->depth + 1; length && i-- > 0;) {
        const struct level *level = &levels->stack[i];
        if (level->kind != LEVEL_OBJECT && beginning_is(&level->beginning, name, length)) {
            *depth = i;
            return true;
        }
    }
    return false;
}

/* The level of which elements are strings; the innermost one also while nothing is known of its elements. */
static bool find_level_of_strings(struct levels *levels, unsigned *depth) {
    *depth = levels->depth;
    return !levels_top(levels)->beginning.length || find_level(levels, quote, QUOTE_LENGTH, depth);
}

/* Whether elements begin so as AWS writes them, where nothing is known yet. A container ends what it stands in. */
static bool begins_as_usual(struct levels *levels, const char *name, size_t length) {
    const struct usual_beginning *row = ctrail_marker_usual_beginning(name, length);
    const struct level *level = levels_top(levels);
    if (!row || !(row->places & level->place) || level->beginning.length)
        return false;
    while (row->is_container && levels_top(levels)->place != PLACE_TOP)
        levels->depth--;
    return true;
}

/* Whether an object that begins with that name is an element, here or further out; then the levels end around it. */
static bool begins_element(const struct search *search, const char *name, size_t length) {
    if (find_level(search->levels, name, length, &search->levels->depth))
        return true;
    if (beginning_is(&search->recovery->last, name, length)) /* of an array that was closed too early */
        return true;
    return search->has_field(name, length) || begins_as_usual(search->levels, name, length);
}

static bool starts_line(const struct search *search, size_t at) {
    return at && search->bytes[at - 1] == '\n';
}

/* More white space than this before an object's first name is not expected. */
enum { SPACE_MAX = 64 };

/* What was found in the bytes. */
enum found {
    FOUND_NOTHING,
    FOUND_START, /* of a record, or of what holds one */
    FOUND_CUT    /* too few bytes to tell */
};

/* In what is looked through, as long as nothing is known of the elements, any object may be one that follows a comma or
 * the fault. */
static bool begins_unknown_element(const struct search *search, size_t name) {
    const struct level *level = levels_top(search->levels);
    size_t brace = name;
    while (brace && search->bytes[brace] != '{')
        brace--;
    unsigned char before = byte_before(search, brace);
    return level->place == PLACE_WRAPPED && !level->beginning.length &&
           (before == ',' || (search->is_at_fault && !brace));
}

/* Whether an element begins with the name whose opening quote is bytes[at]. */
static enum found at_name(const struct search *search, size_t at) {
    const unsigned char *name = search->bytes + at + 1;
    size_t available = search->size - at - 1, most = NAME_LENGTH_MAX + 1;
    const unsigned char *closing = memchr(name, '"', available < most ? available : most);
    if (!closing)
        return available < most ? FOUND_CUT : FOUND_NOTHING;
    bool is_start =
        begins_unknown_element(search, at) || begins_element(search, (const char *)name, (size_t)(closing - name));
    return is_start ? FOUND_START : FOUND_NOTHING;
}

/* Whether a record, or what holds one, starts with the brace at bytes[at]: on a line of its own, or as an element.
 * What is looked through has mostly one line. */
static enum found at_brace(const struct search *search, size_t at) {
    size_t name = at + 1, end = name + SPACE_MAX < search->size ? name + SPACE_MAX : search->size;
    if (!at && search->is_at_fault && !search->levels->depth) /* the text broke where the brace was not expected */
        return FOUND_START;
    if (starts_line(search, at) && (!search->levels->depth || levels_top(search->levels)->place == PLACE_WRAPPED)) {
        search->levels->depth = 0;
        return FOUND_START;
    }
    if (byte_before(search, at) == ':') /* a member's value */
        return FOUND_NOTHING;
    while (name < end && bytes_is_space(search->bytes[name]))
        name++;
    if (name == search->size)
        return FOUND_CUT;
    return search->bytes[name] == '"' ? at_name(search, name) : FOUND_NOTHING;
}

/* The same for a string that a record is spelled in: its text begins with a brace or a quote. */
static enum found at_quote(const struct search *search, size_t at) {
    const unsigned char *inside = search->bytes + at + 1;
    unsigned char before = byte_before(search, at);
    if (!starts_line(search, at) && before != ',' && before != '[' && before != '"')
        return FOUND_NOTHING;
    if (search->size - at < 3)
        return FOUND_CUT;
    bool spells_json = memcmp(inside, "{\\", 2) == 0 || memcmp(inside, "\\\"", 2) == 0;
    return spells_json ? FOUND_START : FOUND_NOTHING;
}

/* ---- The search ------------------------------------------------------------------------------- */

/* The next byte that an element may start with, or `size`. */
static size_t next_start(const struct search *search, size_t at, bool strings) {
    const unsigned char *bytes = search->bytes;
    if (!strings) {
        const unsigned char *brace = memchr(bytes + at, '{', search->size - at);
        return brace ? (size_t)(brace - bytes) : search->size;
    }
    while (at < search->size && bytes[at] != '{' && bytes[at] != '"')
        at++;
    return at;
}

/* Goes through the bytes from *at on, up to a start, or to one that is cut off, or to their end. */
static enum found find_start(const struct search *search, size_t *at) {
    unsigned depth;
    bool strings = find_level_of_strings(search->levels, &depth);
    while ((*at = next_start(search, *at, strings)) < search->size) {
        bool is_string = search->bytes[*at] == '"';
        enum found found = is_string ? at_quote(search, *at) : at_brace(search, *at);
        if (found == FOUND_START && is_string)
            search->levels->depth = depth;
        if (found != FOUND_NOTHING)
            return found;
        ++*at;
    }
    return FOUND_NOTHING;
}

/* Moves the cursor to a start, or over all bytes but those that are needed to tell whether one comes. */
static bool search_window(struct recovery *recovery, struct cursor *cursor, struct levels *levels,
                          has_field_fn *has_field) {
    struct search search = {recovery,
                            levels,
                            has_field,
                            cursor_bytes(cursor),
                            cursor_available(cursor),
                            cursor_offset(cursor) == recovery->fault_at};
    size_t at = 0;
    bool is_start = search.size && find_start(&search, &at) == FOUND_START;
    recovery->before = byte_before(&search, at);
    if (!is_start && starts_line(&search, at)) /* a brace may come right after the newline */
        at--;
    ctrail_cursor_advance(cursor, at);
    return is_start;
}

ctrail_rc ctrail_resume_search(struct recovery *recovery, struct cursor *cursor, struct levels *levels,
                               has_field_fn *has_field) {
    for (;;) {
        if (search_window(recovery, cursor, levels, has_field))
            return CTRAIL_OK;
        ctrail_rc rc = ctrail_input_fill(cursor->input);
        if (rc == CTRAIL_MORE || rc == CTRAIL_ERR_MEMORY)
            return rc;
        if (rc != CTRAIL_OK) { /* nothing more is found; an error is met again at the next value */
            ctrail_cursor_advance(cursor, cursor_available(cursor));
            levels->depth = 0;
            return CTRAIL_OK;
        }
    }
}
