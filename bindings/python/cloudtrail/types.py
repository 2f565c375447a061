"""
What hangs from an event, as plain objects. Written by cloudtrail.hints, by the library's schemas; what a newer library
has besides is an attribute too. A member is None when the record does not have it; Any is what json.loads gives; a
datetime is in UTC, and cut to microseconds; the member beside it whose name ends in _ns has all of it.
"""

from __future__ import annotations

from datetime import datetime
from types import SimpleNamespace
from typing import Any, List, Optional, Union


class Struct(SimpleNamespace):
    """Compared, and shown, member by member."""


class NamedResource(Struct):
    """What an event is about, as CloudTrail's Event history lists it."""

    type: Optional[str]
    name: Optional[str]


class EventFields:
    """
    The attributes of Event that are fields of the record, or what the library adds to them; last the decoders, which
    are None for events of other services. event_time_text is eventTime as it came; raw the record's own bytes; offset
    where they stand in the uncompressed input; record its number there, from 1, skipped ones included.
    """

    __slots__ = ()

    event_version: Optional[str]
    user_identity: Optional[UserIdentity]
    event_time: Optional[datetime]
    event_time_text: Optional[str]
    event_source: Optional[str]
    event_name: Optional[str]
    aws_region: Optional[str]
    source_ip_address: Optional[str]
    user_agent: Optional[str]
    error_code: Optional[str]
    error_message: Optional[str]
    request_parameters: Any
    response_elements: Any
    additional_event_data: Any
    request_id: Optional[str]
    event_id: Optional[str]
    read_only: Optional[bool]
    resources: List[Resource]
    event_type: Optional[str]
    api_version: Optional[str]
    management_event: Optional[bool]
    recipient_account_id: Optional[str]
    shared_event_id: Optional[str]
    vpc_endpoint_id: Optional[str]
    vpc_endpoint_account_id: Optional[str]
    service_event_details: Any
    event_category: Optional[str]
    insight_details: Any
    event_context: Any
    addendum: Any
    tls_details: Optional[TlsDetails]
    session_credential_from_console: Optional[str]
    edge_device_details: Any
    annotation: Optional[str]
    omitted: Optional[bool]
    account_id: Optional[str]
    aggregated_event_id: Optional[str]
    time_window: Any
    summary: Any
    insight_source: Optional[str]
    insight_state: Optional[str]
    insight_event_source: Optional[str]
    insight_event_name: Optional[str]
    insight_error_code: Optional[str]
    insight_type: Optional[str]
    insight_context: Any
    other: Any
    event_time_ns: Optional[int]
    origin: str
    temporary_credentials: Optional[bool]
    by_aws_service: Optional[bool]
    user_name: Optional[str]
    problems: List[Problem]
    raw: bytes
    offset: int
    record: int
    ec2: Optional[Ec2]
    instance_connect: Optional[InstanceConnect]


class UserIdentity(Struct):
    type: Optional[str]
    principal_id: Optional[str]
    arn: Optional[str]
    account_id: Optional[str]
    access_key_id: Optional[str]
    user_name: Optional[str]
    session_context: Optional[SessionContext]
    invoked_by: Optional[str]
    invoked_by_delegate: Optional[InvokedByDelegate]
    identity_provider: Optional[str]
    credential_id: Optional[str]
    on_behalf_of: Optional[OnBehalfOf]
    in_scope_of: Optional[InScopeOf]
    other: Any


class SessionContext(Struct):
    session_issuer: Optional[SessionIssuer]
    web_id_federation_data: Any
    attributes: Optional[Attributes]
    source_identity: Optional[str]
    ec2_role_delivery: Optional[str]
    ec2_issued_in_vpc: Optional[str]
    assumed_root: Optional[str]
    sign_in_session_arn: Optional[str]
    other: Any


class SessionIssuer(Struct):
    type: Optional[str]
    principal_id: Optional[str]
    arn: Optional[str]
    account_id: Optional[str]
    user_name: Optional[str]
    other: Any


class Attributes(Struct):
    creation_date: Optional[str]
    mfa_authenticated: Optional[str]
    other: Any


class InvokedByDelegate(Struct):
    account_id: Optional[str]
    other: Any


class OnBehalfOf(Struct):
    user_id: Optional[str]
    identity_store_arn: Optional[str]
    other: Any


class InScopeOf(Struct):
    source_arn: Optional[str]
    source_account: Optional[str]
    issuer_type: Optional[str]
    credentials_issued_to: Optional[str]
    credentials_issued_to_version: Optional[str]
    other: Any


class Resource(Struct):
    arn: Optional[str]
    arn_prefix: Optional[str]
    account_id: Optional[str]
    type: Optional[str]
    other: Any


class TlsDetails(Struct):
    tls_version: Optional[str]
    cipher_suite: Optional[str]
    client_provided_host_header: Optional[str]
    key_exchange: Optional[str]
    other: Any


class Problem(Struct):
    code: str
    path: Optional[str]
    message: Optional[str]


class Details(Struct):
    addendum: Optional[Addendum]
    event_context: Optional[EventContext]
    insight: Optional[Insight]
    time_window: Optional[TimeWindow]
    summary: Optional[Summary]
    edge_device_details: Optional[EdgeDeviceDetails]
    web_id_federation_data: Optional[WebIdFederationData]
    omissions: List[Omission]


class Addendum(Struct):
    reason: Optional[str]
    updated_fields: List[str]
    original_request_id: Optional[str]
    original_event_id: Optional[str]


class EventContext(Struct):
    request_context: Any
    resource_tags: List[ResourceTag]
    principal_tags: Any


class ResourceTag(Struct):
    arn: Optional[str]
    tags: Any


class Insight(Struct):
    state: Optional[str]
    event_source: Optional[str]
    event_name: Optional[str]
    insight_type: Optional[str]
    error_code: Optional[str]
    insight_source: Optional[str]
    insight_average: Any
    baseline_average: Any
    insight_duration: Optional[int]
    baseline_duration: Optional[int]
    attributions: List[Attribution]


class Attribution(Struct):
    attribute: Optional[str]
    insight: List[InsightValue]
    baseline: List[InsightValue]
    insight_value: Optional[str]
    insight_average: Any
    baseline_value: Optional[str]
    baseline_average: Any


class InsightValue(Struct):
    value: Optional[str]
    average: Any


class TimeWindow(Struct):
    window_start: Optional[datetime]
    window_start_ns: Optional[int]
    window_end: Optional[datetime]
    window_end_ns: Optional[int]
    window_size: Optional[str]


class Summary(Struct):
    primary_dimension: Optional[Dimension]
    details: List[Dimension]


class Dimension(Struct):
    dimension: Optional[str]
    aggregation_type: Optional[str]
    statistics: List[Statistic]


class Statistic(Struct):
    name: Optional[str]
    value: Any


class EdgeDeviceDetails(Struct):
    type: Optional[str]
    device_id: Optional[str]


class WebIdFederationData(Struct):
    federated_provider: Optional[str]
    attributes: Any


class Omission(Struct):
    field: Optional[str]
    original_size: Optional[int]
    reason: Optional[str]


class SshKey(Struct):
    text: Optional[str]
    type: Optional[str]
    valid: Optional[bool]
    bits: Optional[int]
    curve: Optional[str]
    comment: Optional[str]
    sha256: Optional[str]
    md5: Optional[str]
    problem: Optional[str]
    format: Optional[str]
    options: Optional[str]
    certificate: Optional[bool]
    weak: Optional[str]
    ec2_fingerprint: Optional[str]


