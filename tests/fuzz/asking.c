/* Asking an event for everything. The checks of UTF-8 are this file's own: it must not believe the library. */
#include "asking.h"

#include <cloudtrail/cloudtrail.h>

#include <stdlib.h>
#include <string.h>

void check(bool holds) {
    if (!holds)
        abort();
}

void *copy_exactly(const void *bytes, size_t size) {
    void *copy = malloc(size ? size : 1);
    check(copy != NULL);
    if (size)
        memcpy(copy, bytes, size);
    return copy;
}

static bool is_refusal(ctrail_rc rc) {
    return rc == CTRAIL_ERR_MEMORY || rc == CTRAIL_ERR_LIMIT;
}

/* ---- Texts ------------------------------------------------------------------------------------ */

/* The well-formed sequences of two bytes and more, by their first byte and what the second may be. */
static const struct sequence {
    unsigned char first, last, second_first, second_last;
    size_t length;
} sequences[] = {
    {0xC2, 0xDF, 0x80, 0xBF, 2}, {0xE0, 0xE0, 0xA0, 0xBF, 3}, {0xE1, 0xEC, 0x80, 0xBF, 3}, {0xED, 0xED, 0x80, 0x9F, 3},
    {0xEE, 0xEF, 0x80, 0xBF, 3}, {0xF0, 0xF0, 0x90, 0xBF, 4}, {0xF1, 0xF3, 0x80, 0xBF, 4}, {0xF4, 0xF4, 0x80, 0x8F, 4},
};

static const struct sequence *sequence_of(unsigned char first) {
    for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++)
        if (first >= sequences[i].first && first <= sequences[i].last)
            return &sequences[i];
    return NULL;
}

/* The length of the character beyond ASCII that the text begins with; 0 if there is none. */
static size_t character_length(const unsigned char *text, size_t size) {
    const struct sequence *sequence = sequence_of(*text);
    if (!sequence || size < sequence->length || text[1] < sequence->second_first || text[1] > sequence->second_last)
        return 0;
    for (size_t i = 2; i < sequence->length; i++)
        if (text[i] < 0x80 || text[i] > 0xBF)
            return 0;
    return sequence->length;
}

static bool is_utf8(const char *text, size_t size) {
    const unsigned char *bytes = (const unsigned char *)text;
    size_t at = 0, length = 1;
    for (; at < size && length; at += length)
        length = bytes[at] < 0x80 ? 1 : character_length(bytes + at, size - at);
    return length != 0;
}

void check_text(ctrail_str text) {
    check(text.ptr ? !text.ptr[text.len] && is_utf8(text.ptr, text.len) : !text.len);
}

/* ---- Trees ------------------------------------------------------------------------------------ */

enum { LEVELS_MAX = 64 };

/* sought: whether it is looked for by its key as well, which takes as long as there are members. */
static void check_member(const ctrail_value *value, const ctrail_value *member, bool sought) {
    ctrail_str key = {NULL, 0};
    key.ptr = ctrail_value_key_n(member, &key.len);
    check((key.ptr != NULL) == (ctrail_value_kind(value) == CTRAIL_KIND_OBJECT));
    if (!key.ptr)
        return;
    check_text(key);
    check(!sought || ctrail_value_get_n(value, key.ptr, key.len));
}

static void check_scalar(const ctrail_value *value) {
    ctrail_kind kind = ctrail_value_kind(value);
    ctrail_str text = {NULL, 0};
    int64_t integer;
    double real;
    text.ptr = ctrail_value_text(value, &text.len);
    check((text.ptr == NULL) == (kind == CTRAIL_KIND_OBJECT || kind == CTRAIL_KIND_ARRAY));
    if (text.ptr)
        check_text(text);
    check(ctrail_value_integer(value, &integer) == CTRAIL_OK || integer == CTRAIL_ABSENT);
    check(ctrail_value_double(value, &real) == CTRAIL_OK || real == 0);
}

/* sought: as above. */
static void check_value(const ctrail_value *value, bool sought, unsigned level) {
    size_t count = 0;
    check_scalar(value);
    for (const ctrail_value *child = NULL; (child = ctrail_value_next(value, child)); count++) {
        check_member(value, child, sought);
        if (level < LEVELS_MAX)
            check_value(child, sought, level + 1);
    }
    check(count == ctrail_value_count(value));
}

/* The JSON in each string under the value. */
static void ask_texts(const ctrail_event *event, const ctrail_value *value, unsigned level) {
    const ctrail_value *parsed;
    ctrail_rc rc = ctrail_event_parse_text(event, value, &parsed);
    check((rc == CTRAIL_OK) == (parsed != NULL) && (rc == CTRAIL_OK || rc == CTRAIL_NONE || is_refusal(rc)));
    if (parsed)
        check_value(parsed, false, level + 1);
    for (const ctrail_value *child = NULL; level < LEVELS_MAX && (child = ctrail_value_next(value, child));)
        ask_texts(event, child, level + 1);
}

/* ---- Structs ---------------------------------------------------------------------------------- */

static void check_time(int64_t time) {
    char text[CTRAIL_TIME_SIZE];
    int64_t again;
    size_t length = ctrail_time_format(time, text, sizeof text);
    check((length == 0) == (time == CTRAIL_ABSENT));
    if (length)
        check(ctrail_time_parse(text, length, &again) == CTRAIL_OK && again == time);
}

static void check_number(const ctrail_field *field, int32_t number) {
    int32_t count = 0;
    while (field->names[count])
        count++;
    check(number >= 0 && number < count);
}

