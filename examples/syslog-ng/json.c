/* Writes a value on one line, in the order of the record, numbers as they were spelled. */
#include "json.h"

#include <string.h>

static void append_escaped(GString *out, unsigned char byte) {
    static const char *const controls = "\b\t\n\f\r";
    const char *control = byte ? strchr(controls, byte) : NULL;
    if (byte == '"' || byte == '\\')
        g_string_append_printf(out, "\\%c", byte);
    else if (control)
        g_string_append_printf(out, "\\%c", "btnfr"[control - controls]);
    else
        g_string_append_printf(out, "\\u%04x", byte);
}

/* All texts of the library are UTF-8 already. */
static void append_string(GString *out, const char *text, size_t length) {
    g_string_append_c(out, '"');
    for (size_t i = 0; i < length; i++) {
        unsigned char byte = (unsigned char)text[i];
        if (byte < ' ' || byte == '"' || byte == '\\')
            append_escaped(out, byte);
        else
            g_string_append_c(out, text[i]);
    }
    g_string_append_c(out, '"');
}

static void append_members(GString *out, const ctrail_value *container) {
    const ctrail_value *member = NULL;
    while ((member = ctrail_value_next(container, member))) {
        size_t length;
        const char *key = ctrail_value_key_n(member, &length);
        if (key) {
            append_string(out, key, length);
            g_string_append_c(out, ':');
        }
        json_append(out, member);
        g_string_append_c(out, ',');
    }
    if (ctrail_value_count(container) > 0)
        g_string_truncate(out, out->len - 1);
}

/* The record's own limit of depth bounds the recursion. */
void json_append(GString *out, const ctrail_value *value) {
    ctrail_kind kind = ctrail_value_kind(value);
    size_t length;
    const char *text = ctrail_value_text(value, &length);
    if (kind == CTRAIL_KIND_STRING) {
        append_string(out, text, length);
    } else if (text) {
        g_string_append_len(out, text, (gssize)length);
    } else {
        g_string_append_c(out, kind == CTRAIL_KIND_OBJECT ? '{' : '[');
        append_members(out, value);
        g_string_append_c(out, kind == CTRAIL_KIND_OBJECT ? '}' : ']');
    }
}
