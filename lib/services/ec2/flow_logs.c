/* Flow logs: the record of a network's traffic, and who ends it. */
#include "services/ec2/family.h"

static const struct row create_flow_logs_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_create_flow_logs_request, resource_ids, resource_id_count, "resourceIds", "resourceId"),
    TEXT(ctrail_ec2_create_flow_logs_request, resource_type, "resourceType"),
    TEXT(ctrail_ec2_create_flow_logs_request, traffic_type, "trafficType"),
    TEXT(ctrail_ec2_create_flow_logs_request, log_destination_type, "logDestinationType"),
    TEXT(ctrail_ec2_create_flow_logs_request, log_destination, "logDestination"),
    TEXT(ctrail_ec2_create_flow_logs_request, log_group_name, "logGroupName"),
    TEXT(ctrail_ec2_create_flow_logs_request, log_format, "logFormat"),
    TEXT(ctrail_ec2_create_flow_logs_request, deliver_logs_permission_arn, "deliverLogsPermissionArn"),
    TEXT(ctrail_ec2_create_flow_logs_request, deliver_cross_account_role, "deliverCrossAccountRole"),
    INTEGER(ctrail_ec2_create_flow_logs_request, max_aggregation_interval, "maxAggregationInterval"),
    TEXT(ctrail_ec2_create_flow_logs_request, client_token, "clientToken"),
    TAGS_AT_CREATION(ctrail_ec2_create_flow_logs_request),
};
PAYLOAD_SCHEMA(create_flow_logs_request, "createFlowLogsRequest", create_flow_logs_request_rows);

static const struct row create_flow_logs_response_rows[] = {
    TEXTS_FROM(ctrail_ec2_create_flow_logs_response, flow_log_ids, flow_log_id_count, "flowLogIds", "flowLogIdSet"),
    LIST(ctrail_ec2_create_flow_logs_response, unsuccessful_items, unsuccessful_item_count, "unsuccessful",
         ctrail_ec2_unsuccessful_item, ctrail_ec2_unsuccessful_item_schema),
    TEXT(ctrail_ec2_create_flow_logs_response, client_token, "clientToken"),
};
PAYLOAD_SCHEMA(create_flow_logs_response, "createFlowLogsResponse", create_flow_logs_response_rows);

static const struct row delete_flow_logs_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_delete_flow_logs_request, flow_log_ids, flow_log_id_count, "flowLogIds", "flowLogId"),
};
PAYLOAD_SCHEMA(delete_flow_logs_request, "deleteFlowLogsRequest", delete_flow_logs_request_rows);

DEFINE_ACTION(CreateFlowLogs, TYPED(create_flow_logs_request), TYPED(create_flow_logs_response), NULL);
DEFINE_ACTION(DeleteFlowLogs, TYPED(delete_flow_logs_request), TYPED(unsuccessful_response), NULL);
