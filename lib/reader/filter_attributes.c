/* The attributes of a filter: a row for each, and how the caller's role is told. */
#include "reader/filter_attributes.h"

#include <stddef.h>
#include <string.h>

/* ---- Attributes ------------------------------------------------------------------------------- */

static ctrail_str event_name(const ctrail_event *event) {
    return ctrail_str_trim(event->event_name);
}

static ctrail_str event_source(const ctrail_event *event) {
    return ctrail_str_trim(event->event_source);
}

static ctrail_str insight_name(const ctrail_event *event) {
    return ctrail_str_trim(event->insight_event_name);
}

static ctrail_str insight_source(const ctrail_event *event) {
    return ctrail_str_trim(event->insight_event_source);
}

static ctrail_str event_id(const ctrail_event *event) {
    return event->event_id;
}

static ctrail_str error_code(const ctrail_event *event) {
    return event->error_code;
}

static ctrail_str region(const ctrail_event *event) {
    return event->aws_region;
}

static ctrail_str account(const ctrail_event *event) {
    return event->recipient_account_id;
}

static ctrail_str source_ip(const ctrail_event *event) {
    return event->source_ip_address;
}

static ctrail_str access_key_id(const ctrail_event *event) {
    return event->user_identity ? event->user_identity->access_key_id : (ctrail_str){NULL, 0};
}

static ctrail_str arn(const ctrail_event *event) {
    return event->user_identity ? event->user_identity->arn : (ctrail_str){NULL, 0};
}

static ctrail_str user_name(const ctrail_event *event) {
    return event->user_name;
}

#define PEEK(json_name, object)                                                                                        \
    { {.name = json_name, .name_length = sizeof(json_name) - 1}, object }

const struct peek_place ctrail_filter_peeks[PEEKED] = {
    [SOURCE] = PEEK("eventSource", TOP),
    [NAME] = PEEK("eventName", TOP),
    [ID] = PEEK("eventID", TOP),
    [ERROR_CODE] = PEEK("errorCode", TOP),
    [ERROR_MESSAGE] = PEEK("errorMessage", TOP),
    [REGION] = PEEK("awsRegion", TOP),
    [ACCOUNT] = PEEK("recipientAccountId", TOP),
    [ADDRESS] = PEEK("sourceIPAddress", TOP),
    [ACCESS] = PEEK("readOnly", TOP),
    [TIME] = PEEK("eventTime", TOP),
    [LAKE_NAME] = PEEK("insightEventName", TOP),
    [LAKE_SOURCE] = PEEK("insightEventSource", TOP),
    [IDENTITY] = PEEK("userIdentity", TOP),
    [RESPONSE] = PEEK("responseElements", TOP),
    [INSIGHT] = PEEK("insightDetails", TOP),
    [IDENTITY_KEY] = PEEK("accessKeyId", IDENTITY),
    [IDENTITY_ARN] = PEEK("arn", IDENTITY),
    [SESSION] = PEEK("sessionContext", IDENTITY),
    [ISSUER] = PEEK("sessionIssuer", SESSION),
    [ISSUER_TYPE] = PEEK("type", ISSUER),
    [ISSUER_NAME] = PEEK("userName", ISSUER),
    [ISSUER_ARN] = PEEK("arn", ISSUER),
    [LOGIN] = PEEK("ConsoleLogin", RESPONSE),
    [SUCCESS] = PEEK("success", RESPONSE),
    [INSIGHT_NAME] = PEEK("eventName", INSIGHT),
    [INSIGHT_SOURCE] = PEEK("eventSource", INSIGHT),
};

/* The calls that an Insights event is about, as the event has them, and as CloudTrail Lake writes it. */
static const struct attribute lake[] = {
    {0, insight_name, LAKE_NAME, true, NULL},
    {0, insight_source, LAKE_SOURCE, true, NULL},
};
static const struct attribute insights[] = {
    {0, insight_name, INSIGHT_NAME, true, &lake[0]},
    {0, insight_source, INSIGHT_SOURCE, true, &lake[1]},
};

