/*
 * What hangs from an event. Written by hints.js, by the library's schemas: what a newer library has besides is there too.
 * The headers of the library describe each member. What a record does not have is undefined, a list then empty. A Date
 * has milliseconds; the member beside it whose name ends in Ns has all of the time, in nanoseconds since 1970.
 */

/** A number, or a BigInt where a number is not exact: beyond 2^53, as nanoseconds since 1970 are. */
export type Integer = number | bigint;

/** The open parts of a record. Integers are exact up to 64 bits; other numbers are read as JSON.parse reads them. */
export type Json = null | boolean | Integer | string | Json[] | { [name: string]: Json };

/** What an event is about, as Event history lists it. */
export interface NamedResource {
  type?: string;
  name?: string;
}

export interface EventFields {
  readonly eventVersion?: string;
  readonly userIdentity?: UserIdentity;
  readonly eventTime?: Date;
  readonly eventTimeText?: string;
  readonly eventSource?: string;
  readonly eventName?: string;
  readonly awsRegion?: string;
  readonly sourceIPAddress?: string;
  readonly userAgent?: string;
  readonly errorCode?: string;
  readonly errorMessage?: string;
  readonly requestParameters?: Json;
  readonly responseElements?: Json;
  readonly additionalEventData?: Json;
  readonly requestID?: string;
  readonly eventID?: string;
  readonly readOnly?: boolean;
  readonly resources: Resource[];
  readonly eventType?: string;
  readonly apiVersion?: string;
  readonly managementEvent?: boolean;
  readonly recipientAccountId?: string;
  readonly sharedEventID?: string;
  readonly vpcEndpointId?: string;
  readonly vpcEndpointAccountId?: string;
  readonly serviceEventDetails?: Json;
  readonly eventCategory?: string;
  readonly insightDetails?: Json;
  readonly eventContext?: Json;
  readonly addendum?: Json;
  readonly tlsDetails?: TlsDetails;
  readonly sessionCredentialFromConsole?: string;
  readonly edgeDeviceDetails?: Json;
  readonly annotation?: string;
  readonly omitted?: boolean;
  readonly accountId?: string;
  readonly eventId?: string;
  readonly timeWindow?: Json;
  readonly summary?: Json;
  readonly insightSource?: string;
  readonly insightState?: string;
  readonly insightEventSource?: string;
  readonly insightEventName?: string;
  readonly insightErrorCode?: string;
  readonly insightType?: string;
  readonly insightContext?: Json;
  readonly other?: Json;
  readonly eventTimeNs?: Integer;
  readonly origin:
    | 'unknown'
    | 'root'
    | 'iam-user'
    | 'assumed-role'
    | 'role'
    | 'federated-user'
    | 'directory'
    | 'aws-account'
    | 'aws-service'
    | 'identity-center-user'
    | 'saml-user'
    | 'web-identity-user';
  readonly temporaryCredentials?: boolean;
  readonly byAwsService?: boolean;
  readonly userName?: string;
  readonly problems: Problem[];
  readonly raw: Buffer;
  readonly offset: Integer;
  readonly record: Integer;
}

export interface UserIdentity {
  readonly type?: string;
  readonly principalId?: string;
  readonly arn?: string;
  readonly accountId?: string;
  readonly accessKeyId?: string;
  readonly userName?: string;
  readonly sessionContext?: SessionContext;
  readonly invokedBy?: string;
  readonly invokedByDelegate?: InvokedByDelegate;
  readonly identityProvider?: string;
  readonly credentialId?: string;
  readonly onBehalfOf?: OnBehalfOf;
  readonly inScopeOf?: InScopeOf;
  readonly other?: Json;
}

export interface SessionContext {
  readonly sessionIssuer?: SessionIssuer;
  readonly webIdFederationData?: Json;
  readonly attributes?: Attributes;
  readonly sourceIdentity?: string;
  readonly ec2RoleDelivery?: string;
  readonly ec2IssuedInVpc?: string;
  readonly assumedRoot?: string;
  readonly signInSessionArn?: string;
  readonly other?: Json;
}

export interface SessionIssuer {
  readonly type?: string;
  readonly principalId?: string;
  readonly arn?: string;
  readonly accountId?: string;
  readonly userName?: string;
  readonly other?: Json;
}

export interface Attributes {
  readonly creationDate?: string;
  readonly mfaAuthenticated?: string;
  readonly other?: Json;
}

export interface InvokedByDelegate {
  readonly accountId?: string;
  readonly other?: Json;
}

export interface OnBehalfOf {
  readonly userId?: string;
  readonly identityStoreArn?: string;
  readonly other?: Json;
}

export interface InScopeOf {
  readonly sourceArn?: string;
  readonly sourceAccount?: string;
  readonly issuerType?: string;
  readonly credentialsIssuedTo?: string;
  readonly credentialsIssuedToVersion?: string;
  readonly other?: Json;
}

export interface Resource {
  readonly ARN?: string;
  readonly ARNPrefix?: string;
  readonly accountId?: string;
  readonly type?: string;
  readonly other?: Json;
}

export interface TlsDetails {
  readonly tlsVersion?: string;
  readonly cipherSuite?: string;
  readonly clientProvidedHostHeader?: string;
  readonly keyExchange?: string;
  readonly other?: Json;
}

export interface Problem {
  readonly code:
    | 'type'
    | 'converted'
    | 'duplicate'
    | 'time'
    | 'encoding'
    | 'left-out'
    | 'limit'
    | 'more'
    | 'decoded'
    | 'spelling';
  readonly path?: string;
  readonly message?: string;
}

export interface Details {
  readonly addendum?: Addendum;
  readonly eventContext?: EventContext;
  readonly insight?: Insight;
  readonly timeWindow?: TimeWindow;
  readonly summary?: Summary;
  readonly edgeDeviceDetails?: EdgeDeviceDetails;
  readonly webIdFederationData?: WebIdFederationData;
  readonly omissions: Omission[];
}

export interface Addendum {
  readonly reason?: string;
  readonly updatedFields: string[];
  readonly originalRequestID?: string;
  readonly originalEventID?: string;
}

export interface EventContext {
  readonly requestContext?: Json;
  readonly resourceTags: ResourceTag[];
  readonly principalTags?: Json;
}

export interface ResourceTag {
  readonly arn?: string;
  readonly tags?: Json;
}

export interface Insight {
  readonly state?: string;
  readonly eventSource?: string;
  readonly eventName?: string;
  readonly insightType?: string;
  readonly errorCode?: string;
  readonly insightSource?: string;
  readonly insightAverage?: Json;
  readonly baselineAverage?: Json;
  readonly insightDuration?: Integer;
  readonly baselineDuration?: Integer;
  readonly attributions: Attribution[];
}

export interface Attribution {
  readonly attribute?: string;
  readonly insight: InsightValue[];
  readonly baseline: InsightValue[];
  readonly insightValue?: string;
  readonly insightAverage?: Json;
  readonly baselineValue?: string;
  readonly baselineAverage?: Json;
}

export interface InsightValue {
  readonly value?: string;
  readonly average?: Json;
}

export interface TimeWindow {
  readonly windowStart?: Date;
  readonly windowStartNs?: Integer;
  readonly windowEnd?: Date;
  readonly windowEndNs?: Integer;
  readonly windowSize?: string;
}

export interface Summary {
  readonly primaryDimension?: Dimension;
  readonly details: Dimension[];
}

export interface Dimension {
  readonly dimension?: string;
  readonly aggregationType?: string;
  readonly statistics: Statistic[];
}

export interface Statistic {
  readonly name?: string;
  readonly value?: Json;
}

export interface EdgeDeviceDetails {
  readonly type?: string;
  readonly deviceId?: string;
}

export interface WebIdFederationData {
  readonly federatedProvider?: string;
  readonly attributes?: Json;
}

export interface Omission {
  readonly field?: string;
  readonly originalSize?: Integer;
  readonly reason?: string;
}

export interface SshKey {
  readonly text?: string;
  readonly type?: string;
  readonly valid?: boolean;
  readonly bits?: Integer;
  readonly curve?: string;
  readonly comment?: string;
  readonly sha256?: string;
  readonly md5?: string;
  readonly problem?: string;
  readonly format?: string;
  readonly options?: string;
  readonly certificate?: boolean;
  readonly weak?: string;
  readonly ec2Fingerprint?: string;
}

