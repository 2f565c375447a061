package cloudtrail;

import java.time.Instant;
import java.util.List;

/**
 * What hangs from an event. Written by Hints, by the library's schemas, under their names; the headers of the
 * library describe each. Absent components are null, absent lists are empty. What is an Object is an open part
 * of the record: Map, List, String, Long, Double, Boolean, or null. A word that Java keeps for itself has an
 * underscore behind it.
 */
public final class Types {
    private Types() {}

    /** What an event is about, as Event history lists it. */
    public record NamedResource(
        String type,
        String name) {}

    /** The fields of the record, and what the library adds to them. */
    public abstract static class EventFields {
        EventFields() {}

        abstract <T> T get(String name);

        public String eventVersion() { return get("eventVersion"); }
        public UserIdentity userIdentity() { return get("userIdentity"); }
        public String eventSource() { return get("eventSource"); }
        public String eventName() { return get("eventName"); }
        public String awsRegion() { return get("awsRegion"); }
        public String sourceIPAddress() { return get("sourceIPAddress"); }
        public String userAgent() { return get("userAgent"); }
        public String errorCode() { return get("errorCode"); }
        public String errorMessage() { return get("errorMessage"); }
        public Object requestParameters() { return get("requestParameters"); }
        public Object responseElements() { return get("responseElements"); }
        public Object additionalEventData() { return get("additionalEventData"); }
        public String requestID() { return get("requestID"); }
        public String eventID() { return get("eventID"); }
        public Boolean readOnly() { return get("readOnly"); }
        public List<Resource> resources() { return get("resources"); }
        public String eventType() { return get("eventType"); }
        public String apiVersion() { return get("apiVersion"); }
        public Boolean managementEvent() { return get("managementEvent"); }
        public String recipientAccountId() { return get("recipientAccountId"); }
        public String sharedEventID() { return get("sharedEventID"); }
        public String vpcEndpointId() { return get("vpcEndpointId"); }
        public String vpcEndpointAccountId() { return get("vpcEndpointAccountId"); }
        public Object serviceEventDetails() { return get("serviceEventDetails"); }
        public String eventCategory() { return get("eventCategory"); }
        public Object insightDetails() { return get("insightDetails"); }
        public Object eventContext() { return get("eventContext"); }
        public Object addendum() { return get("addendum"); }
        public TlsDetails tlsDetails() { return get("tlsDetails"); }
        public String sessionCredentialFromConsole() { return get("sessionCredentialFromConsole"); }
        public Object edgeDeviceDetails() { return get("edgeDeviceDetails"); }
        public String annotation() { return get("annotation"); }
        public Boolean omitted() { return get("omitted"); }
        public String accountId() { return get("accountId"); }
        public String eventId() { return get("eventId"); }
        public Object timeWindow() { return get("timeWindow"); }
        public Object summary() { return get("summary"); }
        public String insightSource() { return get("insightSource"); }
        public String insightState() { return get("insightState"); }
        public String insightEventSource() { return get("insightEventSource"); }
        public String insightEventName() { return get("insightEventName"); }
        public String insightErrorCode() { return get("insightErrorCode"); }
        public String insightType() { return get("insightType"); }
        public Object insightContext() { return get("insightContext"); }
        public Object other() { return get("other"); }
        public Long eventTimeNs() { return get("eventTimeNs"); }
        public String origin() { return get("origin"); }
        public Boolean temporaryCredentials() { return get("temporaryCredentials"); }
        public Boolean byAwsService() { return get("byAwsService"); }
        public String userName() { return get("userName"); }
        public List<Problem> problems() { return get("problems"); }
        public long offset() { return get("offset"); }
        public long record() { return get("record"); }
    }

    public sealed interface Ec2Request permits
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
        LaunchTemplateRequest {}

    public sealed interface Ec2Response permits
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
        DeleteLaunchTemplateVersionsResponse {}

    public record UserIdentity(
        String type,
        String principalId,
        String arn,
        String accountId,
        String accessKeyId,
        String userName,
        SessionContext sessionContext,
        String invokedBy,
        InvokedByDelegate invokedByDelegate,
        String identityProvider,
        String credentialId,
        OnBehalfOf onBehalfOf,
        InScopeOf inScopeOf,
        Object other) {}

    public record SessionContext(
        SessionIssuer sessionIssuer,
        Object webIdFederationData,
        Attributes attributes,
        String sourceIdentity,
        String ec2RoleDelivery,
        String ec2IssuedInVpc,
        String assumedRoot,
        String signInSessionArn,
        Object other) {}

    public record SessionIssuer(
        String type,
        String principalId,
        String arn,
        String accountId,
        String userName,
        Object other) {}

    public record Attributes(
        String creationDate,
        String mfaAuthenticated,
        Object other) {}

    public record InvokedByDelegate(
        String accountId,
        Object other) {}

    public record OnBehalfOf(
        String userId,
        String identityStoreArn,
        Object other) {}

    public record InScopeOf(
        String sourceArn,
        String sourceAccount,
        String issuerType,
        String credentialsIssuedTo,
        String credentialsIssuedToVersion,
        Object other) {}

    public record Resource(
        String ARN,
        String ARNPrefix,
        String accountId,
        String type,
        Object other) {}

    public record TlsDetails(
        String tlsVersion,
        String cipherSuite,
        String clientProvidedHostHeader,
        String keyExchange,
        Object other) {}

    public record Problem(
        String code,
        String path,
        String message) {}

    public record Details(
        Addendum addendum,
        EventContext eventContext,
        Insight insight,
        TimeWindow timeWindow,
        Summary summary,
        EdgeDeviceDetails edgeDeviceDetails,
        WebIdFederationData webIdFederationData,
        List<Omission> omissions) {}

    public record Addendum(
        String reason,
        List<String> updatedFields,
        String originalRequestID,
        String originalEventID) {}

    public record EventContext(
        Object requestContext,
        List<ResourceTag> resourceTags,
        Object principalTags) {}

    public record ResourceTag(
        String arn,
        Object tags) {}

    public record Insight(
        String state,
        String eventSource,
        String eventName,
        String insightType,
        String errorCode,
        String insightSource,
        Object insightAverage,
        Object baselineAverage,
        Long insightDuration,
        Long baselineDuration,
        List<Attribution> attributions) {}

    public record Attribution(
        String attribute,
        List<InsightValue> insight,
        List<InsightValue> baseline,
        String insightValue,
        Object insightAverage,
        String baselineValue,
        Object baselineAverage) {}

    public record InsightValue(
        String value,
        Object average) {}

    public record TimeWindow(
        Instant windowStart,
        Instant windowEnd,
        String windowSize) {}

    public record Summary(
        Dimension primaryDimension,
        List<Dimension> details) {}

    public record Dimension(
        String dimension,
        String aggregationType,
        List<Statistic> statistics) {}

    public record Statistic(
        String name,
        Object value) {}

    public record EdgeDeviceDetails(
        String type,
        String deviceId) {}

    public record WebIdFederationData(
        String federatedProvider,
        Object attributes) {}

    public record Omission(
        String field,
        Long originalSize,
        String reason) {}

