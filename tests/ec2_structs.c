/* Goes through a struct and its tree at once, by the tables beside the fields. */
#include "ec2_structs.h"

#include <stdbool.h>
#include <string.h>

/* A member, in each of the types that it may have. */
union member {
    const void *at;
    const ctrail_str *text;
    const ctrail_bool *flag;
    const int64_t *integer;
    const void *const *pointer;
    const void *const *const *list;
};

static bool is_kind(const ctrail_value *value, int32_t kind) {
    return value && ctrail_value_kind(value) == kind;
}

static bool is_null(const ctrail_value *value) {
    return !value || is_kind(value, CTRAIL_KIND_NULL);
}

static bool is_text(const ctrail_value *value, const ctrail_str *text) {
    size_t length;
    const char *bytes = ctrail_value_text(value, &length);
    if (is_null(value) || !bytes)
        return !text->ptr;
    return text->ptr && text->len == length && memcmp(text->ptr, bytes, length) == 0;
}

static bool is_flag(const ctrail_value *value, ctrail_bool flag) {
    if (is_kind(value, CTRAIL_KIND_TRUE) || is_kind(value, CTRAIL_KIND_FALSE))
        return flag == is_kind(value, CTRAIL_KIND_TRUE);
    return flag == CTRAIL_UNKNOWN;
}

static bool is_integer(const ctrail_value *value, int64_t integer) {
    int64_t expected = CTRAIL_ABSENT;
    bool spells = value && ctrail_value_integer(value, &expected) == CTRAIL_OK;
    return spells ? integer == expected : integer == CTRAIL_ABSENT || is_kind(value, CTRAIL_KIND_NUMBER);
}

static bool is_time(const ctrail_value *value, int64_t time) {
    int64_t expected = CTRAIL_ABSENT;
    size_t length;
    const char *bytes = ctrail_value_text(value, &length);
    if (is_kind(value, CTRAIL_KIND_STRING))
        ctrail_time_parse(bytes, length, &expected);
    return time == expected;
}

static bool is_scalar(enum field_kind kind, const ctrail_value *value, union member member) {
    switch (kind) {
    case FIELD_FLAG:
        return is_flag(value, *member.flag);
    case FIELD_INTEGER:
        return is_integer(value, *member.integer);
    case FIELD_TIME:
        return is_time(value, *member.integer);
    case FIELD_DOUBLE:
        return *member.pointer == (is_kind(value, CTRAIL_KIND_NUMBER) ? value : NULL);
    default:
        return is_text(value, member.text);
    }
}

/* ---- Objects and lists ------------------------------------------------------------------------- */

static bool fits(const struct field *field, const ctrail_value *element) {
    return field_is_object(field) ? is_kind(element, CTRAIL_KIND_OBJECT)
                                  : ctrail_value_text(element, NULL) && !is_null(element);
}

static const char *list_differs(const struct field *field, const ctrail_value *value, union member member) {
    const void *const *elements = *member.list;
    const size_t count = *(const size_t *)(const void *)(member.list + 1);
    const char *differs = NULL, *name = ctrail_ec2_field_text(field->name).ptr;
    size_t i = 0;
    for (const ctrail_value *one = NULL;
         !differs && is_kind(value, CTRAIL_KIND_ARRAY) && (one = ctrail_value_next(value, one));) {
        if (!fits(field, one))
            continue;
        if (i == count)
            return name;
        if (field_is_object(field))
            differs = struct_differs(field_shape(field), one, elements[i]);
        else if (!is_text(one, elements[i]))
            differs = name;
        i++;
    }
    return !differs && i != count ? name : differs;
}

static const char *member_differs(const struct field *field, const ctrail_value *value, union member member) {
    const char *name = ctrail_ec2_field_text(field->name).ptr;
    if (field_is_list(field))
        return list_differs(field, value, member);
    if (!field_is_object(field))
        return is_scalar(field_scalar(field), value, member) ? NULL : name;
    if (!is_kind(value, CTRAIL_KIND_OBJECT))
        return *member.pointer ? name : NULL;
    return *member.pointer ? struct_differs(field_shape(field), value, *member.pointer) : name;
}

const char *struct_differs(size_t shape, const ctrail_value *tree, const void *object) {
    const char *differs = NULL;
    for (size_t i = 0; !differs && i < ctrail_ec2_field_count(shape); i++) {
        const struct field *field = ctrail_ec2_field_first(shape) + i;
        uint16_t offset = ctrail_ec2_struct_offsets[field - ctrail_ec2_fields];
        ctrail_str name = ctrail_ec2_field_text(field->name);
        if (offset != STRUCT_NO_OFFSET)
            differs = member_differs(field, ctrail_value_get_n(tree, name.ptr, name.len),
                                     (union member){(const char *)object + offset});
    }
    return differs;
}

const char *structs_differ(const ctrail_ec2 *ec2) {
    const struct catalogue_action *action = ctrail_ec2_catalogue_find(ec2->action);
    const struct field_payloads *shapes =
        action ? &ctrail_ec2_field_payloads[action - ctrail_ec2_catalogue_actions] : NULL;
    const char *differs = NULL;
    if (ec2->request_type > 0)
        differs = struct_differs(shapes->request, ec2->request_parameters, ctrail_ec2_request(ec2));
    if (!differs && ec2->response_type > 0)
        differs = struct_differs(shapes->response, ec2->response_elements, ctrail_ec2_response(ec2));
    return differs;
}
