/* Fills structs from the trees of requests and responses, by the tables of structs.c. */
#include "services/ec2/structs.h"

#include <string.h>

#include "base/number.h"
#include "json/value.h"

_Static_assert(sizeof(size_t) == sizeof(void *), "a list's count stands right after its pointer");

/* ---- Single values. What has another type stays absent: a problem since the tree was made --------- */

static void set_text(const ctrail_value *value, void *member) {
    if (!value_is_container(value))
        *(ctrail_str *)member = value_str(value);
}

static void set_flag(const ctrail_value *value, void *member) {
    if (value_is(value, CTRAIL_KIND_TRUE) || value_is(value, CTRAIL_KIND_FALSE))
        *(ctrail_bool *)member = value_is(value, CTRAIL_KIND_TRUE);
}

static void set_integer(const ctrail_value *value, void *member) {
    int64_t integer;
    bool is_whole = value_is(value, CTRAIL_KIND_NUMBER) && ctrail_number_whole(value->text, value->length, &integer);
    if (is_whole || (value_is(value, CTRAIL_KIND_STRING) && ctrail_value_integer(value, &integer) == CTRAIL_OK))
        *(int64_t *)member = integer;
}

static void set_double(const ctrail_value *value, void *member) {
    if (value_is(value, CTRAIL_KIND_NUMBER))
        *(const ctrail_value **)member = value;
}

static void set_time(const ctrail_value *value, void *member) {
    if (value_is(value, CTRAIL_KIND_STRING))
        ctrail_time_parse(value->text, value->length, member);
}

static void (*const setters[])(const ctrail_value *value, void *member) = {
    [FIELD_TEXT] = set_text,     [FIELD_FLAG] = set_flag, [FIELD_INTEGER] = set_integer,
    [FIELD_DOUBLE] = set_double, [FIELD_TIME] = set_time, [FIELD_ACCOUNT] = set_text,
};

/* Other kinds are absent when they are zeros. */
static void set_absent(const struct field *field, void *member) {
    if (field_is_object(field) || field_is_list(field))
        return;
    if (field_scalar(field) == FIELD_FLAG)
        *(ctrail_bool *)member = CTRAIL_UNKNOWN;
    else if (field_scalar(field) == FIELD_INTEGER || field_scalar(field) == FIELD_TIME)
        *(int64_t *)member = CTRAIL_ABSENT;
}

/* ---- Objects and lists ------------------------------------------------------------------------- */

/* The member of the field, or NULL if the struct has none. */
static void *member_of(const struct field *field, void *object) {
    uint16_t offset = ctrail_ec2_struct_offsets[field - ctrail_ec2_fields];
    return offset == STRUCT_NO_OFFSET ? NULL : (char *)object + offset;
}

static void *new_struct(struct arena *arena, size_t shape) {
    void *object = ctrail_arena_zeroed(arena, ctrail_ec2_struct_sizes[shape]);
    for (size_t i = 0; object && i < ctrail_ec2_field_count(shape); i++) {
        const struct field *field = ctrail_ec2_field_first(shape) + i;
        void *member = member_of(field, object);
        if (member)
            set_absent(field, member);
    }
    return object;
}

static ctrail_rc fill_members(struct arena *arena, size_t shape, const ctrail_value *tree, void *object);

static ctrail_rc fill_object(struct arena *arena, size_t shape, const ctrail_value *tree, const void **out) {
    if (!value_is(tree, CTRAIL_KIND_OBJECT))
        return CTRAIL_OK;
    void *object = new_struct(arena, shape);
    *out = object;
    return object ? fill_members(arena, shape, tree, object) : ctrail_arena_error(arena);
}

/* Adds an element to a list, which has room for it. */
static ctrail_rc add_element(struct arena *arena, const struct field *field, const ctrail_value *value,
                             const void **list, size_t *count) {
    if (field_is_object(field) ? !value_is(value, CTRAIL_KIND_OBJECT) : value_is_container(value))
        return CTRAIL_OK;
    if (field_is_object(field))
        return fill_object(arena, field_shape(field), value, &list[(*count)++]);
    ctrail_str *text = ctrail_arena_alloc(arena, sizeof *text);
    if (!text)
        return ctrail_arena_error(arena);
    *text = value_str(value);
    list[(*count)++] = text;
    return CTRAIL_OK;
}

static ctrail_rc fill_list(struct arena *arena, const struct field *field, const ctrail_value *value, void *member) {
    if (!value_is(value, CTRAIL_KIND_ARRAY))
        return CTRAIL_OK;
    const void **list = ctrail_arena_zeroed(arena, value->length * sizeof *list);
    size_t count = 0;
    ctrail_rc rc = list || !value->length ? CTRAIL_OK : ctrail_arena_error(arena);
    for (const ctrail_value *one = NULL; rc == CTRAIL_OK && (one = value_next(value, one));)
        if (value_is_set(one))
            rc = add_element(arena, field, one, list, &count);
    memcpy(member, &list, sizeof list);
    memcpy((char *)member + sizeof list, &count, sizeof count);
    return rc;
}

static ctrail_rc fill_member(struct arena *arena, const struct field *field, const ctrail_value *value, void *member) {
    if (!value_is_set(value))
        return CTRAIL_OK;
    if (field_is_list(field))
        return fill_list(arena, field, value, member);
    if (field_is_object(field))
        return fill_object(arena, field_shape(field), value, member);
    setters[field_scalar(field)](value, member);
    return CTRAIL_OK;
}

static ctrail_rc fill_members(struct arena *arena, size_t shape, const ctrail_value *tree, void *object) {
    ctrail_rc rc = CTRAIL_OK;
    for (const ctrail_value *value = NULL; rc == CTRAIL_OK && (value = value_next(tree, value));) {
        const struct field *field = ctrail_ec2_field_named(shape, value_key_of(value));
        void *member = field ? member_of(field, object) : NULL;
        if (member)
            rc = fill_member(arena, field, value, member);
    }
    return rc;
}

ctrail_rc ctrail_ec2_struct_fill(struct arena *arena, size_t shape, const ctrail_value *tree, const void **out) {
    *out = NULL;
    return fill_object(arena, shape, tree, out);
}