    public record SshKey(
        String text,
        String type,
        Boolean valid,
        Long bits,
        String curve,
        String comment,
        String sha256,
        String md5,
        String problem,
        String format,
        String options,
        Boolean certificate,
        String weak,
        String ec2Fingerprint) {}

    public record Ec2(
        String action,
        String access,
        String dialect,
        Boolean known,
        List<Instance> instances,
        List<Ec2Resource> resources,
        ServiceEvent serviceEvent,
        Ec2Request request,
        Object requestParameters,
        Ec2Response response,
        Object responseElements,
        List<Rule> rules,
        List<Sharing> sharing,
        SshKey key,
        String userData) {}

    public record Instance(
        String instanceId,
        State previousState,
        State currentState,
        State impliedState,
        String imageId,
        String instanceType,
        String keyName,
        String privateIpAddress,
        String publicIpAddress,
        String privateDnsName,
        String subnetId,
        String vpcId,
        String availabilityZone,
        Instant launchTime,
        String iamInstanceProfile,
        String architecture,
        String platform,
        String lifecycle,
        String launchTemplateId,
        String launchTemplateName,
        String launchTemplateVersion) {}

    public record State(
        Long code,
        String name) {}

    public record Ec2Resource(
        String id,
        String type,
        String path) {}

    public record ServiceEvent(
        String snapshotId,
        List<String> instanceIds) {}

    public record RunInstancesRequest(
        String imageId,
        Long minCount,
        Long maxCount,
        String instanceType,
        String keyName,
        String subnetId,
        List<String> securityGroupIds,
        List<String> securityGroups,
        String iamInstanceProfile,
        MetadataOptions metadataOptions,
        List<BlockDeviceMapping> blockDeviceMappings,
        List<Tag> tags,
        String clientToken,
        Boolean ebsOptimized,
        Boolean monitoring,
        Boolean disableApiTermination,
        String instanceMarket,
        String launchTemplateId,
        Boolean associatePublicIpAddress) implements Ec2Request {}

    public record MetadataOptions(
        String httpTokens,
        String httpEndpoint,
        Long httpPutResponseHopLimit) {}

    public record BlockDeviceMapping(
        String deviceName,
        Long volumeSize,
        String volumeType,
        Boolean encrypted,
        Boolean deleteOnTermination,
        String snapshotId,
        String kmsKeyId) {}

    public record Tag(
        String resourceType,
        String key,
        String value) {}

    public record ChangeInstancesRequest(
        List<String> instanceIds,
        Boolean force,
        Boolean hibernate,
        Boolean skipOsShutdown,
        String additionalInfo) implements Ec2Request {}

    public record DescribeInstancesRequest(
        List<String> instanceIds,
        List<Filter> filters,
        Boolean includeAllInstances,
        Long maxResults) implements Ec2Request {}

    public record Filter(
        String name,
        List<String> values) {}

    public record ModifyInstanceAttributeRequest(
        String instanceId,
        String attribute,
        String value,
        List<String> groups,
        String instanceType,
        Boolean disableApiTermination,
        Boolean disableApiStop,
        Boolean sourceDestCheck,
        String instanceInitiatedShutdownBehavior,
        Boolean ebsOptimized,
        Boolean enaSupport,
        String sriovNetSupport,
        String kernel,
        String ramdisk,
        Boolean enclaveOptions,
        List<InstanceBlockDeviceMapping> blockDeviceMappings) implements Ec2Request {}

    public record InstanceBlockDeviceMapping(
        String deviceName,
        String volumeId,
        Boolean deleteOnTermination) {}

    public record InstanceAttributeRequest(
        String instanceId,
        String attribute) implements Ec2Request {}

    public record ModifyInstancePlacementRequest(
        String instanceId,
        String affinity,
        String groupId,
        String groupName,
        String hostId,
        String hostResourceGroupArn,
        Long partitionNumber,
        String tenancy) implements Ec2Request {}

    public record ModifyInstanceCreditSpecificationRequest(
        List<InstanceCreditSpecification> instanceCreditSpecifications,
        String clientToken) implements Ec2Request {}

    public record InstanceCreditSpecification(
        String instanceId,
        String cpuCredits) {}

    public record ModifyMetadataOptionsRequest(
        String instanceId,
        String httpTokens,
        String httpEndpoint,
        Long httpPutResponseHopLimit,
        String httpProtocolIpv6,
        String instanceMetadataTags,
        String httpTokensEnforced) implements Ec2Request {}

    public record InstanceProfileRequest(
        String instanceId,
        String associationId,
        String iamInstanceProfile) implements Ec2Request {}

    public record InstanceAccessRequest(
        String instanceId,
        Boolean latest,
        Boolean wakeUp) implements Ec2Request {}

    public record CreateImageRequest(
        String instanceId,
        String name,
        String description,
        Boolean noReboot,
        List<BlockDeviceMapping> blockDeviceMappings,
        List<Tag> tags,
        String snapshotLocation) implements Ec2Request {}

    public record CopyImageRequest(
        String sourceImageId,
        String sourceRegion,
        String name,
        String description,
        Boolean encrypted,
        String kmsKeyId,
        Boolean copyImageTags,
        String destinationOutpostArn,
        List<Tag> tags,
        String clientToken) implements Ec2Request {}

    public record RegisterImageRequest(
        String name,
        String description,
        String imageLocation,
        String architecture,
        String rootDeviceName,
        String virtualizationType,
        List<BlockDeviceMapping> blockDeviceMappings,
        String kernelId,
        String ramdiskId,
        Boolean enaSupport,
        String sriovNetSupport,
        String bootMode,
        String tpmSupport,
        String imdsSupport,
        List<Tag> tags) implements Ec2Request {}

    public record ChangeImageRequest(
        String imageId,
        Boolean deleteAssociatedSnapshots,
        Instant deprecateAt,
        Boolean withCooldown) implements Ec2Request {}

    public record ModifyImageAttributeRequest(
        String imageId,
        String attribute,
        PermissionChanges launchPermission,
        String operationType,
        List<String> userIds,
        List<String> userGroups,
        List<String> organizationArns,
        List<String> organizationalUnitArns,
        List<String> productCodes,
        String description,
        String imdsSupport,
        String value) implements Ec2Request {}

    public record PermissionChanges(
        List<Permission> add,
        List<Permission> remove) {}

    public record Permission(
        String userId,
        String group,
        String organizationArn,
        String organizationalUnitArn) {}

    public record ImageAttributeRequest(
        String imageId,
        String attribute) implements Ec2Request {}

    public record DescribeImagesRequest(
        List<String> imageIds,
        List<String> owners,
        List<String> executableUsers,
        List<Filter> filters,
        Boolean includeDeprecated,
        Boolean includeDisabled,
        Long maxResults) implements Ec2Request {}

    public record CreateVolumeRequest(
        String availabilityZone,
        Long size,
        String snapshotId,
        String volumeType,
        Long iops,
        Long throughput,
        Boolean encrypted,
        String kmsKeyId,
        Boolean multiAttachEnabled,
        String outpostArn,
        List<Tag> tags,
        String clientToken) implements Ec2Request {}

    public record ChangeVolumeRequest(
        String volumeId,
        String instanceId,
        String device,
        Boolean deleteOnTermination,
        Boolean force,
        Boolean autoEnableIO) implements Ec2Request {}