static void check_list(const ctrail_field *field, const void *const *list, size_t count) {
    check(list || !count);
    for (size_t i = 0; i < count; i++)
        if (field->kind == CTRAIL_FIELD_LIST)
            check_struct(field->schema, list[i]);
        else
            check_text(*(const ctrail_str *)list[i]);
}

/* A record's own bytes need be no UTF-8. */
static bool is_raw(const ctrail_field *field) {
    return strcmp(field->name, "raw") == 0;
}

static void check_field(const ctrail_field *field, const char *object) {
    const void *member = object + field->offset;
    const void *held = NULL;
    switch (field->kind) {
    case CTRAIL_FIELD_TEXT:
        if (!is_raw(field))
            check_text(*(const ctrail_str *)member);
        break;
    case CTRAIL_FIELD_FLAG:
        check(*(const ctrail_bool *)member >= CTRAIL_UNKNOWN && *(const ctrail_bool *)member <= 1);
        break;
    case CTRAIL_FIELD_TIME:
        check_time(*(const int64_t *)member);
        break;
    case CTRAIL_FIELD_NAME:
        check_number(field, *(const int32_t *)member);
        break;
    case CTRAIL_FIELD_VALUE:
        memcpy(&held, member, sizeof held);
        if (held)
            check_value(held, false, 0);
        break;
    case CTRAIL_FIELD_OBJECT:
        memcpy(&held, member, sizeof held);
        if (held)
            check_struct(field->schema, held);
        break;
    case CTRAIL_FIELD_LIST:
    case CTRAIL_FIELD_TEXTS:
        memcpy(&held, member, sizeof held);
        check_list(field, held, *(const size_t *)(const void *)(object + field->count_offset));
        break;
    default:
        check(field->kind == CTRAIL_FIELD_INTEGER || field->kind == CTRAIL_FIELD_UNSIGNED);
    }
}

void check_struct(const ctrail_schema *schema, const void *object) {
    for (size_t i = 0; i < ctrail_schema_count(schema); i++)
        check_field(ctrail_schema_field(schema, i), object);
}

/* ---- The event -------------------------------------------------------------------------------- */

/* What was decoded is decoded once. */
static void check_decoded(const ctrail_event *event) {
    for (size_t i = 0; ctrail_decoder_name(i); i++) {
        const char *name = ctrail_decoder_name(i);
        const ctrail_schema *schema;
        const void *decoded, *again;
        if (ctrail_event_decode(event, name, &schema, &decoded) != CTRAIL_OK)
            continue;
        check(ctrail_event_decode(event, name, &schema, &again) == CTRAIL_OK && again == decoded);
        check_struct(schema, decoded);
    }
}

static void ask_lists(const ctrail_event *event) {
    const ctrail_details *details;
    const ctrail_named_resource *const *resources;
    size_t count;
    ctrail_rc rc = ctrail_event_details(event, &details);
    check(rc == CTRAIL_OK || is_refusal(rc));
    if (rc == CTRAIL_OK)
        check_struct(ctrail_schema_find("details"), details);
    rc = ctrail_event_resources(event, &resources, &count);
    check(rc == CTRAIL_OK || (is_refusal(rc) && !resources && !count));
    for (size_t i = 0; i < count; i++) {
        check_text(resources[i]->type);
        check_text(resources[i]->name);
        check(resources[i]->name.len > 0);
    }
}

/* Paths of problems can be followed. One inside a duplicate that does not count leads elsewhere, or nowhere. */
static void check_problems(const ctrail_event *event) {
    for (size_t i = 0; i < event->problem_count; i++) {
        const ctrail_problem *problem = event->problems[i];
        const ctrail_value *place = ctrail_value_find(ctrail_event_record(event), problem->path.ptr);
        check(problem->message.len && (problem->path.len || place == ctrail_event_record(event)));
    }
}

void check_tree(const ctrail_event *event) {
    check(event->raw.ptr && event->raw.len && !event->raw.ptr[event->raw.len]);
    check_value(ctrail_event_record(event), true, 0);
    check_problems(event);
}

void ask_decoders(const ctrail_event *event) {
    for (size_t i = 0; ctrail_decoder_name(i); i++) {
        const void *decoded;
        ctrail_rc rc = ctrail_event_decode(event, ctrail_decoder_name(i), NULL, &decoded);
        check((rc == CTRAIL_OK) == (decoded != NULL) && (rc == CTRAIL_OK || rc == CTRAIL_NONE || is_refusal(rc)));
    }
}

void ask_fields(const ctrail_event *event) {
    static const char *const paths[] = {"eventName", "userIdentity.arn", "requestParameters.instancesSet.items[0]", ""};
    enum { PATHS = sizeof paths / sizeof *paths };
    ctrail_str found[PATHS];
    check(ctrail_event_fields(event, paths, PATHS, found) == CTRAIL_OK);
    for (size_t i = 0; i < PATHS; i++)
        check_text(found[i]);
}

void ask_event(const ctrail_event *event) {
    check_tree(event);
    ask_texts(event, ctrail_event_record(event), 0);
    ask_fields(event);
    ask_decoders(event);
    check_decoded(event);
    ask_lists(event);
    check_struct(ctrail_schema_find("event"), event);
}

/* ---- JSON ------------------------------------------------------------------------------------- */

static int32_t add_length(void *user, const char *bytes, size_t size) {
    check(size && is_utf8(bytes, size));
    *(size_t *)user += size;
    return 0;
}

size_t json_length(const ctrail_event *event, uint32_t flags) {
    size_t length = 0;
    ctrail_rc rc = ctrail_event_to_json(event, flags, add_length, &length);
    check(rc == CTRAIL_OK || (is_refusal(rc) && !length));
    return length;
}
