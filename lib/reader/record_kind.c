/* Notices of S3 and SQS have members with the names of a record's fields; so have rows and log events that wrap a
 * record. */
#include "reader/record_kind.h"

#include "container/markers.h"
#include "json/value.h"

/* A CloudWatch log event has an eventId and no other field of a record; an object that has is a record with a
 * `message`.
 */
static bool is_wrapper_by(const ctrail_event *event, const struct marker *marker) {
    bool has_record_members = event->event_version.ptr || event->event_name.ptr;
    return marker && (marker->kind != CTRAIL_CONTAINER_CLOUDWATCH_LOGS || !has_record_members);
}

static bool holds_record(const ctrail_event *event, const ctrail_value *member) {
    ctrail_str key = value_key_of(member);
    if (!is_wrapper_by(event, ctrail_marker_of_wrapper(key.ptr, key.len)) || !value_is(member, CTRAIL_KIND_STRING))
        return false;
    return ctrail_str_starts_with(value_str(member), "{") || ctrail_str_starts_with(value_str(member), "\"");
}

/* No marker of a wrapper is a documented field of records, so that it is among event->other. */
enum record_kind ctrail_event_record_kind(const ctrail_event *event) {
    if (ctrail_str_starts_with(ctrail_str_trim(event->event_source), "aws:"))
        return KIND_NOTICE;
    for (const ctrail_value *member = NULL; (member = ctrail_value_next(event->other, member));)
        if (holds_record(event, member))
            return KIND_WRAPPER;
    return KIND_RECORD;
}
