/* The event: the tables that say which field of a record each member of ctrail_event is read from. */
#include "event/event.h"

#include <string.h>

#include "event/identity.h"
#include "event/problems.h"
#include "event/spelling.h"

/* ---- Tables, in the order in which CloudTrail writes the fields ------------------------------- */

static const struct row resource_rows[] = {
    TEXT(ctrail_resource, arn, "ARN"),
    TEXT(ctrail_resource, arn_prefix, "ARNPrefix"),
    TEXT(ctrail_resource, account_id, "accountId"),
    TEXT(ctrail_resource, type, "type"),
    OTHER(ctrail_resource),
};
static const ctrail_schema resource_schema = SCHEMA("resources", ctrail_resource, resource_rows);

static const struct row tls_details_rows[] = {
    TEXT(ctrail_tls_details, tls_version, "tlsVersion"),
    TEXT(ctrail_tls_details, cipher_suite, "cipherSuite"),
    TEXT(ctrail_tls_details, client_provided_host_header, "clientProvidedHostHeader"),
    TEXT(ctrail_tls_details, key_exchange, "keyExchange"),
    OTHER(ctrail_tls_details),
};
static const ctrail_schema tls_details_schema = SCHEMA("tlsDetails", ctrail_tls_details, tls_details_rows);

static const struct row problem_rows[] = {
    NAME(ctrail_problem, code, "code", ctrail_problem_codes),
    TEXT_FROM(ctrail_problem, path, "path", COMPUTED),
    TEXT_FROM(ctrail_problem, message, "message", COMPUTED),
};
static const ctrail_schema problem_schema = SCHEMA("problems", ctrail_problem, problem_rows);

static const struct row event_rows[] = {
    TEXT(ctrail_event, event_version, "eventVersion"),
    OBJECT(ctrail_event, user_identity, "userIdentity", ctrail_identity, ctrail_identity_schema),
    TEXT(ctrail_event, event_time, "eventTime"),
    TEXT(ctrail_event, event_source, "eventSource"),
    TEXT(ctrail_event, event_name, "eventName"),
    TEXT(ctrail_event, aws_region, "awsRegion"),
    TEXT(ctrail_event, source_ip_address, "sourceIPAddress"),
    TEXT(ctrail_event, user_agent, "userAgent"),
    TEXT(ctrail_event, error_code, "errorCode"),
    TEXT(ctrail_event, error_message, "errorMessage"),
    TREE(ctrail_event, request_parameters, "requestParameters"),
    TREE(ctrail_event, response_elements, "responseElements"),
    TREE(ctrail_event, additional_event_data, "additionalEventData"),
    TEXT(ctrail_event, request_id, "requestID"),
    TEXT(ctrail_event, event_id, "eventID"),
    FLAG(ctrail_event, read_only, "readOnly"),
    LIST(ctrail_event, resources, resource_count, "resources", ctrail_resource, resource_schema),
    TEXT(ctrail_event, event_type, "eventType"),
    TEXT(ctrail_event, api_version, "apiVersion"),
    FLAG(ctrail_event, management_event, "managementEvent"),
    TEXT(ctrail_event, recipient_account_id, "recipientAccountId"),
    TEXT(ctrail_event, shared_event_id, "sharedEventID"),
    TEXT(ctrail_event, vpc_endpoint_id, "vpcEndpointId"),
    TEXT(ctrail_event, vpc_endpoint_account_id, "vpcEndpointAccountId"),
    TREE(ctrail_event, service_event_details, "serviceEventDetails"),
    TEXT(ctrail_event, event_category, "eventCategory"),
    TREE(ctrail_event, insight_details, "insightDetails"),
    TREE(ctrail_event, event_context, "eventContext"),
    TREE(ctrail_event, addendum, "addendum"),
    OBJECT(ctrail_event, tls_details, "tlsDetails", ctrail_tls_details, tls_details_schema),
    SPELLED_FLAG(ctrail_event, session_credential_from_console, "sessionCredentialFromConsole"),
    TREE(ctrail_event, edge_device_details, "edgeDeviceDetails"),
    TEXT(ctrail_event, annotation, "annotation"),
    FLAG(ctrail_event, omitted, "omitted"),
    TEXT(ctrail_event, account_id, "accountId"),
    TEXT(ctrail_event, aggregated_event_id, "eventId"),
    TREE(ctrail_event, time_window, "timeWindow"),
    TREE(ctrail_event, summary, "summary"),
    TEXT(ctrail_event, insight_source, "insightSource"),
    TEXT(ctrail_event, insight_state, "insightState"),
    TEXT(ctrail_event, insight_event_source, "insightEventSource"),
    TEXT(ctrail_event, insight_event_name, "insightEventName"),
    TEXT(ctrail_event, insight_error_code, "insightErrorCode"),
    TEXT(ctrail_event, insight_type, "insightType"),
    TREE(ctrail_event, insight_context, "insightContext"),
    OTHER(ctrail_event),
    INTEGER_FROM(ctrail_event, event_time_ns, "eventTimeNs", COMPUTED),
    NAME(ctrail_event, origin, "origin", ctrail_origin_names),
    FLAG_FROM(ctrail_event, temporary_credentials, "temporaryCredentials", COMPUTED),
    FLAG_FROM(ctrail_event, by_aws_service, "byAwsService", COMPUTED),
    TEXT_FROM(ctrail_event, user_name, "userName", COMPUTED),
    LIST_FROM(ctrail_event, problems, problem_count, "problems", COMPUTED, ctrail_problem, problem_schema),
    TEXT_FROM(ctrail_event, raw, "raw", COMPUTED),
    UNSIGNED_FROM(ctrail_event, offset, "offset", COMPUTED),
    UNSIGNED_FROM(ctrail_event, record, "record", COMPUTED),
};
const ctrail_schema ctrail_event_schema = SCHEMA("event", ctrail_event, event_rows);

