/* EC2 Instance Connect endpoints: the ways into a VPC that OpenTunnel goes. */
#include "services/ec2/family.h"

typedef ctrail_ec2_instance_connect_endpoint_request endpoint_request;
typedef ctrail_ec2_instance_connect_endpoint_response endpoint_response;
typedef ctrail_ec2_describe_instance_connect_endpoints_request describe_request;

static const struct row request_rows[] = {
    TEXT(endpoint_request, instance_connect_endpoint_id, "instanceConnectEndpointId"),
    TEXT(endpoint_request, subnet_id, "subnetId"),
    TEXTS_FROM(endpoint_request, security_group_ids, security_group_id_count, "securityGroupIds", "securityGroupId"),
    FLAG(endpoint_request, preserve_client_ip, "preserveClientIp"),
    TEXT(endpoint_request, ip_address_type, "ipAddressType"),
    TAGS_AT_CREATION(endpoint_request),
    TEXT(endpoint_request, client_token, "clientToken"),
};
PAYLOAD_SCHEMA(instance_connect_endpoint_request, "instanceConnectEndpointRequest", request_rows);

#define ENDPOINT "instanceConnectEndpoint."

static const struct row response_rows[] = {
    TEXT_FROM(endpoint_response, instance_connect_endpoint_id, "instanceConnectEndpointId",
              ENDPOINT "instanceConnectEndpointId"),
    TEXT_FROM(endpoint_response, instance_connect_endpoint_arn, "instanceConnectEndpointArn",
              ENDPOINT "instanceConnectEndpointArn"),
    ACCOUNT_FROM(endpoint_response, owner_id, "ownerId", ENDPOINT "ownerId"),
    TEXT_FROM(endpoint_response, state, "state", ENDPOINT "state"),
    TEXT_FROM(endpoint_response, state_message, "stateMessage", ENDPOINT "stateMessage"),
    TEXT_FROM(endpoint_response, subnet_id, "subnetId", ENDPOINT "subnetId"),
    TEXT_FROM(endpoint_response, vpc_id, "vpcId", ENDPOINT "vpcId"),
    TEXT_FROM(endpoint_response, availability_zone, "availabilityZone", ENDPOINT "availabilityZone"),
    TEXT_FROM(endpoint_response, dns_name, "dnsName", ENDPOINT "dnsName"),
    TEXT_FROM(endpoint_response, fips_dns_name, "fipsDnsName", ENDPOINT "fipsDnsName"),
    TEXT_FROM(endpoint_response, ip_address_type, "ipAddressType", ENDPOINT "ipAddressType"),
    FLAG_FROM(endpoint_response, preserve_client_ip, "preserveClientIp", ENDPOINT "preserveClientIp"),
    TIME_FROM(endpoint_response, created_at_ns, "createdAt", ENDPOINT "createdAt"),
    TEXTS_FROM(endpoint_response, security_group_ids, security_group_id_count, "securityGroupIds",
               ENDPOINT "securityGroupIdSet"),
    TEXTS_FROM(endpoint_response, network_interface_ids, network_interface_id_count, "networkInterfaceIds",
               ENDPOINT "networkInterfaceIdSet"),
    TAGS_FROM(endpoint_response, ENDPOINT "tagSet"),
    TEXT(endpoint_response, client_token, "clientToken"),
    FLAG_FROM(endpoint_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(instance_connect_endpoint_response, "instanceConnectEndpointResponse", response_rows);

#define CHANGE(action)                                                                                                 \
    DEFINE_ACTION(action, TYPED(instance_connect_endpoint_request), TYPED(instance_connect_endpoint_response), NULL)

CHANGE(CreateInstanceConnectEndpoint);
CHANGE(ModifyInstanceConnectEndpoint);
CHANGE(DeleteInstanceConnectEndpoint);

static const struct row describe_request_rows[] = {
    TEXTS_FROM(describe_request, instance_connect_endpoint_ids, instance_connect_endpoint_id_count,
               "instanceConnectEndpointIds", "instanceConnectEndpointId"),
    FILTERS(describe_request),
    INTEGER(describe_request, max_results, "maxResults"),
};
PAYLOAD_SCHEMA(describe_instance_connect_endpoints_request, "describeInstanceConnectEndpointsRequest",
               describe_request_rows);

DEFINE_ACTION(DescribeInstanceConnectEndpoints, TYPED(describe_instance_connect_endpoints_request), UNTYPED, NULL);
