/* Notices of S3 and SQS have members with the names of a record's fields; so have rows and log events that wrap a
 * record. */
#include "reader/record_kind.h"

#include <string.h>

#include "container/markers.h"
#include "event/event.h"
#include "json/value.h"

/* A CloudWatch log event has an eventId and no other field of a record; an object that has is a record with a
 * `message`.
 */
static bool is_wrapper_by(const ctrail_event *event, const struct marker *marker) {
    bool has_record_members = event->event_version.ptr || event->event_name.ptr;
    return marker && (marker->kind != CTRAIL_CONTAINER_CLOUDWATCH_LOGS || !has_record_members);
}

static bool is_row(const ctrail_event *event) {
    return *event->raw.ptr == '[';
}

static bool holds_record(const ctrail_event *event, const ctrail_value *member) {
    ctrail_str key = value_key_of(member);
    if (!is_wrapper_by(event, ctrail_marker_of_wrapper(key.ptr, key.len)))
        return false;
    if (!value_is(member, CTRAIL_KIND_STRING))
        return is_row(event) && value_is(member, CTRAIL_KIND_OBJECT);
    return ctrail_str_starts_with(value_str(member), "{") || ctrail_str_starts_with(value_str(member), "\"");
}

/* ---- Events of EventBridge -------------------------------------------------------------------- */

static ctrail_str text_in(const ctrail_value *object, const char *name) {
    const ctrail_value *member = ctrail_value_get(object, name);
    return value_is(member, CTRAIL_KIND_STRING) ? value_str(member) : (ctrail_str){NULL, 0};
}

/* Whether one of an object's names is that of a record's field. */
static bool is_like_record(const ctrail_value *object) {
    for (const ctrail_value *member = NULL; (member = ctrail_value_next(object, member));) {
        ctrail_str key = value_key_of(member);
        const struct marker *marker = ctrail_marker_find(key.ptr, key.len);
        if (marker && marker->marks == MARKS_RECORD)
            return true;
    }
    return false;
}

/* Only of AWS it is known that such an event brings no record: any other may have one somewhere. */
static bool is_event(const ctrail_event *event) {
    bool is_envelope =
        text_in(event->other, "detail-type").ptr && ctrail_str_starts_with(text_in(event->other, "source"), "aws.");
    return is_envelope && !event->event_version.ptr && !event->event_name.ptr &&
           !is_like_record(ctrail_value_get(event->other, "detail"));
}

void ctrail_event_take_envelope(ctrail_event *event) {
    event->event_id = text_in(event->other, "id");
    event->event_time = text_in(event->other, "time");
    event->event_source = text_in(event->other, "source");
    event->event_name = text_in(event->other, "detail-type");
    event->aws_region = text_in(event->other, "region");
    event->recipient_account_id = text_in(event->other, "account");
    event->read_only = 0; /* it is no call that only reads */
    if (event->event_time.ptr)
        ctrail_time_parse(event->event_time.ptr, event->event_time.len, &event->event_time_ns);
}

/* ---- Wrappers of any kind --------------------------------------------------------------------- */

static const char version[] = "eventVersion";
enum { VERSION_LENGTH = sizeof version - 1 };

bool ctrail_source_is_of_record(ctrail_str source) {
    return ctrail_str_contains(source, ".amazonaws.com");
}

/* Other objects have an eventName, an eventID or an eventType as well, and may be around a record: {"eventType":"log",
 * "data":{…}}. */
static bool may_be_around_record(const ctrail_event *event) {
    return !event->event_version.ptr && !ctrail_source_is_of_record(event->event_source);
}

static bool spells_record(ctrail_str str) {
    return (ctrail_str_starts_with(str, "{") || ctrail_str_starts_with(str, "[")) && ctrail_str_contains(str, version);
}

/* Whether the value is a record, or has one in it. Its nodes follow each other. */
static bool is_around_record(const ctrail_value *value) {
    for (const ctrail_value *node = value, *end = value_end(value); node < end; node++) {
        bool is_version = node->kind == KIND_KEY && ctrail_str_equal_n(value_str(node), version, VERSION_LENGTH);
        if (is_version && value_is(node + 1, CTRAIL_KIND_STRING))
            return true;
        if (value_is(node, CTRAIL_KIND_STRING) && spells_record(value_str(node)))
            return true;
    }
    return false;
}

static bool has_record_inside(const ctrail_event *event) {
    const ctrail_value *record = ctrail_event_record(event);
    for (const ctrail_value *member = NULL; (member = ctrail_value_next(record, member));) {
        ctrail_str key = value_key_of(member);
        if (!ctrail_event_has_field(key.ptr, key.len) && is_around_record(member))
            return true;
    }
    return false;
}

/* ---- All kinds -------------------------------------------------------------------------------- */

/* A row of selected columns, without one that marks a record: its cells are looked through. */
static bool is_marked(const ctrail_event *event) {
    return event->event_version.ptr || event->event_name.ptr || event->event_id.ptr || event->aggregated_event_id.ptr ||
           event->event_type.ptr || event->event_source.ptr;
}

/* No marker of a wrapper is a documented field of records, so that it is among event->other. */
enum record_kind ctrail_event_record_kind(const ctrail_event *event) {
    if (ctrail_str_starts_with(ctrail_str_trim(event->event_source), "aws:"))
        return KIND_NOTICE;
    for (const ctrail_value *member = NULL; (member = ctrail_value_next(event->other, member));)
        if (holds_record(event, member))
            return KIND_WRAPPER;
    if (is_row(event) && !is_marked(event))
        return KIND_WRAPPER;
    if (is_event(event))
        return KIND_EVENT;
    bool is_holder = !is_row(event) && may_be_around_record(event) && has_record_inside(event);
    return is_holder ? KIND_HOLDER : KIND_RECORD;
}