    public record ModifyVolumeRequest(
        String volumeId,
        Long size,
        String volumeType,
        Long iops,
        Long throughput,
        Boolean multiAttachEnabled) implements Ec2Request {}

    public record ReplaceRootVolumeRequest(
        String instanceId,
        String snapshotId,
        String imageId,
        String volumeId,
        Boolean deleteReplacedRootVolume,
        List<Tag> tags,
        String clientToken) implements Ec2Request {}

    public record DescribeVolumesRequest(
        List<String> volumeIds,
        List<Filter> filters,
        Long maxResults) implements Ec2Request {}

    public record CreateSnapshotsRequest(
        String volumeId,
        String instanceId,
        Boolean excludeBootVolume,
        List<String> excludeDataVolumeIds,
        String description,
        String copyTagsFromSource,
        String outpostArn,
        String location,
        List<Tag> tags) implements Ec2Request {}

    public record CopySnapshotRequest(
        String sourceSnapshotId,
        String sourceRegion,
        String destinationRegion,
        String description,
        Boolean encrypted,
        String kmsKeyId,
        String destinationOutpostArn,
        String presignedUrl,
        List<Tag> tags) implements Ec2Request {}

    public record ChangeSnapshotRequest(
        String snapshotId,
        Boolean force,
        String storageTier,
        Long temporaryRestoreDays,
        Boolean permanentRestore,
        String lockMode,
        Long lockDuration,
        Long coolOffPeriod,
        Instant expirationDate) implements Ec2Request {}

    public record ModifySnapshotAttributeRequest(
        String snapshotId,
        String attribute,
        PermissionChanges createVolumePermission,
        String operationType,
        List<String> userIds,
        List<String> groupNames) implements Ec2Request {}

    public record SnapshotAttributeRequest(
        String snapshotId,
        String attribute) implements Ec2Request {}

    public record DescribeSnapshotsRequest(
        List<String> snapshotIds,
        List<String> ownerIds,
        List<String> restorableByUserIds,
        List<Filter> filters,
        Long maxResults) implements Ec2Request {}

    public record KeyPairRequest(
        String keyName,
        String keyPairId,
        String keyType,
        String keyFormat,
        List<Tag> tags) implements Ec2Request {}

    public record DescribeKeyPairsRequest(
        List<String> keyNames,
        List<String> keyPairIds,
        List<Filter> filters,
        Boolean includePublicKey) implements Ec2Request {}

    public record AccountSettingRequest(
        String kmsKeyId,
        String imageBlockPublicAccessState,
        String state,
        String allowedImagesSettingsState) implements Ec2Request {}

    public record InstanceConnectEndpointRequest(
        String instanceConnectEndpointId,
        String subnetId,
        List<String> securityGroupIds,
        Boolean preserveClientIp,
        String ipAddressType,
        List<Tag> tags,
        String clientToken) implements Ec2Request {}

    public record DescribeInstanceConnectEndpointsRequest(
        List<String> instanceConnectEndpointIds,
        List<Filter> filters,
        Long maxResults) implements Ec2Request {}

    public record ExportRequest(
        String imageId,
        String instanceId,
        String bucket,
        String s3Bucket,
        String s3Prefix,
        String diskImageFormat,
        String containerFormat,
        String targetEnvironment,
        String roleName,
        String description,
        List<Tag> tags,
        List<Tag> s3ObjectTags,
        String clientToken) implements Ec2Request {}

    public record RestoreImageRequest(
        String bucket,
        String objectKey,
        String name,
        List<Tag> tags) implements Ec2Request {}

    public record ImportRequest(
        List<ImportDisk> diskContainers,
        String architecture,
        String platform,
        String bootMode,
        String licenseType,
        Boolean encrypted,
        String kmsKeyId,
        String roleName,
        String description,
        List<Tag> tags,
        String clientToken) implements Ec2Request {}

    public record ImportDisk(
        String description,
        String deviceName,
        String format,
        String snapshotId,
        String url,
        String s3Bucket,
        String s3Key,
        String status) {}

    public record ChangeTagsRequest(
        List<String> resources,
        List<Tag> tags) implements Ec2Request {}

    public record CreateSecurityGroupRequest(
        String groupName,
        String description,
        String vpcId,
        List<Tag> tags) implements Ec2Request {}

    public record DeleteSecurityGroupRequest(
        String groupId,
        String groupName) implements Ec2Request {}

    public record ChangeSecurityGroupRulesRequest(
        String groupId,
        String groupName,
        List<String> securityGroupRuleIds,
        List<SecurityGroupRule> securityGroupRules,
        List<Tag> tags) implements Ec2Request {}

    public record SecurityGroupRule(
        String securityGroupRuleId,
        String securityGroupRuleArn,
        String groupId,
        String groupOwnerId,
        Boolean isEgress,
        String ipProtocol,
        Long fromPort,
        Long toPort,
        String cidrIpv4,
        String cidrIpv6,
        String prefixListId,
        String referencedGroupId,
        String referencedUserId,
        String referencedVpcId,
        String vpcPeeringConnectionId,
        String description,
        List<Tag> tags) {}

    public record DescribeSecurityGroupsRequest(
        List<String> groupIds,
        List<String> groupNames,
        List<String> securityGroupRuleIds,
        List<Filter> filters,
        Long maxResults) implements Ec2Request {}

    public record CreateVpcRequest(
        String vpcId,
        String cidrBlock,
        String instanceTenancy,
        Boolean amazonProvidedIpv6CidrBlock,
        String ipv6CidrBlock,
        String ipv6Pool,
        String ipv6CidrBlockNetworkBorderGroup,
        String ipv4IpamPoolId,
        Long ipv4NetmaskLength,
        String ipv6IpamPoolId,
        Long ipv6NetmaskLength,
        List<Tag> tags) implements Ec2Request {}

    public record ChangeVpcRequest(
        String vpcId,
        Boolean enableDnsSupport,
        Boolean enableDnsHostnames,
        Boolean enableNetworkAddressUsageMetrics,
        String instanceTenancy,
        String dhcpOptionsId,
        String associationId) implements Ec2Request {}

    public record DhcpOptionsRequest(
        String dhcpOptionsId,
        List<DhcpConfiguration> dhcpConfigurations,
        List<Tag> tags) implements Ec2Request {}

    public record DhcpConfiguration(
        String key,
        List<String> values) {}

    public record VpcBlockPublicAccessRequest(
        String internetGatewayBlockMode,
        String exclusionId,
        String internetGatewayExclusionMode,
        String vpcId,
        String subnetId,
        List<Tag> tags) implements Ec2Request {}

    public record CreateSubnetRequest(
        String vpcId,
        String cidrBlock,
        String ipv6CidrBlock,
        String availabilityZone,
        String availabilityZoneId,
        String outpostArn,
        Boolean ipv6Native,
        String ipv4IpamPoolId,
        Long ipv4NetmaskLength,
        String ipv6IpamPoolId,
        Long ipv6NetmaskLength,
        List<Tag> tags) implements Ec2Request {}

