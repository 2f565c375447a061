/* Schemas: clearing and completing structs by them, and their public functions. */
#include "event/schema.h"

#include <string.h>

/* The kinds whose absent value is not all zeros: a bit for each. */
enum { MARKED_KINDS = 1 << CTRAIL_FIELD_FLAG | 1 << CTRAIL_FIELD_INTEGER | 1 << CTRAIL_FIELD_TIME };

static inline bool is_marked(const ctrail_field *field) {
    return MARKED_KINDS >> field->kind & 1;
}

static void mark_absent(void *out, const ctrail_field *field) {
    void *member = schema_member(out, field);
    if (field->kind == CTRAIL_FIELD_FLAG)
        *(ctrail_bool *)member = CTRAIL_UNKNOWN;
    else
        *(int64_t *)member = CTRAIL_ABSENT;
}

void ctrail_schema_clear(const ctrail_schema *schema, void *out) {
    memset(out, 0, schema->size);
    for (const struct row *row = schema->rows, *end = row + schema->count; row < end; row++)
        if (is_marked(&row->field))
            mark_absent(out, &row->field);
}

void *ctrail_schema_new(struct arena *arena, const ctrail_schema *schema) {
    void *object = ctrail_arena_alloc(arena, schema->size);
    if (object)
        ctrail_schema_clear(schema, object);
    return object;
}

size_t ctrail_schema_member_size(const ctrail_field *field) {
    switch (field->kind) {
    case CTRAIL_FIELD_TEXT:
        return sizeof(ctrail_str);
    case CTRAIL_FIELD_FLAG:
    case CTRAIL_FIELD_NAME:
        return sizeof(int32_t);
    case CTRAIL_FIELD_INTEGER:
    case CTRAIL_FIELD_TIME:
    case CTRAIL_FIELD_UNSIGNED:
        return sizeof(int64_t);
    default:
        return sizeof(const void *);
    }
}

void ctrail_schema_clear_member(void *out, const ctrail_field *field) {
    memset(schema_member(out, field), 0, ctrail_schema_member_size(field));
    if (is_marked(field))
        mark_absent(out, field);
    if (schema_is_list(field))
        *schema_list_count(out, field) = 0;
}

void ctrail_schema_complete(const ctrail_schema *schema, void *out, const void *other) {
    for (uint32_t i = 0; i < schema->count; i++) {
        const ctrail_field *field = &schema->rows[i].field;
        if (!schema_is_absent(field, out) || schema_is_absent(field, other))
            continue;
        memcpy(schema_member(out, field), (const char *)other + field->offset, ctrail_schema_member_size(field));
        if (schema_is_list(field))
            *schema_list_count(out, field) = *(const size_t *)(const void *)((const char *)other + field->count_offset);
    }
}

/* ---- The public functions --------------------------------------------------------------------- */

const char *ctrail_schema_name(const ctrail_schema *schema) {
    return schema ? schema->name : NULL;
}

size_t ctrail_schema_count(const ctrail_schema *schema) {
    return schema ? schema->count : 0;
}

const ctrail_field *ctrail_schema_field(const ctrail_schema *schema, size_t index) {
    return schema && index < schema->count ? &schema->rows[index].field : NULL;
}
