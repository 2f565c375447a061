/* Traffic mirroring: copies of a network interface's packets, sent elsewhere. */
#include "services/ec2/family.h"

static const struct row traffic_mirror_port_range_rows[] = {
    INTEGER(ctrail_ec2_traffic_mirror_port_range, from_port, "fromPort"),
    INTEGER(ctrail_ec2_traffic_mirror_port_range, to_port, "toPort"),
};
static const ctrail_schema traffic_mirror_port_range_schema =
    SCHEMA("portRange", ctrail_ec2_traffic_mirror_port_range, traffic_mirror_port_range_rows);

static const struct row traffic_mirror_request_rows[] = {
    TEXT(ctrail_ec2_traffic_mirror_request, traffic_mirror_session_id, "trafficMirrorSessionId"),
    TEXT(ctrail_ec2_traffic_mirror_request, traffic_mirror_target_id, "trafficMirrorTargetId"),
    TEXT(ctrail_ec2_traffic_mirror_request, traffic_mirror_filter_id, "trafficMirrorFilterId"),
    TEXT(ctrail_ec2_traffic_mirror_request, network_interface_id, "networkInterfaceId"),
    TEXT(ctrail_ec2_traffic_mirror_request, network_load_balancer_arn, "networkLoadBalancerArn"),
    TEXT(ctrail_ec2_traffic_mirror_request, gateway_load_balancer_endpoint_id, "gatewayLoadBalancerEndpointId"),
    INTEGER(ctrail_ec2_traffic_mirror_request, session_number, "sessionNumber"),
    INTEGER(ctrail_ec2_traffic_mirror_request, packet_length, "packetLength"),
    INTEGER(ctrail_ec2_traffic_mirror_request, virtual_network_id, "virtualNetworkId"),
    TEXT(ctrail_ec2_traffic_mirror_request, description, "description"),
    TEXTS_FROM(ctrail_ec2_traffic_mirror_request, add_network_services, add_network_service_count, "addNetworkServices",
               "addNetworkService"),
    TEXTS_FROM(ctrail_ec2_traffic_mirror_request, remove_network_services, remove_network_service_count,
               "removeNetworkServices", "removeNetworkService"),
    TEXTS_FROM(ctrail_ec2_traffic_mirror_request, remove_fields, remove_field_count, "removeFields", "removeField"),
    TEXT(ctrail_ec2_traffic_mirror_request, client_token, "clientToken"),
    TAGS_AT_CREATION(ctrail_ec2_traffic_mirror_request),
};
PAYLOAD_SCHEMA(traffic_mirror_request, "trafficMirrorRequest", traffic_mirror_request_rows);

