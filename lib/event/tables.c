/* Filling structs by tables: the event from the record's fields by name, the structs of decoders by paths. */
#include "event/tables.h"

#include <string.h>

#include "event/filling.h"
#include "event/problems.h"
#include "event/spelling.h"

static size_t slot_of(const char *name, size_t length) {
    return (4 * length + (unsigned char)name[0] + (unsigned char)name[length - 1]) % INDEX_SLOTS;
}

void ctrail_table_index(struct row_index *index, const ctrail_schema *schema) {
    *index = (struct row_index){.schema = schema};
    for (uint32_t i = 0; i < schema->count; i++) {
        const struct row *row = &schema->rows[i];
        uint8_t *first = &index->first[slot_of(row->field.name, row->name_length)];
        index->next[i + 1] = *first;
        *first = (uint8_t)(i + 1);
    }
}

static bool is_row(const struct row *row, ctrail_str key) {
    return row->name_length == key.len && row->source_length && same_bytes(row->field.name, key.ptr, key.len);
}

static const struct row *find_indexed(const struct row_index *index, ctrail_str key) {
    uint8_t number = key.len ? index->first[slot_of(key.ptr, key.len)] : 0;
    while (number && !is_row(&index->schema->rows[number - 1], key))
        number = index->next[number];
    return number ? &index->schema->rows[number - 1] : NULL;
}

static const struct row *find_listed(const ctrail_schema *schema, ctrail_str key) {
    const struct row *row = schema->rows, *end = row + schema->count;
    while (row < end && !is_row(row, key))
        row++;
    return row < end ? row : NULL;
}

/* The row of that name. The next row is tried first, as a record's fields mostly come in their order. `index` may be
 * NULL. */
static const struct row *find_row(const ctrail_schema *schema, const struct row_index *index, ctrail_str key,
                                  const struct row *expected) {
    if (expected < schema->rows + schema->count && is_row(expected, key))
        return expected;
    return index ? find_indexed(index, key) : find_listed(schema, key);
}

/* A member of an object that no row took: undocumented, or not readable. */
struct left_over {
    const ctrail_value *member;
    struct left_over *next;
};

static ctrail_rc leave(struct record *record, struct left_over **left, const ctrail_value *member) {
    struct left_over *entry = ctrail_arena_alloc(&record->arena, sizeof *entry);
    if (!entry)
        return ctrail_arena_error(&record->arena);
    *entry = (struct left_over){member, *left};
    *left = entry;
    return CTRAIL_OK;
}

/* Makes an object of the members that no row took; their nodes are copied, their strings are not. */
static ctrail_rc gather(struct record *record, const struct left_over *left, const ctrail_value **out) {
    size_t nodes = 2, members = 0;
    for (const struct left_over *entry = left; entry; entry = entry->next, members++)
        nodes += 1 + entry->member->span;
    ctrail_value *other = ctrail_arena_alloc(&record->arena, nodes * sizeof *other);
    if (!other)
        return ctrail_arena_error(&record->arena);
    ctrail_value *end = other + nodes;
    for (const struct left_over *entry = left; entry; entry = entry->next) {
        end -= 1 + entry->member->span;
        memcpy(end, entry->member - 1, (1 + (size_t)entry->member->span) * sizeof *end);
    }
    other[0] = (ctrail_value){.span = 1, .kind = CTRAIL_KIND_ABSENT};
    other[1] = (ctrail_value){.length = (uint32_t)members,
                              .span = (uint32_t)(nodes - 1) & VALUE_SPAN_MAX,
                              .kind = CTRAIL_KIND_OBJECT};
    *out = other + 1;
    return CTRAIL_OK;
}

/* Sets the member for what no row took. */
static ctrail_rc set_other(struct record *record, const ctrail_schema *schema, const struct left_over *left,
                           void *out) {
    const struct row *row = schema->rows;
    while (!(row->flags & ROW_OTHER))
        row++;
    return gather(record, left, schema_member(out, &row->field));
}

static ctrail_rc fill_by_members(struct filling *filling, const ctrail_schema *schema, const struct row_index *index,
                                 const ctrail_value *value, void *out) {
    const struct row *expected = schema->rows;
    struct left_over *left = NULL;
    uint64_t seen = 0, repeated = 0, tried = 0;
    ctrail_rc rc = CTRAIL_OK;
    const ctrail_value *end = value_end(value), *member;
    for (const ctrail_value *key = value + 1; rc == CTRAIL_OK && key < end; key = value_end(member)) {
        member = key + 1;
        const struct row *row = find_row(schema, index, value_key_of(member), expected);
        if (!row)
            rc = ctrail_spelling_row(filling->record, schema, value, member, &tried, &row);
        if (!row) {
            rc = rc == CTRAIL_OK ? leave(filling->record, &left, member) : rc;
            continue;
        }
        expected = row + 1;
        uint64_t bit = UINT64_C(1) << (row - schema->rows);
        if (!(seen & bit) && fill_text(row, member, out)) {
            seen |= bit;
            continue;
        }
        if (seen & bit) {
            ctrail_schema_clear_member(out, &row->field);
            if (!(repeated & bit))
                rc = ctrail_record_problem(filling->record, member, CTRAIL_PROBLEM_DUPLICATE,
                                           "more than once; the last one counts");
            repeated |= bit;
        }
        seen |= bit;
        bool fits = true;
        if (rc == CTRAIL_OK)
            rc = ctrail_fill_member(filling, row, member, out, &fits);
        if (!fits && rc == CTRAIL_OK)
            rc = leave(filling->record, &left, member);
    }
    return rc == CTRAIL_OK && left ? set_other(filling->record, schema, left, out) : rc;
}

ctrail_rc ctrail_fill(struct filling *filling, const ctrail_schema *schema, const ctrail_value *value, void *out) {
    return filling->strict ? fill_by_members(filling, schema, NULL, value, out)
                           : ctrail_fill_by_paths(filling, schema, value, out);
}

ctrail_rc ctrail_table_read(struct record *record, const struct row_index *index, const ctrail_value *value,
                            void *out) {
    struct filling filling = {record, true, NULL, NULL, NULL};
    return fill_by_members(&filling, index->schema, index, value, out);
}

ctrail_rc ctrail_table_decode(struct record *record, const ctrail_schema *schema, const ctrail_value *value,
                              void *out) {
    struct filling filling = {record, false, NULL, NULL, NULL};
    return ctrail_fill_by_paths(&filling, schema, value, out);
}

ctrail_rc ctrail_table_decode_new(struct record *record, const ctrail_schema *schema, const ctrail_value *value,
                                  const void **out) {
    struct filling filling = {record, false, NULL, NULL, NULL};
    *out = NULL;
    return value_is(value, CTRAIL_KIND_OBJECT) ? ctrail_fill_new(&filling, schema, value, out) : CTRAIL_OK;
}
