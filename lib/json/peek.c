/* Goes from member to member: a string ends at its closing quote, the end of an object or array is found by framing. */
#include "json/peek.h"

#include <stdint.h>

#include "base/bytes.h"
#include "json/frame.h"
#include "json/plain.h"
#include "json/value.h"

/* The bytes that are left. */
struct scan {
    const char *at, *end;
};

static inline void skip_space(struct scan *scan) {
    scan->at = bytes_skip_space(scan->at, scan->end);
}

static inline bool take(struct scan *scan, char c) {
    skip_space(scan);
    if (scan->at == scan->end || *scan->at != c)
        return false;
    scan->at++;
    return true;
}

/* Skips the string whose opening quote is next; *escapes: whether it has any. */
static inline bool pass_string(struct scan *scan, bool *escapes) {
    const char *at = plain_quote(scan->at + 1, scan->end);
    *escapes = false;
    for (; at < scan->end && *at == '\\'; at = plain_quote(at + 2, scan->end))
        *escapes = true;
    scan->at = at + 1;
    return at < scan->end;
}

static bool pass_framed(struct scan *scan) {
    struct frame frame;
    size_t used;
    ctrail_frame_start(&frame, (unsigned char)*scan->at, UINT32_MAX);
    bool whole = ctrail_frame_scan(&frame, (const unsigned char *)scan->at, (size_t)(scan->end - scan->at), &used);
    scan->at += used;
    return whole;
}

static inline bool pass_value(struct scan *scan) {
    bool escapes;
    if (scan->at == scan->end)
        return false;
    return *scan->at == '"' ? pass_string(scan, &escapes) : pass_framed(scan);
}

/* The key that is next, without its quotes; false for one with escapes too. */
static inline bool take_name(struct scan *scan, const char **name, size_t *length) {
    bool escapes;
    skip_space(scan);
    *name = scan->at + 1;
    if (scan->at == scan->end || *scan->at != '"' || !pass_string(scan, &escapes))
        return false;
    *length = (size_t)(scan->at - 1 - *name);
    return !escapes;
}

/* Whether a value is a string whose content begins like an object or, escaped, a string. */
static inline bool may_spell_record(const char *value, size_t length) {
    return length > 2 && value[0] == '"' && (value[1] == '{' || value[1] == '\\');
}

/* What is looked for. */
struct wanted_members {
    struct peek_member *list;
    size_t count;
    uint64_t lengths; /* bit n: one of the names is as long, or longer by a multiple of 64 */
};

static struct peek_member *member_of(const struct wanted_members *wanted, const char *name, size_t length) {
    for (size_t i = 0; i < wanted->count; i++)
        if (wanted->list[i].name_length == length && same_bytes(wanted->list[i].name, name, length))
            return &wanted->list[i];
    return NULL;
}

/* Whether it is one of the names in lower case; mostly the last letters tell that it is not. */
static bool is_lowered(const struct wanted_members *wanted, const char *name, size_t length) {
    for (size_t i = 0; length && i < wanted->count; i++) {
        const char *own = wanted->list[i].name;
        if (wanted->list[i].name_length == length && (own[length - 1] | 0x20) == name[length - 1] &&
            ctrail_str_is_lowered((ctrail_str){name, length}, own, length))
            return true;
    }
    return false;
}

/* Takes one member, and its value if it is looked for. */
static inline bool take_member(struct scan *scan, const struct wanted_members *wanted, wrapping_fn *is_wrapping) {
    const char *name;
    size_t name_length;
    if (!take_name(scan, &name, &name_length) || !take(scan, ':'))
        return false;
    skip_space(scan);
    const char *value = scan->at;
    if (!pass_value(scan))
        return false;
    size_t length = (size_t)(scan->at - value);
    if (wanted->lengths >> name_length % 64 & 1) {
        struct peek_member *member = member_of(wanted, name, name_length);
        if (member) {
            member->value = value;
            member->length = length;
            return true;
        }
        if (is_lowered(wanted, name, name_length))
            return false;
    }
    return !may_spell_record(value, length) || !is_wrapping(name, name_length);
}

bool ctrail_peek(const char *text, size_t size, struct peek_member *members, size_t count, wrapping_fn *is_wrapping,
                 size_t *used) {
    struct scan scan = {text, text + size};
    struct wanted_members wanted = {members, count, 0};
    for (size_t i = 0; i < count; i++)
        wanted.lengths |= UINT64_C(1) << members[i].name_length % 64;
    if (!take(&scan, '{'))
        return false;
    do
        if (!take_member(&scan, &wanted, is_wrapping))
            return false;
    while (take(&scan, ','));
    bool whole = take(&scan, '}');
    *used = (size_t)(scan.at - text);
    return whole;
}

const char *ctrail_peek_value_end(const char *at, const char *end) {
    struct scan scan = {at, end};
    return pass_value(&scan) && scan.at > at ? scan.at : NULL;
}

/* The loop has no early exit, so that compilers can vectorize it. */
bool ctrail_peek_is_plain(const char *value, size_t length) {
    unsigned char other = 0;
    if (!value || length < 2 || *value != '"')
        return false;
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)value[i];
        other |= (unsigned char)((byte == '\\') | (byte < 0x20) | (byte >= 0x80));
    }
    return !other;
}
