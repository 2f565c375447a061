/* Network interfaces: their life, their attributes and addresses, and who else may attach them. */
#include "services/ec2/family.h"

static const struct row private_ip_address_rows[] = {
    TEXT_FROM(ctrail_ec2_private_ip_address, private_ip_address, "privateIpAddress", "privateIpAddress|."),
    FLAG(ctrail_ec2_private_ip_address, primary, "primary"),
};
static const ctrail_schema private_ip_address_schema =
    SCHEMA("privateIpAddresses", ctrail_ec2_private_ip_address, private_ip_address_rows);

static const struct row create_network_interface_request_rows[] = {
    TEXT(ctrail_ec2_create_network_interface_request, subnet_id, "subnetId"),
    TEXT(ctrail_ec2_create_network_interface_request, description, "description"),
    TEXTS_FROM(ctrail_ec2_create_network_interface_request, groups, group_count, "groups",
               "groupSet.groupId|securityGroupId"),
    TEXT(ctrail_ec2_create_network_interface_request, interface_type, "interfaceType"),
    TEXT(ctrail_ec2_create_network_interface_request, private_ip_address, "privateIpAddress"),
    MIXED_LIST(ctrail_ec2_create_network_interface_request, private_ip_addresses, private_ip_address_count,
               "privateIpAddresses", "privateIpAddressesSet|privateIpAddresses", ctrail_ec2_private_ip_address,
               private_ip_address_schema),
    INTEGER(ctrail_ec2_create_network_interface_request, secondary_private_ip_address_count,
            "secondaryPrivateIpAddressCount"),
    TEXTS_FROM(ctrail_ec2_create_network_interface_request, ipv6_addresses, ipv6_address_count, "ipv6Addresses",
               "ipv6AddressesSet.ipv6Address|ipv6Addresses.ipv6Address"),
    INTEGER(ctrail_ec2_create_network_interface_request, ipv6_address_number, "ipv6AddressCount"),
    FLAG(ctrail_ec2_create_network_interface_request, deny_all_igw_traffic, "denyAllIgwTraffic"),
    TEXT(ctrail_ec2_create_network_interface_request, client_token, "clientToken"),
    TAGS_AT_CREATION(ctrail_ec2_create_network_interface_request),
};
PAYLOAD_SCHEMA(create_network_interface_request, "createNetworkInterfaceRequest",
               create_network_interface_request_rows);

static const struct row create_network_interface_response_rows[] = {
    TEXT_FROM(ctrail_ec2_create_network_interface_response, network_interface_id, "networkInterfaceId",
              "networkInterface.networkInterfaceId"),
    TEXT_FROM(ctrail_ec2_create_network_interface_response, subnet_id, "subnetId", "networkInterface.subnetId"),
    TEXT_FROM(ctrail_ec2_create_network_interface_response, vpc_id, "vpcId", "networkInterface.vpcId"),
    TEXT_FROM(ctrail_ec2_create_network_interface_response, availability_zone, "availabilityZone",
              "networkInterface.availabilityZone"),
    TEXT_FROM(ctrail_ec2_create_network_interface_response, description, "description", "networkInterface.description"),
    ACCOUNT_FROM(ctrail_ec2_create_network_interface_response, owner_id, "ownerId", "networkInterface.ownerId"),
    TEXT_FROM(ctrail_ec2_create_network_interface_response, requester_id, "requesterId",
              "networkInterface.requesterId"),
    FLAG_FROM(ctrail_ec2_create_network_interface_response, requester_managed, "requesterManaged",
              "networkInterface.requesterManaged"),
    TEXT_FROM(ctrail_ec2_create_network_interface_response, status, "status", "networkInterface.status"),
    TEXT_FROM(ctrail_ec2_create_network_interface_response, interface_type, "interfaceType",
              "networkInterface.interfaceType"),
    TEXT_FROM(ctrail_ec2_create_network_interface_response, mac_address, "macAddress", "networkInterface.macAddress"),
    TEXT_FROM(ctrail_ec2_create_network_interface_response, private_ip_address, "privateIpAddress",
              "networkInterface.privateIpAddress"),
    TEXT_FROM(ctrail_ec2_create_network_interface_response, private_dns_name, "privateDnsName",
              "networkInterface.privateDnsName"),
    LIST_FROM(ctrail_ec2_create_network_interface_response, private_ip_addresses, private_ip_address_count,
              "privateIpAddresses", "networkInterface.privateIpAddressesSet", ctrail_ec2_private_ip_address,
              private_ip_address_schema),
    TEXTS_FROM(ctrail_ec2_create_network_interface_response, ipv6_addresses, ipv6_address_count, "ipv6Addresses",
               "networkInterface.ipv6AddressesSet.ipv6Address"),
    FLAG_FROM(ctrail_ec2_create_network_interface_response, source_dest_check, "sourceDestCheck",
              "networkInterface.sourceDestCheck"),
    FLAG_FROM(ctrail_ec2_create_network_interface_response, deny_all_igw_traffic, "denyAllIgwTraffic",
              "networkInterface.denyAllIgwTraffic"),
    TEXTS_FROM(ctrail_ec2_create_network_interface_response, groups, group_count, "groups",
               "networkInterface.groupSet.groupId"),
    TAGS_FROM(ctrail_ec2_create_network_interface_response, "networkInterface.tagSet"),
    TEXT(ctrail_ec2_create_network_interface_response, client_token, "clientToken"),
};
PAYLOAD_SCHEMA(create_network_interface_response, "createNetworkInterfaceResponse",
               create_network_interface_response_rows);

