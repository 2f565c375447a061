/* docs/formats.md, "Looking for the next record", has the rules for users. */
#include "container/resume.h"

#include "base/bytes.h"

/* Leaves what is looked through inside an element of a list that AWS writes: the whole element is broken. */
static void leave_looked_through(struct levels *levels) {
    for (unsigned i = 1; i <= levels->depth; i++)
        if (levels->stack[i].is_wrapper && !(levels->stack[i].place & (PLACE_TOP | PLACE_WRAPPED)))
            levels->depth = i;
}

/* The levels become those around the element that is broken: a record, or the object that one is in. */
static void leave_broken(struct recovery *recovery, struct levels *levels) {
    recovery->broken.length = 0;
    leave_looked_through(levels);
    for (; levels_top(levels)->kind == LEVEL_OBJECT; levels->depth--)
        recovery->broken = levels_top(levels)->beginning;
}

void ctrail_resume_start(struct recovery *recovery, struct cursor *cursor, struct levels *levels, uint64_t sound_to) {
    cursor_drop(cursor);
    recovery->fault_at = cursor_offset(cursor);
    recovery->sound_to = sound_to;
    memset(recovery->before, 0, sizeof recovery->before);
    recovery->was_broken = true;
    leave_broken(recovery, levels);
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
    uint64_t offset;  /* of the first of them */
    bool is_at_fault; /* it is the one at which the text broke */
    size_t sound;     /* so many of them are sound */
    bool strings;     /* elements may be strings */
    bool members;     /* members that hold records are looked for as well */
};

static const char quote[] = "\"";
enum { QUOTE_LENGTH = sizeof quote - 1 };

/* The last byte before bytes[at] that is no white space, or the last but so many; 0 if none was passed over. */
static unsigned char byte_before(const struct search *search, size_t at, unsigned skip) {
    for (;; at--, skip--) {
        while (at && bytes_is_space(search->bytes[at - 1]))
            at--;
        if (!at || !skip)
            return at ? search->bytes[at - 1] : search->recovery->before[skip];
    }
}

/* Whether what begins there is a member's value: after a name and a colon. After a colon alone it is what stands after
 * other text. */