export interface Ec2 {
  readonly action?: string;
  readonly access:
    | 'write'
    | 'read';
  readonly dialect:
    | 'none'
    | 'legacy'
    | 'wrapped';
  readonly known?: boolean;
  readonly instances: Instance[];
  readonly resources: Ec2Resource[];
  readonly serviceEvent?: ServiceEvent;
  readonly request?:
    | RunInstancesRequest
    | ChangeInstancesRequest
    | DescribeInstancesRequest
    | ModifyInstanceAttributeRequest
    | InstanceAttributeRequest
    | ModifyInstancePlacementRequest
    | ModifyInstanceCreditSpecificationRequest
    | ModifyMetadataOptionsRequest
    | InstanceProfileRequest
    | InstanceAccessRequest
    | CreateImageRequest
    | CopyImageRequest
    | RegisterImageRequest
    | ChangeImageRequest
    | ModifyImageAttributeRequest
    | ImageAttributeRequest
    | DescribeImagesRequest
    | CreateVolumeRequest
    | ChangeVolumeRequest
    | ModifyVolumeRequest
    | ReplaceRootVolumeRequest
    | DescribeVolumesRequest
    | CreateSnapshotsRequest
    | CopySnapshotRequest
    | ChangeSnapshotRequest
    | ModifySnapshotAttributeRequest
    | SnapshotAttributeRequest
    | DescribeSnapshotsRequest
    | KeyPairRequest
    | DescribeKeyPairsRequest
    | AccountSettingRequest
    | InstanceConnectEndpointRequest
    | DescribeInstanceConnectEndpointsRequest
    | ExportRequest
    | RestoreImageRequest
    | ImportRequest
    | ChangeTagsRequest
    | CreateSecurityGroupRequest
    | DeleteSecurityGroupRequest
    | ChangeSecurityGroupRulesRequest
    | DescribeSecurityGroupsRequest
    | CreateVpcRequest
    | ChangeVpcRequest
    | DhcpOptionsRequest
    | VpcBlockPublicAccessRequest
    | CreateSubnetRequest
    | ChangeSubnetRequest
    | ChangeRouteRequest
    | CreateRouteTableRequest
    | ChangeRouteTableRequest
    | ChangeNetworkAclEntryRequest
    | CreateNetworkAclRequest
    | ChangeNetworkAclRequest
    | InternetGatewayRequest
    | NatGatewayRequest
    | VpnGatewayRequest
    | CustomerGatewayRequest
    | VpnConnectionRequest
    | TransitGatewayRequest
    | TransitGatewayVpcAttachmentRequest
    | TransitGatewayRouteRequest
    | AllocateAddressRequest
    | ChangeAddressRequest
    | CreateNetworkInterfaceRequest
    | ChangeNetworkInterfaceRequest
    | NetworkInterfaceAddressesRequest
    | NetworkInterfacePermissionRequest
    | VpcPeeringConnectionRequest
    | CreateVpcEndpointRequest
    | ChangeVpcEndpointsRequest
    | VpcEndpointServiceRequest
    | CreateFlowLogsRequest
    | DeleteFlowLogsRequest
    | TrafficMirrorRequest
    | TrafficMirrorFilterRuleRequest
    | RequestSpotInstancesRequest
    | CancelSpotInstanceRequestsRequest
    | RequestSpotFleetRequest
    | CancelSpotFleetRequestsRequest
    | CreateFleetRequest
    | DeleteFleetsRequest
    | LaunchTemplateRequest;
  readonly requestParameters?: Json;
  readonly response?:
    | RunInstancesResponse
    | ChangeInstancesResponse
    | ReturnedResponse
    | MonitorInstancesResponse
    | ModifyInstanceCreditSpecificationResponse
    | ModifyMetadataOptionsResponse
    | InstanceProfileResponse
    | CreateImageResponse
    | ChangeImageResponse
    | CreateVolumeResponse
    | AttachVolumeResponse
    | ModifyVolumeResponse
    | ReplaceRootVolumeResponse
    | CreateSnapshotResponse
    | CreateSnapshotsResponse
    | ChangeSnapshotResponse
    | KeyPairResponse
    | AccountSettingResponse
    | InstanceConnectEndpointResponse
    | ExportResponse
    | ImportResponse
    | ChangeTagsResponse
    | UnsuccessfulResponse
    | SecurityGroupResponse
    | ChangeSecurityGroupRulesResponse
    | CreateVpcResponse
    | VpcCidrBlockResponse
    | DhcpOptionsResponse
    | VpcBlockPublicAccessResponse
    | CreateSubnetResponse
    | CreateRouteTableResponse
    | ChangeRouteTableResponse
    | CreateNetworkAclResponse
    | ChangeNetworkAclResponse
    | InternetGatewayResponse
    | NatGatewayResponse
    | VpnGatewayResponse
    | CustomerGatewayResponse
    | VpnConnectionResponse
    | TransitGatewayResponse
    | TransitGatewayVpcAttachmentResponse
    | TransitGatewayRouteResponse
    | AllocateAddressResponse
    | ChangeAddressResponse
    | CreateNetworkInterfaceResponse
    | ChangeNetworkInterfaceResponse
    | NetworkInterfaceAddressesResponse
    | NetworkInterfacePermissionResponse
    | VpcPeeringConnectionResponse
    | CreateVpcEndpointResponse
    | VpcEndpointServiceResponse
    | CreateFlowLogsResponse
    | TrafficMirrorResponse
    | TrafficMirrorFilterRuleResponse
    | SpotInstanceRequestsResponse
    | RequestSpotFleetResponse
    | CancelSpotFleetRequestsResponse
    | CreateFleetResponse
    | DeleteFleetsResponse
    | LaunchTemplateResponse
    | LaunchTemplateVersionResponse
    | DeleteLaunchTemplateVersionsResponse;
  readonly responseElements?: Json;
  readonly rules: Rule[];
  readonly sharing: Sharing[];
  readonly key?: SshKey;
  readonly userData?: string;
}

export interface Instance {
  readonly instanceId?: string;
  readonly previousState?: State;
  readonly currentState?: State;
  readonly impliedState?: State;
  readonly imageId?: string;
  readonly instanceType?: string;
  readonly keyName?: string;
  readonly privateIpAddress?: string;
  readonly publicIpAddress?: string;
  readonly privateDnsName?: string;
  readonly subnetId?: string;
  readonly vpcId?: string;
  readonly availabilityZone?: string;
  readonly launchTime?: Date;
  readonly launchTimeNs?: Integer;
  readonly iamInstanceProfile?: string;
  readonly architecture?: string;
  readonly platform?: string;
  readonly lifecycle?: string;
  readonly launchTemplateId?: string;
  readonly launchTemplateName?: string;
  readonly launchTemplateVersion?: string;
}

export interface State {
  readonly code?: Integer;
  readonly name?: string;
}

export interface Ec2Resource {
  readonly id?: string;
  readonly type?: string;
  readonly path?: string;
}

export interface ServiceEvent {
  readonly snapshotId?: string;
  readonly instanceIds: string[];
}

export interface RunInstancesRequest {
  readonly imageId?: string;
  readonly minCount?: Integer;
  readonly maxCount?: Integer;
  readonly instanceType?: string;
  readonly keyName?: string;
  readonly subnetId?: string;
  readonly securityGroupIds: string[];
  readonly securityGroups: string[];
  readonly iamInstanceProfile?: string;
  readonly metadataOptions?: MetadataOptions;
  readonly blockDeviceMappings: BlockDeviceMapping[];
  readonly tags: Tag[];
  readonly clientToken?: string;
  readonly ebsOptimized?: boolean;
  readonly monitoring?: boolean;
  readonly disableApiTermination?: boolean;
  readonly instanceMarket?: string;
  readonly launchTemplateId?: string;
  readonly associatePublicIpAddress?: boolean;
}

export interface MetadataOptions {
  readonly httpTokens?: string;
  readonly httpEndpoint?: string;
  readonly httpPutResponseHopLimit?: Integer;
}

export interface BlockDeviceMapping {
  readonly deviceName?: string;
  readonly volumeSize?: Integer;
  readonly volumeType?: string;
  readonly encrypted?: boolean;
  readonly deleteOnTermination?: boolean;
  readonly snapshotId?: string;
  readonly kmsKeyId?: string;
}

export interface Tag {
  readonly resourceType?: string;
  readonly key?: string;
  readonly value?: string;
}

export interface ChangeInstancesRequest {
  readonly instanceIds: string[];
  readonly force?: boolean;
  readonly hibernate?: boolean;
  readonly skipOsShutdown?: boolean;
  readonly additionalInfo?: string;
}

export interface DescribeInstancesRequest {
  readonly instanceIds: string[];
  readonly filters: Filter[];
  readonly includeAllInstances?: boolean;
  readonly maxResults?: Integer;
}

export interface Filter {
  readonly name?: string;
  readonly values: string[];
}

export interface ModifyInstanceAttributeRequest {
  readonly instanceId?: string;
  readonly attribute?: string;
  readonly value?: string;
  readonly groups: string[];
  readonly instanceType?: string;
  readonly disableApiTermination?: boolean;
  readonly disableApiStop?: boolean;
  readonly sourceDestCheck?: boolean;
  readonly instanceInitiatedShutdownBehavior?: string;
  readonly ebsOptimized?: boolean;
  readonly enaSupport?: boolean;
  readonly sriovNetSupport?: string;
  readonly kernel?: string;
  readonly ramdisk?: string;
  readonly enclaveOptions?: boolean;
  readonly blockDeviceMappings: InstanceBlockDeviceMapping[];
}

export interface InstanceBlockDeviceMapping {
  readonly deviceName?: string;
  readonly volumeId?: string;
  readonly deleteOnTermination?: boolean;
}

export interface InstanceAttributeRequest {
  readonly instanceId?: string;
  readonly attribute?: string;
}

export interface ModifyInstancePlacementRequest {
  readonly instanceId?: string;
  readonly affinity?: string;
  readonly groupId?: string;
  readonly groupName?: string;
  readonly hostId?: string;
  readonly hostResourceGroupArn?: string;
  readonly partitionNumber?: Integer;
  readonly tenancy?: string;
}

export interface ModifyInstanceCreditSpecificationRequest {
  readonly instanceCreditSpecifications: InstanceCreditSpecification[];
  readonly clientToken?: string;
}

export interface InstanceCreditSpecification {
  readonly instanceId?: string;
  readonly cpuCredits?: string;
}

export interface ModifyMetadataOptionsRequest {
  readonly instanceId?: string;
  readonly httpTokens?: string;
  readonly httpEndpoint?: string;
  readonly httpPutResponseHopLimit?: Integer;
  readonly httpProtocolIpv6?: string;
  readonly instanceMetadataTags?: string;
  readonly httpTokensEnforced?: string;
}

export interface InstanceProfileRequest {
  readonly instanceId?: string;
  readonly associationId?: string;
  readonly iamInstanceProfile?: string;
}

export interface InstanceAccessRequest {
  readonly instanceId?: string;
  readonly latest?: boolean;
  readonly wakeUp?: boolean;
}

