/*
 * Schemas: a row for each member of a struct, with its kind, its name in JSON, and where in a record its value is
 * found. By these rows tables.h fills structs, and write_struct.h writes them as JSON.
 */
#ifndef CTRAIL_SCHEMA_H
#define CTRAIL_SCHEMA_H

#include <stdbool.h>

#include "base/arena.h"
#include "json/value.h"

/*
 * `source`: alternative paths separated by '|', of which the first that leads to a value other than null counts. Names
 * in a path are separated by '.'. At an array a path continues with the first element; for a row that is a list, with
 * each element. COMPUTED: the member is not filled from the record.
 *   a.b     from the object that is read
 *   ^a.b    from the object around it: the one that the path of its list led through last; ^^ from the one before
 *   $a.b    from the record
 *   .       the element itself, when it is a single value
 *   a.b,c   lists only: for each a, the elements of b, then those of c; if the last name is *, the object a
 *           itself, when it has no elements under the other names
 */
struct row {
    ctrail_field field;
    const char *source;
    const char *matches; /* FLAG: the texts that set it, separated by '|'; *x: all that end in x; or NULL */
    uint16_t name_length;
    uint16_t source_length; /* 0: the member is computed */
    uint32_t flags;
};

enum {
    ROW_TREE = 1,     /* VALUE: an object or null; anything else is a problem */
    ROW_LOW_BYTE = 2, /* INTEGER: only its low byte counts */
    ROW_ACCOUNT = 4,  /* TEXT: an account id; the leading zeros that a number has lost are added */
    ROW_SPELLED = 8,  /* TEXT: "true" or "false"; 1 and 0 become that */
    ROW_SINGLES = 16, /* LIST: an element may be a scalar, whose members come from the objects around it */
    ROW_OTHER = 32    /* VALUE, computed: the members that no row took, of what is read by the names of the rows */
};

struct ctrail_schema {
    const char *name;
    const struct row *rows;
    uint32_t count;
    uint32_t size; /* of the struct */
};

/* The members that were found are kept as a mask of 64 bits: a longer table does not compile. */
#define SCHEMA(schema_name, type, table)                                                                               \
    {                                                                                                                  \
        .name = schema_name, .rows = table,                                                                            \
        .count = sizeof(table) / sizeof *(table) * sizeof(char[sizeof(table) / sizeof *(table) <= 64 ? 1 : -1]),       \
        .size = sizeof(type)                                                                                           \
    }

/* The schema of a struct that a larger one begins with, in whose table the last `own` rows are of what follows it: that
 * is read with it, for the decoder alone. */
#define SCHEMA_WITHOUT(own, schema_name, type, table)                                                                  \
    { .name = schema_name, .rows = table, .count = sizeof(table) / sizeof *(table) - (own), .size = sizeof(type) }

/* Used as a source: the library computes the member. */
#define COMPUTED ""

/* The member's offset; does not compile if the member's type is not the one expected. */
#define CHECKED_OFFSET(type, member, expected)                                                                         \
    (uint32_t)(offsetof(type, member) * sizeof(char[_Generic(((type *)0)->member, expected : 1)]))

#define ROW(type, member, expected, row_kind, json_name, from, row_flags)                                              \
    {                                                                                                                  \
        .field = {.name = json_name, .kind = row_kind, .offset = CHECKED_OFFSET(type, member, expected)},              \
        .source = from, .source_length = sizeof(from) - 1, .name_length = sizeof(json_name) - 1, .flags = row_flags    \
    }

/* Rows whose source is not their name end in _FROM. The record's own fields are found by their names alone; there a
 * source only says that the member is not computed. */
