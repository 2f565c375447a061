/* The documented members of an event's open objects: addendum, eventContext, Insights events, aggregated events. */
#include "event/details.h"

#include <string.h>

#include "event/problems.h"

static const struct row addendum_rows[] = {
    TEXT(ctrail_addendum, reason, "reason"),
    TEXTS(ctrail_addendum, updated_fields, updated_field_count, "updatedFields"),
    TEXT(ctrail_addendum, original_request_id, "originalRequestID"),
    TEXT(ctrail_addendum, original_event_id, "originalEventID"),
};
static const ctrail_schema addendum_schema = SCHEMA("addendum", ctrail_addendum, addendum_rows);

static const struct row tagged_resource_rows[] = {
    TEXT(ctrail_tagged_resource, arn, "arn"),
    TREE(ctrail_tagged_resource, tags, "tags"),
};
static const ctrail_schema tagged_resource_schema =
    SCHEMA("resourceTags", ctrail_tagged_resource, tagged_resource_rows);

static const struct row event_context_rows[] = {
    TREE(ctrail_event_context, request_context, "requestContext"),
    LIST_FROM(ctrail_event_context, resource_tags, resource_tag_count, "resourceTags", "tagContext.resourceTags",
              ctrail_tagged_resource, tagged_resource_schema),
    TREE_FROM(ctrail_event_context, principal_tags, "principalTags", "tagContext.principalTags"),
};
static const ctrail_schema event_context_schema = SCHEMA("eventContext", ctrail_event_context, event_context_rows);

/* ---- Insights: the same in insightDetails, and flat as CloudTrail Lake has it ----------------- */

static const struct row insight_value_rows[] = {
    TEXT(ctrail_insight_value, value, "value"),
    VALUE_FROM(ctrail_insight_value, average, "average", "average"),
};
static const ctrail_schema insight_value_schema = SCHEMA("insightValue", ctrail_insight_value, insight_value_rows);

static const struct row attribution_rows[] = {
    TEXT(ctrail_insight_attribution, attribute, "attribute"),
    LIST(ctrail_insight_attribution, insight, insight_count, "insight", ctrail_insight_value, insight_value_schema),
    LIST(ctrail_insight_attribution, baseline, baseline_count, "baseline", ctrail_insight_value, insight_value_schema),
    TEXT(ctrail_insight_attribution, insight_value, "insightValue"),
    VALUE_FROM(ctrail_insight_attribution, insight_average, "insightAverage", "insightAverage"),
    TEXT(ctrail_insight_attribution, baseline_value, "baselineValue"),
    VALUE_FROM(ctrail_insight_attribution, baseline_average, "baselineAverage", "baselineAverage"),
};
static const ctrail_schema attribution_schema = SCHEMA("attributions", ctrail_insight_attribution, attribution_rows);

/* A path in insightDetails.insightContext, and in insightContext, which CloudTrail Lake has at the top level. */
#define CONTEXT(path) "insightDetails.insightContext." path "|insightContext." path

static const struct row insight_rows[] = {
    TEXT_FROM(ctrail_insight, state, "state", "insightDetails.state|insightState"),
    TEXT_FROM(ctrail_insight, event_source, "eventSource", "insightDetails.eventSource|insightEventSource"),
    TEXT_FROM(ctrail_insight, event_name, "eventName", "insightDetails.eventName|insightEventName"),
    TEXT_FROM(ctrail_insight, insight_type, "insightType", "insightDetails.insightType|insightType"),
    TEXT_FROM(ctrail_insight, error_code, "errorCode", "insightDetails.errorCode|insightErrorCode"),
    TEXT(ctrail_insight, insight_source, "insightSource"),
    VALUE_FROM(ctrail_insight, insight_average, "insightAverage",
               CONTEXT("statistics.insight.average") "|" CONTEXT("insightAverage")),
    VALUE_FROM(ctrail_insight, baseline_average, "baselineAverage",
               CONTEXT("statistics.baseline.average") "|" CONTEXT("baselineAverage")),
    INTEGER_FROM(ctrail_insight, insight_duration, "insightDuration",
                 CONTEXT("statistics.insightDuration") "|" CONTEXT("insightDuration")),
    INTEGER_FROM(ctrail_insight, baseline_duration, "baselineDuration",
                 CONTEXT("statistics.baselineDuration") "|" CONTEXT("baselineDuration")),
    LIST_FROM(ctrail_insight, attributions, attribution_count, "attributions", CONTEXT("attributions"),
              ctrail_insight_attribution, attribution_schema),
};
static const ctrail_schema insight_schema = SCHEMA("insight", ctrail_insight, insight_rows);