static const struct row change_network_interface_request_rows[] = {
    TEXT(ctrail_ec2_change_network_interface_request, network_interface_id, "networkInterfaceId"),
    TEXT(ctrail_ec2_change_network_interface_request, instance_id, "instanceId"),
    INTEGER(ctrail_ec2_change_network_interface_request, device_index, "deviceIndex"),
    INTEGER(ctrail_ec2_change_network_interface_request, network_card_index, "networkCardIndex"),
    TEXT_FROM(ctrail_ec2_change_network_interface_request, attachment_id, "attachmentId",
              "attachmentId|attachment.attachmentId"),
    FLAG(ctrail_ec2_change_network_interface_request, force, "force"),
    TEXTS_FROM(ctrail_ec2_change_network_interface_request, groups, group_count, "groups",
               "groupSet.groupId|securityGroupId"),
    FLAG_FROM(ctrail_ec2_change_network_interface_request, source_dest_check, "sourceDestCheck",
              "sourceDestCheck.value|sourceDestCheck"),
    TEXT_FROM(ctrail_ec2_change_network_interface_request, description, "description", "description.value|description"),
    FLAG_FROM(ctrail_ec2_change_network_interface_request, delete_on_termination, "deleteOnTermination",
              "attachment.deleteOnTermination"),
    FLAG(ctrail_ec2_change_network_interface_request, associate_public_ip_address, "associatePublicIpAddress"),
    FLAG(ctrail_ec2_change_network_interface_request, enable_primary_ipv6, "enablePrimaryIpv6"),
    TEXTS_FROM(ctrail_ec2_change_network_interface_request, associated_subnet_ids, associated_subnet_id_count,
               "associatedSubnetIds", "associatedSubnetIdSet.subnetId|associatedSubnetIdSet|associatedSubnetId"),
};
PAYLOAD_SCHEMA(change_network_interface_request, "changeNetworkInterfaceRequest",
               change_network_interface_request_rows);

