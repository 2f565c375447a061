/* Schemas: the types of columns, in the letters of Arrow's C data interface. */
#include <string.h>

#include "columns/array.h"

static const char *const formats[] = {
    [CTRAIL_FIELD_TEXT] = "u",       [CTRAIL_FIELD_FLAG] = "b",  [CTRAIL_FIELD_INTEGER] = "l",
    [CTRAIL_FIELD_TIME] = "tsn:UTC", [CTRAIL_FIELD_NAME] = "u",  [CTRAIL_FIELD_VALUE] = "u",
    [CTRAIL_FIELD_OBJECT] = "+s",    [CTRAIL_FIELD_LIST] = "+l", [CTRAIL_FIELD_TEXTS] = "+l",
    [CTRAIL_FIELD_UNSIGNED] = "L",
};

static const char extension_name[] = "ARROW:extension:name", json_name[] = "arrow.json",
                  extension_metadata[] = "ARROW:extension:metadata";

enum { PAIRS_SIZE = 5 * sizeof(int32_t) + sizeof extension_name + sizeof json_name + sizeof extension_metadata };

/* What a schema owns; its children follow in the same block, and then its name. */
struct held_schema {
    ctrail_allocator allocator;
    char pairs[PAIRS_SIZE]; /* the metadata */
};

static void release_schema(struct ArrowSchema *schema) {
    struct held_schema *held = schema->private_data;
    ctrail_allocator allocator = held->allocator;
    for (int64_t i = 0; i < schema->n_children; i++)
        if (schema->children[i]->release)
            schema->children[i]->release(schema->children[i]);
    if (schema->dictionary && schema->dictionary->release)
        schema->dictionary->release(schema->dictionary);
    allocator.release(allocator.user, held);
    schema->release = NULL;
}

static bool new_schema(const ctrail_allocator *allocator, ctrail_str name, const char *format, size_t children,
                       bool has_dictionary, struct ArrowSchema *out) {
    size_t schemas = children + has_dictionary;
    size_t size = sizeof(struct held_schema) + schemas * sizeof(struct ArrowSchema) +
                  children * sizeof(struct ArrowSchema *) + name.len + 1;
    struct held_schema *held = allocator->allocate(allocator->user, size);
    *out = (struct ArrowSchema){.release = NULL};
    if (!held)
        return false;
    memset(held, 0, size);
    held->allocator = *allocator;
    struct ArrowSchema *inside = (struct ArrowSchema *)(void *)(held + 1);
    struct ArrowSchema **pointers = (struct ArrowSchema **)(void *)(inside + schemas);
    char *copy = (char *)(pointers + children);
    if (name.len)
        memcpy(copy, name.ptr, name.len);
    *out = (struct ArrowSchema){.format = format,
                                .name = copy,
                                .flags = ARROW_FLAG_NULLABLE,
                                .n_children = (int64_t)children,
                                .children = pointers,
                                .dictionary = has_dictionary ? &inside[children] : NULL,
                                .release = release_schema,
                                .private_data = held};
    for (size_t i = 0; i < children; i++)
        pointers[i] = &inside[i];
    return true;
}

/* ---- Extension types -------------------------------------------------------------------------- */

static char *put_count(char *at, size_t count) {
    int32_t number = (int32_t)count;
    memcpy(at, &number, sizeof number);
    return at + sizeof number;
}

static char *put_text(char *at, const char *text) {
    size_t length = strlen(text);
    at = put_count(at, length);
    memcpy(at, text, length);
    return at + length;
}

static void set_json(struct ArrowSchema *schema) {
    struct held_schema *held = schema->private_data;
    char *at = put_count(held->pairs, 2);
    at = put_text(put_text(at, extension_name), json_name);
    put_text(put_text(at, extension_metadata), "");
    schema->metadata = held->pairs;
}

/* ---- Columns ---------------------------------------------------------------------------------- */

static bool layout_of_column(const struct column *column, const ctrail_allocator *allocator, struct ArrowSchema *out) {
    const char *format = column->is_dictionary ? "i" : formats[column->kind];
    if (!new_schema(allocator, column->name, format, column->inside_count, column->is_dictionary, out))
        return false;
    if (column->is_json)
        set_json(out);
    for (size_t i = 0; i < column->inside_count; i++)
        if (!layout_of_column(&column->inside[i], allocator, out->children[i]))
            return false;
    return !column->is_dictionary ||
           new_schema(allocator, (ctrail_str){NULL, 0}, formats[CTRAIL_FIELD_TEXT], 0, false, out->dictionary);
}

bool ctrail_layout_of(const struct column *columns, size_t count, const ctrail_allocator *allocator,
                      struct ArrowSchema *out) {
    bool done = new_schema(allocator, (ctrail_str){NULL, 0}, formats[CTRAIL_FIELD_OBJECT], count, false, out);
    out->flags = 0;
    for (size_t i = 0; done && i < count; i++)
        done = layout_of_column(&columns[i], allocator, out->children[i]);
    if (!done && out->release)
        out->release(out);
    return done;
}