/* ---- Aggregated events ------------------------------------------------------------------------ */

static const struct row time_window_rows[] = {
    TIME(ctrail_time_window, window_start_ns, "windowStart"),
    TIME(ctrail_time_window, window_end_ns, "windowEnd"),
    TEXT(ctrail_time_window, window_size, "windowSize"),
};
static const ctrail_schema time_window_schema = SCHEMA("timeWindow", ctrail_time_window, time_window_rows);

static const struct row statistic_rows[] = {
    TEXT(ctrail_statistic, name, "name"),
    VALUE_FROM(ctrail_statistic, value, "value", "value"),
};
static const ctrail_schema statistic_schema = SCHEMA("statistics", ctrail_statistic, statistic_rows);

static const struct row dimension_rows[] = {
    TEXT(ctrail_dimension, dimension, "dimension"),
    TEXT(ctrail_dimension, aggregation_type, "aggregationType"),
    LIST(ctrail_dimension, statistics, statistic_count, "statistics", ctrail_statistic, statistic_schema),
};
static const ctrail_schema dimension_schema = SCHEMA("dimension", ctrail_dimension, dimension_rows);

static const struct row summary_rows[] = {
    OBJECT(ctrail_summary, primary_dimension, "primaryDimension", ctrail_dimension, dimension_schema),
    LIST(ctrail_summary, details, detail_count, "details", ctrail_dimension, dimension_schema),
};
static const ctrail_schema summary_schema = SCHEMA("summary", ctrail_summary, summary_rows);

/* ---- All of them ------------------------------------------------------------------------------ */

static const struct row edge_device_rows[] = {
    TEXT(ctrail_edge_device_details, type, "type"),
    TEXT(ctrail_edge_device_details, device_id, "deviceId"),
};
static const ctrail_schema edge_device_schema =
    SCHEMA("edgeDeviceDetails", ctrail_edge_device_details, edge_device_rows);

static const struct row federation_rows[] = {
    TEXT(ctrail_web_id_federation_data, federated_provider, "federatedProvider"),
    TREE(ctrail_web_id_federation_data, attributes, "attributes"),
};
static const ctrail_schema federation_schema =
    SCHEMA("webIdFederationData", ctrail_web_id_federation_data, federation_rows);

static const struct row omission_rows[] = {
    TEXT_FROM(ctrail_omission, field, "field", COMPUTED),
    INTEGER(ctrail_omission, original_size, "originalSize"),
    TEXT(ctrail_omission, reason, "reason"),
};
static const ctrail_schema omission_schema = SCHEMA("omissions", ctrail_omission, omission_rows);

static const struct row details_rows[] = {
    OBJECT(ctrail_details, addendum, "addendum", ctrail_addendum, addendum_schema),
    OBJECT(ctrail_details, event_context, "eventContext", ctrail_event_context, event_context_schema),
    OBJECT_FROM(ctrail_details, insight, "insight", COMPUTED, ctrail_insight, insight_schema),
    OBJECT(ctrail_details, time_window, "timeWindow", ctrail_time_window, time_window_schema),
    OBJECT(ctrail_details, summary, "summary", ctrail_summary, summary_schema),
    OBJECT(ctrail_details, edge_device_details, "edgeDeviceDetails", ctrail_edge_device_details, edge_device_schema),
    OBJECT_FROM(ctrail_details, web_id_federation_data, "webIdFederationData",
                "userIdentity.sessionContext.webIdFederationData", ctrail_web_id_federation_data, federation_schema),
    LIST_FROM(ctrail_details, omissions, omission_count, "omissions", COMPUTED, ctrail_omission, omission_schema),
};
const ctrail_schema ctrail_details_schema = SCHEMA("details", ctrail_details, details_rows);

