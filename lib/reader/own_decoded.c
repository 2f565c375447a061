/*
 * What this library wrote before is written anew without a word: it is the same again. So the members' names are
 * compared, and the few that every event has; what decoders wrote follows from the record, and is not.
 */
#include "reader/own_decoded.h"

#include <string.h>

#include "event/details.h"
#include "event/event.h"
#include "services/list.h"

static bool is_time(const ctrail_value *value, int64_t time) {
    int64_t integer;
    if (time == CTRAIL_ABSENT)
        return !value;
    ctrail_value_integer(value, &integer);
    return value_is(value, CTRAIL_KIND_NUMBER) && integer == time;
}

static bool is_flag(const ctrail_value *value, ctrail_bool flag) {
    if (flag == CTRAIL_UNKNOWN)
        return !value;
    return value_is(value, flag > 0 ? CTRAIL_KIND_TRUE : CTRAIL_KIND_FALSE);
}

static bool is_str(const ctrail_value *value, ctrail_str str) {
    if (!str.ptr)
        return !value;
    return value_is(value, CTRAIL_KIND_STRING) && ctrail_str_equal_n(value_str(value), str.ptr, str.len);
}

static bool says_the_same(const ctrail_event *event, const ctrail_value *decoded) {
    const char *origin = ctrail_origin_name(event->origin);
    return is_time(ctrail_value_get(decoded, "eventTimeNs"), event->event_time_ns) &&
           is_str(ctrail_value_get(decoded, "origin"), (ctrail_str){origin, strlen(origin)}) &&
           is_flag(ctrail_value_get(decoded, "temporaryCredentials"), event->temporary_credentials) &&
           is_flag(ctrail_value_get(decoded, "byAwsService"), event->by_aws_service) &&
           is_str(ctrail_value_get(decoded, "userName"), event->user_name);
}

static bool has_field(const ctrail_schema *schema, ctrail_str name) {
    for (size_t i = 0; i < ctrail_schema_count(schema); i++)
        if (ctrail_str_equal(name, ctrail_schema_field(schema, i)->name))
            return true;
    return false;
}

static bool is_decoder(ctrail_str name) {
    size_t i = 0;
    while (i < SERVICE_COUNT && !ctrail_str_equal(name, ctrail_services[i]->schema->name))
        i++;
    return i < SERVICE_COUNT;
}

static bool is_written(ctrail_str name) {
    return has_field(&ctrail_decoded_schema, name) || has_field(&ctrail_place_schema, name) || is_decoder(name) ||
           ctrail_str_equal(name, ctrail_details_schema.name);
}

static bool has_only_what_is_written(const ctrail_value *decoded) {
    for (const ctrail_value *member = NULL; (member = value_next(decoded, member));)
        if (!is_written(value_key_of(member)))
            return false;
    return true;
}

enum own_decoded ctrail_own_decoded(const ctrail_event *event) {
    enum own_decoded own = OWN_DECODED_NONE;
    for (const ctrail_value *member = NULL; (member = ctrail_value_next(event->other, member));) {
        if (!ctrail_str_equal(value_key_of(member), "decoded"))
            continue;
        bool same =
            value_is(member, CTRAIL_KIND_OBJECT) && says_the_same(event, member) && has_only_what_is_written(member);
        if (!same)
            return OWN_DECODED_OTHER;
        own = OWN_DECODED_SAME;
    }
    return own;
}