/* What the library adds to a record, in the order of `decoded` in JSON. */
static const struct row decoded_rows[] = {
    INTEGER_FROM(ctrail_event, event_time_ns, "eventTimeNs", COMPUTED),
    NAME(ctrail_event, origin, "origin", ctrail_origin_names),
    FLAG_FROM(ctrail_event, temporary_credentials, "temporaryCredentials", COMPUTED),
    FLAG_FROM(ctrail_event, by_aws_service, "byAwsService", COMPUTED),
    TEXT_FROM(ctrail_event, user_name, "userName", COMPUTED),
    LIST_FROM(ctrail_event, problems, problem_count, "problems", COMPUTED, ctrail_problem, problem_schema),
};
const ctrail_schema ctrail_decoded_schema = SCHEMA("decoded", ctrail_event, decoded_rows);

/* Where the record came from. */
static const struct row place_rows[] = {
    TEXT_FROM(ctrail_event, raw, "raw", COMPUTED),
    UNSIGNED_FROM(ctrail_event, offset, "offset", COMPUTED),
};
const ctrail_schema ctrail_place_schema = SCHEMA("place", ctrail_event, place_rows);

/* Not "accountId": elements of a record's `resources` begin with it too, and are no records. */
bool ctrail_event_has_field(const char *name, size_t length) {
    if (length == 9 && (memcmp(name, "accountId", 9) == 0 || memcmp(name, "accountid", 9) == 0))
        return false;
    for (size_t i = 0; i < ctrail_event_schema.count; i++) {
        const ctrail_str own = {event_rows[i].field.name, event_rows[i].name_length};
        bool is_own = ctrail_str_equal_n(own, name, length) ||
                      ctrail_str_is_lowered((ctrail_str){name, length}, own.ptr, own.len);
        if (event_rows[i].source_length && is_own)
            return true;
    }
    return false;
}

/* ---- Filling ---------------------------------------------------------------------------------- */