    public record ChangeSubnetRequest(
        String subnetId,
        Boolean mapPublicIpOnLaunch,
        Boolean assignIpv6AddressOnCreation,
        Boolean mapCustomerOwnedIpOnLaunch,
        String customerOwnedIpv4Pool,
        Boolean enableDns64,
        String privateDnsHostnameTypeOnLaunch,
        Boolean enableResourceNameDnsARecordOnLaunch,
        Boolean enableResourceNameDnsAAAARecordOnLaunch,
        Long enableLniAtDeviceIndex,
        Boolean disableLniAtDeviceIndex) implements Ec2Request {}

    public record ChangeRouteRequest(
        String routeTableId,
        String destinationCidrBlock,
        String destinationIpv6CidrBlock,
        String destinationPrefixListId,
        Boolean open,
        String gatewayId,
        String natGatewayId,
        String instanceId,
        String networkInterfaceId,
        String vpcPeeringConnectionId,
        String transitGatewayId,
        String egressOnlyInternetGatewayId,
        String localGatewayId,
        String carrierGatewayId,
        String coreNetworkArn,
        String odbNetworkArn,
        String vpcEndpointId,
        Boolean localTarget) implements Ec2Request {}

    public record CreateRouteTableRequest(
        String vpcId,
        String clientToken,
        List<Tag> tags) implements Ec2Request {}

    public record ChangeRouteTableRequest(
        String routeTableId,
        String associationId,
        String subnetId,
        String gatewayId,
        String publicIpv4Pool) implements Ec2Request {}

    public record ChangeNetworkAclEntryRequest(
        String networkAclId,
        Long ruleNumber,
        String protocol,
        String ruleAction,
        Boolean egress,
        String cidrBlock,
        String ipv6CidrBlock,
        PortRange portRange,
        IcmpTypeCode icmpTypeCode,
        Boolean open) implements Ec2Request {}

    public record PortRange(
        Long from,
        Long to) {}

    public record IcmpTypeCode(
        Long code,
        Long type) {}

    public record CreateNetworkAclRequest(
        String vpcId,
        String clientToken,
        List<Tag> tags) implements Ec2Request {}

    public record ChangeNetworkAclRequest(
        String networkAclId,
        String associationId) implements Ec2Request {}

    public record InternetGatewayRequest(
        String internetGatewayId,
        String egressOnlyInternetGatewayId,
        String vpcId,
        String clientToken,
        List<Tag> tags) implements Ec2Request {}

    public record NatGatewayRequest(
        String natGatewayId,
        String subnetId,
        String vpcId,
        String connectivityType,
        String availabilityMode,
        String allocationId,
        String privateIpAddress,
        List<String> secondaryAllocationIds,
        List<String> secondaryPrivateIpAddresses,
        Long secondaryPrivateIpAddressCount,
        String clientToken,
        List<Tag> tags) implements Ec2Request {}

    public record VpnGatewayRequest(
        String vpnGatewayId,
        String vpcId,
        String type,
        String availabilityZone,
        Long amazonSideAsn,
        List<Tag> tags) implements Ec2Request {}

    public record CustomerGatewayRequest(
        String customerGatewayId,
        String ipAddress,
        String type,
        Long bgpAsn,
        String deviceName,
        String certificateArn,
        List<Tag> tags) implements Ec2Request {}

    public record VpnConnectionRequest(
        String vpnConnectionId,
        String customerGatewayId,
        String vpnGatewayId,
        String transitGatewayId,
        String type,
        Boolean staticRoutesOnly,
        Boolean enableAcceleration,
        String tunnelInsideIpVersion,
        String localIpv4NetworkCidr,
        String remoteIpv4NetworkCidr,
        String localIpv6NetworkCidr,
        String remoteIpv6NetworkCidr,
        String outsideIpAddressType,
        String destinationCidrBlock,
        List<Tag> tags) implements Ec2Request {}

    public record TransitGatewayRequest(
        String transitGatewayId,
        String description,
        Long amazonSideAsn,
        List<String> transitGatewayCidrBlocks,
        Options options,
        List<Tag> tags) implements Ec2Request {}

    public record Options(
        String autoAcceptSharedAttachments,
        String defaultRouteTableAssociation,
        String defaultRouteTablePropagation,
        String dnsSupport,
        String multicastSupport,
        String vpnEcmpSupport,
        String securityGroupReferencingSupport) {}

    public record TransitGatewayVpcAttachmentRequest(
        String transitGatewayAttachmentId,
        String transitGatewayId,
        String vpcId,
        List<String> subnetIds,
        List<String> addSubnetIds,
        List<String> removeSubnetIds,
        String dnsSupport,
        String ipv6Support,
        String applianceModeSupport,
        String securityGroupReferencingSupport,
        List<Tag> tags) implements Ec2Request {}

    public record TransitGatewayRouteRequest(
        String transitGatewayId,
        String transitGatewayRouteTableId,
        String destinationCidrBlock,
        Boolean open,
        String transitGatewayAttachmentId,
        Boolean blackhole,
        List<Tag> tags) implements Ec2Request {}

    public record AllocateAddressRequest(
        String domain,
        String address,
        String publicIpv4Pool,
        String networkBorderGroup,
        String customerOwnedIpv4Pool,
        String ipamPoolId,
        List<Tag> tags) implements Ec2Request {}

    public record ChangeAddressRequest(
        String allocationId,
        String associationId,
        String publicIp,
        String instanceId,
        String networkInterfaceId,
        String privateIpAddress,
        Boolean allowReassociation,
        String networkBorderGroup,
        String transferAccountId,
        List<Tag> tags) implements Ec2Request {}

    public record CreateNetworkInterfaceRequest(
        String subnetId,
        String description,
        List<String> groups,
        String interfaceType,
        String privateIpAddress,
        List<PrivateIpAddress> privateIpAddresses,
        Long secondaryPrivateIpAddressCount,
        List<String> ipv6Addresses,
        Long ipv6AddressCount,
        Boolean denyAllIgwTraffic,
        String clientToken,
        List<Tag> tags) implements Ec2Request {}

    public record PrivateIpAddress(
        String privateIpAddress,
        Boolean primary) {}

    public record ChangeNetworkInterfaceRequest(
        String networkInterfaceId,
        String instanceId,
        Long deviceIndex,
        Long networkCardIndex,
        String attachmentId,
        Boolean force,
        List<String> groups,
        Boolean sourceDestCheck,
        String description,
        Boolean deleteOnTermination,
        Boolean associatePublicIpAddress,
        Boolean enablePrimaryIpv6,
        List<String> associatedSubnetIds) implements Ec2Request {}

    public record NetworkInterfaceAddressesRequest(
        String networkInterfaceId,
        List<String> privateIpAddresses,
        Long secondaryPrivateIpAddressCount,
        Boolean allowReassignment,
        List<String> ipv4Prefixes,
        List<String> ipv6Addresses,
        Long ipv6AddressCount,
        List<String> ipv6Prefixes) implements Ec2Request {}

    public record NetworkInterfacePermissionRequest(
        String networkInterfacePermissionId,
        String networkInterfaceId,
        String awsAccountId,
        String awsService,
        String permission,
        Boolean force) implements Ec2Request {}

