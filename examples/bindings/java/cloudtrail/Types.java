package cloudtrail;

import java.time.Instant;
import java.util.List;

/**
 * What events give. The components are the fields of the library's schemas, under their names; the headers of the
 * library describe each. Absent components are null, absent lists are empty. What is an Object is an open part of the
 * record: Map, List, String, Long, Double, Boolean, or null.
 */
public final class Types {
    private Types() {}

    // ---- Every event --------------------------------------------------------------------------------

    public record UserIdentity(String type, String principalId, String arn, String accountId, String accessKeyId,
        String userName, SessionContext sessionContext, String invokedBy, InvokedByDelegate invokedByDelegate,
        String identityProvider, String credentialId, OnBehalfOf onBehalfOf, InScopeOf inScopeOf) {}

    public record SessionContext(SessionIssuer sessionIssuer, Object webIdFederationData, Attributes attributes,
        String sourceIdentity, String ec2RoleDelivery, String assumedRoot, String signInSessionArn) {}

    public record SessionIssuer(String type, String principalId, String arn, String accountId, String userName) {}

    public record Attributes(String creationDate, String mfaAuthenticated) {}

    public record InvokedByDelegate(String accountId) {}

    public record OnBehalfOf(String userId, String identityStoreArn) {}

    public record InScopeOf(String sourceArn, String sourceAccount, String issuerType, String credentialsIssuedTo,
        String credentialsIssuedToVersion) {}

    public record Resource(String ARN, String ARNPrefix, String accountId, String type) {}

    public record TlsDetails(String tlsVersion, String cipherSuite, String clientProvidedHostHeader,
        String keyExchange) {}

    public record Problem(String path, String message) {}

    public record NamedResource(String type, String name) {}

    // ---- Amazon EC2 ---------------------------------------------------------------------------------

    public record Ec2(String action, String access, String dialect, Boolean known, List<Ec2Instance> instances,
        List<Ec2Resource> resources, Ec2Request request, Ec2Response response) {}

    public record Ec2Instance(String instanceId, Ec2State previousState, Ec2State currentState, String imageId,
        String instanceType, String keyName, String privateIpAddress, String publicIpAddress, String privateDnsName,
        String subnetId, String vpcId, String availabilityZone, Instant launchTime, String iamInstanceProfile,
        String architecture, String platform) {}

    public record Ec2State(Long code, String name) {}

    public record Ec2Resource(String id, String type, String path) {}

    public record Ec2Tag(String resourceType, String key, String value) {}

    public sealed interface Ec2Request permits RunInstancesRequest, ChangeInstancesRequest {}

    public sealed interface Ec2Response permits RunInstancesResponse, ChangeInstancesResponse {}

    public record RunInstancesRequest(String imageId, Long minCount, Long maxCount, String instanceType, String keyName,
        String subnetId, List<String> securityGroupIds, List<String> securityGroups, String iamInstanceProfile,
        String userData, MetadataOptions metadataOptions, List<BlockDeviceMapping> blockDeviceMappings,
        List<Ec2Tag> tags, String clientToken, Boolean ebsOptimized, Boolean monitoring, Boolean disableApiTermination,
        String instanceMarket, String launchTemplateId, Boolean associatePublicIpAddress) implements Ec2Request {}

    public record MetadataOptions(String httpTokens, String httpEndpoint, Long httpPutResponseHopLimit) {}

    public record BlockDeviceMapping(String deviceName, Long volumeSize, String volumeType, Boolean encrypted,
        Boolean deleteOnTermination, String snapshotId, String kmsKeyId) {}

    public record RunInstancesResponse(String reservationId, String ownerId, String requesterId,
        List<String> instances) implements Ec2Response {}

    public record ChangeInstancesRequest(List<String> instanceIds, Boolean force, Boolean hibernate,
        Boolean skipOsShutdown, String additionalInfo) implements Ec2Request {}

    /** `returned` is what the schema calls "return". */
    public record ChangeInstancesResponse(List<InstanceStateChange> startingInstances,
        List<InstanceStateChange> stoppingInstances, List<InstanceStateChange> terminatingInstances,
        Boolean returned) implements Ec2Response {}

    public record InstanceStateChange(String instanceId, Ec2State currentState, Ec2State previousState) {}

    // ---- EC2 Instance Connect -----------------------------------------------------------------------

    public record InstanceConnect(String instanceId, String osUser, String availabilityZone, Long serialPort,
        Boolean monitorMode, String instanceConnectEndpointId, Long remotePort, Long maxTunnelDuration,
        String privateIpAddress, String requestId, Boolean success, SshKey key, Instant expires) {}

    public record SshKey(String text, String type, Boolean valid, Long bits, String curve, String comment,
        String sha256, String md5, String problem) {
        /** Reads a line of an authorized_keys file. */
        public static SshKey parse(String line) {
            return Keys.parse(line);
        }
    }

    // ---- Details ------------------------------------------------------------------------------------

    public record Details(Addendum addendum, EventContext eventContext, Insight insight, TimeWindow timeWindow,
        Summary summary, EdgeDeviceDetails edgeDeviceDetails, WebIdFederationData webIdFederationData,
        List<Omission> omissions) {}

    public record Addendum(String reason, List<String> updatedFields, String originalRequestID,
        String originalEventID) {}

    public record EventContext(Object requestContext, List<TaggedResource> resourceTags, Object principalTags) {}

    public record TaggedResource(String arn, Object tags) {}

    public record Insight(String state, String eventSource, String eventName, String insightType, String errorCode,
        String insightSource, Object insightAverage, Object baselineAverage, Long insightDuration,
        Long baselineDuration, List<InsightAttribution> attributions) {}

    public record InsightAttribution(String attribute, List<InsightValue> insight, List<InsightValue> baseline,
        String insightValue, Object insightAverage, String baselineValue, Object baselineAverage) {}

    public record InsightValue(String value, Object average) {}

    public record TimeWindow(Instant windowStart, Instant windowEnd, String windowSize) {}

    public record Summary(Dimension primaryDimension, List<Dimension> details) {}

    public record Dimension(String dimension, String aggregationType, List<Statistic> statistics) {}

    public record Statistic(String name, Object value) {}

    public record EdgeDeviceDetails(String type, String deviceId) {}

    public record WebIdFederationData(String federatedProvider, Object attributes) {}

    public record Omission(String field, Long originalSize, String reason) {}
}
