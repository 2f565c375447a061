/*
 * Amazon EC2: the requests and responses of all actions that change something, as structs. Written by a script from
 * EC2's API model, as botocore 1.44.8 has it.
 *
 * Structs and members have the names of the EC2 API Reference, in C's spelling: RunInstancesRequest's ImageId is
 * ctrail_ec2_run_instances_request::image_id. A comment gives the member's name in JSON and in the trees
 * ctrail_ec2::request_parameters and response_elements, from which it is filled; then its unit, or some of the values
 * that it may have. Absent: see ctrail_str, CTRAIL_ABSENT, CTRAIL_UNKNOWN; a pointer is NULL; a list has the count 0.
 * Structs only grow at the end.
 */
#ifndef CLOUDTRAIL_EC2_MODEL_H
#define CLOUDTRAIL_EC2_MODEL_H

#include "ec2.h"

#ifdef __cplusplus
extern "C" {
#endif

/* clang-format off */

/* Tag */
typedef struct ctrail_ec2_tag {
    ctrail_str key; /* key */
    ctrail_str value; /* value */
} ctrail_ec2_tag;

/* TagSpecification */
typedef struct ctrail_ec2_tag_specification {
    ctrail_str resource_type; /* resourceType */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_tag_specification;

/* AcceptAddressTransferRequest */
typedef struct ctrail_ec2_accept_address_transfer_request {
    ctrail_str address; /* address */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_accept_address_transfer_request;

/* AddressTransfer */
typedef struct ctrail_ec2_address_transfer {
    ctrail_str public_ip; /* publicIp */
    ctrail_str allocation_id; /* allocationId */
    ctrail_str transfer_account_id; /* transferAccountId: an account */
    int64_t transfer_offer_expiration_timestamp_ns; /* transferOfferExpirationTimestamp: nanoseconds since 1970 */
    int64_t transfer_offer_accepted_timestamp_ns; /* transferOfferAcceptedTimestamp: nanoseconds since 1970 */
    ctrail_str address_transfer_status; /* addressTransferStatus: "pending", "disabled", "accepted" */
} ctrail_ec2_address_transfer;

/* AcceptAddressTransferResult */
typedef struct ctrail_ec2_accept_address_transfer_result {
    const ctrail_ec2_address_transfer *address_transfer; /* addressTransfer */
} ctrail_ec2_accept_address_transfer_result;

/* AcceptCapacityReservationBillingOwnershipRequest */
typedef struct ctrail_ec2_accept_capacity_reservation_billing_ownership_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str capacity_reservation_id; /* capacityReservationId */
} ctrail_ec2_accept_capacity_reservation_billing_ownership_request;

/* AcceptCapacityReservationBillingOwnershipResult */
typedef struct ctrail_ec2_accept_capacity_reservation_billing_ownership_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_accept_capacity_reservation_billing_ownership_result;

/* TargetConfigurationRequest */
typedef struct ctrail_ec2_target_configuration_request {
    int64_t instance_count; /* instanceCount */
    ctrail_str offering_id; /* offeringId */
} ctrail_ec2_target_configuration_request;

/* AcceptReservedInstancesExchangeQuoteRequest */
typedef struct ctrail_ec2_accept_reserved_instances_exchange_quote_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_str *const *reserved_instance_ids; /* reservedInstanceIds */
    size_t reserved_instance_id_count;
    const ctrail_ec2_target_configuration_request *const *target_configurations; /* targetConfigurations */
    size_t target_configuration_count;
} ctrail_ec2_accept_reserved_instances_exchange_quote_request;

/* AcceptReservedInstancesExchangeQuoteResult */
typedef struct ctrail_ec2_accept_reserved_instances_exchange_quote_result {
    ctrail_str exchange_id; /* exchangeId */
} ctrail_ec2_accept_reserved_instances_exchange_quote_result;

/* AcceptTransitGatewayClientVpnAttachmentRequest */
typedef struct ctrail_ec2_accept_transit_gateway_client_vpn_attachment_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_accept_transit_gateway_client_vpn_attachment_request;

/* TransitGatewayClientVpnAttachment */
typedef struct ctrail_ec2_transit_gateway_client_vpn_attachment {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_str client_vpn_owner_id; /* clientVpnOwnerId: an account */
    ctrail_str state; /* state: "pending-acceptance", "pending", "rejected", "available", "deleting", "deleted" */
    ctrail_str creation_time; /* creationTime */
} ctrail_ec2_transit_gateway_client_vpn_attachment;

/* AcceptTransitGatewayClientVpnAttachmentResult */
typedef struct ctrail_ec2_accept_transit_gateway_client_vpn_attachment_result {
    /* transitGatewayClientVpnAttachment */
    const ctrail_ec2_transit_gateway_client_vpn_attachment *transit_gateway_client_vpn_attachment;
} ctrail_ec2_accept_transit_gateway_client_vpn_attachment_result;

/* AcceptTransitGatewayMulticastDomainAssociationsRequest */
typedef struct ctrail_ec2_accept_transit_gateway_multicast_domain_associations_request {
    ctrail_str transit_gateway_multicast_domain_id; /* transitGatewayMulticastDomainId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_accept_transit_gateway_multicast_domain_associations_request;

/* SubnetAssociation */
typedef struct ctrail_ec2_subnet_association {
    ctrail_str subnet_id; /* subnetId */
    ctrail_str state; /* state */
} ctrail_ec2_subnet_association;

/* TransitGatewayMulticastDomainAssociations */
typedef struct ctrail_ec2_transit_gateway_multicast_domain_associations {
    ctrail_str transit_gateway_multicast_domain_id; /* transitGatewayMulticastDomainId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str resource_id; /* resourceId */
    ctrail_str resource_type; /* resourceType */
    ctrail_str resource_owner_id; /* resourceOwnerId: an account */
    const ctrail_ec2_subnet_association *const *subnets; /* subnets */
    size_t subnet_count;
} ctrail_ec2_transit_gateway_multicast_domain_associations;

/* AcceptTransitGatewayMulticastDomainAssociationsResult */
typedef struct ctrail_ec2_accept_transit_gateway_multicast_domain_associations_result {
    const ctrail_ec2_transit_gateway_multicast_domain_associations *associations; /* associations */
} ctrail_ec2_accept_transit_gateway_multicast_domain_associations_result;

/* AcceptTransitGatewayPeeringAttachmentRequest */
typedef struct ctrail_ec2_accept_transit_gateway_peering_attachment_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_accept_transit_gateway_peering_attachment_request;

/* PeeringTgwInfo */
typedef struct ctrail_ec2_peering_tgw_info {
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str core_network_id; /* coreNetworkId */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str region; /* region */
} ctrail_ec2_peering_tgw_info;

/* TransitGatewayPeeringAttachmentOptions */
typedef struct ctrail_ec2_transit_gateway_peering_attachment_options {
    ctrail_str dynamic_routing; /* dynamicRouting: "enable", "disable" */
    ctrail_bool requester_allow_multipath_resilience; /* requesterAllowMultipathResilience */
    ctrail_str requester_multipath_resilience_mode; /* requesterMultipathResilienceMode: "always-on" */
    ctrail_bool accepter_allow_multipath_resilience; /* accepterAllowMultipathResilience */
    ctrail_str accepter_multipath_resilience_mode; /* accepterMultipathResilienceMode: "always-on" */
    ctrail_str multipath_resilience_status; /* multipathResilienceStatus: "pending", "enabled", "disabled" */
} ctrail_ec2_transit_gateway_peering_attachment_options;

/* PeeringAttachmentStatus */
typedef struct ctrail_ec2_peering_attachment_status {
    ctrail_str code; /* code */
    ctrail_str message; /* message */
} ctrail_ec2_peering_attachment_status;

/* TransitGatewayPeeringAttachment */
typedef struct ctrail_ec2_transit_gateway_peering_attachment {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str accepter_transit_gateway_attachment_id; /* accepterTransitGatewayAttachmentId */
    const ctrail_ec2_peering_tgw_info *requester_tgw_info; /* requesterTgwInfo */
    const ctrail_ec2_peering_tgw_info *accepter_tgw_info; /* accepterTgwInfo */
    const ctrail_ec2_transit_gateway_peering_attachment_options *options; /* options */
    const ctrail_ec2_peering_attachment_status *status; /* status */
    ctrail_str state; /* state */
    int64_t creation_time_ns; /* creationTime: nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_transit_gateway_peering_attachment;

/* AcceptTransitGatewayPeeringAttachmentResult */
typedef struct ctrail_ec2_accept_transit_gateway_peering_attachment_result {
    /* transitGatewayPeeringAttachment */
    const ctrail_ec2_transit_gateway_peering_attachment *transit_gateway_peering_attachment;
} ctrail_ec2_accept_transit_gateway_peering_attachment_result;

/* AcceptTransitGatewayVpcAttachmentRequest */
typedef struct ctrail_ec2_accept_transit_gateway_vpc_attachment_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_accept_transit_gateway_vpc_attachment_request;

/* TransitGatewayVpcAttachmentOptions */
typedef struct ctrail_ec2_transit_gateway_vpc_attachment_options {
    ctrail_str dns_support; /* dnsSupport: "enable", "disable" */
    ctrail_str security_group_referencing_support; /* securityGroupReferencingSupport: "enable", "disable" */
    ctrail_str ipv6_support; /* ipv6Support: "enable", "disable" */
    ctrail_str appliance_mode_support; /* applianceModeSupport: "enable", "disable" */
} ctrail_ec2_transit_gateway_vpc_attachment_options;

/* TransitGatewayVpcAttachment */
typedef struct ctrail_ec2_transit_gateway_vpc_attachment {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str vpc_id; /* vpcId */
    ctrail_str vpc_owner_id; /* vpcOwnerId: an account */
    ctrail_str state; /* state */
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
    int64_t creation_time_ns; /* creationTime: nanoseconds since 1970 */
    const ctrail_ec2_transit_gateway_vpc_attachment_options *options; /* options */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_transit_gateway_vpc_attachment;

/* AcceptTransitGatewayVpcAttachmentResult */
typedef struct ctrail_ec2_accept_transit_gateway_vpc_attachment_result {
    const ctrail_ec2_transit_gateway_vpc_attachment *transit_gateway_vpc_attachment; /* transitGatewayVpcAttachment */
} ctrail_ec2_accept_transit_gateway_vpc_attachment_result;

/* AcceptVpcEndpointConnectionsRequest */
typedef struct ctrail_ec2_accept_vpc_endpoint_connections_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str service_id; /* serviceId */
    const ctrail_str *const *vpc_endpoint_ids; /* vpcEndpointIds */
    size_t vpc_endpoint_id_count;
    const ctrail_str *const *transit_gateway_attachment_ids; /* transitGatewayAttachmentIds */
    size_t transit_gateway_attachment_id_count;
} ctrail_ec2_accept_vpc_endpoint_connections_request;

/* UnsuccessfulItemError */
typedef struct ctrail_ec2_unsuccessful_item_error {
    ctrail_str code; /* code */
    ctrail_str message; /* message */
} ctrail_ec2_unsuccessful_item_error;

/* UnsuccessfulItem */
typedef struct ctrail_ec2_unsuccessful_item {
    const ctrail_ec2_unsuccessful_item_error *error; /* error */
    ctrail_str resource_id; /* resourceId */
} ctrail_ec2_unsuccessful_item;

/* AcceptVpcEndpointConnectionsResult */
typedef struct ctrail_ec2_accept_vpc_endpoint_connections_result {
    const ctrail_ec2_unsuccessful_item *const *unsuccessful; /* unsuccessful */
    size_t unsuccessful_count;
} ctrail_ec2_accept_vpc_endpoint_connections_result;

/* AcceptVpcPeeringConnectionRequest */
typedef struct ctrail_ec2_accept_vpc_peering_connection_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str vpc_peering_connection_id; /* vpcPeeringConnectionId */
} ctrail_ec2_accept_vpc_peering_connection_request;

/* Ipv6CidrBlock */
typedef struct ctrail_ec2_ipv6_cidr_block {
    ctrail_str ipv6_cidr_block; /* ipv6CidrBlock */
} ctrail_ec2_ipv6_cidr_block;

/* CidrBlock */
typedef struct ctrail_ec2_cidr_block {
    ctrail_str cidr_block; /* cidrBlock */
} ctrail_ec2_cidr_block;

/* VpcPeeringConnectionOptionsDescription */
typedef struct ctrail_ec2_vpc_peering_connection_options_description {
    ctrail_bool allow_dns_resolution_from_remote_vpc; /* allowDnsResolutionFromRemoteVpc */
    ctrail_bool allow_egress_from_local_classic_link_to_remote_vpc; /* allowEgressFromLocalClassicLinkToRemoteVpc */
    ctrail_bool allow_egress_from_local_vpc_to_remote_classic_link; /* allowEgressFromLocalVpcToRemoteClassicLink */
    ctrail_bool allow_multipath_resilience; /* allowMultipathResilience */
    ctrail_str multipath_resilience_mode; /* multipathResilienceMode: "always-on" */
} ctrail_ec2_vpc_peering_connection_options_description;

/* VpcPeeringConnectionVpcInfo */
typedef struct ctrail_ec2_vpc_peering_connection_vpc_info {
    ctrail_str cidr_block; /* cidrBlock */
    const ctrail_ec2_ipv6_cidr_block *const *ipv6_cidr_block_set; /* ipv6CidrBlockSet */
    size_t ipv6_cidr_block_set_count;
    const ctrail_ec2_cidr_block *const *cidr_block_set; /* cidrBlockSet */
    size_t cidr_block_set_count;
    ctrail_str owner_id; /* ownerId: an account */
    const ctrail_ec2_vpc_peering_connection_options_description *peering_options; /* peeringOptions */
    ctrail_str vpc_id; /* vpcId */
    ctrail_str region; /* region */
} ctrail_ec2_vpc_peering_connection_vpc_info;

/* VpcPeeringConnectionStateReason */
typedef struct ctrail_ec2_vpc_peering_connection_state_reason {
    ctrail_str code; /* code */
    ctrail_str message; /* message */
} ctrail_ec2_vpc_peering_connection_state_reason;

/* VpcPeeringConnection */
typedef struct ctrail_ec2_vpc_peering_connection {
    const ctrail_ec2_vpc_peering_connection_vpc_info *accepter_vpc_info; /* accepterVpcInfo */
    int64_t expiration_time_ns; /* expirationTime: nanoseconds since 1970 */
    const ctrail_ec2_vpc_peering_connection_vpc_info *requester_vpc_info; /* requesterVpcInfo */
    const ctrail_ec2_vpc_peering_connection_state_reason *status; /* status */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str vpc_peering_connection_id; /* vpcPeeringConnectionId */
    ctrail_str multipath_resilience_status; /* multipathResilienceStatus: "pending", "enabled", "disabled" */
} ctrail_ec2_vpc_peering_connection;

/* AcceptVpcPeeringConnectionResult */
typedef struct ctrail_ec2_accept_vpc_peering_connection_result {
    const ctrail_ec2_vpc_peering_connection *vpc_peering_connection; /* vpcPeeringConnection */
} ctrail_ec2_accept_vpc_peering_connection_result;

/* AdvertiseByoipCidrRequest */
typedef struct ctrail_ec2_advertise_byoip_cidr_request {
    ctrail_str cidr; /* cidr */
    ctrail_str asn; /* asn */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str network_border_group; /* networkBorderGroup */
} ctrail_ec2_advertise_byoip_cidr_request;

/* AsnAssociation */
typedef struct ctrail_ec2_asn_association {
    ctrail_str asn; /* asn */
    ctrail_str cidr; /* cidr */
    ctrail_str status_message; /* statusMessage */
    /* state: "disassociated", "failed-disassociation", "failed-association", "pending-disassociation", "pending-association", "associated" */
    ctrail_str state;
} ctrail_ec2_asn_association;

/* ByoipCidr */
typedef struct ctrail_ec2_byoip_cidr {
    ctrail_str cidr; /* cidr */
    ctrail_str description; /* description */
    const ctrail_ec2_asn_association *const *asn_associations; /* asnAssociations */
    size_t asn_association_count;
    ctrail_str status_message; /* statusMessage */
    ctrail_str state; /* state */
    ctrail_str network_border_group; /* networkBorderGroup */
    ctrail_str advertisement_type; /* advertisementType */
    ctrail_str pool_id; /* poolId */
    ctrail_str ipam_pool_id; /* ipamPoolId */
} ctrail_ec2_byoip_cidr;

/* AdvertiseByoipCidrResult */
typedef struct ctrail_ec2_advertise_byoip_cidr_result {
    const ctrail_ec2_byoip_cidr *byoip_cidr; /* byoipCidr */
} ctrail_ec2_advertise_byoip_cidr_result;

/* AllocateAddressRequest */
typedef struct ctrail_ec2_allocate_address_request {
    ctrail_str domain; /* domain: "vpc", "standard" */
    ctrail_str address; /* address */
    ctrail_str public_ipv4_pool; /* publicIpv4Pool */
    ctrail_str network_border_group; /* networkBorderGroup */
    ctrail_str customer_owned_ipv4_pool; /* customerOwnedIpv4Pool */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str ipam_pool_id; /* ipamPoolId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_allocate_address_request;

/* AllocateAddressResult */
typedef struct ctrail_ec2_allocate_address_result {
    ctrail_str allocation_id; /* allocationId */
    ctrail_str public_ipv4_pool; /* publicIpv4Pool */
    ctrail_str network_border_group; /* networkBorderGroup */
    ctrail_str domain; /* domain: "vpc", "standard" */
    ctrail_str customer_owned_ip; /* customerOwnedIp */
    ctrail_str customer_owned_ipv4_pool; /* customerOwnedIpv4Pool */
    ctrail_str carrier_ip; /* carrierIp */
    ctrail_str public_ip; /* publicIp */
} ctrail_ec2_allocate_address_result;

/* HostCpuOptionsRequest */
typedef struct ctrail_ec2_host_cpu_options_request {
    ctrail_str amd_sev_snp; /* amdSevSnp: "enabled", "disabled" */
} ctrail_ec2_host_cpu_options_request;

/* AllocateHostsRequest */
typedef struct ctrail_ec2_allocate_hosts_request {
    ctrail_str instance_family; /* instanceFamily */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str host_recovery; /* hostRecovery: "on", "off" */
    ctrail_str outpost_arn; /* outpostArn */
    ctrail_str host_maintenance; /* hostMaintenance: "on", "off" */
    const ctrail_str *const *asset_ids; /* assetIds */
    size_t asset_id_count;
    ctrail_str availability_zone_id; /* availabilityZoneId */
    const ctrail_ec2_host_cpu_options_request *cpu_options; /* cpuOptions */
    ctrail_str auto_placement; /* autoPlacement: "on", "off" */
    ctrail_str client_token; /* clientToken */
    ctrail_str instance_type; /* instanceType */
    int64_t quantity; /* quantity */
    ctrail_str availability_zone; /* availabilityZone */
} ctrail_ec2_allocate_hosts_request;

/* AllocateHostsResult */
typedef struct ctrail_ec2_allocate_hosts_result {
    const ctrail_str *const *host_ids; /* hostIds */
    size_t host_id_count;
} ctrail_ec2_allocate_hosts_result;

/* AllocateIpamPoolCidrRequest */
typedef struct ctrail_ec2_allocate_ipam_pool_cidr_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_pool_id; /* ipamPoolId */
    ctrail_str cidr; /* cidr */
    int64_t netmask_length; /* netmaskLength */
    ctrail_str client_token; /* clientToken */
    ctrail_str description; /* description */
    ctrail_bool preview_next_cidr; /* previewNextCidr */
    const ctrail_str *const *allowed_cidrs; /* allowedCidrs */
    size_t allowed_cidr_count;
    const ctrail_str *const *disallowed_cidrs; /* disallowedCidrs */
    size_t disallowed_cidr_count;
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_allocate_ipam_pool_cidr_request;

/* IpamPoolAllocation */
typedef struct ctrail_ec2_ipam_pool_allocation {
    ctrail_str cidr; /* cidr */
    ctrail_str ipam_pool_allocation_id; /* ipamPoolAllocationId */
    ctrail_str description; /* description */
    ctrail_str resource_id; /* resourceId */
    ctrail_str resource_type; /* resourceType */
    ctrail_str resource_region; /* resourceRegion */
    ctrail_str resource_owner; /* resourceOwner: an account */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_ipam_pool_allocation;

/* AllocateIpamPoolCidrResult */
typedef struct ctrail_ec2_allocate_ipam_pool_cidr_result {
    const ctrail_ec2_ipam_pool_allocation *ipam_pool_allocation; /* ipamPoolAllocation */
} ctrail_ec2_allocate_ipam_pool_cidr_result;

/* ApplySecurityGroupsToClientVpnTargetNetworkRequest */
typedef struct ctrail_ec2_apply_security_groups_to_client_vpn_target_network_request {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_str vpc_id; /* vpcId */
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_apply_security_groups_to_client_vpn_target_network_request;

/* ApplySecurityGroupsToClientVpnTargetNetworkResult */
typedef struct ctrail_ec2_apply_security_groups_to_client_vpn_target_network_result {
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
} ctrail_ec2_apply_security_groups_to_client_vpn_target_network_result;

/* AssignIpv6AddressesRequest */
typedef struct ctrail_ec2_assign_ipv6_addresses_request {
    int64_t ipv6_prefix_count; /* ipv6PrefixCount */
    const ctrail_str *const *ipv6_prefixes; /* ipv6Prefixes */
    size_t ipv6_prefixes_count;
    ctrail_str network_interface_id; /* networkInterfaceId */
    const ctrail_str *const *ipv6_addresses; /* ipv6Addresses */
    size_t ipv6_addresses_count;
    int64_t ipv6_address_count; /* ipv6AddressCount */
} ctrail_ec2_assign_ipv6_addresses_request;

/* AssignIpv6AddressesResult */
typedef struct ctrail_ec2_assign_ipv6_addresses_result {
    const ctrail_str *const *assigned_ipv6_addresses; /* assignedIpv6Addresses */
    size_t assigned_ipv6_address_count;
    const ctrail_str *const *assigned_ipv6_prefixes; /* assignedIpv6Prefixes */
    size_t assigned_ipv6_prefix_count;
    ctrail_str network_interface_id; /* networkInterfaceId */
} ctrail_ec2_assign_ipv6_addresses_result;

/* AssignPrivateIpAddressesRequest */
typedef struct ctrail_ec2_assign_private_ip_addresses_request {
    const ctrail_str *const *ipv4_prefixes; /* ipv4Prefixes */
    size_t ipv4_prefixes_count;
    int64_t ipv4_prefix_count; /* ipv4PrefixCount */
    ctrail_str network_interface_id; /* networkInterfaceId */
    const ctrail_str *const *private_ip_addresses; /* privateIpAddresses */
    size_t private_ip_address_count;
    int64_t secondary_private_ip_address_count; /* secondaryPrivateIpAddressCount */
    ctrail_bool allow_reassignment; /* allowReassignment */
} ctrail_ec2_assign_private_ip_addresses_request;

/* AssignedPrivateIpAddress */
typedef struct ctrail_ec2_assigned_private_ip_address {
    ctrail_str private_ip_address; /* privateIpAddress */
} ctrail_ec2_assigned_private_ip_address;

/* Ipv4PrefixSpecification */
typedef struct ctrail_ec2_ipv4_prefix_specification {
    ctrail_str ipv4_prefix; /* ipv4Prefix */
} ctrail_ec2_ipv4_prefix_specification;

/* AssignPrivateIpAddressesResult */
typedef struct ctrail_ec2_assign_private_ip_addresses_result {
    ctrail_str network_interface_id; /* networkInterfaceId */
    const ctrail_ec2_assigned_private_ip_address *const *assigned_private_ip_addresses; /* assignedPrivateIpAddresses */
    size_t assigned_private_ip_address_count;
    const ctrail_ec2_ipv4_prefix_specification *const *assigned_ipv4_prefixes; /* assignedIpv4Prefixes */
    size_t assigned_ipv4_prefix_count;
} ctrail_ec2_assign_private_ip_addresses_result;

/* AssignPrivateNatGatewayAddressRequest */
typedef struct ctrail_ec2_assign_private_nat_gateway_address_request {
    ctrail_str nat_gateway_id; /* natGatewayId */
    const ctrail_str *const *private_ip_addresses; /* privateIpAddresses */
    size_t private_ip_addresses_count;
    int64_t private_ip_address_count; /* privateIpAddressCount */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_assign_private_nat_gateway_address_request;

/* NatGatewayAddress */
typedef struct ctrail_ec2_nat_gateway_address {
    ctrail_str allocation_id; /* allocationId */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str private_ip; /* privateIp */
    ctrail_str public_ip; /* publicIp */
    ctrail_str association_id; /* associationId */
    ctrail_bool is_primary; /* isPrimary */
    ctrail_str failure_message; /* failureMessage */
    ctrail_str status; /* status: "assigning", "unassigning", "associating", "disassociating", "succeeded", "failed" */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
} ctrail_ec2_nat_gateway_address;

/* AssignPrivateNatGatewayAddressResult */
typedef struct ctrail_ec2_assign_private_nat_gateway_address_result {
    ctrail_str nat_gateway_id; /* natGatewayId */
    const ctrail_ec2_nat_gateway_address *const *nat_gateway_addresses; /* natGatewayAddresses */
    size_t nat_gateway_address_count;
} ctrail_ec2_assign_private_nat_gateway_address_result;

/* AssociateAddressRequest */
typedef struct ctrail_ec2_associate_address_request {
    ctrail_str allocation_id; /* allocationId */
    ctrail_str instance_id; /* instanceId */
    ctrail_str public_ip; /* publicIp */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str private_ip_address; /* privateIpAddress */
    ctrail_bool allow_reassociation; /* allowReassociation */
} ctrail_ec2_associate_address_request;

/* AssociateAddressResult */
typedef struct ctrail_ec2_associate_address_result {
    ctrail_str association_id; /* associationId */
} ctrail_ec2_associate_address_result;

/* CustomTagKeyValueRequestPair */
typedef struct ctrail_ec2_custom_tag_key_value_request_pair {
    ctrail_str key; /* key */
    ctrail_str value; /* value */
} ctrail_ec2_custom_tag_key_value_request_pair;

/* AssociateApplicationStatusCheckRequest */
typedef struct ctrail_ec2_associate_application_status_check_request {
    ctrail_str application_status_check_id; /* applicationStatusCheckId */
    const ctrail_ec2_custom_tag_key_value_request_pair *const *target_tag_associations; /* targetTagAssociations */
    size_t target_tag_association_count;
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_associate_application_status_check_request;

/* SuccessfulAssociationResponseObject */
typedef struct ctrail_ec2_successful_association_response_object {
    ctrail_str application_status_check_id; /* applicationStatusCheckId */
    ctrail_str association_type; /* associationType */
    ctrail_str association_value; /* associationValue */
} ctrail_ec2_successful_association_response_object;

/* UnsuccessfulAssociationResponseObject */
typedef struct ctrail_ec2_unsuccessful_association_response_object {
    ctrail_str application_status_check_id; /* applicationStatusCheckId */
    ctrail_str association_type; /* associationType */
    ctrail_str association_value; /* associationValue */
    ctrail_str reason; /* reason */
} ctrail_ec2_unsuccessful_association_response_object;

/* AssociateApplicationStatusCheckResult */
typedef struct ctrail_ec2_associate_application_status_check_result {
    const ctrail_ec2_successful_association_response_object *const *successful_results; /* successfulResults */
    size_t successful_result_count;
    const ctrail_ec2_unsuccessful_association_response_object *const *unsuccessful_results; /* unsuccessfulResults */
    size_t unsuccessful_result_count;
} ctrail_ec2_associate_application_status_check_result;

/* AssociateCapacityReservationBillingOwnerRequest */
typedef struct ctrail_ec2_associate_capacity_reservation_billing_owner_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    ctrail_str unused_reservation_billing_owner_id; /* unusedReservationBillingOwnerId: an account */
} ctrail_ec2_associate_capacity_reservation_billing_owner_request;

/* AssociateCapacityReservationBillingOwnerResult */
typedef struct ctrail_ec2_associate_capacity_reservation_billing_owner_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_associate_capacity_reservation_billing_owner_result;

/* AssociateClientVpnTargetNetworkRequest */
typedef struct ctrail_ec2_associate_client_vpn_target_network_request {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
} ctrail_ec2_associate_client_vpn_target_network_request;

/* AssociationStatus */
typedef struct ctrail_ec2_association_status {
    ctrail_str code; /* code: "associating", "associated", "association-failed", "disassociating", "disassociated" */
    ctrail_str message; /* message */
} ctrail_ec2_association_status;

/* AssociateClientVpnTargetNetworkResult */
typedef struct ctrail_ec2_associate_client_vpn_target_network_result {
    ctrail_str association_id; /* associationId */
    const ctrail_ec2_association_status *status; /* status */
} ctrail_ec2_associate_client_vpn_target_network_result;

/* AssociateDhcpOptionsRequest */
typedef struct ctrail_ec2_associate_dhcp_options_request {
    ctrail_str dhcp_options_id; /* dhcpOptionsId */
    ctrail_str vpc_id; /* vpcId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_associate_dhcp_options_request;

/* AssociateEnclaveCertificateIamRoleRequest */
typedef struct ctrail_ec2_associate_enclave_certificate_iam_role_request {
    ctrail_str certificate_arn; /* certificateArn */
    ctrail_str role_arn; /* roleArn */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_associate_enclave_certificate_iam_role_request;

/* AssociateEnclaveCertificateIamRoleResult */
typedef struct ctrail_ec2_associate_enclave_certificate_iam_role_result {
    ctrail_str certificate_s3_bucket_name; /* certificateS3BucketName */
    ctrail_str certificate_s3_object_key; /* certificateS3ObjectKey */
    ctrail_str encryption_kms_key_id; /* encryptionKmsKeyId */
} ctrail_ec2_associate_enclave_certificate_iam_role_result;

/* IamInstanceProfileSpecification */
typedef struct ctrail_ec2_iam_instance_profile_specification {
    ctrail_str arn; /* arn */
    ctrail_str name; /* name */
} ctrail_ec2_iam_instance_profile_specification;

/* AssociateIamInstanceProfileRequest */
typedef struct ctrail_ec2_associate_iam_instance_profile_request {
    const ctrail_ec2_iam_instance_profile_specification *iam_instance_profile; /* iamInstanceProfile */
    ctrail_str instance_id; /* instanceId */
} ctrail_ec2_associate_iam_instance_profile_request;

/* IamInstanceProfile */
typedef struct ctrail_ec2_iam_instance_profile {
    ctrail_str arn; /* arn */
    ctrail_str id; /* id */
} ctrail_ec2_iam_instance_profile;

/* IamInstanceProfileAssociation */
typedef struct ctrail_ec2_iam_instance_profile_association {
    ctrail_str association_id; /* associationId */
    ctrail_str instance_id; /* instanceId */
    const ctrail_ec2_iam_instance_profile *iam_instance_profile; /* iamInstanceProfile */
    ctrail_str state; /* state: "associating", "associated", "disassociating", "disassociated" */
    int64_t timestamp_ns; /* timestamp: nanoseconds since 1970 */
} ctrail_ec2_iam_instance_profile_association;

/* AssociateIamInstanceProfileResult */
typedef struct ctrail_ec2_associate_iam_instance_profile_result {
    /* iamInstanceProfileAssociation */
    const ctrail_ec2_iam_instance_profile_association *iam_instance_profile_association;
} ctrail_ec2_associate_iam_instance_profile_result;

/* InstanceEventWindowAssociationRequest */
typedef struct ctrail_ec2_instance_event_window_association_request {
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    const ctrail_ec2_tag *const *instance_tags; /* instanceTags */
    size_t instance_tag_count;
    const ctrail_str *const *dedicated_host_ids; /* dedicatedHostIds */
    size_t dedicated_host_id_count;
} ctrail_ec2_instance_event_window_association_request;

/* AssociateInstanceEventWindowRequest */
typedef struct ctrail_ec2_associate_instance_event_window_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str instance_event_window_id; /* instanceEventWindowId */
    const ctrail_ec2_instance_event_window_association_request *association_target; /* associationTarget */
} ctrail_ec2_associate_instance_event_window_request;

/* InstanceEventWindowTimeRange */
typedef struct ctrail_ec2_instance_event_window_time_range {
    ctrail_str start_week_day; /* startWeekDay */
    int64_t start_hour; /* startHour */
    ctrail_str end_week_day; /* endWeekDay */
    int64_t end_hour; /* endHour */
} ctrail_ec2_instance_event_window_time_range;

/* InstanceEventWindowAssociationTarget */
typedef struct ctrail_ec2_instance_event_window_association_target {
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    const ctrail_str *const *dedicated_host_ids; /* dedicatedHostIds */
    size_t dedicated_host_id_count;
} ctrail_ec2_instance_event_window_association_target;

/* InstanceEventWindow */
typedef struct ctrail_ec2_instance_event_window {
    ctrail_str instance_event_window_id; /* instanceEventWindowId */
    const ctrail_ec2_instance_event_window_time_range *const *time_ranges; /* timeRanges */
    size_t time_range_count;
    ctrail_str name; /* name */
    ctrail_str cron_expression; /* cronExpression */
    const ctrail_ec2_instance_event_window_association_target *association_target; /* associationTarget */
    ctrail_str state; /* state: "creating", "deleting", "active", "deleted" */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_instance_event_window;

/* AssociateInstanceEventWindowResult */
typedef struct ctrail_ec2_associate_instance_event_window_result {
    const ctrail_ec2_instance_event_window *instance_event_window; /* instanceEventWindow */
} ctrail_ec2_associate_instance_event_window_result;

/* AssociateIpamByoasnRequest */
typedef struct ctrail_ec2_associate_ipam_byoasn_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str asn; /* asn */
    ctrail_str cidr; /* cidr */
} ctrail_ec2_associate_ipam_byoasn_request;

/* AssociateIpamByoasnResult */
typedef struct ctrail_ec2_associate_ipam_byoasn_result {
    const ctrail_ec2_asn_association *asn_association; /* asnAssociation */
} ctrail_ec2_associate_ipam_byoasn_result;

/* AssociateIpamResourceDiscoveryRequest */
typedef struct ctrail_ec2_associate_ipam_resource_discovery_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_id; /* ipamId */
    ctrail_str ipam_resource_discovery_id; /* ipamResourceDiscoveryId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_associate_ipam_resource_discovery_request;

/* IpamResourceDiscoveryAssociation */
typedef struct ctrail_ec2_ipam_resource_discovery_association {
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str ipam_resource_discovery_association_id; /* ipamResourceDiscoveryAssociationId */
    ctrail_str ipam_resource_discovery_association_arn; /* ipamResourceDiscoveryAssociationArn */
    ctrail_str ipam_resource_discovery_id; /* ipamResourceDiscoveryId */
    ctrail_str ipam_id; /* ipamId */
    ctrail_str ipam_arn; /* ipamArn */
    ctrail_str ipam_region; /* ipamRegion */
    ctrail_bool is_default; /* isDefault */
    ctrail_str resource_discovery_status; /* resourceDiscoveryStatus: "active", "not-found" */
    ctrail_str state; /* state */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_ipam_resource_discovery_association;

/* AssociateIpamResourceDiscoveryResult */
typedef struct ctrail_ec2_associate_ipam_resource_discovery_result {
    /* ipamResourceDiscoveryAssociation */
    const ctrail_ec2_ipam_resource_discovery_association *ipam_resource_discovery_association;
} ctrail_ec2_associate_ipam_resource_discovery_result;

/* AssociateKmsKeyIdRequest */
typedef struct ctrail_ec2_associate_kms_key_id_request {
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str kms_key_id; /* kmsKeyId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_associate_kms_key_id_request;

/* AssociateKmsKeyIdResult */
typedef struct ctrail_ec2_associate_kms_key_id_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_associate_kms_key_id_result;

/* AssociateNatGatewayAddressRequest */
typedef struct ctrail_ec2_associate_nat_gateway_address_request {
    ctrail_str nat_gateway_id; /* natGatewayId */
    const ctrail_str *const *allocation_ids; /* allocationIds */
    size_t allocation_id_count;
    const ctrail_str *const *private_ip_addresses; /* privateIpAddresses */
    size_t private_ip_address_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
} ctrail_ec2_associate_nat_gateway_address_request;

/* AssociateNatGatewayAddressResult */
typedef struct ctrail_ec2_associate_nat_gateway_address_result {
    ctrail_str nat_gateway_id; /* natGatewayId */
    const ctrail_ec2_nat_gateway_address *const *nat_gateway_addresses; /* natGatewayAddresses */
    size_t nat_gateway_address_count;
} ctrail_ec2_associate_nat_gateway_address_result;

/* FlexCostAllocationNetworkResourceScope */
typedef struct ctrail_ec2_flex_cost_allocation_network_resource_scope {
    ctrail_str resource_type; /* resourceType: "account", "vpc", "subnet" */
    const ctrail_str *const *resource_ids; /* resourceIds */
    size_t resource_id_count;
} ctrail_ec2_flex_cost_allocation_network_resource_scope;

/* AssociateNetworkingFlexCostAllocationPolicyRequest */
typedef struct ctrail_ec2_associate_networking_flex_cost_allocation_policy_request {
    ctrail_str fca_policy_id; /* fcaPolicyId */
    const ctrail_str *const *network_resource_ids; /* networkResourceIds */
    size_t network_resource_id_count;
    const ctrail_ec2_flex_cost_allocation_network_resource_scope *network_resource_scope; /* networkResourceScope */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_associate_networking_flex_cost_allocation_policy_request;

/* FlexCostAllocationPolicyAssociationDescription */
typedef struct ctrail_ec2_flex_cost_allocation_policy_association_description {
    ctrail_str fca_policy_association_id; /* fcaPolicyAssociationId */
    ctrail_str fca_policy_id; /* fcaPolicyId */
    ctrail_str network_resource_id; /* networkResourceId */
    ctrail_str owner_account; /* ownerAccount: an account */
    int64_t associated_at_ns; /* associatedAt: nanoseconds since 1970 */
    int64_t expected_effective_at_ns; /* expectedEffectiveAt: nanoseconds since 1970 */
    ctrail_str association_mode; /* associationMode: "direct", "scope" */
    ctrail_str managed_by; /* managedBy: "account", "declarative-policy" */
} ctrail_ec2_flex_cost_allocation_policy_association_description;

/* FlexCostAllocationOperationFailure */
typedef struct ctrail_ec2_flex_cost_allocation_operation_failure {
    ctrail_str resource_id; /* resourceId */
    ctrail_str failure_code; /* failureCode */
    ctrail_str failure_reason; /* failureReason */
} ctrail_ec2_flex_cost_allocation_operation_failure;

/* AssociateNetworkingFlexCostAllocationPolicyResult */
typedef struct ctrail_ec2_associate_networking_flex_cost_allocation_policy_result {
    /* fcaPolicyAssociations */
    const ctrail_ec2_flex_cost_allocation_policy_association_description *const *fca_policy_associations;
    size_t fca_policy_association_count;
    /* fcaPolicyAssociationFailures */
    const ctrail_ec2_flex_cost_allocation_operation_failure *const *fca_policy_association_failures;
    size_t fca_policy_association_failure_count;
} ctrail_ec2_associate_networking_flex_cost_allocation_policy_result;

/* AssociateRouteServerRequest */
typedef struct ctrail_ec2_associate_route_server_request {
    ctrail_str route_server_id; /* routeServerId */
    ctrail_str vpc_id; /* vpcId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_associate_route_server_request;

/* RouteServerAssociation */
typedef struct ctrail_ec2_route_server_association {
    ctrail_str route_server_id; /* routeServerId */
    ctrail_str vpc_id; /* vpcId */
    ctrail_str state; /* state: "associating", "associated", "disassociating" */
} ctrail_ec2_route_server_association;

/* AssociateRouteServerResult */
typedef struct ctrail_ec2_associate_route_server_result {
    const ctrail_ec2_route_server_association *route_server_association; /* routeServerAssociation */
} ctrail_ec2_associate_route_server_result;

/* AssociateRouteTableRequest */
typedef struct ctrail_ec2_associate_route_table_request {
    ctrail_str gateway_id; /* gatewayId */
    ctrail_str public_ipv4_pool; /* publicIpv4Pool */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str route_table_id; /* routeTableId */
} ctrail_ec2_associate_route_table_request;

/* RouteTableAssociationState */
typedef struct ctrail_ec2_route_table_association_state {
    ctrail_str state; /* state: "associating", "associated", "disassociating", "disassociated", "failed" */
    ctrail_str status_message; /* statusMessage */
} ctrail_ec2_route_table_association_state;

/* AssociateRouteTableResult */
typedef struct ctrail_ec2_associate_route_table_result {
    ctrail_str association_id; /* associationId */
    const ctrail_ec2_route_table_association_state *association_state; /* associationState */
} ctrail_ec2_associate_route_table_result;

/* AssociateSecurityGroupVpcRequest */
typedef struct ctrail_ec2_associate_security_group_vpc_request {
    ctrail_str group_id; /* groupId */
    ctrail_str vpc_id; /* vpcId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_associate_security_group_vpc_request;

/* AssociateSecurityGroupVpcResult */
typedef struct ctrail_ec2_associate_security_group_vpc_result {
    /* state: "associating", "associated", "association-failed", "disassociating", "disassociated", "disassociation-failed" */
    ctrail_str state;
} ctrail_ec2_associate_security_group_vpc_result;

/* AssociateSubnetCidrBlockRequest */
typedef struct ctrail_ec2_associate_subnet_cidr_block_request {
    ctrail_str ipv6_ipam_pool_id; /* ipv6IpamPoolId */
    int64_t ipv6_netmask_length; /* ipv6NetmaskLength */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str ipv6_cidr_block; /* ipv6CidrBlock */
} ctrail_ec2_associate_subnet_cidr_block_request;

/* SubnetCidrBlockState */
typedef struct ctrail_ec2_subnet_cidr_block_state {
    ctrail_str state; /* state: "associating", "associated", "disassociating", "disassociated", "failing", "failed" */
    ctrail_str status_message; /* statusMessage */
} ctrail_ec2_subnet_cidr_block_state;

/* SubnetIpv6CidrBlockAssociation */
typedef struct ctrail_ec2_subnet_ipv6_cidr_block_association {
    ctrail_str association_id; /* associationId */
    ctrail_str ipv6_cidr_block; /* ipv6CidrBlock */
    const ctrail_ec2_subnet_cidr_block_state *ipv6_cidr_block_state; /* ipv6CidrBlockState */
    ctrail_str ipv6_address_attribute; /* ipv6AddressAttribute: "public", "private" */
    ctrail_str ip_source; /* ipSource: "amazon", "byoip", "none" */
} ctrail_ec2_subnet_ipv6_cidr_block_association;

/* AssociateSubnetCidrBlockResult */
typedef struct ctrail_ec2_associate_subnet_cidr_block_result {
    const ctrail_ec2_subnet_ipv6_cidr_block_association *ipv6_cidr_block_association; /* ipv6CidrBlockAssociation */
    ctrail_str subnet_id; /* subnetId */
} ctrail_ec2_associate_subnet_cidr_block_result;

/* AssociateTransitGatewayMulticastDomainRequest */
typedef struct ctrail_ec2_associate_transit_gateway_multicast_domain_request {
    ctrail_str transit_gateway_multicast_domain_id; /* transitGatewayMulticastDomainId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_associate_transit_gateway_multicast_domain_request;

/* AssociateTransitGatewayMulticastDomainResult */
typedef struct ctrail_ec2_associate_transit_gateway_multicast_domain_result {
    const ctrail_ec2_transit_gateway_multicast_domain_associations *associations; /* associations */
} ctrail_ec2_associate_transit_gateway_multicast_domain_result;

/* AssociateTransitGatewayPolicyTableRequest */
typedef struct ctrail_ec2_associate_transit_gateway_policy_table_request {
    ctrail_str transit_gateway_policy_table_id; /* transitGatewayPolicyTableId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_associate_transit_gateway_policy_table_request;

/* TransitGatewayPolicyTableAssociation */
typedef struct ctrail_ec2_transit_gateway_policy_table_association {
    ctrail_str transit_gateway_policy_table_id; /* transitGatewayPolicyTableId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str resource_id; /* resourceId */
    ctrail_str resource_type; /* resourceType */
    ctrail_str state; /* state: "associating", "associated", "disassociating", "disassociated" */
} ctrail_ec2_transit_gateway_policy_table_association;

/* AssociateTransitGatewayPolicyTableResult */
typedef struct ctrail_ec2_associate_transit_gateway_policy_table_result {
    const ctrail_ec2_transit_gateway_policy_table_association *association; /* association */
} ctrail_ec2_associate_transit_gateway_policy_table_result;

/* AssociateTransitGatewayRouteTableRequest */
typedef struct ctrail_ec2_associate_transit_gateway_route_table_request {
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_associate_transit_gateway_route_table_request;

/* TransitGatewayAssociation */
typedef struct ctrail_ec2_transit_gateway_association {
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str resource_id; /* resourceId */
    ctrail_str resource_type; /* resourceType */
    ctrail_str state; /* state: "associating", "associated", "disassociating", "disassociated" */
} ctrail_ec2_transit_gateway_association;

/* AssociateTransitGatewayRouteTableResult */
typedef struct ctrail_ec2_associate_transit_gateway_route_table_result {
    const ctrail_ec2_transit_gateway_association *association; /* association */
} ctrail_ec2_associate_transit_gateway_route_table_result;

/* AssociateTrunkInterfaceRequest */
typedef struct ctrail_ec2_associate_trunk_interface_request {
    ctrail_str branch_interface_id; /* branchInterfaceId */
    ctrail_str trunk_interface_id; /* trunkInterfaceId */
    int64_t vlan_id; /* vlanId */
    int64_t gre_key; /* greKey */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_associate_trunk_interface_request;

/* TrunkInterfaceAssociation */
typedef struct ctrail_ec2_trunk_interface_association {
    ctrail_str association_id; /* associationId */
    ctrail_str branch_interface_id; /* branchInterfaceId */
    ctrail_str trunk_interface_id; /* trunkInterfaceId */
    ctrail_str interface_protocol; /* interfaceProtocol: "VLAN", "GRE" */
    int64_t vlan_id; /* vlanId */
    int64_t gre_key; /* greKey */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_trunk_interface_association;

/* AssociateTrunkInterfaceResult */
typedef struct ctrail_ec2_associate_trunk_interface_result {
    const ctrail_ec2_trunk_interface_association *interface_association; /* interfaceAssociation */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_associate_trunk_interface_result;

/* AssociateVpcCidrBlockRequest */
typedef struct ctrail_ec2_associate_vpc_cidr_block_request {
    ctrail_str cidr_block; /* cidrBlock */
    ctrail_str ipv6_cidr_block_network_border_group; /* ipv6CidrBlockNetworkBorderGroup */
    ctrail_str ipv6_pool; /* ipv6Pool */
    ctrail_str ipv6_cidr_block; /* ipv6CidrBlock */
    ctrail_str ipv4_ipam_pool_id; /* ipv4IpamPoolId */
    int64_t ipv4_netmask_length; /* ipv4NetmaskLength */
    ctrail_str ipv6_ipam_pool_id; /* ipv6IpamPoolId */
    int64_t ipv6_netmask_length; /* ipv6NetmaskLength */
    ctrail_str vpc_id; /* vpcId */
    ctrail_bool amazon_provided_ipv6_cidr_block; /* amazonProvidedIpv6CidrBlock */
} ctrail_ec2_associate_vpc_cidr_block_request;

/* VpcCidrBlockState */
typedef struct ctrail_ec2_vpc_cidr_block_state {
    ctrail_str state; /* state: "associating", "associated", "disassociating", "disassociated", "failing", "failed" */
    ctrail_str status_message; /* statusMessage */
} ctrail_ec2_vpc_cidr_block_state;

/* VpcIpv6CidrBlockAssociation */
typedef struct ctrail_ec2_vpc_ipv6_cidr_block_association {
    ctrail_str association_id; /* associationId */
    ctrail_str ipv6_cidr_block; /* ipv6CidrBlock */
    const ctrail_ec2_vpc_cidr_block_state *ipv6_cidr_block_state; /* ipv6CidrBlockState */
    ctrail_str network_border_group; /* networkBorderGroup */
    ctrail_str ipv6_pool; /* ipv6Pool */
    ctrail_str ipv6_address_attribute; /* ipv6AddressAttribute: "public", "private" */
    ctrail_str ip_source; /* ipSource: "amazon", "byoip", "none" */
} ctrail_ec2_vpc_ipv6_cidr_block_association;

/* VpcCidrBlockAssociation */
typedef struct ctrail_ec2_vpc_cidr_block_association {
    ctrail_str association_id; /* associationId */
    ctrail_str cidr_block; /* cidrBlock */
    const ctrail_ec2_vpc_cidr_block_state *cidr_block_state; /* cidrBlockState */
} ctrail_ec2_vpc_cidr_block_association;

/* AssociateVpcCidrBlockResult */
typedef struct ctrail_ec2_associate_vpc_cidr_block_result {
    const ctrail_ec2_vpc_ipv6_cidr_block_association *ipv6_cidr_block_association; /* ipv6CidrBlockAssociation */
    const ctrail_ec2_vpc_cidr_block_association *cidr_block_association; /* cidrBlockAssociation */
    ctrail_str vpc_id; /* vpcId */
} ctrail_ec2_associate_vpc_cidr_block_result;

/* AttachClassicLinkVpcRequest */
typedef struct ctrail_ec2_attach_classic_link_vpc_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str instance_id; /* instanceId */
    ctrail_str vpc_id; /* vpcId */
    const ctrail_str *const *groups; /* groups */
    size_t group_count;
} ctrail_ec2_attach_classic_link_vpc_request;

/* AttachClassicLinkVpcResult */
typedef struct ctrail_ec2_attach_classic_link_vpc_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_attach_classic_link_vpc_result;

/* AttachImageWatermarkRequest */
typedef struct ctrail_ec2_attach_image_watermark_request {
    ctrail_str image_id; /* imageId */
    ctrail_str watermark_name; /* watermarkName */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_attach_image_watermark_request;

/* AttachImageWatermarkResult */
typedef struct ctrail_ec2_attach_image_watermark_result {
    ctrail_str watermark_key; /* watermarkKey */
} ctrail_ec2_attach_image_watermark_result;

/* AttachInternetGatewayRequest */
typedef struct ctrail_ec2_attach_internet_gateway_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str internet_gateway_id; /* internetGatewayId */
    ctrail_str vpc_id; /* vpcId */
} ctrail_ec2_attach_internet_gateway_request;

/* EnaSrdUdpSpecification */
typedef struct ctrail_ec2_ena_srd_udp_specification {
    ctrail_bool ena_srd_udp_enabled; /* enaSrdUdpEnabled */
} ctrail_ec2_ena_srd_udp_specification;

/* EnaSrdSpecification */
typedef struct ctrail_ec2_ena_srd_specification {
    ctrail_bool ena_srd_enabled; /* enaSrdEnabled */
    const ctrail_ec2_ena_srd_udp_specification *ena_srd_udp_specification; /* enaSrdUdpSpecification */
} ctrail_ec2_ena_srd_specification;

/* AttachNetworkInterfaceRequest */
typedef struct ctrail_ec2_attach_network_interface_request {
    int64_t network_card_index; /* networkCardIndex */
    const ctrail_ec2_ena_srd_specification *ena_srd_specification; /* enaSrdSpecification */
    int64_t ena_queue_count; /* enaQueueCount */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str instance_id; /* instanceId */
    int64_t device_index; /* deviceIndex */
} ctrail_ec2_attach_network_interface_request;

/* AttachNetworkInterfaceResult */
typedef struct ctrail_ec2_attach_network_interface_result {
    ctrail_str attachment_id; /* attachmentId */
    int64_t network_card_index; /* networkCardIndex */
} ctrail_ec2_attach_network_interface_result;

/* AttachVerifiedAccessTrustProviderRequest */
typedef struct ctrail_ec2_attach_verified_access_trust_provider_request {
    ctrail_str verified_access_instance_id; /* verifiedAccessInstanceId */
    ctrail_str verified_access_trust_provider_id; /* verifiedAccessTrustProviderId */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_attach_verified_access_trust_provider_request;

/* OidcOptions */
typedef struct ctrail_ec2_oidc_options {
    ctrail_str issuer; /* issuer */
    ctrail_str authorization_endpoint; /* authorizationEndpoint */
    ctrail_str token_endpoint; /* tokenEndpoint */
    ctrail_str user_info_endpoint; /* userInfoEndpoint */
    ctrail_str client_id; /* clientId */
    ctrail_str client_secret; /* clientSecret: a secret: what AWS writes in its place, if anything */
    ctrail_str scope; /* scope */
} ctrail_ec2_oidc_options;

/* DeviceOptions */
typedef struct ctrail_ec2_device_options {
    ctrail_str tenant_id; /* tenantId */
    ctrail_str public_signing_key_url; /* publicSigningKeyUrl */
} ctrail_ec2_device_options;

/* VerifiedAccessSseSpecificationResponse */
typedef struct ctrail_ec2_verified_access_sse_specification_response {
    ctrail_bool customer_managed_key_enabled; /* customerManagedKeyEnabled */
    ctrail_str kms_key_arn; /* kmsKeyArn */
} ctrail_ec2_verified_access_sse_specification_response;

/* NativeApplicationOidcOptions */
typedef struct ctrail_ec2_native_application_oidc_options {
    ctrail_str public_signing_key_endpoint; /* publicSigningKeyEndpoint */
    ctrail_str issuer; /* issuer */
    ctrail_str authorization_endpoint; /* authorizationEndpoint */
    ctrail_str token_endpoint; /* tokenEndpoint */
    ctrail_str user_info_endpoint; /* userInfoEndpoint */
    ctrail_str client_id; /* clientId */
    ctrail_str scope; /* scope */
} ctrail_ec2_native_application_oidc_options;

/* VerifiedAccessTrustProvider */
typedef struct ctrail_ec2_verified_access_trust_provider {
    ctrail_str verified_access_trust_provider_id; /* verifiedAccessTrustProviderId */
    ctrail_str description; /* description */
    ctrail_str trust_provider_type; /* trustProviderType: "user", "device" */
    ctrail_str user_trust_provider_type; /* userTrustProviderType: "iam-identity-center", "oidc" */
    ctrail_str device_trust_provider_type; /* deviceTrustProviderType: "jamf", "crowdstrike", "jumpcloud" */
    const ctrail_ec2_oidc_options *oidc_options; /* oidcOptions */
    const ctrail_ec2_device_options *device_options; /* deviceOptions */
    ctrail_str policy_reference_name; /* policyReferenceName */
    ctrail_str creation_time; /* creationTime */
    ctrail_str last_updated_time; /* lastUpdatedTime */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    const ctrail_ec2_verified_access_sse_specification_response *sse_specification; /* sseSpecification */
    /* nativeApplicationOidcOptions */
    const ctrail_ec2_native_application_oidc_options *native_application_oidc_options;
} ctrail_ec2_verified_access_trust_provider;

/* VerifiedAccessTrustProviderCondensed */
typedef struct ctrail_ec2_verified_access_trust_provider_condensed {
    ctrail_str verified_access_trust_provider_id; /* verifiedAccessTrustProviderId */
    ctrail_str description; /* description */
    ctrail_str trust_provider_type; /* trustProviderType: "user", "device" */
    ctrail_str user_trust_provider_type; /* userTrustProviderType: "iam-identity-center", "oidc" */
    ctrail_str device_trust_provider_type; /* deviceTrustProviderType: "jamf", "crowdstrike", "jumpcloud" */
} ctrail_ec2_verified_access_trust_provider_condensed;

/* VerifiedAccessInstanceCustomSubDomain */
typedef struct ctrail_ec2_verified_access_instance_custom_sub_domain {
    ctrail_str sub_domain; /* subDomain */
    const ctrail_str *const *nameservers; /* nameservers */
    size_t nameserver_count;
} ctrail_ec2_verified_access_instance_custom_sub_domain;

/* VerifiedAccessInstance */
typedef struct ctrail_ec2_verified_access_instance {
    ctrail_str verified_access_instance_id; /* verifiedAccessInstanceId */
    ctrail_str description; /* description */
    /* verifiedAccessTrustProviders */
    const ctrail_ec2_verified_access_trust_provider_condensed *const *verified_access_trust_providers;
    size_t verified_access_trust_provider_count;
    ctrail_str creation_time; /* creationTime */
    ctrail_str last_updated_time; /* lastUpdatedTime */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_bool fips_enabled; /* fipsEnabled */
    /* cidrEndpointsCustomSubDomain */
    const ctrail_ec2_verified_access_instance_custom_sub_domain *cidr_endpoints_custom_sub_domain;
} ctrail_ec2_verified_access_instance;

/* AttachVerifiedAccessTrustProviderResult */
typedef struct ctrail_ec2_attach_verified_access_trust_provider_result {
    const ctrail_ec2_verified_access_trust_provider *verified_access_trust_provider; /* verifiedAccessTrustProvider */
    const ctrail_ec2_verified_access_instance *verified_access_instance; /* verifiedAccessInstance */
} ctrail_ec2_attach_verified_access_trust_provider_result;

/* AttachVolumeRequest */
typedef struct ctrail_ec2_attach_volume_request {
    ctrail_str device; /* device */
    ctrail_str instance_id; /* instanceId */
    ctrail_str volume_id; /* volumeId */
    int64_t ebs_card_index; /* ebsCardIndex */
    ctrail_bool dry_run; /* dryRun */
    ctrail_bool delete_on_termination; /* deleteOnTermination: not in the model */
} ctrail_ec2_attach_volume_request;

/* VolumeAttachment */
typedef struct ctrail_ec2_volume_attachment {
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    ctrail_str associated_resource; /* associatedResource */
    ctrail_str instance_owning_service; /* instanceOwningService */
    int64_t ebs_card_index; /* ebsCardIndex */
    ctrail_str volume_id; /* volumeId */
    ctrail_str instance_id; /* instanceId */
    ctrail_str device; /* device */
    ctrail_str state; /* state: "attaching", "attached", "detaching", "detached", "busy" */
    int64_t attach_time_ns; /* attachTime: nanoseconds since 1970 */
} ctrail_ec2_volume_attachment;

/* AttachVpnGatewayRequest */
typedef struct ctrail_ec2_attach_vpn_gateway_request {
    ctrail_str vpc_id; /* vpcId */
    ctrail_str vpn_gateway_id; /* vpnGatewayId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_attach_vpn_gateway_request;

/* VpcAttachment */
typedef struct ctrail_ec2_vpc_attachment {
    ctrail_str vpc_id; /* vpcId */
    ctrail_str state; /* state: "attaching", "attached", "detaching", "detached" */
} ctrail_ec2_vpc_attachment;

/* AttachVpnGatewayResult */
typedef struct ctrail_ec2_attach_vpn_gateway_result {
    const ctrail_ec2_vpc_attachment *vpc_attachment; /* vpcAttachment */
} ctrail_ec2_attach_vpn_gateway_result;

/* AuthorizeClientVpnIngressRequest */
typedef struct ctrail_ec2_authorize_client_vpn_ingress_request {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_str target_network_cidr; /* targetNetworkCidr */
    ctrail_str access_group_id; /* accessGroupId */
    ctrail_bool authorize_all_groups; /* authorizeAllGroups */
    ctrail_str description; /* description */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_authorize_client_vpn_ingress_request;

/* ClientVpnAuthorizationRuleStatus */
typedef struct ctrail_ec2_client_vpn_authorization_rule_status {
    ctrail_str code; /* code: "authorizing", "active", "failed", "revoking" */
    ctrail_str message; /* message */
} ctrail_ec2_client_vpn_authorization_rule_status;

/* AuthorizeClientVpnIngressResult */
typedef struct ctrail_ec2_authorize_client_vpn_ingress_result {
    const ctrail_ec2_client_vpn_authorization_rule_status *status; /* status */
} ctrail_ec2_authorize_client_vpn_ingress_result;

/* UserIdGroupPair */
typedef struct ctrail_ec2_user_id_group_pair {
    ctrail_str description; /* description */
    ctrail_str user_id; /* userId: an account */
    ctrail_str group_name; /* groupName */
    ctrail_str group_id; /* groupId */
    ctrail_str vpc_id; /* vpcId */
    ctrail_str vpc_peering_connection_id; /* vpcPeeringConnectionId */
    ctrail_str peering_status; /* peeringStatus */
} ctrail_ec2_user_id_group_pair;

/* IpRange */
typedef struct ctrail_ec2_ip_range {
    ctrail_str description; /* description */
    ctrail_str cidr_ip; /* cidrIp */
} ctrail_ec2_ip_range;

/* Ipv6Range */
typedef struct ctrail_ec2_ipv6_range {
    ctrail_str description; /* description */
    ctrail_str cidr_ipv6; /* cidrIpv6 */
} ctrail_ec2_ipv6_range;

/* PrefixListId */
typedef struct ctrail_ec2_prefix_list_id {
    ctrail_str description; /* description */
    ctrail_str prefix_list_id; /* prefixListId */
} ctrail_ec2_prefix_list_id;

/* IpPermission */
typedef struct ctrail_ec2_ip_permission {
    ctrail_str ip_protocol; /* ipProtocol */
    int64_t from_port; /* fromPort */
    int64_t to_port; /* toPort */
    const ctrail_ec2_user_id_group_pair *const *user_id_group_pairs; /* userIdGroupPairs */
    size_t user_id_group_pair_count;
    const ctrail_ec2_ip_range *const *ip_ranges; /* ipRanges */
    size_t ip_range_count;
    const ctrail_ec2_ipv6_range *const *ipv6_ranges; /* ipv6Ranges */
    size_t ipv6_range_count;
    const ctrail_ec2_prefix_list_id *const *prefix_list_ids; /* prefixListIds */
    size_t prefix_list_id_count;
} ctrail_ec2_ip_permission;

/* AuthorizeSecurityGroupEgressRequest */
typedef struct ctrail_ec2_authorize_security_group_egress_request {
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str group_id; /* groupId */
    ctrail_str source_security_group_name; /* sourceSecurityGroupName */
    ctrail_str source_security_group_owner_id; /* sourceSecurityGroupOwnerId: an account */
    ctrail_str ip_protocol; /* ipProtocol */
    int64_t from_port; /* fromPort */
    int64_t to_port; /* toPort */
    ctrail_str cidr_ip; /* cidrIp */
    const ctrail_ec2_ip_permission *const *ip_permissions; /* ipPermissions */
    size_t ip_permission_count;
} ctrail_ec2_authorize_security_group_egress_request;

/* ReferencedSecurityGroup */
typedef struct ctrail_ec2_referenced_security_group {
    ctrail_str group_id; /* groupId */
    ctrail_str peering_status; /* peeringStatus */
    ctrail_str user_id; /* userId: an account */
    ctrail_str vpc_id; /* vpcId */
    ctrail_str vpc_peering_connection_id; /* vpcPeeringConnectionId */
} ctrail_ec2_referenced_security_group;

/* SecurityGroupRule */
typedef struct ctrail_ec2_security_group_rule {
    ctrail_str security_group_rule_id; /* securityGroupRuleId */
    ctrail_str group_id; /* groupId */
    ctrail_str group_owner_id; /* groupOwnerId: an account */
    ctrail_bool is_egress; /* isEgress */
    ctrail_str ip_protocol; /* ipProtocol */
    int64_t from_port; /* fromPort */
    int64_t to_port; /* toPort */
    ctrail_str cidr_ipv4; /* cidrIpv4 */
    ctrail_str cidr_ipv6; /* cidrIpv6 */
    ctrail_str prefix_list_id; /* prefixListId */
    const ctrail_ec2_referenced_security_group *referenced_group_info; /* referencedGroupInfo */
    ctrail_str description; /* description */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str security_group_rule_arn; /* securityGroupRuleArn */
} ctrail_ec2_security_group_rule;

/* AuthorizeSecurityGroupEgressResult */
typedef struct ctrail_ec2_authorize_security_group_egress_result {
    ctrail_bool returned; /* return */
    const ctrail_ec2_security_group_rule *const *security_group_rules; /* securityGroupRules */
    size_t security_group_rule_count;
} ctrail_ec2_authorize_security_group_egress_result;

/* AuthorizeSecurityGroupIngressRequest */
typedef struct ctrail_ec2_authorize_security_group_ingress_request {
    ctrail_str cidr_ip; /* cidrIp */
    int64_t from_port; /* fromPort */
    ctrail_str group_id; /* groupId */
    ctrail_str group_name; /* groupName */
    const ctrail_ec2_ip_permission *const *ip_permissions; /* ipPermissions */
    size_t ip_permission_count;
    ctrail_str ip_protocol; /* ipProtocol */
    ctrail_str source_security_group_name; /* sourceSecurityGroupName */
    ctrail_str source_security_group_owner_id; /* sourceSecurityGroupOwnerId: an account */
    int64_t to_port; /* toPort */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_authorize_security_group_ingress_request;

/* AuthorizeSecurityGroupIngressResult */
typedef struct ctrail_ec2_authorize_security_group_ingress_result {
    ctrail_bool returned; /* return */
    const ctrail_ec2_security_group_rule *const *security_group_rules; /* securityGroupRules */
    size_t security_group_rule_count;
} ctrail_ec2_authorize_security_group_ingress_result;

/* BatchModifyIpamRoutingPolicyRegistrationsRequest */
typedef struct ctrail_ec2_batch_modify_ipam_routing_policy_registrations_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_internet_registry_association_id; /* ipamInternetRegistryAssociationId */
    ctrail_str delta_json; /* deltaJson */
    ctrail_bool force; /* force */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_batch_modify_ipam_routing_policy_registrations_request;

/* IpamRoutingPolicyRegistrationDelta */
typedef struct ctrail_ec2_ipam_routing_policy_registration_delta {
    ctrail_str delta_id; /* deltaId */
    ctrail_str delta_json; /* deltaJson */
    ctrail_str state; /* state: "pending", "published", "failed" */
    ctrail_str state_message; /* stateMessage */
} ctrail_ec2_ipam_routing_policy_registration_delta;

/* BatchModifyIpamRoutingPolicyRegistrationsResult */
typedef struct ctrail_ec2_batch_modify_ipam_routing_policy_registrations_result {
    /* ipamRoutingPolicyRegistrationDelta */
    const ctrail_ec2_ipam_routing_policy_registration_delta *ipam_routing_policy_registration_delta;
} ctrail_ec2_batch_modify_ipam_routing_policy_registrations_result;

/* S3Storage */
typedef struct ctrail_ec2_s3_storage {
    ctrail_str aws_access_key_id; /* aWSAccessKeyId */
    ctrail_str bucket; /* bucket */
    ctrail_str prefix; /* prefix */
    ctrail_str upload_policy; /* uploadPolicy: a secret: what AWS writes in its place, if anything */
    ctrail_str upload_policy_signature; /* uploadPolicySignature: a secret: what AWS writes in its place, if anything */
} ctrail_ec2_s3_storage;

/* Storage */
typedef struct ctrail_ec2_storage {
    const ctrail_ec2_s3_storage *s3; /* s3 */
} ctrail_ec2_storage;

/* BundleInstanceRequest */
typedef struct ctrail_ec2_bundle_instance_request {
    ctrail_str instance_id; /* instanceId */
    const ctrail_ec2_storage *storage; /* storage */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_bundle_instance_request;

/* BundleTaskError */
typedef struct ctrail_ec2_bundle_task_error {
    ctrail_str code; /* code */
    ctrail_str message; /* message */
} ctrail_ec2_bundle_task_error;

/* BundleTask */
typedef struct ctrail_ec2_bundle_task {
    ctrail_str instance_id; /* instanceId */
    ctrail_str bundle_id; /* bundleId */
    ctrail_str state; /* state */
    int64_t start_time_ns; /* startTime: nanoseconds since 1970 */
    int64_t update_time_ns; /* updateTime: nanoseconds since 1970 */
    const ctrail_ec2_storage *storage; /* storage */
    ctrail_str progress; /* progress */
    const ctrail_ec2_bundle_task_error *bundle_task_error; /* bundleTaskError */
} ctrail_ec2_bundle_task;

/* BundleInstanceResult */
typedef struct ctrail_ec2_bundle_instance_result {
    const ctrail_ec2_bundle_task *bundle_task; /* bundleTask */
} ctrail_ec2_bundle_instance_result;

/* CancelBundleTaskRequest */
typedef struct ctrail_ec2_cancel_bundle_task_request {
    ctrail_str bundle_id; /* bundleId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_cancel_bundle_task_request;

/* CancelBundleTaskResult */
typedef struct ctrail_ec2_cancel_bundle_task_result {
    const ctrail_ec2_bundle_task *bundle_task; /* bundleTask */
} ctrail_ec2_cancel_bundle_task_result;

/* CancelCapacityReservationRequest */
typedef struct ctrail_ec2_cancel_capacity_reservation_request {
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str apply_cancellation_charges; /* applyCancellationCharges: "commitment-wind-down" */
    ctrail_str quote_id; /* quoteId */
} ctrail_ec2_cancel_capacity_reservation_request;

/* CancelCapacityReservationResult */
typedef struct ctrail_ec2_cancel_capacity_reservation_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_cancel_capacity_reservation_result;

/* CancelCapacityReservationFleetsRequest */
typedef struct ctrail_ec2_cancel_capacity_reservation_fleets_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_str *const *capacity_reservation_fleet_ids; /* capacityReservationFleetIds */
    size_t capacity_reservation_fleet_id_count;
} ctrail_ec2_cancel_capacity_reservation_fleets_request;

/* CapacityReservationFleetCancellationState */
typedef struct ctrail_ec2_capacity_reservation_fleet_cancellation_state {
    ctrail_str current_fleet_state; /* currentFleetState */
    ctrail_str previous_fleet_state; /* previousFleetState */
    ctrail_str capacity_reservation_fleet_id; /* capacityReservationFleetId */
} ctrail_ec2_capacity_reservation_fleet_cancellation_state;

/* CancelCapacityReservationFleetError */
typedef struct ctrail_ec2_cancel_capacity_reservation_fleet_error {
    ctrail_str code; /* code */
    ctrail_str message; /* message */
} ctrail_ec2_cancel_capacity_reservation_fleet_error;

/* FailedCapacityReservationFleetCancellationResult */
typedef struct ctrail_ec2_failed_capacity_reservation_fleet_cancellation_result {
    ctrail_str capacity_reservation_fleet_id; /* capacityReservationFleetId */
    /* cancelCapacityReservationFleetError */
    const ctrail_ec2_cancel_capacity_reservation_fleet_error *cancel_capacity_reservation_fleet_error;
} ctrail_ec2_failed_capacity_reservation_fleet_cancellation_result;

/* CancelCapacityReservationFleetsResult */
typedef struct ctrail_ec2_cancel_capacity_reservation_fleets_result {
    /* successfulFleetCancellations */
    const ctrail_ec2_capacity_reservation_fleet_cancellation_state *const *successful_fleet_cancellations;
    size_t successful_fleet_cancellation_count;
    /* failedFleetCancellations */
    const ctrail_ec2_failed_capacity_reservation_fleet_cancellation_result *const *failed_fleet_cancellations;
    size_t failed_fleet_cancellation_count;
} ctrail_ec2_cancel_capacity_reservation_fleets_result;

/* CancelConversionRequest */
typedef struct ctrail_ec2_cancel_conversion_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str conversion_task_id; /* conversionTaskId */
    ctrail_str reason_message; /* reasonMessage */
} ctrail_ec2_cancel_conversion_request;

/* CancelDeclarativePoliciesReportRequest */
typedef struct ctrail_ec2_cancel_declarative_policies_report_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str report_id; /* reportId */
} ctrail_ec2_cancel_declarative_policies_report_request;

/* CancelDeclarativePoliciesReportResult */
typedef struct ctrail_ec2_cancel_declarative_policies_report_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_cancel_declarative_policies_report_result;

/* CancelExportTaskRequest */
typedef struct ctrail_ec2_cancel_export_task_request {
    ctrail_str export_task_id; /* exportTaskId */
} ctrail_ec2_cancel_export_task_request;

/* CancelImageLaunchPermissionRequest */
typedef struct ctrail_ec2_cancel_image_launch_permission_request {
    ctrail_str image_id; /* imageId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_cancel_image_launch_permission_request;

/* CancelImageLaunchPermissionResult */
typedef struct ctrail_ec2_cancel_image_launch_permission_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_cancel_image_launch_permission_result;

/* CancelImportTaskRequest */
typedef struct ctrail_ec2_cancel_import_task_request {
    ctrail_str cancel_reason; /* cancelReason */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str import_task_id; /* importTaskId */
} ctrail_ec2_cancel_import_task_request;

/* CancelImportTaskResult */
typedef struct ctrail_ec2_cancel_import_task_result {
    ctrail_str import_task_id; /* importTaskId */
    ctrail_str previous_state; /* previousState */
    ctrail_str state; /* state */
} ctrail_ec2_cancel_import_task_result;

/* CancelReservedInstancesListingRequest */
typedef struct ctrail_ec2_cancel_reserved_instances_listing_request {
    ctrail_str reserved_instances_listing_id; /* reservedInstancesListingId */
} ctrail_ec2_cancel_reserved_instances_listing_request;

/* InstanceCount */
typedef struct ctrail_ec2_instance_count {
    int64_t instance_count; /* instanceCount */
    ctrail_str state; /* state: "available", "sold", "cancelled", "pending" */
} ctrail_ec2_instance_count;

/* PriceSchedule */
typedef struct ctrail_ec2_price_schedule {
    ctrail_bool active; /* active */
    ctrail_str currency_code; /* currencyCode: "USD" */
    const ctrail_value *price; /* price: a number, for ctrail_value_double */
    int64_t term; /* term */
} ctrail_ec2_price_schedule;

/* ReservedInstancesListing */
typedef struct ctrail_ec2_reserved_instances_listing {
    ctrail_str client_token; /* clientToken */
    int64_t create_date_ns; /* createDate: nanoseconds since 1970 */
    const ctrail_ec2_instance_count *const *instance_counts; /* instanceCounts */
    size_t instance_count_count;
    const ctrail_ec2_price_schedule *const *price_schedules; /* priceSchedules */
    size_t price_schedule_count;
    ctrail_str reserved_instances_id; /* reservedInstancesId */
    ctrail_str reserved_instances_listing_id; /* reservedInstancesListingId */
    ctrail_str status; /* status: "active", "pending", "cancelled", "closed" */
    ctrail_str status_message; /* statusMessage */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    int64_t update_date_ns; /* updateDate: nanoseconds since 1970 */
} ctrail_ec2_reserved_instances_listing;

/* CancelReservedInstancesListingResult */
typedef struct ctrail_ec2_cancel_reserved_instances_listing_result {
    const ctrail_ec2_reserved_instances_listing *const *reserved_instances_listings; /* reservedInstancesListings */
    size_t reserved_instances_listing_count;
} ctrail_ec2_cancel_reserved_instances_listing_result;

/* CancelSpotFleetRequestsRequest */
typedef struct ctrail_ec2_cancel_spot_fleet_requests_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_str *const *spot_fleet_request_ids; /* spotFleetRequestIds */
    size_t spot_fleet_request_id_count;
    ctrail_bool terminate_instances; /* terminateInstances */
} ctrail_ec2_cancel_spot_fleet_requests_request;

/* CancelSpotFleetRequestsSuccessItem */
typedef struct ctrail_ec2_cancel_spot_fleet_requests_success_item {
    ctrail_str current_spot_fleet_request_state; /* currentSpotFleetRequestState */
    ctrail_str previous_spot_fleet_request_state; /* previousSpotFleetRequestState */
    ctrail_str spot_fleet_request_id; /* spotFleetRequestId */
} ctrail_ec2_cancel_spot_fleet_requests_success_item;

/* CancelSpotFleetRequestsError */
typedef struct ctrail_ec2_cancel_spot_fleet_requests_error {
    /* code: "fleetRequestIdDoesNotExist", "fleetRequestIdMalformed", "fleetRequestNotInCancellableState", "unexpectedError" */
    ctrail_str code;
    ctrail_str message; /* message */
} ctrail_ec2_cancel_spot_fleet_requests_error;

/* CancelSpotFleetRequestsErrorItem */
typedef struct ctrail_ec2_cancel_spot_fleet_requests_error_item {
    const ctrail_ec2_cancel_spot_fleet_requests_error *error; /* error */
    ctrail_str spot_fleet_request_id; /* spotFleetRequestId */
} ctrail_ec2_cancel_spot_fleet_requests_error_item;

/* CancelSpotFleetRequestsResponse */
typedef struct ctrail_ec2_cancel_spot_fleet_requests_response {
    /* successfulFleetRequests */
    const ctrail_ec2_cancel_spot_fleet_requests_success_item *const *successful_fleet_requests;
    size_t successful_fleet_request_count;
    /* unsuccessfulFleetRequests */
    const ctrail_ec2_cancel_spot_fleet_requests_error_item *const *unsuccessful_fleet_requests;
    size_t unsuccessful_fleet_request_count;
} ctrail_ec2_cancel_spot_fleet_requests_response;

/* CancelSpotInstanceRequestsRequest */
typedef struct ctrail_ec2_cancel_spot_instance_requests_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_str *const *spot_instance_request_ids; /* spotInstanceRequestIds */
    size_t spot_instance_request_id_count;
} ctrail_ec2_cancel_spot_instance_requests_request;

/* CancelledSpotInstanceRequest */
typedef struct ctrail_ec2_cancelled_spot_instance_request {
    ctrail_str spot_instance_request_id; /* spotInstanceRequestId */
    ctrail_str state; /* state: "active", "open", "closed", "cancelled", "completed" */
} ctrail_ec2_cancelled_spot_instance_request;

/* CancelSpotInstanceRequestsResult */
typedef struct ctrail_ec2_cancel_spot_instance_requests_result {
    /* cancelledSpotInstanceRequests */
    const ctrail_ec2_cancelled_spot_instance_request *const *cancelled_spot_instance_requests;
    size_t cancelled_spot_instance_request_count;
} ctrail_ec2_cancel_spot_instance_requests_result;

/* ConfirmProductInstanceRequest */
typedef struct ctrail_ec2_confirm_product_instance_request {
    ctrail_str instance_id; /* instanceId */
    ctrail_str product_code; /* productCode */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_confirm_product_instance_request;

/* ConfirmProductInstanceResult */
typedef struct ctrail_ec2_confirm_product_instance_result {
    ctrail_bool returned; /* return */
    ctrail_str owner_id; /* ownerId: an account */
} ctrail_ec2_confirm_product_instance_result;

/* CopyFpgaImageRequest */
typedef struct ctrail_ec2_copy_fpga_image_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str source_fpga_image_id; /* sourceFpgaImageId */
    ctrail_str description; /* description */
    ctrail_str name; /* name */
    ctrail_str source_region; /* sourceRegion */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_copy_fpga_image_request;

/* CopyFpgaImageResult */
typedef struct ctrail_ec2_copy_fpga_image_result {
    ctrail_str fpga_image_id; /* fpgaImageId */
} ctrail_ec2_copy_fpga_image_result;

/* CopyImageRequest */
typedef struct ctrail_ec2_copy_image_request {
    ctrail_str client_token; /* clientToken */
    ctrail_str description; /* description */
    ctrail_bool encrypted; /* encrypted */
    ctrail_str kms_key_id; /* kmsKeyId */
    ctrail_str name; /* name */
    ctrail_str source_image_id; /* sourceImageId */
    ctrail_str source_region; /* sourceRegion */
    ctrail_str destination_outpost_arn; /* destinationOutpostArn */
    ctrail_bool copy_image_tags; /* copyImageTags */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    int64_t snapshot_copy_completion_duration_minutes; /* snapshotCopyCompletionDurationMinutes */
    ctrail_str destination_availability_zone; /* destinationAvailabilityZone */
    ctrail_str destination_availability_zone_id; /* destinationAvailabilityZoneId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_copy_image_request;

/* CopyImageResult */
typedef struct ctrail_ec2_copy_image_result {
    ctrail_str image_id; /* imageId */
} ctrail_ec2_copy_image_result;

/* CopySnapshotRequest */
typedef struct ctrail_ec2_copy_snapshot_request {
    ctrail_str description; /* description */
    ctrail_str destination_outpost_arn; /* destinationOutpostArn */
    ctrail_str destination_region; /* destinationRegion */
    ctrail_bool encrypted; /* encrypted */
    ctrail_str kms_key_id; /* kmsKeyId */
    ctrail_str presigned_url; /* presignedUrl: a secret: what AWS writes in its place, if anything */
    ctrail_str source_region; /* sourceRegion */
    ctrail_str source_snapshot_id; /* sourceSnapshotId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    int64_t completion_duration_minutes; /* completionDurationMinutes */
    ctrail_str destination_availability_zone; /* destinationAvailabilityZone */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_copy_snapshot_request;

/* CopySnapshotResult */
typedef struct ctrail_ec2_copy_snapshot_result {
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str snapshot_id; /* snapshotId */
} ctrail_ec2_copy_snapshot_result;

/* CopyVolumesRequest */
typedef struct ctrail_ec2_copy_volumes_request {
    ctrail_str source_volume_id; /* sourceVolumeId */
    int64_t iops; /* iops */
    int64_t size; /* size */
    ctrail_str volume_type; /* volumeType */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool multi_attach_enabled; /* multiAttachEnabled */
    int64_t throughput; /* throughput: MiB/s */
    ctrail_str client_token; /* clientToken */
    ctrail_bool encrypted; /* encrypted */
    ctrail_str kms_key_id; /* kmsKeyId */
} ctrail_ec2_copy_volumes_request;

/* OperatorResponse */
typedef struct ctrail_ec2_operator_response {
    ctrail_bool managed; /* managed */
    ctrail_str principal; /* principal */
    ctrail_bool hidden_by_default; /* hiddenByDefault */
} ctrail_ec2_operator_response;

/* Volume */
typedef struct ctrail_ec2_volume {
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_str outpost_arn; /* outpostArn */
    ctrail_str source_volume_id; /* sourceVolumeId */
    int64_t iops; /* iops */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str volume_type; /* volumeType */
    ctrail_bool fast_restored; /* fastRestored */
    ctrail_bool multi_attach_enabled; /* multiAttachEnabled */
    int64_t throughput; /* throughput: MiB/s */
    ctrail_str sse_type; /* sseType: "sse-ebs", "sse-kms", "none" */
    const ctrail_ec2_operator_response *service_operator; /* operator */
    int64_t volume_initialization_rate; /* volumeInitializationRate: MiB/s */
    ctrail_str volume_arn; /* volumeArn */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str volume_id; /* volumeId */
    int64_t size; /* size */
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str state; /* state: "creating", "available", "in-use", "deleting", "deleted", "error" */
    int64_t create_time_ns; /* createTime: nanoseconds since 1970 */
    const ctrail_ec2_volume_attachment *const *attachments; /* attachments */
    size_t attachment_count;
    ctrail_bool encrypted; /* encrypted */
    ctrail_str kms_key_id; /* kmsKeyId */
} ctrail_ec2_volume;

/* CopyVolumesResult */
typedef struct ctrail_ec2_copy_volumes_result {
    const ctrail_ec2_volume *const *volumes; /* volumes */
    size_t volume_count;
} ctrail_ec2_copy_volumes_result;

/* HealthCheckPathSourceRequestObject */
typedef struct ctrail_ec2_health_check_path_source_request_object {
    ctrail_str subnet_id; /* subnetId */
    ctrail_str security_group_id; /* securityGroupId */
} ctrail_ec2_health_check_path_source_request_object;

/* HealthCheckPathDestinationRequestObject */
typedef struct ctrail_ec2_health_check_path_destination_request_object {
    ctrail_str subnet_id; /* subnetId */
    ctrail_str security_group_id; /* securityGroupId */
} ctrail_ec2_health_check_path_destination_request_object;

/* HealthCheckPathRequestObject */
typedef struct ctrail_ec2_health_check_path_request_object {
    const ctrail_ec2_health_check_path_source_request_object *source; /* source */
    const ctrail_ec2_health_check_path_destination_request_object *const *destinations; /* destinations */
    size_t destination_count;
} ctrail_ec2_health_check_path_request_object;

/* CreateApplicationStatusCheckRequest */
typedef struct ctrail_ec2_create_application_status_check_request {
    const ctrail_ec2_health_check_path_request_object *const *health_check_paths; /* healthCheckPaths */
    size_t health_check_path_count;
    ctrail_str aggregation; /* aggregation: "included", "excluded" */
    ctrail_str protocol; /* protocol: "http", "https" */
    int64_t port; /* port */
    ctrail_str path; /* path */
    int64_t device_index; /* deviceIndex */
    ctrail_str ip_version; /* ipVersion: "ipv4", "ipv6" */
    ctrail_str ip_scope; /* ipScope: "private" */
    int64_t interval; /* interval: seconds */
    int64_t timeout; /* timeout: seconds */
    int64_t failure_threshold; /* failureThreshold */
    int64_t success_threshold; /* successThreshold */
    ctrail_str status_code_matcher; /* statusCodeMatcher */
    int64_t initialization_grace_period_seconds; /* initializationGracePeriodSeconds */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_application_status_check_request;

/* HealthCheckPathSourceResponseObject */
typedef struct ctrail_ec2_health_check_path_source_response_object {
    ctrail_str subnet_id; /* subnetId */
    ctrail_str security_group_id; /* securityGroupId */
} ctrail_ec2_health_check_path_source_response_object;

/* HealthCheckPathDestinationResponseObject */
typedef struct ctrail_ec2_health_check_path_destination_response_object {
    ctrail_str subnet_id; /* subnetId */
    ctrail_str security_group_id; /* securityGroupId */
} ctrail_ec2_health_check_path_destination_response_object;

/* HealthCheckPathResponseObject */
typedef struct ctrail_ec2_health_check_path_response_object {
    const ctrail_ec2_health_check_path_source_response_object *source; /* source */
    const ctrail_ec2_health_check_path_destination_response_object *const *destinations; /* destinations */
    size_t destination_count;
} ctrail_ec2_health_check_path_response_object;

/* CustomTagKeyValueResponsePair */
typedef struct ctrail_ec2_custom_tag_key_value_response_pair {
    ctrail_str key; /* key */
    ctrail_str value; /* value */
} ctrail_ec2_custom_tag_key_value_response_pair;

/* ApplicationStatusCheckResponseObject */
typedef struct ctrail_ec2_application_status_check_response_object {
    ctrail_str application_status_check_id; /* applicationStatusCheckId */
    ctrail_str aggregation; /* aggregation: "included", "excluded" */
    const ctrail_ec2_health_check_path_response_object *const *health_check_paths; /* healthCheckPaths */
    size_t health_check_path_count;
    ctrail_str protocol; /* protocol: "http", "https" */
    int64_t port; /* port */
    ctrail_str path; /* path */
    int64_t device_index; /* deviceIndex */
    ctrail_str ip_version; /* ipVersion: "ipv4", "ipv6" */
    ctrail_str ip_scope; /* ipScope: "private" */
    int64_t interval; /* interval: seconds */
    int64_t timeout; /* timeout: seconds */
    int64_t failure_threshold; /* failureThreshold */
    int64_t success_threshold; /* successThreshold */
    ctrail_str status_code_matcher; /* statusCodeMatcher */
    int64_t initialization_grace_period_seconds; /* initializationGracePeriodSeconds */
    int64_t last_updated_at_ns; /* lastUpdatedAt: nanoseconds since 1970 */
    const ctrail_ec2_custom_tag_key_value_response_pair *const *target_tag_associations; /* targetTagAssociations */
    size_t target_tag_association_count;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    int64_t creation_time_ns; /* creationTime: nanoseconds since 1970 */
    int64_t modify_time_ns; /* modifyTime: nanoseconds since 1970 */
    int64_t deletion_time_ns; /* deletionTime: nanoseconds since 1970 */
} ctrail_ec2_application_status_check_response_object;

/* CreateApplicationStatusCheckResult */
typedef struct ctrail_ec2_create_application_status_check_result {
    const ctrail_ec2_application_status_check_response_object *application_status_check; /* applicationStatusCheck */
} ctrail_ec2_create_application_status_check_result;

/* CreateCapacityManagerDataExportRequest */
typedef struct ctrail_ec2_create_capacity_manager_data_export_request {
    ctrail_str s3_bucket_name; /* s3BucketName */
    ctrail_str s3_bucket_prefix; /* s3BucketPrefix */
    ctrail_str schedule; /* schedule: "hourly" */
    ctrail_str output_format; /* outputFormat: "csv", "parquet" */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_capacity_manager_data_export_request;

/* CreateCapacityManagerDataExportResult */
typedef struct ctrail_ec2_create_capacity_manager_data_export_result {
    ctrail_str capacity_manager_data_export_id; /* capacityManagerDataExportId */
} ctrail_ec2_create_capacity_manager_data_export_result;

/* CreateCapacityReservationRequest */
typedef struct ctrail_ec2_create_capacity_reservation_request {
    ctrail_str client_token; /* clientToken */
    ctrail_str instance_type; /* instanceType */
    ctrail_str instance_platform; /* instancePlatform */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_str tenancy; /* tenancy: "default", "dedicated" */
    int64_t instance_count; /* instanceCount */
    ctrail_bool ebs_optimized; /* ebsOptimized */
    ctrail_bool ephemeral_storage; /* ephemeralStorage */
    int64_t end_date_ns; /* endDate: nanoseconds since 1970 */
    ctrail_str end_date_type; /* endDateType: "unlimited", "limited" */
    ctrail_str instance_match_criteria; /* instanceMatchCriteria: "open", "targeted" */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str outpost_arn; /* outpostArn */
    ctrail_str placement_group_arn; /* placementGroupArn */
    int64_t start_date_ns; /* startDate: nanoseconds since 1970 */
    int64_t commitment_duration; /* commitmentDuration: seconds */
    ctrail_str delivery_preference; /* deliveryPreference: "fixed", "incremental" */
} ctrail_ec2_create_capacity_reservation_request;

/* CapacityAllocationMetadataEntry */
typedef struct ctrail_ec2_capacity_allocation_metadata_entry {
    ctrail_str key; /* key */
    ctrail_str value; /* value */
} ctrail_ec2_capacity_allocation_metadata_entry;

/* CapacityAllocation */
typedef struct ctrail_ec2_capacity_allocation {
    ctrail_str allocation_type; /* allocationType: "used", "future", "cancelling" */
    int64_t count; /* count */
    const ctrail_ec2_capacity_allocation_metadata_entry *const *allocation_metadata; /* allocationMetadata */
    size_t allocation_metadata_count;
} ctrail_ec2_capacity_allocation;

/* CapacityReservationCommitmentInfo */
typedef struct ctrail_ec2_capacity_reservation_commitment_info {
    int64_t committed_instance_count; /* committedInstanceCount */
    int64_t commitment_end_date_ns; /* commitmentEndDate: nanoseconds since 1970 */
    int64_t commitment_duration; /* commitmentDuration: seconds */
} ctrail_ec2_capacity_reservation_commitment_info;

/* InterruptibleCapacityAllocation */
typedef struct ctrail_ec2_interruptible_capacity_allocation {
    int64_t instance_count; /* instanceCount */
    int64_t target_instance_count; /* targetInstanceCount */
    ctrail_str status; /* status: "pending", "active", "updating", "canceling", "canceled", "failed" */
    ctrail_str interruptible_capacity_reservation_id; /* interruptibleCapacityReservationId */
    ctrail_str interruption_type; /* interruptionType: "adhoc" */
    ctrail_str zero_size_preference; /* zeroSizePreference: "retain", "default" */
} ctrail_ec2_interruptible_capacity_allocation;

/* InterruptionInfo */
typedef struct ctrail_ec2_interruption_info {
    ctrail_str source_capacity_reservation_id; /* sourceCapacityReservationId */
    ctrail_str interruption_type; /* interruptionType: "adhoc" */
} ctrail_ec2_interruption_info;

/* CapacityReservationAdjustmentDetails */
typedef struct ctrail_ec2_capacity_reservation_adjustment_details {
    int64_t start_date_ns; /* startDate: nanoseconds since 1970 */
    int64_t end_date_ns; /* endDate: nanoseconds since 1970 */
    int64_t commitment_end_date_ns; /* commitmentEndDate: nanoseconds since 1970 */
    ctrail_str end_date_type; /* endDateType */
    int64_t commitment_duration; /* commitmentDuration: seconds */
} ctrail_ec2_capacity_reservation_adjustment_details;

/* CapacityReservation */
typedef struct ctrail_ec2_capacity_reservation {
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str capacity_reservation_arn; /* capacityReservationArn */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_str instance_type; /* instanceType */
    ctrail_str instance_platform; /* instancePlatform */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str tenancy; /* tenancy: "default", "dedicated" */
    int64_t total_instance_count; /* totalInstanceCount */
    int64_t available_instance_count; /* availableInstanceCount */
    ctrail_bool ebs_optimized; /* ebsOptimized */
    ctrail_bool ephemeral_storage; /* ephemeralStorage */
    ctrail_str state; /* state */
    int64_t start_date_ns; /* startDate: nanoseconds since 1970 */
    int64_t end_date_ns; /* endDate: nanoseconds since 1970 */
    ctrail_str end_date_type; /* endDateType: "unlimited", "limited" */
    ctrail_str instance_match_criteria; /* instanceMatchCriteria: "open", "targeted" */
    int64_t create_date_ns; /* createDate: nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str outpost_arn; /* outpostArn */
    ctrail_str capacity_reservation_fleet_id; /* capacityReservationFleetId */
    ctrail_str placement_group_arn; /* placementGroupArn */
    const ctrail_ec2_capacity_allocation *const *capacity_allocations; /* capacityAllocations */
    size_t capacity_allocation_count;
    ctrail_str reservation_type; /* reservationType: "default", "capacity-block" */
    ctrail_str unused_reservation_billing_owner_id; /* unusedReservationBillingOwnerId: an account */
    const ctrail_ec2_capacity_reservation_commitment_info *commitment_info; /* commitmentInfo */
    ctrail_str delivery_preference; /* deliveryPreference: "fixed", "incremental" */
    ctrail_str capacity_block_id; /* capacityBlockId */
    ctrail_bool interruptible; /* interruptible */
    /* interruptibleCapacityAllocation */
    const ctrail_ec2_interruptible_capacity_allocation *interruptible_capacity_allocation;
    const ctrail_ec2_interruption_info *interruption_info; /* interruptionInfo */
    ctrail_str adjustment_status; /* adjustmentStatus: "requested", "applied", "rejected" */
    const ctrail_ec2_capacity_reservation_adjustment_details *adjustment_details; /* adjustmentDetails */
    int64_t original_start_date_ns; /* originalStartDate: nanoseconds since 1970 */
    ctrail_str zero_size_preference; /* zeroSizePreference: "retain", "default" */
    ctrail_str launch_status; /* launchStatus: "launchable", "unlaunchable" */
} ctrail_ec2_capacity_reservation;

/* CreateCapacityReservationResult */
typedef struct ctrail_ec2_create_capacity_reservation_result {
    const ctrail_ec2_capacity_reservation *capacity_reservation; /* capacityReservation */
} ctrail_ec2_create_capacity_reservation_result;

/* CreateCapacityReservationBySplittingRequest */
typedef struct ctrail_ec2_create_capacity_reservation_by_splitting_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
    ctrail_str source_capacity_reservation_id; /* sourceCapacityReservationId */
    int64_t instance_count; /* instanceCount */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_capacity_reservation_by_splitting_request;

/* CreateCapacityReservationBySplittingResult */
typedef struct ctrail_ec2_create_capacity_reservation_by_splitting_result {
    const ctrail_ec2_capacity_reservation *source_capacity_reservation; /* sourceCapacityReservation */
    const ctrail_ec2_capacity_reservation *destination_capacity_reservation; /* destinationCapacityReservation */
    int64_t instance_count; /* instanceCount */
} ctrail_ec2_create_capacity_reservation_by_splitting_result;

/* CreateCapacityReservationCancellationQuoteRequest */
typedef struct ctrail_ec2_create_capacity_reservation_cancellation_quote_request {
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    ctrail_str client_token; /* clientToken */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_capacity_reservation_cancellation_quote_request;

/* CapacityReservationConfiguration */
typedef struct ctrail_ec2_capacity_reservation_configuration {
    int64_t instance_count; /* instanceCount */
    ctrail_str reservation_state; /* reservationState */
} ctrail_ec2_capacity_reservation_configuration;

/* CancellationTerms */
typedef struct ctrail_ec2_cancellation_terms {
    ctrail_str cancellation_type; /* cancellationType: "commitment-wind-down" */
    ctrail_str reservation_state; /* reservationState */
    int64_t committed_instance_count; /* committedInstanceCount */
    int64_t charge_commitment_duration_hours; /* chargeCommitmentDurationHours */
    int64_t charge_end_date_ns; /* chargeEndDate: nanoseconds since 1970 */
} ctrail_ec2_cancellation_terms;

/* CapacityReservationCancellationQuote */
typedef struct ctrail_ec2_capacity_reservation_cancellation_quote {
    ctrail_str capacity_reservation_cancellation_quote_id; /* capacityReservationCancellationQuoteId */
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    int64_t create_time_ns; /* createTime: nanoseconds since 1970 */
    int64_t expiration_time_ns; /* expirationTime: nanoseconds since 1970 */
    ctrail_str quote_state; /* quoteState: "pending", "active", "expired" */
    const ctrail_ec2_capacity_reservation_configuration *current_configuration; /* currentConfiguration */
    const ctrail_ec2_cancellation_terms *const *cancellation_terms; /* cancellationTerms */
    size_t cancellation_term_count;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_capacity_reservation_cancellation_quote;

/* CreateCapacityReservationCancellationQuoteResult */
typedef struct ctrail_ec2_create_capacity_reservation_cancellation_quote_result {
    /* capacityReservationCancellationQuote */
    const ctrail_ec2_capacity_reservation_cancellation_quote *capacity_reservation_cancellation_quote;
} ctrail_ec2_create_capacity_reservation_cancellation_quote_result;

/* CreateCapacityReservationDateChangeQuoteRequest */
typedef struct ctrail_ec2_create_capacity_reservation_date_change_quote_request {
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    int64_t new_start_date_ns; /* newStartDate: nanoseconds since 1970 */
    ctrail_str client_token; /* clientToken */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_capacity_reservation_date_change_quote_request;

/* ModificationQuoteCurrentConfiguration */
typedef struct ctrail_ec2_modification_quote_current_configuration {
    int64_t instance_count; /* instanceCount */
    ctrail_str reservation_state; /* reservationState */
    int64_t start_date_ns; /* startDate: nanoseconds since 1970 */
    int64_t original_start_date_ns; /* originalStartDate: nanoseconds since 1970 */
} ctrail_ec2_modification_quote_current_configuration;

/* ModificationReservationUpdate */
typedef struct ctrail_ec2_modification_reservation_update {
    int64_t new_commitment_end_date_ns; /* newCommitmentEndDate: nanoseconds since 1970 */
    int64_t new_start_date_ns; /* newStartDate: nanoseconds since 1970 */
    int64_t new_commitment_duration; /* newCommitmentDuration: seconds */
} ctrail_ec2_modification_reservation_update;

/* ModificationTerms */
typedef struct ctrail_ec2_modification_terms {
    const ctrail_ec2_modification_reservation_update *reservation_update; /* reservationUpdate */
} ctrail_ec2_modification_terms;

/* CapacityReservationModificationQuote */
typedef struct ctrail_ec2_capacity_reservation_modification_quote {
    ctrail_str capacity_reservation_modification_quote_id; /* capacityReservationModificationQuoteId */
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    int64_t create_time_ns; /* createTime: nanoseconds since 1970 */
    int64_t expiration_time_ns; /* expirationTime: nanoseconds since 1970 */
    ctrail_str quote_state; /* quoteState: "active", "expired" */
    const ctrail_ec2_modification_quote_current_configuration *current_configuration; /* currentConfiguration */
    const ctrail_ec2_modification_terms *modification_terms; /* modificationTerms */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_capacity_reservation_modification_quote;

/* CreateCapacityReservationDateChangeQuoteResult */
typedef struct ctrail_ec2_create_capacity_reservation_date_change_quote_result {
    /* capacityReservationModificationQuote */
    const ctrail_ec2_capacity_reservation_modification_quote *capacity_reservation_modification_quote;
} ctrail_ec2_create_capacity_reservation_date_change_quote_result;

/* ReservationFleetInstanceSpecification */
typedef struct ctrail_ec2_reservation_fleet_instance_specification {
    ctrail_str instance_type; /* instanceType */
    ctrail_str instance_platform; /* instancePlatform */
    const ctrail_value *weight; /* weight: a number, for ctrail_value_double */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_bool ebs_optimized; /* ebsOptimized */
    int64_t priority; /* priority */
} ctrail_ec2_reservation_fleet_instance_specification;

/* VCpuCountRangeRequest */
typedef struct ctrail_ec2_v_cpu_count_range_request {
    int64_t min; /* min */
    int64_t max; /* max */
} ctrail_ec2_v_cpu_count_range_request;

/* MemoryMiBRequest */
typedef struct ctrail_ec2_memory_mi_b_request {
    int64_t min; /* min: MiB */
    int64_t max; /* max: MiB */
} ctrail_ec2_memory_mi_b_request;

/* MemoryGiBPerVCpuRequest */
typedef struct ctrail_ec2_memory_gi_b_per_v_cpu_request {
    const ctrail_value *min; /* min: a number, for ctrail_value_double */
    const ctrail_value *max; /* max: a number, for ctrail_value_double */
} ctrail_ec2_memory_gi_b_per_v_cpu_request;

/* NetworkInterfaceCountRequest */
typedef struct ctrail_ec2_network_interface_count_request {
    int64_t min; /* min */
    int64_t max; /* max */
} ctrail_ec2_network_interface_count_request;

/* TotalLocalStorageGBRequest */
typedef struct ctrail_ec2_total_local_storage_gb_request {
    const ctrail_value *min; /* min: a number, for ctrail_value_double */
    const ctrail_value *max; /* max: a number, for ctrail_value_double */
} ctrail_ec2_total_local_storage_gb_request;

/* BaselineEbsBandwidthMbpsRequest */
typedef struct ctrail_ec2_baseline_ebs_bandwidth_mbps_request {
    int64_t min; /* min: Mbps */
    int64_t max; /* max: Mbps */
} ctrail_ec2_baseline_ebs_bandwidth_mbps_request;

/* AcceleratorCountRequest */
typedef struct ctrail_ec2_accelerator_count_request {
    int64_t min; /* min */
    int64_t max; /* max */
} ctrail_ec2_accelerator_count_request;

/* AcceleratorTotalMemoryMiBRequest */
typedef struct ctrail_ec2_accelerator_total_memory_mi_b_request {
    int64_t min; /* min: MiB */
    int64_t max; /* max: MiB */
} ctrail_ec2_accelerator_total_memory_mi_b_request;

/* NetworkBandwidthGbpsRequest */
typedef struct ctrail_ec2_network_bandwidth_gbps_request {
    const ctrail_value *min; /* min: a number, for ctrail_value_double */
    const ctrail_value *max; /* max: a number, for ctrail_value_double */
} ctrail_ec2_network_bandwidth_gbps_request;

/* PerformanceFactorReferenceRequest */
typedef struct ctrail_ec2_performance_factor_reference_request {
    ctrail_str instance_family; /* instanceFamily */
} ctrail_ec2_performance_factor_reference_request;

/* CpuPerformanceFactorRequest */
typedef struct ctrail_ec2_cpu_performance_factor_request {
    const ctrail_ec2_performance_factor_reference_request *const *references; /* references */
    size_t reference_count;
} ctrail_ec2_cpu_performance_factor_request;

/* BaselinePerformanceFactorsRequest */
typedef struct ctrail_ec2_baseline_performance_factors_request {
    const ctrail_ec2_cpu_performance_factor_request *cpu; /* cpu */
} ctrail_ec2_baseline_performance_factors_request;

/* InstanceRequirementsRequest */
typedef struct ctrail_ec2_instance_requirements_request {
    const ctrail_ec2_v_cpu_count_range_request *v_cpu_count; /* vCpuCount */
    const ctrail_ec2_memory_mi_b_request *memory_mi_b; /* memoryMiB */
    const ctrail_str *const *cpu_manufacturers; /* cpuManufacturers: "intel", "amd", "amazon-web-services", "apple" */
    size_t cpu_manufacturer_count;
    const ctrail_ec2_memory_gi_b_per_v_cpu_request *memory_gi_b_per_v_cpu; /* memoryGiBPerVCpu */
    const ctrail_str *const *excluded_instance_types; /* excludedInstanceTypes */
    size_t excluded_instance_type_count;
    const ctrail_str *const *instance_generations; /* instanceGenerations: "current", "previous" */
    size_t instance_generation_count;
    int64_t spot_max_price_percentage_over_lowest_price; /* spotMaxPricePercentageOverLowestPrice */
    int64_t on_demand_max_price_percentage_over_lowest_price; /* onDemandMaxPricePercentageOverLowestPrice */
    ctrail_str bare_metal; /* bareMetal: "included", "required", "excluded" */
    ctrail_str burstable_performance; /* burstablePerformance: "included", "required", "excluded" */
    ctrail_bool require_hibernate_support; /* requireHibernateSupport */
    const ctrail_ec2_network_interface_count_request *network_interface_count; /* networkInterfaceCount */
    ctrail_str local_storage; /* localStorage: "included", "required", "excluded" */
    const ctrail_str *const *local_storage_types; /* localStorageTypes: "hdd", "ssd" */
    size_t local_storage_type_count;
    const ctrail_ec2_total_local_storage_gb_request *total_local_storage_gb; /* totalLocalStorageGB */
    const ctrail_ec2_baseline_ebs_bandwidth_mbps_request *baseline_ebs_bandwidth_mbps; /* baselineEbsBandwidthMbps */
    const ctrail_str *const *accelerator_types; /* acceleratorTypes: "gpu", "fpga", "inference", "media" */
    size_t accelerator_type_count;
    const ctrail_ec2_accelerator_count_request *accelerator_count; /* acceleratorCount */
    /* acceleratorManufacturers: "amazon-web-services", "amd", "nvidia", "xilinx", "habana" */
    const ctrail_str *const *accelerator_manufacturers;
    size_t accelerator_manufacturer_count;
    const ctrail_str *const *accelerator_names; /* acceleratorNames */
    size_t accelerator_name_count;
    /* acceleratorTotalMemoryMiB */
    const ctrail_ec2_accelerator_total_memory_mi_b_request *accelerator_total_memory_mi_b;
    const ctrail_ec2_network_bandwidth_gbps_request *network_bandwidth_gbps; /* networkBandwidthGbps */
    const ctrail_str *const *allowed_instance_types; /* allowedInstanceTypes */
    size_t allowed_instance_type_count;
    /* maxSpotPriceAsPercentageOfOptimalOnDemandPrice */
    int64_t max_spot_price_as_percentage_of_optimal_on_demand_price;
    /* baselinePerformanceFactors */
    const ctrail_ec2_baseline_performance_factors_request *baseline_performance_factors;
    ctrail_bool require_encryption_in_transit; /* requireEncryptionInTransit */
} ctrail_ec2_instance_requirements_request;

/* CreateCapacityReservationFleetRequest */
typedef struct ctrail_ec2_create_capacity_reservation_fleet_request {
    ctrail_str allocation_strategy; /* allocationStrategy */
    ctrail_str client_token; /* clientToken */
    /* instanceTypeSpecifications */
    const ctrail_ec2_reservation_fleet_instance_specification *const *instance_type_specifications;
    size_t instance_type_specification_count;
    const ctrail_ec2_instance_requirements_request *instance_requirements; /* instanceRequirements */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_str tenancy; /* tenancy: "default" */
    int64_t total_target_capacity; /* totalTargetCapacity */
    int64_t end_date_ns; /* endDate: nanoseconds since 1970 */
    ctrail_str instance_match_criteria; /* instanceMatchCriteria: "open" */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_capacity_reservation_fleet_request;

/* FleetCapacityReservation */
typedef struct ctrail_ec2_fleet_capacity_reservation {
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_str instance_type; /* instanceType */
    ctrail_str instance_platform; /* instancePlatform */
    ctrail_str availability_zone; /* availabilityZone */
    int64_t total_instance_count; /* totalInstanceCount */
    const ctrail_value *fulfilled_capacity; /* fulfilledCapacity: a number, for ctrail_value_double */
    ctrail_bool ebs_optimized; /* ebsOptimized */
    int64_t create_date_ns; /* createDate: nanoseconds since 1970 */
    const ctrail_value *weight; /* weight: a number, for ctrail_value_double */
    int64_t priority; /* priority */
} ctrail_ec2_fleet_capacity_reservation;

/* CreateCapacityReservationFleetResult */
typedef struct ctrail_ec2_create_capacity_reservation_fleet_result {
    ctrail_str capacity_reservation_fleet_id; /* capacityReservationFleetId */
    ctrail_str state; /* state */
    int64_t total_target_capacity; /* totalTargetCapacity */
    const ctrail_value *total_fulfilled_capacity; /* totalFulfilledCapacity: a number, for ctrail_value_double */
    ctrail_str instance_match_criteria; /* instanceMatchCriteria: "open" */
    ctrail_str allocation_strategy; /* allocationStrategy */
    int64_t create_time_ns; /* createTime: nanoseconds since 1970 */
    int64_t end_date_ns; /* endDate: nanoseconds since 1970 */
    ctrail_str tenancy; /* tenancy: "default" */
    const ctrail_ec2_fleet_capacity_reservation *const *fleet_capacity_reservations; /* fleetCapacityReservations */
    size_t fleet_capacity_reservation_count;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_create_capacity_reservation_fleet_result;

/* CreateCarrierGatewayRequest */
typedef struct ctrail_ec2_create_carrier_gateway_request {
    ctrail_str vpc_id; /* vpcId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_carrier_gateway_request;

/* CarrierGateway */
typedef struct ctrail_ec2_carrier_gateway {
    ctrail_str carrier_gateway_id; /* carrierGatewayId */
    ctrail_str vpc_id; /* vpcId */
    ctrail_str state; /* state: "pending", "available", "deleting", "deleted" */
    ctrail_str owner_id; /* ownerId: an account */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_carrier_gateway;

/* CreateCarrierGatewayResult */
typedef struct ctrail_ec2_create_carrier_gateway_result {
    const ctrail_ec2_carrier_gateway *carrier_gateway; /* carrierGateway */
} ctrail_ec2_create_carrier_gateway_result;

/* DirectoryServiceAuthenticationRequest */
typedef struct ctrail_ec2_directory_service_authentication_request {
    ctrail_str directory_id; /* directoryId */
} ctrail_ec2_directory_service_authentication_request;

/* CertificateAuthenticationRequest */
typedef struct ctrail_ec2_certificate_authentication_request {
    ctrail_str client_root_certificate_chain_arn; /* clientRootCertificateChainArn */
} ctrail_ec2_certificate_authentication_request;

/* FederatedAuthenticationRequest */
typedef struct ctrail_ec2_federated_authentication_request {
    ctrail_str saml_provider_arn; /* sAMLProviderArn */
    ctrail_str self_service_saml_provider_arn; /* selfServiceSAMLProviderArn */
} ctrail_ec2_federated_authentication_request;

/* ClientVpnAuthenticationRequest */
typedef struct ctrail_ec2_client_vpn_authentication_request {
    /* type: "certificate-authentication", "directory-service-authentication", "federated-authentication" */
    ctrail_str type;
    const ctrail_ec2_directory_service_authentication_request *active_directory; /* activeDirectory */
    const ctrail_ec2_certificate_authentication_request *mutual_authentication; /* mutualAuthentication */
    const ctrail_ec2_federated_authentication_request *federated_authentication; /* federatedAuthentication */
} ctrail_ec2_client_vpn_authentication_request;

/* ConnectionLogOptions */
typedef struct ctrail_ec2_connection_log_options {
    ctrail_bool enabled; /* enabled */
    ctrail_str cloudwatch_log_group; /* cloudwatchLogGroup */
    ctrail_str cloudwatch_log_stream; /* cloudwatchLogStream */
    ctrail_bool include_authorization_policy_context; /* includeAuthorizationPolicyContext */
} ctrail_ec2_connection_log_options;

/* ClientConnectOptions */
typedef struct ctrail_ec2_client_connect_options {
    ctrail_bool enabled; /* enabled */
    ctrail_str lambda_function_arn; /* lambdaFunctionArn */
} ctrail_ec2_client_connect_options;

/* ClientLoginBannerOptions */
typedef struct ctrail_ec2_client_login_banner_options {
    ctrail_bool enabled; /* enabled */
    ctrail_str banner_text; /* bannerText */
} ctrail_ec2_client_login_banner_options;

/* ClientRouteEnforcementOptions */
typedef struct ctrail_ec2_client_route_enforcement_options {
    ctrail_bool enforced; /* enforced */
} ctrail_ec2_client_route_enforcement_options;

/* TransitGatewayConfigurationInputStructure */
typedef struct ctrail_ec2_transit_gateway_configuration_input_structure {
    ctrail_str transit_gateway_id; /* transitGatewayId */
    const ctrail_str *const *availability_zones; /* availabilityZones */
    size_t availability_zone_count;
    const ctrail_str *const *availability_zone_ids; /* availabilityZoneIds */
    size_t availability_zone_id_count;
} ctrail_ec2_transit_gateway_configuration_input_structure;

/* ClientVpnTrustProviderRequest */
typedef struct ctrail_ec2_client_vpn_trust_provider_request {
    ctrail_str trust_provider_type; /* trustProviderType: "crowdstrike", "jamf", "jumpcloud" */
    ctrail_str tenant_id; /* tenantId */
    ctrail_str public_signing_key_url; /* publicSigningKeyUrl */
} ctrail_ec2_client_vpn_trust_provider_request;

/* DevicePostureOptions */
typedef struct ctrail_ec2_device_posture_options {
    const ctrail_ec2_client_vpn_trust_provider_request *const *trust_providers; /* trustProviders */
    size_t trust_provider_count;
    ctrail_bool enabled; /* enabled */
} ctrail_ec2_device_posture_options;

/* CreateClientVpnEndpointRequest */
typedef struct ctrail_ec2_create_client_vpn_endpoint_request {
    ctrail_str client_cidr_block; /* clientCidrBlock */
    ctrail_str server_certificate_arn; /* serverCertificateArn */
    const ctrail_ec2_client_vpn_authentication_request *const *authentication_options; /* authenticationOptions */
    size_t authentication_option_count;
    const ctrail_ec2_connection_log_options *connection_log_options; /* connectionLogOptions */
    const ctrail_str *const *dns_servers; /* dnsServers */
    size_t dns_server_count;
    ctrail_str transport_protocol; /* transportProtocol: "tcp", "udp" */
    int64_t vpn_port; /* vpnPort */
    ctrail_str description; /* description */
    ctrail_bool split_tunnel; /* splitTunnel */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
    ctrail_str vpc_id; /* vpcId */
    ctrail_str self_service_portal; /* selfServicePortal: "enabled", "disabled" */
    const ctrail_ec2_client_connect_options *client_connect_options; /* clientConnectOptions */
    int64_t session_timeout_hours; /* sessionTimeoutHours: hours */
    const ctrail_ec2_client_login_banner_options *client_login_banner_options; /* clientLoginBannerOptions */
    /* clientRouteEnforcementOptions */
    const ctrail_ec2_client_route_enforcement_options *client_route_enforcement_options;
    ctrail_bool disconnect_on_session_timeout; /* disconnectOnSessionTimeout */
    ctrail_str endpoint_ip_address_type; /* endpointIpAddressType: "ipv4", "ipv6", "dual-stack" */
    ctrail_str traffic_ip_address_type; /* trafficIpAddressType: "ipv4", "ipv6", "dual-stack" */
    /* transitGatewayConfiguration */
    const ctrail_ec2_transit_gateway_configuration_input_structure *transit_gateway_configuration;
    const ctrail_ec2_device_posture_options *device_posture_options; /* devicePostureOptions */
} ctrail_ec2_create_client_vpn_endpoint_request;

/* ClientVpnEndpointStatus */
typedef struct ctrail_ec2_client_vpn_endpoint_status {
    ctrail_str code; /* code: "pending-associate", "available", "deleting", "deleted", "pending" */
    ctrail_str message; /* message */
} ctrail_ec2_client_vpn_endpoint_status;

/* CreateClientVpnEndpointResult */
typedef struct ctrail_ec2_create_client_vpn_endpoint_result {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    const ctrail_ec2_client_vpn_endpoint_status *status; /* status */
    ctrail_str dns_name; /* dnsName */
} ctrail_ec2_create_client_vpn_endpoint_result;

/* CreateClientVpnRouteRequest */
typedef struct ctrail_ec2_create_client_vpn_route_request {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str target_vpc_subnet_id; /* targetVpcSubnetId */
    ctrail_str description; /* description */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_client_vpn_route_request;

/* ClientVpnRouteStatus */
typedef struct ctrail_ec2_client_vpn_route_status {
    ctrail_str code; /* code: "creating", "active", "failed", "deleting" */
    ctrail_str message; /* message */
} ctrail_ec2_client_vpn_route_status;

/* CreateClientVpnRouteResult */
typedef struct ctrail_ec2_create_client_vpn_route_result {
    const ctrail_ec2_client_vpn_route_status *status; /* status */
} ctrail_ec2_create_client_vpn_route_result;

/* CreateCoipCidrRequest */
typedef struct ctrail_ec2_create_coip_cidr_request {
    ctrail_str cidr; /* cidr */
    ctrail_str coip_pool_id; /* coipPoolId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_coip_cidr_request;

/* CoipCidr */
typedef struct ctrail_ec2_coip_cidr {
    ctrail_str cidr; /* cidr */
    ctrail_str coip_pool_id; /* coipPoolId */
    ctrail_str local_gateway_route_table_id; /* localGatewayRouteTableId */
} ctrail_ec2_coip_cidr;

/* CreateCoipCidrResult */
typedef struct ctrail_ec2_create_coip_cidr_result {
    const ctrail_ec2_coip_cidr *coip_cidr; /* coipCidr */
} ctrail_ec2_create_coip_cidr_result;

/* CreateCoipPoolRequest */
typedef struct ctrail_ec2_create_coip_pool_request {
    ctrail_str local_gateway_route_table_id; /* localGatewayRouteTableId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_coip_pool_request;

/* CoipPool */
typedef struct ctrail_ec2_coip_pool {
    ctrail_str pool_id; /* poolId */
    const ctrail_str *const *pool_cidrs; /* poolCidrs */
    size_t pool_cidr_count;
    ctrail_str local_gateway_route_table_id; /* localGatewayRouteTableId */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str pool_arn; /* poolArn */
} ctrail_ec2_coip_pool;

/* CreateCoipPoolResult */
typedef struct ctrail_ec2_create_coip_pool_result {
    const ctrail_ec2_coip_pool *coip_pool; /* coipPool */
} ctrail_ec2_create_coip_pool_result;

/* CreateCustomerGatewayRequest */
typedef struct ctrail_ec2_create_customer_gateway_request {
    int64_t bgp_asn; /* bgpAsn */
    ctrail_str public_ip; /* publicIp */
    ctrail_str certificate_arn; /* certificateArn */
    ctrail_str type; /* type: "ipsec.1" */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str device_name; /* deviceName */
    ctrail_str ip_address; /* ipAddress */
    int64_t bgp_asn_extended; /* bgpAsnExtended */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_customer_gateway_request;

/* CustomerGateway */
typedef struct ctrail_ec2_customer_gateway {
    ctrail_str certificate_arn; /* certificateArn */
    ctrail_str device_name; /* deviceName */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str bgp_asn_extended; /* bgpAsnExtended */
    ctrail_str customer_gateway_id; /* customerGatewayId */
    ctrail_str state; /* state */
    ctrail_str type; /* type */
    ctrail_str ip_address; /* ipAddress */
    ctrail_str bgp_asn; /* bgpAsn */
} ctrail_ec2_customer_gateway;

/* CreateCustomerGatewayResult */
typedef struct ctrail_ec2_create_customer_gateway_result {
    const ctrail_ec2_customer_gateway *customer_gateway; /* customerGateway */
} ctrail_ec2_create_customer_gateway_result;

/* CreateDefaultSubnetRequest */
typedef struct ctrail_ec2_create_default_subnet_request {
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_bool dry_run; /* dryRun */
    ctrail_bool ipv6_native; /* ipv6Native */
    ctrail_str availability_zone_id; /* availabilityZoneId */
} ctrail_ec2_create_default_subnet_request;

/* PrivateDnsNameOptionsOnLaunch */
typedef struct ctrail_ec2_private_dns_name_options_on_launch {
    ctrail_str hostname_type; /* hostnameType: "ip-name", "resource-name" */
    ctrail_bool enable_resource_name_dns_a_record; /* enableResourceNameDnsARecord */
    ctrail_bool enable_resource_name_dns_aaaa_record; /* enableResourceNameDnsAAAARecord */
} ctrail_ec2_private_dns_name_options_on_launch;

/* BlockPublicAccessStates */
typedef struct ctrail_ec2_block_public_access_states {
    /* internetGatewayBlockMode: "off", "block-bidirectional", "block-ingress" */
    ctrail_str internet_gateway_block_mode;
} ctrail_ec2_block_public_access_states;

/* Subnet */
typedef struct ctrail_ec2_subnet {
    ctrail_str availability_zone_id; /* availabilityZoneId */
    int64_t enable_lni_at_device_index; /* enableLniAtDeviceIndex */
    ctrail_bool map_customer_owned_ip_on_launch; /* mapCustomerOwnedIpOnLaunch */
    ctrail_str customer_owned_ipv4_pool; /* customerOwnedIpv4Pool */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_bool assign_ipv6_address_on_creation; /* assignIpv6AddressOnCreation */
    /* ipv6CidrBlockAssociationSet */
    const ctrail_ec2_subnet_ipv6_cidr_block_association *const *ipv6_cidr_block_association_set;
    size_t ipv6_cidr_block_association_set_count;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str subnet_arn; /* subnetArn */
    ctrail_str outpost_arn; /* outpostArn */
    ctrail_bool enable_dns64; /* enableDns64 */
    ctrail_bool ipv6_native; /* ipv6Native */
    /* privateDnsNameOptionsOnLaunch */
    const ctrail_ec2_private_dns_name_options_on_launch *private_dns_name_options_on_launch;
    const ctrail_ec2_block_public_access_states *block_public_access_states; /* blockPublicAccessStates */
    ctrail_str type; /* type */
    /* networkFirewallConnectivityType: "flexible", "outbound-only", "bidirectional", "exclude", "az-unsupported" */
    ctrail_str network_firewall_connectivity_type;
    ctrail_str subnet_id; /* subnetId */
    ctrail_str state; /* state: "pending", "available", "unavailable", "failed", "failed-insufficient-capacity" */
    ctrail_str vpc_id; /* vpcId */
    ctrail_str cidr_block; /* cidrBlock */
    int64_t available_ip_address_count; /* availableIpAddressCount */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_bool default_for_az; /* defaultForAz */
    ctrail_bool map_public_ip_on_launch; /* mapPublicIpOnLaunch */
} ctrail_ec2_subnet;

/* CreateDefaultSubnetResult */
typedef struct ctrail_ec2_create_default_subnet_result {
    const ctrail_ec2_subnet *subnet; /* subnet */
} ctrail_ec2_create_default_subnet_result;

/* CreateDefaultVpcRequest */
typedef struct ctrail_ec2_create_default_vpc_request {
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_default_vpc_request;

/* VpcEncryptionControlExclusion */
typedef struct ctrail_ec2_vpc_encryption_control_exclusion {
    ctrail_str state; /* state: "enabling", "enabled", "disabling", "disabled" */
    ctrail_str state_message; /* stateMessage */
} ctrail_ec2_vpc_encryption_control_exclusion;

/* VpcEncryptionControlExclusions */
typedef struct ctrail_ec2_vpc_encryption_control_exclusions {
    const ctrail_ec2_vpc_encryption_control_exclusion *internet_gateway; /* internetGateway */
    const ctrail_ec2_vpc_encryption_control_exclusion *egress_only_internet_gateway; /* egressOnlyInternetGateway */
    const ctrail_ec2_vpc_encryption_control_exclusion *nat_gateway; /* natGateway */
    const ctrail_ec2_vpc_encryption_control_exclusion *virtual_private_gateway; /* virtualPrivateGateway */
    const ctrail_ec2_vpc_encryption_control_exclusion *vpc_peering; /* vpcPeering */
    const ctrail_ec2_vpc_encryption_control_exclusion *lambda; /* lambda */
    const ctrail_ec2_vpc_encryption_control_exclusion *vpc_lattice; /* vpcLattice */
    const ctrail_ec2_vpc_encryption_control_exclusion *elastic_file_system; /* elasticFileSystem */
    const ctrail_ec2_vpc_encryption_control_exclusion *global_accelerator; /* globalAccelerator */
    const ctrail_ec2_vpc_encryption_control_exclusion *api_gateway_v2; /* apiGatewayV2 */
} ctrail_ec2_vpc_encryption_control_exclusions;

/* VpcEncryptionControl */
typedef struct ctrail_ec2_vpc_encryption_control {
    ctrail_str vpc_id; /* vpcId */
    ctrail_str vpc_encryption_control_id; /* vpcEncryptionControlId */
    ctrail_str mode; /* mode: "monitor", "enforce" */
    ctrail_str state; /* state */
    ctrail_str state_message; /* stateMessage */
    const ctrail_ec2_vpc_encryption_control_exclusions *resource_exclusions; /* resourceExclusions */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_vpc_encryption_control;

/* NetworkFirewallAssociation */
typedef struct ctrail_ec2_network_firewall_association {
    ctrail_str firewall_arn; /* firewallArn */
    ctrail_str firewall_onboarding_status; /* firewallOnboardingStatus: "pending", "active", "disabling" */
    ctrail_str firewall_mode; /* firewallMode: "monitor", "enforce" */
} ctrail_ec2_network_firewall_association;

/* Vpc */
typedef struct ctrail_ec2_vpc {
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str instance_tenancy; /* instanceTenancy: "default", "dedicated", "host" */
    /* ipv6CidrBlockAssociationSet */
    const ctrail_ec2_vpc_ipv6_cidr_block_association *const *ipv6_cidr_block_association_set;
    size_t ipv6_cidr_block_association_set_count;
    const ctrail_ec2_vpc_cidr_block_association *const *cidr_block_association_set; /* cidrBlockAssociationSet */
    size_t cidr_block_association_set_count;
    ctrail_bool is_default; /* isDefault */
    const ctrail_ec2_vpc_encryption_control *encryption_control; /* encryptionControl */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    const ctrail_ec2_block_public_access_states *block_public_access_states; /* blockPublicAccessStates */
    /* networkFirewallAssociations */
    const ctrail_ec2_network_firewall_association *const *network_firewall_associations;
    size_t network_firewall_association_count;
    ctrail_str vpc_id; /* vpcId */
    ctrail_str state; /* state: "pending", "available", "deleting" */
    ctrail_str cidr_block; /* cidrBlock */
    ctrail_str dhcp_options_id; /* dhcpOptionsId */
} ctrail_ec2_vpc;

/* CreateDefaultVpcResult */
typedef struct ctrail_ec2_create_default_vpc_result {
    const ctrail_ec2_vpc *vpc; /* vpc */
} ctrail_ec2_create_default_vpc_result;

/* CreateDelegateMacVolumeOwnershipTaskRequest */
typedef struct ctrail_ec2_create_delegate_mac_volume_ownership_task_request {
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str instance_id; /* instanceId */
    ctrail_str mac_credentials; /* macCredentials: a secret: what AWS writes in its place, if anything */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_delegate_mac_volume_ownership_task_request;

/* MacSystemIntegrityProtectionConfiguration */
typedef struct ctrail_ec2_mac_system_integrity_protection_configuration {
    ctrail_str apple_internal; /* appleInternal: "enabled", "disabled" */
    ctrail_str base_system; /* baseSystem: "enabled", "disabled" */
    ctrail_str debugging_restrictions; /* debuggingRestrictions: "enabled", "disabled" */
    ctrail_str d_trace_restrictions; /* dTraceRestrictions: "enabled", "disabled" */
    ctrail_str filesystem_protections; /* filesystemProtections: "enabled", "disabled" */
    ctrail_str kext_signing; /* kextSigning: "enabled", "disabled" */
    ctrail_str nvram_protections; /* nvramProtections: "enabled", "disabled" */
    ctrail_str status; /* status: "enabled", "disabled" */
} ctrail_ec2_mac_system_integrity_protection_configuration;

/* MacModificationTask */
typedef struct ctrail_ec2_mac_modification_task {
    ctrail_str instance_id; /* instanceId */
    ctrail_str mac_modification_task_id; /* macModificationTaskId */
    /* macSystemIntegrityProtectionConfig */
    const ctrail_ec2_mac_system_integrity_protection_configuration *mac_system_integrity_protection_config;
    int64_t start_time_ns; /* startTime: nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str task_state; /* taskState: "successful", "failed", "in-progress", "pending" */
    ctrail_str task_type; /* taskType: "sip-modification", "volume-ownership-delegation" */
} ctrail_ec2_mac_modification_task;

/* CreateDelegateMacVolumeOwnershipTaskResult */
typedef struct ctrail_ec2_create_delegate_mac_volume_ownership_task_result {
    const ctrail_ec2_mac_modification_task *mac_modification_task; /* macModificationTask */
} ctrail_ec2_create_delegate_mac_volume_ownership_task_result;

/* NewDhcpConfiguration */
typedef struct ctrail_ec2_new_dhcp_configuration {
    ctrail_str key; /* key */
    const ctrail_str *const *values; /* values */
    size_t value_count;
} ctrail_ec2_new_dhcp_configuration;

/* CreateDhcpOptionsRequest */
typedef struct ctrail_ec2_create_dhcp_options_request {
    const ctrail_ec2_new_dhcp_configuration *const *dhcp_configurations; /* dhcpConfigurations */
    size_t dhcp_configuration_count;
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_dhcp_options_request;

/* AttributeValue */
typedef struct ctrail_ec2_attribute_value {
    ctrail_str value; /* value */
} ctrail_ec2_attribute_value;

/* DhcpConfiguration */
typedef struct ctrail_ec2_dhcp_configuration {
    ctrail_str key; /* key */
    const ctrail_ec2_attribute_value *const *values; /* values */
    size_t value_count;
} ctrail_ec2_dhcp_configuration;

/* DhcpOptions */
typedef struct ctrail_ec2_dhcp_options {
    ctrail_str owner_id; /* ownerId: an account */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str dhcp_options_id; /* dhcpOptionsId */
    const ctrail_ec2_dhcp_configuration *const *dhcp_configurations; /* dhcpConfigurations */
    size_t dhcp_configuration_count;
} ctrail_ec2_dhcp_options;

/* CreateDhcpOptionsResult */
typedef struct ctrail_ec2_create_dhcp_options_result {
    const ctrail_ec2_dhcp_options *dhcp_options; /* dhcpOptions */
} ctrail_ec2_create_dhcp_options_result;

/* CreateEgressOnlyInternetGatewayRequest */
typedef struct ctrail_ec2_create_egress_only_internet_gateway_request {
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str vpc_id; /* vpcId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_egress_only_internet_gateway_request;

/* InternetGatewayAttachment */
typedef struct ctrail_ec2_internet_gateway_attachment {
    ctrail_str state; /* state: "attaching", "attached", "detaching", "detached" */
    ctrail_str vpc_id; /* vpcId */
} ctrail_ec2_internet_gateway_attachment;

/* EgressOnlyInternetGateway */
typedef struct ctrail_ec2_egress_only_internet_gateway {
    const ctrail_ec2_internet_gateway_attachment *const *attachments; /* attachments */
    size_t attachment_count;
    ctrail_str egress_only_internet_gateway_id; /* egressOnlyInternetGatewayId */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_egress_only_internet_gateway;

/* CreateEgressOnlyInternetGatewayResult */
typedef struct ctrail_ec2_create_egress_only_internet_gateway_result {
    ctrail_str client_token; /* clientToken */
    const ctrail_ec2_egress_only_internet_gateway *egress_only_internet_gateway; /* egressOnlyInternetGateway */
} ctrail_ec2_create_egress_only_internet_gateway_result;

/* FleetSpotCapacityRebalanceRequest */
typedef struct ctrail_ec2_fleet_spot_capacity_rebalance_request {
    ctrail_str replacement_strategy; /* replacementStrategy: "launch", "launch-before-terminate" */
    int64_t termination_delay; /* terminationDelay: seconds */
} ctrail_ec2_fleet_spot_capacity_rebalance_request;

/* FleetSpotMaintenanceStrategiesRequest */
typedef struct ctrail_ec2_fleet_spot_maintenance_strategies_request {
    const ctrail_ec2_fleet_spot_capacity_rebalance_request *capacity_rebalance; /* capacityRebalance */
} ctrail_ec2_fleet_spot_maintenance_strategies_request;

/* SpotOptionsRequest */
typedef struct ctrail_ec2_spot_options_request {
    /* allocationStrategy: "lowest-price", "diversified", "capacity-optimized", "capacity-optimized-prioritized", "price-capacity-optimized" */
    ctrail_str allocation_strategy;
    const ctrail_ec2_fleet_spot_maintenance_strategies_request *maintenance_strategies; /* maintenanceStrategies */
    ctrail_str instance_interruption_behavior; /* instanceInterruptionBehavior: "hibernate", "stop", "terminate" */
    int64_t instance_pools_to_use_count; /* instancePoolsToUseCount */
    ctrail_bool single_instance_type; /* singleInstanceType */
    ctrail_bool single_availability_zone; /* singleAvailabilityZone */
    int64_t min_target_capacity; /* minTargetCapacity */
    ctrail_str max_total_price; /* maxTotalPrice */
} ctrail_ec2_spot_options_request;

/* CapacityReservationOptionsRequest */
typedef struct ctrail_ec2_capacity_reservation_options_request {
    ctrail_str usage_strategy; /* usageStrategy: "use-capacity-reservations-first" */
} ctrail_ec2_capacity_reservation_options_request;

/* OnDemandOptionsRequest */
typedef struct ctrail_ec2_on_demand_options_request {
    ctrail_str allocation_strategy; /* allocationStrategy: "lowest-price", "prioritized" */
    /* capacityReservationOptions */
    const ctrail_ec2_capacity_reservation_options_request *capacity_reservation_options;
    ctrail_bool single_instance_type; /* singleInstanceType */
    ctrail_bool single_availability_zone; /* singleAvailabilityZone */
    int64_t min_target_capacity; /* minTargetCapacity */
    ctrail_str max_total_price; /* maxTotalPrice */
} ctrail_ec2_on_demand_options_request;

/* FleetCapacityReservationTargetRequest */
typedef struct ctrail_ec2_fleet_capacity_reservation_target_request {
    const ctrail_str *const *capacity_reservation_ids; /* capacityReservationIds */
    size_t capacity_reservation_id_count;
    const ctrail_str *const *capacity_reservation_resource_group_arns; /* capacityReservationResourceGroupArns */
    size_t capacity_reservation_resource_group_arn_count;
} ctrail_ec2_fleet_capacity_reservation_target_request;

/* ReservedCapacityFallbackOptionsRequest */
typedef struct ctrail_ec2_reserved_capacity_fallback_options_request {
    const ctrail_str *const *market_types; /* marketTypes: "on-demand" */
    size_t market_type_count;
} ctrail_ec2_reserved_capacity_fallback_options_request;

/* ReservedCapacityOptionsRequest */
typedef struct ctrail_ec2_reserved_capacity_options_request {
    ctrail_str allocation_strategy; /* allocationStrategy: "prioritized" */
    /* reservationTypes: "on-demand-capacity-reservation", "capacity-block", "interruptible-capacity-reservation" */
    const ctrail_str *const *reservation_types;
    size_t reservation_type_count;
    /* capacityReservationTarget */
    const ctrail_ec2_fleet_capacity_reservation_target_request *capacity_reservation_target;
    /* reservedCapacityFallbackOptions */
    const ctrail_ec2_reserved_capacity_fallback_options_request *reserved_capacity_fallback_options;
} ctrail_ec2_reserved_capacity_options_request;

/* FleetLaunchTemplateSpecificationRequest */
typedef struct ctrail_ec2_fleet_launch_template_specification_request {
    ctrail_str launch_template_id; /* launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateName */
    ctrail_str version; /* version */
    /* launchTemplateSpecificationUserData: a secret: what AWS writes in its place, if anything */
    ctrail_str launch_template_specification_user_data;
} ctrail_ec2_fleet_launch_template_specification_request;

/* Placement */
typedef struct ctrail_ec2_placement {
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_str affinity; /* affinity */
    ctrail_str group_name; /* groupName */
    int64_t partition_number; /* partitionNumber */
    ctrail_str host_id; /* hostId */
    ctrail_str tenancy; /* tenancy: "default", "dedicated", "host" */
    ctrail_str spread_domain; /* spreadDomain */
    ctrail_str host_resource_group_arn; /* hostResourceGroupArn */
    ctrail_str group_id; /* groupId */
    ctrail_str availability_zone; /* availabilityZone */
} ctrail_ec2_placement;

/* FleetEbsBlockDeviceRequest */
typedef struct ctrail_ec2_fleet_ebs_block_device_request {
    ctrail_bool encrypted; /* encrypted */
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    int64_t iops; /* iops */
    int64_t throughput; /* throughput: MiB/s */
    ctrail_str kms_key_id; /* kmsKeyId */
    ctrail_str snapshot_id; /* snapshotId */
    int64_t volume_size; /* volumeSize */
    ctrail_str volume_type; /* volumeType */
} ctrail_ec2_fleet_ebs_block_device_request;

/* FleetBlockDeviceMappingRequest */
typedef struct ctrail_ec2_fleet_block_device_mapping_request {
    ctrail_str device_name; /* deviceName */
    ctrail_str virtual_name; /* virtualName */
    const ctrail_ec2_fleet_ebs_block_device_request *ebs; /* ebs */
    ctrail_str no_device; /* noDevice */
} ctrail_ec2_fleet_block_device_mapping_request;

/* FleetIamInstanceProfileSpecificationRequest */
typedef struct ctrail_ec2_fleet_iam_instance_profile_specification_request {
    ctrail_str arn; /* arn */
    ctrail_str name; /* name */
} ctrail_ec2_fleet_iam_instance_profile_specification_request;

/* FleetInstanceMetadataOptionsRequest */
typedef struct ctrail_ec2_fleet_instance_metadata_options_request {
    ctrail_str http_tokens; /* httpTokens: "optional", "required" */
    int64_t http_put_response_hop_limit; /* httpPutResponseHopLimit */
    ctrail_str http_endpoint; /* httpEndpoint: "disabled", "enabled" */
} ctrail_ec2_fleet_instance_metadata_options_request;

/* FleetLaunchTemplateOverridesRequest */
typedef struct ctrail_ec2_fleet_launch_template_overrides_request {
    ctrail_str instance_type; /* instanceType */
    ctrail_str max_price; /* maxPrice */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str availability_zone; /* availabilityZone */
    const ctrail_value *weighted_capacity; /* weightedCapacity: a number, for ctrail_value_double */
    const ctrail_value *priority; /* priority: a number, for ctrail_value_double */
    const ctrail_ec2_placement *placement; /* placement */
    ctrail_str key_name; /* keyName */
    const ctrail_ec2_fleet_block_device_mapping_request *const *block_device_mappings; /* blockDeviceMappings */
    size_t block_device_mapping_count;
    const ctrail_ec2_fleet_iam_instance_profile_specification_request *iam_instance_profile; /* iamInstanceProfile */
    const ctrail_ec2_fleet_instance_metadata_options_request *metadata_options; /* metadataOptions */
    const ctrail_ec2_instance_requirements_request *instance_requirements; /* instanceRequirements */
    ctrail_str image_id; /* imageId */
    ctrail_str availability_zone_id; /* availabilityZoneId */
} ctrail_ec2_fleet_launch_template_overrides_request;

/* FleetLaunchTemplateConfigRequest */
typedef struct ctrail_ec2_fleet_launch_template_config_request {
    /* launchTemplateSpecification */
    const ctrail_ec2_fleet_launch_template_specification_request *launch_template_specification;
    const ctrail_ec2_fleet_launch_template_overrides_request *const *overrides; /* overrides */
    size_t override_count;
} ctrail_ec2_fleet_launch_template_config_request;

/* TargetCapacitySpecificationRequest */
typedef struct ctrail_ec2_target_capacity_specification_request {
    int64_t total_target_capacity; /* totalTargetCapacity */
    int64_t on_demand_target_capacity; /* onDemandTargetCapacity */
    int64_t spot_target_capacity; /* spotTargetCapacity */
    /* defaultTargetCapacityType: "spot", "on-demand", "capacity-block", "reserved-capacity" */
    ctrail_str default_target_capacity_type;
    ctrail_str target_capacity_unit_type; /* targetCapacityUnitType: "vcpu", "memory-mib", "units" */
} ctrail_ec2_target_capacity_specification_request;

/* CreateFleetRequest */
typedef struct ctrail_ec2_create_fleet_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
    const ctrail_ec2_spot_options_request *spot_options; /* spotOptions */
    const ctrail_ec2_on_demand_options_request *on_demand_options; /* onDemandOptions */
    const ctrail_ec2_reserved_capacity_options_request *reserved_capacity_options; /* reservedCapacityOptions */
    /* excessCapacityTerminationPolicy: "no-termination", "termination" */
    ctrail_str excess_capacity_termination_policy;
    const ctrail_ec2_fleet_launch_template_config_request *const *launch_template_configs; /* launchTemplateConfigs */
    size_t launch_template_config_count;
    /* targetCapacitySpecification */
    const ctrail_ec2_target_capacity_specification_request *target_capacity_specification;
    ctrail_bool terminate_instances_with_expiration; /* terminateInstancesWithExpiration */
    ctrail_str type; /* type: "request", "maintain", "instant" */
    int64_t valid_from_ns; /* validFrom: nanoseconds since 1970 */
    int64_t valid_until_ns; /* validUntil: nanoseconds since 1970 */
    ctrail_bool replace_unhealthy_instances; /* replaceUnhealthyInstances */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str context; /* context */
} ctrail_ec2_create_fleet_request;

/* FleetLaunchTemplateSpecification */
typedef struct ctrail_ec2_fleet_launch_template_specification {
    ctrail_str launch_template_id; /* launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateName */
    ctrail_str version; /* version */
} ctrail_ec2_fleet_launch_template_specification;

/* PlacementResponse */
typedef struct ctrail_ec2_placement_response {
    ctrail_str group_name; /* groupName */
} ctrail_ec2_placement_response;

/* VCpuCountRange */
typedef struct ctrail_ec2_v_cpu_count_range {
    int64_t min; /* min */
    int64_t max; /* max */
} ctrail_ec2_v_cpu_count_range;

/* MemoryMiB */
typedef struct ctrail_ec2_memory_mi_b {
    int64_t min; /* min: MiB */
    int64_t max; /* max: MiB */
} ctrail_ec2_memory_mi_b;

/* MemoryGiBPerVCpu */
typedef struct ctrail_ec2_memory_gi_b_per_v_cpu {
    const ctrail_value *min; /* min: a number, for ctrail_value_double */
    const ctrail_value *max; /* max: a number, for ctrail_value_double */
} ctrail_ec2_memory_gi_b_per_v_cpu;

/* NetworkInterfaceCount */
typedef struct ctrail_ec2_network_interface_count {
    int64_t min; /* min */
    int64_t max; /* max */
} ctrail_ec2_network_interface_count;

/* TotalLocalStorageGB */
typedef struct ctrail_ec2_total_local_storage_gb {
    const ctrail_value *min; /* min: a number, for ctrail_value_double */
    const ctrail_value *max; /* max: a number, for ctrail_value_double */
} ctrail_ec2_total_local_storage_gb;

/* BaselineEbsBandwidthMbps */
typedef struct ctrail_ec2_baseline_ebs_bandwidth_mbps {
    int64_t min; /* min: Mbps */
    int64_t max; /* max: Mbps */
} ctrail_ec2_baseline_ebs_bandwidth_mbps;

/* AcceleratorCount */
typedef struct ctrail_ec2_accelerator_count {
    int64_t min; /* min */
    int64_t max; /* max */
} ctrail_ec2_accelerator_count;

/* AcceleratorTotalMemoryMiB */
typedef struct ctrail_ec2_accelerator_total_memory_mi_b {
    int64_t min; /* min: MiB */
    int64_t max; /* max: MiB */
} ctrail_ec2_accelerator_total_memory_mi_b;

/* NetworkBandwidthGbps */
typedef struct ctrail_ec2_network_bandwidth_gbps {
    const ctrail_value *min; /* min: a number, for ctrail_value_double */
    const ctrail_value *max; /* max: a number, for ctrail_value_double */
} ctrail_ec2_network_bandwidth_gbps;

/* PerformanceFactorReference */
typedef struct ctrail_ec2_performance_factor_reference {
    ctrail_str instance_family; /* instanceFamily */
} ctrail_ec2_performance_factor_reference;

/* CpuPerformanceFactor */
typedef struct ctrail_ec2_cpu_performance_factor {
    const ctrail_ec2_performance_factor_reference *const *references; /* references */
    size_t reference_count;
} ctrail_ec2_cpu_performance_factor;

/* BaselinePerformanceFactors */
typedef struct ctrail_ec2_baseline_performance_factors {
    const ctrail_ec2_cpu_performance_factor *cpu; /* cpu */
} ctrail_ec2_baseline_performance_factors;

/* InstanceRequirements */
typedef struct ctrail_ec2_instance_requirements {
    const ctrail_ec2_v_cpu_count_range *v_cpu_count; /* vCpuCount */
    const ctrail_ec2_memory_mi_b *memory_mi_b; /* memoryMiB */
    const ctrail_str *const *cpu_manufacturers; /* cpuManufacturers: "intel", "amd", "amazon-web-services", "apple" */
    size_t cpu_manufacturer_count;
    const ctrail_ec2_memory_gi_b_per_v_cpu *memory_gi_b_per_v_cpu; /* memoryGiBPerVCpu */
    const ctrail_str *const *excluded_instance_types; /* excludedInstanceTypes */
    size_t excluded_instance_type_count;
    const ctrail_str *const *instance_generations; /* instanceGenerations: "current", "previous" */
    size_t instance_generation_count;
    int64_t spot_max_price_percentage_over_lowest_price; /* spotMaxPricePercentageOverLowestPrice */
    int64_t on_demand_max_price_percentage_over_lowest_price; /* onDemandMaxPricePercentageOverLowestPrice */
    ctrail_str bare_metal; /* bareMetal: "included", "required", "excluded" */
    ctrail_str burstable_performance; /* burstablePerformance: "included", "required", "excluded" */
    ctrail_bool require_hibernate_support; /* requireHibernateSupport */
    const ctrail_ec2_network_interface_count *network_interface_count; /* networkInterfaceCount */
    ctrail_str local_storage; /* localStorage: "included", "required", "excluded" */
    const ctrail_str *const *local_storage_types; /* localStorageTypes: "hdd", "ssd" */
    size_t local_storage_type_count;
    const ctrail_ec2_total_local_storage_gb *total_local_storage_gb; /* totalLocalStorageGB */
    const ctrail_ec2_baseline_ebs_bandwidth_mbps *baseline_ebs_bandwidth_mbps; /* baselineEbsBandwidthMbps */
    const ctrail_str *const *accelerator_types; /* acceleratorTypes: "gpu", "fpga", "inference", "media" */
    size_t accelerator_type_count;
    const ctrail_ec2_accelerator_count *accelerator_count; /* acceleratorCount */
    /* acceleratorManufacturers: "amazon-web-services", "amd", "nvidia", "xilinx", "habana" */
    const ctrail_str *const *accelerator_manufacturers;
    size_t accelerator_manufacturer_count;
    const ctrail_str *const *accelerator_names; /* acceleratorNames */
    size_t accelerator_name_count;
    const ctrail_ec2_accelerator_total_memory_mi_b *accelerator_total_memory_mi_b; /* acceleratorTotalMemoryMiB */
    const ctrail_ec2_network_bandwidth_gbps *network_bandwidth_gbps; /* networkBandwidthGbps */
    const ctrail_str *const *allowed_instance_types; /* allowedInstanceTypes */
    size_t allowed_instance_type_count;
    /* maxSpotPriceAsPercentageOfOptimalOnDemandPrice */
    int64_t max_spot_price_as_percentage_of_optimal_on_demand_price;
    const ctrail_ec2_baseline_performance_factors *baseline_performance_factors; /* baselinePerformanceFactors */
    ctrail_bool require_encryption_in_transit; /* requireEncryptionInTransit */
} ctrail_ec2_instance_requirements;

/* EbsBlockDeviceResponse */
typedef struct ctrail_ec2_ebs_block_device_response {
    ctrail_bool encrypted; /* encrypted */
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    int64_t iops; /* iops */
    int64_t throughput; /* throughput: MiB/s */
    ctrail_str kms_key_id; /* kmsKeyId */
    ctrail_str snapshot_id; /* snapshotId */
    int64_t volume_size; /* volumeSize */
    ctrail_str volume_type; /* volumeType */
} ctrail_ec2_ebs_block_device_response;

/* BlockDeviceMappingResponse */
typedef struct ctrail_ec2_block_device_mapping_response {
    ctrail_str device_name; /* deviceName */
    ctrail_str virtual_name; /* virtualName */
    const ctrail_ec2_ebs_block_device_response *ebs; /* ebs */
    ctrail_str no_device; /* noDevice */
} ctrail_ec2_block_device_mapping_response;

/* FleetLaunchTemplateOverrides */
typedef struct ctrail_ec2_fleet_launch_template_overrides {
    ctrail_str instance_type; /* instanceType */
    ctrail_str max_price; /* maxPrice */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str availability_zone; /* availabilityZone */
    const ctrail_value *weighted_capacity; /* weightedCapacity: a number, for ctrail_value_double */
    const ctrail_value *priority; /* priority: a number, for ctrail_value_double */
    const ctrail_ec2_placement_response *placement; /* placement */
    const ctrail_ec2_instance_requirements *instance_requirements; /* instanceRequirements */
    ctrail_str image_id; /* imageId */
    const ctrail_ec2_block_device_mapping_response *const *block_device_mappings; /* blockDeviceMappings */
    size_t block_device_mapping_count;
    ctrail_str availability_zone_id; /* availabilityZoneId */
} ctrail_ec2_fleet_launch_template_overrides;

/* LaunchTemplateAndOverridesResponse */
typedef struct ctrail_ec2_launch_template_and_overrides_response {
    /* launchTemplateSpecification */
    const ctrail_ec2_fleet_launch_template_specification *launch_template_specification;
    const ctrail_ec2_fleet_launch_template_overrides *overrides; /* overrides */
} ctrail_ec2_launch_template_and_overrides_response;

/* CreateFleetError */
typedef struct ctrail_ec2_create_fleet_error {
    /* launchTemplateAndOverrides */
    const ctrail_ec2_launch_template_and_overrides_response *launch_template_and_overrides;
    ctrail_str lifecycle; /* lifecycle: "spot", "on-demand", "interruptible-capacity-reservation", "capacity-block" */
    ctrail_str error_code; /* errorCode */
    ctrail_str error_message; /* errorMessage */
} ctrail_ec2_create_fleet_error;

/* CreateFleetInstance */
typedef struct ctrail_ec2_create_fleet_instance {
    /* launchTemplateAndOverrides */
    const ctrail_ec2_launch_template_and_overrides_response *launch_template_and_overrides;
    ctrail_str lifecycle; /* lifecycle: "spot", "on-demand", "interruptible-capacity-reservation", "capacity-block" */
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    ctrail_str instance_type; /* instanceType */
    ctrail_str platform; /* platform: "Windows" */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str subnet_id; /* subnetId */
} ctrail_ec2_create_fleet_instance;

/* CreateFleetResult */
typedef struct ctrail_ec2_create_fleet_result {
    ctrail_str fleet_id; /* fleetId */
    const ctrail_ec2_create_fleet_error *const *errors; /* errors */
    size_t error_count;
    const ctrail_ec2_create_fleet_instance *const *instances; /* instances */
    size_t instance_count;
} ctrail_ec2_create_fleet_result;

/* DestinationOptionsRequest */
typedef struct ctrail_ec2_destination_options_request {
    ctrail_str file_format; /* fileFormat: "plain-text", "parquet" */
    ctrail_bool hive_compatible_partitions; /* hiveCompatiblePartitions */
    ctrail_bool per_hour_partition; /* perHourPartition */
} ctrail_ec2_destination_options_request;

/* TagFieldSpecificationRequest */
typedef struct ctrail_ec2_tag_field_specification_request {
    ctrail_str resource_type; /* resourceType: "network-interface", "instance", "auto-scaling-group" */
    const ctrail_str *const *tag_keys; /* tagKeys */
    size_t tag_key_count;
} ctrail_ec2_tag_field_specification_request;

/* CreateFlowLogsRequest */
typedef struct ctrail_ec2_create_flow_logs_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
    ctrail_str deliver_logs_permission_arn; /* deliverLogsPermissionArn */
    ctrail_str deliver_cross_account_role; /* deliverCrossAccountRole */
    ctrail_str log_group_name; /* logGroupName */
    const ctrail_str *const *resource_ids; /* resourceIds */
    size_t resource_id_count;
    ctrail_str resource_type; /* resourceType */
    ctrail_str traffic_type; /* trafficType: "ACCEPT", "REJECT", "ALL" */
    ctrail_str log_destination_type; /* logDestinationType: "cloud-watch-logs", "s3", "kinesis-data-firehose" */
    ctrail_str log_destination; /* logDestination */
    ctrail_str log_format; /* logFormat */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    int64_t max_aggregation_interval; /* maxAggregationInterval */
    const ctrail_ec2_destination_options_request *destination_options; /* destinationOptions */
    const ctrail_ec2_tag_field_specification_request *const *tag_field_specifications; /* tagFieldSpecifications */
    size_t tag_field_specification_count;
} ctrail_ec2_create_flow_logs_request;

/* CreateFlowLogsResult */
typedef struct ctrail_ec2_create_flow_logs_result {
    ctrail_str client_token; /* clientToken */
    const ctrail_str *const *flow_log_ids; /* flowLogIds */
    size_t flow_log_id_count;
    const ctrail_ec2_unsuccessful_item *const *unsuccessful; /* unsuccessful */
    size_t unsuccessful_count;
} ctrail_ec2_create_flow_logs_result;

/* StorageLocation */
typedef struct ctrail_ec2_storage_location {
    ctrail_str bucket; /* bucket */
    ctrail_str key; /* key */
} ctrail_ec2_storage_location;

/* CreateFpgaImageRequest */
typedef struct ctrail_ec2_create_fpga_image_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_storage_location *input_storage_location; /* inputStorageLocation */
    const ctrail_ec2_storage_location *logs_storage_location; /* logsStorageLocation */
    ctrail_str description; /* description */
    ctrail_str name; /* name */
    ctrail_str client_token; /* clientToken */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_fpga_image_request;

/* CreateFpgaImageResult */
typedef struct ctrail_ec2_create_fpga_image_result {
    ctrail_str fpga_image_id; /* fpgaImageId */
    ctrail_str fpga_image_global_id; /* fpgaImageGlobalId */
} ctrail_ec2_create_fpga_image_result;

/* EbsBlockDevice */
typedef struct ctrail_ec2_ebs_block_device {
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    int64_t iops; /* iops */
    ctrail_str snapshot_id; /* snapshotId */
    int64_t volume_size; /* volumeSize */
    ctrail_str volume_type; /* volumeType */
    ctrail_str kms_key_id; /* kmsKeyId */
    int64_t throughput; /* throughput: MiB/s */
    ctrail_str outpost_arn; /* outpostArn */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_bool encrypted; /* encrypted */
    int64_t volume_initialization_rate; /* volumeInitializationRate: MiB/s */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    int64_t ebs_card_index; /* ebsCardIndex */
} ctrail_ec2_ebs_block_device;

/* BlockDeviceMapping */
typedef struct ctrail_ec2_block_device_mapping {
    const ctrail_ec2_ebs_block_device *ebs; /* ebs */
    ctrail_str no_device; /* noDevice */
    ctrail_str device_name; /* deviceName */
    ctrail_str virtual_name; /* virtualName */
} ctrail_ec2_block_device_mapping;

/* CreateImageRequest */
typedef struct ctrail_ec2_create_image_request {
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str snapshot_location; /* snapshotLocation: "regional", "local" */
    ctrail_str boot_mode_override; /* bootModeOverride: "uefi" */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str instance_id; /* instanceId */
    ctrail_str name; /* name */
    ctrail_str description; /* description */
    ctrail_bool no_reboot; /* noReboot */
    const ctrail_ec2_block_device_mapping *const *block_device_mappings; /* blockDeviceMappings */
    size_t block_device_mapping_count;
} ctrail_ec2_create_image_request;

/* CreateImageResult */
typedef struct ctrail_ec2_create_image_result {
    ctrail_str image_id; /* imageId */
} ctrail_ec2_create_image_result;

/* ImageUsageResourceTypeOptionRequest */
typedef struct ctrail_ec2_image_usage_resource_type_option_request {
    ctrail_str option_name; /* optionName */
    const ctrail_str *const *option_values; /* optionValues */
    size_t option_value_count;
} ctrail_ec2_image_usage_resource_type_option_request;

/* ImageUsageResourceTypeRequest */
typedef struct ctrail_ec2_image_usage_resource_type_request {
    ctrail_str resource_type; /* resourceType */
    const ctrail_ec2_image_usage_resource_type_option_request *const *resource_type_options; /* resourceTypeOptions */
    size_t resource_type_option_count;
} ctrail_ec2_image_usage_resource_type_request;

/* CreateImageUsageReportRequest */
typedef struct ctrail_ec2_create_image_usage_report_request {
    ctrail_str image_id; /* imageId */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_image_usage_resource_type_request *const *resource_types; /* resourceTypes */
    size_t resource_type_count;
    const ctrail_str *const *account_ids; /* accountIds: an account */
    size_t account_id_count;
    ctrail_str client_token; /* clientToken */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_image_usage_report_request;

/* CreateImageUsageReportResult */
typedef struct ctrail_ec2_create_image_usage_report_result {
    ctrail_str report_id; /* reportId */
} ctrail_ec2_create_image_usage_report_result;

/* CreateInstanceConnectEndpointRequest */
typedef struct ctrail_ec2_create_instance_connect_endpoint_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str subnet_id; /* subnetId */
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
    ctrail_bool preserve_client_ip; /* preserveClientIp */
    ctrail_str client_token; /* clientToken */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str ip_address_type; /* ipAddressType: "ipv4", "dualstack", "ipv6" */
} ctrail_ec2_create_instance_connect_endpoint_request;

/* InstanceConnectEndpointDnsNames */
typedef struct ctrail_ec2_instance_connect_endpoint_dns_names {
    ctrail_str dns_name; /* dnsName */
    ctrail_str fips_dns_name; /* fipsDnsName */
} ctrail_ec2_instance_connect_endpoint_dns_names;

/* InstanceConnectEndpointPublicDnsNames */
typedef struct ctrail_ec2_instance_connect_endpoint_public_dns_names {
    const ctrail_ec2_instance_connect_endpoint_dns_names *ipv4; /* ipv4 */
    const ctrail_ec2_instance_connect_endpoint_dns_names *dualstack; /* dualstack */
} ctrail_ec2_instance_connect_endpoint_public_dns_names;

/* Ec2InstanceConnectEndpoint */
typedef struct ctrail_ec2_ec2_instance_connect_endpoint {
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str instance_connect_endpoint_id; /* instanceConnectEndpointId */
    ctrail_str instance_connect_endpoint_arn; /* instanceConnectEndpointArn */
    ctrail_str state; /* state */
    ctrail_str state_message; /* stateMessage */
    ctrail_str dns_name; /* dnsName */
    ctrail_str fips_dns_name; /* fipsDnsName */
    const ctrail_str *const *network_interface_ids; /* networkInterfaceIds */
    size_t network_interface_id_count;
    ctrail_str vpc_id; /* vpcId */
    ctrail_str availability_zone; /* availabilityZone */
    int64_t created_at_ns; /* createdAt: nanoseconds since 1970 */
    ctrail_str subnet_id; /* subnetId */
    ctrail_bool preserve_client_ip; /* preserveClientIp */
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str ip_address_type; /* ipAddressType: "ipv4", "dualstack", "ipv6" */
    const ctrail_ec2_instance_connect_endpoint_public_dns_names *public_dns_names; /* publicDnsNames */
    ctrail_str availability_zone_id; /* availabilityZoneId */
} ctrail_ec2_ec2_instance_connect_endpoint;

/* CreateInstanceConnectEndpointResult */
typedef struct ctrail_ec2_create_instance_connect_endpoint_result {
    const ctrail_ec2_ec2_instance_connect_endpoint *instance_connect_endpoint; /* instanceConnectEndpoint */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_instance_connect_endpoint_result;

/* InstanceEventWindowTimeRangeRequest */
typedef struct ctrail_ec2_instance_event_window_time_range_request {
    ctrail_str start_week_day; /* startWeekDay */
    int64_t start_hour; /* startHour */
    ctrail_str end_week_day; /* endWeekDay */
    int64_t end_hour; /* endHour */
} ctrail_ec2_instance_event_window_time_range_request;

/* CreateInstanceEventWindowRequest */
typedef struct ctrail_ec2_create_instance_event_window_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str name; /* name */
    const ctrail_ec2_instance_event_window_time_range_request *const *time_ranges; /* timeRanges */
    size_t time_range_count;
    ctrail_str cron_expression; /* cronExpression */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_instance_event_window_request;

/* CreateInstanceEventWindowResult */
typedef struct ctrail_ec2_create_instance_event_window_result {
    const ctrail_ec2_instance_event_window *instance_event_window; /* instanceEventWindow */
} ctrail_ec2_create_instance_event_window_result;

/* ExportToS3TaskSpecification */
typedef struct ctrail_ec2_export_to_s3_task_specification {
    ctrail_str disk_image_format; /* diskImageFormat: "VMDK", "RAW", "VHD" */
    ctrail_str container_format; /* containerFormat: "ova" */
    ctrail_str s3_bucket; /* s3Bucket */
    ctrail_str s3_prefix; /* s3Prefix */
} ctrail_ec2_export_to_s3_task_specification;

/* CreateInstanceExportTaskRequest */
typedef struct ctrail_ec2_create_instance_export_task_request {
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str description; /* description */
    ctrail_str instance_id; /* instanceId */
    ctrail_str target_environment; /* targetEnvironment: "citrix", "vmware", "microsoft" */
    const ctrail_ec2_export_to_s3_task_specification *export_to_s3_task; /* exportToS3Task */
} ctrail_ec2_create_instance_export_task_request;

/* ExportToS3Task */
typedef struct ctrail_ec2_export_to_s3_task {
    ctrail_str container_format; /* containerFormat: "ova" */
    ctrail_str disk_image_format; /* diskImageFormat: "VMDK", "RAW", "VHD" */
    ctrail_str s3_bucket; /* s3Bucket */
    ctrail_str s3_key; /* s3Key */
} ctrail_ec2_export_to_s3_task;

/* InstanceExportDetails */
typedef struct ctrail_ec2_instance_export_details {
    ctrail_str instance_id; /* instanceId */
    ctrail_str target_environment; /* targetEnvironment: "citrix", "vmware", "microsoft" */
} ctrail_ec2_instance_export_details;

/* ExportTask */
typedef struct ctrail_ec2_export_task {
    ctrail_str description; /* description */
    ctrail_str export_task_id; /* exportTaskId */
    const ctrail_ec2_export_to_s3_task *export_to_s3_task; /* exportToS3Task */
    const ctrail_ec2_instance_export_details *instance_export_details; /* instanceExportDetails */
    ctrail_str state; /* state: "active", "cancelling", "cancelled", "completed" */
    ctrail_str status_message; /* statusMessage */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_export_task;

/* CreateInstanceExportTaskResult */
typedef struct ctrail_ec2_create_instance_export_task_result {
    const ctrail_ec2_export_task *export_task; /* exportTask */
} ctrail_ec2_create_instance_export_task_result;

/* CreateInternetGatewayRequest */
typedef struct ctrail_ec2_create_internet_gateway_request {
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_internet_gateway_request;

/* InternetGateway */
typedef struct ctrail_ec2_internet_gateway {
    const ctrail_ec2_internet_gateway_attachment *const *attachments; /* attachments */
    size_t attachment_count;
    ctrail_str internet_gateway_id; /* internetGatewayId */
    ctrail_str owner_id; /* ownerId: an account */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_internet_gateway;

/* CreateInternetGatewayResult */
typedef struct ctrail_ec2_create_internet_gateway_result {
    const ctrail_ec2_internet_gateway *internet_gateway; /* internetGateway */
} ctrail_ec2_create_internet_gateway_result;

/* CreateInterruptibleCapacityReservationAllocationRequest */
typedef struct ctrail_ec2_create_interruptible_capacity_reservation_allocation_request {
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    int64_t instance_count; /* instanceCount */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str zero_size_preference; /* zeroSizePreference: "retain", "default" */
} ctrail_ec2_create_interruptible_capacity_reservation_allocation_request;

/* CreateInterruptibleCapacityReservationAllocationResult */
typedef struct ctrail_ec2_create_interruptible_capacity_reservation_allocation_result {
    ctrail_str source_capacity_reservation_id; /* sourceCapacityReservationId */
    int64_t target_instance_count; /* targetInstanceCount */
    ctrail_str status; /* status: "pending", "active", "updating", "canceling", "canceled", "failed" */
    ctrail_str interruption_type; /* interruptionType: "adhoc" */
} ctrail_ec2_create_interruptible_capacity_reservation_allocation_result;

/* AddIpamOperatingRegion */
typedef struct ctrail_ec2_add_ipam_operating_region {
    ctrail_str region_name; /* regionName */
} ctrail_ec2_add_ipam_operating_region;

/* CreateIpamRequest */
typedef struct ctrail_ec2_create_ipam_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str description; /* description */
    const ctrail_ec2_add_ipam_operating_region *const *operating_regions; /* operatingRegions */
    size_t operating_region_count;
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
    ctrail_str tier; /* tier: "free", "advanced" */
    ctrail_bool enable_private_gua; /* enablePrivateGua */
    ctrail_str metered_account; /* meteredAccount: an account; "ipam-owner", "resource-owner" */
} ctrail_ec2_create_ipam_request;

/* IpamOperatingRegion */
typedef struct ctrail_ec2_ipam_operating_region {
    ctrail_str region_name; /* regionName */
} ctrail_ec2_ipam_operating_region;

/* Ipam */
typedef struct ctrail_ec2_ipam {
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str ipam_id; /* ipamId */
    ctrail_str ipam_arn; /* ipamArn */
    ctrail_str ipam_region; /* ipamRegion */
    ctrail_str public_default_scope_id; /* publicDefaultScopeId */
    ctrail_str private_default_scope_id; /* privateDefaultScopeId */
    int64_t scope_count; /* scopeCount */
    ctrail_str description; /* description */
    const ctrail_ec2_ipam_operating_region *const *operating_regions; /* operatingRegions */
    size_t operating_region_count;
    ctrail_str state; /* state */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str default_resource_discovery_id; /* defaultResourceDiscoveryId */
    ctrail_str default_resource_discovery_association_id; /* defaultResourceDiscoveryAssociationId */
    int64_t resource_discovery_association_count; /* resourceDiscoveryAssociationCount */
    ctrail_str state_message; /* stateMessage */
    ctrail_str tier; /* tier: "free", "advanced" */
    ctrail_bool enable_private_gua; /* enablePrivateGua */
    ctrail_str metered_account; /* meteredAccount: an account; "ipam-owner", "resource-owner" */
} ctrail_ec2_ipam;

/* CreateIpamResult */
typedef struct ctrail_ec2_create_ipam_result {
    const ctrail_ec2_ipam *ipam; /* ipam */
} ctrail_ec2_create_ipam_result;

/* CreateIpamExternalResourceVerificationTokenRequest */
typedef struct ctrail_ec2_create_ipam_external_resource_verification_token_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_id; /* ipamId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_ipam_external_resource_verification_token_request;

/* IpamExternalResourceVerificationToken */
typedef struct ctrail_ec2_ipam_external_resource_verification_token {
    ctrail_str ipam_external_resource_verification_token_id; /* ipamExternalResourceVerificationTokenId */
    ctrail_str ipam_external_resource_verification_token_arn; /* ipamExternalResourceVerificationTokenArn */
    ctrail_str ipam_id; /* ipamId */
    ctrail_str ipam_arn; /* ipamArn */
    ctrail_str ipam_region; /* ipamRegion */
    ctrail_str token_value; /* tokenValue */
    ctrail_str token_name; /* tokenName */
    int64_t not_after_ns; /* notAfter: nanoseconds since 1970 */
    ctrail_str status; /* status: "valid", "expired" */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    /* state: "create-in-progress", "create-complete", "create-failed", "delete-in-progress", "delete-complete", "delete-failed" */
    ctrail_str state;
} ctrail_ec2_ipam_external_resource_verification_token;

/* CreateIpamExternalResourceVerificationTokenResult */
typedef struct ctrail_ec2_create_ipam_external_resource_verification_token_result {
    /* ipamExternalResourceVerificationToken */
    const ctrail_ec2_ipam_external_resource_verification_token *ipam_external_resource_verification_token;
} ctrail_ec2_create_ipam_external_resource_verification_token_result;

/* CreateIpamInternetRegistryAssociationRequest */
typedef struct ctrail_ec2_create_ipam_internet_registry_association_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_id; /* ipamId */
    ctrail_str rir; /* rir: "ripe", "apnic", "arin", "lacnic", "nicbr" */
    ctrail_str organization_handle; /* organizationHandle */
    ctrail_str description; /* description */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_ipam_internet_registry_association_request;

/* IpamInternetRegistryAssociation */
typedef struct ctrail_ec2_ipam_internet_registry_association {
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str ipam_internet_registry_association_id; /* ipamInternetRegistryAssociationId */
    ctrail_str ipam_internet_registry_association_arn; /* ipamInternetRegistryAssociationArn */
    ctrail_str ipam_id; /* ipamId */
    ctrail_str ipam_region; /* ipamRegion */
    ctrail_str rir; /* rir: "ripe", "apnic", "arin", "lacnic", "nicbr" */
    ctrail_str organization_handle; /* organizationHandle */
    ctrail_str description; /* description */
    ctrail_str state; /* state */
    ctrail_str state_message; /* stateMessage */
    ctrail_str child_request_xml; /* childRequestXml */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_ipam_internet_registry_association;

/* CreateIpamInternetRegistryAssociationResult */
typedef struct ctrail_ec2_create_ipam_internet_registry_association_result {
    /* ipamInternetRegistryAssociation */
    const ctrail_ec2_ipam_internet_registry_association *ipam_internet_registry_association;
} ctrail_ec2_create_ipam_internet_registry_association_result;

/* CreateIpamPolicyRequest */
typedef struct ctrail_ec2_create_ipam_policy_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
    ctrail_str ipam_id; /* ipamId */
} ctrail_ec2_create_ipam_policy_request;

/* IpamPolicy */
typedef struct ctrail_ec2_ipam_policy {
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str ipam_policy_id; /* ipamPolicyId */
    ctrail_str ipam_policy_arn; /* ipamPolicyArn */
    ctrail_str ipam_policy_region; /* ipamPolicyRegion */
    ctrail_str state; /* state */
    ctrail_str state_message; /* stateMessage */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str ipam_id; /* ipamId */
} ctrail_ec2_ipam_policy;

/* CreateIpamPolicyResult */
typedef struct ctrail_ec2_create_ipam_policy_result {
    const ctrail_ec2_ipam_policy *ipam_policy; /* ipamPolicy */
} ctrail_ec2_create_ipam_policy_result;

/* RequestIpamResourceTag */
typedef struct ctrail_ec2_request_ipam_resource_tag {
    ctrail_str key; /* key */
    ctrail_str value; /* value */
} ctrail_ec2_request_ipam_resource_tag;

/* IpamPoolSourceResourceRequest */
typedef struct ctrail_ec2_ipam_pool_source_resource_request {
    ctrail_str resource_id; /* resourceId */
    ctrail_str resource_type; /* resourceType: "vpc" */
    ctrail_str resource_region; /* resourceRegion */
    ctrail_str resource_owner; /* resourceOwner: an account */
} ctrail_ec2_ipam_pool_source_resource_request;

/* CreateIpamPoolRequest */
typedef struct ctrail_ec2_create_ipam_pool_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_scope_id; /* ipamScopeId */
    ctrail_str locale; /* locale */
    ctrail_str source_ipam_pool_id; /* sourceIpamPoolId */
    ctrail_str description; /* description */
    ctrail_str address_family; /* addressFamily: "ipv4", "ipv6" */
    ctrail_bool auto_import; /* autoImport */
    ctrail_bool publicly_advertisable; /* publiclyAdvertisable */
    int64_t allocation_min_netmask_length; /* allocationMinNetmaskLength */
    int64_t allocation_max_netmask_length; /* allocationMaxNetmaskLength */
    int64_t allocation_default_netmask_length; /* allocationDefaultNetmaskLength */
    const ctrail_ec2_request_ipam_resource_tag *const *allocation_resource_tags; /* allocationResourceTags */
    size_t allocation_resource_tag_count;
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
    ctrail_str aws_service; /* awsService: "ec2", "global-services" */
    ctrail_str public_ip_source; /* publicIpSource: "amazon", "byoip" */
    const ctrail_ec2_ipam_pool_source_resource_request *source_resource; /* sourceResource */
} ctrail_ec2_create_ipam_pool_request;

/* IpamResourceTag */
typedef struct ctrail_ec2_ipam_resource_tag {
    ctrail_str key; /* key */
    ctrail_str value; /* value */
} ctrail_ec2_ipam_resource_tag;

/* IpamPoolSourceResource */
typedef struct ctrail_ec2_ipam_pool_source_resource {
    ctrail_str resource_id; /* resourceId */
    ctrail_str resource_type; /* resourceType: "vpc" */
    ctrail_str resource_region; /* resourceRegion */
    ctrail_str resource_owner; /* resourceOwner: an account */
} ctrail_ec2_ipam_pool_source_resource;

/* IpamPool */
typedef struct ctrail_ec2_ipam_pool {
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str ipam_pool_id; /* ipamPoolId */
    ctrail_str source_ipam_pool_id; /* sourceIpamPoolId */
    ctrail_str ipam_pool_arn; /* ipamPoolArn */
    ctrail_str ipam_scope_arn; /* ipamScopeArn */
    ctrail_str ipam_scope_type; /* ipamScopeType: "public", "private" */
    ctrail_str ipam_arn; /* ipamArn */
    ctrail_str ipam_region; /* ipamRegion */
    ctrail_str locale; /* locale */
    int64_t pool_depth; /* poolDepth */
    ctrail_str state; /* state */
    ctrail_str state_message; /* stateMessage */
    ctrail_str description; /* description */
    ctrail_bool auto_import; /* autoImport */
    ctrail_bool publicly_advertisable; /* publiclyAdvertisable */
    ctrail_str address_family; /* addressFamily: "ipv4", "ipv6" */
    int64_t allocation_min_netmask_length; /* allocationMinNetmaskLength */
    int64_t allocation_max_netmask_length; /* allocationMaxNetmaskLength */
    int64_t allocation_default_netmask_length; /* allocationDefaultNetmaskLength */
    const ctrail_ec2_ipam_resource_tag *const *allocation_resource_tags; /* allocationResourceTags */
    size_t allocation_resource_tag_count;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str aws_service; /* awsService: "ec2", "global-services" */
    ctrail_str public_ip_source; /* publicIpSource: "amazon", "byoip" */
    const ctrail_ec2_ipam_pool_source_resource *source_resource; /* sourceResource */
} ctrail_ec2_ipam_pool;

/* CreateIpamPoolResult */
typedef struct ctrail_ec2_create_ipam_pool_result {
    const ctrail_ec2_ipam_pool *ipam_pool; /* ipamPool */
} ctrail_ec2_create_ipam_pool_result;

/* IpamPrefixListResolverRuleConditionRequest */
typedef struct ctrail_ec2_ipam_prefix_list_resolver_rule_condition_request {
    ctrail_str operation; /* operation: "equals", "not-equals", "subnet-of" */
    ctrail_str ipam_pool_id; /* ipamPoolId */
    ctrail_str resource_id; /* resourceId */
    ctrail_str resource_owner; /* resourceOwner: an account */
    ctrail_str resource_region; /* resourceRegion */
    const ctrail_ec2_request_ipam_resource_tag *resource_tag; /* resourceTag */
    ctrail_str cidr; /* cidr */
} ctrail_ec2_ipam_prefix_list_resolver_rule_condition_request;

/* IpamPrefixListResolverRuleRequest */
typedef struct ctrail_ec2_ipam_prefix_list_resolver_rule_request {
    ctrail_str rule_type; /* ruleType: "static-cidr", "ipam-resource-cidr", "ipam-pool-cidr" */
    ctrail_str static_cidr; /* staticCidr */
    ctrail_str ipam_scope_id; /* ipamScopeId */
    ctrail_str resource_type; /* resourceType */
    const ctrail_ec2_ipam_prefix_list_resolver_rule_condition_request *const *conditions; /* conditions */
    size_t condition_count;
} ctrail_ec2_ipam_prefix_list_resolver_rule_request;

/* CreateIpamPrefixListResolverRequest */
typedef struct ctrail_ec2_create_ipam_prefix_list_resolver_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_id; /* ipamId */
    ctrail_str description; /* description */
    ctrail_str address_family; /* addressFamily: "ipv4", "ipv6" */
    const ctrail_ec2_ipam_prefix_list_resolver_rule_request *const *rules; /* rules */
    size_t rule_count;
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_ipam_prefix_list_resolver_request;

/* IpamPrefixListResolver */
typedef struct ctrail_ec2_ipam_prefix_list_resolver {
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str ipam_prefix_list_resolver_id; /* ipamPrefixListResolverId */
    ctrail_str ipam_prefix_list_resolver_arn; /* ipamPrefixListResolverArn */
    ctrail_str ipam_arn; /* ipamArn */
    ctrail_str ipam_region; /* ipamRegion */
    ctrail_str description; /* description */
    ctrail_str address_family; /* addressFamily: "ipv4", "ipv6" */
    ctrail_str state; /* state */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str last_version_creation_status; /* lastVersionCreationStatus: "pending", "success", "failure" */
    ctrail_str last_version_creation_status_message; /* lastVersionCreationStatusMessage */
} ctrail_ec2_ipam_prefix_list_resolver;

/* CreateIpamPrefixListResolverResult */
typedef struct ctrail_ec2_create_ipam_prefix_list_resolver_result {
    const ctrail_ec2_ipam_prefix_list_resolver *ipam_prefix_list_resolver; /* ipamPrefixListResolver */
} ctrail_ec2_create_ipam_prefix_list_resolver_result;

/* CreateIpamPrefixListResolverTargetRequest */
typedef struct ctrail_ec2_create_ipam_prefix_list_resolver_target_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_prefix_list_resolver_id; /* ipamPrefixListResolverId */
    ctrail_str prefix_list_id; /* prefixListId */
    ctrail_str prefix_list_region; /* prefixListRegion */
    int64_t desired_version; /* desiredVersion */
    ctrail_bool track_latest_version; /* trackLatestVersion */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_ipam_prefix_list_resolver_target_request;

/* IpamPrefixListResolverTarget */
typedef struct ctrail_ec2_ipam_prefix_list_resolver_target {
    ctrail_str ipam_prefix_list_resolver_target_id; /* ipamPrefixListResolverTargetId */
    ctrail_str ipam_prefix_list_resolver_target_arn; /* ipamPrefixListResolverTargetArn */
    ctrail_str ipam_prefix_list_resolver_id; /* ipamPrefixListResolverId */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str prefix_list_id; /* prefixListId */
    ctrail_str prefix_list_region; /* prefixListRegion */
    int64_t desired_version; /* desiredVersion */
    int64_t last_synced_version; /* lastSyncedVersion */
    ctrail_bool track_latest_version; /* trackLatestVersion */
    ctrail_str state_message; /* stateMessage */
    ctrail_str state; /* state */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_ipam_prefix_list_resolver_target;

/* CreateIpamPrefixListResolverTargetResult */
typedef struct ctrail_ec2_create_ipam_prefix_list_resolver_target_result {
    /* ipamPrefixListResolverTarget */
    const ctrail_ec2_ipam_prefix_list_resolver_target *ipam_prefix_list_resolver_target;
} ctrail_ec2_create_ipam_prefix_list_resolver_target_result;

/* CreateIpamResourceDiscoveryRequest */
typedef struct ctrail_ec2_create_ipam_resource_discovery_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str description; /* description */
    const ctrail_ec2_add_ipam_operating_region *const *operating_regions; /* operatingRegions */
    size_t operating_region_count;
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_ipam_resource_discovery_request;

/* IpamOrganizationalUnitExclusion */
typedef struct ctrail_ec2_ipam_organizational_unit_exclusion {
    ctrail_str organizations_entity_path; /* organizationsEntityPath */
} ctrail_ec2_ipam_organizational_unit_exclusion;

/* IpamResourceDiscovery */
typedef struct ctrail_ec2_ipam_resource_discovery {
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str ipam_resource_discovery_id; /* ipamResourceDiscoveryId */
    ctrail_str ipam_resource_discovery_arn; /* ipamResourceDiscoveryArn */
    ctrail_str ipam_resource_discovery_region; /* ipamResourceDiscoveryRegion */
    ctrail_str description; /* description */
    const ctrail_ec2_ipam_operating_region *const *operating_regions; /* operatingRegions */
    size_t operating_region_count;
    ctrail_bool is_default; /* isDefault */
    ctrail_str state; /* state */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    /* organizationalUnitExclusions */
    const ctrail_ec2_ipam_organizational_unit_exclusion *const *organizational_unit_exclusions;
    size_t organizational_unit_exclusion_count;
} ctrail_ec2_ipam_resource_discovery;

/* CreateIpamResourceDiscoveryResult */
typedef struct ctrail_ec2_create_ipam_resource_discovery_result {
    const ctrail_ec2_ipam_resource_discovery *ipam_resource_discovery; /* ipamResourceDiscovery */
} ctrail_ec2_create_ipam_resource_discovery_result;

/* CreateIpamRoutingPolicyRegistrationRequest */
typedef struct ctrail_ec2_create_ipam_routing_policy_registration_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_internet_registry_association_id; /* ipamInternetRegistryAssociationId */
    ctrail_str cidr; /* cidr */
    const ctrail_str *const *asns; /* asns */
    size_t asn_count;
    ctrail_bool permit_more_specific_announcements; /* permitMoreSpecificAnnouncements */
    int64_t max_length; /* maxLength */
    ctrail_str description; /* description */
    ctrail_bool force; /* force */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_ipam_routing_policy_registration_request;

/* CreateIpamRoutingPolicyRegistrationResult */
typedef struct ctrail_ec2_create_ipam_routing_policy_registration_result {
    /* ipamRoutingPolicyRegistrationDelta */
    const ctrail_ec2_ipam_routing_policy_registration_delta *ipam_routing_policy_registration_delta;
} ctrail_ec2_create_ipam_routing_policy_registration_result;

/* ExternalAuthorityConfiguration */
typedef struct ctrail_ec2_external_authority_configuration {
    ctrail_str type; /* type: "infoblox" */
    ctrail_str external_resource_identifier; /* externalResourceIdentifier */
} ctrail_ec2_external_authority_configuration;

/* CreateIpamScopeRequest */
typedef struct ctrail_ec2_create_ipam_scope_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_id; /* ipamId */
    ctrail_str description; /* description */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
    /* externalAuthorityConfiguration */
    const ctrail_ec2_external_authority_configuration *external_authority_configuration;
} ctrail_ec2_create_ipam_scope_request;

/* IpamScopeExternalAuthorityConfiguration */
typedef struct ctrail_ec2_ipam_scope_external_authority_configuration {
    ctrail_str type; /* type: "infoblox" */
    ctrail_str external_resource_identifier; /* externalResourceIdentifier */
} ctrail_ec2_ipam_scope_external_authority_configuration;

/* IpamScope */
typedef struct ctrail_ec2_ipam_scope {
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str ipam_scope_id; /* ipamScopeId */
    ctrail_str ipam_scope_arn; /* ipamScopeArn */
    ctrail_str ipam_arn; /* ipamArn */
    ctrail_str ipam_region; /* ipamRegion */
    ctrail_str ipam_scope_type; /* ipamScopeType: "public", "private" */
    ctrail_bool is_default; /* isDefault */
    ctrail_str description; /* description */
    int64_t pool_count; /* poolCount */
    ctrail_str state; /* state */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    /* externalAuthorityConfiguration */
    const ctrail_ec2_ipam_scope_external_authority_configuration *external_authority_configuration;
} ctrail_ec2_ipam_scope;

/* CreateIpamScopeResult */
typedef struct ctrail_ec2_create_ipam_scope_result {
    const ctrail_ec2_ipam_scope *ipam_scope; /* ipamScope */
} ctrail_ec2_create_ipam_scope_result;

/* CreateKeyPairRequest */
typedef struct ctrail_ec2_create_key_pair_request {
    ctrail_str key_name; /* keyName */
    ctrail_str key_type; /* keyType: "rsa", "ed25519" */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str key_format; /* keyFormat: "pem", "ppk" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_key_pair_request;

/* KeyPair */
typedef struct ctrail_ec2_key_pair {
    ctrail_str key_pair_id; /* keyPairId */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str key_name; /* keyName */
    ctrail_str key_fingerprint; /* keyFingerprint */
    ctrail_str key_material; /* keyMaterial: a secret: what AWS writes in its place, if anything */
} ctrail_ec2_key_pair;

/* LaunchTemplateIamInstanceProfileSpecificationRequest */
typedef struct ctrail_ec2_launch_template_iam_instance_profile_specification_request {
    ctrail_str arn; /* arn */
    ctrail_str name; /* name */
} ctrail_ec2_launch_template_iam_instance_profile_specification_request;

/* LaunchTemplateEbsBlockDeviceRequest */
typedef struct ctrail_ec2_launch_template_ebs_block_device_request {
    ctrail_bool encrypted; /* encrypted */
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    int64_t iops; /* iops */
    ctrail_str kms_key_id; /* kmsKeyId */
    ctrail_str snapshot_id; /* snapshotId */
    int64_t volume_size; /* volumeSize */
    ctrail_str volume_type; /* volumeType */
    int64_t throughput; /* throughput */
    int64_t volume_initialization_rate; /* volumeInitializationRate: MiB/s */
    int64_t ebs_card_index; /* ebsCardIndex */
} ctrail_ec2_launch_template_ebs_block_device_request;

/* LaunchTemplateBlockDeviceMappingRequest */
typedef struct ctrail_ec2_launch_template_block_device_mapping_request {
    ctrail_str device_name; /* deviceName */
    ctrail_str virtual_name; /* virtualName */
    const ctrail_ec2_launch_template_ebs_block_device_request *ebs; /* ebs */
    ctrail_str no_device; /* noDevice */
} ctrail_ec2_launch_template_block_device_mapping_request;

/* InstanceIpv6AddressRequest */
typedef struct ctrail_ec2_instance_ipv6_address_request {
    ctrail_str ipv6_address; /* ipv6Address */
} ctrail_ec2_instance_ipv6_address_request;

/* PrivateIpAddressSpecification */
typedef struct ctrail_ec2_private_ip_address_specification {
    ctrail_bool primary; /* primary */
    ctrail_str private_ip_address; /* privateIpAddress */
} ctrail_ec2_private_ip_address_specification;

/* Ipv4PrefixSpecificationRequest */
typedef struct ctrail_ec2_ipv4_prefix_specification_request {
    ctrail_str ipv4_prefix; /* ipv4Prefix */
} ctrail_ec2_ipv4_prefix_specification_request;

/* Ipv6PrefixSpecificationRequest */
typedef struct ctrail_ec2_ipv6_prefix_specification_request {
    ctrail_str ipv6_prefix; /* ipv6Prefix */
} ctrail_ec2_ipv6_prefix_specification_request;

/* EnaSrdUdpSpecificationRequest */
typedef struct ctrail_ec2_ena_srd_udp_specification_request {
    ctrail_bool ena_srd_udp_enabled; /* enaSrdUdpEnabled */
} ctrail_ec2_ena_srd_udp_specification_request;

/* EnaSrdSpecificationRequest */
typedef struct ctrail_ec2_ena_srd_specification_request {
    ctrail_bool ena_srd_enabled; /* enaSrdEnabled */
    const ctrail_ec2_ena_srd_udp_specification_request *ena_srd_udp_specification; /* enaSrdUdpSpecification */
} ctrail_ec2_ena_srd_specification_request;

/* ConnectionTrackingSpecificationRequest */
typedef struct ctrail_ec2_connection_tracking_specification_request {
    int64_t tcp_established_timeout; /* tcpEstablishedTimeout: seconds */
    int64_t udp_stream_timeout; /* udpStreamTimeout: seconds */
    int64_t udp_timeout; /* udpTimeout: seconds */
} ctrail_ec2_connection_tracking_specification_request;

/* LaunchTemplateInstanceNetworkInterfaceSpecificationRequest */
typedef struct ctrail_ec2_launch_template_instance_network_interface_specification_request {
    ctrail_bool associate_carrier_ip_address; /* associateCarrierIpAddress */
    ctrail_bool associate_public_ip_address; /* associatePublicIpAddress */
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    ctrail_str description; /* description */
    int64_t device_index; /* deviceIndex */
    const ctrail_str *const *groups; /* groups */
    size_t group_count;
    ctrail_str interface_type; /* interfaceType */
    int64_t ipv6_address_count; /* ipv6AddressCount */
    const ctrail_ec2_instance_ipv6_address_request *const *ipv6_addresses; /* ipv6Addresses */
    size_t ipv6_addresses_count;
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str private_ip_address; /* privateIpAddress */
    const ctrail_ec2_private_ip_address_specification *const *private_ip_addresses; /* privateIpAddresses */
    size_t private_ip_address_count;
    int64_t secondary_private_ip_address_count; /* secondaryPrivateIpAddressCount */
    ctrail_str subnet_id; /* subnetId */
    int64_t network_card_index; /* networkCardIndex */
    const ctrail_ec2_ipv4_prefix_specification_request *const *ipv4_prefixes; /* ipv4Prefixes */
    size_t ipv4_prefixes_count;
    int64_t ipv4_prefix_count; /* ipv4PrefixCount */
    const ctrail_ec2_ipv6_prefix_specification_request *const *ipv6_prefixes; /* ipv6Prefixes */
    size_t ipv6_prefixes_count;
    int64_t ipv6_prefix_count; /* ipv6PrefixCount */
    ctrail_bool primary_ipv6; /* primaryIpv6 */
    const ctrail_ec2_ena_srd_specification_request *ena_srd_specification; /* enaSrdSpecification */
    /* connectionTrackingSpecification */
    const ctrail_ec2_connection_tracking_specification_request *connection_tracking_specification;
    int64_t ena_queue_count; /* enaQueueCount */
} ctrail_ec2_launch_template_instance_network_interface_specification_request;

/* LaunchTemplatesMonitoringRequest */
typedef struct ctrail_ec2_launch_templates_monitoring_request {
    ctrail_bool enabled; /* enabled */
    const ctrail_str *const *metric_category_ids; /* metricCategoryIds */
    size_t metric_category_id_count;
} ctrail_ec2_launch_templates_monitoring_request;

/* LaunchTemplatePlacementRequest */
typedef struct ctrail_ec2_launch_template_placement_request {
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_str affinity; /* affinity */
    ctrail_str group_name; /* groupName */
    ctrail_str host_id; /* hostId */
    ctrail_str tenancy; /* tenancy: "default", "dedicated", "host" */
    ctrail_str spread_domain; /* spreadDomain */
    ctrail_str host_resource_group_arn; /* hostResourceGroupArn */
    int64_t partition_number; /* partitionNumber */
    ctrail_str group_id; /* groupId */
} ctrail_ec2_launch_template_placement_request;

/* LaunchTemplateTagSpecificationRequest */
typedef struct ctrail_ec2_launch_template_tag_specification_request {
    ctrail_str resource_type; /* resourceType */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_launch_template_tag_specification_request;

/* ElasticGpuSpecification */
typedef struct ctrail_ec2_elastic_gpu_specification {
    ctrail_str type; /* type */
} ctrail_ec2_elastic_gpu_specification;

/* LaunchTemplateElasticInferenceAccelerator */
typedef struct ctrail_ec2_launch_template_elastic_inference_accelerator {
    ctrail_str type; /* type */
    int64_t count; /* count */
} ctrail_ec2_launch_template_elastic_inference_accelerator;

/* LaunchTemplateSpotMarketOptionsRequest */
typedef struct ctrail_ec2_launch_template_spot_market_options_request {
    ctrail_str max_price; /* maxPrice */
    ctrail_str spot_instance_type; /* spotInstanceType: "one-time", "persistent" */
    int64_t block_duration_minutes; /* blockDurationMinutes */
    int64_t valid_until_ns; /* validUntil: nanoseconds since 1970 */
    ctrail_str instance_interruption_behavior; /* instanceInterruptionBehavior: "hibernate", "stop", "terminate" */
} ctrail_ec2_launch_template_spot_market_options_request;

/* LaunchTemplateInstanceMarketOptionsRequest */
typedef struct ctrail_ec2_launch_template_instance_market_options_request {
    /* marketType: "spot", "capacity-block", "interruptible-capacity-reservation", "on-demand" */
    ctrail_str market_type;
    const ctrail_ec2_launch_template_spot_market_options_request *spot_options; /* spotOptions */
} ctrail_ec2_launch_template_instance_market_options_request;

/* CreditSpecificationRequest */
typedef struct ctrail_ec2_credit_specification_request {
    ctrail_str cpu_credits; /* cpuCredits */
} ctrail_ec2_credit_specification_request;

/* LaunchTemplateCpuOptionsRequest */
typedef struct ctrail_ec2_launch_template_cpu_options_request {
    int64_t core_count; /* coreCount */
    int64_t threads_per_core; /* threadsPerCore */
    ctrail_str amd_sev_snp; /* amdSevSnp: "enabled", "disabled" */
    ctrail_str nested_virtualization; /* nestedVirtualization: "enabled", "disabled" */
} ctrail_ec2_launch_template_cpu_options_request;

/* CapacityReservationTarget */
typedef struct ctrail_ec2_capacity_reservation_target {
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    ctrail_str capacity_reservation_resource_group_arn; /* capacityReservationResourceGroupArn */
} ctrail_ec2_capacity_reservation_target;

/* LaunchTemplateCapacityReservationSpecificationRequest */
typedef struct ctrail_ec2_launch_template_capacity_reservation_specification_request {
    /* capacityReservationPreference: "capacity-reservations-only", "open", "none" */
    ctrail_str capacity_reservation_preference;
    const ctrail_ec2_capacity_reservation_target *capacity_reservation_target; /* capacityReservationTarget */
} ctrail_ec2_launch_template_capacity_reservation_specification_request;

/* LaunchTemplateLicenseConfigurationRequest */
typedef struct ctrail_ec2_launch_template_license_configuration_request {
    ctrail_str license_configuration_arn; /* licenseConfigurationArn */
} ctrail_ec2_launch_template_license_configuration_request;

/* LaunchTemplateHibernationOptionsRequest */
typedef struct ctrail_ec2_launch_template_hibernation_options_request {
    ctrail_bool configured; /* configured */
} ctrail_ec2_launch_template_hibernation_options_request;

/* LaunchTemplateInstanceMetadataOptionsRequest */
typedef struct ctrail_ec2_launch_template_instance_metadata_options_request {
    ctrail_str http_tokens; /* httpTokens: "optional", "required" */
    int64_t http_put_response_hop_limit; /* httpPutResponseHopLimit */
    ctrail_str http_endpoint; /* httpEndpoint: "disabled", "enabled" */
    ctrail_str http_protocol_ipv6; /* httpProtocolIpv6: "disabled", "enabled" */
    ctrail_str instance_metadata_tags; /* instanceMetadataTags: "disabled", "enabled" */
} ctrail_ec2_launch_template_instance_metadata_options_request;

/* LaunchTemplateEnclaveOptionsRequest */
typedef struct ctrail_ec2_launch_template_enclave_options_request {
    ctrail_bool enabled; /* enabled */
} ctrail_ec2_launch_template_enclave_options_request;

/* LaunchTemplatePrivateDnsNameOptionsRequest */
typedef struct ctrail_ec2_launch_template_private_dns_name_options_request {
    ctrail_str hostname_type; /* hostnameType: "ip-name", "resource-name" */
    ctrail_bool enable_resource_name_dns_a_record; /* enableResourceNameDnsARecord */
    ctrail_bool enable_resource_name_dns_aaaa_record; /* enableResourceNameDnsAAAARecord */
} ctrail_ec2_launch_template_private_dns_name_options_request;

/* LaunchTemplateInstanceMaintenanceOptionsRequest */
typedef struct ctrail_ec2_launch_template_instance_maintenance_options_request {
    ctrail_str auto_recovery; /* autoRecovery: "default", "disabled" */
} ctrail_ec2_launch_template_instance_maintenance_options_request;

/* OperatorRequest */
typedef struct ctrail_ec2_operator_request {
    ctrail_str principal; /* principal */
} ctrail_ec2_operator_request;

/* LaunchTemplateNetworkPerformanceOptionsRequest */
typedef struct ctrail_ec2_launch_template_network_performance_options_request {
    ctrail_str bandwidth_weighting; /* bandwidthWeighting: "default", "vpc-1", "ebs-1" */
} ctrail_ec2_launch_template_network_performance_options_request;

/* SecondaryInterfacePrivateIpAddressSpecificationRequest */
typedef struct ctrail_ec2_secondary_interface_private_ip_address_specification_request {
    ctrail_str private_ip_address; /* privateIpAddress */
} ctrail_ec2_secondary_interface_private_ip_address_specification_request;

/* LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest */
typedef struct ctrail_ec2_launch_template_instance_secondary_interface_specification_request {
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    int64_t device_index; /* deviceIndex */
    /* privateIpAddresses */
    const ctrail_ec2_secondary_interface_private_ip_address_specification_request *const *private_ip_addresses;
    size_t private_ip_addresses_count;
    int64_t private_ip_address_count; /* privateIpAddressCount */
    ctrail_str secondary_subnet_id; /* secondarySubnetId */
    ctrail_str interface_type; /* interfaceType: "secondary" */
    int64_t network_card_index; /* networkCardIndex */
} ctrail_ec2_launch_template_instance_secondary_interface_specification_request;

/* RequestLaunchTemplateData */
typedef struct ctrail_ec2_request_launch_template_data {
    ctrail_str kernel_id; /* kernelId */
    ctrail_bool ebs_optimized; /* ebsOptimized */
    /* iamInstanceProfile */
    const ctrail_ec2_launch_template_iam_instance_profile_specification_request *iam_instance_profile;
    /* blockDeviceMappings */
    const ctrail_ec2_launch_template_block_device_mapping_request *const *block_device_mappings;
    size_t block_device_mapping_count;
    /* networkInterfaces */
    const ctrail_ec2_launch_template_instance_network_interface_specification_request *const *network_interfaces;
    size_t network_interface_count;
    ctrail_str image_id; /* imageId */
    ctrail_str instance_type; /* instanceType */
    ctrail_str key_name; /* keyName */
    const ctrail_ec2_launch_templates_monitoring_request *monitoring; /* monitoring */
    const ctrail_ec2_launch_template_placement_request *placement; /* placement */
    ctrail_str ram_disk_id; /* ramDiskId */
    ctrail_bool disable_api_termination; /* disableApiTermination */
    ctrail_str instance_initiated_shutdown_behavior; /* instanceInitiatedShutdownBehavior: "stop", "terminate" */
    ctrail_str user_data; /* userData: a secret: what AWS writes in its place, if anything */
    const ctrail_ec2_launch_template_tag_specification_request *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    const ctrail_ec2_elastic_gpu_specification *const *elastic_gpu_specifications; /* elasticGpuSpecifications */
    size_t elastic_gpu_specification_count;
    /* elasticInferenceAccelerators */
    const ctrail_ec2_launch_template_elastic_inference_accelerator *const *elastic_inference_accelerators;
    size_t elastic_inference_accelerator_count;
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
    const ctrail_str *const *security_groups; /* securityGroups */
    size_t security_group_count;
    /* instanceMarketOptions */
    const ctrail_ec2_launch_template_instance_market_options_request *instance_market_options;
    const ctrail_ec2_credit_specification_request *credit_specification; /* creditSpecification */
    const ctrail_ec2_launch_template_cpu_options_request *cpu_options; /* cpuOptions */
    /* capacityReservationSpecification */
    const ctrail_ec2_launch_template_capacity_reservation_specification_request *capacity_reservation_specification;
    /* licenseSpecifications */
    const ctrail_ec2_launch_template_license_configuration_request *const *license_specifications;
    size_t license_specification_count;
    const ctrail_ec2_launch_template_hibernation_options_request *hibernation_options; /* hibernationOptions */
    const ctrail_ec2_launch_template_instance_metadata_options_request *metadata_options; /* metadataOptions */
    const ctrail_ec2_launch_template_enclave_options_request *enclave_options; /* enclaveOptions */
    const ctrail_ec2_instance_requirements_request *instance_requirements; /* instanceRequirements */
    /* privateDnsNameOptions */
    const ctrail_ec2_launch_template_private_dns_name_options_request *private_dns_name_options;
    const ctrail_ec2_launch_template_instance_maintenance_options_request *maintenance_options; /* maintenanceOptions */
    ctrail_bool disable_api_stop; /* disableApiStop */
    const ctrail_ec2_operator_request *service_operator; /* operator */
    /* networkPerformanceOptions */
    const ctrail_ec2_launch_template_network_performance_options_request *network_performance_options;
    /* secondaryInterfaces */
    const ctrail_ec2_launch_template_instance_secondary_interface_specification_request *const *secondary_interfaces;
    size_t secondary_interface_count;
} ctrail_ec2_request_launch_template_data;

/* CreateLaunchTemplateRequest */
typedef struct ctrail_ec2_create_launch_template_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
    ctrail_str launch_template_name; /* launchTemplateName */
    ctrail_str version_description; /* versionDescription */
    const ctrail_ec2_request_launch_template_data *launch_template_data; /* launchTemplateData */
    const ctrail_ec2_operator_request *service_operator; /* operator */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_launch_template_request;

/* LaunchTemplate */
typedef struct ctrail_ec2_launch_template {
    ctrail_str launch_template_id; /* launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateName */
    int64_t create_time_ns; /* createTime: nanoseconds since 1970 */
    ctrail_str created_by; /* createdBy */
    int64_t default_version_number; /* defaultVersionNumber */
    int64_t latest_version_number; /* latestVersionNumber */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    const ctrail_ec2_operator_response *service_operator; /* operator */
} ctrail_ec2_launch_template;

/* ValidationError */
typedef struct ctrail_ec2_validation_error {
    ctrail_str code; /* code */
    ctrail_str message; /* message */
} ctrail_ec2_validation_error;

/* ValidationWarning */
typedef struct ctrail_ec2_validation_warning {
    const ctrail_ec2_validation_error *const *errors; /* errors */
    size_t error_count;
} ctrail_ec2_validation_warning;

/* CreateLaunchTemplateResult */
typedef struct ctrail_ec2_create_launch_template_result {
    const ctrail_ec2_launch_template *launch_template; /* launchTemplate */
    const ctrail_ec2_validation_warning *warning; /* warning */
} ctrail_ec2_create_launch_template_result;

/* CreateLaunchTemplateVersionRequest */
typedef struct ctrail_ec2_create_launch_template_version_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
    ctrail_str launch_template_id; /* launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateName */
    ctrail_str source_version; /* sourceVersion */
    ctrail_str version_description; /* versionDescription */
    const ctrail_ec2_request_launch_template_data *launch_template_data; /* launchTemplateData */
    ctrail_bool resolve_alias; /* resolveAlias */
} ctrail_ec2_create_launch_template_version_request;

/* LaunchTemplateIamInstanceProfileSpecification */
typedef struct ctrail_ec2_launch_template_iam_instance_profile_specification {
    ctrail_str arn; /* arn */
    ctrail_str name; /* name */
} ctrail_ec2_launch_template_iam_instance_profile_specification;

/* LaunchTemplateEbsBlockDevice */
typedef struct ctrail_ec2_launch_template_ebs_block_device {
    ctrail_bool encrypted; /* encrypted */
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    int64_t iops; /* iops */
    ctrail_str kms_key_id; /* kmsKeyId */
    ctrail_str snapshot_id; /* snapshotId */
    int64_t volume_size; /* volumeSize: GiB */
    ctrail_str volume_type; /* volumeType */
    int64_t throughput; /* throughput: MiB/s */
    int64_t volume_initialization_rate; /* volumeInitializationRate: MiB/s */
    int64_t ebs_card_index; /* ebsCardIndex */
} ctrail_ec2_launch_template_ebs_block_device;

/* LaunchTemplateBlockDeviceMapping */
typedef struct ctrail_ec2_launch_template_block_device_mapping {
    ctrail_str device_name; /* deviceName */
    ctrail_str virtual_name; /* virtualName */
    const ctrail_ec2_launch_template_ebs_block_device *ebs; /* ebs */
    ctrail_str no_device; /* noDevice */
} ctrail_ec2_launch_template_block_device_mapping;

/* InstanceIpv6Address */
typedef struct ctrail_ec2_instance_ipv6_address {
    ctrail_str ipv6_address; /* ipv6Address */
    ctrail_bool is_primary_ipv6; /* isPrimaryIpv6 */
} ctrail_ec2_instance_ipv6_address;

/* Ipv4PrefixSpecificationResponse */
typedef struct ctrail_ec2_ipv4_prefix_specification_response {
    ctrail_str ipv4_prefix; /* ipv4Prefix */
} ctrail_ec2_ipv4_prefix_specification_response;

/* Ipv6PrefixSpecificationResponse */
typedef struct ctrail_ec2_ipv6_prefix_specification_response {
    ctrail_str ipv6_prefix; /* ipv6Prefix */
} ctrail_ec2_ipv6_prefix_specification_response;

/* LaunchTemplateEnaSrdUdpSpecification */
typedef struct ctrail_ec2_launch_template_ena_srd_udp_specification {
    ctrail_bool ena_srd_udp_enabled; /* enaSrdUdpEnabled */
} ctrail_ec2_launch_template_ena_srd_udp_specification;

/* LaunchTemplateEnaSrdSpecification */
typedef struct ctrail_ec2_launch_template_ena_srd_specification {
    ctrail_bool ena_srd_enabled; /* enaSrdEnabled */
    const ctrail_ec2_launch_template_ena_srd_udp_specification *ena_srd_udp_specification; /* enaSrdUdpSpecification */
} ctrail_ec2_launch_template_ena_srd_specification;

/* ConnectionTrackingSpecification */
typedef struct ctrail_ec2_connection_tracking_specification {
    int64_t tcp_established_timeout; /* tcpEstablishedTimeout: seconds */
    int64_t udp_timeout; /* udpTimeout: seconds */
    int64_t udp_stream_timeout; /* udpStreamTimeout: seconds */
} ctrail_ec2_connection_tracking_specification;

/* LaunchTemplateInstanceNetworkInterfaceSpecification */
typedef struct ctrail_ec2_launch_template_instance_network_interface_specification {
    ctrail_bool associate_carrier_ip_address; /* associateCarrierIpAddress */
    ctrail_bool associate_public_ip_address; /* associatePublicIpAddress */
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    ctrail_str description; /* description */
    int64_t device_index; /* deviceIndex */
    const ctrail_str *const *groups; /* groups */
    size_t group_count;
    ctrail_str interface_type; /* interfaceType */
    int64_t ipv6_address_count; /* ipv6AddressCount */
    const ctrail_ec2_instance_ipv6_address *const *ipv6_addresses; /* ipv6Addresses */
    size_t ipv6_addresses_count;
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str private_ip_address; /* privateIpAddress */
    const ctrail_ec2_private_ip_address_specification *const *private_ip_addresses; /* privateIpAddresses */
    size_t private_ip_address_count;
    int64_t secondary_private_ip_address_count; /* secondaryPrivateIpAddressCount */
    ctrail_str subnet_id; /* subnetId */
    int64_t network_card_index; /* networkCardIndex */
    const ctrail_ec2_ipv4_prefix_specification_response *const *ipv4_prefixes; /* ipv4Prefixes */
    size_t ipv4_prefixes_count;
    int64_t ipv4_prefix_count; /* ipv4PrefixCount */
    const ctrail_ec2_ipv6_prefix_specification_response *const *ipv6_prefixes; /* ipv6Prefixes */
    size_t ipv6_prefixes_count;
    int64_t ipv6_prefix_count; /* ipv6PrefixCount */
    ctrail_bool primary_ipv6; /* primaryIpv6 */
    const ctrail_ec2_launch_template_ena_srd_specification *ena_srd_specification; /* enaSrdSpecification */
    /* connectionTrackingSpecification */
    const ctrail_ec2_connection_tracking_specification *connection_tracking_specification;
    int64_t ena_queue_count; /* enaQueueCount */
} ctrail_ec2_launch_template_instance_network_interface_specification;

/* LaunchTemplatesMonitoring */
typedef struct ctrail_ec2_launch_templates_monitoring {
    ctrail_bool enabled; /* enabled */
    const ctrail_str *const *metric_category_ids; /* metricCategoryIds */
    size_t metric_category_id_count;
} ctrail_ec2_launch_templates_monitoring;

/* LaunchTemplatePlacement */
typedef struct ctrail_ec2_launch_template_placement {
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_str affinity; /* affinity */
    ctrail_str group_name; /* groupName */
    ctrail_str host_id; /* hostId */
    ctrail_str tenancy; /* tenancy: "default", "dedicated", "host" */
    ctrail_str spread_domain; /* spreadDomain */
    ctrail_str host_resource_group_arn; /* hostResourceGroupArn */
    int64_t partition_number; /* partitionNumber */
    ctrail_str group_id; /* groupId */
} ctrail_ec2_launch_template_placement;

/* LaunchTemplateTagSpecification */
typedef struct ctrail_ec2_launch_template_tag_specification {
    ctrail_str resource_type; /* resourceType */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_launch_template_tag_specification;

/* ElasticGpuSpecificationResponse */
typedef struct ctrail_ec2_elastic_gpu_specification_response {
    ctrail_str type; /* type */
} ctrail_ec2_elastic_gpu_specification_response;

/* LaunchTemplateElasticInferenceAcceleratorResponse */
typedef struct ctrail_ec2_launch_template_elastic_inference_accelerator_response {
    ctrail_str type; /* type */
    int64_t count; /* count */
} ctrail_ec2_launch_template_elastic_inference_accelerator_response;

/* LaunchTemplateSpotMarketOptions */
typedef struct ctrail_ec2_launch_template_spot_market_options {
    ctrail_str max_price; /* maxPrice */
    ctrail_str spot_instance_type; /* spotInstanceType: "one-time", "persistent" */
    int64_t block_duration_minutes; /* blockDurationMinutes: minutes */
    int64_t valid_until_ns; /* validUntil: nanoseconds since 1970 */
    ctrail_str instance_interruption_behavior; /* instanceInterruptionBehavior: "hibernate", "stop", "terminate" */
} ctrail_ec2_launch_template_spot_market_options;

/* LaunchTemplateInstanceMarketOptions */
typedef struct ctrail_ec2_launch_template_instance_market_options {
    /* marketType: "spot", "capacity-block", "interruptible-capacity-reservation", "on-demand" */
    ctrail_str market_type;
    const ctrail_ec2_launch_template_spot_market_options *spot_options; /* spotOptions */
} ctrail_ec2_launch_template_instance_market_options;

/* CreditSpecification */
typedef struct ctrail_ec2_credit_specification {
    ctrail_str cpu_credits; /* cpuCredits */
} ctrail_ec2_credit_specification;

/* LaunchTemplateCpuOptions */
typedef struct ctrail_ec2_launch_template_cpu_options {
    int64_t core_count; /* coreCount */
    int64_t threads_per_core; /* threadsPerCore */
    ctrail_str amd_sev_snp; /* amdSevSnp: "enabled", "disabled" */
    ctrail_str nested_virtualization; /* nestedVirtualization: "enabled", "disabled" */
} ctrail_ec2_launch_template_cpu_options;

/* CapacityReservationTargetResponse */
typedef struct ctrail_ec2_capacity_reservation_target_response {
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    ctrail_str capacity_reservation_resource_group_arn; /* capacityReservationResourceGroupArn */
} ctrail_ec2_capacity_reservation_target_response;

/* LaunchTemplateCapacityReservationSpecificationResponse */
typedef struct ctrail_ec2_launch_template_capacity_reservation_specification_response {
    /* capacityReservationPreference: "capacity-reservations-only", "open", "none" */
    ctrail_str capacity_reservation_preference;
    const ctrail_ec2_capacity_reservation_target_response *capacity_reservation_target; /* capacityReservationTarget */
} ctrail_ec2_launch_template_capacity_reservation_specification_response;

/* LaunchTemplateLicenseConfiguration */
typedef struct ctrail_ec2_launch_template_license_configuration {
    ctrail_str license_configuration_arn; /* licenseConfigurationArn */
} ctrail_ec2_launch_template_license_configuration;

/* LaunchTemplateHibernationOptions */
typedef struct ctrail_ec2_launch_template_hibernation_options {
    ctrail_bool configured; /* configured */
} ctrail_ec2_launch_template_hibernation_options;

/* LaunchTemplateInstanceMetadataOptions */
typedef struct ctrail_ec2_launch_template_instance_metadata_options {
    ctrail_str state; /* state: "pending", "applied" */
    ctrail_str http_tokens; /* httpTokens: "optional", "required" */
    int64_t http_put_response_hop_limit; /* httpPutResponseHopLimit */
    ctrail_str http_endpoint; /* httpEndpoint: "disabled", "enabled" */
    ctrail_str http_protocol_ipv6; /* httpProtocolIpv6: "disabled", "enabled" */
    ctrail_str instance_metadata_tags; /* instanceMetadataTags: "disabled", "enabled" */
} ctrail_ec2_launch_template_instance_metadata_options;

/* LaunchTemplateEnclaveOptions */
typedef struct ctrail_ec2_launch_template_enclave_options {
    ctrail_bool enabled; /* enabled */
} ctrail_ec2_launch_template_enclave_options;

/* LaunchTemplatePrivateDnsNameOptions */
typedef struct ctrail_ec2_launch_template_private_dns_name_options {
    ctrail_str hostname_type; /* hostnameType: "ip-name", "resource-name" */
    ctrail_bool enable_resource_name_dns_a_record; /* enableResourceNameDnsARecord */
    ctrail_bool enable_resource_name_dns_aaaa_record; /* enableResourceNameDnsAAAARecord */
} ctrail_ec2_launch_template_private_dns_name_options;

/* LaunchTemplateInstanceMaintenanceOptions */
typedef struct ctrail_ec2_launch_template_instance_maintenance_options {
    ctrail_str auto_recovery; /* autoRecovery: "default", "disabled" */
} ctrail_ec2_launch_template_instance_maintenance_options;

/* LaunchTemplateNetworkPerformanceOptions */
typedef struct ctrail_ec2_launch_template_network_performance_options {
    ctrail_str bandwidth_weighting; /* bandwidthWeighting: "default", "vpc-1", "ebs-1" */
} ctrail_ec2_launch_template_network_performance_options;

/* SecondaryInterfacePrivateIpAddressSpecification */
typedef struct ctrail_ec2_secondary_interface_private_ip_address_specification {
    ctrail_str private_ip_address; /* privateIpAddress */
} ctrail_ec2_secondary_interface_private_ip_address_specification;

/* LaunchTemplateInstanceSecondaryInterfaceSpecification */
typedef struct ctrail_ec2_launch_template_instance_secondary_interface_specification {
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    int64_t device_index; /* deviceIndex */
    /* privateIpAddresses */
    const ctrail_ec2_secondary_interface_private_ip_address_specification *const *private_ip_addresses;
    size_t private_ip_addresses_count;
    int64_t private_ip_address_count; /* privateIpAddressCount */
    ctrail_str secondary_subnet_id; /* secondarySubnetId */
    ctrail_str interface_type; /* interfaceType: "secondary" */
    int64_t network_card_index; /* networkCardIndex */
} ctrail_ec2_launch_template_instance_secondary_interface_specification;

/* ResponseLaunchTemplateData */
typedef struct ctrail_ec2_response_launch_template_data {
    ctrail_str kernel_id; /* kernelId */
    ctrail_bool ebs_optimized; /* ebsOptimized */
    const ctrail_ec2_launch_template_iam_instance_profile_specification *iam_instance_profile; /* iamInstanceProfile */
    const ctrail_ec2_launch_template_block_device_mapping *const *block_device_mappings; /* blockDeviceMappings */
    size_t block_device_mapping_count;
    /* networkInterfaces */
    const ctrail_ec2_launch_template_instance_network_interface_specification *const *network_interfaces;
    size_t network_interface_count;
    ctrail_str image_id; /* imageId */
    ctrail_str instance_type; /* instanceType */
    ctrail_str key_name; /* keyName */
    const ctrail_ec2_launch_templates_monitoring *monitoring; /* monitoring */
    const ctrail_ec2_launch_template_placement *placement; /* placement */
    ctrail_str ram_disk_id; /* ramDiskId */
    ctrail_bool disable_api_termination; /* disableApiTermination */
    ctrail_str instance_initiated_shutdown_behavior; /* instanceInitiatedShutdownBehavior: "stop", "terminate" */
    ctrail_str user_data; /* userData: a secret: what AWS writes in its place, if anything */
    const ctrail_ec2_launch_template_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    /* elasticGpuSpecifications */
    const ctrail_ec2_elastic_gpu_specification_response *const *elastic_gpu_specifications;
    size_t elastic_gpu_specification_count;
    /* elasticInferenceAccelerators */
    const ctrail_ec2_launch_template_elastic_inference_accelerator_response *const *elastic_inference_accelerators;
    size_t elastic_inference_accelerator_count;
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
    const ctrail_str *const *security_groups; /* securityGroups */
    size_t security_group_count;
    const ctrail_ec2_launch_template_instance_market_options *instance_market_options; /* instanceMarketOptions */
    const ctrail_ec2_credit_specification *credit_specification; /* creditSpecification */
    const ctrail_ec2_launch_template_cpu_options *cpu_options; /* cpuOptions */
    /* capacityReservationSpecification */
    const ctrail_ec2_launch_template_capacity_reservation_specification_response *capacity_reservation_specification;
    const ctrail_ec2_launch_template_license_configuration *const *license_specifications; /* licenseSpecifications */
    size_t license_specification_count;
    const ctrail_ec2_launch_template_hibernation_options *hibernation_options; /* hibernationOptions */
    const ctrail_ec2_launch_template_instance_metadata_options *metadata_options; /* metadataOptions */
    const ctrail_ec2_launch_template_enclave_options *enclave_options; /* enclaveOptions */
    const ctrail_ec2_instance_requirements *instance_requirements; /* instanceRequirements */
    const ctrail_ec2_launch_template_private_dns_name_options *private_dns_name_options; /* privateDnsNameOptions */
    const ctrail_ec2_launch_template_instance_maintenance_options *maintenance_options; /* maintenanceOptions */
    ctrail_bool disable_api_stop; /* disableApiStop */
    const ctrail_ec2_operator_response *service_operator; /* operator */
    /* networkPerformanceOptions */
    const ctrail_ec2_launch_template_network_performance_options *network_performance_options;
    /* secondaryInterfaces */
    const ctrail_ec2_launch_template_instance_secondary_interface_specification *const *secondary_interfaces;
    size_t secondary_interface_count;
} ctrail_ec2_response_launch_template_data;

/* LaunchTemplateVersion */
typedef struct ctrail_ec2_launch_template_version {
    ctrail_str launch_template_id; /* launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateName */
    int64_t version_number; /* versionNumber */
    ctrail_str version_description; /* versionDescription */
    int64_t create_time_ns; /* createTime: nanoseconds since 1970 */
    ctrail_str created_by; /* createdBy */
    ctrail_bool default_version; /* defaultVersion */
    const ctrail_ec2_response_launch_template_data *launch_template_data; /* launchTemplateData */
    const ctrail_ec2_operator_response *service_operator; /* operator */
} ctrail_ec2_launch_template_version;

/* CreateLaunchTemplateVersionResult */
typedef struct ctrail_ec2_create_launch_template_version_result {
    const ctrail_ec2_launch_template_version *launch_template_version; /* launchTemplateVersion */
    const ctrail_ec2_validation_warning *warning; /* warning */
} ctrail_ec2_create_launch_template_version_result;

/* CreateLocalGatewayRouteRequest */
typedef struct ctrail_ec2_create_local_gateway_route_request {
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str local_gateway_route_table_id; /* localGatewayRouteTableId */
    ctrail_str local_gateway_virtual_interface_group_id; /* localGatewayVirtualInterfaceGroupId */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str destination_prefix_list_id; /* destinationPrefixListId */
} ctrail_ec2_create_local_gateway_route_request;

/* LocalGatewayRoute */
typedef struct ctrail_ec2_local_gateway_route {
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str local_gateway_virtual_interface_group_id; /* localGatewayVirtualInterfaceGroupId */
    ctrail_str type; /* type: "static", "propagated" */
    ctrail_str state; /* state: "pending", "active", "blackhole", "deleting", "deleted" */
    ctrail_str local_gateway_route_table_id; /* localGatewayRouteTableId */
    ctrail_str local_gateway_route_table_arn; /* localGatewayRouteTableArn */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str coip_pool_id; /* coipPoolId */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str destination_prefix_list_id; /* destinationPrefixListId */
} ctrail_ec2_local_gateway_route;

/* CreateLocalGatewayRouteResult */
typedef struct ctrail_ec2_create_local_gateway_route_result {
    const ctrail_ec2_local_gateway_route *route; /* route */
} ctrail_ec2_create_local_gateway_route_result;

/* CreateLocalGatewayRouteTableRequest */
typedef struct ctrail_ec2_create_local_gateway_route_table_request {
    ctrail_str local_gateway_id; /* localGatewayId */
    ctrail_str mode; /* mode: "direct-vpc-routing", "coip" */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_local_gateway_route_table_request;

/* StateReason */
typedef struct ctrail_ec2_state_reason {
    ctrail_str code; /* code */
    ctrail_str message; /* message */
} ctrail_ec2_state_reason;

/* LocalGatewayRouteTable */
typedef struct ctrail_ec2_local_gateway_route_table {
    ctrail_str local_gateway_route_table_id; /* localGatewayRouteTableId */
    ctrail_str local_gateway_route_table_arn; /* localGatewayRouteTableArn */
    ctrail_str local_gateway_id; /* localGatewayId */
    ctrail_str outpost_arn; /* outpostArn */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str state; /* state */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str mode; /* mode: "direct-vpc-routing", "coip" */
    const ctrail_ec2_state_reason *state_reason; /* stateReason */
} ctrail_ec2_local_gateway_route_table;

/* CreateLocalGatewayRouteTableResult */
typedef struct ctrail_ec2_create_local_gateway_route_table_result {
    const ctrail_ec2_local_gateway_route_table *local_gateway_route_table; /* localGatewayRouteTable */
} ctrail_ec2_create_local_gateway_route_table_result;

/* CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest */
typedef struct ctrail_ec2_create_local_gateway_route_table_virtual_interface_group_association_request {
    ctrail_str local_gateway_route_table_id; /* localGatewayRouteTableId */
    ctrail_str local_gateway_virtual_interface_group_id; /* localGatewayVirtualInterfaceGroupId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_local_gateway_route_table_virtual_interface_group_association_request;

/* LocalGatewayRouteTableVirtualInterfaceGroupAssociation */
typedef struct ctrail_ec2_local_gateway_route_table_virtual_interface_group_association {
    /* localGatewayRouteTableVirtualInterfaceGroupAssociationId */
    ctrail_str local_gateway_route_table_virtual_interface_group_association_id;
    ctrail_str local_gateway_virtual_interface_group_id; /* localGatewayVirtualInterfaceGroupId */
    ctrail_str local_gateway_id; /* localGatewayId */
    ctrail_str local_gateway_route_table_id; /* localGatewayRouteTableId */
    ctrail_str local_gateway_route_table_arn; /* localGatewayRouteTableArn */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str state; /* state */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_local_gateway_route_table_virtual_interface_group_association;

/* CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult */
typedef struct ctrail_ec2_create_local_gateway_route_table_virtual_interface_group_association_result {
    /* localGatewayRouteTableVirtualInterfaceGroupAssociation */
    const ctrail_ec2_local_gateway_route_table_virtual_interface_group_association *local_gateway_route_table_virtual_interface_group_association;
} ctrail_ec2_create_local_gateway_route_table_virtual_interface_group_association_result;

/* CreateLocalGatewayRouteTableVpcAssociationRequest */
typedef struct ctrail_ec2_create_local_gateway_route_table_vpc_association_request {
    ctrail_str local_gateway_route_table_id; /* localGatewayRouteTableId */
    ctrail_str vpc_id; /* vpcId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_local_gateway_route_table_vpc_association_request;

/* LocalGatewayRouteTableVpcAssociation */
typedef struct ctrail_ec2_local_gateway_route_table_vpc_association {
    ctrail_str local_gateway_route_table_vpc_association_id; /* localGatewayRouteTableVpcAssociationId */
    ctrail_str local_gateway_route_table_id; /* localGatewayRouteTableId */
    ctrail_str local_gateway_route_table_arn; /* localGatewayRouteTableArn */
    ctrail_str local_gateway_id; /* localGatewayId */
    ctrail_str vpc_id; /* vpcId */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str state; /* state */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_local_gateway_route_table_vpc_association;

/* CreateLocalGatewayRouteTableVpcAssociationResult */
typedef struct ctrail_ec2_create_local_gateway_route_table_vpc_association_result {
    /* localGatewayRouteTableVpcAssociation */
    const ctrail_ec2_local_gateway_route_table_vpc_association *local_gateway_route_table_vpc_association;
} ctrail_ec2_create_local_gateway_route_table_vpc_association_result;

/* CreateLocalGatewayVirtualInterfaceRequest */
typedef struct ctrail_ec2_create_local_gateway_virtual_interface_request {
    ctrail_str local_gateway_virtual_interface_group_id; /* localGatewayVirtualInterfaceGroupId */
    ctrail_str outpost_lag_id; /* outpostLagId */
    int64_t vlan; /* vlan */
    ctrail_str local_address; /* localAddress */
    ctrail_str peer_address; /* peerAddress */
    int64_t peer_bgp_asn; /* peerBgpAsn */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
    int64_t peer_bgp_asn_extended; /* peerBgpAsnExtended */
} ctrail_ec2_create_local_gateway_virtual_interface_request;

/* LocalGatewayVirtualInterface */
typedef struct ctrail_ec2_local_gateway_virtual_interface {
    ctrail_str local_gateway_virtual_interface_id; /* localGatewayVirtualInterfaceId */
    ctrail_str local_gateway_id; /* localGatewayId */
    ctrail_str local_gateway_virtual_interface_group_id; /* localGatewayVirtualInterfaceGroupId */
    ctrail_str local_gateway_virtual_interface_arn; /* localGatewayVirtualInterfaceArn */
    ctrail_str outpost_lag_id; /* outpostLagId */
    int64_t vlan; /* vlan */
    ctrail_str local_address; /* localAddress */
    ctrail_str peer_address; /* peerAddress */
    int64_t local_bgp_asn; /* localBgpAsn */
    int64_t peer_bgp_asn; /* peerBgpAsn */
    int64_t peer_bgp_asn_extended; /* peerBgpAsnExtended */
    ctrail_str owner_id; /* ownerId: an account */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str configuration_state; /* configurationState: "pending", "available", "deleting", "deleted" */
} ctrail_ec2_local_gateway_virtual_interface;

/* CreateLocalGatewayVirtualInterfaceResult */
typedef struct ctrail_ec2_create_local_gateway_virtual_interface_result {
    /* localGatewayVirtualInterface */
    const ctrail_ec2_local_gateway_virtual_interface *local_gateway_virtual_interface;
} ctrail_ec2_create_local_gateway_virtual_interface_result;

/* CreateLocalGatewayVirtualInterfaceGroupRequest */
typedef struct ctrail_ec2_create_local_gateway_virtual_interface_group_request {
    ctrail_str local_gateway_id; /* localGatewayId */
    int64_t local_bgp_asn; /* localBgpAsn */
    int64_t local_bgp_asn_extended; /* localBgpAsnExtended */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_local_gateway_virtual_interface_group_request;

/* LocalGatewayVirtualInterfaceGroup */
typedef struct ctrail_ec2_local_gateway_virtual_interface_group {
    ctrail_str local_gateway_virtual_interface_group_id; /* localGatewayVirtualInterfaceGroupId */
    const ctrail_str *const *local_gateway_virtual_interface_ids; /* localGatewayVirtualInterfaceIds */
    size_t local_gateway_virtual_interface_id_count;
    ctrail_str local_gateway_id; /* localGatewayId */
    ctrail_str owner_id; /* ownerId: an account */
    int64_t local_bgp_asn; /* localBgpAsn */
    int64_t local_bgp_asn_extended; /* localBgpAsnExtended */
    ctrail_str local_gateway_virtual_interface_group_arn; /* localGatewayVirtualInterfaceGroupArn */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    /* configurationState: "pending", "incomplete", "available", "deleting", "deleted" */
    ctrail_str configuration_state;
} ctrail_ec2_local_gateway_virtual_interface_group;

/* CreateLocalGatewayVirtualInterfaceGroupResult */
typedef struct ctrail_ec2_create_local_gateway_virtual_interface_group_result {
    /* localGatewayVirtualInterfaceGroup */
    const ctrail_ec2_local_gateway_virtual_interface_group *local_gateway_virtual_interface_group;
} ctrail_ec2_create_local_gateway_virtual_interface_group_result;

/* MacSystemIntegrityProtectionConfigurationRequest */
typedef struct ctrail_ec2_mac_system_integrity_protection_configuration_request {
    ctrail_str apple_internal; /* appleInternal: "enabled", "disabled" */
    ctrail_str base_system; /* baseSystem: "enabled", "disabled" */
    ctrail_str debugging_restrictions; /* debuggingRestrictions: "enabled", "disabled" */
    ctrail_str d_trace_restrictions; /* dTraceRestrictions: "enabled", "disabled" */
    ctrail_str filesystem_protections; /* filesystemProtections: "enabled", "disabled" */
    ctrail_str kext_signing; /* kextSigning: "enabled", "disabled" */
    ctrail_str nvram_protections; /* nvramProtections: "enabled", "disabled" */
} ctrail_ec2_mac_system_integrity_protection_configuration_request;

/* CreateMacSystemIntegrityProtectionModificationTaskRequest */
typedef struct ctrail_ec2_create_mac_system_integrity_protection_modification_task_request {
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str instance_id; /* instanceId */
    ctrail_str mac_credentials; /* macCredentials: a secret: what AWS writes in its place, if anything */
    /* macSystemIntegrityProtectionConfiguration */
    const ctrail_ec2_mac_system_integrity_protection_configuration_request *mac_system_integrity_protection_configuration;
    ctrail_str mac_system_integrity_protection_status; /* macSystemIntegrityProtectionStatus: "enabled", "disabled" */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_mac_system_integrity_protection_modification_task_request;

/* CreateMacSystemIntegrityProtectionModificationTaskResult */
typedef struct ctrail_ec2_create_mac_system_integrity_protection_modification_task_result {
    const ctrail_ec2_mac_modification_task *mac_modification_task; /* macModificationTask */
} ctrail_ec2_create_mac_system_integrity_protection_modification_task_result;

/* AddPrefixListEntry */
typedef struct ctrail_ec2_add_prefix_list_entry {
    ctrail_str cidr; /* cidr */
    ctrail_str description; /* description */
} ctrail_ec2_add_prefix_list_entry;

/* CreateManagedPrefixListRequest */
typedef struct ctrail_ec2_create_managed_prefix_list_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str prefix_list_name; /* prefixListName */
    const ctrail_ec2_add_prefix_list_entry *const *entries; /* entries */
    size_t entry_count;
    int64_t max_entries; /* maxEntries */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str address_family; /* addressFamily */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_managed_prefix_list_request;

/* ManagedPrefixList */
typedef struct ctrail_ec2_managed_prefix_list {
    ctrail_str prefix_list_id; /* prefixListId */
    ctrail_str address_family; /* addressFamily */
    ctrail_str state; /* state */
    ctrail_str state_message; /* stateMessage */
    ctrail_str prefix_list_arn; /* prefixListArn */
    ctrail_str prefix_list_name; /* prefixListName */
    int64_t max_entries; /* maxEntries */
    int64_t version; /* version */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str ipam_prefix_list_resolver_target_id; /* ipamPrefixListResolverTargetId */
    ctrail_bool ipam_prefix_list_resolver_sync_enabled; /* ipamPrefixListResolverSyncEnabled */
} ctrail_ec2_managed_prefix_list;

/* CreateManagedPrefixListResult */
typedef struct ctrail_ec2_create_managed_prefix_list_result {
    const ctrail_ec2_managed_prefix_list *prefix_list; /* prefixList */
} ctrail_ec2_create_managed_prefix_list_result;

/* CreateMetricCategoryRequest */
typedef struct ctrail_ec2_create_metric_category_request {
    const ctrail_str *const *metrics; /* metrics */
    size_t metric_count;
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_metric_category_request;

/* MetricCategory */
typedef struct ctrail_ec2_metric_category {
    ctrail_str metric_category_id; /* metricCategoryId */
    const ctrail_str *const *metrics; /* metrics */
    size_t metric_count;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_metric_category;

/* CreateMetricCategoryResult */
typedef struct ctrail_ec2_create_metric_category_result {
    const ctrail_ec2_metric_category *metric_category; /* metricCategory */
} ctrail_ec2_create_metric_category_result;

/* AvailabilityZoneAddress */
typedef struct ctrail_ec2_availability_zone_address {
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    const ctrail_str *const *allocation_ids; /* allocationIds */
    size_t allocation_id_count;
} ctrail_ec2_availability_zone_address;

/* CreateNatGatewayRequest */
typedef struct ctrail_ec2_create_nat_gateway_request {
    ctrail_str availability_mode; /* availabilityMode: "zonal", "regional" */
    ctrail_str allocation_id; /* allocationId */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str vpc_id; /* vpcId */
    const ctrail_ec2_availability_zone_address *const *availability_zone_addresses; /* availabilityZoneAddresses */
    size_t availability_zone_address_count;
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str connectivity_type; /* connectivityType: "private", "public" */
    ctrail_str private_ip_address; /* privateIpAddress */
    const ctrail_str *const *secondary_allocation_ids; /* secondaryAllocationIds */
    size_t secondary_allocation_id_count;
    const ctrail_str *const *secondary_private_ip_addresses; /* secondaryPrivateIpAddresses */
    size_t secondary_private_ip_addresses_count;
    int64_t secondary_private_ip_address_count; /* secondaryPrivateIpAddressCount */
} ctrail_ec2_create_nat_gateway_request;

/* ProvisionedBandwidth */
typedef struct ctrail_ec2_provisioned_bandwidth {
    int64_t provision_time_ns; /* provisionTime: nanoseconds since 1970 */
    ctrail_str provisioned; /* provisioned */
    int64_t request_time_ns; /* requestTime: nanoseconds since 1970 */
    ctrail_str requested; /* requested */
    ctrail_str status; /* status */
} ctrail_ec2_provisioned_bandwidth;

/* NatGatewayAttachedAppliance */
typedef struct ctrail_ec2_nat_gateway_attached_appliance {
    ctrail_str type; /* type: "network-firewall-proxy" */
    ctrail_str appliance_arn; /* applianceArn */
    ctrail_str vpc_endpoint_id; /* vpcEndpointId */
    /* attachmentState: "attaching", "attached", "detaching", "detached", "attach-failed", "detach-failed" */
    ctrail_str attachment_state;
    ctrail_str modification_state; /* modificationState: "modifying", "completed", "failed" */
    ctrail_str failure_code; /* failureCode */
    ctrail_str failure_message; /* failureMessage */
} ctrail_ec2_nat_gateway_attached_appliance;

/* NatGateway */
typedef struct ctrail_ec2_nat_gateway {
    int64_t create_time_ns; /* createTime: nanoseconds since 1970 */
    int64_t delete_time_ns; /* deleteTime: nanoseconds since 1970 */
    ctrail_str failure_code; /* failureCode */
    ctrail_str failure_message; /* failureMessage */
    const ctrail_ec2_nat_gateway_address *const *nat_gateway_addresses; /* natGatewayAddresses */
    size_t nat_gateway_address_count;
    ctrail_str nat_gateway_id; /* natGatewayId */
    const ctrail_ec2_provisioned_bandwidth *provisioned_bandwidth; /* provisionedBandwidth */
    ctrail_str state; /* state: "pending", "failed", "available", "deleting", "deleted" */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str vpc_id; /* vpcId */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str connectivity_type; /* connectivityType: "private", "public" */
    ctrail_str availability_mode; /* availabilityMode: "zonal", "regional" */
    ctrail_str auto_scaling_ips; /* autoScalingIps: "enabled", "disabled" */
    ctrail_str auto_provision_zones; /* autoProvisionZones: "enabled", "disabled" */
    const ctrail_ec2_nat_gateway_attached_appliance *const *attached_appliances; /* attachedAppliances */
    size_t attached_appliance_count;
    ctrail_str route_table_id; /* routeTableId */
} ctrail_ec2_nat_gateway;

/* CreateNatGatewayResult */
typedef struct ctrail_ec2_create_nat_gateway_result {
    ctrail_str client_token; /* clientToken */
    const ctrail_ec2_nat_gateway *nat_gateway; /* natGateway */
} ctrail_ec2_create_nat_gateway_result;

/* CreateNetworkAclRequest */
typedef struct ctrail_ec2_create_network_acl_request {
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str vpc_id; /* vpcId */
} ctrail_ec2_create_network_acl_request;

/* NetworkAclAssociation */
typedef struct ctrail_ec2_network_acl_association {
    ctrail_str network_acl_association_id; /* networkAclAssociationId */
    ctrail_str network_acl_id; /* networkAclId */
    ctrail_str subnet_id; /* subnetId */
} ctrail_ec2_network_acl_association;

/* IcmpTypeCode */
typedef struct ctrail_ec2_icmp_type_code {
    int64_t code; /* code */
    int64_t type; /* type */
} ctrail_ec2_icmp_type_code;

/* PortRange */
typedef struct ctrail_ec2_port_range {
    int64_t from; /* from */
    int64_t to; /* to */
} ctrail_ec2_port_range;

/* NetworkAclEntry */
typedef struct ctrail_ec2_network_acl_entry {
    ctrail_str cidr_block; /* cidrBlock */
    ctrail_bool egress; /* egress */
    const ctrail_ec2_icmp_type_code *icmp_type_code; /* icmpTypeCode */
    ctrail_str ipv6_cidr_block; /* ipv6CidrBlock */
    const ctrail_ec2_port_range *port_range; /* portRange */
    ctrail_str protocol; /* protocol */
    ctrail_str rule_action; /* ruleAction: "allow", "deny" */
    int64_t rule_number; /* ruleNumber */
} ctrail_ec2_network_acl_entry;

/* NetworkAcl */
typedef struct ctrail_ec2_network_acl {
    const ctrail_ec2_network_acl_association *const *associations; /* associations */
    size_t association_count;
    const ctrail_ec2_network_acl_entry *const *entries; /* entries */
    size_t entry_count;
    ctrail_bool is_default; /* isDefault */
    ctrail_str network_acl_id; /* networkAclId */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str vpc_id; /* vpcId */
    ctrail_str owner_id; /* ownerId: an account */
} ctrail_ec2_network_acl;

/* CreateNetworkAclResult */
typedef struct ctrail_ec2_create_network_acl_result {
    const ctrail_ec2_network_acl *network_acl; /* networkAcl */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_network_acl_result;

/* CreateNetworkAclEntryRequest */
typedef struct ctrail_ec2_create_network_acl_entry_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str network_acl_id; /* networkAclId */
    int64_t rule_number; /* ruleNumber */
    ctrail_str protocol; /* protocol */
    ctrail_str rule_action; /* ruleAction: "allow", "deny" */
    ctrail_bool egress; /* egress */
    ctrail_str cidr_block; /* cidrBlock */
    ctrail_str ipv6_cidr_block; /* ipv6CidrBlock */
    const ctrail_ec2_icmp_type_code *icmp_type_code; /* icmpTypeCode */
    const ctrail_ec2_port_range *port_range; /* portRange */
} ctrail_ec2_create_network_acl_entry_request;

/* PacketHeaderStatementRequest */
typedef struct ctrail_ec2_packet_header_statement_request {
    const ctrail_str *const *source_addresses; /* sourceAddresses */
    size_t source_address_count;
    const ctrail_str *const *destination_addresses; /* destinationAddresses */
    size_t destination_address_count;
    const ctrail_str *const *source_ports; /* sourcePorts */
    size_t source_port_count;
    const ctrail_str *const *destination_ports; /* destinationPorts */
    size_t destination_port_count;
    const ctrail_str *const *source_prefix_lists; /* sourcePrefixLists */
    size_t source_prefix_list_count;
    const ctrail_str *const *destination_prefix_lists; /* destinationPrefixLists */
    size_t destination_prefix_list_count;
    const ctrail_str *const *protocols; /* protocols: "tcp", "udp" */
    size_t protocol_count;
} ctrail_ec2_packet_header_statement_request;

/* ResourceStatementRequest */
typedef struct ctrail_ec2_resource_statement_request {
    const ctrail_str *const *resources; /* resources */
    size_t resource_count;
    const ctrail_str *const *resource_types; /* resourceTypes */
    size_t resource_type_count;
} ctrail_ec2_resource_statement_request;

/* PathStatementRequest */
typedef struct ctrail_ec2_path_statement_request {
    const ctrail_ec2_packet_header_statement_request *packet_header_statement; /* packetHeaderStatement */
    const ctrail_ec2_resource_statement_request *resource_statement; /* resourceStatement */
} ctrail_ec2_path_statement_request;

/* ThroughResourcesStatementRequest */
typedef struct ctrail_ec2_through_resources_statement_request {
    const ctrail_ec2_resource_statement_request *resource_statement; /* resourceStatement */
} ctrail_ec2_through_resources_statement_request;

/* AccessScopePathRequest */
typedef struct ctrail_ec2_access_scope_path_request {
    const ctrail_ec2_path_statement_request *source; /* source */
    const ctrail_ec2_path_statement_request *destination; /* destination */
    const ctrail_ec2_through_resources_statement_request *const *through_resources; /* throughResources */
    size_t through_resource_count;
} ctrail_ec2_access_scope_path_request;

/* CreateNetworkInsightsAccessScopeRequest */
typedef struct ctrail_ec2_create_network_insights_access_scope_request {
    const ctrail_ec2_access_scope_path_request *const *match_paths; /* matchPaths */
    size_t match_path_count;
    const ctrail_ec2_access_scope_path_request *const *exclude_paths; /* excludePaths */
    size_t exclude_path_count;
    ctrail_str client_token; /* clientToken */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_network_insights_access_scope_request;

/* NetworkInsightsAccessScope */
typedef struct ctrail_ec2_network_insights_access_scope {
    ctrail_str network_insights_access_scope_id; /* networkInsightsAccessScopeId */
    ctrail_str network_insights_access_scope_arn; /* networkInsightsAccessScopeArn */
    int64_t created_date_ns; /* createdDate: nanoseconds since 1970 */
    int64_t updated_date_ns; /* updatedDate: nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_network_insights_access_scope;

/* PacketHeaderStatement */
typedef struct ctrail_ec2_packet_header_statement {
    const ctrail_str *const *source_addresses; /* sourceAddresses */
    size_t source_address_count;
    const ctrail_str *const *destination_addresses; /* destinationAddresses */
    size_t destination_address_count;
    const ctrail_str *const *source_ports; /* sourcePorts */
    size_t source_port_count;
    const ctrail_str *const *destination_ports; /* destinationPorts */
    size_t destination_port_count;
    const ctrail_str *const *source_prefix_lists; /* sourcePrefixLists */
    size_t source_prefix_list_count;
    const ctrail_str *const *destination_prefix_lists; /* destinationPrefixLists */
    size_t destination_prefix_list_count;
    const ctrail_str *const *protocols; /* protocols: "tcp", "udp" */
    size_t protocol_count;
} ctrail_ec2_packet_header_statement;

/* ResourceStatement */
typedef struct ctrail_ec2_resource_statement {
    const ctrail_str *const *resources; /* resources */
    size_t resource_count;
    const ctrail_str *const *resource_types; /* resourceTypes */
    size_t resource_type_count;
} ctrail_ec2_resource_statement;

/* PathStatement */
typedef struct ctrail_ec2_path_statement {
    const ctrail_ec2_packet_header_statement *packet_header_statement; /* packetHeaderStatement */
    const ctrail_ec2_resource_statement *resource_statement; /* resourceStatement */
} ctrail_ec2_path_statement;

/* ThroughResourcesStatement */
typedef struct ctrail_ec2_through_resources_statement {
    const ctrail_ec2_resource_statement *resource_statement; /* resourceStatement */
} ctrail_ec2_through_resources_statement;

/* AccessScopePath */
typedef struct ctrail_ec2_access_scope_path {
    const ctrail_ec2_path_statement *source; /* source */
    const ctrail_ec2_path_statement *destination; /* destination */
    const ctrail_ec2_through_resources_statement *const *through_resources; /* throughResources */
    size_t through_resource_count;
} ctrail_ec2_access_scope_path;

/* NetworkInsightsAccessScopeContent */
typedef struct ctrail_ec2_network_insights_access_scope_content {
    ctrail_str network_insights_access_scope_id; /* networkInsightsAccessScopeId */
    const ctrail_ec2_access_scope_path *const *match_paths; /* matchPaths */
    size_t match_path_count;
    const ctrail_ec2_access_scope_path *const *exclude_paths; /* excludePaths */
    size_t exclude_path_count;
} ctrail_ec2_network_insights_access_scope_content;

/* CreateNetworkInsightsAccessScopeResult */
typedef struct ctrail_ec2_create_network_insights_access_scope_result {
    const ctrail_ec2_network_insights_access_scope *network_insights_access_scope; /* networkInsightsAccessScope */
    /* networkInsightsAccessScopeContent */
    const ctrail_ec2_network_insights_access_scope_content *network_insights_access_scope_content;
} ctrail_ec2_create_network_insights_access_scope_result;

/* RequestFilterPortRange */
typedef struct ctrail_ec2_request_filter_port_range {
    int64_t from_port; /* fromPort */
    int64_t to_port; /* toPort */
} ctrail_ec2_request_filter_port_range;

/* PathRequestFilter */
typedef struct ctrail_ec2_path_request_filter {
    ctrail_str source_address; /* sourceAddress */
    const ctrail_ec2_request_filter_port_range *source_port_range; /* sourcePortRange */
    ctrail_str destination_address; /* destinationAddress */
    const ctrail_ec2_request_filter_port_range *destination_port_range; /* destinationPortRange */
} ctrail_ec2_path_request_filter;

/* CreateNetworkInsightsPathRequest */
typedef struct ctrail_ec2_create_network_insights_path_request {
    ctrail_str source_ip; /* sourceIp */
    ctrail_str destination_ip; /* destinationIp */
    ctrail_str source; /* source */
    ctrail_str destination; /* destination */
    ctrail_str protocol; /* protocol: "tcp", "udp" */
    int64_t destination_port; /* destinationPort */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
    const ctrail_ec2_path_request_filter *filter_at_source; /* filterAtSource */
    const ctrail_ec2_path_request_filter *filter_at_destination; /* filterAtDestination */
} ctrail_ec2_create_network_insights_path_request;

/* FilterPortRange */
typedef struct ctrail_ec2_filter_port_range {
    int64_t from_port; /* fromPort */
    int64_t to_port; /* toPort */
} ctrail_ec2_filter_port_range;

/* PathFilter */
typedef struct ctrail_ec2_path_filter {
    ctrail_str source_address; /* sourceAddress */
    const ctrail_ec2_filter_port_range *source_port_range; /* sourcePortRange */
    ctrail_str destination_address; /* destinationAddress */
    const ctrail_ec2_filter_port_range *destination_port_range; /* destinationPortRange */
} ctrail_ec2_path_filter;

/* NetworkInsightsPath */
typedef struct ctrail_ec2_network_insights_path {
    ctrail_str network_insights_path_id; /* networkInsightsPathId */
    ctrail_str network_insights_path_arn; /* networkInsightsPathArn */
    int64_t created_date_ns; /* createdDate: nanoseconds since 1970 */
    ctrail_str source; /* source */
    ctrail_str destination; /* destination */
    ctrail_str source_arn; /* sourceArn */
    ctrail_str destination_arn; /* destinationArn */
    ctrail_str source_ip; /* sourceIp */
    ctrail_str destination_ip; /* destinationIp */
    ctrail_str protocol; /* protocol: "tcp", "udp" */
    int64_t destination_port; /* destinationPort */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    const ctrail_ec2_path_filter *filter_at_source; /* filterAtSource */
    const ctrail_ec2_path_filter *filter_at_destination; /* filterAtDestination */
} ctrail_ec2_network_insights_path;

/* CreateNetworkInsightsPathResult */
typedef struct ctrail_ec2_create_network_insights_path_result {
    const ctrail_ec2_network_insights_path *network_insights_path; /* networkInsightsPath */
} ctrail_ec2_create_network_insights_path_result;

/* CreateNetworkInterfaceRequest */
typedef struct ctrail_ec2_create_network_interface_request {
    const ctrail_ec2_ipv4_prefix_specification_request *const *ipv4_prefixes; /* ipv4Prefixes */
    size_t ipv4_prefixes_count;
    int64_t ipv4_prefix_count; /* ipv4PrefixCount */
    const ctrail_ec2_ipv6_prefix_specification_request *const *ipv6_prefixes; /* ipv6Prefixes */
    size_t ipv6_prefixes_count;
    int64_t ipv6_prefix_count; /* ipv6PrefixCount */
    ctrail_str interface_type; /* interfaceType: "efa", "efa-only", "branch", "trunk" */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool enable_primary_ipv6; /* enablePrimaryIpv6 */
    /* connectionTrackingSpecification */
    const ctrail_ec2_connection_tracking_specification_request *connection_tracking_specification;
    const ctrail_ec2_operator_request *service_operator; /* operator */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str description; /* description */
    ctrail_str private_ip_address; /* privateIpAddress */
    const ctrail_str *const *groups; /* groups */
    size_t group_count;
    const ctrail_ec2_private_ip_address_specification *const *private_ip_addresses; /* privateIpAddresses */
    size_t private_ip_address_count;
    int64_t secondary_private_ip_address_count; /* secondaryPrivateIpAddressCount */
    const ctrail_ec2_instance_ipv6_address *const *ipv6_addresses; /* ipv6Addresses */
    size_t ipv6_addresses_count;
    int64_t ipv6_address_count; /* ipv6AddressCount */
    ctrail_bool dry_run; /* dryRun */
    ctrail_bool deny_all_igw_traffic; /* denyAllIgwTraffic: not in the model */
} ctrail_ec2_create_network_interface_request;

/* NetworkInterfaceAssociation */
typedef struct ctrail_ec2_network_interface_association {
    ctrail_str allocation_id; /* allocationId */
    ctrail_str association_id; /* associationId */
    ctrail_str ip_owner_id; /* ipOwnerId: an account */
    ctrail_str public_dns_name; /* publicDnsName */
    ctrail_str public_ip; /* publicIp */
    ctrail_str customer_owned_ip; /* customerOwnedIp */
    ctrail_str carrier_ip; /* carrierIp */
} ctrail_ec2_network_interface_association;

/* AttachmentEnaSrdUdpSpecification */
typedef struct ctrail_ec2_attachment_ena_srd_udp_specification {
    ctrail_bool ena_srd_udp_enabled; /* enaSrdUdpEnabled */
} ctrail_ec2_attachment_ena_srd_udp_specification;

/* AttachmentEnaSrdSpecification */
typedef struct ctrail_ec2_attachment_ena_srd_specification {
    ctrail_bool ena_srd_enabled; /* enaSrdEnabled */
    const ctrail_ec2_attachment_ena_srd_udp_specification *ena_srd_udp_specification; /* enaSrdUdpSpecification */
} ctrail_ec2_attachment_ena_srd_specification;

/* NetworkInterfaceAttachment */
typedef struct ctrail_ec2_network_interface_attachment {
    int64_t attach_time_ns; /* attachTime: nanoseconds since 1970 */
    ctrail_str attachment_id; /* attachmentId */
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    int64_t device_index; /* deviceIndex */
    int64_t network_card_index; /* networkCardIndex */
    ctrail_str instance_id; /* instanceId */
    ctrail_str instance_owner_id; /* instanceOwnerId: an account */
    ctrail_str status; /* status: "attaching", "attached", "detaching", "detached" */
    const ctrail_ec2_attachment_ena_srd_specification *ena_srd_specification; /* enaSrdSpecification */
    int64_t ena_queue_count; /* enaQueueCount */
} ctrail_ec2_network_interface_attachment;

/* ConnectionTrackingConfiguration */
typedef struct ctrail_ec2_connection_tracking_configuration {
    int64_t tcp_established_timeout; /* tcpEstablishedTimeout: seconds */
    int64_t udp_stream_timeout; /* udpStreamTimeout: seconds */
    int64_t udp_timeout; /* udpTimeout: seconds */
} ctrail_ec2_connection_tracking_configuration;

/* GroupIdentifier */
typedef struct ctrail_ec2_group_identifier {
    ctrail_str group_id; /* groupId */
    ctrail_str group_name; /* groupName */
} ctrail_ec2_group_identifier;

/* NetworkInterfaceIpv6Address */
typedef struct ctrail_ec2_network_interface_ipv6_address {
    ctrail_str ipv6_address; /* ipv6Address */
    ctrail_str public_ipv6_dns_name; /* publicIpv6DnsName */
    ctrail_bool is_primary_ipv6; /* isPrimaryIpv6 */
} ctrail_ec2_network_interface_ipv6_address;

/* PublicIpDnsNameOptions */
typedef struct ctrail_ec2_public_ip_dns_name_options {
    ctrail_str dns_hostname_type; /* dnsHostnameType */
    ctrail_str public_ipv4_dns_name; /* publicIpv4DnsName */
    ctrail_str public_ipv6_dns_name; /* publicIpv6DnsName */
    ctrail_str public_dual_stack_dns_name; /* publicDualStackDnsName */
} ctrail_ec2_public_ip_dns_name_options;

/* NetworkInterfacePrivateIpAddress */
typedef struct ctrail_ec2_network_interface_private_ip_address {
    const ctrail_ec2_network_interface_association *association; /* association */
    ctrail_bool primary; /* primary */
    ctrail_str private_dns_name; /* privateDnsName */
    ctrail_str private_ip_address; /* privateIpAddress */
} ctrail_ec2_network_interface_private_ip_address;

/* Ipv6PrefixSpecification */
typedef struct ctrail_ec2_ipv6_prefix_specification {
    ctrail_str ipv6_prefix; /* ipv6Prefix */
} ctrail_ec2_ipv6_prefix_specification;

/* NetworkInterface */
typedef struct ctrail_ec2_network_interface {
    const ctrail_ec2_network_interface_association *association; /* association */
    const ctrail_ec2_network_interface_attachment *attachment; /* attachment */
    ctrail_str availability_zone; /* availabilityZone */
    /* connectionTrackingConfiguration */
    const ctrail_ec2_connection_tracking_configuration *connection_tracking_configuration;
    ctrail_str description; /* description */
    const ctrail_ec2_group_identifier *const *groups; /* groups */
    size_t group_count;
    ctrail_str interface_type; /* interfaceType */
    const ctrail_ec2_network_interface_ipv6_address *const *ipv6_addresses; /* ipv6Addresses */
    size_t ipv6_address_count;
    ctrail_str mac_address; /* macAddress */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str outpost_arn; /* outpostArn */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str private_dns_name; /* privateDnsName */
    ctrail_str public_dns_name; /* publicDnsName */
    const ctrail_ec2_public_ip_dns_name_options *public_ip_dns_name_options; /* publicIpDnsNameOptions */
    ctrail_str private_ip_address; /* privateIpAddress */
    const ctrail_ec2_network_interface_private_ip_address *const *private_ip_addresses; /* privateIpAddresses */
    size_t private_ip_address_count;
    const ctrail_ec2_ipv4_prefix_specification *const *ipv4_prefixes; /* ipv4Prefixes */
    size_t ipv4_prefix_count;
    const ctrail_ec2_ipv6_prefix_specification *const *ipv6_prefixes; /* ipv6Prefixes */
    size_t ipv6_prefix_count;
    ctrail_str requester_id; /* requesterId: an account */
    ctrail_bool requester_managed; /* requesterManaged */
    ctrail_bool source_dest_check; /* sourceDestCheck */
    ctrail_str status; /* status: "available", "associated", "attaching", "in-use", "detaching" */
    ctrail_str subnet_id; /* subnetId */
    const ctrail_ec2_tag *const *tag_set; /* tagSet */
    size_t tag_set_count;
    ctrail_str vpc_id; /* vpcId */
    ctrail_bool deny_all_igw_traffic; /* denyAllIgwTraffic */
    ctrail_bool ipv6_native; /* ipv6Native */
    ctrail_str ipv6_address; /* ipv6Address */
    const ctrail_ec2_operator_response *service_operator; /* operator */
    const ctrail_str *const *associated_subnets; /* associatedSubnets */
    size_t associated_subnet_count;
    ctrail_str availability_zone_id; /* availabilityZoneId */
} ctrail_ec2_network_interface;

/* CreateNetworkInterfaceResult */
typedef struct ctrail_ec2_create_network_interface_result {
    const ctrail_ec2_network_interface *network_interface; /* networkInterface */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_network_interface_result;

/* CreateNetworkInterfacePermissionRequest */
typedef struct ctrail_ec2_create_network_interface_permission_request {
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str aws_account_id; /* awsAccountId: an account */
    ctrail_str aws_service; /* awsService */
    ctrail_str permission; /* permission: "INSTANCE-ATTACH", "EIP-ASSOCIATE" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_network_interface_permission_request;

/* NetworkInterfacePermissionState */
typedef struct ctrail_ec2_network_interface_permission_state {
    ctrail_str state; /* state: "pending", "granted", "revoking", "revoked" */
    ctrail_str status_message; /* statusMessage */
} ctrail_ec2_network_interface_permission_state;

/* NetworkInterfacePermission */
typedef struct ctrail_ec2_network_interface_permission {
    ctrail_str network_interface_permission_id; /* networkInterfacePermissionId */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str aws_account_id; /* awsAccountId: an account */
    ctrail_str aws_service; /* awsService */
    ctrail_str permission; /* permission: "INSTANCE-ATTACH", "EIP-ASSOCIATE" */
    const ctrail_ec2_network_interface_permission_state *permission_state; /* permissionState */
} ctrail_ec2_network_interface_permission;

/* CreateNetworkInterfacePermissionResult */
typedef struct ctrail_ec2_create_network_interface_permission_result {
    const ctrail_ec2_network_interface_permission *interface_permission; /* interfacePermission */
} ctrail_ec2_create_network_interface_permission_result;

/* FlexCostAllocationCidrMapping */
typedef struct ctrail_ec2_flex_cost_allocation_cidr_mapping {
    ctrail_str cidr_range; /* cidrRange */
    ctrail_str cidr_label; /* cidrLabel */
} ctrail_ec2_flex_cost_allocation_cidr_mapping;

/* FlexCostAllocationCidrRangeSpecifications */
typedef struct ctrail_ec2_flex_cost_allocation_cidr_range_specifications {
    ctrail_str prefixes_type; /* prefixesType */
    const ctrail_ec2_flex_cost_allocation_cidr_mapping *const *prefixes; /* prefixes */
    size_t prefix_count;
} ctrail_ec2_flex_cost_allocation_cidr_range_specifications;

/* NatFlexCostAllocationPolicyDocument */
typedef struct ctrail_ec2_nat_flex_cost_allocation_policy_document {
    const ctrail_str *const *reporting_granularity; /* reportingGranularity */
    size_t reporting_granularity_count;
    const ctrail_str *const *dimensions; /* dimensions: "data-transfer", "data-processing" */
    size_t dimension_count;
    /* cidrRangeSpecifications */
    const ctrail_ec2_flex_cost_allocation_cidr_range_specifications *cidr_range_specifications;
} ctrail_ec2_nat_flex_cost_allocation_policy_document;

/* InstanceFlexCostAllocationPolicyDocument */
typedef struct ctrail_ec2_instance_flex_cost_allocation_policy_document {
    const ctrail_str *const *reporting_granularity; /* reportingGranularity */
    size_t reporting_granularity_count;
    const ctrail_str *const *dimensions; /* dimensions: "data-transfer", "data-processing" */
    size_t dimension_count;
    /* cidrRangeSpecifications */
    const ctrail_ec2_flex_cost_allocation_cidr_range_specifications *cidr_range_specifications;
} ctrail_ec2_instance_flex_cost_allocation_policy_document;

/* PcxFlexCostAllocationPolicyDocument */
typedef struct ctrail_ec2_pcx_flex_cost_allocation_policy_document {
    const ctrail_str *const *reporting_granularity; /* reportingGranularity */
    size_t reporting_granularity_count;
    const ctrail_str *const *dimensions; /* dimensions: "data-transfer", "data-processing" */
    size_t dimension_count;
    /* cidrRangeSpecifications */
    const ctrail_ec2_flex_cost_allocation_cidr_range_specifications *cidr_range_specifications;
} ctrail_ec2_pcx_flex_cost_allocation_policy_document;

/* CreateNetworkingFlexCostAllocationPolicyRequest */
typedef struct ctrail_ec2_create_networking_flex_cost_allocation_policy_request {
    ctrail_str network_resource_type; /* networkResourceType: "natgw", "pcx", "ec2" */
    const ctrail_ec2_nat_flex_cost_allocation_policy_document *nat_fca_policy_document; /* natFcaPolicyDocument */
    /* instanceFcaPolicyDocument */
    const ctrail_ec2_instance_flex_cost_allocation_policy_document *instance_fca_policy_document;
    const ctrail_ec2_pcx_flex_cost_allocation_policy_document *pcx_fca_policy_document; /* pcxFcaPolicyDocument */
    ctrail_bool show_back_enabled; /* showBackEnabled */
    ctrail_str description; /* description */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_networking_flex_cost_allocation_policy_request;

/* CreateNetworkingFlexCostAllocationPolicyResult */
typedef struct ctrail_ec2_create_networking_flex_cost_allocation_policy_result {
    ctrail_str fca_policy_id; /* fcaPolicyId */
    ctrail_str fca_policy_arn; /* fcaPolicyArn */
    int64_t created_at_ns; /* createdAt: nanoseconds since 1970 */
    int64_t expected_effective_at_ns; /* expectedEffectiveAt: nanoseconds since 1970 */
} ctrail_ec2_create_networking_flex_cost_allocation_policy_result;

/* CreatePlacementGroupRequest */
typedef struct ctrail_ec2_create_placement_group_request {
    int64_t partition_count; /* partitionCount */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str spread_level; /* spreadLevel: "host", "rack" */
    ctrail_str linked_group_id; /* linkedGroupId */
    const ctrail_ec2_operator_request *service_operator; /* operator */
    ctrail_str parent_group_id; /* parentGroupId */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str group_name; /* groupName */
    ctrail_str strategy; /* strategy: "cluster", "spread", "partition", "precision-time" */
} ctrail_ec2_create_placement_group_request;

/* PlacementGroup */
typedef struct ctrail_ec2_placement_group {
    ctrail_str group_name; /* groupName */
    ctrail_str state; /* state: "pending", "available", "deleting", "deleted" */
    ctrail_str strategy; /* strategy: "cluster", "spread", "partition", "precision-time" */
    int64_t partition_count; /* partitionCount */
    ctrail_str group_id; /* groupId */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str group_arn; /* groupArn */
    ctrail_str spread_level; /* spreadLevel: "host", "rack" */
    ctrail_str linked_group_id; /* linkedGroupId */
    const ctrail_ec2_operator_response *service_operator; /* operator */
    ctrail_str parent_group_id; /* parentGroupId */
} ctrail_ec2_placement_group;

/* CreatePlacementGroupResult */
typedef struct ctrail_ec2_create_placement_group_result {
    const ctrail_ec2_placement_group *placement_group; /* placementGroup */
} ctrail_ec2_create_placement_group_result;

/* CreatePublicIpv4PoolRequest */
typedef struct ctrail_ec2_create_public_ipv4_pool_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str network_border_group; /* networkBorderGroup */
} ctrail_ec2_create_public_ipv4_pool_request;

/* CreatePublicIpv4PoolResult */
typedef struct ctrail_ec2_create_public_ipv4_pool_result {
    ctrail_str pool_id; /* poolId */
} ctrail_ec2_create_public_ipv4_pool_result;

/* CreateReplaceRootVolumeTaskRequest */
typedef struct ctrail_ec2_create_replace_root_volume_task_request {
    ctrail_str instance_id; /* instanceId */
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str image_id; /* imageId */
    ctrail_bool delete_replaced_root_volume; /* deleteReplacedRootVolume */
    int64_t volume_initialization_rate; /* volumeInitializationRate: MiB/s */
    ctrail_str volume_id; /* volumeId */
} ctrail_ec2_create_replace_root_volume_task_request;

/* ReplaceRootVolumeTask */
typedef struct ctrail_ec2_replace_root_volume_task {
    ctrail_str replace_root_volume_task_id; /* replaceRootVolumeTaskId */
    ctrail_str instance_id; /* instanceId */
    /* taskState: "pending", "in-progress", "failing", "succeeded", "failed", "failed-detached" */
    ctrail_str task_state;
    ctrail_str start_time; /* startTime */
    ctrail_str complete_time; /* completeTime */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str image_id; /* imageId */
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_bool delete_replaced_root_volume; /* deleteReplacedRootVolume */
} ctrail_ec2_replace_root_volume_task;

/* CreateReplaceRootVolumeTaskResult */
typedef struct ctrail_ec2_create_replace_root_volume_task_result {
    const ctrail_ec2_replace_root_volume_task *replace_root_volume_task; /* replaceRootVolumeTask */
} ctrail_ec2_create_replace_root_volume_task_result;

/* PriceScheduleSpecification */
typedef struct ctrail_ec2_price_schedule_specification {
    int64_t term; /* term */
    const ctrail_value *price; /* price: a number, for ctrail_value_double */
    ctrail_str currency_code; /* currencyCode: "USD" */
} ctrail_ec2_price_schedule_specification;

/* CreateReservedInstancesListingRequest */
typedef struct ctrail_ec2_create_reserved_instances_listing_request {
    ctrail_str reserved_instances_id; /* reservedInstancesId */
    int64_t instance_count; /* instanceCount */
    const ctrail_ec2_price_schedule_specification *const *price_schedules; /* priceSchedules */
    size_t price_schedule_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_reserved_instances_listing_request;

/* CreateReservedInstancesListingResult */
typedef struct ctrail_ec2_create_reserved_instances_listing_result {
    const ctrail_ec2_reserved_instances_listing *const *reserved_instances_listings; /* reservedInstancesListings */
    size_t reserved_instances_listing_count;
} ctrail_ec2_create_reserved_instances_listing_result;

/* CreateRestoreImageTaskRequest */
typedef struct ctrail_ec2_create_restore_image_task_request {
    ctrail_str bucket; /* bucket */
    ctrail_str object_key; /* objectKey */
    ctrail_str name; /* name */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_restore_image_task_request;

/* CreateRestoreImageTaskResult */
typedef struct ctrail_ec2_create_restore_image_task_result {
    ctrail_str image_id; /* imageId */
} ctrail_ec2_create_restore_image_task_result;

/* CreateRouteRequest */
typedef struct ctrail_ec2_create_route_request {
    ctrail_str destination_prefix_list_id; /* destinationPrefixListId */
    ctrail_str vpc_endpoint_id; /* vpcEndpointId */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str local_gateway_id; /* localGatewayId */
    ctrail_str carrier_gateway_id; /* carrierGatewayId */
    ctrail_str core_network_arn; /* coreNetworkArn */
    ctrail_str odb_network_arn; /* odbNetworkArn */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str route_table_id; /* routeTableId */
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str gateway_id; /* gatewayId */
    ctrail_str destination_ipv6_cidr_block; /* destinationIpv6CidrBlock */
    ctrail_str egress_only_internet_gateway_id; /* egressOnlyInternetGatewayId */
    ctrail_str instance_id; /* instanceId */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str vpc_peering_connection_id; /* vpcPeeringConnectionId */
    ctrail_str nat_gateway_id; /* natGatewayId */
} ctrail_ec2_create_route_request;

/* CreateRouteResult */
typedef struct ctrail_ec2_create_route_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_create_route_result;

/* CreateRouteServerRequest */
typedef struct ctrail_ec2_create_route_server_request {
    int64_t amazon_side_asn; /* amazonSideAsn */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str persist_routes; /* persistRoutes: "enable", "disable", "reset" */
    int64_t persist_routes_duration; /* persistRoutesDuration */
    ctrail_bool sns_notifications_enabled; /* snsNotificationsEnabled */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_route_server_request;

/* RouteServer */
typedef struct ctrail_ec2_route_server {
    ctrail_str route_server_id; /* routeServerId */
    int64_t amazon_side_asn; /* amazonSideAsn */
    ctrail_str state; /* state: "pending", "available", "modifying", "deleting", "deleted" */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    /* persistRoutesState: "enabling", "enabled", "resetting", "disabling", "disabled", "modifying" */
    ctrail_str persist_routes_state;
    int64_t persist_routes_duration; /* persistRoutesDuration */
    ctrail_bool sns_notifications_enabled; /* snsNotificationsEnabled */
    ctrail_str sns_topic_arn; /* snsTopicArn */
} ctrail_ec2_route_server;

/* CreateRouteServerResult */
typedef struct ctrail_ec2_create_route_server_result {
    const ctrail_ec2_route_server *route_server; /* routeServer */
} ctrail_ec2_create_route_server_result;

/* CreateRouteServerEndpointRequest */
typedef struct ctrail_ec2_create_route_server_endpoint_request {
    ctrail_str route_server_id; /* routeServerId */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_route_server_endpoint_request;

/* RouteServerEndpoint */
typedef struct ctrail_ec2_route_server_endpoint {
    ctrail_str route_server_id; /* routeServerId */
    ctrail_str route_server_endpoint_id; /* routeServerEndpointId */
    ctrail_str vpc_id; /* vpcId */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str eni_id; /* eniId */
    ctrail_str eni_address; /* eniAddress */
    ctrail_str state; /* state */
    ctrail_str failure_reason; /* failureReason */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_route_server_endpoint;

/* CreateRouteServerEndpointResult */
typedef struct ctrail_ec2_create_route_server_endpoint_result {
    const ctrail_ec2_route_server_endpoint *route_server_endpoint; /* routeServerEndpoint */
} ctrail_ec2_create_route_server_endpoint_result;

/* RouteServerBgpOptionsRequest */
typedef struct ctrail_ec2_route_server_bgp_options_request {
    int64_t peer_asn; /* peerAsn */
    ctrail_str peer_liveness_detection; /* peerLivenessDetection: "bfd", "bgp-keepalive" */
} ctrail_ec2_route_server_bgp_options_request;

/* CreateRouteServerPeerRequest */
typedef struct ctrail_ec2_create_route_server_peer_request {
    ctrail_str route_server_endpoint_id; /* routeServerEndpointId */
    ctrail_str peer_address; /* peerAddress */
    const ctrail_ec2_route_server_bgp_options_request *bgp_options; /* bgpOptions */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_route_server_peer_request;

/* RouteServerBgpOptions */
typedef struct ctrail_ec2_route_server_bgp_options {
    int64_t peer_asn; /* peerAsn */
    ctrail_str peer_liveness_detection; /* peerLivenessDetection: "bfd", "bgp-keepalive" */
} ctrail_ec2_route_server_bgp_options;

/* RouteServerBgpStatus */
typedef struct ctrail_ec2_route_server_bgp_status {
    ctrail_str status; /* status: "up", "down" */
} ctrail_ec2_route_server_bgp_status;

/* RouteServerBfdStatus */
typedef struct ctrail_ec2_route_server_bfd_status {
    ctrail_str status; /* status: "up", "down" */
} ctrail_ec2_route_server_bfd_status;

/* RouteServerPeer */
typedef struct ctrail_ec2_route_server_peer {
    ctrail_str route_server_peer_id; /* routeServerPeerId */
    ctrail_str route_server_endpoint_id; /* routeServerEndpointId */
    ctrail_str route_server_id; /* routeServerId */
    ctrail_str vpc_id; /* vpcId */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str state; /* state: "pending", "available", "deleting", "deleted", "failing", "failed" */
    ctrail_str failure_reason; /* failureReason */
    ctrail_str endpoint_eni_id; /* endpointEniId */
    ctrail_str endpoint_eni_address; /* endpointEniAddress */
    ctrail_str peer_address; /* peerAddress */
    const ctrail_ec2_route_server_bgp_options *bgp_options; /* bgpOptions */
    const ctrail_ec2_route_server_bgp_status *bgp_status; /* bgpStatus */
    const ctrail_ec2_route_server_bfd_status *bfd_status; /* bfdStatus */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_route_server_peer;

/* CreateRouteServerPeerResult */
typedef struct ctrail_ec2_create_route_server_peer_result {
    const ctrail_ec2_route_server_peer *route_server_peer; /* routeServerPeer */
} ctrail_ec2_create_route_server_peer_result;

/* CreateRouteTableRequest */
typedef struct ctrail_ec2_create_route_table_request {
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str vpc_id; /* vpcId */
} ctrail_ec2_create_route_table_request;

/* RouteTableAssociation */
typedef struct ctrail_ec2_route_table_association {
    ctrail_bool main; /* main */
    ctrail_str route_table_association_id; /* routeTableAssociationId */
    ctrail_str route_table_id; /* routeTableId */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str gateway_id; /* gatewayId */
    ctrail_str public_ipv4_pool; /* publicIpv4Pool */
    const ctrail_ec2_route_table_association_state *association_state; /* associationState */
} ctrail_ec2_route_table_association;

/* PropagatingVgw */
typedef struct ctrail_ec2_propagating_vgw {
    ctrail_str gateway_id; /* gatewayId */
} ctrail_ec2_propagating_vgw;

/* IgwFirewall */
typedef struct ctrail_ec2_igw_firewall {
    ctrail_str firewall_arn; /* firewallArn */
    ctrail_str status; /* status: "pending", "active", "disabling" */
} ctrail_ec2_igw_firewall;

/* Route */
typedef struct ctrail_ec2_route {
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str destination_ipv6_cidr_block; /* destinationIpv6CidrBlock */
    ctrail_str destination_prefix_list_id; /* destinationPrefixListId */
    ctrail_str egress_only_internet_gateway_id; /* egressOnlyInternetGatewayId */
    ctrail_str gateway_id; /* gatewayId */
    ctrail_str instance_id; /* instanceId */
    ctrail_str instance_owner_id; /* instanceOwnerId: an account */
    ctrail_str nat_gateway_id; /* natGatewayId */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str local_gateway_id; /* localGatewayId */
    ctrail_str carrier_gateway_id; /* carrierGatewayId */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str origin; /* origin: "CreateRouteTable", "CreateRoute", "EnableVgwRoutePropagation", "Advertisement" */
    ctrail_str state; /* state: "active", "blackhole", "filtered" */
    ctrail_str vpc_peering_connection_id; /* vpcPeeringConnectionId */
    ctrail_str core_network_arn; /* coreNetworkArn */
    ctrail_str odb_network_arn; /* odbNetworkArn */
    ctrail_str ip_address; /* ipAddress */
    const ctrail_ec2_igw_firewall *igw_firewall; /* igwFirewall */
} ctrail_ec2_route;

/* RouteTable */
typedef struct ctrail_ec2_route_table {
    const ctrail_ec2_route_table_association *const *associations; /* associations */
    size_t association_count;
    const ctrail_ec2_propagating_vgw *const *propagating_vgws; /* propagatingVgws */
    size_t propagating_vgw_count;
    ctrail_str route_table_id; /* routeTableId */
    const ctrail_ec2_route *const *routes; /* routes */
    size_t route_count;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str vpc_id; /* vpcId */
    ctrail_str owner_id; /* ownerId: an account */
} ctrail_ec2_route_table;

/* CreateRouteTableResult */
typedef struct ctrail_ec2_create_route_table_result {
    const ctrail_ec2_route_table *route_table; /* routeTable */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_route_table_result;

/* CreateSecondaryNetworkRequest */
typedef struct ctrail_ec2_create_secondary_network_request {
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipv4_cidr_block; /* ipv4CidrBlock */
    ctrail_str network_type; /* networkType: "rdma" */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_secondary_network_request;

/* SecondaryNetworkIpv4CidrBlockAssociation */
typedef struct ctrail_ec2_secondary_network_ipv4_cidr_block_association {
    ctrail_str association_id; /* associationId */
    ctrail_str cidr_block; /* cidrBlock */
    /* state: "associating", "associated", "association-failed", "disassociating", "disassociated", "disassociation-failed" */
    ctrail_str state;
    ctrail_str state_reason; /* stateReason */
} ctrail_ec2_secondary_network_ipv4_cidr_block_association;

/* SecondaryNetwork */
typedef struct ctrail_ec2_secondary_network {
    ctrail_str secondary_network_id; /* secondaryNetworkId */
    ctrail_str secondary_network_arn; /* secondaryNetworkArn */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str type; /* type: "rdma" */
    /* state: "create-in-progress", "create-complete", "create-failed", "delete-in-progress", "delete-complete", "delete-failed" */
    ctrail_str state;
    ctrail_str state_reason; /* stateReason */
    /* ipv4CidrBlockAssociations */
    const ctrail_ec2_secondary_network_ipv4_cidr_block_association *const *ipv4_cidr_block_associations;
    size_t ipv4_cidr_block_association_count;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_secondary_network;

/* CreateSecondaryNetworkResult */
typedef struct ctrail_ec2_create_secondary_network_result {
    const ctrail_ec2_secondary_network *secondary_network; /* secondaryNetwork */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_secondary_network_result;

/* CreateSecondarySubnetRequest */
typedef struct ctrail_ec2_create_secondary_subnet_request {
    ctrail_str client_token; /* clientToken */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipv4_cidr_block; /* ipv4CidrBlock */
    ctrail_str secondary_network_id; /* secondaryNetworkId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_secondary_subnet_request;

/* SecondarySubnetIpv4CidrBlockAssociation */
typedef struct ctrail_ec2_secondary_subnet_ipv4_cidr_block_association {
    ctrail_str association_id; /* associationId */
    ctrail_str cidr_block; /* cidrBlock */
    /* state: "associating", "associated", "association-failed", "disassociating", "disassociated", "disassociation-failed" */
    ctrail_str state;
    ctrail_str state_reason; /* stateReason */
} ctrail_ec2_secondary_subnet_ipv4_cidr_block_association;

/* SecondarySubnet */
typedef struct ctrail_ec2_secondary_subnet {
    ctrail_str secondary_subnet_id; /* secondarySubnetId */
    ctrail_str secondary_subnet_arn; /* secondarySubnetArn */
    ctrail_str secondary_network_id; /* secondaryNetworkId */
    ctrail_str secondary_network_type; /* secondaryNetworkType: "rdma" */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_str availability_zone; /* availabilityZone */
    /* ipv4CidrBlockAssociations */
    const ctrail_ec2_secondary_subnet_ipv4_cidr_block_association *const *ipv4_cidr_block_associations;
    size_t ipv4_cidr_block_association_count;
    /* state: "create-in-progress", "create-complete", "create-failed", "delete-in-progress", "delete-complete", "delete-failed" */
    ctrail_str state;
    ctrail_str state_reason; /* stateReason */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_secondary_subnet;

/* CreateSecondarySubnetResult */
typedef struct ctrail_ec2_create_secondary_subnet_result {
    const ctrail_ec2_secondary_subnet *secondary_subnet; /* secondarySubnet */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_secondary_subnet_result;

/* CreateSecurityGroupRequest */
typedef struct ctrail_ec2_create_security_group_request {
    ctrail_str description; /* description */
    ctrail_str group_name; /* groupName */
    ctrail_str vpc_id; /* vpcId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_security_group_request;

/* CreateSecurityGroupResult */
typedef struct ctrail_ec2_create_security_group_result {
    ctrail_str group_id; /* groupId */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str security_group_arn; /* securityGroupArn */
} ctrail_ec2_create_security_group_result;

/* CreateSnapshotRequest */
typedef struct ctrail_ec2_create_snapshot_request {
    ctrail_str description; /* description */
    ctrail_str outpost_arn; /* outpostArn */
    ctrail_str volume_id; /* volumeId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str location; /* location: "regional", "local" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_snapshot_request;

/* AssociatedKmsKey */
typedef struct ctrail_ec2_associated_kms_key {
    ctrail_str kms_key_id; /* kmsKeyId */
} ctrail_ec2_associated_kms_key;

/* Snapshot */
typedef struct ctrail_ec2_snapshot {
    ctrail_str owner_alias; /* ownerAlias */
    ctrail_str outpost_arn; /* outpostArn */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str storage_tier; /* storageTier: "archive", "standard" */
    int64_t restore_expiry_time_ns; /* restoreExpiryTime: nanoseconds since 1970 */
    ctrail_str sse_type; /* sseType: "sse-ebs", "sse-kms", "none" */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str transfer_type; /* transferType: "time-based", "standard" */
    int64_t completion_duration_minutes; /* completionDurationMinutes */
    int64_t completion_time_ns; /* completionTime: nanoseconds since 1970 */
    int64_t full_snapshot_size_in_bytes; /* fullSnapshotSizeInBytes */
    const ctrail_ec2_associated_kms_key *const *associated_kms_keys; /* associatedKmsKeys */
    size_t associated_kms_key_count;
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str volume_id; /* volumeId */
    ctrail_str state; /* state: "pending", "completed", "error", "recoverable", "recovering" */
    ctrail_str state_message; /* stateMessage */
    int64_t start_time_ns; /* startTime: nanoseconds since 1970 */
    ctrail_str progress; /* progress */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str description; /* description */
    int64_t volume_size; /* volumeSize: GiB */
    ctrail_bool encrypted; /* encrypted */
    ctrail_str kms_key_id; /* kmsKeyId */
    ctrail_str data_encryption_key_id; /* dataEncryptionKeyId */
} ctrail_ec2_snapshot;

/* InstanceSpecification */
typedef struct ctrail_ec2_instance_specification {
    ctrail_str instance_id; /* instanceId */
    ctrail_bool exclude_boot_volume; /* excludeBootVolume */
    const ctrail_str *const *exclude_data_volume_ids; /* excludeDataVolumeIds */
    size_t exclude_data_volume_id_count;
} ctrail_ec2_instance_specification;

/* CreateSnapshotsRequest */
typedef struct ctrail_ec2_create_snapshots_request {
    ctrail_str description; /* description */
    const ctrail_ec2_instance_specification *instance_specification; /* instanceSpecification */
    ctrail_str outpost_arn; /* outpostArn */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str copy_tags_from_source; /* copyTagsFromSource: "volume" */
    ctrail_str location; /* location: "regional", "local" */
} ctrail_ec2_create_snapshots_request;

/* SnapshotInfo */
typedef struct ctrail_ec2_snapshot_info {
    ctrail_str description; /* description */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_bool encrypted; /* encrypted */
    ctrail_str volume_id; /* volumeId */
    ctrail_str state; /* state: "pending", "completed", "error", "recoverable", "recovering" */
    int64_t volume_size; /* volumeSize */
    int64_t start_time_ns; /* startTime: nanoseconds since 1970 */
    ctrail_str progress; /* progress */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str outpost_arn; /* outpostArn */
    ctrail_str sse_type; /* sseType: "sse-ebs", "sse-kms", "none" */
    ctrail_str availability_zone; /* availabilityZone */
} ctrail_ec2_snapshot_info;

/* CreateSnapshotsResult */
typedef struct ctrail_ec2_create_snapshots_result {
    const ctrail_ec2_snapshot_info *const *snapshots; /* snapshots */
    size_t snapshot_count;
} ctrail_ec2_create_snapshots_result;

/* CreateSpotDatafeedSubscriptionRequest */
typedef struct ctrail_ec2_create_spot_datafeed_subscription_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str bucket; /* bucket */
    ctrail_str prefix; /* prefix */
} ctrail_ec2_create_spot_datafeed_subscription_request;

/* SpotInstanceStateFault */
typedef struct ctrail_ec2_spot_instance_state_fault {
    ctrail_str code; /* code */
    ctrail_str message; /* message */
} ctrail_ec2_spot_instance_state_fault;

/* SpotDatafeedSubscription */
typedef struct ctrail_ec2_spot_datafeed_subscription {
    ctrail_str bucket; /* bucket */
    const ctrail_ec2_spot_instance_state_fault *fault; /* fault */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str prefix; /* prefix */
    ctrail_str state; /* state: "Active", "Inactive" */
} ctrail_ec2_spot_datafeed_subscription;

/* CreateSpotDatafeedSubscriptionResult */
typedef struct ctrail_ec2_create_spot_datafeed_subscription_result {
    const ctrail_ec2_spot_datafeed_subscription *spot_datafeed_subscription; /* spotDatafeedSubscription */
} ctrail_ec2_create_spot_datafeed_subscription_result;

/* S3ObjectTag */
typedef struct ctrail_ec2_s3_object_tag {
    ctrail_str key; /* key */
    ctrail_str value; /* value */
} ctrail_ec2_s3_object_tag;

/* CreateStoreImageTaskRequest */
typedef struct ctrail_ec2_create_store_image_task_request {
    ctrail_str image_id; /* imageId */
    ctrail_str bucket; /* bucket */
    const ctrail_ec2_s3_object_tag *const *s3_object_tags; /* s3ObjectTags */
    size_t s3_object_tag_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_store_image_task_request;

/* CreateStoreImageTaskResult */
typedef struct ctrail_ec2_create_store_image_task_result {
    ctrail_str object_key; /* objectKey */
} ctrail_ec2_create_store_image_task_result;

/* CreateSubnetRequest */
typedef struct ctrail_ec2_create_subnet_request {
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_str cidr_block; /* cidrBlock */
    ctrail_str ipv6_cidr_block; /* ipv6CidrBlock */
    ctrail_str outpost_arn; /* outpostArn */
    ctrail_str vpc_id; /* vpcId */
    ctrail_bool ipv6_native; /* ipv6Native */
    ctrail_str ipv4_ipam_pool_id; /* ipv4IpamPoolId */
    int64_t ipv4_netmask_length; /* ipv4NetmaskLength */
    ctrail_str ipv6_ipam_pool_id; /* ipv6IpamPoolId */
    int64_t ipv6_netmask_length; /* ipv6NetmaskLength */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_subnet_request;

/* CreateSubnetResult */
typedef struct ctrail_ec2_create_subnet_result {
    const ctrail_ec2_subnet *subnet; /* subnet */
} ctrail_ec2_create_subnet_result;

/* CreateSubnetCidrReservationRequest */
typedef struct ctrail_ec2_create_subnet_cidr_reservation_request {
    ctrail_str subnet_id; /* subnetId */
    ctrail_str cidr; /* cidr */
    ctrail_str reservation_type; /* reservationType: "prefix", "explicit" */
    ctrail_str description; /* description */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_subnet_cidr_reservation_request;

/* SubnetCidrReservation */
typedef struct ctrail_ec2_subnet_cidr_reservation {
    ctrail_str subnet_cidr_reservation_id; /* subnetCidrReservationId */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str cidr; /* cidr */
    ctrail_str reservation_type; /* reservationType: "prefix", "explicit" */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str description; /* description */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_subnet_cidr_reservation;

/* CreateSubnetCidrReservationResult */
typedef struct ctrail_ec2_create_subnet_cidr_reservation_result {
    const ctrail_ec2_subnet_cidr_reservation *subnet_cidr_reservation; /* subnetCidrReservation */
} ctrail_ec2_create_subnet_cidr_reservation_result;

/* CreateTagsRequest */
typedef struct ctrail_ec2_create_tags_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_str *const *resources; /* resources */
    size_t resource_count;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_create_tags_request;

/* CreateTrafficMirrorFilterRequest */
typedef struct ctrail_ec2_create_traffic_mirror_filter_request {
    ctrail_str description; /* description */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_traffic_mirror_filter_request;

/* TrafficMirrorPortRange */
typedef struct ctrail_ec2_traffic_mirror_port_range {
    int64_t from_port; /* fromPort */
    int64_t to_port; /* toPort */
} ctrail_ec2_traffic_mirror_port_range;

/* TrafficMirrorFilterRule */
typedef struct ctrail_ec2_traffic_mirror_filter_rule {
    ctrail_str traffic_mirror_filter_rule_id; /* trafficMirrorFilterRuleId */
    ctrail_str traffic_mirror_filter_id; /* trafficMirrorFilterId */
    ctrail_str traffic_direction; /* trafficDirection: "ingress", "egress" */
    int64_t rule_number; /* ruleNumber */
    ctrail_str rule_action; /* ruleAction: "accept", "reject" */
    int64_t protocol; /* protocol */
    const ctrail_ec2_traffic_mirror_port_range *destination_port_range; /* destinationPortRange */
    const ctrail_ec2_traffic_mirror_port_range *source_port_range; /* sourcePortRange */
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str source_cidr_block; /* sourceCidrBlock */
    ctrail_str description; /* description */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_traffic_mirror_filter_rule;

/* TrafficMirrorFilter */
typedef struct ctrail_ec2_traffic_mirror_filter {
    ctrail_str traffic_mirror_filter_id; /* trafficMirrorFilterId */
    const ctrail_ec2_traffic_mirror_filter_rule *const *ingress_filter_rules; /* ingressFilterRules */
    size_t ingress_filter_rule_count;
    const ctrail_ec2_traffic_mirror_filter_rule *const *egress_filter_rules; /* egressFilterRules */
    size_t egress_filter_rule_count;
    const ctrail_str *const *network_services; /* networkServices: "amazon-dns" */
    size_t network_service_count;
    ctrail_str description; /* description */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_traffic_mirror_filter;

/* CreateTrafficMirrorFilterResult */
typedef struct ctrail_ec2_create_traffic_mirror_filter_result {
    const ctrail_ec2_traffic_mirror_filter *traffic_mirror_filter; /* trafficMirrorFilter */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_traffic_mirror_filter_result;

/* TrafficMirrorPortRangeRequest */
typedef struct ctrail_ec2_traffic_mirror_port_range_request {
    int64_t from_port; /* fromPort */
    int64_t to_port; /* toPort */
} ctrail_ec2_traffic_mirror_port_range_request;

/* CreateTrafficMirrorFilterRuleRequest */
typedef struct ctrail_ec2_create_traffic_mirror_filter_rule_request {
    ctrail_str traffic_mirror_filter_id; /* trafficMirrorFilterId */
    ctrail_str traffic_direction; /* trafficDirection: "ingress", "egress" */
    int64_t rule_number; /* ruleNumber */
    ctrail_str rule_action; /* ruleAction: "accept", "reject" */
    const ctrail_ec2_traffic_mirror_port_range_request *destination_port_range; /* destinationPortRange */
    const ctrail_ec2_traffic_mirror_port_range_request *source_port_range; /* sourcePortRange */
    int64_t protocol; /* protocol */
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str source_cidr_block; /* sourceCidrBlock */
    ctrail_str description; /* description */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_traffic_mirror_filter_rule_request;

/* CreateTrafficMirrorFilterRuleResult */
typedef struct ctrail_ec2_create_traffic_mirror_filter_rule_result {
    const ctrail_ec2_traffic_mirror_filter_rule *traffic_mirror_filter_rule; /* trafficMirrorFilterRule */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_traffic_mirror_filter_rule_result;

/* CreateTrafficMirrorSessionRequest */
typedef struct ctrail_ec2_create_traffic_mirror_session_request {
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str traffic_mirror_target_id; /* trafficMirrorTargetId */
    ctrail_str traffic_mirror_filter_id; /* trafficMirrorFilterId */
    int64_t packet_length; /* packetLength */
    int64_t session_number; /* sessionNumber */
    int64_t virtual_network_id; /* virtualNetworkId */
    ctrail_str description; /* description */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_traffic_mirror_session_request;

/* TrafficMirrorSession */
typedef struct ctrail_ec2_traffic_mirror_session {
    ctrail_str traffic_mirror_session_id; /* trafficMirrorSessionId */
    ctrail_str traffic_mirror_target_id; /* trafficMirrorTargetId */
    ctrail_str traffic_mirror_filter_id; /* trafficMirrorFilterId */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str owner_id; /* ownerId: an account */
    int64_t packet_length; /* packetLength */
    int64_t session_number; /* sessionNumber */
    int64_t virtual_network_id; /* virtualNetworkId */
    ctrail_str description; /* description */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_traffic_mirror_session;

/* CreateTrafficMirrorSessionResult */
typedef struct ctrail_ec2_create_traffic_mirror_session_result {
    const ctrail_ec2_traffic_mirror_session *traffic_mirror_session; /* trafficMirrorSession */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_traffic_mirror_session_result;

/* CreateTrafficMirrorTargetRequest */
typedef struct ctrail_ec2_create_traffic_mirror_target_request {
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str network_load_balancer_arn; /* networkLoadBalancerArn */
    ctrail_str description; /* description */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
    ctrail_str gateway_load_balancer_endpoint_id; /* gatewayLoadBalancerEndpointId */
} ctrail_ec2_create_traffic_mirror_target_request;

/* TrafficMirrorTarget */
typedef struct ctrail_ec2_traffic_mirror_target {
    ctrail_str traffic_mirror_target_id; /* trafficMirrorTargetId */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str network_load_balancer_arn; /* networkLoadBalancerArn */
    ctrail_str type; /* type: "network-interface", "network-load-balancer", "gateway-load-balancer-endpoint" */
    ctrail_str description; /* description */
    ctrail_str owner_id; /* ownerId: an account */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str gateway_load_balancer_endpoint_id; /* gatewayLoadBalancerEndpointId */
} ctrail_ec2_traffic_mirror_target;

/* CreateTrafficMirrorTargetResult */
typedef struct ctrail_ec2_create_traffic_mirror_target_result {
    const ctrail_ec2_traffic_mirror_target *traffic_mirror_target; /* trafficMirrorTarget */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_traffic_mirror_target_result;

/* TransitGatewayRequestOptions */
typedef struct ctrail_ec2_transit_gateway_request_options {
    int64_t amazon_side_asn; /* amazonSideAsn */
    ctrail_str auto_accept_shared_attachments; /* autoAcceptSharedAttachments: "enable", "disable" */
    ctrail_str default_route_table_association; /* defaultRouteTableAssociation: "enable", "disable" */
    ctrail_str default_route_table_propagation; /* defaultRouteTablePropagation: "enable", "disable" */
    ctrail_str vpn_ecmp_support; /* vpnEcmpSupport: "enable", "disable" */
    ctrail_str dns_support; /* dnsSupport: "enable", "disable" */
    ctrail_str security_group_referencing_support; /* securityGroupReferencingSupport: "enable", "disable" */
    ctrail_str multicast_support; /* multicastSupport: "enable", "disable" */
    const ctrail_str *const *transit_gateway_cidr_blocks; /* transitGatewayCidrBlocks */
    size_t transit_gateway_cidr_block_count;
} ctrail_ec2_transit_gateway_request_options;

/* CreateTransitGatewayRequest */
typedef struct ctrail_ec2_create_transit_gateway_request {
    ctrail_str description; /* description */
    const ctrail_ec2_transit_gateway_request_options *options; /* options */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_transit_gateway_request;

/* EncryptionSupport */
typedef struct ctrail_ec2_encryption_support {
    ctrail_str encryption_state; /* encryptionState: "enabling", "enabled", "disabling", "disabled" */
    ctrail_str state_message; /* stateMessage */
} ctrail_ec2_encryption_support;

/* TransitGatewayOptions */
typedef struct ctrail_ec2_transit_gateway_options {
    int64_t amazon_side_asn; /* amazonSideAsn */
    const ctrail_str *const *transit_gateway_cidr_blocks; /* transitGatewayCidrBlocks */
    size_t transit_gateway_cidr_block_count;
    ctrail_str auto_accept_shared_attachments; /* autoAcceptSharedAttachments: "enable", "disable" */
    ctrail_str default_route_table_association; /* defaultRouteTableAssociation: "enable", "disable" */
    ctrail_str association_default_route_table_id; /* associationDefaultRouteTableId */
    ctrail_str default_route_table_propagation; /* defaultRouteTablePropagation: "enable", "disable" */
    ctrail_str propagation_default_route_table_id; /* propagationDefaultRouteTableId */
    ctrail_str vpn_ecmp_support; /* vpnEcmpSupport: "enable", "disable" */
    ctrail_str dns_support; /* dnsSupport: "enable", "disable" */
    ctrail_str security_group_referencing_support; /* securityGroupReferencingSupport: "enable", "disable" */
    ctrail_str multicast_support; /* multicastSupport: "enable", "disable" */
    const ctrail_ec2_encryption_support *encryption_support; /* encryptionSupport */
} ctrail_ec2_transit_gateway_options;

/* TransitGateway */
typedef struct ctrail_ec2_transit_gateway {
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str transit_gateway_arn; /* transitGatewayArn */
    ctrail_str state; /* state: "pending", "available", "modifying", "deleting", "deleted" */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str description; /* description */
    int64_t creation_time_ns; /* creationTime: nanoseconds since 1970 */
    const ctrail_ec2_transit_gateway_options *options; /* options */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_transit_gateway;

/* CreateTransitGatewayResult */
typedef struct ctrail_ec2_create_transit_gateway_result {
    const ctrail_ec2_transit_gateway *transit_gateway; /* transitGateway */
} ctrail_ec2_create_transit_gateway_result;

/* CreateTransitGatewayConnectRequestOptions */
typedef struct ctrail_ec2_create_transit_gateway_connect_request_options {
    ctrail_str protocol; /* protocol: "gre" */
} ctrail_ec2_create_transit_gateway_connect_request_options;

/* CreateTransitGatewayConnectRequest */
typedef struct ctrail_ec2_create_transit_gateway_connect_request {
    ctrail_str transport_transit_gateway_attachment_id; /* transportTransitGatewayAttachmentId */
    const ctrail_ec2_create_transit_gateway_connect_request_options *options; /* options */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_transit_gateway_connect_request;

/* TransitGatewayConnectOptions */
typedef struct ctrail_ec2_transit_gateway_connect_options {
    ctrail_str protocol; /* protocol: "gre" */
} ctrail_ec2_transit_gateway_connect_options;

/* TransitGatewayConnect */
typedef struct ctrail_ec2_transit_gateway_connect {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str transport_transit_gateway_attachment_id; /* transportTransitGatewayAttachmentId */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str state; /* state */
    int64_t creation_time_ns; /* creationTime: nanoseconds since 1970 */
    const ctrail_ec2_transit_gateway_connect_options *options; /* options */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_transit_gateway_connect;

/* CreateTransitGatewayConnectResult */
typedef struct ctrail_ec2_create_transit_gateway_connect_result {
    const ctrail_ec2_transit_gateway_connect *transit_gateway_connect; /* transitGatewayConnect */
} ctrail_ec2_create_transit_gateway_connect_result;

/* TransitGatewayConnectRequestBgpOptions */
typedef struct ctrail_ec2_transit_gateway_connect_request_bgp_options {
    int64_t peer_asn; /* peerAsn */
} ctrail_ec2_transit_gateway_connect_request_bgp_options;

/* CreateTransitGatewayConnectPeerRequest */
typedef struct ctrail_ec2_create_transit_gateway_connect_peer_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str transit_gateway_address; /* transitGatewayAddress */
    ctrail_str peer_address; /* peerAddress */
    const ctrail_ec2_transit_gateway_connect_request_bgp_options *bgp_options; /* bgpOptions */
    const ctrail_str *const *inside_cidr_blocks; /* insideCidrBlocks */
    size_t inside_cidr_block_count;
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_transit_gateway_connect_peer_request;

/* TransitGatewayAttachmentBgpConfiguration */
typedef struct ctrail_ec2_transit_gateway_attachment_bgp_configuration {
    int64_t transit_gateway_asn; /* transitGatewayAsn */
    int64_t peer_asn; /* peerAsn */
    ctrail_str transit_gateway_address; /* transitGatewayAddress */
    ctrail_str peer_address; /* peerAddress */
    ctrail_str bgp_status; /* bgpStatus: "up", "down" */
} ctrail_ec2_transit_gateway_attachment_bgp_configuration;

/* TransitGatewayConnectPeerConfiguration */
typedef struct ctrail_ec2_transit_gateway_connect_peer_configuration {
    ctrail_str transit_gateway_address; /* transitGatewayAddress */
    ctrail_str peer_address; /* peerAddress */
    const ctrail_str *const *inside_cidr_blocks; /* insideCidrBlocks */
    size_t inside_cidr_block_count;
    ctrail_str protocol; /* protocol: "gre" */
    const ctrail_ec2_transit_gateway_attachment_bgp_configuration *const *bgp_configurations; /* bgpConfigurations */
    size_t bgp_configuration_count;
} ctrail_ec2_transit_gateway_connect_peer_configuration;

/* TransitGatewayConnectPeer */
typedef struct ctrail_ec2_transit_gateway_connect_peer {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str transit_gateway_connect_peer_id; /* transitGatewayConnectPeerId */
    ctrail_str state; /* state: "pending", "available", "deleting", "deleted" */
    int64_t creation_time_ns; /* creationTime: nanoseconds since 1970 */
    /* connectPeerConfiguration */
    const ctrail_ec2_transit_gateway_connect_peer_configuration *connect_peer_configuration;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_transit_gateway_connect_peer;

/* CreateTransitGatewayConnectPeerResult */
typedef struct ctrail_ec2_create_transit_gateway_connect_peer_result {
    const ctrail_ec2_transit_gateway_connect_peer *transit_gateway_connect_peer; /* transitGatewayConnectPeer */
} ctrail_ec2_create_transit_gateway_connect_peer_result;

/* CreateTransitGatewayMeteringPolicyRequest */
typedef struct ctrail_ec2_create_transit_gateway_metering_policy_request {
    ctrail_str transit_gateway_id; /* transitGatewayId */
    const ctrail_str *const *middlebox_attachment_ids; /* middleboxAttachmentIds */
    size_t middlebox_attachment_id_count;
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_transit_gateway_metering_policy_request;

/* TransitGatewayMeteringPolicy */
typedef struct ctrail_ec2_transit_gateway_metering_policy {
    ctrail_str transit_gateway_metering_policy_id; /* transitGatewayMeteringPolicyId */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    const ctrail_str *const *middlebox_attachment_ids; /* middleboxAttachmentIds */
    size_t middlebox_attachment_id_count;
    ctrail_str state; /* state: "available", "deleted", "pending", "modifying", "deleting" */
    int64_t update_effective_at_ns; /* updateEffectiveAt: nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_transit_gateway_metering_policy;

/* CreateTransitGatewayMeteringPolicyResult */
typedef struct ctrail_ec2_create_transit_gateway_metering_policy_result {
    /* transitGatewayMeteringPolicy */
    const ctrail_ec2_transit_gateway_metering_policy *transit_gateway_metering_policy;
} ctrail_ec2_create_transit_gateway_metering_policy_result;

/* CreateTransitGatewayMeteringPolicyEntryRequest */
typedef struct ctrail_ec2_create_transit_gateway_metering_policy_entry_request {
    ctrail_str transit_gateway_metering_policy_id; /* transitGatewayMeteringPolicyId */
    int64_t policy_rule_number; /* policyRuleNumber */
    ctrail_str source_transit_gateway_attachment_id; /* sourceTransitGatewayAttachmentId */
    ctrail_str source_transit_gateway_attachment_type; /* sourceTransitGatewayAttachmentType */
    ctrail_str source_cidr_block; /* sourceCidrBlock */
    ctrail_str source_port_range; /* sourcePortRange */
    ctrail_str destination_transit_gateway_attachment_id; /* destinationTransitGatewayAttachmentId */
    ctrail_str destination_transit_gateway_attachment_type; /* destinationTransitGatewayAttachmentType */
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str destination_port_range; /* destinationPortRange */
    ctrail_str protocol; /* protocol */
    /* meteredAccount: an account; "source-attachment-owner", "destination-attachment-owner", "transit-gateway-owner" */
    ctrail_str metered_account;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_transit_gateway_metering_policy_entry_request;

/* TransitGatewayMeteringPolicyRule */
typedef struct ctrail_ec2_transit_gateway_metering_policy_rule {
    ctrail_str source_transit_gateway_attachment_id; /* sourceTransitGatewayAttachmentId */
    ctrail_str source_transit_gateway_attachment_type; /* sourceTransitGatewayAttachmentType */
    ctrail_str source_cidr_block; /* sourceCidrBlock */
    ctrail_str source_port_range; /* sourcePortRange */
    ctrail_str destination_transit_gateway_attachment_id; /* destinationTransitGatewayAttachmentId */
    ctrail_str destination_transit_gateway_attachment_type; /* destinationTransitGatewayAttachmentType */
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str destination_port_range; /* destinationPortRange */
    ctrail_str protocol; /* protocol */
} ctrail_ec2_transit_gateway_metering_policy_rule;

/* TransitGatewayMeteringPolicyEntry */
typedef struct ctrail_ec2_transit_gateway_metering_policy_entry {
    ctrail_str policy_rule_number; /* policyRuleNumber */
    /* meteredAccount: an account; "source-attachment-owner", "destination-attachment-owner", "transit-gateway-owner" */
    ctrail_str metered_account;
    ctrail_str state; /* state: "available", "deleted" */
    int64_t updated_at_ns; /* updatedAt: nanoseconds since 1970 */
    int64_t update_effective_at_ns; /* updateEffectiveAt: nanoseconds since 1970 */
    const ctrail_ec2_transit_gateway_metering_policy_rule *metering_policy_rule; /* meteringPolicyRule */
} ctrail_ec2_transit_gateway_metering_policy_entry;

/* CreateTransitGatewayMeteringPolicyEntryResult */
typedef struct ctrail_ec2_create_transit_gateway_metering_policy_entry_result {
    /* transitGatewayMeteringPolicyEntry */
    const ctrail_ec2_transit_gateway_metering_policy_entry *transit_gateway_metering_policy_entry;
} ctrail_ec2_create_transit_gateway_metering_policy_entry_result;

/* CreateTransitGatewayMulticastDomainRequestOptions */
typedef struct ctrail_ec2_create_transit_gateway_multicast_domain_request_options {
    ctrail_str igmpv2_support; /* igmpv2Support: "enable", "disable" */
    ctrail_str static_sources_support; /* staticSourcesSupport: "enable", "disable" */
    ctrail_str auto_accept_shared_associations; /* autoAcceptSharedAssociations: "enable", "disable" */
} ctrail_ec2_create_transit_gateway_multicast_domain_request_options;

/* CreateTransitGatewayMulticastDomainRequest */
typedef struct ctrail_ec2_create_transit_gateway_multicast_domain_request {
    ctrail_str transit_gateway_id; /* transitGatewayId */
    const ctrail_ec2_create_transit_gateway_multicast_domain_request_options *options; /* options */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_transit_gateway_multicast_domain_request;

/* TransitGatewayMulticastDomainOptions */
typedef struct ctrail_ec2_transit_gateway_multicast_domain_options {
    ctrail_str igmpv2_support; /* igmpv2Support: "enable", "disable" */
    ctrail_str static_sources_support; /* staticSourcesSupport: "enable", "disable" */
    ctrail_str auto_accept_shared_associations; /* autoAcceptSharedAssociations: "enable", "disable" */
} ctrail_ec2_transit_gateway_multicast_domain_options;

/* TransitGatewayMulticastDomain */
typedef struct ctrail_ec2_transit_gateway_multicast_domain {
    ctrail_str transit_gateway_multicast_domain_id; /* transitGatewayMulticastDomainId */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str transit_gateway_multicast_domain_arn; /* transitGatewayMulticastDomainArn */
    ctrail_str owner_id; /* ownerId: an account */
    const ctrail_ec2_transit_gateway_multicast_domain_options *options; /* options */
    ctrail_str state; /* state: "pending", "available", "deleting", "deleted" */
    int64_t creation_time_ns; /* creationTime: nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_transit_gateway_multicast_domain;

/* CreateTransitGatewayMulticastDomainResult */
typedef struct ctrail_ec2_create_transit_gateway_multicast_domain_result {
    /* transitGatewayMulticastDomain */
    const ctrail_ec2_transit_gateway_multicast_domain *transit_gateway_multicast_domain;
} ctrail_ec2_create_transit_gateway_multicast_domain_result;

/* CreateTransitGatewayNetworkFunctionAttachmentRequest */
typedef struct ctrail_ec2_create_transit_gateway_network_function_attachment_request {
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str service_name; /* serviceName */
    const ctrail_str *const *availability_zones; /* availabilityZones */
    size_t availability_zone_count;
    const ctrail_str *const *availability_zone_ids; /* availabilityZoneIds */
    size_t availability_zone_id_count;
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_transit_gateway_network_function_attachment_request;

/* TransitGatewayNetworkFunctionAttachment */
typedef struct ctrail_ec2_transit_gateway_network_function_attachment {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str transit_gateway_owner_id; /* transitGatewayOwnerId: an account */
    ctrail_str resource_owner_id; /* resourceOwnerId: an account */
    ctrail_str resource_id; /* resourceId */
    const ctrail_str *const *availability_zones; /* availabilityZones */
    size_t availability_zone_count;
    const ctrail_str *const *availability_zone_ids; /* availabilityZoneIds */
    size_t availability_zone_id_count;
    ctrail_str state; /* state */
    int64_t creation_time_ns; /* creationTime: nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_transit_gateway_network_function_attachment;

/* CreateTransitGatewayNetworkFunctionAttachmentResult */
typedef struct ctrail_ec2_create_transit_gateway_network_function_attachment_result {
    /* transitGatewayNetworkFunctionAttachment */
    const ctrail_ec2_transit_gateway_network_function_attachment *transit_gateway_network_function_attachment;
} ctrail_ec2_create_transit_gateway_network_function_attachment_result;

/* CreateTransitGatewayPeeringAttachmentRequestOptions */
typedef struct ctrail_ec2_create_transit_gateway_peering_attachment_request_options {
    ctrail_str dynamic_routing; /* dynamicRouting: "enable", "disable" */
    ctrail_bool allow_multipath_resilience; /* allowMultipathResilience */
    ctrail_str multipath_resilience_mode; /* multipathResilienceMode: "always-on" */
} ctrail_ec2_create_transit_gateway_peering_attachment_request_options;

/* CreateTransitGatewayPeeringAttachmentRequest */
typedef struct ctrail_ec2_create_transit_gateway_peering_attachment_request {
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str peer_transit_gateway_id; /* peerTransitGatewayId */
    ctrail_str peer_account_id; /* peerAccountId: an account */
    ctrail_str peer_region; /* peerRegion */
    const ctrail_ec2_create_transit_gateway_peering_attachment_request_options *options; /* options */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_transit_gateway_peering_attachment_request;

/* CreateTransitGatewayPeeringAttachmentResult */
typedef struct ctrail_ec2_create_transit_gateway_peering_attachment_result {
    /* transitGatewayPeeringAttachment */
    const ctrail_ec2_transit_gateway_peering_attachment *transit_gateway_peering_attachment;
} ctrail_ec2_create_transit_gateway_peering_attachment_result;

/* CreateTransitGatewayPolicyTableRequest */
typedef struct ctrail_ec2_create_transit_gateway_policy_table_request {
    ctrail_str transit_gateway_id; /* transitGatewayId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_transit_gateway_policy_table_request;

/* TransitGatewayPolicyTable */
typedef struct ctrail_ec2_transit_gateway_policy_table {
    ctrail_str transit_gateway_policy_table_id; /* transitGatewayPolicyTableId */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str state; /* state: "pending", "available", "deleting", "deleted" */
    int64_t creation_time_ns; /* creationTime: nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_transit_gateway_policy_table;

/* CreateTransitGatewayPolicyTableResult */
typedef struct ctrail_ec2_create_transit_gateway_policy_table_result {
    const ctrail_ec2_transit_gateway_policy_table *transit_gateway_policy_table; /* transitGatewayPolicyTable */
} ctrail_ec2_create_transit_gateway_policy_table_result;

/* TransitGatewayRequestPolicyRuleMetaData */
typedef struct ctrail_ec2_transit_gateway_request_policy_rule_meta_data {
    ctrail_str meta_data_key; /* metaDataKey */
    ctrail_str meta_data_value; /* metaDataValue */
} ctrail_ec2_transit_gateway_request_policy_rule_meta_data;

/* TransitGatewayRequestPolicyRule */
typedef struct ctrail_ec2_transit_gateway_request_policy_rule {
    ctrail_str source_cidr_block; /* sourceCidrBlock */
    ctrail_str source_port_range; /* sourcePortRange */
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str destination_port_range; /* destinationPortRange */
    ctrail_str protocol; /* protocol */
    const ctrail_ec2_transit_gateway_request_policy_rule_meta_data *meta_data; /* metaData */
} ctrail_ec2_transit_gateway_request_policy_rule;

/* CreateTransitGatewayPolicyTableEntryRequest */
typedef struct ctrail_ec2_create_transit_gateway_policy_table_entry_request {
    ctrail_str transit_gateway_policy_table_id; /* transitGatewayPolicyTableId */
    ctrail_str policy_rule_number; /* policyRuleNumber */
    const ctrail_ec2_transit_gateway_request_policy_rule *policy_rule; /* policyRule */
    ctrail_str target_route_table_id; /* targetRouteTableId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_transit_gateway_policy_table_entry_request;

/* TransitGatewayPolicyRuleMetaData */
typedef struct ctrail_ec2_transit_gateway_policy_rule_meta_data {
    ctrail_str meta_data_key; /* metaDataKey */
    ctrail_str meta_data_value; /* metaDataValue */
} ctrail_ec2_transit_gateway_policy_rule_meta_data;

/* TransitGatewayPolicyRule */
typedef struct ctrail_ec2_transit_gateway_policy_rule {
    ctrail_str source_cidr_block; /* sourceCidrBlock */
    ctrail_str source_port_range; /* sourcePortRange */
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str destination_port_range; /* destinationPortRange */
    ctrail_str protocol; /* protocol */
    const ctrail_ec2_transit_gateway_policy_rule_meta_data *meta_data; /* metaData */
} ctrail_ec2_transit_gateway_policy_rule;

/* TransitGatewayPolicyTableEntry */
typedef struct ctrail_ec2_transit_gateway_policy_table_entry {
    ctrail_str policy_rule_number; /* policyRuleNumber */
    const ctrail_ec2_transit_gateway_policy_rule *policy_rule; /* policyRule */
    ctrail_str target_route_table_id; /* targetRouteTableId */
    ctrail_str state; /* state: "active", "deleted" */
} ctrail_ec2_transit_gateway_policy_table_entry;

/* CreateTransitGatewayPolicyTableEntryResult */
typedef struct ctrail_ec2_create_transit_gateway_policy_table_entry_result {
    /* transitGatewayPolicyTableEntry */
    const ctrail_ec2_transit_gateway_policy_table_entry *transit_gateway_policy_table_entry;
} ctrail_ec2_create_transit_gateway_policy_table_entry_result;

/* CreateTransitGatewayPrefixListReferenceRequest */
typedef struct ctrail_ec2_create_transit_gateway_prefix_list_reference_request {
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str prefix_list_id; /* prefixListId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool blackhole; /* blackhole */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_transit_gateway_prefix_list_reference_request;

/* TransitGatewayPrefixListAttachment */
typedef struct ctrail_ec2_transit_gateway_prefix_list_attachment {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str resource_type; /* resourceType */
    ctrail_str resource_id; /* resourceId */
} ctrail_ec2_transit_gateway_prefix_list_attachment;

/* TransitGatewayPrefixListReference */
typedef struct ctrail_ec2_transit_gateway_prefix_list_reference {
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str prefix_list_id; /* prefixListId */
    ctrail_str prefix_list_owner_id; /* prefixListOwnerId: an account */
    ctrail_str state; /* state: "pending", "available", "modifying", "deleting" */
    ctrail_bool blackhole; /* blackhole */
    const ctrail_ec2_transit_gateway_prefix_list_attachment *transit_gateway_attachment; /* transitGatewayAttachment */
} ctrail_ec2_transit_gateway_prefix_list_reference;

/* CreateTransitGatewayPrefixListReferenceResult */
typedef struct ctrail_ec2_create_transit_gateway_prefix_list_reference_result {
    /* transitGatewayPrefixListReference */
    const ctrail_ec2_transit_gateway_prefix_list_reference *transit_gateway_prefix_list_reference;
} ctrail_ec2_create_transit_gateway_prefix_list_reference_result;

/* CreateTransitGatewayRouteRequest */
typedef struct ctrail_ec2_create_transit_gateway_route_request {
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool blackhole; /* blackhole */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_transit_gateway_route_request;

/* TransitGatewayRouteAttachment */
typedef struct ctrail_ec2_transit_gateway_route_attachment {
    ctrail_str resource_id; /* resourceId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str resource_type; /* resourceType */
} ctrail_ec2_transit_gateway_route_attachment;

/* TransitGatewayRoute */
typedef struct ctrail_ec2_transit_gateway_route {
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str prefix_list_id; /* prefixListId */
    ctrail_str transit_gateway_route_table_announcement_id; /* transitGatewayRouteTableAnnouncementId */
    /* transitGatewayAttachments */
    const ctrail_ec2_transit_gateway_route_attachment *const *transit_gateway_attachments;
    size_t transit_gateway_attachment_count;
    ctrail_str type; /* type: "static", "propagated", "system" */
    ctrail_str state; /* state: "pending", "active", "blackhole", "deleting", "deleted" */
} ctrail_ec2_transit_gateway_route;

/* CreateTransitGatewayRouteResult */
typedef struct ctrail_ec2_create_transit_gateway_route_result {
    const ctrail_ec2_transit_gateway_route *route; /* route */
} ctrail_ec2_create_transit_gateway_route_result;

/* CreateTransitGatewayRouteTableRequest */
typedef struct ctrail_ec2_create_transit_gateway_route_table_request {
    ctrail_str transit_gateway_id; /* transitGatewayId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_transit_gateway_route_table_request;

/* TransitGatewayRouteTable */
typedef struct ctrail_ec2_transit_gateway_route_table {
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str state; /* state: "pending", "available", "deleting", "deleted" */
    ctrail_bool default_association_route_table; /* defaultAssociationRouteTable */
    ctrail_bool default_propagation_route_table; /* defaultPropagationRouteTable */
    int64_t creation_time_ns; /* creationTime: nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_transit_gateway_route_table;

/* CreateTransitGatewayRouteTableResult */
typedef struct ctrail_ec2_create_transit_gateway_route_table_result {
    const ctrail_ec2_transit_gateway_route_table *transit_gateway_route_table; /* transitGatewayRouteTable */
} ctrail_ec2_create_transit_gateway_route_table_result;

/* CreateTransitGatewayRouteTableAnnouncementRequest */
typedef struct ctrail_ec2_create_transit_gateway_route_table_announcement_request {
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str peering_attachment_id; /* peeringAttachmentId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_transit_gateway_route_table_announcement_request;

/* TransitGatewayRouteTableAnnouncement */
typedef struct ctrail_ec2_transit_gateway_route_table_announcement {
    ctrail_str transit_gateway_route_table_announcement_id; /* transitGatewayRouteTableAnnouncementId */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str core_network_id; /* coreNetworkId */
    ctrail_str peer_transit_gateway_id; /* peerTransitGatewayId */
    ctrail_str peer_core_network_id; /* peerCoreNetworkId */
    ctrail_str peering_attachment_id; /* peeringAttachmentId */
    ctrail_str announcement_direction; /* announcementDirection: "outgoing", "incoming" */
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str state; /* state: "available", "pending", "failing", "failed", "deleting", "deleted" */
    int64_t creation_time_ns; /* creationTime: nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_transit_gateway_route_table_announcement;

/* CreateTransitGatewayRouteTableAnnouncementResult */
typedef struct ctrail_ec2_create_transit_gateway_route_table_announcement_result {
    /* transitGatewayRouteTableAnnouncement */
    const ctrail_ec2_transit_gateway_route_table_announcement *transit_gateway_route_table_announcement;
} ctrail_ec2_create_transit_gateway_route_table_announcement_result;

/* CreateTransitGatewayVpcAttachmentRequestOptions */
typedef struct ctrail_ec2_create_transit_gateway_vpc_attachment_request_options {
    ctrail_str dns_support; /* dnsSupport: "enable", "disable" */
    ctrail_str security_group_referencing_support; /* securityGroupReferencingSupport: "enable", "disable" */
    ctrail_str ipv6_support; /* ipv6Support: "enable", "disable" */
    ctrail_str appliance_mode_support; /* applianceModeSupport: "enable", "disable" */
} ctrail_ec2_create_transit_gateway_vpc_attachment_request_options;

/* CreateTransitGatewayVpcAttachmentRequest */
typedef struct ctrail_ec2_create_transit_gateway_vpc_attachment_request {
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str vpc_id; /* vpcId */
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
    const ctrail_ec2_create_transit_gateway_vpc_attachment_request_options *options; /* options */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_transit_gateway_vpc_attachment_request;

/* CreateTransitGatewayVpcAttachmentResult */
typedef struct ctrail_ec2_create_transit_gateway_vpc_attachment_result {
    const ctrail_ec2_transit_gateway_vpc_attachment *transit_gateway_vpc_attachment; /* transitGatewayVpcAttachment */
} ctrail_ec2_create_transit_gateway_vpc_attachment_result;

/* CreateVerifiedAccessEndpointPortRange */
typedef struct ctrail_ec2_create_verified_access_endpoint_port_range {
    int64_t from_port; /* fromPort */
    int64_t to_port; /* toPort */
} ctrail_ec2_create_verified_access_endpoint_port_range;

/* CreateVerifiedAccessEndpointLoadBalancerOptions */
typedef struct ctrail_ec2_create_verified_access_endpoint_load_balancer_options {
    ctrail_str protocol; /* protocol: "http", "https", "tcp" */
    int64_t port; /* port */
    ctrail_str load_balancer_arn; /* loadBalancerArn */
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
    const ctrail_ec2_create_verified_access_endpoint_port_range *const *port_ranges; /* portRanges */
    size_t port_range_count;
} ctrail_ec2_create_verified_access_endpoint_load_balancer_options;

/* CreateVerifiedAccessEndpointEniOptions */
typedef struct ctrail_ec2_create_verified_access_endpoint_eni_options {
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str protocol; /* protocol: "http", "https", "tcp" */
    int64_t port; /* port */
    const ctrail_ec2_create_verified_access_endpoint_port_range *const *port_ranges; /* portRanges */
    size_t port_range_count;
} ctrail_ec2_create_verified_access_endpoint_eni_options;

/* VerifiedAccessSseSpecificationRequest */
typedef struct ctrail_ec2_verified_access_sse_specification_request {
    ctrail_bool customer_managed_key_enabled; /* customerManagedKeyEnabled */
    ctrail_str kms_key_arn; /* kmsKeyArn */
} ctrail_ec2_verified_access_sse_specification_request;

/* CreateVerifiedAccessEndpointRdsOptions */
typedef struct ctrail_ec2_create_verified_access_endpoint_rds_options {
    ctrail_str protocol; /* protocol: "http", "https", "tcp" */
    int64_t port; /* port */
    ctrail_str rds_db_instance_arn; /* rdsDbInstanceArn */
    ctrail_str rds_db_cluster_arn; /* rdsDbClusterArn */
    ctrail_str rds_db_proxy_arn; /* rdsDbProxyArn */
    ctrail_str rds_endpoint; /* rdsEndpoint */
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
} ctrail_ec2_create_verified_access_endpoint_rds_options;

/* CreateVerifiedAccessEndpointCidrOptions */
typedef struct ctrail_ec2_create_verified_access_endpoint_cidr_options {
    ctrail_str protocol; /* protocol: "http", "https", "tcp" */
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
    ctrail_str cidr; /* cidr */
    const ctrail_ec2_create_verified_access_endpoint_port_range *const *port_ranges; /* portRanges */
    size_t port_range_count;
} ctrail_ec2_create_verified_access_endpoint_cidr_options;

/* CreateVerifiedAccessEndpointRequest */
typedef struct ctrail_ec2_create_verified_access_endpoint_request {
    ctrail_str verified_access_group_id; /* verifiedAccessGroupId */
    ctrail_str endpoint_type; /* endpointType: "load-balancer", "network-interface", "rds", "cidr" */
    ctrail_str attachment_type; /* attachmentType: "vpc" */
    ctrail_str domain_certificate_arn; /* domainCertificateArn */
    ctrail_str application_domain; /* applicationDomain */
    ctrail_str endpoint_domain_prefix; /* endpointDomainPrefix */
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
    /* loadBalancerOptions */
    const ctrail_ec2_create_verified_access_endpoint_load_balancer_options *load_balancer_options;
    /* networkInterfaceOptions */
    const ctrail_ec2_create_verified_access_endpoint_eni_options *network_interface_options;
    ctrail_str description; /* description */
    ctrail_str policy_document; /* policyDocument */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_verified_access_sse_specification_request *sse_specification; /* sseSpecification */
    const ctrail_ec2_create_verified_access_endpoint_rds_options *rds_options; /* rdsOptions */
    const ctrail_ec2_create_verified_access_endpoint_cidr_options *cidr_options; /* cidrOptions */
} ctrail_ec2_create_verified_access_endpoint_request;

/* VerifiedAccessEndpointPortRange */
typedef struct ctrail_ec2_verified_access_endpoint_port_range {
    int64_t from_port; /* fromPort */
    int64_t to_port; /* toPort */
} ctrail_ec2_verified_access_endpoint_port_range;

/* VerifiedAccessEndpointLoadBalancerOptions */
typedef struct ctrail_ec2_verified_access_endpoint_load_balancer_options {
    ctrail_str protocol; /* protocol: "http", "https", "tcp" */
    int64_t port; /* port */
    ctrail_str load_balancer_arn; /* loadBalancerArn */
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
    const ctrail_ec2_verified_access_endpoint_port_range *const *port_ranges; /* portRanges */
    size_t port_range_count;
} ctrail_ec2_verified_access_endpoint_load_balancer_options;

/* VerifiedAccessEndpointEniOptions */
typedef struct ctrail_ec2_verified_access_endpoint_eni_options {
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str protocol; /* protocol: "http", "https", "tcp" */
    int64_t port; /* port */
    const ctrail_ec2_verified_access_endpoint_port_range *const *port_ranges; /* portRanges */
    size_t port_range_count;
} ctrail_ec2_verified_access_endpoint_eni_options;

/* VerifiedAccessEndpointStatus */
typedef struct ctrail_ec2_verified_access_endpoint_status {
    ctrail_str code; /* code: "pending", "active", "updating", "deleting", "deleted" */
    ctrail_str message; /* message */
} ctrail_ec2_verified_access_endpoint_status;

/* VerifiedAccessEndpointRdsOptions */
typedef struct ctrail_ec2_verified_access_endpoint_rds_options {
    ctrail_str protocol; /* protocol: "http", "https", "tcp" */
    int64_t port; /* port */
    ctrail_str rds_db_instance_arn; /* rdsDbInstanceArn */
    ctrail_str rds_db_cluster_arn; /* rdsDbClusterArn */
    ctrail_str rds_db_proxy_arn; /* rdsDbProxyArn */
    ctrail_str rds_endpoint; /* rdsEndpoint */
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
} ctrail_ec2_verified_access_endpoint_rds_options;

/* VerifiedAccessEndpointCidrOptions */
typedef struct ctrail_ec2_verified_access_endpoint_cidr_options {
    ctrail_str cidr; /* cidr */
    const ctrail_ec2_verified_access_endpoint_port_range *const *port_ranges; /* portRanges */
    size_t port_range_count;
    ctrail_str protocol; /* protocol: "http", "https", "tcp" */
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
} ctrail_ec2_verified_access_endpoint_cidr_options;

/* VerifiedAccessEndpoint */
typedef struct ctrail_ec2_verified_access_endpoint {
    ctrail_str verified_access_instance_id; /* verifiedAccessInstanceId */
    ctrail_str verified_access_group_id; /* verifiedAccessGroupId */
    ctrail_str verified_access_endpoint_id; /* verifiedAccessEndpointId */
    ctrail_str application_domain; /* applicationDomain */
    ctrail_str endpoint_type; /* endpointType: "load-balancer", "network-interface", "rds", "cidr" */
    ctrail_str attachment_type; /* attachmentType: "vpc" */
    ctrail_str domain_certificate_arn; /* domainCertificateArn */
    ctrail_str endpoint_domain; /* endpointDomain */
    ctrail_str device_validation_domain; /* deviceValidationDomain */
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
    const ctrail_ec2_verified_access_endpoint_load_balancer_options *load_balancer_options; /* loadBalancerOptions */
    const ctrail_ec2_verified_access_endpoint_eni_options *network_interface_options; /* networkInterfaceOptions */
    const ctrail_ec2_verified_access_endpoint_status *status; /* status */
    ctrail_str description; /* description */
    ctrail_str creation_time; /* creationTime */
    ctrail_str last_updated_time; /* lastUpdatedTime */
    ctrail_str deletion_time; /* deletionTime */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    const ctrail_ec2_verified_access_sse_specification_response *sse_specification; /* sseSpecification */
    const ctrail_ec2_verified_access_endpoint_rds_options *rds_options; /* rdsOptions */
    const ctrail_ec2_verified_access_endpoint_cidr_options *cidr_options; /* cidrOptions */
} ctrail_ec2_verified_access_endpoint;

/* CreateVerifiedAccessEndpointResult */
typedef struct ctrail_ec2_create_verified_access_endpoint_result {
    const ctrail_ec2_verified_access_endpoint *verified_access_endpoint; /* verifiedAccessEndpoint */
} ctrail_ec2_create_verified_access_endpoint_result;

/* CreateVerifiedAccessGroupRequest */
typedef struct ctrail_ec2_create_verified_access_group_request {
    ctrail_str verified_access_instance_id; /* verifiedAccessInstanceId */
    ctrail_str description; /* description */
    ctrail_str policy_document; /* policyDocument */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_verified_access_sse_specification_request *sse_specification; /* sseSpecification */
} ctrail_ec2_create_verified_access_group_request;

/* VerifiedAccessGroup */
typedef struct ctrail_ec2_verified_access_group {
    ctrail_str verified_access_group_id; /* verifiedAccessGroupId */
    ctrail_str verified_access_instance_id; /* verifiedAccessInstanceId */
    ctrail_str description; /* description */
    ctrail_str owner; /* owner: an account */
    ctrail_str verified_access_group_arn; /* verifiedAccessGroupArn */
    ctrail_str creation_time; /* creationTime */
    ctrail_str last_updated_time; /* lastUpdatedTime */
    ctrail_str deletion_time; /* deletionTime */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    const ctrail_ec2_verified_access_sse_specification_response *sse_specification; /* sseSpecification */
} ctrail_ec2_verified_access_group;

/* CreateVerifiedAccessGroupResult */
typedef struct ctrail_ec2_create_verified_access_group_result {
    const ctrail_ec2_verified_access_group *verified_access_group; /* verifiedAccessGroup */
} ctrail_ec2_create_verified_access_group_result;

/* CreateVerifiedAccessInstanceRequest */
typedef struct ctrail_ec2_create_verified_access_instance_request {
    ctrail_str description; /* description */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    ctrail_bool fips_enabled; /* fIPSEnabled */
    ctrail_str cidr_endpoints_custom_sub_domain; /* cidrEndpointsCustomSubDomain */
} ctrail_ec2_create_verified_access_instance_request;

/* CreateVerifiedAccessInstanceResult */
typedef struct ctrail_ec2_create_verified_access_instance_result {
    const ctrail_ec2_verified_access_instance *verified_access_instance; /* verifiedAccessInstance */
} ctrail_ec2_create_verified_access_instance_result;

/* CreateVerifiedAccessTrustProviderOidcOptions */
typedef struct ctrail_ec2_create_verified_access_trust_provider_oidc_options {
    ctrail_str issuer; /* issuer */
    ctrail_str authorization_endpoint; /* authorizationEndpoint */
    ctrail_str token_endpoint; /* tokenEndpoint */
    ctrail_str user_info_endpoint; /* userInfoEndpoint */
    ctrail_str client_id; /* clientId */
    ctrail_str client_secret; /* clientSecret: a secret: what AWS writes in its place, if anything */
    ctrail_str scope; /* scope */
} ctrail_ec2_create_verified_access_trust_provider_oidc_options;

/* CreateVerifiedAccessTrustProviderDeviceOptions */
typedef struct ctrail_ec2_create_verified_access_trust_provider_device_options {
    ctrail_str tenant_id; /* tenantId */
    ctrail_str public_signing_key_url; /* publicSigningKeyUrl */
} ctrail_ec2_create_verified_access_trust_provider_device_options;

/* CreateVerifiedAccessNativeApplicationOidcOptions */
typedef struct ctrail_ec2_create_verified_access_native_application_oidc_options {
    ctrail_str public_signing_key_endpoint; /* publicSigningKeyEndpoint */
    ctrail_str issuer; /* issuer */
    ctrail_str authorization_endpoint; /* authorizationEndpoint */
    ctrail_str token_endpoint; /* tokenEndpoint */
    ctrail_str user_info_endpoint; /* userInfoEndpoint */
    ctrail_str client_id; /* clientId */
    ctrail_str client_secret; /* clientSecret: a secret: what AWS writes in its place, if anything */
    ctrail_str scope; /* scope */
} ctrail_ec2_create_verified_access_native_application_oidc_options;

/* CreateVerifiedAccessTrustProviderRequest */
typedef struct ctrail_ec2_create_verified_access_trust_provider_request {
    ctrail_str trust_provider_type; /* trustProviderType: "user", "device" */
    ctrail_str user_trust_provider_type; /* userTrustProviderType: "iam-identity-center", "oidc" */
    ctrail_str device_trust_provider_type; /* deviceTrustProviderType: "jamf", "crowdstrike", "jumpcloud" */
    const ctrail_ec2_create_verified_access_trust_provider_oidc_options *oidc_options; /* oidcOptions */
    const ctrail_ec2_create_verified_access_trust_provider_device_options *device_options; /* deviceOptions */
    ctrail_str policy_reference_name; /* policyReferenceName */
    ctrail_str description; /* description */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_verified_access_sse_specification_request *sse_specification; /* sseSpecification */
    /* nativeApplicationOidcOptions */
    const ctrail_ec2_create_verified_access_native_application_oidc_options *native_application_oidc_options;
} ctrail_ec2_create_verified_access_trust_provider_request;

/* CreateVerifiedAccessTrustProviderResult */
typedef struct ctrail_ec2_create_verified_access_trust_provider_result {
    const ctrail_ec2_verified_access_trust_provider *verified_access_trust_provider; /* verifiedAccessTrustProvider */
} ctrail_ec2_create_verified_access_trust_provider_result;

/* CreateVolumeRequest */
typedef struct ctrail_ec2_create_volume_request {
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_bool encrypted; /* encrypted */
    int64_t iops; /* iops */
    ctrail_str kms_key_id; /* kmsKeyId */
    ctrail_str outpost_arn; /* outpostArn */
    int64_t size; /* size */
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str volume_type; /* volumeType */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool multi_attach_enabled; /* multiAttachEnabled */
    int64_t throughput; /* throughput: MiB/s */
    ctrail_str client_token; /* clientToken */
    int64_t volume_initialization_rate; /* volumeInitializationRate: MiB/s */
    const ctrail_ec2_operator_request *service_operator; /* operator */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_volume_request;

/* VpcEncryptionControlConfiguration */
typedef struct ctrail_ec2_vpc_encryption_control_configuration {
    ctrail_str mode; /* mode: "monitor", "enforce" */
    ctrail_str internet_gateway_exclusion; /* internetGatewayExclusion: "enable", "disable" */
    ctrail_str egress_only_internet_gateway_exclusion; /* egressOnlyInternetGatewayExclusion: "enable", "disable" */
    ctrail_str nat_gateway_exclusion; /* natGatewayExclusion: "enable", "disable" */
    ctrail_str virtual_private_gateway_exclusion; /* virtualPrivateGatewayExclusion: "enable", "disable" */
    ctrail_str vpc_peering_exclusion; /* vpcPeeringExclusion: "enable", "disable" */
    ctrail_str lambda_exclusion; /* lambdaExclusion: "enable", "disable" */
    ctrail_str vpc_lattice_exclusion; /* vpcLatticeExclusion: "enable", "disable" */
    ctrail_str elastic_file_system_exclusion; /* elasticFileSystemExclusion: "enable", "disable" */
    ctrail_str global_accelerator_exclusion; /* globalAcceleratorExclusion: "enable", "disable" */
    ctrail_str api_gateway_v2_exclusion; /* apiGatewayV2Exclusion: "enable", "disable" */
} ctrail_ec2_vpc_encryption_control_configuration;

/* CreateVpcRequest */
typedef struct ctrail_ec2_create_vpc_request {
    ctrail_str cidr_block; /* cidrBlock */
    ctrail_str ipv6_pool; /* ipv6Pool */
    ctrail_str ipv6_cidr_block; /* ipv6CidrBlock */
    ctrail_str ipv4_ipam_pool_id; /* ipv4IpamPoolId */
    int64_t ipv4_netmask_length; /* ipv4NetmaskLength */
    ctrail_str ipv6_ipam_pool_id; /* ipv6IpamPoolId */
    int64_t ipv6_netmask_length; /* ipv6NetmaskLength */
    ctrail_str ipv6_cidr_block_network_border_group; /* ipv6CidrBlockNetworkBorderGroup */
    const ctrail_ec2_vpc_encryption_control_configuration *vpc_encryption_control; /* vpcEncryptionControl */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str instance_tenancy; /* instanceTenancy: "default", "dedicated", "host" */
    ctrail_bool amazon_provided_ipv6_cidr_block; /* amazonProvidedIpv6CidrBlock */
} ctrail_ec2_create_vpc_request;

/* CreateVpcResult */
typedef struct ctrail_ec2_create_vpc_result {
    const ctrail_ec2_vpc *vpc; /* vpc */
} ctrail_ec2_create_vpc_result;

/* CreateVpcBlockPublicAccessExclusionRequest */
typedef struct ctrail_ec2_create_vpc_block_public_access_exclusion_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str vpc_id; /* vpcId */
    /* internetGatewayExclusionMode: "allow-bidirectional", "allow-egress" */
    ctrail_str internet_gateway_exclusion_mode;
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_vpc_block_public_access_exclusion_request;

/* VpcBlockPublicAccessExclusion */
typedef struct ctrail_ec2_vpc_block_public_access_exclusion {
    ctrail_str exclusion_id; /* exclusionId */
    /* internetGatewayExclusionMode: "allow-bidirectional", "allow-egress" */
    ctrail_str internet_gateway_exclusion_mode;
    ctrail_str resource_arn; /* resourceArn */
    ctrail_str state; /* state */
    ctrail_str reason; /* reason */
    int64_t creation_timestamp_ns; /* creationTimestamp: nanoseconds since 1970 */
    int64_t last_update_timestamp_ns; /* lastUpdateTimestamp: nanoseconds since 1970 */
    int64_t deletion_timestamp_ns; /* deletionTimestamp: nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_vpc_block_public_access_exclusion;

/* CreateVpcBlockPublicAccessExclusionResult */
typedef struct ctrail_ec2_create_vpc_block_public_access_exclusion_result {
    /* vpcBlockPublicAccessExclusion */
    const ctrail_ec2_vpc_block_public_access_exclusion *vpc_block_public_access_exclusion;
} ctrail_ec2_create_vpc_block_public_access_exclusion_result;

/* CreateVpcEncryptionControlRequest */
typedef struct ctrail_ec2_create_vpc_encryption_control_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str vpc_id; /* vpcId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_vpc_encryption_control_request;

/* CreateVpcEncryptionControlResult */
typedef struct ctrail_ec2_create_vpc_encryption_control_result {
    const ctrail_ec2_vpc_encryption_control *vpc_encryption_control; /* vpcEncryptionControl */
} ctrail_ec2_create_vpc_encryption_control_result;

/* DnsOptionsSpecification */
typedef struct ctrail_ec2_dns_options_specification {
    ctrail_str dns_record_ip_type; /* dnsRecordIpType: "ipv4", "dualstack", "ipv6", "service-defined" */
    ctrail_bool private_dns_only_for_inbound_resolver_endpoint; /* privateDnsOnlyForInboundResolverEndpoint */
    ctrail_str private_dns_preference; /* privateDnsPreference */
    const ctrail_str *const *private_dns_specified_domains; /* privateDnsSpecifiedDomains */
    size_t private_dns_specified_domain_count;
} ctrail_ec2_dns_options_specification;

/* SubnetConfiguration */
typedef struct ctrail_ec2_subnet_configuration {
    ctrail_str subnet_id; /* subnetId */
    ctrail_str ipv4; /* ipv4 */
    ctrail_str ipv6; /* ipv6 */
} ctrail_ec2_subnet_configuration;

/* CreateVpcEndpointRequest */
typedef struct ctrail_ec2_create_vpc_endpoint_request {
    ctrail_bool dry_run; /* dryRun */
    /* vpcEndpointType: "Interface", "Gateway", "GatewayLoadBalancer", "Resource", "ServiceNetwork", "Tunnel" */
    ctrail_str vpc_endpoint_type;
    ctrail_str vpc_id; /* vpcId */
    ctrail_str service_name; /* serviceName */
    ctrail_str policy_document; /* policyDocument */
    const ctrail_str *const *route_table_ids; /* routeTableIds */
    size_t route_table_id_count;
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
    ctrail_str ip_address_type; /* ipAddressType: "ipv4", "dualstack", "ipv6" */
    const ctrail_ec2_dns_options_specification *dns_options; /* dnsOptions */
    ctrail_str client_token; /* clientToken */
    ctrail_bool private_dns_enabled; /* privateDnsEnabled */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    const ctrail_ec2_subnet_configuration *const *subnet_configurations; /* subnetConfigurations */
    size_t subnet_configuration_count;
    ctrail_str service_network_arn; /* serviceNetworkArn */
    ctrail_str resource_configuration_arn; /* resourceConfigurationArn */
    ctrail_str service_region; /* serviceRegion */
} ctrail_ec2_create_vpc_endpoint_request;

/* SecurityGroupIdentifier */
typedef struct ctrail_ec2_security_group_identifier {
    ctrail_str group_id; /* groupId */
    ctrail_str group_name; /* groupName */
} ctrail_ec2_security_group_identifier;

/* DnsOptions */
typedef struct ctrail_ec2_dns_options {
    ctrail_str dns_record_ip_type; /* dnsRecordIpType: "ipv4", "dualstack", "ipv6", "service-defined" */
    ctrail_bool private_dns_only_for_inbound_resolver_endpoint; /* privateDnsOnlyForInboundResolverEndpoint */
    ctrail_str private_dns_preference; /* privateDnsPreference */
    const ctrail_str *const *private_dns_specified_domains; /* privateDnsSpecifiedDomains */
    size_t private_dns_specified_domain_count;
} ctrail_ec2_dns_options;

/* DnsEntry */
typedef struct ctrail_ec2_dns_entry {
    ctrail_str dns_name; /* dnsName */
    ctrail_str hosted_zone_id; /* hostedZoneId */
} ctrail_ec2_dns_entry;

/* LastError */
typedef struct ctrail_ec2_last_error {
    ctrail_str message; /* message */
    ctrail_str code; /* code */
} ctrail_ec2_last_error;

/* SubnetIpPrefixes */
typedef struct ctrail_ec2_subnet_ip_prefixes {
    ctrail_str subnet_id; /* subnetId */
    const ctrail_str *const *ip_prefixes; /* ipPrefixes */
    size_t ip_prefix_count;
} ctrail_ec2_subnet_ip_prefixes;

/* PayerResponsibilityEntry */
typedef struct ctrail_ec2_payer_responsibility_entry {
    ctrail_str scope; /* scope: "vpc-endpoint-charges", "resource-gateway-charges" */
    /* payerResponsibilityType: "vpc-endpoint-account", "resource-gateway-account", "vpc-endpoint-service-account" */
    ctrail_str payer_responsibility_type;
} ctrail_ec2_payer_responsibility_entry;

/* VpcEndpoint */
typedef struct ctrail_ec2_vpc_endpoint {
    ctrail_str vpc_endpoint_id; /* vpcEndpointId */
    /* vpcEndpointType: "Interface", "Gateway", "GatewayLoadBalancer", "Resource", "ServiceNetwork", "Tunnel" */
    ctrail_str vpc_endpoint_type;
    ctrail_str vpc_id; /* vpcId */
    ctrail_str service_name; /* serviceName */
    ctrail_str state; /* state */
    ctrail_str policy_document; /* policyDocument */
    const ctrail_str *const *route_table_ids; /* routeTableIds */
    size_t route_table_id_count;
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
    const ctrail_ec2_security_group_identifier *const *groups; /* groups */
    size_t group_count;
    ctrail_str ip_address_type; /* ipAddressType: "ipv4", "dualstack", "ipv6" */
    const ctrail_ec2_dns_options *dns_options; /* dnsOptions */
    ctrail_bool private_dns_enabled; /* privateDnsEnabled */
    ctrail_bool requester_managed; /* requesterManaged */
    const ctrail_str *const *network_interface_ids; /* networkInterfaceIds */
    size_t network_interface_id_count;
    const ctrail_ec2_dns_entry *const *dns_entries; /* dnsEntries */
    size_t dns_entry_count;
    int64_t creation_timestamp_ns; /* creationTimestamp: nanoseconds since 1970 */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str owner_id; /* ownerId: an account */
    const ctrail_ec2_last_error *last_error; /* lastError */
    const ctrail_ec2_subnet_ip_prefixes *const *ipv4_prefixes; /* ipv4Prefixes */
    size_t ipv4_prefix_count;
    const ctrail_ec2_subnet_ip_prefixes *const *ipv6_prefixes; /* ipv6Prefixes */
    size_t ipv6_prefix_count;
    ctrail_str failure_reason; /* failureReason */
    ctrail_str service_network_arn; /* serviceNetworkArn */
    ctrail_str resource_configuration_arn; /* resourceConfigurationArn */
    ctrail_str service_region; /* serviceRegion */
    const ctrail_ec2_payer_responsibility_entry *const *payer_responsibilities; /* payerResponsibilities */
    size_t payer_responsibility_count;
} ctrail_ec2_vpc_endpoint;

/* CreateVpcEndpointResult */
typedef struct ctrail_ec2_create_vpc_endpoint_result {
    const ctrail_ec2_vpc_endpoint *vpc_endpoint; /* vpcEndpoint */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_vpc_endpoint_result;

/* CreateVpcEndpointConnectionNotificationRequest */
typedef struct ctrail_ec2_create_vpc_endpoint_connection_notification_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str service_id; /* serviceId */
    ctrail_str vpc_endpoint_id; /* vpcEndpointId */
    ctrail_str connection_notification_arn; /* connectionNotificationArn */
    const ctrail_str *const *connection_events; /* connectionEvents */
    size_t connection_event_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_vpc_endpoint_connection_notification_request;

/* ConnectionNotification */
typedef struct ctrail_ec2_connection_notification {
    ctrail_str connection_notification_id; /* connectionNotificationId */
    ctrail_str service_id; /* serviceId */
    ctrail_str vpc_endpoint_id; /* vpcEndpointId */
    ctrail_str connection_notification_type; /* connectionNotificationType: "Topic" */
    ctrail_str connection_notification_arn; /* connectionNotificationArn */
    const ctrail_str *const *connection_events; /* connectionEvents */
    size_t connection_event_count;
    ctrail_str connection_notification_state; /* connectionNotificationState: "Enabled", "Disabled" */
    ctrail_str service_region; /* serviceRegion */
} ctrail_ec2_connection_notification;

/* CreateVpcEndpointConnectionNotificationResult */
typedef struct ctrail_ec2_create_vpc_endpoint_connection_notification_result {
    const ctrail_ec2_connection_notification *connection_notification; /* connectionNotification */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_vpc_endpoint_connection_notification_result;

/* CreateVpcEndpointServiceConfigurationRequest */
typedef struct ctrail_ec2_create_vpc_endpoint_service_configuration_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_bool acceptance_required; /* acceptanceRequired */
    ctrail_str private_dns_name; /* privateDnsName */
    const ctrail_str *const *network_load_balancer_arns; /* networkLoadBalancerArns */
    size_t network_load_balancer_arn_count;
    const ctrail_str *const *gateway_load_balancer_arns; /* gatewayLoadBalancerArns */
    size_t gateway_load_balancer_arn_count;
    const ctrail_str *const *supported_ip_address_types; /* supportedIpAddressTypes */
    size_t supported_ip_address_type_count;
    const ctrail_str *const *supported_regions; /* supportedRegions */
    size_t supported_region_count;
    ctrail_str client_token; /* clientToken */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_create_vpc_endpoint_service_configuration_request;

/* ServiceTypeDetail */
typedef struct ctrail_ec2_service_type_detail {
    ctrail_str service_type; /* serviceType: "Interface", "Gateway", "GatewayLoadBalancer" */
} ctrail_ec2_service_type_detail;

/* PrivateDnsNameConfiguration */
typedef struct ctrail_ec2_private_dns_name_configuration {
    ctrail_str state; /* state: "pendingVerification", "verified", "failed" */
    ctrail_str type; /* type */
    ctrail_str value; /* value */
    ctrail_str name; /* name */
} ctrail_ec2_private_dns_name_configuration;

/* SupportedRegionDetail */
typedef struct ctrail_ec2_supported_region_detail {
    ctrail_str region; /* region */
    ctrail_str service_state; /* serviceState */
} ctrail_ec2_supported_region_detail;

/* ServiceConfiguration */
typedef struct ctrail_ec2_service_configuration {
    const ctrail_ec2_service_type_detail *const *service_type; /* serviceType */
    size_t service_type_count;
    ctrail_str service_id; /* serviceId */
    ctrail_str service_name; /* serviceName */
    ctrail_str service_state; /* serviceState: "Pending", "Available", "Deleting", "Deleted", "Failed" */
    const ctrail_str *const *availability_zone_ids; /* availabilityZoneIds */
    size_t availability_zone_id_count;
    const ctrail_str *const *availability_zones; /* availabilityZones */
    size_t availability_zone_count;
    ctrail_bool acceptance_required; /* acceptanceRequired */
    ctrail_bool manages_vpc_endpoints; /* managesVpcEndpoints */
    const ctrail_str *const *network_load_balancer_arns; /* networkLoadBalancerArns */
    size_t network_load_balancer_arn_count;
    const ctrail_str *const *gateway_load_balancer_arns; /* gatewayLoadBalancerArns */
    size_t gateway_load_balancer_arn_count;
    const ctrail_str *const *supported_ip_address_types; /* supportedIpAddressTypes: "ipv4", "ipv6" */
    size_t supported_ip_address_type_count;
    const ctrail_str *const *base_endpoint_dns_names; /* baseEndpointDnsNames */
    size_t base_endpoint_dns_name_count;
    ctrail_str private_dns_name; /* privateDnsName */
    const ctrail_ec2_private_dns_name_configuration *private_dns_name_configuration; /* privateDnsNameConfiguration */
    ctrail_str payer_responsibility; /* payerResponsibility: "ServiceOwner" */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    const ctrail_ec2_supported_region_detail *const *supported_regions; /* supportedRegions */
    size_t supported_region_count;
    ctrail_bool remote_access_enabled; /* remoteAccessEnabled */
} ctrail_ec2_service_configuration;

/* CreateVpcEndpointServiceConfigurationResult */
typedef struct ctrail_ec2_create_vpc_endpoint_service_configuration_result {
    const ctrail_ec2_service_configuration *service_configuration; /* serviceConfiguration */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_create_vpc_endpoint_service_configuration_result;

/* CreatePeeringConnectionOptionsRequest */
typedef struct ctrail_ec2_create_peering_connection_options_request {
    ctrail_bool allow_multipath_resilience; /* allowMultipathResilience */
    ctrail_str multipath_resilience_mode; /* multipathResilienceMode: "always-on" */
} ctrail_ec2_create_peering_connection_options_request;

/* CreateVpcPeeringConnectionRequest */
typedef struct ctrail_ec2_create_vpc_peering_connection_request {
    ctrail_str peer_region; /* peerRegion */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    /* requesterPeeringConnectionOptions */
    const ctrail_ec2_create_peering_connection_options_request *requester_peering_connection_options;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str vpc_id; /* vpcId */
    ctrail_str peer_vpc_id; /* peerVpcId */
    ctrail_str peer_owner_id; /* peerOwnerId: an account */
} ctrail_ec2_create_vpc_peering_connection_request;

/* CreateVpcPeeringConnectionResult */
typedef struct ctrail_ec2_create_vpc_peering_connection_result {
    const ctrail_ec2_vpc_peering_connection *vpc_peering_connection; /* vpcPeeringConnection */
} ctrail_ec2_create_vpc_peering_connection_result;

/* CreateVpnConcentratorRequest */
typedef struct ctrail_ec2_create_vpn_concentrator_request {
    ctrail_str type; /* type: "ipsec.1" */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_vpn_concentrator_request;

/* VpnConcentrator */
typedef struct ctrail_ec2_vpn_concentrator {
    ctrail_str vpn_concentrator_id; /* vpnConcentratorId */
    ctrail_str state; /* state */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str type; /* type */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_vpn_concentrator;

/* CreateVpnConcentratorResult */
typedef struct ctrail_ec2_create_vpn_concentrator_result {
    const ctrail_ec2_vpn_concentrator *vpn_concentrator; /* vpnConcentrator */
} ctrail_ec2_create_vpn_concentrator_result;

/* Phase1EncryptionAlgorithmsRequestListValue */
typedef struct ctrail_ec2_phase1_encryption_algorithms_request_list_value {
    ctrail_str value; /* value */
} ctrail_ec2_phase1_encryption_algorithms_request_list_value;

/* Phase2EncryptionAlgorithmsRequestListValue */
typedef struct ctrail_ec2_phase2_encryption_algorithms_request_list_value {
    ctrail_str value; /* value */
} ctrail_ec2_phase2_encryption_algorithms_request_list_value;

/* Phase1IntegrityAlgorithmsRequestListValue */
typedef struct ctrail_ec2_phase1_integrity_algorithms_request_list_value {
    ctrail_str value; /* value */
} ctrail_ec2_phase1_integrity_algorithms_request_list_value;

/* Phase2IntegrityAlgorithmsRequestListValue */
typedef struct ctrail_ec2_phase2_integrity_algorithms_request_list_value {
    ctrail_str value; /* value */
} ctrail_ec2_phase2_integrity_algorithms_request_list_value;

/* Phase1DHGroupNumbersRequestListValue */
typedef struct ctrail_ec2_phase1_dh_group_numbers_request_list_value {
    int64_t value; /* value */
} ctrail_ec2_phase1_dh_group_numbers_request_list_value;

/* Phase2DHGroupNumbersRequestListValue */
typedef struct ctrail_ec2_phase2_dh_group_numbers_request_list_value {
    int64_t value; /* value */
} ctrail_ec2_phase2_dh_group_numbers_request_list_value;

/* IKEVersionsRequestListValue */
typedef struct ctrail_ec2_ike_versions_request_list_value {
    ctrail_str value; /* value */
} ctrail_ec2_ike_versions_request_list_value;

/* CloudWatchLogOptionsSpecification */
typedef struct ctrail_ec2_cloud_watch_log_options_specification {
    ctrail_bool log_enabled; /* logEnabled */
    ctrail_str log_group_arn; /* logGroupArn */
    ctrail_str log_output_format; /* logOutputFormat */
    ctrail_bool bgp_log_enabled; /* bgpLogEnabled */
    ctrail_str bgp_log_group_arn; /* bgpLogGroupArn */
    ctrail_str bgp_log_output_format; /* bgpLogOutputFormat */
} ctrail_ec2_cloud_watch_log_options_specification;

/* VpnTunnelLogOptionsSpecification */
typedef struct ctrail_ec2_vpn_tunnel_log_options_specification {
    const ctrail_ec2_cloud_watch_log_options_specification *cloud_watch_log_options; /* cloudWatchLogOptions */
} ctrail_ec2_vpn_tunnel_log_options_specification;

/* AdditionalKeyExchangeMethodsRequestListValue */
typedef struct ctrail_ec2_additional_key_exchange_methods_request_list_value {
    int64_t value; /* value */
} ctrail_ec2_additional_key_exchange_methods_request_list_value;

/* VpnAdditionalKeyExchangeRequest */
typedef struct ctrail_ec2_vpn_additional_key_exchange_request {
    int64_t additional_key_exchange_round; /* additionalKeyExchangeRound */
    /* keyExchangeMethods */
    const ctrail_ec2_additional_key_exchange_methods_request_list_value *const *key_exchange_methods;
    size_t key_exchange_method_count;
    ctrail_str requirement; /* requirement: "required", "optional" */
} ctrail_ec2_vpn_additional_key_exchange_request;

/* VpnTunnelOptionsSpecification */
typedef struct ctrail_ec2_vpn_tunnel_options_specification {
    ctrail_str tunnel_inside_cidr; /* tunnelInsideCidr */
    ctrail_str tunnel_inside_ipv6_cidr; /* tunnelInsideIpv6Cidr */
    ctrail_str pre_shared_key; /* preSharedKey: a secret: what AWS writes in its place, if anything */
    int64_t phase1_lifetime_seconds; /* phase1LifetimeSeconds: seconds */
    int64_t phase2_lifetime_seconds; /* phase2LifetimeSeconds: seconds */
    int64_t rekey_margin_time_seconds; /* rekeyMarginTimeSeconds: seconds */
    int64_t rekey_fuzz_percentage; /* rekeyFuzzPercentage */
    int64_t replay_window_size; /* replayWindowSize */
    int64_t dpd_timeout_seconds; /* dPDTimeoutSeconds */
    ctrail_str dpd_timeout_action; /* dPDTimeoutAction */
    /* phase1EncryptionAlgorithms */
    const ctrail_ec2_phase1_encryption_algorithms_request_list_value *const *phase1_encryption_algorithms;
    size_t phase1_encryption_algorithm_count;
    /* phase2EncryptionAlgorithms */
    const ctrail_ec2_phase2_encryption_algorithms_request_list_value *const *phase2_encryption_algorithms;
    size_t phase2_encryption_algorithm_count;
    /* phase1IntegrityAlgorithms */
    const ctrail_ec2_phase1_integrity_algorithms_request_list_value *const *phase1_integrity_algorithms;
    size_t phase1_integrity_algorithm_count;
    /* phase2IntegrityAlgorithms */
    const ctrail_ec2_phase2_integrity_algorithms_request_list_value *const *phase2_integrity_algorithms;
    size_t phase2_integrity_algorithm_count;
    /* phase1DHGroupNumbers */
    const ctrail_ec2_phase1_dh_group_numbers_request_list_value *const *phase1_dh_group_numbers;
    size_t phase1_dh_group_number_count;
    /* phase2DHGroupNumbers */
    const ctrail_ec2_phase2_dh_group_numbers_request_list_value *const *phase2_dh_group_numbers;
    size_t phase2_dh_group_number_count;
    const ctrail_ec2_ike_versions_request_list_value *const *ike_versions; /* iKEVersions */
    size_t ike_version_count;
    ctrail_str startup_action; /* startupAction */
    const ctrail_ec2_vpn_tunnel_log_options_specification *log_options; /* logOptions */
    ctrail_bool enable_tunnel_lifecycle_control; /* enableTunnelLifecycleControl */
    /* phase1AdditionalKeyExchanges */
    const ctrail_ec2_vpn_additional_key_exchange_request *const *phase1_additional_key_exchanges;
    size_t phase1_additional_key_exchange_count;
    /* phase2AdditionalKeyExchanges */
    const ctrail_ec2_vpn_additional_key_exchange_request *const *phase2_additional_key_exchanges;
    size_t phase2_additional_key_exchange_count;
} ctrail_ec2_vpn_tunnel_options_specification;

/* VpnConnectionOptionsSpecification */
typedef struct ctrail_ec2_vpn_connection_options_specification {
    ctrail_bool enable_acceleration; /* enableAcceleration */
    ctrail_str tunnel_inside_ip_version; /* tunnelInsideIpVersion: "ipv4", "ipv6" */
    const ctrail_ec2_vpn_tunnel_options_specification *const *tunnel_options; /* tunnelOptions */
    size_t tunnel_option_count;
    ctrail_str local_ipv4_network_cidr; /* localIpv4NetworkCidr */
    ctrail_str remote_ipv4_network_cidr; /* remoteIpv4NetworkCidr */
    ctrail_str local_ipv6_network_cidr; /* localIpv6NetworkCidr */
    ctrail_str remote_ipv6_network_cidr; /* remoteIpv6NetworkCidr */
    ctrail_str outside_ip_address_type; /* outsideIpAddressType */
    ctrail_str transport_transit_gateway_attachment_id; /* transportTransitGatewayAttachmentId */
    ctrail_str tunnel_bandwidth; /* tunnelBandwidth: "standard", "large" */
    ctrail_bool static_routes_only; /* staticRoutesOnly */
} ctrail_ec2_vpn_connection_options_specification;

/* CreateVpnConnectionRequest */
typedef struct ctrail_ec2_create_vpn_connection_request {
    ctrail_str customer_gateway_id; /* customerGatewayId */
    ctrail_str type; /* type */
    ctrail_str vpn_gateway_id; /* vpnGatewayId */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str vpn_concentrator_id; /* vpnConcentratorId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str pre_shared_key_storage; /* preSharedKeyStorage */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_vpn_connection_options_specification *options; /* options */
} ctrail_ec2_create_vpn_connection_request;

/* Phase1EncryptionAlgorithmsListValue */
typedef struct ctrail_ec2_phase1_encryption_algorithms_list_value {
    ctrail_str value; /* value */
} ctrail_ec2_phase1_encryption_algorithms_list_value;

/* Phase2EncryptionAlgorithmsListValue */
typedef struct ctrail_ec2_phase2_encryption_algorithms_list_value {
    ctrail_str value; /* value */
} ctrail_ec2_phase2_encryption_algorithms_list_value;

/* Phase1IntegrityAlgorithmsListValue */
typedef struct ctrail_ec2_phase1_integrity_algorithms_list_value {
    ctrail_str value; /* value */
} ctrail_ec2_phase1_integrity_algorithms_list_value;

/* Phase2IntegrityAlgorithmsListValue */
typedef struct ctrail_ec2_phase2_integrity_algorithms_list_value {
    ctrail_str value; /* value */
} ctrail_ec2_phase2_integrity_algorithms_list_value;

/* Phase1DHGroupNumbersListValue */
typedef struct ctrail_ec2_phase1_dh_group_numbers_list_value {
    int64_t value; /* value */
} ctrail_ec2_phase1_dh_group_numbers_list_value;

/* Phase2DHGroupNumbersListValue */
typedef struct ctrail_ec2_phase2_dh_group_numbers_list_value {
    int64_t value; /* value */
} ctrail_ec2_phase2_dh_group_numbers_list_value;

/* IKEVersionsListValue */
typedef struct ctrail_ec2_ike_versions_list_value {
    ctrail_str value; /* value */
} ctrail_ec2_ike_versions_list_value;

/* CloudWatchLogOptions */
typedef struct ctrail_ec2_cloud_watch_log_options {
    ctrail_bool log_enabled; /* logEnabled */
    ctrail_str log_group_arn; /* logGroupArn */
    ctrail_str log_output_format; /* logOutputFormat */
    ctrail_bool bgp_log_enabled; /* bgpLogEnabled */
    ctrail_str bgp_log_group_arn; /* bgpLogGroupArn */
    ctrail_str bgp_log_output_format; /* bgpLogOutputFormat */
} ctrail_ec2_cloud_watch_log_options;

/* VpnTunnelLogOptions */
typedef struct ctrail_ec2_vpn_tunnel_log_options {
    const ctrail_ec2_cloud_watch_log_options *cloud_watch_log_options; /* cloudWatchLogOptions */
} ctrail_ec2_vpn_tunnel_log_options;

/* AdditionalKeyExchangeMethodsListValue */
typedef struct ctrail_ec2_additional_key_exchange_methods_list_value {
    int64_t value; /* value */
} ctrail_ec2_additional_key_exchange_methods_list_value;

/* VpnAdditionalKeyExchange */
typedef struct ctrail_ec2_vpn_additional_key_exchange {
    int64_t additional_key_exchange_round; /* additionalKeyExchangeRound */
    const ctrail_ec2_additional_key_exchange_methods_list_value *const *key_exchange_methods; /* keyExchangeMethods */
    size_t key_exchange_method_count;
    ctrail_str requirement; /* requirement: "required", "optional" */
} ctrail_ec2_vpn_additional_key_exchange;

/* TunnelOption */
typedef struct ctrail_ec2_tunnel_option {
    ctrail_str outside_ip_address; /* outsideIpAddress */
    ctrail_str tunnel_inside_cidr; /* tunnelInsideCidr */
    ctrail_str tunnel_inside_ipv6_cidr; /* tunnelInsideIpv6Cidr */
    ctrail_str pre_shared_key; /* preSharedKey: a secret: what AWS writes in its place, if anything */
    int64_t phase1_lifetime_seconds; /* phase1LifetimeSeconds: seconds */
    int64_t phase2_lifetime_seconds; /* phase2LifetimeSeconds: seconds */
    int64_t rekey_margin_time_seconds; /* rekeyMarginTimeSeconds: seconds */
    int64_t rekey_fuzz_percentage; /* rekeyFuzzPercentage */
    int64_t replay_window_size; /* replayWindowSize */
    int64_t dpd_timeout_seconds; /* dpdTimeoutSeconds */
    ctrail_str dpd_timeout_action; /* dpdTimeoutAction */
    /* phase1EncryptionAlgorithms */
    const ctrail_ec2_phase1_encryption_algorithms_list_value *const *phase1_encryption_algorithms;
    size_t phase1_encryption_algorithm_count;
    /* phase2EncryptionAlgorithms */
    const ctrail_ec2_phase2_encryption_algorithms_list_value *const *phase2_encryption_algorithms;
    size_t phase2_encryption_algorithm_count;
    /* phase1IntegrityAlgorithms */
    const ctrail_ec2_phase1_integrity_algorithms_list_value *const *phase1_integrity_algorithms;
    size_t phase1_integrity_algorithm_count;
    /* phase2IntegrityAlgorithms */
    const ctrail_ec2_phase2_integrity_algorithms_list_value *const *phase2_integrity_algorithms;
    size_t phase2_integrity_algorithm_count;
    const ctrail_ec2_phase1_dh_group_numbers_list_value *const *phase1_dh_group_numbers; /* phase1DHGroupNumbers */
    size_t phase1_dh_group_number_count;
    const ctrail_ec2_phase2_dh_group_numbers_list_value *const *phase2_dh_group_numbers; /* phase2DHGroupNumbers */
    size_t phase2_dh_group_number_count;
    const ctrail_ec2_ike_versions_list_value *const *ike_versions; /* ikeVersions */
    size_t ike_version_count;
    ctrail_str startup_action; /* startupAction */
    const ctrail_ec2_vpn_tunnel_log_options *log_options; /* logOptions */
    ctrail_bool enable_tunnel_lifecycle_control; /* enableTunnelLifecycleControl */
    /* phase1AdditionalKeyExchanges */
    const ctrail_ec2_vpn_additional_key_exchange *const *phase1_additional_key_exchanges;
    size_t phase1_additional_key_exchange_count;
    /* phase2AdditionalKeyExchanges */
    const ctrail_ec2_vpn_additional_key_exchange *const *phase2_additional_key_exchanges;
    size_t phase2_additional_key_exchange_count;
} ctrail_ec2_tunnel_option;

/* VpnConnectionOptions */
typedef struct ctrail_ec2_vpn_connection_options {
    ctrail_bool enable_acceleration; /* enableAcceleration */
    ctrail_bool static_routes_only; /* staticRoutesOnly */
    ctrail_str local_ipv4_network_cidr; /* localIpv4NetworkCidr */
    ctrail_str remote_ipv4_network_cidr; /* remoteIpv4NetworkCidr */
    ctrail_str local_ipv6_network_cidr; /* localIpv6NetworkCidr */
    ctrail_str remote_ipv6_network_cidr; /* remoteIpv6NetworkCidr */
    ctrail_str outside_ip_address_type; /* outsideIpAddressType */
    ctrail_str transport_transit_gateway_attachment_id; /* transportTransitGatewayAttachmentId */
    ctrail_str tunnel_inside_ip_version; /* tunnelInsideIpVersion: "ipv4", "ipv6" */
    const ctrail_ec2_tunnel_option *const *tunnel_options; /* tunnelOptions */
    size_t tunnel_option_count;
    ctrail_str tunnel_bandwidth; /* tunnelBandwidth: "standard", "large" */
} ctrail_ec2_vpn_connection_options;

/* VpnStaticRoute */
typedef struct ctrail_ec2_vpn_static_route {
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str source; /* source: "Static" */
    ctrail_str state; /* state: "pending", "available", "deleting", "deleted" */
} ctrail_ec2_vpn_static_route;

/* VgwTelemetry */
typedef struct ctrail_ec2_vgw_telemetry {
    int64_t accepted_route_count; /* acceptedRouteCount */
    int64_t last_status_change_ns; /* lastStatusChange: nanoseconds since 1970 */
    ctrail_str outside_ip_address; /* outsideIpAddress */
    ctrail_str status; /* status: "UP", "DOWN" */
    ctrail_str status_message; /* statusMessage */
    ctrail_str certificate_arn; /* certificateArn */
} ctrail_ec2_vgw_telemetry;

/* VpnConnection */
typedef struct ctrail_ec2_vpn_connection {
    ctrail_str category; /* category */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str vpn_concentrator_id; /* vpnConcentratorId */
    ctrail_str core_network_arn; /* coreNetworkArn */
    ctrail_str core_network_attachment_arn; /* coreNetworkAttachmentArn */
    /* gatewayAssociationState: "associated", "not-associated", "associating", "disassociating" */
    ctrail_str gateway_association_state;
    const ctrail_ec2_vpn_connection_options *options; /* options */
    const ctrail_ec2_vpn_static_route *const *routes; /* routes */
    size_t route_count;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    const ctrail_ec2_vgw_telemetry *const *vgw_telemetry; /* vgwTelemetry */
    size_t vgw_telemetry_count;
    ctrail_str pre_shared_key_arn; /* preSharedKeyArn */
    ctrail_str vpn_connection_id; /* vpnConnectionId */
    ctrail_str state; /* state: "pending", "available", "deleting", "deleted" */
    /* customerGatewayConfiguration: a secret: what AWS writes in its place, if anything */
    ctrail_str customer_gateway_configuration;
    ctrail_str type; /* type: "ipsec.1" */
    ctrail_str customer_gateway_id; /* customerGatewayId */
    ctrail_str vpn_gateway_id; /* vpnGatewayId */
} ctrail_ec2_vpn_connection;

/* CreateVpnConnectionResult */
typedef struct ctrail_ec2_create_vpn_connection_result {
    const ctrail_ec2_vpn_connection *vpn_connection; /* vpnConnection */
} ctrail_ec2_create_vpn_connection_result;

/* CreateVpnConnectionRouteRequest */
typedef struct ctrail_ec2_create_vpn_connection_route_request {
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str vpn_connection_id; /* vpnConnectionId */
} ctrail_ec2_create_vpn_connection_route_request;

/* CreateVpnGatewayRequest */
typedef struct ctrail_ec2_create_vpn_gateway_request {
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str type; /* type: "ipsec.1" */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    int64_t amazon_side_asn; /* amazonSideAsn */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_create_vpn_gateway_request;

/* VpnGateway */
typedef struct ctrail_ec2_vpn_gateway {
    int64_t amazon_side_asn; /* amazonSideAsn */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str vpn_gateway_id; /* vpnGatewayId */
    ctrail_str state; /* state: "pending", "available", "deleting", "deleted" */
    ctrail_str type; /* type: "ipsec.1" */
    ctrail_str availability_zone; /* availabilityZone */
    const ctrail_ec2_vpc_attachment *const *vpc_attachments; /* vpcAttachments */
    size_t vpc_attachment_count;
} ctrail_ec2_vpn_gateway;

/* CreateVpnGatewayResult */
typedef struct ctrail_ec2_create_vpn_gateway_result {
    const ctrail_ec2_vpn_gateway *vpn_gateway; /* vpnGateway */
} ctrail_ec2_create_vpn_gateway_result;

/* DeleteApplicationStatusCheckRequest */
typedef struct ctrail_ec2_delete_application_status_check_request {
    ctrail_str application_status_check_id; /* applicationStatusCheckId */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_application_status_check_request;

/* DeleteApplicationStatusCheckResult */
typedef struct ctrail_ec2_delete_application_status_check_result {
    const ctrail_ec2_application_status_check_response_object *application_status_check; /* applicationStatusCheck */
} ctrail_ec2_delete_application_status_check_result;

/* DeleteCapacityManagerDataExportRequest */
typedef struct ctrail_ec2_delete_capacity_manager_data_export_request {
    ctrail_str capacity_manager_data_export_id; /* capacityManagerDataExportId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_capacity_manager_data_export_request;

/* DeleteCapacityManagerDataExportResult */
typedef struct ctrail_ec2_delete_capacity_manager_data_export_result {
    ctrail_str capacity_manager_data_export_id; /* capacityManagerDataExportId */
} ctrail_ec2_delete_capacity_manager_data_export_result;

/* DeleteCarrierGatewayRequest */
typedef struct ctrail_ec2_delete_carrier_gateway_request {
    ctrail_str carrier_gateway_id; /* carrierGatewayId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_carrier_gateway_request;

/* DeleteCarrierGatewayResult */
typedef struct ctrail_ec2_delete_carrier_gateway_result {
    const ctrail_ec2_carrier_gateway *carrier_gateway; /* carrierGateway */
} ctrail_ec2_delete_carrier_gateway_result;

/* DeleteClientVpnEndpointRequest */
typedef struct ctrail_ec2_delete_client_vpn_endpoint_request {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_client_vpn_endpoint_request;

/* DeleteClientVpnEndpointResult */
typedef struct ctrail_ec2_delete_client_vpn_endpoint_result {
    const ctrail_ec2_client_vpn_endpoint_status *status; /* status */
} ctrail_ec2_delete_client_vpn_endpoint_result;

/* DeleteClientVpnEndpointAuthorizationPolicyRequest */
typedef struct ctrail_ec2_delete_client_vpn_endpoint_authorization_policy_request {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_client_vpn_endpoint_authorization_policy_request;

/* DeleteClientVpnEndpointAuthorizationPolicyResult */
typedef struct ctrail_ec2_delete_client_vpn_endpoint_authorization_policy_result {
    ctrail_str status; /* status: "creating", "updating", "active", "failed", "deleting" */
} ctrail_ec2_delete_client_vpn_endpoint_authorization_policy_result;

/* DeleteClientVpnRouteRequest */
typedef struct ctrail_ec2_delete_client_vpn_route_request {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_str target_vpc_subnet_id; /* targetVpcSubnetId */
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_client_vpn_route_request;

/* DeleteClientVpnRouteResult */
typedef struct ctrail_ec2_delete_client_vpn_route_result {
    const ctrail_ec2_client_vpn_route_status *status; /* status */
} ctrail_ec2_delete_client_vpn_route_result;

/* DeleteCoipCidrRequest */
typedef struct ctrail_ec2_delete_coip_cidr_request {
    ctrail_str cidr; /* cidr */
    ctrail_str coip_pool_id; /* coipPoolId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_coip_cidr_request;

/* DeleteCoipCidrResult */
typedef struct ctrail_ec2_delete_coip_cidr_result {
    const ctrail_ec2_coip_cidr *coip_cidr; /* coipCidr */
} ctrail_ec2_delete_coip_cidr_result;

/* DeleteCoipPoolRequest */
typedef struct ctrail_ec2_delete_coip_pool_request {
    ctrail_str coip_pool_id; /* coipPoolId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_coip_pool_request;

/* DeleteCoipPoolResult */
typedef struct ctrail_ec2_delete_coip_pool_result {
    const ctrail_ec2_coip_pool *coip_pool; /* coipPool */
} ctrail_ec2_delete_coip_pool_result;

/* DeleteCustomerGatewayRequest */
typedef struct ctrail_ec2_delete_customer_gateway_request {
    ctrail_str customer_gateway_id; /* customerGatewayId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_customer_gateway_request;

/* DeleteDhcpOptionsRequest */
typedef struct ctrail_ec2_delete_dhcp_options_request {
    ctrail_str dhcp_options_id; /* dhcpOptionsId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_dhcp_options_request;

/* DeleteEgressOnlyInternetGatewayRequest */
typedef struct ctrail_ec2_delete_egress_only_internet_gateway_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str egress_only_internet_gateway_id; /* egressOnlyInternetGatewayId */
} ctrail_ec2_delete_egress_only_internet_gateway_request;

/* DeleteEgressOnlyInternetGatewayResult */
typedef struct ctrail_ec2_delete_egress_only_internet_gateway_result {
    ctrail_bool return_code; /* returnCode */
} ctrail_ec2_delete_egress_only_internet_gateway_result;

/* DeleteFleetsRequest */
typedef struct ctrail_ec2_delete_fleets_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_str *const *fleet_ids; /* fleetIds */
    size_t fleet_id_count;
    ctrail_bool terminate_instances; /* terminateInstances */
} ctrail_ec2_delete_fleets_request;

/* DeleteFleetSuccessItem */
typedef struct ctrail_ec2_delete_fleet_success_item {
    ctrail_str current_fleet_state; /* currentFleetState */
    ctrail_str previous_fleet_state; /* previousFleetState */
    ctrail_str fleet_id; /* fleetId */
} ctrail_ec2_delete_fleet_success_item;

/* DeleteFleetError */
typedef struct ctrail_ec2_delete_fleet_error {
    /* code: "fleetIdDoesNotExist", "fleetIdMalformed", "fleetNotInDeletableState", "unexpectedError" */
    ctrail_str code;
    ctrail_str message; /* message */
} ctrail_ec2_delete_fleet_error;

/* DeleteFleetErrorItem */
typedef struct ctrail_ec2_delete_fleet_error_item {
    const ctrail_ec2_delete_fleet_error *error; /* error */
    ctrail_str fleet_id; /* fleetId */
} ctrail_ec2_delete_fleet_error_item;

/* DeleteFleetsResult */
typedef struct ctrail_ec2_delete_fleets_result {
    const ctrail_ec2_delete_fleet_success_item *const *successful_fleet_deletions; /* successfulFleetDeletions */
    size_t successful_fleet_deletion_count;
    const ctrail_ec2_delete_fleet_error_item *const *unsuccessful_fleet_deletions; /* unsuccessfulFleetDeletions */
    size_t unsuccessful_fleet_deletion_count;
} ctrail_ec2_delete_fleets_result;

/* DeleteFlowLogsRequest */
typedef struct ctrail_ec2_delete_flow_logs_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_str *const *flow_log_ids; /* flowLogIds */
    size_t flow_log_id_count;
} ctrail_ec2_delete_flow_logs_request;

/* DeleteFlowLogsResult */
typedef struct ctrail_ec2_delete_flow_logs_result {
    const ctrail_ec2_unsuccessful_item *const *unsuccessful; /* unsuccessful */
    size_t unsuccessful_count;
} ctrail_ec2_delete_flow_logs_result;

/* DeleteFpgaImageRequest */
typedef struct ctrail_ec2_delete_fpga_image_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str fpga_image_id; /* fpgaImageId */
} ctrail_ec2_delete_fpga_image_request;

/* DeleteFpgaImageResult */
typedef struct ctrail_ec2_delete_fpga_image_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_delete_fpga_image_result;

/* DeleteImageUsageReportRequest */
typedef struct ctrail_ec2_delete_image_usage_report_request {
    ctrail_str report_id; /* reportId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_image_usage_report_request;

/* DeleteImageUsageReportResult */
typedef struct ctrail_ec2_delete_image_usage_report_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_delete_image_usage_report_result;

/* DeleteInstanceConnectEndpointRequest */
typedef struct ctrail_ec2_delete_instance_connect_endpoint_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str instance_connect_endpoint_id; /* instanceConnectEndpointId */
} ctrail_ec2_delete_instance_connect_endpoint_request;

/* DeleteInstanceConnectEndpointResult */
typedef struct ctrail_ec2_delete_instance_connect_endpoint_result {
    const ctrail_ec2_ec2_instance_connect_endpoint *instance_connect_endpoint; /* instanceConnectEndpoint */
} ctrail_ec2_delete_instance_connect_endpoint_result;

/* DeleteInstanceEventWindowRequest */
typedef struct ctrail_ec2_delete_instance_event_window_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_bool force_delete; /* forceDelete */
    ctrail_str instance_event_window_id; /* instanceEventWindowId */
} ctrail_ec2_delete_instance_event_window_request;

/* InstanceEventWindowStateChange */
typedef struct ctrail_ec2_instance_event_window_state_change {
    ctrail_str instance_event_window_id; /* instanceEventWindowId */
    ctrail_str state; /* state: "creating", "deleting", "active", "deleted" */
} ctrail_ec2_instance_event_window_state_change;

/* DeleteInstanceEventWindowResult */
typedef struct ctrail_ec2_delete_instance_event_window_result {
    const ctrail_ec2_instance_event_window_state_change *instance_event_window_state; /* instanceEventWindowState */
} ctrail_ec2_delete_instance_event_window_result;

/* DeleteInternetGatewayRequest */
typedef struct ctrail_ec2_delete_internet_gateway_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str internet_gateway_id; /* internetGatewayId */
} ctrail_ec2_delete_internet_gateway_request;

/* DeleteIpamRequest */
typedef struct ctrail_ec2_delete_ipam_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_id; /* ipamId */
    ctrail_bool cascade; /* cascade */
} ctrail_ec2_delete_ipam_request;

/* DeleteIpamResult */
typedef struct ctrail_ec2_delete_ipam_result {
    const ctrail_ec2_ipam *ipam; /* ipam */
} ctrail_ec2_delete_ipam_result;

/* DeleteIpamExternalResourceVerificationTokenRequest */
typedef struct ctrail_ec2_delete_ipam_external_resource_verification_token_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_external_resource_verification_token_id; /* ipamExternalResourceVerificationTokenId */
} ctrail_ec2_delete_ipam_external_resource_verification_token_request;

/* DeleteIpamExternalResourceVerificationTokenResult */
typedef struct ctrail_ec2_delete_ipam_external_resource_verification_token_result {
    /* ipamExternalResourceVerificationToken */
    const ctrail_ec2_ipam_external_resource_verification_token *ipam_external_resource_verification_token;
} ctrail_ec2_delete_ipam_external_resource_verification_token_result;

/* DeleteIpamInternetRegistryAssociationRequest */
typedef struct ctrail_ec2_delete_ipam_internet_registry_association_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_internet_registry_association_id; /* ipamInternetRegistryAssociationId */
} ctrail_ec2_delete_ipam_internet_registry_association_request;

/* DeleteIpamInternetRegistryAssociationResult */
typedef struct ctrail_ec2_delete_ipam_internet_registry_association_result {
    /* ipamInternetRegistryAssociation */
    const ctrail_ec2_ipam_internet_registry_association *ipam_internet_registry_association;
} ctrail_ec2_delete_ipam_internet_registry_association_result;

/* DeleteIpamPolicyRequest */
typedef struct ctrail_ec2_delete_ipam_policy_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_policy_id; /* ipamPolicyId */
} ctrail_ec2_delete_ipam_policy_request;

/* DeleteIpamPolicyResult */
typedef struct ctrail_ec2_delete_ipam_policy_result {
    const ctrail_ec2_ipam_policy *ipam_policy; /* ipamPolicy */
} ctrail_ec2_delete_ipam_policy_result;

/* DeleteIpamPoolRequest */
typedef struct ctrail_ec2_delete_ipam_pool_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_pool_id; /* ipamPoolId */
    ctrail_bool cascade; /* cascade */
} ctrail_ec2_delete_ipam_pool_request;

/* DeleteIpamPoolResult */
typedef struct ctrail_ec2_delete_ipam_pool_result {
    const ctrail_ec2_ipam_pool *ipam_pool; /* ipamPool */
} ctrail_ec2_delete_ipam_pool_result;

/* DeleteIpamPrefixListResolverRequest */
typedef struct ctrail_ec2_delete_ipam_prefix_list_resolver_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_prefix_list_resolver_id; /* ipamPrefixListResolverId */
} ctrail_ec2_delete_ipam_prefix_list_resolver_request;

/* DeleteIpamPrefixListResolverResult */
typedef struct ctrail_ec2_delete_ipam_prefix_list_resolver_result {
    const ctrail_ec2_ipam_prefix_list_resolver *ipam_prefix_list_resolver; /* ipamPrefixListResolver */
} ctrail_ec2_delete_ipam_prefix_list_resolver_result;

/* DeleteIpamPrefixListResolverTargetRequest */
typedef struct ctrail_ec2_delete_ipam_prefix_list_resolver_target_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_prefix_list_resolver_target_id; /* ipamPrefixListResolverTargetId */
} ctrail_ec2_delete_ipam_prefix_list_resolver_target_request;

/* DeleteIpamPrefixListResolverTargetResult */
typedef struct ctrail_ec2_delete_ipam_prefix_list_resolver_target_result {
    /* ipamPrefixListResolverTarget */
    const ctrail_ec2_ipam_prefix_list_resolver_target *ipam_prefix_list_resolver_target;
} ctrail_ec2_delete_ipam_prefix_list_resolver_target_result;

/* DeleteIpamResourceDiscoveryRequest */
typedef struct ctrail_ec2_delete_ipam_resource_discovery_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_resource_discovery_id; /* ipamResourceDiscoveryId */
} ctrail_ec2_delete_ipam_resource_discovery_request;

/* DeleteIpamResourceDiscoveryResult */
typedef struct ctrail_ec2_delete_ipam_resource_discovery_result {
    const ctrail_ec2_ipam_resource_discovery *ipam_resource_discovery; /* ipamResourceDiscovery */
} ctrail_ec2_delete_ipam_resource_discovery_result;

/* DeleteIpamRoutingPolicyRegistrationRequest */
typedef struct ctrail_ec2_delete_ipam_routing_policy_registration_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_internet_registry_association_id; /* ipamInternetRegistryAssociationId */
    ctrail_str cidr; /* cidr */
    ctrail_bool force; /* force */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_delete_ipam_routing_policy_registration_request;

/* DeleteIpamRoutingPolicyRegistrationResult */
typedef struct ctrail_ec2_delete_ipam_routing_policy_registration_result {
    /* ipamRoutingPolicyRegistrationDelta */
    const ctrail_ec2_ipam_routing_policy_registration_delta *ipam_routing_policy_registration_delta;
} ctrail_ec2_delete_ipam_routing_policy_registration_result;

/* DeleteIpamScopeRequest */
typedef struct ctrail_ec2_delete_ipam_scope_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_scope_id; /* ipamScopeId */
} ctrail_ec2_delete_ipam_scope_request;

/* DeleteIpamScopeResult */
typedef struct ctrail_ec2_delete_ipam_scope_result {
    const ctrail_ec2_ipam_scope *ipam_scope; /* ipamScope */
} ctrail_ec2_delete_ipam_scope_result;

/* DeleteKeyPairRequest */
typedef struct ctrail_ec2_delete_key_pair_request {
    ctrail_str key_name; /* keyName */
    ctrail_str key_pair_id; /* keyPairId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_key_pair_request;

/* DeleteKeyPairResult */
typedef struct ctrail_ec2_delete_key_pair_result {
    ctrail_bool returned; /* return */
    ctrail_str key_pair_id; /* keyPairId */
} ctrail_ec2_delete_key_pair_result;

/* DeleteLaunchTemplateRequest */
typedef struct ctrail_ec2_delete_launch_template_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str launch_template_id; /* launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateName */
} ctrail_ec2_delete_launch_template_request;

/* DeleteLaunchTemplateResult */
typedef struct ctrail_ec2_delete_launch_template_result {
    const ctrail_ec2_launch_template *launch_template; /* launchTemplate */
} ctrail_ec2_delete_launch_template_result;

/* DeleteLaunchTemplateVersionsRequest */
typedef struct ctrail_ec2_delete_launch_template_versions_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str launch_template_id; /* launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateName */
    const ctrail_str *const *versions; /* versions */
    size_t version_count;
} ctrail_ec2_delete_launch_template_versions_request;

/* DeleteLaunchTemplateVersionsResponseSuccessItem */
typedef struct ctrail_ec2_delete_launch_template_versions_response_success_item {
    ctrail_str launch_template_id; /* launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateName */
    int64_t version_number; /* versionNumber */
} ctrail_ec2_delete_launch_template_versions_response_success_item;

/* ResponseError */
typedef struct ctrail_ec2_response_error {
    /* code: "launchTemplateIdDoesNotExist", "launchTemplateIdMalformed", "launchTemplateNameDoesNotExist", "launchTemplateNameMalformed", "launchTemplateVersionDoesNotExist", "unexpectedError" */
    ctrail_str code;
    ctrail_str message; /* message */
} ctrail_ec2_response_error;

/* DeleteLaunchTemplateVersionsResponseErrorItem */
typedef struct ctrail_ec2_delete_launch_template_versions_response_error_item {
    ctrail_str launch_template_id; /* launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateName */
    int64_t version_number; /* versionNumber */
    const ctrail_ec2_response_error *response_error; /* responseError */
} ctrail_ec2_delete_launch_template_versions_response_error_item;

/* DeleteLaunchTemplateVersionsResult */
typedef struct ctrail_ec2_delete_launch_template_versions_result {
    /* successfullyDeletedLaunchTemplateVersions */
    const ctrail_ec2_delete_launch_template_versions_response_success_item *const *successfully_deleted_launch_template_versions;
    size_t successfully_deleted_launch_template_version_count;
    /* unsuccessfullyDeletedLaunchTemplateVersions */
    const ctrail_ec2_delete_launch_template_versions_response_error_item *const *unsuccessfully_deleted_launch_template_versions;
    size_t unsuccessfully_deleted_launch_template_version_count;
} ctrail_ec2_delete_launch_template_versions_result;

/* DeleteLocalGatewayRouteRequest */
typedef struct ctrail_ec2_delete_local_gateway_route_request {
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str local_gateway_route_table_id; /* localGatewayRouteTableId */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str destination_prefix_list_id; /* destinationPrefixListId */
} ctrail_ec2_delete_local_gateway_route_request;

/* DeleteLocalGatewayRouteResult */
typedef struct ctrail_ec2_delete_local_gateway_route_result {
    const ctrail_ec2_local_gateway_route *route; /* route */
} ctrail_ec2_delete_local_gateway_route_result;

/* DeleteLocalGatewayRouteTableRequest */
typedef struct ctrail_ec2_delete_local_gateway_route_table_request {
    ctrail_str local_gateway_route_table_id; /* localGatewayRouteTableId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_local_gateway_route_table_request;

/* DeleteLocalGatewayRouteTableResult */
typedef struct ctrail_ec2_delete_local_gateway_route_table_result {
    const ctrail_ec2_local_gateway_route_table *local_gateway_route_table; /* localGatewayRouteTable */
} ctrail_ec2_delete_local_gateway_route_table_result;

/* DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest */
typedef struct ctrail_ec2_delete_local_gateway_route_table_virtual_interface_group_association_request {
    /* localGatewayRouteTableVirtualInterfaceGroupAssociationId */
    ctrail_str local_gateway_route_table_virtual_interface_group_association_id;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_local_gateway_route_table_virtual_interface_group_association_request;

/* DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResult */
typedef struct ctrail_ec2_delete_local_gateway_route_table_virtual_interface_group_association_result {
    /* localGatewayRouteTableVirtualInterfaceGroupAssociation */
    const ctrail_ec2_local_gateway_route_table_virtual_interface_group_association *local_gateway_route_table_virtual_interface_group_association;
} ctrail_ec2_delete_local_gateway_route_table_virtual_interface_group_association_result;

/* DeleteLocalGatewayRouteTableVpcAssociationRequest */
typedef struct ctrail_ec2_delete_local_gateway_route_table_vpc_association_request {
    ctrail_str local_gateway_route_table_vpc_association_id; /* localGatewayRouteTableVpcAssociationId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_local_gateway_route_table_vpc_association_request;

/* DeleteLocalGatewayRouteTableVpcAssociationResult */
typedef struct ctrail_ec2_delete_local_gateway_route_table_vpc_association_result {
    /* localGatewayRouteTableVpcAssociation */
    const ctrail_ec2_local_gateway_route_table_vpc_association *local_gateway_route_table_vpc_association;
} ctrail_ec2_delete_local_gateway_route_table_vpc_association_result;

/* DeleteLocalGatewayVirtualInterfaceRequest */
typedef struct ctrail_ec2_delete_local_gateway_virtual_interface_request {
    ctrail_str local_gateway_virtual_interface_id; /* localGatewayVirtualInterfaceId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_local_gateway_virtual_interface_request;

/* DeleteLocalGatewayVirtualInterfaceResult */
typedef struct ctrail_ec2_delete_local_gateway_virtual_interface_result {
    /* localGatewayVirtualInterface */
    const ctrail_ec2_local_gateway_virtual_interface *local_gateway_virtual_interface;
} ctrail_ec2_delete_local_gateway_virtual_interface_result;

/* DeleteLocalGatewayVirtualInterfaceGroupRequest */
typedef struct ctrail_ec2_delete_local_gateway_virtual_interface_group_request {
    ctrail_str local_gateway_virtual_interface_group_id; /* localGatewayVirtualInterfaceGroupId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_local_gateway_virtual_interface_group_request;

/* DeleteLocalGatewayVirtualInterfaceGroupResult */
typedef struct ctrail_ec2_delete_local_gateway_virtual_interface_group_result {
    /* localGatewayVirtualInterfaceGroup */
    const ctrail_ec2_local_gateway_virtual_interface_group *local_gateway_virtual_interface_group;
} ctrail_ec2_delete_local_gateway_virtual_interface_group_result;

/* DeleteManagedPrefixListRequest */
typedef struct ctrail_ec2_delete_managed_prefix_list_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str prefix_list_id; /* prefixListId */
} ctrail_ec2_delete_managed_prefix_list_request;

/* DeleteManagedPrefixListResult */
typedef struct ctrail_ec2_delete_managed_prefix_list_result {
    const ctrail_ec2_managed_prefix_list *prefix_list; /* prefixList */
} ctrail_ec2_delete_managed_prefix_list_result;

/* DeleteMetricCategoryRequest */
typedef struct ctrail_ec2_delete_metric_category_request {
    ctrail_str metric_category_id; /* metricCategoryId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_metric_category_request;

/* DeleteMetricCategoryResult */
typedef struct ctrail_ec2_delete_metric_category_result {
    ctrail_str metric_category_id; /* metricCategoryId */
} ctrail_ec2_delete_metric_category_result;

/* DeleteNatGatewayRequest */
typedef struct ctrail_ec2_delete_nat_gateway_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str nat_gateway_id; /* natGatewayId */
} ctrail_ec2_delete_nat_gateway_request;

/* DeleteNatGatewayResult */
typedef struct ctrail_ec2_delete_nat_gateway_result {
    ctrail_str nat_gateway_id; /* natGatewayId */
} ctrail_ec2_delete_nat_gateway_result;

/* DeleteNetworkAclRequest */
typedef struct ctrail_ec2_delete_network_acl_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str network_acl_id; /* networkAclId */
} ctrail_ec2_delete_network_acl_request;

/* DeleteNetworkAclEntryRequest */
typedef struct ctrail_ec2_delete_network_acl_entry_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str network_acl_id; /* networkAclId */
    int64_t rule_number; /* ruleNumber */
    ctrail_bool egress; /* egress */
} ctrail_ec2_delete_network_acl_entry_request;

/* DeleteNetworkInsightsAccessScopeRequest */
typedef struct ctrail_ec2_delete_network_insights_access_scope_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str network_insights_access_scope_id; /* networkInsightsAccessScopeId */
} ctrail_ec2_delete_network_insights_access_scope_request;

/* DeleteNetworkInsightsAccessScopeResult */
typedef struct ctrail_ec2_delete_network_insights_access_scope_result {
    ctrail_str network_insights_access_scope_id; /* networkInsightsAccessScopeId */
} ctrail_ec2_delete_network_insights_access_scope_result;

/* DeleteNetworkInsightsAccessScopeAnalysisRequest */
typedef struct ctrail_ec2_delete_network_insights_access_scope_analysis_request {
    ctrail_str network_insights_access_scope_analysis_id; /* networkInsightsAccessScopeAnalysisId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_network_insights_access_scope_analysis_request;

/* DeleteNetworkInsightsAccessScopeAnalysisResult */
typedef struct ctrail_ec2_delete_network_insights_access_scope_analysis_result {
    ctrail_str network_insights_access_scope_analysis_id; /* networkInsightsAccessScopeAnalysisId */
} ctrail_ec2_delete_network_insights_access_scope_analysis_result;

/* DeleteNetworkInsightsAnalysisRequest */
typedef struct ctrail_ec2_delete_network_insights_analysis_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str network_insights_analysis_id; /* networkInsightsAnalysisId */
} ctrail_ec2_delete_network_insights_analysis_request;

/* DeleteNetworkInsightsAnalysisResult */
typedef struct ctrail_ec2_delete_network_insights_analysis_result {
    ctrail_str network_insights_analysis_id; /* networkInsightsAnalysisId */
} ctrail_ec2_delete_network_insights_analysis_result;

/* DeleteNetworkInsightsPathRequest */
typedef struct ctrail_ec2_delete_network_insights_path_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str network_insights_path_id; /* networkInsightsPathId */
} ctrail_ec2_delete_network_insights_path_request;

/* DeleteNetworkInsightsPathResult */
typedef struct ctrail_ec2_delete_network_insights_path_result {
    ctrail_str network_insights_path_id; /* networkInsightsPathId */
} ctrail_ec2_delete_network_insights_path_result;

/* DeleteNetworkInterfaceRequest */
typedef struct ctrail_ec2_delete_network_interface_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str network_interface_id; /* networkInterfaceId */
} ctrail_ec2_delete_network_interface_request;

/* DeleteNetworkInterfacePermissionRequest */
typedef struct ctrail_ec2_delete_network_interface_permission_request {
    ctrail_str network_interface_permission_id; /* networkInterfacePermissionId */
    ctrail_bool force; /* force */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_network_interface_permission_request;

/* DeleteNetworkInterfacePermissionResult */
typedef struct ctrail_ec2_delete_network_interface_permission_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_delete_network_interface_permission_result;

/* DeleteNetworkingFlexCostAllocationPoliciesRequest */
typedef struct ctrail_ec2_delete_networking_flex_cost_allocation_policies_request {
    const ctrail_str *const *fca_policy_ids; /* fcaPolicyIds */
    size_t fca_policy_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_networking_flex_cost_allocation_policies_request;

/* DeleteNetworkingFlexCostAllocationPoliciesResult */
typedef struct ctrail_ec2_delete_networking_flex_cost_allocation_policies_result {
    const ctrail_str *const *successful; /* successful */
    size_t successful_count;
    const ctrail_ec2_flex_cost_allocation_operation_failure *const *failed; /* failed */
    size_t failed_count;
} ctrail_ec2_delete_networking_flex_cost_allocation_policies_result;

/* DeletePlacementGroupRequest */
typedef struct ctrail_ec2_delete_placement_group_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str group_name; /* groupName */
} ctrail_ec2_delete_placement_group_request;

/* DeletePublicIpv4PoolRequest */
typedef struct ctrail_ec2_delete_public_ipv4_pool_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str pool_id; /* poolId */
    ctrail_str network_border_group; /* networkBorderGroup */
} ctrail_ec2_delete_public_ipv4_pool_request;

/* DeletePublicIpv4PoolResult */
typedef struct ctrail_ec2_delete_public_ipv4_pool_result {
    ctrail_bool return_value; /* returnValue */
} ctrail_ec2_delete_public_ipv4_pool_result;

/* DeleteQueuedReservedInstancesRequest */
typedef struct ctrail_ec2_delete_queued_reserved_instances_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_str *const *reserved_instances_ids; /* reservedInstancesIds */
    size_t reserved_instances_id_count;
} ctrail_ec2_delete_queued_reserved_instances_request;

/* SuccessfulQueuedPurchaseDeletion */
typedef struct ctrail_ec2_successful_queued_purchase_deletion {
    ctrail_str reserved_instances_id; /* reservedInstancesId */
} ctrail_ec2_successful_queued_purchase_deletion;

/* DeleteQueuedReservedInstancesError */
typedef struct ctrail_ec2_delete_queued_reserved_instances_error {
    /* code: "reserved-instances-id-invalid", "reserved-instances-not-in-queued-state", "unexpected-error" */
    ctrail_str code;
    ctrail_str message; /* message */
} ctrail_ec2_delete_queued_reserved_instances_error;

/* FailedQueuedPurchaseDeletion */
typedef struct ctrail_ec2_failed_queued_purchase_deletion {
    const ctrail_ec2_delete_queued_reserved_instances_error *error; /* error */
    ctrail_str reserved_instances_id; /* reservedInstancesId */
} ctrail_ec2_failed_queued_purchase_deletion;

/* DeleteQueuedReservedInstancesResult */
typedef struct ctrail_ec2_delete_queued_reserved_instances_result {
    /* successfulQueuedPurchaseDeletions */
    const ctrail_ec2_successful_queued_purchase_deletion *const *successful_queued_purchase_deletions;
    size_t successful_queued_purchase_deletion_count;
    /* failedQueuedPurchaseDeletions */
    const ctrail_ec2_failed_queued_purchase_deletion *const *failed_queued_purchase_deletions;
    size_t failed_queued_purchase_deletion_count;
} ctrail_ec2_delete_queued_reserved_instances_result;

/* DeleteRouteRequest */
typedef struct ctrail_ec2_delete_route_request {
    ctrail_str destination_prefix_list_id; /* destinationPrefixListId */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str route_table_id; /* routeTableId */
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str destination_ipv6_cidr_block; /* destinationIpv6CidrBlock */
} ctrail_ec2_delete_route_request;

/* DeleteRouteServerRequest */
typedef struct ctrail_ec2_delete_route_server_request {
    ctrail_str route_server_id; /* routeServerId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_route_server_request;

/* DeleteRouteServerResult */
typedef struct ctrail_ec2_delete_route_server_result {
    const ctrail_ec2_route_server *route_server; /* routeServer */
} ctrail_ec2_delete_route_server_result;

/* DeleteRouteServerEndpointRequest */
typedef struct ctrail_ec2_delete_route_server_endpoint_request {
    ctrail_str route_server_endpoint_id; /* routeServerEndpointId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_route_server_endpoint_request;

/* DeleteRouteServerEndpointResult */
typedef struct ctrail_ec2_delete_route_server_endpoint_result {
    const ctrail_ec2_route_server_endpoint *route_server_endpoint; /* routeServerEndpoint */
} ctrail_ec2_delete_route_server_endpoint_result;

/* DeleteRouteServerPeerRequest */
typedef struct ctrail_ec2_delete_route_server_peer_request {
    ctrail_str route_server_peer_id; /* routeServerPeerId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_route_server_peer_request;

/* DeleteRouteServerPeerResult */
typedef struct ctrail_ec2_delete_route_server_peer_result {
    const ctrail_ec2_route_server_peer *route_server_peer; /* routeServerPeer */
} ctrail_ec2_delete_route_server_peer_result;

/* DeleteRouteTableRequest */
typedef struct ctrail_ec2_delete_route_table_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str route_table_id; /* routeTableId */
} ctrail_ec2_delete_route_table_request;

/* DeleteSecondaryNetworkRequest */
typedef struct ctrail_ec2_delete_secondary_network_request {
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str secondary_network_id; /* secondaryNetworkId */
} ctrail_ec2_delete_secondary_network_request;

/* DeleteSecondaryNetworkResult */
typedef struct ctrail_ec2_delete_secondary_network_result {
    const ctrail_ec2_secondary_network *secondary_network; /* secondaryNetwork */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_delete_secondary_network_result;

/* DeleteSecondarySubnetRequest */
typedef struct ctrail_ec2_delete_secondary_subnet_request {
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str secondary_subnet_id; /* secondarySubnetId */
} ctrail_ec2_delete_secondary_subnet_request;

/* DeleteSecondarySubnetResult */
typedef struct ctrail_ec2_delete_secondary_subnet_result {
    const ctrail_ec2_secondary_subnet *secondary_subnet; /* secondarySubnet */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_delete_secondary_subnet_result;

/* DeleteSecurityGroupRequest */
typedef struct ctrail_ec2_delete_security_group_request {
    ctrail_str group_id; /* groupId */
    ctrail_str group_name; /* groupName */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_security_group_request;

/* DeleteSecurityGroupResult */
typedef struct ctrail_ec2_delete_security_group_result {
    ctrail_bool returned; /* return */
    ctrail_str group_id; /* groupId */
} ctrail_ec2_delete_security_group_result;

/* DeleteSnapshotRequest */
typedef struct ctrail_ec2_delete_snapshot_request {
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_bool dry_run; /* dryRun */
    ctrail_bool force; /* force: not in the model */
} ctrail_ec2_delete_snapshot_request;

/* DeleteSpotDatafeedSubscriptionRequest */
typedef struct ctrail_ec2_delete_spot_datafeed_subscription_request {
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_spot_datafeed_subscription_request;

/* DeleteSubnetRequest */
typedef struct ctrail_ec2_delete_subnet_request {
    ctrail_str subnet_id; /* subnetId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_subnet_request;

/* DeleteSubnetCidrReservationRequest */
typedef struct ctrail_ec2_delete_subnet_cidr_reservation_request {
    ctrail_str subnet_cidr_reservation_id; /* subnetCidrReservationId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_subnet_cidr_reservation_request;

/* DeleteSubnetCidrReservationResult */
typedef struct ctrail_ec2_delete_subnet_cidr_reservation_result {
    const ctrail_ec2_subnet_cidr_reservation *deleted_subnet_cidr_reservation; /* deletedSubnetCidrReservation */
} ctrail_ec2_delete_subnet_cidr_reservation_result;

/* DeleteTagsRequest */
typedef struct ctrail_ec2_delete_tags_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_str *const *resources; /* resources */
    size_t resource_count;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_delete_tags_request;

/* DeleteTrafficMirrorFilterRequest */
typedef struct ctrail_ec2_delete_traffic_mirror_filter_request {
    ctrail_str traffic_mirror_filter_id; /* trafficMirrorFilterId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_traffic_mirror_filter_request;

/* DeleteTrafficMirrorFilterResult */
typedef struct ctrail_ec2_delete_traffic_mirror_filter_result {
    ctrail_str traffic_mirror_filter_id; /* trafficMirrorFilterId */
} ctrail_ec2_delete_traffic_mirror_filter_result;

/* DeleteTrafficMirrorFilterRuleRequest */
typedef struct ctrail_ec2_delete_traffic_mirror_filter_rule_request {
    ctrail_str traffic_mirror_filter_rule_id; /* trafficMirrorFilterRuleId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_traffic_mirror_filter_rule_request;

/* DeleteTrafficMirrorFilterRuleResult */
typedef struct ctrail_ec2_delete_traffic_mirror_filter_rule_result {
    ctrail_str traffic_mirror_filter_rule_id; /* trafficMirrorFilterRuleId */
} ctrail_ec2_delete_traffic_mirror_filter_rule_result;

/* DeleteTrafficMirrorSessionRequest */
typedef struct ctrail_ec2_delete_traffic_mirror_session_request {
    ctrail_str traffic_mirror_session_id; /* trafficMirrorSessionId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_traffic_mirror_session_request;

/* DeleteTrafficMirrorSessionResult */
typedef struct ctrail_ec2_delete_traffic_mirror_session_result {
    ctrail_str traffic_mirror_session_id; /* trafficMirrorSessionId */
} ctrail_ec2_delete_traffic_mirror_session_result;

/* DeleteTrafficMirrorTargetRequest */
typedef struct ctrail_ec2_delete_traffic_mirror_target_request {
    ctrail_str traffic_mirror_target_id; /* trafficMirrorTargetId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_traffic_mirror_target_request;

/* DeleteTrafficMirrorTargetResult */
typedef struct ctrail_ec2_delete_traffic_mirror_target_result {
    ctrail_str traffic_mirror_target_id; /* trafficMirrorTargetId */
} ctrail_ec2_delete_traffic_mirror_target_result;

/* DeleteTransitGatewayRequest */
typedef struct ctrail_ec2_delete_transit_gateway_request {
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_request;

/* DeleteTransitGatewayResult */
typedef struct ctrail_ec2_delete_transit_gateway_result {
    const ctrail_ec2_transit_gateway *transit_gateway; /* transitGateway */
} ctrail_ec2_delete_transit_gateway_result;

/* DeleteTransitGatewayClientVpnAttachmentRequest */
typedef struct ctrail_ec2_delete_transit_gateway_client_vpn_attachment_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_client_vpn_attachment_request;

/* DeleteTransitGatewayClientVpnAttachmentResult */
typedef struct ctrail_ec2_delete_transit_gateway_client_vpn_attachment_result {
    /* transitGatewayClientVpnAttachment */
    const ctrail_ec2_transit_gateway_client_vpn_attachment *transit_gateway_client_vpn_attachment;
} ctrail_ec2_delete_transit_gateway_client_vpn_attachment_result;

/* DeleteTransitGatewayConnectRequest */
typedef struct ctrail_ec2_delete_transit_gateway_connect_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_connect_request;

/* DeleteTransitGatewayConnectResult */
typedef struct ctrail_ec2_delete_transit_gateway_connect_result {
    const ctrail_ec2_transit_gateway_connect *transit_gateway_connect; /* transitGatewayConnect */
} ctrail_ec2_delete_transit_gateway_connect_result;

/* DeleteTransitGatewayConnectPeerRequest */
typedef struct ctrail_ec2_delete_transit_gateway_connect_peer_request {
    ctrail_str transit_gateway_connect_peer_id; /* transitGatewayConnectPeerId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_connect_peer_request;

/* DeleteTransitGatewayConnectPeerResult */
typedef struct ctrail_ec2_delete_transit_gateway_connect_peer_result {
    const ctrail_ec2_transit_gateway_connect_peer *transit_gateway_connect_peer; /* transitGatewayConnectPeer */
} ctrail_ec2_delete_transit_gateway_connect_peer_result;

/* DeleteTransitGatewayMeteringPolicyRequest */
typedef struct ctrail_ec2_delete_transit_gateway_metering_policy_request {
    ctrail_str transit_gateway_metering_policy_id; /* transitGatewayMeteringPolicyId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_metering_policy_request;

/* DeleteTransitGatewayMeteringPolicyResult */
typedef struct ctrail_ec2_delete_transit_gateway_metering_policy_result {
    /* transitGatewayMeteringPolicy */
    const ctrail_ec2_transit_gateway_metering_policy *transit_gateway_metering_policy;
} ctrail_ec2_delete_transit_gateway_metering_policy_result;

/* DeleteTransitGatewayMeteringPolicyEntryRequest */
typedef struct ctrail_ec2_delete_transit_gateway_metering_policy_entry_request {
    ctrail_str transit_gateway_metering_policy_id; /* transitGatewayMeteringPolicyId */
    int64_t policy_rule_number; /* policyRuleNumber */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_metering_policy_entry_request;

/* DeleteTransitGatewayMeteringPolicyEntryResult */
typedef struct ctrail_ec2_delete_transit_gateway_metering_policy_entry_result {
    /* transitGatewayMeteringPolicyEntry */
    const ctrail_ec2_transit_gateway_metering_policy_entry *transit_gateway_metering_policy_entry;
} ctrail_ec2_delete_transit_gateway_metering_policy_entry_result;

/* DeleteTransitGatewayMulticastDomainRequest */
typedef struct ctrail_ec2_delete_transit_gateway_multicast_domain_request {
    ctrail_str transit_gateway_multicast_domain_id; /* transitGatewayMulticastDomainId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_multicast_domain_request;

/* DeleteTransitGatewayMulticastDomainResult */
typedef struct ctrail_ec2_delete_transit_gateway_multicast_domain_result {
    /* transitGatewayMulticastDomain */
    const ctrail_ec2_transit_gateway_multicast_domain *transit_gateway_multicast_domain;
} ctrail_ec2_delete_transit_gateway_multicast_domain_result;

/* DeleteTransitGatewayNetworkFunctionAttachmentRequest */
typedef struct ctrail_ec2_delete_transit_gateway_network_function_attachment_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_network_function_attachment_request;

/* DeleteTransitGatewayNetworkFunctionAttachmentResult */
typedef struct ctrail_ec2_delete_transit_gateway_network_function_attachment_result {
    /* transitGatewayNetworkFunctionAttachment */
    const ctrail_ec2_transit_gateway_network_function_attachment *transit_gateway_network_function_attachment;
} ctrail_ec2_delete_transit_gateway_network_function_attachment_result;

/* DeleteTransitGatewayPeeringAttachmentRequest */
typedef struct ctrail_ec2_delete_transit_gateway_peering_attachment_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_peering_attachment_request;

/* DeleteTransitGatewayPeeringAttachmentResult */
typedef struct ctrail_ec2_delete_transit_gateway_peering_attachment_result {
    /* transitGatewayPeeringAttachment */
    const ctrail_ec2_transit_gateway_peering_attachment *transit_gateway_peering_attachment;
} ctrail_ec2_delete_transit_gateway_peering_attachment_result;

/* DeleteTransitGatewayPolicyTableRequest */
typedef struct ctrail_ec2_delete_transit_gateway_policy_table_request {
    ctrail_str transit_gateway_policy_table_id; /* transitGatewayPolicyTableId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_policy_table_request;

/* DeleteTransitGatewayPolicyTableResult */
typedef struct ctrail_ec2_delete_transit_gateway_policy_table_result {
    const ctrail_ec2_transit_gateway_policy_table *transit_gateway_policy_table; /* transitGatewayPolicyTable */
} ctrail_ec2_delete_transit_gateway_policy_table_result;

/* DeleteTransitGatewayPolicyTableEntryRequest */
typedef struct ctrail_ec2_delete_transit_gateway_policy_table_entry_request {
    ctrail_str transit_gateway_policy_table_id; /* transitGatewayPolicyTableId */
    ctrail_str policy_rule_number; /* policyRuleNumber */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_policy_table_entry_request;

/* DeleteTransitGatewayPolicyTableEntryResult */
typedef struct ctrail_ec2_delete_transit_gateway_policy_table_entry_result {
    /* transitGatewayPolicyTableEntry */
    const ctrail_ec2_transit_gateway_policy_table_entry *transit_gateway_policy_table_entry;
} ctrail_ec2_delete_transit_gateway_policy_table_entry_result;

/* DeleteTransitGatewayPrefixListReferenceRequest */
typedef struct ctrail_ec2_delete_transit_gateway_prefix_list_reference_request {
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str prefix_list_id; /* prefixListId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_prefix_list_reference_request;

/* DeleteTransitGatewayPrefixListReferenceResult */
typedef struct ctrail_ec2_delete_transit_gateway_prefix_list_reference_result {
    /* transitGatewayPrefixListReference */
    const ctrail_ec2_transit_gateway_prefix_list_reference *transit_gateway_prefix_list_reference;
} ctrail_ec2_delete_transit_gateway_prefix_list_reference_result;

/* DeleteTransitGatewayRouteRequest */
typedef struct ctrail_ec2_delete_transit_gateway_route_request {
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_route_request;

/* DeleteTransitGatewayRouteResult */
typedef struct ctrail_ec2_delete_transit_gateway_route_result {
    const ctrail_ec2_transit_gateway_route *route; /* route */
} ctrail_ec2_delete_transit_gateway_route_result;

/* DeleteTransitGatewayRouteTableRequest */
typedef struct ctrail_ec2_delete_transit_gateway_route_table_request {
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_route_table_request;

/* DeleteTransitGatewayRouteTableResult */
typedef struct ctrail_ec2_delete_transit_gateway_route_table_result {
    const ctrail_ec2_transit_gateway_route_table *transit_gateway_route_table; /* transitGatewayRouteTable */
} ctrail_ec2_delete_transit_gateway_route_table_result;

/* DeleteTransitGatewayRouteTableAnnouncementRequest */
typedef struct ctrail_ec2_delete_transit_gateway_route_table_announcement_request {
    ctrail_str transit_gateway_route_table_announcement_id; /* transitGatewayRouteTableAnnouncementId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_route_table_announcement_request;

/* DeleteTransitGatewayRouteTableAnnouncementResult */
typedef struct ctrail_ec2_delete_transit_gateway_route_table_announcement_result {
    /* transitGatewayRouteTableAnnouncement */
    const ctrail_ec2_transit_gateway_route_table_announcement *transit_gateway_route_table_announcement;
} ctrail_ec2_delete_transit_gateway_route_table_announcement_result;

/* DeleteTransitGatewayVpcAttachmentRequest */
typedef struct ctrail_ec2_delete_transit_gateway_vpc_attachment_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_transit_gateway_vpc_attachment_request;

/* DeleteTransitGatewayVpcAttachmentResult */
typedef struct ctrail_ec2_delete_transit_gateway_vpc_attachment_result {
    const ctrail_ec2_transit_gateway_vpc_attachment *transit_gateway_vpc_attachment; /* transitGatewayVpcAttachment */
} ctrail_ec2_delete_transit_gateway_vpc_attachment_result;

/* DeleteVerifiedAccessEndpointRequest */
typedef struct ctrail_ec2_delete_verified_access_endpoint_request {
    ctrail_str verified_access_endpoint_id; /* verifiedAccessEndpointId */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_verified_access_endpoint_request;

/* DeleteVerifiedAccessEndpointResult */
typedef struct ctrail_ec2_delete_verified_access_endpoint_result {
    const ctrail_ec2_verified_access_endpoint *verified_access_endpoint; /* verifiedAccessEndpoint */
} ctrail_ec2_delete_verified_access_endpoint_result;

/* DeleteVerifiedAccessGroupRequest */
typedef struct ctrail_ec2_delete_verified_access_group_request {
    ctrail_str verified_access_group_id; /* verifiedAccessGroupId */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_verified_access_group_request;

/* DeleteVerifiedAccessGroupResult */
typedef struct ctrail_ec2_delete_verified_access_group_result {
    const ctrail_ec2_verified_access_group *verified_access_group; /* verifiedAccessGroup */
} ctrail_ec2_delete_verified_access_group_result;

/* DeleteVerifiedAccessInstanceRequest */
typedef struct ctrail_ec2_delete_verified_access_instance_request {
    ctrail_str verified_access_instance_id; /* verifiedAccessInstanceId */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_delete_verified_access_instance_request;

/* DeleteVerifiedAccessInstanceResult */
typedef struct ctrail_ec2_delete_verified_access_instance_result {
    const ctrail_ec2_verified_access_instance *verified_access_instance; /* verifiedAccessInstance */
} ctrail_ec2_delete_verified_access_instance_result;

/* DeleteVerifiedAccessTrustProviderRequest */
typedef struct ctrail_ec2_delete_verified_access_trust_provider_request {
    ctrail_str verified_access_trust_provider_id; /* verifiedAccessTrustProviderId */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_delete_verified_access_trust_provider_request;

/* DeleteVerifiedAccessTrustProviderResult */
typedef struct ctrail_ec2_delete_verified_access_trust_provider_result {
    const ctrail_ec2_verified_access_trust_provider *verified_access_trust_provider; /* verifiedAccessTrustProvider */
} ctrail_ec2_delete_verified_access_trust_provider_result;

/* DeleteVolumeRequest */
typedef struct ctrail_ec2_delete_volume_request {
    ctrail_str volume_id; /* volumeId */
    ctrail_bool dry_run; /* dryRun */
    ctrail_bool report_volume_failure; /* reportVolumeFailure: not in the model */
} ctrail_ec2_delete_volume_request;

/* DeleteVpcRequest */
typedef struct ctrail_ec2_delete_vpc_request {
    ctrail_str vpc_id; /* vpcId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_vpc_request;

/* DeleteVpcBlockPublicAccessExclusionRequest */
typedef struct ctrail_ec2_delete_vpc_block_public_access_exclusion_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str exclusion_id; /* exclusionId */
} ctrail_ec2_delete_vpc_block_public_access_exclusion_request;

/* DeleteVpcBlockPublicAccessExclusionResult */
typedef struct ctrail_ec2_delete_vpc_block_public_access_exclusion_result {
    /* vpcBlockPublicAccessExclusion */
    const ctrail_ec2_vpc_block_public_access_exclusion *vpc_block_public_access_exclusion;
} ctrail_ec2_delete_vpc_block_public_access_exclusion_result;

/* DeleteVpcEncryptionControlRequest */
typedef struct ctrail_ec2_delete_vpc_encryption_control_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str vpc_encryption_control_id; /* vpcEncryptionControlId */
} ctrail_ec2_delete_vpc_encryption_control_request;

/* DeleteVpcEncryptionControlResult */
typedef struct ctrail_ec2_delete_vpc_encryption_control_result {
    const ctrail_ec2_vpc_encryption_control *vpc_encryption_control; /* vpcEncryptionControl */
} ctrail_ec2_delete_vpc_encryption_control_result;

/* DeleteVpcEndpointConnectionNotificationsRequest */
typedef struct ctrail_ec2_delete_vpc_endpoint_connection_notifications_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_str *const *connection_notification_ids; /* connectionNotificationIds */
    size_t connection_notification_id_count;
} ctrail_ec2_delete_vpc_endpoint_connection_notifications_request;

/* DeleteVpcEndpointConnectionNotificationsResult */
typedef struct ctrail_ec2_delete_vpc_endpoint_connection_notifications_result {
    const ctrail_ec2_unsuccessful_item *const *unsuccessful; /* unsuccessful */
    size_t unsuccessful_count;
} ctrail_ec2_delete_vpc_endpoint_connection_notifications_result;

/* DeleteVpcEndpointServiceConfigurationsRequest */
typedef struct ctrail_ec2_delete_vpc_endpoint_service_configurations_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_str *const *service_ids; /* serviceIds */
    size_t service_id_count;
} ctrail_ec2_delete_vpc_endpoint_service_configurations_request;

/* DeleteVpcEndpointServiceConfigurationsResult */
typedef struct ctrail_ec2_delete_vpc_endpoint_service_configurations_result {
    const ctrail_ec2_unsuccessful_item *const *unsuccessful; /* unsuccessful */
    size_t unsuccessful_count;
} ctrail_ec2_delete_vpc_endpoint_service_configurations_result;

/* DeleteVpcEndpointsRequest */
typedef struct ctrail_ec2_delete_vpc_endpoints_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_str *const *vpc_endpoint_ids; /* vpcEndpointIds */
    size_t vpc_endpoint_id_count;
} ctrail_ec2_delete_vpc_endpoints_request;

/* DeleteVpcEndpointsResult */
typedef struct ctrail_ec2_delete_vpc_endpoints_result {
    const ctrail_ec2_unsuccessful_item *const *unsuccessful; /* unsuccessful */
    size_t unsuccessful_count;
} ctrail_ec2_delete_vpc_endpoints_result;

/* DeleteVpcPeeringConnectionRequest */
typedef struct ctrail_ec2_delete_vpc_peering_connection_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str vpc_peering_connection_id; /* vpcPeeringConnectionId */
} ctrail_ec2_delete_vpc_peering_connection_request;

/* DeleteVpcPeeringConnectionResult */
typedef struct ctrail_ec2_delete_vpc_peering_connection_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_delete_vpc_peering_connection_result;

/* DeleteVpnConcentratorRequest */
typedef struct ctrail_ec2_delete_vpn_concentrator_request {
    ctrail_str vpn_concentrator_id; /* vpnConcentratorId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_vpn_concentrator_request;

/* DeleteVpnConcentratorResult */
typedef struct ctrail_ec2_delete_vpn_concentrator_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_delete_vpn_concentrator_result;

/* DeleteVpnConnectionRequest */
typedef struct ctrail_ec2_delete_vpn_connection_request {
    ctrail_str vpn_connection_id; /* vpnConnectionId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_vpn_connection_request;

/* DeleteVpnConnectionRouteRequest */
typedef struct ctrail_ec2_delete_vpn_connection_route_request {
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str vpn_connection_id; /* vpnConnectionId */
} ctrail_ec2_delete_vpn_connection_route_request;

/* DeleteVpnGatewayRequest */
typedef struct ctrail_ec2_delete_vpn_gateway_request {
    ctrail_str vpn_gateway_id; /* vpnGatewayId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_delete_vpn_gateway_request;

/* DeprovisionByoipCidrRequest */
typedef struct ctrail_ec2_deprovision_byoip_cidr_request {
    ctrail_str cidr; /* cidr */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_deprovision_byoip_cidr_request;

/* DeprovisionByoipCidrResult */
typedef struct ctrail_ec2_deprovision_byoip_cidr_result {
    const ctrail_ec2_byoip_cidr *byoip_cidr; /* byoipCidr */
} ctrail_ec2_deprovision_byoip_cidr_result;

/* DeprovisionIpamByoasnRequest */
typedef struct ctrail_ec2_deprovision_ipam_byoasn_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_id; /* ipamId */
    ctrail_str asn; /* asn */
} ctrail_ec2_deprovision_ipam_byoasn_request;

/* Byoasn */
typedef struct ctrail_ec2_byoasn {
    ctrail_str asn; /* asn */
    ctrail_str ipam_id; /* ipamId */
    ctrail_str status_message; /* statusMessage */
    /* state: "deprovisioned", "failed-deprovision", "failed-provision", "pending-deprovision", "pending-provision", "provisioned" */
    ctrail_str state;
} ctrail_ec2_byoasn;

/* DeprovisionIpamByoasnResult */
typedef struct ctrail_ec2_deprovision_ipam_byoasn_result {
    const ctrail_ec2_byoasn *byoasn; /* byoasn */
} ctrail_ec2_deprovision_ipam_byoasn_result;

/* DeprovisionIpamPoolCidrRequest */
typedef struct ctrail_ec2_deprovision_ipam_pool_cidr_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_pool_id; /* ipamPoolId */
    ctrail_str cidr; /* cidr */
} ctrail_ec2_deprovision_ipam_pool_cidr_request;

/* IpamPoolCidrFailureReason */
typedef struct ctrail_ec2_ipam_pool_cidr_failure_reason {
    ctrail_str code; /* code: "cidr-not-available", "limit-exceeded" */
    ctrail_str message; /* message */
} ctrail_ec2_ipam_pool_cidr_failure_reason;

/* IpamPoolCidr */
typedef struct ctrail_ec2_ipam_pool_cidr {
    ctrail_str cidr; /* cidr */
    ctrail_str state; /* state */
    const ctrail_ec2_ipam_pool_cidr_failure_reason *failure_reason; /* failureReason */
    ctrail_str ipam_pool_cidr_id; /* ipamPoolCidrId */
    int64_t netmask_length; /* netmaskLength */
} ctrail_ec2_ipam_pool_cidr;

/* DeprovisionIpamPoolCidrResult */
typedef struct ctrail_ec2_deprovision_ipam_pool_cidr_result {
    const ctrail_ec2_ipam_pool_cidr *ipam_pool_cidr; /* ipamPoolCidr */
} ctrail_ec2_deprovision_ipam_pool_cidr_result;

/* DeprovisionPublicIpv4PoolCidrRequest */
typedef struct ctrail_ec2_deprovision_public_ipv4_pool_cidr_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str pool_id; /* poolId */
    ctrail_str cidr; /* cidr */
} ctrail_ec2_deprovision_public_ipv4_pool_cidr_request;

/* DeprovisionPublicIpv4PoolCidrResult */
typedef struct ctrail_ec2_deprovision_public_ipv4_pool_cidr_result {
    ctrail_str pool_id; /* poolId */
    const ctrail_str *const *deprovisioned_addresses; /* deprovisionedAddresses */
    size_t deprovisioned_address_count;
} ctrail_ec2_deprovision_public_ipv4_pool_cidr_result;

/* DeregisterImageRequest */
typedef struct ctrail_ec2_deregister_image_request {
    ctrail_str image_id; /* imageId */
    ctrail_bool delete_associated_snapshots; /* deleteAssociatedSnapshots */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_deregister_image_request;

/* DeleteSnapshotReturnCode */
typedef struct ctrail_ec2_delete_snapshot_return_code {
    ctrail_str snapshot_id; /* snapshotId */
    /* returnCode: "success", "skipped", "missing-permissions", "internal-error", "client-error" */
    ctrail_str return_code;
} ctrail_ec2_delete_snapshot_return_code;

/* DeregisterImageResult */
typedef struct ctrail_ec2_deregister_image_result {
    ctrail_bool returned; /* return */
    const ctrail_ec2_delete_snapshot_return_code *const *delete_snapshot_results; /* deleteSnapshotResults */
    size_t delete_snapshot_result_count;
} ctrail_ec2_deregister_image_result;

/* DeregisterInstanceTagAttributeRequest */
typedef struct ctrail_ec2_deregister_instance_tag_attribute_request {
    ctrail_bool include_all_tags_of_instance; /* includeAllTagsOfInstance */
    const ctrail_str *const *instance_tag_keys; /* instanceTagKeys */
    size_t instance_tag_key_count;
} ctrail_ec2_deregister_instance_tag_attribute_request;

/* DeregisterInstanceEventNotificationAttributesRequest */
typedef struct ctrail_ec2_deregister_instance_event_notification_attributes_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_deregister_instance_tag_attribute_request *instance_tag_attribute; /* instanceTagAttribute */
} ctrail_ec2_deregister_instance_event_notification_attributes_request;

/* InstanceTagNotificationAttribute */
typedef struct ctrail_ec2_instance_tag_notification_attribute {
    const ctrail_str *const *instance_tag_keys; /* instanceTagKeys */
    size_t instance_tag_key_count;
    ctrail_bool include_all_tags_of_instance; /* includeAllTagsOfInstance */
} ctrail_ec2_instance_tag_notification_attribute;

/* DeregisterInstanceEventNotificationAttributesResult */
typedef struct ctrail_ec2_deregister_instance_event_notification_attributes_result {
    const ctrail_ec2_instance_tag_notification_attribute *instance_tag_attribute; /* instanceTagAttribute */
} ctrail_ec2_deregister_instance_event_notification_attributes_result;

/* DeregisterTransitGatewayMulticastGroupMembersRequest */
typedef struct ctrail_ec2_deregister_transit_gateway_multicast_group_members_request {
    ctrail_str transit_gateway_multicast_domain_id; /* transitGatewayMulticastDomainId */
    ctrail_str group_ip_address; /* groupIpAddress */
    const ctrail_str *const *network_interface_ids; /* networkInterfaceIds */
    size_t network_interface_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_deregister_transit_gateway_multicast_group_members_request;

/* TransitGatewayMulticastDeregisteredGroupMembers */
typedef struct ctrail_ec2_transit_gateway_multicast_deregistered_group_members {
    ctrail_str transit_gateway_multicast_domain_id; /* transitGatewayMulticastDomainId */
    const ctrail_str *const *deregistered_network_interface_ids; /* deregisteredNetworkInterfaceIds */
    size_t deregistered_network_interface_id_count;
    ctrail_str group_ip_address; /* groupIpAddress */
} ctrail_ec2_transit_gateway_multicast_deregistered_group_members;

/* DeregisterTransitGatewayMulticastGroupMembersResult */
typedef struct ctrail_ec2_deregister_transit_gateway_multicast_group_members_result {
    /* deregisteredMulticastGroupMembers */
    const ctrail_ec2_transit_gateway_multicast_deregistered_group_members *deregistered_multicast_group_members;
} ctrail_ec2_deregister_transit_gateway_multicast_group_members_result;

/* DeregisterTransitGatewayMulticastGroupSourcesRequest */
typedef struct ctrail_ec2_deregister_transit_gateway_multicast_group_sources_request {
    ctrail_str transit_gateway_multicast_domain_id; /* transitGatewayMulticastDomainId */
    ctrail_str group_ip_address; /* groupIpAddress */
    const ctrail_str *const *network_interface_ids; /* networkInterfaceIds */
    size_t network_interface_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_deregister_transit_gateway_multicast_group_sources_request;

/* TransitGatewayMulticastDeregisteredGroupSources */
typedef struct ctrail_ec2_transit_gateway_multicast_deregistered_group_sources {
    ctrail_str transit_gateway_multicast_domain_id; /* transitGatewayMulticastDomainId */
    const ctrail_str *const *deregistered_network_interface_ids; /* deregisteredNetworkInterfaceIds */
    size_t deregistered_network_interface_id_count;
    ctrail_str group_ip_address; /* groupIpAddress */
} ctrail_ec2_transit_gateway_multicast_deregistered_group_sources;

/* DeregisterTransitGatewayMulticastGroupSourcesResult */
typedef struct ctrail_ec2_deregister_transit_gateway_multicast_group_sources_result {
    /* deregisteredMulticastGroupSources */
    const ctrail_ec2_transit_gateway_multicast_deregistered_group_sources *deregistered_multicast_group_sources;
} ctrail_ec2_deregister_transit_gateway_multicast_group_sources_result;

/* DetachClassicLinkVpcRequest */
typedef struct ctrail_ec2_detach_classic_link_vpc_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str instance_id; /* instanceId */
    ctrail_str vpc_id; /* vpcId */
} ctrail_ec2_detach_classic_link_vpc_request;

/* DetachClassicLinkVpcResult */
typedef struct ctrail_ec2_detach_classic_link_vpc_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_detach_classic_link_vpc_result;

/* DetachImageWatermarkRequest */
typedef struct ctrail_ec2_detach_image_watermark_request {
    ctrail_str image_id; /* imageId */
    ctrail_str watermark_key; /* watermarkKey */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_detach_image_watermark_request;

/* DetachImageWatermarkResult */
typedef struct ctrail_ec2_detach_image_watermark_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_detach_image_watermark_result;

/* DetachInternetGatewayRequest */
typedef struct ctrail_ec2_detach_internet_gateway_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str internet_gateway_id; /* internetGatewayId */
    ctrail_str vpc_id; /* vpcId */
} ctrail_ec2_detach_internet_gateway_request;

/* DetachNetworkInterfaceRequest */
typedef struct ctrail_ec2_detach_network_interface_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str attachment_id; /* attachmentId */
    ctrail_bool force; /* force */
} ctrail_ec2_detach_network_interface_request;

/* DetachVerifiedAccessTrustProviderRequest */
typedef struct ctrail_ec2_detach_verified_access_trust_provider_request {
    ctrail_str verified_access_instance_id; /* verifiedAccessInstanceId */
    ctrail_str verified_access_trust_provider_id; /* verifiedAccessTrustProviderId */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_detach_verified_access_trust_provider_request;

/* DetachVerifiedAccessTrustProviderResult */
typedef struct ctrail_ec2_detach_verified_access_trust_provider_result {
    const ctrail_ec2_verified_access_trust_provider *verified_access_trust_provider; /* verifiedAccessTrustProvider */
    const ctrail_ec2_verified_access_instance *verified_access_instance; /* verifiedAccessInstance */
} ctrail_ec2_detach_verified_access_trust_provider_result;

/* DetachVolumeRequest */
typedef struct ctrail_ec2_detach_volume_request {
    ctrail_str device; /* device */
    ctrail_bool force; /* force */
    ctrail_str instance_id; /* instanceId */
    ctrail_str volume_id; /* volumeId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_detach_volume_request;

/* DetachVpnGatewayRequest */
typedef struct ctrail_ec2_detach_vpn_gateway_request {
    ctrail_str vpc_id; /* vpcId */
    ctrail_str vpn_gateway_id; /* vpnGatewayId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_detach_vpn_gateway_request;

/* DisableAddressTransferRequest */
typedef struct ctrail_ec2_disable_address_transfer_request {
    ctrail_str allocation_id; /* allocationId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_address_transfer_request;

/* DisableAddressTransferResult */
typedef struct ctrail_ec2_disable_address_transfer_result {
    const ctrail_ec2_address_transfer *address_transfer; /* addressTransfer */
} ctrail_ec2_disable_address_transfer_result;

/* DisableAllowedImagesSettingsRequest */
typedef struct ctrail_ec2_disable_allowed_images_settings_request {
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_allowed_images_settings_request;

/* DisableAllowedImagesSettingsResult */
typedef struct ctrail_ec2_disable_allowed_images_settings_result {
    ctrail_str allowed_images_settings_state; /* allowedImagesSettingsState: "disabled" */
} ctrail_ec2_disable_allowed_images_settings_result;

/* DisableApplicationStatusCheckSuppressionRequest */
typedef struct ctrail_ec2_disable_application_status_check_suppression_request {
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_application_status_check_suppression_request;

/* SuccessfulSuppressionResponseObject */
typedef struct ctrail_ec2_successful_suppression_response_object {
    ctrail_str instance_id; /* instanceId */
    int64_t suppress_at_ns; /* suppressAt: nanoseconds since 1970 */
    int64_t resume_at_ns; /* resumeAt: nanoseconds since 1970 */
} ctrail_ec2_successful_suppression_response_object;

/* UnsuccessfulSuppressionResponseObject */
typedef struct ctrail_ec2_unsuccessful_suppression_response_object {
    ctrail_str instance_id; /* instanceId */
    int64_t suppress_at_ns; /* suppressAt: nanoseconds since 1970 */
    int64_t resume_at_ns; /* resumeAt: nanoseconds since 1970 */
    ctrail_str reason; /* reason */
} ctrail_ec2_unsuccessful_suppression_response_object;

/* DisableApplicationStatusCheckSuppressionResult */
typedef struct ctrail_ec2_disable_application_status_check_suppression_result {
    const ctrail_ec2_successful_suppression_response_object *const *successful_results; /* successfulResults */
    size_t successful_result_count;
    const ctrail_ec2_unsuccessful_suppression_response_object *const *unsuccessful_results; /* unsuccessfulResults */
    size_t unsuccessful_result_count;
} ctrail_ec2_disable_application_status_check_suppression_result;

/* DisableAwsNetworkPerformanceMetricSubscriptionRequest */
typedef struct ctrail_ec2_disable_aws_network_performance_metric_subscription_request {
    ctrail_str source; /* source */
    ctrail_str destination; /* destination */
    ctrail_str metric; /* metric: "aggregate-latency" */
    ctrail_str statistic; /* statistic: "p50" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_aws_network_performance_metric_subscription_request;

/* DisableAwsNetworkPerformanceMetricSubscriptionResult */
typedef struct ctrail_ec2_disable_aws_network_performance_metric_subscription_result {
    ctrail_bool output; /* output */
} ctrail_ec2_disable_aws_network_performance_metric_subscription_result;

/* DisableCapacityManagerRequest */
typedef struct ctrail_ec2_disable_capacity_manager_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_disable_capacity_manager_request;

/* DisableCapacityManagerResult */
typedef struct ctrail_ec2_disable_capacity_manager_result {
    ctrail_str capacity_manager_status; /* capacityManagerStatus: "enabled", "disabled" */
    ctrail_bool organizations_access; /* organizationsAccess */
} ctrail_ec2_disable_capacity_manager_result;

/* DisableEbsEncryptionByDefaultRequest */
typedef struct ctrail_ec2_disable_ebs_encryption_by_default_request {
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_ebs_encryption_by_default_request;

/* DisableEbsEncryptionByDefaultResult */
typedef struct ctrail_ec2_disable_ebs_encryption_by_default_result {
    ctrail_bool ebs_encryption_by_default; /* ebsEncryptionByDefault */
} ctrail_ec2_disable_ebs_encryption_by_default_result;

/* DisableFastLaunchRequest */
typedef struct ctrail_ec2_disable_fast_launch_request {
    ctrail_str image_id; /* imageId */
    ctrail_bool force; /* force */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_fast_launch_request;

/* FastLaunchSnapshotConfigurationResponse */
typedef struct ctrail_ec2_fast_launch_snapshot_configuration_response {
    int64_t target_resource_count; /* targetResourceCount */
} ctrail_ec2_fast_launch_snapshot_configuration_response;

/* FastLaunchLaunchTemplateSpecificationResponse */
typedef struct ctrail_ec2_fast_launch_launch_template_specification_response {
    ctrail_str launch_template_id; /* launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateName */
    ctrail_str version; /* version */
} ctrail_ec2_fast_launch_launch_template_specification_response;

/* DisableFastLaunchResult */
typedef struct ctrail_ec2_disable_fast_launch_result {
    ctrail_str image_id; /* imageId */
    ctrail_str resource_type; /* resourceType: "snapshot" */
    const ctrail_ec2_fast_launch_snapshot_configuration_response *snapshot_configuration; /* snapshotConfiguration */
    const ctrail_ec2_fast_launch_launch_template_specification_response *launch_template; /* launchTemplate */
    int64_t max_parallel_launches; /* maxParallelLaunches */
    ctrail_str owner_id; /* ownerId: an account */
    /* state: "enabling", "enabling-failed", "enabled", "enabled-failed", "disabling", "disabling-failed" */
    ctrail_str state;
    ctrail_str state_transition_reason; /* stateTransitionReason */
    int64_t state_transition_time_ns; /* stateTransitionTime: nanoseconds since 1970 */
} ctrail_ec2_disable_fast_launch_result;

/* DisableFastSnapshotRestoresRequest */
typedef struct ctrail_ec2_disable_fast_snapshot_restores_request {
    const ctrail_str *const *availability_zones; /* availabilityZones */
    size_t availability_zone_count;
    const ctrail_str *const *availability_zone_ids; /* availabilityZoneIds */
    size_t availability_zone_id_count;
    const ctrail_str *const *source_snapshot_ids; /* sourceSnapshotIds */
    size_t source_snapshot_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_fast_snapshot_restores_request;

/* DisableFastSnapshotRestoreSuccessItem */
typedef struct ctrail_ec2_disable_fast_snapshot_restore_success_item {
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_str state; /* state: "enabling", "optimizing", "enabled", "disabling", "disabled" */
    ctrail_str state_transition_reason; /* stateTransitionReason */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str owner_alias; /* ownerAlias */
    int64_t enabling_time_ns; /* enablingTime: nanoseconds since 1970 */
    int64_t optimizing_time_ns; /* optimizingTime: nanoseconds since 1970 */
    int64_t enabled_time_ns; /* enabledTime: nanoseconds since 1970 */
    int64_t disabling_time_ns; /* disablingTime: nanoseconds since 1970 */
    int64_t disabled_time_ns; /* disabledTime: nanoseconds since 1970 */
} ctrail_ec2_disable_fast_snapshot_restore_success_item;

/* DisableFastSnapshotRestoreStateError */
typedef struct ctrail_ec2_disable_fast_snapshot_restore_state_error {
    ctrail_str code; /* code */
    ctrail_str message; /* message */
} ctrail_ec2_disable_fast_snapshot_restore_state_error;

/* DisableFastSnapshotRestoreStateErrorItem */
typedef struct ctrail_ec2_disable_fast_snapshot_restore_state_error_item {
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    const ctrail_ec2_disable_fast_snapshot_restore_state_error *error; /* error */
} ctrail_ec2_disable_fast_snapshot_restore_state_error_item;

/* DisableFastSnapshotRestoreErrorItem */
typedef struct ctrail_ec2_disable_fast_snapshot_restore_error_item {
    ctrail_str snapshot_id; /* snapshotId */
    /* fastSnapshotRestoreStateErrors */
    const ctrail_ec2_disable_fast_snapshot_restore_state_error_item *const *fast_snapshot_restore_state_errors;
    size_t fast_snapshot_restore_state_error_count;
} ctrail_ec2_disable_fast_snapshot_restore_error_item;

/* DisableFastSnapshotRestoresResult */
typedef struct ctrail_ec2_disable_fast_snapshot_restores_result {
    const ctrail_ec2_disable_fast_snapshot_restore_success_item *const *successful; /* successful */
    size_t successful_count;
    const ctrail_ec2_disable_fast_snapshot_restore_error_item *const *unsuccessful; /* unsuccessful */
    size_t unsuccessful_count;
} ctrail_ec2_disable_fast_snapshot_restores_result;

/* DisableImageRequest */
typedef struct ctrail_ec2_disable_image_request {
    ctrail_str image_id; /* imageId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_image_request;

/* DisableImageResult */
typedef struct ctrail_ec2_disable_image_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_disable_image_result;

/* DisableImageBlockPublicAccessRequest */
typedef struct ctrail_ec2_disable_image_block_public_access_request {
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_image_block_public_access_request;

/* DisableImageBlockPublicAccessResult */
typedef struct ctrail_ec2_disable_image_block_public_access_result {
    ctrail_str image_block_public_access_state; /* imageBlockPublicAccessState: "unblocked" */
} ctrail_ec2_disable_image_block_public_access_result;

/* DisableImageDeprecationRequest */
typedef struct ctrail_ec2_disable_image_deprecation_request {
    ctrail_str image_id; /* imageId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_image_deprecation_request;

/* DisableImageDeprecationResult */
typedef struct ctrail_ec2_disable_image_deprecation_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_disable_image_deprecation_result;

/* DisableImageDeregistrationProtectionRequest */
typedef struct ctrail_ec2_disable_image_deregistration_protection_request {
    ctrail_str image_id; /* imageId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_image_deregistration_protection_request;

/* DisableImageDeregistrationProtectionResult */
typedef struct ctrail_ec2_disable_image_deregistration_protection_result {
    ctrail_str returned; /* return */
} ctrail_ec2_disable_image_deregistration_protection_result;

/* DisableInstanceSqlHaStandbyDetectionsRequest */
typedef struct ctrail_ec2_disable_instance_sql_ha_standby_detections_request {
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_instance_sql_ha_standby_detections_request;

/* RegisteredInstance */
typedef struct ctrail_ec2_registered_instance {
    ctrail_str instance_id; /* instanceId */
    ctrail_str sql_server_license_usage; /* sqlServerLicenseUsage: "full", "waived" */
    ctrail_str ha_status; /* haStatus: "processing", "active", "standby", "invalid" */
    ctrail_str processing_status; /* processingStatus */
    int64_t last_updated_time_ns; /* lastUpdatedTime: nanoseconds since 1970 */
    ctrail_str sql_server_credentials; /* sqlServerCredentials */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_registered_instance;

/* DisableInstanceSqlHaStandbyDetectionsResult */
typedef struct ctrail_ec2_disable_instance_sql_ha_standby_detections_result {
    const ctrail_ec2_registered_instance *const *instances; /* instances */
    size_t instance_count;
} ctrail_ec2_disable_instance_sql_ha_standby_detections_result;

/* DisableIpamOrganizationAdminAccountRequest */
typedef struct ctrail_ec2_disable_ipam_organization_admin_account_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str delegated_admin_account_id; /* delegatedAdminAccountId: an account */
} ctrail_ec2_disable_ipam_organization_admin_account_request;

/* DisableIpamOrganizationAdminAccountResult */
typedef struct ctrail_ec2_disable_ipam_organization_admin_account_result {
    ctrail_bool success; /* success */
} ctrail_ec2_disable_ipam_organization_admin_account_result;

/* DisableIpamPolicyRequest */
typedef struct ctrail_ec2_disable_ipam_policy_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_policy_id; /* ipamPolicyId */
    ctrail_str organization_target_id; /* organizationTargetId */
} ctrail_ec2_disable_ipam_policy_request;

/* DisableIpamPolicyResult */
typedef struct ctrail_ec2_disable_ipam_policy_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_disable_ipam_policy_result;

/* DisableRouteServerPropagationRequest */
typedef struct ctrail_ec2_disable_route_server_propagation_request {
    ctrail_str route_server_id; /* routeServerId */
    ctrail_str route_table_id; /* routeTableId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_route_server_propagation_request;

/* RouteServerPropagation */
typedef struct ctrail_ec2_route_server_propagation {
    ctrail_str route_server_id; /* routeServerId */
    ctrail_str route_table_id; /* routeTableId */
    ctrail_str state; /* state: "pending", "available", "deleting" */
} ctrail_ec2_route_server_propagation;

/* DisableRouteServerPropagationResult */
typedef struct ctrail_ec2_disable_route_server_propagation_result {
    const ctrail_ec2_route_server_propagation *route_server_propagation; /* routeServerPropagation */
} ctrail_ec2_disable_route_server_propagation_result;

/* DisableSerialConsoleAccessRequest */
typedef struct ctrail_ec2_disable_serial_console_access_request {
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_serial_console_access_request;

/* DisableSerialConsoleAccessResult */
typedef struct ctrail_ec2_disable_serial_console_access_result {
    ctrail_bool serial_console_access_enabled; /* serialConsoleAccessEnabled */
} ctrail_ec2_disable_serial_console_access_result;

/* DisableSnapshotBlockPublicAccessRequest */
typedef struct ctrail_ec2_disable_snapshot_block_public_access_request {
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_snapshot_block_public_access_request;

/* DisableSnapshotBlockPublicAccessResult */
typedef struct ctrail_ec2_disable_snapshot_block_public_access_result {
    ctrail_str state; /* state: "block-all-sharing", "block-new-sharing", "unblocked" */
} ctrail_ec2_disable_snapshot_block_public_access_result;

/* DisableTransitGatewayRouteTablePropagationRequest */
typedef struct ctrail_ec2_disable_transit_gateway_route_table_propagation_request {
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str transit_gateway_route_table_announcement_id; /* transitGatewayRouteTableAnnouncementId */
} ctrail_ec2_disable_transit_gateway_route_table_propagation_request;

/* TransitGatewayPropagation */
typedef struct ctrail_ec2_transit_gateway_propagation {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str resource_id; /* resourceId */
    ctrail_str resource_type; /* resourceType */
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str state; /* state: "enabling", "enabled", "disabling", "disabled" */
    ctrail_str transit_gateway_route_table_announcement_id; /* transitGatewayRouteTableAnnouncementId */
} ctrail_ec2_transit_gateway_propagation;

/* DisableTransitGatewayRouteTablePropagationResult */
typedef struct ctrail_ec2_disable_transit_gateway_route_table_propagation_result {
    const ctrail_ec2_transit_gateway_propagation *propagation; /* propagation */
} ctrail_ec2_disable_transit_gateway_route_table_propagation_result;

/* DisableVgwRoutePropagationRequest */
typedef struct ctrail_ec2_disable_vgw_route_propagation_request {
    ctrail_str gateway_id; /* gatewayId */
    ctrail_str route_table_id; /* routeTableId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disable_vgw_route_propagation_request;

/* DisableVpcClassicLinkRequest */
typedef struct ctrail_ec2_disable_vpc_classic_link_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str vpc_id; /* vpcId */
} ctrail_ec2_disable_vpc_classic_link_request;

/* DisableVpcClassicLinkResult */
typedef struct ctrail_ec2_disable_vpc_classic_link_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_disable_vpc_classic_link_result;

/* DisableVpcClassicLinkDnsSupportRequest */
typedef struct ctrail_ec2_disable_vpc_classic_link_dns_support_request {
    ctrail_str vpc_id; /* vpcId */
} ctrail_ec2_disable_vpc_classic_link_dns_support_request;

/* DisableVpcClassicLinkDnsSupportResult */
typedef struct ctrail_ec2_disable_vpc_classic_link_dns_support_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_disable_vpc_classic_link_dns_support_result;

/* DisassociateAddressRequest */
typedef struct ctrail_ec2_disassociate_address_request {
    ctrail_str association_id; /* associationId */
    ctrail_str public_ip; /* publicIp */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disassociate_address_request;

/* DisassociateApplicationStatusCheckRequest */
typedef struct ctrail_ec2_disassociate_application_status_check_request {
    ctrail_str application_status_check_id; /* applicationStatusCheckId */
    const ctrail_ec2_custom_tag_key_value_request_pair *const *target_tag_associations; /* targetTagAssociations */
    size_t target_tag_association_count;
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disassociate_application_status_check_request;

/* DisassociateApplicationStatusCheckResult */
typedef struct ctrail_ec2_disassociate_application_status_check_result {
    const ctrail_ec2_successful_association_response_object *const *successful_results; /* successfulResults */
    size_t successful_result_count;
    const ctrail_ec2_unsuccessful_association_response_object *const *unsuccessful_results; /* unsuccessfulResults */
    size_t unsuccessful_result_count;
} ctrail_ec2_disassociate_application_status_check_result;

/* DisassociateCapacityReservationBillingOwnerRequest */
typedef struct ctrail_ec2_disassociate_capacity_reservation_billing_owner_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    ctrail_str unused_reservation_billing_owner_id; /* unusedReservationBillingOwnerId: an account */
} ctrail_ec2_disassociate_capacity_reservation_billing_owner_request;

/* DisassociateCapacityReservationBillingOwnerResult */
typedef struct ctrail_ec2_disassociate_capacity_reservation_billing_owner_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_disassociate_capacity_reservation_billing_owner_result;

/* DisassociateClientVpnTargetNetworkRequest */
typedef struct ctrail_ec2_disassociate_client_vpn_target_network_request {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_str association_id; /* associationId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disassociate_client_vpn_target_network_request;

/* DisassociateClientVpnTargetNetworkResult */
typedef struct ctrail_ec2_disassociate_client_vpn_target_network_result {
    ctrail_str association_id; /* associationId */
    const ctrail_ec2_association_status *status; /* status */
} ctrail_ec2_disassociate_client_vpn_target_network_result;

/* DisassociateEnclaveCertificateIamRoleRequest */
typedef struct ctrail_ec2_disassociate_enclave_certificate_iam_role_request {
    ctrail_str certificate_arn; /* certificateArn */
    ctrail_str role_arn; /* roleArn */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disassociate_enclave_certificate_iam_role_request;

/* DisassociateEnclaveCertificateIamRoleResult */
typedef struct ctrail_ec2_disassociate_enclave_certificate_iam_role_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_disassociate_enclave_certificate_iam_role_result;

/* DisassociateIamInstanceProfileRequest */
typedef struct ctrail_ec2_disassociate_iam_instance_profile_request {
    ctrail_str association_id; /* associationId */
} ctrail_ec2_disassociate_iam_instance_profile_request;

/* DisassociateIamInstanceProfileResult */
typedef struct ctrail_ec2_disassociate_iam_instance_profile_result {
    /* iamInstanceProfileAssociation */
    const ctrail_ec2_iam_instance_profile_association *iam_instance_profile_association;
} ctrail_ec2_disassociate_iam_instance_profile_result;

/* InstanceEventWindowDisassociationRequest */
typedef struct ctrail_ec2_instance_event_window_disassociation_request {
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    const ctrail_ec2_tag *const *instance_tags; /* instanceTags */
    size_t instance_tag_count;
    const ctrail_str *const *dedicated_host_ids; /* dedicatedHostIds */
    size_t dedicated_host_id_count;
} ctrail_ec2_instance_event_window_disassociation_request;

/* DisassociateInstanceEventWindowRequest */
typedef struct ctrail_ec2_disassociate_instance_event_window_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str instance_event_window_id; /* instanceEventWindowId */
    const ctrail_ec2_instance_event_window_disassociation_request *association_target; /* associationTarget */
} ctrail_ec2_disassociate_instance_event_window_request;

/* DisassociateInstanceEventWindowResult */
typedef struct ctrail_ec2_disassociate_instance_event_window_result {
    const ctrail_ec2_instance_event_window *instance_event_window; /* instanceEventWindow */
} ctrail_ec2_disassociate_instance_event_window_result;

/* DisassociateIpamByoasnRequest */
typedef struct ctrail_ec2_disassociate_ipam_byoasn_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str asn; /* asn */
    ctrail_str cidr; /* cidr */
} ctrail_ec2_disassociate_ipam_byoasn_request;

/* DisassociateIpamByoasnResult */
typedef struct ctrail_ec2_disassociate_ipam_byoasn_result {
    const ctrail_ec2_asn_association *asn_association; /* asnAssociation */
} ctrail_ec2_disassociate_ipam_byoasn_result;

/* DisassociateIpamResourceDiscoveryRequest */
typedef struct ctrail_ec2_disassociate_ipam_resource_discovery_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_resource_discovery_association_id; /* ipamResourceDiscoveryAssociationId */
} ctrail_ec2_disassociate_ipam_resource_discovery_request;

/* DisassociateIpamResourceDiscoveryResult */
typedef struct ctrail_ec2_disassociate_ipam_resource_discovery_result {
    /* ipamResourceDiscoveryAssociation */
    const ctrail_ec2_ipam_resource_discovery_association *ipam_resource_discovery_association;
} ctrail_ec2_disassociate_ipam_resource_discovery_result;

/* DisassociateKmsKeyIdRequest */
typedef struct ctrail_ec2_disassociate_kms_key_id_request {
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str kms_key_id; /* kmsKeyId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disassociate_kms_key_id_request;

/* DisassociateKmsKeyIdResult */
typedef struct ctrail_ec2_disassociate_kms_key_id_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_disassociate_kms_key_id_result;

/* DisassociateNatGatewayAddressRequest */
typedef struct ctrail_ec2_disassociate_nat_gateway_address_request {
    ctrail_str nat_gateway_id; /* natGatewayId */
    const ctrail_str *const *association_ids; /* associationIds */
    size_t association_id_count;
    int64_t max_drain_duration_seconds; /* maxDrainDurationSeconds: seconds */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disassociate_nat_gateway_address_request;

/* DisassociateNatGatewayAddressResult */
typedef struct ctrail_ec2_disassociate_nat_gateway_address_result {
    ctrail_str nat_gateway_id; /* natGatewayId */
    const ctrail_ec2_nat_gateway_address *const *nat_gateway_addresses; /* natGatewayAddresses */
    size_t nat_gateway_address_count;
} ctrail_ec2_disassociate_nat_gateway_address_result;

/* DisassociateNetworkingFlexCostAllocationPolicyRequest */
typedef struct ctrail_ec2_disassociate_networking_flex_cost_allocation_policy_request {
    const ctrail_str *const *fca_policy_association_ids; /* fcaPolicyAssociationIds */
    size_t fca_policy_association_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disassociate_networking_flex_cost_allocation_policy_request;

/* DisassociateNetworkingFlexCostAllocationPolicyResult */
typedef struct ctrail_ec2_disassociate_networking_flex_cost_allocation_policy_result {
    const ctrail_str *const *fca_policy_disassociations; /* fcaPolicyDisassociations */
    size_t fca_policy_disassociation_count;
    /* fcaPolicyDisassociationFailures */
    const ctrail_ec2_flex_cost_allocation_operation_failure *const *fca_policy_disassociation_failures;
    size_t fca_policy_disassociation_failure_count;
} ctrail_ec2_disassociate_networking_flex_cost_allocation_policy_result;

/* DisassociateRouteServerRequest */
typedef struct ctrail_ec2_disassociate_route_server_request {
    ctrail_str route_server_id; /* routeServerId */
    ctrail_str vpc_id; /* vpcId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disassociate_route_server_request;

/* DisassociateRouteServerResult */
typedef struct ctrail_ec2_disassociate_route_server_result {
    const ctrail_ec2_route_server_association *route_server_association; /* routeServerAssociation */
} ctrail_ec2_disassociate_route_server_result;

/* DisassociateRouteTableRequest */
typedef struct ctrail_ec2_disassociate_route_table_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str association_id; /* associationId */
} ctrail_ec2_disassociate_route_table_request;

/* DisassociateRouteTableResult */
typedef struct ctrail_ec2_disassociate_route_table_result {
    const ctrail_ec2_route_table_association_state *association_state; /* associationState: not in the model */
} ctrail_ec2_disassociate_route_table_result;

/* DisassociateSecurityGroupVpcRequest */
typedef struct ctrail_ec2_disassociate_security_group_vpc_request {
    ctrail_str group_id; /* groupId */
    ctrail_str vpc_id; /* vpcId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disassociate_security_group_vpc_request;

/* DisassociateSecurityGroupVpcResult */
typedef struct ctrail_ec2_disassociate_security_group_vpc_result {
    /* state: "associating", "associated", "association-failed", "disassociating", "disassociated", "disassociation-failed" */
    ctrail_str state;
} ctrail_ec2_disassociate_security_group_vpc_result;

/* DisassociateSubnetCidrBlockRequest */
typedef struct ctrail_ec2_disassociate_subnet_cidr_block_request {
    ctrail_str association_id; /* associationId */
} ctrail_ec2_disassociate_subnet_cidr_block_request;

/* DisassociateSubnetCidrBlockResult */
typedef struct ctrail_ec2_disassociate_subnet_cidr_block_result {
    const ctrail_ec2_subnet_ipv6_cidr_block_association *ipv6_cidr_block_association; /* ipv6CidrBlockAssociation */
    ctrail_str subnet_id; /* subnetId */
} ctrail_ec2_disassociate_subnet_cidr_block_result;

/* DisassociateTransitGatewayMulticastDomainRequest */
typedef struct ctrail_ec2_disassociate_transit_gateway_multicast_domain_request {
    ctrail_str transit_gateway_multicast_domain_id; /* transitGatewayMulticastDomainId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disassociate_transit_gateway_multicast_domain_request;

/* DisassociateTransitGatewayMulticastDomainResult */
typedef struct ctrail_ec2_disassociate_transit_gateway_multicast_domain_result {
    const ctrail_ec2_transit_gateway_multicast_domain_associations *associations; /* associations */
} ctrail_ec2_disassociate_transit_gateway_multicast_domain_result;

/* DisassociateTransitGatewayPolicyTableRequest */
typedef struct ctrail_ec2_disassociate_transit_gateway_policy_table_request {
    ctrail_str transit_gateway_policy_table_id; /* transitGatewayPolicyTableId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disassociate_transit_gateway_policy_table_request;

/* DisassociateTransitGatewayPolicyTableResult */
typedef struct ctrail_ec2_disassociate_transit_gateway_policy_table_result {
    const ctrail_ec2_transit_gateway_policy_table_association *association; /* association */
} ctrail_ec2_disassociate_transit_gateway_policy_table_result;

/* DisassociateTransitGatewayRouteTableRequest */
typedef struct ctrail_ec2_disassociate_transit_gateway_route_table_request {
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disassociate_transit_gateway_route_table_request;

/* DisassociateTransitGatewayRouteTableResult */
typedef struct ctrail_ec2_disassociate_transit_gateway_route_table_result {
    const ctrail_ec2_transit_gateway_association *association; /* association */
} ctrail_ec2_disassociate_transit_gateway_route_table_result;

/* DisassociateTrunkInterfaceRequest */
typedef struct ctrail_ec2_disassociate_trunk_interface_request {
    ctrail_str association_id; /* associationId */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_disassociate_trunk_interface_request;

/* DisassociateTrunkInterfaceResult */
typedef struct ctrail_ec2_disassociate_trunk_interface_result {
    ctrail_bool returned; /* return */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_disassociate_trunk_interface_result;

/* DisassociateVpcCidrBlockRequest */
typedef struct ctrail_ec2_disassociate_vpc_cidr_block_request {
    ctrail_str association_id; /* associationId */
} ctrail_ec2_disassociate_vpc_cidr_block_request;

/* DisassociateVpcCidrBlockResult */
typedef struct ctrail_ec2_disassociate_vpc_cidr_block_result {
    const ctrail_ec2_vpc_ipv6_cidr_block_association *ipv6_cidr_block_association; /* ipv6CidrBlockAssociation */
    const ctrail_ec2_vpc_cidr_block_association *cidr_block_association; /* cidrBlockAssociation */
    ctrail_str vpc_id; /* vpcId */
} ctrail_ec2_disassociate_vpc_cidr_block_result;

/* EnableAddressTransferRequest */
typedef struct ctrail_ec2_enable_address_transfer_request {
    ctrail_str allocation_id; /* allocationId */
    ctrail_str transfer_account_id; /* transferAccountId: an account */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_address_transfer_request;

/* EnableAddressTransferResult */
typedef struct ctrail_ec2_enable_address_transfer_result {
    const ctrail_ec2_address_transfer *address_transfer; /* addressTransfer */
} ctrail_ec2_enable_address_transfer_result;

/* EnableAllowedImagesSettingsRequest */
typedef struct ctrail_ec2_enable_allowed_images_settings_request {
    ctrail_str allowed_images_settings_state; /* allowedImagesSettingsState: "enabled", "audit-mode" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_allowed_images_settings_request;

/* EnableAllowedImagesSettingsResult */
typedef struct ctrail_ec2_enable_allowed_images_settings_result {
    ctrail_str allowed_images_settings_state; /* allowedImagesSettingsState: "enabled", "audit-mode" */
} ctrail_ec2_enable_allowed_images_settings_result;

/* EnableApplicationStatusCheckSuppressionRequest */
typedef struct ctrail_ec2_enable_application_status_check_suppression_request {
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    int64_t duration_seconds; /* durationSeconds: seconds */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_application_status_check_suppression_request;

/* EnableApplicationStatusCheckSuppressionResult */
typedef struct ctrail_ec2_enable_application_status_check_suppression_result {
    const ctrail_ec2_successful_suppression_response_object *const *successful_results; /* successfulResults */
    size_t successful_result_count;
    const ctrail_ec2_unsuccessful_suppression_response_object *const *unsuccessful_results; /* unsuccessfulResults */
    size_t unsuccessful_result_count;
} ctrail_ec2_enable_application_status_check_suppression_result;

/* EnableAwsNetworkPerformanceMetricSubscriptionRequest */
typedef struct ctrail_ec2_enable_aws_network_performance_metric_subscription_request {
    ctrail_str source; /* source */
    ctrail_str destination; /* destination */
    ctrail_str metric; /* metric: "aggregate-latency" */
    ctrail_str statistic; /* statistic: "p50" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_aws_network_performance_metric_subscription_request;

/* EnableAwsNetworkPerformanceMetricSubscriptionResult */
typedef struct ctrail_ec2_enable_aws_network_performance_metric_subscription_result {
    ctrail_bool output; /* output */
} ctrail_ec2_enable_aws_network_performance_metric_subscription_result;

/* EnableCapacityManagerRequest */
typedef struct ctrail_ec2_enable_capacity_manager_request {
    ctrail_bool organizations_access; /* organizationsAccess */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_enable_capacity_manager_request;

/* EnableCapacityManagerResult */
typedef struct ctrail_ec2_enable_capacity_manager_result {
    ctrail_str capacity_manager_status; /* capacityManagerStatus: "enabled", "disabled" */
    ctrail_bool organizations_access; /* organizationsAccess */
} ctrail_ec2_enable_capacity_manager_result;

/* EnableEbsEncryptionByDefaultRequest */
typedef struct ctrail_ec2_enable_ebs_encryption_by_default_request {
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_ebs_encryption_by_default_request;

/* EnableEbsEncryptionByDefaultResult */
typedef struct ctrail_ec2_enable_ebs_encryption_by_default_result {
    ctrail_bool ebs_encryption_by_default; /* ebsEncryptionByDefault */
} ctrail_ec2_enable_ebs_encryption_by_default_result;

/* FastLaunchSnapshotConfigurationRequest */
typedef struct ctrail_ec2_fast_launch_snapshot_configuration_request {
    int64_t target_resource_count; /* targetResourceCount */
} ctrail_ec2_fast_launch_snapshot_configuration_request;

/* FastLaunchLaunchTemplateSpecificationRequest */
typedef struct ctrail_ec2_fast_launch_launch_template_specification_request {
    ctrail_str launch_template_id; /* launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateName */
    ctrail_str version; /* version */
} ctrail_ec2_fast_launch_launch_template_specification_request;

/* EnableFastLaunchRequest */
typedef struct ctrail_ec2_enable_fast_launch_request {
    ctrail_str image_id; /* imageId */
    ctrail_str resource_type; /* resourceType */
    const ctrail_ec2_fast_launch_snapshot_configuration_request *snapshot_configuration; /* snapshotConfiguration */
    const ctrail_ec2_fast_launch_launch_template_specification_request *launch_template; /* launchTemplate */
    int64_t max_parallel_launches; /* maxParallelLaunches */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_fast_launch_request;

/* EnableFastLaunchResult */
typedef struct ctrail_ec2_enable_fast_launch_result {
    ctrail_str image_id; /* imageId */
    ctrail_str resource_type; /* resourceType: "snapshot" */
    const ctrail_ec2_fast_launch_snapshot_configuration_response *snapshot_configuration; /* snapshotConfiguration */
    const ctrail_ec2_fast_launch_launch_template_specification_response *launch_template; /* launchTemplate */
    int64_t max_parallel_launches; /* maxParallelLaunches */
    ctrail_str owner_id; /* ownerId: an account */
    /* state: "enabling", "enabling-failed", "enabled", "enabled-failed", "disabling", "disabling-failed" */
    ctrail_str state;
    ctrail_str state_transition_reason; /* stateTransitionReason */
    int64_t state_transition_time_ns; /* stateTransitionTime: nanoseconds since 1970 */
} ctrail_ec2_enable_fast_launch_result;

/* EnableFastSnapshotRestoresRequest */
typedef struct ctrail_ec2_enable_fast_snapshot_restores_request {
    const ctrail_str *const *availability_zones; /* availabilityZones */
    size_t availability_zone_count;
    const ctrail_str *const *availability_zone_ids; /* availabilityZoneIds */
    size_t availability_zone_id_count;
    const ctrail_str *const *source_snapshot_ids; /* sourceSnapshotIds */
    size_t source_snapshot_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_fast_snapshot_restores_request;

/* EnableFastSnapshotRestoreSuccessItem */
typedef struct ctrail_ec2_enable_fast_snapshot_restore_success_item {
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_str state; /* state: "enabling", "optimizing", "enabled", "disabling", "disabled" */
    ctrail_str state_transition_reason; /* stateTransitionReason */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str owner_alias; /* ownerAlias */
    int64_t enabling_time_ns; /* enablingTime: nanoseconds since 1970 */
    int64_t optimizing_time_ns; /* optimizingTime: nanoseconds since 1970 */
    int64_t enabled_time_ns; /* enabledTime: nanoseconds since 1970 */
    int64_t disabling_time_ns; /* disablingTime: nanoseconds since 1970 */
    int64_t disabled_time_ns; /* disabledTime: nanoseconds since 1970 */
} ctrail_ec2_enable_fast_snapshot_restore_success_item;

/* EnableFastSnapshotRestoreStateError */
typedef struct ctrail_ec2_enable_fast_snapshot_restore_state_error {
    ctrail_str code; /* code */
    ctrail_str message; /* message */
} ctrail_ec2_enable_fast_snapshot_restore_state_error;

/* EnableFastSnapshotRestoreStateErrorItem */
typedef struct ctrail_ec2_enable_fast_snapshot_restore_state_error_item {
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    const ctrail_ec2_enable_fast_snapshot_restore_state_error *error; /* error */
} ctrail_ec2_enable_fast_snapshot_restore_state_error_item;

/* EnableFastSnapshotRestoreErrorItem */
typedef struct ctrail_ec2_enable_fast_snapshot_restore_error_item {
    ctrail_str snapshot_id; /* snapshotId */
    /* fastSnapshotRestoreStateErrors */
    const ctrail_ec2_enable_fast_snapshot_restore_state_error_item *const *fast_snapshot_restore_state_errors;
    size_t fast_snapshot_restore_state_error_count;
} ctrail_ec2_enable_fast_snapshot_restore_error_item;

/* EnableFastSnapshotRestoresResult */
typedef struct ctrail_ec2_enable_fast_snapshot_restores_result {
    const ctrail_ec2_enable_fast_snapshot_restore_success_item *const *successful; /* successful */
    size_t successful_count;
    const ctrail_ec2_enable_fast_snapshot_restore_error_item *const *unsuccessful; /* unsuccessful */
    size_t unsuccessful_count;
} ctrail_ec2_enable_fast_snapshot_restores_result;

/* EnableImageRequest */
typedef struct ctrail_ec2_enable_image_request {
    ctrail_str image_id; /* imageId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_image_request;

/* EnableImageResult */
typedef struct ctrail_ec2_enable_image_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_enable_image_result;

/* EnableImageBlockPublicAccessRequest */
typedef struct ctrail_ec2_enable_image_block_public_access_request {
    ctrail_str image_block_public_access_state; /* imageBlockPublicAccessState: "block-new-sharing" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_image_block_public_access_request;

/* EnableImageBlockPublicAccessResult */
typedef struct ctrail_ec2_enable_image_block_public_access_result {
    ctrail_str image_block_public_access_state; /* imageBlockPublicAccessState: "block-new-sharing" */
} ctrail_ec2_enable_image_block_public_access_result;

/* EnableImageDeprecationRequest */
typedef struct ctrail_ec2_enable_image_deprecation_request {
    ctrail_str image_id; /* imageId */
    int64_t deprecate_at_ns; /* deprecateAt: nanoseconds since 1970 */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_image_deprecation_request;

/* EnableImageDeprecationResult */
typedef struct ctrail_ec2_enable_image_deprecation_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_enable_image_deprecation_result;

/* EnableImageDeregistrationProtectionRequest */
typedef struct ctrail_ec2_enable_image_deregistration_protection_request {
    ctrail_str image_id; /* imageId */
    ctrail_bool with_cooldown; /* withCooldown */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_image_deregistration_protection_request;

/* EnableImageDeregistrationProtectionResult */
typedef struct ctrail_ec2_enable_image_deregistration_protection_result {
    ctrail_str returned; /* return */
} ctrail_ec2_enable_image_deregistration_protection_result;

/* EnableInstanceSqlHaStandbyDetectionsRequest */
typedef struct ctrail_ec2_enable_instance_sql_ha_standby_detections_request {
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    ctrail_str sql_server_credentials; /* sqlServerCredentials */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_instance_sql_ha_standby_detections_request;

/* EnableInstanceSqlHaStandbyDetectionsResult */
typedef struct ctrail_ec2_enable_instance_sql_ha_standby_detections_result {
    const ctrail_ec2_registered_instance *const *instances; /* instances */
    size_t instance_count;
} ctrail_ec2_enable_instance_sql_ha_standby_detections_result;

/* EnableIpamInternetRegistryAssociationRequest */
typedef struct ctrail_ec2_enable_ipam_internet_registry_association_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_internet_registry_association_id; /* ipamInternetRegistryAssociationId */
    ctrail_str rpki_version; /* rpkiVersion */
    ctrail_str service_uri; /* serviceUri */
    ctrail_str child_handle; /* childHandle */
    ctrail_str parent_handle; /* parentHandle */
    ctrail_str parent_bpki_ta; /* parentBpkiTa */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_enable_ipam_internet_registry_association_request;

/* EnableIpamInternetRegistryAssociationResult */
typedef struct ctrail_ec2_enable_ipam_internet_registry_association_result {
    /* ipamInternetRegistryAssociation */
    const ctrail_ec2_ipam_internet_registry_association *ipam_internet_registry_association;
} ctrail_ec2_enable_ipam_internet_registry_association_result;

/* EnableIpamOrganizationAdminAccountRequest */
typedef struct ctrail_ec2_enable_ipam_organization_admin_account_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str delegated_admin_account_id; /* delegatedAdminAccountId: an account */
} ctrail_ec2_enable_ipam_organization_admin_account_request;

/* EnableIpamOrganizationAdminAccountResult */
typedef struct ctrail_ec2_enable_ipam_organization_admin_account_result {
    ctrail_bool success; /* success */
} ctrail_ec2_enable_ipam_organization_admin_account_result;

/* EnableIpamPolicyRequest */
typedef struct ctrail_ec2_enable_ipam_policy_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_policy_id; /* ipamPolicyId */
    ctrail_str organization_target_id; /* organizationTargetId */
} ctrail_ec2_enable_ipam_policy_request;

/* EnableIpamPolicyResult */
typedef struct ctrail_ec2_enable_ipam_policy_result {
    ctrail_str ipam_policy_id; /* ipamPolicyId */
} ctrail_ec2_enable_ipam_policy_result;

/* EnableReachabilityAnalyzerOrganizationSharingRequest */
typedef struct ctrail_ec2_enable_reachability_analyzer_organization_sharing_request {
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_reachability_analyzer_organization_sharing_request;

/* EnableReachabilityAnalyzerOrganizationSharingResult */
typedef struct ctrail_ec2_enable_reachability_analyzer_organization_sharing_result {
    ctrail_bool return_value; /* returnValue */
} ctrail_ec2_enable_reachability_analyzer_organization_sharing_result;

/* EnableRouteServerPropagationRequest */
typedef struct ctrail_ec2_enable_route_server_propagation_request {
    ctrail_str route_server_id; /* routeServerId */
    ctrail_str route_table_id; /* routeTableId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_route_server_propagation_request;

/* EnableRouteServerPropagationResult */
typedef struct ctrail_ec2_enable_route_server_propagation_result {
    const ctrail_ec2_route_server_propagation *route_server_propagation; /* routeServerPropagation */
} ctrail_ec2_enable_route_server_propagation_result;

/* EnableSerialConsoleAccessRequest */
typedef struct ctrail_ec2_enable_serial_console_access_request {
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_serial_console_access_request;

/* EnableSerialConsoleAccessResult */
typedef struct ctrail_ec2_enable_serial_console_access_result {
    ctrail_bool serial_console_access_enabled; /* serialConsoleAccessEnabled */
} ctrail_ec2_enable_serial_console_access_result;

/* EnableSnapshotBlockPublicAccessRequest */
typedef struct ctrail_ec2_enable_snapshot_block_public_access_request {
    ctrail_str state; /* state: "block-all-sharing", "block-new-sharing", "unblocked" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_snapshot_block_public_access_request;

/* EnableSnapshotBlockPublicAccessResult */
typedef struct ctrail_ec2_enable_snapshot_block_public_access_result {
    ctrail_str state; /* state: "block-all-sharing", "block-new-sharing", "unblocked" */
} ctrail_ec2_enable_snapshot_block_public_access_result;

/* EnableTransitGatewayRouteTablePropagationRequest */
typedef struct ctrail_ec2_enable_transit_gateway_route_table_propagation_request {
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str transit_gateway_route_table_announcement_id; /* transitGatewayRouteTableAnnouncementId */
} ctrail_ec2_enable_transit_gateway_route_table_propagation_request;

/* EnableTransitGatewayRouteTablePropagationResult */
typedef struct ctrail_ec2_enable_transit_gateway_route_table_propagation_result {
    const ctrail_ec2_transit_gateway_propagation *propagation; /* propagation */
} ctrail_ec2_enable_transit_gateway_route_table_propagation_result;

/* EnableVgwRoutePropagationRequest */
typedef struct ctrail_ec2_enable_vgw_route_propagation_request {
    ctrail_str gateway_id; /* gatewayId */
    ctrail_str route_table_id; /* routeTableId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_enable_vgw_route_propagation_request;

/* EnableVolumeIORequest */
typedef struct ctrail_ec2_enable_volume_io_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str volume_id; /* volumeId */
} ctrail_ec2_enable_volume_io_request;

/* EnableVpcClassicLinkRequest */
typedef struct ctrail_ec2_enable_vpc_classic_link_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str vpc_id; /* vpcId */
} ctrail_ec2_enable_vpc_classic_link_request;

/* EnableVpcClassicLinkResult */
typedef struct ctrail_ec2_enable_vpc_classic_link_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_enable_vpc_classic_link_result;

/* EnableVpcClassicLinkDnsSupportRequest */
typedef struct ctrail_ec2_enable_vpc_classic_link_dns_support_request {
    ctrail_str vpc_id; /* vpcId */
} ctrail_ec2_enable_vpc_classic_link_dns_support_request;

/* EnableVpcClassicLinkDnsSupportResult */
typedef struct ctrail_ec2_enable_vpc_classic_link_dns_support_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_enable_vpc_classic_link_dns_support_result;

/* ExportClientVpnClientCertificateRevocationListRequest */
typedef struct ctrail_ec2_export_client_vpn_client_certificate_revocation_list_request {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_export_client_vpn_client_certificate_revocation_list_request;

/* ClientCertificateRevocationListStatus */
typedef struct ctrail_ec2_client_certificate_revocation_list_status {
    ctrail_str code; /* code: "pending", "active" */
    ctrail_str message; /* message */
} ctrail_ec2_client_certificate_revocation_list_status;

/* ExportClientVpnClientCertificateRevocationListResult */
typedef struct ctrail_ec2_export_client_vpn_client_certificate_revocation_list_result {
    ctrail_str certificate_revocation_list; /* certificateRevocationList */
    const ctrail_ec2_client_certificate_revocation_list_status *status; /* status */
} ctrail_ec2_export_client_vpn_client_certificate_revocation_list_result;

/* ExportClientVpnClientConfigurationRequest */
typedef struct ctrail_ec2_export_client_vpn_client_configuration_request {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_export_client_vpn_client_configuration_request;

/* ExportClientVpnClientConfigurationResult */
typedef struct ctrail_ec2_export_client_vpn_client_configuration_result {
    ctrail_str client_configuration; /* clientConfiguration */
} ctrail_ec2_export_client_vpn_client_configuration_result;

/* ExportTaskS3LocationRequest */
typedef struct ctrail_ec2_export_task_s3_location_request {
    ctrail_str s3_bucket; /* s3Bucket */
    ctrail_str s3_prefix; /* s3Prefix */
} ctrail_ec2_export_task_s3_location_request;

/* ExportImageRequest */
typedef struct ctrail_ec2_export_image_request {
    ctrail_str client_token; /* clientToken */
    ctrail_str description; /* description */
    ctrail_str disk_image_format; /* diskImageFormat: "VMDK", "RAW", "VHD" */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str image_id; /* imageId */
    const ctrail_ec2_export_task_s3_location_request *s3_export_location; /* s3ExportLocation */
    ctrail_str role_name; /* roleName */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_export_image_request;

/* ExportTaskS3Location */
typedef struct ctrail_ec2_export_task_s3_location {
    ctrail_str s3_bucket; /* s3Bucket */
    ctrail_str s3_prefix; /* s3Prefix */
} ctrail_ec2_export_task_s3_location;

/* ExportImageResult */
typedef struct ctrail_ec2_export_image_result {
    ctrail_str description; /* description */
    ctrail_str disk_image_format; /* diskImageFormat: "VMDK", "RAW", "VHD" */
    ctrail_str export_image_task_id; /* exportImageTaskId */
    ctrail_str image_id; /* imageId */
    ctrail_str role_name; /* roleName */
    ctrail_str progress; /* progress */
    const ctrail_ec2_export_task_s3_location *s3_export_location; /* s3ExportLocation */
    ctrail_str status; /* status */
    ctrail_str status_message; /* statusMessage */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_export_image_result;

/* ExportTransitGatewayRoutesRequest */
typedef struct ctrail_ec2_export_transit_gateway_routes_request {
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    const ctrail_ec2_filter *const *filters; /* filters */
    size_t filter_count;
    ctrail_str s3_bucket; /* s3Bucket */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_export_transit_gateway_routes_request;

/* ExportTransitGatewayRoutesResult */
typedef struct ctrail_ec2_export_transit_gateway_routes_result {
    ctrail_str s3_location; /* s3Location */
} ctrail_ec2_export_transit_gateway_routes_result;

/* ExportVerifiedAccessInstanceClientConfigurationRequest */
typedef struct ctrail_ec2_export_verified_access_instance_client_configuration_request {
    ctrail_str verified_access_instance_id; /* verifiedAccessInstanceId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_export_verified_access_instance_client_configuration_request;

/* VerifiedAccessInstanceUserTrustProviderClientConfiguration */
typedef struct ctrail_ec2_verified_access_instance_user_trust_provider_client_configuration {
    ctrail_str type; /* type: "iam-identity-center", "oidc" */
    ctrail_str scopes; /* scopes */
    ctrail_str issuer; /* issuer */
    ctrail_str authorization_endpoint; /* authorizationEndpoint */
    ctrail_str public_signing_key_endpoint; /* publicSigningKeyEndpoint */
    ctrail_str token_endpoint; /* tokenEndpoint */
    ctrail_str user_info_endpoint; /* userInfoEndpoint */
    ctrail_str client_id; /* clientId */
    ctrail_str client_secret; /* clientSecret: a secret: what AWS writes in its place, if anything */
    ctrail_bool pkce_enabled; /* pkceEnabled */
} ctrail_ec2_verified_access_instance_user_trust_provider_client_configuration;

/* VerifiedAccessInstanceOpenVpnClientConfigurationRoute */
typedef struct ctrail_ec2_verified_access_instance_open_vpn_client_configuration_route {
    ctrail_str cidr; /* cidr */
} ctrail_ec2_verified_access_instance_open_vpn_client_configuration_route;

/* VerifiedAccessInstanceOpenVpnClientConfiguration */
typedef struct ctrail_ec2_verified_access_instance_open_vpn_client_configuration {
    ctrail_str config; /* config */
    const ctrail_ec2_verified_access_instance_open_vpn_client_configuration_route *const *routes; /* routes */
    size_t route_count;
} ctrail_ec2_verified_access_instance_open_vpn_client_configuration;

/* ExportVerifiedAccessInstanceClientConfigurationResult */
typedef struct ctrail_ec2_export_verified_access_instance_client_configuration_result {
    ctrail_str version; /* version */
    ctrail_str verified_access_instance_id; /* verifiedAccessInstanceId */
    ctrail_str region; /* region */
    const ctrail_str *const *device_trust_providers; /* deviceTrustProviders: "jamf", "crowdstrike", "jumpcloud" */
    size_t device_trust_provider_count;
    /* userTrustProvider */
    const ctrail_ec2_verified_access_instance_user_trust_provider_client_configuration *user_trust_provider;
    /* openVpnConfigurations */
    const ctrail_ec2_verified_access_instance_open_vpn_client_configuration *const *open_vpn_configurations;
    size_t open_vpn_configuration_count;
} ctrail_ec2_export_verified_access_instance_client_configuration_result;

/* ImportClientVpnClientCertificateRevocationListRequest */
typedef struct ctrail_ec2_import_client_vpn_client_certificate_revocation_list_request {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_str certificate_revocation_list; /* certificateRevocationList */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_import_client_vpn_client_certificate_revocation_list_request;

/* ImportClientVpnClientCertificateRevocationListResult */
typedef struct ctrail_ec2_import_client_vpn_client_certificate_revocation_list_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_import_client_vpn_client_certificate_revocation_list_result;

/* ClientData */
typedef struct ctrail_ec2_client_data {
    ctrail_str comment; /* comment */
    int64_t upload_end_ns; /* uploadEnd: nanoseconds since 1970 */
    const ctrail_value *upload_size; /* uploadSize: a number, for ctrail_value_double */
    int64_t upload_start_ns; /* uploadStart: nanoseconds since 1970 */
} ctrail_ec2_client_data;

/* UserBucket */
typedef struct ctrail_ec2_user_bucket {
    ctrail_str s3_bucket; /* s3Bucket */
    ctrail_str s3_key; /* s3Key */
} ctrail_ec2_user_bucket;

/* ImageDiskContainer */
typedef struct ctrail_ec2_image_disk_container {
    ctrail_str description; /* description */
    ctrail_str device_name; /* deviceName */
    ctrail_str format; /* format */
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str url; /* url: a secret: what AWS writes in its place, if anything */
    const ctrail_ec2_user_bucket *user_bucket; /* userBucket */
} ctrail_ec2_image_disk_container;

/* ImportImageLicenseConfigurationRequest */
typedef struct ctrail_ec2_import_image_license_configuration_request {
    ctrail_str license_configuration_arn; /* licenseConfigurationArn */
} ctrail_ec2_import_image_license_configuration_request;

/* ImportImageRequest */
typedef struct ctrail_ec2_import_image_request {
    ctrail_str architecture; /* architecture */
    const ctrail_ec2_client_data *client_data; /* clientData */
    ctrail_str client_token; /* clientToken */
    ctrail_str description; /* description */
    const ctrail_ec2_image_disk_container *const *disk_containers; /* diskContainers */
    size_t disk_container_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_bool encrypted; /* encrypted */
    ctrail_str hypervisor; /* hypervisor */
    ctrail_str kms_key_id; /* kmsKeyId */
    ctrail_str license_type; /* licenseType */
    ctrail_str platform; /* platform */
    ctrail_str role_name; /* roleName */
    /* licenseSpecifications */
    const ctrail_ec2_import_image_license_configuration_request *const *license_specifications;
    size_t license_specification_count;
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str usage_operation; /* usageOperation */
    ctrail_str boot_mode; /* bootMode: "legacy-bios", "uefi", "uefi-preferred" */
} ctrail_ec2_import_image_request;

/* UserBucketDetails */
typedef struct ctrail_ec2_user_bucket_details {
    ctrail_str s3_bucket; /* s3Bucket */
    ctrail_str s3_key; /* s3Key */
} ctrail_ec2_user_bucket_details;

/* SnapshotDetail */
typedef struct ctrail_ec2_snapshot_detail {
    ctrail_str description; /* description */
    ctrail_str device_name; /* deviceName */
    const ctrail_value *disk_image_size; /* diskImageSize: a number, for ctrail_value_double */
    ctrail_str format; /* format */
    ctrail_str progress; /* progress */
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str status; /* status */
    ctrail_str status_message; /* statusMessage */
    ctrail_str url; /* url: a secret: what AWS writes in its place, if anything */
    const ctrail_ec2_user_bucket_details *user_bucket; /* userBucket */
} ctrail_ec2_snapshot_detail;

/* ImportImageLicenseConfigurationResponse */
typedef struct ctrail_ec2_import_image_license_configuration_response {
    ctrail_str license_configuration_arn; /* licenseConfigurationArn */
} ctrail_ec2_import_image_license_configuration_response;

/* ImportImageResult */
typedef struct ctrail_ec2_import_image_result {
    ctrail_str architecture; /* architecture */
    ctrail_str description; /* description */
    ctrail_bool encrypted; /* encrypted */
    ctrail_str hypervisor; /* hypervisor */
    ctrail_str image_id; /* imageId */
    ctrail_str import_task_id; /* importTaskId */
    ctrail_str kms_key_id; /* kmsKeyId */
    ctrail_str license_type; /* licenseType */
    ctrail_str platform; /* platform */
    ctrail_str progress; /* progress */
    const ctrail_ec2_snapshot_detail *const *snapshot_details; /* snapshotDetails */
    size_t snapshot_detail_count;
    ctrail_str status; /* status */
    ctrail_str status_message; /* statusMessage */
    /* licenseSpecifications */
    const ctrail_ec2_import_image_license_configuration_response *const *license_specifications;
    size_t license_specification_count;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str usage_operation; /* usageOperation */
} ctrail_ec2_import_image_result;

/* UserData */
typedef struct ctrail_ec2_user_data {
    ctrail_str data; /* data */
} ctrail_ec2_user_data;

/* ImportInstanceLaunchSpecification */
typedef struct ctrail_ec2_import_instance_launch_specification {
    ctrail_str architecture; /* architecture: "i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac" */
    const ctrail_str *const *group_names; /* groupNames */
    size_t group_name_count;
    const ctrail_str *const *group_ids; /* groupIds */
    size_t group_id_count;
    ctrail_str additional_info; /* additionalInfo */
    const ctrail_ec2_user_data *user_data; /* userData: a secret: what AWS writes in its place, if anything */
    ctrail_str instance_type; /* instanceType */
    const ctrail_ec2_placement *placement; /* placement */
    ctrail_bool monitoring; /* monitoring */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str instance_initiated_shutdown_behavior; /* instanceInitiatedShutdownBehavior: "stop", "terminate" */
    ctrail_str private_ip_address; /* privateIpAddress */
} ctrail_ec2_import_instance_launch_specification;

/* DiskImageDetail */
typedef struct ctrail_ec2_disk_image_detail {
    ctrail_str format; /* format: "VMDK", "RAW", "VHD" */
    int64_t bytes; /* bytes: GiB */
    ctrail_str import_manifest_url; /* importManifestUrl: a secret: what AWS writes in its place, if anything */
} ctrail_ec2_disk_image_detail;

/* VolumeDetail */
typedef struct ctrail_ec2_volume_detail {
    int64_t size; /* size: GiB */
} ctrail_ec2_volume_detail;

/* DiskImage */
typedef struct ctrail_ec2_disk_image {
    ctrail_str description; /* description */
    const ctrail_ec2_disk_image_detail *image; /* image */
    const ctrail_ec2_volume_detail *volume; /* volume */
} ctrail_ec2_disk_image;

/* ImportInstanceRequest */
typedef struct ctrail_ec2_import_instance_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str description; /* description */
    const ctrail_ec2_import_instance_launch_specification *launch_specification; /* launchSpecification */
    const ctrail_ec2_disk_image *const *disk_images; /* diskImages */
    size_t disk_image_count;
    ctrail_str platform; /* platform: "Windows" */
} ctrail_ec2_import_instance_request;

/* DiskImageDescription */
typedef struct ctrail_ec2_disk_image_description {
    ctrail_str checksum; /* checksum */
    ctrail_str format; /* format: "VMDK", "RAW", "VHD" */
    ctrail_str import_manifest_url; /* importManifestUrl: a secret: what AWS writes in its place, if anything */
    int64_t size; /* size: GiB */
} ctrail_ec2_disk_image_description;

/* DiskImageVolumeDescription */
typedef struct ctrail_ec2_disk_image_volume_description {
    ctrail_str id; /* id */
    int64_t size; /* size: GiB */
} ctrail_ec2_disk_image_volume_description;

/* ImportInstanceVolumeDetailItem */
typedef struct ctrail_ec2_import_instance_volume_detail_item {
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    int64_t bytes_converted; /* bytesConverted */
    ctrail_str description; /* description */
    const ctrail_ec2_disk_image_description *image; /* image */
    ctrail_str status; /* status */
    ctrail_str status_message; /* statusMessage */
    const ctrail_ec2_disk_image_volume_description *volume; /* volume */
} ctrail_ec2_import_instance_volume_detail_item;

/* ImportInstanceTaskDetails */
typedef struct ctrail_ec2_import_instance_task_details {
    ctrail_str description; /* description */
    ctrail_str instance_id; /* instanceId */
    ctrail_str platform; /* platform: "Windows" */
    const ctrail_ec2_import_instance_volume_detail_item *const *volumes; /* volumes */
    size_t volume_count;
} ctrail_ec2_import_instance_task_details;

/* ImportVolumeTaskDetails */
typedef struct ctrail_ec2_import_volume_task_details {
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    int64_t bytes_converted; /* bytesConverted */
    ctrail_str description; /* description */
    const ctrail_ec2_disk_image_description *image; /* image */
    const ctrail_ec2_disk_image_volume_description *volume; /* volume */
} ctrail_ec2_import_volume_task_details;

/* ConversionTask */
typedef struct ctrail_ec2_conversion_task {
    ctrail_str conversion_task_id; /* conversionTaskId */
    ctrail_str expiration_time; /* expirationTime */
    const ctrail_ec2_import_instance_task_details *import_instance; /* importInstance */
    const ctrail_ec2_import_volume_task_details *import_volume; /* importVolume */
    ctrail_str state; /* state: "active", "cancelling", "cancelled", "completed" */
    ctrail_str status_message; /* statusMessage */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_conversion_task;

/* ImportInstanceResult */
typedef struct ctrail_ec2_import_instance_result {
    const ctrail_ec2_conversion_task *conversion_task; /* conversionTask */
} ctrail_ec2_import_instance_result;

/* ImportKeyPairRequest */
typedef struct ctrail_ec2_import_key_pair_request {
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str key_name; /* keyName */
    ctrail_str public_key_material; /* publicKeyMaterial */
} ctrail_ec2_import_key_pair_request;

/* ImportKeyPairResult */
typedef struct ctrail_ec2_import_key_pair_result {
    ctrail_str key_fingerprint; /* keyFingerprint */
    ctrail_str key_name; /* keyName */
    ctrail_str key_pair_id; /* keyPairId */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_import_key_pair_result;

/* SnapshotDiskContainer */
typedef struct ctrail_ec2_snapshot_disk_container {
    ctrail_str description; /* description */
    ctrail_str format; /* format */
    ctrail_str url; /* url: a secret: what AWS writes in its place, if anything */
    const ctrail_ec2_user_bucket *user_bucket; /* userBucket */
} ctrail_ec2_snapshot_disk_container;

/* ImportSnapshotRequest */
typedef struct ctrail_ec2_import_snapshot_request {
    const ctrail_ec2_client_data *client_data; /* clientData */
    ctrail_str client_token; /* clientToken */
    ctrail_str description; /* description */
    const ctrail_ec2_snapshot_disk_container *disk_container; /* diskContainer */
    ctrail_bool dry_run; /* dryRun */
    ctrail_bool encrypted; /* encrypted */
    ctrail_str kms_key_id; /* kmsKeyId */
    ctrail_str role_name; /* roleName */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_import_snapshot_request;

/* SnapshotTaskDetail */
typedef struct ctrail_ec2_snapshot_task_detail {
    ctrail_str description; /* description */
    const ctrail_value *disk_image_size; /* diskImageSize: a number, for ctrail_value_double */
    ctrail_bool encrypted; /* encrypted */
    ctrail_str format; /* format */
    ctrail_str kms_key_id; /* kmsKeyId */
    ctrail_str progress; /* progress */
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str status; /* status */
    ctrail_str status_message; /* statusMessage */
    ctrail_str url; /* url: a secret: what AWS writes in its place, if anything */
    const ctrail_ec2_user_bucket_details *user_bucket; /* userBucket */
} ctrail_ec2_snapshot_task_detail;

/* ImportSnapshotResult */
typedef struct ctrail_ec2_import_snapshot_result {
    ctrail_str description; /* description */
    ctrail_str import_task_id; /* importTaskId */
    const ctrail_ec2_snapshot_task_detail *snapshot_task_detail; /* snapshotTaskDetail */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_import_snapshot_result;

/* ImportVolumeRequest */
typedef struct ctrail_ec2_import_volume_request {
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str availability_zone; /* availabilityZone */
    const ctrail_ec2_disk_image_detail *image; /* image */
    ctrail_str description; /* description */
    const ctrail_ec2_volume_detail *volume; /* volume */
} ctrail_ec2_import_volume_request;

/* ImportVolumeResult */
typedef struct ctrail_ec2_import_volume_result {
    const ctrail_ec2_conversion_task *conversion_task; /* conversionTask */
} ctrail_ec2_import_volume_result;

/* LockSnapshotRequest */
typedef struct ctrail_ec2_lock_snapshot_request {
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str lock_mode; /* lockMode: "compliance", "governance" */
    int64_t cool_off_period; /* coolOffPeriod: hours */
    int64_t lock_duration; /* lockDuration: days */
    int64_t expiration_date_ns; /* expirationDate: nanoseconds since 1970 */
} ctrail_ec2_lock_snapshot_request;

/* LockSnapshotResult */
typedef struct ctrail_ec2_lock_snapshot_result {
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str lock_state; /* lockState: "compliance", "governance", "compliance-cooloff", "expired" */
    int64_t lock_duration; /* lockDuration: days */
    int64_t cool_off_period; /* coolOffPeriod: hours */
    int64_t cool_off_period_expires_on_ns; /* coolOffPeriodExpiresOn: nanoseconds since 1970 */
    int64_t lock_created_on_ns; /* lockCreatedOn: nanoseconds since 1970 */
    int64_t lock_expires_on_ns; /* lockExpiresOn: nanoseconds since 1970 */
    int64_t lock_duration_start_time_ns; /* lockDurationStartTime: nanoseconds since 1970 */
} ctrail_ec2_lock_snapshot_result;

/* ModifyAccountVpcEncryptionControlRequest */
typedef struct ctrail_ec2_modify_account_vpc_encryption_control_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str mode; /* mode: "unmanaged", "attempt-monitor", "attempt-enforce" */
    ctrail_str internet_gateway; /* internetGateway: "enable", "disable" */
    ctrail_str egress_only_internet_gateway; /* egressOnlyInternetGateway: "enable", "disable" */
    ctrail_str nat_gateway; /* natGateway: "enable", "disable" */
    ctrail_str virtual_private_gateway; /* virtualPrivateGateway: "enable", "disable" */
    ctrail_str vpc_peering; /* vpcPeering: "enable", "disable" */
    ctrail_str lambda; /* lambda: "enable", "disable" */
    ctrail_str vpc_lattice; /* vpcLattice: "enable", "disable" */
    ctrail_str elastic_file_system; /* elasticFileSystem: "enable", "disable" */
    ctrail_str global_accelerator; /* globalAccelerator: "enable", "disable" */
    ctrail_str api_gateway_v2; /* apiGatewayV2: "enable", "disable" */
} ctrail_ec2_modify_account_vpc_encryption_control_request;

/* AccountVpcEncryptionControlExclusions */
typedef struct ctrail_ec2_account_vpc_encryption_control_exclusions {
    ctrail_str internet_gateway; /* internetGateway: "enabling", "enabled", "disabling", "disabled" */
    /* egressOnlyInternetGateway: "enabling", "enabled", "disabling", "disabled" */
    ctrail_str egress_only_internet_gateway;
    ctrail_str nat_gateway; /* natGateway: "enabling", "enabled", "disabling", "disabled" */
    ctrail_str virtual_private_gateway; /* virtualPrivateGateway: "enabling", "enabled", "disabling", "disabled" */
    ctrail_str vpc_peering; /* vpcPeering: "enabling", "enabled", "disabling", "disabled" */
    ctrail_str lambda; /* lambda: "enabling", "enabled", "disabling", "disabled" */
    ctrail_str vpc_lattice; /* vpcLattice: "enabling", "enabled", "disabling", "disabled" */
    ctrail_str elastic_file_system; /* elasticFileSystem: "enabling", "enabled", "disabling", "disabled" */
    ctrail_str global_accelerator; /* globalAccelerator: "enabling", "enabled", "disabling", "disabled" */
    ctrail_str api_gateway_v2; /* apiGatewayV2: "enabling", "enabled", "disabling", "disabled" */
} ctrail_ec2_account_vpc_encryption_control_exclusions;

/* AccountVpcEncryptionControl */
typedef struct ctrail_ec2_account_vpc_encryption_control {
    /* state: "default-state", "transitions-in-progress", "transitions-partially-successful", "transitions-successful", "transitions-failed" */
    ctrail_str state;
    ctrail_str mode; /* mode: "unmanaged", "attempt-monitor", "attempt-enforce" */
    const ctrail_ec2_account_vpc_encryption_control_exclusions *exclusions; /* exclusions */
    ctrail_str managed_by; /* managedBy: "account", "declarative-policy" */
    int64_t last_update_timestamp_ns; /* lastUpdateTimestamp: nanoseconds since 1970 */
} ctrail_ec2_account_vpc_encryption_control;

/* ModifyAccountVpcEncryptionControlResult */
typedef struct ctrail_ec2_modify_account_vpc_encryption_control_result {
    const ctrail_ec2_account_vpc_encryption_control *account_vpc_encryption_control; /* accountVpcEncryptionControl */
} ctrail_ec2_modify_account_vpc_encryption_control_result;

/* ModifyAddressAttributeRequest */
typedef struct ctrail_ec2_modify_address_attribute_request {
    ctrail_str allocation_id; /* allocationId */
    ctrail_str domain_name; /* domainName */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_address_attribute_request;

/* PtrUpdateStatus */
typedef struct ctrail_ec2_ptr_update_status {
    ctrail_str value; /* value */
    ctrail_str status; /* status */
    ctrail_str reason; /* reason */
} ctrail_ec2_ptr_update_status;

/* AddressAttribute */
typedef struct ctrail_ec2_address_attribute {
    ctrail_str public_ip; /* publicIp */
    ctrail_str allocation_id; /* allocationId */
    ctrail_str ptr_record; /* ptrRecord */
    const ctrail_ec2_ptr_update_status *ptr_record_update; /* ptrRecordUpdate */
} ctrail_ec2_address_attribute;

/* ModifyAddressAttributeResult */
typedef struct ctrail_ec2_modify_address_attribute_result {
    const ctrail_ec2_address_attribute *address; /* address */
} ctrail_ec2_modify_address_attribute_result;

/* ModifyApplicationStatusCheckRequest */
typedef struct ctrail_ec2_modify_application_status_check_request {
    ctrail_str application_status_check_id; /* applicationStatusCheckId */
    ctrail_str aggregation; /* aggregation: "included", "excluded" */
    const ctrail_ec2_health_check_path_request_object *const *health_check_paths; /* healthCheckPaths */
    size_t health_check_path_count;
    ctrail_str protocol; /* protocol: "http", "https" */
    int64_t port; /* port */
    ctrail_str path; /* path */
    int64_t device_index; /* deviceIndex */
    ctrail_str ip_version; /* ipVersion: "ipv4", "ipv6" */
    ctrail_str ip_scope; /* ipScope: "private" */
    int64_t interval; /* interval: seconds */
    int64_t timeout; /* timeout: seconds */
    int64_t failure_threshold; /* failureThreshold */
    int64_t success_threshold; /* successThreshold */
    ctrail_str status_code_matcher; /* statusCodeMatcher */
    int64_t initialization_grace_period_seconds; /* initializationGracePeriodSeconds */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_application_status_check_request;

/* ModifyApplicationStatusCheckResult */
typedef struct ctrail_ec2_modify_application_status_check_result {
    const ctrail_ec2_application_status_check_response_object *application_status_check; /* applicationStatusCheck */
} ctrail_ec2_modify_application_status_check_result;

/* ModifyAvailabilityZoneGroupRequest */
typedef struct ctrail_ec2_modify_availability_zone_group_request {
    ctrail_str group_name; /* groupName */
    ctrail_str opt_in_status; /* optInStatus: "opted-in", "not-opted-in" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_availability_zone_group_request;

/* ModifyAvailabilityZoneGroupResult */
typedef struct ctrail_ec2_modify_availability_zone_group_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_modify_availability_zone_group_result;

/* ModifyCapacityReservationRequest */
typedef struct ctrail_ec2_modify_capacity_reservation_request {
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    int64_t instance_count; /* instanceCount */
    int64_t end_date_ns; /* endDate: nanoseconds since 1970 */
    ctrail_str end_date_type; /* endDateType: "unlimited", "limited" */
    ctrail_bool accept; /* accept */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str additional_info; /* additionalInfo */
    ctrail_str instance_match_criteria; /* instanceMatchCriteria: "open", "targeted" */
    ctrail_bool accept_modification_terms; /* acceptModificationTerms */
    int64_t start_date_ns; /* startDate: nanoseconds since 1970 */
    ctrail_str quote_id; /* quoteId */
} ctrail_ec2_modify_capacity_reservation_request;

/* ModifyCapacityReservationResult */
typedef struct ctrail_ec2_modify_capacity_reservation_result {
    ctrail_bool returned; /* return */
    ctrail_str adjustment_status; /* adjustmentStatus: "requested", "applied", "rejected" */
    const ctrail_ec2_capacity_reservation_adjustment_details *adjustment_details; /* adjustmentDetails */
} ctrail_ec2_modify_capacity_reservation_result;

/* ModifyCapacityReservationFleetRequest */
typedef struct ctrail_ec2_modify_capacity_reservation_fleet_request {
    ctrail_str capacity_reservation_fleet_id; /* capacityReservationFleetId */
    int64_t total_target_capacity; /* totalTargetCapacity */
    int64_t end_date_ns; /* endDate: nanoseconds since 1970 */
    ctrail_bool dry_run; /* dryRun */
    ctrail_bool remove_end_date; /* removeEndDate */
} ctrail_ec2_modify_capacity_reservation_fleet_request;

/* ModifyCapacityReservationFleetResult */
typedef struct ctrail_ec2_modify_capacity_reservation_fleet_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_modify_capacity_reservation_fleet_result;

/* DnsServersOptionsModifyStructure */
typedef struct ctrail_ec2_dns_servers_options_modify_structure {
    const ctrail_str *const *custom_dns_servers; /* customDnsServers */
    size_t custom_dns_server_count;
    ctrail_bool enabled; /* enabled */
} ctrail_ec2_dns_servers_options_modify_structure;

/* ModifyClientVpnEndpointRequest */
typedef struct ctrail_ec2_modify_client_vpn_endpoint_request {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_str server_certificate_arn; /* serverCertificateArn */
    const ctrail_ec2_connection_log_options *connection_log_options; /* connectionLogOptions */
    const ctrail_ec2_dns_servers_options_modify_structure *dns_servers; /* dnsServers */
    int64_t vpn_port; /* vpnPort */
    ctrail_str description; /* description */
    ctrail_bool split_tunnel; /* splitTunnel */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
    ctrail_str vpc_id; /* vpcId */
    ctrail_str self_service_portal; /* selfServicePortal: "enabled", "disabled" */
    const ctrail_ec2_client_connect_options *client_connect_options; /* clientConnectOptions */
    int64_t session_timeout_hours; /* sessionTimeoutHours: hours */
    const ctrail_ec2_client_login_banner_options *client_login_banner_options; /* clientLoginBannerOptions */
    /* clientRouteEnforcementOptions */
    const ctrail_ec2_client_route_enforcement_options *client_route_enforcement_options;
    ctrail_bool disconnect_on_session_timeout; /* disconnectOnSessionTimeout */
    /* transitGatewayConfiguration */
    const ctrail_ec2_transit_gateway_configuration_input_structure *transit_gateway_configuration;
    const ctrail_ec2_device_posture_options *device_posture_options; /* devicePostureOptions */
} ctrail_ec2_modify_client_vpn_endpoint_request;

/* ModifyClientVpnEndpointResult */
typedef struct ctrail_ec2_modify_client_vpn_endpoint_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_modify_client_vpn_endpoint_result;

/* ModifyClientVpnEndpointAuthorizationPolicyRequest */
typedef struct ctrail_ec2_modify_client_vpn_endpoint_authorization_policy_request {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_str policy_document; /* policyDocument */
    ctrail_str description; /* description */
    ctrail_str shadow_mode; /* shadowMode: "enabled", "disabled" */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_client_vpn_endpoint_authorization_policy_request;

/* ModifyClientVpnEndpointAuthorizationPolicyResult */
typedef struct ctrail_ec2_modify_client_vpn_endpoint_authorization_policy_result {
    ctrail_str status; /* status: "creating", "updating", "active", "failed", "deleting" */
} ctrail_ec2_modify_client_vpn_endpoint_authorization_policy_result;

/* ModifyDefaultCreditSpecificationRequest */
typedef struct ctrail_ec2_modify_default_credit_specification_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str instance_family; /* instanceFamily: "t2", "t3", "t3a", "t4g", "t8i", "t9g" */
    ctrail_str cpu_credits; /* cpuCredits */
} ctrail_ec2_modify_default_credit_specification_request;

/* InstanceFamilyCreditSpecification */
typedef struct ctrail_ec2_instance_family_credit_specification {
    ctrail_str instance_family; /* instanceFamily: "t2", "t3", "t3a", "t4g", "t8i", "t9g" */
    ctrail_str cpu_credits; /* cpuCredits */
} ctrail_ec2_instance_family_credit_specification;

/* ModifyDefaultCreditSpecificationResult */
typedef struct ctrail_ec2_modify_default_credit_specification_result {
    /* instanceFamilyCreditSpecification */
    const ctrail_ec2_instance_family_credit_specification *instance_family_credit_specification;
} ctrail_ec2_modify_default_credit_specification_result;

/* ModifyEbsDefaultKmsKeyIdRequest */
typedef struct ctrail_ec2_modify_ebs_default_kms_key_id_request {
    ctrail_str kms_key_id; /* kmsKeyId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_ebs_default_kms_key_id_request;

/* ModifyEbsDefaultKmsKeyIdResult */
typedef struct ctrail_ec2_modify_ebs_default_kms_key_id_result {
    ctrail_str kms_key_id; /* kmsKeyId */
} ctrail_ec2_modify_ebs_default_kms_key_id_result;

/* ModifyFleetRequest */
typedef struct ctrail_ec2_modify_fleet_request {
    ctrail_bool dry_run; /* dryRun */
    /* excessCapacityTerminationPolicy: "no-termination", "termination" */
    ctrail_str excess_capacity_termination_policy;
    const ctrail_ec2_fleet_launch_template_config_request *const *launch_template_configs; /* launchTemplateConfigs */
    size_t launch_template_config_count;
    ctrail_str fleet_id; /* fleetId */
    /* targetCapacitySpecification */
    const ctrail_ec2_target_capacity_specification_request *target_capacity_specification;
    ctrail_str context; /* context */
} ctrail_ec2_modify_fleet_request;

/* ModifyFleetResult */
typedef struct ctrail_ec2_modify_fleet_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_modify_fleet_result;

/* LoadPermissionRequest */
typedef struct ctrail_ec2_load_permission_request {
    ctrail_str group; /* group: "all" */
    ctrail_str user_id; /* userId: an account */
} ctrail_ec2_load_permission_request;

/* LoadPermissionModifications */
typedef struct ctrail_ec2_load_permission_modifications {
    const ctrail_ec2_load_permission_request *const *add; /* add */
    size_t add_count;
    const ctrail_ec2_load_permission_request *const *remove; /* remove */
    size_t remove_count;
} ctrail_ec2_load_permission_modifications;

/* ModifyFpgaImageAttributeRequest */
typedef struct ctrail_ec2_modify_fpga_image_attribute_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str fpga_image_id; /* fpgaImageId */
    ctrail_str attribute; /* attribute: "description", "name", "loadPermission", "productCodes" */
    ctrail_str operation_type; /* operationType: "add", "remove" */
    const ctrail_str *const *user_ids; /* userIds: an account */
    size_t user_id_count;
    const ctrail_str *const *user_groups; /* userGroups */
    size_t user_group_count;
    const ctrail_str *const *product_codes; /* productCodes */
    size_t product_code_count;
    const ctrail_ec2_load_permission_modifications *load_permission; /* loadPermission */
    ctrail_str description; /* description */
    ctrail_str name; /* name */
} ctrail_ec2_modify_fpga_image_attribute_request;

/* LoadPermission */
typedef struct ctrail_ec2_load_permission {
    ctrail_str user_id; /* userId: an account */
    ctrail_str group; /* group: "all" */
} ctrail_ec2_load_permission;

/* ProductCode */
typedef struct ctrail_ec2_product_code {
    ctrail_str product_code_id; /* productCodeId */
    ctrail_str product_code_type; /* productCodeType: "devpay", "marketplace" */
} ctrail_ec2_product_code;

/* FpgaImageAttribute */
typedef struct ctrail_ec2_fpga_image_attribute {
    ctrail_str fpga_image_id; /* fpgaImageId */
    ctrail_str name; /* name */
    ctrail_str description; /* description */
    const ctrail_ec2_load_permission *const *load_permissions; /* loadPermissions */
    size_t load_permission_count;
    const ctrail_ec2_product_code *const *product_codes; /* productCodes */
    size_t product_code_count;
} ctrail_ec2_fpga_image_attribute;

/* ModifyFpgaImageAttributeResult */
typedef struct ctrail_ec2_modify_fpga_image_attribute_result {
    const ctrail_ec2_fpga_image_attribute *fpga_image_attribute; /* fpgaImageAttribute */
} ctrail_ec2_modify_fpga_image_attribute_result;

/* ModifyHostsRequest */
typedef struct ctrail_ec2_modify_hosts_request {
    ctrail_str host_recovery; /* hostRecovery: "on", "off" */
    ctrail_str instance_type; /* instanceType */
    ctrail_str instance_family; /* instanceFamily */
    ctrail_str host_maintenance; /* hostMaintenance: "on", "off" */
    const ctrail_str *const *host_ids; /* hostIds */
    size_t host_id_count;
    ctrail_str auto_placement; /* autoPlacement: "on", "off" */
} ctrail_ec2_modify_hosts_request;

/* ModifyHostsResult */
typedef struct ctrail_ec2_modify_hosts_result {
    const ctrail_str *const *successful; /* successful */
    size_t successful_count;
    const ctrail_ec2_unsuccessful_item *const *unsuccessful; /* unsuccessful */
    size_t unsuccessful_count;
} ctrail_ec2_modify_hosts_result;

/* ModifyIdFormatRequest */
typedef struct ctrail_ec2_modify_id_format_request {
    ctrail_str resource; /* resource */
    ctrail_bool use_long_ids; /* useLongIds */
} ctrail_ec2_modify_id_format_request;

/* ModifyIdentityIdFormatRequest */
typedef struct ctrail_ec2_modify_identity_id_format_request {
    ctrail_str resource; /* resource */
    ctrail_bool use_long_ids; /* useLongIds */
    ctrail_str principal_arn; /* principalArn */
} ctrail_ec2_modify_identity_id_format_request;

/* LaunchPermission */
typedef struct ctrail_ec2_launch_permission {
    ctrail_str organization_arn; /* organizationArn */
    ctrail_str organizational_unit_arn; /* organizationalUnitArn */
    ctrail_str user_id; /* userId: an account */
    ctrail_str group; /* group: "all" */
} ctrail_ec2_launch_permission;

/* LaunchPermissionModifications */
typedef struct ctrail_ec2_launch_permission_modifications {
    const ctrail_ec2_launch_permission *const *add; /* add */
    size_t add_count;
    const ctrail_ec2_launch_permission *const *remove; /* remove */
    size_t remove_count;
} ctrail_ec2_launch_permission_modifications;

/* ModifyImageAttributeRequest */
typedef struct ctrail_ec2_modify_image_attribute_request {
    ctrail_str attribute; /* attribute */
    const ctrail_ec2_attribute_value *description; /* description */
    ctrail_str image_id; /* imageId */
    const ctrail_ec2_launch_permission_modifications *launch_permission; /* launchPermission */
    ctrail_str operation_type; /* operationType: "add", "remove" */
    const ctrail_str *const *product_codes; /* productCodes */
    size_t product_code_count;
    const ctrail_str *const *user_groups; /* userGroups */
    size_t user_group_count;
    const ctrail_str *const *user_ids; /* userIds: an account */
    size_t user_id_count;
    ctrail_str value; /* value */
    const ctrail_str *const *organization_arns; /* organizationArns */
    size_t organization_arn_count;
    const ctrail_str *const *organizational_unit_arns; /* organizationalUnitArns */
    size_t organizational_unit_arn_count;
    const ctrail_ec2_attribute_value *imds_support; /* imdsSupport */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_image_attribute_request;

/* AttributeBooleanValue */
typedef struct ctrail_ec2_attribute_boolean_value {
    ctrail_bool value; /* value */
} ctrail_ec2_attribute_boolean_value;

/* EnclaveOptionsRequest */
typedef struct ctrail_ec2_enclave_options_request {
    ctrail_bool enabled; /* enabled */
} ctrail_ec2_enclave_options_request;

/* EbsInstanceBlockDeviceSpecification */
typedef struct ctrail_ec2_ebs_instance_block_device_specification {
    ctrail_str volume_id; /* volumeId */
    ctrail_bool delete_on_termination; /* deleteOnTermination */
} ctrail_ec2_ebs_instance_block_device_specification;

/* InstanceBlockDeviceMappingSpecification */
typedef struct ctrail_ec2_instance_block_device_mapping_specification {
    ctrail_str device_name; /* deviceName */
    const ctrail_ec2_ebs_instance_block_device_specification *ebs; /* ebs */
    ctrail_str virtual_name; /* virtualName */
    ctrail_str no_device; /* noDevice */
} ctrail_ec2_instance_block_device_mapping_specification;

/* SecureBlobAttributeValue */
typedef struct ctrail_ec2_secure_blob_attribute_value {
    ctrail_str value; /* value: a secret: what AWS writes in its place, if anything */
} ctrail_ec2_secure_blob_attribute_value;

/* ModifyInstanceAttributeRequest */
typedef struct ctrail_ec2_modify_instance_attribute_request {
    const ctrail_ec2_attribute_boolean_value *source_dest_check; /* sourceDestCheck */
    const ctrail_ec2_enclave_options_request *enclave_options; /* enclaveOptions */
    const ctrail_ec2_attribute_boolean_value *disable_api_stop; /* disableApiStop */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str instance_id; /* instanceId */
    ctrail_str attribute; /* attribute */
    ctrail_str value; /* value: a secret: what AWS writes in its place, if anything */
    /* blockDeviceMappings */
    const ctrail_ec2_instance_block_device_mapping_specification *const *block_device_mappings;
    size_t block_device_mapping_count;
    const ctrail_ec2_attribute_boolean_value *disable_api_termination; /* disableApiTermination */
    const ctrail_ec2_attribute_value *instance_type; /* instanceType */
    const ctrail_ec2_attribute_value *kernel; /* kernel */
    const ctrail_ec2_attribute_value *ramdisk; /* ramdisk */
    const ctrail_ec2_secure_blob_attribute_value *user_data; /* userData */
    const ctrail_ec2_attribute_value *instance_initiated_shutdown_behavior; /* instanceInitiatedShutdownBehavior */
    const ctrail_str *const *groups; /* groups */
    size_t group_count;
    const ctrail_ec2_attribute_boolean_value *ebs_optimized; /* ebsOptimized */
    const ctrail_ec2_attribute_value *sriov_net_support; /* sriovNetSupport */
    const ctrail_ec2_attribute_boolean_value *ena_support; /* enaSupport */
} ctrail_ec2_modify_instance_attribute_request;

/* CapacityReservationSpecification */
typedef struct ctrail_ec2_capacity_reservation_specification {
    /* capacityReservationPreference: "capacity-reservations-only", "open", "none" */
    ctrail_str capacity_reservation_preference;
    const ctrail_ec2_capacity_reservation_target *capacity_reservation_target; /* capacityReservationTarget */
} ctrail_ec2_capacity_reservation_specification;

/* ModifyInstanceCapacityReservationAttributesRequest */
typedef struct ctrail_ec2_modify_instance_capacity_reservation_attributes_request {
    ctrail_str instance_id; /* instanceId */
    /* capacityReservationSpecification */
    const ctrail_ec2_capacity_reservation_specification *capacity_reservation_specification;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_instance_capacity_reservation_attributes_request;

/* ModifyInstanceCapacityReservationAttributesResult */
typedef struct ctrail_ec2_modify_instance_capacity_reservation_attributes_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_modify_instance_capacity_reservation_attributes_result;

/* ModifyInstanceConnectEndpointRequest */
typedef struct ctrail_ec2_modify_instance_connect_endpoint_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str instance_connect_endpoint_id; /* instanceConnectEndpointId */
    ctrail_str ip_address_type; /* ipAddressType: "ipv4", "dualstack", "ipv6" */
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
    ctrail_bool preserve_client_ip; /* preserveClientIp */
} ctrail_ec2_modify_instance_connect_endpoint_request;

/* ModifyInstanceConnectEndpointResult */
typedef struct ctrail_ec2_modify_instance_connect_endpoint_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_modify_instance_connect_endpoint_result;

/* ModifyInstanceCpuOptionsRequest */
typedef struct ctrail_ec2_modify_instance_cpu_options_request {
    ctrail_str instance_id; /* instanceId */
    int64_t core_count; /* coreCount */
    int64_t threads_per_core; /* threadsPerCore */
    ctrail_str nested_virtualization; /* nestedVirtualization: "enabled", "disabled" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_instance_cpu_options_request;

/* ModifyInstanceCpuOptionsResult */
typedef struct ctrail_ec2_modify_instance_cpu_options_result {
    ctrail_str instance_id; /* instanceId */
    int64_t core_count; /* coreCount */
    int64_t threads_per_core; /* threadsPerCore */
    ctrail_str nested_virtualization; /* nestedVirtualization: "enabled", "disabled" */
} ctrail_ec2_modify_instance_cpu_options_result;

/* InstanceCreditSpecificationRequest */
typedef struct ctrail_ec2_instance_credit_specification_request {
    ctrail_str instance_id; /* instanceId */
    ctrail_str cpu_credits; /* cpuCredits */
} ctrail_ec2_instance_credit_specification_request;

/* ModifyInstanceCreditSpecificationRequest */
typedef struct ctrail_ec2_modify_instance_credit_specification_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
    /* instanceCreditSpecifications */
    const ctrail_ec2_instance_credit_specification_request *const *instance_credit_specifications;
    size_t instance_credit_specification_count;
} ctrail_ec2_modify_instance_credit_specification_request;

/* SuccessfulInstanceCreditSpecificationItem */
typedef struct ctrail_ec2_successful_instance_credit_specification_item {
    ctrail_str instance_id; /* instanceId */
} ctrail_ec2_successful_instance_credit_specification_item;

/* UnsuccessfulInstanceCreditSpecificationItemError */
typedef struct ctrail_ec2_unsuccessful_instance_credit_specification_item_error {
    /* code: "InvalidInstanceID.Malformed", "InvalidInstanceID.NotFound", "IncorrectInstanceState", "InstanceCreditSpecification.NotSupported" */
    ctrail_str code;
    ctrail_str message; /* message */
} ctrail_ec2_unsuccessful_instance_credit_specification_item_error;

/* UnsuccessfulInstanceCreditSpecificationItem */
typedef struct ctrail_ec2_unsuccessful_instance_credit_specification_item {
    ctrail_str instance_id; /* instanceId */
    const ctrail_ec2_unsuccessful_instance_credit_specification_item_error *error; /* error */
} ctrail_ec2_unsuccessful_instance_credit_specification_item;

/* ModifyInstanceCreditSpecificationResult */
typedef struct ctrail_ec2_modify_instance_credit_specification_result {
    /* successfulInstanceCreditSpecifications */
    const ctrail_ec2_successful_instance_credit_specification_item *const *successful_instance_credit_specifications;
    size_t successful_instance_credit_specification_count;
    /* unsuccessfulInstanceCreditSpecifications */
    const ctrail_ec2_unsuccessful_instance_credit_specification_item *const *unsuccessful_instance_credit_specifications;
    size_t unsuccessful_instance_credit_specification_count;
} ctrail_ec2_modify_instance_credit_specification_result;

/* ModifyInstanceEventStartTimeRequest */
typedef struct ctrail_ec2_modify_instance_event_start_time_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str instance_id; /* instanceId */
    ctrail_str instance_event_id; /* instanceEventId */
    int64_t not_before_ns; /* notBefore: nanoseconds since 1970 */
} ctrail_ec2_modify_instance_event_start_time_request;

/* InstanceStatusEvent */
typedef struct ctrail_ec2_instance_status_event {
    ctrail_str instance_event_id; /* instanceEventId */
    /* code: "instance-reboot", "system-reboot", "system-maintenance", "instance-retirement", "instance-stop" */
    ctrail_str code;
    ctrail_str description; /* description */
    int64_t not_after_ns; /* notAfter: nanoseconds since 1970 */
    int64_t not_before_ns; /* notBefore: nanoseconds since 1970 */
    int64_t not_before_deadline_ns; /* notBeforeDeadline: nanoseconds since 1970 */
} ctrail_ec2_instance_status_event;

/* ModifyInstanceEventStartTimeResult */
typedef struct ctrail_ec2_modify_instance_event_start_time_result {
    const ctrail_ec2_instance_status_event *event; /* event */
} ctrail_ec2_modify_instance_event_start_time_result;

/* ModifyInstanceEventWindowRequest */
typedef struct ctrail_ec2_modify_instance_event_window_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str name; /* name */
    ctrail_str instance_event_window_id; /* instanceEventWindowId */
    const ctrail_ec2_instance_event_window_time_range_request *const *time_ranges; /* timeRanges */
    size_t time_range_count;
    ctrail_str cron_expression; /* cronExpression */
} ctrail_ec2_modify_instance_event_window_request;

/* ModifyInstanceEventWindowResult */
typedef struct ctrail_ec2_modify_instance_event_window_result {
    const ctrail_ec2_instance_event_window *instance_event_window; /* instanceEventWindow */
} ctrail_ec2_modify_instance_event_window_result;

/* ModifyInstanceMaintenanceOptionsRequest */
typedef struct ctrail_ec2_modify_instance_maintenance_options_request {
    ctrail_str instance_id; /* instanceId */
    ctrail_str auto_recovery; /* autoRecovery: "disabled", "default" */
    ctrail_str reboot_migration; /* rebootMigration: "disabled", "default" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_instance_maintenance_options_request;

/* ModifyInstanceMaintenanceOptionsResult */
typedef struct ctrail_ec2_modify_instance_maintenance_options_result {
    ctrail_str instance_id; /* instanceId */
    ctrail_str auto_recovery; /* autoRecovery: "disabled", "default" */
    ctrail_str reboot_migration; /* rebootMigration: "disabled", "default" */
} ctrail_ec2_modify_instance_maintenance_options_result;

/* ModifyInstanceMetadataDefaultsRequest */
typedef struct ctrail_ec2_modify_instance_metadata_defaults_request {
    ctrail_str http_tokens; /* httpTokens: "optional", "required", "no-preference" */
    int64_t http_put_response_hop_limit; /* httpPutResponseHopLimit */
    ctrail_str http_endpoint; /* httpEndpoint: "disabled", "enabled", "no-preference" */
    ctrail_str instance_metadata_tags; /* instanceMetadataTags: "disabled", "enabled", "no-preference" */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str http_tokens_enforced; /* httpTokensEnforced: "disabled", "enabled", "no-preference" */
} ctrail_ec2_modify_instance_metadata_defaults_request;

/* ModifyInstanceMetadataDefaultsResult */
typedef struct ctrail_ec2_modify_instance_metadata_defaults_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_modify_instance_metadata_defaults_result;

/* ModifyInstanceMetadataOptionsRequest */
typedef struct ctrail_ec2_modify_instance_metadata_options_request {
    ctrail_str instance_id; /* instanceId */
    ctrail_str http_tokens; /* httpTokens: "optional", "required" */
    int64_t http_put_response_hop_limit; /* httpPutResponseHopLimit */
    ctrail_str http_endpoint; /* httpEndpoint: "disabled", "enabled" */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str http_protocol_ipv6; /* httpProtocolIpv6: "disabled", "enabled" */
    ctrail_str instance_metadata_tags; /* instanceMetadataTags: "disabled", "enabled" */
} ctrail_ec2_modify_instance_metadata_options_request;

/* InstanceMetadataOptionsResponse */
typedef struct ctrail_ec2_instance_metadata_options_response {
    ctrail_str state; /* state: "pending", "applied" */
    ctrail_str http_tokens; /* httpTokens: "optional", "required" */
    int64_t http_put_response_hop_limit; /* httpPutResponseHopLimit */
    ctrail_str http_endpoint; /* httpEndpoint: "disabled", "enabled" */
    ctrail_str http_protocol_ipv6; /* httpProtocolIpv6: "disabled", "enabled" */
    ctrail_str instance_metadata_tags; /* instanceMetadataTags: "disabled", "enabled" */
    ctrail_str http_protocol_ipv4; /* httpProtocolIpv4: not in the model */
} ctrail_ec2_instance_metadata_options_response;

/* ModifyInstanceMetadataOptionsResult */
typedef struct ctrail_ec2_modify_instance_metadata_options_result {
    ctrail_str instance_id; /* instanceId */
    const ctrail_ec2_instance_metadata_options_response *instance_metadata_options; /* instanceMetadataOptions */
} ctrail_ec2_modify_instance_metadata_options_result;

/* ModifyInstanceNetworkPerformanceRequest */
typedef struct ctrail_ec2_modify_instance_network_performance_request {
    ctrail_str instance_id; /* instanceId */
    ctrail_str bandwidth_weighting; /* bandwidthWeighting: "default", "vpc-1", "ebs-1" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_instance_network_performance_request;

/* ModifyInstanceNetworkPerformanceResult */
typedef struct ctrail_ec2_modify_instance_network_performance_result {
    ctrail_str instance_id; /* instanceId */
    ctrail_str bandwidth_weighting; /* bandwidthWeighting: "default", "vpc-1", "ebs-1" */
} ctrail_ec2_modify_instance_network_performance_result;

/* ModifyInstancePlacementRequest */
typedef struct ctrail_ec2_modify_instance_placement_request {
    ctrail_str group_name; /* groupName */
    int64_t partition_number; /* partitionNumber */
    ctrail_str host_resource_group_arn; /* hostResourceGroupArn */
    ctrail_str group_id; /* groupId */
    ctrail_str instance_id; /* instanceId */
    ctrail_str tenancy; /* tenancy: "default", "dedicated", "host" */
    ctrail_str affinity; /* affinity: "default", "host" */
    ctrail_str host_id; /* hostId */
} ctrail_ec2_modify_instance_placement_request;

/* ModifyInstancePlacementResult */
typedef struct ctrail_ec2_modify_instance_placement_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_modify_instance_placement_result;

/* RemoveIpamOperatingRegion */
typedef struct ctrail_ec2_remove_ipam_operating_region {
    ctrail_str region_name; /* regionName */
} ctrail_ec2_remove_ipam_operating_region;

/* ModifyIpamRequest */
typedef struct ctrail_ec2_modify_ipam_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_id; /* ipamId */
    ctrail_str description; /* description */
    const ctrail_ec2_add_ipam_operating_region *const *add_operating_regions; /* addOperatingRegions */
    size_t add_operating_region_count;
    const ctrail_ec2_remove_ipam_operating_region *const *remove_operating_regions; /* removeOperatingRegions */
    size_t remove_operating_region_count;
    ctrail_str tier; /* tier: "free", "advanced" */
    ctrail_bool enable_private_gua; /* enablePrivateGua */
    ctrail_str metered_account; /* meteredAccount: an account; "ipam-owner", "resource-owner" */
} ctrail_ec2_modify_ipam_request;

/* ModifyIpamResult */
typedef struct ctrail_ec2_modify_ipam_result {
    const ctrail_ec2_ipam *ipam; /* ipam */
} ctrail_ec2_modify_ipam_result;

/* IpamPolicyAllocationRuleRequest */
typedef struct ctrail_ec2_ipam_policy_allocation_rule_request {
    ctrail_str source_ipam_pool_id; /* sourceIpamPoolId */
} ctrail_ec2_ipam_policy_allocation_rule_request;

/* ModifyIpamPolicyAllocationRulesRequest */
typedef struct ctrail_ec2_modify_ipam_policy_allocation_rules_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_policy_id; /* ipamPolicyId */
    ctrail_str locale; /* locale */
    /* resourceType: "alb", "eip", "rds", "rnat", "lambda-network-connector", "igw-firewall" */
    ctrail_str resource_type;
    const ctrail_ec2_ipam_policy_allocation_rule_request *const *allocation_rules; /* allocationRules */
    size_t allocation_rule_count;
} ctrail_ec2_modify_ipam_policy_allocation_rules_request;

/* IpamPolicyAllocationRule */
typedef struct ctrail_ec2_ipam_policy_allocation_rule {
    ctrail_str source_ipam_pool_id; /* sourceIpamPoolId */
} ctrail_ec2_ipam_policy_allocation_rule;

/* IpamPolicyDocument */
typedef struct ctrail_ec2_ipam_policy_document {
    ctrail_str ipam_policy_id; /* ipamPolicyId */
    ctrail_str locale; /* locale */
    /* resourceType: "alb", "eip", "rds", "rnat", "lambda-network-connector", "igw-firewall" */
    ctrail_str resource_type;
    const ctrail_ec2_ipam_policy_allocation_rule *const *allocation_rules; /* allocationRules */
    size_t allocation_rule_count;
} ctrail_ec2_ipam_policy_document;

/* ModifyIpamPolicyAllocationRulesResult */
typedef struct ctrail_ec2_modify_ipam_policy_allocation_rules_result {
    const ctrail_ec2_ipam_policy_document *ipam_policy_document; /* ipamPolicyDocument */
} ctrail_ec2_modify_ipam_policy_allocation_rules_result;

/* ModifyIpamPoolRequest */
typedef struct ctrail_ec2_modify_ipam_pool_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_pool_id; /* ipamPoolId */
    ctrail_str description; /* description */
    ctrail_bool auto_import; /* autoImport */
    int64_t allocation_min_netmask_length; /* allocationMinNetmaskLength */
    int64_t allocation_max_netmask_length; /* allocationMaxNetmaskLength */
    int64_t allocation_default_netmask_length; /* allocationDefaultNetmaskLength */
    ctrail_bool clear_allocation_default_netmask_length; /* clearAllocationDefaultNetmaskLength */
    const ctrail_ec2_request_ipam_resource_tag *const *add_allocation_resource_tags; /* addAllocationResourceTags */
    size_t add_allocation_resource_tag_count;
    /* removeAllocationResourceTags */
    const ctrail_ec2_request_ipam_resource_tag *const *remove_allocation_resource_tags;
    size_t remove_allocation_resource_tag_count;
} ctrail_ec2_modify_ipam_pool_request;

/* ModifyIpamPoolResult */
typedef struct ctrail_ec2_modify_ipam_pool_result {
    const ctrail_ec2_ipam_pool *ipam_pool; /* ipamPool */
} ctrail_ec2_modify_ipam_pool_result;

/* ModifyIpamPoolAllocationRequest */
typedef struct ctrail_ec2_modify_ipam_pool_allocation_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_pool_allocation_id; /* ipamPoolAllocationId */
    ctrail_str description; /* description */
} ctrail_ec2_modify_ipam_pool_allocation_request;

/* ModifyIpamPoolAllocationResult */
typedef struct ctrail_ec2_modify_ipam_pool_allocation_result {
    const ctrail_ec2_ipam_pool_allocation *ipam_pool_allocation; /* ipamPoolAllocation */
} ctrail_ec2_modify_ipam_pool_allocation_result;

/* ModifyIpamPrefixListResolverRequest */
typedef struct ctrail_ec2_modify_ipam_prefix_list_resolver_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_prefix_list_resolver_id; /* ipamPrefixListResolverId */
    ctrail_str description; /* description */
    const ctrail_ec2_ipam_prefix_list_resolver_rule_request *const *rules; /* rules */
    size_t rule_count;
} ctrail_ec2_modify_ipam_prefix_list_resolver_request;

/* ModifyIpamPrefixListResolverResult */
typedef struct ctrail_ec2_modify_ipam_prefix_list_resolver_result {
    const ctrail_ec2_ipam_prefix_list_resolver *ipam_prefix_list_resolver; /* ipamPrefixListResolver */
} ctrail_ec2_modify_ipam_prefix_list_resolver_result;

/* ModifyIpamPrefixListResolverTargetRequest */
typedef struct ctrail_ec2_modify_ipam_prefix_list_resolver_target_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_prefix_list_resolver_target_id; /* ipamPrefixListResolverTargetId */
    int64_t desired_version; /* desiredVersion */
    ctrail_bool track_latest_version; /* trackLatestVersion */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_modify_ipam_prefix_list_resolver_target_request;

/* ModifyIpamPrefixListResolverTargetResult */
typedef struct ctrail_ec2_modify_ipam_prefix_list_resolver_target_result {
    /* ipamPrefixListResolverTarget */
    const ctrail_ec2_ipam_prefix_list_resolver_target *ipam_prefix_list_resolver_target;
} ctrail_ec2_modify_ipam_prefix_list_resolver_target_result;

/* ModifyIpamResourceCidrRequest */
typedef struct ctrail_ec2_modify_ipam_resource_cidr_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str resource_id; /* resourceId */
    ctrail_str resource_cidr; /* resourceCidr */
    ctrail_str resource_region; /* resourceRegion */
    ctrail_str current_ipam_scope_id; /* currentIpamScopeId */
    ctrail_str destination_ipam_scope_id; /* destinationIpamScopeId */
    ctrail_bool monitored; /* monitored */
} ctrail_ec2_modify_ipam_resource_cidr_request;

/* IpamResourceCidr */
typedef struct ctrail_ec2_ipam_resource_cidr {
    ctrail_str ipam_id; /* ipamId */
    ctrail_str ipam_scope_id; /* ipamScopeId */
    ctrail_str ipam_pool_id; /* ipamPoolId */
    ctrail_str resource_region; /* resourceRegion */
    ctrail_str resource_owner_id; /* resourceOwnerId: an account */
    ctrail_str resource_id; /* resourceId */
    ctrail_str resource_name; /* resourceName */
    ctrail_str resource_cidr; /* resourceCidr */
    ctrail_str resource_type; /* resourceType */
    const ctrail_ec2_ipam_resource_tag *const *resource_tags; /* resourceTags */
    size_t resource_tag_count;
    const ctrail_value *ip_usage; /* ipUsage: a number, for ctrail_value_double */
    ctrail_str compliance_status; /* complianceStatus: "compliant", "noncompliant", "unmanaged", "ignored" */
    ctrail_str management_state; /* managementState: "managed", "unmanaged", "ignored" */
    ctrail_str overlap_status; /* overlapStatus: "overlapping", "nonoverlapping", "ignored" */
    ctrail_str vpc_id; /* vpcId */
    ctrail_str availability_zone_id; /* availabilityZoneId */
} ctrail_ec2_ipam_resource_cidr;

/* ModifyIpamResourceCidrResult */
typedef struct ctrail_ec2_modify_ipam_resource_cidr_result {
    const ctrail_ec2_ipam_resource_cidr *ipam_resource_cidr; /* ipamResourceCidr */
} ctrail_ec2_modify_ipam_resource_cidr_result;

/* AddIpamOrganizationalUnitExclusion */
typedef struct ctrail_ec2_add_ipam_organizational_unit_exclusion {
    ctrail_str organizations_entity_path; /* organizationsEntityPath */
} ctrail_ec2_add_ipam_organizational_unit_exclusion;

/* RemoveIpamOrganizationalUnitExclusion */
typedef struct ctrail_ec2_remove_ipam_organizational_unit_exclusion {
    ctrail_str organizations_entity_path; /* organizationsEntityPath */
} ctrail_ec2_remove_ipam_organizational_unit_exclusion;

/* ModifyIpamResourceDiscoveryRequest */
typedef struct ctrail_ec2_modify_ipam_resource_discovery_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_resource_discovery_id; /* ipamResourceDiscoveryId */
    ctrail_str description; /* description */
    const ctrail_ec2_add_ipam_operating_region *const *add_operating_regions; /* addOperatingRegions */
    size_t add_operating_region_count;
    const ctrail_ec2_remove_ipam_operating_region *const *remove_operating_regions; /* removeOperatingRegions */
    size_t remove_operating_region_count;
    /* addOrganizationalUnitExclusions */
    const ctrail_ec2_add_ipam_organizational_unit_exclusion *const *add_organizational_unit_exclusions;
    size_t add_organizational_unit_exclusion_count;
    /* removeOrganizationalUnitExclusions */
    const ctrail_ec2_remove_ipam_organizational_unit_exclusion *const *remove_organizational_unit_exclusions;
    size_t remove_organizational_unit_exclusion_count;
} ctrail_ec2_modify_ipam_resource_discovery_request;

/* ModifyIpamResourceDiscoveryResult */
typedef struct ctrail_ec2_modify_ipam_resource_discovery_result {
    const ctrail_ec2_ipam_resource_discovery *ipam_resource_discovery; /* ipamResourceDiscovery */
} ctrail_ec2_modify_ipam_resource_discovery_result;

/* ModifyIpamRoutingPolicyRegistrationRequest */
typedef struct ctrail_ec2_modify_ipam_routing_policy_registration_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_internet_registry_association_id; /* ipamInternetRegistryAssociationId */
    ctrail_str cidr; /* cidr */
    const ctrail_str *const *asns; /* asns */
    size_t asn_count;
    ctrail_bool permit_more_specific_announcements; /* permitMoreSpecificAnnouncements */
    int64_t max_length; /* maxLength */
    ctrail_str description; /* description */
    ctrail_bool force; /* force */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_modify_ipam_routing_policy_registration_request;

/* ModifyIpamRoutingPolicyRegistrationResult */
typedef struct ctrail_ec2_modify_ipam_routing_policy_registration_result {
    /* ipamRoutingPolicyRegistrationDelta */
    const ctrail_ec2_ipam_routing_policy_registration_delta *ipam_routing_policy_registration_delta;
} ctrail_ec2_modify_ipam_routing_policy_registration_result;

/* ModifyIpamScopeRequest */
typedef struct ctrail_ec2_modify_ipam_scope_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_scope_id; /* ipamScopeId */
    ctrail_str description; /* description */
    /* externalAuthorityConfiguration */
    const ctrail_ec2_external_authority_configuration *external_authority_configuration;
    ctrail_bool remove_external_authority_configuration; /* removeExternalAuthorityConfiguration */
} ctrail_ec2_modify_ipam_scope_request;

/* ModifyIpamScopeResult */
typedef struct ctrail_ec2_modify_ipam_scope_result {
    const ctrail_ec2_ipam_scope *ipam_scope; /* ipamScope */
} ctrail_ec2_modify_ipam_scope_result;

/* ModifyLaunchTemplateRequest */
typedef struct ctrail_ec2_modify_launch_template_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
    ctrail_str launch_template_id; /* launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateName */
    ctrail_str default_version; /* defaultVersion */
} ctrail_ec2_modify_launch_template_request;

/* ModifyLaunchTemplateResult */
typedef struct ctrail_ec2_modify_launch_template_result {
    const ctrail_ec2_launch_template *launch_template; /* launchTemplate */
} ctrail_ec2_modify_launch_template_result;

/* ModifyLocalGatewayRouteRequest */
typedef struct ctrail_ec2_modify_local_gateway_route_request {
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str local_gateway_route_table_id; /* localGatewayRouteTableId */
    ctrail_str local_gateway_virtual_interface_group_id; /* localGatewayVirtualInterfaceGroupId */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str destination_prefix_list_id; /* destinationPrefixListId */
} ctrail_ec2_modify_local_gateway_route_request;

/* ModifyLocalGatewayRouteResult */
typedef struct ctrail_ec2_modify_local_gateway_route_result {
    const ctrail_ec2_local_gateway_route *route; /* route */
} ctrail_ec2_modify_local_gateway_route_result;

/* RemovePrefixListEntry */
typedef struct ctrail_ec2_remove_prefix_list_entry {
    ctrail_str cidr; /* cidr */
} ctrail_ec2_remove_prefix_list_entry;

/* ModifyManagedPrefixListRequest */
typedef struct ctrail_ec2_modify_managed_prefix_list_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str prefix_list_id; /* prefixListId */
    int64_t current_version; /* currentVersion */
    ctrail_str prefix_list_name; /* prefixListName */
    const ctrail_ec2_add_prefix_list_entry *const *add_entries; /* addEntries */
    size_t add_entry_count;
    const ctrail_ec2_remove_prefix_list_entry *const *remove_entries; /* removeEntries */
    size_t remove_entry_count;
    int64_t max_entries; /* maxEntries */
    ctrail_bool ipam_prefix_list_resolver_sync_enabled; /* ipamPrefixListResolverSyncEnabled */
} ctrail_ec2_modify_managed_prefix_list_request;

/* ModifyManagedPrefixListResult */
typedef struct ctrail_ec2_modify_managed_prefix_list_result {
    const ctrail_ec2_managed_prefix_list *prefix_list; /* prefixList */
} ctrail_ec2_modify_managed_prefix_list_result;

/* ModifyManagedResourceVisibilityRequest */
typedef struct ctrail_ec2_modify_managed_resource_visibility_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str default_visibility; /* defaultVisibility: "hidden", "visible" */
} ctrail_ec2_modify_managed_resource_visibility_request;

/* ManagedResourceVisibilitySettings */
typedef struct ctrail_ec2_managed_resource_visibility_settings {
    ctrail_str default_visibility; /* defaultVisibility: "hidden", "visible" */
} ctrail_ec2_managed_resource_visibility_settings;

/* ModifyManagedResourceVisibilityResult */
typedef struct ctrail_ec2_modify_managed_resource_visibility_result {
    const ctrail_ec2_managed_resource_visibility_settings *visibility; /* visibility */
} ctrail_ec2_modify_managed_resource_visibility_result;

/* ModifyMetricCategoryRequest */
typedef struct ctrail_ec2_modify_metric_category_request {
    ctrail_str metric_category_id; /* metricCategoryId */
    const ctrail_str *const *metrics; /* metrics */
    size_t metric_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_metric_category_request;

/* ModifyMetricCategoryResult */
typedef struct ctrail_ec2_modify_metric_category_result {
    const ctrail_ec2_metric_category *metric_category; /* metricCategory */
} ctrail_ec2_modify_metric_category_result;

/* NetworkInterfaceAttachmentChanges */
typedef struct ctrail_ec2_network_interface_attachment_changes {
    ctrail_bool default_ena_queue_count; /* defaultEnaQueueCount */
    int64_t ena_queue_count; /* enaQueueCount */
    ctrail_str attachment_id; /* attachmentId */
    ctrail_bool delete_on_termination; /* deleteOnTermination */
} ctrail_ec2_network_interface_attachment_changes;

/* ModifyNetworkInterfaceAttributeRequest */
typedef struct ctrail_ec2_modify_network_interface_attribute_request {
    const ctrail_ec2_ena_srd_specification *ena_srd_specification; /* enaSrdSpecification */
    ctrail_bool enable_primary_ipv6; /* enablePrimaryIpv6 */
    /* connectionTrackingSpecification */
    const ctrail_ec2_connection_tracking_specification_request *connection_tracking_specification;
    ctrail_bool associate_public_ip_address; /* associatePublicIpAddress */
    const ctrail_str *const *associated_subnet_ids; /* associatedSubnetIds */
    size_t associated_subnet_id_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str network_interface_id; /* networkInterfaceId */
    const ctrail_ec2_attribute_value *description; /* description */
    const ctrail_ec2_attribute_boolean_value *source_dest_check; /* sourceDestCheck */
    const ctrail_str *const *groups; /* groups */
    size_t group_count;
    const ctrail_ec2_network_interface_attachment_changes *attachment; /* attachment */
} ctrail_ec2_modify_network_interface_attribute_request;

/* ModifyNetworkingFlexCostAllocationPolicyRequest */
typedef struct ctrail_ec2_modify_networking_flex_cost_allocation_policy_request {
    ctrail_str fca_policy_id; /* fcaPolicyId */
    const ctrail_ec2_nat_flex_cost_allocation_policy_document *nat_fca_policy_document; /* natFcaPolicyDocument */
    /* instanceFcaPolicyDocument */
    const ctrail_ec2_instance_flex_cost_allocation_policy_document *instance_fca_policy_document;
    const ctrail_ec2_pcx_flex_cost_allocation_policy_document *pcx_fca_policy_document; /* pcxFcaPolicyDocument */
    ctrail_bool show_back_enabled; /* showBackEnabled */
    ctrail_str description; /* description */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_networking_flex_cost_allocation_policy_request;

/* ModifyNetworkingFlexCostAllocationPolicyResult */
typedef struct ctrail_ec2_modify_networking_flex_cost_allocation_policy_result {
    ctrail_str fca_policy_id; /* fcaPolicyId */
    int64_t updated_at_ns; /* updatedAt: nanoseconds since 1970 */
    int64_t version; /* version */
    int64_t version_expected_effective_at_ns; /* versionExpectedEffectiveAt: nanoseconds since 1970 */
} ctrail_ec2_modify_networking_flex_cost_allocation_policy_result;

/* ModifyPrivateDnsNameOptionsRequest */
typedef struct ctrail_ec2_modify_private_dns_name_options_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str instance_id; /* instanceId */
    ctrail_str private_dns_hostname_type; /* privateDnsHostnameType: "ip-name", "resource-name" */
    ctrail_bool enable_resource_name_dns_a_record; /* enableResourceNameDnsARecord */
    ctrail_bool enable_resource_name_dns_aaaa_record; /* enableResourceNameDnsAAAARecord */
} ctrail_ec2_modify_private_dns_name_options_request;

/* ModifyPrivateDnsNameOptionsResult */
typedef struct ctrail_ec2_modify_private_dns_name_options_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_modify_private_dns_name_options_result;

/* ModifyPublicIpDnsNameOptionsRequest */
typedef struct ctrail_ec2_modify_public_ip_dns_name_options_request {
    ctrail_str network_interface_id; /* networkInterfaceId */
    /* hostnameType: "public-dual-stack-dns-name", "public-ipv4-dns-name", "public-ipv6-dns-name" */
    ctrail_str hostname_type;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_public_ip_dns_name_options_request;

/* ModifyPublicIpDnsNameOptionsResult */
typedef struct ctrail_ec2_modify_public_ip_dns_name_options_result {
    ctrail_bool successful; /* successful */
} ctrail_ec2_modify_public_ip_dns_name_options_result;

/* ReservedInstancesConfiguration */
typedef struct ctrail_ec2_reserved_instances_configuration {
    ctrail_str availability_zone; /* availabilityZone */
    int64_t instance_count; /* instanceCount */
    ctrail_str instance_type; /* instanceType */
    ctrail_str platform; /* platform */
    ctrail_str scope; /* scope: "Availability Zone", "Region" */
    ctrail_str availability_zone_id; /* availabilityZoneId */
} ctrail_ec2_reserved_instances_configuration;

/* ModifyReservedInstancesRequest */
typedef struct ctrail_ec2_modify_reserved_instances_request {
    const ctrail_str *const *reserved_instances_ids; /* reservedInstancesIds */
    size_t reserved_instances_id_count;
    ctrail_str client_token; /* clientToken */
    const ctrail_ec2_reserved_instances_configuration *const *target_configurations; /* targetConfigurations */
    size_t target_configuration_count;
} ctrail_ec2_modify_reserved_instances_request;

/* ModifyReservedInstancesResult */
typedef struct ctrail_ec2_modify_reserved_instances_result {
    ctrail_str reserved_instances_modification_id; /* reservedInstancesModificationId */
} ctrail_ec2_modify_reserved_instances_result;

/* ModifyRouteServerRequest */
typedef struct ctrail_ec2_modify_route_server_request {
    ctrail_str route_server_id; /* routeServerId */
    ctrail_str persist_routes; /* persistRoutes: "enable", "disable", "reset" */
    int64_t persist_routes_duration; /* persistRoutesDuration */
    ctrail_bool sns_notifications_enabled; /* snsNotificationsEnabled */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_route_server_request;

/* ModifyRouteServerResult */
typedef struct ctrail_ec2_modify_route_server_result {
    const ctrail_ec2_route_server *route_server; /* routeServer */
} ctrail_ec2_modify_route_server_result;

/* SecurityGroupRuleRequest */
typedef struct ctrail_ec2_security_group_rule_request {
    ctrail_str ip_protocol; /* ipProtocol */
    int64_t from_port; /* fromPort */
    int64_t to_port; /* toPort */
    ctrail_str cidr_ipv4; /* cidrIpv4 */
    ctrail_str cidr_ipv6; /* cidrIpv6 */
    ctrail_str prefix_list_id; /* prefixListId */
    ctrail_str referenced_group_id; /* referencedGroupId */
    ctrail_str description; /* description */
} ctrail_ec2_security_group_rule_request;

/* SecurityGroupRuleUpdate */
typedef struct ctrail_ec2_security_group_rule_update {
    ctrail_str security_group_rule_id; /* securityGroupRuleId */
    const ctrail_ec2_security_group_rule_request *security_group_rule; /* securityGroupRule */
} ctrail_ec2_security_group_rule_update;

/* ModifySecurityGroupRulesRequest */
typedef struct ctrail_ec2_modify_security_group_rules_request {
    ctrail_str group_id; /* groupId */
    const ctrail_ec2_security_group_rule_update *const *security_group_rules; /* securityGroupRules */
    size_t security_group_rule_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_security_group_rules_request;

/* ModifySecurityGroupRulesResult */
typedef struct ctrail_ec2_modify_security_group_rules_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_modify_security_group_rules_result;

/* CreateVolumePermission */
typedef struct ctrail_ec2_create_volume_permission {
    ctrail_str user_id; /* userId: an account */
    ctrail_str group; /* group: "all" */
} ctrail_ec2_create_volume_permission;

/* CreateVolumePermissionModifications */
typedef struct ctrail_ec2_create_volume_permission_modifications {
    const ctrail_ec2_create_volume_permission *const *add; /* add */
    size_t add_count;
    const ctrail_ec2_create_volume_permission *const *remove; /* remove */
    size_t remove_count;
} ctrail_ec2_create_volume_permission_modifications;

/* ModifySnapshotAttributeRequest */
typedef struct ctrail_ec2_modify_snapshot_attribute_request {
    ctrail_str attribute; /* attribute: "productCodes", "createVolumePermission" */
    const ctrail_ec2_create_volume_permission_modifications *create_volume_permission; /* createVolumePermission */
    const ctrail_str *const *group_names; /* groupNames */
    size_t group_name_count;
    ctrail_str operation_type; /* operationType: "add", "remove" */
    ctrail_str snapshot_id; /* snapshotId */
    const ctrail_str *const *user_ids; /* userIds: an account */
    size_t user_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_snapshot_attribute_request;

/* ModifySnapshotTierRequest */
typedef struct ctrail_ec2_modify_snapshot_tier_request {
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str storage_tier; /* storageTier: "archive" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_snapshot_tier_request;

/* ModifySnapshotTierResult */
typedef struct ctrail_ec2_modify_snapshot_tier_result {
    ctrail_str snapshot_id; /* snapshotId */
    int64_t tiering_start_time_ns; /* tieringStartTime: nanoseconds since 1970 */
} ctrail_ec2_modify_snapshot_tier_result;

/* LaunchTemplateOverrides */
typedef struct ctrail_ec2_launch_template_overrides {
    ctrail_str instance_type; /* instanceType */
    ctrail_str spot_price; /* spotPrice */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str availability_zone; /* availabilityZone */
    const ctrail_value *weighted_capacity; /* weightedCapacity: a number, for ctrail_value_double */
    const ctrail_value *priority; /* priority: a number, for ctrail_value_double */
    const ctrail_ec2_instance_requirements *instance_requirements; /* instanceRequirements */
    ctrail_str availability_zone_id; /* availabilityZoneId */
} ctrail_ec2_launch_template_overrides;

/* LaunchTemplateConfig */
typedef struct ctrail_ec2_launch_template_config {
    /* launchTemplateSpecification */
    const ctrail_ec2_fleet_launch_template_specification *launch_template_specification;
    const ctrail_ec2_launch_template_overrides *const *overrides; /* overrides */
    size_t override_count;
} ctrail_ec2_launch_template_config;

/* ModifySpotFleetRequestRequest */
typedef struct ctrail_ec2_modify_spot_fleet_request_request {
    const ctrail_ec2_launch_template_config *const *launch_template_configs; /* launchTemplateConfigs */
    size_t launch_template_config_count;
    int64_t on_demand_target_capacity; /* onDemandTargetCapacity */
    ctrail_str context; /* context */
    ctrail_str spot_fleet_request_id; /* spotFleetRequestId */
    int64_t target_capacity; /* targetCapacity */
    ctrail_str excess_capacity_termination_policy; /* excessCapacityTerminationPolicy: "noTermination", "default" */
} ctrail_ec2_modify_spot_fleet_request_request;

/* ModifySpotFleetRequestResponse */
typedef struct ctrail_ec2_modify_spot_fleet_request_response {
    ctrail_bool returned; /* return */
} ctrail_ec2_modify_spot_fleet_request_response;

/* ModifySubnetAttributeRequest */
typedef struct ctrail_ec2_modify_subnet_attribute_request {
    const ctrail_ec2_attribute_boolean_value *assign_ipv6_address_on_creation; /* assignIpv6AddressOnCreation */
    const ctrail_ec2_attribute_boolean_value *map_public_ip_on_launch; /* mapPublicIpOnLaunch */
    ctrail_str subnet_id; /* subnetId */
    const ctrail_ec2_attribute_boolean_value *map_customer_owned_ip_on_launch; /* mapCustomerOwnedIpOnLaunch */
    ctrail_str customer_owned_ipv4_pool; /* customerOwnedIpv4Pool */
    const ctrail_ec2_attribute_boolean_value *enable_dns64; /* enableDns64 */
    ctrail_str private_dns_hostname_type_on_launch; /* privateDnsHostnameTypeOnLaunch: "ip-name", "resource-name" */
    /* enableResourceNameDnsARecordOnLaunch */
    const ctrail_ec2_attribute_boolean_value *enable_resource_name_dns_a_record_on_launch;
    /* enableResourceNameDnsAAAARecordOnLaunch */
    const ctrail_ec2_attribute_boolean_value *enable_resource_name_dns_aaaa_record_on_launch;
    int64_t enable_lni_at_device_index; /* enableLniAtDeviceIndex */
    const ctrail_ec2_attribute_boolean_value *disable_lni_at_device_index; /* disableLniAtDeviceIndex */
} ctrail_ec2_modify_subnet_attribute_request;

/* ModifyTrafficMirrorFilterNetworkServicesRequest */
typedef struct ctrail_ec2_modify_traffic_mirror_filter_network_services_request {
    ctrail_str traffic_mirror_filter_id; /* trafficMirrorFilterId */
    const ctrail_str *const *add_network_services; /* addNetworkServices: "amazon-dns" */
    size_t add_network_service_count;
    const ctrail_str *const *remove_network_services; /* removeNetworkServices: "amazon-dns" */
    size_t remove_network_service_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_traffic_mirror_filter_network_services_request;

/* ModifyTrafficMirrorFilterNetworkServicesResult */
typedef struct ctrail_ec2_modify_traffic_mirror_filter_network_services_result {
    const ctrail_ec2_traffic_mirror_filter *traffic_mirror_filter; /* trafficMirrorFilter */
} ctrail_ec2_modify_traffic_mirror_filter_network_services_result;

/* ModifyTrafficMirrorFilterRuleRequest */
typedef struct ctrail_ec2_modify_traffic_mirror_filter_rule_request {
    ctrail_str traffic_mirror_filter_rule_id; /* trafficMirrorFilterRuleId */
    ctrail_str traffic_direction; /* trafficDirection: "ingress", "egress" */
    int64_t rule_number; /* ruleNumber */
    ctrail_str rule_action; /* ruleAction: "accept", "reject" */
    const ctrail_ec2_traffic_mirror_port_range_request *destination_port_range; /* destinationPortRange */
    const ctrail_ec2_traffic_mirror_port_range_request *source_port_range; /* sourcePortRange */
    int64_t protocol; /* protocol */
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str source_cidr_block; /* sourceCidrBlock */
    ctrail_str description; /* description */
    /* removeFields: "destination-port-range", "source-port-range", "protocol", "description" */
    const ctrail_str *const *remove_fields;
    size_t remove_field_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_traffic_mirror_filter_rule_request;

/* ModifyTrafficMirrorFilterRuleResult */
typedef struct ctrail_ec2_modify_traffic_mirror_filter_rule_result {
    const ctrail_ec2_traffic_mirror_filter_rule *traffic_mirror_filter_rule; /* trafficMirrorFilterRule */
} ctrail_ec2_modify_traffic_mirror_filter_rule_result;

/* ModifyTrafficMirrorSessionRequest */
typedef struct ctrail_ec2_modify_traffic_mirror_session_request {
    ctrail_str traffic_mirror_session_id; /* trafficMirrorSessionId */
    ctrail_str traffic_mirror_target_id; /* trafficMirrorTargetId */
    ctrail_str traffic_mirror_filter_id; /* trafficMirrorFilterId */
    int64_t packet_length; /* packetLength */
    int64_t session_number; /* sessionNumber */
    int64_t virtual_network_id; /* virtualNetworkId */
    ctrail_str description; /* description */
    const ctrail_str *const *remove_fields; /* removeFields: "packet-length", "description", "virtual-network-id" */
    size_t remove_field_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_traffic_mirror_session_request;

/* ModifyTrafficMirrorSessionResult */
typedef struct ctrail_ec2_modify_traffic_mirror_session_result {
    const ctrail_ec2_traffic_mirror_session *traffic_mirror_session; /* trafficMirrorSession */
} ctrail_ec2_modify_traffic_mirror_session_result;

/* ModifyTransitGatewayOptions */
typedef struct ctrail_ec2_modify_transit_gateway_options {
    const ctrail_str *const *add_transit_gateway_cidr_blocks; /* addTransitGatewayCidrBlocks */
    size_t add_transit_gateway_cidr_block_count;
    const ctrail_str *const *remove_transit_gateway_cidr_blocks; /* removeTransitGatewayCidrBlocks */
    size_t remove_transit_gateway_cidr_block_count;
    ctrail_str vpn_ecmp_support; /* vpnEcmpSupport: "enable", "disable" */
    ctrail_str dns_support; /* dnsSupport: "enable", "disable" */
    ctrail_str security_group_referencing_support; /* securityGroupReferencingSupport: "enable", "disable" */
    ctrail_str auto_accept_shared_attachments; /* autoAcceptSharedAttachments: "enable", "disable" */
    ctrail_str default_route_table_association; /* defaultRouteTableAssociation: "enable", "disable" */
    ctrail_str association_default_route_table_id; /* associationDefaultRouteTableId */
    ctrail_str default_route_table_propagation; /* defaultRouteTablePropagation: "enable", "disable" */
    ctrail_str propagation_default_route_table_id; /* propagationDefaultRouteTableId */
    int64_t amazon_side_asn; /* amazonSideAsn */
    ctrail_str encryption_support; /* encryptionSupport: "enable", "disable" */
} ctrail_ec2_modify_transit_gateway_options;

/* ModifyTransitGatewayRequest */
typedef struct ctrail_ec2_modify_transit_gateway_request {
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str description; /* description */
    const ctrail_ec2_modify_transit_gateway_options *options; /* options */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_transit_gateway_request;

/* ModifyTransitGatewayResult */
typedef struct ctrail_ec2_modify_transit_gateway_result {
    const ctrail_ec2_transit_gateway *transit_gateway; /* transitGateway */
} ctrail_ec2_modify_transit_gateway_result;

/* TransitGatewayNatRuleRequest */
typedef struct ctrail_ec2_transit_gateway_nat_rule_request {
    int64_t rule_number; /* ruleNumber */
    ctrail_str match_source_cidr; /* matchSourceCidr */
    ctrail_str nat_cidr; /* natCidr */
} ctrail_ec2_transit_gateway_nat_rule_request;

/* ModifyTransitGatewayAttachmentNatConfigurationRequest */
typedef struct ctrail_ec2_modify_transit_gateway_attachment_nat_configuration_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str nat_gateway_support; /* natGatewaySupport: "enable", "disable" */
    ctrail_str nat_system_route_support; /* natSystemRouteSupport: "enable", "disable" */
    const ctrail_ec2_transit_gateway_nat_rule_request *const *nat_gateway_rules; /* natGatewayRules */
    size_t nat_gateway_rule_count;
    ctrail_bool reset_nat_gateway_rules; /* resetNatGatewayRules */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_transit_gateway_attachment_nat_configuration_request;

/* TransitGatewayNatRule */
typedef struct ctrail_ec2_transit_gateway_nat_rule {
    int64_t rule_number; /* ruleNumber */
    ctrail_str match_source_cidr; /* matchSourceCidr */
    ctrail_str nat_cidr; /* natCidr */
    ctrail_str state; /* state: "pending", "activated", "deactivated", "deleting" */
} ctrail_ec2_transit_gateway_nat_rule;

/* ModifyTransitGatewayAttachmentNatConfigurationResult */
typedef struct ctrail_ec2_modify_transit_gateway_attachment_nat_configuration_result {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_str nat_gateway_support; /* natGatewaySupport: "enabled", "disabled", "enabling", "disabling" */
    ctrail_str nat_system_route_support; /* natSystemRouteSupport: "enable", "disable" */
    const ctrail_ec2_transit_gateway_nat_rule *const *nat_gateway_rules; /* natGatewayRules */
    size_t nat_gateway_rule_count;
} ctrail_ec2_modify_transit_gateway_attachment_nat_configuration_result;

/* ModifyTransitGatewayMeteringPolicyRequest */
typedef struct ctrail_ec2_modify_transit_gateway_metering_policy_request {
    ctrail_str transit_gateway_metering_policy_id; /* transitGatewayMeteringPolicyId */
    const ctrail_str *const *add_middlebox_attachment_ids; /* addMiddleboxAttachmentIds */
    size_t add_middlebox_attachment_id_count;
    const ctrail_str *const *remove_middlebox_attachment_ids; /* removeMiddleboxAttachmentIds */
    size_t remove_middlebox_attachment_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_transit_gateway_metering_policy_request;

/* ModifyTransitGatewayMeteringPolicyResult */
typedef struct ctrail_ec2_modify_transit_gateway_metering_policy_result {
    /* transitGatewayMeteringPolicy */
    const ctrail_ec2_transit_gateway_metering_policy *transit_gateway_metering_policy;
} ctrail_ec2_modify_transit_gateway_metering_policy_result;

/* ModifyTransitGatewayNetworkFunctionAttachmentRequest */
typedef struct ctrail_ec2_modify_transit_gateway_network_function_attachment_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    const ctrail_str *const *add_availability_zones; /* addAvailabilityZones */
    size_t add_availability_zone_count;
    const ctrail_str *const *add_availability_zone_ids; /* addAvailabilityZoneIds */
    size_t add_availability_zone_id_count;
    const ctrail_str *const *remove_availability_zones; /* removeAvailabilityZones */
    size_t remove_availability_zone_count;
    const ctrail_str *const *remove_availability_zone_ids; /* removeAvailabilityZoneIds */
    size_t remove_availability_zone_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_transit_gateway_network_function_attachment_request;

/* ModifyTransitGatewayNetworkFunctionAttachmentResult */
typedef struct ctrail_ec2_modify_transit_gateway_network_function_attachment_result {
    /* transitGatewayNetworkFunctionAttachment */
    const ctrail_ec2_transit_gateway_network_function_attachment *transit_gateway_network_function_attachment;
} ctrail_ec2_modify_transit_gateway_network_function_attachment_result;

/* ModifyTransitGatewayPeeringAttachmentRequestOptions */
typedef struct ctrail_ec2_modify_transit_gateway_peering_attachment_request_options {
    ctrail_bool allow_multipath_resilience; /* allowMultipathResilience */
    ctrail_str multipath_resilience_mode; /* multipathResilienceMode: "always-on" */
} ctrail_ec2_modify_transit_gateway_peering_attachment_request_options;

/* ModifyTransitGatewayPeeringAttachmentRequest */
typedef struct ctrail_ec2_modify_transit_gateway_peering_attachment_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    const ctrail_ec2_modify_transit_gateway_peering_attachment_request_options *options; /* options */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_transit_gateway_peering_attachment_request;

/* ModifyTransitGatewayPeeringAttachmentResult */
typedef struct ctrail_ec2_modify_transit_gateway_peering_attachment_result {
    /* transitGatewayPeeringAttachment */
    const ctrail_ec2_transit_gateway_peering_attachment *transit_gateway_peering_attachment;
} ctrail_ec2_modify_transit_gateway_peering_attachment_result;

/* ModifyTransitGatewayPolicyTableEntryRequest */
typedef struct ctrail_ec2_modify_transit_gateway_policy_table_entry_request {
    ctrail_str transit_gateway_policy_table_id; /* transitGatewayPolicyTableId */
    ctrail_str policy_rule_number; /* policyRuleNumber */
    const ctrail_ec2_transit_gateway_request_policy_rule *policy_rule; /* policyRule */
    ctrail_str target_route_table_id; /* targetRouteTableId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_transit_gateway_policy_table_entry_request;

/* ModifyTransitGatewayPolicyTableEntryResult */
typedef struct ctrail_ec2_modify_transit_gateway_policy_table_entry_result {
    /* transitGatewayPolicyTableEntry */
    const ctrail_ec2_transit_gateway_policy_table_entry *transit_gateway_policy_table_entry;
} ctrail_ec2_modify_transit_gateway_policy_table_entry_result;

/* ModifyTransitGatewayPrefixListReferenceRequest */
typedef struct ctrail_ec2_modify_transit_gateway_prefix_list_reference_request {
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str prefix_list_id; /* prefixListId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool blackhole; /* blackhole */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_transit_gateway_prefix_list_reference_request;

/* ModifyTransitGatewayPrefixListReferenceResult */
typedef struct ctrail_ec2_modify_transit_gateway_prefix_list_reference_result {
    /* transitGatewayPrefixListReference */
    const ctrail_ec2_transit_gateway_prefix_list_reference *transit_gateway_prefix_list_reference;
} ctrail_ec2_modify_transit_gateway_prefix_list_reference_result;

/* ModifyTransitGatewayVpcAttachmentRequestOptions */
typedef struct ctrail_ec2_modify_transit_gateway_vpc_attachment_request_options {
    ctrail_str dns_support; /* dnsSupport: "enable", "disable" */
    ctrail_str security_group_referencing_support; /* securityGroupReferencingSupport: "enable", "disable" */
    ctrail_str ipv6_support; /* ipv6Support: "enable", "disable" */
    ctrail_str appliance_mode_support; /* applianceModeSupport: "enable", "disable" */
} ctrail_ec2_modify_transit_gateway_vpc_attachment_request_options;

/* ModifyTransitGatewayVpcAttachmentRequest */
typedef struct ctrail_ec2_modify_transit_gateway_vpc_attachment_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    const ctrail_str *const *add_subnet_ids; /* addSubnetIds */
    size_t add_subnet_id_count;
    const ctrail_str *const *remove_subnet_ids; /* removeSubnetIds */
    size_t remove_subnet_id_count;
    const ctrail_ec2_modify_transit_gateway_vpc_attachment_request_options *options; /* options */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_transit_gateway_vpc_attachment_request;

/* ModifyTransitGatewayVpcAttachmentResult */
typedef struct ctrail_ec2_modify_transit_gateway_vpc_attachment_result {
    const ctrail_ec2_transit_gateway_vpc_attachment *transit_gateway_vpc_attachment; /* transitGatewayVpcAttachment */
} ctrail_ec2_modify_transit_gateway_vpc_attachment_result;

/* ModifyVerifiedAccessEndpointPortRange */
typedef struct ctrail_ec2_modify_verified_access_endpoint_port_range {
    int64_t from_port; /* fromPort */
    int64_t to_port; /* toPort */
} ctrail_ec2_modify_verified_access_endpoint_port_range;

/* ModifyVerifiedAccessEndpointLoadBalancerOptions */
typedef struct ctrail_ec2_modify_verified_access_endpoint_load_balancer_options {
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
    ctrail_str protocol; /* protocol: "http", "https", "tcp" */
    int64_t port; /* port */
    const ctrail_ec2_modify_verified_access_endpoint_port_range *const *port_ranges; /* portRanges */
    size_t port_range_count;
} ctrail_ec2_modify_verified_access_endpoint_load_balancer_options;

/* ModifyVerifiedAccessEndpointEniOptions */
typedef struct ctrail_ec2_modify_verified_access_endpoint_eni_options {
    ctrail_str protocol; /* protocol: "http", "https", "tcp" */
    int64_t port; /* port */
    const ctrail_ec2_modify_verified_access_endpoint_port_range *const *port_ranges; /* portRanges */
    size_t port_range_count;
} ctrail_ec2_modify_verified_access_endpoint_eni_options;

/* ModifyVerifiedAccessEndpointRdsOptions */
typedef struct ctrail_ec2_modify_verified_access_endpoint_rds_options {
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
    int64_t port; /* port */
    ctrail_str rds_endpoint; /* rdsEndpoint */
} ctrail_ec2_modify_verified_access_endpoint_rds_options;

/* ModifyVerifiedAccessEndpointCidrOptions */
typedef struct ctrail_ec2_modify_verified_access_endpoint_cidr_options {
    const ctrail_ec2_modify_verified_access_endpoint_port_range *const *port_ranges; /* portRanges */
    size_t port_range_count;
} ctrail_ec2_modify_verified_access_endpoint_cidr_options;

/* ModifyVerifiedAccessEndpointRequest */
typedef struct ctrail_ec2_modify_verified_access_endpoint_request {
    ctrail_str verified_access_endpoint_id; /* verifiedAccessEndpointId */
    ctrail_str verified_access_group_id; /* verifiedAccessGroupId */
    /* loadBalancerOptions */
    const ctrail_ec2_modify_verified_access_endpoint_load_balancer_options *load_balancer_options;
    /* networkInterfaceOptions */
    const ctrail_ec2_modify_verified_access_endpoint_eni_options *network_interface_options;
    ctrail_str description; /* description */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_modify_verified_access_endpoint_rds_options *rds_options; /* rdsOptions */
    const ctrail_ec2_modify_verified_access_endpoint_cidr_options *cidr_options; /* cidrOptions */
} ctrail_ec2_modify_verified_access_endpoint_request;

/* ModifyVerifiedAccessEndpointResult */
typedef struct ctrail_ec2_modify_verified_access_endpoint_result {
    const ctrail_ec2_verified_access_endpoint *verified_access_endpoint; /* verifiedAccessEndpoint */
} ctrail_ec2_modify_verified_access_endpoint_result;

/* ModifyVerifiedAccessEndpointPolicyRequest */
typedef struct ctrail_ec2_modify_verified_access_endpoint_policy_request {
    ctrail_str verified_access_endpoint_id; /* verifiedAccessEndpointId */
    ctrail_bool policy_enabled; /* policyEnabled */
    ctrail_str policy_document; /* policyDocument */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_verified_access_sse_specification_request *sse_specification; /* sseSpecification */
} ctrail_ec2_modify_verified_access_endpoint_policy_request;

/* ModifyVerifiedAccessEndpointPolicyResult */
typedef struct ctrail_ec2_modify_verified_access_endpoint_policy_result {
    ctrail_bool policy_enabled; /* policyEnabled */
    ctrail_str policy_document; /* policyDocument */
    const ctrail_ec2_verified_access_sse_specification_response *sse_specification; /* sseSpecification */
} ctrail_ec2_modify_verified_access_endpoint_policy_result;

/* ModifyVerifiedAccessGroupRequest */
typedef struct ctrail_ec2_modify_verified_access_group_request {
    ctrail_str verified_access_group_id; /* verifiedAccessGroupId */
    ctrail_str verified_access_instance_id; /* verifiedAccessInstanceId */
    ctrail_str description; /* description */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_verified_access_group_request;

/* ModifyVerifiedAccessGroupResult */
typedef struct ctrail_ec2_modify_verified_access_group_result {
    const ctrail_ec2_verified_access_group *verified_access_group; /* verifiedAccessGroup */
} ctrail_ec2_modify_verified_access_group_result;

/* ModifyVerifiedAccessGroupPolicyRequest */
typedef struct ctrail_ec2_modify_verified_access_group_policy_request {
    ctrail_str verified_access_group_id; /* verifiedAccessGroupId */
    ctrail_bool policy_enabled; /* policyEnabled */
    ctrail_str policy_document; /* policyDocument */
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_verified_access_sse_specification_request *sse_specification; /* sseSpecification */
} ctrail_ec2_modify_verified_access_group_policy_request;

/* ModifyVerifiedAccessGroupPolicyResult */
typedef struct ctrail_ec2_modify_verified_access_group_policy_result {
    ctrail_bool policy_enabled; /* policyEnabled */
    ctrail_str policy_document; /* policyDocument */
    const ctrail_ec2_verified_access_sse_specification_response *sse_specification; /* sseSpecification */
} ctrail_ec2_modify_verified_access_group_policy_result;

/* ModifyVerifiedAccessInstanceRequest */
typedef struct ctrail_ec2_modify_verified_access_instance_request {
    ctrail_str verified_access_instance_id; /* verifiedAccessInstanceId */
    ctrail_str description; /* description */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
    ctrail_str cidr_endpoints_custom_sub_domain; /* cidrEndpointsCustomSubDomain */
} ctrail_ec2_modify_verified_access_instance_request;

/* ModifyVerifiedAccessInstanceResult */
typedef struct ctrail_ec2_modify_verified_access_instance_result {
    const ctrail_ec2_verified_access_instance *verified_access_instance; /* verifiedAccessInstance */
} ctrail_ec2_modify_verified_access_instance_result;

/* VerifiedAccessLogS3DestinationOptions */
typedef struct ctrail_ec2_verified_access_log_s3_destination_options {
    ctrail_bool enabled; /* enabled */
    ctrail_str bucket_name; /* bucketName */
    ctrail_str prefix; /* prefix */
    ctrail_str bucket_owner; /* bucketOwner: an account */
} ctrail_ec2_verified_access_log_s3_destination_options;

/* VerifiedAccessLogCloudWatchLogsDestinationOptions */
typedef struct ctrail_ec2_verified_access_log_cloud_watch_logs_destination_options {
    ctrail_bool enabled; /* enabled */
    ctrail_str log_group; /* logGroup */
} ctrail_ec2_verified_access_log_cloud_watch_logs_destination_options;

/* VerifiedAccessLogKinesisDataFirehoseDestinationOptions */
typedef struct ctrail_ec2_verified_access_log_kinesis_data_firehose_destination_options {
    ctrail_bool enabled; /* enabled */
    ctrail_str delivery_stream; /* deliveryStream */
} ctrail_ec2_verified_access_log_kinesis_data_firehose_destination_options;

/* VerifiedAccessLogOptions */
typedef struct ctrail_ec2_verified_access_log_options {
    const ctrail_ec2_verified_access_log_s3_destination_options *s3; /* s3 */
    const ctrail_ec2_verified_access_log_cloud_watch_logs_destination_options *cloud_watch_logs; /* cloudWatchLogs */
    /* kinesisDataFirehose */
    const ctrail_ec2_verified_access_log_kinesis_data_firehose_destination_options *kinesis_data_firehose;
    ctrail_str log_version; /* logVersion */
    ctrail_bool include_trust_context; /* includeTrustContext */
} ctrail_ec2_verified_access_log_options;

/* ModifyVerifiedAccessInstanceLoggingConfigurationRequest */
typedef struct ctrail_ec2_modify_verified_access_instance_logging_configuration_request {
    ctrail_str verified_access_instance_id; /* verifiedAccessInstanceId */
    const ctrail_ec2_verified_access_log_options *access_logs; /* accessLogs */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_modify_verified_access_instance_logging_configuration_request;

/* VerifiedAccessLogDeliveryStatus */
typedef struct ctrail_ec2_verified_access_log_delivery_status {
    ctrail_str code; /* code: "success", "failed" */
    ctrail_str message; /* message */
} ctrail_ec2_verified_access_log_delivery_status;

/* VerifiedAccessLogS3Destination */
typedef struct ctrail_ec2_verified_access_log_s3_destination {
    ctrail_bool enabled; /* enabled */
    const ctrail_ec2_verified_access_log_delivery_status *delivery_status; /* deliveryStatus */
    ctrail_str bucket_name; /* bucketName */
    ctrail_str prefix; /* prefix */
    ctrail_str bucket_owner; /* bucketOwner: an account */
} ctrail_ec2_verified_access_log_s3_destination;

/* VerifiedAccessLogCloudWatchLogsDestination */
typedef struct ctrail_ec2_verified_access_log_cloud_watch_logs_destination {
    ctrail_bool enabled; /* enabled */
    const ctrail_ec2_verified_access_log_delivery_status *delivery_status; /* deliveryStatus */
    ctrail_str log_group; /* logGroup */
} ctrail_ec2_verified_access_log_cloud_watch_logs_destination;

/* VerifiedAccessLogKinesisDataFirehoseDestination */
typedef struct ctrail_ec2_verified_access_log_kinesis_data_firehose_destination {
    ctrail_bool enabled; /* enabled */
    const ctrail_ec2_verified_access_log_delivery_status *delivery_status; /* deliveryStatus */
    ctrail_str delivery_stream; /* deliveryStream */
} ctrail_ec2_verified_access_log_kinesis_data_firehose_destination;

/* VerifiedAccessLogs */
typedef struct ctrail_ec2_verified_access_logs {
    const ctrail_ec2_verified_access_log_s3_destination *s3; /* s3 */
    const ctrail_ec2_verified_access_log_cloud_watch_logs_destination *cloud_watch_logs; /* cloudWatchLogs */
    /* kinesisDataFirehose */
    const ctrail_ec2_verified_access_log_kinesis_data_firehose_destination *kinesis_data_firehose;
    ctrail_str log_version; /* logVersion */
    ctrail_bool include_trust_context; /* includeTrustContext */
} ctrail_ec2_verified_access_logs;

/* VerifiedAccessInstanceLoggingConfiguration */
typedef struct ctrail_ec2_verified_access_instance_logging_configuration {
    ctrail_str verified_access_instance_id; /* verifiedAccessInstanceId */
    const ctrail_ec2_verified_access_logs *access_logs; /* accessLogs */
} ctrail_ec2_verified_access_instance_logging_configuration;

/* ModifyVerifiedAccessInstanceLoggingConfigurationResult */
typedef struct ctrail_ec2_modify_verified_access_instance_logging_configuration_result {
    const ctrail_ec2_verified_access_instance_logging_configuration *logging_configuration; /* loggingConfiguration */
} ctrail_ec2_modify_verified_access_instance_logging_configuration_result;

/* ModifyVerifiedAccessTrustProviderOidcOptions */
typedef struct ctrail_ec2_modify_verified_access_trust_provider_oidc_options {
    ctrail_str issuer; /* issuer */
    ctrail_str authorization_endpoint; /* authorizationEndpoint */
    ctrail_str token_endpoint; /* tokenEndpoint */
    ctrail_str user_info_endpoint; /* userInfoEndpoint */
    ctrail_str client_id; /* clientId */
    ctrail_str client_secret; /* clientSecret: a secret: what AWS writes in its place, if anything */
    ctrail_str scope; /* scope */
} ctrail_ec2_modify_verified_access_trust_provider_oidc_options;

/* ModifyVerifiedAccessTrustProviderDeviceOptions */
typedef struct ctrail_ec2_modify_verified_access_trust_provider_device_options {
    ctrail_str public_signing_key_url; /* publicSigningKeyUrl */
} ctrail_ec2_modify_verified_access_trust_provider_device_options;

/* ModifyVerifiedAccessNativeApplicationOidcOptions */
typedef struct ctrail_ec2_modify_verified_access_native_application_oidc_options {
    ctrail_str public_signing_key_endpoint; /* publicSigningKeyEndpoint */
    ctrail_str issuer; /* issuer */
    ctrail_str authorization_endpoint; /* authorizationEndpoint */
    ctrail_str token_endpoint; /* tokenEndpoint */
    ctrail_str user_info_endpoint; /* userInfoEndpoint */
    ctrail_str client_id; /* clientId */
    ctrail_str client_secret; /* clientSecret: a secret: what AWS writes in its place, if anything */
    ctrail_str scope; /* scope */
} ctrail_ec2_modify_verified_access_native_application_oidc_options;

/* ModifyVerifiedAccessTrustProviderRequest */
typedef struct ctrail_ec2_modify_verified_access_trust_provider_request {
    ctrail_str verified_access_trust_provider_id; /* verifiedAccessTrustProviderId */
    const ctrail_ec2_modify_verified_access_trust_provider_oidc_options *oidc_options; /* oidcOptions */
    const ctrail_ec2_modify_verified_access_trust_provider_device_options *device_options; /* deviceOptions */
    ctrail_str description; /* description */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
    const ctrail_ec2_verified_access_sse_specification_request *sse_specification; /* sseSpecification */
    /* nativeApplicationOidcOptions */
    const ctrail_ec2_modify_verified_access_native_application_oidc_options *native_application_oidc_options;
} ctrail_ec2_modify_verified_access_trust_provider_request;

/* ModifyVerifiedAccessTrustProviderResult */
typedef struct ctrail_ec2_modify_verified_access_trust_provider_result {
    const ctrail_ec2_verified_access_trust_provider *verified_access_trust_provider; /* verifiedAccessTrustProvider */
} ctrail_ec2_modify_verified_access_trust_provider_result;

/* ModifyVolumeRequest */
typedef struct ctrail_ec2_modify_volume_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str volume_id; /* volumeId */
    int64_t size; /* size: GiB */
    ctrail_str volume_type; /* volumeType */
    int64_t iops; /* iops */
    int64_t throughput; /* throughput: MiB/s */
    ctrail_bool multi_attach_enabled; /* multiAttachEnabled */
} ctrail_ec2_modify_volume_request;

/* VolumeModification */
typedef struct ctrail_ec2_volume_modification {
    ctrail_str volume_id; /* volumeId */
    ctrail_str modification_state; /* modificationState: "modifying", "optimizing", "completed", "failed" */
    ctrail_str status_message; /* statusMessage */
    int64_t target_size; /* targetSize: GiB */
    int64_t target_iops; /* targetIops */
    ctrail_str target_volume_type; /* targetVolumeType */
    int64_t target_throughput; /* targetThroughput: MiB/s */
    ctrail_bool target_multi_attach_enabled; /* targetMultiAttachEnabled */
    int64_t original_size; /* originalSize: GiB */
    int64_t original_iops; /* originalIops */
    ctrail_str original_volume_type; /* originalVolumeType */
    int64_t original_throughput; /* originalThroughput: MiB/s */
    ctrail_bool original_multi_attach_enabled; /* originalMultiAttachEnabled */
    int64_t progress; /* progress */
    int64_t start_time_ns; /* startTime: nanoseconds since 1970 */
    int64_t end_time_ns; /* endTime: nanoseconds since 1970 */
    const ctrail_ec2_operator_response *service_operator; /* operator */
} ctrail_ec2_volume_modification;

/* ModifyVolumeResult */
typedef struct ctrail_ec2_modify_volume_result {
    const ctrail_ec2_volume_modification *volume_modification; /* volumeModification */
} ctrail_ec2_modify_volume_result;

/* ModifyVolumeAttributeRequest */
typedef struct ctrail_ec2_modify_volume_attribute_request {
    const ctrail_ec2_attribute_boolean_value *auto_enable_io; /* autoEnableIO */
    ctrail_str volume_id; /* volumeId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_volume_attribute_request;

/* ModifyVpcAttributeRequest */
typedef struct ctrail_ec2_modify_vpc_attribute_request {
    const ctrail_ec2_attribute_boolean_value *enable_dns_hostnames; /* enableDnsHostnames */
    const ctrail_ec2_attribute_boolean_value *enable_dns_support; /* enableDnsSupport */
    ctrail_str vpc_id; /* vpcId */
    /* enableNetworkAddressUsageMetrics */
    const ctrail_ec2_attribute_boolean_value *enable_network_address_usage_metrics;
} ctrail_ec2_modify_vpc_attribute_request;

/* ModifyVpcBlockPublicAccessExclusionRequest */
typedef struct ctrail_ec2_modify_vpc_block_public_access_exclusion_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str exclusion_id; /* exclusionId */
    /* internetGatewayExclusionMode: "allow-bidirectional", "allow-egress" */
    ctrail_str internet_gateway_exclusion_mode;
} ctrail_ec2_modify_vpc_block_public_access_exclusion_request;

/* ModifyVpcBlockPublicAccessExclusionResult */
typedef struct ctrail_ec2_modify_vpc_block_public_access_exclusion_result {
    /* vpcBlockPublicAccessExclusion */
    const ctrail_ec2_vpc_block_public_access_exclusion *vpc_block_public_access_exclusion;
} ctrail_ec2_modify_vpc_block_public_access_exclusion_result;

/* ModifyVpcBlockPublicAccessOptionsRequest */
typedef struct ctrail_ec2_modify_vpc_block_public_access_options_request {
    ctrail_bool dry_run; /* dryRun */
    /* internetGatewayBlockMode: "off", "block-bidirectional", "block-ingress" */
    ctrail_str internet_gateway_block_mode;
} ctrail_ec2_modify_vpc_block_public_access_options_request;

/* VpcBlockPublicAccessOptions */
typedef struct ctrail_ec2_vpc_block_public_access_options {
    ctrail_str aws_account_id; /* awsAccountId: an account */
    ctrail_str aws_region; /* awsRegion */
    ctrail_str state; /* state: "default-state", "update-in-progress", "update-complete" */
    /* internetGatewayBlockMode: "off", "block-bidirectional", "block-ingress" */
    ctrail_str internet_gateway_block_mode;
    ctrail_str reason; /* reason */
    int64_t last_update_timestamp_ns; /* lastUpdateTimestamp: nanoseconds since 1970 */
    ctrail_str managed_by; /* managedBy: "account", "declarative-policy" */
    ctrail_str exclusions_allowed; /* exclusionsAllowed: "allowed", "not-allowed" */
} ctrail_ec2_vpc_block_public_access_options;

/* ModifyVpcBlockPublicAccessOptionsResult */
typedef struct ctrail_ec2_modify_vpc_block_public_access_options_result {
    const ctrail_ec2_vpc_block_public_access_options *vpc_block_public_access_options; /* vpcBlockPublicAccessOptions */
} ctrail_ec2_modify_vpc_block_public_access_options_result;

/* ModifyVpcEncryptionControlRequest */
typedef struct ctrail_ec2_modify_vpc_encryption_control_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str vpc_encryption_control_id; /* vpcEncryptionControlId */
    ctrail_str mode; /* mode: "monitor", "enforce" */
    ctrail_str internet_gateway_exclusion; /* internetGatewayExclusion: "enable", "disable" */
    ctrail_str egress_only_internet_gateway_exclusion; /* egressOnlyInternetGatewayExclusion: "enable", "disable" */
    ctrail_str nat_gateway_exclusion; /* natGatewayExclusion: "enable", "disable" */
    ctrail_str virtual_private_gateway_exclusion; /* virtualPrivateGatewayExclusion: "enable", "disable" */
    ctrail_str vpc_peering_exclusion; /* vpcPeeringExclusion: "enable", "disable" */
    ctrail_str lambda_exclusion; /* lambdaExclusion: "enable", "disable" */
    ctrail_str vpc_lattice_exclusion; /* vpcLatticeExclusion: "enable", "disable" */
    ctrail_str elastic_file_system_exclusion; /* elasticFileSystemExclusion: "enable", "disable" */
    ctrail_str global_accelerator_exclusion; /* globalAcceleratorExclusion: "enable", "disable" */
    ctrail_str api_gateway_v2_exclusion; /* apiGatewayV2Exclusion: "enable", "disable" */
} ctrail_ec2_modify_vpc_encryption_control_request;

/* ModifyVpcEncryptionControlResult */
typedef struct ctrail_ec2_modify_vpc_encryption_control_result {
    const ctrail_ec2_vpc_encryption_control *vpc_encryption_control; /* vpcEncryptionControl */
} ctrail_ec2_modify_vpc_encryption_control_result;

/* ModifyVpcEndpointRequest */
typedef struct ctrail_ec2_modify_vpc_endpoint_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str vpc_endpoint_id; /* vpcEndpointId */
    ctrail_bool reset_policy; /* resetPolicy */
    ctrail_str policy_document; /* policyDocument */
    const ctrail_str *const *add_route_table_ids; /* addRouteTableIds */
    size_t add_route_table_id_count;
    const ctrail_str *const *remove_route_table_ids; /* removeRouteTableIds */
    size_t remove_route_table_id_count;
    const ctrail_str *const *add_subnet_ids; /* addSubnetIds */
    size_t add_subnet_id_count;
    const ctrail_str *const *remove_subnet_ids; /* removeSubnetIds */
    size_t remove_subnet_id_count;
    const ctrail_str *const *add_security_group_ids; /* addSecurityGroupIds */
    size_t add_security_group_id_count;
    const ctrail_str *const *remove_security_group_ids; /* removeSecurityGroupIds */
    size_t remove_security_group_id_count;
    ctrail_str ip_address_type; /* ipAddressType: "ipv4", "dualstack", "ipv6" */
    const ctrail_ec2_dns_options_specification *dns_options; /* dnsOptions */
    ctrail_bool private_dns_enabled; /* privateDnsEnabled */
    const ctrail_ec2_subnet_configuration *const *subnet_configurations; /* subnetConfigurations */
    size_t subnet_configuration_count;
} ctrail_ec2_modify_vpc_endpoint_request;

/* ModifyVpcEndpointResult */
typedef struct ctrail_ec2_modify_vpc_endpoint_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_modify_vpc_endpoint_result;

/* ModifyVpcEndpointConnectionNotificationRequest */
typedef struct ctrail_ec2_modify_vpc_endpoint_connection_notification_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str connection_notification_id; /* connectionNotificationId */
    ctrail_str connection_notification_arn; /* connectionNotificationArn */
    const ctrail_str *const *connection_events; /* connectionEvents */
    size_t connection_event_count;
} ctrail_ec2_modify_vpc_endpoint_connection_notification_request;

/* ModifyVpcEndpointConnectionNotificationResult */
typedef struct ctrail_ec2_modify_vpc_endpoint_connection_notification_result {
    ctrail_bool return_value; /* returnValue */
} ctrail_ec2_modify_vpc_endpoint_connection_notification_result;

/* ModifyVpcEndpointPayerResponsibilityRequest */
typedef struct ctrail_ec2_modify_vpc_endpoint_payer_responsibility_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str service_id; /* serviceId */
    ctrail_str vpc_endpoint_id; /* vpcEndpointId */
    /* payerResponsibility: "vpc-endpoint-account", "resource-gateway-account", "vpc-endpoint-service-account" */
    ctrail_str payer_responsibility;
    ctrail_str scope; /* scope: "vpc-endpoint-charges", "resource-gateway-charges" */
} ctrail_ec2_modify_vpc_endpoint_payer_responsibility_request;

/* ModifyVpcEndpointPayerResponsibilityResult */
typedef struct ctrail_ec2_modify_vpc_endpoint_payer_responsibility_result {
    ctrail_str vpc_endpoint_id; /* vpcEndpointId */
    const ctrail_ec2_payer_responsibility_entry *const *payer_responsibilities; /* payerResponsibilities */
    size_t payer_responsibility_count;
} ctrail_ec2_modify_vpc_endpoint_payer_responsibility_result;

/* ModifyVpcEndpointServiceConfigurationRequest */
typedef struct ctrail_ec2_modify_vpc_endpoint_service_configuration_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str service_id; /* serviceId */
    ctrail_str private_dns_name; /* privateDnsName */
    ctrail_bool remove_private_dns_name; /* removePrivateDnsName */
    ctrail_bool acceptance_required; /* acceptanceRequired */
    const ctrail_str *const *add_network_load_balancer_arns; /* addNetworkLoadBalancerArns */
    size_t add_network_load_balancer_arn_count;
    const ctrail_str *const *remove_network_load_balancer_arns; /* removeNetworkLoadBalancerArns */
    size_t remove_network_load_balancer_arn_count;
    const ctrail_str *const *add_gateway_load_balancer_arns; /* addGatewayLoadBalancerArns */
    size_t add_gateway_load_balancer_arn_count;
    const ctrail_str *const *remove_gateway_load_balancer_arns; /* removeGatewayLoadBalancerArns */
    size_t remove_gateway_load_balancer_arn_count;
    const ctrail_str *const *add_supported_ip_address_types; /* addSupportedIpAddressTypes */
    size_t add_supported_ip_address_type_count;
    const ctrail_str *const *remove_supported_ip_address_types; /* removeSupportedIpAddressTypes */
    size_t remove_supported_ip_address_type_count;
    const ctrail_str *const *add_supported_regions; /* addSupportedRegions */
    size_t add_supported_region_count;
    const ctrail_str *const *remove_supported_regions; /* removeSupportedRegions */
    size_t remove_supported_region_count;
} ctrail_ec2_modify_vpc_endpoint_service_configuration_request;

/* ModifyVpcEndpointServiceConfigurationResult */
typedef struct ctrail_ec2_modify_vpc_endpoint_service_configuration_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_modify_vpc_endpoint_service_configuration_result;

/* ModifyVpcEndpointServicePayerResponsibilityRequest */
typedef struct ctrail_ec2_modify_vpc_endpoint_service_payer_responsibility_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str service_id; /* serviceId */
    ctrail_str payer_responsibility; /* payerResponsibility: "ServiceOwner" */
} ctrail_ec2_modify_vpc_endpoint_service_payer_responsibility_request;

/* ModifyVpcEndpointServicePayerResponsibilityResult */
typedef struct ctrail_ec2_modify_vpc_endpoint_service_payer_responsibility_result {
    ctrail_bool return_value; /* returnValue */
} ctrail_ec2_modify_vpc_endpoint_service_payer_responsibility_result;

/* ModifyVpcEndpointServicePermissionsRequest */
typedef struct ctrail_ec2_modify_vpc_endpoint_service_permissions_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str service_id; /* serviceId */
    const ctrail_str *const *add_allowed_principals; /* addAllowedPrincipals */
    size_t add_allowed_principal_count;
    const ctrail_str *const *remove_allowed_principals; /* removeAllowedPrincipals */
    size_t remove_allowed_principal_count;
    ctrail_str permission_type; /* permissionType: "vpc-endpoint", "transit-gateway-attachment" */
} ctrail_ec2_modify_vpc_endpoint_service_permissions_request;

/* AddedPrincipal */
typedef struct ctrail_ec2_added_principal {
    ctrail_str principal_type; /* principalType: "All", "Service", "OrganizationUnit", "Account", "User", "Role" */
    ctrail_str principal; /* principal */
    ctrail_str service_permission_id; /* servicePermissionId */
    ctrail_str service_id; /* serviceId */
    ctrail_str permission_type; /* permissionType: "vpc-endpoint", "transit-gateway-attachment" */
} ctrail_ec2_added_principal;

/* ModifyVpcEndpointServicePermissionsResult */
typedef struct ctrail_ec2_modify_vpc_endpoint_service_permissions_result {
    const ctrail_ec2_added_principal *const *added_principals; /* addedPrincipals */
    size_t added_principal_count;
    ctrail_bool return_value; /* returnValue */
} ctrail_ec2_modify_vpc_endpoint_service_permissions_result;

/* PeeringConnectionOptionsRequest */
typedef struct ctrail_ec2_peering_connection_options_request {
    ctrail_bool allow_dns_resolution_from_remote_vpc; /* allowDnsResolutionFromRemoteVpc */
    ctrail_bool allow_egress_from_local_classic_link_to_remote_vpc; /* allowEgressFromLocalClassicLinkToRemoteVpc */
    ctrail_bool allow_egress_from_local_vpc_to_remote_classic_link; /* allowEgressFromLocalVpcToRemoteClassicLink */
    ctrail_bool allow_multipath_resilience; /* allowMultipathResilience */
    ctrail_str multipath_resilience_mode; /* multipathResilienceMode: "always-on" */
} ctrail_ec2_peering_connection_options_request;

/* ModifyVpcPeeringConnectionOptionsRequest */
typedef struct ctrail_ec2_modify_vpc_peering_connection_options_request {
    /* accepterPeeringConnectionOptions */
    const ctrail_ec2_peering_connection_options_request *accepter_peering_connection_options;
    ctrail_bool dry_run; /* dryRun */
    /* requesterPeeringConnectionOptions */
    const ctrail_ec2_peering_connection_options_request *requester_peering_connection_options;
    ctrail_str vpc_peering_connection_id; /* vpcPeeringConnectionId */
} ctrail_ec2_modify_vpc_peering_connection_options_request;

/* PeeringConnectionOptions */
typedef struct ctrail_ec2_peering_connection_options {
    ctrail_bool allow_dns_resolution_from_remote_vpc; /* allowDnsResolutionFromRemoteVpc */
    ctrail_bool allow_egress_from_local_classic_link_to_remote_vpc; /* allowEgressFromLocalClassicLinkToRemoteVpc */
    ctrail_bool allow_egress_from_local_vpc_to_remote_classic_link; /* allowEgressFromLocalVpcToRemoteClassicLink */
    ctrail_bool allow_multipath_resilience; /* allowMultipathResilience */
    ctrail_str multipath_resilience_mode; /* multipathResilienceMode: "always-on" */
} ctrail_ec2_peering_connection_options;

/* ModifyVpcPeeringConnectionOptionsResult */
typedef struct ctrail_ec2_modify_vpc_peering_connection_options_result {
    /* accepterPeeringConnectionOptions */
    const ctrail_ec2_peering_connection_options *accepter_peering_connection_options;
    /* requesterPeeringConnectionOptions */
    const ctrail_ec2_peering_connection_options *requester_peering_connection_options;
} ctrail_ec2_modify_vpc_peering_connection_options_result;

/* ModifyVpcTenancyRequest */
typedef struct ctrail_ec2_modify_vpc_tenancy_request {
    ctrail_str vpc_id; /* vpcId */
    ctrail_str instance_tenancy; /* instanceTenancy: "default" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_vpc_tenancy_request;

/* ModifyVpcTenancyResult */
typedef struct ctrail_ec2_modify_vpc_tenancy_result {
    ctrail_bool return_value; /* returnValue */
} ctrail_ec2_modify_vpc_tenancy_result;

/* ModifyVpnConnectionRequest */
typedef struct ctrail_ec2_modify_vpn_connection_request {
    ctrail_str vpn_connection_id; /* vpnConnectionId */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str customer_gateway_id; /* customerGatewayId */
    ctrail_str vpn_gateway_id; /* vpnGatewayId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_vpn_connection_request;

/* ModifyVpnConnectionResult */
typedef struct ctrail_ec2_modify_vpn_connection_result {
    const ctrail_ec2_vpn_connection *vpn_connection; /* vpnConnection */
} ctrail_ec2_modify_vpn_connection_result;

/* ModifyVpnConnectionOptionsRequest */
typedef struct ctrail_ec2_modify_vpn_connection_options_request {
    ctrail_str vpn_connection_id; /* vpnConnectionId */
    ctrail_str local_ipv4_network_cidr; /* localIpv4NetworkCidr */
    ctrail_str remote_ipv4_network_cidr; /* remoteIpv4NetworkCidr */
    ctrail_str local_ipv6_network_cidr; /* localIpv6NetworkCidr */
    ctrail_str remote_ipv6_network_cidr; /* remoteIpv6NetworkCidr */
    ctrail_str tunnel_bandwidth; /* tunnelBandwidth: "standard", "large" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_vpn_connection_options_request;

/* ModifyVpnConnectionOptionsResult */
typedef struct ctrail_ec2_modify_vpn_connection_options_result {
    const ctrail_ec2_vpn_connection *vpn_connection; /* vpnConnection */
} ctrail_ec2_modify_vpn_connection_options_result;

/* ModifyVpnTunnelCertificateRequest */
typedef struct ctrail_ec2_modify_vpn_tunnel_certificate_request {
    ctrail_str vpn_connection_id; /* vpnConnectionId */
    ctrail_str vpn_tunnel_outside_ip_address; /* vpnTunnelOutsideIpAddress */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_modify_vpn_tunnel_certificate_request;

/* ModifyVpnTunnelCertificateResult */
typedef struct ctrail_ec2_modify_vpn_tunnel_certificate_result {
    const ctrail_ec2_vpn_connection *vpn_connection; /* vpnConnection */
} ctrail_ec2_modify_vpn_tunnel_certificate_result;

/* ModifyVpnTunnelOptionsSpecification */
typedef struct ctrail_ec2_modify_vpn_tunnel_options_specification {
    ctrail_str tunnel_inside_cidr; /* tunnelInsideCidr */
    ctrail_str tunnel_inside_ipv6_cidr; /* tunnelInsideIpv6Cidr */
    ctrail_str pre_shared_key; /* preSharedKey: a secret: what AWS writes in its place, if anything */
    int64_t phase1_lifetime_seconds; /* phase1LifetimeSeconds: seconds */
    int64_t phase2_lifetime_seconds; /* phase2LifetimeSeconds: seconds */
    int64_t rekey_margin_time_seconds; /* rekeyMarginTimeSeconds: seconds */
    int64_t rekey_fuzz_percentage; /* rekeyFuzzPercentage */
    int64_t replay_window_size; /* replayWindowSize */
    int64_t dpd_timeout_seconds; /* dPDTimeoutSeconds */
    ctrail_str dpd_timeout_action; /* dPDTimeoutAction */
    /* phase1EncryptionAlgorithms */
    const ctrail_ec2_phase1_encryption_algorithms_request_list_value *const *phase1_encryption_algorithms;
    size_t phase1_encryption_algorithm_count;
    /* phase2EncryptionAlgorithms */
    const ctrail_ec2_phase2_encryption_algorithms_request_list_value *const *phase2_encryption_algorithms;
    size_t phase2_encryption_algorithm_count;
    /* phase1IntegrityAlgorithms */
    const ctrail_ec2_phase1_integrity_algorithms_request_list_value *const *phase1_integrity_algorithms;
    size_t phase1_integrity_algorithm_count;
    /* phase2IntegrityAlgorithms */
    const ctrail_ec2_phase2_integrity_algorithms_request_list_value *const *phase2_integrity_algorithms;
    size_t phase2_integrity_algorithm_count;
    /* phase1DHGroupNumbers */
    const ctrail_ec2_phase1_dh_group_numbers_request_list_value *const *phase1_dh_group_numbers;
    size_t phase1_dh_group_number_count;
    /* phase2DHGroupNumbers */
    const ctrail_ec2_phase2_dh_group_numbers_request_list_value *const *phase2_dh_group_numbers;
    size_t phase2_dh_group_number_count;
    const ctrail_ec2_ike_versions_request_list_value *const *ike_versions; /* iKEVersions */
    size_t ike_version_count;
    ctrail_str startup_action; /* startupAction */
    const ctrail_ec2_vpn_tunnel_log_options_specification *log_options; /* logOptions */
    ctrail_bool enable_tunnel_lifecycle_control; /* enableTunnelLifecycleControl */
    /* phase1AdditionalKeyExchanges */
    const ctrail_ec2_vpn_additional_key_exchange_request *const *phase1_additional_key_exchanges;
    size_t phase1_additional_key_exchange_count;
    /* phase2AdditionalKeyExchanges */
    const ctrail_ec2_vpn_additional_key_exchange_request *const *phase2_additional_key_exchanges;
    size_t phase2_additional_key_exchange_count;
} ctrail_ec2_modify_vpn_tunnel_options_specification;

/* ModifyVpnTunnelOptionsRequest */
typedef struct ctrail_ec2_modify_vpn_tunnel_options_request {
    ctrail_str vpn_connection_id; /* vpnConnectionId */
    ctrail_str vpn_tunnel_outside_ip_address; /* vpnTunnelOutsideIpAddress */
    /* tunnelOptions: a secret: what AWS writes in its place, if anything */
    const ctrail_ec2_modify_vpn_tunnel_options_specification *tunnel_options;
    ctrail_bool dry_run; /* dryRun */
    ctrail_bool skip_tunnel_replacement; /* skipTunnelReplacement */
    ctrail_str pre_shared_key_storage; /* preSharedKeyStorage */
} ctrail_ec2_modify_vpn_tunnel_options_request;

/* ModifyVpnTunnelOptionsResult */
typedef struct ctrail_ec2_modify_vpn_tunnel_options_result {
    const ctrail_ec2_vpn_connection *vpn_connection; /* vpnConnection */
} ctrail_ec2_modify_vpn_tunnel_options_result;

/* MonitorInstancesRequest */
typedef struct ctrail_ec2_monitor_instances_request {
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    const ctrail_str *const *metric_category_ids; /* metricCategoryIds */
    size_t metric_category_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_monitor_instances_request;

/* Monitoring */
typedef struct ctrail_ec2_monitoring {
    const ctrail_str *const *metric_category_ids; /* metricCategoryIds */
    size_t metric_category_id_count;
    ctrail_str state; /* state: "disabled", "disabling", "enabled", "pending" */
} ctrail_ec2_monitoring;

/* InstanceMonitoring */
typedef struct ctrail_ec2_instance_monitoring {
    ctrail_str instance_id; /* instanceId */
    const ctrail_ec2_monitoring *monitoring; /* monitoring */
} ctrail_ec2_instance_monitoring;

/* MonitorInstancesResult */
typedef struct ctrail_ec2_monitor_instances_result {
    const ctrail_ec2_instance_monitoring *const *instance_monitorings; /* instanceMonitorings */
    size_t instance_monitoring_count;
} ctrail_ec2_monitor_instances_result;

/* MoveAddressToVpcRequest */
typedef struct ctrail_ec2_move_address_to_vpc_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str public_ip; /* publicIp */
} ctrail_ec2_move_address_to_vpc_request;

/* MoveAddressToVpcResult */
typedef struct ctrail_ec2_move_address_to_vpc_result {
    ctrail_str allocation_id; /* allocationId */
    ctrail_str status; /* status: "MoveInProgress", "InVpc", "InClassic" */
} ctrail_ec2_move_address_to_vpc_result;

/* MoveByoipCidrToIpamRequest */
typedef struct ctrail_ec2_move_byoip_cidr_to_ipam_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str cidr; /* cidr */
    ctrail_str ipam_pool_id; /* ipamPoolId */
    ctrail_str ipam_pool_owner; /* ipamPoolOwner: an account */
} ctrail_ec2_move_byoip_cidr_to_ipam_request;

/* MoveByoipCidrToIpamResult */
typedef struct ctrail_ec2_move_byoip_cidr_to_ipam_result {
    const ctrail_ec2_byoip_cidr *byoip_cidr; /* byoipCidr */
} ctrail_ec2_move_byoip_cidr_to_ipam_result;

/* MoveCapacityReservationInstancesRequest */
typedef struct ctrail_ec2_move_capacity_reservation_instances_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
    ctrail_str source_capacity_reservation_id; /* sourceCapacityReservationId */
    ctrail_str destination_capacity_reservation_id; /* destinationCapacityReservationId */
    int64_t instance_count; /* instanceCount */
} ctrail_ec2_move_capacity_reservation_instances_request;

/* MoveCapacityReservationInstancesResult */
typedef struct ctrail_ec2_move_capacity_reservation_instances_result {
    const ctrail_ec2_capacity_reservation *source_capacity_reservation; /* sourceCapacityReservation */
    const ctrail_ec2_capacity_reservation *destination_capacity_reservation; /* destinationCapacityReservation */
    int64_t instance_count; /* instanceCount */
} ctrail_ec2_move_capacity_reservation_instances_result;

/* CidrAuthorizationContext */
typedef struct ctrail_ec2_cidr_authorization_context {
    ctrail_str message; /* message */
    ctrail_str signature; /* signature */
} ctrail_ec2_cidr_authorization_context;

/* ProvisionByoipCidrRequest */
typedef struct ctrail_ec2_provision_byoip_cidr_request {
    ctrail_str cidr; /* cidr */
    const ctrail_ec2_cidr_authorization_context *cidr_authorization_context; /* cidrAuthorizationContext */
    ctrail_bool publicly_advertisable; /* publiclyAdvertisable */
    ctrail_str description; /* description */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_tag_specification *const *pool_tag_specifications; /* poolTagSpecifications */
    size_t pool_tag_specification_count;
    ctrail_bool multi_region; /* multiRegion */
    ctrail_str network_border_group; /* networkBorderGroup */
} ctrail_ec2_provision_byoip_cidr_request;

/* ProvisionByoipCidrResult */
typedef struct ctrail_ec2_provision_byoip_cidr_result {
    const ctrail_ec2_byoip_cidr *byoip_cidr; /* byoipCidr */
} ctrail_ec2_provision_byoip_cidr_result;

/* AsnAuthorizationContext */
typedef struct ctrail_ec2_asn_authorization_context {
    ctrail_str message; /* message */
    ctrail_str signature; /* signature */
} ctrail_ec2_asn_authorization_context;

/* ProvisionIpamByoasnRequest */
typedef struct ctrail_ec2_provision_ipam_byoasn_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_id; /* ipamId */
    ctrail_str asn; /* asn */
    const ctrail_ec2_asn_authorization_context *asn_authorization_context; /* asnAuthorizationContext */
} ctrail_ec2_provision_ipam_byoasn_request;

/* ProvisionIpamByoasnResult */
typedef struct ctrail_ec2_provision_ipam_byoasn_result {
    const ctrail_ec2_byoasn *byoasn; /* byoasn */
} ctrail_ec2_provision_ipam_byoasn_result;

/* IpamCidrAuthorizationContext */
typedef struct ctrail_ec2_ipam_cidr_authorization_context {
    ctrail_str message; /* message */
    ctrail_str signature; /* signature */
} ctrail_ec2_ipam_cidr_authorization_context;

/* ProvisionIpamPoolCidrRequest */
typedef struct ctrail_ec2_provision_ipam_pool_cidr_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_pool_id; /* ipamPoolId */
    ctrail_str cidr; /* cidr */
    const ctrail_ec2_ipam_cidr_authorization_context *cidr_authorization_context; /* cidrAuthorizationContext */
    int64_t netmask_length; /* netmaskLength */
    ctrail_str client_token; /* clientToken */
    ctrail_str verification_method; /* verificationMethod: "remarks-x509", "dns-token" */
    ctrail_str ipam_external_resource_verification_token_id; /* ipamExternalResourceVerificationTokenId */
} ctrail_ec2_provision_ipam_pool_cidr_request;

/* ProvisionIpamPoolCidrResult */
typedef struct ctrail_ec2_provision_ipam_pool_cidr_result {
    const ctrail_ec2_ipam_pool_cidr *ipam_pool_cidr; /* ipamPoolCidr */
} ctrail_ec2_provision_ipam_pool_cidr_result;

/* ProvisionPublicIpv4PoolCidrRequest */
typedef struct ctrail_ec2_provision_public_ipv4_pool_cidr_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_pool_id; /* ipamPoolId */
    ctrail_str pool_id; /* poolId */
    int64_t netmask_length; /* netmaskLength */
    ctrail_str network_border_group; /* networkBorderGroup */
} ctrail_ec2_provision_public_ipv4_pool_cidr_request;

/* PublicIpv4PoolRange */
typedef struct ctrail_ec2_public_ipv4_pool_range {
    ctrail_str first_address; /* firstAddress */
    ctrail_str last_address; /* lastAddress */
    int64_t address_count; /* addressCount */
    int64_t available_address_count; /* availableAddressCount */
} ctrail_ec2_public_ipv4_pool_range;

/* ProvisionPublicIpv4PoolCidrResult */
typedef struct ctrail_ec2_provision_public_ipv4_pool_cidr_result {
    ctrail_str pool_id; /* poolId */
    const ctrail_ec2_public_ipv4_pool_range *pool_address_range; /* poolAddressRange */
} ctrail_ec2_provision_public_ipv4_pool_cidr_result;

/* PurchaseCapacityBlockRequest */
typedef struct ctrail_ec2_purchase_capacity_block_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str capacity_block_offering_id; /* capacityBlockOfferingId */
    ctrail_str instance_platform; /* instancePlatform */
} ctrail_ec2_purchase_capacity_block_request;

/* CapacityBlock */
typedef struct ctrail_ec2_capacity_block {
    ctrail_str capacity_block_id; /* capacityBlockId */
    ctrail_str ultraserver_type; /* ultraserverType */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    const ctrail_str *const *capacity_reservation_ids; /* capacityReservationIds */
    size_t capacity_reservation_id_count;
    int64_t start_date_ns; /* startDate: nanoseconds since 1970 */
    int64_t end_date_ns; /* endDate: nanoseconds since 1970 */
    int64_t create_date_ns; /* createDate: nanoseconds since 1970 */
    ctrail_str state; /* state */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_capacity_block;

/* PurchaseCapacityBlockResult */
typedef struct ctrail_ec2_purchase_capacity_block_result {
    const ctrail_ec2_capacity_reservation *capacity_reservation; /* capacityReservation */
    const ctrail_ec2_capacity_block *const *capacity_blocks; /* capacityBlocks */
    size_t capacity_block_count;
    const ctrail_ec2_capacity_reservation *const *capacity_reservations; /* capacityReservations */
    size_t capacity_reservation_count;
} ctrail_ec2_purchase_capacity_block_result;

/* PurchaseCapacityBlockExtensionRequest */
typedef struct ctrail_ec2_purchase_capacity_block_extension_request {
    ctrail_str capacity_block_extension_offering_id; /* capacityBlockExtensionOfferingId */
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_purchase_capacity_block_extension_request;

/* CapacityBlockExtension */
typedef struct ctrail_ec2_capacity_block_extension {
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    ctrail_str instance_type; /* instanceType */
    int64_t instance_count; /* instanceCount */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    ctrail_str capacity_block_extension_offering_id; /* capacityBlockExtensionOfferingId */
    int64_t capacity_block_extension_duration_hours; /* capacityBlockExtensionDurationHours: hours */
    /* capacityBlockExtensionStatus: "payment-pending", "payment-failed", "payment-succeeded" */
    ctrail_str capacity_block_extension_status;
    int64_t capacity_block_extension_purchase_date_ns; /* capacityBlockExtensionPurchaseDate: nanoseconds since 1970 */
    int64_t capacity_block_extension_start_date_ns; /* capacityBlockExtensionStartDate: nanoseconds since 1970 */
    int64_t capacity_block_extension_end_date_ns; /* capacityBlockExtensionEndDate: nanoseconds since 1970 */
    ctrail_str upfront_fee; /* upfrontFee */
    ctrail_str currency_code; /* currencyCode */
    ctrail_str zone_type; /* zoneType */
} ctrail_ec2_capacity_block_extension;

/* PurchaseCapacityBlockExtensionResult */
typedef struct ctrail_ec2_purchase_capacity_block_extension_result {
    const ctrail_ec2_capacity_block_extension *const *capacity_block_extensions; /* capacityBlockExtensions */
    size_t capacity_block_extension_count;
} ctrail_ec2_purchase_capacity_block_extension_result;

/* PurchaseHostReservationRequest */
typedef struct ctrail_ec2_purchase_host_reservation_request {
    ctrail_str client_token; /* clientToken */
    ctrail_str currency_code; /* currencyCode: "USD" */
    const ctrail_str *const *host_id_set; /* hostIdSet */
    size_t host_id_set_count;
    ctrail_str limit_price; /* limitPrice */
    ctrail_str offering_id; /* offeringId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_purchase_host_reservation_request;

/* Purchase */
typedef struct ctrail_ec2_purchase {
    ctrail_str currency_code; /* currencyCode: "USD" */
    int64_t duration; /* duration: seconds */
    const ctrail_str *const *host_id_set; /* hostIdSet */
    size_t host_id_set_count;
    ctrail_str host_reservation_id; /* hostReservationId */
    ctrail_str hourly_price; /* hourlyPrice */
    ctrail_str instance_family; /* instanceFamily */
    ctrail_str payment_option; /* paymentOption: "AllUpfront", "PartialUpfront", "NoUpfront" */
    ctrail_str upfront_price; /* upfrontPrice */
} ctrail_ec2_purchase;

/* PurchaseHostReservationResult */
typedef struct ctrail_ec2_purchase_host_reservation_result {
    ctrail_str client_token; /* clientToken */
    ctrail_str currency_code; /* currencyCode: "USD" */
    const ctrail_ec2_purchase *const *purchase; /* purchase */
    size_t purchase_count;
    ctrail_str total_hourly_price; /* totalHourlyPrice */
    ctrail_str total_upfront_price; /* totalUpfrontPrice */
} ctrail_ec2_purchase_host_reservation_result;

/* ReservedInstanceLimitPrice */
typedef struct ctrail_ec2_reserved_instance_limit_price {
    const ctrail_value *amount; /* amount: a number, for ctrail_value_double */
    ctrail_str currency_code; /* currencyCode: "USD" */
} ctrail_ec2_reserved_instance_limit_price;

/* PurchaseReservedInstancesOfferingRequest */
typedef struct ctrail_ec2_purchase_reserved_instances_offering_request {
    int64_t instance_count; /* instanceCount */
    ctrail_str reserved_instances_offering_id; /* reservedInstancesOfferingId */
    int64_t purchase_time_ns; /* purchaseTime: nanoseconds since 1970 */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_reserved_instance_limit_price *limit_price; /* limitPrice */
} ctrail_ec2_purchase_reserved_instances_offering_request;

/* PurchaseReservedInstancesOfferingResult */
typedef struct ctrail_ec2_purchase_reserved_instances_offering_result {
    ctrail_str reserved_instances_id; /* reservedInstancesId */
} ctrail_ec2_purchase_reserved_instances_offering_result;

/* PurchaseRequest */
typedef struct ctrail_ec2_purchase_request {
    int64_t instance_count; /* instanceCount */
    ctrail_str purchase_token; /* purchaseToken */
} ctrail_ec2_purchase_request;

/* PurchaseScheduledInstancesRequest */
typedef struct ctrail_ec2_purchase_scheduled_instances_request {
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_purchase_request *const *purchase_requests; /* purchaseRequests */
    size_t purchase_request_count;
} ctrail_ec2_purchase_scheduled_instances_request;

/* ScheduledInstanceRecurrence */
typedef struct ctrail_ec2_scheduled_instance_recurrence {
    ctrail_str frequency; /* frequency */
    int64_t interval; /* interval */
    const ctrail_str *const *occurrence_day_set; /* occurrenceDaySet */
    size_t occurrence_day_set_count;
    ctrail_bool occurrence_relative_to_end; /* occurrenceRelativeToEnd */
    ctrail_str occurrence_unit; /* occurrenceUnit */
} ctrail_ec2_scheduled_instance_recurrence;

/* ScheduledInstance */
typedef struct ctrail_ec2_scheduled_instance {
    ctrail_str availability_zone; /* availabilityZone */
    int64_t create_date_ns; /* createDate: nanoseconds since 1970 */
    ctrail_str hourly_price; /* hourlyPrice */
    int64_t instance_count; /* instanceCount */
    ctrail_str instance_type; /* instanceType */
    ctrail_str network_platform; /* networkPlatform */
    int64_t next_slot_start_time_ns; /* nextSlotStartTime: nanoseconds since 1970 */
    ctrail_str platform; /* platform */
    int64_t previous_slot_end_time_ns; /* previousSlotEndTime: nanoseconds since 1970 */
    const ctrail_ec2_scheduled_instance_recurrence *recurrence; /* recurrence */
    ctrail_str scheduled_instance_id; /* scheduledInstanceId */
    int64_t slot_duration_in_hours; /* slotDurationInHours */
    int64_t term_end_date_ns; /* termEndDate: nanoseconds since 1970 */
    int64_t term_start_date_ns; /* termStartDate: nanoseconds since 1970 */
    int64_t total_scheduled_instance_hours; /* totalScheduledInstanceHours */
} ctrail_ec2_scheduled_instance;

/* PurchaseScheduledInstancesResult */
typedef struct ctrail_ec2_purchase_scheduled_instances_result {
    const ctrail_ec2_scheduled_instance *const *scheduled_instance_set; /* scheduledInstanceSet */
    size_t scheduled_instance_set_count;
} ctrail_ec2_purchase_scheduled_instances_result;

/* RebootInstancesRequest */
typedef struct ctrail_ec2_reboot_instances_request {
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_reboot_instances_request;

/* RegisterImageRequest */
typedef struct ctrail_ec2_register_image_request {
    ctrail_str image_location; /* imageLocation */
    const ctrail_str *const *billing_products; /* billingProducts */
    size_t billing_product_count;
    ctrail_str boot_mode; /* bootMode: "legacy-bios", "uefi", "uefi-preferred" */
    ctrail_str tpm_support; /* tpmSupport: "v2.0" */
    ctrail_str uefi_data; /* uefiData: a secret: what AWS writes in its place, if anything */
    ctrail_str imds_support; /* imdsSupport: "v2.0" */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str name; /* name */
    ctrail_str description; /* description */
    ctrail_str architecture; /* architecture: "i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac" */
    ctrail_str kernel_id; /* kernelId */
    ctrail_str ramdisk_id; /* ramdiskId */
    ctrail_str root_device_name; /* rootDeviceName */
    const ctrail_ec2_block_device_mapping *const *block_device_mappings; /* blockDeviceMappings */
    size_t block_device_mapping_count;
    ctrail_str virtualization_type; /* virtualizationType */
    ctrail_str sriov_net_support; /* sriovNetSupport */
    ctrail_bool ena_support; /* enaSupport */
} ctrail_ec2_register_image_request;

/* RegisterImageResult */
typedef struct ctrail_ec2_register_image_result {
    ctrail_str image_id; /* imageId */
} ctrail_ec2_register_image_result;

/* RegisterInstanceTagAttributeRequest */
typedef struct ctrail_ec2_register_instance_tag_attribute_request {
    ctrail_bool include_all_tags_of_instance; /* includeAllTagsOfInstance */
    const ctrail_str *const *instance_tag_keys; /* instanceTagKeys */
    size_t instance_tag_key_count;
} ctrail_ec2_register_instance_tag_attribute_request;

/* RegisterInstanceEventNotificationAttributesRequest */
typedef struct ctrail_ec2_register_instance_event_notification_attributes_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_register_instance_tag_attribute_request *instance_tag_attribute; /* instanceTagAttribute */
} ctrail_ec2_register_instance_event_notification_attributes_request;

/* RegisterInstanceEventNotificationAttributesResult */
typedef struct ctrail_ec2_register_instance_event_notification_attributes_result {
    const ctrail_ec2_instance_tag_notification_attribute *instance_tag_attribute; /* instanceTagAttribute */
} ctrail_ec2_register_instance_event_notification_attributes_result;

/* RegisterTransitGatewayMulticastGroupMembersRequest */
typedef struct ctrail_ec2_register_transit_gateway_multicast_group_members_request {
    ctrail_str transit_gateway_multicast_domain_id; /* transitGatewayMulticastDomainId */
    ctrail_str group_ip_address; /* groupIpAddress */
    const ctrail_str *const *network_interface_ids; /* networkInterfaceIds */
    size_t network_interface_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_register_transit_gateway_multicast_group_members_request;

/* TransitGatewayMulticastRegisteredGroupMembers */
typedef struct ctrail_ec2_transit_gateway_multicast_registered_group_members {
    ctrail_str transit_gateway_multicast_domain_id; /* transitGatewayMulticastDomainId */
    const ctrail_str *const *registered_network_interface_ids; /* registeredNetworkInterfaceIds */
    size_t registered_network_interface_id_count;
    ctrail_str group_ip_address; /* groupIpAddress */
} ctrail_ec2_transit_gateway_multicast_registered_group_members;

/* RegisterTransitGatewayMulticastGroupMembersResult */
typedef struct ctrail_ec2_register_transit_gateway_multicast_group_members_result {
    /* registeredMulticastGroupMembers */
    const ctrail_ec2_transit_gateway_multicast_registered_group_members *registered_multicast_group_members;
} ctrail_ec2_register_transit_gateway_multicast_group_members_result;

/* RegisterTransitGatewayMulticastGroupSourcesRequest */
typedef struct ctrail_ec2_register_transit_gateway_multicast_group_sources_request {
    ctrail_str transit_gateway_multicast_domain_id; /* transitGatewayMulticastDomainId */
    ctrail_str group_ip_address; /* groupIpAddress */
    const ctrail_str *const *network_interface_ids; /* networkInterfaceIds */
    size_t network_interface_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_register_transit_gateway_multicast_group_sources_request;

/* TransitGatewayMulticastRegisteredGroupSources */
typedef struct ctrail_ec2_transit_gateway_multicast_registered_group_sources {
    ctrail_str transit_gateway_multicast_domain_id; /* transitGatewayMulticastDomainId */
    const ctrail_str *const *registered_network_interface_ids; /* registeredNetworkInterfaceIds */
    size_t registered_network_interface_id_count;
    ctrail_str group_ip_address; /* groupIpAddress */
} ctrail_ec2_transit_gateway_multicast_registered_group_sources;

/* RegisterTransitGatewayMulticastGroupSourcesResult */
typedef struct ctrail_ec2_register_transit_gateway_multicast_group_sources_result {
    /* registeredMulticastGroupSources */
    const ctrail_ec2_transit_gateway_multicast_registered_group_sources *registered_multicast_group_sources;
} ctrail_ec2_register_transit_gateway_multicast_group_sources_result;

/* RejectCapacityReservationBillingOwnershipRequest */
typedef struct ctrail_ec2_reject_capacity_reservation_billing_ownership_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str capacity_reservation_id; /* capacityReservationId */
} ctrail_ec2_reject_capacity_reservation_billing_ownership_request;

/* RejectCapacityReservationBillingOwnershipResult */
typedef struct ctrail_ec2_reject_capacity_reservation_billing_ownership_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_reject_capacity_reservation_billing_ownership_result;

/* RejectTransitGatewayClientVpnAttachmentRequest */
typedef struct ctrail_ec2_reject_transit_gateway_client_vpn_attachment_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_reject_transit_gateway_client_vpn_attachment_request;

/* RejectTransitGatewayClientVpnAttachmentResult */
typedef struct ctrail_ec2_reject_transit_gateway_client_vpn_attachment_result {
    /* transitGatewayClientVpnAttachment */
    const ctrail_ec2_transit_gateway_client_vpn_attachment *transit_gateway_client_vpn_attachment;
} ctrail_ec2_reject_transit_gateway_client_vpn_attachment_result;

/* RejectTransitGatewayMulticastDomainAssociationsRequest */
typedef struct ctrail_ec2_reject_transit_gateway_multicast_domain_associations_request {
    ctrail_str transit_gateway_multicast_domain_id; /* transitGatewayMulticastDomainId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    const ctrail_str *const *subnet_ids; /* subnetIds */
    size_t subnet_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_reject_transit_gateway_multicast_domain_associations_request;

/* RejectTransitGatewayMulticastDomainAssociationsResult */
typedef struct ctrail_ec2_reject_transit_gateway_multicast_domain_associations_result {
    const ctrail_ec2_transit_gateway_multicast_domain_associations *associations; /* associations */
} ctrail_ec2_reject_transit_gateway_multicast_domain_associations_result;

/* RejectTransitGatewayPeeringAttachmentRequest */
typedef struct ctrail_ec2_reject_transit_gateway_peering_attachment_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_reject_transit_gateway_peering_attachment_request;

/* RejectTransitGatewayPeeringAttachmentResult */
typedef struct ctrail_ec2_reject_transit_gateway_peering_attachment_result {
    /* transitGatewayPeeringAttachment */
    const ctrail_ec2_transit_gateway_peering_attachment *transit_gateway_peering_attachment;
} ctrail_ec2_reject_transit_gateway_peering_attachment_result;

/* RejectTransitGatewayVpcAttachmentRequest */
typedef struct ctrail_ec2_reject_transit_gateway_vpc_attachment_request {
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_reject_transit_gateway_vpc_attachment_request;

/* RejectTransitGatewayVpcAttachmentResult */
typedef struct ctrail_ec2_reject_transit_gateway_vpc_attachment_result {
    const ctrail_ec2_transit_gateway_vpc_attachment *transit_gateway_vpc_attachment; /* transitGatewayVpcAttachment */
} ctrail_ec2_reject_transit_gateway_vpc_attachment_result;

/* RejectVpcEndpointConnectionsRequest */
typedef struct ctrail_ec2_reject_vpc_endpoint_connections_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str service_id; /* serviceId */
    const ctrail_str *const *vpc_endpoint_ids; /* vpcEndpointIds */
    size_t vpc_endpoint_id_count;
    const ctrail_str *const *transit_gateway_attachment_ids; /* transitGatewayAttachmentIds */
    size_t transit_gateway_attachment_id_count;
} ctrail_ec2_reject_vpc_endpoint_connections_request;

/* RejectVpcEndpointConnectionsResult */
typedef struct ctrail_ec2_reject_vpc_endpoint_connections_result {
    const ctrail_ec2_unsuccessful_item *const *unsuccessful; /* unsuccessful */
    size_t unsuccessful_count;
} ctrail_ec2_reject_vpc_endpoint_connections_result;

/* RejectVpcPeeringConnectionRequest */
typedef struct ctrail_ec2_reject_vpc_peering_connection_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str vpc_peering_connection_id; /* vpcPeeringConnectionId */
} ctrail_ec2_reject_vpc_peering_connection_request;

/* RejectVpcPeeringConnectionResult */
typedef struct ctrail_ec2_reject_vpc_peering_connection_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_reject_vpc_peering_connection_result;

/* ReleaseAddressRequest */
typedef struct ctrail_ec2_release_address_request {
    ctrail_str allocation_id; /* allocationId */
    ctrail_str public_ip; /* publicIp */
    ctrail_str network_border_group; /* networkBorderGroup */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_release_address_request;

/* ReleaseHostsRequest */
typedef struct ctrail_ec2_release_hosts_request {
    const ctrail_str *const *host_ids; /* hostIds */
    size_t host_id_count;
} ctrail_ec2_release_hosts_request;

/* ReleaseHostsResult */
typedef struct ctrail_ec2_release_hosts_result {
    const ctrail_str *const *successful; /* successful */
    size_t successful_count;
    const ctrail_ec2_unsuccessful_item *const *unsuccessful; /* unsuccessful */
    size_t unsuccessful_count;
} ctrail_ec2_release_hosts_result;

/* ReleaseIpamPoolAllocationRequest */
typedef struct ctrail_ec2_release_ipam_pool_allocation_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str ipam_pool_id; /* ipamPoolId */
    ctrail_str cidr; /* cidr */
    ctrail_str ipam_pool_allocation_id; /* ipamPoolAllocationId */
} ctrail_ec2_release_ipam_pool_allocation_request;

/* ReleaseIpamPoolAllocationResult */
typedef struct ctrail_ec2_release_ipam_pool_allocation_result {
    ctrail_bool success; /* success */
} ctrail_ec2_release_ipam_pool_allocation_result;

/* ReplaceIamInstanceProfileAssociationRequest */
typedef struct ctrail_ec2_replace_iam_instance_profile_association_request {
    const ctrail_ec2_iam_instance_profile_specification *iam_instance_profile; /* iamInstanceProfile */
    ctrail_str association_id; /* associationId */
} ctrail_ec2_replace_iam_instance_profile_association_request;

/* ReplaceIamInstanceProfileAssociationResult */
typedef struct ctrail_ec2_replace_iam_instance_profile_association_result {
    /* iamInstanceProfileAssociation */
    const ctrail_ec2_iam_instance_profile_association *iam_instance_profile_association;
} ctrail_ec2_replace_iam_instance_profile_association_result;

/* DeprecationTimeConditionRequest */
typedef struct ctrail_ec2_deprecation_time_condition_request {
    int64_t maximum_days_since_deprecated; /* maximumDaysSinceDeprecated */
} ctrail_ec2_deprecation_time_condition_request;

/* CreationDateConditionRequest */
typedef struct ctrail_ec2_creation_date_condition_request {
    int64_t maximum_days_since_created; /* maximumDaysSinceCreated */
} ctrail_ec2_creation_date_condition_request;

/* ImageWatermarkFilterRequest */
typedef struct ctrail_ec2_image_watermark_filter_request {
    ctrail_str watermark_key; /* watermarkKey */
    ctrail_str source_image_region; /* sourceImageRegion */
    int64_t maximum_days_since_source_image_created; /* maximumDaysSinceSourceImageCreated */
    int64_t maximum_days_since_watermark_created; /* maximumDaysSinceWatermarkCreated */
} ctrail_ec2_image_watermark_filter_request;

/* ScanResultConditionRequest */
typedef struct ctrail_ec2_scan_result_condition_request {
    int64_t max_days_since_last_finding_scan; /* maxDaysSinceLastFindingScan */
    ctrail_str maximum_severity_label; /* maximumSeverityLabel: "informational", "low", "medium", "high", "critical" */
    int64_t max_days_since_informational_fix_available; /* maxDaysSinceInformationalFixAvailable */
    int64_t max_days_since_low_fix_available; /* maxDaysSinceLowFixAvailable */
    int64_t max_days_since_medium_fix_available; /* maxDaysSinceMediumFixAvailable */
    int64_t max_days_since_high_fix_available; /* maxDaysSinceHighFixAvailable */
    int64_t max_days_since_critical_fix_available; /* maxDaysSinceCriticalFixAvailable */
} ctrail_ec2_scan_result_condition_request;

/* ImageCriterionRequest */
typedef struct ctrail_ec2_image_criterion_request {
    const ctrail_str *const *image_providers; /* imageProviders */
    size_t image_provider_count;
    const ctrail_str *const *marketplace_product_codes; /* marketplaceProductCodes */
    size_t marketplace_product_code_count;
    const ctrail_str *const *image_names; /* imageNames */
    size_t image_name_count;
    const ctrail_ec2_deprecation_time_condition_request *deprecation_time_condition; /* deprecationTimeCondition */
    const ctrail_ec2_creation_date_condition_request *creation_date_condition; /* creationDateCondition */
    const ctrail_ec2_image_watermark_filter_request *const *image_watermarks; /* imageWatermarks */
    size_t image_watermark_count;
    const ctrail_ec2_scan_result_condition_request *scan_result_condition; /* scanResultCondition */
} ctrail_ec2_image_criterion_request;

/* ReplaceImageCriteriaInAllowedImagesSettingsRequest */
typedef struct ctrail_ec2_replace_image_criteria_in_allowed_images_settings_request {
    const ctrail_ec2_image_criterion_request *const *image_criteria; /* imageCriteria */
    size_t image_criteria_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_replace_image_criteria_in_allowed_images_settings_request;

/* ReplaceImageCriteriaInAllowedImagesSettingsResult */
typedef struct ctrail_ec2_replace_image_criteria_in_allowed_images_settings_result {
    ctrail_bool return_value; /* returnValue */
} ctrail_ec2_replace_image_criteria_in_allowed_images_settings_result;

/* InstanceTypeSpecificationRequest */
typedef struct ctrail_ec2_instance_type_specification_request {
    const ctrail_str *const *supported_instance_types; /* supportedInstanceTypes */
    size_t supported_instance_type_count;
    const ctrail_str *const *unsupported_instance_types; /* unsupportedInstanceTypes */
    size_t unsupported_instance_type_count;
} ctrail_ec2_instance_type_specification_request;

/* ReplaceImageInstanceTypeSpecificationRequest */
typedef struct ctrail_ec2_replace_image_instance_type_specification_request {
    ctrail_str image_id; /* imageId */
    const ctrail_ec2_instance_type_specification_request *instance_type_specification; /* instanceTypeSpecification */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_replace_image_instance_type_specification_request;

/* ReplaceImageInstanceTypeSpecificationResult */
typedef struct ctrail_ec2_replace_image_instance_type_specification_result {
    ctrail_bool return_value; /* returnValue */
} ctrail_ec2_replace_image_instance_type_specification_result;

/* ReplaceNetworkAclAssociationRequest */
typedef struct ctrail_ec2_replace_network_acl_association_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str association_id; /* associationId */
    ctrail_str network_acl_id; /* networkAclId */
} ctrail_ec2_replace_network_acl_association_request;

/* ReplaceNetworkAclAssociationResult */
typedef struct ctrail_ec2_replace_network_acl_association_result {
    ctrail_str new_association_id; /* newAssociationId */
} ctrail_ec2_replace_network_acl_association_result;

/* ReplaceNetworkAclEntryRequest */
typedef struct ctrail_ec2_replace_network_acl_entry_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str network_acl_id; /* networkAclId */
    int64_t rule_number; /* ruleNumber */
    ctrail_str protocol; /* protocol */
    ctrail_str rule_action; /* ruleAction: "allow", "deny" */
    ctrail_bool egress; /* egress */
    ctrail_str cidr_block; /* cidrBlock */
    ctrail_str ipv6_cidr_block; /* ipv6CidrBlock */
    const ctrail_ec2_icmp_type_code *icmp_type_code; /* icmpTypeCode */
    const ctrail_ec2_port_range *port_range; /* portRange */
} ctrail_ec2_replace_network_acl_entry_request;

/* ReplaceRouteRequest */
typedef struct ctrail_ec2_replace_route_request {
    ctrail_str destination_prefix_list_id; /* destinationPrefixListId */
    ctrail_str vpc_endpoint_id; /* vpcEndpointId */
    ctrail_bool local_target; /* localTarget */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str local_gateway_id; /* localGatewayId */
    ctrail_str carrier_gateway_id; /* carrierGatewayId */
    ctrail_str core_network_arn; /* coreNetworkArn */
    ctrail_str odb_network_arn; /* odbNetworkArn */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str route_table_id; /* routeTableId */
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str gateway_id; /* gatewayId */
    ctrail_str destination_ipv6_cidr_block; /* destinationIpv6CidrBlock */
    ctrail_str egress_only_internet_gateway_id; /* egressOnlyInternetGatewayId */
    ctrail_str instance_id; /* instanceId */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str vpc_peering_connection_id; /* vpcPeeringConnectionId */
    ctrail_str nat_gateway_id; /* natGatewayId */
} ctrail_ec2_replace_route_request;

/* ReplaceRouteTableAssociationRequest */
typedef struct ctrail_ec2_replace_route_table_association_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str association_id; /* associationId */
    ctrail_str route_table_id; /* routeTableId */
} ctrail_ec2_replace_route_table_association_request;

/* ReplaceRouteTableAssociationResult */
typedef struct ctrail_ec2_replace_route_table_association_result {
    ctrail_str new_association_id; /* newAssociationId */
    const ctrail_ec2_route_table_association_state *association_state; /* associationState */
} ctrail_ec2_replace_route_table_association_result;

/* ReplaceTransitGatewayRouteRequest */
typedef struct ctrail_ec2_replace_transit_gateway_route_request {
    ctrail_str destination_cidr_block; /* destinationCidrBlock */
    ctrail_str transit_gateway_route_table_id; /* transitGatewayRouteTableId */
    ctrail_str transit_gateway_attachment_id; /* transitGatewayAttachmentId */
    ctrail_bool blackhole; /* blackhole */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_replace_transit_gateway_route_request;

/* ReplaceTransitGatewayRouteResult */
typedef struct ctrail_ec2_replace_transit_gateway_route_result {
    const ctrail_ec2_transit_gateway_route *route; /* route */
} ctrail_ec2_replace_transit_gateway_route_result;

/* ReplaceVpnTunnelRequest */
typedef struct ctrail_ec2_replace_vpn_tunnel_request {
    ctrail_str vpn_connection_id; /* vpnConnectionId */
    ctrail_str vpn_tunnel_outside_ip_address; /* vpnTunnelOutsideIpAddress */
    ctrail_bool apply_pending_maintenance; /* applyPendingMaintenance */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_replace_vpn_tunnel_request;

/* ReplaceVpnTunnelResult */
typedef struct ctrail_ec2_replace_vpn_tunnel_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_replace_vpn_tunnel_result;

/* ReportInstanceStatusRequest */
typedef struct ctrail_ec2_report_instance_status_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_str *const *instances; /* instances */
    size_t instance_count;
    ctrail_str status; /* status: "ok", "impaired" */
    int64_t start_time_ns; /* startTime: nanoseconds since 1970 */
    int64_t end_time_ns; /* endTime: nanoseconds since 1970 */
    const ctrail_str *const *reason_codes; /* reasonCodes */
    size_t reason_code_count;
    ctrail_str description; /* description: a secret: what AWS writes in its place, if anything */
} ctrail_ec2_report_instance_status_request;

/* SpotCapacityRebalance */
typedef struct ctrail_ec2_spot_capacity_rebalance {
    ctrail_str replacement_strategy; /* replacementStrategy: "launch", "launch-before-terminate" */
    int64_t termination_delay; /* terminationDelay: seconds */
} ctrail_ec2_spot_capacity_rebalance;

/* SpotMaintenanceStrategies */
typedef struct ctrail_ec2_spot_maintenance_strategies {
    const ctrail_ec2_spot_capacity_rebalance *capacity_rebalance; /* capacityRebalance */
} ctrail_ec2_spot_maintenance_strategies;

/* SpotFleetMonitoring */
typedef struct ctrail_ec2_spot_fleet_monitoring {
    ctrail_bool enabled; /* enabled */
} ctrail_ec2_spot_fleet_monitoring;

/* InstanceNetworkInterfaceSpecification */
typedef struct ctrail_ec2_instance_network_interface_specification {
    ctrail_bool associate_public_ip_address; /* associatePublicIpAddress */
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    ctrail_str description; /* description */
    int64_t device_index; /* deviceIndex */
    const ctrail_str *const *groups; /* groups */
    size_t group_count;
    int64_t ipv6_address_count; /* ipv6AddressCount */
    const ctrail_ec2_instance_ipv6_address *const *ipv6_addresses; /* ipv6Addresses */
    size_t ipv6_addresses_count;
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str private_ip_address; /* privateIpAddress */
    const ctrail_ec2_private_ip_address_specification *const *private_ip_addresses; /* privateIpAddresses */
    size_t private_ip_address_count;
    int64_t secondary_private_ip_address_count; /* secondaryPrivateIpAddressCount */
    ctrail_str subnet_id; /* subnetId */
    ctrail_bool associate_carrier_ip_address; /* associateCarrierIpAddress */
    ctrail_str interface_type; /* interfaceType */
    int64_t network_card_index; /* networkCardIndex */
    const ctrail_ec2_ipv4_prefix_specification_request *const *ipv4_prefixes; /* ipv4Prefixes */
    size_t ipv4_prefixes_count;
    int64_t ipv4_prefix_count; /* ipv4PrefixCount */
    const ctrail_ec2_ipv6_prefix_specification_request *const *ipv6_prefixes; /* ipv6Prefixes */
    size_t ipv6_prefixes_count;
    int64_t ipv6_prefix_count; /* ipv6PrefixCount */
    ctrail_bool primary_ipv6; /* primaryIpv6 */
    const ctrail_ec2_ena_srd_specification_request *ena_srd_specification; /* enaSrdSpecification */
    /* connectionTrackingSpecification */
    const ctrail_ec2_connection_tracking_specification_request *connection_tracking_specification;
    int64_t ena_queue_count; /* enaQueueCount */
} ctrail_ec2_instance_network_interface_specification;

/* SpotPlacement */
typedef struct ctrail_ec2_spot_placement {
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str group_name; /* groupName */
    ctrail_str tenancy; /* tenancy: "default", "dedicated", "host" */
    ctrail_str availability_zone_id; /* availabilityZoneId */
} ctrail_ec2_spot_placement;

/* SpotFleetTagSpecification */
typedef struct ctrail_ec2_spot_fleet_tag_specification {
    ctrail_str resource_type; /* resourceType */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_spot_fleet_tag_specification;

/* SpotFleetLaunchSpecification */
typedef struct ctrail_ec2_spot_fleet_launch_specification {
    ctrail_str addressing_type; /* addressingType */
    const ctrail_ec2_block_device_mapping *const *block_device_mappings; /* blockDeviceMappings */
    size_t block_device_mapping_count;
    ctrail_bool ebs_optimized; /* ebsOptimized */
    const ctrail_ec2_iam_instance_profile_specification *iam_instance_profile; /* iamInstanceProfile */
    ctrail_str image_id; /* imageId */
    ctrail_str instance_type; /* instanceType */
    ctrail_str kernel_id; /* kernelId */
    ctrail_str key_name; /* keyName */
    const ctrail_ec2_spot_fleet_monitoring *monitoring; /* monitoring */
    const ctrail_ec2_instance_network_interface_specification *const *network_interfaces; /* networkInterfaces */
    size_t network_interface_count;
    const ctrail_ec2_spot_placement *placement; /* placement */
    ctrail_str ramdisk_id; /* ramdiskId */
    ctrail_str spot_price; /* spotPrice */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str user_data; /* userData: a secret: what AWS writes in its place, if anything */
    const ctrail_value *weighted_capacity; /* weightedCapacity: a number, for ctrail_value_double */
    const ctrail_ec2_spot_fleet_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    const ctrail_ec2_instance_requirements *instance_requirements; /* instanceRequirements */
    const ctrail_ec2_group_identifier *const *security_groups; /* securityGroups */
    size_t security_group_count;
} ctrail_ec2_spot_fleet_launch_specification;

/* ClassicLoadBalancer */
typedef struct ctrail_ec2_classic_load_balancer {
    ctrail_str name; /* name */
} ctrail_ec2_classic_load_balancer;

/* ClassicLoadBalancersConfig */
typedef struct ctrail_ec2_classic_load_balancers_config {
    const ctrail_ec2_classic_load_balancer *const *classic_load_balancers; /* classicLoadBalancers */
    size_t classic_load_balancer_count;
} ctrail_ec2_classic_load_balancers_config;

/* TargetGroup */
typedef struct ctrail_ec2_target_group {
    ctrail_str arn; /* arn */
} ctrail_ec2_target_group;

/* TargetGroupsConfig */
typedef struct ctrail_ec2_target_groups_config {
    const ctrail_ec2_target_group *const *target_groups; /* targetGroups */
    size_t target_group_count;
} ctrail_ec2_target_groups_config;

/* LoadBalancersConfig */
typedef struct ctrail_ec2_load_balancers_config {
    const ctrail_ec2_classic_load_balancers_config *classic_load_balancers_config; /* classicLoadBalancersConfig */
    const ctrail_ec2_target_groups_config *target_groups_config; /* targetGroupsConfig */
} ctrail_ec2_load_balancers_config;

/* SpotFleetRequestConfigData */
typedef struct ctrail_ec2_spot_fleet_request_config_data {
    /* allocationStrategy: "lowestPrice", "diversified", "capacityOptimized", "capacityOptimizedPrioritized", "priceCapacityOptimized" */
    ctrail_str allocation_strategy;
    ctrail_str on_demand_allocation_strategy; /* onDemandAllocationStrategy: "lowestPrice", "prioritized" */
    const ctrail_ec2_spot_maintenance_strategies *spot_maintenance_strategies; /* spotMaintenanceStrategies */
    ctrail_str client_token; /* clientToken */
    ctrail_str excess_capacity_termination_policy; /* excessCapacityTerminationPolicy: "noTermination", "default" */
    const ctrail_value *fulfilled_capacity; /* fulfilledCapacity: a number, for ctrail_value_double */
    const ctrail_value *on_demand_fulfilled_capacity; /* onDemandFulfilledCapacity: a number, for ctrail_value_double */
    ctrail_str iam_fleet_role; /* iamFleetRole */
    const ctrail_ec2_spot_fleet_launch_specification *const *launch_specifications; /* launchSpecifications */
    size_t launch_specification_count;
    const ctrail_ec2_launch_template_config *const *launch_template_configs; /* launchTemplateConfigs */
    size_t launch_template_config_count;
    ctrail_str spot_price; /* spotPrice */
    int64_t target_capacity; /* targetCapacity */
    int64_t on_demand_target_capacity; /* onDemandTargetCapacity */
    ctrail_str on_demand_max_total_price; /* onDemandMaxTotalPrice */
    ctrail_str spot_max_total_price; /* spotMaxTotalPrice */
    ctrail_bool terminate_instances_with_expiration; /* terminateInstancesWithExpiration */
    ctrail_str type; /* type: "request", "maintain", "instant" */
    int64_t valid_from_ns; /* validFrom: nanoseconds since 1970 */
    int64_t valid_until_ns; /* validUntil: nanoseconds since 1970 */
    ctrail_bool replace_unhealthy_instances; /* replaceUnhealthyInstances */
    ctrail_str instance_interruption_behavior; /* instanceInterruptionBehavior: "hibernate", "stop", "terminate" */
    const ctrail_ec2_load_balancers_config *load_balancers_config; /* loadBalancersConfig */
    int64_t instance_pools_to_use_count; /* instancePoolsToUseCount */
    ctrail_str context; /* context */
    ctrail_str target_capacity_unit_type; /* targetCapacityUnitType: "vcpu", "memory-mib", "units" */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_spot_fleet_request_config_data;

/* RequestSpotFleetRequest */
typedef struct ctrail_ec2_request_spot_fleet_request {
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_spot_fleet_request_config_data *spot_fleet_request_config; /* spotFleetRequestConfig */
} ctrail_ec2_request_spot_fleet_request;

/* RequestSpotFleetResponse */
typedef struct ctrail_ec2_request_spot_fleet_response {
    ctrail_str spot_fleet_request_id; /* spotFleetRequestId */
} ctrail_ec2_request_spot_fleet_response;

/* RunInstancesMonitoringEnabled */
typedef struct ctrail_ec2_run_instances_monitoring_enabled {
    const ctrail_str *const *metric_category_ids; /* metricCategoryIds */
    size_t metric_category_id_count;
    ctrail_bool enabled; /* enabled */
} ctrail_ec2_run_instances_monitoring_enabled;

/* RequestSpotLaunchSpecification */
typedef struct ctrail_ec2_request_spot_launch_specification {
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
    const ctrail_str *const *security_groups; /* securityGroups */
    size_t security_group_count;
    ctrail_str addressing_type; /* addressingType */
    const ctrail_ec2_block_device_mapping *const *block_device_mappings; /* blockDeviceMappings */
    size_t block_device_mapping_count;
    ctrail_bool ebs_optimized; /* ebsOptimized */
    const ctrail_ec2_iam_instance_profile_specification *iam_instance_profile; /* iamInstanceProfile */
    ctrail_str image_id; /* imageId */
    ctrail_str instance_type; /* instanceType */
    ctrail_str kernel_id; /* kernelId */
    ctrail_str key_name; /* keyName */
    const ctrail_ec2_run_instances_monitoring_enabled *monitoring; /* monitoring */
    const ctrail_ec2_instance_network_interface_specification *const *network_interfaces; /* networkInterfaces */
    size_t network_interface_count;
    const ctrail_ec2_spot_placement *placement; /* placement */
    ctrail_str ramdisk_id; /* ramdiskId */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str user_data; /* userData: a secret: what AWS writes in its place, if anything */
} ctrail_ec2_request_spot_launch_specification;

/* RequestSpotInstancesRequest */
typedef struct ctrail_ec2_request_spot_instances_request {
    const ctrail_ec2_request_spot_launch_specification *launch_specification; /* launchSpecification */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str instance_interruption_behavior; /* instanceInterruptionBehavior: "hibernate", "stop", "terminate" */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str spot_price; /* spotPrice */
    ctrail_str client_token; /* clientToken */
    int64_t instance_count; /* instanceCount */
    ctrail_str type; /* type: "one-time", "persistent" */
    int64_t valid_from_ns; /* validFrom: nanoseconds since 1970 */
    int64_t valid_until_ns; /* validUntil: nanoseconds since 1970 */
    ctrail_str launch_group; /* launchGroup */
    ctrail_str availability_zone_group; /* availabilityZoneGroup */
    int64_t block_duration_minutes; /* blockDurationMinutes */
} ctrail_ec2_request_spot_instances_request;

/* LaunchSpecification */
typedef struct ctrail_ec2_launch_specification {
    ctrail_str user_data; /* userData: a secret: what AWS writes in its place, if anything */
    ctrail_str addressing_type; /* addressingType */
    const ctrail_ec2_block_device_mapping *const *block_device_mappings; /* blockDeviceMappings */
    size_t block_device_mapping_count;
    ctrail_bool ebs_optimized; /* ebsOptimized */
    const ctrail_ec2_iam_instance_profile_specification *iam_instance_profile; /* iamInstanceProfile */
    ctrail_str image_id; /* imageId */
    ctrail_str instance_type; /* instanceType */
    ctrail_str kernel_id; /* kernelId */
    ctrail_str key_name; /* keyName */
    const ctrail_ec2_instance_network_interface_specification *const *network_interfaces; /* networkInterfaces */
    size_t network_interface_count;
    const ctrail_ec2_spot_placement *placement; /* placement */
    ctrail_str ramdisk_id; /* ramdiskId */
    ctrail_str subnet_id; /* subnetId */
    const ctrail_ec2_group_identifier *const *security_groups; /* securityGroups */
    size_t security_group_count;
    const ctrail_ec2_run_instances_monitoring_enabled *monitoring; /* monitoring */
} ctrail_ec2_launch_specification;

/* SpotInstanceStatus */
typedef struct ctrail_ec2_spot_instance_status {
    ctrail_str code; /* code */
    ctrail_str message; /* message */
    int64_t update_time_ns; /* updateTime: nanoseconds since 1970 */
} ctrail_ec2_spot_instance_status;

/* SpotInstanceRequest */
typedef struct ctrail_ec2_spot_instance_request {
    ctrail_str actual_block_hourly_price; /* actualBlockHourlyPrice */
    ctrail_str availability_zone_group; /* availabilityZoneGroup */
    int64_t block_duration_minutes; /* blockDurationMinutes */
    int64_t create_time_ns; /* createTime: nanoseconds since 1970 */
    const ctrail_ec2_spot_instance_state_fault *fault; /* fault */
    ctrail_str instance_id; /* instanceId */
    ctrail_str launch_group; /* launchGroup */
    const ctrail_ec2_launch_specification *launch_specification; /* launchSpecification */
    ctrail_str launched_availability_zone; /* launchedAvailabilityZone */
    ctrail_str launched_availability_zone_id; /* launchedAvailabilityZoneId */
    /* productDescription: "Linux/UNIX", "Linux/UNIX (Amazon VPC)", "Windows", "Windows (Amazon VPC)" */
    ctrail_str product_description;
    ctrail_str spot_instance_request_id; /* spotInstanceRequestId */
    ctrail_str spot_price; /* spotPrice */
    ctrail_str state; /* state: "open", "active", "closed", "cancelled", "failed", "disabled" */
    const ctrail_ec2_spot_instance_status *status; /* status */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str type; /* type: "one-time", "persistent" */
    int64_t valid_from_ns; /* validFrom: nanoseconds since 1970 */
    int64_t valid_until_ns; /* validUntil: nanoseconds since 1970 */
    ctrail_str instance_interruption_behavior; /* instanceInterruptionBehavior: "hibernate", "stop", "terminate" */
} ctrail_ec2_spot_instance_request;

/* RequestSpotInstancesResult */
typedef struct ctrail_ec2_request_spot_instances_result {
    const ctrail_ec2_spot_instance_request *const *spot_instance_requests; /* spotInstanceRequests */
    size_t spot_instance_request_count;
} ctrail_ec2_request_spot_instances_result;

/* ResetAddressAttributeRequest */
typedef struct ctrail_ec2_reset_address_attribute_request {
    ctrail_str allocation_id; /* allocationId */
    ctrail_str attribute; /* attribute: "domain-name" */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_reset_address_attribute_request;

/* ResetAddressAttributeResult */
typedef struct ctrail_ec2_reset_address_attribute_result {
    const ctrail_ec2_address_attribute *address; /* address */
} ctrail_ec2_reset_address_attribute_result;

/* ResetEbsDefaultKmsKeyIdRequest */
typedef struct ctrail_ec2_reset_ebs_default_kms_key_id_request {
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_reset_ebs_default_kms_key_id_request;

/* ResetEbsDefaultKmsKeyIdResult */
typedef struct ctrail_ec2_reset_ebs_default_kms_key_id_result {
    ctrail_str kms_key_id; /* kmsKeyId */
} ctrail_ec2_reset_ebs_default_kms_key_id_result;

/* ResetFpgaImageAttributeRequest */
typedef struct ctrail_ec2_reset_fpga_image_attribute_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str fpga_image_id; /* fpgaImageId */
    ctrail_str attribute; /* attribute: "loadPermission" */
} ctrail_ec2_reset_fpga_image_attribute_request;

/* ResetFpgaImageAttributeResult */
typedef struct ctrail_ec2_reset_fpga_image_attribute_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_reset_fpga_image_attribute_result;

/* ResetImageAttributeRequest */
typedef struct ctrail_ec2_reset_image_attribute_request {
    ctrail_str attribute; /* attribute: "launchPermission" */
    ctrail_str image_id; /* imageId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_reset_image_attribute_request;

/* ResetInstanceAttributeRequest */
typedef struct ctrail_ec2_reset_instance_attribute_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str instance_id; /* instanceId */
    ctrail_str attribute; /* attribute */
} ctrail_ec2_reset_instance_attribute_request;

/* ResetNetworkInterfaceAttributeRequest */
typedef struct ctrail_ec2_reset_network_interface_attribute_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str source_dest_check; /* sourceDestCheck */
} ctrail_ec2_reset_network_interface_attribute_request;

/* ResetSnapshotAttributeRequest */
typedef struct ctrail_ec2_reset_snapshot_attribute_request {
    ctrail_str attribute; /* attribute: "productCodes", "createVolumePermission" */
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_reset_snapshot_attribute_request;

/* RestoreAddressToClassicRequest */
typedef struct ctrail_ec2_restore_address_to_classic_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str public_ip; /* publicIp */
} ctrail_ec2_restore_address_to_classic_request;

/* RestoreAddressToClassicResult */
typedef struct ctrail_ec2_restore_address_to_classic_result {
    ctrail_str public_ip; /* publicIp */
    ctrail_str status; /* status: "MoveInProgress", "InVpc", "InClassic" */
} ctrail_ec2_restore_address_to_classic_result;

/* RestoreImageFromRecycleBinRequest */
typedef struct ctrail_ec2_restore_image_from_recycle_bin_request {
    ctrail_str image_id; /* imageId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_restore_image_from_recycle_bin_request;

/* RestoreImageFromRecycleBinResult */
typedef struct ctrail_ec2_restore_image_from_recycle_bin_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_restore_image_from_recycle_bin_result;

/* RestoreManagedPrefixListVersionRequest */
typedef struct ctrail_ec2_restore_managed_prefix_list_version_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str prefix_list_id; /* prefixListId */
    int64_t previous_version; /* previousVersion */
    int64_t current_version; /* currentVersion */
} ctrail_ec2_restore_managed_prefix_list_version_request;

/* RestoreManagedPrefixListVersionResult */
typedef struct ctrail_ec2_restore_managed_prefix_list_version_result {
    const ctrail_ec2_managed_prefix_list *prefix_list; /* prefixList */
} ctrail_ec2_restore_managed_prefix_list_version_result;

/* RestoreSnapshotFromRecycleBinRequest */
typedef struct ctrail_ec2_restore_snapshot_from_recycle_bin_request {
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_restore_snapshot_from_recycle_bin_request;

/* RestoreSnapshotFromRecycleBinResult */
typedef struct ctrail_ec2_restore_snapshot_from_recycle_bin_result {
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_str outpost_arn; /* outpostArn */
    ctrail_str description; /* description */
    ctrail_bool encrypted; /* encrypted */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str progress; /* progress */
    int64_t start_time_ns; /* startTime: nanoseconds since 1970 */
    ctrail_str state; /* state: "pending", "completed", "error", "recoverable", "recovering" */
    ctrail_str volume_id; /* volumeId */
    int64_t volume_size; /* volumeSize: GiB */
    ctrail_str sse_type; /* sseType: "sse-ebs", "sse-kms", "none" */
} ctrail_ec2_restore_snapshot_from_recycle_bin_result;

/* RestoreSnapshotTierRequest */
typedef struct ctrail_ec2_restore_snapshot_tier_request {
    ctrail_str snapshot_id; /* snapshotId */
    int64_t temporary_restore_days; /* temporaryRestoreDays */
    ctrail_bool permanent_restore; /* permanentRestore */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_restore_snapshot_tier_request;

/* RestoreSnapshotTierResult */
typedef struct ctrail_ec2_restore_snapshot_tier_result {
    ctrail_str snapshot_id; /* snapshotId */
    int64_t restore_start_time_ns; /* restoreStartTime: nanoseconds since 1970 */
    int64_t restore_duration; /* restoreDuration */
    ctrail_bool is_permanent_restore; /* isPermanentRestore */
} ctrail_ec2_restore_snapshot_tier_result;

/* RestoreVolumeFromRecycleBinRequest */
typedef struct ctrail_ec2_restore_volume_from_recycle_bin_request {
    ctrail_str volume_id; /* volumeId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_restore_volume_from_recycle_bin_request;

/* RestoreVolumeFromRecycleBinResult */
typedef struct ctrail_ec2_restore_volume_from_recycle_bin_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_restore_volume_from_recycle_bin_result;

/* RevokeClientVpnIngressRequest */
typedef struct ctrail_ec2_revoke_client_vpn_ingress_request {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_str target_network_cidr; /* targetNetworkCidr */
    ctrail_str access_group_id; /* accessGroupId */
    ctrail_bool revoke_all_groups; /* revokeAllGroups */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_revoke_client_vpn_ingress_request;

/* RevokeClientVpnIngressResult */
typedef struct ctrail_ec2_revoke_client_vpn_ingress_result {
    const ctrail_ec2_client_vpn_authorization_rule_status *status; /* status */
} ctrail_ec2_revoke_client_vpn_ingress_result;

/* RevokeSecurityGroupEgressRequest */
typedef struct ctrail_ec2_revoke_security_group_egress_request {
    const ctrail_str *const *security_group_rule_ids; /* securityGroupRuleIds */
    size_t security_group_rule_id_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str group_id; /* groupId */
    ctrail_str source_security_group_name; /* sourceSecurityGroupName */
    ctrail_str source_security_group_owner_id; /* sourceSecurityGroupOwnerId: an account */
    ctrail_str ip_protocol; /* ipProtocol */
    int64_t from_port; /* fromPort */
    int64_t to_port; /* toPort */
    ctrail_str cidr_ip; /* cidrIp */
    const ctrail_ec2_ip_permission *const *ip_permissions; /* ipPermissions */
    size_t ip_permission_count;
} ctrail_ec2_revoke_security_group_egress_request;

/* RevokedSecurityGroupRule */
typedef struct ctrail_ec2_revoked_security_group_rule {
    ctrail_str security_group_rule_id; /* securityGroupRuleId */
    ctrail_str group_id; /* groupId */
    ctrail_bool is_egress; /* isEgress */
    ctrail_str ip_protocol; /* ipProtocol */
    int64_t from_port; /* fromPort */
    int64_t to_port; /* toPort */
    ctrail_str cidr_ipv4; /* cidrIpv4 */
    ctrail_str cidr_ipv6; /* cidrIpv6 */
    ctrail_str prefix_list_id; /* prefixListId */
    ctrail_str referenced_group_id; /* referencedGroupId */
    ctrail_str description; /* description */
} ctrail_ec2_revoked_security_group_rule;

/* RevokeSecurityGroupEgressResult */
typedef struct ctrail_ec2_revoke_security_group_egress_result {
    ctrail_bool returned; /* return */
    const ctrail_ec2_ip_permission *const *unknown_ip_permissions; /* unknownIpPermissions */
    size_t unknown_ip_permission_count;
    const ctrail_ec2_revoked_security_group_rule *const *revoked_security_group_rules; /* revokedSecurityGroupRules */
    size_t revoked_security_group_rule_count;
} ctrail_ec2_revoke_security_group_egress_result;

/* RevokeSecurityGroupIngressRequest */
typedef struct ctrail_ec2_revoke_security_group_ingress_request {
    ctrail_str cidr_ip; /* cidrIp */
    int64_t from_port; /* fromPort */
    ctrail_str group_id; /* groupId */
    ctrail_str group_name; /* groupName */
    const ctrail_ec2_ip_permission *const *ip_permissions; /* ipPermissions */
    size_t ip_permission_count;
    ctrail_str ip_protocol; /* ipProtocol */
    ctrail_str source_security_group_name; /* sourceSecurityGroupName */
    ctrail_str source_security_group_owner_id; /* sourceSecurityGroupOwnerId: an account */
    int64_t to_port; /* toPort */
    const ctrail_str *const *security_group_rule_ids; /* securityGroupRuleIds */
    size_t security_group_rule_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_revoke_security_group_ingress_request;

/* RevokeSecurityGroupIngressResult */
typedef struct ctrail_ec2_revoke_security_group_ingress_result {
    ctrail_bool returned; /* return */
    const ctrail_ec2_ip_permission *const *unknown_ip_permissions; /* unknownIpPermissions */
    size_t unknown_ip_permission_count;
    const ctrail_ec2_revoked_security_group_rule *const *revoked_security_group_rules; /* revokedSecurityGroupRules */
    size_t revoked_security_group_rule_count;
} ctrail_ec2_revoke_security_group_ingress_result;

/* ElasticInferenceAccelerator */
typedef struct ctrail_ec2_elastic_inference_accelerator {
    ctrail_str type; /* type */
    int64_t count; /* count */
} ctrail_ec2_elastic_inference_accelerator;

/* LaunchTemplateSpecification */
typedef struct ctrail_ec2_launch_template_specification {
    ctrail_str launch_template_id; /* launchTemplateId */
    ctrail_str launch_template_name; /* launchTemplateName */
    ctrail_str version; /* version */
} ctrail_ec2_launch_template_specification;

/* SpotMarketOptions */
typedef struct ctrail_ec2_spot_market_options {
    ctrail_str max_price; /* maxPrice */
    ctrail_str spot_instance_type; /* spotInstanceType: "one-time", "persistent" */
    int64_t block_duration_minutes; /* blockDurationMinutes */
    int64_t valid_until_ns; /* validUntil: nanoseconds since 1970 */
    ctrail_str instance_interruption_behavior; /* instanceInterruptionBehavior: "hibernate", "stop", "terminate" */
} ctrail_ec2_spot_market_options;

/* InstanceMarketOptionsRequest */
typedef struct ctrail_ec2_instance_market_options_request {
    /* marketType: "spot", "capacity-block", "interruptible-capacity-reservation", "on-demand" */
    ctrail_str market_type;
    const ctrail_ec2_spot_market_options *spot_options; /* spotOptions */
} ctrail_ec2_instance_market_options_request;

/* CpuOptionsRequest */
typedef struct ctrail_ec2_cpu_options_request {
    int64_t core_count; /* coreCount */
    int64_t threads_per_core; /* threadsPerCore */
    ctrail_str amd_sev_snp; /* amdSevSnp: "enabled", "disabled" */
    ctrail_str nested_virtualization; /* nestedVirtualization: "enabled", "disabled" */
} ctrail_ec2_cpu_options_request;

/* HibernationOptionsRequest */
typedef struct ctrail_ec2_hibernation_options_request {
    ctrail_bool configured; /* configured */
} ctrail_ec2_hibernation_options_request;

/* LicenseConfigurationRequest */
typedef struct ctrail_ec2_license_configuration_request {
    ctrail_str license_configuration_arn; /* licenseConfigurationArn */
} ctrail_ec2_license_configuration_request;

/* InstanceMetadataOptionsRequest */
typedef struct ctrail_ec2_instance_metadata_options_request {
    ctrail_str http_tokens; /* httpTokens: "optional", "required" */
    int64_t http_put_response_hop_limit; /* httpPutResponseHopLimit */
    ctrail_str http_endpoint; /* httpEndpoint: "disabled", "enabled" */
    ctrail_str http_protocol_ipv6; /* httpProtocolIpv6: "disabled", "enabled" */
    ctrail_str instance_metadata_tags; /* instanceMetadataTags: "disabled", "enabled" */
} ctrail_ec2_instance_metadata_options_request;

/* PrivateDnsNameOptionsRequest */
typedef struct ctrail_ec2_private_dns_name_options_request {
    ctrail_str hostname_type; /* hostnameType: "ip-name", "resource-name" */
    ctrail_bool enable_resource_name_dns_a_record; /* enableResourceNameDnsARecord */
    ctrail_bool enable_resource_name_dns_aaaa_record; /* enableResourceNameDnsAAAARecord */
} ctrail_ec2_private_dns_name_options_request;

/* InstanceMaintenanceOptionsRequest */
typedef struct ctrail_ec2_instance_maintenance_options_request {
    ctrail_str auto_recovery; /* autoRecovery: "disabled", "default" */
} ctrail_ec2_instance_maintenance_options_request;

/* InstanceNetworkPerformanceOptionsRequest */
typedef struct ctrail_ec2_instance_network_performance_options_request {
    ctrail_str bandwidth_weighting; /* bandwidthWeighting: "default", "vpc-1", "ebs-1" */
} ctrail_ec2_instance_network_performance_options_request;

/* InstanceSecondaryInterfacePrivateIpAddressRequest */
typedef struct ctrail_ec2_instance_secondary_interface_private_ip_address_request {
    ctrail_str private_ip_address; /* privateIpAddress */
} ctrail_ec2_instance_secondary_interface_private_ip_address_request;

/* InstanceSecondaryInterfaceSpecificationRequest */
typedef struct ctrail_ec2_instance_secondary_interface_specification_request {
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    int64_t device_index; /* deviceIndex */
    /* privateIpAddresses */
    const ctrail_ec2_instance_secondary_interface_private_ip_address_request *const *private_ip_addresses;
    size_t private_ip_addresses_count;
    int64_t private_ip_address_count; /* privateIpAddressCount */
    ctrail_str secondary_subnet_id; /* secondarySubnetId */
    ctrail_str interface_type; /* interfaceType: "secondary" */
    int64_t network_card_index; /* networkCardIndex */
} ctrail_ec2_instance_secondary_interface_specification_request;

/* RunInstancesRequest */
typedef struct ctrail_ec2_run_instances_request {
    const ctrail_ec2_block_device_mapping *const *block_device_mappings; /* blockDeviceMappings */
    size_t block_device_mapping_count;
    ctrail_str image_id; /* imageId */
    ctrail_str instance_type; /* instanceType */
    int64_t ipv6_address_count; /* ipv6AddressCount */
    const ctrail_ec2_instance_ipv6_address *const *ipv6_addresses; /* ipv6Addresses */
    size_t ipv6_addresses_count;
    ctrail_str kernel_id; /* kernelId */
    ctrail_str key_name; /* keyName */
    int64_t max_count; /* maxCount */
    int64_t min_count; /* minCount */
    const ctrail_ec2_run_instances_monitoring_enabled *monitoring; /* monitoring */
    const ctrail_ec2_placement *placement; /* placement */
    ctrail_str ramdisk_id; /* ramdiskId */
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
    const ctrail_str *const *security_groups; /* securityGroups */
    size_t security_group_count;
    ctrail_str subnet_id; /* subnetId */
    ctrail_str user_data; /* userData: a secret: what AWS writes in its place, if anything */
    const ctrail_ec2_elastic_gpu_specification *const *elastic_gpu_specification; /* elasticGpuSpecification */
    size_t elastic_gpu_specification_count;
    /* elasticInferenceAccelerators */
    const ctrail_ec2_elastic_inference_accelerator *const *elastic_inference_accelerators;
    size_t elastic_inference_accelerator_count;
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    const ctrail_ec2_launch_template_specification *launch_template; /* launchTemplate */
    const ctrail_ec2_instance_market_options_request *instance_market_options; /* instanceMarketOptions */
    const ctrail_ec2_credit_specification_request *credit_specification; /* creditSpecification */
    const ctrail_ec2_cpu_options_request *cpu_options; /* cpuOptions */
    /* capacityReservationSpecification */
    const ctrail_ec2_capacity_reservation_specification *capacity_reservation_specification;
    const ctrail_ec2_hibernation_options_request *hibernation_options; /* hibernationOptions */
    const ctrail_ec2_license_configuration_request *const *license_specifications; /* licenseSpecifications */
    size_t license_specification_count;
    const ctrail_ec2_instance_metadata_options_request *metadata_options; /* metadataOptions */
    const ctrail_ec2_enclave_options_request *enclave_options; /* enclaveOptions */
    const ctrail_ec2_private_dns_name_options_request *private_dns_name_options; /* privateDnsNameOptions */
    const ctrail_ec2_instance_maintenance_options_request *maintenance_options; /* maintenanceOptions */
    ctrail_bool disable_api_stop; /* disableApiStop */
    ctrail_bool enable_primary_ipv6; /* enablePrimaryIpv6 */
    /* networkPerformanceOptions */
    const ctrail_ec2_instance_network_performance_options_request *network_performance_options;
    const ctrail_ec2_operator_request *service_operator; /* operator */
    /* secondaryInterfaces */
    const ctrail_ec2_instance_secondary_interface_specification_request *const *secondary_interfaces;
    size_t secondary_interface_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_bool disable_api_termination; /* disableApiTermination */
    ctrail_str instance_initiated_shutdown_behavior; /* instanceInitiatedShutdownBehavior: "stop", "terminate" */
    ctrail_str private_ip_address; /* privateIpAddress */
    ctrail_str client_token; /* clientToken */
    ctrail_str additional_info; /* additionalInfo */
    const ctrail_ec2_instance_network_interface_specification *const *network_interfaces; /* networkInterfaces */
    size_t network_interface_count;
    const ctrail_ec2_iam_instance_profile_specification *iam_instance_profile; /* iamInstanceProfile */
    ctrail_bool ebs_optimized; /* ebsOptimized */
} ctrail_ec2_run_instances_request;

/* EbsInstanceBlockDevice */
typedef struct ctrail_ec2_ebs_instance_block_device {
    int64_t attach_time_ns; /* attachTime: nanoseconds since 1970 */
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    ctrail_str status; /* status: "attaching", "attached", "detaching", "detached" */
    ctrail_str volume_id; /* volumeId */
    ctrail_str associated_resource; /* associatedResource */
    ctrail_str volume_owner_id; /* volumeOwnerId: an account */
    const ctrail_ec2_operator_response *service_operator; /* operator */
    int64_t ebs_card_index; /* ebsCardIndex */
} ctrail_ec2_ebs_instance_block_device;

/* InstanceBlockDeviceMapping */
typedef struct ctrail_ec2_instance_block_device_mapping {
    ctrail_str device_name; /* deviceName */
    const ctrail_ec2_ebs_instance_block_device *ebs; /* ebs */
} ctrail_ec2_instance_block_device_mapping;

/* ElasticGpuAssociation */
typedef struct ctrail_ec2_elastic_gpu_association {
    ctrail_str elastic_gpu_id; /* elasticGpuId */
    ctrail_str elastic_gpu_association_id; /* elasticGpuAssociationId */
    ctrail_str elastic_gpu_association_state; /* elasticGpuAssociationState */
    ctrail_str elastic_gpu_association_time; /* elasticGpuAssociationTime */
} ctrail_ec2_elastic_gpu_association;

/* ElasticInferenceAcceleratorAssociation */
typedef struct ctrail_ec2_elastic_inference_accelerator_association {
    ctrail_str elastic_inference_accelerator_arn; /* elasticInferenceAcceleratorArn */
    ctrail_str elastic_inference_accelerator_association_id; /* elasticInferenceAcceleratorAssociationId */
    ctrail_str elastic_inference_accelerator_association_state; /* elasticInferenceAcceleratorAssociationState */
    /* elasticInferenceAcceleratorAssociationTime: nanoseconds since 1970 */
    int64_t elastic_inference_accelerator_association_time_ns;
} ctrail_ec2_elastic_inference_accelerator_association;

/* InstanceNetworkInterfaceAssociation */
typedef struct ctrail_ec2_instance_network_interface_association {
    ctrail_str carrier_ip; /* carrierIp */
    ctrail_str customer_owned_ip; /* customerOwnedIp */
    ctrail_str ip_owner_id; /* ipOwnerId: an account */
    ctrail_str public_dns_name; /* publicDnsName */
    ctrail_str public_ip; /* publicIp */
} ctrail_ec2_instance_network_interface_association;

/* InstanceAttachmentEnaSrdUdpSpecification */
typedef struct ctrail_ec2_instance_attachment_ena_srd_udp_specification {
    ctrail_bool ena_srd_udp_enabled; /* enaSrdUdpEnabled */
} ctrail_ec2_instance_attachment_ena_srd_udp_specification;

/* InstanceAttachmentEnaSrdSpecification */
typedef struct ctrail_ec2_instance_attachment_ena_srd_specification {
    ctrail_bool ena_srd_enabled; /* enaSrdEnabled */
    /* enaSrdUdpSpecification */
    const ctrail_ec2_instance_attachment_ena_srd_udp_specification *ena_srd_udp_specification;
} ctrail_ec2_instance_attachment_ena_srd_specification;

/* InstanceNetworkInterfaceAttachment */
typedef struct ctrail_ec2_instance_network_interface_attachment {
    int64_t attach_time_ns; /* attachTime: nanoseconds since 1970 */
    ctrail_str attachment_id; /* attachmentId */
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    int64_t device_index; /* deviceIndex */
    ctrail_str status; /* status: "attaching", "attached", "detaching", "detached" */
    int64_t network_card_index; /* networkCardIndex */
    const ctrail_ec2_instance_attachment_ena_srd_specification *ena_srd_specification; /* enaSrdSpecification */
    int64_t ena_queue_count; /* enaQueueCount */
    ctrail_str instance_id; /* instanceId: not in the model */
    ctrail_str instance_owner_id; /* instanceOwnerId: not in the model; an account */
} ctrail_ec2_instance_network_interface_attachment;

/* InstancePrivateIpAddress */
typedef struct ctrail_ec2_instance_private_ip_address {
    const ctrail_ec2_instance_network_interface_association *association; /* association */
    ctrail_bool primary; /* primary */
    ctrail_str private_dns_name; /* privateDnsName */
    ctrail_str private_ip_address; /* privateIpAddress */
} ctrail_ec2_instance_private_ip_address;

/* InstanceIpv4Prefix */
typedef struct ctrail_ec2_instance_ipv4_prefix {
    ctrail_str ipv4_prefix; /* ipv4Prefix */
} ctrail_ec2_instance_ipv4_prefix;

/* InstanceIpv6Prefix */
typedef struct ctrail_ec2_instance_ipv6_prefix {
    ctrail_str ipv6_prefix; /* ipv6Prefix */
} ctrail_ec2_instance_ipv6_prefix;

/* ConnectionTrackingSpecificationResponse */
typedef struct ctrail_ec2_connection_tracking_specification_response {
    int64_t tcp_established_timeout; /* tcpEstablishedTimeout: seconds */
    int64_t udp_stream_timeout; /* udpStreamTimeout: seconds */
    int64_t udp_timeout; /* udpTimeout: seconds */
} ctrail_ec2_connection_tracking_specification_response;

/* InstanceNetworkInterface */
typedef struct ctrail_ec2_instance_network_interface {
    const ctrail_ec2_instance_network_interface_association *association; /* association */
    const ctrail_ec2_instance_network_interface_attachment *attachment; /* attachment */
    ctrail_str description; /* description */
    const ctrail_ec2_group_identifier *const *groups; /* groups */
    size_t group_count;
    const ctrail_ec2_instance_ipv6_address *const *ipv6_addresses; /* ipv6Addresses */
    size_t ipv6_address_count;
    ctrail_str mac_address; /* macAddress */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str private_dns_name; /* privateDnsName */
    ctrail_str private_ip_address; /* privateIpAddress */
    const ctrail_ec2_instance_private_ip_address *const *private_ip_addresses; /* privateIpAddresses */
    size_t private_ip_address_count;
    ctrail_bool source_dest_check; /* sourceDestCheck */
    ctrail_str status; /* status: "available", "associated", "attaching", "in-use", "detaching" */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str vpc_id; /* vpcId */
    ctrail_str interface_type; /* interfaceType */
    const ctrail_ec2_instance_ipv4_prefix *const *ipv4_prefixes; /* ipv4Prefixes */
    size_t ipv4_prefix_count;
    const ctrail_ec2_instance_ipv6_prefix *const *ipv6_prefixes; /* ipv6Prefixes */
    size_t ipv6_prefix_count;
    /* connectionTrackingConfiguration */
    const ctrail_ec2_connection_tracking_specification_response *connection_tracking_configuration;
    const ctrail_ec2_operator_response *service_operator; /* operator */
    ctrail_str availability_zone; /* availabilityZone: not in the model */
    ctrail_str internal_interface_id; /* internalInterfaceId: not in the model */
    ctrail_bool requester_managed; /* requesterManaged: not in the model */
    const ctrail_ec2_tag *const *tag_set; /* tagSet: not in the model */
    size_t tag_set_count;
} ctrail_ec2_instance_network_interface;

/* CpuOptions */
typedef struct ctrail_ec2_cpu_options {
    int64_t core_count; /* coreCount */
    int64_t threads_per_core; /* threadsPerCore */
    ctrail_str amd_sev_snp; /* amdSevSnp: "enabled", "disabled" */
    ctrail_str nested_virtualization; /* nestedVirtualization: "enabled", "disabled" */
} ctrail_ec2_cpu_options;

/* CapacityReservationSpecificationResponse */
typedef struct ctrail_ec2_capacity_reservation_specification_response {
    /* capacityReservationPreference: "capacity-reservations-only", "open", "none" */
    ctrail_str capacity_reservation_preference;
    const ctrail_ec2_capacity_reservation_target_response *capacity_reservation_target; /* capacityReservationTarget */
} ctrail_ec2_capacity_reservation_specification_response;

/* HibernationOptions */
typedef struct ctrail_ec2_hibernation_options {
    ctrail_bool configured; /* configured */
} ctrail_ec2_hibernation_options;

/* LicenseConfiguration */
typedef struct ctrail_ec2_license_configuration {
    ctrail_str license_configuration_arn; /* licenseConfigurationArn */
} ctrail_ec2_license_configuration;

/* EnclaveOptions */
typedef struct ctrail_ec2_enclave_options {
    ctrail_bool enabled; /* enabled */
} ctrail_ec2_enclave_options;

/* PrivateDnsNameOptionsResponse */
typedef struct ctrail_ec2_private_dns_name_options_response {
    ctrail_str hostname_type; /* hostnameType: "ip-name", "resource-name" */
    ctrail_bool enable_resource_name_dns_a_record; /* enableResourceNameDnsARecord */
    ctrail_bool enable_resource_name_dns_aaaa_record; /* enableResourceNameDnsAAAARecord */
} ctrail_ec2_private_dns_name_options_response;

/* InstanceMaintenanceOptions */
typedef struct ctrail_ec2_instance_maintenance_options {
    ctrail_str auto_recovery; /* autoRecovery: "disabled", "default" */
    ctrail_str reboot_migration; /* rebootMigration: "disabled", "default" */
} ctrail_ec2_instance_maintenance_options;

/* InstanceNetworkPerformanceOptions */
typedef struct ctrail_ec2_instance_network_performance_options {
    ctrail_str bandwidth_weighting; /* bandwidthWeighting: "default", "vpc-1", "ebs-1" */
} ctrail_ec2_instance_network_performance_options;

/* InstanceSecondaryInterfaceAttachment */
typedef struct ctrail_ec2_instance_secondary_interface_attachment {
    int64_t attach_time_ns; /* attachTime: nanoseconds since 1970 */
    ctrail_str attachment_id; /* attachmentId */
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    int64_t device_index; /* deviceIndex */
    ctrail_str status; /* status: "attaching", "attached", "detaching", "detached" */
    int64_t network_card_index; /* networkCardIndex */
} ctrail_ec2_instance_secondary_interface_attachment;

/* InstanceSecondaryInterfacePrivateIpAddress */
typedef struct ctrail_ec2_instance_secondary_interface_private_ip_address {
    ctrail_str private_ip_address; /* privateIpAddress */
} ctrail_ec2_instance_secondary_interface_private_ip_address;

/* InstanceSecondaryInterface */
typedef struct ctrail_ec2_instance_secondary_interface {
    const ctrail_ec2_instance_secondary_interface_attachment *attachment; /* attachment */
    ctrail_str mac_address; /* macAddress */
    ctrail_str secondary_interface_id; /* secondaryInterfaceId */
    ctrail_str owner_id; /* ownerId: an account */
    /* privateIpAddresses */
    const ctrail_ec2_instance_secondary_interface_private_ip_address *const *private_ip_addresses;
    size_t private_ip_address_count;
    ctrail_bool source_dest_check; /* sourceDestCheck */
    ctrail_str status; /* status: "available", "in-use" */
    ctrail_str secondary_subnet_id; /* secondarySubnetId */
    ctrail_str secondary_network_id; /* secondaryNetworkId */
    ctrail_str interface_type; /* interfaceType: "secondary" */
} ctrail_ec2_instance_secondary_interface;

/* InstanceState */
typedef struct ctrail_ec2_instance_state {
    int64_t code; /* code */
    ctrail_str name; /* name: "pending", "running", "shutting-down", "terminated", "stopping", "stopped" */
} ctrail_ec2_instance_state;

/* Instance */
struct ctrail_ec2_instance_description {
    ctrail_str architecture; /* architecture: "i386", "x86_64", "arm64", "x86_64_mac", "arm64_mac" */
    const ctrail_ec2_instance_block_device_mapping *const *block_device_mappings; /* blockDeviceMappings */
    size_t block_device_mapping_count;
    ctrail_str client_token; /* clientToken */
    ctrail_bool ebs_optimized; /* ebsOptimized */
    ctrail_bool ena_support; /* enaSupport */
    ctrail_str hypervisor; /* hypervisor: "ovm", "xen" */
    const ctrail_ec2_iam_instance_profile *iam_instance_profile; /* iamInstanceProfile */
    /* instanceLifecycle: "spot", "scheduled", "capacity-block", "interruptible-capacity-reservation" */
    ctrail_str instance_lifecycle;
    const ctrail_ec2_elastic_gpu_association *const *elastic_gpu_associations; /* elasticGpuAssociations */
    size_t elastic_gpu_association_count;
    /* elasticInferenceAcceleratorAssociations */
    const ctrail_ec2_elastic_inference_accelerator_association *const *elastic_inference_accelerator_associations;
    size_t elastic_inference_accelerator_association_count;
    const ctrail_ec2_instance_network_interface *const *network_interfaces; /* networkInterfaces */
    size_t network_interface_count;
    ctrail_str outpost_arn; /* outpostArn */
    ctrail_str root_device_name; /* rootDeviceName */
    ctrail_str root_device_type; /* rootDeviceType: "ebs", "instance-store" */
    const ctrail_ec2_group_identifier *const *security_groups; /* securityGroups */
    size_t security_group_count;
    ctrail_bool source_dest_check; /* sourceDestCheck */
    ctrail_str spot_instance_request_id; /* spotInstanceRequestId */
    ctrail_str sriov_net_support; /* sriovNetSupport */
    const ctrail_ec2_state_reason *state_reason; /* stateReason */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
    ctrail_str virtualization_type; /* virtualizationType: "hvm", "paravirtual" */
    const ctrail_ec2_cpu_options *cpu_options; /* cpuOptions */
    ctrail_str capacity_block_id; /* capacityBlockId */
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    /* capacityReservationSpecification */
    const ctrail_ec2_capacity_reservation_specification_response *capacity_reservation_specification;
    const ctrail_ec2_hibernation_options *hibernation_options; /* hibernationOptions */
    const ctrail_ec2_license_configuration *const *licenses; /* licenses */
    size_t license_count;
    const ctrail_ec2_instance_metadata_options_response *metadata_options; /* metadataOptions */
    const ctrail_ec2_enclave_options *enclave_options; /* enclaveOptions */
    ctrail_str boot_mode; /* bootMode: "legacy-bios", "uefi", "uefi-preferred" */
    ctrail_str platform_details; /* platformDetails */
    ctrail_str usage_operation; /* usageOperation */
    int64_t usage_operation_update_time_ns; /* usageOperationUpdateTime: nanoseconds since 1970 */
    const ctrail_ec2_private_dns_name_options_response *private_dns_name_options; /* privateDnsNameOptions */
    ctrail_str ipv6_address; /* ipv6Address */
    ctrail_str tpm_support; /* tpmSupport */
    const ctrail_ec2_instance_maintenance_options *maintenance_options; /* maintenanceOptions */
    ctrail_str current_instance_boot_mode; /* currentInstanceBootMode: "legacy-bios", "uefi" */
    const ctrail_ec2_instance_network_performance_options *network_performance_options; /* networkPerformanceOptions */
    const ctrail_ec2_operator_response *service_operator; /* operator */
    const ctrail_ec2_instance_secondary_interface *const *secondary_interfaces; /* secondaryInterfaces */
    size_t secondary_interface_count;
    ctrail_str instance_id; /* instanceId */
    ctrail_str image_id; /* imageId */
    const ctrail_ec2_instance_state *state; /* state */
    ctrail_str private_dns_name; /* privateDnsName */
    ctrail_str public_dns_name; /* publicDnsName */
    ctrail_str state_transition_reason; /* stateTransitionReason */
    ctrail_str key_name; /* keyName */
    int64_t ami_launch_index; /* amiLaunchIndex */
    const ctrail_ec2_product_code *const *product_codes; /* productCodes */
    size_t product_code_count;
    ctrail_str instance_type; /* instanceType */
    int64_t launch_time_ns; /* launchTime: nanoseconds since 1970 */
    const ctrail_ec2_placement *placement; /* placement */
    ctrail_str kernel_id; /* kernelId */
    ctrail_str ramdisk_id; /* ramdiskId */
    ctrail_str platform; /* platform: "Windows" */
    const ctrail_ec2_monitoring *monitoring; /* monitoring */
    ctrail_str subnet_id; /* subnetId */
    ctrail_str vpc_id; /* vpcId */
    ctrail_str private_ip_address; /* privateIpAddress */
    ctrail_str public_ip_address; /* publicIpAddress */
    ctrail_str interface_id; /* interfaceId: not in the model */
};

/* Reservation */
typedef struct ctrail_ec2_reservation {
    ctrail_str reservation_id; /* reservationId */
    ctrail_str owner_id; /* ownerId: an account */
    ctrail_str requester_id; /* requesterId: an account */
    const ctrail_ec2_group_identifier *const *groups; /* groups */
    size_t group_count;
    const ctrail_ec2_instance_description *const *instances; /* instances */
    size_t instance_count;
} ctrail_ec2_reservation;

/* ScheduledInstancesEbs */
typedef struct ctrail_ec2_scheduled_instances_ebs {
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    ctrail_bool encrypted; /* encrypted */
    int64_t iops; /* iops */
    ctrail_str snapshot_id; /* snapshotId */
    int64_t volume_size; /* volumeSize: GiB */
    ctrail_str volume_type; /* volumeType */
} ctrail_ec2_scheduled_instances_ebs;

/* ScheduledInstancesBlockDeviceMapping */
typedef struct ctrail_ec2_scheduled_instances_block_device_mapping {
    ctrail_str device_name; /* deviceName */
    const ctrail_ec2_scheduled_instances_ebs *ebs; /* ebs */
    ctrail_str no_device; /* noDevice */
    ctrail_str virtual_name; /* virtualName */
} ctrail_ec2_scheduled_instances_block_device_mapping;

/* ScheduledInstancesIamInstanceProfile */
typedef struct ctrail_ec2_scheduled_instances_iam_instance_profile {
    ctrail_str arn; /* arn */
    ctrail_str name; /* name */
} ctrail_ec2_scheduled_instances_iam_instance_profile;

/* ScheduledInstancesMonitoring */
typedef struct ctrail_ec2_scheduled_instances_monitoring {
    ctrail_bool enabled; /* enabled */
} ctrail_ec2_scheduled_instances_monitoring;

/* ScheduledInstancesIpv6Address */
typedef struct ctrail_ec2_scheduled_instances_ipv6_address {
    ctrail_str ipv6_address; /* ipv6Address */
} ctrail_ec2_scheduled_instances_ipv6_address;

/* ScheduledInstancesPrivateIpAddressConfig */
typedef struct ctrail_ec2_scheduled_instances_private_ip_address_config {
    ctrail_bool primary; /* primary */
    ctrail_str private_ip_address; /* privateIpAddress */
} ctrail_ec2_scheduled_instances_private_ip_address_config;

/* ScheduledInstancesNetworkInterface */
typedef struct ctrail_ec2_scheduled_instances_network_interface {
    ctrail_bool associate_public_ip_address; /* associatePublicIpAddress */
    ctrail_bool delete_on_termination; /* deleteOnTermination */
    ctrail_str description; /* description */
    int64_t device_index; /* deviceIndex */
    const ctrail_str *const *groups; /* groups */
    size_t group_count;
    int64_t ipv6_address_count; /* ipv6AddressCount */
    const ctrail_ec2_scheduled_instances_ipv6_address *const *ipv6_addresses; /* ipv6Addresses */
    size_t ipv6_addresses_count;
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str private_ip_address; /* privateIpAddress */
    /* privateIpAddressConfigs */
    const ctrail_ec2_scheduled_instances_private_ip_address_config *const *private_ip_address_configs;
    size_t private_ip_address_config_count;
    int64_t secondary_private_ip_address_count; /* secondaryPrivateIpAddressCount */
    ctrail_str subnet_id; /* subnetId */
} ctrail_ec2_scheduled_instances_network_interface;

/* ScheduledInstancesPlacement */
typedef struct ctrail_ec2_scheduled_instances_placement {
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str group_name; /* groupName */
} ctrail_ec2_scheduled_instances_placement;

/* ScheduledInstancesLaunchSpecification */
typedef struct ctrail_ec2_scheduled_instances_launch_specification {
    const ctrail_ec2_scheduled_instances_block_device_mapping *const *block_device_mappings; /* blockDeviceMappings */
    size_t block_device_mapping_count;
    ctrail_bool ebs_optimized; /* ebsOptimized */
    const ctrail_ec2_scheduled_instances_iam_instance_profile *iam_instance_profile; /* iamInstanceProfile */
    ctrail_str image_id; /* imageId */
    ctrail_str instance_type; /* instanceType */
    ctrail_str kernel_id; /* kernelId */
    ctrail_str key_name; /* keyName */
    const ctrail_ec2_scheduled_instances_monitoring *monitoring; /* monitoring */
    const ctrail_ec2_scheduled_instances_network_interface *const *network_interfaces; /* networkInterfaces */
    size_t network_interface_count;
    const ctrail_ec2_scheduled_instances_placement *placement; /* placement */
    ctrail_str ramdisk_id; /* ramdiskId */
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
    ctrail_str subnet_id; /* subnetId */
    ctrail_str user_data; /* userData: a secret: what AWS writes in its place, if anything */
} ctrail_ec2_scheduled_instances_launch_specification;

/* RunScheduledInstancesRequest */
typedef struct ctrail_ec2_run_scheduled_instances_request {
    ctrail_str client_token; /* clientToken */
    ctrail_bool dry_run; /* dryRun */
    int64_t instance_count; /* instanceCount */
    /* launchSpecification: a secret: what AWS writes in its place, if anything */
    const ctrail_ec2_scheduled_instances_launch_specification *launch_specification;
    ctrail_str scheduled_instance_id; /* scheduledInstanceId */
} ctrail_ec2_run_scheduled_instances_request;

/* RunScheduledInstancesResult */
typedef struct ctrail_ec2_run_scheduled_instances_result {
    const ctrail_str *const *instance_id_set; /* instanceIdSet */
    size_t instance_id_set_count;
} ctrail_ec2_run_scheduled_instances_result;

/* SendDiagnosticInterruptRequest */
typedef struct ctrail_ec2_send_diagnostic_interrupt_request {
    ctrail_str instance_id; /* instanceId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_send_diagnostic_interrupt_request;

/* StartDeclarativePoliciesReportRequest */
typedef struct ctrail_ec2_start_declarative_policies_report_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str s3_bucket; /* s3Bucket */
    ctrail_str s3_prefix; /* s3Prefix */
    ctrail_str target_id; /* targetId */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
} ctrail_ec2_start_declarative_policies_report_request;

/* StartDeclarativePoliciesReportResult */
typedef struct ctrail_ec2_start_declarative_policies_report_result {
    ctrail_str report_id; /* reportId */
} ctrail_ec2_start_declarative_policies_report_result;

/* StartInstancesRequest */
typedef struct ctrail_ec2_start_instances_request {
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    ctrail_str additional_info; /* additionalInfo */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_start_instances_request;

/* InstanceStateChange */
typedef struct ctrail_ec2_instance_state_change {
    ctrail_str instance_id; /* instanceId */
    const ctrail_ec2_instance_state *current_state; /* currentState */
    const ctrail_ec2_instance_state *previous_state; /* previousState */
} ctrail_ec2_instance_state_change;

/* StartInstancesResult */
typedef struct ctrail_ec2_start_instances_result {
    const ctrail_ec2_instance_state_change *const *starting_instances; /* startingInstances */
    size_t starting_instance_count;
} ctrail_ec2_start_instances_result;

/* StartNetworkInsightsAccessScopeAnalysisRequest */
typedef struct ctrail_ec2_start_network_insights_access_scope_analysis_request {
    ctrail_str network_insights_access_scope_id; /* networkInsightsAccessScopeId */
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_start_network_insights_access_scope_analysis_request;

/* NetworkInsightsAccessScopeAnalysis */
typedef struct ctrail_ec2_network_insights_access_scope_analysis {
    ctrail_str network_insights_access_scope_analysis_id; /* networkInsightsAccessScopeAnalysisId */
    ctrail_str network_insights_access_scope_analysis_arn; /* networkInsightsAccessScopeAnalysisArn */
    ctrail_str network_insights_access_scope_id; /* networkInsightsAccessScopeId */
    ctrail_str status; /* status: "running", "succeeded", "failed" */
    ctrail_str status_message; /* statusMessage */
    ctrail_str warning_message; /* warningMessage */
    int64_t start_date_ns; /* startDate: nanoseconds since 1970 */
    int64_t end_date_ns; /* endDate: nanoseconds since 1970 */
    ctrail_str findings_found; /* findingsFound: "true", "false", "unknown" */
    int64_t analyzed_eni_count; /* analyzedEniCount */
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_network_insights_access_scope_analysis;

/* StartNetworkInsightsAccessScopeAnalysisResult */
typedef struct ctrail_ec2_start_network_insights_access_scope_analysis_result {
    /* networkInsightsAccessScopeAnalysis */
    const ctrail_ec2_network_insights_access_scope_analysis *network_insights_access_scope_analysis;
} ctrail_ec2_start_network_insights_access_scope_analysis_result;

/* StartNetworkInsightsAnalysisRequest */
typedef struct ctrail_ec2_start_network_insights_analysis_request {
    ctrail_str network_insights_path_id; /* networkInsightsPathId */
    const ctrail_str *const *additional_accounts; /* additionalAccounts: an account */
    size_t additional_account_count;
    const ctrail_str *const *filter_in_arns; /* filterInArns */
    size_t filter_in_arn_count;
    const ctrail_str *const *filter_out_arns; /* filterOutArns */
    size_t filter_out_arn_count;
    ctrail_bool dry_run; /* dryRun */
    const ctrail_ec2_tag_specification *const *tag_specifications; /* tagSpecifications */
    size_t tag_specification_count;
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_start_network_insights_analysis_request;

/* AnalysisAclRule */
typedef struct ctrail_ec2_analysis_acl_rule {
    ctrail_str cidr; /* cidr */
    ctrail_bool egress; /* egress */
    const ctrail_ec2_port_range *port_range; /* portRange */
    ctrail_str protocol; /* protocol */
    ctrail_str rule_action; /* ruleAction */
    int64_t rule_number; /* ruleNumber */
} ctrail_ec2_analysis_acl_rule;

/* AnalysisComponent */
typedef struct ctrail_ec2_analysis_component {
    ctrail_str id; /* id */
    ctrail_str arn; /* arn */
    ctrail_str name; /* name */
} ctrail_ec2_analysis_component;

/* AnalysisPacketHeader */
typedef struct ctrail_ec2_analysis_packet_header {
    const ctrail_str *const *destination_addresses; /* destinationAddresses */
    size_t destination_address_count;
    const ctrail_ec2_port_range *const *destination_port_ranges; /* destinationPortRanges */
    size_t destination_port_range_count;
    ctrail_str protocol; /* protocol */
    const ctrail_str *const *source_addresses; /* sourceAddresses */
    size_t source_address_count;
    const ctrail_ec2_port_range *const *source_port_ranges; /* sourcePortRanges */
    size_t source_port_range_count;
} ctrail_ec2_analysis_packet_header;

/* AnalysisRouteTableRoute */
typedef struct ctrail_ec2_analysis_route_table_route {
    ctrail_str destination_cidr; /* destinationCidr */
    ctrail_str destination_prefix_list_id; /* destinationPrefixListId */
    ctrail_str egress_only_internet_gateway_id; /* egressOnlyInternetGatewayId */
    ctrail_str gateway_id; /* gatewayId */
    ctrail_str instance_id; /* instanceId */
    ctrail_str nat_gateway_id; /* natGatewayId */
    ctrail_str network_interface_id; /* networkInterfaceId */
    ctrail_str origin; /* origin */
    ctrail_str transit_gateway_id; /* transitGatewayId */
    ctrail_str vpc_peering_connection_id; /* vpcPeeringConnectionId */
    ctrail_str state; /* state */
    ctrail_str carrier_gateway_id; /* carrierGatewayId */
    ctrail_str core_network_arn; /* coreNetworkArn */
    ctrail_str local_gateway_id; /* localGatewayId */
} ctrail_ec2_analysis_route_table_route;

/* AnalysisSecurityGroupRule */
typedef struct ctrail_ec2_analysis_security_group_rule {
    ctrail_str cidr; /* cidr */
    ctrail_str direction; /* direction */
    ctrail_str security_group_id; /* securityGroupId */
    const ctrail_ec2_port_range *port_range; /* portRange */
    ctrail_str prefix_list_id; /* prefixListId */
    ctrail_str protocol; /* protocol */
} ctrail_ec2_analysis_security_group_rule;

/* RuleOption */
typedef struct ctrail_ec2_rule_option {
    ctrail_str keyword; /* keyword */
    const ctrail_str *const *settings; /* settings */
    size_t setting_count;
} ctrail_ec2_rule_option;

/* RuleGroupTypePair */
typedef struct ctrail_ec2_rule_group_type_pair {
    ctrail_str rule_group_arn; /* ruleGroupArn */
    ctrail_str rule_group_type; /* ruleGroupType */
} ctrail_ec2_rule_group_type_pair;

/* RuleGroupRuleOptionsPair */
typedef struct ctrail_ec2_rule_group_rule_options_pair {
    ctrail_str rule_group_arn; /* ruleGroupArn */
    const ctrail_ec2_rule_option *const *rule_options; /* ruleOptions */
    size_t rule_option_count;
} ctrail_ec2_rule_group_rule_options_pair;

/* AdditionalDetail */
typedef struct ctrail_ec2_additional_detail {
    ctrail_str additional_detail_type; /* additionalDetailType */
    const ctrail_ec2_analysis_component *component; /* component */
    const ctrail_ec2_analysis_component *vpc_endpoint_service; /* vpcEndpointService */
    const ctrail_ec2_rule_option *const *rule_options; /* ruleOptions */
    size_t rule_option_count;
    const ctrail_ec2_rule_group_type_pair *const *rule_group_type_pairs; /* ruleGroupTypePairs */
    size_t rule_group_type_pair_count;
    const ctrail_ec2_rule_group_rule_options_pair *const *rule_group_rule_options_pairs; /* ruleGroupRuleOptionsPairs */
    size_t rule_group_rule_options_pair_count;
    ctrail_str service_name; /* serviceName */
    const ctrail_ec2_analysis_component *const *load_balancers; /* loadBalancers */
    size_t load_balancer_count;
} ctrail_ec2_additional_detail;

/* TransitGatewayRouteTableRoute */
typedef struct ctrail_ec2_transit_gateway_route_table_route {
    ctrail_str destination_cidr; /* destinationCidr */
    ctrail_str state; /* state */
    ctrail_str route_origin; /* routeOrigin */
    ctrail_str prefix_list_id; /* prefixListId */
    ctrail_str attachment_id; /* attachmentId */
    ctrail_str resource_id; /* resourceId */
    ctrail_str resource_type; /* resourceType */
} ctrail_ec2_transit_gateway_route_table_route;

/* AnalysisTransitGatewayPolicyTableEntry */
typedef struct ctrail_ec2_analysis_transit_gateway_policy_table_entry {
    int64_t rule_number; /* ruleNumber */
    ctrail_str protocol; /* protocol */
    ctrail_str source_cidr; /* sourceCidr */
    ctrail_str destination_cidr; /* destinationCidr */
    const ctrail_ec2_port_range *source_port_range; /* sourcePortRange */
    const ctrail_ec2_port_range *destination_port_range; /* destinationPortRange */
    ctrail_str target_route_table_id; /* targetRouteTableId */
} ctrail_ec2_analysis_transit_gateway_policy_table_entry;

/* AnalysisLoadBalancerListener */
typedef struct ctrail_ec2_analysis_load_balancer_listener {
    int64_t load_balancer_port; /* loadBalancerPort */
    int64_t instance_port; /* instancePort */
} ctrail_ec2_analysis_load_balancer_listener;

/* AnalysisLoadBalancerTarget */
typedef struct ctrail_ec2_analysis_load_balancer_target {
    ctrail_str address; /* address */
    ctrail_str availability_zone; /* availabilityZone */
    ctrail_str availability_zone_id; /* availabilityZoneId */
    const ctrail_ec2_analysis_component *instance; /* instance */
    int64_t port; /* port */
} ctrail_ec2_analysis_load_balancer_target;

/* FirewallStatelessRule */
typedef struct ctrail_ec2_firewall_stateless_rule {
    ctrail_str rule_group_arn; /* ruleGroupArn */
    const ctrail_str *const *sources; /* sources */
    size_t source_count;
    const ctrail_str *const *destinations; /* destinations */
    size_t destination_count;
    const ctrail_ec2_port_range *const *source_ports; /* sourcePorts */
    size_t source_port_count;
    const ctrail_ec2_port_range *const *destination_ports; /* destinationPorts */
    size_t destination_port_count;
    const ctrail_str *const *protocols; /* protocols */
    size_t protocol_count;
    ctrail_str rule_action; /* ruleAction */
    int64_t priority; /* priority */
} ctrail_ec2_firewall_stateless_rule;

/* FirewallStatefulRule */
typedef struct ctrail_ec2_firewall_stateful_rule {
    ctrail_str rule_group_arn; /* ruleGroupArn */
    const ctrail_str *const *sources; /* sources */
    size_t source_count;
    const ctrail_str *const *destinations; /* destinations */
    size_t destination_count;
    const ctrail_ec2_port_range *const *source_ports; /* sourcePorts */
    size_t source_port_count;
    const ctrail_ec2_port_range *const *destination_ports; /* destinationPorts */
    size_t destination_port_count;
    ctrail_str protocol; /* protocol */
    ctrail_str rule_action; /* ruleAction */
    ctrail_str direction; /* direction */
} ctrail_ec2_firewall_stateful_rule;

/* Explanation */
typedef struct ctrail_ec2_explanation {
    const ctrail_ec2_analysis_component *acl; /* acl */
    const ctrail_ec2_analysis_acl_rule *acl_rule; /* aclRule */
    ctrail_str address; /* address */
    const ctrail_str *const *addresses; /* addresses */
    size_t address_count;
    const ctrail_ec2_analysis_component *attached_to; /* attachedTo */
    const ctrail_str *const *availability_zones; /* availabilityZones */
    size_t availability_zone_count;
    const ctrail_str *const *availability_zone_ids; /* availabilityZoneIds */
    size_t availability_zone_id_count;
    const ctrail_str *const *cidrs; /* cidrs */
    size_t cidr_count;
    const ctrail_ec2_analysis_component *component; /* component */
    const ctrail_ec2_analysis_component *customer_gateway; /* customerGateway */
    const ctrail_ec2_analysis_component *destination; /* destination */
    const ctrail_ec2_analysis_component *destination_vpc; /* destinationVpc */
    ctrail_str direction; /* direction */
    ctrail_str explanation_code; /* explanationCode */
    const ctrail_ec2_analysis_component *ingress_route_table; /* ingressRouteTable */
    const ctrail_ec2_analysis_component *internet_gateway; /* internetGateway */
    ctrail_str load_balancer_arn; /* loadBalancerArn */
    const ctrail_ec2_analysis_load_balancer_listener *classic_load_balancer_listener; /* classicLoadBalancerListener */
    int64_t load_balancer_listener_port; /* loadBalancerListenerPort */
    const ctrail_ec2_analysis_load_balancer_target *load_balancer_target; /* loadBalancerTarget */
    const ctrail_ec2_analysis_component *load_balancer_target_group; /* loadBalancerTargetGroup */
    const ctrail_ec2_analysis_component *const *load_balancer_target_groups; /* loadBalancerTargetGroups */
    size_t load_balancer_target_group_count;
    int64_t load_balancer_target_port; /* loadBalancerTargetPort */
    const ctrail_ec2_analysis_component *elastic_load_balancer_listener; /* elasticLoadBalancerListener */
    ctrail_str missing_component; /* missingComponent */
    const ctrail_ec2_analysis_component *nat_gateway; /* natGateway */
    const ctrail_ec2_analysis_component *network_interface; /* networkInterface */
    ctrail_str packet_field; /* packetField */
    const ctrail_ec2_analysis_component *vpc_peering_connection; /* vpcPeeringConnection */
    int64_t port; /* port */
    const ctrail_ec2_port_range *const *port_ranges; /* portRanges */
    size_t port_range_count;
    const ctrail_ec2_analysis_component *prefix_list; /* prefixList */
    const ctrail_str *const *protocols; /* protocols */
    size_t protocol_count;
    const ctrail_ec2_analysis_route_table_route *route_table_route; /* routeTableRoute */
    const ctrail_ec2_analysis_component *route_table; /* routeTable */
    const ctrail_ec2_analysis_component *security_group; /* securityGroup */
    const ctrail_ec2_analysis_security_group_rule *security_group_rule; /* securityGroupRule */
    const ctrail_ec2_analysis_component *const *security_groups; /* securityGroups */
    size_t security_group_count;
    const ctrail_ec2_analysis_component *source_vpc; /* sourceVpc */
    ctrail_str state; /* state */
    const ctrail_ec2_analysis_component *subnet; /* subnet */
    const ctrail_ec2_analysis_component *subnet_route_table; /* subnetRouteTable */
    const ctrail_ec2_analysis_component *vpc; /* vpc */
    const ctrail_ec2_analysis_component *vpc_endpoint; /* vpcEndpoint */
    const ctrail_ec2_analysis_component *vpn_connection; /* vpnConnection */
    const ctrail_ec2_analysis_component *vpn_gateway; /* vpnGateway */
    const ctrail_ec2_analysis_component *transit_gateway; /* transitGateway */
    const ctrail_ec2_analysis_component *transit_gateway_route_table; /* transitGatewayRouteTable */
    /* transitGatewayRouteTableRoute */
    const ctrail_ec2_transit_gateway_route_table_route *transit_gateway_route_table_route;
    const ctrail_ec2_analysis_component *transit_gateway_policy_table; /* transitGatewayPolicyTable */
    /* transitGatewayPolicyTableEntry */
    const ctrail_ec2_analysis_transit_gateway_policy_table_entry *transit_gateway_policy_table_entry;
    const ctrail_ec2_analysis_component *transit_gateway_attachment; /* transitGatewayAttachment */
    ctrail_str component_account; /* componentAccount: an account */
    ctrail_str component_region; /* componentRegion */
    const ctrail_ec2_firewall_stateless_rule *firewall_stateless_rule; /* firewallStatelessRule */
    const ctrail_ec2_firewall_stateful_rule *firewall_stateful_rule; /* firewallStatefulRule */
} ctrail_ec2_explanation;

/* PathComponent */
typedef struct ctrail_ec2_path_component {
    int64_t sequence_number; /* sequenceNumber */
    const ctrail_ec2_analysis_acl_rule *acl_rule; /* aclRule */
    const ctrail_ec2_analysis_component *attached_to; /* attachedTo */
    const ctrail_ec2_analysis_component *component; /* component */
    const ctrail_ec2_analysis_component *destination_vpc; /* destinationVpc */
    const ctrail_ec2_analysis_packet_header *outbound_header; /* outboundHeader */
    const ctrail_ec2_analysis_packet_header *inbound_header; /* inboundHeader */
    const ctrail_ec2_analysis_route_table_route *route_table_route; /* routeTableRoute */
    const ctrail_ec2_analysis_security_group_rule *security_group_rule; /* securityGroupRule */
    const ctrail_ec2_analysis_component *source_vpc; /* sourceVpc */
    const ctrail_ec2_analysis_component *subnet; /* subnet */
    const ctrail_ec2_analysis_component *vpc; /* vpc */
    const ctrail_ec2_additional_detail *const *additional_details; /* additionalDetails */
    size_t additional_detail_count;
    const ctrail_ec2_analysis_component *transit_gateway; /* transitGateway */
    /* transitGatewayRouteTableRoute */
    const ctrail_ec2_transit_gateway_route_table_route *transit_gateway_route_table_route;
    /* transitGatewayPolicyTableEntry */
    const ctrail_ec2_analysis_transit_gateway_policy_table_entry *transit_gateway_policy_table_entry;
    const ctrail_ec2_explanation *const *explanations; /* explanations */
    size_t explanation_count;
    const ctrail_ec2_analysis_component *elastic_load_balancer_listener; /* elasticLoadBalancerListener */
    const ctrail_ec2_firewall_stateless_rule *firewall_stateless_rule; /* firewallStatelessRule */
    const ctrail_ec2_firewall_stateful_rule *firewall_stateful_rule; /* firewallStatefulRule */
    ctrail_str service_name; /* serviceName */
} ctrail_ec2_path_component;

/* AlternatePathHint */
typedef struct ctrail_ec2_alternate_path_hint {
    ctrail_str component_id; /* componentId */
    ctrail_str component_arn; /* componentArn */
} ctrail_ec2_alternate_path_hint;

/* NetworkInsightsAnalysis */
typedef struct ctrail_ec2_network_insights_analysis {
    ctrail_str network_insights_analysis_id; /* networkInsightsAnalysisId */
    ctrail_str network_insights_analysis_arn; /* networkInsightsAnalysisArn */
    ctrail_str network_insights_path_id; /* networkInsightsPathId */
    const ctrail_str *const *additional_accounts; /* additionalAccounts: an account */
    size_t additional_account_count;
    const ctrail_str *const *filter_in_arns; /* filterInArns */
    size_t filter_in_arn_count;
    const ctrail_str *const *filter_out_arns; /* filterOutArns */
    size_t filter_out_arn_count;
    int64_t start_date_ns; /* startDate: nanoseconds since 1970 */
    ctrail_str status; /* status: "running", "succeeded", "failed" */
    ctrail_str status_message; /* statusMessage */
    ctrail_str warning_message; /* warningMessage */
    ctrail_bool network_path_found; /* networkPathFound */
    const ctrail_ec2_path_component *const *forward_path_components; /* forwardPathComponents */
    size_t forward_path_component_count;
    const ctrail_ec2_path_component *const *return_path_components; /* returnPathComponents */
    size_t return_path_component_count;
    const ctrail_ec2_explanation *const *explanations; /* explanations */
    size_t explanation_count;
    const ctrail_ec2_alternate_path_hint *const *alternate_path_hints; /* alternatePathHints */
    size_t alternate_path_hint_count;
    const ctrail_str *const *suggested_accounts; /* suggestedAccounts: an account */
    size_t suggested_account_count;
    const ctrail_ec2_tag *const *tags; /* tags */
    size_t tag_count;
} ctrail_ec2_network_insights_analysis;

/* StartNetworkInsightsAnalysisResult */
typedef struct ctrail_ec2_start_network_insights_analysis_result {
    const ctrail_ec2_network_insights_analysis *network_insights_analysis; /* networkInsightsAnalysis */
} ctrail_ec2_start_network_insights_analysis_result;

/* StartVpcEndpointServicePrivateDnsVerificationRequest */
typedef struct ctrail_ec2_start_vpc_endpoint_service_private_dns_verification_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str service_id; /* serviceId */
} ctrail_ec2_start_vpc_endpoint_service_private_dns_verification_request;

/* StartVpcEndpointServicePrivateDnsVerificationResult */
typedef struct ctrail_ec2_start_vpc_endpoint_service_private_dns_verification_result {
    ctrail_bool return_value; /* returnValue */
} ctrail_ec2_start_vpc_endpoint_service_private_dns_verification_result;

/* StopInstancesRequest */
typedef struct ctrail_ec2_stop_instances_request {
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    ctrail_bool hibernate; /* hibernate */
    ctrail_bool skip_os_shutdown; /* skipOsShutdown */
    ctrail_bool dry_run; /* dryRun */
    ctrail_bool force; /* force */
} ctrail_ec2_stop_instances_request;

/* StopInstancesResult */
typedef struct ctrail_ec2_stop_instances_result {
    const ctrail_ec2_instance_state_change *const *stopping_instances; /* stoppingInstances */
    size_t stopping_instance_count;
} ctrail_ec2_stop_instances_result;

/* TerminateClientVpnConnectionsRequest */
typedef struct ctrail_ec2_terminate_client_vpn_connections_request {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_str connection_id; /* connectionId */
    ctrail_str username; /* username */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_terminate_client_vpn_connections_request;

/* ClientVpnConnectionStatus */
typedef struct ctrail_ec2_client_vpn_connection_status {
    ctrail_str code; /* code: "active", "failed-to-terminate", "terminating", "terminated" */
    ctrail_str message; /* message */
} ctrail_ec2_client_vpn_connection_status;

/* TerminateConnectionStatus */
typedef struct ctrail_ec2_terminate_connection_status {
    ctrail_str connection_id; /* connectionId */
    const ctrail_ec2_client_vpn_connection_status *previous_status; /* previousStatus */
    const ctrail_ec2_client_vpn_connection_status *current_status; /* currentStatus */
} ctrail_ec2_terminate_connection_status;

/* TerminateClientVpnConnectionsResult */
typedef struct ctrail_ec2_terminate_client_vpn_connections_result {
    ctrail_str client_vpn_endpoint_id; /* clientVpnEndpointId */
    ctrail_str username; /* username */
    const ctrail_ec2_terminate_connection_status *const *connection_statuses; /* connectionStatuses */
    size_t connection_statuse_count;
} ctrail_ec2_terminate_client_vpn_connections_result;

/* TerminateInstancesRequest */
typedef struct ctrail_ec2_terminate_instances_request {
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    ctrail_bool force; /* force */
    ctrail_bool skip_os_shutdown; /* skipOsShutdown */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_terminate_instances_request;

/* TerminateInstancesResult */
typedef struct ctrail_ec2_terminate_instances_result {
    const ctrail_ec2_instance_state_change *const *terminating_instances; /* terminatingInstances */
    size_t terminating_instance_count;
} ctrail_ec2_terminate_instances_result;

/* UnassignIpv6AddressesRequest */
typedef struct ctrail_ec2_unassign_ipv6_addresses_request {
    const ctrail_str *const *ipv6_prefixes; /* ipv6Prefixes */
    size_t ipv6_prefix_count;
    ctrail_str network_interface_id; /* networkInterfaceId */
    const ctrail_str *const *ipv6_addresses; /* ipv6Addresses */
    size_t ipv6_address_count;
} ctrail_ec2_unassign_ipv6_addresses_request;

/* UnassignIpv6AddressesResult */
typedef struct ctrail_ec2_unassign_ipv6_addresses_result {
    ctrail_str network_interface_id; /* networkInterfaceId */
    const ctrail_str *const *unassigned_ipv6_addresses; /* unassignedIpv6Addresses */
    size_t unassigned_ipv6_address_count;
    const ctrail_str *const *unassigned_ipv6_prefixes; /* unassignedIpv6Prefixes */
    size_t unassigned_ipv6_prefix_count;
} ctrail_ec2_unassign_ipv6_addresses_result;

/* UnassignPrivateIpAddressesRequest */
typedef struct ctrail_ec2_unassign_private_ip_addresses_request {
    const ctrail_str *const *ipv4_prefixes; /* ipv4Prefixes */
    size_t ipv4_prefix_count;
    ctrail_str network_interface_id; /* networkInterfaceId */
    const ctrail_str *const *private_ip_addresses; /* privateIpAddresses */
    size_t private_ip_address_count;
} ctrail_ec2_unassign_private_ip_addresses_request;

/* UnassignPrivateNatGatewayAddressRequest */
typedef struct ctrail_ec2_unassign_private_nat_gateway_address_request {
    ctrail_str nat_gateway_id; /* natGatewayId */
    const ctrail_str *const *private_ip_addresses; /* privateIpAddresses */
    size_t private_ip_address_count;
    int64_t max_drain_duration_seconds; /* maxDrainDurationSeconds: seconds */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_unassign_private_nat_gateway_address_request;

/* UnassignPrivateNatGatewayAddressResult */
typedef struct ctrail_ec2_unassign_private_nat_gateway_address_result {
    ctrail_str nat_gateway_id; /* natGatewayId */
    const ctrail_ec2_nat_gateway_address *const *nat_gateway_addresses; /* natGatewayAddresses */
    size_t nat_gateway_address_count;
} ctrail_ec2_unassign_private_nat_gateway_address_result;

/* UnlockSnapshotRequest */
typedef struct ctrail_ec2_unlock_snapshot_request {
    ctrail_str snapshot_id; /* snapshotId */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_unlock_snapshot_request;

/* UnlockSnapshotResult */
typedef struct ctrail_ec2_unlock_snapshot_result {
    ctrail_str snapshot_id; /* snapshotId */
} ctrail_ec2_unlock_snapshot_result;

/* UnmonitorInstancesRequest */
typedef struct ctrail_ec2_unmonitor_instances_request {
    const ctrail_str *const *instance_ids; /* instanceIds */
    size_t instance_id_count;
    const ctrail_str *const *metric_category_ids; /* metricCategoryIds */
    size_t metric_category_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_unmonitor_instances_request;

/* UnmonitorInstancesResult */
typedef struct ctrail_ec2_unmonitor_instances_result {
    const ctrail_ec2_instance_monitoring *const *instance_monitorings; /* instanceMonitorings */
    size_t instance_monitoring_count;
} ctrail_ec2_unmonitor_instances_result;

/* UpdateCapacityManagerMonitoredTagKeysRequest */
typedef struct ctrail_ec2_update_capacity_manager_monitored_tag_keys_request {
    const ctrail_str *const *activate_tag_keys; /* activateTagKeys */
    size_t activate_tag_key_count;
    const ctrail_str *const *deactivate_tag_keys; /* deactivateTagKeys */
    size_t deactivate_tag_key_count;
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_update_capacity_manager_monitored_tag_keys_request;

/* CapacityManagerMonitoredTagKey */
typedef struct ctrail_ec2_capacity_manager_monitored_tag_key {
    ctrail_str tag_key; /* tagKey */
    ctrail_str status; /* status: "activating", "activated", "deactivating", "suspended" */
    ctrail_str status_message; /* statusMessage */
    ctrail_bool capacity_manager_provided; /* capacityManagerProvided */
    int64_t earliest_datapoint_timestamp_ns; /* earliestDatapointTimestamp: nanoseconds since 1970 */
} ctrail_ec2_capacity_manager_monitored_tag_key;

/* UpdateCapacityManagerMonitoredTagKeysResult */
typedef struct ctrail_ec2_update_capacity_manager_monitored_tag_keys_result {
    const ctrail_ec2_capacity_manager_monitored_tag_key *const *capacity_manager_tag_keys; /* capacityManagerTagKeys */
    size_t capacity_manager_tag_key_count;
} ctrail_ec2_update_capacity_manager_monitored_tag_keys_result;

/* UpdateCapacityManagerOrganizationsAccessRequest */
typedef struct ctrail_ec2_update_capacity_manager_organizations_access_request {
    ctrail_bool organizations_access; /* organizationsAccess */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str client_token; /* clientToken */
} ctrail_ec2_update_capacity_manager_organizations_access_request;

/* UpdateCapacityManagerOrganizationsAccessResult */
typedef struct ctrail_ec2_update_capacity_manager_organizations_access_result {
    ctrail_str capacity_manager_status; /* capacityManagerStatus: "enabled", "disabled" */
    ctrail_bool organizations_access; /* organizationsAccess */
} ctrail_ec2_update_capacity_manager_organizations_access_result;

/* UpdateInterruptibleCapacityReservationAllocationRequest */
typedef struct ctrail_ec2_update_interruptible_capacity_reservation_allocation_request {
    ctrail_str capacity_reservation_id; /* capacityReservationId */
    int64_t target_instance_count; /* targetInstanceCount */
    ctrail_bool dry_run; /* dryRun */
    ctrail_str zero_size_preference; /* zeroSizePreference: "retain", "default" */
} ctrail_ec2_update_interruptible_capacity_reservation_allocation_request;

/* UpdateInterruptibleCapacityReservationAllocationResult */
typedef struct ctrail_ec2_update_interruptible_capacity_reservation_allocation_result {
    ctrail_str interruptible_capacity_reservation_id; /* interruptibleCapacityReservationId */
    ctrail_str source_capacity_reservation_id; /* sourceCapacityReservationId */
    int64_t instance_count; /* instanceCount */
    int64_t target_instance_count; /* targetInstanceCount */
    ctrail_str status; /* status: "pending", "active", "updating", "canceling", "canceled", "failed" */
    ctrail_str interruption_type; /* interruptionType: "adhoc" */
} ctrail_ec2_update_interruptible_capacity_reservation_allocation_result;

/* SecurityGroupRuleDescription */
typedef struct ctrail_ec2_security_group_rule_description {
    ctrail_str security_group_rule_id; /* securityGroupRuleId */
    ctrail_str description; /* description */
} ctrail_ec2_security_group_rule_description;

/* UpdateSecurityGroupRuleDescriptionsEgressRequest */
typedef struct ctrail_ec2_update_security_group_rule_descriptions_egress_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str group_id; /* groupId */
    ctrail_str group_name; /* groupName */
    const ctrail_ec2_ip_permission *const *ip_permissions; /* ipPermissions */
    size_t ip_permission_count;
    /* securityGroupRuleDescriptions */
    const ctrail_ec2_security_group_rule_description *const *security_group_rule_descriptions;
    size_t security_group_rule_description_count;
} ctrail_ec2_update_security_group_rule_descriptions_egress_request;

/* UpdateSecurityGroupRuleDescriptionsEgressResult */
typedef struct ctrail_ec2_update_security_group_rule_descriptions_egress_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_update_security_group_rule_descriptions_egress_result;

/* UpdateSecurityGroupRuleDescriptionsIngressRequest */
typedef struct ctrail_ec2_update_security_group_rule_descriptions_ingress_request {
    ctrail_bool dry_run; /* dryRun */
    ctrail_str group_id; /* groupId */
    ctrail_str group_name; /* groupName */
    const ctrail_ec2_ip_permission *const *ip_permissions; /* ipPermissions */
    size_t ip_permission_count;
    /* securityGroupRuleDescriptions */
    const ctrail_ec2_security_group_rule_description *const *security_group_rule_descriptions;
    size_t security_group_rule_description_count;
} ctrail_ec2_update_security_group_rule_descriptions_ingress_request;

/* UpdateSecurityGroupRuleDescriptionsIngressResult */
typedef struct ctrail_ec2_update_security_group_rule_descriptions_ingress_result {
    ctrail_bool returned; /* return */
} ctrail_ec2_update_security_group_rule_descriptions_ingress_result;

/* ValidateSecurityGroupQuotasForInterfaceRequest */
typedef struct ctrail_ec2_validate_security_group_quotas_for_interface_request {
    const ctrail_str *const *security_group_ids; /* securityGroupIds */
    size_t security_group_id_count;
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_validate_security_group_quotas_for_interface_request;

/* ValidateSecurityGroupQuotasForInterfaceResult */
typedef struct ctrail_ec2_validate_security_group_quotas_for_interface_result {
    ctrail_bool valid; /* valid */
} ctrail_ec2_validate_security_group_quotas_for_interface_result;

/* WithdrawByoipCidrRequest */
typedef struct ctrail_ec2_withdraw_byoip_cidr_request {
    ctrail_str cidr; /* cidr */
    ctrail_bool dry_run; /* dryRun */
} ctrail_ec2_withdraw_byoip_cidr_request;

/* WithdrawByoipCidrResult */
typedef struct ctrail_ec2_withdraw_byoip_cidr_result {
    const ctrail_ec2_byoip_cidr *byoip_cidr; /* byoipCidr */
} ctrail_ec2_withdraw_byoip_cidr_result;

/* clang-format on */

/*
 * A function for each struct that a request or a response may be, for convenience in C and C++:
 *
 *     const ctrail_ec2_run_instances_request *ctrail_ec2_run_instances_request_of(const ctrail_ec2 *ec2);
 *
 * returns what ctrail_ec2_request or ctrail_ec2_response gives, or NULL when that is another struct. They compare
 * request_type or response_type with the number of their struct, which never changes.
 */
#define CTRAIL_EC2_REQUEST(type, number)                                                                               \
    static inline const ctrail_ec2_##type *ctrail_ec2_##type##_of(const ctrail_ec2 *ec2) {                             \
        return (const ctrail_ec2_##type *)(ec2 && ec2->request_type == (number) ? ctrail_ec2_request(ec2) : NULL);     \
    }
#define CTRAIL_EC2_RESPONSE(type, number)                                                                              \
    static inline const ctrail_ec2_##type *ctrail_ec2_##type##_of(const ctrail_ec2 *ec2) {                             \
        return (const ctrail_ec2_##type *)(ec2 && ec2->response_type == (number) ? ctrail_ec2_response(ec2) : NULL);   \
    }

CTRAIL_EC2_REQUEST(read_request, CTRAIL_EC2_TYPE_READ_REQUEST)
CTRAIL_EC2_RESPONSE(returned_response, CTRAIL_EC2_TYPE_RETURNED_RESPONSE)
CTRAIL_EC2_REQUEST(accept_address_transfer_request, 1)
CTRAIL_EC2_RESPONSE(accept_address_transfer_result, 2)
CTRAIL_EC2_REQUEST(accept_capacity_reservation_billing_ownership_request, 3)
CTRAIL_EC2_RESPONSE(accept_capacity_reservation_billing_ownership_result, 4)
CTRAIL_EC2_REQUEST(accept_reserved_instances_exchange_quote_request, 5)
CTRAIL_EC2_RESPONSE(accept_reserved_instances_exchange_quote_result, 6)
CTRAIL_EC2_REQUEST(accept_transit_gateway_client_vpn_attachment_request, 7)
CTRAIL_EC2_RESPONSE(accept_transit_gateway_client_vpn_attachment_result, 8)
CTRAIL_EC2_REQUEST(accept_transit_gateway_multicast_domain_associations_request, 9)
CTRAIL_EC2_RESPONSE(accept_transit_gateway_multicast_domain_associations_result, 10)
CTRAIL_EC2_REQUEST(accept_transit_gateway_peering_attachment_request, 11)
CTRAIL_EC2_RESPONSE(accept_transit_gateway_peering_attachment_result, 12)
CTRAIL_EC2_REQUEST(accept_transit_gateway_vpc_attachment_request, 13)
CTRAIL_EC2_RESPONSE(accept_transit_gateway_vpc_attachment_result, 14)
CTRAIL_EC2_REQUEST(accept_vpc_endpoint_connections_request, 15)
CTRAIL_EC2_RESPONSE(accept_vpc_endpoint_connections_result, 16)
CTRAIL_EC2_REQUEST(accept_vpc_peering_connection_request, 17)
CTRAIL_EC2_RESPONSE(accept_vpc_peering_connection_result, 18)
CTRAIL_EC2_REQUEST(advertise_byoip_cidr_request, 19)
CTRAIL_EC2_RESPONSE(advertise_byoip_cidr_result, 20)
CTRAIL_EC2_REQUEST(allocate_address_request, 21)
CTRAIL_EC2_RESPONSE(allocate_address_result, 22)
CTRAIL_EC2_REQUEST(allocate_hosts_request, 23)
CTRAIL_EC2_RESPONSE(allocate_hosts_result, 24)
CTRAIL_EC2_REQUEST(allocate_ipam_pool_cidr_request, 25)
CTRAIL_EC2_RESPONSE(allocate_ipam_pool_cidr_result, 26)
CTRAIL_EC2_REQUEST(apply_security_groups_to_client_vpn_target_network_request, 27)
CTRAIL_EC2_RESPONSE(apply_security_groups_to_client_vpn_target_network_result, 28)
CTRAIL_EC2_REQUEST(assign_ipv6_addresses_request, 29)
CTRAIL_EC2_RESPONSE(assign_ipv6_addresses_result, 30)
CTRAIL_EC2_REQUEST(assign_private_ip_addresses_request, 31)
CTRAIL_EC2_RESPONSE(assign_private_ip_addresses_result, 32)
CTRAIL_EC2_REQUEST(assign_private_nat_gateway_address_request, 33)
CTRAIL_EC2_RESPONSE(assign_private_nat_gateway_address_result, 34)
CTRAIL_EC2_REQUEST(associate_address_request, 35)
CTRAIL_EC2_RESPONSE(associate_address_result, 36)
CTRAIL_EC2_REQUEST(associate_application_status_check_request, 37)
CTRAIL_EC2_RESPONSE(associate_application_status_check_result, 38)
CTRAIL_EC2_REQUEST(associate_capacity_reservation_billing_owner_request, 39)
CTRAIL_EC2_RESPONSE(associate_capacity_reservation_billing_owner_result, 40)
CTRAIL_EC2_REQUEST(associate_client_vpn_target_network_request, 41)
CTRAIL_EC2_RESPONSE(associate_client_vpn_target_network_result, 42)
CTRAIL_EC2_REQUEST(associate_dhcp_options_request, 43)
CTRAIL_EC2_REQUEST(associate_enclave_certificate_iam_role_request, 44)
CTRAIL_EC2_RESPONSE(associate_enclave_certificate_iam_role_result, 45)
CTRAIL_EC2_REQUEST(associate_iam_instance_profile_request, 46)
CTRAIL_EC2_RESPONSE(associate_iam_instance_profile_result, 47)
CTRAIL_EC2_REQUEST(associate_instance_event_window_request, 48)
CTRAIL_EC2_RESPONSE(associate_instance_event_window_result, 49)
CTRAIL_EC2_REQUEST(associate_ipam_byoasn_request, 50)
CTRAIL_EC2_RESPONSE(associate_ipam_byoasn_result, 51)
CTRAIL_EC2_REQUEST(associate_ipam_resource_discovery_request, 52)
CTRAIL_EC2_RESPONSE(associate_ipam_resource_discovery_result, 53)
CTRAIL_EC2_REQUEST(associate_kms_key_id_request, 54)
CTRAIL_EC2_RESPONSE(associate_kms_key_id_result, 55)
CTRAIL_EC2_REQUEST(associate_nat_gateway_address_request, 56)
CTRAIL_EC2_RESPONSE(associate_nat_gateway_address_result, 57)
CTRAIL_EC2_REQUEST(associate_networking_flex_cost_allocation_policy_request, 58)
CTRAIL_EC2_RESPONSE(associate_networking_flex_cost_allocation_policy_result, 59)
CTRAIL_EC2_REQUEST(associate_route_server_request, 60)
CTRAIL_EC2_RESPONSE(associate_route_server_result, 61)
CTRAIL_EC2_REQUEST(associate_route_table_request, 62)
CTRAIL_EC2_RESPONSE(associate_route_table_result, 63)
CTRAIL_EC2_REQUEST(associate_security_group_vpc_request, 64)
CTRAIL_EC2_RESPONSE(associate_security_group_vpc_result, 65)
CTRAIL_EC2_REQUEST(associate_subnet_cidr_block_request, 66)
CTRAIL_EC2_RESPONSE(associate_subnet_cidr_block_result, 67)
CTRAIL_EC2_REQUEST(associate_transit_gateway_multicast_domain_request, 68)
CTRAIL_EC2_RESPONSE(associate_transit_gateway_multicast_domain_result, 69)
CTRAIL_EC2_REQUEST(associate_transit_gateway_policy_table_request, 70)
CTRAIL_EC2_RESPONSE(associate_transit_gateway_policy_table_result, 71)
CTRAIL_EC2_REQUEST(associate_transit_gateway_route_table_request, 72)
CTRAIL_EC2_RESPONSE(associate_transit_gateway_route_table_result, 73)
CTRAIL_EC2_REQUEST(associate_trunk_interface_request, 74)
CTRAIL_EC2_RESPONSE(associate_trunk_interface_result, 75)
CTRAIL_EC2_REQUEST(associate_vpc_cidr_block_request, 76)
CTRAIL_EC2_RESPONSE(associate_vpc_cidr_block_result, 77)
CTRAIL_EC2_REQUEST(attach_classic_link_vpc_request, 78)
CTRAIL_EC2_RESPONSE(attach_classic_link_vpc_result, 79)
CTRAIL_EC2_REQUEST(attach_image_watermark_request, 80)
CTRAIL_EC2_RESPONSE(attach_image_watermark_result, 81)
CTRAIL_EC2_REQUEST(attach_internet_gateway_request, 82)
CTRAIL_EC2_REQUEST(attach_network_interface_request, 83)
CTRAIL_EC2_RESPONSE(attach_network_interface_result, 84)
CTRAIL_EC2_REQUEST(attach_verified_access_trust_provider_request, 85)
CTRAIL_EC2_RESPONSE(attach_verified_access_trust_provider_result, 86)
CTRAIL_EC2_REQUEST(attach_volume_request, 87)
CTRAIL_EC2_RESPONSE(volume_attachment, 88)
CTRAIL_EC2_REQUEST(attach_vpn_gateway_request, 89)
CTRAIL_EC2_RESPONSE(attach_vpn_gateway_result, 90)
CTRAIL_EC2_REQUEST(authorize_client_vpn_ingress_request, 91)
CTRAIL_EC2_RESPONSE(authorize_client_vpn_ingress_result, 92)
CTRAIL_EC2_REQUEST(authorize_security_group_egress_request, 93)
CTRAIL_EC2_RESPONSE(authorize_security_group_egress_result, 94)
CTRAIL_EC2_REQUEST(authorize_security_group_ingress_request, 95)
CTRAIL_EC2_RESPONSE(authorize_security_group_ingress_result, 96)
CTRAIL_EC2_REQUEST(batch_modify_ipam_routing_policy_registrations_request, 97)
CTRAIL_EC2_RESPONSE(batch_modify_ipam_routing_policy_registrations_result, 98)
CTRAIL_EC2_REQUEST(bundle_instance_request, 99)
CTRAIL_EC2_RESPONSE(bundle_instance_result, 100)
CTRAIL_EC2_REQUEST(cancel_bundle_task_request, 101)
CTRAIL_EC2_RESPONSE(cancel_bundle_task_result, 102)
CTRAIL_EC2_REQUEST(cancel_capacity_reservation_request, 103)
CTRAIL_EC2_RESPONSE(cancel_capacity_reservation_result, 104)
CTRAIL_EC2_REQUEST(cancel_capacity_reservation_fleets_request, 105)
CTRAIL_EC2_RESPONSE(cancel_capacity_reservation_fleets_result, 106)
CTRAIL_EC2_REQUEST(cancel_conversion_request, 107)
CTRAIL_EC2_REQUEST(cancel_declarative_policies_report_request, 108)
CTRAIL_EC2_RESPONSE(cancel_declarative_policies_report_result, 109)
CTRAIL_EC2_REQUEST(cancel_export_task_request, 110)
CTRAIL_EC2_REQUEST(cancel_image_launch_permission_request, 111)
CTRAIL_EC2_RESPONSE(cancel_image_launch_permission_result, 112)
CTRAIL_EC2_REQUEST(cancel_import_task_request, 113)
CTRAIL_EC2_RESPONSE(cancel_import_task_result, 114)
CTRAIL_EC2_REQUEST(cancel_reserved_instances_listing_request, 115)
CTRAIL_EC2_RESPONSE(cancel_reserved_instances_listing_result, 116)
CTRAIL_EC2_REQUEST(cancel_spot_fleet_requests_request, 117)
CTRAIL_EC2_RESPONSE(cancel_spot_fleet_requests_response, 118)
CTRAIL_EC2_REQUEST(cancel_spot_instance_requests_request, 119)
CTRAIL_EC2_RESPONSE(cancel_spot_instance_requests_result, 120)
CTRAIL_EC2_REQUEST(confirm_product_instance_request, 121)
CTRAIL_EC2_RESPONSE(confirm_product_instance_result, 122)
CTRAIL_EC2_REQUEST(copy_fpga_image_request, 123)
CTRAIL_EC2_RESPONSE(copy_fpga_image_result, 124)
CTRAIL_EC2_REQUEST(copy_image_request, 125)
CTRAIL_EC2_RESPONSE(copy_image_result, 126)
CTRAIL_EC2_REQUEST(copy_snapshot_request, 127)
CTRAIL_EC2_RESPONSE(copy_snapshot_result, 128)
CTRAIL_EC2_REQUEST(copy_volumes_request, 129)
CTRAIL_EC2_RESPONSE(copy_volumes_result, 130)
CTRAIL_EC2_REQUEST(create_application_status_check_request, 131)
CTRAIL_EC2_RESPONSE(create_application_status_check_result, 132)
CTRAIL_EC2_REQUEST(create_capacity_manager_data_export_request, 133)
CTRAIL_EC2_RESPONSE(create_capacity_manager_data_export_result, 134)
CTRAIL_EC2_REQUEST(create_capacity_reservation_request, 135)
CTRAIL_EC2_RESPONSE(create_capacity_reservation_result, 136)
CTRAIL_EC2_REQUEST(create_capacity_reservation_by_splitting_request, 137)
CTRAIL_EC2_RESPONSE(create_capacity_reservation_by_splitting_result, 138)
CTRAIL_EC2_REQUEST(create_capacity_reservation_cancellation_quote_request, 139)
CTRAIL_EC2_RESPONSE(create_capacity_reservation_cancellation_quote_result, 140)
CTRAIL_EC2_REQUEST(create_capacity_reservation_date_change_quote_request, 141)
CTRAIL_EC2_RESPONSE(create_capacity_reservation_date_change_quote_result, 142)
CTRAIL_EC2_REQUEST(create_capacity_reservation_fleet_request, 143)
CTRAIL_EC2_RESPONSE(create_capacity_reservation_fleet_result, 144)
CTRAIL_EC2_REQUEST(create_carrier_gateway_request, 145)
CTRAIL_EC2_RESPONSE(create_carrier_gateway_result, 146)
CTRAIL_EC2_REQUEST(create_client_vpn_endpoint_request, 147)
CTRAIL_EC2_RESPONSE(create_client_vpn_endpoint_result, 148)
CTRAIL_EC2_REQUEST(create_client_vpn_route_request, 149)
CTRAIL_EC2_RESPONSE(create_client_vpn_route_result, 150)
CTRAIL_EC2_REQUEST(create_coip_cidr_request, 151)
CTRAIL_EC2_RESPONSE(create_coip_cidr_result, 152)
CTRAIL_EC2_REQUEST(create_coip_pool_request, 153)
CTRAIL_EC2_RESPONSE(create_coip_pool_result, 154)
CTRAIL_EC2_REQUEST(create_customer_gateway_request, 155)
CTRAIL_EC2_RESPONSE(create_customer_gateway_result, 156)
CTRAIL_EC2_REQUEST(create_default_subnet_request, 157)
CTRAIL_EC2_RESPONSE(create_default_subnet_result, 158)
CTRAIL_EC2_REQUEST(create_default_vpc_request, 159)
CTRAIL_EC2_RESPONSE(create_default_vpc_result, 160)
CTRAIL_EC2_REQUEST(create_delegate_mac_volume_ownership_task_request, 161)
CTRAIL_EC2_RESPONSE(create_delegate_mac_volume_ownership_task_result, 162)
CTRAIL_EC2_REQUEST(create_dhcp_options_request, 163)
CTRAIL_EC2_RESPONSE(create_dhcp_options_result, 164)
CTRAIL_EC2_REQUEST(create_egress_only_internet_gateway_request, 165)
CTRAIL_EC2_RESPONSE(create_egress_only_internet_gateway_result, 166)
CTRAIL_EC2_REQUEST(create_fleet_request, 167)
CTRAIL_EC2_RESPONSE(create_fleet_result, 168)
CTRAIL_EC2_REQUEST(create_flow_logs_request, 169)
CTRAIL_EC2_RESPONSE(create_flow_logs_result, 170)
CTRAIL_EC2_REQUEST(create_fpga_image_request, 171)
CTRAIL_EC2_RESPONSE(create_fpga_image_result, 172)
CTRAIL_EC2_REQUEST(create_image_request, 173)
CTRAIL_EC2_RESPONSE(create_image_result, 174)
CTRAIL_EC2_REQUEST(create_image_usage_report_request, 175)
CTRAIL_EC2_RESPONSE(create_image_usage_report_result, 176)
CTRAIL_EC2_REQUEST(create_instance_connect_endpoint_request, 177)
CTRAIL_EC2_RESPONSE(create_instance_connect_endpoint_result, 178)
CTRAIL_EC2_REQUEST(create_instance_event_window_request, 179)
CTRAIL_EC2_RESPONSE(create_instance_event_window_result, 180)
CTRAIL_EC2_REQUEST(create_instance_export_task_request, 181)
CTRAIL_EC2_RESPONSE(create_instance_export_task_result, 182)
CTRAIL_EC2_REQUEST(create_internet_gateway_request, 183)
CTRAIL_EC2_RESPONSE(create_internet_gateway_result, 184)
CTRAIL_EC2_REQUEST(create_interruptible_capacity_reservation_allocation_request, 185)
CTRAIL_EC2_RESPONSE(create_interruptible_capacity_reservation_allocation_result, 186)
CTRAIL_EC2_REQUEST(create_ipam_request, 187)
CTRAIL_EC2_RESPONSE(create_ipam_result, 188)
CTRAIL_EC2_REQUEST(create_ipam_external_resource_verification_token_request, 189)
CTRAIL_EC2_RESPONSE(create_ipam_external_resource_verification_token_result, 190)
CTRAIL_EC2_REQUEST(create_ipam_internet_registry_association_request, 191)
CTRAIL_EC2_RESPONSE(create_ipam_internet_registry_association_result, 192)
CTRAIL_EC2_REQUEST(create_ipam_policy_request, 193)
CTRAIL_EC2_RESPONSE(create_ipam_policy_result, 194)
CTRAIL_EC2_REQUEST(create_ipam_pool_request, 195)
CTRAIL_EC2_RESPONSE(create_ipam_pool_result, 196)
CTRAIL_EC2_REQUEST(create_ipam_prefix_list_resolver_request, 197)
CTRAIL_EC2_RESPONSE(create_ipam_prefix_list_resolver_result, 198)
CTRAIL_EC2_REQUEST(create_ipam_prefix_list_resolver_target_request, 199)
CTRAIL_EC2_RESPONSE(create_ipam_prefix_list_resolver_target_result, 200)
CTRAIL_EC2_REQUEST(create_ipam_resource_discovery_request, 201)
CTRAIL_EC2_RESPONSE(create_ipam_resource_discovery_result, 202)
CTRAIL_EC2_REQUEST(create_ipam_routing_policy_registration_request, 203)
CTRAIL_EC2_RESPONSE(create_ipam_routing_policy_registration_result, 204)
CTRAIL_EC2_REQUEST(create_ipam_scope_request, 205)
CTRAIL_EC2_RESPONSE(create_ipam_scope_result, 206)
CTRAIL_EC2_REQUEST(create_key_pair_request, 207)
CTRAIL_EC2_RESPONSE(key_pair, 208)
CTRAIL_EC2_REQUEST(create_launch_template_request, 209)
CTRAIL_EC2_RESPONSE(create_launch_template_result, 210)
CTRAIL_EC2_REQUEST(create_launch_template_version_request, 211)
CTRAIL_EC2_RESPONSE(create_launch_template_version_result, 212)
CTRAIL_EC2_REQUEST(create_local_gateway_route_request, 213)
CTRAIL_EC2_RESPONSE(create_local_gateway_route_result, 214)
CTRAIL_EC2_REQUEST(create_local_gateway_route_table_request, 215)
CTRAIL_EC2_RESPONSE(create_local_gateway_route_table_result, 216)
CTRAIL_EC2_REQUEST(create_local_gateway_route_table_virtual_interface_group_association_request, 217)
CTRAIL_EC2_RESPONSE(create_local_gateway_route_table_virtual_interface_group_association_result, 218)
CTRAIL_EC2_REQUEST(create_local_gateway_route_table_vpc_association_request, 219)
CTRAIL_EC2_RESPONSE(create_local_gateway_route_table_vpc_association_result, 220)
CTRAIL_EC2_REQUEST(create_local_gateway_virtual_interface_request, 221)
CTRAIL_EC2_RESPONSE(create_local_gateway_virtual_interface_result, 222)
CTRAIL_EC2_REQUEST(create_local_gateway_virtual_interface_group_request, 223)
CTRAIL_EC2_RESPONSE(create_local_gateway_virtual_interface_group_result, 224)
CTRAIL_EC2_REQUEST(create_mac_system_integrity_protection_modification_task_request, 225)
CTRAIL_EC2_RESPONSE(create_mac_system_integrity_protection_modification_task_result, 226)
CTRAIL_EC2_REQUEST(create_managed_prefix_list_request, 227)
CTRAIL_EC2_RESPONSE(create_managed_prefix_list_result, 228)
CTRAIL_EC2_REQUEST(create_metric_category_request, 229)
CTRAIL_EC2_RESPONSE(create_metric_category_result, 230)
CTRAIL_EC2_REQUEST(create_nat_gateway_request, 231)
CTRAIL_EC2_RESPONSE(create_nat_gateway_result, 232)
CTRAIL_EC2_REQUEST(create_network_acl_request, 233)
CTRAIL_EC2_RESPONSE(create_network_acl_result, 234)
CTRAIL_EC2_REQUEST(create_network_acl_entry_request, 235)
CTRAIL_EC2_REQUEST(create_network_insights_access_scope_request, 236)
CTRAIL_EC2_RESPONSE(create_network_insights_access_scope_result, 237)
CTRAIL_EC2_REQUEST(create_network_insights_path_request, 238)
CTRAIL_EC2_RESPONSE(create_network_insights_path_result, 239)
CTRAIL_EC2_REQUEST(create_network_interface_request, 240)
CTRAIL_EC2_RESPONSE(create_network_interface_result, 241)
CTRAIL_EC2_REQUEST(create_network_interface_permission_request, 242)
CTRAIL_EC2_RESPONSE(create_network_interface_permission_result, 243)
CTRAIL_EC2_REQUEST(create_networking_flex_cost_allocation_policy_request, 244)
CTRAIL_EC2_RESPONSE(create_networking_flex_cost_allocation_policy_result, 245)
CTRAIL_EC2_REQUEST(create_placement_group_request, 246)
CTRAIL_EC2_RESPONSE(create_placement_group_result, 247)
CTRAIL_EC2_REQUEST(create_public_ipv4_pool_request, 248)
CTRAIL_EC2_RESPONSE(create_public_ipv4_pool_result, 249)
CTRAIL_EC2_REQUEST(create_replace_root_volume_task_request, 250)
CTRAIL_EC2_RESPONSE(create_replace_root_volume_task_result, 251)
CTRAIL_EC2_REQUEST(create_reserved_instances_listing_request, 252)
CTRAIL_EC2_RESPONSE(create_reserved_instances_listing_result, 253)
CTRAIL_EC2_REQUEST(create_restore_image_task_request, 254)
CTRAIL_EC2_RESPONSE(create_restore_image_task_result, 255)
CTRAIL_EC2_REQUEST(create_route_request, 256)
CTRAIL_EC2_RESPONSE(create_route_result, 257)
CTRAIL_EC2_REQUEST(create_route_server_request, 258)
CTRAIL_EC2_RESPONSE(create_route_server_result, 259)
CTRAIL_EC2_REQUEST(create_route_server_endpoint_request, 260)
CTRAIL_EC2_RESPONSE(create_route_server_endpoint_result, 261)
CTRAIL_EC2_REQUEST(create_route_server_peer_request, 262)
CTRAIL_EC2_RESPONSE(create_route_server_peer_result, 263)
CTRAIL_EC2_REQUEST(create_route_table_request, 264)
CTRAIL_EC2_RESPONSE(create_route_table_result, 265)
CTRAIL_EC2_REQUEST(create_secondary_network_request, 266)
CTRAIL_EC2_RESPONSE(create_secondary_network_result, 267)
CTRAIL_EC2_REQUEST(create_secondary_subnet_request, 268)
CTRAIL_EC2_RESPONSE(create_secondary_subnet_result, 269)
CTRAIL_EC2_REQUEST(create_security_group_request, 270)
CTRAIL_EC2_RESPONSE(create_security_group_result, 271)
CTRAIL_EC2_REQUEST(create_snapshot_request, 272)
CTRAIL_EC2_RESPONSE(snapshot, 273)
CTRAIL_EC2_REQUEST(create_snapshots_request, 274)
CTRAIL_EC2_RESPONSE(create_snapshots_result, 275)
CTRAIL_EC2_REQUEST(create_spot_datafeed_subscription_request, 276)
CTRAIL_EC2_RESPONSE(create_spot_datafeed_subscription_result, 277)
CTRAIL_EC2_REQUEST(create_store_image_task_request, 278)
CTRAIL_EC2_RESPONSE(create_store_image_task_result, 279)
CTRAIL_EC2_REQUEST(create_subnet_request, 280)
CTRAIL_EC2_RESPONSE(create_subnet_result, 281)
CTRAIL_EC2_REQUEST(create_subnet_cidr_reservation_request, 282)
CTRAIL_EC2_RESPONSE(create_subnet_cidr_reservation_result, 283)
CTRAIL_EC2_REQUEST(create_tags_request, 284)
CTRAIL_EC2_REQUEST(create_traffic_mirror_filter_request, 285)
CTRAIL_EC2_RESPONSE(create_traffic_mirror_filter_result, 286)
CTRAIL_EC2_REQUEST(create_traffic_mirror_filter_rule_request, 287)
CTRAIL_EC2_RESPONSE(create_traffic_mirror_filter_rule_result, 288)
CTRAIL_EC2_REQUEST(create_traffic_mirror_session_request, 289)
CTRAIL_EC2_RESPONSE(create_traffic_mirror_session_result, 290)
CTRAIL_EC2_REQUEST(create_traffic_mirror_target_request, 291)
CTRAIL_EC2_RESPONSE(create_traffic_mirror_target_result, 292)
CTRAIL_EC2_REQUEST(create_transit_gateway_request, 293)
CTRAIL_EC2_RESPONSE(create_transit_gateway_result, 294)
CTRAIL_EC2_REQUEST(create_transit_gateway_connect_request, 295)
CTRAIL_EC2_RESPONSE(create_transit_gateway_connect_result, 296)
CTRAIL_EC2_REQUEST(create_transit_gateway_connect_peer_request, 297)
CTRAIL_EC2_RESPONSE(create_transit_gateway_connect_peer_result, 298)
CTRAIL_EC2_REQUEST(create_transit_gateway_metering_policy_request, 299)
CTRAIL_EC2_RESPONSE(create_transit_gateway_metering_policy_result, 300)
CTRAIL_EC2_REQUEST(create_transit_gateway_metering_policy_entry_request, 301)
CTRAIL_EC2_RESPONSE(create_transit_gateway_metering_policy_entry_result, 302)
CTRAIL_EC2_REQUEST(create_transit_gateway_multicast_domain_request, 303)
CTRAIL_EC2_RESPONSE(create_transit_gateway_multicast_domain_result, 304)
CTRAIL_EC2_REQUEST(create_transit_gateway_network_function_attachment_request, 305)
CTRAIL_EC2_RESPONSE(create_transit_gateway_network_function_attachment_result, 306)
CTRAIL_EC2_REQUEST(create_transit_gateway_peering_attachment_request, 307)
CTRAIL_EC2_RESPONSE(create_transit_gateway_peering_attachment_result, 308)
CTRAIL_EC2_REQUEST(create_transit_gateway_policy_table_request, 309)
CTRAIL_EC2_RESPONSE(create_transit_gateway_policy_table_result, 310)
CTRAIL_EC2_REQUEST(create_transit_gateway_policy_table_entry_request, 311)
CTRAIL_EC2_RESPONSE(create_transit_gateway_policy_table_entry_result, 312)
CTRAIL_EC2_REQUEST(create_transit_gateway_prefix_list_reference_request, 313)
CTRAIL_EC2_RESPONSE(create_transit_gateway_prefix_list_reference_result, 314)
CTRAIL_EC2_REQUEST(create_transit_gateway_route_request, 315)
CTRAIL_EC2_RESPONSE(create_transit_gateway_route_result, 316)
CTRAIL_EC2_REQUEST(create_transit_gateway_route_table_request, 317)
CTRAIL_EC2_RESPONSE(create_transit_gateway_route_table_result, 318)
CTRAIL_EC2_REQUEST(create_transit_gateway_route_table_announcement_request, 319)
CTRAIL_EC2_RESPONSE(create_transit_gateway_route_table_announcement_result, 320)
CTRAIL_EC2_REQUEST(create_transit_gateway_vpc_attachment_request, 321)
CTRAIL_EC2_RESPONSE(create_transit_gateway_vpc_attachment_result, 322)
CTRAIL_EC2_REQUEST(create_verified_access_endpoint_request, 323)
CTRAIL_EC2_RESPONSE(create_verified_access_endpoint_result, 324)
CTRAIL_EC2_REQUEST(create_verified_access_group_request, 325)
CTRAIL_EC2_RESPONSE(create_verified_access_group_result, 326)
CTRAIL_EC2_REQUEST(create_verified_access_instance_request, 327)
CTRAIL_EC2_RESPONSE(create_verified_access_instance_result, 328)
CTRAIL_EC2_REQUEST(create_verified_access_trust_provider_request, 329)
CTRAIL_EC2_RESPONSE(create_verified_access_trust_provider_result, 330)
CTRAIL_EC2_REQUEST(create_volume_request, 331)
CTRAIL_EC2_RESPONSE(volume, 332)
CTRAIL_EC2_REQUEST(create_vpc_request, 333)
CTRAIL_EC2_RESPONSE(create_vpc_result, 334)
CTRAIL_EC2_REQUEST(create_vpc_block_public_access_exclusion_request, 335)
CTRAIL_EC2_RESPONSE(create_vpc_block_public_access_exclusion_result, 336)
CTRAIL_EC2_REQUEST(create_vpc_encryption_control_request, 337)
CTRAIL_EC2_RESPONSE(create_vpc_encryption_control_result, 338)
CTRAIL_EC2_REQUEST(create_vpc_endpoint_request, 339)
CTRAIL_EC2_RESPONSE(create_vpc_endpoint_result, 340)
CTRAIL_EC2_REQUEST(create_vpc_endpoint_connection_notification_request, 341)
CTRAIL_EC2_RESPONSE(create_vpc_endpoint_connection_notification_result, 342)
CTRAIL_EC2_REQUEST(create_vpc_endpoint_service_configuration_request, 343)
CTRAIL_EC2_RESPONSE(create_vpc_endpoint_service_configuration_result, 344)
CTRAIL_EC2_REQUEST(create_vpc_peering_connection_request, 345)
CTRAIL_EC2_RESPONSE(create_vpc_peering_connection_result, 346)
CTRAIL_EC2_REQUEST(create_vpn_concentrator_request, 347)
CTRAIL_EC2_RESPONSE(create_vpn_concentrator_result, 348)
CTRAIL_EC2_REQUEST(create_vpn_connection_request, 349)
CTRAIL_EC2_RESPONSE(create_vpn_connection_result, 350)
CTRAIL_EC2_REQUEST(create_vpn_connection_route_request, 351)
CTRAIL_EC2_REQUEST(create_vpn_gateway_request, 352)
CTRAIL_EC2_RESPONSE(create_vpn_gateway_result, 353)
CTRAIL_EC2_REQUEST(delete_application_status_check_request, 354)
CTRAIL_EC2_RESPONSE(delete_application_status_check_result, 355)
CTRAIL_EC2_REQUEST(delete_capacity_manager_data_export_request, 356)
CTRAIL_EC2_RESPONSE(delete_capacity_manager_data_export_result, 357)
CTRAIL_EC2_REQUEST(delete_carrier_gateway_request, 358)
CTRAIL_EC2_RESPONSE(delete_carrier_gateway_result, 359)
CTRAIL_EC2_REQUEST(delete_client_vpn_endpoint_request, 360)
CTRAIL_EC2_RESPONSE(delete_client_vpn_endpoint_result, 361)
CTRAIL_EC2_REQUEST(delete_client_vpn_endpoint_authorization_policy_request, 362)
CTRAIL_EC2_RESPONSE(delete_client_vpn_endpoint_authorization_policy_result, 363)
CTRAIL_EC2_REQUEST(delete_client_vpn_route_request, 364)
CTRAIL_EC2_RESPONSE(delete_client_vpn_route_result, 365)
CTRAIL_EC2_REQUEST(delete_coip_cidr_request, 366)
CTRAIL_EC2_RESPONSE(delete_coip_cidr_result, 367)
CTRAIL_EC2_REQUEST(delete_coip_pool_request, 368)
CTRAIL_EC2_RESPONSE(delete_coip_pool_result, 369)
CTRAIL_EC2_REQUEST(delete_customer_gateway_request, 370)
CTRAIL_EC2_REQUEST(delete_dhcp_options_request, 371)
CTRAIL_EC2_REQUEST(delete_egress_only_internet_gateway_request, 372)
CTRAIL_EC2_RESPONSE(delete_egress_only_internet_gateway_result, 373)
CTRAIL_EC2_REQUEST(delete_fleets_request, 374)
CTRAIL_EC2_RESPONSE(delete_fleets_result, 375)
CTRAIL_EC2_REQUEST(delete_flow_logs_request, 376)
CTRAIL_EC2_RESPONSE(delete_flow_logs_result, 377)
CTRAIL_EC2_REQUEST(delete_fpga_image_request, 378)
CTRAIL_EC2_RESPONSE(delete_fpga_image_result, 379)
CTRAIL_EC2_REQUEST(delete_image_usage_report_request, 380)
CTRAIL_EC2_RESPONSE(delete_image_usage_report_result, 381)
CTRAIL_EC2_REQUEST(delete_instance_connect_endpoint_request, 382)
CTRAIL_EC2_RESPONSE(delete_instance_connect_endpoint_result, 383)
CTRAIL_EC2_REQUEST(delete_instance_event_window_request, 384)
CTRAIL_EC2_RESPONSE(delete_instance_event_window_result, 385)
CTRAIL_EC2_REQUEST(delete_internet_gateway_request, 386)
CTRAIL_EC2_REQUEST(delete_ipam_request, 387)
CTRAIL_EC2_RESPONSE(delete_ipam_result, 388)
CTRAIL_EC2_REQUEST(delete_ipam_external_resource_verification_token_request, 389)
CTRAIL_EC2_RESPONSE(delete_ipam_external_resource_verification_token_result, 390)
CTRAIL_EC2_REQUEST(delete_ipam_internet_registry_association_request, 391)
CTRAIL_EC2_RESPONSE(delete_ipam_internet_registry_association_result, 392)
CTRAIL_EC2_REQUEST(delete_ipam_policy_request, 393)
CTRAIL_EC2_RESPONSE(delete_ipam_policy_result, 394)
CTRAIL_EC2_REQUEST(delete_ipam_pool_request, 395)
CTRAIL_EC2_RESPONSE(delete_ipam_pool_result, 396)
CTRAIL_EC2_REQUEST(delete_ipam_prefix_list_resolver_request, 397)
CTRAIL_EC2_RESPONSE(delete_ipam_prefix_list_resolver_result, 398)
CTRAIL_EC2_REQUEST(delete_ipam_prefix_list_resolver_target_request, 399)
CTRAIL_EC2_RESPONSE(delete_ipam_prefix_list_resolver_target_result, 400)
CTRAIL_EC2_REQUEST(delete_ipam_resource_discovery_request, 401)
CTRAIL_EC2_RESPONSE(delete_ipam_resource_discovery_result, 402)
CTRAIL_EC2_REQUEST(delete_ipam_routing_policy_registration_request, 403)
CTRAIL_EC2_RESPONSE(delete_ipam_routing_policy_registration_result, 404)
CTRAIL_EC2_REQUEST(delete_ipam_scope_request, 405)
CTRAIL_EC2_RESPONSE(delete_ipam_scope_result, 406)
CTRAIL_EC2_REQUEST(delete_key_pair_request, 407)
CTRAIL_EC2_RESPONSE(delete_key_pair_result, 408)
CTRAIL_EC2_REQUEST(delete_launch_template_request, 409)
CTRAIL_EC2_RESPONSE(delete_launch_template_result, 410)
CTRAIL_EC2_REQUEST(delete_launch_template_versions_request, 411)
CTRAIL_EC2_RESPONSE(delete_launch_template_versions_result, 412)
CTRAIL_EC2_REQUEST(delete_local_gateway_route_request, 413)
CTRAIL_EC2_RESPONSE(delete_local_gateway_route_result, 414)
CTRAIL_EC2_REQUEST(delete_local_gateway_route_table_request, 415)
CTRAIL_EC2_RESPONSE(delete_local_gateway_route_table_result, 416)
CTRAIL_EC2_REQUEST(delete_local_gateway_route_table_virtual_interface_group_association_request, 417)
CTRAIL_EC2_RESPONSE(delete_local_gateway_route_table_virtual_interface_group_association_result, 418)
CTRAIL_EC2_REQUEST(delete_local_gateway_route_table_vpc_association_request, 419)
CTRAIL_EC2_RESPONSE(delete_local_gateway_route_table_vpc_association_result, 420)
CTRAIL_EC2_REQUEST(delete_local_gateway_virtual_interface_request, 421)
CTRAIL_EC2_RESPONSE(delete_local_gateway_virtual_interface_result, 422)
CTRAIL_EC2_REQUEST(delete_local_gateway_virtual_interface_group_request, 423)
CTRAIL_EC2_RESPONSE(delete_local_gateway_virtual_interface_group_result, 424)
CTRAIL_EC2_REQUEST(delete_managed_prefix_list_request, 425)
CTRAIL_EC2_RESPONSE(delete_managed_prefix_list_result, 426)
CTRAIL_EC2_REQUEST(delete_metric_category_request, 427)
CTRAIL_EC2_RESPONSE(delete_metric_category_result, 428)
CTRAIL_EC2_REQUEST(delete_nat_gateway_request, 429)
CTRAIL_EC2_RESPONSE(delete_nat_gateway_result, 430)
CTRAIL_EC2_REQUEST(delete_network_acl_request, 431)
CTRAIL_EC2_REQUEST(delete_network_acl_entry_request, 432)
CTRAIL_EC2_REQUEST(delete_network_insights_access_scope_request, 433)
CTRAIL_EC2_RESPONSE(delete_network_insights_access_scope_result, 434)
CTRAIL_EC2_REQUEST(delete_network_insights_access_scope_analysis_request, 435)
CTRAIL_EC2_RESPONSE(delete_network_insights_access_scope_analysis_result, 436)
CTRAIL_EC2_REQUEST(delete_network_insights_analysis_request, 437)
CTRAIL_EC2_RESPONSE(delete_network_insights_analysis_result, 438)
CTRAIL_EC2_REQUEST(delete_network_insights_path_request, 439)
CTRAIL_EC2_RESPONSE(delete_network_insights_path_result, 440)
CTRAIL_EC2_REQUEST(delete_network_interface_request, 441)
CTRAIL_EC2_REQUEST(delete_network_interface_permission_request, 442)
CTRAIL_EC2_RESPONSE(delete_network_interface_permission_result, 443)
CTRAIL_EC2_REQUEST(delete_networking_flex_cost_allocation_policies_request, 444)
CTRAIL_EC2_RESPONSE(delete_networking_flex_cost_allocation_policies_result, 445)
CTRAIL_EC2_REQUEST(delete_placement_group_request, 446)
CTRAIL_EC2_REQUEST(delete_public_ipv4_pool_request, 447)
CTRAIL_EC2_RESPONSE(delete_public_ipv4_pool_result, 448)
CTRAIL_EC2_REQUEST(delete_queued_reserved_instances_request, 449)
CTRAIL_EC2_RESPONSE(delete_queued_reserved_instances_result, 450)
CTRAIL_EC2_REQUEST(delete_route_request, 451)
CTRAIL_EC2_REQUEST(delete_route_server_request, 452)
CTRAIL_EC2_RESPONSE(delete_route_server_result, 453)
CTRAIL_EC2_REQUEST(delete_route_server_endpoint_request, 454)
CTRAIL_EC2_RESPONSE(delete_route_server_endpoint_result, 455)
CTRAIL_EC2_REQUEST(delete_route_server_peer_request, 456)
CTRAIL_EC2_RESPONSE(delete_route_server_peer_result, 457)
CTRAIL_EC2_REQUEST(delete_route_table_request, 458)
CTRAIL_EC2_REQUEST(delete_secondary_network_request, 459)
CTRAIL_EC2_RESPONSE(delete_secondary_network_result, 460)
CTRAIL_EC2_REQUEST(delete_secondary_subnet_request, 461)
CTRAIL_EC2_RESPONSE(delete_secondary_subnet_result, 462)
CTRAIL_EC2_REQUEST(delete_security_group_request, 463)
CTRAIL_EC2_RESPONSE(delete_security_group_result, 464)
CTRAIL_EC2_REQUEST(delete_snapshot_request, 465)
CTRAIL_EC2_REQUEST(delete_spot_datafeed_subscription_request, 466)
CTRAIL_EC2_REQUEST(delete_subnet_request, 467)
CTRAIL_EC2_REQUEST(delete_subnet_cidr_reservation_request, 468)
CTRAIL_EC2_RESPONSE(delete_subnet_cidr_reservation_result, 469)
CTRAIL_EC2_REQUEST(delete_tags_request, 470)
CTRAIL_EC2_REQUEST(delete_traffic_mirror_filter_request, 471)
CTRAIL_EC2_RESPONSE(delete_traffic_mirror_filter_result, 472)
CTRAIL_EC2_REQUEST(delete_traffic_mirror_filter_rule_request, 473)
CTRAIL_EC2_RESPONSE(delete_traffic_mirror_filter_rule_result, 474)
CTRAIL_EC2_REQUEST(delete_traffic_mirror_session_request, 475)
CTRAIL_EC2_RESPONSE(delete_traffic_mirror_session_result, 476)
CTRAIL_EC2_REQUEST(delete_traffic_mirror_target_request, 477)
CTRAIL_EC2_RESPONSE(delete_traffic_mirror_target_result, 478)
CTRAIL_EC2_REQUEST(delete_transit_gateway_request, 479)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_result, 480)
CTRAIL_EC2_REQUEST(delete_transit_gateway_client_vpn_attachment_request, 481)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_client_vpn_attachment_result, 482)
CTRAIL_EC2_REQUEST(delete_transit_gateway_connect_request, 483)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_connect_result, 484)
CTRAIL_EC2_REQUEST(delete_transit_gateway_connect_peer_request, 485)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_connect_peer_result, 486)
CTRAIL_EC2_REQUEST(delete_transit_gateway_metering_policy_request, 487)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_metering_policy_result, 488)
CTRAIL_EC2_REQUEST(delete_transit_gateway_metering_policy_entry_request, 489)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_metering_policy_entry_result, 490)
CTRAIL_EC2_REQUEST(delete_transit_gateway_multicast_domain_request, 491)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_multicast_domain_result, 492)
CTRAIL_EC2_REQUEST(delete_transit_gateway_network_function_attachment_request, 493)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_network_function_attachment_result, 494)
CTRAIL_EC2_REQUEST(delete_transit_gateway_peering_attachment_request, 495)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_peering_attachment_result, 496)
CTRAIL_EC2_REQUEST(delete_transit_gateway_policy_table_request, 497)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_policy_table_result, 498)
CTRAIL_EC2_REQUEST(delete_transit_gateway_policy_table_entry_request, 499)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_policy_table_entry_result, 500)
CTRAIL_EC2_REQUEST(delete_transit_gateway_prefix_list_reference_request, 501)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_prefix_list_reference_result, 502)
CTRAIL_EC2_REQUEST(delete_transit_gateway_route_request, 503)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_route_result, 504)
CTRAIL_EC2_REQUEST(delete_transit_gateway_route_table_request, 505)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_route_table_result, 506)
CTRAIL_EC2_REQUEST(delete_transit_gateway_route_table_announcement_request, 507)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_route_table_announcement_result, 508)
CTRAIL_EC2_REQUEST(delete_transit_gateway_vpc_attachment_request, 509)
CTRAIL_EC2_RESPONSE(delete_transit_gateway_vpc_attachment_result, 510)
CTRAIL_EC2_REQUEST(delete_verified_access_endpoint_request, 511)
CTRAIL_EC2_RESPONSE(delete_verified_access_endpoint_result, 512)
CTRAIL_EC2_REQUEST(delete_verified_access_group_request, 513)
CTRAIL_EC2_RESPONSE(delete_verified_access_group_result, 514)
CTRAIL_EC2_REQUEST(delete_verified_access_instance_request, 515)
CTRAIL_EC2_RESPONSE(delete_verified_access_instance_result, 516)
CTRAIL_EC2_REQUEST(delete_verified_access_trust_provider_request, 517)
CTRAIL_EC2_RESPONSE(delete_verified_access_trust_provider_result, 518)
CTRAIL_EC2_REQUEST(delete_volume_request, 519)
CTRAIL_EC2_REQUEST(delete_vpc_request, 520)
CTRAIL_EC2_REQUEST(delete_vpc_block_public_access_exclusion_request, 521)
CTRAIL_EC2_RESPONSE(delete_vpc_block_public_access_exclusion_result, 522)
CTRAIL_EC2_REQUEST(delete_vpc_encryption_control_request, 523)
CTRAIL_EC2_RESPONSE(delete_vpc_encryption_control_result, 524)
CTRAIL_EC2_REQUEST(delete_vpc_endpoint_connection_notifications_request, 525)
CTRAIL_EC2_RESPONSE(delete_vpc_endpoint_connection_notifications_result, 526)
CTRAIL_EC2_REQUEST(delete_vpc_endpoint_service_configurations_request, 527)
CTRAIL_EC2_RESPONSE(delete_vpc_endpoint_service_configurations_result, 528)
CTRAIL_EC2_REQUEST(delete_vpc_endpoints_request, 529)
CTRAIL_EC2_RESPONSE(delete_vpc_endpoints_result, 530)
CTRAIL_EC2_REQUEST(delete_vpc_peering_connection_request, 531)
CTRAIL_EC2_RESPONSE(delete_vpc_peering_connection_result, 532)
CTRAIL_EC2_REQUEST(delete_vpn_concentrator_request, 533)
CTRAIL_EC2_RESPONSE(delete_vpn_concentrator_result, 534)
CTRAIL_EC2_REQUEST(delete_vpn_connection_request, 535)
CTRAIL_EC2_REQUEST(delete_vpn_connection_route_request, 536)
CTRAIL_EC2_REQUEST(delete_vpn_gateway_request, 537)
CTRAIL_EC2_REQUEST(deprovision_byoip_cidr_request, 538)
CTRAIL_EC2_RESPONSE(deprovision_byoip_cidr_result, 539)
CTRAIL_EC2_REQUEST(deprovision_ipam_byoasn_request, 540)
CTRAIL_EC2_RESPONSE(deprovision_ipam_byoasn_result, 541)
CTRAIL_EC2_REQUEST(deprovision_ipam_pool_cidr_request, 542)
CTRAIL_EC2_RESPONSE(deprovision_ipam_pool_cidr_result, 543)
CTRAIL_EC2_REQUEST(deprovision_public_ipv4_pool_cidr_request, 544)
CTRAIL_EC2_RESPONSE(deprovision_public_ipv4_pool_cidr_result, 545)
CTRAIL_EC2_REQUEST(deregister_image_request, 546)
CTRAIL_EC2_RESPONSE(deregister_image_result, 547)
CTRAIL_EC2_REQUEST(deregister_instance_event_notification_attributes_request, 548)
CTRAIL_EC2_RESPONSE(deregister_instance_event_notification_attributes_result, 549)
CTRAIL_EC2_REQUEST(deregister_transit_gateway_multicast_group_members_request, 550)
CTRAIL_EC2_RESPONSE(deregister_transit_gateway_multicast_group_members_result, 551)
CTRAIL_EC2_REQUEST(deregister_transit_gateway_multicast_group_sources_request, 552)
CTRAIL_EC2_RESPONSE(deregister_transit_gateway_multicast_group_sources_result, 553)
CTRAIL_EC2_REQUEST(detach_classic_link_vpc_request, 554)
CTRAIL_EC2_RESPONSE(detach_classic_link_vpc_result, 555)
CTRAIL_EC2_REQUEST(detach_image_watermark_request, 556)
CTRAIL_EC2_RESPONSE(detach_image_watermark_result, 557)
CTRAIL_EC2_REQUEST(detach_internet_gateway_request, 558)
CTRAIL_EC2_REQUEST(detach_network_interface_request, 559)
CTRAIL_EC2_REQUEST(detach_verified_access_trust_provider_request, 560)
CTRAIL_EC2_RESPONSE(detach_verified_access_trust_provider_result, 561)
CTRAIL_EC2_REQUEST(detach_volume_request, 562)
CTRAIL_EC2_REQUEST(detach_vpn_gateway_request, 563)
CTRAIL_EC2_REQUEST(disable_address_transfer_request, 564)
CTRAIL_EC2_RESPONSE(disable_address_transfer_result, 565)
CTRAIL_EC2_REQUEST(disable_allowed_images_settings_request, 566)
CTRAIL_EC2_RESPONSE(disable_allowed_images_settings_result, 567)
CTRAIL_EC2_REQUEST(disable_application_status_check_suppression_request, 568)
CTRAIL_EC2_RESPONSE(disable_application_status_check_suppression_result, 569)
CTRAIL_EC2_REQUEST(disable_aws_network_performance_metric_subscription_request, 570)
CTRAIL_EC2_RESPONSE(disable_aws_network_performance_metric_subscription_result, 571)
CTRAIL_EC2_REQUEST(disable_capacity_manager_request, 572)
CTRAIL_EC2_RESPONSE(disable_capacity_manager_result, 573)
CTRAIL_EC2_REQUEST(disable_ebs_encryption_by_default_request, 574)
CTRAIL_EC2_RESPONSE(disable_ebs_encryption_by_default_result, 575)
CTRAIL_EC2_REQUEST(disable_fast_launch_request, 576)
CTRAIL_EC2_RESPONSE(disable_fast_launch_result, 577)
CTRAIL_EC2_REQUEST(disable_fast_snapshot_restores_request, 578)
CTRAIL_EC2_RESPONSE(disable_fast_snapshot_restores_result, 579)
CTRAIL_EC2_REQUEST(disable_image_request, 580)
CTRAIL_EC2_RESPONSE(disable_image_result, 581)
CTRAIL_EC2_REQUEST(disable_image_block_public_access_request, 582)
CTRAIL_EC2_RESPONSE(disable_image_block_public_access_result, 583)
CTRAIL_EC2_REQUEST(disable_image_deprecation_request, 584)
CTRAIL_EC2_RESPONSE(disable_image_deprecation_result, 585)
CTRAIL_EC2_REQUEST(disable_image_deregistration_protection_request, 586)
CTRAIL_EC2_RESPONSE(disable_image_deregistration_protection_result, 587)
CTRAIL_EC2_REQUEST(disable_instance_sql_ha_standby_detections_request, 588)
CTRAIL_EC2_RESPONSE(disable_instance_sql_ha_standby_detections_result, 589)
CTRAIL_EC2_REQUEST(disable_ipam_organization_admin_account_request, 590)
CTRAIL_EC2_RESPONSE(disable_ipam_organization_admin_account_result, 591)
CTRAIL_EC2_REQUEST(disable_ipam_policy_request, 592)
CTRAIL_EC2_RESPONSE(disable_ipam_policy_result, 593)
CTRAIL_EC2_REQUEST(disable_route_server_propagation_request, 594)
CTRAIL_EC2_RESPONSE(disable_route_server_propagation_result, 595)
CTRAIL_EC2_REQUEST(disable_serial_console_access_request, 596)
CTRAIL_EC2_RESPONSE(disable_serial_console_access_result, 597)
CTRAIL_EC2_REQUEST(disable_snapshot_block_public_access_request, 598)
CTRAIL_EC2_RESPONSE(disable_snapshot_block_public_access_result, 599)
CTRAIL_EC2_REQUEST(disable_transit_gateway_route_table_propagation_request, 600)
CTRAIL_EC2_RESPONSE(disable_transit_gateway_route_table_propagation_result, 601)
CTRAIL_EC2_REQUEST(disable_vgw_route_propagation_request, 602)
CTRAIL_EC2_REQUEST(disable_vpc_classic_link_request, 603)
CTRAIL_EC2_RESPONSE(disable_vpc_classic_link_result, 604)
CTRAIL_EC2_REQUEST(disable_vpc_classic_link_dns_support_request, 605)
CTRAIL_EC2_RESPONSE(disable_vpc_classic_link_dns_support_result, 606)
CTRAIL_EC2_REQUEST(disassociate_address_request, 607)
CTRAIL_EC2_REQUEST(disassociate_application_status_check_request, 608)
CTRAIL_EC2_RESPONSE(disassociate_application_status_check_result, 609)
CTRAIL_EC2_REQUEST(disassociate_capacity_reservation_billing_owner_request, 610)
CTRAIL_EC2_RESPONSE(disassociate_capacity_reservation_billing_owner_result, 611)
CTRAIL_EC2_REQUEST(disassociate_client_vpn_target_network_request, 612)
CTRAIL_EC2_RESPONSE(disassociate_client_vpn_target_network_result, 613)
CTRAIL_EC2_REQUEST(disassociate_enclave_certificate_iam_role_request, 614)
CTRAIL_EC2_RESPONSE(disassociate_enclave_certificate_iam_role_result, 615)
CTRAIL_EC2_REQUEST(disassociate_iam_instance_profile_request, 616)
CTRAIL_EC2_RESPONSE(disassociate_iam_instance_profile_result, 617)
CTRAIL_EC2_REQUEST(disassociate_instance_event_window_request, 618)
CTRAIL_EC2_RESPONSE(disassociate_instance_event_window_result, 619)
CTRAIL_EC2_REQUEST(disassociate_ipam_byoasn_request, 620)
CTRAIL_EC2_RESPONSE(disassociate_ipam_byoasn_result, 621)
CTRAIL_EC2_REQUEST(disassociate_ipam_resource_discovery_request, 622)
CTRAIL_EC2_RESPONSE(disassociate_ipam_resource_discovery_result, 623)
CTRAIL_EC2_REQUEST(disassociate_kms_key_id_request, 624)
CTRAIL_EC2_RESPONSE(disassociate_kms_key_id_result, 625)
CTRAIL_EC2_REQUEST(disassociate_nat_gateway_address_request, 626)
CTRAIL_EC2_RESPONSE(disassociate_nat_gateway_address_result, 627)
CTRAIL_EC2_REQUEST(disassociate_networking_flex_cost_allocation_policy_request, 628)
CTRAIL_EC2_RESPONSE(disassociate_networking_flex_cost_allocation_policy_result, 629)
CTRAIL_EC2_REQUEST(disassociate_route_server_request, 630)
CTRAIL_EC2_RESPONSE(disassociate_route_server_result, 631)
CTRAIL_EC2_REQUEST(disassociate_route_table_request, 632)
CTRAIL_EC2_RESPONSE(disassociate_route_table_result, 633)
CTRAIL_EC2_REQUEST(disassociate_security_group_vpc_request, 634)
CTRAIL_EC2_RESPONSE(disassociate_security_group_vpc_result, 635)
CTRAIL_EC2_REQUEST(disassociate_subnet_cidr_block_request, 636)
CTRAIL_EC2_RESPONSE(disassociate_subnet_cidr_block_result, 637)
CTRAIL_EC2_REQUEST(disassociate_transit_gateway_multicast_domain_request, 638)
CTRAIL_EC2_RESPONSE(disassociate_transit_gateway_multicast_domain_result, 639)
CTRAIL_EC2_REQUEST(disassociate_transit_gateway_policy_table_request, 640)
CTRAIL_EC2_RESPONSE(disassociate_transit_gateway_policy_table_result, 641)
CTRAIL_EC2_REQUEST(disassociate_transit_gateway_route_table_request, 642)
CTRAIL_EC2_RESPONSE(disassociate_transit_gateway_route_table_result, 643)
CTRAIL_EC2_REQUEST(disassociate_trunk_interface_request, 644)
CTRAIL_EC2_RESPONSE(disassociate_trunk_interface_result, 645)
CTRAIL_EC2_REQUEST(disassociate_vpc_cidr_block_request, 646)
CTRAIL_EC2_RESPONSE(disassociate_vpc_cidr_block_result, 647)
CTRAIL_EC2_REQUEST(enable_address_transfer_request, 648)
CTRAIL_EC2_RESPONSE(enable_address_transfer_result, 649)
CTRAIL_EC2_REQUEST(enable_allowed_images_settings_request, 650)
CTRAIL_EC2_RESPONSE(enable_allowed_images_settings_result, 651)
CTRAIL_EC2_REQUEST(enable_application_status_check_suppression_request, 652)
CTRAIL_EC2_RESPONSE(enable_application_status_check_suppression_result, 653)
CTRAIL_EC2_REQUEST(enable_aws_network_performance_metric_subscription_request, 654)
CTRAIL_EC2_RESPONSE(enable_aws_network_performance_metric_subscription_result, 655)
CTRAIL_EC2_REQUEST(enable_capacity_manager_request, 656)
CTRAIL_EC2_RESPONSE(enable_capacity_manager_result, 657)
CTRAIL_EC2_REQUEST(enable_ebs_encryption_by_default_request, 658)
CTRAIL_EC2_RESPONSE(enable_ebs_encryption_by_default_result, 659)
CTRAIL_EC2_REQUEST(enable_fast_launch_request, 660)
CTRAIL_EC2_RESPONSE(enable_fast_launch_result, 661)
CTRAIL_EC2_REQUEST(enable_fast_snapshot_restores_request, 662)
CTRAIL_EC2_RESPONSE(enable_fast_snapshot_restores_result, 663)
CTRAIL_EC2_REQUEST(enable_image_request, 664)
CTRAIL_EC2_RESPONSE(enable_image_result, 665)
CTRAIL_EC2_REQUEST(enable_image_block_public_access_request, 666)
CTRAIL_EC2_RESPONSE(enable_image_block_public_access_result, 667)
CTRAIL_EC2_REQUEST(enable_image_deprecation_request, 668)
CTRAIL_EC2_RESPONSE(enable_image_deprecation_result, 669)
CTRAIL_EC2_REQUEST(enable_image_deregistration_protection_request, 670)
CTRAIL_EC2_RESPONSE(enable_image_deregistration_protection_result, 671)
CTRAIL_EC2_REQUEST(enable_instance_sql_ha_standby_detections_request, 672)
CTRAIL_EC2_RESPONSE(enable_instance_sql_ha_standby_detections_result, 673)
CTRAIL_EC2_REQUEST(enable_ipam_internet_registry_association_request, 674)
CTRAIL_EC2_RESPONSE(enable_ipam_internet_registry_association_result, 675)
CTRAIL_EC2_REQUEST(enable_ipam_organization_admin_account_request, 676)
CTRAIL_EC2_RESPONSE(enable_ipam_organization_admin_account_result, 677)
CTRAIL_EC2_REQUEST(enable_ipam_policy_request, 678)
CTRAIL_EC2_RESPONSE(enable_ipam_policy_result, 679)
CTRAIL_EC2_REQUEST(enable_reachability_analyzer_organization_sharing_request, 680)
CTRAIL_EC2_RESPONSE(enable_reachability_analyzer_organization_sharing_result, 681)
CTRAIL_EC2_REQUEST(enable_route_server_propagation_request, 682)
CTRAIL_EC2_RESPONSE(enable_route_server_propagation_result, 683)
CTRAIL_EC2_REQUEST(enable_serial_console_access_request, 684)
CTRAIL_EC2_RESPONSE(enable_serial_console_access_result, 685)
CTRAIL_EC2_REQUEST(enable_snapshot_block_public_access_request, 686)
CTRAIL_EC2_RESPONSE(enable_snapshot_block_public_access_result, 687)
CTRAIL_EC2_REQUEST(enable_transit_gateway_route_table_propagation_request, 688)
CTRAIL_EC2_RESPONSE(enable_transit_gateway_route_table_propagation_result, 689)
CTRAIL_EC2_REQUEST(enable_vgw_route_propagation_request, 690)
CTRAIL_EC2_REQUEST(enable_volume_io_request, 691)
CTRAIL_EC2_REQUEST(enable_vpc_classic_link_request, 692)
CTRAIL_EC2_RESPONSE(enable_vpc_classic_link_result, 693)
CTRAIL_EC2_REQUEST(enable_vpc_classic_link_dns_support_request, 694)
CTRAIL_EC2_RESPONSE(enable_vpc_classic_link_dns_support_result, 695)
CTRAIL_EC2_REQUEST(export_client_vpn_client_certificate_revocation_list_request, 696)
CTRAIL_EC2_RESPONSE(export_client_vpn_client_certificate_revocation_list_result, 697)
CTRAIL_EC2_REQUEST(export_client_vpn_client_configuration_request, 698)
CTRAIL_EC2_RESPONSE(export_client_vpn_client_configuration_result, 699)
CTRAIL_EC2_REQUEST(export_image_request, 700)
CTRAIL_EC2_RESPONSE(export_image_result, 701)
CTRAIL_EC2_REQUEST(export_transit_gateway_routes_request, 702)
CTRAIL_EC2_RESPONSE(export_transit_gateway_routes_result, 703)
CTRAIL_EC2_REQUEST(export_verified_access_instance_client_configuration_request, 704)
CTRAIL_EC2_RESPONSE(export_verified_access_instance_client_configuration_result, 705)
CTRAIL_EC2_REQUEST(import_client_vpn_client_certificate_revocation_list_request, 706)
CTRAIL_EC2_RESPONSE(import_client_vpn_client_certificate_revocation_list_result, 707)
CTRAIL_EC2_REQUEST(import_image_request, 708)
CTRAIL_EC2_RESPONSE(import_image_result, 709)
CTRAIL_EC2_REQUEST(import_instance_request, 710)
CTRAIL_EC2_RESPONSE(import_instance_result, 711)
CTRAIL_EC2_REQUEST(import_key_pair_request, 712)
CTRAIL_EC2_RESPONSE(import_key_pair_result, 713)
CTRAIL_EC2_REQUEST(import_snapshot_request, 714)
CTRAIL_EC2_RESPONSE(import_snapshot_result, 715)
CTRAIL_EC2_REQUEST(import_volume_request, 716)
CTRAIL_EC2_RESPONSE(import_volume_result, 717)
CTRAIL_EC2_REQUEST(lock_snapshot_request, 718)
CTRAIL_EC2_RESPONSE(lock_snapshot_result, 719)
CTRAIL_EC2_REQUEST(modify_account_vpc_encryption_control_request, 720)
CTRAIL_EC2_RESPONSE(modify_account_vpc_encryption_control_result, 721)
CTRAIL_EC2_REQUEST(modify_address_attribute_request, 722)
CTRAIL_EC2_RESPONSE(modify_address_attribute_result, 723)
CTRAIL_EC2_REQUEST(modify_application_status_check_request, 724)
CTRAIL_EC2_RESPONSE(modify_application_status_check_result, 725)
CTRAIL_EC2_REQUEST(modify_availability_zone_group_request, 726)
CTRAIL_EC2_RESPONSE(modify_availability_zone_group_result, 727)
CTRAIL_EC2_REQUEST(modify_capacity_reservation_request, 728)
CTRAIL_EC2_RESPONSE(modify_capacity_reservation_result, 729)
CTRAIL_EC2_REQUEST(modify_capacity_reservation_fleet_request, 730)
CTRAIL_EC2_RESPONSE(modify_capacity_reservation_fleet_result, 731)
CTRAIL_EC2_REQUEST(modify_client_vpn_endpoint_request, 732)
CTRAIL_EC2_RESPONSE(modify_client_vpn_endpoint_result, 733)
CTRAIL_EC2_REQUEST(modify_client_vpn_endpoint_authorization_policy_request, 734)
CTRAIL_EC2_RESPONSE(modify_client_vpn_endpoint_authorization_policy_result, 735)
CTRAIL_EC2_REQUEST(modify_default_credit_specification_request, 736)
CTRAIL_EC2_RESPONSE(modify_default_credit_specification_result, 737)
CTRAIL_EC2_REQUEST(modify_ebs_default_kms_key_id_request, 738)
CTRAIL_EC2_RESPONSE(modify_ebs_default_kms_key_id_result, 739)
CTRAIL_EC2_REQUEST(modify_fleet_request, 740)
CTRAIL_EC2_RESPONSE(modify_fleet_result, 741)
CTRAIL_EC2_REQUEST(modify_fpga_image_attribute_request, 742)
CTRAIL_EC2_RESPONSE(modify_fpga_image_attribute_result, 743)
CTRAIL_EC2_REQUEST(modify_hosts_request, 744)
CTRAIL_EC2_RESPONSE(modify_hosts_result, 745)
CTRAIL_EC2_REQUEST(modify_id_format_request, 746)
CTRAIL_EC2_REQUEST(modify_identity_id_format_request, 747)
CTRAIL_EC2_REQUEST(modify_image_attribute_request, 748)
CTRAIL_EC2_REQUEST(modify_instance_attribute_request, 749)
CTRAIL_EC2_REQUEST(modify_instance_capacity_reservation_attributes_request, 750)
CTRAIL_EC2_RESPONSE(modify_instance_capacity_reservation_attributes_result, 751)
CTRAIL_EC2_REQUEST(modify_instance_connect_endpoint_request, 752)
CTRAIL_EC2_RESPONSE(modify_instance_connect_endpoint_result, 753)
CTRAIL_EC2_REQUEST(modify_instance_cpu_options_request, 754)
CTRAIL_EC2_RESPONSE(modify_instance_cpu_options_result, 755)
CTRAIL_EC2_REQUEST(modify_instance_credit_specification_request, 756)
CTRAIL_EC2_RESPONSE(modify_instance_credit_specification_result, 757)
CTRAIL_EC2_REQUEST(modify_instance_event_start_time_request, 758)
CTRAIL_EC2_RESPONSE(modify_instance_event_start_time_result, 759)
CTRAIL_EC2_REQUEST(modify_instance_event_window_request, 760)
CTRAIL_EC2_RESPONSE(modify_instance_event_window_result, 761)
CTRAIL_EC2_REQUEST(modify_instance_maintenance_options_request, 762)
CTRAIL_EC2_RESPONSE(modify_instance_maintenance_options_result, 763)
CTRAIL_EC2_REQUEST(modify_instance_metadata_defaults_request, 764)
CTRAIL_EC2_RESPONSE(modify_instance_metadata_defaults_result, 765)
CTRAIL_EC2_REQUEST(modify_instance_metadata_options_request, 766)
CTRAIL_EC2_RESPONSE(modify_instance_metadata_options_result, 767)
CTRAIL_EC2_REQUEST(modify_instance_network_performance_request, 768)
CTRAIL_EC2_RESPONSE(modify_instance_network_performance_result, 769)
CTRAIL_EC2_REQUEST(modify_instance_placement_request, 770)
CTRAIL_EC2_RESPONSE(modify_instance_placement_result, 771)
CTRAIL_EC2_REQUEST(modify_ipam_request, 772)
CTRAIL_EC2_RESPONSE(modify_ipam_result, 773)
CTRAIL_EC2_REQUEST(modify_ipam_policy_allocation_rules_request, 774)
CTRAIL_EC2_RESPONSE(modify_ipam_policy_allocation_rules_result, 775)
CTRAIL_EC2_REQUEST(modify_ipam_pool_request, 776)
CTRAIL_EC2_RESPONSE(modify_ipam_pool_result, 777)
CTRAIL_EC2_REQUEST(modify_ipam_pool_allocation_request, 778)
CTRAIL_EC2_RESPONSE(modify_ipam_pool_allocation_result, 779)
CTRAIL_EC2_REQUEST(modify_ipam_prefix_list_resolver_request, 780)
CTRAIL_EC2_RESPONSE(modify_ipam_prefix_list_resolver_result, 781)
CTRAIL_EC2_REQUEST(modify_ipam_prefix_list_resolver_target_request, 782)
CTRAIL_EC2_RESPONSE(modify_ipam_prefix_list_resolver_target_result, 783)
CTRAIL_EC2_REQUEST(modify_ipam_resource_cidr_request, 784)
CTRAIL_EC2_RESPONSE(modify_ipam_resource_cidr_result, 785)
CTRAIL_EC2_REQUEST(modify_ipam_resource_discovery_request, 786)
CTRAIL_EC2_RESPONSE(modify_ipam_resource_discovery_result, 787)
CTRAIL_EC2_REQUEST(modify_ipam_routing_policy_registration_request, 788)
CTRAIL_EC2_RESPONSE(modify_ipam_routing_policy_registration_result, 789)
CTRAIL_EC2_REQUEST(modify_ipam_scope_request, 790)
CTRAIL_EC2_RESPONSE(modify_ipam_scope_result, 791)
CTRAIL_EC2_REQUEST(modify_launch_template_request, 792)
CTRAIL_EC2_RESPONSE(modify_launch_template_result, 793)
CTRAIL_EC2_REQUEST(modify_local_gateway_route_request, 794)
CTRAIL_EC2_RESPONSE(modify_local_gateway_route_result, 795)
CTRAIL_EC2_REQUEST(modify_managed_prefix_list_request, 796)
CTRAIL_EC2_RESPONSE(modify_managed_prefix_list_result, 797)
CTRAIL_EC2_REQUEST(modify_managed_resource_visibility_request, 798)
CTRAIL_EC2_RESPONSE(modify_managed_resource_visibility_result, 799)
CTRAIL_EC2_REQUEST(modify_metric_category_request, 800)
CTRAIL_EC2_RESPONSE(modify_metric_category_result, 801)
CTRAIL_EC2_REQUEST(modify_network_interface_attribute_request, 802)
CTRAIL_EC2_REQUEST(modify_networking_flex_cost_allocation_policy_request, 803)
CTRAIL_EC2_RESPONSE(modify_networking_flex_cost_allocation_policy_result, 804)
CTRAIL_EC2_REQUEST(modify_private_dns_name_options_request, 805)
CTRAIL_EC2_RESPONSE(modify_private_dns_name_options_result, 806)
CTRAIL_EC2_REQUEST(modify_public_ip_dns_name_options_request, 807)
CTRAIL_EC2_RESPONSE(modify_public_ip_dns_name_options_result, 808)
CTRAIL_EC2_REQUEST(modify_reserved_instances_request, 809)
CTRAIL_EC2_RESPONSE(modify_reserved_instances_result, 810)
CTRAIL_EC2_REQUEST(modify_route_server_request, 811)
CTRAIL_EC2_RESPONSE(modify_route_server_result, 812)
CTRAIL_EC2_REQUEST(modify_security_group_rules_request, 813)
CTRAIL_EC2_RESPONSE(modify_security_group_rules_result, 814)
CTRAIL_EC2_REQUEST(modify_snapshot_attribute_request, 815)
CTRAIL_EC2_REQUEST(modify_snapshot_tier_request, 816)
CTRAIL_EC2_RESPONSE(modify_snapshot_tier_result, 817)
CTRAIL_EC2_REQUEST(modify_spot_fleet_request_request, 818)
CTRAIL_EC2_RESPONSE(modify_spot_fleet_request_response, 819)
CTRAIL_EC2_REQUEST(modify_subnet_attribute_request, 820)
CTRAIL_EC2_REQUEST(modify_traffic_mirror_filter_network_services_request, 821)
CTRAIL_EC2_RESPONSE(modify_traffic_mirror_filter_network_services_result, 822)
CTRAIL_EC2_REQUEST(modify_traffic_mirror_filter_rule_request, 823)
CTRAIL_EC2_RESPONSE(modify_traffic_mirror_filter_rule_result, 824)
CTRAIL_EC2_REQUEST(modify_traffic_mirror_session_request, 825)
CTRAIL_EC2_RESPONSE(modify_traffic_mirror_session_result, 826)
CTRAIL_EC2_REQUEST(modify_transit_gateway_request, 827)
CTRAIL_EC2_RESPONSE(modify_transit_gateway_result, 828)
CTRAIL_EC2_REQUEST(modify_transit_gateway_attachment_nat_configuration_request, 829)
CTRAIL_EC2_RESPONSE(modify_transit_gateway_attachment_nat_configuration_result, 830)
CTRAIL_EC2_REQUEST(modify_transit_gateway_metering_policy_request, 831)
CTRAIL_EC2_RESPONSE(modify_transit_gateway_metering_policy_result, 832)
CTRAIL_EC2_REQUEST(modify_transit_gateway_network_function_attachment_request, 833)
CTRAIL_EC2_RESPONSE(modify_transit_gateway_network_function_attachment_result, 834)
CTRAIL_EC2_REQUEST(modify_transit_gateway_peering_attachment_request, 835)
CTRAIL_EC2_RESPONSE(modify_transit_gateway_peering_attachment_result, 836)
CTRAIL_EC2_REQUEST(modify_transit_gateway_policy_table_entry_request, 837)
CTRAIL_EC2_RESPONSE(modify_transit_gateway_policy_table_entry_result, 838)
CTRAIL_EC2_REQUEST(modify_transit_gateway_prefix_list_reference_request, 839)
CTRAIL_EC2_RESPONSE(modify_transit_gateway_prefix_list_reference_result, 840)
CTRAIL_EC2_REQUEST(modify_transit_gateway_vpc_attachment_request, 841)
CTRAIL_EC2_RESPONSE(modify_transit_gateway_vpc_attachment_result, 842)
CTRAIL_EC2_REQUEST(modify_verified_access_endpoint_request, 843)
CTRAIL_EC2_RESPONSE(modify_verified_access_endpoint_result, 844)
CTRAIL_EC2_REQUEST(modify_verified_access_endpoint_policy_request, 845)
CTRAIL_EC2_RESPONSE(modify_verified_access_endpoint_policy_result, 846)
CTRAIL_EC2_REQUEST(modify_verified_access_group_request, 847)
CTRAIL_EC2_RESPONSE(modify_verified_access_group_result, 848)
CTRAIL_EC2_REQUEST(modify_verified_access_group_policy_request, 849)
CTRAIL_EC2_RESPONSE(modify_verified_access_group_policy_result, 850)
CTRAIL_EC2_REQUEST(modify_verified_access_instance_request, 851)
CTRAIL_EC2_RESPONSE(modify_verified_access_instance_result, 852)
CTRAIL_EC2_REQUEST(modify_verified_access_instance_logging_configuration_request, 853)
CTRAIL_EC2_RESPONSE(modify_verified_access_instance_logging_configuration_result, 854)
CTRAIL_EC2_REQUEST(modify_verified_access_trust_provider_request, 855)
CTRAIL_EC2_RESPONSE(modify_verified_access_trust_provider_result, 856)
CTRAIL_EC2_REQUEST(modify_volume_request, 857)
CTRAIL_EC2_RESPONSE(modify_volume_result, 858)
CTRAIL_EC2_REQUEST(modify_volume_attribute_request, 859)
CTRAIL_EC2_REQUEST(modify_vpc_attribute_request, 860)
CTRAIL_EC2_REQUEST(modify_vpc_block_public_access_exclusion_request, 861)
CTRAIL_EC2_RESPONSE(modify_vpc_block_public_access_exclusion_result, 862)
CTRAIL_EC2_REQUEST(modify_vpc_block_public_access_options_request, 863)
CTRAIL_EC2_RESPONSE(modify_vpc_block_public_access_options_result, 864)
CTRAIL_EC2_REQUEST(modify_vpc_encryption_control_request, 865)
CTRAIL_EC2_RESPONSE(modify_vpc_encryption_control_result, 866)
CTRAIL_EC2_REQUEST(modify_vpc_endpoint_request, 867)
CTRAIL_EC2_RESPONSE(modify_vpc_endpoint_result, 868)
CTRAIL_EC2_REQUEST(modify_vpc_endpoint_connection_notification_request, 869)
CTRAIL_EC2_RESPONSE(modify_vpc_endpoint_connection_notification_result, 870)
CTRAIL_EC2_REQUEST(modify_vpc_endpoint_payer_responsibility_request, 871)
CTRAIL_EC2_RESPONSE(modify_vpc_endpoint_payer_responsibility_result, 872)
CTRAIL_EC2_REQUEST(modify_vpc_endpoint_service_configuration_request, 873)
CTRAIL_EC2_RESPONSE(modify_vpc_endpoint_service_configuration_result, 874)
CTRAIL_EC2_REQUEST(modify_vpc_endpoint_service_payer_responsibility_request, 875)
CTRAIL_EC2_RESPONSE(modify_vpc_endpoint_service_payer_responsibility_result, 876)
CTRAIL_EC2_REQUEST(modify_vpc_endpoint_service_permissions_request, 877)
CTRAIL_EC2_RESPONSE(modify_vpc_endpoint_service_permissions_result, 878)
CTRAIL_EC2_REQUEST(modify_vpc_peering_connection_options_request, 879)
CTRAIL_EC2_RESPONSE(modify_vpc_peering_connection_options_result, 880)
CTRAIL_EC2_REQUEST(modify_vpc_tenancy_request, 881)
CTRAIL_EC2_RESPONSE(modify_vpc_tenancy_result, 882)
CTRAIL_EC2_REQUEST(modify_vpn_connection_request, 883)
CTRAIL_EC2_RESPONSE(modify_vpn_connection_result, 884)
CTRAIL_EC2_REQUEST(modify_vpn_connection_options_request, 885)
CTRAIL_EC2_RESPONSE(modify_vpn_connection_options_result, 886)
CTRAIL_EC2_REQUEST(modify_vpn_tunnel_certificate_request, 887)
CTRAIL_EC2_RESPONSE(modify_vpn_tunnel_certificate_result, 888)
CTRAIL_EC2_REQUEST(modify_vpn_tunnel_options_request, 889)
CTRAIL_EC2_RESPONSE(modify_vpn_tunnel_options_result, 890)
CTRAIL_EC2_REQUEST(monitor_instances_request, 891)
CTRAIL_EC2_RESPONSE(monitor_instances_result, 892)
CTRAIL_EC2_REQUEST(move_address_to_vpc_request, 893)
CTRAIL_EC2_RESPONSE(move_address_to_vpc_result, 894)
CTRAIL_EC2_REQUEST(move_byoip_cidr_to_ipam_request, 895)
CTRAIL_EC2_RESPONSE(move_byoip_cidr_to_ipam_result, 896)
CTRAIL_EC2_REQUEST(move_capacity_reservation_instances_request, 897)
CTRAIL_EC2_RESPONSE(move_capacity_reservation_instances_result, 898)
CTRAIL_EC2_REQUEST(provision_byoip_cidr_request, 899)
CTRAIL_EC2_RESPONSE(provision_byoip_cidr_result, 900)
CTRAIL_EC2_REQUEST(provision_ipam_byoasn_request, 901)
CTRAIL_EC2_RESPONSE(provision_ipam_byoasn_result, 902)
CTRAIL_EC2_REQUEST(provision_ipam_pool_cidr_request, 903)
CTRAIL_EC2_RESPONSE(provision_ipam_pool_cidr_result, 904)
CTRAIL_EC2_REQUEST(provision_public_ipv4_pool_cidr_request, 905)
CTRAIL_EC2_RESPONSE(provision_public_ipv4_pool_cidr_result, 906)
CTRAIL_EC2_REQUEST(purchase_capacity_block_request, 907)
CTRAIL_EC2_RESPONSE(purchase_capacity_block_result, 908)
CTRAIL_EC2_REQUEST(purchase_capacity_block_extension_request, 909)
CTRAIL_EC2_RESPONSE(purchase_capacity_block_extension_result, 910)
CTRAIL_EC2_REQUEST(purchase_host_reservation_request, 911)
CTRAIL_EC2_RESPONSE(purchase_host_reservation_result, 912)
CTRAIL_EC2_REQUEST(purchase_reserved_instances_offering_request, 913)
CTRAIL_EC2_RESPONSE(purchase_reserved_instances_offering_result, 914)
CTRAIL_EC2_REQUEST(purchase_scheduled_instances_request, 915)
CTRAIL_EC2_RESPONSE(purchase_scheduled_instances_result, 916)
CTRAIL_EC2_REQUEST(reboot_instances_request, 917)
CTRAIL_EC2_REQUEST(register_image_request, 918)
CTRAIL_EC2_RESPONSE(register_image_result, 919)
CTRAIL_EC2_REQUEST(register_instance_event_notification_attributes_request, 920)
CTRAIL_EC2_RESPONSE(register_instance_event_notification_attributes_result, 921)
CTRAIL_EC2_REQUEST(register_transit_gateway_multicast_group_members_request, 922)
CTRAIL_EC2_RESPONSE(register_transit_gateway_multicast_group_members_result, 923)
CTRAIL_EC2_REQUEST(register_transit_gateway_multicast_group_sources_request, 924)
CTRAIL_EC2_RESPONSE(register_transit_gateway_multicast_group_sources_result, 925)
CTRAIL_EC2_REQUEST(reject_capacity_reservation_billing_ownership_request, 926)
CTRAIL_EC2_RESPONSE(reject_capacity_reservation_billing_ownership_result, 927)
CTRAIL_EC2_REQUEST(reject_transit_gateway_client_vpn_attachment_request, 928)
CTRAIL_EC2_RESPONSE(reject_transit_gateway_client_vpn_attachment_result, 929)
CTRAIL_EC2_REQUEST(reject_transit_gateway_multicast_domain_associations_request, 930)
CTRAIL_EC2_RESPONSE(reject_transit_gateway_multicast_domain_associations_result, 931)
CTRAIL_EC2_REQUEST(reject_transit_gateway_peering_attachment_request, 932)
CTRAIL_EC2_RESPONSE(reject_transit_gateway_peering_attachment_result, 933)
CTRAIL_EC2_REQUEST(reject_transit_gateway_vpc_attachment_request, 934)
CTRAIL_EC2_RESPONSE(reject_transit_gateway_vpc_attachment_result, 935)
CTRAIL_EC2_REQUEST(reject_vpc_endpoint_connections_request, 936)
CTRAIL_EC2_RESPONSE(reject_vpc_endpoint_connections_result, 937)
CTRAIL_EC2_REQUEST(reject_vpc_peering_connection_request, 938)
CTRAIL_EC2_RESPONSE(reject_vpc_peering_connection_result, 939)
CTRAIL_EC2_REQUEST(release_address_request, 940)
CTRAIL_EC2_REQUEST(release_hosts_request, 941)
CTRAIL_EC2_RESPONSE(release_hosts_result, 942)
CTRAIL_EC2_REQUEST(release_ipam_pool_allocation_request, 943)
CTRAIL_EC2_RESPONSE(release_ipam_pool_allocation_result, 944)
CTRAIL_EC2_REQUEST(replace_iam_instance_profile_association_request, 945)
CTRAIL_EC2_RESPONSE(replace_iam_instance_profile_association_result, 946)
CTRAIL_EC2_REQUEST(replace_image_criteria_in_allowed_images_settings_request, 947)
CTRAIL_EC2_RESPONSE(replace_image_criteria_in_allowed_images_settings_result, 948)
CTRAIL_EC2_REQUEST(replace_image_instance_type_specification_request, 949)
CTRAIL_EC2_RESPONSE(replace_image_instance_type_specification_result, 950)
CTRAIL_EC2_REQUEST(replace_network_acl_association_request, 951)
CTRAIL_EC2_RESPONSE(replace_network_acl_association_result, 952)
CTRAIL_EC2_REQUEST(replace_network_acl_entry_request, 953)
CTRAIL_EC2_REQUEST(replace_route_request, 954)
CTRAIL_EC2_REQUEST(replace_route_table_association_request, 955)
CTRAIL_EC2_RESPONSE(replace_route_table_association_result, 956)
CTRAIL_EC2_REQUEST(replace_transit_gateway_route_request, 957)
CTRAIL_EC2_RESPONSE(replace_transit_gateway_route_result, 958)
CTRAIL_EC2_REQUEST(replace_vpn_tunnel_request, 959)
CTRAIL_EC2_RESPONSE(replace_vpn_tunnel_result, 960)
CTRAIL_EC2_REQUEST(report_instance_status_request, 961)
CTRAIL_EC2_REQUEST(request_spot_fleet_request, 962)
CTRAIL_EC2_RESPONSE(request_spot_fleet_response, 963)
CTRAIL_EC2_REQUEST(request_spot_instances_request, 964)
CTRAIL_EC2_RESPONSE(request_spot_instances_result, 965)
CTRAIL_EC2_REQUEST(reset_address_attribute_request, 966)
CTRAIL_EC2_RESPONSE(reset_address_attribute_result, 967)
CTRAIL_EC2_REQUEST(reset_ebs_default_kms_key_id_request, 968)
CTRAIL_EC2_RESPONSE(reset_ebs_default_kms_key_id_result, 969)
CTRAIL_EC2_REQUEST(reset_fpga_image_attribute_request, 970)
CTRAIL_EC2_RESPONSE(reset_fpga_image_attribute_result, 971)
CTRAIL_EC2_REQUEST(reset_image_attribute_request, 972)
CTRAIL_EC2_REQUEST(reset_instance_attribute_request, 973)
CTRAIL_EC2_REQUEST(reset_network_interface_attribute_request, 974)
CTRAIL_EC2_REQUEST(reset_snapshot_attribute_request, 975)
CTRAIL_EC2_REQUEST(restore_address_to_classic_request, 976)
CTRAIL_EC2_RESPONSE(restore_address_to_classic_result, 977)
CTRAIL_EC2_REQUEST(restore_image_from_recycle_bin_request, 978)
CTRAIL_EC2_RESPONSE(restore_image_from_recycle_bin_result, 979)
CTRAIL_EC2_REQUEST(restore_managed_prefix_list_version_request, 980)
CTRAIL_EC2_RESPONSE(restore_managed_prefix_list_version_result, 981)
CTRAIL_EC2_REQUEST(restore_snapshot_from_recycle_bin_request, 982)
CTRAIL_EC2_RESPONSE(restore_snapshot_from_recycle_bin_result, 983)
CTRAIL_EC2_REQUEST(restore_snapshot_tier_request, 984)
CTRAIL_EC2_RESPONSE(restore_snapshot_tier_result, 985)
CTRAIL_EC2_REQUEST(restore_volume_from_recycle_bin_request, 986)
CTRAIL_EC2_RESPONSE(restore_volume_from_recycle_bin_result, 987)
CTRAIL_EC2_REQUEST(revoke_client_vpn_ingress_request, 988)
CTRAIL_EC2_RESPONSE(revoke_client_vpn_ingress_result, 989)
CTRAIL_EC2_REQUEST(revoke_security_group_egress_request, 990)
CTRAIL_EC2_RESPONSE(revoke_security_group_egress_result, 991)
CTRAIL_EC2_REQUEST(revoke_security_group_ingress_request, 992)
CTRAIL_EC2_RESPONSE(revoke_security_group_ingress_result, 993)
CTRAIL_EC2_REQUEST(run_instances_request, 994)
CTRAIL_EC2_RESPONSE(reservation, 995)
CTRAIL_EC2_REQUEST(run_scheduled_instances_request, 996)
CTRAIL_EC2_RESPONSE(run_scheduled_instances_result, 997)
CTRAIL_EC2_REQUEST(send_diagnostic_interrupt_request, 998)
CTRAIL_EC2_REQUEST(start_declarative_policies_report_request, 999)
CTRAIL_EC2_RESPONSE(start_declarative_policies_report_result, 1000)
CTRAIL_EC2_REQUEST(start_instances_request, 1001)
CTRAIL_EC2_RESPONSE(start_instances_result, 1002)
CTRAIL_EC2_REQUEST(start_network_insights_access_scope_analysis_request, 1003)
CTRAIL_EC2_RESPONSE(start_network_insights_access_scope_analysis_result, 1004)
CTRAIL_EC2_REQUEST(start_network_insights_analysis_request, 1005)
CTRAIL_EC2_RESPONSE(start_network_insights_analysis_result, 1006)
CTRAIL_EC2_REQUEST(start_vpc_endpoint_service_private_dns_verification_request, 1007)
CTRAIL_EC2_RESPONSE(start_vpc_endpoint_service_private_dns_verification_result, 1008)
CTRAIL_EC2_REQUEST(stop_instances_request, 1009)
CTRAIL_EC2_RESPONSE(stop_instances_result, 1010)
CTRAIL_EC2_REQUEST(terminate_client_vpn_connections_request, 1011)
CTRAIL_EC2_RESPONSE(terminate_client_vpn_connections_result, 1012)
CTRAIL_EC2_REQUEST(terminate_instances_request, 1013)
CTRAIL_EC2_RESPONSE(terminate_instances_result, 1014)
CTRAIL_EC2_REQUEST(unassign_ipv6_addresses_request, 1015)
CTRAIL_EC2_RESPONSE(unassign_ipv6_addresses_result, 1016)
CTRAIL_EC2_REQUEST(unassign_private_ip_addresses_request, 1017)
CTRAIL_EC2_REQUEST(unassign_private_nat_gateway_address_request, 1018)
CTRAIL_EC2_RESPONSE(unassign_private_nat_gateway_address_result, 1019)
CTRAIL_EC2_REQUEST(unlock_snapshot_request, 1020)
CTRAIL_EC2_RESPONSE(unlock_snapshot_result, 1021)
CTRAIL_EC2_REQUEST(unmonitor_instances_request, 1022)
CTRAIL_EC2_RESPONSE(unmonitor_instances_result, 1023)
CTRAIL_EC2_REQUEST(update_capacity_manager_monitored_tag_keys_request, 1024)
CTRAIL_EC2_RESPONSE(update_capacity_manager_monitored_tag_keys_result, 1025)
CTRAIL_EC2_REQUEST(update_capacity_manager_organizations_access_request, 1026)
CTRAIL_EC2_RESPONSE(update_capacity_manager_organizations_access_result, 1027)
CTRAIL_EC2_REQUEST(update_interruptible_capacity_reservation_allocation_request, 1028)
CTRAIL_EC2_RESPONSE(update_interruptible_capacity_reservation_allocation_result, 1029)
CTRAIL_EC2_REQUEST(update_security_group_rule_descriptions_egress_request, 1030)
CTRAIL_EC2_RESPONSE(update_security_group_rule_descriptions_egress_result, 1031)
CTRAIL_EC2_REQUEST(update_security_group_rule_descriptions_ingress_request, 1032)
CTRAIL_EC2_RESPONSE(update_security_group_rule_descriptions_ingress_result, 1033)
CTRAIL_EC2_REQUEST(validate_security_group_quotas_for_interface_request, 1034)
CTRAIL_EC2_RESPONSE(validate_security_group_quotas_for_interface_result, 1035)
CTRAIL_EC2_REQUEST(withdraw_byoip_cidr_request, 1036)
CTRAIL_EC2_RESPONSE(withdraw_byoip_cidr_result, 1037)

#undef CTRAIL_EC2_REQUEST
#undef CTRAIL_EC2_RESPONSE

#ifdef __cplusplus
}
#endif

#endif