    public record VpcPeeringConnectionRequest(
        String vpcPeeringConnectionId,
        String vpcId,
        String peerVpcId,
        String peerOwnerId,
        String peerRegion,
        PeeringOptions accepterPeeringConnectionOptions,
        PeeringOptions requesterPeeringConnectionOptions,
        List<Tag> tags) implements Ec2Request {}

    public record PeeringOptions(
        Boolean allowDnsResolutionFromRemoteVpc,
        Boolean allowEgressFromLocalClassicLinkToRemoteVpc,
        Boolean allowEgressFromLocalVpcToRemoteClassicLink) {}

    public record CreateVpcEndpointRequest(
        String vpcId,
        String serviceName,
        String serviceRegion,
        String vpcEndpointType,
        String policyDocument,
        Boolean privateDnsEnabled,
        String ipAddressType,
        String dnsRecordIpType,
        List<String> routeTableIds,
        List<String> subnetIds,
        List<String> securityGroupIds,
        String serviceNetworkArn,
        String resourceConfigurationArn,
        String clientToken,
        List<Tag> tags) implements Ec2Request {}

    public record ChangeVpcEndpointsRequest(
        List<String> vpcEndpointIds,
        String serviceId,
        String policyDocument,
        Boolean resetPolicy,
        Boolean privateDnsEnabled,
        String ipAddressType,
        List<String> addRouteTableIds,
        List<String> removeRouteTableIds,
        List<String> addSubnetIds,
        List<String> removeSubnetIds,
        List<String> addSecurityGroupIds,
        List<String> removeSecurityGroupIds) implements Ec2Request {}

    public record VpcEndpointServiceRequest(
        List<String> serviceIds,
        Boolean acceptanceRequired,
        String privateDnsName,
        Boolean removePrivateDnsName,
        List<String> networkLoadBalancerArns,
        List<String> gatewayLoadBalancerArns,
        List<String> addNetworkLoadBalancerArns,
        List<String> removeNetworkLoadBalancerArns,
        List<String> addGatewayLoadBalancerArns,
        List<String> removeGatewayLoadBalancerArns,
        List<String> supportedRegions,
        List<String> addSupportedRegions,
        List<String> removeSupportedRegions,
        List<String> addAllowedPrincipals,
        List<String> removeAllowedPrincipals,
        String clientToken,
        List<Tag> tags) implements Ec2Request {}

    public record CreateFlowLogsRequest(
        List<String> resourceIds,
        String resourceType,
        String trafficType,
        String logDestinationType,
        String logDestination,
        String logGroupName,
        String logFormat,
        String deliverLogsPermissionArn,
        String deliverCrossAccountRole,
        Long maxAggregationInterval,
        String clientToken,
        List<Tag> tags) implements Ec2Request {}

    public record DeleteFlowLogsRequest(
        List<String> flowLogIds) implements Ec2Request {}

    public record TrafficMirrorRequest(
        String trafficMirrorSessionId,
        String trafficMirrorTargetId,
        String trafficMirrorFilterId,
        String networkInterfaceId,
        String networkLoadBalancerArn,
        String gatewayLoadBalancerEndpointId,
        Long sessionNumber,
        Long packetLength,
        Long virtualNetworkId,
        String description,
        List<String> addNetworkServices,
        List<String> removeNetworkServices,
        List<String> removeFields,
        String clientToken,
        List<Tag> tags) implements Ec2Request {}

    public record TrafficMirrorFilterRuleRequest(
        String trafficMirrorFilterRuleId,
        String trafficMirrorFilterId,
        String trafficDirection,
        Long ruleNumber,
        String ruleAction,
        Long protocol,
        String sourceCidrBlock,
        String destinationCidrBlock,
        TrafficMirrorFilterRuleRequestPortRange sourcePortRange,
        TrafficMirrorFilterRuleRequestPortRange destinationPortRange,
        String description,
        List<String> removeFields,
        String clientToken,
        List<Tag> tags) implements Ec2Request {}

    public record TrafficMirrorFilterRuleRequestPortRange(
        Long fromPort,
        Long toPort) {}

    public record RequestSpotInstancesRequest(
        String spotPrice,
        Long instanceCount,
        String type,
        Instant validFrom,
        Instant validUntil,
        String launchGroup,
        String availabilityZoneGroup,
        Long blockDurationMinutes,
        String instanceInterruptionBehavior,
        LaunchSpecification launchSpecification,
        String clientToken,
        List<Tag> tags) implements Ec2Request {}

    public record LaunchSpecification(
        String imageId,
        String instanceType,
        String keyName,
        String subnetId,
        String availabilityZone,
        String tenancy,
        List<String> securityGroupIds,
        List<String> securityGroups,
        String iamInstanceProfile,
        MetadataOptions metadataOptions,
        List<BlockDeviceMapping> blockDeviceMappings,
        List<Tag> tags,
        Boolean ebsOptimized,
        Boolean monitoring,
        Boolean disableApiTermination,
        Boolean disableApiStop,
        String instanceInitiatedShutdownBehavior,
        String instanceMarket,
        Boolean associatePublicIpAddress,
        String spotPrice,
        String weightedCapacity) {}

    public record CancelSpotInstanceRequestsRequest(
        List<String> spotInstanceRequestIds) implements Ec2Request {}

    public record RequestSpotFleetRequest(
        String spotFleetRequestId,
        String iamFleetRole,
        String type,
        String allocationStrategy,
        Long targetCapacity,
        Long onDemandTargetCapacity,
        String spotPrice,
        Instant validFrom,
        Instant validUntil,
        Boolean terminateInstancesWithExpiration,
        Boolean replaceUnhealthyInstances,
        String excessCapacityTerminationPolicy,
        List<LaunchSpecification> launchSpecifications,
        List<LaunchTemplateConfig> launchTemplateConfigs,
        String clientToken,
        List<Tag> tags) implements Ec2Request {}

    public record LaunchTemplateConfig(
        String launchTemplateId,
        String launchTemplateName,
        String version,
        List<LaunchSpecification> overrides) {}

    public record CancelSpotFleetRequestsRequest(
        List<String> spotFleetRequestIds,
        Boolean terminateInstances) implements Ec2Request {}

    public record CreateFleetRequest(
        String fleetId,
        String type,
        Long totalTargetCapacity,
        Long onDemandTargetCapacity,
        Long spotTargetCapacity,
        String defaultTargetCapacityType,
        List<LaunchTemplateConfig> launchTemplateConfigs,
        String spotAllocationStrategy,
        String onDemandAllocationStrategy,
        String instanceInterruptionBehavior,
        String spotMaxTotalPrice,
        String excessCapacityTerminationPolicy,
        Boolean terminateInstancesWithExpiration,
        Boolean replaceUnhealthyInstances,
        Instant validFrom,
        Instant validUntil,
        String clientToken,
        List<Tag> tags) implements Ec2Request {}

    public record DeleteFleetsRequest(
        List<String> fleetIds,
        Boolean terminateInstances) implements Ec2Request {}

    public record LaunchTemplateRequest(
        String launchTemplateId,
        String launchTemplateName,
        String versionDescription,
        String sourceVersion,
        String defaultVersion,
        List<String> versions,
        LaunchSpecification launchTemplateData,
        String clientToken,
        List<Tag> tags) implements Ec2Request {}

