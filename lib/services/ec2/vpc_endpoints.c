/* VPC endpoints, and the services that are offered through them. */
#include "services/ec2/family.h"

static const struct row create_vpc_endpoint_request_rows[] = {
    TEXT(ctrail_ec2_create_vpc_endpoint_request, vpc_id, "vpcId"),
    TEXT(ctrail_ec2_create_vpc_endpoint_request, service_name, "serviceName"),
    TEXT(ctrail_ec2_create_vpc_endpoint_request, service_region, "serviceRegion"),
    TEXT(ctrail_ec2_create_vpc_endpoint_request, vpc_endpoint_type, "vpcEndpointType"),
    TEXT(ctrail_ec2_create_vpc_endpoint_request, policy_document, "policyDocument"),
    FLAG(ctrail_ec2_create_vpc_endpoint_request, private_dns_enabled, "privateDnsEnabled"),
    TEXT(ctrail_ec2_create_vpc_endpoint_request, ip_address_type, "ipAddressType"),
    TEXT_FROM(ctrail_ec2_create_vpc_endpoint_request, dns_record_ip_type, "dnsRecordIpType",
              "dnsOptions.dnsRecordIpType"),
    TEXTS_FROM(ctrail_ec2_create_vpc_endpoint_request, route_table_ids, route_table_id_count, "routeTableIds",
               "routeTableId"),
    TEXTS_FROM(ctrail_ec2_create_vpc_endpoint_request, subnet_ids, subnet_id_count, "subnetIds", "subnetId"),
    TEXTS_FROM(ctrail_ec2_create_vpc_endpoint_request, security_group_ids, security_group_id_count, "securityGroupIds",
               "securityGroupId"),
    TEXT(ctrail_ec2_create_vpc_endpoint_request, service_network_arn, "serviceNetworkArn"),
    TEXT(ctrail_ec2_create_vpc_endpoint_request, resource_configuration_arn, "resourceConfigurationArn"),
    TEXT(ctrail_ec2_create_vpc_endpoint_request, client_token, "clientToken"),
    TAGS_AT_CREATION(ctrail_ec2_create_vpc_endpoint_request),
};
PAYLOAD_SCHEMA(create_vpc_endpoint_request, "createVpcEndpointRequest", create_vpc_endpoint_request_rows);

static const struct row create_vpc_endpoint_response_rows[] = {
    TEXT_FROM(ctrail_ec2_create_vpc_endpoint_response, vpc_endpoint_id, "vpcEndpointId", "vpcEndpoint.vpcEndpointId"),
    TEXT_FROM(ctrail_ec2_create_vpc_endpoint_response, vpc_endpoint_type, "vpcEndpointType",
              "vpcEndpoint.vpcEndpointType"),
    TEXT_FROM(ctrail_ec2_create_vpc_endpoint_response, vpc_id, "vpcId", "vpcEndpoint.vpcId"),
    ACCOUNT_FROM(ctrail_ec2_create_vpc_endpoint_response, owner_id, "ownerId", "vpcEndpoint.ownerId"),
    TEXT_FROM(ctrail_ec2_create_vpc_endpoint_response, service_name, "serviceName", "vpcEndpoint.serviceName"),
    TEXT_FROM(ctrail_ec2_create_vpc_endpoint_response, state, "state", "vpcEndpoint.state"),
    TEXT_FROM(ctrail_ec2_create_vpc_endpoint_response, policy_document, "policyDocument", "vpcEndpoint.policyDocument"),
    FLAG_FROM(ctrail_ec2_create_vpc_endpoint_response, private_dns_enabled, "privateDnsEnabled",
              "vpcEndpoint.privateDnsEnabled"),
    FLAG_FROM(ctrail_ec2_create_vpc_endpoint_response, requester_managed, "requesterManaged",
              "vpcEndpoint.requesterManaged"),
    TEXT_FROM(ctrail_ec2_create_vpc_endpoint_response, ip_address_type, "ipAddressType", "vpcEndpoint.ipAddressType"),
    TEXTS_FROM(ctrail_ec2_create_vpc_endpoint_response, route_table_ids, route_table_id_count, "routeTableIds",
               "vpcEndpoint.routeTableIdSet"),
    TEXTS_FROM(ctrail_ec2_create_vpc_endpoint_response, subnet_ids, subnet_id_count, "subnetIds",
               "vpcEndpoint.subnetIdSet"),
    TEXTS_FROM(ctrail_ec2_create_vpc_endpoint_response, groups, group_count, "groups", "vpcEndpoint.groupSet.groupId"),
    TEXTS_FROM(ctrail_ec2_create_vpc_endpoint_response, network_interface_ids, network_interface_id_count,
               "networkInterfaceIds", "vpcEndpoint.networkInterfaceIdSet"),
    TEXTS_FROM(ctrail_ec2_create_vpc_endpoint_response, dns_names, dns_name_count, "dnsNames",
               "vpcEndpoint.dnsEntrySet.dnsName"),
    TIME_FROM(ctrail_ec2_create_vpc_endpoint_response, creation_timestamp_ns, "creationTimestamp",
              "vpcEndpoint.creationTimestamp"),
    TAGS_FROM(ctrail_ec2_create_vpc_endpoint_response, "vpcEndpoint.tagSet"),
    TEXT(ctrail_ec2_create_vpc_endpoint_response, client_token, "clientToken"),
};
PAYLOAD_SCHEMA(create_vpc_endpoint_response, "createVpcEndpointResponse", create_vpc_endpoint_response_rows);