class Ec2(Struct):
    action: Optional[str]
    access: str
    dialect: str
    known: Optional[bool]
    instances: List[Instance]
    resources: List[Ec2Resource]
    service_event: Optional[ServiceEvent]
    request: Optional[
        Union[
            RunInstancesRequest,
            ChangeInstancesRequest,
            DescribeInstancesRequest,
            ModifyInstanceAttributeRequest,
            InstanceAttributeRequest,
            ModifyInstancePlacementRequest,
            ModifyInstanceCreditSpecificationRequest,
            ModifyMetadataOptionsRequest,
            InstanceProfileRequest,
            InstanceAccessRequest,
            CreateImageRequest,
            CopyImageRequest,
            RegisterImageRequest,
            ChangeImageRequest,
            ModifyImageAttributeRequest,
            ImageAttributeRequest,
            DescribeImagesRequest,
            CreateVolumeRequest,
            ChangeVolumeRequest,
            ModifyVolumeRequest,
            ReplaceRootVolumeRequest,
            DescribeVolumesRequest,
            CreateSnapshotsRequest,
            CopySnapshotRequest,
            ChangeSnapshotRequest,
            ModifySnapshotAttributeRequest,
            SnapshotAttributeRequest,
            DescribeSnapshotsRequest,
            KeyPairRequest,
            DescribeKeyPairsRequest,
            AccountSettingRequest,
            InstanceConnectEndpointRequest,
            DescribeInstanceConnectEndpointsRequest,
            ExportRequest,
            RestoreImageRequest,
            ImportRequest,
            ChangeTagsRequest,
            CreateSecurityGroupRequest,
            DeleteSecurityGroupRequest,
            ChangeSecurityGroupRulesRequest,
            DescribeSecurityGroupsRequest,
            CreateVpcRequest,
            ChangeVpcRequest,
            DhcpOptionsRequest,
            VpcBlockPublicAccessRequest,
            CreateSubnetRequest,
            ChangeSubnetRequest,
            ChangeRouteRequest,
            CreateRouteTableRequest,
            ChangeRouteTableRequest,
            ChangeNetworkAclEntryRequest,
            CreateNetworkAclRequest,
            ChangeNetworkAclRequest,
            InternetGatewayRequest,
            NatGatewayRequest,
            VpnGatewayRequest,
            CustomerGatewayRequest,
            VpnConnectionRequest,
            TransitGatewayRequest,
            TransitGatewayVpcAttachmentRequest,
            TransitGatewayRouteRequest,
            AllocateAddressRequest,
            ChangeAddressRequest,
            CreateNetworkInterfaceRequest,
            ChangeNetworkInterfaceRequest,
            NetworkInterfaceAddressesRequest,
            NetworkInterfacePermissionRequest,
            VpcPeeringConnectionRequest,
            CreateVpcEndpointRequest,
            ChangeVpcEndpointsRequest,
            VpcEndpointServiceRequest,
            CreateFlowLogsRequest,
            DeleteFlowLogsRequest,
            TrafficMirrorRequest,
            TrafficMirrorFilterRuleRequest,
            RequestSpotInstancesRequest,
            CancelSpotInstanceRequestsRequest,
            RequestSpotFleetRequest,
            CancelSpotFleetRequestsRequest,
            CreateFleetRequest,
            DeleteFleetsRequest,
            LaunchTemplateRequest,
        ]
    ]
    request_parameters: Any
    response: Optional[
        Union[
            RunInstancesResponse,
            ChangeInstancesResponse,
            ReturnedResponse,
            MonitorInstancesResponse,
            ModifyInstanceCreditSpecificationResponse,
            ModifyMetadataOptionsResponse,
            InstanceProfileResponse,
            CreateImageResponse,
            ChangeImageResponse,
            CreateVolumeResponse,
            AttachVolumeResponse,
            ModifyVolumeResponse,
            ReplaceRootVolumeResponse,
            CreateSnapshotResponse,
            CreateSnapshotsResponse,
            ChangeSnapshotResponse,
            KeyPairResponse,
            AccountSettingResponse,
            InstanceConnectEndpointResponse,
            ExportResponse,
            ImportResponse,
            ChangeTagsResponse,
            UnsuccessfulResponse,
            SecurityGroupResponse,
            ChangeSecurityGroupRulesResponse,
            CreateVpcResponse,
            VpcCidrBlockResponse,
            DhcpOptionsResponse,
            VpcBlockPublicAccessResponse,
            CreateSubnetResponse,
            CreateRouteTableResponse,
            ChangeRouteTableResponse,
            CreateNetworkAclResponse,
            ChangeNetworkAclResponse,
            InternetGatewayResponse,
            NatGatewayResponse,
            VpnGatewayResponse,
            CustomerGatewayResponse,
            VpnConnectionResponse,
            TransitGatewayResponse,
            TransitGatewayVpcAttachmentResponse,
            TransitGatewayRouteResponse,
            AllocateAddressResponse,
            ChangeAddressResponse,
            CreateNetworkInterfaceResponse,
            ChangeNetworkInterfaceResponse,
            NetworkInterfaceAddressesResponse,
            NetworkInterfacePermissionResponse,
            VpcPeeringConnectionResponse,
            CreateVpcEndpointResponse,
            VpcEndpointServiceResponse,
            CreateFlowLogsResponse,
            TrafficMirrorResponse,
            TrafficMirrorFilterRuleResponse,
            SpotInstanceRequestsResponse,
            RequestSpotFleetResponse,
            CancelSpotFleetRequestsResponse,
            CreateFleetResponse,
            DeleteFleetsResponse,
            LaunchTemplateResponse,
            LaunchTemplateVersionResponse,
            DeleteLaunchTemplateVersionsResponse,
        ]
    ]
    response_elements: Any
    rules: List[Rule]
    sharing: List[Sharing]
    key: Optional[SshKey]
    user_data: Optional[str]


class Instance(Struct):
    instance_id: Optional[str]
    previous_state: Optional[State]
    current_state: Optional[State]
    implied_state: Optional[State]
    image_id: Optional[str]
    instance_type: Optional[str]
    key_name: Optional[str]
    private_ip_address: Optional[str]
    public_ip_address: Optional[str]
    private_dns_name: Optional[str]
    subnet_id: Optional[str]
    vpc_id: Optional[str]
    availability_zone: Optional[str]
    launch_time: Optional[datetime]
    launch_time_ns: Optional[int]
    iam_instance_profile: Optional[str]
    architecture: Optional[str]
    platform: Optional[str]
    lifecycle: Optional[str]
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    launch_template_version: Optional[str]


class State(Struct):
    code: Optional[int]
    name: Optional[str]


class Ec2Resource(Struct):
    id: Optional[str]
    type: Optional[str]
    path: Optional[str]


class ServiceEvent(Struct):
    snapshot_id: Optional[str]
    instance_ids: List[str]


class RunInstancesRequest(Struct):
    image_id: Optional[str]
    min_count: Optional[int]
    max_count: Optional[int]
    instance_type: Optional[str]
    key_name: Optional[str]
    subnet_id: Optional[str]
    security_group_ids: List[str]
    security_groups: List[str]
    iam_instance_profile: Optional[str]
    metadata_options: Optional[MetadataOptions]
    block_device_mappings: List[BlockDeviceMapping]
    tags: List[Tag]
    client_token: Optional[str]
    ebs_optimized: Optional[bool]
    monitoring: Optional[bool]
    disable_api_termination: Optional[bool]
    instance_market: Optional[str]
    launch_template_id: Optional[str]
    associate_public_ip_address: Optional[bool]


class MetadataOptions(Struct):
    http_tokens: Optional[str]
    http_endpoint: Optional[str]
    http_put_response_hop_limit: Optional[int]


class BlockDeviceMapping(Struct):
    device_name: Optional[str]
    volume_size: Optional[int]
    volume_type: Optional[str]
    encrypted: Optional[bool]
    delete_on_termination: Optional[bool]
    snapshot_id: Optional[str]
    kms_key_id: Optional[str]


class Tag(Struct):
    resource_type: Optional[str]
    key: Optional[str]
    value: Optional[str]


class ChangeInstancesRequest(Struct):
    instance_ids: List[str]
    force: Optional[bool]
    hibernate: Optional[bool]
    skip_os_shutdown: Optional[bool]
    additional_info: Optional[str]


class DescribeInstancesRequest(Struct):
    instance_ids: List[str]
    filters: List[Filter]
    include_all_instances: Optional[bool]
    max_results: Optional[int]


class Filter(Struct):
    name: Optional[str]
    values: List[str]


class ModifyInstanceAttributeRequest(Struct):
    instance_id: Optional[str]
    attribute: Optional[str]
    value: Optional[str]
    groups: List[str]
    instance_type: Optional[str]
    disable_api_termination: Optional[bool]
    disable_api_stop: Optional[bool]
    source_dest_check: Optional[bool]
    instance_initiated_shutdown_behavior: Optional[str]
    ebs_optimized: Optional[bool]
    ena_support: Optional[bool]
    sriov_net_support: Optional[str]
    kernel: Optional[str]
    ramdisk: Optional[str]
    enclave_options: Optional[bool]
    block_device_mappings: List[InstanceBlockDeviceMapping]


class InstanceBlockDeviceMapping(Struct):
    device_name: Optional[str]
    volume_id: Optional[str]
    delete_on_termination: Optional[bool]


class InstanceAttributeRequest(Struct):
    instance_id: Optional[str]
    attribute: Optional[str]


class ModifyInstancePlacementRequest(Struct):
    instance_id: Optional[str]
    affinity: Optional[str]
    group_id: Optional[str]
    group_name: Optional[str]
    host_id: Optional[str]
    host_resource_group_arn: Optional[str]
    partition_number: Optional[int]
    tenancy: Optional[str]


class ModifyInstanceCreditSpecificationRequest(Struct):
    instance_credit_specifications: List[InstanceCreditSpecification]
    client_token: Optional[str]


class InstanceCreditSpecification(Struct):
    instance_id: Optional[str]
    cpu_credits: Optional[str]


class ModifyMetadataOptionsRequest(Struct):
    instance_id: Optional[str]
    http_tokens: Optional[str]
    http_endpoint: Optional[str]
    http_put_response_hop_limit: Optional[int]
    http_protocol_ipv6: Optional[str]
    instance_metadata_tags: Optional[str]
    http_tokens_enforced: Optional[str]


class InstanceProfileRequest(Struct):
    instance_id: Optional[str]
    association_id: Optional[str]
    iam_instance_profile: Optional[str]


class InstanceAccessRequest(Struct):
    instance_id: Optional[str]
    latest: Optional[bool]
    wake_up: Optional[bool]