    public record RunInstancesResponse(
        String reservationId,
        String ownerId,
        String requesterId,
        List<String> instances) implements Ec2Response {}

    public record ChangeInstancesResponse(
        List<InstanceStateChange> startingInstances,
        List<InstanceStateChange> stoppingInstances,
        List<InstanceStateChange> terminatingInstances,
        Boolean return_) implements Ec2Response {}

    public record InstanceStateChange(
        String instanceId,
        State currentState,
        State previousState) {}

    public record ReturnedResponse(
        Boolean return_) implements Ec2Response {}

    public record MonitorInstancesResponse(
        List<InstanceMonitoring> instanceMonitorings) implements Ec2Response {}

    public record InstanceMonitoring(
        String instanceId,
        String monitoring) {}

    public record ModifyInstanceCreditSpecificationResponse(
        List<String> successfulInstanceCreditSpecifications,
        List<UnsuccessfulInstanceCreditSpecification> unsuccessfulInstanceCreditSpecifications) implements Ec2Response {}

    public record UnsuccessfulInstanceCreditSpecification(
        String instanceId,
        String code,
        String message) {}

    public record ModifyMetadataOptionsResponse(
        String instanceId,
        String state,
        String httpTokens,
        String httpEndpoint,
        Long httpPutResponseHopLimit,
        String httpProtocolIpv6,
        String instanceMetadataTags,
        Boolean return_) implements Ec2Response {}

    public record InstanceProfileResponse(
        String associationId,
        String instanceId,
        String iamInstanceProfile,
        String iamInstanceProfileId,
        String state,
        Instant timestamp) implements Ec2Response {}

    public record CreateImageResponse(
        String imageId) implements Ec2Response {}

    public record ChangeImageResponse(
        Boolean return_,
        List<DeleteSnapshotResult> deleteSnapshotResults) implements Ec2Response {}

    public record DeleteSnapshotResult(
        String snapshotId,
        String returnCode) {}

    public record CreateVolumeResponse(
        String volumeId,
        String availabilityZone,
        Long size,
        String snapshotId,
        String volumeType,
        Long iops,
        Long throughput,
        Boolean encrypted,
        String kmsKeyId,
        Boolean multiAttachEnabled,
        String state,
        Instant createTime,
        List<Tag> tags) implements Ec2Response {}

    public record AttachVolumeResponse(
        String volumeId,
        String instanceId,
        String device,
        String state,
        Instant attachTime,
        Boolean deleteOnTermination) implements Ec2Response {}

    public record ModifyVolumeResponse(
        String volumeId,
        String modificationState,
        String statusMessage,
        Long originalSize,
        Long targetSize,
        String originalVolumeType,
        String targetVolumeType,
        Long originalIops,
        Long targetIops,
        Long originalThroughput,
        Long targetThroughput,
        Boolean originalMultiAttachEnabled,
        Boolean targetMultiAttachEnabled,
        Long progress,
        Instant startTime,
        Instant endTime) implements Ec2Response {}

    public record ReplaceRootVolumeResponse(
        String replaceRootVolumeTaskId,
        String instanceId,
        String taskState,
        String snapshotId,
        String imageId,
        Boolean deleteReplacedRootVolume,
        Instant startTime,
        Instant completeTime,
        List<Tag> tags) implements Ec2Response {}

    public record CreateSnapshotResponse(
        String snapshotId,
        String volumeId,
        Long volumeSize,
        String description,
        Boolean encrypted,
        String kmsKeyId,
        String ownerId,
        String state,
        String progress,
        Instant startTime,
        String outpostArn,
        List<Tag> tags) implements Ec2Response {}

    public record CreateSnapshotsResponse(
        List<Snapshot> snapshots) implements Ec2Response {}

    public record Snapshot(
        String snapshotId,
        String volumeId,
        Long volumeSize,
        String description,
        Boolean encrypted,
        String kmsKeyId,
        String ownerId,
        String state,
        String progress,
        Instant startTime,
        String outpostArn,
        List<Tag> tags) {}

    public record ChangeSnapshotResponse(
        Boolean return_,
        String snapshotId,
        Instant tieringStartTime,
        Instant restoreStartTime,
        Long restoreDuration,
        Boolean isPermanentRestore,
        String lockState,
        Long lockDuration,
        Long coolOffPeriod,
        Instant coolOffPeriodExpiresOn,
        Instant lockCreatedOn,
        Instant lockExpiresOn) implements Ec2Response {}

    public record KeyPairResponse(
        String keyName,
        String keyPairId,
        String keyFingerprint,
        String keyMaterial,
        List<Tag> tags,
        Boolean return_) implements Ec2Response {}

    public record AccountSettingResponse(
        Boolean serialConsoleAccessEnabled,
        Boolean ebsEncryptionByDefault,
        String kmsKeyId,
        String imageBlockPublicAccessState,
        String state,
        String allowedImagesSettingsState) implements Ec2Response {}

    public record InstanceConnectEndpointResponse(
        String instanceConnectEndpointId,
        String instanceConnectEndpointArn,
        String ownerId,
        String state,
        String stateMessage,
        String subnetId,
        String vpcId,
        String availabilityZone,
        String dnsName,
        String fipsDnsName,
        String ipAddressType,
        Boolean preserveClientIp,
        Instant createdAt,
        List<String> securityGroupIds,
        List<String> networkInterfaceIds,
        List<Tag> tags,
        String clientToken,
        Boolean return_) implements Ec2Response {}

    public record ExportResponse(
        String objectKey,
        String exportImageTaskId,
        String exportTaskId,
        String imageId,
        String instanceId,
        String s3Bucket,
        String s3Prefix,
        String s3Key,
        String status,
        String statusMessage,
        List<Tag> tags) implements Ec2Response {}

    public record ImportResponse(
        String importTaskId,
        String imageId,
        List<ImportDisk> snapshotDetails,
        Boolean encrypted,
        String kmsKeyId,
        String status,
        String statusMessage,
        String progress,
        String description,
        List<Tag> tags) implements Ec2Response {}

    public record ChangeTagsResponse(
        Boolean return_) implements Ec2Response {}

    public record UnsuccessfulResponse(
        List<Unsuccessful> unsuccessful,
        Boolean return_) implements Ec2Response {}

    public record Unsuccessful(
        String resourceId,
        String code,
        String message) {}

    public record SecurityGroupResponse(
        String groupId,
        String securityGroupArn,
        List<Tag> tags,
        Boolean return_) implements Ec2Response {}

    public record ChangeSecurityGroupRulesResponse(
        Boolean return_,
        List<SecurityGroupRule> securityGroupRules,
        List<SecurityGroupRule> revokedSecurityGroupRules,
        List<IpPermission> unknownIpPermissions) implements Ec2Response {}

    public record IpPermission(
        String ipProtocol,
        Long fromPort,
        Long toPort,
        String cidrIp,
        String cidrIpv6,
        String prefixListId,
        String groupId,
        String groupName,
        String userId,
        String vpcId,
        String vpcPeeringConnectionId,
        String peeringStatus,
        String description) {}

    public record CreateVpcResponse(
        String vpcId,
        String ownerId,
        String state,
        String cidrBlock,
        List<CidrBlockAssociation> cidrBlockAssociations,
        String dhcpOptionsId,
        String instanceTenancy,
        Boolean isDefault,
        List<Tag> tags) implements Ec2Response {}