const struct attribute ctrail_filter_attributes[ATTRIBUTES] = {
    {offsetof(ctrail_filter, event_name), event_name, NAME, true, &insights[0]},
    {offsetof(ctrail_filter, event_source), event_source, SOURCE, true, &insights[1]},
    {offsetof(ctrail_filter, event_id), event_id, ID, false, NULL},
    {offsetof(ctrail_filter, error_code), error_code, ERROR_CODE, false, NULL},
    {offsetof(ctrail_filter, region), region, REGION, false, NULL},
    {offsetof(ctrail_filter, account), account, ACCOUNT, false, NULL},
    {offsetof(ctrail_filter, source_ip), source_ip, ADDRESS, false, NULL},
    {offsetof(ctrail_filter, access_key_id), access_key_id, IDENTITY_KEY, false, NULL},
    {offsetof(ctrail_filter, arn), arn, IDENTITY_ARN, false, NULL},
    {offsetof(ctrail_filter, user_name), user_name, TOP, false, NULL},
    [ROLE] = {offsetof(ctrail_filter, role), NULL, ISSUER_TYPE, false, NULL},
    [RESOURCE_TYPE] = {offsetof(ctrail_filter, resource_type), NULL, TOP, false, NULL},
    [RESOURCE_NAME] = {offsetof(ctrail_filter, resource_name), NULL, TOP, false, NULL},
    [INSTANCE_ID] = {offsetof(ctrail_filter, instance_id), NULL, TOP, false, NULL},
};

/* ---- Roles ------------------------------------------------------------------------------------ */

/* What follows the fifth colon of an ARN: "assumed-role/admin/alice". */
static ctrail_str arn_resource(ctrail_str arn) {
    ctrail_str rest = arn;
    for (int i = 0; i < 5; i++) {
        const char *colon = rest.len ? memchr(rest.ptr, ':', rest.len) : NULL;
        if (!colon)
            return (ctrail_str){NULL, 0};
        rest = (ctrail_str){colon + 1, rest.len - (size_t)(colon + 1 - rest.ptr)};
    }
    return rest;
}

ctrail_str ctrail_arn_tail(ctrail_str arn) {
    size_t start = arn.len;
    while (start && arn.ptr[start - 1] != ':' && arn.ptr[start - 1] != '/')
        start--;
    return (ctrail_str){arn.ptr + start, arn.len - start};
}

static bool is_wanted_name_or_arn(const struct wanted *wanted, ctrail_str arn) {
    return arn.ptr && (ctrail_wanted_has(wanted, arn) || ctrail_wanted_has(wanted, ctrail_arn_tail(arn)));
}

/* With "arn:aws:sts::123456789012:assumed-role/admin/alice" match all of it, its part that ends in "admin", and
 * "admin". */
static bool is_wanted_assumed_role(const struct wanted *wanted, ctrail_str arn) {
    ctrail_str resource = arn_resource(arn), role = arn;
    if (ctrail_str_starts_with(resource, "role/"))
        return is_wanted_name_or_arn(wanted, arn);
    if (!ctrail_str_starts_with(resource, "assumed-role/"))
        return false;
    size_t start = sizeof "assumed-role/" - 1;
    const char *slash = memchr(resource.ptr + start, '/', resource.len - start);
    if (slash)
        role.len = (size_t)(slash - arn.ptr);
    return ctrail_wanted_has(wanted, arn) || is_wanted_name_or_arn(wanted, role);
}

bool ctrail_filter_wants_role(const struct wanted *wanted, const struct caller *caller) {
    bool by_role = !caller->issuer_type.ptr || ctrail_str_equal(caller->issuer_type, "Role");
    return is_wanted_assumed_role(wanted, caller->arn) ||
           (by_role &&
            (ctrail_wanted_has(wanted, caller->issuer_name) || is_wanted_name_or_arn(wanted, caller->issuer_arn)));
}