export interface CreateImageRequest {
  readonly instanceId?: string;
  readonly name?: string;
  readonly description?: string;
  readonly noReboot?: boolean;
  readonly blockDeviceMappings: BlockDeviceMapping[];
  readonly tags: Tag[];
  readonly snapshotLocation?: string;
}

export interface CopyImageRequest {
  readonly sourceImageId?: string;
  readonly sourceRegion?: string;
  readonly name?: string;
  readonly description?: string;
  readonly encrypted?: boolean;
  readonly kmsKeyId?: string;
  readonly copyImageTags?: boolean;
  readonly destinationOutpostArn?: string;
  readonly tags: Tag[];
  readonly clientToken?: string;
}

export interface RegisterImageRequest {
  readonly name?: string;
  readonly description?: string;
  readonly imageLocation?: string;
  readonly architecture?: string;
  readonly rootDeviceName?: string;
  readonly virtualizationType?: string;
  readonly blockDeviceMappings: BlockDeviceMapping[];
  readonly kernelId?: string;
  readonly ramdiskId?: string;
  readonly enaSupport?: boolean;
  readonly sriovNetSupport?: string;
  readonly bootMode?: string;
  readonly tpmSupport?: string;
  readonly imdsSupport?: string;
  readonly tags: Tag[];
}

export interface ChangeImageRequest {
  readonly imageId?: string;
  readonly deleteAssociatedSnapshots?: boolean;
  readonly deprecateAt?: Date;
  readonly deprecateAtNs?: Integer;
  readonly withCooldown?: boolean;
}

export interface ModifyImageAttributeRequest {
  readonly imageId?: string;
  readonly attribute?: string;
  readonly launchPermission?: PermissionChanges;
  readonly operationType?: string;
  readonly userIds: string[];
  readonly userGroups: string[];
  readonly organizationArns: string[];
  readonly organizationalUnitArns: string[];
  readonly productCodes: string[];
  readonly description?: string;
  readonly imdsSupport?: string;
  readonly value?: string;
}

export interface PermissionChanges {
  readonly add: Permission[];
  readonly remove: Permission[];
}

export interface Permission {
  readonly userId?: string;
  readonly group?: string;
  readonly organizationArn?: string;
  readonly organizationalUnitArn?: string;
}

export interface ImageAttributeRequest {
  readonly imageId?: string;
  readonly attribute?: string;
}

export interface DescribeImagesRequest {
  readonly imageIds: string[];
  readonly owners: string[];
  readonly executableUsers: string[];
  readonly filters: Filter[];
  readonly includeDeprecated?: boolean;
  readonly includeDisabled?: boolean;
  readonly maxResults?: Integer;
}

export interface CreateVolumeRequest {
  readonly availabilityZone?: string;
  readonly size?: Integer;
  readonly snapshotId?: string;
  readonly volumeType?: string;
  readonly iops?: Integer;
  readonly throughput?: Integer;
  readonly encrypted?: boolean;
  readonly kmsKeyId?: string;
  readonly multiAttachEnabled?: boolean;
  readonly outpostArn?: string;
  readonly tags: Tag[];
  readonly clientToken?: string;
}

export interface ChangeVolumeRequest {
  readonly volumeId?: string;
  readonly instanceId?: string;
  readonly device?: string;
  readonly deleteOnTermination?: boolean;
  readonly force?: boolean;
  readonly autoEnableIO?: boolean;
}

export interface ModifyVolumeRequest {
  readonly volumeId?: string;
  readonly size?: Integer;
  readonly volumeType?: string;
  readonly iops?: Integer;
  readonly throughput?: Integer;
  readonly multiAttachEnabled?: boolean;
}

export interface ReplaceRootVolumeRequest {
  readonly instanceId?: string;
  readonly snapshotId?: string;
  readonly imageId?: string;
  readonly volumeId?: string;
  readonly deleteReplacedRootVolume?: boolean;
  readonly tags: Tag[];
  readonly clientToken?: string;
}

export interface DescribeVolumesRequest {
  readonly volumeIds: string[];
  readonly filters: Filter[];
  readonly maxResults?: Integer;
}

export interface CreateSnapshotsRequest {
  readonly volumeId?: string;
  readonly instanceId?: string;
  readonly excludeBootVolume?: boolean;
  readonly excludeDataVolumeIds: string[];
  readonly description?: string;
  readonly copyTagsFromSource?: string;
  readonly outpostArn?: string;
  readonly location?: string;
  readonly tags: Tag[];
}

export interface CopySnapshotRequest {
  readonly sourceSnapshotId?: string;
  readonly sourceRegion?: string;
  readonly destinationRegion?: string;
  readonly description?: string;
  readonly encrypted?: boolean;
  readonly kmsKeyId?: string;
  readonly destinationOutpostArn?: string;
  readonly presignedUrl?: string;
  readonly tags: Tag[];
}

export interface ChangeSnapshotRequest {
  readonly snapshotId?: string;
  readonly force?: boolean;
  readonly storageTier?: string;
  readonly temporaryRestoreDays?: Integer;
  readonly permanentRestore?: boolean;
  readonly lockMode?: string;
  readonly lockDuration?: Integer;
  readonly coolOffPeriod?: Integer;
  readonly expirationDate?: Date;
  readonly expirationDateNs?: Integer;
}

export interface ModifySnapshotAttributeRequest {
  readonly snapshotId?: string;
  readonly attribute?: string;
  readonly createVolumePermission?: PermissionChanges;
  readonly operationType?: string;
  readonly userIds: string[];
  readonly groupNames: string[];
}

export interface SnapshotAttributeRequest {
  readonly snapshotId?: string;
  readonly attribute?: string;
}

export interface DescribeSnapshotsRequest {
  readonly snapshotIds: string[];
  readonly ownerIds: string[];
  readonly restorableByUserIds: string[];
  readonly filters: Filter[];
  readonly maxResults?: Integer;
}

export interface KeyPairRequest {
  readonly keyName?: string;
  readonly keyPairId?: string;
  readonly keyType?: string;
  readonly keyFormat?: string;
  readonly tags: Tag[];
}

export interface DescribeKeyPairsRequest {
  readonly keyNames: string[];
  readonly keyPairIds: string[];
  readonly filters: Filter[];
  readonly includePublicKey?: boolean;
}

export interface AccountSettingRequest {
  readonly kmsKeyId?: string;
  readonly imageBlockPublicAccessState?: string;
  readonly state?: string;
  readonly allowedImagesSettingsState?: string;
}

export interface InstanceConnectEndpointRequest {
  readonly instanceConnectEndpointId?: string;
  readonly subnetId?: string;
  readonly securityGroupIds: string[];
  readonly preserveClientIp?: boolean;
  readonly ipAddressType?: string;
  readonly tags: Tag[];
  readonly clientToken?: string;
}

export interface DescribeInstanceConnectEndpointsRequest {
  readonly instanceConnectEndpointIds: string[];
  readonly filters: Filter[];
  readonly maxResults?: Integer;
}

export interface ExportRequest {
  readonly imageId?: string;
  readonly instanceId?: string;
  readonly bucket?: string;
  readonly s3Bucket?: string;
  readonly s3Prefix?: string;
  readonly diskImageFormat?: string;
  readonly containerFormat?: string;
  readonly targetEnvironment?: string;
  readonly roleName?: string;
  readonly description?: string;
  readonly tags: Tag[];
  readonly s3ObjectTags: Tag[];
  readonly clientToken?: string;
}

export interface RestoreImageRequest {
  readonly bucket?: string;
  readonly objectKey?: string;
  readonly name?: string;
  readonly tags: Tag[];
}

export interface ImportRequest {
  readonly diskContainers: ImportDisk[];
  readonly architecture?: string;
  readonly platform?: string;
  readonly bootMode?: string;
  readonly licenseType?: string;
  readonly encrypted?: boolean;
  readonly kmsKeyId?: string;
  readonly roleName?: string;
  readonly description?: string;
  readonly tags: Tag[];
  readonly clientToken?: string;
}

export interface ImportDisk {
  readonly description?: string;
  readonly deviceName?: string;
  readonly format?: string;
  readonly snapshotId?: string;
  readonly url?: string;
  readonly s3Bucket?: string;
  readonly s3Key?: string;
  readonly status?: string;
}

export interface ChangeTagsRequest {
  readonly resources: string[];
  readonly tags: Tag[];
}

export interface CreateSecurityGroupRequest {
  readonly groupName?: string;
  readonly description?: string;
  readonly vpcId?: string;
  readonly tags: Tag[];
}

export interface DeleteSecurityGroupRequest {
  readonly groupId?: string;
  readonly groupName?: string;
}

export interface ChangeSecurityGroupRulesRequest {
  readonly groupId?: string;
  readonly groupName?: string;
  readonly securityGroupRuleIds: string[];
  readonly securityGroupRules: SecurityGroupRule[];
  readonly tags: Tag[];
}

export interface SecurityGroupRule {
  readonly securityGroupRuleId?: string;
  readonly securityGroupRuleArn?: string;
  readonly groupId?: string;
  readonly groupOwnerId?: string;
  readonly isEgress?: boolean;
  readonly ipProtocol?: string;
  readonly fromPort?: Integer;
  readonly toPort?: Integer;
  readonly cidrIpv4?: string;
  readonly cidrIpv6?: string;
  readonly prefixListId?: string;
  readonly referencedGroupId?: string;
  readonly referencedUserId?: string;
  readonly referencedVpcId?: string;
  readonly vpcPeeringConnectionId?: string;
  readonly description?: string;
  readonly tags: Tag[];
}

