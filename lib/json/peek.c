/* From member to member: strings are passed over by their quotes, objects and arrays by the framer. */
#include "json/peek.h"

#include <stdint.h>

#include "base/bytes.h"
#include "json/frame.h"
#include "json/plain.h"
#include "json/value.h"

struct glance {
    const char *at, *end;
};

static inline void skip_space(struct glance *glance) {
    while (glance->at < glance->end && bytes_is_space((unsigned char)*glance->at))
        glance->at++;
}

static inline bool take(struct glance *glance, char c) {
    skip_space(glance);
    if (glance->at == glance->end || *glance->at != c)
        return false;
    glance->at++;
    return true;
}

/* The string at the opening quote here; *escapes: whether there are any. */
static inline bool pass_string(struct glance *glance, bool *escapes) {
    const char *at = plain_quote(glance->at + 1, glance->end);
    *escapes = false;
    for (; at < glance->end && *at == '\\'; at = plain_quote(at + 2, glance->end))
        *escapes = true;
    glance->at = at + 1;
    return at < glance->end;
}

static bool pass_framed(struct glance *glance) {
    struct frame frame;
    size_t used;
    ctrail_frame_start(&frame, (unsigned char)*glance->at, UINT32_MAX);
    bool whole =
        ctrail_frame_scan(&frame, (const unsigned char *)glance->at, (size_t)(glance->end - glance->at), &used);
    glance->at += used;
    return whole;
}

static inline bool pass_value(struct glance *glance) {
    bool escapes;
    if (glance->at == glance->end)
        return false;
    return *glance->at == '"' ? pass_string(glance, &escapes) : pass_framed(glance);
}

/* The name here, without its quotes. */
static inline bool take_name(struct glance *glance, const char **name, size_t *length) {
    bool escapes;
    skip_space(glance);
    *name = glance->at + 1;
    if (glance->at == glance->end || *glance->at != '"' || !pass_string(glance, &escapes))
        return false;
    *length = (size_t)(glance->at - 1 - *name);
    return !escapes;
}

/* A string that spells an object or a string. */
static inline bool may_spell_record(const char *value, size_t length) {
    return length > 2 && value[0] == '"' && (value[1] == '{' || value[1] == '\\');
}

static inline struct glimpse *glimpse_of(struct glimpse *glimpses, size_t count, const char *name, size_t length) {
    for (size_t i = 0; i < count; i++)
        if (glimpses[i].name_length == length && same_bytes(glimpses[i].name, name, length))
            return &glimpses[i];
    return NULL;
}

/* One member. */
static inline bool look_at_member(struct glance *glance, struct glimpse *glimpses, size_t count,
                                  wrapping_fn *is_wrapping) {
    const char *name;
    size_t name_length;
    if (!take_name(glance, &name, &name_length) || !take(glance, ':'))
        return false;
    skip_space(glance);
    const char *value = glance->at;
    if (!pass_value(glance))
        return false;
    size_t length = (size_t)(glance->at - value);
    struct glimpse *glimpse = glimpse_of(glimpses, count, name, name_length);
    if (glimpse) {
        glimpse->value = value;
        glimpse->length = length;
    }
    return glimpse || !may_spell_record(value, length) || !is_wrapping(name, name_length);
}

bool ctrail_glance(const char *text, size_t size, struct glimpse *glimpses, size_t count, wrapping_fn *is_wrapping,
                   size_t *used) {
    struct glance glance = {text, text + size};
    if (!take(&glance, '{'))
        return false;
    do
        if (!look_at_member(&glance, glimpses, count, is_wrapping))
            return false;
    while (take(&glance, ','));
    bool whole = take(&glance, '}');
    *used = (size_t)(glance.at - text);
    return whole;
}

/* Without a way out in the middle, so that many bytes are looked at in one step. */
bool ctrail_glance_is_plain(const char *value, size_t length) {
    unsigned char other = 0;
    if (!value || length < 2 || *value != '"')
        return false;
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)value[i];
        other |= (unsigned char)((byte == '\\') | (byte < 0x20) | (byte >= 0x80));
    }
    return !other;
}
