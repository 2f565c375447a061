/*
 * Vectors are filled from arrays by the type of the column, which is one of those that the library's columns have:
 * docs/columns.md lists them. Buffers of the library's arrays begin with their first value.
 */
#include "vectors.h"

#include <stdlib.h>
#include <string.h>

struct duckdb_api duckdb;

/* ---- Values ----------------------------------------------------------------------------------- */

/* The values of an array that are to be copied, and where to. */
struct part {
    const struct ArrowSchema *schema;
    const struct ArrowArray *array;
    int64_t from, count;
    duckdb_vector vector;
    uint64_t at;
};

static bool has_bit(const void *bits, int64_t number) {
    return ((const uint8_t *)bits)[number / 8] >> number % 8 & 1;
}

static bool has_nulls(const struct part *part) {
    return part->array->null_count && part->array->buffers[0];
}

static bool is_all_null(const struct part *part) {
    return has_nulls(part) && part->array->null_count == part->array->length;
}

/* Both have a bit for each value, from the lowest of a byte on, that is 1 for those that are not null. */
static void copy_nulls(const struct part *part) {
    int64_t i = 0;
    if (!has_nulls(part))
        return;
    duckdb.vector_ensure_validity_writable(part->vector);
    uint8_t *out = (uint8_t *)duckdb.vector_get_validity(part->vector);
    if (part->from % 8 == 0 && part->at % 8 == 0) {
        memcpy(out + part->at / 8, (const uint8_t *)part->array->buffers[0] + part->from / 8, (size_t)part->count / 8);
        i = part->count / 8 * 8;
    }
    for (; i < part->count; i++) {
        uint64_t at = part->at + (uint64_t)i;
        if (!has_bit(part->array->buffers[0], part->from + i))
            out[at / 8] &= (uint8_t) ~(1U << at % 8);
    }
}

static bool copy_texts(const struct part *part) {
    const int32_t *offsets = (const int32_t *)part->array->buffers[1] + part->from;
    const char *bytes = part->array->buffers[2];
    const void *validity = has_nulls(part) ? part->array->buffers[0] : NULL;
    for (int64_t i = 0; i < part->count && !is_all_null(part); i++)
        if (!validity || has_bit(validity, part->from + i))
            duckdb.vector_assign_string_element_len(part->vector, part->at + (uint64_t)i,
                                                    bytes ? bytes + offsets[i] : "",
                                                    (uint64_t)(offsets[i + 1] - offsets[i]));
    return true;
}

static bool copy_flags(const struct part *part) {
    bool *out = (bool *)duckdb.vector_get_data(part->vector) + part->at;
    for (int64_t i = 0; i < part->count; i++)
        out[i] = has_bit(part->array->buffers[1], part->from + i);
    return true;
}

static bool copy_numbers(const struct part *part) {
    uint64_t *out = (uint64_t *)duckdb.vector_get_data(part->vector) + part->at;
    if (part->count)
        memcpy(out, (const uint64_t *)part->array->buffers[1] + part->from, (size_t)part->count * sizeof *out);
    return true;
}

/* Nanoseconds become microseconds, rounded down, also before 1970. */
static bool copy_times(const struct part *part) {
    const int64_t *times = (const int64_t *)part->array->buffers[1] + part->from;
    int64_t *out = (int64_t *)duckdb.vector_get_data(part->vector) + part->at;
    for (int64_t i = 0; i < part->count; i++)
        out[i] = times[i] / 1000 - (times[i] % 1000 < 0);
    return true;
}

static bool copy_structs(const struct part *part) {
    bool done = true;
    for (int64_t i = 0; done && i < part->array->n_children; i++)
        done = vectors_fill(duckdb.struct_vector_get_child(part->vector, (uint64_t)i), part->schema->children[i],
                            part->array->children[i], part->from, part->count, part->at);
    return done;
}