static const struct row change_vpc_endpoints_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_change_vpc_endpoints_request, vpc_endpoint_ids, vpc_endpoint_id_count, "vpcEndpointIds",
               "vpcEndpointId"),
    TEXT(ctrail_ec2_change_vpc_endpoints_request, service_id, "serviceId"),
    TEXT(ctrail_ec2_change_vpc_endpoints_request, policy_document, "policyDocument"),
    FLAG(ctrail_ec2_change_vpc_endpoints_request, reset_policy, "resetPolicy"),
    FLAG(ctrail_ec2_change_vpc_endpoints_request, private_dns_enabled, "privateDnsEnabled"),
    TEXT(ctrail_ec2_change_vpc_endpoints_request, ip_address_type, "ipAddressType"),
    TEXTS_FROM(ctrail_ec2_change_vpc_endpoints_request, add_route_table_ids, add_route_table_id_count,
               "addRouteTableIds", "addRouteTableId"),
    TEXTS_FROM(ctrail_ec2_change_vpc_endpoints_request, remove_route_table_ids, remove_route_table_id_count,
               "removeRouteTableIds", "removeRouteTableId"),
    TEXTS_FROM(ctrail_ec2_change_vpc_endpoints_request, add_subnet_ids, add_subnet_id_count, "addSubnetIds",
               "addSubnetId"),
    TEXTS_FROM(ctrail_ec2_change_vpc_endpoints_request, remove_subnet_ids, remove_subnet_id_count, "removeSubnetIds",
               "removeSubnetId"),
    TEXTS_FROM(ctrail_ec2_change_vpc_endpoints_request, add_security_group_ids, add_security_group_id_count,
               "addSecurityGroupIds", "addSecurityGroupId"),
    TEXTS_FROM(ctrail_ec2_change_vpc_endpoints_request, remove_security_group_ids, remove_security_group_id_count,
               "removeSecurityGroupIds", "removeSecurityGroupId"),
};
PAYLOAD_SCHEMA(change_vpc_endpoints_request, "changeVpcEndpointsRequest", change_vpc_endpoints_request_rows);

static const struct row vpc_endpoint_service_request_rows[] = {
    TEXTS_FROM(ctrail_ec2_vpc_endpoint_service_request, service_ids, service_id_count, "serviceIds", "serviceId"),
    FLAG(ctrail_ec2_vpc_endpoint_service_request, acceptance_required, "acceptanceRequired"),
    TEXT(ctrail_ec2_vpc_endpoint_service_request, private_dns_name, "privateDnsName"),
    FLAG(ctrail_ec2_vpc_endpoint_service_request, remove_private_dns_name, "removePrivateDnsName"),
    TEXTS_FROM(ctrail_ec2_vpc_endpoint_service_request, network_load_balancer_arns, network_load_balancer_arn_count,
               "networkLoadBalancerArns", "networkLoadBalancerArn"),
    TEXTS_FROM(ctrail_ec2_vpc_endpoint_service_request, gateway_load_balancer_arns, gateway_load_balancer_arn_count,
               "gatewayLoadBalancerArns", "gatewayLoadBalancerArn"),
    TEXTS_FROM(ctrail_ec2_vpc_endpoint_service_request, add_network_load_balancer_arns,
               add_network_load_balancer_arn_count, "addNetworkLoadBalancerArns", "addNetworkLoadBalancerArn"),
    TEXTS_FROM(ctrail_ec2_vpc_endpoint_service_request, remove_network_load_balancer_arns,
               remove_network_load_balancer_arn_count, "removeNetworkLoadBalancerArns", "removeNetworkLoadBalancerArn"),
    TEXTS_FROM(ctrail_ec2_vpc_endpoint_service_request, add_gateway_load_balancer_arns,
               add_gateway_load_balancer_arn_count, "addGatewayLoadBalancerArns", "addGatewayLoadBalancerArn"),
    TEXTS_FROM(ctrail_ec2_vpc_endpoint_service_request, remove_gateway_load_balancer_arns,
               remove_gateway_load_balancer_arn_count, "removeGatewayLoadBalancerArns", "removeGatewayLoadBalancerArn"),
    TEXTS_FROM(ctrail_ec2_vpc_endpoint_service_request, supported_regions, supported_region_count, "supportedRegions",
               "supportedRegion"),
    TEXTS_FROM(ctrail_ec2_vpc_endpoint_service_request, add_supported_regions, add_supported_region_count,
               "addSupportedRegions", "addSupportedRegion"),
    TEXTS_FROM(ctrail_ec2_vpc_endpoint_service_request, remove_supported_regions, remove_supported_region_count,
               "removeSupportedRegions", "removeSupportedRegion"),
    TEXTS(ctrail_ec2_vpc_endpoint_service_request, add_allowed_principals, add_allowed_principal_count,
          "addAllowedPrincipals"),
    TEXTS(ctrail_ec2_vpc_endpoint_service_request, remove_allowed_principals, remove_allowed_principal_count,
          "removeAllowedPrincipals"),
    TEXT(ctrail_ec2_vpc_endpoint_service_request, client_token, "clientToken"),
    TAGS_AT_CREATION(ctrail_ec2_vpc_endpoint_service_request),
};
PAYLOAD_SCHEMA(vpc_endpoint_service_request, "vpcEndpointServiceRequest", vpc_endpoint_service_request_rows);

