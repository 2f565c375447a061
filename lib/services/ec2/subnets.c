/* Subnets. */
#include "services/ec2/family.h"

static const struct row create_subnet_request_rows[] = {
    TEXT(ctrail_ec2_create_subnet_request, vpc_id, "vpcId"),
    TEXT(ctrail_ec2_create_subnet_request, cidr_block, "cidrBlock"),
    TEXT(ctrail_ec2_create_subnet_request, ipv6_cidr_block, "ipv6CidrBlock"),
    TEXT(ctrail_ec2_create_subnet_request, availability_zone, "availabilityZone"),
    TEXT(ctrail_ec2_create_subnet_request, availability_zone_id, "availabilityZoneId"),
    TEXT(ctrail_ec2_create_subnet_request, outpost_arn, "outpostArn"),
    FLAG(ctrail_ec2_create_subnet_request, ipv6_native, "ipv6Native"),
    TEXT(ctrail_ec2_create_subnet_request, ipv4_ipam_pool_id, "ipv4IpamPoolId"),
    INTEGER(ctrail_ec2_create_subnet_request, ipv4_netmask_length, "ipv4NetmaskLength"),
    TEXT(ctrail_ec2_create_subnet_request, ipv6_ipam_pool_id, "ipv6IpamPoolId"),
    INTEGER(ctrail_ec2_create_subnet_request, ipv6_netmask_length, "ipv6NetmaskLength"),
    TAGS_AT_CREATION(ctrail_ec2_create_subnet_request),
};
PAYLOAD_SCHEMA(create_subnet_request, "createSubnetRequest", create_subnet_request_rows);

static const struct row create_subnet_response_rows[] = {
    TEXT_FROM(ctrail_ec2_create_subnet_response, subnet_id, "subnetId", "subnet.subnetId"),
    TEXT_FROM(ctrail_ec2_create_subnet_response, subnet_arn, "subnetArn", "subnet.subnetArn"),
    TEXT_FROM(ctrail_ec2_create_subnet_response, vpc_id, "vpcId", "subnet.vpcId"),
    ACCOUNT_FROM(ctrail_ec2_create_subnet_response, owner_id, "ownerId", "subnet.ownerId"),
    TEXT_FROM(ctrail_ec2_create_subnet_response, state, "state", "subnet.state"),
    TEXT_FROM(ctrail_ec2_create_subnet_response, cidr_block, "cidrBlock", "subnet.cidrBlock"),
    TEXTS_FROM(ctrail_ec2_create_subnet_response, ipv6_cidr_blocks, ipv6_cidr_block_count, "ipv6CidrBlocks",
               "subnet.ipv6CidrBlockAssociationSet.ipv6CidrBlock"),
    TEXT_FROM(ctrail_ec2_create_subnet_response, availability_zone, "availabilityZone", "subnet.availabilityZone"),
    TEXT_FROM(ctrail_ec2_create_subnet_response, availability_zone_id, "availabilityZoneId",
              "subnet.availabilityZoneId"),
    INTEGER_FROM(ctrail_ec2_create_subnet_response, available_ip_address_count, "availableIpAddressCount",
                 "subnet.availableIpAddressCount"),
    FLAG_FROM(ctrail_ec2_create_subnet_response, default_for_az, "defaultForAz", "subnet.defaultForAz"),
    FLAG_FROM(ctrail_ec2_create_subnet_response, map_public_ip_on_launch, "mapPublicIpOnLaunch",
              "subnet.mapPublicIpOnLaunch"),
    FLAG_FROM(ctrail_ec2_create_subnet_response, assign_ipv6_address_on_creation, "assignIpv6AddressOnCreation",
              "subnet.assignIpv6AddressOnCreation"),
    FLAG_FROM(ctrail_ec2_create_subnet_response, ipv6_native, "ipv6Native", "subnet.ipv6Native"),
    FLAG_FROM(ctrail_ec2_create_subnet_response, enable_dns64, "enableDns64", "subnet.enableDns64"),
    TEXT_FROM(ctrail_ec2_create_subnet_response, outpost_arn, "outpostArn", "subnet.outpostArn"),
    TAGS_FROM(ctrail_ec2_create_subnet_response, "subnet.tagSet"),
};
PAYLOAD_SCHEMA(create_subnet_response, "createSubnetResponse", create_subnet_response_rows);

static const struct row change_subnet_request_rows[] = {
    TEXT(ctrail_ec2_change_subnet_request, subnet_id, "subnetId"),
    FLAG_FROM(ctrail_ec2_change_subnet_request, map_public_ip_on_launch, "mapPublicIpOnLaunch",
              "mapPublicIpOnLaunch.value"),
    FLAG_FROM(ctrail_ec2_change_subnet_request, assign_ipv6_address_on_creation, "assignIpv6AddressOnCreation",
              "assignIpv6AddressOnCreation.value"),
    FLAG_FROM(ctrail_ec2_change_subnet_request, map_customer_owned_ip_on_launch, "mapCustomerOwnedIpOnLaunch",
              "mapCustomerOwnedIpOnLaunch.value"),
    TEXT(ctrail_ec2_change_subnet_request, customer_owned_ipv4_pool, "customerOwnedIpv4Pool"),
    FLAG_FROM(ctrail_ec2_change_subnet_request, enable_dns64, "enableDns64", "enableDns64.value"),
    TEXT(ctrail_ec2_change_subnet_request, private_dns_hostname_type_on_launch, "privateDnsHostnameTypeOnLaunch"),
    FLAG_FROM(ctrail_ec2_change_subnet_request, enable_resource_name_dns_a_record_on_launch,
              "enableResourceNameDnsARecordOnLaunch", "enableResourceNameDnsARecordOnLaunch.value"),
    FLAG_FROM(ctrail_ec2_change_subnet_request, enable_resource_name_dns_aaaa_record_on_launch,
              "enableResourceNameDnsAAAARecordOnLaunch", "enableResourceNameDnsAAAARecordOnLaunch.value"),
    INTEGER(ctrail_ec2_change_subnet_request, enable_lni_at_device_index, "enableLniAtDeviceIndex"),
    FLAG_FROM(ctrail_ec2_change_subnet_request, disable_lni_at_device_index, "disableLniAtDeviceIndex",
              "disableLniAtDeviceIndex.value"),
};
PAYLOAD_SCHEMA(change_subnet_request, "changeSubnetRequest", change_subnet_request_rows);

DEFINE_ACTION(CreateSubnet, TYPED(create_subnet_request), TYPED(create_subnet_response), NULL);
DEFINE_ACTION(CreateDefaultSubnet, TYPED(create_subnet_request), TYPED(create_subnet_response), NULL);
DEFINE_ACTION(DeleteSubnet, TYPED(change_subnet_request), TYPED(returned_response), NULL);
DEFINE_ACTION(ModifySubnetAttribute, TYPED(change_subnet_request), TYPED(returned_response), NULL);