export interface DescribeSecurityGroupsRequest {
  readonly groupIds: string[];
  readonly groupNames: string[];
  readonly securityGroupRuleIds: string[];
  readonly filters: Filter[];
  readonly maxResults?: Integer;
}

export interface CreateVpcRequest {
  readonly vpcId?: string;
  readonly cidrBlock?: string;
  readonly instanceTenancy?: string;
  readonly amazonProvidedIpv6CidrBlock?: boolean;
  readonly ipv6CidrBlock?: string;
  readonly ipv6Pool?: string;
  readonly ipv6CidrBlockNetworkBorderGroup?: string;
  readonly ipv4IpamPoolId?: string;
  readonly ipv4NetmaskLength?: Integer;
  readonly ipv6IpamPoolId?: string;
  readonly ipv6NetmaskLength?: Integer;
  readonly tags: Tag[];
}

export interface ChangeVpcRequest {
  readonly vpcId?: string;
  readonly enableDnsSupport?: boolean;
  readonly enableDnsHostnames?: boolean;
  readonly enableNetworkAddressUsageMetrics?: boolean;
  readonly instanceTenancy?: string;
  readonly dhcpOptionsId?: string;
  readonly associationId?: string;
}

export interface DhcpOptionsRequest {
  readonly dhcpOptionsId?: string;
  readonly dhcpConfigurations: DhcpConfiguration[];
  readonly tags: Tag[];
}

export interface DhcpConfiguration {
  readonly key?: string;
  readonly values: string[];
}

export interface VpcBlockPublicAccessRequest {
  readonly internetGatewayBlockMode?: string;
  readonly exclusionId?: string;
  readonly internetGatewayExclusionMode?: string;
  readonly vpcId?: string;
  readonly subnetId?: string;
  readonly tags: Tag[];
}

export interface CreateSubnetRequest {
  readonly vpcId?: string;
  readonly cidrBlock?: string;
  readonly ipv6CidrBlock?: string;
  readonly availabilityZone?: string;
  readonly availabilityZoneId?: string;
  readonly outpostArn?: string;
  readonly ipv6Native?: boolean;
  readonly ipv4IpamPoolId?: string;
  readonly ipv4NetmaskLength?: Integer;
  readonly ipv6IpamPoolId?: string;
  readonly ipv6NetmaskLength?: Integer;
  readonly tags: Tag[];
}

export interface ChangeSubnetRequest {
  readonly subnetId?: string;
  readonly mapPublicIpOnLaunch?: boolean;
  readonly assignIpv6AddressOnCreation?: boolean;
  readonly mapCustomerOwnedIpOnLaunch?: boolean;
  readonly customerOwnedIpv4Pool?: string;
  readonly enableDns64?: boolean;
  readonly privateDnsHostnameTypeOnLaunch?: string;
  readonly enableResourceNameDnsARecordOnLaunch?: boolean;
  readonly enableResourceNameDnsAAAARecordOnLaunch?: boolean;
  readonly enableLniAtDeviceIndex?: Integer;
  readonly disableLniAtDeviceIndex?: boolean;
}

export interface ChangeRouteRequest {
  readonly routeTableId?: string;
  readonly destinationCidrBlock?: string;
  readonly destinationIpv6CidrBlock?: string;
  readonly destinationPrefixListId?: string;
  readonly open?: boolean;
  readonly gatewayId?: string;
  readonly natGatewayId?: string;
  readonly instanceId?: string;
  readonly networkInterfaceId?: string;
  readonly vpcPeeringConnectionId?: string;
  readonly transitGatewayId?: string;
  readonly egressOnlyInternetGatewayId?: string;
  readonly localGatewayId?: string;
  readonly carrierGatewayId?: string;
  readonly coreNetworkArn?: string;
  readonly odbNetworkArn?: string;
  readonly vpcEndpointId?: string;
  readonly localTarget?: boolean;
}

export interface CreateRouteTableRequest {
  readonly vpcId?: string;
  readonly clientToken?: string;
  readonly tags: Tag[];
}

export interface ChangeRouteTableRequest {
  readonly routeTableId?: string;
  readonly associationId?: string;
  readonly subnetId?: string;
  readonly gatewayId?: string;
  readonly publicIpv4Pool?: string;
}

export interface ChangeNetworkAclEntryRequest {
  readonly networkAclId?: string;
  readonly ruleNumber?: Integer;
  readonly protocol?: string;
  readonly ruleAction?: string;
  readonly egress?: boolean;
  readonly cidrBlock?: string;
  readonly ipv6CidrBlock?: string;
  readonly portRange?: PortRange;
  readonly icmpTypeCode?: IcmpTypeCode;
  readonly open?: boolean;
}

export interface PortRange {
  readonly from?: Integer;
  readonly to?: Integer;
}

export interface IcmpTypeCode {
  readonly code?: Integer;
  readonly type?: Integer;
}

export interface CreateNetworkAclRequest {
  readonly vpcId?: string;
  readonly clientToken?: string;
  readonly tags: Tag[];
}

export interface ChangeNetworkAclRequest {
  readonly networkAclId?: string;
  readonly associationId?: string;
}

export interface InternetGatewayRequest {
  readonly internetGatewayId?: string;
  readonly egressOnlyInternetGatewayId?: string;
  readonly vpcId?: string;
  readonly clientToken?: string;
  readonly tags: Tag[];
}

export interface NatGatewayRequest {
  readonly natGatewayId?: string;
  readonly subnetId?: string;
  readonly vpcId?: string;
  readonly connectivityType?: string;
  readonly availabilityMode?: string;
  readonly allocationId?: string;
  readonly privateIpAddress?: string;
  readonly secondaryAllocationIds: string[];
  readonly secondaryPrivateIpAddresses: string[];
  readonly secondaryPrivateIpAddressCount?: Integer;
  readonly clientToken?: string;
  readonly tags: Tag[];
}

export interface VpnGatewayRequest {
  readonly vpnGatewayId?: string;
  readonly vpcId?: string;
  readonly type?: string;
  readonly availabilityZone?: string;
  readonly amazonSideAsn?: Integer;
  readonly tags: Tag[];
}

export interface CustomerGatewayRequest {
  readonly customerGatewayId?: string;
  readonly ipAddress?: string;
  readonly type?: string;
  readonly bgpAsn?: Integer;
  readonly deviceName?: string;
  readonly certificateArn?: string;
  readonly tags: Tag[];
}

export interface VpnConnectionRequest {
  readonly vpnConnectionId?: string;
  readonly customerGatewayId?: string;
  readonly vpnGatewayId?: string;
  readonly transitGatewayId?: string;
  readonly type?: string;
  readonly staticRoutesOnly?: boolean;
  readonly enableAcceleration?: boolean;
  readonly tunnelInsideIpVersion?: string;
  readonly localIpv4NetworkCidr?: string;
  readonly remoteIpv4NetworkCidr?: string;
  readonly localIpv6NetworkCidr?: string;
  readonly remoteIpv6NetworkCidr?: string;
  readonly outsideIpAddressType?: string;
  readonly destinationCidrBlock?: string;
  readonly tags: Tag[];
}

export interface TransitGatewayRequest {
  readonly transitGatewayId?: string;
  readonly description?: string;
  readonly amazonSideAsn?: Integer;
  readonly transitGatewayCidrBlocks: string[];
  readonly options?: Options;
  readonly tags: Tag[];
}

export interface Options {
  readonly autoAcceptSharedAttachments?: string;
  readonly defaultRouteTableAssociation?: string;
  readonly defaultRouteTablePropagation?: string;
  readonly dnsSupport?: string;
  readonly multicastSupport?: string;
  readonly vpnEcmpSupport?: string;
  readonly securityGroupReferencingSupport?: string;
}

export interface TransitGatewayVpcAttachmentRequest {
  readonly transitGatewayAttachmentId?: string;
  readonly transitGatewayId?: string;
  readonly vpcId?: string;
  readonly subnetIds: string[];
  readonly addSubnetIds: string[];
  readonly removeSubnetIds: string[];
  readonly dnsSupport?: string;
  readonly ipv6Support?: string;
  readonly applianceModeSupport?: string;
  readonly securityGroupReferencingSupport?: string;
  readonly tags: Tag[];
}

export interface TransitGatewayRouteRequest {
  readonly transitGatewayId?: string;
  readonly transitGatewayRouteTableId?: string;
  readonly destinationCidrBlock?: string;
  readonly open?: boolean;
  readonly transitGatewayAttachmentId?: string;
  readonly blackhole?: boolean;
  readonly tags: Tag[];
}

export interface AllocateAddressRequest {
  readonly domain?: string;
  readonly address?: string;
  readonly publicIpv4Pool?: string;
  readonly networkBorderGroup?: string;
  readonly customerOwnedIpv4Pool?: string;
  readonly ipamPoolId?: string;
  readonly tags: Tag[];
}

export interface ChangeAddressRequest {
  readonly allocationId?: string;
  readonly associationId?: string;
  readonly publicIp?: string;
  readonly instanceId?: string;
  readonly networkInterfaceId?: string;
  readonly privateIpAddress?: string;
  readonly allowReassociation?: boolean;
  readonly networkBorderGroup?: string;
  readonly transferAccountId?: string;
  readonly tags: Tag[];
}

export interface CreateNetworkInterfaceRequest {
  readonly subnetId?: string;
  readonly description?: string;
  readonly groups: string[];
  readonly interfaceType?: string;
  readonly privateIpAddress?: string;
  readonly privateIpAddresses: PrivateIpAddress[];
  readonly secondaryPrivateIpAddressCount?: Integer;
  readonly ipv6Addresses: string[];
  readonly ipv6AddressCount?: Integer;
  readonly denyAllIgwTraffic?: boolean;
  readonly clientToken?: string;
  readonly tags: Tag[];
}