    public record CidrBlockAssociation(
        String associationId,
        String cidrBlock,
        String ipv6CidrBlock,
        String state,
        String networkBorderGroup,
        String ipv6Pool) {}

    public record VpcCidrBlockResponse(
        String vpcId,
        CidrBlockAssociation cidrBlockAssociation,
        CidrBlockAssociation ipv6CidrBlockAssociation) implements Ec2Response {}

    public record DhcpOptionsResponse(
        String dhcpOptionsId,
        String ownerId,
        List<DhcpConfiguration> dhcpConfigurations,
        List<Tag> tags,
        Boolean return_) implements Ec2Response {}

    public record VpcBlockPublicAccessResponse(
        String internetGatewayBlockMode,
        String awsAccountId,
        String awsRegion,
        String managedBy,
        String exclusionsAllowed,
        String exclusionId,
        String internetGatewayExclusionMode,
        String resourceArn,
        String state,
        String reason,
        List<Tag> tags) implements Ec2Response {}

    public record CreateSubnetResponse(
        String subnetId,
        String subnetArn,
        String vpcId,
        String ownerId,
        String state,
        String cidrBlock,
        List<String> ipv6CidrBlocks,
        String availabilityZone,
        String availabilityZoneId,
        Long availableIpAddressCount,
        Boolean defaultForAz,
        Boolean mapPublicIpOnLaunch,
        Boolean assignIpv6AddressOnCreation,
        Boolean ipv6Native,
        Boolean enableDns64,
        String outpostArn,
        List<Tag> tags) implements Ec2Response {}

    public record CreateRouteTableResponse(
        String routeTableId,
        String vpcId,
        String ownerId,
        List<Route> routes,
        List<Association> associations,
        List<String> propagatingVgws,
        List<Tag> tags,
        String clientToken) implements Ec2Response {}

    public record Route(
        String destinationCidrBlock,
        String destinationIpv6CidrBlock,
        String destinationPrefixListId,
        Boolean open,
        String gatewayId,
        String natGatewayId,
        String instanceId,
        String networkInterfaceId,
        String vpcPeeringConnectionId,
        String transitGatewayId,
        String egressOnlyInternetGatewayId,
        String localGatewayId,
        String carrierGatewayId,
        String coreNetworkArn,
        String odbNetworkArn,
        String instanceOwnerId,
        String origin,
        String state) {}

    public record Association(
        String routeTableAssociationId,
        String routeTableId,
        String subnetId,
        String gatewayId,
        Boolean main,
        String state) {}

    public record ChangeRouteTableResponse(
        String associationId,
        String newAssociationId,
        String state,
        Boolean return_) implements Ec2Response {}

    public record CreateNetworkAclResponse(
        String networkAclId,
        String vpcId,
        String ownerId,
        Boolean isDefault,
        List<Entry> entries,
        List<Tag> tags) implements Ec2Response {}

    public record Entry(
        Long ruleNumber,
        String protocol,
        String ruleAction,
        Boolean egress,
        String cidrBlock,
        String ipv6CidrBlock,
        PortRange portRange,
        IcmpTypeCode icmpTypeCode,
        Boolean open) {}

    public record ChangeNetworkAclResponse(
        String newAssociationId,
        Boolean return_) implements Ec2Response {}

    public record InternetGatewayResponse(
        String internetGatewayId,
        String egressOnlyInternetGatewayId,
        String ownerId,
        List<Attachment> attachments,
        List<Tag> tags,
        String clientToken,
        Boolean return_) implements Ec2Response {}

    public record Attachment(
        String vpcId,
        String state) {}

    public record NatGatewayResponse(
        String natGatewayId,
        String subnetId,
        String vpcId,
        String connectivityType,
        String availabilityMode,
        String state,
        String failureCode,
        String failureMessage,
        Instant createTime,
        List<NatGatewayAddress> natGatewayAddresses,
        List<Tag> tags,
        String clientToken) implements Ec2Response {}

    public record NatGatewayAddress(
        String allocationId,
        String associationId,
        String networkInterfaceId,
        String privateIp,
        String publicIp,
        Boolean isPrimary,
        String status,
        String failureMessage) {}

    public record VpnGatewayResponse(
        String vpnGatewayId,
        String state,
        String type,
        String availabilityZone,
        Long amazonSideAsn,
        List<Attachment> attachments,
        List<Tag> tags,
        Boolean return_) implements Ec2Response {}

    public record CustomerGatewayResponse(
        String customerGatewayId,
        String state,
        String ipAddress,
        String type,
        Long bgpAsn,
        String deviceName,
        String certificateArn,
        List<Tag> tags,
        Boolean return_) implements Ec2Response {}

    public record VpnConnectionResponse(
        String vpnConnectionId,
        String state,
        String type,
        String customerGatewayId,
        String vpnGatewayId,
        String transitGatewayId,
        Boolean staticRoutesOnly,
        String localIpv4NetworkCidr,
        String remoteIpv4NetworkCidr,
        String customerGatewayConfiguration,
        List<Tag> tags,
        Boolean return_) implements Ec2Response {}

    public record TransitGatewayResponse(
        String transitGatewayId,
        String transitGatewayArn,
        String ownerId,
        String state,
        String description,
        Instant creationTime,
        Long amazonSideAsn,
        Options options,
        List<Tag> tags) implements Ec2Response {}

    public record TransitGatewayVpcAttachmentResponse(
        String transitGatewayAttachmentId,
        String transitGatewayId,
        String vpcId,
        String vpcOwnerId,
        String state,
        List<String> subnetIds,
        Instant creationTime,
        List<Tag> tags) implements Ec2Response {}

    public record TransitGatewayRouteResponse(
        String transitGatewayRouteTableId,
        String transitGatewayId,
        Boolean defaultAssociationRouteTable,
        Boolean defaultPropagationRouteTable,
        Instant creationTime,
        String destinationCidrBlock,
        List<String> transitGatewayAttachmentIds,
        String type,
        String state,
        List<Tag> tags) implements Ec2Response {}

    public record AllocateAddressResponse(
        String allocationId,
        String publicIp,
        String domain,
        String publicIpv4Pool,
        String networkBorderGroup,
        String customerOwnedIp,
        String customerOwnedIpv4Pool,
        String carrierIp) implements Ec2Response {}

    public record ChangeAddressResponse(
        String associationId,
        String publicIp,
        String allocationId,
        String transferAccountId,
        String addressTransferStatus,
        Instant transferOfferExpirationTimestamp,
        Boolean return_) implements Ec2Response {}

    public record CreateNetworkInterfaceResponse(
        String networkInterfaceId,
        String subnetId,
        String vpcId,
        String availabilityZone,
        String description,
        String ownerId,
        String requesterId,
        Boolean requesterManaged,
        String status,
        String interfaceType,
        String macAddress,
        String privateIpAddress,
        String privateDnsName,
        List<PrivateIpAddress> privateIpAddresses,
        List<String> ipv6Addresses,
        Boolean sourceDestCheck,
        Boolean denyAllIgwTraffic,
        List<String> groups,
        List<Tag> tags,
        String clientToken) implements Ec2Response {}

