/* Structs as JSON: a case for each kind of field. */
#include "structs.h"

#include <cloudtrail/ec2.h>

#include <inttypes.h>

#include "strings.h"

/* A member in all the types that it may have. */
union member {
    const void *at;
    const ctrail_str *text;
    const ctrail_bool *flag;
    const int64_t *integer;
    const int32_t *name;
    const void *const *pointer;
    const void *const *const *list;
};

static size_t count_of(const ctrail_field *field, const void *object) {
    return *(const size_t *)(const void *)((const char *)object + field->count_offset);
}

static bool is_absent(const ctrail_field *field, union member member, const void *object) {
    switch (field->kind) {
    case CTRAIL_FIELD_TEXT:
        return !member.text->ptr;
    case CTRAIL_FIELD_FLAG:
        return *member.flag == CTRAIL_UNKNOWN;
    case CTRAIL_FIELD_INTEGER:
    case CTRAIL_FIELD_TIME:
        return *member.integer == CTRAIL_ABSENT;
    case CTRAIL_FIELD_NAME:
        return false;
    case CTRAIL_FIELD_LIST:
    case CTRAIL_FIELD_TEXTS:
        return count_of(field, object) == 0;
    default:
        return !*member.pointer;
    }
}

static void spell_list(struct text *out, const ctrail_field *field, const void *const *elements, size_t count) {
    text_print(out, "[");
    for (size_t i = 0; i < count; i++) {
        const ctrail_str *text = elements[i];
        text_print(out, i ? "," : "");
        if (field->schema)
            struct_spell(out, field->schema, elements[i]);
        else
            text_spell(out, text->ptr, text->len);
    }
    text_print(out, "]");
}

static void spell_field(struct text *out, const ctrail_field *field, union member member, const void *object) {
    char time[CTRAIL_TIME_SIZE];
    switch (field->kind) {
    case CTRAIL_FIELD_TEXT:
        text_spell(out, member.text->ptr, member.text->len);
        break;
    case CTRAIL_FIELD_FLAG:
        text_print(out, *member.flag > 0 ? "true" : "false");
        break;
    case CTRAIL_FIELD_INTEGER:
        text_print(out, "%" PRId64, *member.integer);
        break;
    case CTRAIL_FIELD_TIME:
        text_spell(out, time, ctrail_time_format(*member.integer, time, sizeof time));
        break;
    case CTRAIL_FIELD_NAME:
        text_print(out, "\"%s\"", field->names[*member.name]);
        break;
    case CTRAIL_FIELD_VALUE:
        value_spell(out, *member.pointer);
        break;
    case CTRAIL_FIELD_OBJECT:
        struct_spell(out, field->schema, *member.pointer);
        break;
    default:
        spell_list(out, field, *member.list, count_of(field, object));
    }
}

void struct_spell(struct text *out, const ctrail_schema *schema, const void *object) {
    bool first = true;
    text_print(out, "{");
    for (size_t i = 0; i < ctrail_schema_count(schema); i++) {
        const ctrail_field *field = ctrail_schema_field(schema, i);
        union member member = {.at = (const char *)object + field->offset};
        if (is_absent(field, member, object))
            continue;
        text_print(out, "%s\"%s\":", first ? "" : ",", field->name);
        spell_field(out, field, member, object);
        first = false;
    }
    text_print(out, "}");
}