export interface PrivateIpAddress {
  readonly privateIpAddress?: string;
  readonly primary?: boolean;
}

export interface ChangeNetworkInterfaceRequest {
  readonly networkInterfaceId?: string;
  readonly instanceId?: string;
  readonly deviceIndex?: Integer;
  readonly networkCardIndex?: Integer;
  readonly attachmentId?: string;
  readonly force?: boolean;
  readonly groups: string[];
  readonly sourceDestCheck?: boolean;
  readonly description?: string;
  readonly deleteOnTermination?: boolean;
  readonly associatePublicIpAddress?: boolean;
  readonly enablePrimaryIpv6?: boolean;
  readonly associatedSubnetIds: string[];
}

export interface NetworkInterfaceAddressesRequest {
  readonly networkInterfaceId?: string;
  readonly privateIpAddresses: string[];
  readonly secondaryPrivateIpAddressCount?: Integer;
  readonly allowReassignment?: boolean;
  readonly ipv4Prefixes: string[];
  readonly ipv6Addresses: string[];
  readonly ipv6AddressCount?: Integer;
  readonly ipv6Prefixes: string[];
}

export interface NetworkInterfacePermissionRequest {
  readonly networkInterfacePermissionId?: string;
  readonly networkInterfaceId?: string;
  readonly awsAccountId?: string;
  readonly awsService?: string;
  readonly permission?: string;
  readonly force?: boolean;
}

export interface VpcPeeringConnectionRequest {
  readonly vpcPeeringConnectionId?: string;
  readonly vpcId?: string;
  readonly peerVpcId?: string;
  readonly peerOwnerId?: string;
  readonly peerRegion?: string;
  readonly accepterPeeringConnectionOptions?: PeeringOptions;
  readonly requesterPeeringConnectionOptions?: PeeringOptions;
  readonly tags: Tag[];
}

export interface PeeringOptions {
  readonly allowDnsResolutionFromRemoteVpc?: boolean;
  readonly allowEgressFromLocalClassicLinkToRemoteVpc?: boolean;
  readonly allowEgressFromLocalVpcToRemoteClassicLink?: boolean;
}

export interface CreateVpcEndpointRequest {
  readonly vpcId?: string;
  readonly serviceName?: string;
  readonly serviceRegion?: string;
  readonly vpcEndpointType?: string;
  readonly policyDocument?: string;
  readonly privateDnsEnabled?: boolean;
  readonly ipAddressType?: string;
  readonly dnsRecordIpType?: string;
  readonly routeTableIds: string[];
  readonly subnetIds: string[];
  readonly securityGroupIds: string[];
  readonly serviceNetworkArn?: string;
  readonly resourceConfigurationArn?: string;
  readonly clientToken?: string;
  readonly tags: Tag[];
}

export interface ChangeVpcEndpointsRequest {
  readonly vpcEndpointIds: string[];
  readonly serviceId?: string;
  readonly policyDocument?: string;
  readonly resetPolicy?: boolean;
  readonly privateDnsEnabled?: boolean;
  readonly ipAddressType?: string;
  readonly addRouteTableIds: string[];
  readonly removeRouteTableIds: string[];
  readonly addSubnetIds: string[];
  readonly removeSubnetIds: string[];
  readonly addSecurityGroupIds: string[];
  readonly removeSecurityGroupIds: string[];
}

export interface VpcEndpointServiceRequest {
  readonly serviceIds: string[];
  readonly acceptanceRequired?: boolean;
  readonly privateDnsName?: string;
  readonly removePrivateDnsName?: boolean;
  readonly networkLoadBalancerArns: string[];
  readonly gatewayLoadBalancerArns: string[];
  readonly addNetworkLoadBalancerArns: string[];
  readonly removeNetworkLoadBalancerArns: string[];
  readonly addGatewayLoadBalancerArns: string[];
  readonly removeGatewayLoadBalancerArns: string[];
  readonly supportedRegions: string[];
  readonly addSupportedRegions: string[];
  readonly removeSupportedRegions: string[];
  readonly addAllowedPrincipals: string[];
  readonly removeAllowedPrincipals: string[];
  readonly clientToken?: string;
  readonly tags: Tag[];
}

export interface CreateFlowLogsRequest {
  readonly resourceIds: string[];
  readonly resourceType?: string;
  readonly trafficType?: string;
  readonly logDestinationType?: string;
  readonly logDestination?: string;
  readonly logGroupName?: string;
  readonly logFormat?: string;
  readonly deliverLogsPermissionArn?: string;
  readonly deliverCrossAccountRole?: string;
  readonly maxAggregationInterval?: Integer;
  readonly clientToken?: string;
  readonly tags: Tag[];
}

export interface DeleteFlowLogsRequest {
  readonly flowLogIds: string[];
}

export interface TrafficMirrorRequest {
  readonly trafficMirrorSessionId?: string;
  readonly trafficMirrorTargetId?: string;
  readonly trafficMirrorFilterId?: string;
  readonly networkInterfaceId?: string;
  readonly networkLoadBalancerArn?: string;
  readonly gatewayLoadBalancerEndpointId?: string;
  readonly sessionNumber?: Integer;
  readonly packetLength?: Integer;
  readonly virtualNetworkId?: Integer;
  readonly description?: string;
  readonly addNetworkServices: string[];
  readonly removeNetworkServices: string[];
  readonly removeFields: string[];
  readonly clientToken?: string;
  readonly tags: Tag[];
}

export interface TrafficMirrorFilterRuleRequest {
  readonly trafficMirrorFilterRuleId?: string;
  readonly trafficMirrorFilterId?: string;
  readonly trafficDirection?: string;
  readonly ruleNumber?: Integer;
  readonly ruleAction?: string;
  readonly protocol?: Integer;
  readonly sourceCidrBlock?: string;
  readonly destinationCidrBlock?: string;
  readonly sourcePortRange?: TrafficMirrorFilterRuleRequestPortRange;
  readonly destinationPortRange?: TrafficMirrorFilterRuleRequestPortRange;
  readonly description?: string;
  readonly removeFields: string[];
  readonly clientToken?: string;
  readonly tags: Tag[];
}

export interface TrafficMirrorFilterRuleRequestPortRange {
  readonly fromPort?: Integer;
  readonly toPort?: Integer;
}

export interface RequestSpotInstancesRequest {
  readonly spotPrice?: string;
  readonly instanceCount?: Integer;
  readonly type?: string;
  readonly validFrom?: Date;
  readonly validFromNs?: Integer;
  readonly validUntil?: Date;
  readonly validUntilNs?: Integer;
  readonly launchGroup?: string;
  readonly availabilityZoneGroup?: string;
  readonly blockDurationMinutes?: Integer;
  readonly instanceInterruptionBehavior?: string;
  readonly launchSpecification?: LaunchSpecification;
  readonly clientToken?: string;
  readonly tags: Tag[];
}

export interface LaunchSpecification {
  readonly imageId?: string;
  readonly instanceType?: string;
  readonly keyName?: string;
  readonly subnetId?: string;
  readonly availabilityZone?: string;
  readonly tenancy?: string;
  readonly securityGroupIds: string[];
  readonly securityGroups: string[];
  readonly iamInstanceProfile?: string;
  readonly metadataOptions?: MetadataOptions;
  readonly blockDeviceMappings: BlockDeviceMapping[];
  readonly tags: Tag[];
  readonly ebsOptimized?: boolean;
  readonly monitoring?: boolean;
  readonly disableApiTermination?: boolean;
  readonly disableApiStop?: boolean;
  readonly instanceInitiatedShutdownBehavior?: string;
  readonly instanceMarket?: string;
  readonly associatePublicIpAddress?: boolean;
  readonly spotPrice?: string;
  readonly weightedCapacity?: string;
}

export interface CancelSpotInstanceRequestsRequest {
  readonly spotInstanceRequestIds: string[];
}

export interface RequestSpotFleetRequest {
  readonly spotFleetRequestId?: string;
  readonly iamFleetRole?: string;
  readonly type?: string;
  readonly allocationStrategy?: string;
  readonly targetCapacity?: Integer;
  readonly onDemandTargetCapacity?: Integer;
  readonly spotPrice?: string;
  readonly validFrom?: Date;
  readonly validFromNs?: Integer;
  readonly validUntil?: Date;
  readonly validUntilNs?: Integer;
  readonly terminateInstancesWithExpiration?: boolean;
  readonly replaceUnhealthyInstances?: boolean;
  readonly excessCapacityTerminationPolicy?: string;
  readonly launchSpecifications: LaunchSpecification[];
  readonly launchTemplateConfigs: LaunchTemplateConfig[];
  readonly clientToken?: string;
  readonly tags: Tag[];
}

export interface LaunchTemplateConfig {
  readonly launchTemplateId?: string;
  readonly launchTemplateName?: string;
  readonly version?: string;
  readonly overrides: LaunchSpecification[];
}

export interface CancelSpotFleetRequestsRequest {
  readonly spotFleetRequestIds: string[];
  readonly terminateInstances?: boolean;
}

export interface CreateFleetRequest {
  readonly fleetId?: string;
  readonly type?: string;
  readonly totalTargetCapacity?: Integer;
  readonly onDemandTargetCapacity?: Integer;
  readonly spotTargetCapacity?: Integer;
  readonly defaultTargetCapacityType?: string;
  readonly launchTemplateConfigs: LaunchTemplateConfig[];
  readonly spotAllocationStrategy?: string;
  readonly onDemandAllocationStrategy?: string;
  readonly instanceInterruptionBehavior?: string;
  readonly spotMaxTotalPrice?: string;
  readonly excessCapacityTerminationPolicy?: string;
  readonly terminateInstancesWithExpiration?: boolean;
  readonly replaceUnhealthyInstances?: boolean;
  readonly validFrom?: Date;
  readonly validFromNs?: Integer;
  readonly validUntil?: Date;
  readonly validUntilNs?: Integer;
  readonly clientToken?: string;
  readonly tags: Tag[];
}