class CreateImageRequest(Struct):
    instance_id: Optional[str]
    name: Optional[str]
    description: Optional[str]
    no_reboot: Optional[bool]
    block_device_mappings: List[BlockDeviceMapping]
    tags: List[Tag]
    snapshot_location: Optional[str]


class CopyImageRequest(Struct):
    source_image_id: Optional[str]
    source_region: Optional[str]
    name: Optional[str]
    description: Optional[str]
    encrypted: Optional[bool]
    kms_key_id: Optional[str]
    copy_image_tags: Optional[bool]
    destination_outpost_arn: Optional[str]
    tags: List[Tag]
    client_token: Optional[str]


class RegisterImageRequest(Struct):
    name: Optional[str]
    description: Optional[str]
    image_location: Optional[str]
    architecture: Optional[str]
    root_device_name: Optional[str]
    virtualization_type: Optional[str]
    block_device_mappings: List[BlockDeviceMapping]
    kernel_id: Optional[str]
    ramdisk_id: Optional[str]
    ena_support: Optional[bool]
    sriov_net_support: Optional[str]
    boot_mode: Optional[str]
    tpm_support: Optional[str]
    imds_support: Optional[str]
    tags: List[Tag]


class ChangeImageRequest(Struct):
    image_id: Optional[str]
    delete_associated_snapshots: Optional[bool]
    deprecate_at: Optional[datetime]
    deprecate_at_ns: Optional[int]
    with_cooldown: Optional[bool]


class ModifyImageAttributeRequest(Struct):
    image_id: Optional[str]
    attribute: Optional[str]
    launch_permission: Optional[PermissionChanges]
    operation_type: Optional[str]
    user_ids: List[str]
    user_groups: List[str]
    organization_arns: List[str]
    organizational_unit_arns: List[str]
    product_codes: List[str]
    description: Optional[str]
    imds_support: Optional[str]
    value: Optional[str]


class PermissionChanges(Struct):
    add: List[Permission]
    remove: List[Permission]


class Permission(Struct):
    user_id: Optional[str]
    group: Optional[str]
    organization_arn: Optional[str]
    organizational_unit_arn: Optional[str]


class ImageAttributeRequest(Struct):
    image_id: Optional[str]
    attribute: Optional[str]


class DescribeImagesRequest(Struct):
    image_ids: List[str]
    owners: List[str]
    executable_users: List[str]
    filters: List[Filter]
    include_deprecated: Optional[bool]
    include_disabled: Optional[bool]
    max_results: Optional[int]


class CreateVolumeRequest(Struct):
    availability_zone: Optional[str]
    size: Optional[int]
    snapshot_id: Optional[str]
    volume_type: Optional[str]
    iops: Optional[int]
    throughput: Optional[int]
    encrypted: Optional[bool]
    kms_key_id: Optional[str]
    multi_attach_enabled: Optional[bool]
    outpost_arn: Optional[str]
    tags: List[Tag]
    client_token: Optional[str]


class ChangeVolumeRequest(Struct):
    volume_id: Optional[str]
    instance_id: Optional[str]
    device: Optional[str]
    delete_on_termination: Optional[bool]
    force: Optional[bool]
    auto_enable_io: Optional[bool]


class ModifyVolumeRequest(Struct):
    volume_id: Optional[str]
    size: Optional[int]
    volume_type: Optional[str]
    iops: Optional[int]
    throughput: Optional[int]
    multi_attach_enabled: Optional[bool]


class ReplaceRootVolumeRequest(Struct):
    instance_id: Optional[str]
    snapshot_id: Optional[str]
    image_id: Optional[str]
    volume_id: Optional[str]
    delete_replaced_root_volume: Optional[bool]
    tags: List[Tag]
    client_token: Optional[str]


class DescribeVolumesRequest(Struct):
    volume_ids: List[str]
    filters: List[Filter]
    max_results: Optional[int]


class CreateSnapshotsRequest(Struct):
    volume_id: Optional[str]
    instance_id: Optional[str]
    exclude_boot_volume: Optional[bool]
    exclude_data_volume_ids: List[str]
    description: Optional[str]
    copy_tags_from_source: Optional[str]
    outpost_arn: Optional[str]
    location: Optional[str]
    tags: List[Tag]


class CopySnapshotRequest(Struct):
    source_snapshot_id: Optional[str]
    source_region: Optional[str]
    destination_region: Optional[str]
    description: Optional[str]
    encrypted: Optional[bool]
    kms_key_id: Optional[str]
    destination_outpost_arn: Optional[str]
    presigned_url: Optional[str]
    tags: List[Tag]


class ChangeSnapshotRequest(Struct):
    snapshot_id: Optional[str]
    force: Optional[bool]
    storage_tier: Optional[str]
    temporary_restore_days: Optional[int]
    permanent_restore: Optional[bool]
    lock_mode: Optional[str]
    lock_duration: Optional[int]
    cool_off_period: Optional[int]
    expiration_date: Optional[datetime]
    expiration_date_ns: Optional[int]


class ModifySnapshotAttributeRequest(Struct):
    snapshot_id: Optional[str]
    attribute: Optional[str]
    create_volume_permission: Optional[PermissionChanges]
    operation_type: Optional[str]
    user_ids: List[str]
    group_names: List[str]


class SnapshotAttributeRequest(Struct):
    snapshot_id: Optional[str]
    attribute: Optional[str]


class DescribeSnapshotsRequest(Struct):
    snapshot_ids: List[str]
    owner_ids: List[str]
    restorable_by_user_ids: List[str]
    filters: List[Filter]
    max_results: Optional[int]


class KeyPairRequest(Struct):
    key_name: Optional[str]
    key_pair_id: Optional[str]
    key_type: Optional[str]
    key_format: Optional[str]
    tags: List[Tag]


class DescribeKeyPairsRequest(Struct):
    key_names: List[str]
    key_pair_ids: List[str]
    filters: List[Filter]
    include_public_key: Optional[bool]


class AccountSettingRequest(Struct):
    kms_key_id: Optional[str]
    image_block_public_access_state: Optional[str]
    state: Optional[str]
    allowed_images_settings_state: Optional[str]


class InstanceConnectEndpointRequest(Struct):
    instance_connect_endpoint_id: Optional[str]
    subnet_id: Optional[str]
    security_group_ids: List[str]
    preserve_client_ip: Optional[bool]
    ip_address_type: Optional[str]
    tags: List[Tag]
    client_token: Optional[str]


class DescribeInstanceConnectEndpointsRequest(Struct):
    instance_connect_endpoint_ids: List[str]
    filters: List[Filter]
    max_results: Optional[int]


class ExportRequest(Struct):
    image_id: Optional[str]
    instance_id: Optional[str]
    bucket: Optional[str]
    s3_bucket: Optional[str]
    s3_prefix: Optional[str]
    disk_image_format: Optional[str]
    container_format: Optional[str]
    target_environment: Optional[str]
    role_name: Optional[str]
    description: Optional[str]
    tags: List[Tag]
    s3_object_tags: List[Tag]
    client_token: Optional[str]


class RestoreImageRequest(Struct):
    bucket: Optional[str]
    object_key: Optional[str]
    name: Optional[str]
    tags: List[Tag]


class ImportRequest(Struct):
    disk_containers: List[ImportDisk]
    architecture: Optional[str]
    platform: Optional[str]
    boot_mode: Optional[str]
    license_type: Optional[str]
    encrypted: Optional[bool]
    kms_key_id: Optional[str]
    role_name: Optional[str]
    description: Optional[str]
    tags: List[Tag]
    client_token: Optional[str]


class ImportDisk(Struct):
    description: Optional[str]
    device_name: Optional[str]
    format: Optional[str]
    snapshot_id: Optional[str]
    url: Optional[str]
    s3_bucket: Optional[str]
    s3_key: Optional[str]
    status: Optional[str]


class ChangeTagsRequest(Struct):
    resources: List[str]
    tags: List[Tag]


class CreateSecurityGroupRequest(Struct):
    group_name: Optional[str]
    description: Optional[str]
    vpc_id: Optional[str]
    tags: List[Tag]


class DeleteSecurityGroupRequest(Struct):
    group_id: Optional[str]
    group_name: Optional[str]


class ChangeSecurityGroupRulesRequest(Struct):
    group_id: Optional[str]
    group_name: Optional[str]
    security_group_rule_ids: List[str]
    security_group_rules: List[SecurityGroupRule]
    tags: List[Tag]


class SecurityGroupRule(Struct):
    security_group_rule_id: Optional[str]
    security_group_rule_arn: Optional[str]
    group_id: Optional[str]
    group_owner_id: Optional[str]
    is_egress: Optional[bool]
    ip_protocol: Optional[str]
    from_port: Optional[int]
    to_port: Optional[int]
    cidr_ipv4: Optional[str]
    cidr_ipv6: Optional[str]
    prefix_list_id: Optional[str]
    referenced_group_id: Optional[str]
    referenced_user_id: Optional[str]
    referenced_vpc_id: Optional[str]
    vpc_peering_connection_id: Optional[str]
    description: Optional[str]
    tags: List[Tag]


