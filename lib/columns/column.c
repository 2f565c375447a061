/* Filling columns: a case for each kind of field. */
#include "columns/column.h"

#include <string.h>

/* ---- Start and end ---------------------------------------------------------------------------- */

static void start_values(struct values *values, const ctrail_allocator *allocator) {
    *values = (struct values){.validity = {.allocator = allocator},
                              .offsets = {.allocator = allocator},
                              .data = {.allocator = allocator}};
}

static void clear_values(struct values *values) {
    ctrail_buffer_free(&values->validity);
    ctrail_buffer_free(&values->offsets);
    ctrail_buffer_free(&values->data);
    start_values(values, values->data.allocator);
}

void ctrail_column_start(struct column *column, const ctrail_allocator *allocator) {
    start_values(&column->values, allocator);
    start_values(&column->words, allocator);
    column->known = (struct set){.count = 0};
    ctrail_arena_init(&column->arena, allocator, UINT64_MAX);
    for (size_t i = 0; i < column->inside_count; i++)
        ctrail_column_start(&column->inside[i], allocator);
}

void ctrail_column_clear(struct column *column) {
    clear_values(&column->values);
    clear_values(&column->words);
    column->known = (struct set){.count = 0};
    ctrail_arena_free(&column->arena);
    for (size_t i = 0; i < column->inside_count; i++)
        ctrail_column_clear(&column->inside[i]);
}

/* ---- Buffers ---------------------------------------------------------------------------------- */

/* Sets bit `at`; all above it in its byte become 0. */
static bool set_bit(struct buffer *buffer, size_t at, bool bit) {
    if (!ctrail_buffer_reserve(buffer, at / 8 + 1))
        return false;
    unsigned char *byte = (unsigned char *)buffer->bytes + at / 8;
    unsigned below = at % 8 ? *byte & ((1U << at % 8) - 1) : 0;
    *byte = (unsigned char)(below | (unsigned)bit << at % 8);
    return true;
}

/* Marks the value that is next. The first null marks all values before it. */
static bool mark(struct values *values, bool is_null) {
    if (!is_null && !values->nulls)
        return true;
    if (!values->nulls) {
        if (!ctrail_buffer_reserve(&values->validity, values->count / 8 + 1))
            return false;
        memset(values->validity.bytes, 0xFF, values->count / 8 + 1);
    }
    return set_bit(&values->validity, values->count, !is_null);
}

/* Sets the offset at which value `at` begins. */
static bool set_offset(struct values *values, size_t at, size_t offset) {
    int32_t place = (int32_t)offset;
    if (!ctrail_buffer_reserve(&values->offsets, (at + 1) * sizeof place))
        return false;
    memcpy((char *)values->offsets.bytes + at * sizeof place, &place, sizeof place);
    return true;
}

/* Ends a value of texts or lists, and counts it. */
static bool end_value(struct values *values, bool is_null, size_t offset) {
    bool done = (values->count || set_offset(values, 0, 0)) && set_offset(values, values->count + 1, offset) &&
                mark(values, is_null);
    values->nulls += done && is_null;
    values->count += done;
    return done;
}

static ctrail_rc add_bytes(struct values *values, const char *bytes, size_t size) {
    if (size > INT32_MAX - values->bytes)
        return CTRAIL_ERR_LIMIT;
    if (!ctrail_buffer_reserve(&values->data, values->bytes + size + 1))
        return CTRAIL_ERR_MEMORY;
    if (size)
        memcpy((char *)values->data.bytes + values->bytes, bytes, size);
    values->bytes += size;
    return CTRAIL_OK;
}

static ctrail_rc add_fixed(struct values *values, const void *value, size_t size, bool is_null) {
    if (!ctrail_buffer_reserve(&values->data, (values->count + 1) * size) || !mark(values, is_null))
        return CTRAIL_ERR_MEMORY;
    memcpy((char *)values->data.bytes + values->count * size, value, size);
    values->nulls += is_null;
    values->count++;
    return CTRAIL_OK;
}

