/*
 * A string of a record is a member of the event's struct too, where it costs nothing to find. That is what it is in the
 * record, unless the record has a problem; whatever else the record may have is looked up in its tree.
 */
#include "reader/pattern_fields.h"

#include <string.h>

#include "event/record.h"

#define NO_TEXT SIZE_MAX

static const struct shared_row {
    enum field_place place;
    bool of_identity; /* a member of userIdentity */
    const char *name; /* of the member; NULL: the place has one string */
    size_t offset;    /* of its text in the event, or in the identity */
} rows[SHARED_FIELDS] = {
    [SHARED_NAME] = {FIELD_IN_RECORD, false, "eventName", offsetof(ctrail_event, event_name)},
    [SHARED_SOURCE] = {FIELD_IN_RECORD, false, "eventSource", offsetof(ctrail_event, event_source)},
    [SHARED_AWS_SOURCE] = {FIELD_IN_SOURCE, false, NULL, 0},
    [SHARED_ERROR] = {FIELD_IN_RECORD, false, "errorCode", offsetof(ctrail_event, error_code)},
    [SHARED_IDENTITY] = {FIELD_IN_RECORD, true, "type", offsetof(ctrail_identity, type)},
    [SHARED_DETAIL_TYPE] = {FIELD_IN_DETAIL_TYPE, false, NULL, 0},
    [SHARED_TYPE] = {FIELD_IN_RECORD, false, "eventType", offsetof(ctrail_event, event_type)},
    [SHARED_ACCOUNT] = {FIELD_IN_RECORD, false, "recipientAccountId", offsetof(ctrail_event, recipient_account_id)},
    [SHARED_REGION] = {FIELD_IN_RECORD, false, "awsRegion", offsetof(ctrail_event, aws_region)},
    [SHARED_ADDRESS] = {FIELD_IN_RECORD, false, "sourceIPAddress", offsetof(ctrail_event, source_ip_address)},
    [SHARED_INVOKER] = {FIELD_IN_RECORD, true, "invokedBy", offsetof(ctrail_identity, invoked_by)},
    [SHARED_ACCESS] = {FIELD_IN_RECORD, false, "readOnly", NO_TEXT},
};

static const char identity_start[] = "userIdentity.";

static bool is_field(const struct pattern_field *field, const struct shared_row *row) {
    const size_t start = sizeof identity_start - 1;
    ctrail_str path = field->path;
    if (field->place != row->place || (row->of_identity && !ctrail_str_starts_with(path, identity_start)))
        return false;
    if (row->of_identity)
        path = (ctrail_str){path.ptr + start, path.len - start};
    return !row->name || ctrail_str_equal(path, row->name);
}

enum shared_field ctrail_pattern_shared(const struct pattern_field *field) {
    size_t number = 0;
    while (number < SHARED_FIELDS && !is_field(field, &rows[number]))
        number++;
    return (enum shared_field)number;
}

/* ---- Looking up ------------------------------------------------------------------------------- */

/* Whether a member has a dot in its name; only undocumented ones may. */
static bool has_dots(const ctrail_value *other) {
    for (const ctrail_value *member = NULL; other && (member = value_next(other, member));)
        if (memchr(value_key_of(member).ptr, '.', value_key_of(member).len))
            return true;
    return false;
}

/* Nothing was converted, and nothing is there twice: these would be problems. */
static bool is_plain(const ctrail_event *event) {
    const ctrail_identity *identity = event->user_identity;
    return !event->problem_count && !has_dots(event->other) && (!identity || !has_dots(identity->other));
}

/* The field's string as the event has it; absent: it may be something else. */
static ctrail_str text_of(const struct shared *shared, const struct shared_row *row) {
    const char *base = (const char *)shared->event;
    if (row->of_identity)
        base = (const char *)shared->event->user_identity;
    if (!shared->plain || !base || row->offset == NO_TEXT)
        return (ctrail_str){NULL, 0};
    return *(const ctrail_str *)(const void *)(base + row->offset);
}

const struct key_index *ctrail_pattern_members(struct shared *shared) {
    if (!shared->plain)
        return NULL;
    if (!shared->indexed)
        ctrail_key_index_build(&shared->members, record_of(shared->event)->tree.root);
    shared->indexed = true;
    return &shared->members;
}

/* A member of the record. */
static const ctrail_value *member_of(struct shared *shared, const char *name, size_t length, bool *dotted) {
    const struct key_index *members = ctrail_pattern_members(shared);
    *dotted = false;
    return members ? ctrail_key_index_get(members, name, length)
                   : ctrail_pattern_member(record_of(shared->event)->tree.root, (ctrail_str){name, length}, dotted);
}

static void look_in_record(struct shared *shared, const struct shared_row *row, struct shared_value *field) {
    size_t length = strlen(row->name);
    field->value = row->of_identity ? member_of(shared, identity_start, sizeof identity_start - 2, &field->unclear)
                                    : member_of(shared, row->name, length, &field->unclear);
    if (row->of_identity && !field->unclear && value_is(field->value, CTRAIL_KIND_OBJECT))
        field->value = ctrail_pattern_member(field->value, (ctrail_str){row->name, length}, &field->unclear);
    else if (row->of_identity && !value_is(field->value, CTRAIL_KIND_ARRAY))
        field->value = NULL;
    field->unclear = field->unclear || value_is_container(field->value);
}

static ctrail_str text_for(struct shared *shared, enum shared_field field) {
    if (field == SHARED_AWS_SOURCE)
        return ctrail_pattern_source(shared->event->event_source, shared->source);
    if (field == SHARED_DETAIL_TYPE)
        return ctrail_pattern_detail_type(shared->event);
    return text_of(shared, &rows[field]);
}

const struct shared_value *ctrail_pattern_value(struct shared *shared, enum shared_field field) {
    struct shared_value *found = &shared->values[field];
    if (shared->looked >> field & 1)
        return found;
    shared->looked |= UINT32_C(1) << field;
    ctrail_str text = text_for(shared, field);
    found->text = ctrail_pattern_text_value(text);
    found->value = text.ptr ? &found->text : NULL;
    found->unclear = false;
    if (!text.ptr && rows[field].name)
        look_in_record(shared, &rows[field], found);
    return found;
}

void ctrail_pattern_share(struct shared *shared, const ctrail_event *event) {
    shared->event = event;
    shared->plain = is_plain(event);
    shared->indexed = false;
    shared->looked = 0;
}