    public record ChangeNetworkInterfaceResponse(
        String attachmentId,
        Long networkCardIndex,
        Boolean return_) implements Ec2Response {}

    public record NetworkInterfaceAddressesResponse(
        String networkInterfaceId,
        List<String> assignedPrivateIpAddresses,
        List<String> assignedIpv4Prefixes,
        List<String> assignedIpv6Addresses,
        List<String> assignedIpv6Prefixes,
        List<String> unassignedIpv6Addresses,
        List<String> unassignedIpv6Prefixes,
        Boolean return_) implements Ec2Response {}

    public record NetworkInterfacePermissionResponse(
        String networkInterfacePermissionId,
        String networkInterfaceId,
        String awsAccountId,
        String awsService,
        String permission,
        String state,
        Boolean return_) implements Ec2Response {}

    public record VpcPeeringConnectionResponse(
        String vpcPeeringConnectionId,
        String status,
        String statusMessage,
        VpcInfo requesterVpcInfo,
        VpcInfo accepterVpcInfo,
        Instant expirationTime,
        PeeringOptions accepterPeeringConnectionOptions,
        PeeringOptions requesterPeeringConnectionOptions,
        List<Tag> tags,
        Boolean return_) implements Ec2Response {}

    public record VpcInfo(
        String vpcId,
        String ownerId,
        String region,
        String cidrBlock,
        List<String> cidrBlocks,
        List<String> ipv6CidrBlocks,
        PeeringOptions peeringOptions) {}

    public record CreateVpcEndpointResponse(
        String vpcEndpointId,
        String vpcEndpointType,
        String vpcId,
        String ownerId,
        String serviceName,
        String state,
        String policyDocument,
        Boolean privateDnsEnabled,
        Boolean requesterManaged,
        String ipAddressType,
        List<String> routeTableIds,
        List<String> subnetIds,
        List<String> groups,
        List<String> networkInterfaceIds,
        List<String> dnsNames,
        Instant creationTimestamp,
        List<Tag> tags,
        String clientToken) implements Ec2Response {}

    public record VpcEndpointServiceResponse(
        String serviceId,
        String serviceName,
        String serviceState,
        Boolean acceptanceRequired,
        List<String> networkLoadBalancerArns,
        List<String> gatewayLoadBalancerArns,
        String privateDnsName,
        List<String> addedPrincipals,
        List<Unsuccessful> unsuccessful,
        List<Tag> tags,
        Boolean return_) implements Ec2Response {}

    public record CreateFlowLogsResponse(
        List<String> flowLogIds,
        List<Unsuccessful> unsuccessful,
        String clientToken) implements Ec2Response {}

    public record TrafficMirrorResponse(
        String trafficMirrorSessionId,
        String trafficMirrorTargetId,
        String trafficMirrorFilterId,
        String networkInterfaceId,
        String networkLoadBalancerArn,
        String gatewayLoadBalancerEndpointId,
        String ownerId,
        String type,
        Long sessionNumber,
        Long packetLength,
        Long virtualNetworkId,
        List<String> networkServices,
        String description,
        List<Tag> tags,
        String clientToken) implements Ec2Response {}

    public record TrafficMirrorFilterRuleResponse(
        String trafficMirrorFilterRuleId,
        String trafficMirrorFilterId,
        String trafficDirection,
        Long ruleNumber,
        String ruleAction,
        Long protocol,
        String sourceCidrBlock,
        String destinationCidrBlock,
        TrafficMirrorFilterRuleRequestPortRange sourcePortRange,
        TrafficMirrorFilterRuleRequestPortRange destinationPortRange,
        List<Tag> tags,
        String clientToken) implements Ec2Response {}

    public record SpotInstanceRequestsResponse(
        List<SpotInstanceRequest> spotInstanceRequests) implements Ec2Response {}

    public record SpotInstanceRequest(
        String spotInstanceRequestId,
        String spotPrice,
        String type,
        String state,
        String statusCode,
        String statusMessage,
        String instanceId,
        String instanceInterruptionBehavior,
        Instant createTime,
        Instant validFrom,
        Instant validUntil,
        LaunchSpecification launchSpecification,
        List<Tag> tags) {}

    public record RequestSpotFleetResponse(
        String spotFleetRequestId,
        Boolean return_) implements Ec2Response {}

    public record CancelSpotFleetRequestsResponse(
        List<SuccessfulFleetRequest> successfulFleetRequests,
        List<SuccessfulFleetRequest> unsuccessfulFleetRequests) implements Ec2Response {}

    public record SuccessfulFleetRequest(
        String spotFleetRequestId,
        String currentSpotFleetRequestState,
        String previousSpotFleetRequestState,
        String code,
        String message) {}

    public record CreateFleetResponse(
        String fleetId,
        List<CreateFleetResponseInstance> instances,
        List<CreateFleetResponseInstance> errors,
        Boolean return_) implements Ec2Response {}

    public record CreateFleetResponseInstance(
        List<String> instanceIds,
        String instanceType,
        String lifecycle,
        String platform,
        String errorCode,
        String errorMessage,
        String launchTemplateId,
        String launchTemplateName,
        String version,
        LaunchSpecification overrides) {}

    public record DeleteFleetsResponse(
        List<SuccessfulFleetDeletion> successfulFleetDeletions,
        List<SuccessfulFleetDeletion> unsuccessfulFleetDeletions) implements Ec2Response {}

    public record SuccessfulFleetDeletion(
        String fleetId,
        String currentFleetState,
        String previousFleetState,
        String code,
        String message) {}

    public record LaunchTemplateResponse(
        String launchTemplateId,
        String launchTemplateName,
        Long defaultVersionNumber,
        Long latestVersionNumber,
        String createdBy,
        Instant createTime,
        List<Tag> tags) implements Ec2Response {}

    public record LaunchTemplateVersionResponse(
        String launchTemplateId,
        String launchTemplateName,
        Long versionNumber,
        String versionDescription,
        Boolean defaultVersion,
        String createdBy,
        Instant createTime,
        LaunchSpecification launchTemplateData) implements Ec2Response {}

    public record DeleteLaunchTemplateVersionsResponse(
        List<Version> successfullyDeletedLaunchTemplateVersions,
        List<Version> unsuccessfullyDeletedLaunchTemplateVersions) implements Ec2Response {}

    public record Version(
        String launchTemplateId,
        String launchTemplateName,
        Long versionNumber,
        String code,
        String message) {}

    public record Rule(
        String direction,
        String ipProtocol,
        Long fromPort,
        Long toPort,
        String cidrIpv4,
        String cidrIpv6,
        String prefixListId,
        String groupId,
        String groupName,
        String description,
        String ruleId,
        Boolean open) {}

    public record Sharing(
        String subject,
        Boolean added,
        Boolean isPublic) {}

    public record InstanceConnect(
        String instanceId,
        String osUser,
        String availabilityZone,
        Long serialPort,
        Boolean monitorMode,
        String instanceConnectEndpointId,
        Long remotePort,
        Long maxTunnelDuration,
        String privateIpAddress,
        String requestId,
        Boolean success,
        SshKey key,
        Instant expires) {}
}
