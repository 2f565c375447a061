/* VPCs, their ranges of addresses, their DHCP options, and what keeps them from the internet. */
#include "services/ec2/family.h"

static const struct row dhcp_configuration_rows[] = {
    TEXT(ctrail_ec2_dhcp_configuration, key, "key"),
    TEXTS_FROM(ctrail_ec2_dhcp_configuration, values, value_count, "values", "valueSet.value|value"),
};
static const ctrail_schema dhcp_configuration_schema =
    SCHEMA("dhcpConfigurations", ctrail_ec2_dhcp_configuration, dhcp_configuration_rows);

static const struct row vpc_cidr_block_association_rows[] = {
    TEXT(ctrail_ec2_vpc_cidr_block_association, association_id, "associationId"),
    TEXT(ctrail_ec2_vpc_cidr_block_association, cidr_block, "cidrBlock"),
    TEXT(ctrail_ec2_vpc_cidr_block_association, ipv6_cidr_block, "ipv6CidrBlock"),
    TEXT_FROM(ctrail_ec2_vpc_cidr_block_association, state, "state", "cidrBlockState.state|ipv6CidrBlockState.state"),
    TEXT(ctrail_ec2_vpc_cidr_block_association, network_border_group, "networkBorderGroup"),
    TEXT(ctrail_ec2_vpc_cidr_block_association, ipv6_pool, "ipv6Pool"),
};
static const ctrail_schema vpc_cidr_block_association_schema =
    SCHEMA("cidrBlockAssociations", ctrail_ec2_vpc_cidr_block_association, vpc_cidr_block_association_rows);

static const struct row create_vpc_request_rows[] = {
    TEXT(ctrail_ec2_create_vpc_request, vpc_id, "vpcId"),
    TEXT(ctrail_ec2_create_vpc_request, cidr_block, "cidrBlock"),
    TEXT(ctrail_ec2_create_vpc_request, instance_tenancy, "instanceTenancy"),
    FLAG(ctrail_ec2_create_vpc_request, amazon_provided_ipv6_cidr_block, "amazonProvidedIpv6CidrBlock"),
    TEXT(ctrail_ec2_create_vpc_request, ipv6_cidr_block, "ipv6CidrBlock"),
    TEXT(ctrail_ec2_create_vpc_request, ipv6_pool, "ipv6Pool"),
    TEXT(ctrail_ec2_create_vpc_request, ipv6_cidr_block_network_border_group, "ipv6CidrBlockNetworkBorderGroup"),
    TEXT(ctrail_ec2_create_vpc_request, ipv4_ipam_pool_id, "ipv4IpamPoolId"),
    INTEGER(ctrail_ec2_create_vpc_request, ipv4_netmask_length, "ipv4NetmaskLength"),
    TEXT(ctrail_ec2_create_vpc_request, ipv6_ipam_pool_id, "ipv6IpamPoolId"),
    INTEGER(ctrail_ec2_create_vpc_request, ipv6_netmask_length, "ipv6NetmaskLength"),
    TAGS_AT_CREATION(ctrail_ec2_create_vpc_request),
};
PAYLOAD_SCHEMA(create_vpc_request, "createVpcRequest", create_vpc_request_rows);

static const struct row create_vpc_response_rows[] = {
    TEXT_FROM(ctrail_ec2_create_vpc_response, vpc_id, "vpcId", "vpc.vpcId"),
    ACCOUNT_FROM(ctrail_ec2_create_vpc_response, owner_id, "ownerId", "vpc.ownerId"),
    TEXT_FROM(ctrail_ec2_create_vpc_response, state, "state", "vpc.state"),
    TEXT_FROM(ctrail_ec2_create_vpc_response, cidr_block, "cidrBlock", "vpc.cidrBlock"),
    LIST_FROM(ctrail_ec2_create_vpc_response, cidr_block_associations, cidr_block_association_count,
              "cidrBlockAssociations", "vpc.cidrBlockAssociationSet,ipv6CidrBlockAssociationSet",
              ctrail_ec2_vpc_cidr_block_association, vpc_cidr_block_association_schema),
    TEXT_FROM(ctrail_ec2_create_vpc_response, dhcp_options_id, "dhcpOptionsId", "vpc.dhcpOptionsId"),
    TEXT_FROM(ctrail_ec2_create_vpc_response, instance_tenancy, "instanceTenancy", "vpc.instanceTenancy"),
    FLAG_FROM(ctrail_ec2_create_vpc_response, is_default, "isDefault", "vpc.isDefault"),
    TAGS_FROM(ctrail_ec2_create_vpc_response, "vpc.tagSet"),
};
PAYLOAD_SCHEMA(create_vpc_response, "createVpcResponse", create_vpc_response_rows);

