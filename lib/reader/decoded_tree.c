/* Makes a tree of structs by their schemas, as write_struct.c makes text of them. */
#include "reader/decoded_tree.h"

#include <string.h>

#include "event/event.h"
#include "event/problems.h"
#include "event/schema.h"
#include "json/tree.h"
#include "json/write.h"
#include "services/list.h"

/* A tree that is made. After a failure the rest is not added. */
struct growing {
    struct builder builder;
    struct arena *arena;
    bool failed;
};

static void add(struct growing *tree, uint32_t kind, ctrail_str str) {
    tree->failed = tree->failed || !build_append(&tree->builder, kind, str.ptr, str.len);
}

static void open_value(struct growing *tree, uint32_t kind) {
    tree->failed = tree->failed || !build_open(&tree->builder, kind);
}

static void close_value(struct growing *tree) {
    if (!tree->failed)
        build_close(&tree->builder);
}

static ctrail_str str_of(const char *text) {
    return (ctrail_str){text, strlen(text)};
}

static void add_name(struct growing *tree, const char *name) {
    add(tree, KIND_KEY, str_of(name));
}

enum { DIGITS_MAX = 20 };

static void add_number(struct growing *tree, uint64_t magnitude, bool negative) {
    char digits[DIGITS_MAX + 1], *end = digits + sizeof digits, *at = end;
    for (; magnitude || at == end; magnitude /= 10)
        *--at = (char)('0' + magnitude % 10);
    if (negative)
        *--at = '-';
    ctrail_str str = ctrail_arena_text(tree->arena, at, (size_t)(end - at));
    tree->failed = tree->failed || !str.ptr;
    add(tree, CTRAIL_KIND_NUMBER, str);
}

static void add_integer(struct growing *tree, int64_t integer) {
    add_number(tree, integer < 0 ? 0 - (uint64_t)integer : (uint64_t)integer, integer < 0);
}

static void add_time(struct growing *tree, int64_t time) {
    char text[CTRAIL_TIME_SIZE];
    ctrail_str str = ctrail_arena_text(tree->arena, text, ctrail_time_format(time, text, sizeof text));
    tree->failed = tree->failed || !str.ptr;
    add(tree, CTRAIL_KIND_STRING, str);
}

/* A value of another tree: its nodes say nothing of where they stand. */
static void add_value(struct growing *tree, const ctrail_value *value) {
    if (!value_is_container(value)) {
        add(tree, value->kind, value_str(value));
        return;
    }
    open_value(tree, value->kind);
    for (const ctrail_value *inner = NULL; !tree->failed && (inner = value_next(value, inner));) {
        if (value->kind == CTRAIL_KIND_OBJECT)
            add(tree, KIND_KEY, value_key_of(inner));
        add_value(tree, inner);
    }
    close_value(tree);
}

static void add_members(struct growing *tree, const ctrail_schema *schema, const void *object);

static void add_struct(struct growing *tree, const ctrail_schema *schema, const void *object) {
    open_value(tree, CTRAIL_KIND_OBJECT);
    add_members(tree, schema, object);
    close_value(tree);
}

static void add_list(struct growing *tree, const ctrail_field *field, const void *const *elements, size_t count) {
    open_value(tree, CTRAIL_KIND_ARRAY);
    for (size_t i = 0; i < count; i++) {
        if (field->schema)
            add_struct(tree, field->schema, elements[i]);
        else
            add(tree, CTRAIL_KIND_STRING, *(const ctrail_str *)elements[i]);
    }
    close_value(tree);
}

static void add_field(struct growing *tree, const ctrail_field *field, union schema_value member, const void *object) {
    switch (field->kind) {
    case CTRAIL_FIELD_TEXT:
        add(tree, CTRAIL_KIND_STRING, *member.text);
        break;
    case CTRAIL_FIELD_FLAG:
        add(tree, *member.flag > 0 ? CTRAIL_KIND_TRUE : CTRAIL_KIND_FALSE, str_of(*member.flag > 0 ? "true" : "false"));
        break;
    case CTRAIL_FIELD_INTEGER:
        add_integer(tree, *member.integer);
        break;
    case CTRAIL_FIELD_UNSIGNED:
        add_number(tree, *member.number, false);
        break;
    case CTRAIL_FIELD_TIME:
        add_time(tree, *member.integer);
        break;
    case CTRAIL_FIELD_NAME:
        add(tree, CTRAIL_KIND_STRING, str_of(field->names[*member.name]));
        break;
    case CTRAIL_FIELD_VALUE:
        add_value(tree, *member.pointer);
        break;
    case CTRAIL_FIELD_OBJECT:
        add_struct(tree, field->schema, *member.pointer);
        break;
    default:
        add_list(tree, field, *member.pointer, schema_list_length(object, field));
    }
}