#define TEXT(type, member, name)                TEXT_FROM(type, member, name, name)
#define TEXT_FROM(type, member, name, from)     ROW(type, member, ctrail_str, CTRAIL_FIELD_TEXT, name, from, 0)
#define SPELLED_FLAG(type, member, name)        ROW(type, member, ctrail_str, CTRAIL_FIELD_TEXT, name, name, ROW_SPELLED)
#define ACCOUNT(type, member, name)             ACCOUNT_FROM(type, member, name, name)
#define ACCOUNT_FROM(type, member, name, from)  ROW(type, member, ctrail_str, CTRAIL_FIELD_TEXT, name, from, ROW_ACCOUNT)
#define FLAG(type, member, name)                FLAG_FROM(type, member, name, name)
#define FLAG_FROM(type, member, name, from)     ROW(type, member, ctrail_bool, CTRAIL_FIELD_FLAG, name, from, 0)
#define INTEGER(type, member, name)             INTEGER_FROM(type, member, name, name)
#define INTEGER_FROM(type, member, name, from)  ROW(type, member, int64_t, CTRAIL_FIELD_INTEGER, name, from, 0)
#define UNSIGNED_FROM(type, member, name, from) ROW(type, member, uint64_t, CTRAIL_FIELD_UNSIGNED, name, from, 0)
#define LOW_BYTE(type, member, name)            ROW(type, member, int64_t, CTRAIL_FIELD_INTEGER, name, name, ROW_LOW_BYTE)
/* 1 if a value at one of the sources is one of the texts, else 0; never unknown. */
#define FLAG_IS(type, member, json_name, from, texts)                                                                  \
    {                                                                                                                  \
        .field = {.name = json_name, .kind = CTRAIL_FIELD_FLAG, .offset = CHECKED_OFFSET(type, member, ctrail_bool)},  \
        .source = from, .source_length = sizeof(from) - 1, .matches = texts, .name_length = sizeof(json_name) - 1      \
    }
/* A time in RFC 3339, or in epoch milliseconds when it is a number. */
#define TIME(type, member, name)            TIME_FROM(type, member, name, name)
#define TIME_FROM(type, member, name, from) ROW(type, member, int64_t, CTRAIL_FIELD_TIME, name, from, 0)
/* An open object, kept as a value. */
#define TREE(type, member, name) TREE_FROM(type, member, name, name)
#define TREE_FROM(type, member, name, from)                                                                            \
    ROW(type, member, const ctrail_value *, CTRAIL_FIELD_VALUE, name, from, ROW_TREE)
#define VALUE_FROM(type, member, name, from) ROW(type, member, const ctrail_value *, CTRAIL_FIELD_VALUE, name, from, 0)

/* The members of the object that have no row, and those that cannot be read. */
#define OTHER(type) ROW(type, other, const ctrail_value *, CTRAIL_FIELD_VALUE, "other", COMPUTED, ROW_OTHER)

/* An enumeration with names, always computed. */
#define NAME(type, member, json_name, number_names)                                                                    \
    {                                                                                                                  \
        .field = {.name = json_name,                                                                                   \
                  .kind = CTRAIL_FIELD_NAME,                                                                           \
                  .offset = CHECKED_OFFSET(type, member, int32_t),                                                     \
                  .names = number_names},                                                                              \
        .name_length = sizeof(json_name) - 1                                                                           \
    }

#define OBJECT(type, member, name, element, schema) OBJECT_FROM(type, member, name, name, element, schema)
#define OBJECT_FROM(type, member, json_name, from, element, object_schema)                                             \
    {                                                                                                                  \
        .field = {.name = json_name,                                                                                   \
                  .kind = CTRAIL_FIELD_OBJECT,                                                                         \
                  .offset = CHECKED_OFFSET(type, member, const element *),                                             \
                  .schema = &(object_schema)},                                                                         \
        .source = from, .source_length = sizeof(from) - 1, .name_length = sizeof(json_name) - 1                        \
    }

#define LIST(type, member, count, name, element, schema) LIST_FROM(type, member, count, name, name, element, schema)
#define LIST_FROM(type, member, count, json_name, from, element, schema)                                               \
    LIST_ROW(type, member, count, json_name, from, element, schema, 0)
