/*
 * What hangs from an event. Written by hints.mjs, by the library's schemas: what a newer library has besides is there too.
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

export interface Verdict {
  readonly asDelivered?: boolean;
  readonly findings: Finding[];
  readonly chains: Chain[];
}

export interface Finding {
  readonly fault:
    | 'changed'
    | 'missing'
    | 'surplus'
    | 'trailing-bytes'
    | 'renamed'
    | 'unreadable'
    | 'wrong-signature'
    | 'wrong-link'
    | 'unknown-key'
    | 'broken-key'
    | 'expired-key'
    | 'unsigned'
    | 'linked'
    | 'gap'
    | 'restart'
    | 'earlier'
    | 'later';
  readonly kind?: string;
  readonly account?: string;
  readonly region?: string;
  readonly trail?: string;
  readonly time?: Date;
  readonly timeNs?: Integer;
  readonly detail?: string;
  readonly systemError?: Integer;
  readonly path?: string;
  readonly object?: string;
}

export interface Chain {
  readonly account?: string;
  readonly region?: string;
  readonly trail?: string;
  readonly backfill?: boolean;
  readonly fromTime?: Date;
  readonly fromTimeNs?: Integer;
  readonly toTime?: Date;
  readonly toTimeNs?: Integer;
  readonly fromFirstDigest?: boolean;
  readonly digests?: Integer;
  readonly digestsSigned?: Integer;
  readonly digestsLinked?: Integer;
  readonly logFilesAsDelivered?: Integer;
  readonly logFilesUnproven?: Integer;
  readonly logFilesNotAsNamed?: Integer;
  readonly logFilesMissing?: Integer;
  readonly logFilesMoved?: Integer;
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
  readonly request?: Json;
  readonly response?: Json;
  readonly rules: Rule[];
  readonly sharing: Sharing[];
  readonly key?: SshKey;
  readonly userData?: string;
  readonly tags: Tag[];
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

export interface Tag {
  readonly resourceType?: string;
  readonly key?: string;
  readonly value?: string;
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

export interface Sts {
  readonly roleArn?: string;
  readonly roleSessionName?: string;
  readonly name?: string;
  readonly targetPrincipal?: string;
  readonly taskPolicyArn?: string;
  readonly durationSeconds?: Integer;
  readonly externalId?: string;
  readonly sourceIdentity?: string;
  readonly serialNumber?: string;
  readonly principalArn?: string;
  readonly provider?: string;
  readonly samlAssertionId?: string;
  readonly policyArns: string[];
  readonly policy?: Policy;
  readonly tags: SessionTag[];
  readonly principalTags?: Json;
  readonly incomingTransitiveTags?: Json;
  readonly transitiveTagKeys: string[];
  readonly credentials?: Credentials;
  readonly assumedRoleUser?: Principal;
  readonly federatedUser?: Principal;
  readonly sessionInfo?: Principal;
  readonly assumedPrincipal?: string;
  readonly subject?: string;
  readonly subjectType?: string;
  readonly issuer?: string;
  readonly nameQualifier?: string;
  readonly audience: string[];
  readonly packedPolicySize?: Integer;
  readonly accessKeyId?: string;
  readonly account?: string;
}

export interface Policy {
  readonly version?: string;
  readonly statement: Statement[];
  readonly admin?: boolean;
  readonly trustsEveryone?: boolean;
}

export interface Statement {
  readonly sid?: string;
  readonly effect?: string;
  readonly action: string[];
  readonly notAction: string[];
  readonly resource: string[];
  readonly notResource: string[];
  readonly principal?: Json;
  readonly notPrincipal?: Json;
  readonly condition?: Json;
}

export interface SessionTag {
  readonly key?: string;
  readonly value?: string;
}

export interface Credentials {
  readonly accessKeyId?: string;
  readonly expiration?: Date;
  readonly expirationNs?: Integer;
}

export interface Principal {
  readonly id?: string;
  readonly arn?: string;
}

export interface Ssm {
  readonly instances: ManagedInstance[];
  readonly target?: string;
  readonly targets: Target[];
  readonly documentName?: string;
  readonly documentVersion?: string;
  readonly reason?: string;
  readonly comment?: string;
  readonly parameters?: Json;
  readonly parametersHidden?: boolean;
  readonly host?: string;
  readonly portNumber?: string;
  readonly sessionId?: string;
  readonly commandId?: string;
  readonly automationExecutionId?: string;
  readonly accessRequestId?: string;
  readonly status?: string;
  readonly credentials?: AccessToken;
}

export interface ManagedInstance {
  readonly instanceId?: string;
}

export interface Target {
  readonly key?: string;
  readonly values: string[];
}

export interface AccessToken {
  readonly accessKeyId?: string;
  readonly expiration?: Date;
  readonly expirationNs?: Integer;
}

export interface SignIn {
  readonly outcome?: string;
  readonly mfaUsed?: boolean;
  readonly mfaType?: string;
  readonly mfaIdentifier?: string;
  readonly credentialType?: string;
  readonly mobileVersion?: boolean;
  readonly loginTo?: string;
  readonly redirectTo?: string;
  readonly switchFrom?: string;
  readonly samlProviderArn?: string;
  readonly userName?: string;
  readonly authWorkflowId?: string;
  readonly accountId?: string;
  readonly roleName?: string;
  readonly userId?: string;
  readonly identityStoreArn?: string;
  readonly credentialId?: string;
  readonly clientId?: string;
  readonly grantType?: string;
  readonly expiresIn?: Integer;
}

export interface Iam {
  readonly userName?: string;
  readonly roleName?: string;
  readonly groupName?: string;
  readonly instanceProfileName?: string;
  readonly policyName?: string;
  readonly policyArn?: string;
  readonly permissionsBoundary?: string;
  readonly arn?: string;
  readonly id?: string;
  readonly accessKeyId?: string;
  readonly status?: string;
  readonly passwordResetRequired?: boolean;
  readonly serviceName?: string;
  readonly serviceSpecificCredentialId?: string;
  readonly serviceUserName?: string;
  readonly sshPublicKeyId?: string;
  readonly key?: SshKey;
  readonly serialNumber?: string;
  readonly policy?: Policy;
  readonly trustPolicy?: Policy;
}

/** What the decoders of single services find; undefined for the events of others. */
export interface Decoded {
  readonly ec2?: Ec2;
  readonly instanceConnect?: InstanceConnect;
  readonly sts?: Sts;
  readonly ssm?: Ssm;
  readonly signIn?: SignIn;
  readonly iam?: Iam;
}
