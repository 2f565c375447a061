package io.cloudtrail;

import java.time.Instant;
import java.util.List;

/**
 * What hangs from an event. Written by Hints, by the library's schemas, under their names; the headers of the
 * library describe each. Absent components are null, absent lists are empty. What is an Object is an open part
 * of the record: Map, List, String, Long, Double, Boolean, or null. A word that Java keeps for itself has an
 * underscore behind it.
 */
public final class CloudTrailTypes {
    private CloudTrailTypes() {}

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
        SessionAttributes attributes,
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

    public record SessionAttributes(
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
        EventContextDetails eventContext,
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

    public record EventContextDetails(
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
        SummaryDimension primaryDimension,
        List<SummaryDimension> details) {}

    public record SummaryDimension(
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

    public record Verdict(
        Boolean asDelivered,
        List<Finding> findings,
        List<Chain> chains) {}

    public record Finding(
        String fault,
        String kind,
        String account,
        String region,
        String trail,
        Instant time,
        String detail,
        Long systemError,
        String path,
        String object) {}

    public record Chain(
        String account,
        String region,
        String trail,
        Boolean backfill,
        Instant fromTime,
        Instant toTime,
        Boolean fromFirstDigest,
        Long digests,
        Long digestsSigned,
        Long digestsLinked,
        Long logFilesAsDelivered,
        Long logFilesUnproven,
        Long logFilesNotAsNamed,
        Long logFilesMissing,
        Long logFilesMoved) {}

    public record Ec2(
        String action,
        String access,
        String dialect,
        Boolean known,
        List<Instance> instances,
        List<Ec2Resource> resources,
        ServiceEvent serviceEvent,
        Object request,
        Object response,
        List<Rule> rules,
        List<Sharing> sharing,
        SshKey key,
        String userData,
        List<Tag> tags) {}

    public record Instance(
        String instanceId,
        InstanceState previousState,
        InstanceState currentState,
        InstanceState impliedState,
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

    public record InstanceState(
        Long code,
        String name) {}

    public record Ec2Resource(
        String id,
        String type,
        String path) {}

    public record ServiceEvent(
        String snapshotId,
        List<String> instanceIds) {}

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

    public record Tag(
        String resourceType,
        String key,
        String value) {}

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

    public record Sts(
        String roleArn,
        String roleSessionName,
        String name,
        String targetPrincipal,
        String taskPolicyArn,
        Long durationSeconds,
        String externalId,
        String sourceIdentity,
        String serialNumber,
        String principalArn,
        String provider,
        String samlAssertionId,
        List<String> policyArns,
        PolicyDocument policy,
        List<SessionTag> tags,
        Object principalTags,
        Object incomingTransitiveTags,
        List<String> transitiveTagKeys,
        Credentials credentials,
        StsPrincipal assumedRoleUser,
        StsPrincipal federatedUser,
        StsPrincipal sessionInfo,
        String assumedPrincipal,
        String subject,
        String subjectType,
        String issuer,
        String nameQualifier,
        List<String> audience,
        Long packedPolicySize,
        String accessKeyId,
        String account) {}

    public record PolicyDocument(
        String version,
        List<PolicyStatement> statement,
        Boolean admin,
        Boolean trustsEveryone) {}

    public record PolicyStatement(
        String sid,
        String effect,
        List<String> action,
        List<String> notAction,
        List<String> resource,
        List<String> notResource,
        Object principal,
        Object notPrincipal,
        Object condition) {}

    public record SessionTag(
        String key,
        String value) {}

    public record Credentials(
        String accessKeyId,
        Instant expiration) {}

    public record StsPrincipal(
        String id,
        String arn) {}

    public record Ssm(
        List<ManagedInstance> instances,
        String target,
        List<CommandTarget> targets,
        String documentName,
        String documentVersion,
        String reason,
        String comment,
        Object parameters,
        Boolean parametersHidden,
        String host,
        String portNumber,
        String sessionId,
        String commandId,
        String automationExecutionId,
        String accessRequestId,
        String status,
        AccessToken credentials) {}

    public record ManagedInstance(
        String instanceId) {}

    public record CommandTarget(
        String key,
        List<String> values) {}

    public record AccessToken(
        String accessKeyId,
        Instant expiration) {}

    public record SignIn(
        String outcome,
        Boolean mfaUsed,
        String mfaType,
        String mfaIdentifier,
        String credentialType,
        Boolean mobileVersion,
        String loginTo,
        String redirectTo,
        String switchFrom,
        String samlProviderArn,
        String userName,
        String authWorkflowId,
        String accountId,
        String roleName,
        String userId,
        String identityStoreArn,
        String credentialId,
        String clientId,
        String grantType,
        Long expiresIn) {}

    public record Iam(
        String userName,
        String roleName,
        String groupName,
        String instanceProfileName,
        String policyName,
        String policyArn,
        String permissionsBoundary,
        String arn,
        String id,
        String accessKeyId,
        String status,
        Boolean passwordResetRequired,
        String serviceName,
        String serviceSpecificCredentialId,
        String serviceUserName,
        String sshPublicKeyId,
        SshKey key,
        String serialNumber,
        PolicyDocument policy,
        PolicyDocument trustPolicy) {}
}
