/* Spot instances and spot fleets. */
#include "services/ec2/family.h"

static const struct row spot_instance_request_rows[] = {
    TEXT(ctrail_ec2_spot_instance_request, spot_instance_request_id, "spotInstanceRequestId"),
    TEXT(ctrail_ec2_spot_instance_request, spot_price, "spotPrice"),
    TEXT(ctrail_ec2_spot_instance_request, type, "type"),
    TEXT(ctrail_ec2_spot_instance_request, state, "state"),
    TEXT_FROM(ctrail_ec2_spot_instance_request, status_code, "statusCode", "status.code"),
    TEXT_FROM(ctrail_ec2_spot_instance_request, status_message, "statusMessage", "status.message"),
    TEXT(ctrail_ec2_spot_instance_request, instance_id, "instanceId"),
    TEXT(ctrail_ec2_spot_instance_request, instance_interruption_behavior, "instanceInterruptionBehavior"),
    TIME(ctrail_ec2_spot_instance_request, create_time_ns, "createTime"),
    TIME(ctrail_ec2_spot_instance_request, valid_from_ns, "validFrom"),
    TIME(ctrail_ec2_spot_instance_request, valid_until_ns, "validUntil"),
    OBJECT(ctrail_ec2_spot_instance_request, launch_specification, "launchSpecification",
           ctrail_ec2_launch_specification, ctrail_ec2_launch_specification_schema),
    TAGS_FROM(ctrail_ec2_spot_instance_request, "tagSet"),
};
static const ctrail_schema spot_instance_request_schema =
    SCHEMA("spotInstanceRequests", ctrail_ec2_spot_instance_request, spot_instance_request_rows);

static const struct row request_spot_instances_request_rows[] = {
    TEXT(ctrail_ec2_request_spot_instances_request, spot_price, "spotPrice"),
    INTEGER(ctrail_ec2_request_spot_instances_request, instance_count, "instanceCount"),
    TEXT(ctrail_ec2_request_spot_instances_request, type, "type"),
    TIME(ctrail_ec2_request_spot_instances_request, valid_from_ns, "validFrom"),
    TIME(ctrail_ec2_request_spot_instances_request, valid_until_ns, "validUntil"),
    TEXT(ctrail_ec2_request_spot_instances_request, launch_group, "launchGroup"),
    TEXT(ctrail_ec2_request_spot_instances_request, availability_zone_group, "availabilityZoneGroup"),
    INTEGER(ctrail_ec2_request_spot_instances_request, block_duration_minutes, "blockDurationMinutes"),
    TEXT(ctrail_ec2_request_spot_instances_request, instance_interruption_behavior, "instanceInterruptionBehavior"),
    OBJECT(ctrail_ec2_request_spot_instances_request, launch_specification, "launchSpecification",
           ctrail_ec2_launch_specification, ctrail_ec2_launch_specification_schema),
    TEXT(ctrail_ec2_request_spot_instances_request, client_token, "clientToken"),
    TAGS_AT_CREATION(ctrail_ec2_request_spot_instances_request),
};
PAYLOAD_SCHEMA(request_spot_instances_request, "requestSpotInstancesRequest", request_spot_instances_request_rows);

static const struct row cancel_spot_instance_requests_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_cancel_spot_instance_requests_request, spot_instance_request_ids,
               spot_instance_request_id_count, "spotInstanceRequestIds",
               "spotInstanceRequestIdSet.spotInstanceRequestId"),
};
PAYLOAD_SCHEMA(cancel_spot_instance_requests_request, "cancelSpotInstanceRequestsRequest",
               cancel_spot_instance_requests_request_rows);

static const struct row spot_instance_requests_response_rows[] = {
    LIST_FROM(ctrail_ec2_spot_instance_requests_response, spot_instance_requests, spot_instance_request_count,
              "spotInstanceRequests", "spotInstanceRequestSet", ctrail_ec2_spot_instance_request,
              spot_instance_request_schema),
};
PAYLOAD_SCHEMA(spot_instance_requests_response, "spotInstanceRequestsResponse", spot_instance_requests_response_rows);