export interface DeleteFleetsRequest {
  readonly fleetIds: string[];
  readonly terminateInstances?: boolean;
}

export interface LaunchTemplateRequest {
  readonly launchTemplateId?: string;
  readonly launchTemplateName?: string;
  readonly versionDescription?: string;
  readonly sourceVersion?: string;
  readonly defaultVersion?: string;
  readonly versions: string[];
  readonly launchTemplateData?: LaunchSpecification;
  readonly clientToken?: string;
  readonly tags: Tag[];
}

export interface RunInstancesResponse {
  readonly reservationId?: string;
  readonly ownerId?: string;
  readonly requesterId?: string;
  readonly instances: string[];
}

export interface ChangeInstancesResponse {
  readonly startingInstances: InstanceStateChange[];
  readonly stoppingInstances: InstanceStateChange[];
  readonly terminatingInstances: InstanceStateChange[];
  readonly return?: boolean;
}

export interface InstanceStateChange {
  readonly instanceId?: string;
  readonly currentState?: State;
  readonly previousState?: State;
}

export interface ReturnedResponse {
  readonly return?: boolean;
}

export interface MonitorInstancesResponse {
  readonly instanceMonitorings: InstanceMonitoring[];
}

export interface InstanceMonitoring {
  readonly instanceId?: string;
  readonly monitoring?: string;
}

export interface ModifyInstanceCreditSpecificationResponse {
  readonly successfulInstanceCreditSpecifications: string[];
  readonly unsuccessfulInstanceCreditSpecifications: UnsuccessfulInstanceCreditSpecification[];
}

export interface UnsuccessfulInstanceCreditSpecification {
  readonly instanceId?: string;
  readonly code?: string;
  readonly message?: string;
}

export interface ModifyMetadataOptionsResponse {
  readonly instanceId?: string;
  readonly state?: string;
  readonly httpTokens?: string;
  readonly httpEndpoint?: string;
  readonly httpPutResponseHopLimit?: Integer;
  readonly httpProtocolIpv6?: string;
  readonly instanceMetadataTags?: string;
  readonly return?: boolean;
}

export interface InstanceProfileResponse {
  readonly associationId?: string;
  readonly instanceId?: string;
  readonly iamInstanceProfile?: string;
  readonly iamInstanceProfileId?: string;
  readonly state?: string;
  readonly timestamp?: Date;
  readonly timestampNs?: Integer;
}

export interface CreateImageResponse {
  readonly imageId?: string;
}

export interface ChangeImageResponse {
  readonly return?: boolean;
  readonly deleteSnapshotResults: DeleteSnapshotResult[];
}

export interface DeleteSnapshotResult {
  readonly snapshotId?: string;
  readonly returnCode?: string;
}

export interface CreateVolumeResponse {
  readonly volumeId?: string;
  readonly availabilityZone?: string;
  readonly size?: Integer;
  readonly snapshotId?: string;
  readonly volumeType?: string;
  readonly iops?: Integer;
  readonly throughput?: Integer;
  readonly encrypted?: boolean;
  readonly kmsKeyId?: string;
  readonly multiAttachEnabled?: boolean;
  readonly state?: string;
  readonly createTime?: Date;
  readonly createTimeNs?: Integer;
  readonly tags: Tag[];
}

export interface AttachVolumeResponse {
  readonly volumeId?: string;
  readonly instanceId?: string;
  readonly device?: string;
  readonly state?: string;
  readonly attachTime?: Date;
  readonly attachTimeNs?: Integer;
  readonly deleteOnTermination?: boolean;
}

export interface ModifyVolumeResponse {
  readonly volumeId?: string;
  readonly modificationState?: string;
  readonly statusMessage?: string;
  readonly originalSize?: Integer;
  readonly targetSize?: Integer;
  readonly originalVolumeType?: string;
  readonly targetVolumeType?: string;
  readonly originalIops?: Integer;
  readonly targetIops?: Integer;
  readonly originalThroughput?: Integer;
  readonly targetThroughput?: Integer;
  readonly originalMultiAttachEnabled?: boolean;
  readonly targetMultiAttachEnabled?: boolean;
  readonly progress?: Integer;
  readonly startTime?: Date;
  readonly startTimeNs?: Integer;
  readonly endTime?: Date;
  readonly endTimeNs?: Integer;
}

export interface ReplaceRootVolumeResponse {
  readonly replaceRootVolumeTaskId?: string;
  readonly instanceId?: string;
  readonly taskState?: string;
  readonly snapshotId?: string;
  readonly imageId?: string;
  readonly deleteReplacedRootVolume?: boolean;
  readonly startTime?: Date;
  readonly startTimeNs?: Integer;
  readonly completeTime?: Date;
  readonly completeTimeNs?: Integer;
  readonly tags: Tag[];
}

export interface CreateSnapshotResponse {
  readonly snapshotId?: string;
  readonly volumeId?: string;
  readonly volumeSize?: Integer;
  readonly description?: string;
  readonly encrypted?: boolean;
  readonly kmsKeyId?: string;
  readonly ownerId?: string;
  readonly state?: string;
  readonly progress?: string;
  readonly startTime?: Date;
  readonly startTimeNs?: Integer;
  readonly outpostArn?: string;
  readonly tags: Tag[];
}

export interface CreateSnapshotsResponse {
  readonly snapshots: Snapshot[];
}

export interface Snapshot {
  readonly snapshotId?: string;
  readonly volumeId?: string;
  readonly volumeSize?: Integer;
  readonly description?: string;
  readonly encrypted?: boolean;
  readonly kmsKeyId?: string;
  readonly ownerId?: string;
  readonly state?: string;
  readonly progress?: string;
  readonly startTime?: Date;
  readonly startTimeNs?: Integer;
  readonly outpostArn?: string;
  readonly tags: Tag[];
}

export interface ChangeSnapshotResponse {
  readonly return?: boolean;
  readonly snapshotId?: string;
  readonly tieringStartTime?: Date;
  readonly tieringStartTimeNs?: Integer;
  readonly restoreStartTime?: Date;
  readonly restoreStartTimeNs?: Integer;
  readonly restoreDuration?: Integer;
  readonly isPermanentRestore?: boolean;
  readonly lockState?: string;
  readonly lockDuration?: Integer;
  readonly coolOffPeriod?: Integer;
  readonly coolOffPeriodExpiresOn?: Date;
  readonly coolOffPeriodExpiresOnNs?: Integer;
  readonly lockCreatedOn?: Date;
  readonly lockCreatedOnNs?: Integer;
  readonly lockExpiresOn?: Date;
  readonly lockExpiresOnNs?: Integer;
}

export interface KeyPairResponse {
  readonly keyName?: string;
  readonly keyPairId?: string;
  readonly keyFingerprint?: string;
  readonly keyMaterial?: string;
  readonly tags: Tag[];
  readonly return?: boolean;
}

export interface AccountSettingResponse {
  readonly serialConsoleAccessEnabled?: boolean;
  readonly ebsEncryptionByDefault?: boolean;
  readonly kmsKeyId?: string;
  readonly imageBlockPublicAccessState?: string;
  readonly state?: string;
  readonly allowedImagesSettingsState?: string;
}

export interface InstanceConnectEndpointResponse {
  readonly instanceConnectEndpointId?: string;
  readonly instanceConnectEndpointArn?: string;
  readonly ownerId?: string;
  readonly state?: string;
  readonly stateMessage?: string;
  readonly subnetId?: string;
  readonly vpcId?: string;
  readonly availabilityZone?: string;
  readonly dnsName?: string;
  readonly fipsDnsName?: string;
  readonly ipAddressType?: string;
  readonly preserveClientIp?: boolean;
  readonly createdAt?: Date;
  readonly createdAtNs?: Integer;
  readonly securityGroupIds: string[];
  readonly networkInterfaceIds: string[];
  readonly tags: Tag[];
  readonly clientToken?: string;
  readonly return?: boolean;
}

export interface ExportResponse {
  readonly objectKey?: string;
  readonly exportImageTaskId?: string;
  readonly exportTaskId?: string;
  readonly imageId?: string;
  readonly instanceId?: string;
  readonly s3Bucket?: string;
  readonly s3Prefix?: string;
  readonly s3Key?: string;
  readonly status?: string;
  readonly statusMessage?: string;
  readonly tags: Tag[];
}

export interface ImportResponse {
  readonly importTaskId?: string;
  readonly imageId?: string;
  readonly snapshotDetails: ImportDisk[];
  readonly encrypted?: boolean;
  readonly kmsKeyId?: string;
  readonly status?: string;
  readonly statusMessage?: string;
  readonly progress?: string;
  readonly description?: string;
  readonly tags: Tag[];
}

export interface ChangeTagsResponse {
  readonly return?: boolean;
}

export interface UnsuccessfulResponse {
  readonly unsuccessful: Unsuccessful[];
  readonly return?: boolean;
}

export interface Unsuccessful {
  readonly resourceId?: string;
  readonly code?: string;
  readonly message?: string;
}

export interface SecurityGroupResponse {
  readonly groupId?: string;
  readonly securityGroupArn?: string;
  readonly tags: Tag[];
  readonly return?: boolean;
}

export interface ChangeSecurityGroupRulesResponse {
  readonly return?: boolean;
  readonly securityGroupRules: SecurityGroupRule[];
  readonly revokedSecurityGroupRules: SecurityGroupRule[];
  readonly unknownIpPermissions: IpPermission[];
}