class DescribeSecurityGroupsRequest(Struct):
    group_ids: List[str]
    group_names: List[str]
    security_group_rule_ids: List[str]
    filters: List[Filter]
    max_results: Optional[int]


class CreateVpcRequest(Struct):
    vpc_id: Optional[str]
    cidr_block: Optional[str]
    instance_tenancy: Optional[str]
    amazon_provided_ipv6_cidr_block: Optional[bool]
    ipv6_cidr_block: Optional[str]
    ipv6_pool: Optional[str]
    ipv6_cidr_block_network_border_group: Optional[str]
    ipv4_ipam_pool_id: Optional[str]
    ipv4_netmask_length: Optional[int]
    ipv6_ipam_pool_id: Optional[str]
    ipv6_netmask_length: Optional[int]
    tags: List[Tag]


class ChangeVpcRequest(Struct):
    vpc_id: Optional[str]
    enable_dns_support: Optional[bool]
    enable_dns_hostnames: Optional[bool]
    enable_network_address_usage_metrics: Optional[bool]
    instance_tenancy: Optional[str]
    dhcp_options_id: Optional[str]
    association_id: Optional[str]


class DhcpOptionsRequest(Struct):
    dhcp_options_id: Optional[str]
    dhcp_configurations: List[DhcpConfiguration]
    tags: List[Tag]


class DhcpConfiguration(Struct):
    key: Optional[str]
    values: List[str]


class VpcBlockPublicAccessRequest(Struct):
    internet_gateway_block_mode: Optional[str]
    exclusion_id: Optional[str]
    internet_gateway_exclusion_mode: Optional[str]
    vpc_id: Optional[str]
    subnet_id: Optional[str]
    tags: List[Tag]


class CreateSubnetRequest(Struct):
    vpc_id: Optional[str]
    cidr_block: Optional[str]
    ipv6_cidr_block: Optional[str]
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    outpost_arn: Optional[str]
    ipv6_native: Optional[bool]
    ipv4_ipam_pool_id: Optional[str]
    ipv4_netmask_length: Optional[int]
    ipv6_ipam_pool_id: Optional[str]
    ipv6_netmask_length: Optional[int]
    tags: List[Tag]


class ChangeSubnetRequest(Struct):
    subnet_id: Optional[str]
    map_public_ip_on_launch: Optional[bool]
    assign_ipv6_address_on_creation: Optional[bool]
    map_customer_owned_ip_on_launch: Optional[bool]
    customer_owned_ipv4_pool: Optional[str]
    enable_dns64: Optional[bool]
    private_dns_hostname_type_on_launch: Optional[str]
    enable_resource_name_dns_a_record_on_launch: Optional[bool]
    enable_resource_name_dns_aaaa_record_on_launch: Optional[bool]
    enable_lni_at_device_index: Optional[int]
    disable_lni_at_device_index: Optional[bool]


class ChangeRouteRequest(Struct):
    route_table_id: Optional[str]
    destination_cidr_block: Optional[str]
    destination_ipv6_cidr_block: Optional[str]
    destination_prefix_list_id: Optional[str]
    open: Optional[bool]
    gateway_id: Optional[str]
    nat_gateway_id: Optional[str]
    instance_id: Optional[str]
    network_interface_id: Optional[str]
    vpc_peering_connection_id: Optional[str]
    transit_gateway_id: Optional[str]
    egress_only_internet_gateway_id: Optional[str]
    local_gateway_id: Optional[str]
    carrier_gateway_id: Optional[str]
    core_network_arn: Optional[str]
    odb_network_arn: Optional[str]
    vpc_endpoint_id: Optional[str]
    local_target: Optional[bool]


class CreateRouteTableRequest(Struct):
    vpc_id: Optional[str]
    client_token: Optional[str]
    tags: List[Tag]


class ChangeRouteTableRequest(Struct):
    route_table_id: Optional[str]
    association_id: Optional[str]
    subnet_id: Optional[str]
    gateway_id: Optional[str]
    public_ipv4_pool: Optional[str]


class ChangeNetworkAclEntryRequest(Struct):
    network_acl_id: Optional[str]
    rule_number: Optional[int]
    protocol: Optional[str]
    rule_action: Optional[str]
    egress: Optional[bool]
    cidr_block: Optional[str]
    ipv6_cidr_block: Optional[str]
    port_range: Optional[PortRange]
    icmp_type_code: Optional[IcmpTypeCode]
    open: Optional[bool]


class PortRange(Struct):
    from_: Optional[int]
    to: Optional[int]


class IcmpTypeCode(Struct):
    code: Optional[int]
    type: Optional[int]


class CreateNetworkAclRequest(Struct):
    vpc_id: Optional[str]
    client_token: Optional[str]
    tags: List[Tag]


class ChangeNetworkAclRequest(Struct):
    network_acl_id: Optional[str]
    association_id: Optional[str]


class InternetGatewayRequest(Struct):
    internet_gateway_id: Optional[str]
    egress_only_internet_gateway_id: Optional[str]
    vpc_id: Optional[str]
    client_token: Optional[str]
    tags: List[Tag]


class NatGatewayRequest(Struct):
    nat_gateway_id: Optional[str]
    subnet_id: Optional[str]
    vpc_id: Optional[str]
    connectivity_type: Optional[str]
    availability_mode: Optional[str]
    allocation_id: Optional[str]
    private_ip_address: Optional[str]
    secondary_allocation_ids: List[str]
    secondary_private_ip_addresses: List[str]
    secondary_private_ip_address_count: Optional[int]
    client_token: Optional[str]
    tags: List[Tag]


class VpnGatewayRequest(Struct):
    vpn_gateway_id: Optional[str]
    vpc_id: Optional[str]
    type: Optional[str]
    availability_zone: Optional[str]
    amazon_side_asn: Optional[int]
    tags: List[Tag]


class CustomerGatewayRequest(Struct):
    customer_gateway_id: Optional[str]
    ip_address: Optional[str]
    type: Optional[str]
    bgp_asn: Optional[int]
    device_name: Optional[str]
    certificate_arn: Optional[str]
    tags: List[Tag]


class VpnConnectionRequest(Struct):
    vpn_connection_id: Optional[str]
    customer_gateway_id: Optional[str]
    vpn_gateway_id: Optional[str]
    transit_gateway_id: Optional[str]
    type: Optional[str]
    static_routes_only: Optional[bool]
    enable_acceleration: Optional[bool]
    tunnel_inside_ip_version: Optional[str]
    local_ipv4_network_cidr: Optional[str]
    remote_ipv4_network_cidr: Optional[str]
    local_ipv6_network_cidr: Optional[str]
    remote_ipv6_network_cidr: Optional[str]
    outside_ip_address_type: Optional[str]
    destination_cidr_block: Optional[str]
    tags: List[Tag]


class TransitGatewayRequest(Struct):
    transit_gateway_id: Optional[str]
    description: Optional[str]
    amazon_side_asn: Optional[int]
    transit_gateway_cidr_blocks: List[str]
    options: Optional[Options]
    tags: List[Tag]


class Options(Struct):
    auto_accept_shared_attachments: Optional[str]
    default_route_table_association: Optional[str]
    default_route_table_propagation: Optional[str]
    dns_support: Optional[str]
    multicast_support: Optional[str]
    vpn_ecmp_support: Optional[str]
    security_group_referencing_support: Optional[str]


class TransitGatewayVpcAttachmentRequest(Struct):
    transit_gateway_attachment_id: Optional[str]
    transit_gateway_id: Optional[str]
    vpc_id: Optional[str]
    subnet_ids: List[str]
    add_subnet_ids: List[str]
    remove_subnet_ids: List[str]
    dns_support: Optional[str]
    ipv6_support: Optional[str]
    appliance_mode_support: Optional[str]
    security_group_referencing_support: Optional[str]
    tags: List[Tag]


class TransitGatewayRouteRequest(Struct):
    transit_gateway_id: Optional[str]
    transit_gateway_route_table_id: Optional[str]
    destination_cidr_block: Optional[str]
    open: Optional[bool]
    transit_gateway_attachment_id: Optional[str]
    blackhole: Optional[bool]
    tags: List[Tag]


class AllocateAddressRequest(Struct):
    domain: Optional[str]
    address: Optional[str]
    public_ipv4_pool: Optional[str]
    network_border_group: Optional[str]
    customer_owned_ipv4_pool: Optional[str]
    ipam_pool_id: Optional[str]
    tags: List[Tag]


class ChangeAddressRequest(Struct):
    allocation_id: Optional[str]
    association_id: Optional[str]
    public_ip: Optional[str]
    instance_id: Optional[str]
    network_interface_id: Optional[str]
    private_ip_address: Optional[str]
    allow_reassociation: Optional[bool]
    network_border_group: Optional[str]
    transfer_account_id: Optional[str]
    tags: List[Tag]


class CreateNetworkInterfaceRequest(Struct):
    subnet_id: Optional[str]
    description: Optional[str]
    groups: List[str]
    interface_type: Optional[str]
    private_ip_address: Optional[str]
    private_ip_addresses: List[PrivateIpAddress]
    secondary_private_ip_address_count: Optional[int]
    ipv6_addresses: List[str]
    ipv6_address_count: Optional[int]
    deny_all_igw_traffic: Optional[bool]
    client_token: Optional[str]
    tags: List[Tag]