static const struct row request_spot_fleet_request_rows[] = {
    TEXT(ctrail_ec2_request_spot_fleet_request, spot_fleet_request_id, "spotFleetRequestId"),
    TEXT_FROM(ctrail_ec2_request_spot_fleet_request, iam_fleet_role, "iamFleetRole",
              "spotFleetRequestConfig.iamFleetRole"),
    TEXT_FROM(ctrail_ec2_request_spot_fleet_request, type, "type", "spotFleetRequestConfig.type"),
    TEXT_FROM(ctrail_ec2_request_spot_fleet_request, allocation_strategy, "allocationStrategy",
              "spotFleetRequestConfig.allocationStrategy"),
    INTEGER_FROM(ctrail_ec2_request_spot_fleet_request, target_capacity, "targetCapacity",
                 "spotFleetRequestConfig.targetCapacity|targetCapacity"),
    INTEGER_FROM(ctrail_ec2_request_spot_fleet_request, on_demand_target_capacity, "onDemandTargetCapacity",
                 "spotFleetRequestConfig.onDemandTargetCapacity|onDemandTargetCapacity"),
    TEXT_FROM(ctrail_ec2_request_spot_fleet_request, spot_price, "spotPrice", "spotFleetRequestConfig.spotPrice"),
    TIME_FROM(ctrail_ec2_request_spot_fleet_request, valid_from_ns, "validFrom", "spotFleetRequestConfig.validFrom"),
    TIME_FROM(ctrail_ec2_request_spot_fleet_request, valid_until_ns, "validUntil", "spotFleetRequestConfig.validUntil"),
    FLAG_FROM(ctrail_ec2_request_spot_fleet_request, terminate_instances_with_expiration,
              "terminateInstancesWithExpiration", "spotFleetRequestConfig.terminateInstancesWithExpiration"),
    FLAG_FROM(ctrail_ec2_request_spot_fleet_request, replace_unhealthy_instances, "replaceUnhealthyInstances",
              "spotFleetRequestConfig.replaceUnhealthyInstances"),
    TEXT_FROM(ctrail_ec2_request_spot_fleet_request, excess_capacity_termination_policy,
              "excessCapacityTerminationPolicy",
              "spotFleetRequestConfig.excessCapacityTerminationPolicy|excessCapacityTerminationPolicy"),
    LIST_FROM(ctrail_ec2_request_spot_fleet_request, launch_specifications, launch_specification_count,
              "launchSpecifications", "spotFleetRequestConfig.launchSpecifications", ctrail_ec2_launch_specification,
              ctrail_ec2_launch_specification_schema),
    LIST_FROM(ctrail_ec2_request_spot_fleet_request, launch_template_configs, launch_template_config_count,
              "launchTemplateConfigs", "spotFleetRequestConfig.launchTemplateConfigs|launchTemplateConfig",
              ctrail_ec2_launch_template_config, ctrail_ec2_launch_template_config_schema),
    TEXT_FROM(ctrail_ec2_request_spot_fleet_request, client_token, "clientToken", "spotFleetRequestConfig.clientToken"),
    TAGS_FROM(ctrail_ec2_request_spot_fleet_request, "spotFleetRequestConfig.tagSpecification.tag"),
};
PAYLOAD_SCHEMA(request_spot_fleet_request, "requestSpotFleetRequest", request_spot_fleet_request_rows);

static const struct row request_spot_fleet_response_rows[] = {
    TEXT(ctrail_ec2_request_spot_fleet_response, spot_fleet_request_id, "spotFleetRequestId"),
    FLAG_FROM(ctrail_ec2_request_spot_fleet_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(request_spot_fleet_response, "requestSpotFleetResponse", request_spot_fleet_response_rows);

static const struct row cancelled_spot_fleet_request_rows[] = {
    TEXT(ctrail_ec2_cancelled_spot_fleet_request, spot_fleet_request_id, "spotFleetRequestId"),
    TEXT(ctrail_ec2_cancelled_spot_fleet_request, current_spot_fleet_request_state, "currentSpotFleetRequestState"),
    TEXT(ctrail_ec2_cancelled_spot_fleet_request, previous_spot_fleet_request_state, "previousSpotFleetRequestState"),
    TEXT_FROM(ctrail_ec2_cancelled_spot_fleet_request, code, "code", "error.code"),
    TEXT_FROM(ctrail_ec2_cancelled_spot_fleet_request, message, "message", "error.message"),
};
static const ctrail_schema cancelled_spot_fleet_request_schema =
    SCHEMA("successfulFleetRequests", ctrail_ec2_cancelled_spot_fleet_request, cancelled_spot_fleet_request_rows);

static const struct row cancel_spot_fleet_requests_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_cancel_spot_fleet_requests_request, spot_fleet_request_ids, spot_fleet_request_id_count,
               "spotFleetRequestIds", "spotFleetRequestId"),
    FLAG(ctrail_ec2_cancel_spot_fleet_requests_request, terminate_instances, "terminateInstances"),
};
PAYLOAD_SCHEMA(cancel_spot_fleet_requests_request, "cancelSpotFleetRequestsRequest",
               cancel_spot_fleet_requests_request_rows);

static const struct row cancel_spot_fleet_requests_response_rows[] = {
    LIST_FROM(ctrail_ec2_cancel_spot_fleet_requests_response, successful_fleet_requests, successful_fleet_request_count,
              "successfulFleetRequests", "successfulFleetRequestSet", ctrail_ec2_cancelled_spot_fleet_request,
              cancelled_spot_fleet_request_schema),
    LIST_FROM(ctrail_ec2_cancel_spot_fleet_requests_response, unsuccessful_fleet_requests,
              unsuccessful_fleet_request_count, "unsuccessfulFleetRequests", "unsuccessfulFleetRequestSet",
              ctrail_ec2_cancelled_spot_fleet_request, cancelled_spot_fleet_request_schema),
};
PAYLOAD_SCHEMA(cancel_spot_fleet_requests_response, "cancelSpotFleetRequestsResponse",
               cancel_spot_fleet_requests_response_rows);

DEFINE_ACTION(RequestSpotInstances, TYPED(request_spot_instances_request), TYPED(spot_instance_requests_response),
              NULL);
DEFINE_ACTION(CancelSpotInstanceRequests, TYPED(cancel_spot_instance_requests_request),
              TYPED(spot_instance_requests_response), NULL);
DEFINE_ACTION(RequestSpotFleet, TYPED(request_spot_fleet_request), TYPED(request_spot_fleet_response), NULL);
DEFINE_ACTION(ModifySpotFleetRequest, TYPED(request_spot_fleet_request), TYPED(request_spot_fleet_response), NULL);
DEFINE_ACTION(CancelSpotFleetRequests, TYPED(cancel_spot_fleet_requests_request),
              TYPED(cancel_spot_fleet_requests_response), NULL);