static bool is_insight(const ctrail_event *event) {
    return value_is(event->insight_details, CTRAIL_KIND_OBJECT) || event->insight_source.ptr ||
           event->insight_state.ptr || event->insight_type.ptr;
}

static ctrail_rc read_insight(struct record *record, ctrail_details *details) {
    const void *insight;
    if (!is_insight(&record->event))
        return CTRAIL_OK;
    ctrail_rc rc = ctrail_table_decode_new(record, &insight_schema, record->tree.root, &insight);
    details->insight = insight;
    return rc;
}

static bool is_omitted(const ctrail_value *member) {
    return value_is(ctrail_value_get(member, "omitted"), CTRAIL_KIND_TRUE);
}

static ctrail_rc read_omission(struct record *record, const ctrail_value *member, const ctrail_omission **out) {
    ctrail_omission *omission = ctrail_schema_new(&record->arena, &omission_schema);
    *out = omission;
    if (!omission)
        return ctrail_arena_error(&record->arena);
    ctrail_rc rc = ctrail_table_decode(record, &omission_schema, member, omission);
    omission->field = value_key_of(member);
    return rc;
}

static ctrail_rc read_omissions(struct record *record, ctrail_details *details) {
    size_t count = 0;
    for (const ctrail_value *member = NULL; (member = ctrail_value_next(record->tree.root, member));)
        count += is_omitted(member);
    if (!count)
        return CTRAIL_OK;
    const ctrail_omission **list = ctrail_arena_alloc(&record->arena, count * sizeof *list);
    ctrail_rc rc = list ? CTRAIL_OK : ctrail_arena_error(&record->arena);
    details->omissions = list;
    for (const ctrail_value *member = NULL; !rc && (member = ctrail_value_next(record->tree.root, member));)
        if (is_omitted(member))
            rc = read_omission(record, member, &list[details->omission_count++]);
    return rc;
}

static ctrail_rc read_details(struct record *record, const void **out) {
    ctrail_details *details = ctrail_schema_new(&record->arena, &ctrail_details_schema);
    *out = details;
    if (!details)
        return ctrail_arena_error(&record->arena);
    ctrail_rc rc = ctrail_table_decode(record, &ctrail_details_schema, record->tree.root, details);
    if (rc == CTRAIL_OK)
        rc = read_insight(record, details);
    return rc == CTRAIL_OK ? read_omissions(record, details) : rc;
}

static ctrail_rc read_once(struct record *record) {
    struct record_mark mark = ctrail_record_mark(record);
    const void *details;
    if (record->details)
        return CTRAIL_OK;
    if (ctrail_record_is_over_limit(record, &ctrail_details_schema))
        return CTRAIL_ERR_LIMIT;
    ctrail_rc rc = read_details(record, &details);
    if (rc == CTRAIL_OK)
        record->details = details;
    else
        ctrail_record_rewind(record, mark);
    return rc == CTRAIL_ERR_LIMIT ? ctrail_record_over_limit(record, &ctrail_details_schema, "details") : rc;
}

ctrail_rc ctrail_event_details(const ctrail_event *event, const ctrail_details **out) {
    if (out)
        *out = NULL;
    if (!event || !out)
        return CTRAIL_ERR_ARGUMENT;
    struct record *record = record_of(event);
    if (record->projection)
        return CTRAIL_ERR_STATE;
    ctrail_rc rc = read_once(record);
    if (rc == CTRAIL_OK)
        *out = record->details;
    return rc;
}