class PrivateIpAddress(Struct):
    private_ip_address: Optional[str]
    primary: Optional[bool]


class ChangeNetworkInterfaceRequest(Struct):
    network_interface_id: Optional[str]
    instance_id: Optional[str]
    device_index: Optional[int]
    network_card_index: Optional[int]
    attachment_id: Optional[str]
    force: Optional[bool]
    groups: List[str]
    source_dest_check: Optional[bool]
    description: Optional[str]
    delete_on_termination: Optional[bool]
    associate_public_ip_address: Optional[bool]
    enable_primary_ipv6: Optional[bool]
    associated_subnet_ids: List[str]


class NetworkInterfaceAddressesRequest(Struct):
    network_interface_id: Optional[str]
    private_ip_addresses: List[str]
    secondary_private_ip_address_count: Optional[int]
    allow_reassignment: Optional[bool]
    ipv4_prefixes: List[str]
    ipv6_addresses: List[str]
    ipv6_address_count: Optional[int]
    ipv6_prefixes: List[str]


class NetworkInterfacePermissionRequest(Struct):
    network_interface_permission_id: Optional[str]
    network_interface_id: Optional[str]
    aws_account_id: Optional[str]
    aws_service: Optional[str]
    permission: Optional[str]
    force: Optional[bool]


class VpcPeeringConnectionRequest(Struct):
    vpc_peering_connection_id: Optional[str]
    vpc_id: Optional[str]
    peer_vpc_id: Optional[str]
    peer_owner_id: Optional[str]
    peer_region: Optional[str]
    accepter_peering_connection_options: Optional[PeeringOptions]
    requester_peering_connection_options: Optional[PeeringOptions]
    tags: List[Tag]


class PeeringOptions(Struct):
    allow_dns_resolution_from_remote_vpc: Optional[bool]
    allow_egress_from_local_classic_link_to_remote_vpc: Optional[bool]
    allow_egress_from_local_vpc_to_remote_classic_link: Optional[bool]


class CreateVpcEndpointRequest(Struct):
    vpc_id: Optional[str]
    service_name: Optional[str]
    service_region: Optional[str]
    vpc_endpoint_type: Optional[str]
    policy_document: Optional[str]
    private_dns_enabled: Optional[bool]
    ip_address_type: Optional[str]
    dns_record_ip_type: Optional[str]
    route_table_ids: List[str]
    subnet_ids: List[str]
    security_group_ids: List[str]
    service_network_arn: Optional[str]
    resource_configuration_arn: Optional[str]
    client_token: Optional[str]
    tags: List[Tag]


class ChangeVpcEndpointsRequest(Struct):
    vpc_endpoint_ids: List[str]
    service_id: Optional[str]
    policy_document: Optional[str]
    reset_policy: Optional[bool]
    private_dns_enabled: Optional[bool]
    ip_address_type: Optional[str]
    add_route_table_ids: List[str]
    remove_route_table_ids: List[str]
    add_subnet_ids: List[str]
    remove_subnet_ids: List[str]
    add_security_group_ids: List[str]
    remove_security_group_ids: List[str]


class VpcEndpointServiceRequest(Struct):
    service_ids: List[str]
    acceptance_required: Optional[bool]
    private_dns_name: Optional[str]
    remove_private_dns_name: Optional[bool]
    network_load_balancer_arns: List[str]
    gateway_load_balancer_arns: List[str]
    add_network_load_balancer_arns: List[str]
    remove_network_load_balancer_arns: List[str]
    add_gateway_load_balancer_arns: List[str]
    remove_gateway_load_balancer_arns: List[str]
    supported_regions: List[str]
    add_supported_regions: List[str]
    remove_supported_regions: List[str]
    add_allowed_principals: List[str]
    remove_allowed_principals: List[str]
    client_token: Optional[str]
    tags: List[Tag]


class CreateFlowLogsRequest(Struct):
    resource_ids: List[str]
    resource_type: Optional[str]
    traffic_type: Optional[str]
    log_destination_type: Optional[str]
    log_destination: Optional[str]
    log_group_name: Optional[str]
    log_format: Optional[str]
    deliver_logs_permission_arn: Optional[str]
    deliver_cross_account_role: Optional[str]
    max_aggregation_interval: Optional[int]
    client_token: Optional[str]
    tags: List[Tag]


class DeleteFlowLogsRequest(Struct):
    flow_log_ids: List[str]


class TrafficMirrorRequest(Struct):
    traffic_mirror_session_id: Optional[str]
    traffic_mirror_target_id: Optional[str]
    traffic_mirror_filter_id: Optional[str]
    network_interface_id: Optional[str]
    network_load_balancer_arn: Optional[str]
    gateway_load_balancer_endpoint_id: Optional[str]
    session_number: Optional[int]
    packet_length: Optional[int]
    virtual_network_id: Optional[int]
    description: Optional[str]
    add_network_services: List[str]
    remove_network_services: List[str]
    remove_fields: List[str]
    client_token: Optional[str]
    tags: List[Tag]


class TrafficMirrorFilterRuleRequest(Struct):
    traffic_mirror_filter_rule_id: Optional[str]
    traffic_mirror_filter_id: Optional[str]
    traffic_direction: Optional[str]
    rule_number: Optional[int]
    rule_action: Optional[str]
    protocol: Optional[int]
    source_cidr_block: Optional[str]
    destination_cidr_block: Optional[str]
    source_port_range: Optional[TrafficMirrorFilterRuleRequestPortRange]
    destination_port_range: Optional[TrafficMirrorFilterRuleRequestPortRange]
    description: Optional[str]
    remove_fields: List[str]
    client_token: Optional[str]
    tags: List[Tag]


class TrafficMirrorFilterRuleRequestPortRange(Struct):
    from_port: Optional[int]
    to_port: Optional[int]


class RequestSpotInstancesRequest(Struct):
    spot_price: Optional[str]
    instance_count: Optional[int]
    type: Optional[str]
    valid_from: Optional[datetime]
    valid_from_ns: Optional[int]
    valid_until: Optional[datetime]
    valid_until_ns: Optional[int]
    launch_group: Optional[str]
    availability_zone_group: Optional[str]
    block_duration_minutes: Optional[int]
    instance_interruption_behavior: Optional[str]
    launch_specification: Optional[LaunchSpecification]
    client_token: Optional[str]
    tags: List[Tag]


class LaunchSpecification(Struct):
    image_id: Optional[str]
    instance_type: Optional[str]
    key_name: Optional[str]
    subnet_id: Optional[str]
    availability_zone: Optional[str]
    tenancy: Optional[str]
    security_group_ids: List[str]
    security_groups: List[str]
    iam_instance_profile: Optional[str]
    metadata_options: Optional[MetadataOptions]
    block_device_mappings: List[BlockDeviceMapping]
    tags: List[Tag]
    ebs_optimized: Optional[bool]
    monitoring: Optional[bool]
    disable_api_termination: Optional[bool]
    disable_api_stop: Optional[bool]
    instance_initiated_shutdown_behavior: Optional[str]
    instance_market: Optional[str]
    associate_public_ip_address: Optional[bool]
    spot_price: Optional[str]
    weighted_capacity: Optional[str]


class CancelSpotInstanceRequestsRequest(Struct):
    spot_instance_request_ids: List[str]


class RequestSpotFleetRequest(Struct):
    spot_fleet_request_id: Optional[str]
    iam_fleet_role: Optional[str]
    type: Optional[str]
    allocation_strategy: Optional[str]
    target_capacity: Optional[int]
    on_demand_target_capacity: Optional[int]
    spot_price: Optional[str]
    valid_from: Optional[datetime]
    valid_from_ns: Optional[int]
    valid_until: Optional[datetime]
    valid_until_ns: Optional[int]
    terminate_instances_with_expiration: Optional[bool]
    replace_unhealthy_instances: Optional[bool]
    excess_capacity_termination_policy: Optional[str]
    launch_specifications: List[LaunchSpecification]
    launch_template_configs: List[LaunchTemplateConfig]
    client_token: Optional[str]
    tags: List[Tag]


class LaunchTemplateConfig(Struct):
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    version: Optional[str]
    overrides: List[LaunchSpecification]


class CancelSpotFleetRequestsRequest(Struct):
    spot_fleet_request_ids: List[str]
    terminate_instances: Optional[bool]


class CreateFleetRequest(Struct):
    fleet_id: Optional[str]
    type: Optional[str]
    total_target_capacity: Optional[int]
    on_demand_target_capacity: Optional[int]
    spot_target_capacity: Optional[int]
    default_target_capacity_type: Optional[str]
    launch_template_configs: List[LaunchTemplateConfig]
    spot_allocation_strategy: Optional[str]
    on_demand_allocation_strategy: Optional[str]
    instance_interruption_behavior: Optional[str]
    spot_max_total_price: Optional[str]
    excess_capacity_termination_policy: Optional[str]
    terminate_instances_with_expiration: Optional[bool]
    replace_unhealthy_instances: Optional[bool]
    valid_from: Optional[datetime]
    valid_from_ns: Optional[int]
    valid_until: Optional[datetime]
    valid_until_ns: Optional[int]
    client_token: Optional[str]
    tags: List[Tag]


