#include "container/prefix.h"

#include <string.h>

#include "base/bytes.h"

/* What is longer is no prefix. */
enum { PREFIX_MAX = 4096 };

/* More white space than this after an opening bracket is not expected. */
enum { SPACE_MAX = 64, ESCAPE = 0x1B };

enum found {
    FOUND_NOTHING,
    FOUND_START,
    FOUND_CUT /* too few bytes to tell */
};

/* The text up to a place in it. */
struct text {
    const unsigned char *bytes;
    size_t size;
    unsigned open;          /* brackets */
    unsigned members;       /* quotes with a colon after them */
    bool in_quotes;         /* after an odd number of quotes */
    unsigned char previous; /* byte */
};

static size_t skip_space(const struct text *text, size_t at) {
    size_t end = text->size - at < SPACE_MAX ? text->size : at + SPACE_MAX;
    while (at < end && bytes_is_space(text->bytes[at]))
        at++;
    return at;
}

static enum found byte_is(const struct text *text, size_t at, unsigned char byte) {
    if (at >= text->size)
        return FOUND_CUT;
    return text->bytes[at] == byte ? FOUND_START : FOUND_NOTHING;
}

/* `{"`; or `{\"`, an object that a string spells, of which the quotes are missing. */
static enum found at_brace(const struct text *text, size_t at) {
    size_t name = skip_space(text, at + 1);
    enum found found = byte_is(text, name, '"');
    if (found != FOUND_NOTHING || text->in_quotes || byte_is(text, name, '\\') == FOUND_NOTHING)
        return found;
    return byte_is(text, name + 1, '"');
}

/* `"{\"` */
static enum found at_quote(const struct text *text, size_t at) {
    static const unsigned char start[] = {'{', '\\', '"'};
    enum found found = FOUND_START;
    for (size_t i = 0; i < sizeof start && found == FOUND_START; i++)
        found = byte_is(text, at + 1 + i, start[i]);
    return found;
}

/* `[{"`, `["{\"` */
static enum found at_bracket(const struct text *text, size_t at) {
    size_t first = skip_space(text, at + 1);
    enum found found = byte_is(text, first, '{');
    if (found != FOUND_NOTHING)
        return found == FOUND_START ? at_brace(text, first) : found;
    found = byte_is(text, first, '"');
    return found == FOUND_START ? at_quote(text, first) : found;
}

static enum found at_start(const struct text *text, size_t at) {
    switch (text->bytes[at]) {
    case '{':
        return at_brace(text, at);
    case '[':
        return at_bracket(text, at);
    case '"':
        return at_quote(text, at);
    default:
        return FOUND_NOTHING;
    }
}

/* Whether the text may go on after that byte. A bracket that closes nothing was opened in what is lost, so that the
 * text is what is left of JSON; and what is in brackets is in an array. */
static bool goes_on(struct text *text, unsigned char byte) {
    bool is_colour = text->previous == ESCAPE && byte == '[';
    bool opens = byte == '{' || (byte == '[' && !is_colour), closes = byte == '}' || byte == ']';
    if (closes && !text->open)
        return false;
    text->open = text->open + opens - closes;
    text->members += text->previous == '"' && byte == ':';
    text->in_quotes ^= byte == '"';
    text->previous = byte;
    return byte != '\n' && byte != '\0' && text->members < 2;
}

static enum found find_start(struct text *text, size_t *at) {
    for (; *at < text->size && *at < PREFIX_MAX; ++*at) {
        enum found found = text->open ? FOUND_NOTHING : at_start(text, *at);
        if (found != FOUND_NOTHING)
            return found;
        if (!goes_on(text, text->bytes[*at]))
            return FOUND_NOTHING;
    }
    return *at == PREFIX_MAX ? FOUND_NOTHING : FOUND_CUT;
}

ctrail_rc ctrail_prefix_pass(struct cursor *cursor) {
    for (;;) {
        struct text text = {.bytes = cursor_bytes(cursor), .size = cursor_available(cursor)};
        size_t at = 0;
        enum found found = find_start(&text, &at);
        if (found == FOUND_START)
            ctrail_cursor_advance(cursor, at);
        if (found != FOUND_CUT)
            return found == FOUND_START ? CTRAIL_OK : CTRAIL_NONE;
        ctrail_rc rc = ctrail_input_fill(cursor->input);
        if (rc != CTRAIL_OK)
            return rc == CTRAIL_MORE || rc == CTRAIL_ERR_MEMORY ? rc : CTRAIL_NONE;
    }
}

static bool is_one_of(unsigned char byte, const char *bytes) {
    return byte && strchr(bytes, byte);
}

bool ctrail_prefix_is_array(const struct cursor *cursor) {
    const unsigned char *bytes = cursor_bytes(cursor);
    size_t at = 1, size = cursor_available(cursor) < PREFIX_MAX ? cursor_available(cursor) : PREFIX_MAX;
    while (at < size && is_one_of(bytes[at], " \t"))
        at++;
    size_t start = at;
    while (at < size && is_one_of(bytes[at], "+-.0123456789Eaeflnrstu"))
        at++;
    size_t end = at;
    while (at < size && is_one_of(bytes[at], " \t"))
        at++;
    return at == size || is_one_of(bytes[at], end == start ? "{[\"]\r\n" : ",]\r\n");
}
