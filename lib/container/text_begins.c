/* The strings are looked at as they stand, escaped: a quote in them is \" or \u0022. */
#include "container/text_begins.h"

#include <string.h>

#include "base/base64.h"
#include "base/bytes.h"
#include "base/str.h"

/* So far an object is looked for: a log's line has its time, its level and its source before it. */
enum { LOOKED_AT_MAX = 1024, BASE64_GROUP = 4 };

/* A record that begins with that name has it in so many bytes. */
enum { NAME_FIRST = 32 };

/* The first byte that is no white space, as a byte or as an escape. */
static const char *skip_space(const char *at, const char *end) {
    for (;;) {
        at = bytes_skip_space(at, end);
        if (end - at < 2 || *at != '\\' || !strchr("ntr", at[1]))
            return at;
        at += 2;
    }
}

/* Whether an object begins here, or an array that may have objects or strings. */
static bool begins_json(const char *at, const char *end) {
    const char *inside = skip_space(at + 1, end);
    if (inside == end || (*at != '{' && *at != '['))
        return false;
    return *inside == '\\' || (*at == '[' ? *inside == '{' || *inside == '[' : *inside == '}');
}

/* Whether the string begins as JSON does, or as a string of it. */
static bool is_json(const char *text, const char *end) {
    const char *at = skip_space(text, end);
    return at < end && (begins_json(at, end) || (end - at > 1 && memcmp(at, "\\\"", 2) == 0));
}

/* Whether there may be an object after other text: a brace or a byte order mark may also be escaped. */
static bool has_json(const char *text, const char *end) {
    if (end - text > 1 && memcmp(text, "\\u", 2) == 0)
        return true;
    for (const char *at = text; (at = memchr(at, '{', (size_t)(end - at))); at++)
        if (begins_json(at, end))
            return true;
    return false;
}

/* Whether it has what every record has: of one that lacks its brace this is what is left. */
static bool has_name(const char *text, const char *end) {
    return ctrail_str_contains((ctrail_str){text, (size_t)(end - text)}, "eventVersion");
}

/* The end of what there is of the string; *is_whole: its closing quote. */
static const char *find_end(const char *text, size_t size, bool *is_whole) {
    size_t i = 0;
    while (i < size && text[i] != '"')
        i += text[i] == '\\' ? 2 : 1;
    *is_whole = i < size;
    return text + (i < size ? i : size);
}

ctrail_rc ctrail_text_begins(struct cursor *cursor, enum text_begins *begins, bool *is_record) {
    for (size_t wanted = NAME_FIRST;; wanted = cursor_available(cursor)) {
        ctrail_rc rc = ctrail_cursor_fill(cursor, wanted + 1);
        if (rc != CTRAIL_OK)
            return rc;
        size_t available = cursor_available(cursor) - 1, size = available < LOOKED_AT_MAX ? available : LOOKED_AT_MAX;
        const char *text = (const char *)cursor_bytes(cursor) + 1;
        *begins = TEXT_AS_JSON;
        *is_record = false;
        bool is_whole;
        if (size && *text == '{' && is_json(text, text + size)) {
            *is_record = has_name(text, find_end(text, size < NAME_FIRST ? size : NAME_FIRST, &is_whole));
            return CTRAIL_OK;
        }
        bool is_all = available < wanted || size == LOOKED_AT_MAX;
        const char *end = find_end(text, size, &is_whole);
        if (!is_whole && !is_all)
            continue;
        *is_record = has_name(text, end);
        if (!is_json(text, end))
            *begins = has_json(text, end) || *is_record ? TEXT_BEFORE_JSON : TEXT_WITHOUT_JSON;
        return CTRAIL_OK;
    }
}

ctrail_rc ctrail_text_is_base64(struct cursor *cursor) {
    static const char *const starts[] = {"{\"", "{ ", "{\n", "{\r", "{\t", "{}",       "[{",      "[[",
                                         "[\"", "[ ", "[\n", "[\r", "[\t", "\x1F\x8B", "\xEF\xBB"};
    ctrail_rc rc = ctrail_cursor_fill(cursor, BASE64_GROUP + 1);
    if (rc != CTRAIL_OK)
        return rc;
    size_t size = cursor_available(cursor) - 1;
    unsigned char bytes[BASE64_GROUP];
    struct base64 decoder = {.letters = 0};
    size = size < BASE64_GROUP ? size : BASE64_GROUP;
    if (ctrail_base64_decode(&decoder, cursor_bytes(cursor) + 1, &size, bytes, sizeof bytes) < 2)
        return CTRAIL_NONE;
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (memcmp(bytes, starts[i], 2) == 0)
            return CTRAIL_OK;
    return CTRAIL_NONE;
}
