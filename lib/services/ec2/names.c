/* Walks request and response with the shapes that the catalogue has of them. */
#include "services/ec2/names.h"

#include <string.h>

#include "event/spelling.h"
#include "services/ec2/dialect.h"
#include "services/ec2/fields.h"

/* No object of a request or response has as many members. */
enum { MEMBERS_MAX = 256 };

static const struct field *find_lowered(size_t shape, ctrail_str key) {
    const struct field *fields = ctrail_ec2_field_first(shape);
    for (size_t i = 0, count = ctrail_ec2_field_count(shape); i < count; i++) {
        ctrail_str name = ctrail_ec2_field_text(fields[i].wire);
        if (ctrail_str_is_lowered(key, name.ptr, name.len))
            return &fields[i];
    }
    return NULL;
}

static ctrail_rc restore(struct record *record, size_t shape, const ctrail_value *value, int depth);

static ctrail_rc restore_member(struct record *record, size_t shape, const ctrail_value *object,
                                const ctrail_value *member, int depth) {
    const ctrail_str key = value_key_of(member);
    const struct field *field = ctrail_ec2_field_find(shape, key);
    ctrail_rc rc = CTRAIL_OK;
    if (!field && object->length <= MEMBERS_MAX && (field = find_lowered(shape, key))) {
        ctrail_str name = ctrail_ec2_field_text(field->wire);
        if (!ctrail_value_get_n(object, name.ptr, name.len))
            rc = ctrail_spelling_rename(record, object, member, name.ptr);
    }
    bool has_shape = field && field_is_object(field);
    return rc == CTRAIL_OK && has_shape ? restore(record, field_shape(field), member, depth + 1) : rc;
}

/* The value is an object of the shape, or a list of them in either dialect. */
static ctrail_rc restore(struct record *record, size_t shape, const ctrail_value *value, int depth) {
    const ctrail_value *inside = ctrail_ec2_list_inside(value);
    ctrail_rc rc = CTRAIL_OK;
    if (depth >= EC2_DEPTH_MAX)
        return CTRAIL_OK;
    if (inside)
        return restore(record, shape, inside, depth + 1);
    for (const ctrail_value *next = NULL; rc == CTRAIL_OK && (next = ctrail_value_next(value, next));)
        rc = value_is(value, CTRAIL_KIND_ARRAY) ? restore(record, shape, next, depth + 1)
                                                : restore_member(record, shape, value, next, depth);
    return rc;
}

/* The wrapper of the query interface: "ModifyVolumeRequest" for "modifyvolumerequest". */
static ctrail_rc restore_wrapper(struct record *record, const ctrail_value *tree, const char *suffix) {
    const ctrail_str action = ctrail_str_trim(record->event.event_name);
    size_t length = strlen(suffix);
    const ctrail_value *member = value_is(tree, CTRAIL_KIND_OBJECT) && tree->length == 1 ? value_only(tree) : NULL;
    if (!member || member[-1].length != action.len + length)
        return CTRAIL_OK;
    char *name = ctrail_arena_alloc(&record->arena, action.len + length);
    if (!name)
        return ctrail_arena_error(&record->arena);
    memcpy(name, action.ptr, action.len);
    memcpy(name + action.len, suffix, length);
    bool is_wrapper = ctrail_str_is_lowered(value_key_of(member), name, action.len + length);
    return is_wrapper ? ctrail_spelling_rename(record, tree, member, name) : CTRAIL_OK;
}

static ctrail_rc restore_payload(struct record *record, size_t shape, const ctrail_value *tree, const char *suffix) {
    ctrail_rc rc = restore_wrapper(record, tree, suffix);
    const ctrail_value *inner = ctrail_ec2_wrapped_member(tree);
    return rc == CTRAIL_OK && tree ? restore(record, shape, inner ? inner : tree, 0) : rc;
}

ctrail_rc ctrail_ec2_restore_names(struct record *record, const struct catalogue_action *action) {
    const struct field_payloads *payloads = &ctrail_ec2_field_payloads[action - ctrail_ec2_catalogue_actions];
    ctrail_rc rc = restore_payload(record, payloads->request, record->event.request_parameters, "Request");
    return rc == CTRAIL_OK ? restore_payload(record, payloads->response, record->event.response_elements, "Response")
                           : rc;
}
