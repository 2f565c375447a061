/* A walk over the structs of an event by their schemas, and over its trees by the functions for values. */
#include "strings.h"

#include <stdio.h>
#include <string.h>

/* ---- One text --------------------------------------------------------------------------------- */

/* The length of the sequence that a byte starts; 0: none. */
static size_t sequence_length(unsigned char lead) {
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC0 && lead < 0xE0)
        return 2;
    if (lead >= 0xE0 && lead < 0xF0)
        return 3;
    return lead >= 0xF0 && lead < 0xF8 ? 4 : 0;
}

static bool is_scalar(unsigned long code, size_t length) {
    static const unsigned long least[] = {0, 0, 0x80, 0x800, 0x10000};
    return code >= least[length] && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
}

bool strings_are_utf8(const char *bytes, size_t size) {
    static const unsigned char masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
    for (size_t i = 0, length; i < size; i += length) {
        length = sequence_length((unsigned char)bytes[i]);
        if (!length || length > size - i)
            return false;
        unsigned long code = (unsigned char)bytes[i] & masks[length];
        for (size_t n = 1; n < length; n++) {
            if (((unsigned char)bytes[i + n] & 0xC0) != 0x80)
                return false;
            code = code << 6 | ((unsigned char)bytes[i + n] & 0x3F);
        }
        if (!is_scalar(code, length))
            return false;
    }
    return true;
}

static void complain(struct strings *strings, const char *what, const char *why) {
    if (!*strings->fault)
        snprintf(strings->fault, sizeof strings->fault, "%s: %s", what, why);
}

static void see(struct strings *strings, const char *what, const char *text, size_t length) {
    if (!text)
        return;
    strings->count++;
    if (strcmp(what, "raw") != 0 && !strings_are_utf8(text, length)) /* those are the bytes that came */
        complain(strings, what, "not UTF-8");
    if (text[length])
        complain(strings, what, "no NUL behind it");
}

/* ---- Trees ------------------------------------------------------------------------------------ */

static void see_value(struct strings *strings, const ctrail_event *event, const ctrail_value *value) {
    size_t length;
    const ctrail_value *member = NULL, *parsed;
    const char *text = ctrail_value_text(value, &length);
    see(strings, "a value", text, text ? length : 0);
    while ((member = ctrail_value_next(value, member))) {
        text = ctrail_value_key_n(member, &length);
        see(strings, "a key", text, text ? length : 0);
        see_value(strings, event, member);
    }
    if (ctrail_value_kind(value) == CTRAIL_KIND_STRING && ctrail_event_parse_text(event, value, &parsed) == CTRAIL_OK &&
        ctrail_value_kind(parsed) != CTRAIL_KIND_STRING)
        see_value(strings, event, parsed);
}

/* ---- Structs ---------------------------------------------------------------------------------- */

static void see_struct(struct strings *strings, const ctrail_event *event, const ctrail_schema *schema,
                       const void *object);

/* A member in the types that may lead to texts. */
union member {
    const void *at;
    const ctrail_str *text;
    const void *const *pointer;
    const void *const *const *list;
};

static void see_list(struct strings *strings, const ctrail_event *event, const ctrail_field *field,
                     const void *const *elements, size_t count) {
    for (size_t i = 0; i < count; i++) {
        const ctrail_str *text = elements[i];
        if (field->schema)
            see_struct(strings, event, field->schema, elements[i]);
        else
            see(strings, field->name, text->ptr, text->len);
    }
}

static void see_field(struct strings *strings, const ctrail_event *event, const ctrail_field *field,
                      const void *object) {
    const char *base = object;
    union member member = {.at = base + field->offset};
    switch (field->kind) {
    case CTRAIL_FIELD_TEXT:
        see(strings, field->name, member.text->ptr, member.text->len);
        break;
    case CTRAIL_FIELD_VALUE:
        see_value(strings, event, *member.pointer);
        break;
    case CTRAIL_FIELD_OBJECT:
        if (*member.pointer)
            see_struct(strings, event, field->schema, *member.pointer);
        break;
    case CTRAIL_FIELD_LIST:
    case CTRAIL_FIELD_TEXTS:
        see_list(strings, event, field, *member.list, *(const size_t *)(const void *)(base + field->count_offset));
        break;
    default:
        break;
    }
}

static void see_struct(struct strings *strings, const ctrail_event *event, const ctrail_schema *schema,
                       const void *object) {
    for (size_t i = 0; i < ctrail_schema_count(schema); i++)
        see_field(strings, event, ctrail_schema_field(schema, i), object);
}

