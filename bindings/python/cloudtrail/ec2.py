"""
The requests and responses of all actions of EC2 that change something, for Ec2.request_as and Ec2.response_as: a class for
each, RunInstancesRequest and RunInstancesResponse, and one for each structure in them, under the names of EC2's API
Reference. Written by ec2_classes.py.
"""

from __future__ import annotations

from datetime import datetime
from typing import List, Optional

from .objects import Shape


class Returned(Shape):
    """The response of an action that returns only whether it was done."""

    return_: Optional[bool]


class AcceleratorCount(Shape):
    min: Optional[int]
    max: Optional[int]


class AcceleratorCountRequest(Shape):
    min: Optional[int]
    max: Optional[int]


class AcceleratorTotalMemoryMiB(Shape):
    min: Optional[int]
    max: Optional[int]


class AcceleratorTotalMemoryMiBRequest(Shape):
    min: Optional[int]
    max: Optional[int]


class AcceptAddressTransferRequest(Shape):
    address: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class AcceptAddressTransferResponse(Shape):
    address_transfer: Optional[AddressTransfer]


class AcceptCapacityReservationBillingOwnershipRequest(Shape):
    dry_run: Optional[bool]
    capacity_reservation_id: Optional[str]


class AcceptCapacityReservationBillingOwnershipResponse(Shape):
    return_: Optional[bool]


class AcceptReservedInstancesExchangeQuoteRequest(Shape):
    dry_run: Optional[bool]
    reserved_instance_ids: List[str]
    target_configurations: List[TargetConfigurationRequest]


class AcceptReservedInstancesExchangeQuoteResponse(Shape):
    exchange_id: Optional[str]


class AcceptTransitGatewayClientVpnAttachmentRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]


class AcceptTransitGatewayClientVpnAttachmentResponse(Shape):
    transit_gateway_client_vpn_attachment: Optional[TransitGatewayClientVpnAttachment]


class AcceptTransitGatewayMulticastDomainAssociationsRequest(Shape):
    transit_gateway_multicast_domain_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    subnet_ids: List[str]
    dry_run: Optional[bool]


class AcceptTransitGatewayMulticastDomainAssociationsResponse(Shape):
    associations: Optional[TransitGatewayMulticastDomainAssociations]


class AcceptTransitGatewayPeeringAttachmentRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]


class AcceptTransitGatewayPeeringAttachmentResponse(Shape):
    transit_gateway_peering_attachment: Optional[TransitGatewayPeeringAttachment]


class AcceptTransitGatewayVpcAttachmentRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]


class AcceptTransitGatewayVpcAttachmentResponse(Shape):
    transit_gateway_vpc_attachment: Optional[TransitGatewayVpcAttachment]


class AcceptVpcEndpointConnectionsRequest(Shape):
    dry_run: Optional[bool]
    service_id: Optional[str]
    vpc_endpoint_ids: List[str]
    transit_gateway_attachment_ids: List[str]


class AcceptVpcEndpointConnectionsResponse(Shape):
    unsuccessful: List[UnsuccessfulItem]


class AcceptVpcPeeringConnectionRequest(Shape):
    dry_run: Optional[bool]
    vpc_peering_connection_id: Optional[str]


class AcceptVpcPeeringConnectionResponse(Shape):
    vpc_peering_connection: Optional[VpcPeeringConnection]


class AccessScopePath(Shape):
    source: Optional[PathStatement]
    destination: Optional[PathStatement]
    through_resources: List[ThroughResourcesStatement]


class AccessScopePathRequest(Shape):
    source: Optional[PathStatementRequest]
    destination: Optional[PathStatementRequest]
    through_resources: List[ThroughResourcesStatementRequest]


class AccountVpcEncryptionControl(Shape):
    state: Optional[str]
    mode: Optional[str]
    exclusions: Optional[AccountVpcEncryptionControlExclusions]
    managed_by: Optional[str]
    last_update_timestamp: Optional[datetime]


class AccountVpcEncryptionControlExclusions(Shape):
    internet_gateway: Optional[str]
    egress_only_internet_gateway: Optional[str]
    nat_gateway: Optional[str]
    virtual_private_gateway: Optional[str]
    vpc_peering: Optional[str]
    lambda_: Optional[str]
    vpc_lattice: Optional[str]
    elastic_file_system: Optional[str]
    global_accelerator: Optional[str]
    api_gateway_v2: Optional[str]


class AddIpamOperatingRegion(Shape):
    region_name: Optional[str]


class AddIpamOrganizationalUnitExclusion(Shape):
    organizations_entity_path: Optional[str]


class AddPrefixListEntry(Shape):
    cidr: Optional[str]
    description: Optional[str]


class AddedPrincipal(Shape):
    principal_type: Optional[str]
    principal: Optional[str]
    service_permission_id: Optional[str]
    service_id: Optional[str]
    permission_type: Optional[str]


class AdditionalDetail(Shape):
    additional_detail_type: Optional[str]
    component: Optional[AnalysisComponent]
    vpc_endpoint_service: Optional[AnalysisComponent]
    rule_options: List[RuleOption]
    rule_group_type_pairs: List[RuleGroupTypePair]
    rule_group_rule_options_pairs: List[RuleGroupRuleOptionsPair]
    service_name: Optional[str]
    load_balancers: List[AnalysisComponent]


class AdditionalKeyExchangeMethodsListValue(Shape):
    value: Optional[int]


class AdditionalKeyExchangeMethodsRequestListValue(Shape):
    value: Optional[int]


class AddressAttribute(Shape):
    public_ip: Optional[str]
    allocation_id: Optional[str]
    ptr_record: Optional[str]
    ptr_record_update: Optional[PtrUpdateStatus]


class AddressTransfer(Shape):
    public_ip: Optional[str]
    allocation_id: Optional[str]
    transfer_account_id: Optional[str]
    transfer_offer_expiration_timestamp: Optional[datetime]
    transfer_offer_accepted_timestamp: Optional[datetime]
    address_transfer_status: Optional[str]


class AdvertiseByoipCidrRequest(Shape):
    cidr: Optional[str]
    asn: Optional[str]
    dry_run: Optional[bool]
    network_border_group: Optional[str]


class AdvertiseByoipCidrResponse(Shape):
    byoip_cidr: Optional[ByoipCidr]


class AllocateAddressRequest(Shape):
    domain: Optional[str]
    address: Optional[str]
    public_ipv4_pool: Optional[str]
    network_border_group: Optional[str]
    customer_owned_ipv4_pool: Optional[str]
    tag_specifications: List[TagSpecification]
    ipam_pool_id: Optional[str]
    dry_run: Optional[bool]


class AllocateAddressResponse(Shape):
    allocation_id: Optional[str]
    public_ipv4_pool: Optional[str]
    network_border_group: Optional[str]
    domain: Optional[str]
    customer_owned_ip: Optional[str]
    customer_owned_ipv4_pool: Optional[str]
    carrier_ip: Optional[str]
    public_ip: Optional[str]


class AllocateHostsRequest(Shape):
    instance_family: Optional[str]
    tag_specifications: List[TagSpecification]
    host_recovery: Optional[str]
    outpost_arn: Optional[str]
    host_maintenance: Optional[str]
    asset_ids: List[str]
    availability_zone_id: Optional[str]
    cpu_options: Optional[HostCpuOptionsRequest]
    auto_placement: Optional[str]
    client_token: Optional[str]
    instance_type: Optional[str]
    quantity: Optional[int]
    availability_zone: Optional[str]


class AllocateHostsResponse(Shape):
    host_ids: List[str]


class AllocateIpamPoolCidrRequest(Shape):
    dry_run: Optional[bool]
    ipam_pool_id: Optional[str]
    cidr: Optional[str]
    netmask_length: Optional[int]
    client_token: Optional[str]
    description: Optional[str]
    preview_next_cidr: Optional[bool]
    allowed_cidrs: List[str]
    disallowed_cidrs: List[str]
    tag_specifications: List[TagSpecification]


class AllocateIpamPoolCidrResponse(Shape):
    ipam_pool_allocation: Optional[IpamPoolAllocation]


class AlternatePathHint(Shape):
    component_id: Optional[str]
    component_arn: Optional[str]


class AnalysisAclRule(Shape):
    cidr: Optional[str]
    egress: Optional[bool]
    port_range: Optional[PortRange]
    protocol: Optional[str]
    rule_action: Optional[str]
    rule_number: Optional[int]


class AnalysisComponent(Shape):
    id: Optional[str]
    arn: Optional[str]
    name: Optional[str]


class AnalysisLoadBalancerListener(Shape):
    load_balancer_port: Optional[int]
    instance_port: Optional[int]


class AnalysisLoadBalancerTarget(Shape):
    address: Optional[str]
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    instance: Optional[AnalysisComponent]
    port: Optional[int]


class AnalysisPacketHeader(Shape):
    destination_addresses: List[str]
    destination_port_ranges: List[PortRange]
    protocol: Optional[str]
    source_addresses: List[str]
    source_port_ranges: List[PortRange]


class AnalysisRouteTableRoute(Shape):
    destination_cidr: Optional[str]
    destination_prefix_list_id: Optional[str]
    egress_only_internet_gateway_id: Optional[str]
    gateway_id: Optional[str]
    instance_id: Optional[str]
    nat_gateway_id: Optional[str]
    network_interface_id: Optional[str]
    origin: Optional[str]
    transit_gateway_id: Optional[str]
    vpc_peering_connection_id: Optional[str]
    state: Optional[str]
    carrier_gateway_id: Optional[str]
    core_network_arn: Optional[str]
    local_gateway_id: Optional[str]


class AnalysisSecurityGroupRule(Shape):
    cidr: Optional[str]
    direction: Optional[str]
    security_group_id: Optional[str]
    port_range: Optional[PortRange]
    prefix_list_id: Optional[str]
    protocol: Optional[str]


class AnalysisTransitGatewayPolicyTableEntry(Shape):
    rule_number: Optional[int]
    protocol: Optional[str]
    source_cidr: Optional[str]
    destination_cidr: Optional[str]
    source_port_range: Optional[PortRange]
    destination_port_range: Optional[PortRange]
    target_route_table_id: Optional[str]


class ApplicationStatusCheckResponseObject(Shape):
    application_status_check_id: Optional[str]
    aggregation: Optional[str]
    health_check_paths: List[HealthCheckPathResponseObject]
    protocol: Optional[str]
    port: Optional[int]
    path: Optional[str]
    device_index: Optional[int]
    ip_version: Optional[str]
    ip_scope: Optional[str]
    interval: Optional[int]
    timeout: Optional[int]
    failure_threshold: Optional[int]
    success_threshold: Optional[int]
    status_code_matcher: Optional[str]
    initialization_grace_period_seconds: Optional[int]
    last_updated_at: Optional[datetime]
    target_tag_associations: List[CustomTagKeyValueResponsePair]
    tags: List[Tag]
    creation_time: Optional[datetime]
    modify_time: Optional[datetime]
    deletion_time: Optional[datetime]


class ApplySecurityGroupsToClientVpnTargetNetworkRequest(Shape):
    client_vpn_endpoint_id: Optional[str]
    vpc_id: Optional[str]
    security_group_ids: List[str]
    dry_run: Optional[bool]


class ApplySecurityGroupsToClientVpnTargetNetworkResponse(Shape):
    security_group_ids: List[str]


class AsnAssociation(Shape):
    asn: Optional[str]
    cidr: Optional[str]
    status_message: Optional[str]
    state: Optional[str]


class AsnAuthorizationContext(Shape):
    message: Optional[str]
    signature: Optional[str]


class AssignIpv6AddressesRequest(Shape):
    ipv6_prefix_count: Optional[int]
    ipv6_prefixes: List[str]
    network_interface_id: Optional[str]
    ipv6_addresses: List[str]
    ipv6_address_count: Optional[int]


class AssignIpv6AddressesResponse(Shape):
    assigned_ipv6_addresses: List[str]
    assigned_ipv6_prefixes: List[str]
    network_interface_id: Optional[str]


class AssignPrivateIpAddressesRequest(Shape):
    ipv4_prefixes: List[str]
    ipv4_prefix_count: Optional[int]
    network_interface_id: Optional[str]
    private_ip_addresses: List[str]
    secondary_private_ip_address_count: Optional[int]
    allow_reassignment: Optional[bool]


class AssignPrivateIpAddressesResponse(Shape):
    network_interface_id: Optional[str]
    assigned_private_ip_addresses: List[AssignedPrivateIpAddress]
    assigned_ipv4_prefixes: List[Ipv4PrefixSpecification]


class AssignPrivateNatGatewayAddressRequest(Shape):
    nat_gateway_id: Optional[str]
    private_ip_addresses: List[str]
    private_ip_address_count: Optional[int]
    dry_run: Optional[bool]


class AssignPrivateNatGatewayAddressResponse(Shape):
    nat_gateway_id: Optional[str]
    nat_gateway_addresses: List[NatGatewayAddress]


class AssignedPrivateIpAddress(Shape):
    private_ip_address: Optional[str]


class AssociateAddressRequest(Shape):
    allocation_id: Optional[str]
    instance_id: Optional[str]
    public_ip: Optional[str]
    dry_run: Optional[bool]
    network_interface_id: Optional[str]
    private_ip_address: Optional[str]
    allow_reassociation: Optional[bool]


class AssociateAddressResponse(Shape):
    association_id: Optional[str]


class AssociateApplicationStatusCheckRequest(Shape):
    application_status_check_id: Optional[str]
    target_tag_associations: List[CustomTagKeyValueRequestPair]
    instance_ids: List[str]
    client_token: Optional[str]
    dry_run: Optional[bool]


class AssociateApplicationStatusCheckResponse(Shape):
    successful_results: List[SuccessfulAssociationResponseObject]
    unsuccessful_results: List[UnsuccessfulAssociationResponseObject]


class AssociateCapacityReservationBillingOwnerRequest(Shape):
    dry_run: Optional[bool]
    capacity_reservation_id: Optional[str]
    unused_reservation_billing_owner_id: Optional[str]


class AssociateCapacityReservationBillingOwnerResponse(Shape):
    return_: Optional[bool]


class AssociateClientVpnTargetNetworkRequest(Shape):
    client_vpn_endpoint_id: Optional[str]
    subnet_id: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]


class AssociateClientVpnTargetNetworkResponse(Shape):
    association_id: Optional[str]
    status: Optional[AssociationStatus]


class AssociateDhcpOptionsRequest(Shape):
    dhcp_options_id: Optional[str]
    vpc_id: Optional[str]
    dry_run: Optional[bool]


class AssociateEnclaveCertificateIamRoleRequest(Shape):
    certificate_arn: Optional[str]
    role_arn: Optional[str]
    dry_run: Optional[bool]


class AssociateEnclaveCertificateIamRoleResponse(Shape):
    certificate_s3_bucket_name: Optional[str]
    certificate_s3_object_key: Optional[str]
    encryption_kms_key_id: Optional[str]


class AssociateIamInstanceProfileRequest(Shape):
    iam_instance_profile: Optional[IamInstanceProfileSpecification]
    instance_id: Optional[str]


class AssociateIamInstanceProfileResponse(Shape):
    iam_instance_profile_association: Optional[IamInstanceProfileAssociation]


class AssociateInstanceEventWindowRequest(Shape):
    dry_run: Optional[bool]
    instance_event_window_id: Optional[str]
    association_target: Optional[InstanceEventWindowAssociationRequest]


class AssociateInstanceEventWindowResponse(Shape):
    instance_event_window: Optional[InstanceEventWindow]


class AssociateIpamByoasnRequest(Shape):
    dry_run: Optional[bool]
    asn: Optional[str]
    cidr: Optional[str]


class AssociateIpamByoasnResponse(Shape):
    asn_association: Optional[AsnAssociation]


class AssociateIpamResourceDiscoveryRequest(Shape):
    dry_run: Optional[bool]
    ipam_id: Optional[str]
    ipam_resource_discovery_id: Optional[str]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]


class AssociateIpamResourceDiscoveryResponse(Shape):
    ipam_resource_discovery_association: Optional[IpamResourceDiscoveryAssociation]


class AssociateKmsKeyIdRequest(Shape):
    snapshot_id: Optional[str]
    kms_key_id: Optional[str]
    dry_run: Optional[bool]


class AssociateKmsKeyIdResponse(Shape):
    return_: Optional[bool]


class AssociateNatGatewayAddressRequest(Shape):
    nat_gateway_id: Optional[str]
    allocation_ids: List[str]
    private_ip_addresses: List[str]
    dry_run: Optional[bool]
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]


class AssociateNatGatewayAddressResponse(Shape):
    nat_gateway_id: Optional[str]
    nat_gateway_addresses: List[NatGatewayAddress]


class AssociateNetworkingFlexCostAllocationPolicyRequest(Shape):
    fca_policy_id: Optional[str]
    network_resource_ids: List[str]
    network_resource_scope: Optional[FlexCostAllocationNetworkResourceScope]
    client_token: Optional[str]
    dry_run: Optional[bool]


class AssociateNetworkingFlexCostAllocationPolicyResponse(Shape):
    fca_policy_associations: List[FlexCostAllocationPolicyAssociationDescription]
    fca_policy_association_failures: List[FlexCostAllocationOperationFailure]


class AssociateRouteServerRequest(Shape):
    route_server_id: Optional[str]
    vpc_id: Optional[str]
    dry_run: Optional[bool]


class AssociateRouteServerResponse(Shape):
    route_server_association: Optional[RouteServerAssociation]


class AssociateRouteTableRequest(Shape):
    gateway_id: Optional[str]
    public_ipv4_pool: Optional[str]
    dry_run: Optional[bool]
    subnet_id: Optional[str]
    route_table_id: Optional[str]


class AssociateRouteTableResponse(Shape):
    association_id: Optional[str]
    association_state: Optional[RouteTableAssociationState]


class AssociateSecurityGroupVpcRequest(Shape):
    group_id: Optional[str]
    vpc_id: Optional[str]
    dry_run: Optional[bool]


class AssociateSecurityGroupVpcResponse(Shape):
    state: Optional[str]


class AssociateSubnetCidrBlockRequest(Shape):
    ipv6_ipam_pool_id: Optional[str]
    ipv6_netmask_length: Optional[int]
    subnet_id: Optional[str]
    ipv6_cidr_block: Optional[str]


class AssociateSubnetCidrBlockResponse(Shape):
    ipv6_cidr_block_association: Optional[SubnetIpv6CidrBlockAssociation]
    subnet_id: Optional[str]


class AssociateTransitGatewayMulticastDomainRequest(Shape):
    transit_gateway_multicast_domain_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    subnet_ids: List[str]
    dry_run: Optional[bool]


class AssociateTransitGatewayMulticastDomainResponse(Shape):
    associations: Optional[TransitGatewayMulticastDomainAssociations]


class AssociateTransitGatewayPolicyTableRequest(Shape):
    transit_gateway_policy_table_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]


class AssociateTransitGatewayPolicyTableResponse(Shape):
    association: Optional[TransitGatewayPolicyTableAssociation]


class AssociateTransitGatewayRouteTableRequest(Shape):
    transit_gateway_route_table_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]


class AssociateTransitGatewayRouteTableResponse(Shape):
    association: Optional[TransitGatewayAssociation]


class AssociateTrunkInterfaceRequest(Shape):
    branch_interface_id: Optional[str]
    trunk_interface_id: Optional[str]
    vlan_id: Optional[int]
    gre_key: Optional[int]
    client_token: Optional[str]
    dry_run: Optional[bool]


class AssociateTrunkInterfaceResponse(Shape):
    interface_association: Optional[TrunkInterfaceAssociation]
    client_token: Optional[str]


class AssociateVpcCidrBlockRequest(Shape):
    cidr_block: Optional[str]
    ipv6_cidr_block_network_border_group: Optional[str]
    ipv6_pool: Optional[str]
    ipv6_cidr_block: Optional[str]
    ipv4_ipam_pool_id: Optional[str]
    ipv4_netmask_length: Optional[int]
    ipv6_ipam_pool_id: Optional[str]
    ipv6_netmask_length: Optional[int]
    vpc_id: Optional[str]
    amazon_provided_ipv6_cidr_block: Optional[bool]


class AssociateVpcCidrBlockResponse(Shape):
    ipv6_cidr_block_association: Optional[VpcIpv6CidrBlockAssociation]
    cidr_block_association: Optional[VpcCidrBlockAssociation]
    vpc_id: Optional[str]


class AssociatedKmsKey(Shape):
    kms_key_id: Optional[str]


class AssociationStatus(Shape):
    code: Optional[str]
    message: Optional[str]


class AttachClassicLinkVpcRequest(Shape):
    dry_run: Optional[bool]
    instance_id: Optional[str]
    vpc_id: Optional[str]
    groups: List[str]


class AttachClassicLinkVpcResponse(Shape):
    return_: Optional[bool]


class AttachImageWatermarkRequest(Shape):
    image_id: Optional[str]
    watermark_name: Optional[str]
    dry_run: Optional[bool]


class AttachImageWatermarkResponse(Shape):
    watermark_key: Optional[str]


class AttachInternetGatewayRequest(Shape):
    dry_run: Optional[bool]
    internet_gateway_id: Optional[str]
    vpc_id: Optional[str]


class AttachNetworkInterfaceRequest(Shape):
    network_card_index: Optional[int]
    ena_srd_specification: Optional[EnaSrdSpecification]
    ena_queue_count: Optional[int]
    dry_run: Optional[bool]
    network_interface_id: Optional[str]
    instance_id: Optional[str]
    device_index: Optional[int]


class AttachNetworkInterfaceResponse(Shape):
    attachment_id: Optional[str]
    network_card_index: Optional[int]


class AttachVerifiedAccessTrustProviderRequest(Shape):
    verified_access_instance_id: Optional[str]
    verified_access_trust_provider_id: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]


class AttachVerifiedAccessTrustProviderResponse(Shape):
    verified_access_trust_provider: Optional[VerifiedAccessTrustProvider]
    verified_access_instance: Optional[VerifiedAccessInstance]


class AttachVolumeRequest(Shape):
    device: Optional[str]
    instance_id: Optional[str]
    volume_id: Optional[str]
    ebs_card_index: Optional[int]
    dry_run: Optional[bool]
    delete_on_termination: Optional[bool]


class AttachVpnGatewayRequest(Shape):
    vpc_id: Optional[str]
    vpn_gateway_id: Optional[str]
    dry_run: Optional[bool]


class AttachVpnGatewayResponse(Shape):
    vpc_attachment: Optional[VpcAttachment]


class AttachmentEnaSrdSpecification(Shape):
    ena_srd_enabled: Optional[bool]
    ena_srd_udp_specification: Optional[AttachmentEnaSrdUdpSpecification]


class AttachmentEnaSrdUdpSpecification(Shape):
    ena_srd_udp_enabled: Optional[bool]


class AttributeBooleanValue(Shape):
    value: Optional[bool]


class AttributeValue(Shape):
    value: Optional[str]


class AuthorizeClientVpnIngressRequest(Shape):
    client_vpn_endpoint_id: Optional[str]
    target_network_cidr: Optional[str]
    access_group_id: Optional[str]
    authorize_all_groups: Optional[bool]
    description: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]


class AuthorizeClientVpnIngressResponse(Shape):
    status: Optional[ClientVpnAuthorizationRuleStatus]


class AuthorizeSecurityGroupEgressRequest(Shape):
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]
    group_id: Optional[str]
    source_security_group_name: Optional[str]
    source_security_group_owner_id: Optional[str]
    ip_protocol: Optional[str]
    from_port: Optional[int]
    to_port: Optional[int]
    cidr_ip: Optional[str]
    ip_permissions: List[IpPermission]


class AuthorizeSecurityGroupEgressResponse(Shape):
    return_: Optional[bool]
    security_group_rules: List[SecurityGroupRule]


class AuthorizeSecurityGroupIngressRequest(Shape):
    cidr_ip: Optional[str]
    from_port: Optional[int]
    group_id: Optional[str]
    group_name: Optional[str]
    ip_permissions: List[IpPermission]
    ip_protocol: Optional[str]
    source_security_group_name: Optional[str]
    source_security_group_owner_id: Optional[str]
    to_port: Optional[int]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class AuthorizeSecurityGroupIngressResponse(Shape):
    return_: Optional[bool]
    security_group_rules: List[SecurityGroupRule]


class AvailabilityZoneAddress(Shape):
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    allocation_ids: List[str]


class BaselineEbsBandwidthMbps(Shape):
    min: Optional[int]
    max: Optional[int]


class BaselineEbsBandwidthMbpsRequest(Shape):
    min: Optional[int]
    max: Optional[int]


class BaselinePerformanceFactors(Shape):
    cpu: Optional[CpuPerformanceFactor]


class BaselinePerformanceFactorsRequest(Shape):
    cpu: Optional[CpuPerformanceFactorRequest]


class BatchModifyIpamRoutingPolicyRegistrationsRequest(Shape):
    dry_run: Optional[bool]
    ipam_internet_registry_association_id: Optional[str]
    delta_json: Optional[str]
    force: Optional[bool]
    client_token: Optional[str]


class BatchModifyIpamRoutingPolicyRegistrationsResponse(Shape):
    ipam_routing_policy_registration_delta: Optional[IpamRoutingPolicyRegistrationDelta]


class BlockDeviceMapping(Shape):
    ebs: Optional[EbsBlockDevice]
    no_device: Optional[str]
    device_name: Optional[str]
    virtual_name: Optional[str]


class BlockDeviceMappingResponse(Shape):
    device_name: Optional[str]
    virtual_name: Optional[str]
    ebs: Optional[EbsBlockDeviceResponse]
    no_device: Optional[str]


class BlockPublicAccessStates(Shape):
    internet_gateway_block_mode: Optional[str]


class BundleInstanceRequest(Shape):
    instance_id: Optional[str]
    storage: Optional[Storage]
    dry_run: Optional[bool]


class BundleInstanceResponse(Shape):
    bundle_task: Optional[BundleTask]


class BundleTask(Shape):
    instance_id: Optional[str]
    bundle_id: Optional[str]
    state: Optional[str]
    start_time: Optional[datetime]
    update_time: Optional[datetime]
    storage: Optional[Storage]
    progress: Optional[str]
    bundle_task_error: Optional[BundleTaskError]


class BundleTaskError(Shape):
    code: Optional[str]
    message: Optional[str]


class Byoasn(Shape):
    asn: Optional[str]
    ipam_id: Optional[str]
    status_message: Optional[str]
    state: Optional[str]


class ByoipCidr(Shape):
    cidr: Optional[str]
    description: Optional[str]
    asn_associations: List[AsnAssociation]
    status_message: Optional[str]
    state: Optional[str]
    network_border_group: Optional[str]
    advertisement_type: Optional[str]
    pool_id: Optional[str]
    ipam_pool_id: Optional[str]


class CancelBundleTaskRequest(Shape):
    bundle_id: Optional[str]
    dry_run: Optional[bool]


class CancelBundleTaskResponse(Shape):
    bundle_task: Optional[BundleTask]


class CancelCapacityReservationFleetError(Shape):
    code: Optional[str]
    message: Optional[str]


class CancelCapacityReservationFleetsRequest(Shape):
    dry_run: Optional[bool]
    capacity_reservation_fleet_ids: List[str]


class CancelCapacityReservationFleetsResponse(Shape):
    successful_fleet_cancellations: List[CapacityReservationFleetCancellationState]
    failed_fleet_cancellations: List[FailedCapacityReservationFleetCancellationResult]


class CancelCapacityReservationRequest(Shape):
    capacity_reservation_id: Optional[str]
    dry_run: Optional[bool]
    apply_cancellation_charges: Optional[str]
    quote_id: Optional[str]


class CancelCapacityReservationResponse(Shape):
    return_: Optional[bool]


class CancelConversionTaskRequest(Shape):
    dry_run: Optional[bool]
    conversion_task_id: Optional[str]
    reason_message: Optional[str]


class CancelDeclarativePoliciesReportRequest(Shape):
    dry_run: Optional[bool]
    report_id: Optional[str]


class CancelDeclarativePoliciesReportResponse(Shape):
    return_: Optional[bool]


class CancelExportTaskRequest(Shape):
    export_task_id: Optional[str]


class CancelImageLaunchPermissionRequest(Shape):
    image_id: Optional[str]
    dry_run: Optional[bool]


class CancelImageLaunchPermissionResponse(Shape):
    return_: Optional[bool]


class CancelImportTaskRequest(Shape):
    cancel_reason: Optional[str]
    dry_run: Optional[bool]
    import_task_id: Optional[str]


class CancelImportTaskResponse(Shape):
    import_task_id: Optional[str]
    previous_state: Optional[str]
    state: Optional[str]


class CancelReservedInstancesListingRequest(Shape):
    reserved_instances_listing_id: Optional[str]


class CancelReservedInstancesListingResponse(Shape):
    reserved_instances_listings: List[ReservedInstancesListing]


class CancelSpotFleetRequestsError(Shape):
    code: Optional[str]
    message: Optional[str]


class CancelSpotFleetRequestsErrorItem(Shape):
    error: Optional[CancelSpotFleetRequestsError]
    spot_fleet_request_id: Optional[str]


class CancelSpotFleetRequestsRequest(Shape):
    dry_run: Optional[bool]
    spot_fleet_request_ids: List[str]
    terminate_instances: Optional[bool]


class CancelSpotFleetRequestsResponse(Shape):
    successful_fleet_requests: List[CancelSpotFleetRequestsSuccessItem]
    unsuccessful_fleet_requests: List[CancelSpotFleetRequestsErrorItem]


class CancelSpotFleetRequestsSuccessItem(Shape):
    current_spot_fleet_request_state: Optional[str]
    previous_spot_fleet_request_state: Optional[str]
    spot_fleet_request_id: Optional[str]


class CancelSpotInstanceRequestsRequest(Shape):
    dry_run: Optional[bool]
    spot_instance_request_ids: List[str]


class CancelSpotInstanceRequestsResponse(Shape):
    cancelled_spot_instance_requests: List[CancelledSpotInstanceRequest]


class CancellationTerms(Shape):
    cancellation_type: Optional[str]
    reservation_state: Optional[str]
    committed_instance_count: Optional[int]
    charge_commitment_duration_hours: Optional[int]
    charge_end_date: Optional[datetime]


class CancelledSpotInstanceRequest(Shape):
    spot_instance_request_id: Optional[str]
    state: Optional[str]


class CapacityAllocation(Shape):
    allocation_type: Optional[str]
    count: Optional[int]
    allocation_metadata: List[CapacityAllocationMetadataEntry]


class CapacityAllocationMetadataEntry(Shape):
    key: Optional[str]
    value: Optional[str]


class CapacityBlock(Shape):
    capacity_block_id: Optional[str]
    ultraserver_type: Optional[str]
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    capacity_reservation_ids: List[str]
    start_date: Optional[datetime]
    end_date: Optional[datetime]
    create_date: Optional[datetime]
    state: Optional[str]
    tags: List[Tag]


class CapacityBlockExtension(Shape):
    capacity_reservation_id: Optional[str]
    instance_type: Optional[str]
    instance_count: Optional[int]
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    capacity_block_extension_offering_id: Optional[str]
    capacity_block_extension_duration_hours: Optional[int]
    capacity_block_extension_status: Optional[str]
    capacity_block_extension_purchase_date: Optional[datetime]
    capacity_block_extension_start_date: Optional[datetime]
    capacity_block_extension_end_date: Optional[datetime]
    upfront_fee: Optional[str]
    currency_code: Optional[str]
    zone_type: Optional[str]


class CapacityManagerMonitoredTagKey(Shape):
    tag_key: Optional[str]
    status: Optional[str]
    status_message: Optional[str]
    capacity_manager_provided: Optional[bool]
    earliest_datapoint_timestamp: Optional[datetime]


class CapacityReservation(Shape):
    capacity_reservation_id: Optional[str]
    owner_id: Optional[str]
    capacity_reservation_arn: Optional[str]
    availability_zone_id: Optional[str]
    instance_type: Optional[str]
    instance_platform: Optional[str]
    availability_zone: Optional[str]
    tenancy: Optional[str]
    total_instance_count: Optional[int]
    available_instance_count: Optional[int]
    ebs_optimized: Optional[bool]
    ephemeral_storage: Optional[bool]
    state: Optional[str]
    start_date: Optional[datetime]
    end_date: Optional[datetime]
    end_date_type: Optional[str]
    instance_match_criteria: Optional[str]
    create_date: Optional[datetime]
    tags: List[Tag]
    outpost_arn: Optional[str]
    capacity_reservation_fleet_id: Optional[str]
    placement_group_arn: Optional[str]
    capacity_allocations: List[CapacityAllocation]
    reservation_type: Optional[str]
    unused_reservation_billing_owner_id: Optional[str]
    commitment_info: Optional[CapacityReservationCommitmentInfo]
    delivery_preference: Optional[str]
    capacity_block_id: Optional[str]
    interruptible: Optional[bool]
    interruptible_capacity_allocation: Optional[InterruptibleCapacityAllocation]
    interruption_info: Optional[InterruptionInfo]
    adjustment_status: Optional[str]
    adjustment_details: Optional[CapacityReservationAdjustmentDetails]
    original_start_date: Optional[datetime]
    zero_size_preference: Optional[str]
    launch_status: Optional[str]


class CapacityReservationAdjustmentDetails(Shape):
    start_date: Optional[datetime]
    end_date: Optional[datetime]
    commitment_end_date: Optional[datetime]
    end_date_type: Optional[str]
    commitment_duration: Optional[int]


class CapacityReservationCancellationQuote(Shape):
    capacity_reservation_cancellation_quote_id: Optional[str]
    capacity_reservation_id: Optional[str]
    create_time: Optional[datetime]
    expiration_time: Optional[datetime]
    quote_state: Optional[str]
    current_configuration: Optional[CapacityReservationConfiguration]
    cancellation_terms: List[CancellationTerms]
    tags: List[Tag]


class CapacityReservationCommitmentInfo(Shape):
    committed_instance_count: Optional[int]
    commitment_end_date: Optional[datetime]
    commitment_duration: Optional[int]


class CapacityReservationConfiguration(Shape):
    instance_count: Optional[int]
    reservation_state: Optional[str]


class CapacityReservationFleetCancellationState(Shape):
    current_fleet_state: Optional[str]
    previous_fleet_state: Optional[str]
    capacity_reservation_fleet_id: Optional[str]


class CapacityReservationModificationQuote(Shape):
    capacity_reservation_modification_quote_id: Optional[str]
    capacity_reservation_id: Optional[str]
    create_time: Optional[datetime]
    expiration_time: Optional[datetime]
    quote_state: Optional[str]
    current_configuration: Optional[ModificationQuoteCurrentConfiguration]
    modification_terms: Optional[ModificationTerms]
    tags: List[Tag]


class CapacityReservationOptionsRequest(Shape):
    usage_strategy: Optional[str]


class CapacityReservationSpecification(Shape):
    capacity_reservation_preference: Optional[str]
    capacity_reservation_target: Optional[CapacityReservationTarget]


class CapacityReservationSpecificationResponse(Shape):
    capacity_reservation_preference: Optional[str]
    capacity_reservation_target: Optional[CapacityReservationTargetResponse]


class CapacityReservationTarget(Shape):
    capacity_reservation_id: Optional[str]
    capacity_reservation_resource_group_arn: Optional[str]


class CapacityReservationTargetResponse(Shape):
    capacity_reservation_id: Optional[str]
    capacity_reservation_resource_group_arn: Optional[str]


class CarrierGateway(Shape):
    carrier_gateway_id: Optional[str]
    vpc_id: Optional[str]
    state: Optional[str]
    owner_id: Optional[str]
    tags: List[Tag]


class CertificateAuthenticationRequest(Shape):
    client_root_certificate_chain_arn: Optional[str]


class CidrAuthorizationContext(Shape):
    message: Optional[str]
    signature: Optional[str]


class CidrBlock(Shape):
    cidr_block: Optional[str]


class ClassicLoadBalancer(Shape):
    name: Optional[str]


class ClassicLoadBalancersConfig(Shape):
    classic_load_balancers: List[ClassicLoadBalancer]


class ClientCertificateRevocationListStatus(Shape):
    code: Optional[str]
    message: Optional[str]


class ClientConnectOptions(Shape):
    enabled: Optional[bool]
    lambda_function_arn: Optional[str]


class ClientData(Shape):
    comment: Optional[str]
    upload_end: Optional[datetime]
    upload_size: Optional[float]
    upload_start: Optional[datetime]


class ClientLoginBannerOptions(Shape):
    enabled: Optional[bool]
    banner_text: Optional[str]


class ClientRouteEnforcementOptions(Shape):
    enforced: Optional[bool]


class ClientVpnAuthenticationRequest(Shape):
    type: Optional[str]
    active_directory: Optional[DirectoryServiceAuthenticationRequest]
    mutual_authentication: Optional[CertificateAuthenticationRequest]
    federated_authentication: Optional[FederatedAuthenticationRequest]


class ClientVpnAuthorizationRuleStatus(Shape):
    code: Optional[str]
    message: Optional[str]


class ClientVpnConnectionStatus(Shape):
    code: Optional[str]
    message: Optional[str]


class ClientVpnEndpointStatus(Shape):
    code: Optional[str]
    message: Optional[str]


class ClientVpnRouteStatus(Shape):
    code: Optional[str]
    message: Optional[str]


class ClientVpnTrustProviderRequest(Shape):
    trust_provider_type: Optional[str]
    tenant_id: Optional[str]
    public_signing_key_url: Optional[str]


class CloudWatchLogOptions(Shape):
    log_enabled: Optional[bool]
    log_group_arn: Optional[str]
    log_output_format: Optional[str]
    bgp_log_enabled: Optional[bool]
    bgp_log_group_arn: Optional[str]
    bgp_log_output_format: Optional[str]


class CloudWatchLogOptionsSpecification(Shape):
    log_enabled: Optional[bool]
    log_group_arn: Optional[str]
    log_output_format: Optional[str]
    bgp_log_enabled: Optional[bool]
    bgp_log_group_arn: Optional[str]
    bgp_log_output_format: Optional[str]


class CoipCidr(Shape):
    cidr: Optional[str]
    coip_pool_id: Optional[str]
    local_gateway_route_table_id: Optional[str]


class CoipPool(Shape):
    pool_id: Optional[str]
    pool_cidrs: List[str]
    local_gateway_route_table_id: Optional[str]
    tags: List[Tag]
    pool_arn: Optional[str]


class ConfirmProductInstanceRequest(Shape):
    instance_id: Optional[str]
    product_code: Optional[str]
    dry_run: Optional[bool]


class ConfirmProductInstanceResponse(Shape):
    return_: Optional[bool]
    owner_id: Optional[str]


class ConnectionLogOptions(Shape):
    enabled: Optional[bool]
    cloudwatch_log_group: Optional[str]
    cloudwatch_log_stream: Optional[str]
    include_authorization_policy_context: Optional[bool]


class ConnectionNotification(Shape):
    connection_notification_id: Optional[str]
    service_id: Optional[str]
    vpc_endpoint_id: Optional[str]
    connection_notification_type: Optional[str]
    connection_notification_arn: Optional[str]
    connection_events: List[str]
    connection_notification_state: Optional[str]
    service_region: Optional[str]


class ConnectionTrackingConfiguration(Shape):
    tcp_established_timeout: Optional[int]
    udp_stream_timeout: Optional[int]
    udp_timeout: Optional[int]


class ConnectionTrackingSpecification(Shape):
    tcp_established_timeout: Optional[int]
    udp_timeout: Optional[int]
    udp_stream_timeout: Optional[int]


class ConnectionTrackingSpecificationRequest(Shape):
    tcp_established_timeout: Optional[int]
    udp_stream_timeout: Optional[int]
    udp_timeout: Optional[int]


class ConnectionTrackingSpecificationResponse(Shape):
    tcp_established_timeout: Optional[int]
    udp_stream_timeout: Optional[int]
    udp_timeout: Optional[int]


class ConversionTask(Shape):
    conversion_task_id: Optional[str]
    expiration_time: Optional[str]
    import_instance: Optional[ImportInstanceTaskDetails]
    import_volume: Optional[ImportVolumeTaskDetails]
    state: Optional[str]
    status_message: Optional[str]
    tags: List[Tag]


class CopyFpgaImageRequest(Shape):
    dry_run: Optional[bool]
    source_fpga_image_id: Optional[str]
    description: Optional[str]
    name: Optional[str]
    source_region: Optional[str]
    client_token: Optional[str]


class CopyFpgaImageResponse(Shape):
    fpga_image_id: Optional[str]


class CopyImageRequest(Shape):
    client_token: Optional[str]
    description: Optional[str]
    encrypted: Optional[bool]
    kms_key_id: Optional[str]
    name: Optional[str]
    source_image_id: Optional[str]
    source_region: Optional[str]
    destination_outpost_arn: Optional[str]
    copy_image_tags: Optional[bool]
    tag_specifications: List[TagSpecification]
    snapshot_copy_completion_duration_minutes: Optional[int]
    destination_availability_zone: Optional[str]
    destination_availability_zone_id: Optional[str]
    dry_run: Optional[bool]


class CopyImageResponse(Shape):
    image_id: Optional[str]


class CopySnapshotRequest(Shape):
    description: Optional[str]
    destination_outpost_arn: Optional[str]
    destination_region: Optional[str]
    encrypted: Optional[bool]
    kms_key_id: Optional[str]
    presigned_url: Optional[str]
    source_region: Optional[str]
    source_snapshot_id: Optional[str]
    tag_specifications: List[TagSpecification]
    completion_duration_minutes: Optional[int]
    destination_availability_zone: Optional[str]
    dry_run: Optional[bool]


class CopySnapshotResponse(Shape):
    tags: List[Tag]
    snapshot_id: Optional[str]


class CopyVolumesRequest(Shape):
    source_volume_id: Optional[str]
    iops: Optional[int]
    size: Optional[int]
    volume_type: Optional[str]
    dry_run: Optional[bool]
    tag_specifications: List[TagSpecification]
    multi_attach_enabled: Optional[bool]
    throughput: Optional[int]
    client_token: Optional[str]
    encrypted: Optional[bool]
    kms_key_id: Optional[str]


class CopyVolumesResponse(Shape):
    volumes: List[Volume]


class CpuOptions(Shape):
    core_count: Optional[int]
    threads_per_core: Optional[int]
    amd_sev_snp: Optional[str]
    nested_virtualization: Optional[str]


class CpuOptionsRequest(Shape):
    core_count: Optional[int]
    threads_per_core: Optional[int]
    amd_sev_snp: Optional[str]
    nested_virtualization: Optional[str]


class CpuPerformanceFactor(Shape):
    references: List[PerformanceFactorReference]


class CpuPerformanceFactorRequest(Shape):
    references: List[PerformanceFactorReferenceRequest]


class CreateApplicationStatusCheckRequest(Shape):
    health_check_paths: List[HealthCheckPathRequestObject]
    aggregation: Optional[str]
    protocol: Optional[str]
    port: Optional[int]
    path: Optional[str]
    device_index: Optional[int]
    ip_version: Optional[str]
    ip_scope: Optional[str]
    interval: Optional[int]
    timeout: Optional[int]
    failure_threshold: Optional[int]
    success_threshold: Optional[int]
    status_code_matcher: Optional[str]
    initialization_grace_period_seconds: Optional[int]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]
    dry_run: Optional[bool]


class CreateApplicationStatusCheckResponse(Shape):
    application_status_check: Optional[ApplicationStatusCheckResponseObject]


class CreateCapacityManagerDataExportRequest(Shape):
    s3_bucket_name: Optional[str]
    s3_bucket_prefix: Optional[str]
    schedule: Optional[str]
    output_format: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]
    tag_specifications: List[TagSpecification]


class CreateCapacityManagerDataExportResponse(Shape):
    capacity_manager_data_export_id: Optional[str]


class CreateCapacityReservationBySplittingRequest(Shape):
    dry_run: Optional[bool]
    client_token: Optional[str]
    source_capacity_reservation_id: Optional[str]
    instance_count: Optional[int]
    tag_specifications: List[TagSpecification]


class CreateCapacityReservationBySplittingResponse(Shape):
    source_capacity_reservation: Optional[CapacityReservation]
    destination_capacity_reservation: Optional[CapacityReservation]
    instance_count: Optional[int]


class CreateCapacityReservationCancellationQuoteRequest(Shape):
    capacity_reservation_id: Optional[str]
    client_token: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateCapacityReservationCancellationQuoteResponse(Shape):
    capacity_reservation_cancellation_quote: Optional[CapacityReservationCancellationQuote]


class CreateCapacityReservationDateChangeQuoteRequest(Shape):
    capacity_reservation_id: Optional[str]
    new_start_date: Optional[datetime]
    client_token: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateCapacityReservationDateChangeQuoteResponse(Shape):
    capacity_reservation_modification_quote: Optional[CapacityReservationModificationQuote]


class CreateCapacityReservationFleetRequest(Shape):
    allocation_strategy: Optional[str]
    client_token: Optional[str]
    instance_type_specifications: List[ReservationFleetInstanceSpecification]
    instance_requirements: Optional[InstanceRequirementsRequest]
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    tenancy: Optional[str]
    total_target_capacity: Optional[int]
    end_date: Optional[datetime]
    instance_match_criteria: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateCapacityReservationFleetResponse(Shape):
    capacity_reservation_fleet_id: Optional[str]
    state: Optional[str]
    total_target_capacity: Optional[int]
    total_fulfilled_capacity: Optional[float]
    instance_match_criteria: Optional[str]
    allocation_strategy: Optional[str]
    create_time: Optional[datetime]
    end_date: Optional[datetime]
    tenancy: Optional[str]
    fleet_capacity_reservations: List[FleetCapacityReservation]
    tags: List[Tag]


class CreateCapacityReservationRequest(Shape):
    client_token: Optional[str]
    instance_type: Optional[str]
    instance_platform: Optional[str]
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    tenancy: Optional[str]
    instance_count: Optional[int]
    ebs_optimized: Optional[bool]
    ephemeral_storage: Optional[bool]
    end_date: Optional[datetime]
    end_date_type: Optional[str]
    instance_match_criteria: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]
    outpost_arn: Optional[str]
    placement_group_arn: Optional[str]
    start_date: Optional[datetime]
    commitment_duration: Optional[int]
    delivery_preference: Optional[str]


class CreateCapacityReservationResponse(Shape):
    capacity_reservation: Optional[CapacityReservation]


class CreateCarrierGatewayRequest(Shape):
    vpc_id: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]
    client_token: Optional[str]


class CreateCarrierGatewayResponse(Shape):
    carrier_gateway: Optional[CarrierGateway]


class CreateClientVpnEndpointRequest(Shape):
    client_cidr_block: Optional[str]
    server_certificate_arn: Optional[str]
    authentication_options: List[ClientVpnAuthenticationRequest]
    connection_log_options: Optional[ConnectionLogOptions]
    dns_servers: List[str]
    transport_protocol: Optional[str]
    vpn_port: Optional[int]
    description: Optional[str]
    split_tunnel: Optional[bool]
    dry_run: Optional[bool]
    client_token: Optional[str]
    tag_specifications: List[TagSpecification]
    security_group_ids: List[str]
    vpc_id: Optional[str]
    self_service_portal: Optional[str]
    client_connect_options: Optional[ClientConnectOptions]
    session_timeout_hours: Optional[int]
    client_login_banner_options: Optional[ClientLoginBannerOptions]
    client_route_enforcement_options: Optional[ClientRouteEnforcementOptions]
    disconnect_on_session_timeout: Optional[bool]
    endpoint_ip_address_type: Optional[str]
    traffic_ip_address_type: Optional[str]
    transit_gateway_configuration: Optional[TransitGatewayConfigurationInputStructure]
    device_posture_options: Optional[DevicePostureOptions]


class CreateClientVpnEndpointResponse(Shape):
    client_vpn_endpoint_id: Optional[str]
    status: Optional[ClientVpnEndpointStatus]
    dns_name: Optional[str]


class CreateClientVpnRouteRequest(Shape):
    client_vpn_endpoint_id: Optional[str]
    destination_cidr_block: Optional[str]
    target_vpc_subnet_id: Optional[str]
    description: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]


class CreateClientVpnRouteResponse(Shape):
    status: Optional[ClientVpnRouteStatus]


class CreateCoipCidrRequest(Shape):
    cidr: Optional[str]
    coip_pool_id: Optional[str]
    dry_run: Optional[bool]


class CreateCoipCidrResponse(Shape):
    coip_cidr: Optional[CoipCidr]


class CreateCoipPoolRequest(Shape):
    local_gateway_route_table_id: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateCoipPoolResponse(Shape):
    coip_pool: Optional[CoipPool]


class CreateCustomerGatewayRequest(Shape):
    bgp_asn: Optional[int]
    public_ip: Optional[str]
    certificate_arn: Optional[str]
    type: Optional[str]
    tag_specifications: List[TagSpecification]
    device_name: Optional[str]
    ip_address: Optional[str]
    bgp_asn_extended: Optional[int]
    dry_run: Optional[bool]


class CreateCustomerGatewayResponse(Shape):
    customer_gateway: Optional[CustomerGateway]


class CreateDefaultSubnetRequest(Shape):
    availability_zone: Optional[str]
    dry_run: Optional[bool]
    ipv6_native: Optional[bool]
    availability_zone_id: Optional[str]


class CreateDefaultSubnetResponse(Shape):
    subnet: Optional[Subnet]


class CreateDefaultVpcRequest(Shape):
    dry_run: Optional[bool]


class CreateDefaultVpcResponse(Shape):
    vpc: Optional[Vpc]


class CreateDelegateMacVolumeOwnershipTaskRequest(Shape):
    client_token: Optional[str]
    dry_run: Optional[bool]
    instance_id: Optional[str]
    mac_credentials: Optional[str]
    tag_specifications: List[TagSpecification]


class CreateDelegateMacVolumeOwnershipTaskResponse(Shape):
    mac_modification_task: Optional[MacModificationTask]


class CreateDhcpOptionsRequest(Shape):
    dhcp_configurations: List[NewDhcpConfiguration]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateDhcpOptionsResponse(Shape):
    dhcp_options: Optional[DhcpOptions]


class CreateEgressOnlyInternetGatewayRequest(Shape):
    client_token: Optional[str]
    dry_run: Optional[bool]
    vpc_id: Optional[str]
    tag_specifications: List[TagSpecification]


class CreateEgressOnlyInternetGatewayResponse(Shape):
    client_token: Optional[str]
    egress_only_internet_gateway: Optional[EgressOnlyInternetGateway]


class CreateFleetError(Shape):
    launch_template_and_overrides: Optional[LaunchTemplateAndOverridesResponse]
    lifecycle: Optional[str]
    error_code: Optional[str]
    error_message: Optional[str]


class CreateFleetInstance(Shape):
    launch_template_and_overrides: Optional[LaunchTemplateAndOverridesResponse]
    lifecycle: Optional[str]
    instance_ids: List[str]
    instance_type: Optional[str]
    platform: Optional[str]
    availability_zone_id: Optional[str]
    availability_zone: Optional[str]
    subnet_id: Optional[str]


class CreateFleetRequest(Shape):
    dry_run: Optional[bool]
    client_token: Optional[str]
    spot_options: Optional[SpotOptionsRequest]
    on_demand_options: Optional[OnDemandOptionsRequest]
    reserved_capacity_options: Optional[ReservedCapacityOptionsRequest]
    excess_capacity_termination_policy: Optional[str]
    launch_template_configs: List[FleetLaunchTemplateConfigRequest]
    target_capacity_specification: Optional[TargetCapacitySpecificationRequest]
    terminate_instances_with_expiration: Optional[bool]
    type: Optional[str]
    valid_from: Optional[datetime]
    valid_until: Optional[datetime]
    replace_unhealthy_instances: Optional[bool]
    tag_specifications: List[TagSpecification]
    context: Optional[str]


class CreateFleetResponse(Shape):
    fleet_id: Optional[str]
    errors: List[CreateFleetError]
    instances: List[CreateFleetInstance]


class CreateFlowLogsRequest(Shape):
    dry_run: Optional[bool]
    client_token: Optional[str]
    deliver_logs_permission_arn: Optional[str]
    deliver_cross_account_role: Optional[str]
    log_group_name: Optional[str]
    resource_ids: List[str]
    resource_type: Optional[str]
    traffic_type: Optional[str]
    log_destination_type: Optional[str]
    log_destination: Optional[str]
    log_format: Optional[str]
    tag_specifications: List[TagSpecification]
    max_aggregation_interval: Optional[int]
    destination_options: Optional[DestinationOptionsRequest]
    tag_field_specifications: List[TagFieldSpecificationRequest]


class CreateFlowLogsResponse(Shape):
    client_token: Optional[str]
    flow_log_ids: List[str]
    unsuccessful: List[UnsuccessfulItem]


class CreateFpgaImageRequest(Shape):
    dry_run: Optional[bool]
    input_storage_location: Optional[StorageLocation]
    logs_storage_location: Optional[StorageLocation]
    description: Optional[str]
    name: Optional[str]
    client_token: Optional[str]
    tag_specifications: List[TagSpecification]


class CreateFpgaImageResponse(Shape):
    fpga_image_id: Optional[str]
    fpga_image_global_id: Optional[str]


class CreateImageRequest(Shape):
    tag_specifications: List[TagSpecification]
    snapshot_location: Optional[str]
    boot_mode_override: Optional[str]
    dry_run: Optional[bool]
    instance_id: Optional[str]
    name: Optional[str]
    description: Optional[str]
    no_reboot: Optional[bool]
    block_device_mappings: List[BlockDeviceMapping]


class CreateImageResponse(Shape):
    image_id: Optional[str]


class CreateImageUsageReportRequest(Shape):
    image_id: Optional[str]
    dry_run: Optional[bool]
    resource_types: List[ImageUsageResourceTypeRequest]
    account_ids: List[str]
    client_token: Optional[str]
    tag_specifications: List[TagSpecification]


class CreateImageUsageReportResponse(Shape):
    report_id: Optional[str]


class CreateInstanceConnectEndpointRequest(Shape):
    dry_run: Optional[bool]
    subnet_id: Optional[str]
    security_group_ids: List[str]
    preserve_client_ip: Optional[bool]
    client_token: Optional[str]
    tag_specifications: List[TagSpecification]
    ip_address_type: Optional[str]


class CreateInstanceConnectEndpointResponse(Shape):
    instance_connect_endpoint: Optional[Ec2InstanceConnectEndpoint]
    client_token: Optional[str]


class CreateInstanceEventWindowRequest(Shape):
    dry_run: Optional[bool]
    name: Optional[str]
    time_ranges: List[InstanceEventWindowTimeRangeRequest]
    cron_expression: Optional[str]
    tag_specifications: List[TagSpecification]


class CreateInstanceEventWindowResponse(Shape):
    instance_event_window: Optional[InstanceEventWindow]


class CreateInstanceExportTaskRequest(Shape):
    tag_specifications: List[TagSpecification]
    description: Optional[str]
    instance_id: Optional[str]
    target_environment: Optional[str]
    export_to_s3_task: Optional[ExportToS3TaskSpecification]


class CreateInstanceExportTaskResponse(Shape):
    export_task: Optional[ExportTask]


class CreateInternetGatewayRequest(Shape):
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateInternetGatewayResponse(Shape):
    internet_gateway: Optional[InternetGateway]


class CreateInterruptibleCapacityReservationAllocationRequest(Shape):
    capacity_reservation_id: Optional[str]
    instance_count: Optional[int]
    client_token: Optional[str]
    dry_run: Optional[bool]
    tag_specifications: List[TagSpecification]
    zero_size_preference: Optional[str]


class CreateInterruptibleCapacityReservationAllocationResponse(Shape):
    source_capacity_reservation_id: Optional[str]
    target_instance_count: Optional[int]
    status: Optional[str]
    interruption_type: Optional[str]


class CreateIpamExternalResourceVerificationTokenRequest(Shape):
    dry_run: Optional[bool]
    ipam_id: Optional[str]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]


class CreateIpamExternalResourceVerificationTokenResponse(Shape):
    ipam_external_resource_verification_token: Optional[IpamExternalResourceVerificationToken]


class CreateIpamInternetRegistryAssociationRequest(Shape):
    dry_run: Optional[bool]
    ipam_id: Optional[str]
    rir: Optional[str]
    organization_handle: Optional[str]
    description: Optional[str]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]


class CreateIpamInternetRegistryAssociationResponse(Shape):
    ipam_internet_registry_association: Optional[IpamInternetRegistryAssociation]


class CreateIpamPolicyRequest(Shape):
    dry_run: Optional[bool]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]
    ipam_id: Optional[str]


class CreateIpamPolicyResponse(Shape):
    ipam_policy: Optional[IpamPolicy]


class CreateIpamPoolRequest(Shape):
    dry_run: Optional[bool]
    ipam_scope_id: Optional[str]
    locale: Optional[str]
    source_ipam_pool_id: Optional[str]
    description: Optional[str]
    address_family: Optional[str]
    auto_import: Optional[bool]
    publicly_advertisable: Optional[bool]
    allocation_min_netmask_length: Optional[int]
    allocation_max_netmask_length: Optional[int]
    allocation_default_netmask_length: Optional[int]
    allocation_resource_tags: List[RequestIpamResourceTag]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]
    aws_service: Optional[str]
    public_ip_source: Optional[str]
    source_resource: Optional[IpamPoolSourceResourceRequest]


class CreateIpamPoolResponse(Shape):
    ipam_pool: Optional[IpamPool]


class CreateIpamPrefixListResolverRequest(Shape):
    dry_run: Optional[bool]
    ipam_id: Optional[str]
    description: Optional[str]
    address_family: Optional[str]
    rules: List[IpamPrefixListResolverRuleRequest]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]


class CreateIpamPrefixListResolverResponse(Shape):
    ipam_prefix_list_resolver: Optional[IpamPrefixListResolver]


class CreateIpamPrefixListResolverTargetRequest(Shape):
    dry_run: Optional[bool]
    ipam_prefix_list_resolver_id: Optional[str]
    prefix_list_id: Optional[str]
    prefix_list_region: Optional[str]
    desired_version: Optional[int]
    track_latest_version: Optional[bool]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]


class CreateIpamPrefixListResolverTargetResponse(Shape):
    ipam_prefix_list_resolver_target: Optional[IpamPrefixListResolverTarget]


class CreateIpamRequest(Shape):
    dry_run: Optional[bool]
    description: Optional[str]
    operating_regions: List[AddIpamOperatingRegion]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]
    tier: Optional[str]
    enable_private_gua: Optional[bool]
    metered_account: Optional[str]


class CreateIpamResourceDiscoveryRequest(Shape):
    dry_run: Optional[bool]
    description: Optional[str]
    operating_regions: List[AddIpamOperatingRegion]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]


class CreateIpamResourceDiscoveryResponse(Shape):
    ipam_resource_discovery: Optional[IpamResourceDiscovery]


class CreateIpamResponse(Shape):
    ipam: Optional[Ipam]


class CreateIpamRoutingPolicyRegistrationRequest(Shape):
    dry_run: Optional[bool]
    ipam_internet_registry_association_id: Optional[str]
    cidr: Optional[str]
    asns: List[str]
    permit_more_specific_announcements: Optional[bool]
    max_length: Optional[int]
    description: Optional[str]
    force: Optional[bool]
    client_token: Optional[str]


class CreateIpamRoutingPolicyRegistrationResponse(Shape):
    ipam_routing_policy_registration_delta: Optional[IpamRoutingPolicyRegistrationDelta]


class CreateIpamScopeRequest(Shape):
    dry_run: Optional[bool]
    ipam_id: Optional[str]
    description: Optional[str]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]
    external_authority_configuration: Optional[ExternalAuthorityConfiguration]


class CreateIpamScopeResponse(Shape):
    ipam_scope: Optional[IpamScope]


class CreateKeyPairRequest(Shape):
    key_name: Optional[str]
    key_type: Optional[str]
    tag_specifications: List[TagSpecification]
    key_format: Optional[str]
    dry_run: Optional[bool]


class CreateKeyPairResponse(Shape):
    key_pair_id: Optional[str]
    tags: List[Tag]
    key_name: Optional[str]
    key_fingerprint: Optional[str]
    key_material: Optional[str]


class CreateLaunchTemplateRequest(Shape):
    dry_run: Optional[bool]
    client_token: Optional[str]
    launch_template_name: Optional[str]
    version_description: Optional[str]
    launch_template_data: Optional[RequestLaunchTemplateData]
    operator: Optional[OperatorRequest]
    tag_specifications: List[TagSpecification]


class CreateLaunchTemplateResponse(Shape):
    launch_template: Optional[LaunchTemplate]
    warning: Optional[ValidationWarning]


class CreateLaunchTemplateVersionRequest(Shape):
    dry_run: Optional[bool]
    client_token: Optional[str]
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    source_version: Optional[str]
    version_description: Optional[str]
    launch_template_data: Optional[RequestLaunchTemplateData]
    resolve_alias: Optional[bool]


class CreateLaunchTemplateVersionResponse(Shape):
    launch_template_version: Optional[LaunchTemplateVersion]
    warning: Optional[ValidationWarning]


class CreateLocalGatewayRouteRequest(Shape):
    destination_cidr_block: Optional[str]
    local_gateway_route_table_id: Optional[str]
    local_gateway_virtual_interface_group_id: Optional[str]
    dry_run: Optional[bool]
    network_interface_id: Optional[str]
    destination_prefix_list_id: Optional[str]


class CreateLocalGatewayRouteResponse(Shape):
    route: Optional[LocalGatewayRoute]


class CreateLocalGatewayRouteTableRequest(Shape):
    local_gateway_id: Optional[str]
    mode: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateLocalGatewayRouteTableResponse(Shape):
    local_gateway_route_table: Optional[LocalGatewayRouteTable]


class CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest(Shape):
    local_gateway_route_table_id: Optional[str]
    local_gateway_virtual_interface_group_id: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociationResponse(Shape):
    local_gateway_route_table_virtual_interface_group_association: Optional[
        LocalGatewayRouteTableVirtualInterfaceGroupAssociation
    ]


class CreateLocalGatewayRouteTableVpcAssociationRequest(Shape):
    local_gateway_route_table_id: Optional[str]
    vpc_id: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateLocalGatewayRouteTableVpcAssociationResponse(Shape):
    local_gateway_route_table_vpc_association: Optional[LocalGatewayRouteTableVpcAssociation]


class CreateLocalGatewayVirtualInterfaceGroupRequest(Shape):
    local_gateway_id: Optional[str]
    local_bgp_asn: Optional[int]
    local_bgp_asn_extended: Optional[int]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateLocalGatewayVirtualInterfaceGroupResponse(Shape):
    local_gateway_virtual_interface_group: Optional[LocalGatewayVirtualInterfaceGroup]


class CreateLocalGatewayVirtualInterfaceRequest(Shape):
    local_gateway_virtual_interface_group_id: Optional[str]
    outpost_lag_id: Optional[str]
    vlan: Optional[int]
    local_address: Optional[str]
    peer_address: Optional[str]
    peer_bgp_asn: Optional[int]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]
    peer_bgp_asn_extended: Optional[int]


class CreateLocalGatewayVirtualInterfaceResponse(Shape):
    local_gateway_virtual_interface: Optional[LocalGatewayVirtualInterface]


class CreateMacSystemIntegrityProtectionModificationTaskRequest(Shape):
    client_token: Optional[str]
    dry_run: Optional[bool]
    instance_id: Optional[str]
    mac_credentials: Optional[str]
    mac_system_integrity_protection_configuration: Optional[MacSystemIntegrityProtectionConfigurationRequest]
    mac_system_integrity_protection_status: Optional[str]
    tag_specifications: List[TagSpecification]


class CreateMacSystemIntegrityProtectionModificationTaskResponse(Shape):
    mac_modification_task: Optional[MacModificationTask]


class CreateManagedPrefixListRequest(Shape):
    dry_run: Optional[bool]
    prefix_list_name: Optional[str]
    entries: List[AddPrefixListEntry]
    max_entries: Optional[int]
    tag_specifications: List[TagSpecification]
    address_family: Optional[str]
    client_token: Optional[str]


class CreateManagedPrefixListResponse(Shape):
    prefix_list: Optional[ManagedPrefixList]


class CreateMetricCategoryRequest(Shape):
    metrics: List[str]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]
    dry_run: Optional[bool]


class CreateMetricCategoryResponse(Shape):
    metric_category: Optional[MetricCategory]


class CreateNatGatewayRequest(Shape):
    availability_mode: Optional[str]
    allocation_id: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]
    subnet_id: Optional[str]
    vpc_id: Optional[str]
    availability_zone_addresses: List[AvailabilityZoneAddress]
    tag_specifications: List[TagSpecification]
    connectivity_type: Optional[str]
    private_ip_address: Optional[str]
    secondary_allocation_ids: List[str]
    secondary_private_ip_addresses: List[str]
    secondary_private_ip_address_count: Optional[int]


class CreateNatGatewayResponse(Shape):
    client_token: Optional[str]
    nat_gateway: Optional[NatGateway]


class CreateNetworkAclEntryRequest(Shape):
    dry_run: Optional[bool]
    network_acl_id: Optional[str]
    rule_number: Optional[int]
    protocol: Optional[str]
    rule_action: Optional[str]
    egress: Optional[bool]
    cidr_block: Optional[str]
    ipv6_cidr_block: Optional[str]
    icmp_type_code: Optional[IcmpTypeCode]
    port_range: Optional[PortRange]


class CreateNetworkAclRequest(Shape):
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]
    dry_run: Optional[bool]
    vpc_id: Optional[str]


class CreateNetworkAclResponse(Shape):
    network_acl: Optional[NetworkAcl]
    client_token: Optional[str]


class CreateNetworkInsightsAccessScopeRequest(Shape):
    match_paths: List[AccessScopePathRequest]
    exclude_paths: List[AccessScopePathRequest]
    client_token: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateNetworkInsightsAccessScopeResponse(Shape):
    network_insights_access_scope: Optional[NetworkInsightsAccessScope]
    network_insights_access_scope_content: Optional[NetworkInsightsAccessScopeContent]


class CreateNetworkInsightsPathRequest(Shape):
    source_ip: Optional[str]
    destination_ip: Optional[str]
    source: Optional[str]
    destination: Optional[str]
    protocol: Optional[str]
    destination_port: Optional[int]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]
    client_token: Optional[str]
    filter_at_source: Optional[PathRequestFilter]
    filter_at_destination: Optional[PathRequestFilter]


class CreateNetworkInsightsPathResponse(Shape):
    network_insights_path: Optional[NetworkInsightsPath]


class CreateNetworkInterfacePermissionRequest(Shape):
    network_interface_id: Optional[str]
    aws_account_id: Optional[str]
    aws_service: Optional[str]
    permission: Optional[str]
    dry_run: Optional[bool]


class CreateNetworkInterfacePermissionResponse(Shape):
    interface_permission: Optional[NetworkInterfacePermission]


class CreateNetworkInterfaceRequest(Shape):
    ipv4_prefixes: List[Ipv4PrefixSpecificationRequest]
    ipv4_prefix_count: Optional[int]
    ipv6_prefixes: List[Ipv6PrefixSpecificationRequest]
    ipv6_prefix_count: Optional[int]
    interface_type: Optional[str]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]
    enable_primary_ipv6: Optional[bool]
    connection_tracking_specification: Optional[ConnectionTrackingSpecificationRequest]
    operator: Optional[OperatorRequest]
    subnet_id: Optional[str]
    description: Optional[str]
    private_ip_address: Optional[str]
    groups: List[str]
    private_ip_addresses: List[PrivateIpAddressSpecification]
    secondary_private_ip_address_count: Optional[int]
    ipv6_addresses: List[InstanceIpv6Address]
    ipv6_address_count: Optional[int]
    dry_run: Optional[bool]
    deny_all_igw_traffic: Optional[bool]


class CreateNetworkInterfaceResponse(Shape):
    network_interface: Optional[NetworkInterface]
    client_token: Optional[str]


class CreateNetworkingFlexCostAllocationPolicyRequest(Shape):
    network_resource_type: Optional[str]
    nat_fca_policy_document: Optional[NatFlexCostAllocationPolicyDocument]
    instance_fca_policy_document: Optional[InstanceFlexCostAllocationPolicyDocument]
    pcx_fca_policy_document: Optional[PcxFlexCostAllocationPolicyDocument]
    show_back_enabled: Optional[bool]
    description: Optional[str]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]
    dry_run: Optional[bool]


class CreateNetworkingFlexCostAllocationPolicyResponse(Shape):
    fca_policy_id: Optional[str]
    fca_policy_arn: Optional[str]
    created_at: Optional[datetime]
    expected_effective_at: Optional[datetime]


class CreatePeeringConnectionOptionsRequest(Shape):
    allow_multipath_resilience: Optional[bool]
    multipath_resilience_mode: Optional[str]


class CreatePlacementGroupRequest(Shape):
    partition_count: Optional[int]
    tag_specifications: List[TagSpecification]
    spread_level: Optional[str]
    linked_group_id: Optional[str]
    operator: Optional[OperatorRequest]
    parent_group_id: Optional[str]
    dry_run: Optional[bool]
    group_name: Optional[str]
    strategy: Optional[str]


class CreatePlacementGroupResponse(Shape):
    placement_group: Optional[PlacementGroup]


class CreatePublicIpv4PoolRequest(Shape):
    dry_run: Optional[bool]
    tag_specifications: List[TagSpecification]
    network_border_group: Optional[str]


class CreatePublicIpv4PoolResponse(Shape):
    pool_id: Optional[str]


class CreateReplaceRootVolumeTaskRequest(Shape):
    instance_id: Optional[str]
    snapshot_id: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]
    tag_specifications: List[TagSpecification]
    image_id: Optional[str]
    delete_replaced_root_volume: Optional[bool]
    volume_initialization_rate: Optional[int]
    volume_id: Optional[str]


class CreateReplaceRootVolumeTaskResponse(Shape):
    replace_root_volume_task: Optional[ReplaceRootVolumeTask]


class CreateReservedInstancesListingRequest(Shape):
    reserved_instances_id: Optional[str]
    instance_count: Optional[int]
    price_schedules: List[PriceScheduleSpecification]
    client_token: Optional[str]


class CreateReservedInstancesListingResponse(Shape):
    reserved_instances_listings: List[ReservedInstancesListing]


class CreateRestoreImageTaskRequest(Shape):
    bucket: Optional[str]
    object_key: Optional[str]
    name: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateRestoreImageTaskResponse(Shape):
    image_id: Optional[str]


class CreateRouteRequest(Shape):
    destination_prefix_list_id: Optional[str]
    vpc_endpoint_id: Optional[str]
    transit_gateway_id: Optional[str]
    local_gateway_id: Optional[str]
    carrier_gateway_id: Optional[str]
    core_network_arn: Optional[str]
    odb_network_arn: Optional[str]
    dry_run: Optional[bool]
    route_table_id: Optional[str]
    destination_cidr_block: Optional[str]
    gateway_id: Optional[str]
    destination_ipv6_cidr_block: Optional[str]
    egress_only_internet_gateway_id: Optional[str]
    instance_id: Optional[str]
    network_interface_id: Optional[str]
    vpc_peering_connection_id: Optional[str]
    nat_gateway_id: Optional[str]


class CreateRouteResponse(Shape):
    return_: Optional[bool]


class CreateRouteServerEndpointRequest(Shape):
    route_server_id: Optional[str]
    subnet_id: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]
    tag_specifications: List[TagSpecification]


class CreateRouteServerEndpointResponse(Shape):
    route_server_endpoint: Optional[RouteServerEndpoint]


class CreateRouteServerPeerRequest(Shape):
    route_server_endpoint_id: Optional[str]
    peer_address: Optional[str]
    bgp_options: Optional[RouteServerBgpOptionsRequest]
    dry_run: Optional[bool]
    tag_specifications: List[TagSpecification]


class CreateRouteServerPeerResponse(Shape):
    route_server_peer: Optional[RouteServerPeer]


class CreateRouteServerRequest(Shape):
    amazon_side_asn: Optional[int]
    client_token: Optional[str]
    dry_run: Optional[bool]
    persist_routes: Optional[str]
    persist_routes_duration: Optional[int]
    sns_notifications_enabled: Optional[bool]
    tag_specifications: List[TagSpecification]


class CreateRouteServerResponse(Shape):
    route_server: Optional[RouteServer]


class CreateRouteTableRequest(Shape):
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]
    dry_run: Optional[bool]
    vpc_id: Optional[str]


class CreateRouteTableResponse(Shape):
    route_table: Optional[RouteTable]
    client_token: Optional[str]


class CreateSecondaryNetworkRequest(Shape):
    client_token: Optional[str]
    dry_run: Optional[bool]
    ipv4_cidr_block: Optional[str]
    network_type: Optional[str]
    tag_specifications: List[TagSpecification]


class CreateSecondaryNetworkResponse(Shape):
    secondary_network: Optional[SecondaryNetwork]
    client_token: Optional[str]


class CreateSecondarySubnetRequest(Shape):
    client_token: Optional[str]
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    dry_run: Optional[bool]
    ipv4_cidr_block: Optional[str]
    secondary_network_id: Optional[str]
    tag_specifications: List[TagSpecification]


class CreateSecondarySubnetResponse(Shape):
    secondary_subnet: Optional[SecondarySubnet]
    client_token: Optional[str]


class CreateSecurityGroupRequest(Shape):
    description: Optional[str]
    group_name: Optional[str]
    vpc_id: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateSecurityGroupResponse(Shape):
    group_id: Optional[str]
    tags: List[Tag]
    security_group_arn: Optional[str]


class CreateSnapshotRequest(Shape):
    description: Optional[str]
    outpost_arn: Optional[str]
    volume_id: Optional[str]
    tag_specifications: List[TagSpecification]
    location: Optional[str]
    dry_run: Optional[bool]


class CreateSnapshotResponse(Shape):
    owner_alias: Optional[str]
    outpost_arn: Optional[str]
    tags: List[Tag]
    storage_tier: Optional[str]
    restore_expiry_time: Optional[datetime]
    sse_type: Optional[str]
    availability_zone: Optional[str]
    transfer_type: Optional[str]
    completion_duration_minutes: Optional[int]
    completion_time: Optional[datetime]
    full_snapshot_size_in_bytes: Optional[int]
    associated_kms_keys: List[AssociatedKmsKey]
    snapshot_id: Optional[str]
    volume_id: Optional[str]
    state: Optional[str]
    state_message: Optional[str]
    start_time: Optional[datetime]
    progress: Optional[str]
    owner_id: Optional[str]
    description: Optional[str]
    volume_size: Optional[int]
    encrypted: Optional[bool]
    kms_key_id: Optional[str]
    data_encryption_key_id: Optional[str]


class CreateSnapshotsRequest(Shape):
    description: Optional[str]
    instance_specification: Optional[InstanceSpecification]
    outpost_arn: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]
    copy_tags_from_source: Optional[str]
    location: Optional[str]


class CreateSnapshotsResponse(Shape):
    snapshots: List[SnapshotInfo]


class CreateSpotDatafeedSubscriptionRequest(Shape):
    dry_run: Optional[bool]
    bucket: Optional[str]
    prefix: Optional[str]


class CreateSpotDatafeedSubscriptionResponse(Shape):
    spot_datafeed_subscription: Optional[SpotDatafeedSubscription]


class CreateStoreImageTaskRequest(Shape):
    image_id: Optional[str]
    bucket: Optional[str]
    s3_object_tags: List[S3ObjectTag]
    dry_run: Optional[bool]


class CreateStoreImageTaskResponse(Shape):
    object_key: Optional[str]


class CreateSubnetCidrReservationRequest(Shape):
    subnet_id: Optional[str]
    cidr: Optional[str]
    reservation_type: Optional[str]
    description: Optional[str]
    dry_run: Optional[bool]
    tag_specifications: List[TagSpecification]


class CreateSubnetCidrReservationResponse(Shape):
    subnet_cidr_reservation: Optional[SubnetCidrReservation]


class CreateSubnetRequest(Shape):
    tag_specifications: List[TagSpecification]
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    cidr_block: Optional[str]
    ipv6_cidr_block: Optional[str]
    outpost_arn: Optional[str]
    vpc_id: Optional[str]
    ipv6_native: Optional[bool]
    ipv4_ipam_pool_id: Optional[str]
    ipv4_netmask_length: Optional[int]
    ipv6_ipam_pool_id: Optional[str]
    ipv6_netmask_length: Optional[int]
    dry_run: Optional[bool]


class CreateSubnetResponse(Shape):
    subnet: Optional[Subnet]


class CreateTagsRequest(Shape):
    dry_run: Optional[bool]
    resources: List[str]
    tags: List[Tag]


class CreateTrafficMirrorFilterRequest(Shape):
    description: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]
    client_token: Optional[str]


class CreateTrafficMirrorFilterResponse(Shape):
    traffic_mirror_filter: Optional[TrafficMirrorFilter]
    client_token: Optional[str]


class CreateTrafficMirrorFilterRuleRequest(Shape):
    traffic_mirror_filter_id: Optional[str]
    traffic_direction: Optional[str]
    rule_number: Optional[int]
    rule_action: Optional[str]
    destination_port_range: Optional[TrafficMirrorPortRangeRequest]
    source_port_range: Optional[TrafficMirrorPortRangeRequest]
    protocol: Optional[int]
    destination_cidr_block: Optional[str]
    source_cidr_block: Optional[str]
    description: Optional[str]
    dry_run: Optional[bool]
    client_token: Optional[str]
    tag_specifications: List[TagSpecification]


class CreateTrafficMirrorFilterRuleResponse(Shape):
    traffic_mirror_filter_rule: Optional[TrafficMirrorFilterRule]
    client_token: Optional[str]


class CreateTrafficMirrorSessionRequest(Shape):
    network_interface_id: Optional[str]
    traffic_mirror_target_id: Optional[str]
    traffic_mirror_filter_id: Optional[str]
    packet_length: Optional[int]
    session_number: Optional[int]
    virtual_network_id: Optional[int]
    description: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]
    client_token: Optional[str]


class CreateTrafficMirrorSessionResponse(Shape):
    traffic_mirror_session: Optional[TrafficMirrorSession]
    client_token: Optional[str]


class CreateTrafficMirrorTargetRequest(Shape):
    network_interface_id: Optional[str]
    network_load_balancer_arn: Optional[str]
    description: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]
    client_token: Optional[str]
    gateway_load_balancer_endpoint_id: Optional[str]


class CreateTrafficMirrorTargetResponse(Shape):
    traffic_mirror_target: Optional[TrafficMirrorTarget]
    client_token: Optional[str]


class CreateTransitGatewayConnectPeerRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    transit_gateway_address: Optional[str]
    peer_address: Optional[str]
    bgp_options: Optional[TransitGatewayConnectRequestBgpOptions]
    inside_cidr_blocks: List[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateTransitGatewayConnectPeerResponse(Shape):
    transit_gateway_connect_peer: Optional[TransitGatewayConnectPeer]


class CreateTransitGatewayConnectRequest(Shape):
    transport_transit_gateway_attachment_id: Optional[str]
    options: Optional[CreateTransitGatewayConnectRequestOptions]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateTransitGatewayConnectRequestOptions(Shape):
    protocol: Optional[str]


class CreateTransitGatewayConnectResponse(Shape):
    transit_gateway_connect: Optional[TransitGatewayConnect]


class CreateTransitGatewayMeteringPolicyEntryRequest(Shape):
    transit_gateway_metering_policy_id: Optional[str]
    policy_rule_number: Optional[int]
    source_transit_gateway_attachment_id: Optional[str]
    source_transit_gateway_attachment_type: Optional[str]
    source_cidr_block: Optional[str]
    source_port_range: Optional[str]
    destination_transit_gateway_attachment_id: Optional[str]
    destination_transit_gateway_attachment_type: Optional[str]
    destination_cidr_block: Optional[str]
    destination_port_range: Optional[str]
    protocol: Optional[str]
    metered_account: Optional[str]
    dry_run: Optional[bool]


class CreateTransitGatewayMeteringPolicyEntryResponse(Shape):
    transit_gateway_metering_policy_entry: Optional[TransitGatewayMeteringPolicyEntry]


class CreateTransitGatewayMeteringPolicyRequest(Shape):
    transit_gateway_id: Optional[str]
    middlebox_attachment_ids: List[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateTransitGatewayMeteringPolicyResponse(Shape):
    transit_gateway_metering_policy: Optional[TransitGatewayMeteringPolicy]


class CreateTransitGatewayMulticastDomainRequest(Shape):
    transit_gateway_id: Optional[str]
    options: Optional[CreateTransitGatewayMulticastDomainRequestOptions]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateTransitGatewayMulticastDomainRequestOptions(Shape):
    igmpv2_support: Optional[str]
    static_sources_support: Optional[str]
    auto_accept_shared_associations: Optional[str]


class CreateTransitGatewayMulticastDomainResponse(Shape):
    transit_gateway_multicast_domain: Optional[TransitGatewayMulticastDomain]


class CreateTransitGatewayNetworkFunctionAttachmentRequest(Shape):
    transit_gateway_id: Optional[str]
    service_name: Optional[str]
    availability_zones: List[str]
    availability_zone_ids: List[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateTransitGatewayNetworkFunctionAttachmentResponse(Shape):
    transit_gateway_network_function_attachment: Optional[TransitGatewayNetworkFunctionAttachment]


class CreateTransitGatewayPeeringAttachmentRequest(Shape):
    transit_gateway_id: Optional[str]
    peer_transit_gateway_id: Optional[str]
    peer_account_id: Optional[str]
    peer_region: Optional[str]
    options: Optional[CreateTransitGatewayPeeringAttachmentRequestOptions]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateTransitGatewayPeeringAttachmentRequestOptions(Shape):
    dynamic_routing: Optional[str]
    allow_multipath_resilience: Optional[bool]
    multipath_resilience_mode: Optional[str]


class CreateTransitGatewayPeeringAttachmentResponse(Shape):
    transit_gateway_peering_attachment: Optional[TransitGatewayPeeringAttachment]


class CreateTransitGatewayPolicyTableEntryRequest(Shape):
    transit_gateway_policy_table_id: Optional[str]
    policy_rule_number: Optional[str]
    policy_rule: Optional[TransitGatewayRequestPolicyRule]
    target_route_table_id: Optional[str]
    dry_run: Optional[bool]


class CreateTransitGatewayPolicyTableEntryResponse(Shape):
    transit_gateway_policy_table_entry: Optional[TransitGatewayPolicyTableEntry]


class CreateTransitGatewayPolicyTableRequest(Shape):
    transit_gateway_id: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateTransitGatewayPolicyTableResponse(Shape):
    transit_gateway_policy_table: Optional[TransitGatewayPolicyTable]


class CreateTransitGatewayPrefixListReferenceRequest(Shape):
    transit_gateway_route_table_id: Optional[str]
    prefix_list_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    blackhole: Optional[bool]
    dry_run: Optional[bool]


class CreateTransitGatewayPrefixListReferenceResponse(Shape):
    transit_gateway_prefix_list_reference: Optional[TransitGatewayPrefixListReference]


class CreateTransitGatewayRequest(Shape):
    description: Optional[str]
    options: Optional[TransitGatewayRequestOptions]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateTransitGatewayResponse(Shape):
    transit_gateway: Optional[TransitGateway]


class CreateTransitGatewayRouteRequest(Shape):
    destination_cidr_block: Optional[str]
    transit_gateway_route_table_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    blackhole: Optional[bool]
    dry_run: Optional[bool]


class CreateTransitGatewayRouteResponse(Shape):
    route: Optional[TransitGatewayRoute]


class CreateTransitGatewayRouteTableAnnouncementRequest(Shape):
    transit_gateway_route_table_id: Optional[str]
    peering_attachment_id: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateTransitGatewayRouteTableAnnouncementResponse(Shape):
    transit_gateway_route_table_announcement: Optional[TransitGatewayRouteTableAnnouncement]


class CreateTransitGatewayRouteTableRequest(Shape):
    transit_gateway_id: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateTransitGatewayRouteTableResponse(Shape):
    transit_gateway_route_table: Optional[TransitGatewayRouteTable]


class CreateTransitGatewayVpcAttachmentRequest(Shape):
    transit_gateway_id: Optional[str]
    vpc_id: Optional[str]
    subnet_ids: List[str]
    options: Optional[CreateTransitGatewayVpcAttachmentRequestOptions]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateTransitGatewayVpcAttachmentRequestOptions(Shape):
    dns_support: Optional[str]
    security_group_referencing_support: Optional[str]
    ipv6_support: Optional[str]
    appliance_mode_support: Optional[str]


class CreateTransitGatewayVpcAttachmentResponse(Shape):
    transit_gateway_vpc_attachment: Optional[TransitGatewayVpcAttachment]


class CreateVerifiedAccessEndpointCidrOptions(Shape):
    protocol: Optional[str]
    subnet_ids: List[str]
    cidr: Optional[str]
    port_ranges: List[CreateVerifiedAccessEndpointPortRange]


class CreateVerifiedAccessEndpointEniOptions(Shape):
    network_interface_id: Optional[str]
    protocol: Optional[str]
    port: Optional[int]
    port_ranges: List[CreateVerifiedAccessEndpointPortRange]


class CreateVerifiedAccessEndpointLoadBalancerOptions(Shape):
    protocol: Optional[str]
    port: Optional[int]
    load_balancer_arn: Optional[str]
    subnet_ids: List[str]
    port_ranges: List[CreateVerifiedAccessEndpointPortRange]


class CreateVerifiedAccessEndpointPortRange(Shape):
    from_port: Optional[int]
    to_port: Optional[int]


class CreateVerifiedAccessEndpointRdsOptions(Shape):
    protocol: Optional[str]
    port: Optional[int]
    rds_db_instance_arn: Optional[str]
    rds_db_cluster_arn: Optional[str]
    rds_db_proxy_arn: Optional[str]
    rds_endpoint: Optional[str]
    subnet_ids: List[str]


class CreateVerifiedAccessEndpointRequest(Shape):
    verified_access_group_id: Optional[str]
    endpoint_type: Optional[str]
    attachment_type: Optional[str]
    domain_certificate_arn: Optional[str]
    application_domain: Optional[str]
    endpoint_domain_prefix: Optional[str]
    security_group_ids: List[str]
    load_balancer_options: Optional[CreateVerifiedAccessEndpointLoadBalancerOptions]
    network_interface_options: Optional[CreateVerifiedAccessEndpointEniOptions]
    description: Optional[str]
    policy_document: Optional[str]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]
    dry_run: Optional[bool]
    sse_specification: Optional[VerifiedAccessSseSpecificationRequest]
    rds_options: Optional[CreateVerifiedAccessEndpointRdsOptions]
    cidr_options: Optional[CreateVerifiedAccessEndpointCidrOptions]


class CreateVerifiedAccessEndpointResponse(Shape):
    verified_access_endpoint: Optional[VerifiedAccessEndpoint]


class CreateVerifiedAccessGroupRequest(Shape):
    verified_access_instance_id: Optional[str]
    description: Optional[str]
    policy_document: Optional[str]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]
    dry_run: Optional[bool]
    sse_specification: Optional[VerifiedAccessSseSpecificationRequest]


class CreateVerifiedAccessGroupResponse(Shape):
    verified_access_group: Optional[VerifiedAccessGroup]


class CreateVerifiedAccessInstanceRequest(Shape):
    description: Optional[str]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]
    dry_run: Optional[bool]
    f_ips_enabled: Optional[bool]
    cidr_endpoints_custom_sub_domain: Optional[str]


class CreateVerifiedAccessInstanceResponse(Shape):
    verified_access_instance: Optional[VerifiedAccessInstance]


class CreateVerifiedAccessNativeApplicationOidcOptions(Shape):
    public_signing_key_endpoint: Optional[str]
    issuer: Optional[str]
    authorization_endpoint: Optional[str]
    token_endpoint: Optional[str]
    user_info_endpoint: Optional[str]
    client_id: Optional[str]
    client_secret: Optional[str]
    scope: Optional[str]


class CreateVerifiedAccessTrustProviderDeviceOptions(Shape):
    tenant_id: Optional[str]
    public_signing_key_url: Optional[str]


class CreateVerifiedAccessTrustProviderOidcOptions(Shape):
    issuer: Optional[str]
    authorization_endpoint: Optional[str]
    token_endpoint: Optional[str]
    user_info_endpoint: Optional[str]
    client_id: Optional[str]
    client_secret: Optional[str]
    scope: Optional[str]


class CreateVerifiedAccessTrustProviderRequest(Shape):
    trust_provider_type: Optional[str]
    user_trust_provider_type: Optional[str]
    device_trust_provider_type: Optional[str]
    oidc_options: Optional[CreateVerifiedAccessTrustProviderOidcOptions]
    device_options: Optional[CreateVerifiedAccessTrustProviderDeviceOptions]
    policy_reference_name: Optional[str]
    description: Optional[str]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]
    dry_run: Optional[bool]
    sse_specification: Optional[VerifiedAccessSseSpecificationRequest]
    native_application_oidc_options: Optional[CreateVerifiedAccessNativeApplicationOidcOptions]


class CreateVerifiedAccessTrustProviderResponse(Shape):
    verified_access_trust_provider: Optional[VerifiedAccessTrustProvider]


class CreateVolumePermission(Shape):
    user_id: Optional[str]
    group: Optional[str]


class CreateVolumePermissionModifications(Shape):
    add: List[CreateVolumePermission]
    remove: List[CreateVolumePermission]


class CreateVolumeRequest(Shape):
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    encrypted: Optional[bool]
    iops: Optional[int]
    kms_key_id: Optional[str]
    outpost_arn: Optional[str]
    size: Optional[int]
    snapshot_id: Optional[str]
    volume_type: Optional[str]
    tag_specifications: List[TagSpecification]
    multi_attach_enabled: Optional[bool]
    throughput: Optional[int]
    client_token: Optional[str]
    volume_initialization_rate: Optional[int]
    operator: Optional[OperatorRequest]
    dry_run: Optional[bool]


class CreateVpcBlockPublicAccessExclusionRequest(Shape):
    dry_run: Optional[bool]
    subnet_id: Optional[str]
    vpc_id: Optional[str]
    internet_gateway_exclusion_mode: Optional[str]
    tag_specifications: List[TagSpecification]


class CreateVpcBlockPublicAccessExclusionResponse(Shape):
    vpc_block_public_access_exclusion: Optional[VpcBlockPublicAccessExclusion]


class CreateVpcEncryptionControlRequest(Shape):
    dry_run: Optional[bool]
    vpc_id: Optional[str]
    tag_specifications: List[TagSpecification]


class CreateVpcEncryptionControlResponse(Shape):
    vpc_encryption_control: Optional[VpcEncryptionControl]


class CreateVpcEndpointConnectionNotificationRequest(Shape):
    dry_run: Optional[bool]
    service_id: Optional[str]
    vpc_endpoint_id: Optional[str]
    connection_notification_arn: Optional[str]
    connection_events: List[str]
    client_token: Optional[str]


class CreateVpcEndpointConnectionNotificationResponse(Shape):
    connection_notification: Optional[ConnectionNotification]
    client_token: Optional[str]


class CreateVpcEndpointRequest(Shape):
    dry_run: Optional[bool]
    vpc_endpoint_type: Optional[str]
    vpc_id: Optional[str]
    service_name: Optional[str]
    policy_document: Optional[str]
    route_table_ids: List[str]
    subnet_ids: List[str]
    security_group_ids: List[str]
    ip_address_type: Optional[str]
    dns_options: Optional[DnsOptionsSpecification]
    client_token: Optional[str]
    private_dns_enabled: Optional[bool]
    tag_specifications: List[TagSpecification]
    subnet_configurations: List[SubnetConfiguration]
    service_network_arn: Optional[str]
    resource_configuration_arn: Optional[str]
    service_region: Optional[str]


class CreateVpcEndpointResponse(Shape):
    vpc_endpoint: Optional[VpcEndpoint]
    client_token: Optional[str]


class CreateVpcEndpointServiceConfigurationRequest(Shape):
    dry_run: Optional[bool]
    acceptance_required: Optional[bool]
    private_dns_name: Optional[str]
    network_load_balancer_arns: List[str]
    gateway_load_balancer_arns: List[str]
    supported_ip_address_types: List[str]
    supported_regions: List[str]
    client_token: Optional[str]
    tag_specifications: List[TagSpecification]


class CreateVpcEndpointServiceConfigurationResponse(Shape):
    service_configuration: Optional[ServiceConfiguration]
    client_token: Optional[str]


class CreateVpcPeeringConnectionRequest(Shape):
    peer_region: Optional[str]
    tag_specifications: List[TagSpecification]
    requester_peering_connection_options: Optional[CreatePeeringConnectionOptionsRequest]
    dry_run: Optional[bool]
    vpc_id: Optional[str]
    peer_vpc_id: Optional[str]
    peer_owner_id: Optional[str]


class CreateVpcPeeringConnectionResponse(Shape):
    vpc_peering_connection: Optional[VpcPeeringConnection]


class CreateVpcRequest(Shape):
    cidr_block: Optional[str]
    ipv6_pool: Optional[str]
    ipv6_cidr_block: Optional[str]
    ipv4_ipam_pool_id: Optional[str]
    ipv4_netmask_length: Optional[int]
    ipv6_ipam_pool_id: Optional[str]
    ipv6_netmask_length: Optional[int]
    ipv6_cidr_block_network_border_group: Optional[str]
    vpc_encryption_control: Optional[VpcEncryptionControlConfiguration]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]
    instance_tenancy: Optional[str]
    amazon_provided_ipv6_cidr_block: Optional[bool]


class CreateVpcResponse(Shape):
    vpc: Optional[Vpc]


class CreateVpnConcentratorRequest(Shape):
    type: Optional[str]
    transit_gateway_id: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]


class CreateVpnConcentratorResponse(Shape):
    vpn_concentrator: Optional[VpnConcentrator]


class CreateVpnConnectionRequest(Shape):
    customer_gateway_id: Optional[str]
    type: Optional[str]
    vpn_gateway_id: Optional[str]
    transit_gateway_id: Optional[str]
    vpn_concentrator_id: Optional[str]
    tag_specifications: List[TagSpecification]
    pre_shared_key_storage: Optional[str]
    dry_run: Optional[bool]
    options: Optional[VpnConnectionOptionsSpecification]


class CreateVpnConnectionResponse(Shape):
    vpn_connection: Optional[VpnConnection]


class CreateVpnConnectionRouteRequest(Shape):
    destination_cidr_block: Optional[str]
    vpn_connection_id: Optional[str]


class CreateVpnGatewayRequest(Shape):
    availability_zone: Optional[str]
    type: Optional[str]
    tag_specifications: List[TagSpecification]
    amazon_side_asn: Optional[int]
    dry_run: Optional[bool]


class CreateVpnGatewayResponse(Shape):
    vpn_gateway: Optional[VpnGateway]


class CreationDateConditionRequest(Shape):
    maximum_days_since_created: Optional[int]


class CreditSpecification(Shape):
    cpu_credits: Optional[str]


class CreditSpecificationRequest(Shape):
    cpu_credits: Optional[str]


class CustomTagKeyValueRequestPair(Shape):
    key: Optional[str]
    value: Optional[str]


class CustomTagKeyValueResponsePair(Shape):
    key: Optional[str]
    value: Optional[str]


class CustomerGateway(Shape):
    certificate_arn: Optional[str]
    device_name: Optional[str]
    tags: List[Tag]
    bgp_asn_extended: Optional[str]
    customer_gateway_id: Optional[str]
    state: Optional[str]
    type: Optional[str]
    ip_address: Optional[str]
    bgp_asn: Optional[str]


class DeleteApplicationStatusCheckRequest(Shape):
    application_status_check_id: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]


class DeleteApplicationStatusCheckResponse(Shape):
    application_status_check: Optional[ApplicationStatusCheckResponseObject]


class DeleteCapacityManagerDataExportRequest(Shape):
    capacity_manager_data_export_id: Optional[str]
    dry_run: Optional[bool]


class DeleteCapacityManagerDataExportResponse(Shape):
    capacity_manager_data_export_id: Optional[str]


class DeleteCarrierGatewayRequest(Shape):
    carrier_gateway_id: Optional[str]
    dry_run: Optional[bool]


class DeleteCarrierGatewayResponse(Shape):
    carrier_gateway: Optional[CarrierGateway]


class DeleteClientVpnEndpointAuthorizationPolicyRequest(Shape):
    client_vpn_endpoint_id: Optional[str]
    dry_run: Optional[bool]


class DeleteClientVpnEndpointAuthorizationPolicyResponse(Shape):
    status: Optional[str]


class DeleteClientVpnEndpointRequest(Shape):
    client_vpn_endpoint_id: Optional[str]
    dry_run: Optional[bool]


class DeleteClientVpnEndpointResponse(Shape):
    status: Optional[ClientVpnEndpointStatus]


class DeleteClientVpnRouteRequest(Shape):
    client_vpn_endpoint_id: Optional[str]
    target_vpc_subnet_id: Optional[str]
    destination_cidr_block: Optional[str]
    dry_run: Optional[bool]


class DeleteClientVpnRouteResponse(Shape):
    status: Optional[ClientVpnRouteStatus]


class DeleteCoipCidrRequest(Shape):
    cidr: Optional[str]
    coip_pool_id: Optional[str]
    dry_run: Optional[bool]


class DeleteCoipCidrResponse(Shape):
    coip_cidr: Optional[CoipCidr]


class DeleteCoipPoolRequest(Shape):
    coip_pool_id: Optional[str]
    dry_run: Optional[bool]


class DeleteCoipPoolResponse(Shape):
    coip_pool: Optional[CoipPool]


class DeleteCustomerGatewayRequest(Shape):
    customer_gateway_id: Optional[str]
    dry_run: Optional[bool]


class DeleteDhcpOptionsRequest(Shape):
    dhcp_options_id: Optional[str]
    dry_run: Optional[bool]


class DeleteEgressOnlyInternetGatewayRequest(Shape):
    dry_run: Optional[bool]
    egress_only_internet_gateway_id: Optional[str]


class DeleteEgressOnlyInternetGatewayResponse(Shape):
    return_code: Optional[bool]


class DeleteFleetError(Shape):
    code: Optional[str]
    message: Optional[str]


class DeleteFleetErrorItem(Shape):
    error: Optional[DeleteFleetError]
    fleet_id: Optional[str]


class DeleteFleetSuccessItem(Shape):
    current_fleet_state: Optional[str]
    previous_fleet_state: Optional[str]
    fleet_id: Optional[str]


class DeleteFleetsRequest(Shape):
    dry_run: Optional[bool]
    fleet_ids: List[str]
    terminate_instances: Optional[bool]


class DeleteFleetsResponse(Shape):
    successful_fleet_deletions: List[DeleteFleetSuccessItem]
    unsuccessful_fleet_deletions: List[DeleteFleetErrorItem]


class DeleteFlowLogsRequest(Shape):
    dry_run: Optional[bool]
    flow_log_ids: List[str]


class DeleteFlowLogsResponse(Shape):
    unsuccessful: List[UnsuccessfulItem]


class DeleteFpgaImageRequest(Shape):
    dry_run: Optional[bool]
    fpga_image_id: Optional[str]


class DeleteFpgaImageResponse(Shape):
    return_: Optional[bool]


class DeleteImageUsageReportRequest(Shape):
    report_id: Optional[str]
    dry_run: Optional[bool]


class DeleteImageUsageReportResponse(Shape):
    return_: Optional[bool]


class DeleteInstanceConnectEndpointRequest(Shape):
    dry_run: Optional[bool]
    instance_connect_endpoint_id: Optional[str]


class DeleteInstanceConnectEndpointResponse(Shape):
    instance_connect_endpoint: Optional[Ec2InstanceConnectEndpoint]


class DeleteInstanceEventWindowRequest(Shape):
    dry_run: Optional[bool]
    force_delete: Optional[bool]
    instance_event_window_id: Optional[str]


class DeleteInstanceEventWindowResponse(Shape):
    instance_event_window_state: Optional[InstanceEventWindowStateChange]


class DeleteInternetGatewayRequest(Shape):
    dry_run: Optional[bool]
    internet_gateway_id: Optional[str]


class DeleteIpamExternalResourceVerificationTokenRequest(Shape):
    dry_run: Optional[bool]
    ipam_external_resource_verification_token_id: Optional[str]


class DeleteIpamExternalResourceVerificationTokenResponse(Shape):
    ipam_external_resource_verification_token: Optional[IpamExternalResourceVerificationToken]


class DeleteIpamInternetRegistryAssociationRequest(Shape):
    dry_run: Optional[bool]
    ipam_internet_registry_association_id: Optional[str]


class DeleteIpamInternetRegistryAssociationResponse(Shape):
    ipam_internet_registry_association: Optional[IpamInternetRegistryAssociation]


class DeleteIpamPolicyRequest(Shape):
    dry_run: Optional[bool]
    ipam_policy_id: Optional[str]


class DeleteIpamPolicyResponse(Shape):
    ipam_policy: Optional[IpamPolicy]


class DeleteIpamPoolRequest(Shape):
    dry_run: Optional[bool]
    ipam_pool_id: Optional[str]
    cascade: Optional[bool]


class DeleteIpamPoolResponse(Shape):
    ipam_pool: Optional[IpamPool]


class DeleteIpamPrefixListResolverRequest(Shape):
    dry_run: Optional[bool]
    ipam_prefix_list_resolver_id: Optional[str]


class DeleteIpamPrefixListResolverResponse(Shape):
    ipam_prefix_list_resolver: Optional[IpamPrefixListResolver]


class DeleteIpamPrefixListResolverTargetRequest(Shape):
    dry_run: Optional[bool]
    ipam_prefix_list_resolver_target_id: Optional[str]


class DeleteIpamPrefixListResolverTargetResponse(Shape):
    ipam_prefix_list_resolver_target: Optional[IpamPrefixListResolverTarget]


class DeleteIpamRequest(Shape):
    dry_run: Optional[bool]
    ipam_id: Optional[str]
    cascade: Optional[bool]


class DeleteIpamResourceDiscoveryRequest(Shape):
    dry_run: Optional[bool]
    ipam_resource_discovery_id: Optional[str]


class DeleteIpamResourceDiscoveryResponse(Shape):
    ipam_resource_discovery: Optional[IpamResourceDiscovery]


class DeleteIpamResponse(Shape):
    ipam: Optional[Ipam]


class DeleteIpamRoutingPolicyRegistrationRequest(Shape):
    dry_run: Optional[bool]
    ipam_internet_registry_association_id: Optional[str]
    cidr: Optional[str]
    force: Optional[bool]
    client_token: Optional[str]


class DeleteIpamRoutingPolicyRegistrationResponse(Shape):
    ipam_routing_policy_registration_delta: Optional[IpamRoutingPolicyRegistrationDelta]


class DeleteIpamScopeRequest(Shape):
    dry_run: Optional[bool]
    ipam_scope_id: Optional[str]


class DeleteIpamScopeResponse(Shape):
    ipam_scope: Optional[IpamScope]


class DeleteKeyPairRequest(Shape):
    key_name: Optional[str]
    key_pair_id: Optional[str]
    dry_run: Optional[bool]


class DeleteKeyPairResponse(Shape):
    return_: Optional[bool]
    key_pair_id: Optional[str]


class DeleteLaunchTemplateRequest(Shape):
    dry_run: Optional[bool]
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]


class DeleteLaunchTemplateResponse(Shape):
    launch_template: Optional[LaunchTemplate]


class DeleteLaunchTemplateVersionsRequest(Shape):
    dry_run: Optional[bool]
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    versions: List[str]


class DeleteLaunchTemplateVersionsResponse(Shape):
    successfully_deleted_launch_template_versions: List[DeleteLaunchTemplateVersionsResponseSuccessItem]
    unsuccessfully_deleted_launch_template_versions: List[DeleteLaunchTemplateVersionsResponseErrorItem]


class DeleteLaunchTemplateVersionsResponseErrorItem(Shape):
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    version_number: Optional[int]
    response_error: Optional[ResponseError]


class DeleteLaunchTemplateVersionsResponseSuccessItem(Shape):
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    version_number: Optional[int]


class DeleteLocalGatewayRouteRequest(Shape):
    destination_cidr_block: Optional[str]
    local_gateway_route_table_id: Optional[str]
    dry_run: Optional[bool]
    destination_prefix_list_id: Optional[str]


class DeleteLocalGatewayRouteResponse(Shape):
    route: Optional[LocalGatewayRoute]


class DeleteLocalGatewayRouteTableRequest(Shape):
    local_gateway_route_table_id: Optional[str]
    dry_run: Optional[bool]


class DeleteLocalGatewayRouteTableResponse(Shape):
    local_gateway_route_table: Optional[LocalGatewayRouteTable]


class DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationRequest(Shape):
    local_gateway_route_table_virtual_interface_group_association_id: Optional[str]
    dry_run: Optional[bool]


class DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociationResponse(Shape):
    local_gateway_route_table_virtual_interface_group_association: Optional[
        LocalGatewayRouteTableVirtualInterfaceGroupAssociation
    ]


class DeleteLocalGatewayRouteTableVpcAssociationRequest(Shape):
    local_gateway_route_table_vpc_association_id: Optional[str]
    dry_run: Optional[bool]


class DeleteLocalGatewayRouteTableVpcAssociationResponse(Shape):
    local_gateway_route_table_vpc_association: Optional[LocalGatewayRouteTableVpcAssociation]


class DeleteLocalGatewayVirtualInterfaceGroupRequest(Shape):
    local_gateway_virtual_interface_group_id: Optional[str]
    dry_run: Optional[bool]


class DeleteLocalGatewayVirtualInterfaceGroupResponse(Shape):
    local_gateway_virtual_interface_group: Optional[LocalGatewayVirtualInterfaceGroup]


class DeleteLocalGatewayVirtualInterfaceRequest(Shape):
    local_gateway_virtual_interface_id: Optional[str]
    dry_run: Optional[bool]


class DeleteLocalGatewayVirtualInterfaceResponse(Shape):
    local_gateway_virtual_interface: Optional[LocalGatewayVirtualInterface]


class DeleteManagedPrefixListRequest(Shape):
    dry_run: Optional[bool]
    prefix_list_id: Optional[str]


class DeleteManagedPrefixListResponse(Shape):
    prefix_list: Optional[ManagedPrefixList]


class DeleteMetricCategoryRequest(Shape):
    metric_category_id: Optional[str]
    dry_run: Optional[bool]


class DeleteMetricCategoryResponse(Shape):
    metric_category_id: Optional[str]


class DeleteNatGatewayRequest(Shape):
    dry_run: Optional[bool]
    nat_gateway_id: Optional[str]


class DeleteNatGatewayResponse(Shape):
    nat_gateway_id: Optional[str]


class DeleteNetworkAclEntryRequest(Shape):
    dry_run: Optional[bool]
    network_acl_id: Optional[str]
    rule_number: Optional[int]
    egress: Optional[bool]


class DeleteNetworkAclRequest(Shape):
    dry_run: Optional[bool]
    network_acl_id: Optional[str]


class DeleteNetworkInsightsAccessScopeAnalysisRequest(Shape):
    network_insights_access_scope_analysis_id: Optional[str]
    dry_run: Optional[bool]


class DeleteNetworkInsightsAccessScopeAnalysisResponse(Shape):
    network_insights_access_scope_analysis_id: Optional[str]


class DeleteNetworkInsightsAccessScopeRequest(Shape):
    dry_run: Optional[bool]
    network_insights_access_scope_id: Optional[str]


class DeleteNetworkInsightsAccessScopeResponse(Shape):
    network_insights_access_scope_id: Optional[str]


class DeleteNetworkInsightsAnalysisRequest(Shape):
    dry_run: Optional[bool]
    network_insights_analysis_id: Optional[str]


class DeleteNetworkInsightsAnalysisResponse(Shape):
    network_insights_analysis_id: Optional[str]


class DeleteNetworkInsightsPathRequest(Shape):
    dry_run: Optional[bool]
    network_insights_path_id: Optional[str]


class DeleteNetworkInsightsPathResponse(Shape):
    network_insights_path_id: Optional[str]


class DeleteNetworkInterfacePermissionRequest(Shape):
    network_interface_permission_id: Optional[str]
    force: Optional[bool]
    dry_run: Optional[bool]


class DeleteNetworkInterfacePermissionResponse(Shape):
    return_: Optional[bool]


class DeleteNetworkInterfaceRequest(Shape):
    dry_run: Optional[bool]
    network_interface_id: Optional[str]


class DeleteNetworkingFlexCostAllocationPoliciesRequest(Shape):
    fca_policy_ids: List[str]
    dry_run: Optional[bool]


class DeleteNetworkingFlexCostAllocationPoliciesResponse(Shape):
    successful: List[str]
    failed: List[FlexCostAllocationOperationFailure]


class DeletePlacementGroupRequest(Shape):
    dry_run: Optional[bool]
    group_name: Optional[str]


class DeletePublicIpv4PoolRequest(Shape):
    dry_run: Optional[bool]
    pool_id: Optional[str]
    network_border_group: Optional[str]


class DeletePublicIpv4PoolResponse(Shape):
    return_value: Optional[bool]


class DeleteQueuedReservedInstancesError(Shape):
    code: Optional[str]
    message: Optional[str]


class DeleteQueuedReservedInstancesRequest(Shape):
    dry_run: Optional[bool]
    reserved_instances_ids: List[str]


class DeleteQueuedReservedInstancesResponse(Shape):
    successful_queued_purchase_deletions: List[SuccessfulQueuedPurchaseDeletion]
    failed_queued_purchase_deletions: List[FailedQueuedPurchaseDeletion]


class DeleteRouteRequest(Shape):
    destination_prefix_list_id: Optional[str]
    dry_run: Optional[bool]
    route_table_id: Optional[str]
    destination_cidr_block: Optional[str]
    destination_ipv6_cidr_block: Optional[str]


class DeleteRouteServerEndpointRequest(Shape):
    route_server_endpoint_id: Optional[str]
    dry_run: Optional[bool]


class DeleteRouteServerEndpointResponse(Shape):
    route_server_endpoint: Optional[RouteServerEndpoint]


class DeleteRouteServerPeerRequest(Shape):
    route_server_peer_id: Optional[str]
    dry_run: Optional[bool]


class DeleteRouteServerPeerResponse(Shape):
    route_server_peer: Optional[RouteServerPeer]


class DeleteRouteServerRequest(Shape):
    route_server_id: Optional[str]
    dry_run: Optional[bool]


class DeleteRouteServerResponse(Shape):
    route_server: Optional[RouteServer]


class DeleteRouteTableRequest(Shape):
    dry_run: Optional[bool]
    route_table_id: Optional[str]


class DeleteSecondaryNetworkRequest(Shape):
    client_token: Optional[str]
    dry_run: Optional[bool]
    secondary_network_id: Optional[str]


class DeleteSecondaryNetworkResponse(Shape):
    secondary_network: Optional[SecondaryNetwork]
    client_token: Optional[str]


class DeleteSecondarySubnetRequest(Shape):
    client_token: Optional[str]
    dry_run: Optional[bool]
    secondary_subnet_id: Optional[str]


class DeleteSecondarySubnetResponse(Shape):
    secondary_subnet: Optional[SecondarySubnet]
    client_token: Optional[str]


class DeleteSecurityGroupRequest(Shape):
    group_id: Optional[str]
    group_name: Optional[str]
    dry_run: Optional[bool]


class DeleteSecurityGroupResponse(Shape):
    return_: Optional[bool]
    group_id: Optional[str]


class DeleteSnapshotRequest(Shape):
    snapshot_id: Optional[str]
    dry_run: Optional[bool]
    force: Optional[bool]


class DeleteSnapshotReturnCode(Shape):
    snapshot_id: Optional[str]
    return_code: Optional[str]


class DeleteSpotDatafeedSubscriptionRequest(Shape):
    dry_run: Optional[bool]


class DeleteSubnetCidrReservationRequest(Shape):
    subnet_cidr_reservation_id: Optional[str]
    dry_run: Optional[bool]


class DeleteSubnetCidrReservationResponse(Shape):
    deleted_subnet_cidr_reservation: Optional[SubnetCidrReservation]


class DeleteSubnetRequest(Shape):
    subnet_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTagsRequest(Shape):
    dry_run: Optional[bool]
    resources: List[str]
    tags: List[Tag]


class DeleteTrafficMirrorFilterRequest(Shape):
    traffic_mirror_filter_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTrafficMirrorFilterResponse(Shape):
    traffic_mirror_filter_id: Optional[str]


class DeleteTrafficMirrorFilterRuleRequest(Shape):
    traffic_mirror_filter_rule_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTrafficMirrorFilterRuleResponse(Shape):
    traffic_mirror_filter_rule_id: Optional[str]


class DeleteTrafficMirrorSessionRequest(Shape):
    traffic_mirror_session_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTrafficMirrorSessionResponse(Shape):
    traffic_mirror_session_id: Optional[str]


class DeleteTrafficMirrorTargetRequest(Shape):
    traffic_mirror_target_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTrafficMirrorTargetResponse(Shape):
    traffic_mirror_target_id: Optional[str]


class DeleteTransitGatewayClientVpnAttachmentRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTransitGatewayClientVpnAttachmentResponse(Shape):
    transit_gateway_client_vpn_attachment: Optional[TransitGatewayClientVpnAttachment]


class DeleteTransitGatewayConnectPeerRequest(Shape):
    transit_gateway_connect_peer_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTransitGatewayConnectPeerResponse(Shape):
    transit_gateway_connect_peer: Optional[TransitGatewayConnectPeer]


class DeleteTransitGatewayConnectRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTransitGatewayConnectResponse(Shape):
    transit_gateway_connect: Optional[TransitGatewayConnect]


class DeleteTransitGatewayMeteringPolicyEntryRequest(Shape):
    transit_gateway_metering_policy_id: Optional[str]
    policy_rule_number: Optional[int]
    dry_run: Optional[bool]


class DeleteTransitGatewayMeteringPolicyEntryResponse(Shape):
    transit_gateway_metering_policy_entry: Optional[TransitGatewayMeteringPolicyEntry]


class DeleteTransitGatewayMeteringPolicyRequest(Shape):
    transit_gateway_metering_policy_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTransitGatewayMeteringPolicyResponse(Shape):
    transit_gateway_metering_policy: Optional[TransitGatewayMeteringPolicy]


class DeleteTransitGatewayMulticastDomainRequest(Shape):
    transit_gateway_multicast_domain_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTransitGatewayMulticastDomainResponse(Shape):
    transit_gateway_multicast_domain: Optional[TransitGatewayMulticastDomain]


class DeleteTransitGatewayNetworkFunctionAttachmentRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTransitGatewayNetworkFunctionAttachmentResponse(Shape):
    transit_gateway_network_function_attachment: Optional[TransitGatewayNetworkFunctionAttachment]


class DeleteTransitGatewayPeeringAttachmentRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTransitGatewayPeeringAttachmentResponse(Shape):
    transit_gateway_peering_attachment: Optional[TransitGatewayPeeringAttachment]


class DeleteTransitGatewayPolicyTableEntryRequest(Shape):
    transit_gateway_policy_table_id: Optional[str]
    policy_rule_number: Optional[str]
    dry_run: Optional[bool]


class DeleteTransitGatewayPolicyTableEntryResponse(Shape):
    transit_gateway_policy_table_entry: Optional[TransitGatewayPolicyTableEntry]


class DeleteTransitGatewayPolicyTableRequest(Shape):
    transit_gateway_policy_table_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTransitGatewayPolicyTableResponse(Shape):
    transit_gateway_policy_table: Optional[TransitGatewayPolicyTable]


class DeleteTransitGatewayPrefixListReferenceRequest(Shape):
    transit_gateway_route_table_id: Optional[str]
    prefix_list_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTransitGatewayPrefixListReferenceResponse(Shape):
    transit_gateway_prefix_list_reference: Optional[TransitGatewayPrefixListReference]


class DeleteTransitGatewayRequest(Shape):
    transit_gateway_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTransitGatewayResponse(Shape):
    transit_gateway: Optional[TransitGateway]


class DeleteTransitGatewayRouteRequest(Shape):
    transit_gateway_route_table_id: Optional[str]
    destination_cidr_block: Optional[str]
    dry_run: Optional[bool]


class DeleteTransitGatewayRouteResponse(Shape):
    route: Optional[TransitGatewayRoute]


class DeleteTransitGatewayRouteTableAnnouncementRequest(Shape):
    transit_gateway_route_table_announcement_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTransitGatewayRouteTableAnnouncementResponse(Shape):
    transit_gateway_route_table_announcement: Optional[TransitGatewayRouteTableAnnouncement]


class DeleteTransitGatewayRouteTableRequest(Shape):
    transit_gateway_route_table_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTransitGatewayRouteTableResponse(Shape):
    transit_gateway_route_table: Optional[TransitGatewayRouteTable]


class DeleteTransitGatewayVpcAttachmentRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]


class DeleteTransitGatewayVpcAttachmentResponse(Shape):
    transit_gateway_vpc_attachment: Optional[TransitGatewayVpcAttachment]


class DeleteVerifiedAccessEndpointRequest(Shape):
    verified_access_endpoint_id: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]


class DeleteVerifiedAccessEndpointResponse(Shape):
    verified_access_endpoint: Optional[VerifiedAccessEndpoint]


class DeleteVerifiedAccessGroupRequest(Shape):
    verified_access_group_id: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]


class DeleteVerifiedAccessGroupResponse(Shape):
    verified_access_group: Optional[VerifiedAccessGroup]


class DeleteVerifiedAccessInstanceRequest(Shape):
    verified_access_instance_id: Optional[str]
    dry_run: Optional[bool]
    client_token: Optional[str]


class DeleteVerifiedAccessInstanceResponse(Shape):
    verified_access_instance: Optional[VerifiedAccessInstance]


class DeleteVerifiedAccessTrustProviderRequest(Shape):
    verified_access_trust_provider_id: Optional[str]
    dry_run: Optional[bool]
    client_token: Optional[str]


class DeleteVerifiedAccessTrustProviderResponse(Shape):
    verified_access_trust_provider: Optional[VerifiedAccessTrustProvider]


class DeleteVolumeRequest(Shape):
    volume_id: Optional[str]
    dry_run: Optional[bool]
    report_volume_failure: Optional[bool]


class DeleteVpcBlockPublicAccessExclusionRequest(Shape):
    dry_run: Optional[bool]
    exclusion_id: Optional[str]


class DeleteVpcBlockPublicAccessExclusionResponse(Shape):
    vpc_block_public_access_exclusion: Optional[VpcBlockPublicAccessExclusion]


class DeleteVpcEncryptionControlRequest(Shape):
    dry_run: Optional[bool]
    vpc_encryption_control_id: Optional[str]


class DeleteVpcEncryptionControlResponse(Shape):
    vpc_encryption_control: Optional[VpcEncryptionControl]


class DeleteVpcEndpointConnectionNotificationsRequest(Shape):
    dry_run: Optional[bool]
    connection_notification_ids: List[str]


class DeleteVpcEndpointConnectionNotificationsResponse(Shape):
    unsuccessful: List[UnsuccessfulItem]


class DeleteVpcEndpointServiceConfigurationsRequest(Shape):
    dry_run: Optional[bool]
    service_ids: List[str]


class DeleteVpcEndpointServiceConfigurationsResponse(Shape):
    unsuccessful: List[UnsuccessfulItem]


class DeleteVpcEndpointsRequest(Shape):
    dry_run: Optional[bool]
    vpc_endpoint_ids: List[str]


class DeleteVpcEndpointsResponse(Shape):
    unsuccessful: List[UnsuccessfulItem]


class DeleteVpcPeeringConnectionRequest(Shape):
    dry_run: Optional[bool]
    vpc_peering_connection_id: Optional[str]


class DeleteVpcPeeringConnectionResponse(Shape):
    return_: Optional[bool]


class DeleteVpcRequest(Shape):
    vpc_id: Optional[str]
    dry_run: Optional[bool]


class DeleteVpnConcentratorRequest(Shape):
    vpn_concentrator_id: Optional[str]
    dry_run: Optional[bool]


class DeleteVpnConcentratorResponse(Shape):
    return_: Optional[bool]


class DeleteVpnConnectionRequest(Shape):
    vpn_connection_id: Optional[str]
    dry_run: Optional[bool]


class DeleteVpnConnectionRouteRequest(Shape):
    destination_cidr_block: Optional[str]
    vpn_connection_id: Optional[str]


class DeleteVpnGatewayRequest(Shape):
    vpn_gateway_id: Optional[str]
    dry_run: Optional[bool]


class DeprecationTimeConditionRequest(Shape):
    maximum_days_since_deprecated: Optional[int]


class DeprovisionByoipCidrRequest(Shape):
    cidr: Optional[str]
    dry_run: Optional[bool]


class DeprovisionByoipCidrResponse(Shape):
    byoip_cidr: Optional[ByoipCidr]


class DeprovisionIpamByoasnRequest(Shape):
    dry_run: Optional[bool]
    ipam_id: Optional[str]
    asn: Optional[str]


class DeprovisionIpamByoasnResponse(Shape):
    byoasn: Optional[Byoasn]


class DeprovisionIpamPoolCidrRequest(Shape):
    dry_run: Optional[bool]
    ipam_pool_id: Optional[str]
    cidr: Optional[str]


class DeprovisionIpamPoolCidrResponse(Shape):
    ipam_pool_cidr: Optional[IpamPoolCidr]


class DeprovisionPublicIpv4PoolCidrRequest(Shape):
    dry_run: Optional[bool]
    pool_id: Optional[str]
    cidr: Optional[str]


class DeprovisionPublicIpv4PoolCidrResponse(Shape):
    pool_id: Optional[str]
    deprovisioned_addresses: List[str]


class DeregisterImageRequest(Shape):
    image_id: Optional[str]
    delete_associated_snapshots: Optional[bool]
    dry_run: Optional[bool]


class DeregisterImageResponse(Shape):
    return_: Optional[bool]
    delete_snapshot_results: List[DeleteSnapshotReturnCode]


class DeregisterInstanceEventNotificationAttributesRequest(Shape):
    dry_run: Optional[bool]
    instance_tag_attribute: Optional[DeregisterInstanceTagAttributeRequest]


class DeregisterInstanceEventNotificationAttributesResponse(Shape):
    instance_tag_attribute: Optional[InstanceTagNotificationAttribute]


class DeregisterInstanceTagAttributeRequest(Shape):
    include_all_tags_of_instance: Optional[bool]
    instance_tag_keys: List[str]


class DeregisterTransitGatewayMulticastGroupMembersRequest(Shape):
    transit_gateway_multicast_domain_id: Optional[str]
    group_ip_address: Optional[str]
    network_interface_ids: List[str]
    dry_run: Optional[bool]


class DeregisterTransitGatewayMulticastGroupMembersResponse(Shape):
    deregistered_multicast_group_members: Optional[TransitGatewayMulticastDeregisteredGroupMembers]


class DeregisterTransitGatewayMulticastGroupSourcesRequest(Shape):
    transit_gateway_multicast_domain_id: Optional[str]
    group_ip_address: Optional[str]
    network_interface_ids: List[str]
    dry_run: Optional[bool]


class DeregisterTransitGatewayMulticastGroupSourcesResponse(Shape):
    deregistered_multicast_group_sources: Optional[TransitGatewayMulticastDeregisteredGroupSources]


class DestinationOptionsRequest(Shape):
    file_format: Optional[str]
    hive_compatible_partitions: Optional[bool]
    per_hour_partition: Optional[bool]


class DetachClassicLinkVpcRequest(Shape):
    dry_run: Optional[bool]
    instance_id: Optional[str]
    vpc_id: Optional[str]


class DetachClassicLinkVpcResponse(Shape):
    return_: Optional[bool]


class DetachImageWatermarkRequest(Shape):
    image_id: Optional[str]
    watermark_key: Optional[str]
    dry_run: Optional[bool]


class DetachImageWatermarkResponse(Shape):
    return_: Optional[bool]


class DetachInternetGatewayRequest(Shape):
    dry_run: Optional[bool]
    internet_gateway_id: Optional[str]
    vpc_id: Optional[str]


class DetachNetworkInterfaceRequest(Shape):
    dry_run: Optional[bool]
    attachment_id: Optional[str]
    force: Optional[bool]


class DetachVerifiedAccessTrustProviderRequest(Shape):
    verified_access_instance_id: Optional[str]
    verified_access_trust_provider_id: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]


class DetachVerifiedAccessTrustProviderResponse(Shape):
    verified_access_trust_provider: Optional[VerifiedAccessTrustProvider]
    verified_access_instance: Optional[VerifiedAccessInstance]


class DetachVolumeRequest(Shape):
    device: Optional[str]
    force: Optional[bool]
    instance_id: Optional[str]
    volume_id: Optional[str]
    dry_run: Optional[bool]


class DetachVpnGatewayRequest(Shape):
    vpc_id: Optional[str]
    vpn_gateway_id: Optional[str]
    dry_run: Optional[bool]


class DeviceOptions(Shape):
    tenant_id: Optional[str]
    public_signing_key_url: Optional[str]


class DevicePostureOptions(Shape):
    trust_providers: List[ClientVpnTrustProviderRequest]
    enabled: Optional[bool]


class DhcpConfiguration(Shape):
    key: Optional[str]
    values: List[AttributeValue]


class DhcpOptions(Shape):
    owner_id: Optional[str]
    tags: List[Tag]
    dhcp_options_id: Optional[str]
    dhcp_configurations: List[DhcpConfiguration]


class DirectoryServiceAuthenticationRequest(Shape):
    directory_id: Optional[str]


class DisableAddressTransferRequest(Shape):
    allocation_id: Optional[str]
    dry_run: Optional[bool]


class DisableAddressTransferResponse(Shape):
    address_transfer: Optional[AddressTransfer]


class DisableAllowedImagesSettingsRequest(Shape):
    dry_run: Optional[bool]


class DisableAllowedImagesSettingsResponse(Shape):
    allowed_images_settings_state: Optional[str]


class DisableApplicationStatusCheckSuppressionRequest(Shape):
    instance_ids: List[str]
    client_token: Optional[str]
    dry_run: Optional[bool]


class DisableApplicationStatusCheckSuppressionResponse(Shape):
    successful_results: List[SuccessfulSuppressionResponseObject]
    unsuccessful_results: List[UnsuccessfulSuppressionResponseObject]


class DisableAwsNetworkPerformanceMetricSubscriptionRequest(Shape):
    source: Optional[str]
    destination: Optional[str]
    metric: Optional[str]
    statistic: Optional[str]
    dry_run: Optional[bool]


class DisableAwsNetworkPerformanceMetricSubscriptionResponse(Shape):
    output: Optional[bool]


class DisableCapacityManagerRequest(Shape):
    dry_run: Optional[bool]
    client_token: Optional[str]


class DisableCapacityManagerResponse(Shape):
    capacity_manager_status: Optional[str]
    organizations_access: Optional[bool]


class DisableEbsEncryptionByDefaultRequest(Shape):
    dry_run: Optional[bool]


class DisableEbsEncryptionByDefaultResponse(Shape):
    ebs_encryption_by_default: Optional[bool]


class DisableFastLaunchRequest(Shape):
    image_id: Optional[str]
    force: Optional[bool]
    dry_run: Optional[bool]


class DisableFastLaunchResponse(Shape):
    image_id: Optional[str]
    resource_type: Optional[str]
    snapshot_configuration: Optional[FastLaunchSnapshotConfigurationResponse]
    launch_template: Optional[FastLaunchLaunchTemplateSpecificationResponse]
    max_parallel_launches: Optional[int]
    owner_id: Optional[str]
    state: Optional[str]
    state_transition_reason: Optional[str]
    state_transition_time: Optional[datetime]


class DisableFastSnapshotRestoreErrorItem(Shape):
    snapshot_id: Optional[str]
    fast_snapshot_restore_state_errors: List[DisableFastSnapshotRestoreStateErrorItem]


class DisableFastSnapshotRestoreStateError(Shape):
    code: Optional[str]
    message: Optional[str]


class DisableFastSnapshotRestoreStateErrorItem(Shape):
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    error: Optional[DisableFastSnapshotRestoreStateError]


class DisableFastSnapshotRestoreSuccessItem(Shape):
    snapshot_id: Optional[str]
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    state: Optional[str]
    state_transition_reason: Optional[str]
    owner_id: Optional[str]
    owner_alias: Optional[str]
    enabling_time: Optional[datetime]
    optimizing_time: Optional[datetime]
    enabled_time: Optional[datetime]
    disabling_time: Optional[datetime]
    disabled_time: Optional[datetime]


class DisableFastSnapshotRestoresRequest(Shape):
    availability_zones: List[str]
    availability_zone_ids: List[str]
    source_snapshot_ids: List[str]
    dry_run: Optional[bool]


class DisableFastSnapshotRestoresResponse(Shape):
    successful: List[DisableFastSnapshotRestoreSuccessItem]
    unsuccessful: List[DisableFastSnapshotRestoreErrorItem]


class DisableImageBlockPublicAccessRequest(Shape):
    dry_run: Optional[bool]


class DisableImageBlockPublicAccessResponse(Shape):
    image_block_public_access_state: Optional[str]


class DisableImageDeprecationRequest(Shape):
    image_id: Optional[str]
    dry_run: Optional[bool]


class DisableImageDeprecationResponse(Shape):
    return_: Optional[bool]


class DisableImageDeregistrationProtectionRequest(Shape):
    image_id: Optional[str]
    dry_run: Optional[bool]


class DisableImageDeregistrationProtectionResponse(Shape):
    return_: Optional[str]


class DisableImageRequest(Shape):
    image_id: Optional[str]
    dry_run: Optional[bool]


class DisableImageResponse(Shape):
    return_: Optional[bool]


class DisableInstanceSqlHaStandbyDetectionsRequest(Shape):
    instance_ids: List[str]
    dry_run: Optional[bool]


class DisableInstanceSqlHaStandbyDetectionsResponse(Shape):
    instances: List[RegisteredInstance]


class DisableIpamOrganizationAdminAccountRequest(Shape):
    dry_run: Optional[bool]
    delegated_admin_account_id: Optional[str]


class DisableIpamOrganizationAdminAccountResponse(Shape):
    success: Optional[bool]


class DisableIpamPolicyRequest(Shape):
    dry_run: Optional[bool]
    ipam_policy_id: Optional[str]
    organization_target_id: Optional[str]


class DisableIpamPolicyResponse(Shape):
    return_: Optional[bool]


class DisableRouteServerPropagationRequest(Shape):
    route_server_id: Optional[str]
    route_table_id: Optional[str]
    dry_run: Optional[bool]


class DisableRouteServerPropagationResponse(Shape):
    route_server_propagation: Optional[RouteServerPropagation]


class DisableSerialConsoleAccessRequest(Shape):
    dry_run: Optional[bool]


class DisableSerialConsoleAccessResponse(Shape):
    serial_console_access_enabled: Optional[bool]


class DisableSnapshotBlockPublicAccessRequest(Shape):
    dry_run: Optional[bool]


class DisableSnapshotBlockPublicAccessResponse(Shape):
    state: Optional[str]


class DisableTransitGatewayRouteTablePropagationRequest(Shape):
    transit_gateway_route_table_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]
    transit_gateway_route_table_announcement_id: Optional[str]


class DisableTransitGatewayRouteTablePropagationResponse(Shape):
    propagation: Optional[TransitGatewayPropagation]


class DisableVgwRoutePropagationRequest(Shape):
    gateway_id: Optional[str]
    route_table_id: Optional[str]
    dry_run: Optional[bool]


class DisableVpcClassicLinkDnsSupportRequest(Shape):
    vpc_id: Optional[str]


class DisableVpcClassicLinkDnsSupportResponse(Shape):
    return_: Optional[bool]


class DisableVpcClassicLinkRequest(Shape):
    dry_run: Optional[bool]
    vpc_id: Optional[str]


class DisableVpcClassicLinkResponse(Shape):
    return_: Optional[bool]


class DisassociateAddressRequest(Shape):
    association_id: Optional[str]
    public_ip: Optional[str]
    dry_run: Optional[bool]


class DisassociateApplicationStatusCheckRequest(Shape):
    application_status_check_id: Optional[str]
    target_tag_associations: List[CustomTagKeyValueRequestPair]
    instance_ids: List[str]
    client_token: Optional[str]
    dry_run: Optional[bool]


class DisassociateApplicationStatusCheckResponse(Shape):
    successful_results: List[SuccessfulAssociationResponseObject]
    unsuccessful_results: List[UnsuccessfulAssociationResponseObject]


class DisassociateCapacityReservationBillingOwnerRequest(Shape):
    dry_run: Optional[bool]
    capacity_reservation_id: Optional[str]
    unused_reservation_billing_owner_id: Optional[str]


class DisassociateCapacityReservationBillingOwnerResponse(Shape):
    return_: Optional[bool]


class DisassociateClientVpnTargetNetworkRequest(Shape):
    client_vpn_endpoint_id: Optional[str]
    association_id: Optional[str]
    dry_run: Optional[bool]


class DisassociateClientVpnTargetNetworkResponse(Shape):
    association_id: Optional[str]
    status: Optional[AssociationStatus]


class DisassociateEnclaveCertificateIamRoleRequest(Shape):
    certificate_arn: Optional[str]
    role_arn: Optional[str]
    dry_run: Optional[bool]


class DisassociateEnclaveCertificateIamRoleResponse(Shape):
    return_: Optional[bool]


class DisassociateIamInstanceProfileRequest(Shape):
    association_id: Optional[str]


class DisassociateIamInstanceProfileResponse(Shape):
    iam_instance_profile_association: Optional[IamInstanceProfileAssociation]


class DisassociateInstanceEventWindowRequest(Shape):
    dry_run: Optional[bool]
    instance_event_window_id: Optional[str]
    association_target: Optional[InstanceEventWindowDisassociationRequest]


class DisassociateInstanceEventWindowResponse(Shape):
    instance_event_window: Optional[InstanceEventWindow]


class DisassociateIpamByoasnRequest(Shape):
    dry_run: Optional[bool]
    asn: Optional[str]
    cidr: Optional[str]


class DisassociateIpamByoasnResponse(Shape):
    asn_association: Optional[AsnAssociation]


class DisassociateIpamResourceDiscoveryRequest(Shape):
    dry_run: Optional[bool]
    ipam_resource_discovery_association_id: Optional[str]


class DisassociateIpamResourceDiscoveryResponse(Shape):
    ipam_resource_discovery_association: Optional[IpamResourceDiscoveryAssociation]


class DisassociateKmsKeyIdRequest(Shape):
    snapshot_id: Optional[str]
    kms_key_id: Optional[str]
    dry_run: Optional[bool]


class DisassociateKmsKeyIdResponse(Shape):
    return_: Optional[bool]


class DisassociateNatGatewayAddressRequest(Shape):
    nat_gateway_id: Optional[str]
    association_ids: List[str]
    max_drain_duration_seconds: Optional[int]
    dry_run: Optional[bool]


class DisassociateNatGatewayAddressResponse(Shape):
    nat_gateway_id: Optional[str]
    nat_gateway_addresses: List[NatGatewayAddress]


class DisassociateNetworkingFlexCostAllocationPolicyRequest(Shape):
    fca_policy_association_ids: List[str]
    dry_run: Optional[bool]


class DisassociateNetworkingFlexCostAllocationPolicyResponse(Shape):
    fca_policy_disassociations: List[str]
    fca_policy_disassociation_failures: List[FlexCostAllocationOperationFailure]


class DisassociateRouteServerRequest(Shape):
    route_server_id: Optional[str]
    vpc_id: Optional[str]
    dry_run: Optional[bool]


class DisassociateRouteServerResponse(Shape):
    route_server_association: Optional[RouteServerAssociation]


class DisassociateRouteTableRequest(Shape):
    dry_run: Optional[bool]
    association_id: Optional[str]


class DisassociateRouteTableResponse(Shape):
    association_state: Optional[RouteTableAssociationState]


class DisassociateSecurityGroupVpcRequest(Shape):
    group_id: Optional[str]
    vpc_id: Optional[str]
    dry_run: Optional[bool]


class DisassociateSecurityGroupVpcResponse(Shape):
    state: Optional[str]


class DisassociateSubnetCidrBlockRequest(Shape):
    association_id: Optional[str]


class DisassociateSubnetCidrBlockResponse(Shape):
    ipv6_cidr_block_association: Optional[SubnetIpv6CidrBlockAssociation]
    subnet_id: Optional[str]


class DisassociateTransitGatewayMulticastDomainRequest(Shape):
    transit_gateway_multicast_domain_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    subnet_ids: List[str]
    dry_run: Optional[bool]


class DisassociateTransitGatewayMulticastDomainResponse(Shape):
    associations: Optional[TransitGatewayMulticastDomainAssociations]


class DisassociateTransitGatewayPolicyTableRequest(Shape):
    transit_gateway_policy_table_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]


class DisassociateTransitGatewayPolicyTableResponse(Shape):
    association: Optional[TransitGatewayPolicyTableAssociation]


class DisassociateTransitGatewayRouteTableRequest(Shape):
    transit_gateway_route_table_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]


class DisassociateTransitGatewayRouteTableResponse(Shape):
    association: Optional[TransitGatewayAssociation]


class DisassociateTrunkInterfaceRequest(Shape):
    association_id: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]


class DisassociateTrunkInterfaceResponse(Shape):
    return_: Optional[bool]
    client_token: Optional[str]


class DisassociateVpcCidrBlockRequest(Shape):
    association_id: Optional[str]


class DisassociateVpcCidrBlockResponse(Shape):
    ipv6_cidr_block_association: Optional[VpcIpv6CidrBlockAssociation]
    cidr_block_association: Optional[VpcCidrBlockAssociation]
    vpc_id: Optional[str]


class DiskImage(Shape):
    description: Optional[str]
    image: Optional[DiskImageDetail]
    volume: Optional[VolumeDetail]


class DiskImageDescription(Shape):
    checksum: Optional[str]
    format: Optional[str]
    import_manifest_url: Optional[str]
    size: Optional[int]


class DiskImageDetail(Shape):
    format: Optional[str]
    bytes: Optional[int]
    import_manifest_url: Optional[str]


class DiskImageVolumeDescription(Shape):
    id: Optional[str]
    size: Optional[int]


class DnsEntry(Shape):
    dns_name: Optional[str]
    hosted_zone_id: Optional[str]


class DnsOptions(Shape):
    dns_record_ip_type: Optional[str]
    private_dns_only_for_inbound_resolver_endpoint: Optional[bool]
    private_dns_preference: Optional[str]
    private_dns_specified_domains: List[str]


class DnsOptionsSpecification(Shape):
    dns_record_ip_type: Optional[str]
    private_dns_only_for_inbound_resolver_endpoint: Optional[bool]
    private_dns_preference: Optional[str]
    private_dns_specified_domains: List[str]


class DnsServersOptionsModifyStructure(Shape):
    custom_dns_servers: List[str]
    enabled: Optional[bool]


class EbsBlockDevice(Shape):
    delete_on_termination: Optional[bool]
    iops: Optional[int]
    snapshot_id: Optional[str]
    volume_size: Optional[int]
    volume_type: Optional[str]
    kms_key_id: Optional[str]
    throughput: Optional[int]
    outpost_arn: Optional[str]
    availability_zone: Optional[str]
    encrypted: Optional[bool]
    volume_initialization_rate: Optional[int]
    availability_zone_id: Optional[str]
    ebs_card_index: Optional[int]


class EbsBlockDeviceResponse(Shape):
    encrypted: Optional[bool]
    delete_on_termination: Optional[bool]
    iops: Optional[int]
    throughput: Optional[int]
    kms_key_id: Optional[str]
    snapshot_id: Optional[str]
    volume_size: Optional[int]
    volume_type: Optional[str]


class EbsInstanceBlockDevice(Shape):
    attach_time: Optional[datetime]
    delete_on_termination: Optional[bool]
    status: Optional[str]
    volume_id: Optional[str]
    associated_resource: Optional[str]
    volume_owner_id: Optional[str]
    operator: Optional[OperatorResponse]
    ebs_card_index: Optional[int]


class EbsInstanceBlockDeviceSpecification(Shape):
    volume_id: Optional[str]
    delete_on_termination: Optional[bool]


class Ec2InstanceConnectEndpoint(Shape):
    owner_id: Optional[str]
    instance_connect_endpoint_id: Optional[str]
    instance_connect_endpoint_arn: Optional[str]
    state: Optional[str]
    state_message: Optional[str]
    dns_name: Optional[str]
    fips_dns_name: Optional[str]
    network_interface_ids: List[str]
    vpc_id: Optional[str]
    availability_zone: Optional[str]
    created_at: Optional[datetime]
    subnet_id: Optional[str]
    preserve_client_ip: Optional[bool]
    security_group_ids: List[str]
    tags: List[Tag]
    ip_address_type: Optional[str]
    public_dns_names: Optional[InstanceConnectEndpointPublicDnsNames]
    availability_zone_id: Optional[str]


class EgressOnlyInternetGateway(Shape):
    attachments: List[InternetGatewayAttachment]
    egress_only_internet_gateway_id: Optional[str]
    tags: List[Tag]


class ElasticGpuAssociation(Shape):
    elastic_gpu_id: Optional[str]
    elastic_gpu_association_id: Optional[str]
    elastic_gpu_association_state: Optional[str]
    elastic_gpu_association_time: Optional[str]


class ElasticGpuSpecification(Shape):
    type: Optional[str]


class ElasticGpuSpecificationResponse(Shape):
    type: Optional[str]


class ElasticInferenceAccelerator(Shape):
    type: Optional[str]
    count: Optional[int]


class ElasticInferenceAcceleratorAssociation(Shape):
    elastic_inference_accelerator_arn: Optional[str]
    elastic_inference_accelerator_association_id: Optional[str]
    elastic_inference_accelerator_association_state: Optional[str]
    elastic_inference_accelerator_association_time: Optional[datetime]


class EnaSrdSpecification(Shape):
    ena_srd_enabled: Optional[bool]
    ena_srd_udp_specification: Optional[EnaSrdUdpSpecification]


class EnaSrdSpecificationRequest(Shape):
    ena_srd_enabled: Optional[bool]
    ena_srd_udp_specification: Optional[EnaSrdUdpSpecificationRequest]


class EnaSrdUdpSpecification(Shape):
    ena_srd_udp_enabled: Optional[bool]


class EnaSrdUdpSpecificationRequest(Shape):
    ena_srd_udp_enabled: Optional[bool]


class EnableAddressTransferRequest(Shape):
    allocation_id: Optional[str]
    transfer_account_id: Optional[str]
    dry_run: Optional[bool]


class EnableAddressTransferResponse(Shape):
    address_transfer: Optional[AddressTransfer]


class EnableAllowedImagesSettingsRequest(Shape):
    allowed_images_settings_state: Optional[str]
    dry_run: Optional[bool]


class EnableAllowedImagesSettingsResponse(Shape):
    allowed_images_settings_state: Optional[str]


class EnableApplicationStatusCheckSuppressionRequest(Shape):
    instance_ids: List[str]
    duration_seconds: Optional[int]
    client_token: Optional[str]
    dry_run: Optional[bool]


class EnableApplicationStatusCheckSuppressionResponse(Shape):
    successful_results: List[SuccessfulSuppressionResponseObject]
    unsuccessful_results: List[UnsuccessfulSuppressionResponseObject]


class EnableAwsNetworkPerformanceMetricSubscriptionRequest(Shape):
    source: Optional[str]
    destination: Optional[str]
    metric: Optional[str]
    statistic: Optional[str]
    dry_run: Optional[bool]


class EnableAwsNetworkPerformanceMetricSubscriptionResponse(Shape):
    output: Optional[bool]


class EnableCapacityManagerRequest(Shape):
    organizations_access: Optional[bool]
    dry_run: Optional[bool]
    client_token: Optional[str]


class EnableCapacityManagerResponse(Shape):
    capacity_manager_status: Optional[str]
    organizations_access: Optional[bool]


class EnableEbsEncryptionByDefaultRequest(Shape):
    dry_run: Optional[bool]


class EnableEbsEncryptionByDefaultResponse(Shape):
    ebs_encryption_by_default: Optional[bool]


class EnableFastLaunchRequest(Shape):
    image_id: Optional[str]
    resource_type: Optional[str]
    snapshot_configuration: Optional[FastLaunchSnapshotConfigurationRequest]
    launch_template: Optional[FastLaunchLaunchTemplateSpecificationRequest]
    max_parallel_launches: Optional[int]
    dry_run: Optional[bool]


class EnableFastLaunchResponse(Shape):
    image_id: Optional[str]
    resource_type: Optional[str]
    snapshot_configuration: Optional[FastLaunchSnapshotConfigurationResponse]
    launch_template: Optional[FastLaunchLaunchTemplateSpecificationResponse]
    max_parallel_launches: Optional[int]
    owner_id: Optional[str]
    state: Optional[str]
    state_transition_reason: Optional[str]
    state_transition_time: Optional[datetime]


class EnableFastSnapshotRestoreErrorItem(Shape):
    snapshot_id: Optional[str]
    fast_snapshot_restore_state_errors: List[EnableFastSnapshotRestoreStateErrorItem]


class EnableFastSnapshotRestoreStateError(Shape):
    code: Optional[str]
    message: Optional[str]


class EnableFastSnapshotRestoreStateErrorItem(Shape):
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    error: Optional[EnableFastSnapshotRestoreStateError]


class EnableFastSnapshotRestoreSuccessItem(Shape):
    snapshot_id: Optional[str]
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    state: Optional[str]
    state_transition_reason: Optional[str]
    owner_id: Optional[str]
    owner_alias: Optional[str]
    enabling_time: Optional[datetime]
    optimizing_time: Optional[datetime]
    enabled_time: Optional[datetime]
    disabling_time: Optional[datetime]
    disabled_time: Optional[datetime]


class EnableFastSnapshotRestoresRequest(Shape):
    availability_zones: List[str]
    availability_zone_ids: List[str]
    source_snapshot_ids: List[str]
    dry_run: Optional[bool]


class EnableFastSnapshotRestoresResponse(Shape):
    successful: List[EnableFastSnapshotRestoreSuccessItem]
    unsuccessful: List[EnableFastSnapshotRestoreErrorItem]


class EnableImageBlockPublicAccessRequest(Shape):
    image_block_public_access_state: Optional[str]
    dry_run: Optional[bool]


class EnableImageBlockPublicAccessResponse(Shape):
    image_block_public_access_state: Optional[str]


class EnableImageDeprecationRequest(Shape):
    image_id: Optional[str]
    deprecate_at: Optional[datetime]
    dry_run: Optional[bool]


class EnableImageDeprecationResponse(Shape):
    return_: Optional[bool]


class EnableImageDeregistrationProtectionRequest(Shape):
    image_id: Optional[str]
    with_cooldown: Optional[bool]
    dry_run: Optional[bool]


class EnableImageDeregistrationProtectionResponse(Shape):
    return_: Optional[str]


class EnableImageRequest(Shape):
    image_id: Optional[str]
    dry_run: Optional[bool]


class EnableImageResponse(Shape):
    return_: Optional[bool]


class EnableInstanceSqlHaStandbyDetectionsRequest(Shape):
    instance_ids: List[str]
    sql_server_credentials: Optional[str]
    dry_run: Optional[bool]


class EnableInstanceSqlHaStandbyDetectionsResponse(Shape):
    instances: List[RegisteredInstance]


class EnableIpamInternetRegistryAssociationRequest(Shape):
    dry_run: Optional[bool]
    ipam_internet_registry_association_id: Optional[str]
    rpki_version: Optional[str]
    service_uri: Optional[str]
    child_handle: Optional[str]
    parent_handle: Optional[str]
    parent_bpki_ta: Optional[str]
    client_token: Optional[str]


class EnableIpamInternetRegistryAssociationResponse(Shape):
    ipam_internet_registry_association: Optional[IpamInternetRegistryAssociation]


class EnableIpamOrganizationAdminAccountRequest(Shape):
    dry_run: Optional[bool]
    delegated_admin_account_id: Optional[str]


class EnableIpamOrganizationAdminAccountResponse(Shape):
    success: Optional[bool]


class EnableIpamPolicyRequest(Shape):
    dry_run: Optional[bool]
    ipam_policy_id: Optional[str]
    organization_target_id: Optional[str]


class EnableIpamPolicyResponse(Shape):
    ipam_policy_id: Optional[str]


class EnableReachabilityAnalyzerOrganizationSharingRequest(Shape):
    dry_run: Optional[bool]


class EnableReachabilityAnalyzerOrganizationSharingResponse(Shape):
    return_value: Optional[bool]


class EnableRouteServerPropagationRequest(Shape):
    route_server_id: Optional[str]
    route_table_id: Optional[str]
    dry_run: Optional[bool]


class EnableRouteServerPropagationResponse(Shape):
    route_server_propagation: Optional[RouteServerPropagation]


class EnableSerialConsoleAccessRequest(Shape):
    dry_run: Optional[bool]


class EnableSerialConsoleAccessResponse(Shape):
    serial_console_access_enabled: Optional[bool]


class EnableSnapshotBlockPublicAccessRequest(Shape):
    state: Optional[str]
    dry_run: Optional[bool]


class EnableSnapshotBlockPublicAccessResponse(Shape):
    state: Optional[str]


class EnableTransitGatewayRouteTablePropagationRequest(Shape):
    transit_gateway_route_table_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]
    transit_gateway_route_table_announcement_id: Optional[str]


class EnableTransitGatewayRouteTablePropagationResponse(Shape):
    propagation: Optional[TransitGatewayPropagation]


class EnableVgwRoutePropagationRequest(Shape):
    gateway_id: Optional[str]
    route_table_id: Optional[str]
    dry_run: Optional[bool]


class EnableVolumeIORequest(Shape):
    dry_run: Optional[bool]
    volume_id: Optional[str]


class EnableVpcClassicLinkDnsSupportRequest(Shape):
    vpc_id: Optional[str]


class EnableVpcClassicLinkDnsSupportResponse(Shape):
    return_: Optional[bool]


class EnableVpcClassicLinkRequest(Shape):
    dry_run: Optional[bool]
    vpc_id: Optional[str]


class EnableVpcClassicLinkResponse(Shape):
    return_: Optional[bool]


class EnclaveOptions(Shape):
    enabled: Optional[bool]


class EnclaveOptionsRequest(Shape):
    enabled: Optional[bool]


class EncryptionSupport(Shape):
    encryption_state: Optional[str]
    state_message: Optional[str]


class Explanation(Shape):
    acl: Optional[AnalysisComponent]
    acl_rule: Optional[AnalysisAclRule]
    address: Optional[str]
    addresses: List[str]
    attached_to: Optional[AnalysisComponent]
    availability_zones: List[str]
    availability_zone_ids: List[str]
    cidrs: List[str]
    component: Optional[AnalysisComponent]
    customer_gateway: Optional[AnalysisComponent]
    destination: Optional[AnalysisComponent]
    destination_vpc: Optional[AnalysisComponent]
    direction: Optional[str]
    explanation_code: Optional[str]
    ingress_route_table: Optional[AnalysisComponent]
    internet_gateway: Optional[AnalysisComponent]
    load_balancer_arn: Optional[str]
    classic_load_balancer_listener: Optional[AnalysisLoadBalancerListener]
    load_balancer_listener_port: Optional[int]
    load_balancer_target: Optional[AnalysisLoadBalancerTarget]
    load_balancer_target_group: Optional[AnalysisComponent]
    load_balancer_target_groups: List[AnalysisComponent]
    load_balancer_target_port: Optional[int]
    elastic_load_balancer_listener: Optional[AnalysisComponent]
    missing_component: Optional[str]
    nat_gateway: Optional[AnalysisComponent]
    network_interface: Optional[AnalysisComponent]
    packet_field: Optional[str]
    vpc_peering_connection: Optional[AnalysisComponent]
    port: Optional[int]
    port_ranges: List[PortRange]
    prefix_list: Optional[AnalysisComponent]
    protocols: List[str]
    route_table_route: Optional[AnalysisRouteTableRoute]
    route_table: Optional[AnalysisComponent]
    security_group: Optional[AnalysisComponent]
    security_group_rule: Optional[AnalysisSecurityGroupRule]
    security_groups: List[AnalysisComponent]
    source_vpc: Optional[AnalysisComponent]
    state: Optional[str]
    subnet: Optional[AnalysisComponent]
    subnet_route_table: Optional[AnalysisComponent]
    vpc: Optional[AnalysisComponent]
    vpc_endpoint: Optional[AnalysisComponent]
    vpn_connection: Optional[AnalysisComponent]
    vpn_gateway: Optional[AnalysisComponent]
    transit_gateway: Optional[AnalysisComponent]
    transit_gateway_route_table: Optional[AnalysisComponent]
    transit_gateway_route_table_route: Optional[TransitGatewayRouteTableRoute]
    transit_gateway_policy_table: Optional[AnalysisComponent]
    transit_gateway_policy_table_entry: Optional[AnalysisTransitGatewayPolicyTableEntry]
    transit_gateway_attachment: Optional[AnalysisComponent]
    component_account: Optional[str]
    component_region: Optional[str]
    firewall_stateless_rule: Optional[FirewallStatelessRule]
    firewall_stateful_rule: Optional[FirewallStatefulRule]


class ExportClientVpnClientCertificateRevocationListRequest(Shape):
    client_vpn_endpoint_id: Optional[str]
    dry_run: Optional[bool]


class ExportClientVpnClientCertificateRevocationListResponse(Shape):
    certificate_revocation_list: Optional[str]
    status: Optional[ClientCertificateRevocationListStatus]


class ExportClientVpnClientConfigurationRequest(Shape):
    client_vpn_endpoint_id: Optional[str]
    dry_run: Optional[bool]


class ExportClientVpnClientConfigurationResponse(Shape):
    client_configuration: Optional[str]


class ExportImageRequest(Shape):
    client_token: Optional[str]
    description: Optional[str]
    disk_image_format: Optional[str]
    dry_run: Optional[bool]
    image_id: Optional[str]
    s3_export_location: Optional[ExportTaskS3LocationRequest]
    role_name: Optional[str]
    tag_specifications: List[TagSpecification]


class ExportImageResponse(Shape):
    description: Optional[str]
    disk_image_format: Optional[str]
    export_image_task_id: Optional[str]
    image_id: Optional[str]
    role_name: Optional[str]
    progress: Optional[str]
    s3_export_location: Optional[ExportTaskS3Location]
    status: Optional[str]
    status_message: Optional[str]
    tags: List[Tag]


class ExportTask(Shape):
    description: Optional[str]
    export_task_id: Optional[str]
    export_to_s3_task: Optional[ExportToS3Task]
    instance_export_details: Optional[InstanceExportDetails]
    state: Optional[str]
    status_message: Optional[str]
    tags: List[Tag]


class ExportTaskS3Location(Shape):
    s3_bucket: Optional[str]
    s3_prefix: Optional[str]


class ExportTaskS3LocationRequest(Shape):
    s3_bucket: Optional[str]
    s3_prefix: Optional[str]


class ExportToS3Task(Shape):
    container_format: Optional[str]
    disk_image_format: Optional[str]
    s3_bucket: Optional[str]
    s3_key: Optional[str]


class ExportToS3TaskSpecification(Shape):
    disk_image_format: Optional[str]
    container_format: Optional[str]
    s3_bucket: Optional[str]
    s3_prefix: Optional[str]


class ExportTransitGatewayRoutesRequest(Shape):
    transit_gateway_route_table_id: Optional[str]
    filters: List[Filter]
    s3_bucket: Optional[str]
    dry_run: Optional[bool]


class ExportTransitGatewayRoutesResponse(Shape):
    s3_location: Optional[str]


class ExportVerifiedAccessInstanceClientConfigurationRequest(Shape):
    verified_access_instance_id: Optional[str]
    dry_run: Optional[bool]


class ExportVerifiedAccessInstanceClientConfigurationResponse(Shape):
    version: Optional[str]
    verified_access_instance_id: Optional[str]
    region: Optional[str]
    device_trust_providers: List[str]
    user_trust_provider: Optional[VerifiedAccessInstanceUserTrustProviderClientConfiguration]
    open_vpn_configurations: List[VerifiedAccessInstanceOpenVpnClientConfiguration]


class ExternalAuthorityConfiguration(Shape):
    type: Optional[str]
    external_resource_identifier: Optional[str]


class FailedCapacityReservationFleetCancellationResult(Shape):
    capacity_reservation_fleet_id: Optional[str]
    cancel_capacity_reservation_fleet_error: Optional[CancelCapacityReservationFleetError]


class FailedQueuedPurchaseDeletion(Shape):
    error: Optional[DeleteQueuedReservedInstancesError]
    reserved_instances_id: Optional[str]


class FastLaunchLaunchTemplateSpecificationRequest(Shape):
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    version: Optional[str]


class FastLaunchLaunchTemplateSpecificationResponse(Shape):
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    version: Optional[str]


class FastLaunchSnapshotConfigurationRequest(Shape):
    target_resource_count: Optional[int]


class FastLaunchSnapshotConfigurationResponse(Shape):
    target_resource_count: Optional[int]


class FederatedAuthenticationRequest(Shape):
    s_aml_provider_arn: Optional[str]
    self_service_saml_provider_arn: Optional[str]


class Filter(Shape):
    name: Optional[str]
    values: List[str]


class FilterPortRange(Shape):
    from_port: Optional[int]
    to_port: Optional[int]


class FirewallStatefulRule(Shape):
    rule_group_arn: Optional[str]
    sources: List[str]
    destinations: List[str]
    source_ports: List[PortRange]
    destination_ports: List[PortRange]
    protocol: Optional[str]
    rule_action: Optional[str]
    direction: Optional[str]


class FirewallStatelessRule(Shape):
    rule_group_arn: Optional[str]
    sources: List[str]
    destinations: List[str]
    source_ports: List[PortRange]
    destination_ports: List[PortRange]
    protocols: List[int]
    rule_action: Optional[str]
    priority: Optional[int]


class FleetBlockDeviceMappingRequest(Shape):
    device_name: Optional[str]
    virtual_name: Optional[str]
    ebs: Optional[FleetEbsBlockDeviceRequest]
    no_device: Optional[str]


class FleetCapacityReservation(Shape):
    capacity_reservation_id: Optional[str]
    availability_zone_id: Optional[str]
    instance_type: Optional[str]
    instance_platform: Optional[str]
    availability_zone: Optional[str]
    total_instance_count: Optional[int]
    fulfilled_capacity: Optional[float]
    ebs_optimized: Optional[bool]
    create_date: Optional[datetime]
    weight: Optional[float]
    priority: Optional[int]


class FleetCapacityReservationTargetRequest(Shape):
    capacity_reservation_ids: List[str]
    capacity_reservation_resource_group_arns: List[str]


class FleetEbsBlockDeviceRequest(Shape):
    encrypted: Optional[bool]
    delete_on_termination: Optional[bool]
    iops: Optional[int]
    throughput: Optional[int]
    kms_key_id: Optional[str]
    snapshot_id: Optional[str]
    volume_size: Optional[int]
    volume_type: Optional[str]


class FleetIamInstanceProfileSpecificationRequest(Shape):
    arn: Optional[str]
    name: Optional[str]


class FleetInstanceMetadataOptionsRequest(Shape):
    http_tokens: Optional[str]
    http_put_response_hop_limit: Optional[int]
    http_endpoint: Optional[str]


class FleetLaunchTemplateConfigRequest(Shape):
    launch_template_specification: Optional[FleetLaunchTemplateSpecificationRequest]
    overrides: List[FleetLaunchTemplateOverridesRequest]


class FleetLaunchTemplateOverrides(Shape):
    instance_type: Optional[str]
    max_price: Optional[str]
    subnet_id: Optional[str]
    availability_zone: Optional[str]
    weighted_capacity: Optional[float]
    priority: Optional[float]
    placement: Optional[PlacementResponse]
    instance_requirements: Optional[InstanceRequirements]
    image_id: Optional[str]
    block_device_mappings: List[BlockDeviceMappingResponse]
    availability_zone_id: Optional[str]


class FleetLaunchTemplateOverridesRequest(Shape):
    instance_type: Optional[str]
    max_price: Optional[str]
    subnet_id: Optional[str]
    availability_zone: Optional[str]
    weighted_capacity: Optional[float]
    priority: Optional[float]
    placement: Optional[Placement]
    key_name: Optional[str]
    block_device_mappings: List[FleetBlockDeviceMappingRequest]
    iam_instance_profile: Optional[FleetIamInstanceProfileSpecificationRequest]
    metadata_options: Optional[FleetInstanceMetadataOptionsRequest]
    instance_requirements: Optional[InstanceRequirementsRequest]
    image_id: Optional[str]
    availability_zone_id: Optional[str]


class FleetLaunchTemplateSpecification(Shape):
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    version: Optional[str]


class FleetLaunchTemplateSpecificationRequest(Shape):
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    version: Optional[str]
    launch_template_specification_user_data: Optional[str]


class FleetSpotCapacityRebalanceRequest(Shape):
    replacement_strategy: Optional[str]
    termination_delay: Optional[int]


class FleetSpotMaintenanceStrategiesRequest(Shape):
    capacity_rebalance: Optional[FleetSpotCapacityRebalanceRequest]


class FlexCostAllocationCidrMapping(Shape):
    cidr_range: Optional[str]
    cidr_label: Optional[str]


class FlexCostAllocationCidrRangeSpecifications(Shape):
    prefixes_type: Optional[str]
    prefixes: List[FlexCostAllocationCidrMapping]


class FlexCostAllocationNetworkResourceScope(Shape):
    resource_type: Optional[str]
    resource_ids: List[str]


class FlexCostAllocationOperationFailure(Shape):
    resource_id: Optional[str]
    failure_code: Optional[str]
    failure_reason: Optional[str]


class FlexCostAllocationPolicyAssociationDescription(Shape):
    fca_policy_association_id: Optional[str]
    fca_policy_id: Optional[str]
    network_resource_id: Optional[str]
    owner_account: Optional[str]
    associated_at: Optional[datetime]
    expected_effective_at: Optional[datetime]
    association_mode: Optional[str]
    managed_by: Optional[str]


class FpgaImageAttribute(Shape):
    fpga_image_id: Optional[str]
    name: Optional[str]
    description: Optional[str]
    load_permissions: List[LoadPermission]
    product_codes: List[ProductCode]


class GroupIdentifier(Shape):
    group_id: Optional[str]
    group_name: Optional[str]


class HealthCheckPathDestinationRequestObject(Shape):
    subnet_id: Optional[str]
    security_group_id: Optional[str]


class HealthCheckPathDestinationResponseObject(Shape):
    subnet_id: Optional[str]
    security_group_id: Optional[str]


class HealthCheckPathRequestObject(Shape):
    source: Optional[HealthCheckPathSourceRequestObject]
    destinations: List[HealthCheckPathDestinationRequestObject]


class HealthCheckPathResponseObject(Shape):
    source: Optional[HealthCheckPathSourceResponseObject]
    destinations: List[HealthCheckPathDestinationResponseObject]


class HealthCheckPathSourceRequestObject(Shape):
    subnet_id: Optional[str]
    security_group_id: Optional[str]


class HealthCheckPathSourceResponseObject(Shape):
    subnet_id: Optional[str]
    security_group_id: Optional[str]


class HibernationOptions(Shape):
    configured: Optional[bool]


class HibernationOptionsRequest(Shape):
    configured: Optional[bool]


class HostCpuOptionsRequest(Shape):
    amd_sev_snp: Optional[str]


class IKEVersionsListValue(Shape):
    value: Optional[str]


class IKEVersionsRequestListValue(Shape):
    value: Optional[str]


class IamInstanceProfile(Shape):
    arn: Optional[str]
    id: Optional[str]


class IamInstanceProfileAssociation(Shape):
    association_id: Optional[str]
    instance_id: Optional[str]
    iam_instance_profile: Optional[IamInstanceProfile]
    state: Optional[str]
    timestamp: Optional[datetime]


class IamInstanceProfileSpecification(Shape):
    arn: Optional[str]
    name: Optional[str]


class IcmpTypeCode(Shape):
    code: Optional[int]
    type: Optional[int]


class IgwFirewall(Shape):
    firewall_arn: Optional[str]
    status: Optional[str]


class ImageCriterionRequest(Shape):
    image_providers: List[str]
    marketplace_product_codes: List[str]
    image_names: List[str]
    deprecation_time_condition: Optional[DeprecationTimeConditionRequest]
    creation_date_condition: Optional[CreationDateConditionRequest]
    image_watermarks: List[ImageWatermarkFilterRequest]
    scan_result_condition: Optional[ScanResultConditionRequest]


class ImageDiskContainer(Shape):
    description: Optional[str]
    device_name: Optional[str]
    format: Optional[str]
    snapshot_id: Optional[str]
    url: Optional[str]
    user_bucket: Optional[UserBucket]


class ImageUsageResourceTypeOptionRequest(Shape):
    option_name: Optional[str]
    option_values: List[str]


class ImageUsageResourceTypeRequest(Shape):
    resource_type: Optional[str]
    resource_type_options: List[ImageUsageResourceTypeOptionRequest]


class ImageWatermarkFilterRequest(Shape):
    watermark_key: Optional[str]
    source_image_region: Optional[str]
    maximum_days_since_source_image_created: Optional[int]
    maximum_days_since_watermark_created: Optional[int]


class ImportClientVpnClientCertificateRevocationListRequest(Shape):
    client_vpn_endpoint_id: Optional[str]
    certificate_revocation_list: Optional[str]
    dry_run: Optional[bool]


class ImportClientVpnClientCertificateRevocationListResponse(Shape):
    return_: Optional[bool]


class ImportImageLicenseConfigurationRequest(Shape):
    license_configuration_arn: Optional[str]


class ImportImageLicenseConfigurationResponse(Shape):
    license_configuration_arn: Optional[str]


class ImportImageRequest(Shape):
    architecture: Optional[str]
    client_data: Optional[ClientData]
    client_token: Optional[str]
    description: Optional[str]
    disk_containers: List[ImageDiskContainer]
    dry_run: Optional[bool]
    encrypted: Optional[bool]
    hypervisor: Optional[str]
    kms_key_id: Optional[str]
    license_type: Optional[str]
    platform: Optional[str]
    role_name: Optional[str]
    license_specifications: List[ImportImageLicenseConfigurationRequest]
    tag_specifications: List[TagSpecification]
    usage_operation: Optional[str]
    boot_mode: Optional[str]


class ImportImageResponse(Shape):
    architecture: Optional[str]
    description: Optional[str]
    encrypted: Optional[bool]
    hypervisor: Optional[str]
    image_id: Optional[str]
    import_task_id: Optional[str]
    kms_key_id: Optional[str]
    license_type: Optional[str]
    platform: Optional[str]
    progress: Optional[str]
    snapshot_details: List[SnapshotDetail]
    status: Optional[str]
    status_message: Optional[str]
    license_specifications: List[ImportImageLicenseConfigurationResponse]
    tags: List[Tag]
    usage_operation: Optional[str]


class ImportInstanceLaunchSpecification(Shape):
    architecture: Optional[str]
    group_names: List[str]
    group_ids: List[str]
    additional_info: Optional[str]
    user_data: Optional[UserData]
    instance_type: Optional[str]
    placement: Optional[Placement]
    monitoring: Optional[bool]
    subnet_id: Optional[str]
    instance_initiated_shutdown_behavior: Optional[str]
    private_ip_address: Optional[str]


class ImportInstanceRequest(Shape):
    dry_run: Optional[bool]
    description: Optional[str]
    launch_specification: Optional[ImportInstanceLaunchSpecification]
    disk_images: List[DiskImage]
    platform: Optional[str]


class ImportInstanceResponse(Shape):
    conversion_task: Optional[ConversionTask]


class ImportInstanceTaskDetails(Shape):
    description: Optional[str]
    instance_id: Optional[str]
    platform: Optional[str]
    volumes: List[ImportInstanceVolumeDetailItem]


class ImportInstanceVolumeDetailItem(Shape):
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    bytes_converted: Optional[int]
    description: Optional[str]
    image: Optional[DiskImageDescription]
    status: Optional[str]
    status_message: Optional[str]
    volume: Optional[DiskImageVolumeDescription]


class ImportKeyPairRequest(Shape):
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]
    key_name: Optional[str]
    public_key_material: Optional[str]


class ImportKeyPairResponse(Shape):
    key_fingerprint: Optional[str]
    key_name: Optional[str]
    key_pair_id: Optional[str]
    tags: List[Tag]


class ImportSnapshotRequest(Shape):
    client_data: Optional[ClientData]
    client_token: Optional[str]
    description: Optional[str]
    disk_container: Optional[SnapshotDiskContainer]
    dry_run: Optional[bool]
    encrypted: Optional[bool]
    kms_key_id: Optional[str]
    role_name: Optional[str]
    tag_specifications: List[TagSpecification]


class ImportSnapshotResponse(Shape):
    description: Optional[str]
    import_task_id: Optional[str]
    snapshot_task_detail: Optional[SnapshotTaskDetail]
    tags: List[Tag]


class ImportVolumeRequest(Shape):
    availability_zone_id: Optional[str]
    dry_run: Optional[bool]
    availability_zone: Optional[str]
    image: Optional[DiskImageDetail]
    description: Optional[str]
    volume: Optional[VolumeDetail]


class ImportVolumeResponse(Shape):
    conversion_task: Optional[ConversionTask]


class ImportVolumeTaskDetails(Shape):
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    bytes_converted: Optional[int]
    description: Optional[str]
    image: Optional[DiskImageDescription]
    volume: Optional[DiskImageVolumeDescription]


class Instance(Shape):
    architecture: Optional[str]
    block_device_mappings: List[InstanceBlockDeviceMapping]
    client_token: Optional[str]
    ebs_optimized: Optional[bool]
    ena_support: Optional[bool]
    hypervisor: Optional[str]
    iam_instance_profile: Optional[IamInstanceProfile]
    instance_lifecycle: Optional[str]
    elastic_gpu_associations: List[ElasticGpuAssociation]
    elastic_inference_accelerator_associations: List[ElasticInferenceAcceleratorAssociation]
    network_interfaces: List[InstanceNetworkInterface]
    outpost_arn: Optional[str]
    root_device_name: Optional[str]
    root_device_type: Optional[str]
    security_groups: List[GroupIdentifier]
    source_dest_check: Optional[bool]
    spot_instance_request_id: Optional[str]
    sriov_net_support: Optional[str]
    state_reason: Optional[StateReason]
    tags: List[Tag]
    virtualization_type: Optional[str]
    cpu_options: Optional[CpuOptions]
    capacity_block_id: Optional[str]
    capacity_reservation_id: Optional[str]
    capacity_reservation_specification: Optional[CapacityReservationSpecificationResponse]
    hibernation_options: Optional[HibernationOptions]
    licenses: List[LicenseConfiguration]
    metadata_options: Optional[InstanceMetadataOptionsResponse]
    enclave_options: Optional[EnclaveOptions]
    boot_mode: Optional[str]
    platform_details: Optional[str]
    usage_operation: Optional[str]
    usage_operation_update_time: Optional[datetime]
    private_dns_name_options: Optional[PrivateDnsNameOptionsResponse]
    ipv6_address: Optional[str]
    tpm_support: Optional[str]
    maintenance_options: Optional[InstanceMaintenanceOptions]
    current_instance_boot_mode: Optional[str]
    network_performance_options: Optional[InstanceNetworkPerformanceOptions]
    operator: Optional[OperatorResponse]
    secondary_interfaces: List[InstanceSecondaryInterface]
    instance_id: Optional[str]
    image_id: Optional[str]
    state: Optional[InstanceState]
    private_dns_name: Optional[str]
    public_dns_name: Optional[str]
    state_transition_reason: Optional[str]
    key_name: Optional[str]
    ami_launch_index: Optional[int]
    product_codes: List[ProductCode]
    instance_type: Optional[str]
    launch_time: Optional[datetime]
    placement: Optional[Placement]
    kernel_id: Optional[str]
    ramdisk_id: Optional[str]
    platform: Optional[str]
    monitoring: Optional[Monitoring]
    subnet_id: Optional[str]
    vpc_id: Optional[str]
    private_ip_address: Optional[str]
    public_ip_address: Optional[str]
    interface_id: Optional[str]


class InstanceAttachmentEnaSrdSpecification(Shape):
    ena_srd_enabled: Optional[bool]
    ena_srd_udp_specification: Optional[InstanceAttachmentEnaSrdUdpSpecification]


class InstanceAttachmentEnaSrdUdpSpecification(Shape):
    ena_srd_udp_enabled: Optional[bool]


class InstanceBlockDeviceMapping(Shape):
    device_name: Optional[str]
    ebs: Optional[EbsInstanceBlockDevice]


class InstanceBlockDeviceMappingSpecification(Shape):
    device_name: Optional[str]
    ebs: Optional[EbsInstanceBlockDeviceSpecification]
    virtual_name: Optional[str]
    no_device: Optional[str]


class InstanceConnectEndpointDnsNames(Shape):
    dns_name: Optional[str]
    fips_dns_name: Optional[str]


class InstanceConnectEndpointPublicDnsNames(Shape):
    ipv4: Optional[InstanceConnectEndpointDnsNames]
    dualstack: Optional[InstanceConnectEndpointDnsNames]


class InstanceCount(Shape):
    instance_count: Optional[int]
    state: Optional[str]


class InstanceCreditSpecificationRequest(Shape):
    instance_id: Optional[str]
    cpu_credits: Optional[str]


class InstanceEventWindow(Shape):
    instance_event_window_id: Optional[str]
    time_ranges: List[InstanceEventWindowTimeRange]
    name: Optional[str]
    cron_expression: Optional[str]
    association_target: Optional[InstanceEventWindowAssociationTarget]
    state: Optional[str]
    tags: List[Tag]


class InstanceEventWindowAssociationRequest(Shape):
    instance_ids: List[str]
    instance_tags: List[Tag]
    dedicated_host_ids: List[str]


class InstanceEventWindowAssociationTarget(Shape):
    instance_ids: List[str]
    tags: List[Tag]
    dedicated_host_ids: List[str]


class InstanceEventWindowDisassociationRequest(Shape):
    instance_ids: List[str]
    instance_tags: List[Tag]
    dedicated_host_ids: List[str]


class InstanceEventWindowStateChange(Shape):
    instance_event_window_id: Optional[str]
    state: Optional[str]


class InstanceEventWindowTimeRange(Shape):
    start_week_day: Optional[str]
    start_hour: Optional[int]
    end_week_day: Optional[str]
    end_hour: Optional[int]


class InstanceEventWindowTimeRangeRequest(Shape):
    start_week_day: Optional[str]
    start_hour: Optional[int]
    end_week_day: Optional[str]
    end_hour: Optional[int]


class InstanceExportDetails(Shape):
    instance_id: Optional[str]
    target_environment: Optional[str]


class InstanceFamilyCreditSpecification(Shape):
    instance_family: Optional[str]
    cpu_credits: Optional[str]


class InstanceFlexCostAllocationPolicyDocument(Shape):
    reporting_granularity: List[str]
    dimensions: List[str]
    cidr_range_specifications: Optional[FlexCostAllocationCidrRangeSpecifications]


class InstanceIpv4Prefix(Shape):
    ipv4_prefix: Optional[str]


class InstanceIpv6Address(Shape):
    ipv6_address: Optional[str]
    is_primary_ipv6: Optional[bool]


class InstanceIpv6AddressRequest(Shape):
    ipv6_address: Optional[str]


class InstanceIpv6Prefix(Shape):
    ipv6_prefix: Optional[str]


class InstanceMaintenanceOptions(Shape):
    auto_recovery: Optional[str]
    reboot_migration: Optional[str]


class InstanceMaintenanceOptionsRequest(Shape):
    auto_recovery: Optional[str]


class InstanceMarketOptionsRequest(Shape):
    market_type: Optional[str]
    spot_options: Optional[SpotMarketOptions]


class InstanceMetadataOptionsRequest(Shape):
    http_tokens: Optional[str]
    http_put_response_hop_limit: Optional[int]
    http_endpoint: Optional[str]
    http_protocol_ipv6: Optional[str]
    instance_metadata_tags: Optional[str]


class InstanceMetadataOptionsResponse(Shape):
    state: Optional[str]
    http_tokens: Optional[str]
    http_put_response_hop_limit: Optional[int]
    http_endpoint: Optional[str]
    http_protocol_ipv6: Optional[str]
    instance_metadata_tags: Optional[str]
    http_protocol_ipv4: Optional[str]


class InstanceMonitoring(Shape):
    instance_id: Optional[str]
    monitoring: Optional[Monitoring]


class InstanceNetworkInterface(Shape):
    association: Optional[InstanceNetworkInterfaceAssociation]
    attachment: Optional[InstanceNetworkInterfaceAttachment]
    description: Optional[str]
    groups: List[GroupIdentifier]
    ipv6_addresses: List[InstanceIpv6Address]
    mac_address: Optional[str]
    network_interface_id: Optional[str]
    owner_id: Optional[str]
    private_dns_name: Optional[str]
    private_ip_address: Optional[str]
    private_ip_addresses: List[InstancePrivateIpAddress]
    source_dest_check: Optional[bool]
    status: Optional[str]
    subnet_id: Optional[str]
    vpc_id: Optional[str]
    interface_type: Optional[str]
    ipv4_prefixes: List[InstanceIpv4Prefix]
    ipv6_prefixes: List[InstanceIpv6Prefix]
    connection_tracking_configuration: Optional[ConnectionTrackingSpecificationResponse]
    operator: Optional[OperatorResponse]
    availability_zone: Optional[str]
    internal_interface_id: Optional[str]
    requester_managed: Optional[bool]
    tag_set: List[Tag]


class InstanceNetworkInterfaceAssociation(Shape):
    carrier_ip: Optional[str]
    customer_owned_ip: Optional[str]
    ip_owner_id: Optional[str]
    public_dns_name: Optional[str]
    public_ip: Optional[str]


class InstanceNetworkInterfaceAttachment(Shape):
    attach_time: Optional[datetime]
    attachment_id: Optional[str]
    delete_on_termination: Optional[bool]
    device_index: Optional[int]
    status: Optional[str]
    network_card_index: Optional[int]
    ena_srd_specification: Optional[InstanceAttachmentEnaSrdSpecification]
    ena_queue_count: Optional[int]
    instance_id: Optional[str]
    instance_owner_id: Optional[str]


class InstanceNetworkInterfaceSpecification(Shape):
    associate_public_ip_address: Optional[bool]
    delete_on_termination: Optional[bool]
    description: Optional[str]
    device_index: Optional[int]
    groups: List[str]
    ipv6_address_count: Optional[int]
    ipv6_addresses: List[InstanceIpv6Address]
    network_interface_id: Optional[str]
    private_ip_address: Optional[str]
    private_ip_addresses: List[PrivateIpAddressSpecification]
    secondary_private_ip_address_count: Optional[int]
    subnet_id: Optional[str]
    associate_carrier_ip_address: Optional[bool]
    interface_type: Optional[str]
    network_card_index: Optional[int]
    ipv4_prefixes: List[Ipv4PrefixSpecificationRequest]
    ipv4_prefix_count: Optional[int]
    ipv6_prefixes: List[Ipv6PrefixSpecificationRequest]
    ipv6_prefix_count: Optional[int]
    primary_ipv6: Optional[bool]
    ena_srd_specification: Optional[EnaSrdSpecificationRequest]
    connection_tracking_specification: Optional[ConnectionTrackingSpecificationRequest]
    ena_queue_count: Optional[int]


class InstanceNetworkPerformanceOptions(Shape):
    bandwidth_weighting: Optional[str]


class InstanceNetworkPerformanceOptionsRequest(Shape):
    bandwidth_weighting: Optional[str]


class InstancePrivateIpAddress(Shape):
    association: Optional[InstanceNetworkInterfaceAssociation]
    primary: Optional[bool]
    private_dns_name: Optional[str]
    private_ip_address: Optional[str]


class InstanceRequirements(Shape):
    v_cpu_count: Optional[VCpuCountRange]
    memory_mi_b: Optional[MemoryMiB]
    cpu_manufacturers: List[str]
    memory_gi_b_per_v_cpu: Optional[MemoryGiBPerVCpu]
    excluded_instance_types: List[str]
    instance_generations: List[str]
    spot_max_price_percentage_over_lowest_price: Optional[int]
    on_demand_max_price_percentage_over_lowest_price: Optional[int]
    bare_metal: Optional[str]
    burstable_performance: Optional[str]
    require_hibernate_support: Optional[bool]
    network_interface_count: Optional[NetworkInterfaceCount]
    local_storage: Optional[str]
    local_storage_types: List[str]
    total_local_storage_gb: Optional[TotalLocalStorageGB]
    baseline_ebs_bandwidth_mbps: Optional[BaselineEbsBandwidthMbps]
    accelerator_types: List[str]
    accelerator_count: Optional[AcceleratorCount]
    accelerator_manufacturers: List[str]
    accelerator_names: List[str]
    accelerator_total_memory_mi_b: Optional[AcceleratorTotalMemoryMiB]
    network_bandwidth_gbps: Optional[NetworkBandwidthGbps]
    allowed_instance_types: List[str]
    max_spot_price_as_percentage_of_optimal_on_demand_price: Optional[int]
    baseline_performance_factors: Optional[BaselinePerformanceFactors]
    require_encryption_in_transit: Optional[bool]


class InstanceRequirementsRequest(Shape):
    v_cpu_count: Optional[VCpuCountRangeRequest]
    memory_mi_b: Optional[MemoryMiBRequest]
    cpu_manufacturers: List[str]
    memory_gi_b_per_v_cpu: Optional[MemoryGiBPerVCpuRequest]
    excluded_instance_types: List[str]
    instance_generations: List[str]
    spot_max_price_percentage_over_lowest_price: Optional[int]
    on_demand_max_price_percentage_over_lowest_price: Optional[int]
    bare_metal: Optional[str]
    burstable_performance: Optional[str]
    require_hibernate_support: Optional[bool]
    network_interface_count: Optional[NetworkInterfaceCountRequest]
    local_storage: Optional[str]
    local_storage_types: List[str]
    total_local_storage_gb: Optional[TotalLocalStorageGBRequest]
    baseline_ebs_bandwidth_mbps: Optional[BaselineEbsBandwidthMbpsRequest]
    accelerator_types: List[str]
    accelerator_count: Optional[AcceleratorCountRequest]
    accelerator_manufacturers: List[str]
    accelerator_names: List[str]
    accelerator_total_memory_mi_b: Optional[AcceleratorTotalMemoryMiBRequest]
    network_bandwidth_gbps: Optional[NetworkBandwidthGbpsRequest]
    allowed_instance_types: List[str]
    max_spot_price_as_percentage_of_optimal_on_demand_price: Optional[int]
    baseline_performance_factors: Optional[BaselinePerformanceFactorsRequest]
    require_encryption_in_transit: Optional[bool]


class InstanceSecondaryInterface(Shape):
    attachment: Optional[InstanceSecondaryInterfaceAttachment]
    mac_address: Optional[str]
    secondary_interface_id: Optional[str]
    owner_id: Optional[str]
    private_ip_addresses: List[InstanceSecondaryInterfacePrivateIpAddress]
    source_dest_check: Optional[bool]
    status: Optional[str]
    secondary_subnet_id: Optional[str]
    secondary_network_id: Optional[str]
    interface_type: Optional[str]


class InstanceSecondaryInterfaceAttachment(Shape):
    attach_time: Optional[datetime]
    attachment_id: Optional[str]
    delete_on_termination: Optional[bool]
    device_index: Optional[int]
    status: Optional[str]
    network_card_index: Optional[int]


class InstanceSecondaryInterfacePrivateIpAddress(Shape):
    private_ip_address: Optional[str]


class InstanceSecondaryInterfacePrivateIpAddressRequest(Shape):
    private_ip_address: Optional[str]


class InstanceSecondaryInterfaceSpecificationRequest(Shape):
    delete_on_termination: Optional[bool]
    device_index: Optional[int]
    private_ip_addresses: List[InstanceSecondaryInterfacePrivateIpAddressRequest]
    private_ip_address_count: Optional[int]
    secondary_subnet_id: Optional[str]
    interface_type: Optional[str]
    network_card_index: Optional[int]


class InstanceSpecification(Shape):
    instance_id: Optional[str]
    exclude_boot_volume: Optional[bool]
    exclude_data_volume_ids: List[str]


class InstanceState(Shape):
    code: Optional[int]
    name: Optional[str]


class InstanceStateChange(Shape):
    instance_id: Optional[str]
    current_state: Optional[InstanceState]
    previous_state: Optional[InstanceState]


class InstanceStatusEvent(Shape):
    instance_event_id: Optional[str]
    code: Optional[str]
    description: Optional[str]
    not_after: Optional[datetime]
    not_before: Optional[datetime]
    not_before_deadline: Optional[datetime]


class InstanceTagNotificationAttribute(Shape):
    instance_tag_keys: List[str]
    include_all_tags_of_instance: Optional[bool]


class InstanceTypeSpecificationRequest(Shape):
    supported_instance_types: List[str]
    unsupported_instance_types: List[str]


class InternetGateway(Shape):
    attachments: List[InternetGatewayAttachment]
    internet_gateway_id: Optional[str]
    owner_id: Optional[str]
    tags: List[Tag]


class InternetGatewayAttachment(Shape):
    state: Optional[str]
    vpc_id: Optional[str]


class InterruptibleCapacityAllocation(Shape):
    instance_count: Optional[int]
    target_instance_count: Optional[int]
    status: Optional[str]
    interruptible_capacity_reservation_id: Optional[str]
    interruption_type: Optional[str]
    zero_size_preference: Optional[str]


class InterruptionInfo(Shape):
    source_capacity_reservation_id: Optional[str]
    interruption_type: Optional[str]


class IpPermission(Shape):
    ip_protocol: Optional[str]
    from_port: Optional[int]
    to_port: Optional[int]
    user_id_group_pairs: List[UserIdGroupPair]
    ip_ranges: List[IpRange]
    ipv6_ranges: List[Ipv6Range]
    prefix_list_ids: List[PrefixListId]


class IpRange(Shape):
    description: Optional[str]
    cidr_ip: Optional[str]


class Ipam(Shape):
    owner_id: Optional[str]
    ipam_id: Optional[str]
    ipam_arn: Optional[str]
    ipam_region: Optional[str]
    public_default_scope_id: Optional[str]
    private_default_scope_id: Optional[str]
    scope_count: Optional[int]
    description: Optional[str]
    operating_regions: List[IpamOperatingRegion]
    state: Optional[str]
    tags: List[Tag]
    default_resource_discovery_id: Optional[str]
    default_resource_discovery_association_id: Optional[str]
    resource_discovery_association_count: Optional[int]
    state_message: Optional[str]
    tier: Optional[str]
    enable_private_gua: Optional[bool]
    metered_account: Optional[str]


class IpamCidrAuthorizationContext(Shape):
    message: Optional[str]
    signature: Optional[str]


class IpamExternalResourceVerificationToken(Shape):
    ipam_external_resource_verification_token_id: Optional[str]
    ipam_external_resource_verification_token_arn: Optional[str]
    ipam_id: Optional[str]
    ipam_arn: Optional[str]
    ipam_region: Optional[str]
    token_value: Optional[str]
    token_name: Optional[str]
    not_after: Optional[datetime]
    status: Optional[str]
    tags: List[Tag]
    state: Optional[str]


class IpamInternetRegistryAssociation(Shape):
    owner_id: Optional[str]
    ipam_internet_registry_association_id: Optional[str]
    ipam_internet_registry_association_arn: Optional[str]
    ipam_id: Optional[str]
    ipam_region: Optional[str]
    rir: Optional[str]
    organization_handle: Optional[str]
    description: Optional[str]
    state: Optional[str]
    state_message: Optional[str]
    child_request_xml: Optional[str]
    tags: List[Tag]


class IpamOperatingRegion(Shape):
    region_name: Optional[str]


class IpamOrganizationalUnitExclusion(Shape):
    organizations_entity_path: Optional[str]


class IpamPolicy(Shape):
    owner_id: Optional[str]
    ipam_policy_id: Optional[str]
    ipam_policy_arn: Optional[str]
    ipam_policy_region: Optional[str]
    state: Optional[str]
    state_message: Optional[str]
    tags: List[Tag]
    ipam_id: Optional[str]


class IpamPolicyAllocationRule(Shape):
    source_ipam_pool_id: Optional[str]


class IpamPolicyAllocationRuleRequest(Shape):
    source_ipam_pool_id: Optional[str]


class IpamPolicyDocument(Shape):
    ipam_policy_id: Optional[str]
    locale: Optional[str]
    resource_type: Optional[str]
    allocation_rules: List[IpamPolicyAllocationRule]


class IpamPool(Shape):
    owner_id: Optional[str]
    ipam_pool_id: Optional[str]
    source_ipam_pool_id: Optional[str]
    ipam_pool_arn: Optional[str]
    ipam_scope_arn: Optional[str]
    ipam_scope_type: Optional[str]
    ipam_arn: Optional[str]
    ipam_region: Optional[str]
    locale: Optional[str]
    pool_depth: Optional[int]
    state: Optional[str]
    state_message: Optional[str]
    description: Optional[str]
    auto_import: Optional[bool]
    publicly_advertisable: Optional[bool]
    address_family: Optional[str]
    allocation_min_netmask_length: Optional[int]
    allocation_max_netmask_length: Optional[int]
    allocation_default_netmask_length: Optional[int]
    allocation_resource_tags: List[IpamResourceTag]
    tags: List[Tag]
    aws_service: Optional[str]
    public_ip_source: Optional[str]
    source_resource: Optional[IpamPoolSourceResource]


class IpamPoolAllocation(Shape):
    cidr: Optional[str]
    ipam_pool_allocation_id: Optional[str]
    description: Optional[str]
    resource_id: Optional[str]
    resource_type: Optional[str]
    resource_region: Optional[str]
    resource_owner: Optional[str]
    tags: List[Tag]


class IpamPoolCidr(Shape):
    cidr: Optional[str]
    state: Optional[str]
    failure_reason: Optional[IpamPoolCidrFailureReason]
    ipam_pool_cidr_id: Optional[str]
    netmask_length: Optional[int]


class IpamPoolCidrFailureReason(Shape):
    code: Optional[str]
    message: Optional[str]


class IpamPoolSourceResource(Shape):
    resource_id: Optional[str]
    resource_type: Optional[str]
    resource_region: Optional[str]
    resource_owner: Optional[str]


class IpamPoolSourceResourceRequest(Shape):
    resource_id: Optional[str]
    resource_type: Optional[str]
    resource_region: Optional[str]
    resource_owner: Optional[str]


class IpamPrefixListResolver(Shape):
    owner_id: Optional[str]
    ipam_prefix_list_resolver_id: Optional[str]
    ipam_prefix_list_resolver_arn: Optional[str]
    ipam_arn: Optional[str]
    ipam_region: Optional[str]
    description: Optional[str]
    address_family: Optional[str]
    state: Optional[str]
    tags: List[Tag]
    last_version_creation_status: Optional[str]
    last_version_creation_status_message: Optional[str]


class IpamPrefixListResolverRuleConditionRequest(Shape):
    operation: Optional[str]
    ipam_pool_id: Optional[str]
    resource_id: Optional[str]
    resource_owner: Optional[str]
    resource_region: Optional[str]
    resource_tag: Optional[RequestIpamResourceTag]
    cidr: Optional[str]


class IpamPrefixListResolverRuleRequest(Shape):
    rule_type: Optional[str]
    static_cidr: Optional[str]
    ipam_scope_id: Optional[str]
    resource_type: Optional[str]
    conditions: List[IpamPrefixListResolverRuleConditionRequest]


class IpamPrefixListResolverTarget(Shape):
    ipam_prefix_list_resolver_target_id: Optional[str]
    ipam_prefix_list_resolver_target_arn: Optional[str]
    ipam_prefix_list_resolver_id: Optional[str]
    owner_id: Optional[str]
    prefix_list_id: Optional[str]
    prefix_list_region: Optional[str]
    desired_version: Optional[int]
    last_synced_version: Optional[int]
    track_latest_version: Optional[bool]
    state_message: Optional[str]
    state: Optional[str]
    tags: List[Tag]


class IpamResourceCidr(Shape):
    ipam_id: Optional[str]
    ipam_scope_id: Optional[str]
    ipam_pool_id: Optional[str]
    resource_region: Optional[str]
    resource_owner_id: Optional[str]
    resource_id: Optional[str]
    resource_name: Optional[str]
    resource_cidr: Optional[str]
    resource_type: Optional[str]
    resource_tags: List[IpamResourceTag]
    ip_usage: Optional[float]
    compliance_status: Optional[str]
    management_state: Optional[str]
    overlap_status: Optional[str]
    vpc_id: Optional[str]
    availability_zone_id: Optional[str]


class IpamResourceDiscovery(Shape):
    owner_id: Optional[str]
    ipam_resource_discovery_id: Optional[str]
    ipam_resource_discovery_arn: Optional[str]
    ipam_resource_discovery_region: Optional[str]
    description: Optional[str]
    operating_regions: List[IpamOperatingRegion]
    is_default: Optional[bool]
    state: Optional[str]
    tags: List[Tag]
    organizational_unit_exclusions: List[IpamOrganizationalUnitExclusion]


class IpamResourceDiscoveryAssociation(Shape):
    owner_id: Optional[str]
    ipam_resource_discovery_association_id: Optional[str]
    ipam_resource_discovery_association_arn: Optional[str]
    ipam_resource_discovery_id: Optional[str]
    ipam_id: Optional[str]
    ipam_arn: Optional[str]
    ipam_region: Optional[str]
    is_default: Optional[bool]
    resource_discovery_status: Optional[str]
    state: Optional[str]
    tags: List[Tag]


class IpamResourceTag(Shape):
    key: Optional[str]
    value: Optional[str]


class IpamRoutingPolicyRegistrationDelta(Shape):
    delta_id: Optional[str]
    delta_json: Optional[str]
    state: Optional[str]
    state_message: Optional[str]


class IpamScope(Shape):
    owner_id: Optional[str]
    ipam_scope_id: Optional[str]
    ipam_scope_arn: Optional[str]
    ipam_arn: Optional[str]
    ipam_region: Optional[str]
    ipam_scope_type: Optional[str]
    is_default: Optional[bool]
    description: Optional[str]
    pool_count: Optional[int]
    state: Optional[str]
    tags: List[Tag]
    external_authority_configuration: Optional[IpamScopeExternalAuthorityConfiguration]


class IpamScopeExternalAuthorityConfiguration(Shape):
    type: Optional[str]
    external_resource_identifier: Optional[str]


class Ipv4PrefixSpecification(Shape):
    ipv4_prefix: Optional[str]


class Ipv4PrefixSpecificationRequest(Shape):
    ipv4_prefix: Optional[str]


class Ipv4PrefixSpecificationResponse(Shape):
    ipv4_prefix: Optional[str]


class Ipv6CidrBlock(Shape):
    ipv6_cidr_block: Optional[str]


class Ipv6PrefixSpecification(Shape):
    ipv6_prefix: Optional[str]


class Ipv6PrefixSpecificationRequest(Shape):
    ipv6_prefix: Optional[str]


class Ipv6PrefixSpecificationResponse(Shape):
    ipv6_prefix: Optional[str]


class Ipv6Range(Shape):
    description: Optional[str]
    cidr_ipv6: Optional[str]


class LastError(Shape):
    message: Optional[str]
    code: Optional[str]


class LaunchPermission(Shape):
    organization_arn: Optional[str]
    organizational_unit_arn: Optional[str]
    user_id: Optional[str]
    group: Optional[str]


class LaunchPermissionModifications(Shape):
    add: List[LaunchPermission]
    remove: List[LaunchPermission]


class LaunchSpecification(Shape):
    user_data: Optional[str]
    addressing_type: Optional[str]
    block_device_mappings: List[BlockDeviceMapping]
    ebs_optimized: Optional[bool]
    iam_instance_profile: Optional[IamInstanceProfileSpecification]
    image_id: Optional[str]
    instance_type: Optional[str]
    kernel_id: Optional[str]
    key_name: Optional[str]
    network_interfaces: List[InstanceNetworkInterfaceSpecification]
    placement: Optional[SpotPlacement]
    ramdisk_id: Optional[str]
    subnet_id: Optional[str]
    security_groups: List[GroupIdentifier]
    monitoring: Optional[RunInstancesMonitoringEnabled]


class LaunchTemplate(Shape):
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    create_time: Optional[datetime]
    created_by: Optional[str]
    default_version_number: Optional[int]
    latest_version_number: Optional[int]
    tags: List[Tag]
    operator: Optional[OperatorResponse]


class LaunchTemplateAndOverridesResponse(Shape):
    launch_template_specification: Optional[FleetLaunchTemplateSpecification]
    overrides: Optional[FleetLaunchTemplateOverrides]


class LaunchTemplateBlockDeviceMapping(Shape):
    device_name: Optional[str]
    virtual_name: Optional[str]
    ebs: Optional[LaunchTemplateEbsBlockDevice]
    no_device: Optional[str]


class LaunchTemplateBlockDeviceMappingRequest(Shape):
    device_name: Optional[str]
    virtual_name: Optional[str]
    ebs: Optional[LaunchTemplateEbsBlockDeviceRequest]
    no_device: Optional[str]


class LaunchTemplateCapacityReservationSpecificationRequest(Shape):
    capacity_reservation_preference: Optional[str]
    capacity_reservation_target: Optional[CapacityReservationTarget]


class LaunchTemplateCapacityReservationSpecificationResponse(Shape):
    capacity_reservation_preference: Optional[str]
    capacity_reservation_target: Optional[CapacityReservationTargetResponse]


class LaunchTemplateConfig(Shape):
    launch_template_specification: Optional[FleetLaunchTemplateSpecification]
    overrides: List[LaunchTemplateOverrides]


class LaunchTemplateCpuOptions(Shape):
    core_count: Optional[int]
    threads_per_core: Optional[int]
    amd_sev_snp: Optional[str]
    nested_virtualization: Optional[str]


class LaunchTemplateCpuOptionsRequest(Shape):
    core_count: Optional[int]
    threads_per_core: Optional[int]
    amd_sev_snp: Optional[str]
    nested_virtualization: Optional[str]


class LaunchTemplateEbsBlockDevice(Shape):
    encrypted: Optional[bool]
    delete_on_termination: Optional[bool]
    iops: Optional[int]
    kms_key_id: Optional[str]
    snapshot_id: Optional[str]
    volume_size: Optional[int]
    volume_type: Optional[str]
    throughput: Optional[int]
    volume_initialization_rate: Optional[int]
    ebs_card_index: Optional[int]


class LaunchTemplateEbsBlockDeviceRequest(Shape):
    encrypted: Optional[bool]
    delete_on_termination: Optional[bool]
    iops: Optional[int]
    kms_key_id: Optional[str]
    snapshot_id: Optional[str]
    volume_size: Optional[int]
    volume_type: Optional[str]
    throughput: Optional[int]
    volume_initialization_rate: Optional[int]
    ebs_card_index: Optional[int]


class LaunchTemplateElasticInferenceAccelerator(Shape):
    type: Optional[str]
    count: Optional[int]


class LaunchTemplateElasticInferenceAcceleratorResponse(Shape):
    type: Optional[str]
    count: Optional[int]


class LaunchTemplateEnaSrdSpecification(Shape):
    ena_srd_enabled: Optional[bool]
    ena_srd_udp_specification: Optional[LaunchTemplateEnaSrdUdpSpecification]


class LaunchTemplateEnaSrdUdpSpecification(Shape):
    ena_srd_udp_enabled: Optional[bool]


class LaunchTemplateEnclaveOptions(Shape):
    enabled: Optional[bool]


class LaunchTemplateEnclaveOptionsRequest(Shape):
    enabled: Optional[bool]


class LaunchTemplateHibernationOptions(Shape):
    configured: Optional[bool]


class LaunchTemplateHibernationOptionsRequest(Shape):
    configured: Optional[bool]


class LaunchTemplateIamInstanceProfileSpecification(Shape):
    arn: Optional[str]
    name: Optional[str]


class LaunchTemplateIamInstanceProfileSpecificationRequest(Shape):
    arn: Optional[str]
    name: Optional[str]


class LaunchTemplateInstanceMaintenanceOptions(Shape):
    auto_recovery: Optional[str]


class LaunchTemplateInstanceMaintenanceOptionsRequest(Shape):
    auto_recovery: Optional[str]


class LaunchTemplateInstanceMarketOptions(Shape):
    market_type: Optional[str]
    spot_options: Optional[LaunchTemplateSpotMarketOptions]


class LaunchTemplateInstanceMarketOptionsRequest(Shape):
    market_type: Optional[str]
    spot_options: Optional[LaunchTemplateSpotMarketOptionsRequest]


class LaunchTemplateInstanceMetadataOptions(Shape):
    state: Optional[str]
    http_tokens: Optional[str]
    http_put_response_hop_limit: Optional[int]
    http_endpoint: Optional[str]
    http_protocol_ipv6: Optional[str]
    instance_metadata_tags: Optional[str]


class LaunchTemplateInstanceMetadataOptionsRequest(Shape):
    http_tokens: Optional[str]
    http_put_response_hop_limit: Optional[int]
    http_endpoint: Optional[str]
    http_protocol_ipv6: Optional[str]
    instance_metadata_tags: Optional[str]


class LaunchTemplateInstanceNetworkInterfaceSpecification(Shape):
    associate_carrier_ip_address: Optional[bool]
    associate_public_ip_address: Optional[bool]
    delete_on_termination: Optional[bool]
    description: Optional[str]
    device_index: Optional[int]
    groups: List[str]
    interface_type: Optional[str]
    ipv6_address_count: Optional[int]
    ipv6_addresses: List[InstanceIpv6Address]
    network_interface_id: Optional[str]
    private_ip_address: Optional[str]
    private_ip_addresses: List[PrivateIpAddressSpecification]
    secondary_private_ip_address_count: Optional[int]
    subnet_id: Optional[str]
    network_card_index: Optional[int]
    ipv4_prefixes: List[Ipv4PrefixSpecificationResponse]
    ipv4_prefix_count: Optional[int]
    ipv6_prefixes: List[Ipv6PrefixSpecificationResponse]
    ipv6_prefix_count: Optional[int]
    primary_ipv6: Optional[bool]
    ena_srd_specification: Optional[LaunchTemplateEnaSrdSpecification]
    connection_tracking_specification: Optional[ConnectionTrackingSpecification]
    ena_queue_count: Optional[int]


class LaunchTemplateInstanceNetworkInterfaceSpecificationRequest(Shape):
    associate_carrier_ip_address: Optional[bool]
    associate_public_ip_address: Optional[bool]
    delete_on_termination: Optional[bool]
    description: Optional[str]
    device_index: Optional[int]
    groups: List[str]
    interface_type: Optional[str]
    ipv6_address_count: Optional[int]
    ipv6_addresses: List[InstanceIpv6AddressRequest]
    network_interface_id: Optional[str]
    private_ip_address: Optional[str]
    private_ip_addresses: List[PrivateIpAddressSpecification]
    secondary_private_ip_address_count: Optional[int]
    subnet_id: Optional[str]
    network_card_index: Optional[int]
    ipv4_prefixes: List[Ipv4PrefixSpecificationRequest]
    ipv4_prefix_count: Optional[int]
    ipv6_prefixes: List[Ipv6PrefixSpecificationRequest]
    ipv6_prefix_count: Optional[int]
    primary_ipv6: Optional[bool]
    ena_srd_specification: Optional[EnaSrdSpecificationRequest]
    connection_tracking_specification: Optional[ConnectionTrackingSpecificationRequest]
    ena_queue_count: Optional[int]


class LaunchTemplateInstanceSecondaryInterfaceSpecification(Shape):
    delete_on_termination: Optional[bool]
    device_index: Optional[int]
    private_ip_addresses: List[SecondaryInterfacePrivateIpAddressSpecification]
    private_ip_address_count: Optional[int]
    secondary_subnet_id: Optional[str]
    interface_type: Optional[str]
    network_card_index: Optional[int]


class LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest(Shape):
    delete_on_termination: Optional[bool]
    device_index: Optional[int]
    private_ip_addresses: List[SecondaryInterfacePrivateIpAddressSpecificationRequest]
    private_ip_address_count: Optional[int]
    secondary_subnet_id: Optional[str]
    interface_type: Optional[str]
    network_card_index: Optional[int]


class LaunchTemplateLicenseConfiguration(Shape):
    license_configuration_arn: Optional[str]


class LaunchTemplateLicenseConfigurationRequest(Shape):
    license_configuration_arn: Optional[str]


class LaunchTemplateNetworkPerformanceOptions(Shape):
    bandwidth_weighting: Optional[str]


class LaunchTemplateNetworkPerformanceOptionsRequest(Shape):
    bandwidth_weighting: Optional[str]


class LaunchTemplateOverrides(Shape):
    instance_type: Optional[str]
    spot_price: Optional[str]
    subnet_id: Optional[str]
    availability_zone: Optional[str]
    weighted_capacity: Optional[float]
    priority: Optional[float]
    instance_requirements: Optional[InstanceRequirements]
    availability_zone_id: Optional[str]


class LaunchTemplatePlacement(Shape):
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    affinity: Optional[str]
    group_name: Optional[str]
    host_id: Optional[str]
    tenancy: Optional[str]
    spread_domain: Optional[str]
    host_resource_group_arn: Optional[str]
    partition_number: Optional[int]
    group_id: Optional[str]


class LaunchTemplatePlacementRequest(Shape):
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    affinity: Optional[str]
    group_name: Optional[str]
    host_id: Optional[str]
    tenancy: Optional[str]
    spread_domain: Optional[str]
    host_resource_group_arn: Optional[str]
    partition_number: Optional[int]
    group_id: Optional[str]


class LaunchTemplatePrivateDnsNameOptions(Shape):
    hostname_type: Optional[str]
    enable_resource_name_dns_a_record: Optional[bool]
    enable_resource_name_dns_aaaa_record: Optional[bool]


class LaunchTemplatePrivateDnsNameOptionsRequest(Shape):
    hostname_type: Optional[str]
    enable_resource_name_dns_a_record: Optional[bool]
    enable_resource_name_dns_aaaa_record: Optional[bool]


class LaunchTemplateSpecification(Shape):
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    version: Optional[str]


class LaunchTemplateSpotMarketOptions(Shape):
    max_price: Optional[str]
    spot_instance_type: Optional[str]
    block_duration_minutes: Optional[int]
    valid_until: Optional[datetime]
    instance_interruption_behavior: Optional[str]


class LaunchTemplateSpotMarketOptionsRequest(Shape):
    max_price: Optional[str]
    spot_instance_type: Optional[str]
    block_duration_minutes: Optional[int]
    valid_until: Optional[datetime]
    instance_interruption_behavior: Optional[str]


class LaunchTemplateTagSpecification(Shape):
    resource_type: Optional[str]
    tags: List[Tag]


class LaunchTemplateTagSpecificationRequest(Shape):
    resource_type: Optional[str]
    tags: List[Tag]


class LaunchTemplateVersion(Shape):
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    version_number: Optional[int]
    version_description: Optional[str]
    create_time: Optional[datetime]
    created_by: Optional[str]
    default_version: Optional[bool]
    launch_template_data: Optional[ResponseLaunchTemplateData]
    operator: Optional[OperatorResponse]


class LaunchTemplatesMonitoring(Shape):
    enabled: Optional[bool]
    metric_category_ids: List[str]


class LaunchTemplatesMonitoringRequest(Shape):
    enabled: Optional[bool]
    metric_category_ids: List[str]


class LicenseConfiguration(Shape):
    license_configuration_arn: Optional[str]


class LicenseConfigurationRequest(Shape):
    license_configuration_arn: Optional[str]


class LoadBalancersConfig(Shape):
    classic_load_balancers_config: Optional[ClassicLoadBalancersConfig]
    target_groups_config: Optional[TargetGroupsConfig]


class LoadPermission(Shape):
    user_id: Optional[str]
    group: Optional[str]


class LoadPermissionModifications(Shape):
    add: List[LoadPermissionRequest]
    remove: List[LoadPermissionRequest]


class LoadPermissionRequest(Shape):
    group: Optional[str]
    user_id: Optional[str]


class LocalGatewayRoute(Shape):
    destination_cidr_block: Optional[str]
    local_gateway_virtual_interface_group_id: Optional[str]
    type: Optional[str]
    state: Optional[str]
    local_gateway_route_table_id: Optional[str]
    local_gateway_route_table_arn: Optional[str]
    owner_id: Optional[str]
    subnet_id: Optional[str]
    coip_pool_id: Optional[str]
    network_interface_id: Optional[str]
    destination_prefix_list_id: Optional[str]


class LocalGatewayRouteTable(Shape):
    local_gateway_route_table_id: Optional[str]
    local_gateway_route_table_arn: Optional[str]
    local_gateway_id: Optional[str]
    outpost_arn: Optional[str]
    owner_id: Optional[str]
    state: Optional[str]
    tags: List[Tag]
    mode: Optional[str]
    state_reason: Optional[StateReason]


class LocalGatewayRouteTableVirtualInterfaceGroupAssociation(Shape):
    local_gateway_route_table_virtual_interface_group_association_id: Optional[str]
    local_gateway_virtual_interface_group_id: Optional[str]
    local_gateway_id: Optional[str]
    local_gateway_route_table_id: Optional[str]
    local_gateway_route_table_arn: Optional[str]
    owner_id: Optional[str]
    state: Optional[str]
    tags: List[Tag]


class LocalGatewayRouteTableVpcAssociation(Shape):
    local_gateway_route_table_vpc_association_id: Optional[str]
    local_gateway_route_table_id: Optional[str]
    local_gateway_route_table_arn: Optional[str]
    local_gateway_id: Optional[str]
    vpc_id: Optional[str]
    owner_id: Optional[str]
    state: Optional[str]
    tags: List[Tag]


class LocalGatewayVirtualInterface(Shape):
    local_gateway_virtual_interface_id: Optional[str]
    local_gateway_id: Optional[str]
    local_gateway_virtual_interface_group_id: Optional[str]
    local_gateway_virtual_interface_arn: Optional[str]
    outpost_lag_id: Optional[str]
    vlan: Optional[int]
    local_address: Optional[str]
    peer_address: Optional[str]
    local_bgp_asn: Optional[int]
    peer_bgp_asn: Optional[int]
    peer_bgp_asn_extended: Optional[int]
    owner_id: Optional[str]
    tags: List[Tag]
    configuration_state: Optional[str]


class LocalGatewayVirtualInterfaceGroup(Shape):
    local_gateway_virtual_interface_group_id: Optional[str]
    local_gateway_virtual_interface_ids: List[str]
    local_gateway_id: Optional[str]
    owner_id: Optional[str]
    local_bgp_asn: Optional[int]
    local_bgp_asn_extended: Optional[int]
    local_gateway_virtual_interface_group_arn: Optional[str]
    tags: List[Tag]
    configuration_state: Optional[str]


class LockSnapshotRequest(Shape):
    snapshot_id: Optional[str]
    dry_run: Optional[bool]
    lock_mode: Optional[str]
    cool_off_period: Optional[int]
    lock_duration: Optional[int]
    expiration_date: Optional[datetime]


class LockSnapshotResponse(Shape):
    snapshot_id: Optional[str]
    lock_state: Optional[str]
    lock_duration: Optional[int]
    cool_off_period: Optional[int]
    cool_off_period_expires_on: Optional[datetime]
    lock_created_on: Optional[datetime]
    lock_expires_on: Optional[datetime]
    lock_duration_start_time: Optional[datetime]


class MacModificationTask(Shape):
    instance_id: Optional[str]
    mac_modification_task_id: Optional[str]
    mac_system_integrity_protection_config: Optional[MacSystemIntegrityProtectionConfiguration]
    start_time: Optional[datetime]
    tags: List[Tag]
    task_state: Optional[str]
    task_type: Optional[str]


class MacSystemIntegrityProtectionConfiguration(Shape):
    apple_internal: Optional[str]
    base_system: Optional[str]
    debugging_restrictions: Optional[str]
    d_trace_restrictions: Optional[str]
    filesystem_protections: Optional[str]
    kext_signing: Optional[str]
    nvram_protections: Optional[str]
    status: Optional[str]


class MacSystemIntegrityProtectionConfigurationRequest(Shape):
    apple_internal: Optional[str]
    base_system: Optional[str]
    debugging_restrictions: Optional[str]
    d_trace_restrictions: Optional[str]
    filesystem_protections: Optional[str]
    kext_signing: Optional[str]
    nvram_protections: Optional[str]


class ManagedPrefixList(Shape):
    prefix_list_id: Optional[str]
    address_family: Optional[str]
    state: Optional[str]
    state_message: Optional[str]
    prefix_list_arn: Optional[str]
    prefix_list_name: Optional[str]
    max_entries: Optional[int]
    version: Optional[int]
    tags: List[Tag]
    owner_id: Optional[str]
    ipam_prefix_list_resolver_target_id: Optional[str]
    ipam_prefix_list_resolver_sync_enabled: Optional[bool]


class ManagedResourceVisibilitySettings(Shape):
    default_visibility: Optional[str]


class MemoryGiBPerVCpu(Shape):
    min: Optional[float]
    max: Optional[float]


class MemoryGiBPerVCpuRequest(Shape):
    min: Optional[float]
    max: Optional[float]


class MemoryMiB(Shape):
    min: Optional[int]
    max: Optional[int]


class MemoryMiBRequest(Shape):
    min: Optional[int]
    max: Optional[int]


class MetricCategory(Shape):
    metric_category_id: Optional[str]
    metrics: List[str]
    tags: List[Tag]


class ModificationQuoteCurrentConfiguration(Shape):
    instance_count: Optional[int]
    reservation_state: Optional[str]
    start_date: Optional[datetime]
    original_start_date: Optional[datetime]


class ModificationReservationUpdate(Shape):
    new_commitment_end_date: Optional[datetime]
    new_start_date: Optional[datetime]
    new_commitment_duration: Optional[int]


class ModificationTerms(Shape):
    reservation_update: Optional[ModificationReservationUpdate]


class ModifyAccountVpcEncryptionControlRequest(Shape):
    dry_run: Optional[bool]
    mode: Optional[str]
    internet_gateway: Optional[str]
    egress_only_internet_gateway: Optional[str]
    nat_gateway: Optional[str]
    virtual_private_gateway: Optional[str]
    vpc_peering: Optional[str]
    lambda_: Optional[str]
    vpc_lattice: Optional[str]
    elastic_file_system: Optional[str]
    global_accelerator: Optional[str]
    api_gateway_v2: Optional[str]


class ModifyAccountVpcEncryptionControlResponse(Shape):
    account_vpc_encryption_control: Optional[AccountVpcEncryptionControl]


class ModifyAddressAttributeRequest(Shape):
    allocation_id: Optional[str]
    domain_name: Optional[str]
    dry_run: Optional[bool]


class ModifyAddressAttributeResponse(Shape):
    address: Optional[AddressAttribute]


class ModifyApplicationStatusCheckRequest(Shape):
    application_status_check_id: Optional[str]
    aggregation: Optional[str]
    health_check_paths: List[HealthCheckPathRequestObject]
    protocol: Optional[str]
    port: Optional[int]
    path: Optional[str]
    device_index: Optional[int]
    ip_version: Optional[str]
    ip_scope: Optional[str]
    interval: Optional[int]
    timeout: Optional[int]
    failure_threshold: Optional[int]
    success_threshold: Optional[int]
    status_code_matcher: Optional[str]
    initialization_grace_period_seconds: Optional[int]
    client_token: Optional[str]
    dry_run: Optional[bool]


class ModifyApplicationStatusCheckResponse(Shape):
    application_status_check: Optional[ApplicationStatusCheckResponseObject]


class ModifyAvailabilityZoneGroupRequest(Shape):
    group_name: Optional[str]
    opt_in_status: Optional[str]
    dry_run: Optional[bool]


class ModifyAvailabilityZoneGroupResponse(Shape):
    return_: Optional[bool]


class ModifyCapacityReservationFleetRequest(Shape):
    capacity_reservation_fleet_id: Optional[str]
    total_target_capacity: Optional[int]
    end_date: Optional[datetime]
    dry_run: Optional[bool]
    remove_end_date: Optional[bool]


class ModifyCapacityReservationFleetResponse(Shape):
    return_: Optional[bool]


class ModifyCapacityReservationRequest(Shape):
    capacity_reservation_id: Optional[str]
    instance_count: Optional[int]
    end_date: Optional[datetime]
    end_date_type: Optional[str]
    accept: Optional[bool]
    dry_run: Optional[bool]
    additional_info: Optional[str]
    instance_match_criteria: Optional[str]
    accept_modification_terms: Optional[bool]
    start_date: Optional[datetime]
    quote_id: Optional[str]


class ModifyCapacityReservationResponse(Shape):
    return_: Optional[bool]
    adjustment_status: Optional[str]
    adjustment_details: Optional[CapacityReservationAdjustmentDetails]


class ModifyClientVpnEndpointAuthorizationPolicyRequest(Shape):
    client_vpn_endpoint_id: Optional[str]
    policy_document: Optional[str]
    description: Optional[str]
    shadow_mode: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]


class ModifyClientVpnEndpointAuthorizationPolicyResponse(Shape):
    status: Optional[str]


class ModifyClientVpnEndpointRequest(Shape):
    client_vpn_endpoint_id: Optional[str]
    server_certificate_arn: Optional[str]
    connection_log_options: Optional[ConnectionLogOptions]
    dns_servers: Optional[DnsServersOptionsModifyStructure]
    vpn_port: Optional[int]
    description: Optional[str]
    split_tunnel: Optional[bool]
    dry_run: Optional[bool]
    security_group_ids: List[str]
    vpc_id: Optional[str]
    self_service_portal: Optional[str]
    client_connect_options: Optional[ClientConnectOptions]
    session_timeout_hours: Optional[int]
    client_login_banner_options: Optional[ClientLoginBannerOptions]
    client_route_enforcement_options: Optional[ClientRouteEnforcementOptions]
    disconnect_on_session_timeout: Optional[bool]
    transit_gateway_configuration: Optional[TransitGatewayConfigurationInputStructure]
    device_posture_options: Optional[DevicePostureOptions]


class ModifyClientVpnEndpointResponse(Shape):
    return_: Optional[bool]


class ModifyDefaultCreditSpecificationRequest(Shape):
    dry_run: Optional[bool]
    instance_family: Optional[str]
    cpu_credits: Optional[str]


class ModifyDefaultCreditSpecificationResponse(Shape):
    instance_family_credit_specification: Optional[InstanceFamilyCreditSpecification]


class ModifyEbsDefaultKmsKeyIdRequest(Shape):
    kms_key_id: Optional[str]
    dry_run: Optional[bool]


class ModifyEbsDefaultKmsKeyIdResponse(Shape):
    kms_key_id: Optional[str]


class ModifyFleetRequest(Shape):
    dry_run: Optional[bool]
    excess_capacity_termination_policy: Optional[str]
    launch_template_configs: List[FleetLaunchTemplateConfigRequest]
    fleet_id: Optional[str]
    target_capacity_specification: Optional[TargetCapacitySpecificationRequest]
    context: Optional[str]


class ModifyFleetResponse(Shape):
    return_: Optional[bool]


class ModifyFpgaImageAttributeRequest(Shape):
    dry_run: Optional[bool]
    fpga_image_id: Optional[str]
    attribute: Optional[str]
    operation_type: Optional[str]
    user_ids: List[str]
    user_groups: List[str]
    product_codes: List[str]
    load_permission: Optional[LoadPermissionModifications]
    description: Optional[str]
    name: Optional[str]


class ModifyFpgaImageAttributeResponse(Shape):
    fpga_image_attribute: Optional[FpgaImageAttribute]


class ModifyHostsRequest(Shape):
    host_recovery: Optional[str]
    instance_type: Optional[str]
    instance_family: Optional[str]
    host_maintenance: Optional[str]
    host_ids: List[str]
    auto_placement: Optional[str]


class ModifyHostsResponse(Shape):
    successful: List[str]
    unsuccessful: List[UnsuccessfulItem]


class ModifyIdFormatRequest(Shape):
    resource: Optional[str]
    use_long_ids: Optional[bool]


class ModifyIdentityIdFormatRequest(Shape):
    resource: Optional[str]
    use_long_ids: Optional[bool]
    principal_arn: Optional[str]


class ModifyImageAttributeRequest(Shape):
    attribute: Optional[str]
    description: Optional[AttributeValue]
    image_id: Optional[str]
    launch_permission: Optional[LaunchPermissionModifications]
    operation_type: Optional[str]
    product_codes: List[str]
    user_groups: List[str]
    user_ids: List[str]
    value: Optional[str]
    organization_arns: List[str]
    organizational_unit_arns: List[str]
    imds_support: Optional[AttributeValue]
    dry_run: Optional[bool]


class ModifyInstanceAttributeRequest(Shape):
    source_dest_check: Optional[AttributeBooleanValue]
    enclave_options: Optional[EnclaveOptionsRequest]
    disable_api_stop: Optional[AttributeBooleanValue]
    dry_run: Optional[bool]
    instance_id: Optional[str]
    attribute: Optional[str]
    value: Optional[str]
    block_device_mappings: List[InstanceBlockDeviceMappingSpecification]
    disable_api_termination: Optional[AttributeBooleanValue]
    instance_type: Optional[AttributeValue]
    kernel: Optional[AttributeValue]
    ramdisk: Optional[AttributeValue]
    user_data: Optional[SecureBlobAttributeValue]
    instance_initiated_shutdown_behavior: Optional[AttributeValue]
    groups: List[str]
    ebs_optimized: Optional[AttributeBooleanValue]
    sriov_net_support: Optional[AttributeValue]
    ena_support: Optional[AttributeBooleanValue]


class ModifyInstanceCapacityReservationAttributesRequest(Shape):
    instance_id: Optional[str]
    capacity_reservation_specification: Optional[CapacityReservationSpecification]
    dry_run: Optional[bool]


class ModifyInstanceCapacityReservationAttributesResponse(Shape):
    return_: Optional[bool]


class ModifyInstanceConnectEndpointRequest(Shape):
    dry_run: Optional[bool]
    instance_connect_endpoint_id: Optional[str]
    ip_address_type: Optional[str]
    security_group_ids: List[str]
    preserve_client_ip: Optional[bool]


class ModifyInstanceConnectEndpointResponse(Shape):
    return_: Optional[bool]


class ModifyInstanceCpuOptionsRequest(Shape):
    instance_id: Optional[str]
    core_count: Optional[int]
    threads_per_core: Optional[int]
    nested_virtualization: Optional[str]
    dry_run: Optional[bool]


class ModifyInstanceCpuOptionsResponse(Shape):
    instance_id: Optional[str]
    core_count: Optional[int]
    threads_per_core: Optional[int]
    nested_virtualization: Optional[str]


class ModifyInstanceCreditSpecificationRequest(Shape):
    dry_run: Optional[bool]
    client_token: Optional[str]
    instance_credit_specifications: List[InstanceCreditSpecificationRequest]


class ModifyInstanceCreditSpecificationResponse(Shape):
    successful_instance_credit_specifications: List[SuccessfulInstanceCreditSpecificationItem]
    unsuccessful_instance_credit_specifications: List[UnsuccessfulInstanceCreditSpecificationItem]


class ModifyInstanceEventStartTimeRequest(Shape):
    dry_run: Optional[bool]
    instance_id: Optional[str]
    instance_event_id: Optional[str]
    not_before: Optional[datetime]


class ModifyInstanceEventStartTimeResponse(Shape):
    event: Optional[InstanceStatusEvent]


class ModifyInstanceEventWindowRequest(Shape):
    dry_run: Optional[bool]
    name: Optional[str]
    instance_event_window_id: Optional[str]
    time_ranges: List[InstanceEventWindowTimeRangeRequest]
    cron_expression: Optional[str]


class ModifyInstanceEventWindowResponse(Shape):
    instance_event_window: Optional[InstanceEventWindow]


class ModifyInstanceMaintenanceOptionsRequest(Shape):
    instance_id: Optional[str]
    auto_recovery: Optional[str]
    reboot_migration: Optional[str]
    dry_run: Optional[bool]


class ModifyInstanceMaintenanceOptionsResponse(Shape):
    instance_id: Optional[str]
    auto_recovery: Optional[str]
    reboot_migration: Optional[str]


class ModifyInstanceMetadataDefaultsRequest(Shape):
    http_tokens: Optional[str]
    http_put_response_hop_limit: Optional[int]
    http_endpoint: Optional[str]
    instance_metadata_tags: Optional[str]
    dry_run: Optional[bool]
    http_tokens_enforced: Optional[str]


class ModifyInstanceMetadataDefaultsResponse(Shape):
    return_: Optional[bool]


class ModifyInstanceMetadataOptionsRequest(Shape):
    instance_id: Optional[str]
    http_tokens: Optional[str]
    http_put_response_hop_limit: Optional[int]
    http_endpoint: Optional[str]
    dry_run: Optional[bool]
    http_protocol_ipv6: Optional[str]
    instance_metadata_tags: Optional[str]


class ModifyInstanceMetadataOptionsResponse(Shape):
    instance_id: Optional[str]
    instance_metadata_options: Optional[InstanceMetadataOptionsResponse]


class ModifyInstanceNetworkPerformanceOptionsRequest(Shape):
    instance_id: Optional[str]
    bandwidth_weighting: Optional[str]
    dry_run: Optional[bool]


class ModifyInstanceNetworkPerformanceOptionsResponse(Shape):
    instance_id: Optional[str]
    bandwidth_weighting: Optional[str]


class ModifyInstancePlacementRequest(Shape):
    group_name: Optional[str]
    partition_number: Optional[int]
    host_resource_group_arn: Optional[str]
    group_id: Optional[str]
    instance_id: Optional[str]
    tenancy: Optional[str]
    affinity: Optional[str]
    host_id: Optional[str]


class ModifyInstancePlacementResponse(Shape):
    return_: Optional[bool]


class ModifyIpamPolicyAllocationRulesRequest(Shape):
    dry_run: Optional[bool]
    ipam_policy_id: Optional[str]
    locale: Optional[str]
    resource_type: Optional[str]
    allocation_rules: List[IpamPolicyAllocationRuleRequest]


class ModifyIpamPolicyAllocationRulesResponse(Shape):
    ipam_policy_document: Optional[IpamPolicyDocument]


class ModifyIpamPoolAllocationRequest(Shape):
    dry_run: Optional[bool]
    ipam_pool_allocation_id: Optional[str]
    description: Optional[str]


class ModifyIpamPoolAllocationResponse(Shape):
    ipam_pool_allocation: Optional[IpamPoolAllocation]


class ModifyIpamPoolRequest(Shape):
    dry_run: Optional[bool]
    ipam_pool_id: Optional[str]
    description: Optional[str]
    auto_import: Optional[bool]
    allocation_min_netmask_length: Optional[int]
    allocation_max_netmask_length: Optional[int]
    allocation_default_netmask_length: Optional[int]
    clear_allocation_default_netmask_length: Optional[bool]
    add_allocation_resource_tags: List[RequestIpamResourceTag]
    remove_allocation_resource_tags: List[RequestIpamResourceTag]


class ModifyIpamPoolResponse(Shape):
    ipam_pool: Optional[IpamPool]


class ModifyIpamPrefixListResolverRequest(Shape):
    dry_run: Optional[bool]
    ipam_prefix_list_resolver_id: Optional[str]
    description: Optional[str]
    rules: List[IpamPrefixListResolverRuleRequest]


class ModifyIpamPrefixListResolverResponse(Shape):
    ipam_prefix_list_resolver: Optional[IpamPrefixListResolver]


class ModifyIpamPrefixListResolverTargetRequest(Shape):
    dry_run: Optional[bool]
    ipam_prefix_list_resolver_target_id: Optional[str]
    desired_version: Optional[int]
    track_latest_version: Optional[bool]
    client_token: Optional[str]


class ModifyIpamPrefixListResolverTargetResponse(Shape):
    ipam_prefix_list_resolver_target: Optional[IpamPrefixListResolverTarget]


class ModifyIpamRequest(Shape):
    dry_run: Optional[bool]
    ipam_id: Optional[str]
    description: Optional[str]
    add_operating_regions: List[AddIpamOperatingRegion]
    remove_operating_regions: List[RemoveIpamOperatingRegion]
    tier: Optional[str]
    enable_private_gua: Optional[bool]
    metered_account: Optional[str]


class ModifyIpamResourceCidrRequest(Shape):
    dry_run: Optional[bool]
    resource_id: Optional[str]
    resource_cidr: Optional[str]
    resource_region: Optional[str]
    current_ipam_scope_id: Optional[str]
    destination_ipam_scope_id: Optional[str]
    monitored: Optional[bool]


class ModifyIpamResourceCidrResponse(Shape):
    ipam_resource_cidr: Optional[IpamResourceCidr]


class ModifyIpamResourceDiscoveryRequest(Shape):
    dry_run: Optional[bool]
    ipam_resource_discovery_id: Optional[str]
    description: Optional[str]
    add_operating_regions: List[AddIpamOperatingRegion]
    remove_operating_regions: List[RemoveIpamOperatingRegion]
    add_organizational_unit_exclusions: List[AddIpamOrganizationalUnitExclusion]
    remove_organizational_unit_exclusions: List[RemoveIpamOrganizationalUnitExclusion]


class ModifyIpamResourceDiscoveryResponse(Shape):
    ipam_resource_discovery: Optional[IpamResourceDiscovery]


class ModifyIpamResponse(Shape):
    ipam: Optional[Ipam]


class ModifyIpamRoutingPolicyRegistrationRequest(Shape):
    dry_run: Optional[bool]
    ipam_internet_registry_association_id: Optional[str]
    cidr: Optional[str]
    asns: List[str]
    permit_more_specific_announcements: Optional[bool]
    max_length: Optional[int]
    description: Optional[str]
    force: Optional[bool]
    client_token: Optional[str]


class ModifyIpamRoutingPolicyRegistrationResponse(Shape):
    ipam_routing_policy_registration_delta: Optional[IpamRoutingPolicyRegistrationDelta]


class ModifyIpamScopeRequest(Shape):
    dry_run: Optional[bool]
    ipam_scope_id: Optional[str]
    description: Optional[str]
    external_authority_configuration: Optional[ExternalAuthorityConfiguration]
    remove_external_authority_configuration: Optional[bool]


class ModifyIpamScopeResponse(Shape):
    ipam_scope: Optional[IpamScope]


class ModifyLaunchTemplateRequest(Shape):
    dry_run: Optional[bool]
    client_token: Optional[str]
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    default_version: Optional[str]


class ModifyLaunchTemplateResponse(Shape):
    launch_template: Optional[LaunchTemplate]


class ModifyLocalGatewayRouteRequest(Shape):
    destination_cidr_block: Optional[str]
    local_gateway_route_table_id: Optional[str]
    local_gateway_virtual_interface_group_id: Optional[str]
    network_interface_id: Optional[str]
    dry_run: Optional[bool]
    destination_prefix_list_id: Optional[str]


class ModifyLocalGatewayRouteResponse(Shape):
    route: Optional[LocalGatewayRoute]


class ModifyManagedPrefixListRequest(Shape):
    dry_run: Optional[bool]
    prefix_list_id: Optional[str]
    current_version: Optional[int]
    prefix_list_name: Optional[str]
    add_entries: List[AddPrefixListEntry]
    remove_entries: List[RemovePrefixListEntry]
    max_entries: Optional[int]
    ipam_prefix_list_resolver_sync_enabled: Optional[bool]


class ModifyManagedPrefixListResponse(Shape):
    prefix_list: Optional[ManagedPrefixList]


class ModifyManagedResourceVisibilityRequest(Shape):
    dry_run: Optional[bool]
    default_visibility: Optional[str]


class ModifyManagedResourceVisibilityResponse(Shape):
    visibility: Optional[ManagedResourceVisibilitySettings]


class ModifyMetricCategoryRequest(Shape):
    metric_category_id: Optional[str]
    metrics: List[str]
    dry_run: Optional[bool]


class ModifyMetricCategoryResponse(Shape):
    metric_category: Optional[MetricCategory]


class ModifyNetworkInterfaceAttributeRequest(Shape):
    ena_srd_specification: Optional[EnaSrdSpecification]
    enable_primary_ipv6: Optional[bool]
    connection_tracking_specification: Optional[ConnectionTrackingSpecificationRequest]
    associate_public_ip_address: Optional[bool]
    associated_subnet_ids: List[str]
    dry_run: Optional[bool]
    network_interface_id: Optional[str]
    description: Optional[AttributeValue]
    source_dest_check: Optional[AttributeBooleanValue]
    groups: List[str]
    attachment: Optional[NetworkInterfaceAttachmentChanges]


class ModifyNetworkingFlexCostAllocationPolicyRequest(Shape):
    fca_policy_id: Optional[str]
    nat_fca_policy_document: Optional[NatFlexCostAllocationPolicyDocument]
    instance_fca_policy_document: Optional[InstanceFlexCostAllocationPolicyDocument]
    pcx_fca_policy_document: Optional[PcxFlexCostAllocationPolicyDocument]
    show_back_enabled: Optional[bool]
    description: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]


class ModifyNetworkingFlexCostAllocationPolicyResponse(Shape):
    fca_policy_id: Optional[str]
    updated_at: Optional[datetime]
    version: Optional[int]
    version_expected_effective_at: Optional[datetime]


class ModifyPrivateDnsNameOptionsRequest(Shape):
    dry_run: Optional[bool]
    instance_id: Optional[str]
    private_dns_hostname_type: Optional[str]
    enable_resource_name_dns_a_record: Optional[bool]
    enable_resource_name_dns_aaaa_record: Optional[bool]


class ModifyPrivateDnsNameOptionsResponse(Shape):
    return_: Optional[bool]


class ModifyPublicIpDnsNameOptionsRequest(Shape):
    network_interface_id: Optional[str]
    hostname_type: Optional[str]
    dry_run: Optional[bool]


class ModifyPublicIpDnsNameOptionsResponse(Shape):
    successful: Optional[bool]


class ModifyReservedInstancesRequest(Shape):
    reserved_instances_ids: List[str]
    client_token: Optional[str]
    target_configurations: List[ReservedInstancesConfiguration]


class ModifyReservedInstancesResponse(Shape):
    reserved_instances_modification_id: Optional[str]


class ModifyRouteServerRequest(Shape):
    route_server_id: Optional[str]
    persist_routes: Optional[str]
    persist_routes_duration: Optional[int]
    sns_notifications_enabled: Optional[bool]
    dry_run: Optional[bool]


class ModifyRouteServerResponse(Shape):
    route_server: Optional[RouteServer]


class ModifySecurityGroupRulesRequest(Shape):
    group_id: Optional[str]
    security_group_rules: List[SecurityGroupRuleUpdate]
    dry_run: Optional[bool]


class ModifySecurityGroupRulesResponse(Shape):
    return_: Optional[bool]


class ModifySnapshotAttributeRequest(Shape):
    attribute: Optional[str]
    create_volume_permission: Optional[CreateVolumePermissionModifications]
    group_names: List[str]
    operation_type: Optional[str]
    snapshot_id: Optional[str]
    user_ids: List[str]
    dry_run: Optional[bool]


class ModifySnapshotTierRequest(Shape):
    snapshot_id: Optional[str]
    storage_tier: Optional[str]
    dry_run: Optional[bool]


class ModifySnapshotTierResponse(Shape):
    snapshot_id: Optional[str]
    tiering_start_time: Optional[datetime]


class ModifySpotFleetRequestRequest(Shape):
    launch_template_configs: List[LaunchTemplateConfig]
    on_demand_target_capacity: Optional[int]
    context: Optional[str]
    spot_fleet_request_id: Optional[str]
    target_capacity: Optional[int]
    excess_capacity_termination_policy: Optional[str]


class ModifySpotFleetRequestResponse(Shape):
    return_: Optional[bool]


class ModifySubnetAttributeRequest(Shape):
    assign_ipv6_address_on_creation: Optional[AttributeBooleanValue]
    map_public_ip_on_launch: Optional[AttributeBooleanValue]
    subnet_id: Optional[str]
    map_customer_owned_ip_on_launch: Optional[AttributeBooleanValue]
    customer_owned_ipv4_pool: Optional[str]
    enable_dns64: Optional[AttributeBooleanValue]
    private_dns_hostname_type_on_launch: Optional[str]
    enable_resource_name_dns_a_record_on_launch: Optional[AttributeBooleanValue]
    enable_resource_name_dns_aaaa_record_on_launch: Optional[AttributeBooleanValue]
    enable_lni_at_device_index: Optional[int]
    disable_lni_at_device_index: Optional[AttributeBooleanValue]


class ModifyTrafficMirrorFilterNetworkServicesRequest(Shape):
    traffic_mirror_filter_id: Optional[str]
    add_network_services: List[str]
    remove_network_services: List[str]
    dry_run: Optional[bool]


class ModifyTrafficMirrorFilterNetworkServicesResponse(Shape):
    traffic_mirror_filter: Optional[TrafficMirrorFilter]


class ModifyTrafficMirrorFilterRuleRequest(Shape):
    traffic_mirror_filter_rule_id: Optional[str]
    traffic_direction: Optional[str]
    rule_number: Optional[int]
    rule_action: Optional[str]
    destination_port_range: Optional[TrafficMirrorPortRangeRequest]
    source_port_range: Optional[TrafficMirrorPortRangeRequest]
    protocol: Optional[int]
    destination_cidr_block: Optional[str]
    source_cidr_block: Optional[str]
    description: Optional[str]
    remove_fields: List[str]
    dry_run: Optional[bool]


class ModifyTrafficMirrorFilterRuleResponse(Shape):
    traffic_mirror_filter_rule: Optional[TrafficMirrorFilterRule]


class ModifyTrafficMirrorSessionRequest(Shape):
    traffic_mirror_session_id: Optional[str]
    traffic_mirror_target_id: Optional[str]
    traffic_mirror_filter_id: Optional[str]
    packet_length: Optional[int]
    session_number: Optional[int]
    virtual_network_id: Optional[int]
    description: Optional[str]
    remove_fields: List[str]
    dry_run: Optional[bool]


class ModifyTrafficMirrorSessionResponse(Shape):
    traffic_mirror_session: Optional[TrafficMirrorSession]


class ModifyTransitGatewayAttachmentNatConfigurationRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    nat_gateway_support: Optional[str]
    nat_system_route_support: Optional[str]
    nat_gateway_rules: List[TransitGatewayNatRuleRequest]
    reset_nat_gateway_rules: Optional[bool]
    dry_run: Optional[bool]


class ModifyTransitGatewayAttachmentNatConfigurationResponse(Shape):
    transit_gateway_attachment_id: Optional[str]
    nat_gateway_support: Optional[str]
    nat_system_route_support: Optional[str]
    nat_gateway_rules: List[TransitGatewayNatRule]


class ModifyTransitGatewayMeteringPolicyRequest(Shape):
    transit_gateway_metering_policy_id: Optional[str]
    add_middlebox_attachment_ids: List[str]
    remove_middlebox_attachment_ids: List[str]
    dry_run: Optional[bool]


class ModifyTransitGatewayMeteringPolicyResponse(Shape):
    transit_gateway_metering_policy: Optional[TransitGatewayMeteringPolicy]


class ModifyTransitGatewayNetworkFunctionAttachmentRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    add_availability_zones: List[str]
    add_availability_zone_ids: List[str]
    remove_availability_zones: List[str]
    remove_availability_zone_ids: List[str]
    dry_run: Optional[bool]


class ModifyTransitGatewayNetworkFunctionAttachmentResponse(Shape):
    transit_gateway_network_function_attachment: Optional[TransitGatewayNetworkFunctionAttachment]


class ModifyTransitGatewayOptions(Shape):
    add_transit_gateway_cidr_blocks: List[str]
    remove_transit_gateway_cidr_blocks: List[str]
    vpn_ecmp_support: Optional[str]
    dns_support: Optional[str]
    security_group_referencing_support: Optional[str]
    auto_accept_shared_attachments: Optional[str]
    default_route_table_association: Optional[str]
    association_default_route_table_id: Optional[str]
    default_route_table_propagation: Optional[str]
    propagation_default_route_table_id: Optional[str]
    amazon_side_asn: Optional[int]
    encryption_support: Optional[str]


class ModifyTransitGatewayPeeringAttachmentRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    options: Optional[ModifyTransitGatewayPeeringAttachmentRequestOptions]
    dry_run: Optional[bool]


class ModifyTransitGatewayPeeringAttachmentRequestOptions(Shape):
    allow_multipath_resilience: Optional[bool]
    multipath_resilience_mode: Optional[str]


class ModifyTransitGatewayPeeringAttachmentResponse(Shape):
    transit_gateway_peering_attachment: Optional[TransitGatewayPeeringAttachment]


class ModifyTransitGatewayPolicyTableEntryRequest(Shape):
    transit_gateway_policy_table_id: Optional[str]
    policy_rule_number: Optional[str]
    policy_rule: Optional[TransitGatewayRequestPolicyRule]
    target_route_table_id: Optional[str]
    dry_run: Optional[bool]


class ModifyTransitGatewayPolicyTableEntryResponse(Shape):
    transit_gateway_policy_table_entry: Optional[TransitGatewayPolicyTableEntry]


class ModifyTransitGatewayPrefixListReferenceRequest(Shape):
    transit_gateway_route_table_id: Optional[str]
    prefix_list_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    blackhole: Optional[bool]
    dry_run: Optional[bool]


class ModifyTransitGatewayPrefixListReferenceResponse(Shape):
    transit_gateway_prefix_list_reference: Optional[TransitGatewayPrefixListReference]


class ModifyTransitGatewayRequest(Shape):
    transit_gateway_id: Optional[str]
    description: Optional[str]
    options: Optional[ModifyTransitGatewayOptions]
    dry_run: Optional[bool]


class ModifyTransitGatewayResponse(Shape):
    transit_gateway: Optional[TransitGateway]


class ModifyTransitGatewayVpcAttachmentRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    add_subnet_ids: List[str]
    remove_subnet_ids: List[str]
    options: Optional[ModifyTransitGatewayVpcAttachmentRequestOptions]
    dry_run: Optional[bool]


class ModifyTransitGatewayVpcAttachmentRequestOptions(Shape):
    dns_support: Optional[str]
    security_group_referencing_support: Optional[str]
    ipv6_support: Optional[str]
    appliance_mode_support: Optional[str]


class ModifyTransitGatewayVpcAttachmentResponse(Shape):
    transit_gateway_vpc_attachment: Optional[TransitGatewayVpcAttachment]


class ModifyVerifiedAccessEndpointCidrOptions(Shape):
    port_ranges: List[ModifyVerifiedAccessEndpointPortRange]


class ModifyVerifiedAccessEndpointEniOptions(Shape):
    protocol: Optional[str]
    port: Optional[int]
    port_ranges: List[ModifyVerifiedAccessEndpointPortRange]


class ModifyVerifiedAccessEndpointLoadBalancerOptions(Shape):
    subnet_ids: List[str]
    protocol: Optional[str]
    port: Optional[int]
    port_ranges: List[ModifyVerifiedAccessEndpointPortRange]


class ModifyVerifiedAccessEndpointPolicyRequest(Shape):
    verified_access_endpoint_id: Optional[str]
    policy_enabled: Optional[bool]
    policy_document: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]
    sse_specification: Optional[VerifiedAccessSseSpecificationRequest]


class ModifyVerifiedAccessEndpointPolicyResponse(Shape):
    policy_enabled: Optional[bool]
    policy_document: Optional[str]
    sse_specification: Optional[VerifiedAccessSseSpecificationResponse]


class ModifyVerifiedAccessEndpointPortRange(Shape):
    from_port: Optional[int]
    to_port: Optional[int]


class ModifyVerifiedAccessEndpointRdsOptions(Shape):
    subnet_ids: List[str]
    port: Optional[int]
    rds_endpoint: Optional[str]


class ModifyVerifiedAccessEndpointRequest(Shape):
    verified_access_endpoint_id: Optional[str]
    verified_access_group_id: Optional[str]
    load_balancer_options: Optional[ModifyVerifiedAccessEndpointLoadBalancerOptions]
    network_interface_options: Optional[ModifyVerifiedAccessEndpointEniOptions]
    description: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]
    rds_options: Optional[ModifyVerifiedAccessEndpointRdsOptions]
    cidr_options: Optional[ModifyVerifiedAccessEndpointCidrOptions]


class ModifyVerifiedAccessEndpointResponse(Shape):
    verified_access_endpoint: Optional[VerifiedAccessEndpoint]


class ModifyVerifiedAccessGroupPolicyRequest(Shape):
    verified_access_group_id: Optional[str]
    policy_enabled: Optional[bool]
    policy_document: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]
    sse_specification: Optional[VerifiedAccessSseSpecificationRequest]


class ModifyVerifiedAccessGroupPolicyResponse(Shape):
    policy_enabled: Optional[bool]
    policy_document: Optional[str]
    sse_specification: Optional[VerifiedAccessSseSpecificationResponse]


class ModifyVerifiedAccessGroupRequest(Shape):
    verified_access_group_id: Optional[str]
    verified_access_instance_id: Optional[str]
    description: Optional[str]
    client_token: Optional[str]
    dry_run: Optional[bool]


class ModifyVerifiedAccessGroupResponse(Shape):
    verified_access_group: Optional[VerifiedAccessGroup]


class ModifyVerifiedAccessInstanceLoggingConfigurationRequest(Shape):
    verified_access_instance_id: Optional[str]
    access_logs: Optional[VerifiedAccessLogOptions]
    dry_run: Optional[bool]
    client_token: Optional[str]


class ModifyVerifiedAccessInstanceLoggingConfigurationResponse(Shape):
    logging_configuration: Optional[VerifiedAccessInstanceLoggingConfiguration]


class ModifyVerifiedAccessInstanceRequest(Shape):
    verified_access_instance_id: Optional[str]
    description: Optional[str]
    dry_run: Optional[bool]
    client_token: Optional[str]
    cidr_endpoints_custom_sub_domain: Optional[str]


class ModifyVerifiedAccessInstanceResponse(Shape):
    verified_access_instance: Optional[VerifiedAccessInstance]


class ModifyVerifiedAccessNativeApplicationOidcOptions(Shape):
    public_signing_key_endpoint: Optional[str]
    issuer: Optional[str]
    authorization_endpoint: Optional[str]
    token_endpoint: Optional[str]
    user_info_endpoint: Optional[str]
    client_id: Optional[str]
    client_secret: Optional[str]
    scope: Optional[str]


class ModifyVerifiedAccessTrustProviderDeviceOptions(Shape):
    public_signing_key_url: Optional[str]


class ModifyVerifiedAccessTrustProviderOidcOptions(Shape):
    issuer: Optional[str]
    authorization_endpoint: Optional[str]
    token_endpoint: Optional[str]
    user_info_endpoint: Optional[str]
    client_id: Optional[str]
    client_secret: Optional[str]
    scope: Optional[str]


class ModifyVerifiedAccessTrustProviderRequest(Shape):
    verified_access_trust_provider_id: Optional[str]
    oidc_options: Optional[ModifyVerifiedAccessTrustProviderOidcOptions]
    device_options: Optional[ModifyVerifiedAccessTrustProviderDeviceOptions]
    description: Optional[str]
    dry_run: Optional[bool]
    client_token: Optional[str]
    sse_specification: Optional[VerifiedAccessSseSpecificationRequest]
    native_application_oidc_options: Optional[ModifyVerifiedAccessNativeApplicationOidcOptions]


class ModifyVerifiedAccessTrustProviderResponse(Shape):
    verified_access_trust_provider: Optional[VerifiedAccessTrustProvider]


class ModifyVolumeAttributeRequest(Shape):
    auto_enable_io: Optional[AttributeBooleanValue]
    volume_id: Optional[str]
    dry_run: Optional[bool]


class ModifyVolumeRequest(Shape):
    dry_run: Optional[bool]
    volume_id: Optional[str]
    size: Optional[int]
    volume_type: Optional[str]
    iops: Optional[int]
    throughput: Optional[int]
    multi_attach_enabled: Optional[bool]


class ModifyVolumeResponse(Shape):
    volume_modification: Optional[VolumeModification]


class ModifyVpcAttributeRequest(Shape):
    enable_dns_hostnames: Optional[AttributeBooleanValue]
    enable_dns_support: Optional[AttributeBooleanValue]
    vpc_id: Optional[str]
    enable_network_address_usage_metrics: Optional[AttributeBooleanValue]


class ModifyVpcBlockPublicAccessExclusionRequest(Shape):
    dry_run: Optional[bool]
    exclusion_id: Optional[str]
    internet_gateway_exclusion_mode: Optional[str]


class ModifyVpcBlockPublicAccessExclusionResponse(Shape):
    vpc_block_public_access_exclusion: Optional[VpcBlockPublicAccessExclusion]


class ModifyVpcBlockPublicAccessOptionsRequest(Shape):
    dry_run: Optional[bool]
    internet_gateway_block_mode: Optional[str]


class ModifyVpcBlockPublicAccessOptionsResponse(Shape):
    vpc_block_public_access_options: Optional[VpcBlockPublicAccessOptions]


class ModifyVpcEncryptionControlRequest(Shape):
    dry_run: Optional[bool]
    vpc_encryption_control_id: Optional[str]
    mode: Optional[str]
    internet_gateway_exclusion: Optional[str]
    egress_only_internet_gateway_exclusion: Optional[str]
    nat_gateway_exclusion: Optional[str]
    virtual_private_gateway_exclusion: Optional[str]
    vpc_peering_exclusion: Optional[str]
    lambda_exclusion: Optional[str]
    vpc_lattice_exclusion: Optional[str]
    elastic_file_system_exclusion: Optional[str]
    global_accelerator_exclusion: Optional[str]
    api_gateway_v2_exclusion: Optional[str]


class ModifyVpcEncryptionControlResponse(Shape):
    vpc_encryption_control: Optional[VpcEncryptionControl]


class ModifyVpcEndpointConnectionNotificationRequest(Shape):
    dry_run: Optional[bool]
    connection_notification_id: Optional[str]
    connection_notification_arn: Optional[str]
    connection_events: List[str]


class ModifyVpcEndpointConnectionNotificationResponse(Shape):
    return_value: Optional[bool]


class ModifyVpcEndpointPayerResponsibilityRequest(Shape):
    dry_run: Optional[bool]
    service_id: Optional[str]
    vpc_endpoint_id: Optional[str]
    payer_responsibility: Optional[str]
    scope: Optional[str]


class ModifyVpcEndpointPayerResponsibilityResponse(Shape):
    vpc_endpoint_id: Optional[str]
    payer_responsibilities: List[PayerResponsibilityEntry]


class ModifyVpcEndpointRequest(Shape):
    dry_run: Optional[bool]
    vpc_endpoint_id: Optional[str]
    reset_policy: Optional[bool]
    policy_document: Optional[str]
    add_route_table_ids: List[str]
    remove_route_table_ids: List[str]
    add_subnet_ids: List[str]
    remove_subnet_ids: List[str]
    add_security_group_ids: List[str]
    remove_security_group_ids: List[str]
    ip_address_type: Optional[str]
    dns_options: Optional[DnsOptionsSpecification]
    private_dns_enabled: Optional[bool]
    subnet_configurations: List[SubnetConfiguration]


class ModifyVpcEndpointResponse(Shape):
    return_: Optional[bool]


class ModifyVpcEndpointServiceConfigurationRequest(Shape):
    dry_run: Optional[bool]
    service_id: Optional[str]
    private_dns_name: Optional[str]
    remove_private_dns_name: Optional[bool]
    acceptance_required: Optional[bool]
    add_network_load_balancer_arns: List[str]
    remove_network_load_balancer_arns: List[str]
    add_gateway_load_balancer_arns: List[str]
    remove_gateway_load_balancer_arns: List[str]
    add_supported_ip_address_types: List[str]
    remove_supported_ip_address_types: List[str]
    add_supported_regions: List[str]
    remove_supported_regions: List[str]


class ModifyVpcEndpointServiceConfigurationResponse(Shape):
    return_: Optional[bool]


class ModifyVpcEndpointServicePayerResponsibilityRequest(Shape):
    dry_run: Optional[bool]
    service_id: Optional[str]
    payer_responsibility: Optional[str]


class ModifyVpcEndpointServicePayerResponsibilityResponse(Shape):
    return_value: Optional[bool]


class ModifyVpcEndpointServicePermissionsRequest(Shape):
    dry_run: Optional[bool]
    service_id: Optional[str]
    add_allowed_principals: List[str]
    remove_allowed_principals: List[str]
    permission_type: Optional[str]


class ModifyVpcEndpointServicePermissionsResponse(Shape):
    added_principals: List[AddedPrincipal]
    return_value: Optional[bool]


class ModifyVpcPeeringConnectionOptionsRequest(Shape):
    accepter_peering_connection_options: Optional[PeeringConnectionOptionsRequest]
    dry_run: Optional[bool]
    requester_peering_connection_options: Optional[PeeringConnectionOptionsRequest]
    vpc_peering_connection_id: Optional[str]


class ModifyVpcPeeringConnectionOptionsResponse(Shape):
    accepter_peering_connection_options: Optional[PeeringConnectionOptions]
    requester_peering_connection_options: Optional[PeeringConnectionOptions]


class ModifyVpcTenancyRequest(Shape):
    vpc_id: Optional[str]
    instance_tenancy: Optional[str]
    dry_run: Optional[bool]


class ModifyVpcTenancyResponse(Shape):
    return_value: Optional[bool]


class ModifyVpnConnectionOptionsRequest(Shape):
    vpn_connection_id: Optional[str]
    local_ipv4_network_cidr: Optional[str]
    remote_ipv4_network_cidr: Optional[str]
    local_ipv6_network_cidr: Optional[str]
    remote_ipv6_network_cidr: Optional[str]
    tunnel_bandwidth: Optional[str]
    dry_run: Optional[bool]


class ModifyVpnConnectionOptionsResponse(Shape):
    vpn_connection: Optional[VpnConnection]


class ModifyVpnConnectionRequest(Shape):
    vpn_connection_id: Optional[str]
    transit_gateway_id: Optional[str]
    customer_gateway_id: Optional[str]
    vpn_gateway_id: Optional[str]
    dry_run: Optional[bool]


class ModifyVpnConnectionResponse(Shape):
    vpn_connection: Optional[VpnConnection]


class ModifyVpnTunnelCertificateRequest(Shape):
    vpn_connection_id: Optional[str]
    vpn_tunnel_outside_ip_address: Optional[str]
    dry_run: Optional[bool]


class ModifyVpnTunnelCertificateResponse(Shape):
    vpn_connection: Optional[VpnConnection]


class ModifyVpnTunnelOptionsRequest(Shape):
    vpn_connection_id: Optional[str]
    vpn_tunnel_outside_ip_address: Optional[str]
    tunnel_options: Optional[ModifyVpnTunnelOptionsSpecification]
    dry_run: Optional[bool]
    skip_tunnel_replacement: Optional[bool]
    pre_shared_key_storage: Optional[str]


class ModifyVpnTunnelOptionsResponse(Shape):
    vpn_connection: Optional[VpnConnection]


class ModifyVpnTunnelOptionsSpecification(Shape):
    tunnel_inside_cidr: Optional[str]
    tunnel_inside_ipv6_cidr: Optional[str]
    pre_shared_key: Optional[str]
    phase1_lifetime_seconds: Optional[int]
    phase2_lifetime_seconds: Optional[int]
    rekey_margin_time_seconds: Optional[int]
    rekey_fuzz_percentage: Optional[int]
    replay_window_size: Optional[int]
    d_pd_timeout_seconds: Optional[int]
    d_pd_timeout_action: Optional[str]
    phase1_encryption_algorithms: List[Phase1EncryptionAlgorithmsRequestListValue]
    phase2_encryption_algorithms: List[Phase2EncryptionAlgorithmsRequestListValue]
    phase1_integrity_algorithms: List[Phase1IntegrityAlgorithmsRequestListValue]
    phase2_integrity_algorithms: List[Phase2IntegrityAlgorithmsRequestListValue]
    phase1_dh_group_numbers: List[Phase1DHGroupNumbersRequestListValue]
    phase2_dh_group_numbers: List[Phase2DHGroupNumbersRequestListValue]
    i_ke_versions: List[IKEVersionsRequestListValue]
    startup_action: Optional[str]
    log_options: Optional[VpnTunnelLogOptionsSpecification]
    enable_tunnel_lifecycle_control: Optional[bool]
    phase1_additional_key_exchanges: List[VpnAdditionalKeyExchangeRequest]
    phase2_additional_key_exchanges: List[VpnAdditionalKeyExchangeRequest]


class MonitorInstancesRequest(Shape):
    instance_ids: List[str]
    metric_category_ids: List[str]
    dry_run: Optional[bool]


class MonitorInstancesResponse(Shape):
    instance_monitorings: List[InstanceMonitoring]


class Monitoring(Shape):
    metric_category_ids: List[str]
    state: Optional[str]


class MoveAddressToVpcRequest(Shape):
    dry_run: Optional[bool]
    public_ip: Optional[str]


class MoveAddressToVpcResponse(Shape):
    allocation_id: Optional[str]
    status: Optional[str]


class MoveByoipCidrToIpamRequest(Shape):
    dry_run: Optional[bool]
    cidr: Optional[str]
    ipam_pool_id: Optional[str]
    ipam_pool_owner: Optional[str]


class MoveByoipCidrToIpamResponse(Shape):
    byoip_cidr: Optional[ByoipCidr]


class MoveCapacityReservationInstancesRequest(Shape):
    dry_run: Optional[bool]
    client_token: Optional[str]
    source_capacity_reservation_id: Optional[str]
    destination_capacity_reservation_id: Optional[str]
    instance_count: Optional[int]


class MoveCapacityReservationInstancesResponse(Shape):
    source_capacity_reservation: Optional[CapacityReservation]
    destination_capacity_reservation: Optional[CapacityReservation]
    instance_count: Optional[int]


class NatFlexCostAllocationPolicyDocument(Shape):
    reporting_granularity: List[str]
    dimensions: List[str]
    cidr_range_specifications: Optional[FlexCostAllocationCidrRangeSpecifications]


class NatGateway(Shape):
    create_time: Optional[datetime]
    delete_time: Optional[datetime]
    failure_code: Optional[str]
    failure_message: Optional[str]
    nat_gateway_addresses: List[NatGatewayAddress]
    nat_gateway_id: Optional[str]
    provisioned_bandwidth: Optional[ProvisionedBandwidth]
    state: Optional[str]
    subnet_id: Optional[str]
    vpc_id: Optional[str]
    tags: List[Tag]
    connectivity_type: Optional[str]
    availability_mode: Optional[str]
    auto_scaling_ips: Optional[str]
    auto_provision_zones: Optional[str]
    attached_appliances: List[NatGatewayAttachedAppliance]
    route_table_id: Optional[str]


class NatGatewayAddress(Shape):
    allocation_id: Optional[str]
    network_interface_id: Optional[str]
    private_ip: Optional[str]
    public_ip: Optional[str]
    association_id: Optional[str]
    is_primary: Optional[bool]
    failure_message: Optional[str]
    status: Optional[str]
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]


class NatGatewayAttachedAppliance(Shape):
    type: Optional[str]
    appliance_arn: Optional[str]
    vpc_endpoint_id: Optional[str]
    attachment_state: Optional[str]
    modification_state: Optional[str]
    failure_code: Optional[str]
    failure_message: Optional[str]


class NativeApplicationOidcOptions(Shape):
    public_signing_key_endpoint: Optional[str]
    issuer: Optional[str]
    authorization_endpoint: Optional[str]
    token_endpoint: Optional[str]
    user_info_endpoint: Optional[str]
    client_id: Optional[str]
    scope: Optional[str]


class NetworkAcl(Shape):
    associations: List[NetworkAclAssociation]
    entries: List[NetworkAclEntry]
    is_default: Optional[bool]
    network_acl_id: Optional[str]
    tags: List[Tag]
    vpc_id: Optional[str]
    owner_id: Optional[str]


class NetworkAclAssociation(Shape):
    network_acl_association_id: Optional[str]
    network_acl_id: Optional[str]
    subnet_id: Optional[str]


class NetworkAclEntry(Shape):
    cidr_block: Optional[str]
    egress: Optional[bool]
    icmp_type_code: Optional[IcmpTypeCode]
    ipv6_cidr_block: Optional[str]
    port_range: Optional[PortRange]
    protocol: Optional[str]
    rule_action: Optional[str]
    rule_number: Optional[int]


class NetworkBandwidthGbps(Shape):
    min: Optional[float]
    max: Optional[float]


class NetworkBandwidthGbpsRequest(Shape):
    min: Optional[float]
    max: Optional[float]


class NetworkFirewallAssociation(Shape):
    firewall_arn: Optional[str]
    firewall_onboarding_status: Optional[str]
    firewall_mode: Optional[str]


class NetworkInsightsAccessScope(Shape):
    network_insights_access_scope_id: Optional[str]
    network_insights_access_scope_arn: Optional[str]
    created_date: Optional[datetime]
    updated_date: Optional[datetime]
    tags: List[Tag]


class NetworkInsightsAccessScopeAnalysis(Shape):
    network_insights_access_scope_analysis_id: Optional[str]
    network_insights_access_scope_analysis_arn: Optional[str]
    network_insights_access_scope_id: Optional[str]
    status: Optional[str]
    status_message: Optional[str]
    warning_message: Optional[str]
    start_date: Optional[datetime]
    end_date: Optional[datetime]
    findings_found: Optional[str]
    analyzed_eni_count: Optional[int]
    tags: List[Tag]


class NetworkInsightsAccessScopeContent(Shape):
    network_insights_access_scope_id: Optional[str]
    match_paths: List[AccessScopePath]
    exclude_paths: List[AccessScopePath]


class NetworkInsightsAnalysis(Shape):
    network_insights_analysis_id: Optional[str]
    network_insights_analysis_arn: Optional[str]
    network_insights_path_id: Optional[str]
    additional_accounts: List[str]
    filter_in_arns: List[str]
    filter_out_arns: List[str]
    start_date: Optional[datetime]
    status: Optional[str]
    status_message: Optional[str]
    warning_message: Optional[str]
    network_path_found: Optional[bool]
    forward_path_components: List[PathComponent]
    return_path_components: List[PathComponent]
    explanations: List[Explanation]
    alternate_path_hints: List[AlternatePathHint]
    suggested_accounts: List[str]
    tags: List[Tag]


class NetworkInsightsPath(Shape):
    network_insights_path_id: Optional[str]
    network_insights_path_arn: Optional[str]
    created_date: Optional[datetime]
    source: Optional[str]
    destination: Optional[str]
    source_arn: Optional[str]
    destination_arn: Optional[str]
    source_ip: Optional[str]
    destination_ip: Optional[str]
    protocol: Optional[str]
    destination_port: Optional[int]
    tags: List[Tag]
    filter_at_source: Optional[PathFilter]
    filter_at_destination: Optional[PathFilter]


class NetworkInterface(Shape):
    association: Optional[NetworkInterfaceAssociation]
    attachment: Optional[NetworkInterfaceAttachment]
    availability_zone: Optional[str]
    connection_tracking_configuration: Optional[ConnectionTrackingConfiguration]
    description: Optional[str]
    groups: List[GroupIdentifier]
    interface_type: Optional[str]
    ipv6_addresses: List[NetworkInterfaceIpv6Address]
    mac_address: Optional[str]
    network_interface_id: Optional[str]
    outpost_arn: Optional[str]
    owner_id: Optional[str]
    private_dns_name: Optional[str]
    public_dns_name: Optional[str]
    public_ip_dns_name_options: Optional[PublicIpDnsNameOptions]
    private_ip_address: Optional[str]
    private_ip_addresses: List[NetworkInterfacePrivateIpAddress]
    ipv4_prefixes: List[Ipv4PrefixSpecification]
    ipv6_prefixes: List[Ipv6PrefixSpecification]
    requester_id: Optional[str]
    requester_managed: Optional[bool]
    source_dest_check: Optional[bool]
    status: Optional[str]
    subnet_id: Optional[str]
    tag_set: List[Tag]
    vpc_id: Optional[str]
    deny_all_igw_traffic: Optional[bool]
    ipv6_native: Optional[bool]
    ipv6_address: Optional[str]
    operator: Optional[OperatorResponse]
    associated_subnets: List[str]
    availability_zone_id: Optional[str]


class NetworkInterfaceAssociation(Shape):
    allocation_id: Optional[str]
    association_id: Optional[str]
    ip_owner_id: Optional[str]
    public_dns_name: Optional[str]
    public_ip: Optional[str]
    customer_owned_ip: Optional[str]
    carrier_ip: Optional[str]


class NetworkInterfaceAttachment(Shape):
    attach_time: Optional[datetime]
    attachment_id: Optional[str]
    delete_on_termination: Optional[bool]
    device_index: Optional[int]
    network_card_index: Optional[int]
    instance_id: Optional[str]
    instance_owner_id: Optional[str]
    status: Optional[str]
    ena_srd_specification: Optional[AttachmentEnaSrdSpecification]
    ena_queue_count: Optional[int]


class NetworkInterfaceAttachmentChanges(Shape):
    default_ena_queue_count: Optional[bool]
    ena_queue_count: Optional[int]
    attachment_id: Optional[str]
    delete_on_termination: Optional[bool]


class NetworkInterfaceCount(Shape):
    min: Optional[int]
    max: Optional[int]


class NetworkInterfaceCountRequest(Shape):
    min: Optional[int]
    max: Optional[int]


class NetworkInterfaceIpv6Address(Shape):
    ipv6_address: Optional[str]
    public_ipv6_dns_name: Optional[str]
    is_primary_ipv6: Optional[bool]


class NetworkInterfacePermission(Shape):
    network_interface_permission_id: Optional[str]
    network_interface_id: Optional[str]
    aws_account_id: Optional[str]
    aws_service: Optional[str]
    permission: Optional[str]
    permission_state: Optional[NetworkInterfacePermissionState]


class NetworkInterfacePermissionState(Shape):
    state: Optional[str]
    status_message: Optional[str]


class NetworkInterfacePrivateIpAddress(Shape):
    association: Optional[NetworkInterfaceAssociation]
    primary: Optional[bool]
    private_dns_name: Optional[str]
    private_ip_address: Optional[str]


class NewDhcpConfiguration(Shape):
    key: Optional[str]
    values: List[str]


class OidcOptions(Shape):
    issuer: Optional[str]
    authorization_endpoint: Optional[str]
    token_endpoint: Optional[str]
    user_info_endpoint: Optional[str]
    client_id: Optional[str]
    client_secret: Optional[str]
    scope: Optional[str]


class OnDemandOptionsRequest(Shape):
    allocation_strategy: Optional[str]
    capacity_reservation_options: Optional[CapacityReservationOptionsRequest]
    single_instance_type: Optional[bool]
    single_availability_zone: Optional[bool]
    min_target_capacity: Optional[int]
    max_total_price: Optional[str]


class OperatorRequest(Shape):
    principal: Optional[str]


class OperatorResponse(Shape):
    managed: Optional[bool]
    principal: Optional[str]
    hidden_by_default: Optional[bool]


class PacketHeaderStatement(Shape):
    source_addresses: List[str]
    destination_addresses: List[str]
    source_ports: List[str]
    destination_ports: List[str]
    source_prefix_lists: List[str]
    destination_prefix_lists: List[str]
    protocols: List[str]


class PacketHeaderStatementRequest(Shape):
    source_addresses: List[str]
    destination_addresses: List[str]
    source_ports: List[str]
    destination_ports: List[str]
    source_prefix_lists: List[str]
    destination_prefix_lists: List[str]
    protocols: List[str]


class PathComponent(Shape):
    sequence_number: Optional[int]
    acl_rule: Optional[AnalysisAclRule]
    attached_to: Optional[AnalysisComponent]
    component: Optional[AnalysisComponent]
    destination_vpc: Optional[AnalysisComponent]
    outbound_header: Optional[AnalysisPacketHeader]
    inbound_header: Optional[AnalysisPacketHeader]
    route_table_route: Optional[AnalysisRouteTableRoute]
    security_group_rule: Optional[AnalysisSecurityGroupRule]
    source_vpc: Optional[AnalysisComponent]
    subnet: Optional[AnalysisComponent]
    vpc: Optional[AnalysisComponent]
    additional_details: List[AdditionalDetail]
    transit_gateway: Optional[AnalysisComponent]
    transit_gateway_route_table_route: Optional[TransitGatewayRouteTableRoute]
    transit_gateway_policy_table_entry: Optional[AnalysisTransitGatewayPolicyTableEntry]
    explanations: List[Explanation]
    elastic_load_balancer_listener: Optional[AnalysisComponent]
    firewall_stateless_rule: Optional[FirewallStatelessRule]
    firewall_stateful_rule: Optional[FirewallStatefulRule]
    service_name: Optional[str]


class PathFilter(Shape):
    source_address: Optional[str]
    source_port_range: Optional[FilterPortRange]
    destination_address: Optional[str]
    destination_port_range: Optional[FilterPortRange]


class PathRequestFilter(Shape):
    source_address: Optional[str]
    source_port_range: Optional[RequestFilterPortRange]
    destination_address: Optional[str]
    destination_port_range: Optional[RequestFilterPortRange]


class PathStatement(Shape):
    packet_header_statement: Optional[PacketHeaderStatement]
    resource_statement: Optional[ResourceStatement]


class PathStatementRequest(Shape):
    packet_header_statement: Optional[PacketHeaderStatementRequest]
    resource_statement: Optional[ResourceStatementRequest]


class PayerResponsibilityEntry(Shape):
    scope: Optional[str]
    payer_responsibility_type: Optional[str]


class PcxFlexCostAllocationPolicyDocument(Shape):
    reporting_granularity: List[str]
    dimensions: List[str]
    cidr_range_specifications: Optional[FlexCostAllocationCidrRangeSpecifications]


class PeeringAttachmentStatus(Shape):
    code: Optional[str]
    message: Optional[str]


class PeeringConnectionOptions(Shape):
    allow_dns_resolution_from_remote_vpc: Optional[bool]
    allow_egress_from_local_classic_link_to_remote_vpc: Optional[bool]
    allow_egress_from_local_vpc_to_remote_classic_link: Optional[bool]
    allow_multipath_resilience: Optional[bool]
    multipath_resilience_mode: Optional[str]


class PeeringConnectionOptionsRequest(Shape):
    allow_dns_resolution_from_remote_vpc: Optional[bool]
    allow_egress_from_local_classic_link_to_remote_vpc: Optional[bool]
    allow_egress_from_local_vpc_to_remote_classic_link: Optional[bool]
    allow_multipath_resilience: Optional[bool]
    multipath_resilience_mode: Optional[str]


class PeeringTgwInfo(Shape):
    transit_gateway_id: Optional[str]
    core_network_id: Optional[str]
    owner_id: Optional[str]
    region: Optional[str]


class PerformanceFactorReference(Shape):
    instance_family: Optional[str]


class PerformanceFactorReferenceRequest(Shape):
    instance_family: Optional[str]


class Phase1DHGroupNumbersListValue(Shape):
    value: Optional[int]


class Phase1DHGroupNumbersRequestListValue(Shape):
    value: Optional[int]


class Phase1EncryptionAlgorithmsListValue(Shape):
    value: Optional[str]


class Phase1EncryptionAlgorithmsRequestListValue(Shape):
    value: Optional[str]


class Phase1IntegrityAlgorithmsListValue(Shape):
    value: Optional[str]


class Phase1IntegrityAlgorithmsRequestListValue(Shape):
    value: Optional[str]


class Phase2DHGroupNumbersListValue(Shape):
    value: Optional[int]


class Phase2DHGroupNumbersRequestListValue(Shape):
    value: Optional[int]


class Phase2EncryptionAlgorithmsListValue(Shape):
    value: Optional[str]


class Phase2EncryptionAlgorithmsRequestListValue(Shape):
    value: Optional[str]


class Phase2IntegrityAlgorithmsListValue(Shape):
    value: Optional[str]


class Phase2IntegrityAlgorithmsRequestListValue(Shape):
    value: Optional[str]


class Placement(Shape):
    availability_zone_id: Optional[str]
    affinity: Optional[str]
    group_name: Optional[str]
    partition_number: Optional[int]
    host_id: Optional[str]
    tenancy: Optional[str]
    spread_domain: Optional[str]
    host_resource_group_arn: Optional[str]
    group_id: Optional[str]
    availability_zone: Optional[str]


class PlacementGroup(Shape):
    group_name: Optional[str]
    state: Optional[str]
    strategy: Optional[str]
    partition_count: Optional[int]
    group_id: Optional[str]
    tags: List[Tag]
    group_arn: Optional[str]
    spread_level: Optional[str]
    linked_group_id: Optional[str]
    operator: Optional[OperatorResponse]
    parent_group_id: Optional[str]


class PlacementResponse(Shape):
    group_name: Optional[str]


class PortRange(Shape):
    from_: Optional[int]
    to: Optional[int]


class PrefixListId(Shape):
    description: Optional[str]
    prefix_list_id: Optional[str]


class PriceSchedule(Shape):
    active: Optional[bool]
    currency_code: Optional[str]
    price: Optional[float]
    term: Optional[int]


class PriceScheduleSpecification(Shape):
    term: Optional[int]
    price: Optional[float]
    currency_code: Optional[str]


class PrivateDnsNameConfiguration(Shape):
    state: Optional[str]
    type: Optional[str]
    value: Optional[str]
    name: Optional[str]


class PrivateDnsNameOptionsOnLaunch(Shape):
    hostname_type: Optional[str]
    enable_resource_name_dns_a_record: Optional[bool]
    enable_resource_name_dns_aaaa_record: Optional[bool]


class PrivateDnsNameOptionsRequest(Shape):
    hostname_type: Optional[str]
    enable_resource_name_dns_a_record: Optional[bool]
    enable_resource_name_dns_aaaa_record: Optional[bool]


class PrivateDnsNameOptionsResponse(Shape):
    hostname_type: Optional[str]
    enable_resource_name_dns_a_record: Optional[bool]
    enable_resource_name_dns_aaaa_record: Optional[bool]


class PrivateIpAddressSpecification(Shape):
    primary: Optional[bool]
    private_ip_address: Optional[str]


class ProductCode(Shape):
    product_code_id: Optional[str]
    product_code_type: Optional[str]


class PropagatingVgw(Shape):
    gateway_id: Optional[str]


class ProvisionByoipCidrRequest(Shape):
    cidr: Optional[str]
    cidr_authorization_context: Optional[CidrAuthorizationContext]
    publicly_advertisable: Optional[bool]
    description: Optional[str]
    dry_run: Optional[bool]
    pool_tag_specifications: List[TagSpecification]
    multi_region: Optional[bool]
    network_border_group: Optional[str]


class ProvisionByoipCidrResponse(Shape):
    byoip_cidr: Optional[ByoipCidr]


class ProvisionIpamByoasnRequest(Shape):
    dry_run: Optional[bool]
    ipam_id: Optional[str]
    asn: Optional[str]
    asn_authorization_context: Optional[AsnAuthorizationContext]


class ProvisionIpamByoasnResponse(Shape):
    byoasn: Optional[Byoasn]


class ProvisionIpamPoolCidrRequest(Shape):
    dry_run: Optional[bool]
    ipam_pool_id: Optional[str]
    cidr: Optional[str]
    cidr_authorization_context: Optional[IpamCidrAuthorizationContext]
    netmask_length: Optional[int]
    client_token: Optional[str]
    verification_method: Optional[str]
    ipam_external_resource_verification_token_id: Optional[str]


class ProvisionIpamPoolCidrResponse(Shape):
    ipam_pool_cidr: Optional[IpamPoolCidr]


class ProvisionPublicIpv4PoolCidrRequest(Shape):
    dry_run: Optional[bool]
    ipam_pool_id: Optional[str]
    pool_id: Optional[str]
    netmask_length: Optional[int]
    network_border_group: Optional[str]


class ProvisionPublicIpv4PoolCidrResponse(Shape):
    pool_id: Optional[str]
    pool_address_range: Optional[PublicIpv4PoolRange]


class ProvisionedBandwidth(Shape):
    provision_time: Optional[datetime]
    provisioned: Optional[str]
    request_time: Optional[datetime]
    requested: Optional[str]
    status: Optional[str]


class PtrUpdateStatus(Shape):
    value: Optional[str]
    status: Optional[str]
    reason: Optional[str]


class PublicIpDnsNameOptions(Shape):
    dns_hostname_type: Optional[str]
    public_ipv4_dns_name: Optional[str]
    public_ipv6_dns_name: Optional[str]
    public_dual_stack_dns_name: Optional[str]


class PublicIpv4PoolRange(Shape):
    first_address: Optional[str]
    last_address: Optional[str]
    address_count: Optional[int]
    available_address_count: Optional[int]


class Purchase(Shape):
    currency_code: Optional[str]
    duration: Optional[int]
    host_id_set: List[str]
    host_reservation_id: Optional[str]
    hourly_price: Optional[str]
    instance_family: Optional[str]
    payment_option: Optional[str]
    upfront_price: Optional[str]


class PurchaseCapacityBlockExtensionRequest(Shape):
    capacity_block_extension_offering_id: Optional[str]
    capacity_reservation_id: Optional[str]
    dry_run: Optional[bool]


class PurchaseCapacityBlockExtensionResponse(Shape):
    capacity_block_extensions: List[CapacityBlockExtension]


class PurchaseCapacityBlockRequest(Shape):
    dry_run: Optional[bool]
    tag_specifications: List[TagSpecification]
    capacity_block_offering_id: Optional[str]
    instance_platform: Optional[str]


class PurchaseCapacityBlockResponse(Shape):
    capacity_reservation: Optional[CapacityReservation]
    capacity_blocks: List[CapacityBlock]
    capacity_reservations: List[CapacityReservation]


class PurchaseHostReservationRequest(Shape):
    client_token: Optional[str]
    currency_code: Optional[str]
    host_id_set: List[str]
    limit_price: Optional[str]
    offering_id: Optional[str]
    tag_specifications: List[TagSpecification]


class PurchaseHostReservationResponse(Shape):
    client_token: Optional[str]
    currency_code: Optional[str]
    purchase: List[Purchase]
    total_hourly_price: Optional[str]
    total_upfront_price: Optional[str]


class PurchaseRequest(Shape):
    instance_count: Optional[int]
    purchase_token: Optional[str]


class PurchaseReservedInstancesOfferingRequest(Shape):
    instance_count: Optional[int]
    reserved_instances_offering_id: Optional[str]
    purchase_time: Optional[datetime]
    dry_run: Optional[bool]
    limit_price: Optional[ReservedInstanceLimitPrice]


class PurchaseReservedInstancesOfferingResponse(Shape):
    reserved_instances_id: Optional[str]


class PurchaseScheduledInstancesRequest(Shape):
    client_token: Optional[str]
    dry_run: Optional[bool]
    purchase_requests: List[PurchaseRequest]


class PurchaseScheduledInstancesResponse(Shape):
    scheduled_instance_set: List[ScheduledInstance]


class RebootInstancesRequest(Shape):
    instance_ids: List[str]
    dry_run: Optional[bool]


class ReferencedSecurityGroup(Shape):
    group_id: Optional[str]
    peering_status: Optional[str]
    user_id: Optional[str]
    vpc_id: Optional[str]
    vpc_peering_connection_id: Optional[str]


class RegisterImageRequest(Shape):
    image_location: Optional[str]
    billing_products: List[str]
    boot_mode: Optional[str]
    tpm_support: Optional[str]
    uefi_data: Optional[str]
    imds_support: Optional[str]
    tag_specifications: List[TagSpecification]
    dry_run: Optional[bool]
    name: Optional[str]
    description: Optional[str]
    architecture: Optional[str]
    kernel_id: Optional[str]
    ramdisk_id: Optional[str]
    root_device_name: Optional[str]
    block_device_mappings: List[BlockDeviceMapping]
    virtualization_type: Optional[str]
    sriov_net_support: Optional[str]
    ena_support: Optional[bool]


class RegisterImageResponse(Shape):
    image_id: Optional[str]


class RegisterInstanceEventNotificationAttributesRequest(Shape):
    dry_run: Optional[bool]
    instance_tag_attribute: Optional[RegisterInstanceTagAttributeRequest]


class RegisterInstanceEventNotificationAttributesResponse(Shape):
    instance_tag_attribute: Optional[InstanceTagNotificationAttribute]


class RegisterInstanceTagAttributeRequest(Shape):
    include_all_tags_of_instance: Optional[bool]
    instance_tag_keys: List[str]


class RegisterTransitGatewayMulticastGroupMembersRequest(Shape):
    transit_gateway_multicast_domain_id: Optional[str]
    group_ip_address: Optional[str]
    network_interface_ids: List[str]
    dry_run: Optional[bool]


class RegisterTransitGatewayMulticastGroupMembersResponse(Shape):
    registered_multicast_group_members: Optional[TransitGatewayMulticastRegisteredGroupMembers]


class RegisterTransitGatewayMulticastGroupSourcesRequest(Shape):
    transit_gateway_multicast_domain_id: Optional[str]
    group_ip_address: Optional[str]
    network_interface_ids: List[str]
    dry_run: Optional[bool]


class RegisterTransitGatewayMulticastGroupSourcesResponse(Shape):
    registered_multicast_group_sources: Optional[TransitGatewayMulticastRegisteredGroupSources]


class RegisteredInstance(Shape):
    instance_id: Optional[str]
    sql_server_license_usage: Optional[str]
    ha_status: Optional[str]
    processing_status: Optional[str]
    last_updated_time: Optional[datetime]
    sql_server_credentials: Optional[str]
    tags: List[Tag]


class RejectCapacityReservationBillingOwnershipRequest(Shape):
    dry_run: Optional[bool]
    capacity_reservation_id: Optional[str]


class RejectCapacityReservationBillingOwnershipResponse(Shape):
    return_: Optional[bool]


class RejectTransitGatewayClientVpnAttachmentRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]


class RejectTransitGatewayClientVpnAttachmentResponse(Shape):
    transit_gateway_client_vpn_attachment: Optional[TransitGatewayClientVpnAttachment]


class RejectTransitGatewayMulticastDomainAssociationsRequest(Shape):
    transit_gateway_multicast_domain_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    subnet_ids: List[str]
    dry_run: Optional[bool]


class RejectTransitGatewayMulticastDomainAssociationsResponse(Shape):
    associations: Optional[TransitGatewayMulticastDomainAssociations]


class RejectTransitGatewayPeeringAttachmentRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]


class RejectTransitGatewayPeeringAttachmentResponse(Shape):
    transit_gateway_peering_attachment: Optional[TransitGatewayPeeringAttachment]


class RejectTransitGatewayVpcAttachmentRequest(Shape):
    transit_gateway_attachment_id: Optional[str]
    dry_run: Optional[bool]


class RejectTransitGatewayVpcAttachmentResponse(Shape):
    transit_gateway_vpc_attachment: Optional[TransitGatewayVpcAttachment]


class RejectVpcEndpointConnectionsRequest(Shape):
    dry_run: Optional[bool]
    service_id: Optional[str]
    vpc_endpoint_ids: List[str]
    transit_gateway_attachment_ids: List[str]


class RejectVpcEndpointConnectionsResponse(Shape):
    unsuccessful: List[UnsuccessfulItem]


class RejectVpcPeeringConnectionRequest(Shape):
    dry_run: Optional[bool]
    vpc_peering_connection_id: Optional[str]


class RejectVpcPeeringConnectionResponse(Shape):
    return_: Optional[bool]


class ReleaseAddressRequest(Shape):
    allocation_id: Optional[str]
    public_ip: Optional[str]
    network_border_group: Optional[str]
    dry_run: Optional[bool]


class ReleaseHostsRequest(Shape):
    host_ids: List[str]


class ReleaseHostsResponse(Shape):
    successful: List[str]
    unsuccessful: List[UnsuccessfulItem]


class ReleaseIpamPoolAllocationRequest(Shape):
    dry_run: Optional[bool]
    ipam_pool_id: Optional[str]
    cidr: Optional[str]
    ipam_pool_allocation_id: Optional[str]


class ReleaseIpamPoolAllocationResponse(Shape):
    success: Optional[bool]


class RemoveIpamOperatingRegion(Shape):
    region_name: Optional[str]


class RemoveIpamOrganizationalUnitExclusion(Shape):
    organizations_entity_path: Optional[str]


class RemovePrefixListEntry(Shape):
    cidr: Optional[str]


class ReplaceIamInstanceProfileAssociationRequest(Shape):
    iam_instance_profile: Optional[IamInstanceProfileSpecification]
    association_id: Optional[str]


class ReplaceIamInstanceProfileAssociationResponse(Shape):
    iam_instance_profile_association: Optional[IamInstanceProfileAssociation]


class ReplaceImageCriteriaInAllowedImagesSettingsRequest(Shape):
    image_criteria: List[ImageCriterionRequest]
    dry_run: Optional[bool]


class ReplaceImageCriteriaInAllowedImagesSettingsResponse(Shape):
    return_value: Optional[bool]


class ReplaceImageInstanceTypeSpecificationRequest(Shape):
    image_id: Optional[str]
    instance_type_specification: Optional[InstanceTypeSpecificationRequest]
    dry_run: Optional[bool]


class ReplaceImageInstanceTypeSpecificationResponse(Shape):
    return_value: Optional[bool]


class ReplaceNetworkAclAssociationRequest(Shape):
    dry_run: Optional[bool]
    association_id: Optional[str]
    network_acl_id: Optional[str]


class ReplaceNetworkAclAssociationResponse(Shape):
    new_association_id: Optional[str]


class ReplaceNetworkAclEntryRequest(Shape):
    dry_run: Optional[bool]
    network_acl_id: Optional[str]
    rule_number: Optional[int]
    protocol: Optional[str]
    rule_action: Optional[str]
    egress: Optional[bool]
    cidr_block: Optional[str]
    ipv6_cidr_block: Optional[str]
    icmp_type_code: Optional[IcmpTypeCode]
    port_range: Optional[PortRange]


class ReplaceRootVolumeTask(Shape):
    replace_root_volume_task_id: Optional[str]
    instance_id: Optional[str]
    task_state: Optional[str]
    start_time: Optional[str]
    complete_time: Optional[str]
    tags: List[Tag]
    image_id: Optional[str]
    snapshot_id: Optional[str]
    delete_replaced_root_volume: Optional[bool]


class ReplaceRouteRequest(Shape):
    destination_prefix_list_id: Optional[str]
    vpc_endpoint_id: Optional[str]
    local_target: Optional[bool]
    transit_gateway_id: Optional[str]
    local_gateway_id: Optional[str]
    carrier_gateway_id: Optional[str]
    core_network_arn: Optional[str]
    odb_network_arn: Optional[str]
    dry_run: Optional[bool]
    route_table_id: Optional[str]
    destination_cidr_block: Optional[str]
    gateway_id: Optional[str]
    destination_ipv6_cidr_block: Optional[str]
    egress_only_internet_gateway_id: Optional[str]
    instance_id: Optional[str]
    network_interface_id: Optional[str]
    vpc_peering_connection_id: Optional[str]
    nat_gateway_id: Optional[str]


class ReplaceRouteTableAssociationRequest(Shape):
    dry_run: Optional[bool]
    association_id: Optional[str]
    route_table_id: Optional[str]


class ReplaceRouteTableAssociationResponse(Shape):
    new_association_id: Optional[str]
    association_state: Optional[RouteTableAssociationState]


class ReplaceTransitGatewayRouteRequest(Shape):
    destination_cidr_block: Optional[str]
    transit_gateway_route_table_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    blackhole: Optional[bool]
    dry_run: Optional[bool]


class ReplaceTransitGatewayRouteResponse(Shape):
    route: Optional[TransitGatewayRoute]


class ReplaceVpnTunnelRequest(Shape):
    vpn_connection_id: Optional[str]
    vpn_tunnel_outside_ip_address: Optional[str]
    apply_pending_maintenance: Optional[bool]
    dry_run: Optional[bool]


class ReplaceVpnTunnelResponse(Shape):
    return_: Optional[bool]


class ReportInstanceStatusRequest(Shape):
    dry_run: Optional[bool]
    instances: List[str]
    status: Optional[str]
    start_time: Optional[datetime]
    end_time: Optional[datetime]
    reason_codes: List[str]
    description: Optional[str]


class RequestFilterPortRange(Shape):
    from_port: Optional[int]
    to_port: Optional[int]


class RequestIpamResourceTag(Shape):
    key: Optional[str]
    value: Optional[str]


class RequestLaunchTemplateData(Shape):
    kernel_id: Optional[str]
    ebs_optimized: Optional[bool]
    iam_instance_profile: Optional[LaunchTemplateIamInstanceProfileSpecificationRequest]
    block_device_mappings: List[LaunchTemplateBlockDeviceMappingRequest]
    network_interfaces: List[LaunchTemplateInstanceNetworkInterfaceSpecificationRequest]
    image_id: Optional[str]
    instance_type: Optional[str]
    key_name: Optional[str]
    monitoring: Optional[LaunchTemplatesMonitoringRequest]
    placement: Optional[LaunchTemplatePlacementRequest]
    ram_disk_id: Optional[str]
    disable_api_termination: Optional[bool]
    instance_initiated_shutdown_behavior: Optional[str]
    user_data: Optional[str]
    tag_specifications: List[LaunchTemplateTagSpecificationRequest]
    elastic_gpu_specifications: List[ElasticGpuSpecification]
    elastic_inference_accelerators: List[LaunchTemplateElasticInferenceAccelerator]
    security_group_ids: List[str]
    security_groups: List[str]
    instance_market_options: Optional[LaunchTemplateInstanceMarketOptionsRequest]
    credit_specification: Optional[CreditSpecificationRequest]
    cpu_options: Optional[LaunchTemplateCpuOptionsRequest]
    capacity_reservation_specification: Optional[LaunchTemplateCapacityReservationSpecificationRequest]
    license_specifications: List[LaunchTemplateLicenseConfigurationRequest]
    hibernation_options: Optional[LaunchTemplateHibernationOptionsRequest]
    metadata_options: Optional[LaunchTemplateInstanceMetadataOptionsRequest]
    enclave_options: Optional[LaunchTemplateEnclaveOptionsRequest]
    instance_requirements: Optional[InstanceRequirementsRequest]
    private_dns_name_options: Optional[LaunchTemplatePrivateDnsNameOptionsRequest]
    maintenance_options: Optional[LaunchTemplateInstanceMaintenanceOptionsRequest]
    disable_api_stop: Optional[bool]
    operator: Optional[OperatorRequest]
    network_performance_options: Optional[LaunchTemplateNetworkPerformanceOptionsRequest]
    secondary_interfaces: List[LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest]


class RequestSpotFleetRequest(Shape):
    dry_run: Optional[bool]
    spot_fleet_request_config: Optional[SpotFleetRequestConfigData]


class RequestSpotFleetResponse(Shape):
    spot_fleet_request_id: Optional[str]


class RequestSpotInstancesRequest(Shape):
    launch_specification: Optional[RequestSpotLaunchSpecification]
    tag_specifications: List[TagSpecification]
    instance_interruption_behavior: Optional[str]
    dry_run: Optional[bool]
    spot_price: Optional[str]
    client_token: Optional[str]
    instance_count: Optional[int]
    type: Optional[str]
    valid_from: Optional[datetime]
    valid_until: Optional[datetime]
    launch_group: Optional[str]
    availability_zone_group: Optional[str]
    block_duration_minutes: Optional[int]


class RequestSpotInstancesResponse(Shape):
    spot_instance_requests: List[SpotInstanceRequest]


class RequestSpotLaunchSpecification(Shape):
    security_group_ids: List[str]
    security_groups: List[str]
    addressing_type: Optional[str]
    block_device_mappings: List[BlockDeviceMapping]
    ebs_optimized: Optional[bool]
    iam_instance_profile: Optional[IamInstanceProfileSpecification]
    image_id: Optional[str]
    instance_type: Optional[str]
    kernel_id: Optional[str]
    key_name: Optional[str]
    monitoring: Optional[RunInstancesMonitoringEnabled]
    network_interfaces: List[InstanceNetworkInterfaceSpecification]
    placement: Optional[SpotPlacement]
    ramdisk_id: Optional[str]
    subnet_id: Optional[str]
    user_data: Optional[str]


class ReservationFleetInstanceSpecification(Shape):
    instance_type: Optional[str]
    instance_platform: Optional[str]
    weight: Optional[float]
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    ebs_optimized: Optional[bool]
    priority: Optional[int]


class ReservedCapacityFallbackOptionsRequest(Shape):
    market_types: List[str]


class ReservedCapacityOptionsRequest(Shape):
    allocation_strategy: Optional[str]
    reservation_types: List[str]
    capacity_reservation_target: Optional[FleetCapacityReservationTargetRequest]
    reserved_capacity_fallback_options: Optional[ReservedCapacityFallbackOptionsRequest]


class ReservedInstanceLimitPrice(Shape):
    amount: Optional[float]
    currency_code: Optional[str]


class ReservedInstancesConfiguration(Shape):
    availability_zone: Optional[str]
    instance_count: Optional[int]
    instance_type: Optional[str]
    platform: Optional[str]
    scope: Optional[str]
    availability_zone_id: Optional[str]


class ReservedInstancesListing(Shape):
    client_token: Optional[str]
    create_date: Optional[datetime]
    instance_counts: List[InstanceCount]
    price_schedules: List[PriceSchedule]
    reserved_instances_id: Optional[str]
    reserved_instances_listing_id: Optional[str]
    status: Optional[str]
    status_message: Optional[str]
    tags: List[Tag]
    update_date: Optional[datetime]


class ResetAddressAttributeRequest(Shape):
    allocation_id: Optional[str]
    attribute: Optional[str]
    dry_run: Optional[bool]


class ResetAddressAttributeResponse(Shape):
    address: Optional[AddressAttribute]


class ResetEbsDefaultKmsKeyIdRequest(Shape):
    dry_run: Optional[bool]


class ResetEbsDefaultKmsKeyIdResponse(Shape):
    kms_key_id: Optional[str]


class ResetFpgaImageAttributeRequest(Shape):
    dry_run: Optional[bool]
    fpga_image_id: Optional[str]
    attribute: Optional[str]


class ResetFpgaImageAttributeResponse(Shape):
    return_: Optional[bool]


class ResetImageAttributeRequest(Shape):
    attribute: Optional[str]
    image_id: Optional[str]
    dry_run: Optional[bool]


class ResetInstanceAttributeRequest(Shape):
    dry_run: Optional[bool]
    instance_id: Optional[str]
    attribute: Optional[str]


class ResetNetworkInterfaceAttributeRequest(Shape):
    dry_run: Optional[bool]
    network_interface_id: Optional[str]
    source_dest_check: Optional[str]


class ResetSnapshotAttributeRequest(Shape):
    attribute: Optional[str]
    snapshot_id: Optional[str]
    dry_run: Optional[bool]


class ResourceStatement(Shape):
    resources: List[str]
    resource_types: List[str]


class ResourceStatementRequest(Shape):
    resources: List[str]
    resource_types: List[str]


class ResponseError(Shape):
    code: Optional[str]
    message: Optional[str]


class ResponseLaunchTemplateData(Shape):
    kernel_id: Optional[str]
    ebs_optimized: Optional[bool]
    iam_instance_profile: Optional[LaunchTemplateIamInstanceProfileSpecification]
    block_device_mappings: List[LaunchTemplateBlockDeviceMapping]
    network_interfaces: List[LaunchTemplateInstanceNetworkInterfaceSpecification]
    image_id: Optional[str]
    instance_type: Optional[str]
    key_name: Optional[str]
    monitoring: Optional[LaunchTemplatesMonitoring]
    placement: Optional[LaunchTemplatePlacement]
    ram_disk_id: Optional[str]
    disable_api_termination: Optional[bool]
    instance_initiated_shutdown_behavior: Optional[str]
    user_data: Optional[str]
    tag_specifications: List[LaunchTemplateTagSpecification]
    elastic_gpu_specifications: List[ElasticGpuSpecificationResponse]
    elastic_inference_accelerators: List[LaunchTemplateElasticInferenceAcceleratorResponse]
    security_group_ids: List[str]
    security_groups: List[str]
    instance_market_options: Optional[LaunchTemplateInstanceMarketOptions]
    credit_specification: Optional[CreditSpecification]
    cpu_options: Optional[LaunchTemplateCpuOptions]
    capacity_reservation_specification: Optional[LaunchTemplateCapacityReservationSpecificationResponse]
    license_specifications: List[LaunchTemplateLicenseConfiguration]
    hibernation_options: Optional[LaunchTemplateHibernationOptions]
    metadata_options: Optional[LaunchTemplateInstanceMetadataOptions]
    enclave_options: Optional[LaunchTemplateEnclaveOptions]
    instance_requirements: Optional[InstanceRequirements]
    private_dns_name_options: Optional[LaunchTemplatePrivateDnsNameOptions]
    maintenance_options: Optional[LaunchTemplateInstanceMaintenanceOptions]
    disable_api_stop: Optional[bool]
    operator: Optional[OperatorResponse]
    network_performance_options: Optional[LaunchTemplateNetworkPerformanceOptions]
    secondary_interfaces: List[LaunchTemplateInstanceSecondaryInterfaceSpecification]


class RestoreAddressToClassicRequest(Shape):
    dry_run: Optional[bool]
    public_ip: Optional[str]


class RestoreAddressToClassicResponse(Shape):
    public_ip: Optional[str]
    status: Optional[str]


class RestoreImageFromRecycleBinRequest(Shape):
    image_id: Optional[str]
    dry_run: Optional[bool]


class RestoreImageFromRecycleBinResponse(Shape):
    return_: Optional[bool]


class RestoreManagedPrefixListVersionRequest(Shape):
    dry_run: Optional[bool]
    prefix_list_id: Optional[str]
    previous_version: Optional[int]
    current_version: Optional[int]


class RestoreManagedPrefixListVersionResponse(Shape):
    prefix_list: Optional[ManagedPrefixList]


class RestoreSnapshotFromRecycleBinRequest(Shape):
    snapshot_id: Optional[str]
    dry_run: Optional[bool]


class RestoreSnapshotFromRecycleBinResponse(Shape):
    snapshot_id: Optional[str]
    outpost_arn: Optional[str]
    description: Optional[str]
    encrypted: Optional[bool]
    owner_id: Optional[str]
    progress: Optional[str]
    start_time: Optional[datetime]
    state: Optional[str]
    volume_id: Optional[str]
    volume_size: Optional[int]
    sse_type: Optional[str]


class RestoreSnapshotTierRequest(Shape):
    snapshot_id: Optional[str]
    temporary_restore_days: Optional[int]
    permanent_restore: Optional[bool]
    dry_run: Optional[bool]


class RestoreSnapshotTierResponse(Shape):
    snapshot_id: Optional[str]
    restore_start_time: Optional[datetime]
    restore_duration: Optional[int]
    is_permanent_restore: Optional[bool]


class RestoreVolumeFromRecycleBinRequest(Shape):
    volume_id: Optional[str]
    dry_run: Optional[bool]


class RestoreVolumeFromRecycleBinResponse(Shape):
    return_: Optional[bool]


class RevokeClientVpnIngressRequest(Shape):
    client_vpn_endpoint_id: Optional[str]
    target_network_cidr: Optional[str]
    access_group_id: Optional[str]
    revoke_all_groups: Optional[bool]
    dry_run: Optional[bool]


class RevokeClientVpnIngressResponse(Shape):
    status: Optional[ClientVpnAuthorizationRuleStatus]


class RevokeSecurityGroupEgressRequest(Shape):
    security_group_rule_ids: List[str]
    dry_run: Optional[bool]
    group_id: Optional[str]
    source_security_group_name: Optional[str]
    source_security_group_owner_id: Optional[str]
    ip_protocol: Optional[str]
    from_port: Optional[int]
    to_port: Optional[int]
    cidr_ip: Optional[str]
    ip_permissions: List[IpPermission]


class RevokeSecurityGroupEgressResponse(Shape):
    return_: Optional[bool]
    unknown_ip_permissions: List[IpPermission]
    revoked_security_group_rules: List[RevokedSecurityGroupRule]


class RevokeSecurityGroupIngressRequest(Shape):
    cidr_ip: Optional[str]
    from_port: Optional[int]
    group_id: Optional[str]
    group_name: Optional[str]
    ip_permissions: List[IpPermission]
    ip_protocol: Optional[str]
    source_security_group_name: Optional[str]
    source_security_group_owner_id: Optional[str]
    to_port: Optional[int]
    security_group_rule_ids: List[str]
    dry_run: Optional[bool]


class RevokeSecurityGroupIngressResponse(Shape):
    return_: Optional[bool]
    unknown_ip_permissions: List[IpPermission]
    revoked_security_group_rules: List[RevokedSecurityGroupRule]


class RevokedSecurityGroupRule(Shape):
    security_group_rule_id: Optional[str]
    group_id: Optional[str]
    is_egress: Optional[bool]
    ip_protocol: Optional[str]
    from_port: Optional[int]
    to_port: Optional[int]
    cidr_ipv4: Optional[str]
    cidr_ipv6: Optional[str]
    prefix_list_id: Optional[str]
    referenced_group_id: Optional[str]
    description: Optional[str]


class Route(Shape):
    destination_cidr_block: Optional[str]
    destination_ipv6_cidr_block: Optional[str]
    destination_prefix_list_id: Optional[str]
    egress_only_internet_gateway_id: Optional[str]
    gateway_id: Optional[str]
    instance_id: Optional[str]
    instance_owner_id: Optional[str]
    nat_gateway_id: Optional[str]
    transit_gateway_id: Optional[str]
    local_gateway_id: Optional[str]
    carrier_gateway_id: Optional[str]
    network_interface_id: Optional[str]
    origin: Optional[str]
    state: Optional[str]
    vpc_peering_connection_id: Optional[str]
    core_network_arn: Optional[str]
    odb_network_arn: Optional[str]
    ip_address: Optional[str]
    igw_firewall: Optional[IgwFirewall]


class RouteServer(Shape):
    route_server_id: Optional[str]
    amazon_side_asn: Optional[int]
    state: Optional[str]
    tags: List[Tag]
    persist_routes_state: Optional[str]
    persist_routes_duration: Optional[int]
    sns_notifications_enabled: Optional[bool]
    sns_topic_arn: Optional[str]


class RouteServerAssociation(Shape):
    route_server_id: Optional[str]
    vpc_id: Optional[str]
    state: Optional[str]


class RouteServerBfdStatus(Shape):
    status: Optional[str]


class RouteServerBgpOptions(Shape):
    peer_asn: Optional[int]
    peer_liveness_detection: Optional[str]


class RouteServerBgpOptionsRequest(Shape):
    peer_asn: Optional[int]
    peer_liveness_detection: Optional[str]


class RouteServerBgpStatus(Shape):
    status: Optional[str]


class RouteServerEndpoint(Shape):
    route_server_id: Optional[str]
    route_server_endpoint_id: Optional[str]
    vpc_id: Optional[str]
    subnet_id: Optional[str]
    eni_id: Optional[str]
    eni_address: Optional[str]
    state: Optional[str]
    failure_reason: Optional[str]
    tags: List[Tag]


class RouteServerPeer(Shape):
    route_server_peer_id: Optional[str]
    route_server_endpoint_id: Optional[str]
    route_server_id: Optional[str]
    vpc_id: Optional[str]
    subnet_id: Optional[str]
    state: Optional[str]
    failure_reason: Optional[str]
    endpoint_eni_id: Optional[str]
    endpoint_eni_address: Optional[str]
    peer_address: Optional[str]
    bgp_options: Optional[RouteServerBgpOptions]
    bgp_status: Optional[RouteServerBgpStatus]
    bfd_status: Optional[RouteServerBfdStatus]
    tags: List[Tag]


class RouteServerPropagation(Shape):
    route_server_id: Optional[str]
    route_table_id: Optional[str]
    state: Optional[str]


class RouteTable(Shape):
    associations: List[RouteTableAssociation]
    propagating_vgws: List[PropagatingVgw]
    route_table_id: Optional[str]
    routes: List[Route]
    tags: List[Tag]
    vpc_id: Optional[str]
    owner_id: Optional[str]


class RouteTableAssociation(Shape):
    main: Optional[bool]
    route_table_association_id: Optional[str]
    route_table_id: Optional[str]
    subnet_id: Optional[str]
    gateway_id: Optional[str]
    public_ipv4_pool: Optional[str]
    association_state: Optional[RouteTableAssociationState]


class RouteTableAssociationState(Shape):
    state: Optional[str]
    status_message: Optional[str]


class RuleGroupRuleOptionsPair(Shape):
    rule_group_arn: Optional[str]
    rule_options: List[RuleOption]


class RuleGroupTypePair(Shape):
    rule_group_arn: Optional[str]
    rule_group_type: Optional[str]


class RuleOption(Shape):
    keyword: Optional[str]
    settings: List[str]


class RunInstancesMonitoringEnabled(Shape):
    metric_category_ids: List[str]
    enabled: Optional[bool]


class RunInstancesRequest(Shape):
    block_device_mappings: List[BlockDeviceMapping]
    image_id: Optional[str]
    instance_type: Optional[str]
    ipv6_address_count: Optional[int]
    ipv6_addresses: List[InstanceIpv6Address]
    kernel_id: Optional[str]
    key_name: Optional[str]
    max_count: Optional[int]
    min_count: Optional[int]
    monitoring: Optional[RunInstancesMonitoringEnabled]
    placement: Optional[Placement]
    ramdisk_id: Optional[str]
    security_group_ids: List[str]
    security_groups: List[str]
    subnet_id: Optional[str]
    user_data: Optional[str]
    elastic_gpu_specification: List[ElasticGpuSpecification]
    elastic_inference_accelerators: List[ElasticInferenceAccelerator]
    tag_specifications: List[TagSpecification]
    launch_template: Optional[LaunchTemplateSpecification]
    instance_market_options: Optional[InstanceMarketOptionsRequest]
    credit_specification: Optional[CreditSpecificationRequest]
    cpu_options: Optional[CpuOptionsRequest]
    capacity_reservation_specification: Optional[CapacityReservationSpecification]
    hibernation_options: Optional[HibernationOptionsRequest]
    license_specifications: List[LicenseConfigurationRequest]
    metadata_options: Optional[InstanceMetadataOptionsRequest]
    enclave_options: Optional[EnclaveOptionsRequest]
    private_dns_name_options: Optional[PrivateDnsNameOptionsRequest]
    maintenance_options: Optional[InstanceMaintenanceOptionsRequest]
    disable_api_stop: Optional[bool]
    enable_primary_ipv6: Optional[bool]
    network_performance_options: Optional[InstanceNetworkPerformanceOptionsRequest]
    operator: Optional[OperatorRequest]
    secondary_interfaces: List[InstanceSecondaryInterfaceSpecificationRequest]
    dry_run: Optional[bool]
    disable_api_termination: Optional[bool]
    instance_initiated_shutdown_behavior: Optional[str]
    private_ip_address: Optional[str]
    client_token: Optional[str]
    additional_info: Optional[str]
    network_interfaces: List[InstanceNetworkInterfaceSpecification]
    iam_instance_profile: Optional[IamInstanceProfileSpecification]
    ebs_optimized: Optional[bool]


class RunInstancesResponse(Shape):
    reservation_id: Optional[str]
    owner_id: Optional[str]
    requester_id: Optional[str]
    groups: List[GroupIdentifier]
    instances: List[Instance]


class RunScheduledInstancesRequest(Shape):
    client_token: Optional[str]
    dry_run: Optional[bool]
    instance_count: Optional[int]
    launch_specification: Optional[ScheduledInstancesLaunchSpecification]
    scheduled_instance_id: Optional[str]


class RunScheduledInstancesResponse(Shape):
    instance_id_set: List[str]


class S3ObjectTag(Shape):
    key: Optional[str]
    value: Optional[str]


class S3Storage(Shape):
    a_ws_access_key_id: Optional[str]
    bucket: Optional[str]
    prefix: Optional[str]
    upload_policy: Optional[str]
    upload_policy_signature: Optional[str]


class ScanResultConditionRequest(Shape):
    max_days_since_last_finding_scan: Optional[int]
    maximum_severity_label: Optional[str]
    max_days_since_informational_fix_available: Optional[int]
    max_days_since_low_fix_available: Optional[int]
    max_days_since_medium_fix_available: Optional[int]
    max_days_since_high_fix_available: Optional[int]
    max_days_since_critical_fix_available: Optional[int]


class ScheduledInstance(Shape):
    availability_zone: Optional[str]
    create_date: Optional[datetime]
    hourly_price: Optional[str]
    instance_count: Optional[int]
    instance_type: Optional[str]
    network_platform: Optional[str]
    next_slot_start_time: Optional[datetime]
    platform: Optional[str]
    previous_slot_end_time: Optional[datetime]
    recurrence: Optional[ScheduledInstanceRecurrence]
    scheduled_instance_id: Optional[str]
    slot_duration_in_hours: Optional[int]
    term_end_date: Optional[datetime]
    term_start_date: Optional[datetime]
    total_scheduled_instance_hours: Optional[int]


class ScheduledInstanceRecurrence(Shape):
    frequency: Optional[str]
    interval: Optional[int]
    occurrence_day_set: List[int]
    occurrence_relative_to_end: Optional[bool]
    occurrence_unit: Optional[str]


class ScheduledInstancesBlockDeviceMapping(Shape):
    device_name: Optional[str]
    ebs: Optional[ScheduledInstancesEbs]
    no_device: Optional[str]
    virtual_name: Optional[str]


class ScheduledInstancesEbs(Shape):
    delete_on_termination: Optional[bool]
    encrypted: Optional[bool]
    iops: Optional[int]
    snapshot_id: Optional[str]
    volume_size: Optional[int]
    volume_type: Optional[str]


class ScheduledInstancesIamInstanceProfile(Shape):
    arn: Optional[str]
    name: Optional[str]


class ScheduledInstancesIpv6Address(Shape):
    ipv6_address: Optional[str]


class ScheduledInstancesLaunchSpecification(Shape):
    block_device_mappings: List[ScheduledInstancesBlockDeviceMapping]
    ebs_optimized: Optional[bool]
    iam_instance_profile: Optional[ScheduledInstancesIamInstanceProfile]
    image_id: Optional[str]
    instance_type: Optional[str]
    kernel_id: Optional[str]
    key_name: Optional[str]
    monitoring: Optional[ScheduledInstancesMonitoring]
    network_interfaces: List[ScheduledInstancesNetworkInterface]
    placement: Optional[ScheduledInstancesPlacement]
    ramdisk_id: Optional[str]
    security_group_ids: List[str]
    subnet_id: Optional[str]
    user_data: Optional[str]


class ScheduledInstancesMonitoring(Shape):
    enabled: Optional[bool]


class ScheduledInstancesNetworkInterface(Shape):
    associate_public_ip_address: Optional[bool]
    delete_on_termination: Optional[bool]
    description: Optional[str]
    device_index: Optional[int]
    groups: List[str]
    ipv6_address_count: Optional[int]
    ipv6_addresses: List[ScheduledInstancesIpv6Address]
    network_interface_id: Optional[str]
    private_ip_address: Optional[str]
    private_ip_address_configs: List[ScheduledInstancesPrivateIpAddressConfig]
    secondary_private_ip_address_count: Optional[int]
    subnet_id: Optional[str]


class ScheduledInstancesPlacement(Shape):
    availability_zone: Optional[str]
    group_name: Optional[str]


class ScheduledInstancesPrivateIpAddressConfig(Shape):
    primary: Optional[bool]
    private_ip_address: Optional[str]


class SecondaryInterfacePrivateIpAddressSpecification(Shape):
    private_ip_address: Optional[str]


class SecondaryInterfacePrivateIpAddressSpecificationRequest(Shape):
    private_ip_address: Optional[str]


class SecondaryNetwork(Shape):
    secondary_network_id: Optional[str]
    secondary_network_arn: Optional[str]
    owner_id: Optional[str]
    type: Optional[str]
    state: Optional[str]
    state_reason: Optional[str]
    ipv4_cidr_block_associations: List[SecondaryNetworkIpv4CidrBlockAssociation]
    tags: List[Tag]


class SecondaryNetworkIpv4CidrBlockAssociation(Shape):
    association_id: Optional[str]
    cidr_block: Optional[str]
    state: Optional[str]
    state_reason: Optional[str]


class SecondarySubnet(Shape):
    secondary_subnet_id: Optional[str]
    secondary_subnet_arn: Optional[str]
    secondary_network_id: Optional[str]
    secondary_network_type: Optional[str]
    owner_id: Optional[str]
    availability_zone_id: Optional[str]
    availability_zone: Optional[str]
    ipv4_cidr_block_associations: List[SecondarySubnetIpv4CidrBlockAssociation]
    state: Optional[str]
    state_reason: Optional[str]
    tags: List[Tag]


class SecondarySubnetIpv4CidrBlockAssociation(Shape):
    association_id: Optional[str]
    cidr_block: Optional[str]
    state: Optional[str]
    state_reason: Optional[str]


class SecureBlobAttributeValue(Shape):
    value: Optional[str]


class SecurityGroupIdentifier(Shape):
    group_id: Optional[str]
    group_name: Optional[str]


class SecurityGroupRule(Shape):
    security_group_rule_id: Optional[str]
    group_id: Optional[str]
    group_owner_id: Optional[str]
    is_egress: Optional[bool]
    ip_protocol: Optional[str]
    from_port: Optional[int]
    to_port: Optional[int]
    cidr_ipv4: Optional[str]
    cidr_ipv6: Optional[str]
    prefix_list_id: Optional[str]
    referenced_group_info: Optional[ReferencedSecurityGroup]
    description: Optional[str]
    tags: List[Tag]
    security_group_rule_arn: Optional[str]


class SecurityGroupRuleDescription(Shape):
    security_group_rule_id: Optional[str]
    description: Optional[str]


class SecurityGroupRuleRequest(Shape):
    ip_protocol: Optional[str]
    from_port: Optional[int]
    to_port: Optional[int]
    cidr_ipv4: Optional[str]
    cidr_ipv6: Optional[str]
    prefix_list_id: Optional[str]
    referenced_group_id: Optional[str]
    description: Optional[str]


class SecurityGroupRuleUpdate(Shape):
    security_group_rule_id: Optional[str]
    security_group_rule: Optional[SecurityGroupRuleRequest]


class SendDiagnosticInterruptRequest(Shape):
    instance_id: Optional[str]
    dry_run: Optional[bool]


class ServiceConfiguration(Shape):
    service_type: List[ServiceTypeDetail]
    service_id: Optional[str]
    service_name: Optional[str]
    service_state: Optional[str]
    availability_zone_ids: List[str]
    availability_zones: List[str]
    acceptance_required: Optional[bool]
    manages_vpc_endpoints: Optional[bool]
    network_load_balancer_arns: List[str]
    gateway_load_balancer_arns: List[str]
    supported_ip_address_types: List[str]
    base_endpoint_dns_names: List[str]
    private_dns_name: Optional[str]
    private_dns_name_configuration: Optional[PrivateDnsNameConfiguration]
    payer_responsibility: Optional[str]
    tags: List[Tag]
    supported_regions: List[SupportedRegionDetail]
    remote_access_enabled: Optional[bool]


class ServiceTypeDetail(Shape):
    service_type: Optional[str]


class SnapshotDetail(Shape):
    description: Optional[str]
    device_name: Optional[str]
    disk_image_size: Optional[float]
    format: Optional[str]
    progress: Optional[str]
    snapshot_id: Optional[str]
    status: Optional[str]
    status_message: Optional[str]
    url: Optional[str]
    user_bucket: Optional[UserBucketDetails]


class SnapshotDiskContainer(Shape):
    description: Optional[str]
    format: Optional[str]
    url: Optional[str]
    user_bucket: Optional[UserBucket]


class SnapshotInfo(Shape):
    description: Optional[str]
    tags: List[Tag]
    encrypted: Optional[bool]
    volume_id: Optional[str]
    state: Optional[str]
    volume_size: Optional[int]
    start_time: Optional[datetime]
    progress: Optional[str]
    owner_id: Optional[str]
    snapshot_id: Optional[str]
    outpost_arn: Optional[str]
    sse_type: Optional[str]
    availability_zone: Optional[str]


class SnapshotTaskDetail(Shape):
    description: Optional[str]
    disk_image_size: Optional[float]
    encrypted: Optional[bool]
    format: Optional[str]
    kms_key_id: Optional[str]
    progress: Optional[str]
    snapshot_id: Optional[str]
    status: Optional[str]
    status_message: Optional[str]
    url: Optional[str]
    user_bucket: Optional[UserBucketDetails]


class SpotCapacityRebalance(Shape):
    replacement_strategy: Optional[str]
    termination_delay: Optional[int]


class SpotDatafeedSubscription(Shape):
    bucket: Optional[str]
    fault: Optional[SpotInstanceStateFault]
    owner_id: Optional[str]
    prefix: Optional[str]
    state: Optional[str]


class SpotFleetLaunchSpecification(Shape):
    addressing_type: Optional[str]
    block_device_mappings: List[BlockDeviceMapping]
    ebs_optimized: Optional[bool]
    iam_instance_profile: Optional[IamInstanceProfileSpecification]
    image_id: Optional[str]
    instance_type: Optional[str]
    kernel_id: Optional[str]
    key_name: Optional[str]
    monitoring: Optional[SpotFleetMonitoring]
    network_interfaces: List[InstanceNetworkInterfaceSpecification]
    placement: Optional[SpotPlacement]
    ramdisk_id: Optional[str]
    spot_price: Optional[str]
    subnet_id: Optional[str]
    user_data: Optional[str]
    weighted_capacity: Optional[float]
    tag_specifications: List[SpotFleetTagSpecification]
    instance_requirements: Optional[InstanceRequirements]
    security_groups: List[GroupIdentifier]


class SpotFleetMonitoring(Shape):
    enabled: Optional[bool]


class SpotFleetRequestConfigData(Shape):
    allocation_strategy: Optional[str]
    on_demand_allocation_strategy: Optional[str]
    spot_maintenance_strategies: Optional[SpotMaintenanceStrategies]
    client_token: Optional[str]
    excess_capacity_termination_policy: Optional[str]
    fulfilled_capacity: Optional[float]
    on_demand_fulfilled_capacity: Optional[float]
    iam_fleet_role: Optional[str]
    launch_specifications: List[SpotFleetLaunchSpecification]
    launch_template_configs: List[LaunchTemplateConfig]
    spot_price: Optional[str]
    target_capacity: Optional[int]
    on_demand_target_capacity: Optional[int]
    on_demand_max_total_price: Optional[str]
    spot_max_total_price: Optional[str]
    terminate_instances_with_expiration: Optional[bool]
    type: Optional[str]
    valid_from: Optional[datetime]
    valid_until: Optional[datetime]
    replace_unhealthy_instances: Optional[bool]
    instance_interruption_behavior: Optional[str]
    load_balancers_config: Optional[LoadBalancersConfig]
    instance_pools_to_use_count: Optional[int]
    context: Optional[str]
    target_capacity_unit_type: Optional[str]
    tag_specifications: List[TagSpecification]


class SpotFleetTagSpecification(Shape):
    resource_type: Optional[str]
    tags: List[Tag]


class SpotInstanceRequest(Shape):
    actual_block_hourly_price: Optional[str]
    availability_zone_group: Optional[str]
    block_duration_minutes: Optional[int]
    create_time: Optional[datetime]
    fault: Optional[SpotInstanceStateFault]
    instance_id: Optional[str]
    launch_group: Optional[str]
    launch_specification: Optional[LaunchSpecification]
    launched_availability_zone: Optional[str]
    launched_availability_zone_id: Optional[str]
    product_description: Optional[str]
    spot_instance_request_id: Optional[str]
    spot_price: Optional[str]
    state: Optional[str]
    status: Optional[SpotInstanceStatus]
    tags: List[Tag]
    type: Optional[str]
    valid_from: Optional[datetime]
    valid_until: Optional[datetime]
    instance_interruption_behavior: Optional[str]


class SpotInstanceStateFault(Shape):
    code: Optional[str]
    message: Optional[str]


class SpotInstanceStatus(Shape):
    code: Optional[str]
    message: Optional[str]
    update_time: Optional[datetime]


class SpotMaintenanceStrategies(Shape):
    capacity_rebalance: Optional[SpotCapacityRebalance]


class SpotMarketOptions(Shape):
    max_price: Optional[str]
    spot_instance_type: Optional[str]
    block_duration_minutes: Optional[int]
    valid_until: Optional[datetime]
    instance_interruption_behavior: Optional[str]


class SpotOptionsRequest(Shape):
    allocation_strategy: Optional[str]
    maintenance_strategies: Optional[FleetSpotMaintenanceStrategiesRequest]
    instance_interruption_behavior: Optional[str]
    instance_pools_to_use_count: Optional[int]
    single_instance_type: Optional[bool]
    single_availability_zone: Optional[bool]
    min_target_capacity: Optional[int]
    max_total_price: Optional[str]


class SpotPlacement(Shape):
    availability_zone: Optional[str]
    group_name: Optional[str]
    tenancy: Optional[str]
    availability_zone_id: Optional[str]


class StartDeclarativePoliciesReportRequest(Shape):
    dry_run: Optional[bool]
    s3_bucket: Optional[str]
    s3_prefix: Optional[str]
    target_id: Optional[str]
    tag_specifications: List[TagSpecification]


class StartDeclarativePoliciesReportResponse(Shape):
    report_id: Optional[str]


class StartInstancesRequest(Shape):
    instance_ids: List[str]
    additional_info: Optional[str]
    dry_run: Optional[bool]


class StartInstancesResponse(Shape):
    starting_instances: List[InstanceStateChange]


class StartNetworkInsightsAccessScopeAnalysisRequest(Shape):
    network_insights_access_scope_id: Optional[str]
    dry_run: Optional[bool]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]


class StartNetworkInsightsAccessScopeAnalysisResponse(Shape):
    network_insights_access_scope_analysis: Optional[NetworkInsightsAccessScopeAnalysis]


class StartNetworkInsightsAnalysisRequest(Shape):
    network_insights_path_id: Optional[str]
    additional_accounts: List[str]
    filter_in_arns: List[str]
    filter_out_arns: List[str]
    dry_run: Optional[bool]
    tag_specifications: List[TagSpecification]
    client_token: Optional[str]


class StartNetworkInsightsAnalysisResponse(Shape):
    network_insights_analysis: Optional[NetworkInsightsAnalysis]


class StartVpcEndpointServicePrivateDnsVerificationRequest(Shape):
    dry_run: Optional[bool]
    service_id: Optional[str]


class StartVpcEndpointServicePrivateDnsVerificationResponse(Shape):
    return_value: Optional[bool]


class StateReason(Shape):
    code: Optional[str]
    message: Optional[str]


class StopInstancesRequest(Shape):
    instance_ids: List[str]
    hibernate: Optional[bool]
    skip_os_shutdown: Optional[bool]
    dry_run: Optional[bool]
    force: Optional[bool]


class StopInstancesResponse(Shape):
    stopping_instances: List[InstanceStateChange]


class Storage(Shape):
    s3: Optional[S3Storage]


class StorageLocation(Shape):
    bucket: Optional[str]
    key: Optional[str]


class Subnet(Shape):
    availability_zone_id: Optional[str]
    enable_lni_at_device_index: Optional[int]
    map_customer_owned_ip_on_launch: Optional[bool]
    customer_owned_ipv4_pool: Optional[str]
    owner_id: Optional[str]
    assign_ipv6_address_on_creation: Optional[bool]
    ipv6_cidr_block_association_set: List[SubnetIpv6CidrBlockAssociation]
    tags: List[Tag]
    subnet_arn: Optional[str]
    outpost_arn: Optional[str]
    enable_dns64: Optional[bool]
    ipv6_native: Optional[bool]
    private_dns_name_options_on_launch: Optional[PrivateDnsNameOptionsOnLaunch]
    block_public_access_states: Optional[BlockPublicAccessStates]
    type: Optional[str]
    network_firewall_connectivity_type: Optional[str]
    subnet_id: Optional[str]
    state: Optional[str]
    vpc_id: Optional[str]
    cidr_block: Optional[str]
    available_ip_address_count: Optional[int]
    availability_zone: Optional[str]
    default_for_az: Optional[bool]
    map_public_ip_on_launch: Optional[bool]


class SubnetAssociation(Shape):
    subnet_id: Optional[str]
    state: Optional[str]


class SubnetCidrBlockState(Shape):
    state: Optional[str]
    status_message: Optional[str]


class SubnetCidrReservation(Shape):
    subnet_cidr_reservation_id: Optional[str]
    subnet_id: Optional[str]
    cidr: Optional[str]
    reservation_type: Optional[str]
    owner_id: Optional[str]
    description: Optional[str]
    tags: List[Tag]


class SubnetConfiguration(Shape):
    subnet_id: Optional[str]
    ipv4: Optional[str]
    ipv6: Optional[str]


class SubnetIpPrefixes(Shape):
    subnet_id: Optional[str]
    ip_prefixes: List[str]


class SubnetIpv6CidrBlockAssociation(Shape):
    association_id: Optional[str]
    ipv6_cidr_block: Optional[str]
    ipv6_cidr_block_state: Optional[SubnetCidrBlockState]
    ipv6_address_attribute: Optional[str]
    ip_source: Optional[str]


class SuccessfulAssociationResponseObject(Shape):
    application_status_check_id: Optional[str]
    association_type: Optional[str]
    association_value: Optional[str]


class SuccessfulInstanceCreditSpecificationItem(Shape):
    instance_id: Optional[str]


class SuccessfulQueuedPurchaseDeletion(Shape):
    reserved_instances_id: Optional[str]


class SuccessfulSuppressionResponseObject(Shape):
    instance_id: Optional[str]
    suppress_at: Optional[datetime]
    resume_at: Optional[datetime]


class SupportedRegionDetail(Shape):
    region: Optional[str]
    service_state: Optional[str]


class Tag(Shape):
    key: Optional[str]
    value: Optional[str]


class TagFieldSpecificationRequest(Shape):
    resource_type: Optional[str]
    tag_keys: List[str]


class TagSpecification(Shape):
    resource_type: Optional[str]
    tags: List[Tag]


class TargetCapacitySpecificationRequest(Shape):
    total_target_capacity: Optional[int]
    on_demand_target_capacity: Optional[int]
    spot_target_capacity: Optional[int]
    default_target_capacity_type: Optional[str]
    target_capacity_unit_type: Optional[str]


class TargetConfigurationRequest(Shape):
    instance_count: Optional[int]
    offering_id: Optional[str]


class TargetGroup(Shape):
    arn: Optional[str]


class TargetGroupsConfig(Shape):
    target_groups: List[TargetGroup]


class TerminateClientVpnConnectionsRequest(Shape):
    client_vpn_endpoint_id: Optional[str]
    connection_id: Optional[str]
    username: Optional[str]
    dry_run: Optional[bool]


class TerminateClientVpnConnectionsResponse(Shape):
    client_vpn_endpoint_id: Optional[str]
    username: Optional[str]
    connection_statuses: List[TerminateConnectionStatus]


class TerminateConnectionStatus(Shape):
    connection_id: Optional[str]
    previous_status: Optional[ClientVpnConnectionStatus]
    current_status: Optional[ClientVpnConnectionStatus]


class TerminateInstancesRequest(Shape):
    instance_ids: List[str]
    force: Optional[bool]
    skip_os_shutdown: Optional[bool]
    dry_run: Optional[bool]


class TerminateInstancesResponse(Shape):
    terminating_instances: List[InstanceStateChange]


class ThroughResourcesStatement(Shape):
    resource_statement: Optional[ResourceStatement]


class ThroughResourcesStatementRequest(Shape):
    resource_statement: Optional[ResourceStatementRequest]


class TotalLocalStorageGB(Shape):
    min: Optional[float]
    max: Optional[float]


class TotalLocalStorageGBRequest(Shape):
    min: Optional[float]
    max: Optional[float]


class TrafficMirrorFilter(Shape):
    traffic_mirror_filter_id: Optional[str]
    ingress_filter_rules: List[TrafficMirrorFilterRule]
    egress_filter_rules: List[TrafficMirrorFilterRule]
    network_services: List[str]
    description: Optional[str]
    tags: List[Tag]


class TrafficMirrorFilterRule(Shape):
    traffic_mirror_filter_rule_id: Optional[str]
    traffic_mirror_filter_id: Optional[str]
    traffic_direction: Optional[str]
    rule_number: Optional[int]
    rule_action: Optional[str]
    protocol: Optional[int]
    destination_port_range: Optional[TrafficMirrorPortRange]
    source_port_range: Optional[TrafficMirrorPortRange]
    destination_cidr_block: Optional[str]
    source_cidr_block: Optional[str]
    description: Optional[str]
    tags: List[Tag]


class TrafficMirrorPortRange(Shape):
    from_port: Optional[int]
    to_port: Optional[int]


class TrafficMirrorPortRangeRequest(Shape):
    from_port: Optional[int]
    to_port: Optional[int]


class TrafficMirrorSession(Shape):
    traffic_mirror_session_id: Optional[str]
    traffic_mirror_target_id: Optional[str]
    traffic_mirror_filter_id: Optional[str]
    network_interface_id: Optional[str]
    owner_id: Optional[str]
    packet_length: Optional[int]
    session_number: Optional[int]
    virtual_network_id: Optional[int]
    description: Optional[str]
    tags: List[Tag]


class TrafficMirrorTarget(Shape):
    traffic_mirror_target_id: Optional[str]
    network_interface_id: Optional[str]
    network_load_balancer_arn: Optional[str]
    type: Optional[str]
    description: Optional[str]
    owner_id: Optional[str]
    tags: List[Tag]
    gateway_load_balancer_endpoint_id: Optional[str]


class TransitGateway(Shape):
    transit_gateway_id: Optional[str]
    transit_gateway_arn: Optional[str]
    state: Optional[str]
    owner_id: Optional[str]
    description: Optional[str]
    creation_time: Optional[datetime]
    options: Optional[TransitGatewayOptions]
    tags: List[Tag]


class TransitGatewayAssociation(Shape):
    transit_gateway_route_table_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    resource_id: Optional[str]
    resource_type: Optional[str]
    state: Optional[str]


class TransitGatewayAttachmentBgpConfiguration(Shape):
    transit_gateway_asn: Optional[int]
    peer_asn: Optional[int]
    transit_gateway_address: Optional[str]
    peer_address: Optional[str]
    bgp_status: Optional[str]


class TransitGatewayClientVpnAttachment(Shape):
    transit_gateway_attachment_id: Optional[str]
    transit_gateway_id: Optional[str]
    client_vpn_endpoint_id: Optional[str]
    client_vpn_owner_id: Optional[str]
    state: Optional[str]
    creation_time: Optional[str]


class TransitGatewayConfigurationInputStructure(Shape):
    transit_gateway_id: Optional[str]
    availability_zones: List[str]
    availability_zone_ids: List[str]


class TransitGatewayConnect(Shape):
    transit_gateway_attachment_id: Optional[str]
    transport_transit_gateway_attachment_id: Optional[str]
    transit_gateway_id: Optional[str]
    state: Optional[str]
    creation_time: Optional[datetime]
    options: Optional[TransitGatewayConnectOptions]
    tags: List[Tag]


class TransitGatewayConnectOptions(Shape):
    protocol: Optional[str]


class TransitGatewayConnectPeer(Shape):
    transit_gateway_attachment_id: Optional[str]
    transit_gateway_connect_peer_id: Optional[str]
    state: Optional[str]
    creation_time: Optional[datetime]
    connect_peer_configuration: Optional[TransitGatewayConnectPeerConfiguration]
    tags: List[Tag]


class TransitGatewayConnectPeerConfiguration(Shape):
    transit_gateway_address: Optional[str]
    peer_address: Optional[str]
    inside_cidr_blocks: List[str]
    protocol: Optional[str]
    bgp_configurations: List[TransitGatewayAttachmentBgpConfiguration]


class TransitGatewayConnectRequestBgpOptions(Shape):
    peer_asn: Optional[int]


class TransitGatewayMeteringPolicy(Shape):
    transit_gateway_metering_policy_id: Optional[str]
    transit_gateway_id: Optional[str]
    middlebox_attachment_ids: List[str]
    state: Optional[str]
    update_effective_at: Optional[datetime]
    tags: List[Tag]


class TransitGatewayMeteringPolicyEntry(Shape):
    policy_rule_number: Optional[str]
    metered_account: Optional[str]
    state: Optional[str]
    updated_at: Optional[datetime]
    update_effective_at: Optional[datetime]
    metering_policy_rule: Optional[TransitGatewayMeteringPolicyRule]


class TransitGatewayMeteringPolicyRule(Shape):
    source_transit_gateway_attachment_id: Optional[str]
    source_transit_gateway_attachment_type: Optional[str]
    source_cidr_block: Optional[str]
    source_port_range: Optional[str]
    destination_transit_gateway_attachment_id: Optional[str]
    destination_transit_gateway_attachment_type: Optional[str]
    destination_cidr_block: Optional[str]
    destination_port_range: Optional[str]
    protocol: Optional[str]


class TransitGatewayMulticastDeregisteredGroupMembers(Shape):
    transit_gateway_multicast_domain_id: Optional[str]
    deregistered_network_interface_ids: List[str]
    group_ip_address: Optional[str]


class TransitGatewayMulticastDeregisteredGroupSources(Shape):
    transit_gateway_multicast_domain_id: Optional[str]
    deregistered_network_interface_ids: List[str]
    group_ip_address: Optional[str]


class TransitGatewayMulticastDomain(Shape):
    transit_gateway_multicast_domain_id: Optional[str]
    transit_gateway_id: Optional[str]
    transit_gateway_multicast_domain_arn: Optional[str]
    owner_id: Optional[str]
    options: Optional[TransitGatewayMulticastDomainOptions]
    state: Optional[str]
    creation_time: Optional[datetime]
    tags: List[Tag]


class TransitGatewayMulticastDomainAssociations(Shape):
    transit_gateway_multicast_domain_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    resource_id: Optional[str]
    resource_type: Optional[str]
    resource_owner_id: Optional[str]
    subnets: List[SubnetAssociation]


class TransitGatewayMulticastDomainOptions(Shape):
    igmpv2_support: Optional[str]
    static_sources_support: Optional[str]
    auto_accept_shared_associations: Optional[str]


class TransitGatewayMulticastRegisteredGroupMembers(Shape):
    transit_gateway_multicast_domain_id: Optional[str]
    registered_network_interface_ids: List[str]
    group_ip_address: Optional[str]


class TransitGatewayMulticastRegisteredGroupSources(Shape):
    transit_gateway_multicast_domain_id: Optional[str]
    registered_network_interface_ids: List[str]
    group_ip_address: Optional[str]


class TransitGatewayNatRule(Shape):
    rule_number: Optional[int]
    match_source_cidr: Optional[str]
    nat_cidr: Optional[str]
    state: Optional[str]


class TransitGatewayNatRuleRequest(Shape):
    rule_number: Optional[int]
    match_source_cidr: Optional[str]
    nat_cidr: Optional[str]


class TransitGatewayNetworkFunctionAttachment(Shape):
    transit_gateway_attachment_id: Optional[str]
    transit_gateway_id: Optional[str]
    transit_gateway_owner_id: Optional[str]
    resource_owner_id: Optional[str]
    resource_id: Optional[str]
    availability_zones: List[str]
    availability_zone_ids: List[str]
    state: Optional[str]
    creation_time: Optional[datetime]
    tags: List[Tag]


class TransitGatewayOptions(Shape):
    amazon_side_asn: Optional[int]
    transit_gateway_cidr_blocks: List[str]
    auto_accept_shared_attachments: Optional[str]
    default_route_table_association: Optional[str]
    association_default_route_table_id: Optional[str]
    default_route_table_propagation: Optional[str]
    propagation_default_route_table_id: Optional[str]
    vpn_ecmp_support: Optional[str]
    dns_support: Optional[str]
    security_group_referencing_support: Optional[str]
    multicast_support: Optional[str]
    encryption_support: Optional[EncryptionSupport]


class TransitGatewayPeeringAttachment(Shape):
    transit_gateway_attachment_id: Optional[str]
    accepter_transit_gateway_attachment_id: Optional[str]
    requester_tgw_info: Optional[PeeringTgwInfo]
    accepter_tgw_info: Optional[PeeringTgwInfo]
    options: Optional[TransitGatewayPeeringAttachmentOptions]
    status: Optional[PeeringAttachmentStatus]
    state: Optional[str]
    creation_time: Optional[datetime]
    tags: List[Tag]


class TransitGatewayPeeringAttachmentOptions(Shape):
    dynamic_routing: Optional[str]
    requester_allow_multipath_resilience: Optional[bool]
    requester_multipath_resilience_mode: Optional[str]
    accepter_allow_multipath_resilience: Optional[bool]
    accepter_multipath_resilience_mode: Optional[str]
    multipath_resilience_status: Optional[str]


class TransitGatewayPolicyRule(Shape):
    source_cidr_block: Optional[str]
    source_port_range: Optional[str]
    destination_cidr_block: Optional[str]
    destination_port_range: Optional[str]
    protocol: Optional[str]
    meta_data: Optional[TransitGatewayPolicyRuleMetaData]


class TransitGatewayPolicyRuleMetaData(Shape):
    meta_data_key: Optional[str]
    meta_data_value: Optional[str]


class TransitGatewayPolicyTable(Shape):
    transit_gateway_policy_table_id: Optional[str]
    transit_gateway_id: Optional[str]
    state: Optional[str]
    creation_time: Optional[datetime]
    tags: List[Tag]


class TransitGatewayPolicyTableAssociation(Shape):
    transit_gateway_policy_table_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    resource_id: Optional[str]
    resource_type: Optional[str]
    state: Optional[str]


class TransitGatewayPolicyTableEntry(Shape):
    policy_rule_number: Optional[str]
    policy_rule: Optional[TransitGatewayPolicyRule]
    target_route_table_id: Optional[str]
    state: Optional[str]


class TransitGatewayPrefixListAttachment(Shape):
    transit_gateway_attachment_id: Optional[str]
    resource_type: Optional[str]
    resource_id: Optional[str]


class TransitGatewayPrefixListReference(Shape):
    transit_gateway_route_table_id: Optional[str]
    prefix_list_id: Optional[str]
    prefix_list_owner_id: Optional[str]
    state: Optional[str]
    blackhole: Optional[bool]
    transit_gateway_attachment: Optional[TransitGatewayPrefixListAttachment]


class TransitGatewayPropagation(Shape):
    transit_gateway_attachment_id: Optional[str]
    resource_id: Optional[str]
    resource_type: Optional[str]
    transit_gateway_route_table_id: Optional[str]
    state: Optional[str]
    transit_gateway_route_table_announcement_id: Optional[str]


class TransitGatewayRequestOptions(Shape):
    amazon_side_asn: Optional[int]
    auto_accept_shared_attachments: Optional[str]
    default_route_table_association: Optional[str]
    default_route_table_propagation: Optional[str]
    vpn_ecmp_support: Optional[str]
    dns_support: Optional[str]
    security_group_referencing_support: Optional[str]
    multicast_support: Optional[str]
    transit_gateway_cidr_blocks: List[str]


class TransitGatewayRequestPolicyRule(Shape):
    source_cidr_block: Optional[str]
    source_port_range: Optional[str]
    destination_cidr_block: Optional[str]
    destination_port_range: Optional[str]
    protocol: Optional[str]
    meta_data: Optional[TransitGatewayRequestPolicyRuleMetaData]


class TransitGatewayRequestPolicyRuleMetaData(Shape):
    meta_data_key: Optional[str]
    meta_data_value: Optional[str]


class TransitGatewayRoute(Shape):
    destination_cidr_block: Optional[str]
    prefix_list_id: Optional[str]
    transit_gateway_route_table_announcement_id: Optional[str]
    transit_gateway_attachments: List[TransitGatewayRouteAttachment]
    type: Optional[str]
    state: Optional[str]


class TransitGatewayRouteAttachment(Shape):
    resource_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    resource_type: Optional[str]


class TransitGatewayRouteTable(Shape):
    transit_gateway_route_table_id: Optional[str]
    transit_gateway_id: Optional[str]
    state: Optional[str]
    default_association_route_table: Optional[bool]
    default_propagation_route_table: Optional[bool]
    creation_time: Optional[datetime]
    tags: List[Tag]


class TransitGatewayRouteTableAnnouncement(Shape):
    transit_gateway_route_table_announcement_id: Optional[str]
    transit_gateway_id: Optional[str]
    core_network_id: Optional[str]
    peer_transit_gateway_id: Optional[str]
    peer_core_network_id: Optional[str]
    peering_attachment_id: Optional[str]
    announcement_direction: Optional[str]
    transit_gateway_route_table_id: Optional[str]
    state: Optional[str]
    creation_time: Optional[datetime]
    tags: List[Tag]


class TransitGatewayRouteTableRoute(Shape):
    destination_cidr: Optional[str]
    state: Optional[str]
    route_origin: Optional[str]
    prefix_list_id: Optional[str]
    attachment_id: Optional[str]
    resource_id: Optional[str]
    resource_type: Optional[str]


class TransitGatewayVpcAttachment(Shape):
    transit_gateway_attachment_id: Optional[str]
    transit_gateway_id: Optional[str]
    vpc_id: Optional[str]
    vpc_owner_id: Optional[str]
    state: Optional[str]
    subnet_ids: List[str]
    creation_time: Optional[datetime]
    options: Optional[TransitGatewayVpcAttachmentOptions]
    tags: List[Tag]


class TransitGatewayVpcAttachmentOptions(Shape):
    dns_support: Optional[str]
    security_group_referencing_support: Optional[str]
    ipv6_support: Optional[str]
    appliance_mode_support: Optional[str]


class TrunkInterfaceAssociation(Shape):
    association_id: Optional[str]
    branch_interface_id: Optional[str]
    trunk_interface_id: Optional[str]
    interface_protocol: Optional[str]
    vlan_id: Optional[int]
    gre_key: Optional[int]
    tags: List[Tag]


class TunnelOption(Shape):
    outside_ip_address: Optional[str]
    tunnel_inside_cidr: Optional[str]
    tunnel_inside_ipv6_cidr: Optional[str]
    pre_shared_key: Optional[str]
    phase1_lifetime_seconds: Optional[int]
    phase2_lifetime_seconds: Optional[int]
    rekey_margin_time_seconds: Optional[int]
    rekey_fuzz_percentage: Optional[int]
    replay_window_size: Optional[int]
    dpd_timeout_seconds: Optional[int]
    dpd_timeout_action: Optional[str]
    phase1_encryption_algorithms: List[Phase1EncryptionAlgorithmsListValue]
    phase2_encryption_algorithms: List[Phase2EncryptionAlgorithmsListValue]
    phase1_integrity_algorithms: List[Phase1IntegrityAlgorithmsListValue]
    phase2_integrity_algorithms: List[Phase2IntegrityAlgorithmsListValue]
    phase1_dh_group_numbers: List[Phase1DHGroupNumbersListValue]
    phase2_dh_group_numbers: List[Phase2DHGroupNumbersListValue]
    ike_versions: List[IKEVersionsListValue]
    startup_action: Optional[str]
    log_options: Optional[VpnTunnelLogOptions]
    enable_tunnel_lifecycle_control: Optional[bool]
    phase1_additional_key_exchanges: List[VpnAdditionalKeyExchange]
    phase2_additional_key_exchanges: List[VpnAdditionalKeyExchange]


class UnassignIpv6AddressesRequest(Shape):
    ipv6_prefixes: List[str]
    network_interface_id: Optional[str]
    ipv6_addresses: List[str]


class UnassignIpv6AddressesResponse(Shape):
    network_interface_id: Optional[str]
    unassigned_ipv6_addresses: List[str]
    unassigned_ipv6_prefixes: List[str]


class UnassignPrivateIpAddressesRequest(Shape):
    ipv4_prefixes: List[str]
    network_interface_id: Optional[str]
    private_ip_addresses: List[str]


class UnassignPrivateNatGatewayAddressRequest(Shape):
    nat_gateway_id: Optional[str]
    private_ip_addresses: List[str]
    max_drain_duration_seconds: Optional[int]
    dry_run: Optional[bool]


class UnassignPrivateNatGatewayAddressResponse(Shape):
    nat_gateway_id: Optional[str]
    nat_gateway_addresses: List[NatGatewayAddress]


class UnlockSnapshotRequest(Shape):
    snapshot_id: Optional[str]
    dry_run: Optional[bool]


class UnlockSnapshotResponse(Shape):
    snapshot_id: Optional[str]


class UnmonitorInstancesRequest(Shape):
    instance_ids: List[str]
    metric_category_ids: List[str]
    dry_run: Optional[bool]


class UnmonitorInstancesResponse(Shape):
    instance_monitorings: List[InstanceMonitoring]


class UnsuccessfulAssociationResponseObject(Shape):
    application_status_check_id: Optional[str]
    association_type: Optional[str]
    association_value: Optional[str]
    reason: Optional[str]


class UnsuccessfulInstanceCreditSpecificationItem(Shape):
    instance_id: Optional[str]
    error: Optional[UnsuccessfulInstanceCreditSpecificationItemError]


class UnsuccessfulInstanceCreditSpecificationItemError(Shape):
    code: Optional[str]
    message: Optional[str]


class UnsuccessfulItem(Shape):
    error: Optional[UnsuccessfulItemError]
    resource_id: Optional[str]


class UnsuccessfulItemError(Shape):
    code: Optional[str]
    message: Optional[str]


class UnsuccessfulSuppressionResponseObject(Shape):
    instance_id: Optional[str]
    suppress_at: Optional[datetime]
    resume_at: Optional[datetime]
    reason: Optional[str]


class UpdateCapacityManagerMonitoredTagKeysRequest(Shape):
    activate_tag_keys: List[str]
    deactivate_tag_keys: List[str]
    dry_run: Optional[bool]
    client_token: Optional[str]


class UpdateCapacityManagerMonitoredTagKeysResponse(Shape):
    capacity_manager_tag_keys: List[CapacityManagerMonitoredTagKey]


class UpdateCapacityManagerOrganizationsAccessRequest(Shape):
    organizations_access: Optional[bool]
    dry_run: Optional[bool]
    client_token: Optional[str]


class UpdateCapacityManagerOrganizationsAccessResponse(Shape):
    capacity_manager_status: Optional[str]
    organizations_access: Optional[bool]


class UpdateInterruptibleCapacityReservationAllocationRequest(Shape):
    capacity_reservation_id: Optional[str]
    target_instance_count: Optional[int]
    dry_run: Optional[bool]
    zero_size_preference: Optional[str]


class UpdateInterruptibleCapacityReservationAllocationResponse(Shape):
    interruptible_capacity_reservation_id: Optional[str]
    source_capacity_reservation_id: Optional[str]
    instance_count: Optional[int]
    target_instance_count: Optional[int]
    status: Optional[str]
    interruption_type: Optional[str]


class UpdateSecurityGroupRuleDescriptionsEgressRequest(Shape):
    dry_run: Optional[bool]
    group_id: Optional[str]
    group_name: Optional[str]
    ip_permissions: List[IpPermission]
    security_group_rule_descriptions: List[SecurityGroupRuleDescription]


class UpdateSecurityGroupRuleDescriptionsEgressResponse(Shape):
    return_: Optional[bool]


class UpdateSecurityGroupRuleDescriptionsIngressRequest(Shape):
    dry_run: Optional[bool]
    group_id: Optional[str]
    group_name: Optional[str]
    ip_permissions: List[IpPermission]
    security_group_rule_descriptions: List[SecurityGroupRuleDescription]


class UpdateSecurityGroupRuleDescriptionsIngressResponse(Shape):
    return_: Optional[bool]


class UserBucket(Shape):
    s3_bucket: Optional[str]
    s3_key: Optional[str]


class UserBucketDetails(Shape):
    s3_bucket: Optional[str]
    s3_key: Optional[str]


class UserData(Shape):
    data: Optional[str]


class UserIdGroupPair(Shape):
    description: Optional[str]
    user_id: Optional[str]
    group_name: Optional[str]
    group_id: Optional[str]
    vpc_id: Optional[str]
    vpc_peering_connection_id: Optional[str]
    peering_status: Optional[str]


class VCpuCountRange(Shape):
    min: Optional[int]
    max: Optional[int]


class VCpuCountRangeRequest(Shape):
    min: Optional[int]
    max: Optional[int]


class ValidateSecurityGroupQuotasForInterfaceRequest(Shape):
    security_group_ids: List[str]
    dry_run: Optional[bool]


class ValidateSecurityGroupQuotasForInterfaceResponse(Shape):
    valid: Optional[bool]


class ValidationError(Shape):
    code: Optional[str]
    message: Optional[str]


class ValidationWarning(Shape):
    errors: List[ValidationError]


class VerifiedAccessEndpoint(Shape):
    verified_access_instance_id: Optional[str]
    verified_access_group_id: Optional[str]
    verified_access_endpoint_id: Optional[str]
    application_domain: Optional[str]
    endpoint_type: Optional[str]
    attachment_type: Optional[str]
    domain_certificate_arn: Optional[str]
    endpoint_domain: Optional[str]
    device_validation_domain: Optional[str]
    security_group_ids: List[str]
    load_balancer_options: Optional[VerifiedAccessEndpointLoadBalancerOptions]
    network_interface_options: Optional[VerifiedAccessEndpointEniOptions]
    status: Optional[VerifiedAccessEndpointStatus]
    description: Optional[str]
    creation_time: Optional[str]
    last_updated_time: Optional[str]
    deletion_time: Optional[str]
    tags: List[Tag]
    sse_specification: Optional[VerifiedAccessSseSpecificationResponse]
    rds_options: Optional[VerifiedAccessEndpointRdsOptions]
    cidr_options: Optional[VerifiedAccessEndpointCidrOptions]


class VerifiedAccessEndpointCidrOptions(Shape):
    cidr: Optional[str]
    port_ranges: List[VerifiedAccessEndpointPortRange]
    protocol: Optional[str]
    subnet_ids: List[str]


class VerifiedAccessEndpointEniOptions(Shape):
    network_interface_id: Optional[str]
    protocol: Optional[str]
    port: Optional[int]
    port_ranges: List[VerifiedAccessEndpointPortRange]


class VerifiedAccessEndpointLoadBalancerOptions(Shape):
    protocol: Optional[str]
    port: Optional[int]
    load_balancer_arn: Optional[str]
    subnet_ids: List[str]
    port_ranges: List[VerifiedAccessEndpointPortRange]


class VerifiedAccessEndpointPortRange(Shape):
    from_port: Optional[int]
    to_port: Optional[int]


class VerifiedAccessEndpointRdsOptions(Shape):
    protocol: Optional[str]
    port: Optional[int]
    rds_db_instance_arn: Optional[str]
    rds_db_cluster_arn: Optional[str]
    rds_db_proxy_arn: Optional[str]
    rds_endpoint: Optional[str]
    subnet_ids: List[str]


class VerifiedAccessEndpointStatus(Shape):
    code: Optional[str]
    message: Optional[str]


class VerifiedAccessGroup(Shape):
    verified_access_group_id: Optional[str]
    verified_access_instance_id: Optional[str]
    description: Optional[str]
    owner: Optional[str]
    verified_access_group_arn: Optional[str]
    creation_time: Optional[str]
    last_updated_time: Optional[str]
    deletion_time: Optional[str]
    tags: List[Tag]
    sse_specification: Optional[VerifiedAccessSseSpecificationResponse]


class VerifiedAccessInstance(Shape):
    verified_access_instance_id: Optional[str]
    description: Optional[str]
    verified_access_trust_providers: List[VerifiedAccessTrustProviderCondensed]
    creation_time: Optional[str]
    last_updated_time: Optional[str]
    tags: List[Tag]
    fips_enabled: Optional[bool]
    cidr_endpoints_custom_sub_domain: Optional[VerifiedAccessInstanceCustomSubDomain]


class VerifiedAccessInstanceCustomSubDomain(Shape):
    sub_domain: Optional[str]
    nameservers: List[str]


class VerifiedAccessInstanceLoggingConfiguration(Shape):
    verified_access_instance_id: Optional[str]
    access_logs: Optional[VerifiedAccessLogs]


class VerifiedAccessInstanceOpenVpnClientConfiguration(Shape):
    config: Optional[str]
    routes: List[VerifiedAccessInstanceOpenVpnClientConfigurationRoute]


class VerifiedAccessInstanceOpenVpnClientConfigurationRoute(Shape):
    cidr: Optional[str]


class VerifiedAccessInstanceUserTrustProviderClientConfiguration(Shape):
    type: Optional[str]
    scopes: Optional[str]
    issuer: Optional[str]
    authorization_endpoint: Optional[str]
    public_signing_key_endpoint: Optional[str]
    token_endpoint: Optional[str]
    user_info_endpoint: Optional[str]
    client_id: Optional[str]
    client_secret: Optional[str]
    pkce_enabled: Optional[bool]


class VerifiedAccessLogCloudWatchLogsDestination(Shape):
    enabled: Optional[bool]
    delivery_status: Optional[VerifiedAccessLogDeliveryStatus]
    log_group: Optional[str]


class VerifiedAccessLogCloudWatchLogsDestinationOptions(Shape):
    enabled: Optional[bool]
    log_group: Optional[str]


class VerifiedAccessLogDeliveryStatus(Shape):
    code: Optional[str]
    message: Optional[str]


class VerifiedAccessLogKinesisDataFirehoseDestination(Shape):
    enabled: Optional[bool]
    delivery_status: Optional[VerifiedAccessLogDeliveryStatus]
    delivery_stream: Optional[str]


class VerifiedAccessLogKinesisDataFirehoseDestinationOptions(Shape):
    enabled: Optional[bool]
    delivery_stream: Optional[str]


class VerifiedAccessLogOptions(Shape):
    s3: Optional[VerifiedAccessLogS3DestinationOptions]
    cloud_watch_logs: Optional[VerifiedAccessLogCloudWatchLogsDestinationOptions]
    kinesis_data_firehose: Optional[VerifiedAccessLogKinesisDataFirehoseDestinationOptions]
    log_version: Optional[str]
    include_trust_context: Optional[bool]


class VerifiedAccessLogS3Destination(Shape):
    enabled: Optional[bool]
    delivery_status: Optional[VerifiedAccessLogDeliveryStatus]
    bucket_name: Optional[str]
    prefix: Optional[str]
    bucket_owner: Optional[str]


class VerifiedAccessLogS3DestinationOptions(Shape):
    enabled: Optional[bool]
    bucket_name: Optional[str]
    prefix: Optional[str]
    bucket_owner: Optional[str]


class VerifiedAccessLogs(Shape):
    s3: Optional[VerifiedAccessLogS3Destination]
    cloud_watch_logs: Optional[VerifiedAccessLogCloudWatchLogsDestination]
    kinesis_data_firehose: Optional[VerifiedAccessLogKinesisDataFirehoseDestination]
    log_version: Optional[str]
    include_trust_context: Optional[bool]


class VerifiedAccessSseSpecificationRequest(Shape):
    customer_managed_key_enabled: Optional[bool]
    kms_key_arn: Optional[str]


class VerifiedAccessSseSpecificationResponse(Shape):
    customer_managed_key_enabled: Optional[bool]
    kms_key_arn: Optional[str]


class VerifiedAccessTrustProvider(Shape):
    verified_access_trust_provider_id: Optional[str]
    description: Optional[str]
    trust_provider_type: Optional[str]
    user_trust_provider_type: Optional[str]
    device_trust_provider_type: Optional[str]
    oidc_options: Optional[OidcOptions]
    device_options: Optional[DeviceOptions]
    policy_reference_name: Optional[str]
    creation_time: Optional[str]
    last_updated_time: Optional[str]
    tags: List[Tag]
    sse_specification: Optional[VerifiedAccessSseSpecificationResponse]
    native_application_oidc_options: Optional[NativeApplicationOidcOptions]


class VerifiedAccessTrustProviderCondensed(Shape):
    verified_access_trust_provider_id: Optional[str]
    description: Optional[str]
    trust_provider_type: Optional[str]
    user_trust_provider_type: Optional[str]
    device_trust_provider_type: Optional[str]


class VgwTelemetry(Shape):
    accepted_route_count: Optional[int]
    last_status_change: Optional[datetime]
    outside_ip_address: Optional[str]
    status: Optional[str]
    status_message: Optional[str]
    certificate_arn: Optional[str]


class Volume(Shape):
    availability_zone_id: Optional[str]
    outpost_arn: Optional[str]
    source_volume_id: Optional[str]
    iops: Optional[int]
    tags: List[Tag]
    volume_type: Optional[str]
    fast_restored: Optional[bool]
    multi_attach_enabled: Optional[bool]
    throughput: Optional[int]
    sse_type: Optional[str]
    operator: Optional[OperatorResponse]
    volume_initialization_rate: Optional[int]
    volume_arn: Optional[str]
    owner_id: Optional[str]
    volume_id: Optional[str]
    size: Optional[int]
    snapshot_id: Optional[str]
    availability_zone: Optional[str]
    state: Optional[str]
    create_time: Optional[datetime]
    attachments: List[VolumeAttachment]
    encrypted: Optional[bool]
    kms_key_id: Optional[str]


class VolumeAttachment(Shape):
    delete_on_termination: Optional[bool]
    associated_resource: Optional[str]
    instance_owning_service: Optional[str]
    ebs_card_index: Optional[int]
    volume_id: Optional[str]
    instance_id: Optional[str]
    device: Optional[str]
    state: Optional[str]
    attach_time: Optional[datetime]


class VolumeDetail(Shape):
    size: Optional[int]


class VolumeModification(Shape):
    volume_id: Optional[str]
    modification_state: Optional[str]
    status_message: Optional[str]
    target_size: Optional[int]
    target_iops: Optional[int]
    target_volume_type: Optional[str]
    target_throughput: Optional[int]
    target_multi_attach_enabled: Optional[bool]
    original_size: Optional[int]
    original_iops: Optional[int]
    original_volume_type: Optional[str]
    original_throughput: Optional[int]
    original_multi_attach_enabled: Optional[bool]
    progress: Optional[int]
    start_time: Optional[datetime]
    end_time: Optional[datetime]
    operator: Optional[OperatorResponse]


class Vpc(Shape):
    owner_id: Optional[str]
    instance_tenancy: Optional[str]
    ipv6_cidr_block_association_set: List[VpcIpv6CidrBlockAssociation]
    cidr_block_association_set: List[VpcCidrBlockAssociation]
    is_default: Optional[bool]
    encryption_control: Optional[VpcEncryptionControl]
    tags: List[Tag]
    block_public_access_states: Optional[BlockPublicAccessStates]
    network_firewall_associations: List[NetworkFirewallAssociation]
    vpc_id: Optional[str]
    state: Optional[str]
    cidr_block: Optional[str]
    dhcp_options_id: Optional[str]


class VpcAttachment(Shape):
    vpc_id: Optional[str]
    state: Optional[str]


class VpcBlockPublicAccessExclusion(Shape):
    exclusion_id: Optional[str]
    internet_gateway_exclusion_mode: Optional[str]
    resource_arn: Optional[str]
    state: Optional[str]
    reason: Optional[str]
    creation_timestamp: Optional[datetime]
    last_update_timestamp: Optional[datetime]
    deletion_timestamp: Optional[datetime]
    tags: List[Tag]


class VpcBlockPublicAccessOptions(Shape):
    aws_account_id: Optional[str]
    aws_region: Optional[str]
    state: Optional[str]
    internet_gateway_block_mode: Optional[str]
    reason: Optional[str]
    last_update_timestamp: Optional[datetime]
    managed_by: Optional[str]
    exclusions_allowed: Optional[str]


class VpcCidrBlockAssociation(Shape):
    association_id: Optional[str]
    cidr_block: Optional[str]
    cidr_block_state: Optional[VpcCidrBlockState]


class VpcCidrBlockState(Shape):
    state: Optional[str]
    status_message: Optional[str]


class VpcEncryptionControl(Shape):
    vpc_id: Optional[str]
    vpc_encryption_control_id: Optional[str]
    mode: Optional[str]
    state: Optional[str]
    state_message: Optional[str]
    resource_exclusions: Optional[VpcEncryptionControlExclusions]
    tags: List[Tag]


class VpcEncryptionControlConfiguration(Shape):
    mode: Optional[str]
    internet_gateway_exclusion: Optional[str]
    egress_only_internet_gateway_exclusion: Optional[str]
    nat_gateway_exclusion: Optional[str]
    virtual_private_gateway_exclusion: Optional[str]
    vpc_peering_exclusion: Optional[str]
    lambda_exclusion: Optional[str]
    vpc_lattice_exclusion: Optional[str]
    elastic_file_system_exclusion: Optional[str]
    global_accelerator_exclusion: Optional[str]
    api_gateway_v2_exclusion: Optional[str]


class VpcEncryptionControlExclusion(Shape):
    state: Optional[str]
    state_message: Optional[str]


class VpcEncryptionControlExclusions(Shape):
    internet_gateway: Optional[VpcEncryptionControlExclusion]
    egress_only_internet_gateway: Optional[VpcEncryptionControlExclusion]
    nat_gateway: Optional[VpcEncryptionControlExclusion]
    virtual_private_gateway: Optional[VpcEncryptionControlExclusion]
    vpc_peering: Optional[VpcEncryptionControlExclusion]
    lambda_: Optional[VpcEncryptionControlExclusion]
    vpc_lattice: Optional[VpcEncryptionControlExclusion]
    elastic_file_system: Optional[VpcEncryptionControlExclusion]
    global_accelerator: Optional[VpcEncryptionControlExclusion]
    api_gateway_v2: Optional[VpcEncryptionControlExclusion]


class VpcEndpoint(Shape):
    vpc_endpoint_id: Optional[str]
    vpc_endpoint_type: Optional[str]
    vpc_id: Optional[str]
    service_name: Optional[str]
    state: Optional[str]
    policy_document: Optional[str]
    route_table_ids: List[str]
    subnet_ids: List[str]
    groups: List[SecurityGroupIdentifier]
    ip_address_type: Optional[str]
    dns_options: Optional[DnsOptions]
    private_dns_enabled: Optional[bool]
    requester_managed: Optional[bool]
    network_interface_ids: List[str]
    dns_entries: List[DnsEntry]
    creation_timestamp: Optional[datetime]
    tags: List[Tag]
    owner_id: Optional[str]
    last_error: Optional[LastError]
    ipv4_prefixes: List[SubnetIpPrefixes]
    ipv6_prefixes: List[SubnetIpPrefixes]
    failure_reason: Optional[str]
    service_network_arn: Optional[str]
    resource_configuration_arn: Optional[str]
    service_region: Optional[str]
    payer_responsibilities: List[PayerResponsibilityEntry]


class VpcIpv6CidrBlockAssociation(Shape):
    association_id: Optional[str]
    ipv6_cidr_block: Optional[str]
    ipv6_cidr_block_state: Optional[VpcCidrBlockState]
    network_border_group: Optional[str]
    ipv6_pool: Optional[str]
    ipv6_address_attribute: Optional[str]
    ip_source: Optional[str]


class VpcPeeringConnection(Shape):
    accepter_vpc_info: Optional[VpcPeeringConnectionVpcInfo]
    expiration_time: Optional[datetime]
    requester_vpc_info: Optional[VpcPeeringConnectionVpcInfo]
    status: Optional[VpcPeeringConnectionStateReason]
    tags: List[Tag]
    vpc_peering_connection_id: Optional[str]
    multipath_resilience_status: Optional[str]


class VpcPeeringConnectionOptionsDescription(Shape):
    allow_dns_resolution_from_remote_vpc: Optional[bool]
    allow_egress_from_local_classic_link_to_remote_vpc: Optional[bool]
    allow_egress_from_local_vpc_to_remote_classic_link: Optional[bool]
    allow_multipath_resilience: Optional[bool]
    multipath_resilience_mode: Optional[str]


class VpcPeeringConnectionStateReason(Shape):
    code: Optional[str]
    message: Optional[str]


class VpcPeeringConnectionVpcInfo(Shape):
    cidr_block: Optional[str]
    ipv6_cidr_block_set: List[Ipv6CidrBlock]
    cidr_block_set: List[CidrBlock]
    owner_id: Optional[str]
    peering_options: Optional[VpcPeeringConnectionOptionsDescription]
    vpc_id: Optional[str]
    region: Optional[str]


class VpnAdditionalKeyExchange(Shape):
    additional_key_exchange_round: Optional[int]
    key_exchange_methods: List[AdditionalKeyExchangeMethodsListValue]
    requirement: Optional[str]


class VpnAdditionalKeyExchangeRequest(Shape):
    additional_key_exchange_round: Optional[int]
    key_exchange_methods: List[AdditionalKeyExchangeMethodsRequestListValue]
    requirement: Optional[str]


class VpnConcentrator(Shape):
    vpn_concentrator_id: Optional[str]
    state: Optional[str]
    transit_gateway_id: Optional[str]
    transit_gateway_attachment_id: Optional[str]
    type: Optional[str]
    tags: List[Tag]


class VpnConnection(Shape):
    category: Optional[str]
    transit_gateway_id: Optional[str]
    vpn_concentrator_id: Optional[str]
    core_network_arn: Optional[str]
    core_network_attachment_arn: Optional[str]
    gateway_association_state: Optional[str]
    options: Optional[VpnConnectionOptions]
    routes: List[VpnStaticRoute]
    tags: List[Tag]
    vgw_telemetry: List[VgwTelemetry]
    pre_shared_key_arn: Optional[str]
    vpn_connection_id: Optional[str]
    state: Optional[str]
    customer_gateway_configuration: Optional[str]
    type: Optional[str]
    customer_gateway_id: Optional[str]
    vpn_gateway_id: Optional[str]


class VpnConnectionOptions(Shape):
    enable_acceleration: Optional[bool]
    static_routes_only: Optional[bool]
    local_ipv4_network_cidr: Optional[str]
    remote_ipv4_network_cidr: Optional[str]
    local_ipv6_network_cidr: Optional[str]
    remote_ipv6_network_cidr: Optional[str]
    outside_ip_address_type: Optional[str]
    transport_transit_gateway_attachment_id: Optional[str]
    tunnel_inside_ip_version: Optional[str]
    tunnel_options: List[TunnelOption]
    tunnel_bandwidth: Optional[str]


class VpnConnectionOptionsSpecification(Shape):
    enable_acceleration: Optional[bool]
    tunnel_inside_ip_version: Optional[str]
    tunnel_options: List[VpnTunnelOptionsSpecification]
    local_ipv4_network_cidr: Optional[str]
    remote_ipv4_network_cidr: Optional[str]
    local_ipv6_network_cidr: Optional[str]
    remote_ipv6_network_cidr: Optional[str]
    outside_ip_address_type: Optional[str]
    transport_transit_gateway_attachment_id: Optional[str]
    tunnel_bandwidth: Optional[str]
    static_routes_only: Optional[bool]


class VpnGateway(Shape):
    amazon_side_asn: Optional[int]
    tags: List[Tag]
    vpn_gateway_id: Optional[str]
    state: Optional[str]
    type: Optional[str]
    availability_zone: Optional[str]
    vpc_attachments: List[VpcAttachment]


class VpnStaticRoute(Shape):
    destination_cidr_block: Optional[str]
    source: Optional[str]
    state: Optional[str]


class VpnTunnelLogOptions(Shape):
    cloud_watch_log_options: Optional[CloudWatchLogOptions]


class VpnTunnelLogOptionsSpecification(Shape):
    cloud_watch_log_options: Optional[CloudWatchLogOptionsSpecification]


class VpnTunnelOptionsSpecification(Shape):
    tunnel_inside_cidr: Optional[str]
    tunnel_inside_ipv6_cidr: Optional[str]
    pre_shared_key: Optional[str]
    phase1_lifetime_seconds: Optional[int]
    phase2_lifetime_seconds: Optional[int]
    rekey_margin_time_seconds: Optional[int]
    rekey_fuzz_percentage: Optional[int]
    replay_window_size: Optional[int]
    d_pd_timeout_seconds: Optional[int]
    d_pd_timeout_action: Optional[str]
    phase1_encryption_algorithms: List[Phase1EncryptionAlgorithmsRequestListValue]
    phase2_encryption_algorithms: List[Phase2EncryptionAlgorithmsRequestListValue]
    phase1_integrity_algorithms: List[Phase1IntegrityAlgorithmsRequestListValue]
    phase2_integrity_algorithms: List[Phase2IntegrityAlgorithmsRequestListValue]
    phase1_dh_group_numbers: List[Phase1DHGroupNumbersRequestListValue]
    phase2_dh_group_numbers: List[Phase2DHGroupNumbersRequestListValue]
    i_ke_versions: List[IKEVersionsRequestListValue]
    startup_action: Optional[str]
    log_options: Optional[VpnTunnelLogOptionsSpecification]
    enable_tunnel_lifecycle_control: Optional[bool]
    phase1_additional_key_exchanges: List[VpnAdditionalKeyExchangeRequest]
    phase2_additional_key_exchanges: List[VpnAdditionalKeyExchangeRequest]


class WithdrawByoipCidrRequest(Shape):
    cidr: Optional[str]
    dry_run: Optional[bool]


class WithdrawByoipCidrResponse(Shape):
    byoip_cidr: Optional[ByoipCidr]


class AssociateDhcpOptionsResponse(Returned):
    pass


class AttachInternetGatewayResponse(Returned):
    pass


class AttachVolumeResponse(VolumeAttachment):
    pass


class CancelConversionTaskResponse(Returned):
    pass


class CancelExportTaskResponse(Returned):
    pass


class CreateNetworkAclEntryResponse(Returned):
    pass


class CreateTagsResponse(Returned):
    pass


class CreateVolumeResponse(Volume):
    pass


class CreateVpnConnectionRouteResponse(Returned):
    pass


class DeleteCustomerGatewayResponse(Returned):
    pass


class DeleteDhcpOptionsResponse(Returned):
    pass


class DeleteInternetGatewayResponse(Returned):
    pass


class DeleteNetworkAclResponse(Returned):
    pass


class DeleteNetworkAclEntryResponse(Returned):
    pass


class DeleteNetworkInterfaceResponse(Returned):
    pass


class DeletePlacementGroupResponse(Returned):
    pass


class DeleteRouteResponse(Returned):
    pass


class DeleteRouteTableResponse(Returned):
    pass


class DeleteSnapshotResponse(Returned):
    pass


class DeleteSpotDatafeedSubscriptionResponse(Returned):
    pass


class DeleteSubnetResponse(Returned):
    pass


class DeleteTagsResponse(Returned):
    pass


class DeleteVolumeResponse(Returned):
    pass


class DeleteVpcResponse(Returned):
    pass


class DeleteVpnConnectionResponse(Returned):
    pass


class DeleteVpnConnectionRouteResponse(Returned):
    pass


class DeleteVpnGatewayResponse(Returned):
    pass


class DetachInternetGatewayResponse(Returned):
    pass


class DetachNetworkInterfaceResponse(Returned):
    pass


class DetachVolumeResponse(VolumeAttachment):
    pass


class DetachVpnGatewayResponse(Returned):
    pass


class DisableVgwRoutePropagationResponse(Returned):
    pass


class DisassociateAddressResponse(Returned):
    pass


class EnableVgwRoutePropagationResponse(Returned):
    pass


class EnableVolumeIOResponse(Returned):
    pass


class ModifyIdFormatResponse(Returned):
    pass


class ModifyIdentityIdFormatResponse(Returned):
    pass


class ModifyImageAttributeResponse(Returned):
    pass


class ModifyInstanceAttributeResponse(Returned):
    pass


class ModifyNetworkInterfaceAttributeResponse(Returned):
    pass


class ModifySnapshotAttributeResponse(Returned):
    pass


class ModifySubnetAttributeResponse(Returned):
    pass


class ModifyVolumeAttributeResponse(Returned):
    pass


class ModifyVpcAttributeResponse(Returned):
    pass


class RebootInstancesResponse(Returned):
    pass


class ReleaseAddressResponse(Returned):
    pass


class ReplaceNetworkAclEntryResponse(Returned):
    pass


class ReplaceRouteResponse(Returned):
    pass


class ReportInstanceStatusResponse(Returned):
    pass


class ResetImageAttributeResponse(Returned):
    pass


class ResetInstanceAttributeResponse(Returned):
    pass


class ResetNetworkInterfaceAttributeResponse(Returned):
    pass


class ResetSnapshotAttributeResponse(Returned):
    pass


class SendDiagnosticInterruptResponse(Returned):
    pass


class UnassignPrivateIpAddressesResponse(Returned):
    pass