class DeleteFleetsRequest(Struct):
    fleet_ids: List[str]
    terminate_instances: Optional[bool]


class LaunchTemplateRequest(Struct):
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    version_description: Optional[str]
    source_version: Optional[str]
    default_version: Optional[str]
    versions: List[str]
    launch_template_data: Optional[LaunchSpecification]
    client_token: Optional[str]
    tags: List[Tag]


class RunInstancesResponse(Struct):
    reservation_id: Optional[str]
    owner_id: Optional[str]
    requester_id: Optional[str]
    instances: List[str]


class ChangeInstancesResponse(Struct):
    starting_instances: List[InstanceStateChange]
    stopping_instances: List[InstanceStateChange]
    terminating_instances: List[InstanceStateChange]
    return_: Optional[bool]


class InstanceStateChange(Struct):
    instance_id: Optional[str]
    current_state: Optional[State]
    previous_state: Optional[State]


class ReturnedResponse(Struct):
    return_: Optional[bool]


class MonitorInstancesResponse(Struct):
    instance_monitorings: List[InstanceMonitoring]


class InstanceMonitoring(Struct):
    instance_id: Optional[str]
    monitoring: Optional[str]


class ModifyInstanceCreditSpecificationResponse(Struct):
    successful_instance_credit_specifications: List[str]
    unsuccessful_instance_credit_specifications: List[UnsuccessfulInstanceCreditSpecification]


class UnsuccessfulInstanceCreditSpecification(Struct):
    instance_id: Optional[str]
    code: Optional[str]
    message: Optional[str]


class ModifyMetadataOptionsResponse(Struct):
    instance_id: Optional[str]
    state: Optional[str]
    http_tokens: Optional[str]
    http_endpoint: Optional[str]
    http_put_response_hop_limit: Optional[int]
    http_protocol_ipv6: Optional[str]
    instance_metadata_tags: Optional[str]
    return_: Optional[bool]


class InstanceProfileResponse(Struct):
    association_id: Optional[str]
    instance_id: Optional[str]
    iam_instance_profile: Optional[str]
    iam_instance_profile_id: Optional[str]
    state: Optional[str]
    timestamp: Optional[datetime]
    timestamp_ns: Optional[int]


class CreateImageResponse(Struct):
    image_id: Optional[str]


class ChangeImageResponse(Struct):
    return_: Optional[bool]
    delete_snapshot_results: List[DeleteSnapshotResult]


class DeleteSnapshotResult(Struct):
    snapshot_id: Optional[str]
    return_code: Optional[str]


class CreateVolumeResponse(Struct):
    volume_id: Optional[str]
    availability_zone: Optional[str]
    size: Optional[int]
    snapshot_id: Optional[str]
    volume_type: Optional[str]
    iops: Optional[int]
    throughput: Optional[int]
    encrypted: Optional[bool]
    kms_key_id: Optional[str]
    multi_attach_enabled: Optional[bool]
    state: Optional[str]
    create_time: Optional[datetime]
    create_time_ns: Optional[int]
    tags: List[Tag]


class AttachVolumeResponse(Struct):
    volume_id: Optional[str]
    instance_id: Optional[str]
    device: Optional[str]
    state: Optional[str]
    attach_time: Optional[datetime]
    attach_time_ns: Optional[int]
    delete_on_termination: Optional[bool]


class ModifyVolumeResponse(Struct):
    volume_id: Optional[str]
    modification_state: Optional[str]
    status_message: Optional[str]
    original_size: Optional[int]
    target_size: Optional[int]
    original_volume_type: Optional[str]
    target_volume_type: Optional[str]
    original_iops: Optional[int]
    target_iops: Optional[int]
    original_throughput: Optional[int]
    target_throughput: Optional[int]
    original_multi_attach_enabled: Optional[bool]
    target_multi_attach_enabled: Optional[bool]
    progress: Optional[int]
    start_time: Optional[datetime]
    start_time_ns: Optional[int]
    end_time: Optional[datetime]
    end_time_ns: Optional[int]


class ReplaceRootVolumeResponse(Struct):
    replace_root_volume_task_id: Optional[str]
    instance_id: Optional[str]
    task_state: Optional[str]
    snapshot_id: Optional[str]
    image_id: Optional[str]
    delete_replaced_root_volume: Optional[bool]
    start_time: Optional[datetime]
    start_time_ns: Optional[int]
    complete_time: Optional[datetime]
    complete_time_ns: Optional[int]
    tags: List[Tag]


class CreateSnapshotResponse(Struct):
    snapshot_id: Optional[str]
    volume_id: Optional[str]
    volume_size: Optional[int]
    description: Optional[str]
    encrypted: Optional[bool]
    kms_key_id: Optional[str]
    owner_id: Optional[str]
    state: Optional[str]
    progress: Optional[str]
    start_time: Optional[datetime]
    start_time_ns: Optional[int]
    outpost_arn: Optional[str]
    tags: List[Tag]


class CreateSnapshotsResponse(Struct):
    snapshots: List[Snapshot]


class Snapshot(Struct):
    snapshot_id: Optional[str]
    volume_id: Optional[str]
    volume_size: Optional[int]
    description: Optional[str]
    encrypted: Optional[bool]
    kms_key_id: Optional[str]
    owner_id: Optional[str]
    state: Optional[str]
    progress: Optional[str]
    start_time: Optional[datetime]
    start_time_ns: Optional[int]
    outpost_arn: Optional[str]
    tags: List[Tag]


class ChangeSnapshotResponse(Struct):
    return_: Optional[bool]
    snapshot_id: Optional[str]
    tiering_start_time: Optional[datetime]
    tiering_start_time_ns: Optional[int]
    restore_start_time: Optional[datetime]
    restore_start_time_ns: Optional[int]
    restore_duration: Optional[int]
    is_permanent_restore: Optional[bool]
    lock_state: Optional[str]
    lock_duration: Optional[int]
    cool_off_period: Optional[int]
    cool_off_period_expires_on: Optional[datetime]
    cool_off_period_expires_on_ns: Optional[int]
    lock_created_on: Optional[datetime]
    lock_created_on_ns: Optional[int]
    lock_expires_on: Optional[datetime]
    lock_expires_on_ns: Optional[int]


class KeyPairResponse(Struct):
    key_name: Optional[str]
    key_pair_id: Optional[str]
    key_fingerprint: Optional[str]
    key_material: Optional[str]
    tags: List[Tag]
    return_: Optional[bool]


class AccountSettingResponse(Struct):
    serial_console_access_enabled: Optional[bool]
    ebs_encryption_by_default: Optional[bool]
    kms_key_id: Optional[str]
    image_block_public_access_state: Optional[str]
    state: Optional[str]
    allowed_images_settings_state: Optional[str]


class InstanceConnectEndpointResponse(Struct):
    instance_connect_endpoint_id: Optional[str]
    instance_connect_endpoint_arn: Optional[str]
    owner_id: Optional[str]
    state: Optional[str]
    state_message: Optional[str]
    subnet_id: Optional[str]
    vpc_id: Optional[str]
    availability_zone: Optional[str]
    dns_name: Optional[str]
    fips_dns_name: Optional[str]
    ip_address_type: Optional[str]
    preserve_client_ip: Optional[bool]
    created_at: Optional[datetime]
    created_at_ns: Optional[int]
    security_group_ids: List[str]
    network_interface_ids: List[str]
    tags: List[Tag]
    client_token: Optional[str]
    return_: Optional[bool]


class ExportResponse(Struct):
    object_key: Optional[str]
    export_image_task_id: Optional[str]
    export_task_id: Optional[str]
    image_id: Optional[str]
    instance_id: Optional[str]
    s3_bucket: Optional[str]
    s3_prefix: Optional[str]
    s3_key: Optional[str]
    status: Optional[str]
    status_message: Optional[str]
    tags: List[Tag]


class ImportResponse(Struct):
    import_task_id: Optional[str]
    image_id: Optional[str]
    snapshot_details: List[ImportDisk]
    encrypted: Optional[bool]
    kms_key_id: Optional[str]
    status: Optional[str]
    status_message: Optional[str]
    progress: Optional[str]
    description: Optional[str]
    tags: List[Tag]


class ChangeTagsResponse(Struct):
    return_: Optional[bool]


class UnsuccessfulResponse(Struct):
    unsuccessful: List[Unsuccessful]
    return_: Optional[bool]


class Unsuccessful(Struct):
    resource_id: Optional[str]
    code: Optional[str]
    message: Optional[str]


class SecurityGroupResponse(Struct):
    group_id: Optional[str]
    security_group_arn: Optional[str]
    tags: List[Tag]
    return_: Optional[bool]


class ChangeSecurityGroupRulesResponse(Struct):
    return_: Optional[bool]
    security_group_rules: List[SecurityGroupRule]
    revoked_security_group_rules: List[SecurityGroupRule]
    unknown_ip_permissions: List[IpPermission]