export interface IpPermission {
  readonly ipProtocol?: string;
  readonly fromPort?: Integer;
  readonly toPort?: Integer;
  readonly cidrIp?: string;
  readonly cidrIpv6?: string;
  readonly prefixListId?: string;
  readonly groupId?: string;
  readonly groupName?: string;
  readonly userId?: string;
  readonly vpcId?: string;
  readonly vpcPeeringConnectionId?: string;
  readonly peeringStatus?: string;
  readonly description?: string;
}

export interface CreateVpcResponse {
  readonly vpcId?: string;
  readonly ownerId?: string;
  readonly state?: string;
  readonly cidrBlock?: string;
  readonly cidrBlockAssociations: CidrBlockAssociation[];
  readonly dhcpOptionsId?: string;
  readonly instanceTenancy?: string;
  readonly isDefault?: boolean;
  readonly tags: Tag[];
}

export interface CidrBlockAssociation {
  readonly associationId?: string;
  readonly cidrBlock?: string;
  readonly ipv6CidrBlock?: string;
  readonly state?: string;
  readonly networkBorderGroup?: string;
  readonly ipv6Pool?: string;
}

export interface VpcCidrBlockResponse {
  readonly vpcId?: string;
  readonly cidrBlockAssociation?: CidrBlockAssociation;
  readonly ipv6CidrBlockAssociation?: CidrBlockAssociation;
}

export interface DhcpOptionsResponse {
  readonly dhcpOptionsId?: string;
  readonly ownerId?: string;
  readonly dhcpConfigurations: DhcpConfiguration[];
  readonly tags: Tag[];
  readonly return?: boolean;
}

export interface VpcBlockPublicAccessResponse {
  readonly internetGatewayBlockMode?: string;
  readonly awsAccountId?: string;
  readonly awsRegion?: string;
  readonly managedBy?: string;
  readonly exclusionsAllowed?: string;
  readonly exclusionId?: string;
  readonly internetGatewayExclusionMode?: string;
  readonly resourceArn?: string;
  readonly state?: string;
  readonly reason?: string;
  readonly tags: Tag[];
}

export interface CreateSubnetResponse {
  readonly subnetId?: string;
  readonly subnetArn?: string;
  readonly vpcId?: string;
  readonly ownerId?: string;
  readonly state?: string;
  readonly cidrBlock?: string;
  readonly ipv6CidrBlocks: string[];
  readonly availabilityZone?: string;
  readonly availabilityZoneId?: string;
  readonly availableIpAddressCount?: Integer;
  readonly defaultForAz?: boolean;
  readonly mapPublicIpOnLaunch?: boolean;
  readonly assignIpv6AddressOnCreation?: boolean;
  readonly ipv6Native?: boolean;
  readonly enableDns64?: boolean;
  readonly outpostArn?: string;
  readonly tags: Tag[];
}

export interface CreateRouteTableResponse {
  readonly routeTableId?: string;
  readonly vpcId?: string;
  readonly ownerId?: string;
  readonly routes: Route[];
  readonly associations: Association[];
  readonly propagatingVgws: string[];
  readonly tags: Tag[];
  readonly clientToken?: string;
}

export interface Route {
  readonly destinationCidrBlock?: string;
  readonly destinationIpv6CidrBlock?: string;
  readonly destinationPrefixListId?: string;
  readonly open?: boolean;
  readonly gatewayId?: string;
  readonly natGatewayId?: string;
  readonly instanceId?: string;
  readonly networkInterfaceId?: string;
  readonly vpcPeeringConnectionId?: string;
  readonly transitGatewayId?: string;
  readonly egressOnlyInternetGatewayId?: string;
  readonly localGatewayId?: string;
  readonly carrierGatewayId?: string;
  readonly coreNetworkArn?: string;
  readonly odbNetworkArn?: string;
  readonly instanceOwnerId?: string;
  readonly origin?: string;
  readonly state?: string;
}

export interface Association {
  readonly routeTableAssociationId?: string;
  readonly routeTableId?: string;
  readonly subnetId?: string;
  readonly gatewayId?: string;
  readonly main?: boolean;
  readonly state?: string;
}

export interface ChangeRouteTableResponse {
  readonly associationId?: string;
  readonly newAssociationId?: string;
  readonly state?: string;
  readonly return?: boolean;
}

export interface CreateNetworkAclResponse {
  readonly networkAclId?: string;
  readonly vpcId?: string;
  readonly ownerId?: string;
  readonly isDefault?: boolean;
  readonly entries: Entry[];
  readonly tags: Tag[];
}

export interface Entry {
  readonly ruleNumber?: Integer;
  readonly protocol?: string;
  readonly ruleAction?: string;
  readonly egress?: boolean;
  readonly cidrBlock?: string;
  readonly ipv6CidrBlock?: string;
  readonly portRange?: PortRange;
  readonly icmpTypeCode?: IcmpTypeCode;
  readonly open?: boolean;
}

export interface ChangeNetworkAclResponse {
  readonly newAssociationId?: string;
  readonly return?: boolean;
}

export interface InternetGatewayResponse {
  readonly internetGatewayId?: string;
  readonly egressOnlyInternetGatewayId?: string;
  readonly ownerId?: string;
  readonly attachments: Attachment[];
  readonly tags: Tag[];
  readonly clientToken?: string;
  readonly return?: boolean;
}

export interface Attachment {
  readonly vpcId?: string;
  readonly state?: string;
}

export interface NatGatewayResponse {
  readonly natGatewayId?: string;
  readonly subnetId?: string;
  readonly vpcId?: string;
  readonly connectivityType?: string;
  readonly availabilityMode?: string;
  readonly state?: string;
  readonly failureCode?: string;
  readonly failureMessage?: string;
  readonly createTime?: Date;
  readonly createTimeNs?: Integer;
  readonly natGatewayAddresses: NatGatewayAddress[];
  readonly tags: Tag[];
  readonly clientToken?: string;
}

export interface NatGatewayAddress {
  readonly allocationId?: string;
  readonly associationId?: string;
  readonly networkInterfaceId?: string;
  readonly privateIp?: string;
  readonly publicIp?: string;
  readonly isPrimary?: boolean;
  readonly status?: string;
  readonly failureMessage?: string;
}

export interface VpnGatewayResponse {
  readonly vpnGatewayId?: string;
  readonly state?: string;
  readonly type?: string;
  readonly availabilityZone?: string;
  readonly amazonSideAsn?: Integer;
  readonly attachments: Attachment[];
  readonly tags: Tag[];
  readonly return?: boolean;
}

export interface CustomerGatewayResponse {
  readonly customerGatewayId?: string;
  readonly state?: string;
  readonly ipAddress?: string;
  readonly type?: string;
  readonly bgpAsn?: Integer;
  readonly deviceName?: string;
  readonly certificateArn?: string;
  readonly tags: Tag[];
  readonly return?: boolean;
}

export interface VpnConnectionResponse {
  readonly vpnConnectionId?: string;
  readonly state?: string;
  readonly type?: string;
  readonly customerGatewayId?: string;
  readonly vpnGatewayId?: string;
  readonly transitGatewayId?: string;
  readonly staticRoutesOnly?: boolean;
  readonly localIpv4NetworkCidr?: string;
  readonly remoteIpv4NetworkCidr?: string;
  readonly customerGatewayConfiguration?: string;
  readonly tags: Tag[];
  readonly return?: boolean;
}

export interface TransitGatewayResponse {
  readonly transitGatewayId?: string;
  readonly transitGatewayArn?: string;
  readonly ownerId?: string;
  readonly state?: string;
  readonly description?: string;
  readonly creationTime?: Date;
  readonly creationTimeNs?: Integer;
  readonly amazonSideAsn?: Integer;
  readonly options?: Options;
  readonly tags: Tag[];
}

export interface TransitGatewayVpcAttachmentResponse {
  readonly transitGatewayAttachmentId?: string;
  readonly transitGatewayId?: string;
  readonly vpcId?: string;
  readonly vpcOwnerId?: string;
  readonly state?: string;
  readonly subnetIds: string[];
  readonly creationTime?: Date;
  readonly creationTimeNs?: Integer;
  readonly tags: Tag[];
}

export interface TransitGatewayRouteResponse {
  readonly transitGatewayRouteTableId?: string;
  readonly transitGatewayId?: string;
  readonly defaultAssociationRouteTable?: boolean;
  readonly defaultPropagationRouteTable?: boolean;
  readonly creationTime?: Date;
  readonly creationTimeNs?: Integer;
  readonly destinationCidrBlock?: string;
  readonly transitGatewayAttachmentIds: string[];
  readonly type?: string;
  readonly state?: string;
  readonly tags: Tag[];
}

export interface AllocateAddressResponse {
  readonly allocationId?: string;
  readonly publicIp?: string;
  readonly domain?: string;
  readonly publicIpv4Pool?: string;
  readonly networkBorderGroup?: string;
  readonly customerOwnedIp?: string;
  readonly customerOwnedIpv4Pool?: string;
  readonly carrierIp?: string;
}

export interface ChangeAddressResponse {
  readonly associationId?: string;
  readonly publicIp?: string;
  readonly allocationId?: string;
  readonly transferAccountId?: string;
  readonly addressTransferStatus?: string;
  readonly transferOfferExpirationTimestamp?: Date;
  readonly transferOfferExpirationTimestampNs?: Integer;
  readonly return?: boolean;
}

