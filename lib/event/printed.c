/*
 * Nothing is escaped in such a text: a scalar ends at a closing bracket, or before a comma that the next member's name
 * and its equals sign follow. So a value that has these itself is taken for several members.
 */
#include "event/printed.h"

#include <stdint.h>
#include <string.h>

#include "base/str.h"
#include "json/frame.h"

enum { DEPTH_MAX = 32, LONGEST_ESCAPE = 6, ROOM = 8 };

struct printed {
    const char *at, *end; /* what is left of the text */
    char *out;            /* the end of the JSON */
};

static void put(struct printed *p, char c) {
    *p->out++ = c;
}

static void put_string(struct printed *p, const char *text, const char *end) {
    static const char digits[] = "0123456789abcdef";
    put(p, '"');
    for (; text < end; text++) {
        unsigned char byte = (unsigned char)*text;
        if (byte < 0x20) {
            memcpy(p->out, "\\u00", 4);
            p->out[4] = digits[byte >> 4];
            p->out[5] = digits[byte & 15];
            p->out += LONGEST_ESCAPE;
            continue;
        }
        if (byte == '"' || byte == '\\')
            put(p, '\\');
        put(p, *text);
    }
    put(p, '"');
}

static bool is_in_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c && strchr("_-.:/", c));
}

/* The equals sign behind the name at `at`, or NULL. */
static const char *name_end(const char *at, const char *end) {
    const char *first = at;
    while (at < end && is_in_name(*at))
        at++;
    return at > first && at < end && *at == '=' ? at : NULL;
}

/* What follows a comma and the space behind it. */
static const char *after_comma(const char *comma, const char *end) {
    return comma + 1 + (comma + 1 < end && comma[1] == ' ');
}

static bool take(struct printed *p, char c) {
    if (p->at == p->end || *p->at != c)
        return false;
    p->at++;
    put(p, c);
    return true;
}

static bool take_comma(struct printed *p) {
    const char *comma = p->at;
    if (!take(p, ','))
        return false;
    p->at = after_comma(comma, p->end);
    return true;
}

static bool ends_scalar(const struct printed *p, const char *at, char closing) {
    return *at == closing || (*at == ',' && (closing == ']' || name_end(after_comma(at, p->end), p->end)));
}

static bool take_scalar(struct printed *p, char closing) {
    const char *first = p->at, *at = first;
    while (at < p->end && !ends_scalar(p, at, closing))
        at++;
    p->at = at;
    if (at - first != 4 || memcmp(first, "null", 4) != 0) {
        put_string(p, first, at);
        return at < p->end;
    }
    memcpy(p->out, "null", 4);
    p->out += 4;
    return at < p->end;
}

/* Whether JSON stands here, not what is printed: a name in quotes, or a list of such objects, of strings, or of
 * nothing. */
static bool is_json(const struct printed *p) {
    const char *at = p->at;
    while (at < p->end && *at == '[')
        at++;
    bool is_list = at > p->at, is_object = at < p->end && *at == '{';
    at += is_object;
    return at < p->end && (*at == '"' || (is_object && *at == '}') || (is_list && !is_object && *at == ']'));
}

static bool take_json(struct printed *p) {
    struct frame frame;
    size_t used;
    ctrail_frame_start(&frame, (unsigned char)*p->at, UINT32_MAX);
    bool whole = ctrail_frame_scan(&frame, (const unsigned char *)p->at, (size_t)(p->end - p->at), &used);
    memcpy(p->out, p->at, used);
    p->out += used;
    p->at += used;
    return whole;
}

static bool take_value(struct printed *p, char closing, int depth);

static bool take_members(struct printed *p, int depth) {
    do {
        const char *equals = name_end(p->at, p->end);
        if (!equals)
            return false;
        put_string(p, p->at, equals);
        put(p, ':');
        p->at = equals + 1;
        if (!take_value(p, '}', depth))
            return false;
    } while (take_comma(p));
    return take(p, '}');
}

static bool take_elements(struct printed *p, int depth) {
    do
        if (!take_value(p, ']', depth))
            return false;
    while (take_comma(p));
    return take(p, ']');
}

/* closing: the bracket that ends what the value is in. */
static bool take_value(struct printed *p, char closing, int depth) {
    if (depth == DEPTH_MAX)
        return false;
    if (p->at < p->end && (*p->at == '{' || *p->at == '[') && is_json(p))
        return take_json(p);
    if (take(p, '{'))
        return take_members(p, depth + 1);
    return take(p, '[') ? take_elements(p, depth + 1) : take_scalar(p, closing);
}

ctrail_str ctrail_printed_to_json(struct arena *arena, ctrail_str text, bool *failed) {
    const ctrail_str none = {NULL, 0};
    text = ctrail_str_trim(text);
    char *json = ctrail_arena_alloc(arena, LONGEST_ESCAPE * text.len + ROOM);
    *failed = !json;
    if (!json)
        return none;
    struct printed p = {text.ptr, text.ptr + text.len, json};
    if (!take_value(&p, '\0', 0) || p.at != p.end)
        return none;
    return (ctrail_str){json, (size_t)(p.out - json)};
}
