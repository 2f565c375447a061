"""
What hangs from an event, as plain objects. They are made from the library's schemas: what a newer library has besides
is an attribute too. A member is None when the record does not have it; Any is what json.loads gives; a datetime is
in UTC, and cut to microseconds.
"""

from __future__ import annotations

from datetime import datetime
from types import SimpleNamespace
from typing import Any, Dict, List, Optional, Union


class Struct(SimpleNamespace):
    """Compared, and shown, member by member."""


class NamedResource(Struct):
    """What an event is about, as CloudTrail's Event history lists it."""

    type: Optional[str]
    name: Optional[str]


class Identity(Struct):
    """userIdentity: who made the request."""

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


class SessionContext(Struct):
    session_issuer: Optional[SessionIssuer]
    web_id_federation_data: Any
    attributes: Optional[SessionAttributes]
    source_identity: Optional[str]
    ec2_role_delivery: Optional[str]
    assumed_root: Optional[str]
    sign_in_session_arn: Optional[str]


class SessionIssuer(Struct):
    type: Optional[str]
    principal_id: Optional[str]
    arn: Optional[str]
    account_id: Optional[str]
    user_name: Optional[str]


class SessionAttributes(Struct):
    creation_date: Optional[str]
    mfa_authenticated: Optional[str]


class InvokedByDelegate(Struct):
    account_id: Optional[str]


class OnBehalfOf(Struct):
    user_id: Optional[str]
    identity_store_arn: Optional[str]


class InScopeOf(Struct):
    source_arn: Optional[str]
    source_account: Optional[str]
    issuer_type: Optional[str]
    credentials_issued_to: Optional[str]
    credentials_issued_to_version: Optional[str]


class Resource(Struct):
    """One element of resources."""

    arn: Optional[str]
    arn_prefix: Optional[str]
    account_id: Optional[str]
    type: Optional[str]


class TlsDetails(Struct):
    tls_version: Optional[str]
    cipher_suite: Optional[str]
    client_provided_host_header: Optional[str]
    key_exchange: Optional[str]


class Problem(Struct):
    """Something in a record that is not as AWS documents it."""

    path: Optional[str]
    message: Optional[str]


class Details(Struct):
    """What is documented of an event's open objects."""

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
    resource_tags: List[TaggedResource]
    principal_tags: Any


class TaggedResource(Struct):
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
    attributions: List[InsightAttribution]


class InsightAttribution(Struct):
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
    window_end: Optional[datetime]
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
    """A public key; valid says whether it is one."""

    text: Optional[str]
    type: Optional[str]
    valid: Optional[bool]
    bits: Optional[int]
    curve: Optional[str]
    comment: Optional[str]
    sha256: Optional[str]
    md5: Optional[str]
    problem: Optional[str]


class Ec2(Struct):
    """What EC2's decoder found."""

    action: Optional[str]
    access: str
    dialect: str
    known: Optional[bool]
    instances: List[Ec2Instance]
    resources: List[Ec2Resource]
    request: Optional[Union[RunInstancesRequest, ChangeInstancesRequest]]
    response: Optional[Union[RunInstancesResponse, ChangeInstancesResponse]]


class Ec2Instance(Struct):
    instance_id: Optional[str]
    previous_state: Optional[Ec2State]
    current_state: Optional[Ec2State]
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
    iam_instance_profile: Optional[str]
    architecture: Optional[str]
    platform: Optional[str]


class Ec2State(Struct):
    code: Optional[int]
    name: Optional[str]


class Ec2Resource(Struct):
    """An id, of what type, and where it was found."""

    id: Optional[str]
    type: Optional[str]
    path: Optional[str]


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
    user_data: Optional[str]
    metadata_options: Optional[MetadataOptions]
    block_device_mappings: List[BlockDeviceMapping]
    tags: List[Ec2Tag]
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


class Ec2Tag(Struct):
    resource_type: Optional[str]
    key: Optional[str]
    value: Optional[str]


class RunInstancesResponse(Struct):
    reservation_id: Optional[str]
    owner_id: Optional[str]
    requester_id: Optional[str]
    instances: List[str]


class ChangeInstancesRequest(Struct):
    instance_ids: List[str]
    force: Optional[bool]
    hibernate: Optional[bool]
    skip_os_shutdown: Optional[bool]
    additional_info: Optional[str]


class ChangeInstancesResponse(Struct):
    starting_instances: List[InstanceStateChange]
    stopping_instances: List[InstanceStateChange]
    terminating_instances: List[InstanceStateChange]
    returned: Optional[bool]


class InstanceStateChange(Struct):
    instance_id: Optional[str]
    current_state: Optional[Ec2State]
    previous_state: Optional[Ec2State]


class InstanceConnect(Struct):
    """What EC2 Instance Connect's decoder found."""

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


# By the name of the schema, or by that of the schema it is reached from and its own.
CLASSES: Dict[Any, type] = {
    "userIdentity": Identity,
    "sessionContext": SessionContext,
    "sessionIssuer": SessionIssuer,
    "attributes": SessionAttributes,
    "invokedByDelegate": InvokedByDelegate,
    "onBehalfOf": OnBehalfOf,
    "inScopeOf": InScopeOf,
    "resources": Resource,
    "tlsDetails": TlsDetails,
    "problems": Problem,
    "details": Details,
    "addendum": Addendum,
    "eventContext": EventContext,
    "resourceTags": TaggedResource,
    "insight": Insight,
    "attributions": InsightAttribution,
    "insightValue": InsightValue,
    "timeWindow": TimeWindow,
    "summary": Summary,
    "dimension": Dimension,
    "statistics": Statistic,
    "edgeDeviceDetails": EdgeDeviceDetails,
    "webIdFederationData": WebIdFederationData,
    "omissions": Omission,
    "sshKey": SshKey,
    "ec2": Ec2,
    "instances": Ec2Instance,
    "state": Ec2State,
    ("ec2", "resources"): Ec2Resource,
    "runInstancesRequest": RunInstancesRequest,
    "metadataOptions": MetadataOptions,
    "blockDeviceMappings": BlockDeviceMapping,
    "tags": Ec2Tag,
    "runInstancesResponse": RunInstancesResponse,
    "changeInstancesRequest": ChangeInstancesRequest,
    "changeInstancesResponse": ChangeInstancesResponse,
    "instanceStateChange": InstanceStateChange,
    "instanceConnect": InstanceConnect,
}
