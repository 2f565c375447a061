/* Writes any struct that has a schema as JSON: a case for each kind of field. */
#include "event/write_struct.h"

#include <string.h>

static void put_struct(struct writer *w, const ctrail_schema *schema, const void *object) {
    ctrail_writer_open(w, '{');
    ctrail_writer_members(w, schema, object);
    ctrail_writer_close(w, '}');
}

static void put_time(struct writer *w, int64_t time) {
    char text[CTRAIL_TIME_SIZE];
    ctrail_writer_text(w, text, ctrail_time_format(time, text, sizeof text));
}

static void put_signed(struct writer *w, int64_t integer) {
    ctrail_writer_integer(w, integer < 0 ? 0 - (uint64_t)integer : (uint64_t)integer, integer < 0);
}

static void put_list(struct writer *w, const ctrail_field *field, const void *const *elements, size_t count) {
    ctrail_writer_open(w, '[');
    for (size_t i = 0; i < count; i++) {
        const ctrail_str *text = elements[i];
        if (field->schema)
            put_struct(w, field->schema, elements[i]);
        else
            ctrail_writer_text(w, text->ptr, text->len);
    }
    ctrail_writer_close(w, ']');
}

static void put_field(struct writer *w, const ctrail_field *field, union schema_value member, const void *object) {
    switch (field->kind) {
    case CTRAIL_FIELD_TEXT:
        ctrail_writer_text(w, member.text->ptr, member.text->len);
        break;
    case CTRAIL_FIELD_FLAG:
        ctrail_writer_flag(w, *member.flag > 0);
        break;
    case CTRAIL_FIELD_INTEGER:
        put_signed(w, *member.integer);
        break;
    case CTRAIL_FIELD_UNSIGNED:
        ctrail_writer_integer(w, *member.number, false);
        break;
    case CTRAIL_FIELD_TIME:
        put_time(w, *member.integer);
        break;
    case CTRAIL_FIELD_NAME:
        ctrail_writer_text(w, field->names[*member.name], strlen(field->names[*member.name]));
        break;
    case CTRAIL_FIELD_VALUE:
        ctrail_writer_value(w, *member.pointer);
        break;
    case CTRAIL_FIELD_OBJECT:
        put_struct(w, field->schema, *member.pointer);
        break;
    default:
        put_list(w, field, *member.pointer, schema_list_length(object, field));
    }
}

static void put_member(struct writer *w, const struct row *row, const void *object) {
    union schema_value member = {.at = (const char *)object + row->field.offset};
    ctrail_writer_name(w, row->field.name, row->name_length);
    put_field(w, &row->field, member, object);
}

void ctrail_writer_row(struct writer *w, const struct row *row, const void *object) {
    if (!schema_is_absent(&row->field, object))
        put_member(w, row, object);
}

void ctrail_writer_members(struct writer *w, const ctrail_schema *schema, const void *object) {
    for (const struct row *row = schema->rows, *end = row + schema->count; row < end; row++)
        if (!schema_is_absent(&row->field, object))
            put_member(w, row, object);
}