static bool is_member_value(const struct search *search, size_t at) {
    unsigned char in_name = byte_before(search, at, 2);
    return byte_before(search, at, 0) == ':' && byte_before(search, at, 1) == '"' && in_name &&
           !strchr("{}[],:\"", in_name);
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

/* Whether elements begin so as AWS writes them, where nothing is known yet. A container ends what it stands in. */
static bool begins_as_usual(struct levels *levels, const char *name, size_t length) {
    const struct usual_beginning *row = ctrail_marker_usual_beginning(name, length);
    const struct level *level = levels_top(levels);
    bool is_known = level->beginning.length && level->kind != LEVEL_DOCUMENT;
    if (!row || !(row->places & level->place) || is_known)
        return false;
    while (row->is_container && levels_top(levels)->place != PLACE_TOP)
        levels->depth--;
    return true;
}

/* Whether an object that begins with that name is an element, here or further out; then the levels end around it. In
 * sound text it must begin as those do that it is missed among. */
static bool begins_element(const struct search *search, bool is_sound, const char *name, size_t length) {
    if (find_level(search->levels, name, length, &search->levels->depth))
        return true;
    if (beginning_is(&search->recovery->broken, name, length))
        return true;
    bool in_row = levels_top(search->levels)->place & (PLACE_ROWS | PLACE_CELLS); /* where cells begin so too */
    if (is_sound)
        return search->members && !in_row && search->has_field(name, length);
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
    FOUND_START,  /* of a record, or of what holds one */
    FOUND_MEMBER, /* the name of a member that holds records */
    FOUND_CUT     /* too few bytes to tell */
};

/* The name whose opening quote is bytes[at]. */
static enum found read_name(const struct search *search, size_t at, const char **name, size_t *length) {
    const unsigned char *inside = search->bytes + at + 1;
    size_t available = search->size - at - 1, most = NAME_LENGTH_MAX + 1;
    const unsigned char *closing = memchr(inside, '"', available < most ? available : most);
    if (!closing)
        return available < most ? FOUND_CUT : FOUND_NOTHING;
    *name = (const char *)inside;
    *length = (size_t)(closing - inside);
    return FOUND_START;
}

/* Passes over white space: CUT if the bytes end with it. */
static enum found pass_space(const struct search *search, size_t *at) {
    size_t end = *at + SPACE_MAX < search->size ? *at + SPACE_MAX : search->size;
    while (*at < end && bytes_is_space(search->bytes[*at]))
        ++*at;
    return *at == search->size ? FOUND_CUT : FOUND_START;
}

/* Whether any object that starts at bytes[at] is one of the document's values: on a line of its own, or where the text
 * broke as it was not expected. What is looked through has mostly one line. */
static bool stands_alone(const struct search *search, size_t at) {
    const struct level *level = levels_top(search->levels);
    if (level->kind == LEVEL_DOCUMENT)
        return starts_line(search, at) || (!at && search->is_at_fault);
    return starts_line(search, at) && level->place == PLACE_WRAPPED;
}

/* In what is looked through, as long as nothing is known of the elements, any object may be one that follows a comma or
 * the fault. */
static bool begins_unknown_element(const struct search *search, size_t at) {
    const struct level *level = levels_top(search->levels);
    return level->place == PLACE_WRAPPED && !level->beginning.length &&
           (byte_before(search, at, 0) == ',' || (!at && search->is_at_fault));
}

/* Whether a record, or what holds one, starts with the brace at bytes[at]: on a line of its own, or as an element; or,
 * if what is broken is no record, as the value of a member whose name may be broken. */
static enum found at_brace(const struct search *search, size_t at) {
    bool is_sound = at < search->sound;
    size_t first = at + 1, length;
    const char *name;
    if (!is_sound && stands_alone(search, at)) {
        search->levels->depth = 0;
        return FOUND_START;
    }
    bool is_value = is_member_value(search, at);
    if (is_value && !search->members)
        return FOUND_NOTHING;
    enum found found = pass_space(search, &first);
    if (found == FOUND_START)
        found = search->bytes[first] == '"' ? read_name(search, first, &name, &length) : FOUND_NOTHING;
    if (found != FOUND_START)
        return found;
    bool begins = is_value ? search->has_field(name, length) : begins_element(search, is_sound, name, length);
    return begins || (!is_sound && begins_unknown_element(search, at)) ? FOUND_START : FOUND_NOTHING;
}

/* ---- Members that hold records, and strings --------------------------------------------------- */

/* The innermost level whose elements that row can mark; false: none. */
static bool find_level_of_row(const struct levels *levels, const struct marker *row, unsigned *depth) {
    for (unsigned i = levels->depth + 1; i-- > 0;) {
        if (levels->stack[i].kind != LEVEL_OBJECT && levels->stack[i].place & row->places && i < LEVELS_MAX) {
            *depth = i;
            return true;
        }
    }
    return false;
}

/* Whether bytes[at] starts as the row says. */
static enum found value_starts(const struct search *search, size_t at, const struct marker *row) {
    size_t length = strlen(row->value_starts), available = search->size - at;
    if (memcmp(search->bytes + at, row->value_starts, available < length ? available : length) != 0)
        return FOUND_NOTHING;
    return available < length ? FOUND_CUT : FOUND_MEMBER;
}

/* The member whose value is bytes[at], by the first row of its name that fits. The object that it is in is entered. */
static enum found find_row(const struct search *search, size_t name_at, size_t at, const struct marker *row) {
    enum found found = FOUND_NOTHING;
    unsigned depth;
    for (; row && found == FOUND_NOTHING; row = ctrail_marker_next(row)) {
        if (marker_may_hold(row) && find_level_of_row(search->levels, row, &depth))
            found = value_starts(search, at, row);
    }
    if (found == FOUND_MEMBER) {
        search->levels->depth = depth;
        levels_push(search->levels, LEVEL_OBJECT, search->levels->stack[depth].place, search->offset + name_at)
            ->is_known = true;
    }
    return found;
}

/* Whether a member that holds records starts with the quote at bytes[at]. */
static enum found at_member(const struct search *search, size_t at) {
    const char *name;
    size_t length;
    enum found found = read_name(search, at, &name, &length);
    if (found != FOUND_START)
        return found;
    const struct marker *row = ctrail_marker_find(name, length);
    if (!row)
        return FOUND_NOTHING;
    size_t value = at + length + 2;
    found = pass_space(search, &value);
    if (found == FOUND_START && search->bytes[value++] != ':')
        return FOUND_NOTHING;
    if (found == FOUND_START)
        found = pass_space(search, &value);
    return found == FOUND_START ? find_row(search, at, value, row) : found;
}

enum { PLACES_OF_WRAPPERS = PLACE_WRAPPERS | PLACE_ROWS | PLACE_CELLS | PLACE_WRAPPED };

/* Whether a string that a record is spelled in starts there: its text begins with a brace or a quote, escaped once, as
 * what is escaped twice is a string in that string. In wrappers it may be the value of a member whose name is broken.
 */
static enum found at_string(const struct search *search, size_t at) {
    const unsigned char *inside = search->bytes + at + 1;
    unsigned char before = byte_before(search, at, 0);
    bool in_sound_record = at < search->sound && !search->members;
    if (in_sound_record || (is_member_value(search, at) && !search->members))
        return FOUND_NOTHING;
    if (search->size - at < 4)
        return FOUND_CUT;
    bool is_apart = starts_line(search, at) || before == ',' || before == '[' || before == '"';
    bool is_object = memcmp(inside, "{\\", 2) == 0 && inside[2] != '\\';
    return is_object || (is_apart && memcmp(inside, "\\\"", 2) == 0) ? FOUND_START : FOUND_NOTHING;
}

static enum found at_quote(const struct search *search, size_t at) {
    enum found found = search->members ? at_member(search, at) : FOUND_NOTHING;
    return found == FOUND_NOTHING && search->strings ? at_string(search, at) : found;
}

/* ---- The search ------------------------------------------------------------------------------- */

/* The level of which elements are strings; the innermost one also while nothing is known of its elements, and where the
 * records themselves are in strings. */
static bool find_level_of_strings(struct levels *levels, unsigned *depth) {
    const struct level *level = levels_top(levels);
    *depth = levels->depth;
    return !level->beginning.length || level->place & PLACES_OF_WRAPPERS ||
           find_level(levels, quote, QUOTE_LENGTH, depth);
}

static bool begins_as_record(const struct search *search, const struct beginning *beginning) {
    return beginning->length && search->has_field(beginning->name, beginning->length);
}

/* Whether the elements are no records, and may hold some. */
static bool looks_for_members(const struct search *search) {
    const struct level *level = levels_top(search->levels);
    const struct beginning *known = level->beginning.length ? &level->beginning : &search->recovery->broken;
    return level->place & (PLACE_TOP | PLACES_OF_WRAPPERS) && !begins_as_record(search, known);
}

/* The next byte that an element or a member may start with, or `size`. */
static size_t next_start(const struct search *search, size_t at) {
    const unsigned char *bytes = search->bytes;
    if (!search->strings && !search->members) {
        const unsigned char *brace = memchr(bytes + at, '{', search->size - at);
        return brace ? (size_t)(brace - bytes) : search->size;
    }
    while (at < search->size && bytes[at] != '{' && bytes[at] != '"')
        at++;
    return at;
}

/* Goes through the bytes from *at on, up to a start, or to one that is cut off, or to their end. */
static enum found find_start(struct search *search, size_t *at) {
    unsigned depth;
    search->members = looks_for_members(search);
    search->strings = find_level_of_strings(search->levels, &depth) || search->members;
    while ((*at = next_start(search, *at)) < search->size) {
        bool is_quote = search->bytes[*at] == '"';
        enum found found = is_quote ? at_quote(search, *at) : at_brace(search, *at);
        if (found == FOUND_START && is_quote)
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
    uint64_t here = cursor_offset(cursor);
    struct search search = {.recovery = recovery,
                            .levels = levels,
                            .has_field = has_field,
                            .bytes = cursor_bytes(cursor),
                            .size = cursor_available(cursor),
                            .offset = here,
                            .is_at_fault = here == recovery->sound_to,
                            .sound = recovery->sound_to > here ? (size_t)(recovery->sound_to - here) : 0};
    size_t at = 0;
    enum found found = search.size ? find_start(&search, &at) : FOUND_NOTHING;
    bool is_start = found == FOUND_START || found == FOUND_MEMBER;
    unsigned char before[sizeof recovery->before] = {0};
    for (unsigned i = 0; i < sizeof before; i++)
        before[i] = byte_before(&search, at, i);
    memcpy(recovery->before, before, sizeof before);
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

/* ---- Elements that seem to be inside of another ----------------------------------------------- */

bool ctrail_resume_may_look(struct recovery *recovery, uint64_t end, size_t size) {
    const uint64_t times = 8;
    if (recovery->looked_through / times > end)
        return false;
    recovery->looked_through += size;
    return true;
}

size_t ctrail_resume_look_inside(const struct levels *levels, const unsigned char *bytes, size_t size) {
    struct recovery recovery = {.was_broken = true};
    struct levels around = *levels;
    struct search search = {.recovery = &recovery, .levels = &around, .bytes = bytes, .size = size, .sound = size};
    leave_broken(&recovery, &around);
    for (size_t at = 1; (at = next_start(&search, at)) < size; at++)
        if (at_brace(&search, at) == FOUND_START)
            return at;
    return size;
}
