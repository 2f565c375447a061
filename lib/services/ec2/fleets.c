/* EC2 fleets. */
#include "services/ec2/family.h"

static const struct row fleet_instance_rows[] = {
    TEXTS(ctrail_ec2_fleet_instance, instance_ids, instance_id_count, "instanceIds"),
    TEXT(ctrail_ec2_fleet_instance, instance_type, "instanceType"),
    TEXT(ctrail_ec2_fleet_instance, lifecycle, "lifecycle"),
    TEXT(ctrail_ec2_fleet_instance, platform, "platform"),
    TEXT(ctrail_ec2_fleet_instance, error_code, "errorCode"),
    TEXT(ctrail_ec2_fleet_instance, error_message, "errorMessage"),
    TEXT_FROM(ctrail_ec2_fleet_instance, launch_template_id, "launchTemplateId",
              "launchTemplateAndOverrides.launchTemplateSpecification.launchTemplateId"),
    TEXT_FROM(ctrail_ec2_fleet_instance, launch_template_name, "launchTemplateName",
              "launchTemplateAndOverrides.launchTemplateSpecification.launchTemplateName"),
    TEXT_FROM(ctrail_ec2_fleet_instance, version, "version",
              "launchTemplateAndOverrides.launchTemplateSpecification.version"),
    OBJECT_FROM(ctrail_ec2_fleet_instance, overrides, "overrides", "launchTemplateAndOverrides.overrides",
                ctrail_ec2_launch_specification, ctrail_ec2_launch_specification_schema),
};
static const ctrail_schema fleet_instance_schema = SCHEMA("instances", ctrail_ec2_fleet_instance, fleet_instance_rows);

static const struct row create_fleet_request_rows[] = {
    TEXT(ctrail_ec2_create_fleet_request, fleet_id, "fleetId"),
    TEXT(ctrail_ec2_create_fleet_request, type, "type"),
    INTEGER_FROM(ctrail_ec2_create_fleet_request, total_target_capacity, "totalTargetCapacity",
                 "targetCapacitySpecification.totalTargetCapacity"),
    INTEGER_FROM(ctrail_ec2_create_fleet_request, on_demand_target_capacity, "onDemandTargetCapacity",
                 "targetCapacitySpecification.onDemandTargetCapacity"),
    INTEGER_FROM(ctrail_ec2_create_fleet_request, spot_target_capacity, "spotTargetCapacity",
                 "targetCapacitySpecification.spotTargetCapacity"),
    TEXT_FROM(ctrail_ec2_create_fleet_request, default_target_capacity_type, "defaultTargetCapacityType",
              "targetCapacitySpecification.defaultTargetCapacityType"),
    LIST_FROM(ctrail_ec2_create_fleet_request, launch_template_configs, launch_template_config_count,
              "launchTemplateConfigs", "launchTemplateConfigs|launchTemplateConfig", ctrail_ec2_launch_template_config,
              ctrail_ec2_launch_template_config_schema),
    TEXT_FROM(ctrail_ec2_create_fleet_request, spot_allocation_strategy, "spotAllocationStrategy",
              "spotOptions.allocationStrategy"),
    TEXT_FROM(ctrail_ec2_create_fleet_request, on_demand_allocation_strategy, "onDemandAllocationStrategy",
              "onDemandOptions.allocationStrategy"),
    TEXT_FROM(ctrail_ec2_create_fleet_request, instance_interruption_behavior, "instanceInterruptionBehavior",
              "spotOptions.instanceInterruptionBehavior"),
    TEXT_FROM(ctrail_ec2_create_fleet_request, spot_max_total_price, "spotMaxTotalPrice", "spotOptions.maxTotalPrice"),
    TEXT(ctrail_ec2_create_fleet_request, excess_capacity_termination_policy, "excessCapacityTerminationPolicy"),
    FLAG(ctrail_ec2_create_fleet_request, terminate_instances_with_expiration, "terminateInstancesWithExpiration"),
    FLAG(ctrail_ec2_create_fleet_request, replace_unhealthy_instances, "replaceUnhealthyInstances"),
    TIME(ctrail_ec2_create_fleet_request, valid_from_ns, "validFrom"),
    TIME(ctrail_ec2_create_fleet_request, valid_until_ns, "validUntil"),
    TEXT(ctrail_ec2_create_fleet_request, client_token, "clientToken"),
    TAGS_AT_CREATION(ctrail_ec2_create_fleet_request),
};
PAYLOAD_SCHEMA(create_fleet_request, "createFleetRequest", create_fleet_request_rows);

static const struct row create_fleet_response_rows[] = {
    TEXT(ctrail_ec2_create_fleet_response, fleet_id, "fleetId"),
    LIST_FROM(ctrail_ec2_create_fleet_response, instances, instance_count, "instances", "fleetInstanceSet",
              ctrail_ec2_fleet_instance, fleet_instance_schema),
    LIST_FROM(ctrail_ec2_create_fleet_response, errors, error_count, "errors", "errorSet", ctrail_ec2_fleet_instance,
              fleet_instance_schema),
    FLAG_FROM(ctrail_ec2_create_fleet_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(create_fleet_response, "createFleetResponse", create_fleet_response_rows);

static const struct row deleted_fleet_rows[] = {
    TEXT(ctrail_ec2_deleted_fleet, fleet_id, "fleetId"),
    TEXT(ctrail_ec2_deleted_fleet, current_fleet_state, "currentFleetState"),
    TEXT(ctrail_ec2_deleted_fleet, previous_fleet_state, "previousFleetState"),
    TEXT_FROM(ctrail_ec2_deleted_fleet, code, "code", "error.code"),
    TEXT_FROM(ctrail_ec2_deleted_fleet, message, "message", "error.message"),
};
static const ctrail_schema deleted_fleet_schema =
    SCHEMA("successfulFleetDeletions", ctrail_ec2_deleted_fleet, deleted_fleet_rows);

static const struct row delete_fleets_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_delete_fleets_request, fleet_ids, fleet_id_count, "fleetIds", "fleetId"),
    FLAG(ctrail_ec2_delete_fleets_request, terminate_instances, "terminateInstances"),
};
PAYLOAD_SCHEMA(delete_fleets_request, "deleteFleetsRequest", delete_fleets_request_rows);

static const struct row delete_fleets_response_rows[] = {
    LIST_FROM(ctrail_ec2_delete_fleets_response, successful_fleet_deletions, successful_fleet_deletion_count,
              "successfulFleetDeletions", "successfulFleetDeletionSet", ctrail_ec2_deleted_fleet, deleted_fleet_schema),
    LIST_FROM(ctrail_ec2_delete_fleets_response, unsuccessful_fleet_deletions, unsuccessful_fleet_deletion_count,
              "unsuccessfulFleetDeletions", "unsuccessfulFleetDeletionSet", ctrail_ec2_deleted_fleet,
              deleted_fleet_schema),
};
PAYLOAD_SCHEMA(delete_fleets_response, "deleteFleetsResponse", delete_fleets_response_rows);

DEFINE_ACTION(CreateFleet, TYPED(create_fleet_request), TYPED(create_fleet_response), NULL);
DEFINE_ACTION(ModifyFleet, TYPED(create_fleet_request), TYPED(create_fleet_response), NULL);
DEFINE_ACTION(DeleteFleets, TYPED(delete_fleets_request), TYPED(delete_fleets_response), NULL);