static const struct row traffic_mirror_response_rows[] = {
    TEXT_FROM(ctrail_ec2_traffic_mirror_response, traffic_mirror_session_id, "trafficMirrorSessionId",
              "trafficMirrorSession.trafficMirrorSessionId|trafficMirrorSessionId"),
    TEXT_FROM(
        ctrail_ec2_traffic_mirror_response, traffic_mirror_target_id, "trafficMirrorTargetId",
        "trafficMirrorSession.trafficMirrorTargetId|trafficMirrorTarget.trafficMirrorTargetId|trafficMirrorTargetId"),
    TEXT_FROM(
        ctrail_ec2_traffic_mirror_response, traffic_mirror_filter_id, "trafficMirrorFilterId",
        "trafficMirrorSession.trafficMirrorFilterId|trafficMirrorFilter.trafficMirrorFilterId|trafficMirrorFilterId"),
    TEXT_FROM(ctrail_ec2_traffic_mirror_response, network_interface_id, "networkInterfaceId",
              "trafficMirrorSession.networkInterfaceId|trafficMirrorTarget.networkInterfaceId"),
    TEXT_FROM(ctrail_ec2_traffic_mirror_response, network_load_balancer_arn, "networkLoadBalancerArn",
              "trafficMirrorTarget.networkLoadBalancerArn"),
    TEXT_FROM(ctrail_ec2_traffic_mirror_response, gateway_load_balancer_endpoint_id, "gatewayLoadBalancerEndpointId",
              "trafficMirrorTarget.gatewayLoadBalancerEndpointId"),
    ACCOUNT_FROM(ctrail_ec2_traffic_mirror_response, owner_id, "ownerId",
                 "trafficMirrorSession.ownerId|trafficMirrorTarget.ownerId"),
    TEXT_FROM(ctrail_ec2_traffic_mirror_response, type, "type", "trafficMirrorTarget.type"),
    INTEGER_FROM(ctrail_ec2_traffic_mirror_response, session_number, "sessionNumber",
                 "trafficMirrorSession.sessionNumber"),
    INTEGER_FROM(ctrail_ec2_traffic_mirror_response, packet_length, "packetLength",
                 "trafficMirrorSession.packetLength"),
    INTEGER_FROM(ctrail_ec2_traffic_mirror_response, virtual_network_id, "virtualNetworkId",
                 "trafficMirrorSession.virtualNetworkId"),
    TEXTS_FROM(ctrail_ec2_traffic_mirror_response, network_services, network_service_count, "networkServices",
               "trafficMirrorFilter.networkServiceSet"),
    TEXT_FROM(ctrail_ec2_traffic_mirror_response, description, "description",
              "trafficMirrorSession.description|trafficMirrorTarget.description|trafficMirrorFilter.description"),
    TAGS_FROM(ctrail_ec2_traffic_mirror_response,
              "trafficMirrorSession.tagSet|trafficMirrorTarget.tagSet|trafficMirrorFilter.tagSet"),
    TEXT(ctrail_ec2_traffic_mirror_response, client_token, "clientToken"),
};
PAYLOAD_SCHEMA(traffic_mirror_response, "trafficMirrorResponse", traffic_mirror_response_rows);

static const struct row traffic_mirror_filter_rule_request_rows[] = {
    TEXT(ctrail_ec2_traffic_mirror_filter_rule_request, traffic_mirror_filter_rule_id, "trafficMirrorFilterRuleId"),
    TEXT(ctrail_ec2_traffic_mirror_filter_rule_request, traffic_mirror_filter_id, "trafficMirrorFilterId"),
    TEXT(ctrail_ec2_traffic_mirror_filter_rule_request, traffic_direction, "trafficDirection"),
    INTEGER(ctrail_ec2_traffic_mirror_filter_rule_request, rule_number, "ruleNumber"),
    TEXT(ctrail_ec2_traffic_mirror_filter_rule_request, rule_action, "ruleAction"),
    INTEGER(ctrail_ec2_traffic_mirror_filter_rule_request, protocol, "protocol"),
    TEXT(ctrail_ec2_traffic_mirror_filter_rule_request, source_cidr_block, "sourceCidrBlock"),
    TEXT(ctrail_ec2_traffic_mirror_filter_rule_request, destination_cidr_block, "destinationCidrBlock"),
    OBJECT(ctrail_ec2_traffic_mirror_filter_rule_request, source_port_range, "sourcePortRange",
           ctrail_ec2_traffic_mirror_port_range, traffic_mirror_port_range_schema),
    OBJECT(ctrail_ec2_traffic_mirror_filter_rule_request, destination_port_range, "destinationPortRange",
           ctrail_ec2_traffic_mirror_port_range, traffic_mirror_port_range_schema),
    TEXT(ctrail_ec2_traffic_mirror_filter_rule_request, description, "description"),
    TEXTS_FROM(ctrail_ec2_traffic_mirror_filter_rule_request, remove_fields, remove_field_count, "removeFields",
               "removeField"),
    TEXT(ctrail_ec2_traffic_mirror_filter_rule_request, client_token, "clientToken"),
    TAGS_AT_CREATION(ctrail_ec2_traffic_mirror_filter_rule_request),
};
PAYLOAD_SCHEMA(traffic_mirror_filter_rule_request, "trafficMirrorFilterRuleRequest",
               traffic_mirror_filter_rule_request_rows);

