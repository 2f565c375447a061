/*
 * What hangs from an event. Written by hints.js, by the library's schemas: what a newer library has besides is there too.
 * The headers of the library describe each member. What a record does not have is undefined, a list then empty.
 */

/** A number, or a BigInt where a number is not exact: beyond 2^53. Times are nanoseconds since 1970, and so BigInts. */
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
  readonly eventTime?: string;
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
  readonly origin?:
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
}

export interface SessionContext {
  readonly sessionIssuer?: SessionIssuer;
  readonly webIdFederationData?: Json;
  readonly attributes?: Attributes;
  readonly sourceIdentity?: string;
  readonly ec2RoleDelivery?: string;
  readonly assumedRoot?: string;
  readonly signInSessionArn?: string;
}

export interface SessionIssuer {
  readonly type?: string;
  readonly principalId?: string;
  readonly arn?: string;
  readonly accountId?: string;
  readonly userName?: string;
}

export interface Attributes {
  readonly creationDate?: string;
  readonly mfaAuthenticated?: string;
}

export interface InvokedByDelegate {
  readonly accountId?: string;
}

export interface OnBehalfOf {
  readonly userId?: string;
  readonly identityStoreArn?: string;
}

export interface InScopeOf {
  readonly sourceArn?: string;
  readonly sourceAccount?: string;
  readonly issuerType?: string;
  readonly credentialsIssuedTo?: string;
  readonly credentialsIssuedToVersion?: string;
}

export interface Resource {
  readonly ARN?: string;
  readonly ARNPrefix?: string;
  readonly accountId?: string;
  readonly type?: string;
}

export interface TlsDetails {
  readonly tlsVersion?: string;
  readonly cipherSuite?: string;
  readonly clientProvidedHostHeader?: string;
  readonly keyExchange?: string;
}

export interface Problem {
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
  readonly windowStart?: Integer;
  readonly windowEnd?: Integer;
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
}

export interface Ec2 {
  readonly action?: string;
  readonly access?:
    | 'write'
    | 'read';
  readonly dialect?:
    | 'none'
    | 'legacy'
    | 'wrapped';
  readonly known?: boolean;
  readonly instances: Instance[];
  readonly resources: Ec2Resource[];
  readonly request?:
    | RunInstancesRequest
    | ChangeInstancesRequest
    | ChangeTagsRequest;
  readonly response?:
    | RunInstancesResponse
    | ChangeInstancesResponse
    | ChangeTagsResponse;
}

export interface Instance {
  readonly instanceId?: string;
  readonly previousState?: State;
  readonly currentState?: State;
  readonly imageId?: string;
  readonly instanceType?: string;
  readonly keyName?: string;
  readonly privateIpAddress?: string;
  readonly publicIpAddress?: string;
  readonly privateDnsName?: string;
  readonly subnetId?: string;
  readonly vpcId?: string;
  readonly availabilityZone?: string;
  readonly launchTime?: Integer;
  readonly iamInstanceProfile?: string;
  readonly architecture?: string;
  readonly platform?: string;
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
  readonly userData?: string;
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

export interface RunInstancesResponse {
  readonly reservationId?: string;
  readonly ownerId?: string;
  readonly requesterId?: string;
  readonly instances: string[];
}

export interface ChangeInstancesRequest {
  readonly instanceIds: string[];
  readonly force?: boolean;
  readonly hibernate?: boolean;
  readonly skipOsShutdown?: boolean;
  readonly additionalInfo?: string;
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

export interface ChangeTagsRequest {
  readonly resources: string[];
  readonly tags: Tag[];
}

export interface ChangeTagsResponse {
  readonly return?: boolean;
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
  readonly expires?: Integer;
}