static const struct row change_vpc_request_rows[] = {
    TEXT(ctrail_ec2_change_vpc_request, vpc_id, "vpcId"),
    FLAG_FROM(ctrail_ec2_change_vpc_request, enable_dns_support, "enableDnsSupport", "enableDnsSupport.value"),
    FLAG_FROM(ctrail_ec2_change_vpc_request, enable_dns_hostnames, "enableDnsHostnames", "enableDnsHostnames.value"),
    FLAG_FROM(ctrail_ec2_change_vpc_request, enable_network_address_usage_metrics, "enableNetworkAddressUsageMetrics",
              "enableNetworkAddressUsageMetrics.value"),
    TEXT(ctrail_ec2_change_vpc_request, instance_tenancy, "instanceTenancy"),
    TEXT(ctrail_ec2_change_vpc_request, dhcp_options_id, "dhcpOptionsId"),
    TEXT(ctrail_ec2_change_vpc_request, association_id, "associationId"),
};
PAYLOAD_SCHEMA(change_vpc_request, "changeVpcRequest", change_vpc_request_rows);

static const struct row vpc_cidr_block_response_rows[] = {
    TEXT(ctrail_ec2_vpc_cidr_block_response, vpc_id, "vpcId"),
    OBJECT(ctrail_ec2_vpc_cidr_block_response, cidr_block_association, "cidrBlockAssociation",
           ctrail_ec2_vpc_cidr_block_association, vpc_cidr_block_association_schema),
    OBJECT(ctrail_ec2_vpc_cidr_block_response, ipv6_cidr_block_association, "ipv6CidrBlockAssociation",
           ctrail_ec2_vpc_cidr_block_association, vpc_cidr_block_association_schema),
};
PAYLOAD_SCHEMA(vpc_cidr_block_response, "vpcCidrBlockResponse", vpc_cidr_block_response_rows);

static const struct row dhcp_options_request_rows[] = {
    TEXT(ctrail_ec2_dhcp_options_request, dhcp_options_id, "dhcpOptionsId"),
    LIST_FROM(ctrail_ec2_dhcp_options_request, dhcp_configurations, dhcp_configuration_count, "dhcpConfigurations",
              "dhcpConfigurationSet|dhcpConfiguration", ctrail_ec2_dhcp_configuration, dhcp_configuration_schema),
    TAGS_AT_CREATION(ctrail_ec2_dhcp_options_request),
};
PAYLOAD_SCHEMA(dhcp_options_request, "dhcpOptionsRequest", dhcp_options_request_rows);

static const struct row dhcp_options_response_rows[] = {
    TEXT_FROM(ctrail_ec2_dhcp_options_response, dhcp_options_id, "dhcpOptionsId", "dhcpOptions.dhcpOptionsId"),
    ACCOUNT_FROM(ctrail_ec2_dhcp_options_response, owner_id, "ownerId", "dhcpOptions.ownerId"),
    LIST_FROM(ctrail_ec2_dhcp_options_response, dhcp_configurations, dhcp_configuration_count, "dhcpConfigurations",
              "dhcpOptions.dhcpConfigurationSet", ctrail_ec2_dhcp_configuration, dhcp_configuration_schema),
    TAGS_FROM(ctrail_ec2_dhcp_options_response, "dhcpOptions.tagSet"),
    FLAG_FROM(ctrail_ec2_dhcp_options_response, returned, "return", "_return|return"),
};
PAYLOAD_SCHEMA(dhcp_options_response, "dhcpOptionsResponse", dhcp_options_response_rows);

static const struct row vpc_block_public_access_request_rows[] = {
    TEXT(ctrail_ec2_vpc_block_public_access_request, internet_gateway_block_mode, "internetGatewayBlockMode"),
    TEXT(ctrail_ec2_vpc_block_public_access_request, exclusion_id, "exclusionId"),
    TEXT(ctrail_ec2_vpc_block_public_access_request, internet_gateway_exclusion_mode, "internetGatewayExclusionMode"),
    TEXT(ctrail_ec2_vpc_block_public_access_request, vpc_id, "vpcId"),
    TEXT(ctrail_ec2_vpc_block_public_access_request, subnet_id, "subnetId"),
    TAGS_AT_CREATION(ctrail_ec2_vpc_block_public_access_request),
};
PAYLOAD_SCHEMA(vpc_block_public_access_request, "vpcBlockPublicAccessRequest", vpc_block_public_access_request_rows);