static ctrail_rc add_flag(struct values *values, bool flag, bool is_null) {
    if (!set_bit(&values->data, values->count, flag) || !mark(values, is_null))
        return CTRAIL_ERR_MEMORY;
    values->nulls += is_null;
    values->count++;
    return CTRAIL_OK;
}

/* ---- Texts ------------------------------------------------------------------------------------ */

/* A text of a dictionary. */
struct word {
    struct entry entry;
    int32_t number;
};

static ctrail_rc add_plain_text(struct values *values, ctrail_str text) {
    ctrail_rc rc = add_bytes(values, text.ptr, text.len);
    if (rc != CTRAIL_OK)
        return rc;
    return end_value(values, false, values->bytes) ? CTRAIL_OK : CTRAIL_ERR_MEMORY;
}

static ctrail_rc add_word(struct column *column, ctrail_str text, const struct word **out) {
    struct word *word = (void *)ctrail_set_find(&column->known, text);
    *out = word;
    if (word)
        return CTRAIL_OK;
    ctrail_str key = ctrail_arena_text(&column->arena, text.ptr, text.len);
    word = key.ptr ? (void *)ctrail_set_add(&column->arena, &column->known, key, sizeof *word) : NULL;
    if (!word)
        return CTRAIL_ERR_MEMORY;
    word->number = (int32_t)column->words.count;
    *out = word;
    return add_plain_text(&column->words, text);
}

ctrail_rc ctrail_column_text(struct column *column, ctrail_str text, struct filling_batch *batch) {
    const struct word *word;
    if (!text.ptr)
        return ctrail_column_null(column);
    if (!column->is_dictionary) {
        batch->bytes += text.len + sizeof(int32_t);
        return add_plain_text(&column->values, text);
    }
    ctrail_rc rc = add_word(column, text, &word);
    batch->bytes += sizeof(int32_t);
    return rc == CTRAIL_OK ? add_fixed(&column->values, &word->number, sizeof word->number, false) : rc;
}

/* A value is written straight into its column. */
struct json_out {
    struct values *values;
    ctrail_rc rc;
};

static int32_t write_json(void *user, const char *bytes, size_t size) {
    struct json_out *out = user;
    out->rc = add_bytes(out->values, bytes, size);
    return out->rc != CTRAIL_OK;
}

static ctrail_rc add_json(struct column *column, const ctrail_value *value, struct filling_batch *batch) {
    struct json_out out = {&column->values, CTRAIL_OK};
    size_t before = column->values.bytes;
    if (ctrail_value_kind(value) <= CTRAIL_KIND_NULL)
        return ctrail_column_null(column);
    ctrail_rc rc = ctrail_value_to_json(value, write_json, &out);
    if (rc == CTRAIL_ERR_LIMIT) { /* before anything was written */
        batch->left_out++;
        return ctrail_column_null(column);
    }
    if (rc != CTRAIL_OK)
        return out.rc;
    batch->bytes += column->values.bytes - before + sizeof(int32_t);
    return end_value(&column->values, false, column->values.bytes) ? CTRAIL_OK : CTRAIL_ERR_MEMORY;
}

/* ---- Structs and lists ------------------------------------------------------------------------ */

static ctrail_rc add_object(struct column *column, const void *object, struct filling_batch *batch) {
    ctrail_rc rc = mark(&column->values, !object) ? CTRAIL_OK : CTRAIL_ERR_MEMORY;
    for (size_t i = 0; rc == CTRAIL_OK && i < column->inside_count; i++)
        rc = ctrail_column_member(&column->inside[i], object, batch);
    column->values.nulls += !object;
    column->values.count++;
    return rc;
}