class IpPermission(Struct):
    ip_protocol: Optional[str]
    from_port: Optional[int]
    to_port: Optional[int]
    cidr_ip: Optional[str]
    cidr_ipv6: Optional[str]
    prefix_list_id: Optional[str]
    group_id: Optional[str]
    group_name: Optional[str]
    user_id: Optional[str]
    vpc_id: Optional[str]
    vpc_peering_connection_id: Optional[str]
    peering_status: Optional[str]
    description: Optional[str]


class CreateVpcResponse(Struct):
    vpc_id: Optional[str]
    owner_id: Optional[str]
    state: Optional[str]
    cidr_block: Optional[str]
    cidr_block_associations: List[CidrBlockAssociation]
    dhcp_options_id: Optional[str]
    instance_tenancy: Optional[str]
    is_default: Optional[bool]
    tags: List[Tag]


class CidrBlockAssociation(Struct):
    association_id: Optional[str]
    cidr_block: Optional[str]
    ipv6_cidr_block: Optional[str]
    state: Optional[str]
    network_border_group: Optional[str]
    ipv6_pool: Optional[str]


class VpcCidrBlockResponse(Struct):
    vpc_id: Optional[str]
    cidr_block_association: Optional[CidrBlockAssociation]
    ipv6_cidr_block_association: Optional[CidrBlockAssociation]


class DhcpOptionsResponse(Struct):
    dhcp_options_id: Optional[str]
    owner_id: Optional[str]
    dhcp_configurations: List[DhcpConfiguration]
    tags: List[Tag]
    return_: Optional[bool]


class VpcBlockPublicAccessResponse(Struct):
    internet_gateway_block_mode: Optional[str]
    aws_account_id: Optional[str]
    aws_region: Optional[str]
    managed_by: Optional[str]
    exclusions_allowed: Optional[str]
    exclusion_id: Optional[str]
    internet_gateway_exclusion_mode: Optional[str]
    resource_arn: Optional[str]
    state: Optional[str]
    reason: Optional[str]
    tags: List[Tag]


class CreateSubnetResponse(Struct):
    subnet_id: Optional[str]
    subnet_arn: Optional[str]
    vpc_id: Optional[str]
    owner_id: Optional[str]
    state: Optional[str]
    cidr_block: Optional[str]
    ipv6_cidr_blocks: List[str]
    availability_zone: Optional[str]
    availability_zone_id: Optional[str]
    available_ip_address_count: Optional[int]
    default_for_az: Optional[bool]
    map_public_ip_on_launch: Optional[bool]
    assign_ipv6_address_on_creation: Optional[bool]
    ipv6_native: Optional[bool]
    enable_dns64: Optional[bool]
    outpost_arn: Optional[str]
    tags: List[Tag]


class CreateRouteTableResponse(Struct):
    route_table_id: Optional[str]
    vpc_id: Optional[str]
    owner_id: Optional[str]
    routes: List[Route]
    associations: List[Association]
    propagating_vgws: List[str]
    tags: List[Tag]
    client_token: Optional[str]


class Route(Struct):
    destination_cidr_block: Optional[str]
    destination_ipv6_cidr_block: Optional[str]
    destination_prefix_list_id: Optional[str]
    open: Optional[bool]
    gateway_id: Optional[str]
    nat_gateway_id: Optional[str]
    instance_id: Optional[str]
    network_interface_id: Optional[str]
    vpc_peering_connection_id: Optional[str]
    transit_gateway_id: Optional[str]
    egress_only_internet_gateway_id: Optional[str]
    local_gateway_id: Optional[str]
    carrier_gateway_id: Optional[str]
    core_network_arn: Optional[str]
    odb_network_arn: Optional[str]
    instance_owner_id: Optional[str]
    origin: Optional[str]
    state: Optional[str]


class Association(Struct):
    route_table_association_id: Optional[str]
    route_table_id: Optional[str]
    subnet_id: Optional[str]
    gateway_id: Optional[str]
    main: Optional[bool]
    state: Optional[str]


class ChangeRouteTableResponse(Struct):
    association_id: Optional[str]
    new_association_id: Optional[str]
    state: Optional[str]
    return_: Optional[bool]


class CreateNetworkAclResponse(Struct):
    network_acl_id: Optional[str]
    vpc_id: Optional[str]
    owner_id: Optional[str]
    is_default: Optional[bool]
    entries: List[Entry]
    tags: List[Tag]


class Entry(Struct):
    rule_number: Optional[int]
    protocol: Optional[str]
    rule_action: Optional[str]
    egress: Optional[bool]
    cidr_block: Optional[str]
    ipv6_cidr_block: Optional[str]
    port_range: Optional[PortRange]
    icmp_type_code: Optional[IcmpTypeCode]
    open: Optional[bool]


class ChangeNetworkAclResponse(Struct):
    new_association_id: Optional[str]
    return_: Optional[bool]


class InternetGatewayResponse(Struct):
    internet_gateway_id: Optional[str]
    egress_only_internet_gateway_id: Optional[str]
    owner_id: Optional[str]
    attachments: List[Attachment]
    tags: List[Tag]
    client_token: Optional[str]
    return_: Optional[bool]


class Attachment(Struct):
    vpc_id: Optional[str]
    state: Optional[str]


class NatGatewayResponse(Struct):
    nat_gateway_id: Optional[str]
    subnet_id: Optional[str]
    vpc_id: Optional[str]
    connectivity_type: Optional[str]
    availability_mode: Optional[str]
    state: Optional[str]
    failure_code: Optional[str]
    failure_message: Optional[str]
    create_time: Optional[datetime]
    create_time_ns: Optional[int]
    nat_gateway_addresses: List[NatGatewayAddress]
    tags: List[Tag]
    client_token: Optional[str]


class NatGatewayAddress(Struct):
    allocation_id: Optional[str]
    association_id: Optional[str]
    network_interface_id: Optional[str]
    private_ip: Optional[str]
    public_ip: Optional[str]
    is_primary: Optional[bool]
    status: Optional[str]
    failure_message: Optional[str]


class VpnGatewayResponse(Struct):
    vpn_gateway_id: Optional[str]
    state: Optional[str]
    type: Optional[str]
    availability_zone: Optional[str]
    amazon_side_asn: Optional[int]
    attachments: List[Attachment]
    tags: List[Tag]
    return_: Optional[bool]


class CustomerGatewayResponse(Struct):
    customer_gateway_id: Optional[str]
    state: Optional[str]
    ip_address: Optional[str]
    type: Optional[str]
    bgp_asn: Optional[int]
    device_name: Optional[str]
    certificate_arn: Optional[str]
    tags: List[Tag]
    return_: Optional[bool]


class VpnConnectionResponse(Struct):
    vpn_connection_id: Optional[str]
    state: Optional[str]
    type: Optional[str]
    customer_gateway_id: Optional[str]
    vpn_gateway_id: Optional[str]
    transit_gateway_id: Optional[str]
    static_routes_only: Optional[bool]
    local_ipv4_network_cidr: Optional[str]
    remote_ipv4_network_cidr: Optional[str]
    customer_gateway_configuration: Optional[str]
    tags: List[Tag]
    return_: Optional[bool]


class TransitGatewayResponse(Struct):
    transit_gateway_id: Optional[str]
    transit_gateway_arn: Optional[str]
    owner_id: Optional[str]
    state: Optional[str]
    description: Optional[str]
    creation_time: Optional[datetime]
    creation_time_ns: Optional[int]
    amazon_side_asn: Optional[int]
    options: Optional[Options]
    tags: List[Tag]


class TransitGatewayVpcAttachmentResponse(Struct):
    transit_gateway_attachment_id: Optional[str]
    transit_gateway_id: Optional[str]
    vpc_id: Optional[str]
    vpc_owner_id: Optional[str]
    state: Optional[str]
    subnet_ids: List[str]
    creation_time: Optional[datetime]
    creation_time_ns: Optional[int]
    tags: List[Tag]


class TransitGatewayRouteResponse(Struct):
    transit_gateway_route_table_id: Optional[str]
    transit_gateway_id: Optional[str]
    default_association_route_table: Optional[bool]
    default_propagation_route_table: Optional[bool]
    creation_time: Optional[datetime]
    creation_time_ns: Optional[int]
    destination_cidr_block: Optional[str]
    transit_gateway_attachment_ids: List[str]
    type: Optional[str]
    state: Optional[str]
    tags: List[Tag]


class AllocateAddressResponse(Struct):
    allocation_id: Optional[str]
    public_ip: Optional[str]
    domain: Optional[str]
    public_ipv4_pool: Optional[str]
    network_border_group: Optional[str]
    customer_owned_ip: Optional[str]
    customer_owned_ipv4_pool: Optional[str]
    carrier_ip: Optional[str]


class ChangeAddressResponse(Struct):
    association_id: Optional[str]
    public_ip: Optional[str]
    allocation_id: Optional[str]
    transfer_account_id: Optional[str]
    address_transfer_status: Optional[str]
    transfer_offer_expiration_timestamp: Optional[datetime]
    transfer_offer_expiration_timestamp_ns: Optional[int]
    return_: Optional[bool]