/* The elements of a vector's lists stand one after the other: here behind those of lists that are there already. */
static bool copy_lists(const struct part *part) {
    const int32_t *offsets = (const int32_t *)part->array->buffers[1] + part->from;
    uint64_t before = duckdb.list_vector_get_size(part->vector);
    int64_t count = part->count ? offsets[part->count] - offsets[0] : 0;
    struct duckdb_list_entry *out = (struct duckdb_list_entry *)duckdb.vector_get_data(part->vector) + part->at;
    for (int64_t i = 0; i < part->count; i++)
        out[i] = (struct duckdb_list_entry){before + (uint64_t)(offsets[i] - offsets[0]),
                                            (uint64_t)(offsets[i + 1] - offsets[i])};
    if (!count)
        return true;
    if (duckdb.list_vector_reserve(part->vector, before + (uint64_t)count) != DUCKDB_OK ||
        duckdb.list_vector_set_size(part->vector, before + (uint64_t)count) != DUCKDB_OK)
        return false;
    return vectors_fill(duckdb.list_vector_get_child(part->vector), part->schema->children[0], part->array->children[0],
                        offsets[0], count, before);
}

/* ---- By type ---------------------------------------------------------------------------------- */

static const struct kind {
    const char *format; /* in Arrow's letters */
    duckdb_type type;
    bool (*copy)(const struct part *part);
} kinds[] = {
    {"u", DUCKDB_VARCHAR, copy_texts},
    {"b", DUCKDB_BOOLEAN, copy_flags},
    {"l", DUCKDB_BIGINT, copy_numbers},
    {"L", DUCKDB_UBIGINT, copy_numbers},
    {"+s", DUCKDB_STRUCT, copy_structs},
    {"+l", DUCKDB_LIST, copy_lists},
    {"tsn:UTC", DUCKDB_TIMESTAMP_TZ, copy_times},
};

static const struct kind *kind_of(const struct ArrowSchema *schema) {
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (strcmp(kinds[i].format, schema->format) == 0)
            return &kinds[i];
    return NULL;
}

static duckdb_logical_type list_type(const struct ArrowSchema *schema) {
    duckdb_logical_type inside = vectors_type(schema->children[0]);
    duckdb_logical_type type = inside ? duckdb.create_list_type(inside) : NULL;
    duckdb.destroy_logical_type(&inside);
    return type;
}

static duckdb_logical_type struct_type(const struct ArrowSchema *schema) {
    size_t count = (size_t)schema->n_children, made = 0;
    duckdb_logical_type *types = calloc(count, sizeof *types), type = NULL;
    const char **names = calloc(count, sizeof *names);
    while (types && names && made < count && (types[made] = vectors_type(schema->children[made]))) {
        names[made] = schema->children[made]->name;
        made++;
    }
    if (types && names && made == count)
        type = duckdb.create_struct_type(types, names, count);
    while (made)
        duckdb.destroy_logical_type(&types[--made]);
    free(types);
    free(names);
    return type;
}

/* JSON is DuckDB's name for a text that holds it. The library marks such columns. */
static duckdb_logical_type simple_type(duckdb_type kind, bool is_json) {
    duckdb_logical_type type = duckdb.create_logical_type(kind);
    if (is_json)
        duckdb.logical_type_set_alias(type, "JSON");
    return type;
}

duckdb_logical_type vectors_type(const struct ArrowSchema *schema) {
    const struct kind *kind = kind_of(schema);
    if (!kind)
        return NULL;
    if (kind->type == DUCKDB_LIST)
        return list_type(schema);
    return kind->type == DUCKDB_STRUCT ? struct_type(schema) : simple_type(kind->type, schema->metadata);
}

bool vectors_fill(duckdb_vector vector, const struct ArrowSchema *schema, const struct ArrowArray *array, int64_t from,
                  int64_t count, uint64_t at) {
    const struct part part = {schema, array, from, count, vector, at};
    copy_nulls(&part);
    return kind_of(schema)->copy(&part);
}

void vectors_clear(duckdb_vector vector, uint64_t count) {
    duckdb.vector_ensure_validity_writable(vector);
    memset(duckdb.vector_get_validity(vector), 0, (size_t)(count + 63) / 64 * sizeof(uint64_t));
}