static const struct row change_network_interface_response_rows[] = {
    TEXT(ctrail_ec2_change_network_interface_response, attachment_id, "attachmentId"),
    INTEGER(ctrail_ec2_change_network_interface_response, network_card_index, "networkCardIndex"),
    FLAG_FROM(ctrail_ec2_change_network_interface_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(change_network_interface_response, "changeNetworkInterfaceResponse",
               change_network_interface_response_rows);

static const struct row network_interface_addresses_request_rows[] = {
    TEXT(ctrail_ec2_network_interface_addresses_request, network_interface_id, "networkInterfaceId"),
    TEXTS_FROM(ctrail_ec2_network_interface_addresses_request, private_ip_addresses, private_ip_address_count,
               "privateIpAddresses", "privateIpAddressesSet.privateIpAddress|privateIpAddress"),
    INTEGER(ctrail_ec2_network_interface_addresses_request, secondary_private_ip_address_count,
            "secondaryPrivateIpAddressCount"),
    FLAG(ctrail_ec2_network_interface_addresses_request, allow_reassignment, "allowReassignment"),
    TEXTS_FROM(ctrail_ec2_network_interface_addresses_request, ipv4_prefixes, ipv4_prefix_count, "ipv4Prefixes",
               "ipv4PrefixSet.ipv4Prefix|ipv4Prefix"),
    TEXTS(ctrail_ec2_network_interface_addresses_request, ipv6_addresses, ipv6_address_count, "ipv6Addresses"),
    INTEGER(ctrail_ec2_network_interface_addresses_request, ipv6_address_number, "ipv6AddressCount"),
    TEXTS_FROM(ctrail_ec2_network_interface_addresses_request, ipv6_prefixes, ipv6_prefix_count, "ipv6Prefixes",
               "ipv6Prefix"),
};
PAYLOAD_SCHEMA(network_interface_addresses_request, "networkInterfaceAddressesRequest",
               network_interface_addresses_request_rows);

static const struct row network_interface_addresses_response_rows[] = {
    TEXT(ctrail_ec2_network_interface_addresses_response, network_interface_id, "networkInterfaceId"),
    TEXTS_FROM(ctrail_ec2_network_interface_addresses_response, assigned_private_ip_addresses,
               assigned_private_ip_address_count, "assignedPrivateIpAddresses",
               "assignedPrivateIpAddressesSet.privateIpAddress"),
    TEXTS_FROM(ctrail_ec2_network_interface_addresses_response, assigned_ipv4_prefixes, assigned_ipv4_prefix_count,
               "assignedIpv4Prefixes", "assignedIpv4PrefixSet.ipv4Prefix"),
    TEXTS(ctrail_ec2_network_interface_addresses_response, assigned_ipv6_addresses, assigned_ipv6_address_count,
          "assignedIpv6Addresses"),
    TEXTS_FROM(ctrail_ec2_network_interface_addresses_response, assigned_ipv6_prefixes, assigned_ipv6_prefix_count,
               "assignedIpv6Prefixes", "assignedIpv6PrefixSet"),
    TEXTS(ctrail_ec2_network_interface_addresses_response, unassigned_ipv6_addresses, unassigned_ipv6_address_count,
          "unassignedIpv6Addresses"),
    TEXTS_FROM(ctrail_ec2_network_interface_addresses_response, unassigned_ipv6_prefixes, unassigned_ipv6_prefix_count,
               "unassignedIpv6Prefixes", "unassignedIpv6PrefixSet"),
    FLAG_FROM(ctrail_ec2_network_interface_addresses_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(network_interface_addresses_response, "networkInterfaceAddressesResponse",
               network_interface_addresses_response_rows);

static const struct row network_interface_permission_request_rows[] = {
    TEXT(ctrail_ec2_network_interface_permission_request, network_interface_permission_id,
         "networkInterfacePermissionId"),
    TEXT(ctrail_ec2_network_interface_permission_request, network_interface_id, "networkInterfaceId"),
    ACCOUNT(ctrail_ec2_network_interface_permission_request, aws_account_id, "awsAccountId"),
    TEXT(ctrail_ec2_network_interface_permission_request, aws_service, "awsService"),
    TEXT(ctrail_ec2_network_interface_permission_request, permission, "permission"),
    FLAG(ctrail_ec2_network_interface_permission_request, force, "force"),
};
PAYLOAD_SCHEMA(network_interface_permission_request, "networkInterfacePermissionRequest",
               network_interface_permission_request_rows);

static const struct row network_interface_permission_response_rows[] = {
    TEXT_FROM(ctrail_ec2_network_interface_permission_response, network_interface_permission_id,
              "networkInterfacePermissionId", "interfacePermission.networkInterfacePermissionId"),
    TEXT_FROM(ctrail_ec2_network_interface_permission_response, network_interface_id, "networkInterfaceId",
              "interfacePermission.networkInterfaceId"),
    ACCOUNT_FROM(ctrail_ec2_network_interface_permission_response, aws_account_id, "awsAccountId",
                 "interfacePermission.awsAccountId"),
    TEXT_FROM(ctrail_ec2_network_interface_permission_response, aws_service, "awsService",
              "interfacePermission.awsService"),
    TEXT_FROM(ctrail_ec2_network_interface_permission_response, permission, "permission",
              "interfacePermission.permission"),
    TEXT_FROM(ctrail_ec2_network_interface_permission_response, state, "state",
              "interfacePermission.permissionState.state"),
    FLAG_FROM(ctrail_ec2_network_interface_permission_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(network_interface_permission_response, "networkInterfacePermissionResponse",
               network_interface_permission_response_rows);

DEFINE_ACTION(CreateNetworkInterface, TYPED(create_network_interface_request), TYPED(create_network_interface_response),
              NULL);
DEFINE_ACTION(AttachNetworkInterface, TYPED(change_network_interface_request), TYPED(change_network_interface_response),
              NULL);
DEFINE_ACTION(DetachNetworkInterface, TYPED(change_network_interface_request), TYPED(change_network_interface_response),
              NULL);
DEFINE_ACTION(DeleteNetworkInterface, TYPED(change_network_interface_request), TYPED(change_network_interface_response),
              NULL);
DEFINE_ACTION(ModifyNetworkInterfaceAttribute, TYPED(change_network_interface_request),
              TYPED(change_network_interface_response), NULL);
DEFINE_ACTION(ResetNetworkInterfaceAttribute, TYPED(change_network_interface_request),
              TYPED(change_network_interface_response), NULL);
DEFINE_ACTION(AssignPrivateIpAddresses, TYPED(network_interface_addresses_request),
              TYPED(network_interface_addresses_response), NULL);
DEFINE_ACTION(UnassignPrivateIpAddresses, TYPED(network_interface_addresses_request),
              TYPED(network_interface_addresses_response), NULL);
DEFINE_ACTION(AssignIpv6Addresses, TYPED(network_interface_addresses_request),
              TYPED(network_interface_addresses_response), NULL);
DEFINE_ACTION(UnassignIpv6Addresses, TYPED(network_interface_addresses_request),
              TYPED(network_interface_addresses_response), NULL);
DEFINE_ACTION(CreateNetworkInterfacePermission, TYPED(network_interface_permission_request),
              TYPED(network_interface_permission_response), NULL);
DEFINE_ACTION(DeleteNetworkInterfacePermission, TYPED(network_interface_permission_request),
              TYPED(network_interface_permission_response), NULL);