static ctrail_rc answer_time(struct record *record) {
    ctrail_event *event = &record->event;
    if (!event->event_time.ptr)
        return CTRAIL_OK;
    enum time_spelling spelling = ctrail_time_read(event->event_time.ptr, event->event_time.len, &event->event_time_ns);
    if (spelling == TIME_RFC_3339)
        return CTRAIL_OK;
    const ctrail_value *time = ctrail_value_get(record->tree.root, "eventTime");
    if (spelling != TIME_UNREADABLE)
        return ctrail_record_guessed_time(record, time, spelling);
    return ctrail_record_problem(record, time, CTRAIL_PROBLEM_TIME,
                                 "not a time as RFC 3339 writes it, or not within the years 1678 to 2261");
}

/* An Insights event has in insightDetails what CloudTrail Lake has at the top. */
static void answer_insight(struct record *record) {
    ctrail_event *event = &record->event;
    static const struct {
        const char *name;
        size_t offset;
    } texts[] = {{"state", offsetof(ctrail_event, insight_state)},
                 {"eventSource", offsetof(ctrail_event, insight_event_source)},
                 {"eventName", offsetof(ctrail_event, insight_event_name)},
                 {"errorCode", offsetof(ctrail_event, insight_error_code)},
                 {"insightType", offsetof(ctrail_event, insight_type)}};
    if (!value_is(event->insight_details, CTRAIL_KIND_OBJECT))
        return;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        ctrail_str *text = (ctrail_str *)(void *)((char *)event + texts[i].offset);
        const ctrail_value *value = ctrail_spelling_find(record, event->insight_details, texts[i].name);
        if (!text->ptr && value_is(value, CTRAIL_KIND_STRING))
            *text = value_str(value);
    }
    if (!event->insight_context)
        event->insight_context = ctrail_spelling_find(record, event->insight_details, "insightContext");
}

void ctrail_event_template_init(struct event_template *template, struct record *record) {
    ctrail_schema_clear(&ctrail_event_schema, &template->blank);
    template->blank.impl = (ctrail_event_impl *)(void *)record;
    ctrail_table_index(&template->rows, &ctrail_event_schema);
}

static ctrail_rc read_members(struct record *record, const struct event_template *template) {
    size_t problems = record->event.problem_count;
    record->event = template->blank;
    record->event.problems = record->problems;
    record->event.problem_count = problems;
    return ctrail_table_read(record, &template->rows, record->tree.root, &record->event);
}

/* Strings that turn out to spell objects become these, and the record is read again. */
ctrail_rc ctrail_event_fill(struct record *record, const struct event_template *template) {
    record->event.problem_count = 0;
    ctrail_rc rc = read_members(record, template);
    while (rc == CTRAIL_OK && record->strings) {
        rc = ctrail_spelling_open(record);
        if (rc == CTRAIL_OK)
            rc = read_members(record, template);
    }
    if (rc == CTRAIL_OK)
        rc = answer_time(record);
    answer_insight(record);
    ctrail_identity_answer(&record->event, record->projection ? record->projection->concludes : CONCLUDES_ALL);
    return rc;
}

/* ---- The public functions over any event ------------------------------------------------------ */

const ctrail_value *ctrail_event_record(const ctrail_event *event) {
    return event ? record_of(event)->tree.root : NULL;
}

ctrail_rc ctrail_event_fields(const ctrail_event *event, const char *const *paths, size_t count, ctrail_str *out) {
    if (!event || (count && (!paths || !out)))
        return CTRAIL_ERR_ARGUMENT;
    for (size_t i = 0; i < count; i++) {
        const ctrail_value *value = ctrail_value_find(record_of(event)->tree.root, paths[i]);
        out[i].ptr = value_is_set(value) ? ctrail_value_text(value, &out[i].len) : NULL;
        if (!out[i].ptr)
            out[i].len = 0;
    }
    return CTRAIL_OK;
}