static void add_members(struct growing *tree, const ctrail_schema *schema, const void *object) {
    for (size_t i = 0; !tree->failed && i < ctrail_schema_count(schema); i++) {
        const ctrail_field *field = ctrail_schema_field(schema, i);
        union schema_value member = {.at = (const char *)object + field->offset};
        if (schema_is_absent(field, object))
            continue;
        add_name(tree, field->name);
        add_field(tree, field, member, object);
    }
}

/* ---- The tree of an event --------------------------------------------------------------------- */

static void add_all(struct growing *tree, const struct record *record, const struct service *service) {
    open_value(tree, CTRAIL_KIND_OBJECT);
    add_members(tree, &ctrail_decoded_schema, &record->event);
    const void *decoded = service ? ctrail_record_decoded(record, service) : NULL;
    if (decoded) {
        add_name(tree, service->schema->name);
        add_struct(tree, service->schema, decoded);
    }
    close_value(tree);
}

/* Copies the nodes into the arena of the record. */
static ctrail_rc keep(struct record *record, const struct tree *tree, const ctrail_value **out) {
    size_t count = 1 + (size_t)tree->root->span;
    ctrail_value *nodes = ctrail_arena_alloc(&record->arena, count * sizeof *nodes);
    if (!nodes)
        return ctrail_arena_error(&record->arena);
    memcpy(nodes, tree->nodes.memory.bytes, count * sizeof *nodes);
    *out = nodes + 1;
    return ctrail_record_keep(record, &ctrail_decoded_schema, *out);
}

static ctrail_rc make_tree(struct record *record, const struct service *service, const ctrail_value **out) {
    struct growing growing = {.arena = &record->arena};
    struct tree tree;
    ctrail_rc rc = CTRAIL_OK;
    ctrail_tree_init_once(&tree, &record->arena, UINT32_MAX);
    growing.failed = !ctrail_build_start(&growing.builder, &tree, 0, 0);
    if (!growing.failed)
        add_all(&growing, record, service);
    if (growing.failed)
        rc = growing.builder.error ? growing.builder.error : ctrail_arena_error(&record->arena);
    if (rc == CTRAIL_OK)
        rc = ctrail_build_finish(&growing.builder, 0);
    if (rc == CTRAIL_OK)
        rc = keep(record, &tree, out);
    ctrail_tree_free(&tree);
    return rc;
}

/* If a decoder exceeded the limit, it has already listed a problem. */
ctrail_rc ctrail_decoded_tree(const ctrail_event *event, const ctrail_value **out) {
    struct record *record = record_of(event);
    *out = ctrail_record_decoded(record, &ctrail_decoded_schema);
    if (*out)
        return CTRAIL_OK;
    if (ctrail_record_is_over_limit(record, &ctrail_decoded_schema))
        return CTRAIL_ERR_LIMIT;
    const struct service *service = ctrail_service_of(event);
    const void *decoded;
    ctrail_rc rc = service ? ctrail_service_decode(service, event, &decoded) : CTRAIL_OK;
    if (rc == CTRAIL_OK)
        rc = make_tree(record, service, out);
    if (rc != CTRAIL_ERR_LIMIT)
        return rc;
    return ctrail_record_over_limit(record, &ctrail_decoded_schema, record->over_limit_count ? NULL : "decoded");
}

ctrail_rc ctrail_event_decoded(const ctrail_event *event, const ctrail_value **out) {
    if (out)
        *out = NULL;
    if (!event || !out)
        return CTRAIL_ERR_ARGUMENT;
    return record_of(event)->tree.depth > WRITE_DEPTH_MAX ? CTRAIL_ERR_LIMIT : ctrail_decoded_tree(event, out);
}