static ctrail_rc add_list(struct column *column, const void *const *elements, size_t count,
                          struct filling_batch *batch) {
    struct column *element = &column->inside[0];
    ctrail_rc rc = CTRAIL_OK;
    for (size_t i = 0; rc == CTRAIL_OK && i < count; i++)
        rc = element->kind == CTRAIL_FIELD_OBJECT
                 ? add_object(element, elements[i], batch)
                 : ctrail_column_text(element, *(const ctrail_str *)elements[i], batch);
    if (rc == CTRAIL_OK && element->values.count > INT32_MAX)
        rc = CTRAIL_ERR_LIMIT;
    if (rc == CTRAIL_OK && !end_value(&column->values, false, element->values.count))
        rc = CTRAIL_ERR_MEMORY;
    batch->bytes += sizeof(int32_t);
    return rc;
}

/* ---- Any value -------------------------------------------------------------------------------- */

ctrail_rc ctrail_column_null(struct column *column) {
    static const int64_t nothing = 0;
    struct filling_batch none = {0, 0};
    switch (column->kind) {
    case CTRAIL_FIELD_FLAG:
        return add_flag(&column->values, false, true);
    case CTRAIL_FIELD_INTEGER:
    case CTRAIL_FIELD_UNSIGNED:
    case CTRAIL_FIELD_TIME:
        return add_fixed(&column->values, &nothing, sizeof nothing, true);
    case CTRAIL_FIELD_OBJECT:
        return add_object(column, NULL, &none);
    case CTRAIL_FIELD_LIST:
    case CTRAIL_FIELD_TEXTS:
        return end_value(&column->values, true, column->inside[0].values.count) ? CTRAIL_OK : CTRAIL_ERR_MEMORY;
    default:
        break;
    }
    if (column->is_dictionary)
        return add_fixed(&column->values, &nothing, sizeof(int32_t), true);
    return end_value(&column->values, true, column->values.bytes) ? CTRAIL_OK : CTRAIL_ERR_MEMORY;
}

ctrail_rc ctrail_column_unsigned(struct column *column, uint64_t number, struct filling_batch *batch) {
    batch->bytes += sizeof number;
    return add_fixed(&column->values, &number, sizeof number, false);
}

static ctrail_rc add_integer(struct column *column, int64_t integer, struct filling_batch *batch) {
    batch->bytes += sizeof integer;
    return add_fixed(&column->values, &integer, sizeof integer, integer == CTRAIL_ABSENT);
}

static ctrail_rc add_name(struct column *column, const char *name, struct filling_batch *batch) {
    return ctrail_column_text(column, (ctrail_str){name, strlen(name)}, batch);
}

/* The struct that has the field, or NULL. */
static const char *holder_of(const struct column *column, const char *object) {
    for (size_t i = 0; object && i < column->depth; i++) {
        union schema_value member = {.at = object + column->through[i]->offset};
        object = *member.pointer;
    }
    return object;
}

ctrail_rc ctrail_column_member(struct column *column, const void *object, struct filling_batch *batch) {
    const ctrail_field *field = column->field;
    const char *holder = holder_of(column, object);
    if (!holder)
        return ctrail_column_null(column);
    if (!field)
        return add_object(column, holder, batch);
    union schema_value member = {.at = holder + field->offset};
    switch (column->kind) {
    case CTRAIL_FIELD_TEXT:
        return ctrail_column_text(column, *member.text, batch);
    case CTRAIL_FIELD_FLAG:
        batch->bytes++;
        return add_flag(&column->values, *member.flag > 0, *member.flag < 0);
    case CTRAIL_FIELD_INTEGER:
    case CTRAIL_FIELD_TIME:
        return add_integer(column, *member.integer, batch);
    case CTRAIL_FIELD_UNSIGNED:
        return ctrail_column_unsigned(column, *member.number, batch);
    case CTRAIL_FIELD_NAME:
        return add_name(column, field->names[*member.name], batch);
    case CTRAIL_FIELD_VALUE:
        return add_json(column, *member.pointer, batch);
    case CTRAIL_FIELD_OBJECT:
        return add_object(column, *member.pointer, batch);
    default:
        return add_list(column, *member.list, schema_list_length(holder, field), batch);
    }
}