export interface CreateNetworkInterfaceResponse {
  readonly networkInterfaceId?: string;
  readonly subnetId?: string;
  readonly vpcId?: string;
  readonly availabilityZone?: string;
  readonly description?: string;
  readonly ownerId?: string;
  readonly requesterId?: string;
  readonly requesterManaged?: boolean;
  readonly status?: string;
  readonly interfaceType?: string;
  readonly macAddress?: string;
  readonly privateIpAddress?: string;
  readonly privateDnsName?: string;
  readonly privateIpAddresses: PrivateIpAddress[];
  readonly ipv6Addresses: string[];
  readonly sourceDestCheck?: boolean;
  readonly denyAllIgwTraffic?: boolean;
  readonly groups: string[];
  readonly tags: Tag[];
  readonly clientToken?: string;
}

export interface ChangeNetworkInterfaceResponse {
  readonly attachmentId?: string;
  readonly networkCardIndex?: Integer;
  readonly return?: boolean;
}

export interface NetworkInterfaceAddressesResponse {
  readonly networkInterfaceId?: string;
  readonly assignedPrivateIpAddresses: string[];
  readonly assignedIpv4Prefixes: string[];
  readonly assignedIpv6Addresses: string[];
  readonly assignedIpv6Prefixes: string[];
  readonly unassignedIpv6Addresses: string[];
  readonly unassignedIpv6Prefixes: string[];
  readonly return?: boolean;
}

export interface NetworkInterfacePermissionResponse {
  readonly networkInterfacePermissionId?: string;
  readonly networkInterfaceId?: string;
  readonly awsAccountId?: string;
  readonly awsService?: string;
  readonly permission?: string;
  readonly state?: string;
  readonly return?: boolean;
}

export interface VpcPeeringConnectionResponse {
  readonly vpcPeeringConnectionId?: string;
  readonly status?: string;
  readonly statusMessage?: string;
  readonly requesterVpcInfo?: VpcInfo;
  readonly accepterVpcInfo?: VpcInfo;
  readonly expirationTime?: Date;
  readonly expirationTimeNs?: Integer;
  readonly accepterPeeringConnectionOptions?: PeeringOptions;
  readonly requesterPeeringConnectionOptions?: PeeringOptions;
  readonly tags: Tag[];
  readonly return?: boolean;
}

export interface VpcInfo {
  readonly vpcId?: string;
  readonly ownerId?: string;
  readonly region?: string;
  readonly cidrBlock?: string;
  readonly cidrBlocks: string[];
  readonly ipv6CidrBlocks: string[];
  readonly peeringOptions?: PeeringOptions;
}

export interface CreateVpcEndpointResponse {
  readonly vpcEndpointId?: string;
  readonly vpcEndpointType?: string;
  readonly vpcId?: string;
  readonly ownerId?: string;
  readonly serviceName?: string;
  readonly state?: string;
  readonly policyDocument?: string;
  readonly privateDnsEnabled?: boolean;
  readonly requesterManaged?: boolean;
  readonly ipAddressType?: string;
  readonly routeTableIds: string[];
  readonly subnetIds: string[];
  readonly groups: string[];
  readonly networkInterfaceIds: string[];
  readonly dnsNames: string[];
  readonly creationTimestamp?: Date;
  readonly creationTimestampNs?: Integer;
  readonly tags: Tag[];
  readonly clientToken?: string;
}

export interface VpcEndpointServiceResponse {
  readonly serviceId?: string;
  readonly serviceName?: string;
  readonly serviceState?: string;
  readonly acceptanceRequired?: boolean;
  readonly networkLoadBalancerArns: string[];
  readonly gatewayLoadBalancerArns: string[];
  readonly privateDnsName?: string;
  readonly addedPrincipals: string[];
  readonly unsuccessful: Unsuccessful[];
  readonly tags: Tag[];
  readonly return?: boolean;
}

export interface CreateFlowLogsResponse {
  readonly flowLogIds: string[];
  readonly unsuccessful: Unsuccessful[];
  readonly clientToken?: string;
}

export interface TrafficMirrorResponse {
  readonly trafficMirrorSessionId?: string;
  readonly trafficMirrorTargetId?: string;
  readonly trafficMirrorFilterId?: string;
  readonly networkInterfaceId?: string;
  readonly networkLoadBalancerArn?: string;
  readonly gatewayLoadBalancerEndpointId?: string;
  readonly ownerId?: string;
  readonly type?: string;
  readonly sessionNumber?: Integer;
  readonly packetLength?: Integer;
  readonly virtualNetworkId?: Integer;
  readonly networkServices: string[];
  readonly description?: string;
  readonly tags: Tag[];
  readonly clientToken?: string;
}

export interface TrafficMirrorFilterRuleResponse {
  readonly trafficMirrorFilterRuleId?: string;
  readonly trafficMirrorFilterId?: string;
  readonly trafficDirection?: string;
  readonly ruleNumber?: Integer;
  readonly ruleAction?: string;
  readonly protocol?: Integer;
  readonly sourceCidrBlock?: string;
  readonly destinationCidrBlock?: string;
  readonly sourcePortRange?: TrafficMirrorFilterRuleRequestPortRange;
  readonly destinationPortRange?: TrafficMirrorFilterRuleRequestPortRange;
  readonly tags: Tag[];
  readonly clientToken?: string;
}

export interface SpotInstanceRequestsResponse {
  readonly spotInstanceRequests: SpotInstanceRequest[];
}

export interface SpotInstanceRequest {
  readonly spotInstanceRequestId?: string;
  readonly spotPrice?: string;
  readonly type?: string;
  readonly state?: string;
  readonly statusCode?: string;
  readonly statusMessage?: string;
  readonly instanceId?: string;
  readonly instanceInterruptionBehavior?: string;
  readonly createTime?: Date;
  readonly createTimeNs?: Integer;
  readonly validFrom?: Date;
  readonly validFromNs?: Integer;
  readonly validUntil?: Date;
  readonly validUntilNs?: Integer;
  readonly launchSpecification?: LaunchSpecification;
  readonly tags: Tag[];
}

export interface RequestSpotFleetResponse {
  readonly spotFleetRequestId?: string;
  readonly return?: boolean;
}

export interface CancelSpotFleetRequestsResponse {
  readonly successfulFleetRequests: SuccessfulFleetRequest[];
  readonly unsuccessfulFleetRequests: SuccessfulFleetRequest[];
}

export interface SuccessfulFleetRequest {
  readonly spotFleetRequestId?: string;
  readonly currentSpotFleetRequestState?: string;
  readonly previousSpotFleetRequestState?: string;
  readonly code?: string;
  readonly message?: string;
}

export interface CreateFleetResponse {
  readonly fleetId?: string;
  readonly instances: CreateFleetResponseInstance[];
  readonly errors: CreateFleetResponseInstance[];
  readonly return?: boolean;
}

export interface CreateFleetResponseInstance {
  readonly instanceIds: string[];
  readonly instanceType?: string;
  readonly lifecycle?: string;
  readonly platform?: string;
  readonly errorCode?: string;
  readonly errorMessage?: string;
  readonly launchTemplateId?: string;
  readonly launchTemplateName?: string;
  readonly version?: string;
  readonly overrides?: LaunchSpecification;
}

export interface DeleteFleetsResponse {
  readonly successfulFleetDeletions: SuccessfulFleetDeletion[];
  readonly unsuccessfulFleetDeletions: SuccessfulFleetDeletion[];
}

export interface SuccessfulFleetDeletion {
  readonly fleetId?: string;
  readonly currentFleetState?: string;
  readonly previousFleetState?: string;
  readonly code?: string;
  readonly message?: string;
}

export interface LaunchTemplateResponse {
  readonly launchTemplateId?: string;
  readonly launchTemplateName?: string;
  readonly defaultVersionNumber?: Integer;
  readonly latestVersionNumber?: Integer;
  readonly createdBy?: string;
  readonly createTime?: Date;
  readonly createTimeNs?: Integer;
  readonly tags: Tag[];
}

export interface LaunchTemplateVersionResponse {
  readonly launchTemplateId?: string;
  readonly launchTemplateName?: string;
  readonly versionNumber?: Integer;
  readonly versionDescription?: string;
  readonly defaultVersion?: boolean;
  readonly createdBy?: string;
  readonly createTime?: Date;
  readonly createTimeNs?: Integer;
  readonly launchTemplateData?: LaunchSpecification;
}

export interface DeleteLaunchTemplateVersionsResponse {
  readonly successfullyDeletedLaunchTemplateVersions: Version[];
  readonly unsuccessfullyDeletedLaunchTemplateVersions: Version[];
}

export interface Version {
  readonly launchTemplateId?: string;
  readonly launchTemplateName?: string;
  readonly versionNumber?: Integer;
  readonly code?: string;
  readonly message?: string;
}

export interface Rule {
  readonly direction?: string;
  readonly ipProtocol?: string;
  readonly fromPort?: Integer;
  readonly toPort?: Integer;
  readonly cidrIpv4?: string;
  readonly cidrIpv6?: string;
  readonly prefixListId?: string;
  readonly groupId?: string;
  readonly groupName?: string;
  readonly description?: string;
  readonly ruleId?: string;
  readonly open?: boolean;
}

export interface Sharing {
  readonly subject?: string;
  readonly added?: boolean;
  readonly isPublic?: boolean;
}

export interface InstanceConnect {
  readonly instanceId?: string;
  readonly osUser?: string;
  readonly availabilityZone?: string;
  readonly serialPort?: Integer;
  readonly monitorMode?: boolean;
  readonly instanceConnectEndpointId?: string;
  readonly remotePort?: Integer;
  readonly maxTunnelDuration?: Integer;
  readonly privateIpAddress?: string;
  readonly requestId?: string;
  readonly success?: boolean;
  readonly key?: SshKey;
  readonly expires?: Date;
  readonly expiresNs?: Integer;
}

/** What the decoders of single services find; undefined for the events of others. */
export interface Decoded {
  readonly ec2?: Ec2;
  readonly instanceConnect?: InstanceConnect;
}
