"""
What hangs from an event, as plain objects. Written by cloudtrail.hints, by the library's schemas; what a newer library
has besides is an attribute too. A member is None when the record does not have it; Any is what json.loads gives; a
datetime is in UTC, and cut to microseconds; the member beside it whose name ends in _ns has all of it.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, List, Optional

from .objects import Payloads, Struct


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
    sts: Optional[Sts]
    ssm: Optional[Ssm]
    sign_in: Optional[SignIn]
    iam: Optional[Iam]


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


class Verdict(Struct):
    as_delivered: Optional[bool]
    findings: List[Finding]
    chains: List[Chain]


class Finding(Struct):
    fault: str
    kind: Optional[str]
    account: Optional[str]
    region: Optional[str]
    trail: Optional[str]
    time: Optional[datetime]
    time_ns: Optional[int]
    detail: Optional[str]
    system_error: Optional[int]
    path: Optional[str]
    object: Optional[str]


class Chain(Struct):
    account: Optional[str]
    region: Optional[str]
    trail: Optional[str]
    backfill: Optional[bool]
    from_time: Optional[datetime]
    from_time_ns: Optional[int]
    to_time: Optional[datetime]
    to_time_ns: Optional[int]
    from_first_digest: Optional[bool]
    digests: Optional[int]
    digests_signed: Optional[int]
    digests_linked: Optional[int]
    log_files_as_delivered: Optional[int]
    log_files_unproven: Optional[int]
    log_files_not_as_named: Optional[int]
    log_files_missing: Optional[int]
    log_files_moved: Optional[int]


class Ec2(Payloads):
    action: Optional[str]
    access: str
    dialect: str
    known: Optional[bool]
    instances: List[Instance]
    resources: List[Ec2Resource]
    service_event: Optional[ServiceEvent]
    request: Any
    response: Any
    rules: List[Rule]
    sharing: List[Sharing]
    key: Optional[SshKey]
    user_data: Optional[str]
    tags: List[Tag]


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


class Tag(Struct):
    resource_type: Optional[str]
    key: Optional[str]
    value: Optional[str]


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


class Sts(Struct):
    role_arn: Optional[str]
    role_session_name: Optional[str]
    name: Optional[str]
    target_principal: Optional[str]
    task_policy_arn: Optional[str]
    duration_seconds: Optional[int]
    external_id: Optional[str]
    source_identity: Optional[str]
    serial_number: Optional[str]
    principal_arn: Optional[str]
    provider: Optional[str]
    saml_assertion_id: Optional[str]
    policy_arns: List[str]
    policy: Optional[Policy]
    tags: List[SessionTag]
    principal_tags: Any
    incoming_transitive_tags: Any
    transitive_tag_keys: List[str]
    credentials: Optional[Credentials]
    assumed_role_user: Optional[Principal]
    federated_user: Optional[Principal]
    session_info: Optional[Principal]
    assumed_principal: Optional[str]
    subject: Optional[str]
    subject_type: Optional[str]
    issuer: Optional[str]
    name_qualifier: Optional[str]
    audience: List[str]
    packed_policy_size: Optional[int]
    access_key_id: Optional[str]
    account: Optional[str]


class Policy(Struct):
    version: Optional[str]
    statement: List[Statement]
    admin: Optional[bool]
    trusts_everyone: Optional[bool]


class Statement(Struct):
    sid: Optional[str]
    effect: Optional[str]
    action: List[str]
    not_action: List[str]
    resource: List[str]
    not_resource: List[str]
    principal: Any
    not_principal: Any
    condition: Any


class SessionTag(Struct):
    key: Optional[str]
    value: Optional[str]


class Credentials(Struct):
    access_key_id: Optional[str]
    expiration: Optional[datetime]
    expiration_ns: Optional[int]


class Principal(Struct):
    id: Optional[str]
    arn: Optional[str]


class Ssm(Struct):
    instances: List[ManagedInstance]
    target: Optional[str]
    targets: List[Target]
    document_name: Optional[str]
    document_version: Optional[str]
    reason: Optional[str]
    comment: Optional[str]
    parameters: Any
    parameters_hidden: Optional[bool]
    host: Optional[str]
    port_number: Optional[str]
    session_id: Optional[str]
    command_id: Optional[str]
    automation_execution_id: Optional[str]
    access_request_id: Optional[str]
    status: Optional[str]
    credentials: Optional[AccessToken]


class ManagedInstance(Struct):
    instance_id: Optional[str]


class Target(Struct):
    key: Optional[str]
    values: List[str]


class AccessToken(Struct):
    access_key_id: Optional[str]
    expiration: Optional[datetime]
    expiration_ns: Optional[int]


class SignIn(Struct):
    outcome: Optional[str]
    mfa_used: Optional[bool]
    mfa_type: Optional[str]
    mfa_identifier: Optional[str]
    credential_type: Optional[str]
    mobile_version: Optional[bool]
    login_to: Optional[str]
    redirect_to: Optional[str]
    switch_from: Optional[str]
    saml_provider_arn: Optional[str]
    user_name: Optional[str]
    auth_workflow_id: Optional[str]
    account_id: Optional[str]
    role_name: Optional[str]
    user_id: Optional[str]
    identity_store_arn: Optional[str]
    credential_id: Optional[str]
    client_id: Optional[str]
    grant_type: Optional[str]
    expires_in: Optional[int]


class Iam(Struct):
    user_name: Optional[str]
    role_name: Optional[str]
    group_name: Optional[str]
    instance_profile_name: Optional[str]
    policy_name: Optional[str]
    policy_arn: Optional[str]
    permissions_boundary: Optional[str]
    arn: Optional[str]
    id: Optional[str]
    access_key_id: Optional[str]
    status: Optional[str]
    password_reset_required: Optional[bool]
    service_name: Optional[str]
    service_specific_credential_id: Optional[str]
    service_user_name: Optional[str]
    ssh_public_key_id: Optional[str]
    key: Optional[SshKey]
    serial_number: Optional[str]
    policy: Optional[Policy]
    trust_policy: Optional[Policy]