static void see_decoded(struct strings *strings, const ctrail_event *event) {
    const ctrail_details *details;
    if (ctrail_event_details(event, &details) == CTRAIL_OK)
        see_struct(strings, event, ctrail_schema_find("details"), details);
    for (size_t i = 0; ctrail_decoder_name(i); i++) {
        const ctrail_schema *schema;
        const void *decoded;
        if (ctrail_event_decode(event, ctrail_decoder_name(i), &schema, &decoded) == CTRAIL_OK)
            see_struct(strings, event, schema, decoded);
    }
}

/* ---- What else there is ----------------------------------------------------------------------- */

static void see_resources(struct strings *strings, const ctrail_event *event) {
    const ctrail_named_resource *const *resources;
    size_t count = 0;
    if (ctrail_event_resources(event, &resources, &count) != CTRAIL_OK)
        return;
    for (size_t i = 0; i < count; i++) {
        see(strings, "a resource's type", resources[i]->type.ptr, resources[i]->type.len);
        see(strings, "a resource's name", resources[i]->name.ptr, resources[i]->name.len);
    }
}

/* What is wrong with a text is where the problem says it is. */
static void see_problems(struct strings *strings, const ctrail_event *event) {
    for (size_t i = 0; i < event->problem_count; i++) {
        const ctrail_problem *problem = event->problems[i];
        ctrail_str field;
        see(strings, "a problem's path", problem->path.ptr, problem->path.len);
        see(strings, "a problem's message", problem->message.ptr, problem->message.len);
        if (!ctrail_value_find(ctrail_event_record(event), problem->path.ptr))
            complain(strings, problem->path.ptr, "a problem's path that leads nowhere");
        ctrail_event_fields(event, (const char *const[]){problem->path.ptr}, 1, &field);
        see(strings, "a field by its path", field.ptr, field.len);
    }
}

static int32_t see_written(void *user, const char *bytes, size_t size) {
    struct strings *strings = user;
    strings->count++;
    if (!strings_are_utf8(bytes, size))
        complain(strings, "the written JSON", "a piece is not UTF-8");
    return 0;
}

void strings_of_event(struct strings *strings, const ctrail_event *event) {
    see_struct(strings, event, ctrail_schema_find("event"), event);
    see_value(strings, event, ctrail_event_record(event));
    see_decoded(strings, event);
    see_resources(strings, event);
    see_problems(strings, event);
    if (ctrail_event_to_json(event, CTRAIL_JSON_RAW | CTRAIL_JSON_DETAILS, see_written, strings) != CTRAIL_OK)
        complain(strings, "the written JSON", "not written");
}

void strings_of_error(struct strings *strings, const ctrail_error *error) {
    const char *code = ctrail_rc_message(error->code);
    see(strings, "an error's message", error->message, strlen(error->message));
    see(strings, "a code's message", code, strlen(code));
}

/* ---- Spelling --------------------------------------------------------------------------------- */

void text_spell(struct text *out, const char *text, size_t length) {
    text_add(out, "\"", 1);
    for (size_t i = 0; i < length; i++) {
        unsigned char c = (unsigned char)text[i];
        if (c < 0x20)
            text_print(out, "\\u%04x", c);
        else if (c == '"' || c == '\\')
            text_print(out, "\\%c", c);
        else
            text_add(out, text + i, 1);
    }
    text_add(out, "\"", 1);
}

static void spell_members(struct text *out, const ctrail_value *value, bool is_object) {
    const ctrail_value *member = NULL;
    size_t length;
    text_print(out, is_object ? "{" : "[");
    for (bool first = true; (member = ctrail_value_next(value, member)); first = false) {
        if (!first)
            text_add(out, ",", 1);
        if (is_object) {
            const char *key = ctrail_value_key_n(member, &length);
            text_spell(out, key, length);
            text_add(out, ":", 1);
        }
        value_spell(out, member);
    }
    text_print(out, is_object ? "}" : "]");
}

void value_spell(struct text *out, const ctrail_value *value) {
    ctrail_kind kind = ctrail_value_kind(value);
    size_t length = 0;
    const char *text = ctrail_value_text(value, &length);
    if (kind == CTRAIL_KIND_STRING)
        text_spell(out, text, length);
    else if (kind == CTRAIL_KIND_OBJECT || kind == CTRAIL_KIND_ARRAY)
        spell_members(out, value, kind == CTRAIL_KIND_OBJECT);
    else
        text_add(out, text ? text : "absent", text ? length : strlen("absent"));
}