static const struct row vpc_endpoint_service_response_rows[] = {
    TEXT_FROM(ctrail_ec2_vpc_endpoint_service_response, service_id, "serviceId", "serviceConfiguration.serviceId"),
    TEXT_FROM(ctrail_ec2_vpc_endpoint_service_response, service_name, "serviceName",
              "serviceConfiguration.serviceName"),
    TEXT_FROM(ctrail_ec2_vpc_endpoint_service_response, service_state, "serviceState",
              "serviceConfiguration.serviceState"),
    FLAG_FROM(ctrail_ec2_vpc_endpoint_service_response, acceptance_required, "acceptanceRequired",
              "serviceConfiguration.acceptanceRequired"),
    TEXTS_FROM(ctrail_ec2_vpc_endpoint_service_response, network_load_balancer_arns, network_load_balancer_arn_count,
               "networkLoadBalancerArns", "serviceConfiguration.networkLoadBalancerArnSet"),
    TEXTS_FROM(ctrail_ec2_vpc_endpoint_service_response, gateway_load_balancer_arns, gateway_load_balancer_arn_count,
               "gatewayLoadBalancerArns", "serviceConfiguration.gatewayLoadBalancerArnSet"),
    TEXT_FROM(ctrail_ec2_vpc_endpoint_service_response, private_dns_name, "privateDnsName",
              "serviceConfiguration.privateDnsName"),
    TEXTS_FROM(ctrail_ec2_vpc_endpoint_service_response, added_principals, added_principal_count, "addedPrincipals",
               "addedPrincipalSet.principal"),
    LIST(ctrail_ec2_vpc_endpoint_service_response, unsuccessful_items, unsuccessful_item_count, "unsuccessful",
         ctrail_ec2_unsuccessful_item, ctrail_ec2_unsuccessful_item_schema),
    TAGS_FROM(ctrail_ec2_vpc_endpoint_service_response, "serviceConfiguration.tagSet"),
    FLAG_FROM(ctrail_ec2_vpc_endpoint_service_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(vpc_endpoint_service_response, "vpcEndpointServiceResponse", vpc_endpoint_service_response_rows);

DEFINE_ACTION(CreateVpcEndpoint, TYPED(create_vpc_endpoint_request), TYPED(create_vpc_endpoint_response), NULL);
DEFINE_ACTION(ModifyVpcEndpoint, TYPED(change_vpc_endpoints_request), TYPED(unsuccessful_response), NULL);
DEFINE_ACTION(DeleteVpcEndpoints, TYPED(change_vpc_endpoints_request), TYPED(unsuccessful_response), NULL);
DEFINE_ACTION(AcceptVpcEndpointConnections, TYPED(change_vpc_endpoints_request), TYPED(unsuccessful_response), NULL);
DEFINE_ACTION(RejectVpcEndpointConnections, TYPED(change_vpc_endpoints_request), TYPED(unsuccessful_response), NULL);
DEFINE_ACTION(CreateVpcEndpointServiceConfiguration, TYPED(vpc_endpoint_service_request),
              TYPED(vpc_endpoint_service_response), NULL);
DEFINE_ACTION(ModifyVpcEndpointServiceConfiguration, TYPED(vpc_endpoint_service_request),
              TYPED(vpc_endpoint_service_response), NULL);
DEFINE_ACTION(DeleteVpcEndpointServiceConfigurations, TYPED(vpc_endpoint_service_request),
              TYPED(vpc_endpoint_service_response), NULL);
DEFINE_ACTION(ModifyVpcEndpointServicePermissions, TYPED(vpc_endpoint_service_request),
              TYPED(vpc_endpoint_service_response), NULL);