class CreateNetworkInterfaceResponse(Struct):
    network_interface_id: Optional[str]
    subnet_id: Optional[str]
    vpc_id: Optional[str]
    availability_zone: Optional[str]
    description: Optional[str]
    owner_id: Optional[str]
    requester_id: Optional[str]
    requester_managed: Optional[bool]
    status: Optional[str]
    interface_type: Optional[str]
    mac_address: Optional[str]
    private_ip_address: Optional[str]
    private_dns_name: Optional[str]
    private_ip_addresses: List[PrivateIpAddress]
    ipv6_addresses: List[str]
    source_dest_check: Optional[bool]
    deny_all_igw_traffic: Optional[bool]
    groups: List[str]
    tags: List[Tag]
    client_token: Optional[str]


class ChangeNetworkInterfaceResponse(Struct):
    attachment_id: Optional[str]
    network_card_index: Optional[int]
    return_: Optional[bool]


class NetworkInterfaceAddressesResponse(Struct):
    network_interface_id: Optional[str]
    assigned_private_ip_addresses: List[str]
    assigned_ipv4_prefixes: List[str]
    assigned_ipv6_addresses: List[str]
    assigned_ipv6_prefixes: List[str]
    unassigned_ipv6_addresses: List[str]
    unassigned_ipv6_prefixes: List[str]
    return_: Optional[bool]


class NetworkInterfacePermissionResponse(Struct):
    network_interface_permission_id: Optional[str]
    network_interface_id: Optional[str]
    aws_account_id: Optional[str]
    aws_service: Optional[str]
    permission: Optional[str]
    state: Optional[str]
    return_: Optional[bool]


class VpcPeeringConnectionResponse(Struct):
    vpc_peering_connection_id: Optional[str]
    status: Optional[str]
    status_message: Optional[str]
    requester_vpc_info: Optional[VpcInfo]
    accepter_vpc_info: Optional[VpcInfo]
    expiration_time: Optional[datetime]
    expiration_time_ns: Optional[int]
    accepter_peering_connection_options: Optional[PeeringOptions]
    requester_peering_connection_options: Optional[PeeringOptions]
    tags: List[Tag]
    return_: Optional[bool]


class VpcInfo(Struct):
    vpc_id: Optional[str]
    owner_id: Optional[str]
    region: Optional[str]
    cidr_block: Optional[str]
    cidr_blocks: List[str]
    ipv6_cidr_blocks: List[str]
    peering_options: Optional[PeeringOptions]


class CreateVpcEndpointResponse(Struct):
    vpc_endpoint_id: Optional[str]
    vpc_endpoint_type: Optional[str]
    vpc_id: Optional[str]
    owner_id: Optional[str]
    service_name: Optional[str]
    state: Optional[str]
    policy_document: Optional[str]
    private_dns_enabled: Optional[bool]
    requester_managed: Optional[bool]
    ip_address_type: Optional[str]
    route_table_ids: List[str]
    subnet_ids: List[str]
    groups: List[str]
    network_interface_ids: List[str]
    dns_names: List[str]
    creation_timestamp: Optional[datetime]
    creation_timestamp_ns: Optional[int]
    tags: List[Tag]
    client_token: Optional[str]


class VpcEndpointServiceResponse(Struct):
    service_id: Optional[str]
    service_name: Optional[str]
    service_state: Optional[str]
    acceptance_required: Optional[bool]
    network_load_balancer_arns: List[str]
    gateway_load_balancer_arns: List[str]
    private_dns_name: Optional[str]
    added_principals: List[str]
    unsuccessful: List[Unsuccessful]
    tags: List[Tag]
    return_: Optional[bool]


class CreateFlowLogsResponse(Struct):
    flow_log_ids: List[str]
    unsuccessful: List[Unsuccessful]
    client_token: Optional[str]


class TrafficMirrorResponse(Struct):
    traffic_mirror_session_id: Optional[str]
    traffic_mirror_target_id: Optional[str]
    traffic_mirror_filter_id: Optional[str]
    network_interface_id: Optional[str]
    network_load_balancer_arn: Optional[str]
    gateway_load_balancer_endpoint_id: Optional[str]
    owner_id: Optional[str]
    type: Optional[str]
    session_number: Optional[int]
    packet_length: Optional[int]
    virtual_network_id: Optional[int]
    network_services: List[str]
    description: Optional[str]
    tags: List[Tag]
    client_token: Optional[str]


class TrafficMirrorFilterRuleResponse(Struct):
    traffic_mirror_filter_rule_id: Optional[str]
    traffic_mirror_filter_id: Optional[str]
    traffic_direction: Optional[str]
    rule_number: Optional[int]
    rule_action: Optional[str]
    protocol: Optional[int]
    source_cidr_block: Optional[str]
    destination_cidr_block: Optional[str]
    source_port_range: Optional[TrafficMirrorFilterRuleRequestPortRange]
    destination_port_range: Optional[TrafficMirrorFilterRuleRequestPortRange]
    tags: List[Tag]
    client_token: Optional[str]


class SpotInstanceRequestsResponse(Struct):
    spot_instance_requests: List[SpotInstanceRequest]


class SpotInstanceRequest(Struct):
    spot_instance_request_id: Optional[str]
    spot_price: Optional[str]
    type: Optional[str]
    state: Optional[str]
    status_code: Optional[str]
    status_message: Optional[str]
    instance_id: Optional[str]
    instance_interruption_behavior: Optional[str]
    create_time: Optional[datetime]
    create_time_ns: Optional[int]
    valid_from: Optional[datetime]
    valid_from_ns: Optional[int]
    valid_until: Optional[datetime]
    valid_until_ns: Optional[int]
    launch_specification: Optional[LaunchSpecification]
    tags: List[Tag]


class RequestSpotFleetResponse(Struct):
    spot_fleet_request_id: Optional[str]
    return_: Optional[bool]


class CancelSpotFleetRequestsResponse(Struct):
    successful_fleet_requests: List[SuccessfulFleetRequest]
    unsuccessful_fleet_requests: List[SuccessfulFleetRequest]


class SuccessfulFleetRequest(Struct):
    spot_fleet_request_id: Optional[str]
    current_spot_fleet_request_state: Optional[str]
    previous_spot_fleet_request_state: Optional[str]
    code: Optional[str]
    message: Optional[str]


class CreateFleetResponse(Struct):
    fleet_id: Optional[str]
    instances: List[CreateFleetResponseInstance]
    errors: List[CreateFleetResponseInstance]
    return_: Optional[bool]


class CreateFleetResponseInstance(Struct):
    instance_ids: List[str]
    instance_type: Optional[str]
    lifecycle: Optional[str]
    platform: Optional[str]
    error_code: Optional[str]
    error_message: Optional[str]
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    version: Optional[str]
    overrides: Optional[LaunchSpecification]


class DeleteFleetsResponse(Struct):
    successful_fleet_deletions: List[SuccessfulFleetDeletion]
    unsuccessful_fleet_deletions: List[SuccessfulFleetDeletion]


class SuccessfulFleetDeletion(Struct):
    fleet_id: Optional[str]
    current_fleet_state: Optional[str]
    previous_fleet_state: Optional[str]
    code: Optional[str]
    message: Optional[str]


class LaunchTemplateResponse(Struct):
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    default_version_number: Optional[int]
    latest_version_number: Optional[int]
    created_by: Optional[str]
    create_time: Optional[datetime]
    create_time_ns: Optional[int]
    tags: List[Tag]


class LaunchTemplateVersionResponse(Struct):
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    version_number: Optional[int]
    version_description: Optional[str]
    default_version: Optional[bool]
    created_by: Optional[str]
    create_time: Optional[datetime]
    create_time_ns: Optional[int]
    launch_template_data: Optional[LaunchSpecification]


class DeleteLaunchTemplateVersionsResponse(Struct):
    successfully_deleted_launch_template_versions: List[Version]
    unsuccessfully_deleted_launch_template_versions: List[Version]


class Version(Struct):
    launch_template_id: Optional[str]
    launch_template_name: Optional[str]
    version_number: Optional[int]
    code: Optional[str]
    message: Optional[str]


class Rule(Struct):
    direction: Optional[str]
    ip_protocol: Optional[str]
    from_port: Optional[int]
    to_port: Optional[int]
    cidr_ipv4: Optional[str]
    cidr_ipv6: Optional[str]
    prefix_list_id: Optional[str]
    group_id: Optional[str]
    group_name: Optional[str]
    description: Optional[str]
    rule_id: Optional[str]
    open: Optional[bool]


class Sharing(Struct):
    subject: Optional[str]
    added: Optional[bool]
    is_public: Optional[bool]


class InstanceConnect(Struct):
    instance_id: Optional[str]
    os_user: Optional[str]
    availability_zone: Optional[str]
    serial_port: Optional[int]
    monitor_mode: Optional[bool]
    instance_connect_endpoint_id: Optional[str]
    remote_port: Optional[int]
    max_tunnel_duration: Optional[int]
    private_ip_address: Optional[str]
    request_id: Optional[str]
    success: Optional[bool]
    key: Optional[SshKey]
    expires: Optional[datetime]
    expires_ns: Optional[int]