static const struct row vpc_block_public_access_response_rows[] = {
    TEXT_FROM(ctrail_ec2_vpc_block_public_access_response, internet_gateway_block_mode, "internetGatewayBlockMode",
              "vpcBlockPublicAccessOptions.internetGatewayBlockMode"),
    ACCOUNT_FROM(ctrail_ec2_vpc_block_public_access_response, aws_account_id, "awsAccountId",
                 "vpcBlockPublicAccessOptions.awsAccountId"),
    TEXT_FROM(ctrail_ec2_vpc_block_public_access_response, aws_region, "awsRegion",
              "vpcBlockPublicAccessOptions.awsRegion"),
    TEXT_FROM(ctrail_ec2_vpc_block_public_access_response, managed_by, "managedBy",
              "vpcBlockPublicAccessOptions.managedBy"),
    TEXT_FROM(ctrail_ec2_vpc_block_public_access_response, exclusions_allowed, "exclusionsAllowed",
              "vpcBlockPublicAccessOptions.exclusionsAllowed"),
    TEXT_FROM(ctrail_ec2_vpc_block_public_access_response, exclusion_id, "exclusionId",
              "vpcBlockPublicAccessExclusion.exclusionId"),
    TEXT_FROM(ctrail_ec2_vpc_block_public_access_response, internet_gateway_exclusion_mode,
              "internetGatewayExclusionMode", "vpcBlockPublicAccessExclusion.internetGatewayExclusionMode"),
    TEXT_FROM(ctrail_ec2_vpc_block_public_access_response, resource_arn, "resourceArn",
              "vpcBlockPublicAccessExclusion.resourceArn"),
    TEXT_FROM(ctrail_ec2_vpc_block_public_access_response, state, "state",
              "vpcBlockPublicAccessOptions.state|vpcBlockPublicAccessExclusion.state"),
    TEXT_FROM(ctrail_ec2_vpc_block_public_access_response, reason, "reason",
              "vpcBlockPublicAccessOptions.reason|vpcBlockPublicAccessExclusion.reason"),
    TAGS_FROM(ctrail_ec2_vpc_block_public_access_response, "vpcBlockPublicAccessExclusion.tagSet"),
};
PAYLOAD_SCHEMA(vpc_block_public_access_response, "vpcBlockPublicAccessResponse", vpc_block_public_access_response_rows);

DEFINE_ACTION(CreateVpc, TYPED(create_vpc_request), TYPED(create_vpc_response), NULL);
DEFINE_ACTION(CreateDefaultVpc, TYPED(create_vpc_request), TYPED(create_vpc_response), NULL);
DEFINE_ACTION(AssociateVpcCidrBlock, TYPED(create_vpc_request), TYPED(vpc_cidr_block_response), NULL);
DEFINE_ACTION(DisassociateVpcCidrBlock, TYPED(change_vpc_request), TYPED(vpc_cidr_block_response), NULL);
DEFINE_ACTION(DeleteVpc, TYPED(change_vpc_request), TYPED(returned_response), NULL);
DEFINE_ACTION(ModifyVpcAttribute, TYPED(change_vpc_request), TYPED(returned_response), NULL);
DEFINE_ACTION(ModifyVpcTenancy, TYPED(change_vpc_request), TYPED(returned_response), NULL);
DEFINE_ACTION(AssociateDhcpOptions, TYPED(change_vpc_request), TYPED(returned_response), NULL);
DEFINE_ACTION(CreateDhcpOptions, TYPED(dhcp_options_request), TYPED(dhcp_options_response), NULL);
DEFINE_ACTION(DeleteDhcpOptions, TYPED(dhcp_options_request), TYPED(dhcp_options_response), NULL);
DEFINE_ACTION(ModifyVpcBlockPublicAccessOptions, TYPED(vpc_block_public_access_request),
              TYPED(vpc_block_public_access_response), NULL);
DEFINE_ACTION(CreateVpcBlockPublicAccessExclusion, TYPED(vpc_block_public_access_request),
              TYPED(vpc_block_public_access_response), NULL);
DEFINE_ACTION(ModifyVpcBlockPublicAccessExclusion, TYPED(vpc_block_public_access_request),
              TYPED(vpc_block_public_access_response), NULL);
DEFINE_ACTION(DeleteVpcBlockPublicAccessExclusion, TYPED(vpc_block_public_access_request),
              TYPED(vpc_block_public_access_response), NULL);
