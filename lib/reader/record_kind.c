/* Notices of S3 and SQS have the names of a record's fields; so have rows and events that wrap a record. */
#include "reader/record_kind.h"

#include "container/markers.h"
#include "json/value.h"

/*
 * AWS documents no member of such a name, so that it is among the others. A log event has an eventId, and nothing
 * else of a record's; a message that programs add to a record is left alone.
 */
static bool holds_record(const ctrail_event *event, const ctrail_value *member) {
    ctrail_str key = value_key_of(member);
    const struct name *name = ctrail_name_of_text(key.ptr, key.len);
    bool is_text = name && value_is(member, CTRAIL_KIND_STRING);
    if (is_text && name->kind == CTRAIL_CONTAINER_CLOUDWATCH_LOGS &&
        (event->event_version.ptr || event->event_name.ptr))
        return false;
    return is_text &&
           (ctrail_str_starts_with(value_str(member), "{") || ctrail_str_starts_with(value_str(member), "\""));
}

enum nature ctrail_event_nature(const ctrail_event *event) {
    if (ctrail_str_starts_with(ctrail_str_trim(event->event_source), "aws:"))
        return NATURE_NOTICE;
    for (const ctrail_value *member = NULL; (member = ctrail_value_next(event->other, member));)
        if (holds_record(event, member))
            return NATURE_WRAPPER;
    return NATURE_RECORD;
}