/* A list of objects and scalars. */
#define MIXED_LIST(type, member, count, name, from, element, schema)                                                   \
    LIST_ROW(type, member, count, name, from, element, schema, ROW_SINGLES)
#define LIST_ROW(type, member, count, json_name, from, element, element_schema, row_flags)                             \
    {                                                                                                                  \
        .field = {.name = json_name,                                                                                   \
                  .kind = CTRAIL_FIELD_LIST,                                                                           \
                  .offset = CHECKED_OFFSET(type, member, const element *const *),                                      \
                  .count_offset = CHECKED_OFFSET(type, count, size_t),                                                 \
                  .schema = &(element_schema)},                                                                        \
        .source = from, .source_length = sizeof(from) - 1, .name_length = sizeof(json_name) - 1, .flags = row_flags    \
    }

#define TEXTS(type, member, count, name) TEXTS_FROM(type, member, count, name, name)
#define TEXTS_FROM(type, member, count, json_name, from)                                                               \
    {                                                                                                                  \
        .field = {.name = json_name,                                                                                   \
                  .kind = CTRAIL_FIELD_TEXTS,                                                                          \
                  .offset = CHECKED_OFFSET(type, member, const ctrail_str *const *),                                   \
                  .count_offset = CHECKED_OFFSET(type, count, size_t)},                                                \
        .source = from, .source_length = sizeof(from) - 1, .name_length = sizeof(json_name) - 1                        \
    }

/* Sets every member to absent, and those without a row to zeros. */
void ctrail_schema_clear(const ctrail_schema *schema, void *out);

/* A new struct with every member absent; NULL when there is no memory. */
void *ctrail_schema_new(struct arena *arena, const ctrail_schema *schema);

static inline void *schema_member(void *object, const ctrail_field *field) {
    return (char *)object + field->offset;
}

/* The count of a list. */
static inline size_t *schema_list_count(void *object, const ctrail_field *field) {
    return (size_t *)(void *)((char *)object + field->count_offset);
}

static inline size_t schema_list_length(const void *object, const ctrail_field *field) {
    return *(const size_t *)(const void *)((const char *)object + field->count_offset);
}

/* A member, in each of the types that it may have. */
union schema_value {
    const void *at;
    const ctrail_str *text;
    const ctrail_bool *flag;
    const int64_t *integer;
    const uint64_t *number;
    const int32_t *name;
    const void *const *pointer;
    const void *const *const *list;
};

static inline bool schema_is_list(const ctrail_field *field) {
    return field->kind == CTRAIL_FIELD_LIST || field->kind == CTRAIL_FIELD_TEXTS;
}

size_t ctrail_schema_member_size(const ctrail_field *field);

/* Sets one member to absent. */
void ctrail_schema_clear_member(void *object, const ctrail_field *field);

/* Whether a member is absent: NULL, CTRAIL_ABSENT, CTRAIL_UNKNOWN, an empty list. */
static inline bool schema_is_absent(const ctrail_field *field, const void *object) {
    const void *member = (const char *)object + field->offset;
    switch (field->kind) {
    case CTRAIL_FIELD_TEXT:
        return !((const ctrail_str *)member)->ptr;
    case CTRAIL_FIELD_FLAG:
        return *(const ctrail_bool *)member == CTRAIL_UNKNOWN;
    case CTRAIL_FIELD_INTEGER:
    case CTRAIL_FIELD_TIME:
        return *(const int64_t *)member == CTRAIL_ABSENT;
    case CTRAIL_FIELD_NAME:
    case CTRAIL_FIELD_UNSIGNED:
        return false;
    case CTRAIL_FIELD_LIST:
    case CTRAIL_FIELD_TEXTS:
        return schema_list_length(object, field) == 0;
    default:
        return !*(const void *const *)member;
    }
}

/* Copies the members that are absent in `out` from another struct of the same schema. */
void ctrail_schema_complete(const ctrail_schema *schema, void *out, const void *other);

#endif