static const struct row traffic_mirror_filter_rule_response_rows[] = {
    TEXT_FROM(ctrail_ec2_traffic_mirror_filter_rule_response, traffic_mirror_filter_rule_id,
              "trafficMirrorFilterRuleId",
              "trafficMirrorFilterRule.trafficMirrorFilterRuleId|trafficMirrorFilterRuleId"),
    TEXT_FROM(ctrail_ec2_traffic_mirror_filter_rule_response, traffic_mirror_filter_id, "trafficMirrorFilterId",
              "trafficMirrorFilterRule.trafficMirrorFilterId"),
    TEXT_FROM(ctrail_ec2_traffic_mirror_filter_rule_response, traffic_direction, "trafficDirection",
              "trafficMirrorFilterRule.trafficDirection"),
    INTEGER_FROM(ctrail_ec2_traffic_mirror_filter_rule_response, rule_number, "ruleNumber",
                 "trafficMirrorFilterRule.ruleNumber"),
    TEXT_FROM(ctrail_ec2_traffic_mirror_filter_rule_response, rule_action, "ruleAction",
              "trafficMirrorFilterRule.ruleAction"),
    INTEGER_FROM(ctrail_ec2_traffic_mirror_filter_rule_response, protocol, "protocol",
                 "trafficMirrorFilterRule.protocol"),
    TEXT_FROM(ctrail_ec2_traffic_mirror_filter_rule_response, source_cidr_block, "sourceCidrBlock",
              "trafficMirrorFilterRule.sourceCidrBlock"),
    TEXT_FROM(ctrail_ec2_traffic_mirror_filter_rule_response, destination_cidr_block, "destinationCidrBlock",
              "trafficMirrorFilterRule.destinationCidrBlock"),
    OBJECT_FROM(ctrail_ec2_traffic_mirror_filter_rule_response, source_port_range, "sourcePortRange",
                "trafficMirrorFilterRule.sourcePortRange", ctrail_ec2_traffic_mirror_port_range,
                traffic_mirror_port_range_schema),
    OBJECT_FROM(ctrail_ec2_traffic_mirror_filter_rule_response, destination_port_range, "destinationPortRange",
                "trafficMirrorFilterRule.destinationPortRange", ctrail_ec2_traffic_mirror_port_range,
                traffic_mirror_port_range_schema),
    TAGS_FROM(ctrail_ec2_traffic_mirror_filter_rule_response, "trafficMirrorFilterRule.tagSet"),
    TEXT(ctrail_ec2_traffic_mirror_filter_rule_response, client_token, "clientToken"),
};
PAYLOAD_SCHEMA(traffic_mirror_filter_rule_response, "trafficMirrorFilterRuleResponse",
               traffic_mirror_filter_rule_response_rows);

DEFINE_ACTION(CreateTrafficMirrorSession, TYPED(traffic_mirror_request), TYPED(traffic_mirror_response), NULL);
DEFINE_ACTION(ModifyTrafficMirrorSession, TYPED(traffic_mirror_request), TYPED(traffic_mirror_response), NULL);
DEFINE_ACTION(DeleteTrafficMirrorSession, TYPED(traffic_mirror_request), TYPED(traffic_mirror_response), NULL);
DEFINE_ACTION(CreateTrafficMirrorTarget, TYPED(traffic_mirror_request), TYPED(traffic_mirror_response), NULL);
DEFINE_ACTION(DeleteTrafficMirrorTarget, TYPED(traffic_mirror_request), TYPED(traffic_mirror_response), NULL);
DEFINE_ACTION(CreateTrafficMirrorFilter, TYPED(traffic_mirror_request), TYPED(traffic_mirror_response), NULL);
DEFINE_ACTION(DeleteTrafficMirrorFilter, TYPED(traffic_mirror_request), TYPED(traffic_mirror_response), NULL);
DEFINE_ACTION(ModifyTrafficMirrorFilterNetworkServices, TYPED(traffic_mirror_request), TYPED(traffic_mirror_response),
              NULL);
DEFINE_ACTION(CreateTrafficMirrorFilterRule, TYPED(traffic_mirror_filter_rule_request),
              TYPED(traffic_mirror_filter_rule_response), NULL);
DEFINE_ACTION(ModifyTrafficMirrorFilterRule, TYPED(traffic_mirror_filter_rule_request),
              TYPED(traffic_mirror_filter_rule_response), NULL);
DEFINE_ACTION(DeleteTrafficMirrorFilterRule, TYPED(traffic_mirror_filter_rule_request),
              TYPED(traffic_mirror_filter_rule_response), NULL);
