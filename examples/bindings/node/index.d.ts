/*
 * AWS CloudTrail logs, read by libcloudtrail. The members have AWS's names; the headers of the library describe each.
 * Absent members are undefined, null is null, and absent lists are empty.
 */

/** A number, or a BigInt where a number is not exact: beyond 2^53. Times are nanoseconds since 1970, and so BigInts. */
export type Integer = number | bigint;

/** The open parts of a record. Integers are exact up to 64 bits; other numbers are read as JSON.parse reads them. */
export type Json = null | boolean | Integer | string | Json[] | { [name: string]: Json };

/** The version of the library. */
export const version: string;

/** What cannot be read, and calls that are wrong. Where it is known: which record, and where. */
export class CloudTrailError extends Error {
  private constructor();
  /** A CTRAIL_ERR code: -12. */
  code: number;
  /** Its name: "CTRAIL_ERR_JSON". */
  name: string;
  /** Where the record or the broken text starts, in uncompressed bytes. */
  offset: Integer;
  /** The record's number, from 1; 0 outside of any record. */
  record: Integer;
  /** Of a file that was opened. */
  path: string | null;
  /** Where the fault was noticed, and how many bytes were passed over. */
  at?: Integer;
  skipped?: Integer;
  textAt?: Integer;
  /** errno, or 0. */
  systemError?: number;
}

// ---- Reading -----------------------------------------------------------------------------------------

/** Which records to deliver: all that is given must agree. */
export interface Filter {
  eventId?: string;
  eventName?: string;
  eventSource?: string;
  userName?: string;
  accessKeyId?: string;
  readOnly?: boolean;
  /** since <= eventTime; a BigInt is nanoseconds since 1970. */
  since?: Date | bigint;
  /** eventTime < until. */
  until?: Date | bigint;
  resourceType?: string;
  resourceName?: string;
  instanceId?: string;
}

export interface Options {
  filter?: Filter;
  /** The limits; 0 and undefined are the library's defaults. */
  maxRecordBytes?: Integer;
  maxMemoryBytes?: Integer;
  maxInflatedBytes?: Integer;
  maxDepth?: number;
  /** Takes what could not be read, and the iteration goes on. Without it, the error is thrown; a new loop over the same
   * Reader goes on behind it. */
  onSkipped?: (error: CloudTrailError) => void;
}

export type Bytes = string | ArrayBufferView | ArrayBuffer | SharedArrayBuffer;
/** A stream.Readable, a web ReadableStream, or an array of chunks. */
export type Chunks = AsyncIterable<Bytes> | Iterable<Bytes>;

/** The events of a file ("-" is standard input), of bytes, and of a stream: plain or gzip. Made for one loop, whose end
 * closes the input. */
export function open(path: string, options?: Options): Generator<Event, void, undefined>;
export function parse(input: Bytes, options?: Options): Generator<Event, void, undefined>;
export function stream(chunks: Chunks, options?: Options): AsyncGenerator<Event, void, undefined>;

/**
 * Reads one input after the other. An event lives until the next one is read, or the reader is given another input or
 * closed: using it then throws CTRAIL_ERR_STATE. Leaving a loop does not close the reader, and another loop goes on.
 */
export class Reader implements IterableIterator<Event> {
  constructor(options?: Options);
  open(path: string): this;
  parse(input: Bytes): this;
  stream(chunks: Chunks): AsyncGenerator<Event, void, undefined>;
  next(): IteratorResult<Event, undefined>;
  [Symbol.iterator](): this;
  /** The last thing that could not be read, or null. */
  readonly lastError: CloudTrailError | null;
  /** In what the records were found: "log file". */
  readonly container: string;
  /** How many bytes of the input were taken, as stored. */
  readonly position: Integer;
  /** Frees the reader; otherwise the garbage collector does. */
  close(): void;
}

/** Paths, "userIdentity.arn", whose texts are read in one call: made once, used for many events. */
export class Fields {
  constructor(...paths: string[]);
}

/** Reads a line of an authorized_keys file. */
export function sshKey(line: string | Uint8Array): SshKey;

// ---- Events ------------------------------------------------------------------------------------------

/**
 * A record. Each member is read from the library's memory when it is asked for, and each time anew: what it gives is
 * the caller's, and stays.
 */
export class Event {
  private constructor();
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
  /** Undocumented members, and unreadable ones. */
  readonly other?: Json;
  readonly eventTimeNs?: Integer;
  readonly origin: Origin;
  readonly temporaryCredentials?: boolean;
  readonly byAwsService: boolean;
  /** As CloudTrail's Event history shows it. */
  readonly userName?: string;
  /** What is not as AWS documents it. */
  readonly problems: Problem[];

  /** The record's own bytes, and where they stand in the input; its number, from 1. */
  readonly raw: Buffer;
  readonly offset: Integer;
  readonly record: Integer;

  /** What is documented of the open members. */
  readonly details: Details;
  /** Of another service's event: undefined. */
  readonly ec2?: Ec2;
  readonly instanceConnect?: InstanceConnect;
  /** What the event is about, as Event history lists it. */
  readonly namedResources: NamedResource[];

  /** The text at each path, in their order; undefined for what is absent, null, an array or an object. */
  fields(fields: Fields): (string | undefined)[];
  /** What a path, "requestParameters.instancesSet.items[0]", leads to; the whole record for "". */
  find(path: string): Json | undefined;
  /** The JSON in the string that a path leads to, such as a policy document; undefined if there is none. */
  parseText(path: string): Json | undefined;
  /** The event on one line, as ctrail-json prints it. */
  json(options?: { raw?: boolean; details?: boolean }): string;
  /** For JSON.stringify: what json() gives, with numbers as JSON.parse reads them. */
  toJSON(): any;

  /** An event that stays, whatever becomes of the reader. close() frees it, otherwise the garbage collector does. */
  copy(): Event;
  close(): void;
}

export type Origin =
  | 'unknown' | 'root' | 'iam-user' | 'assumed-role' | 'role' | 'federated-user' | 'directory' | 'aws-account'
  | 'aws-service' | 'identity-center-user' | 'saml-user' | 'web-identity-user';

export interface UserIdentity {
  type?: string;
  principalId?: string;
  arn?: string;
  accountId?: string;
  accessKeyId?: string;
  userName?: string;
  sessionContext?: SessionContext;
  invokedBy?: string;
  invokedByDelegate?: { accountId?: string };
  identityProvider?: string;
  credentialId?: string;
  onBehalfOf?: { userId?: string; identityStoreArn?: string };
  inScopeOf?: InScopeOf;
}

export interface SessionContext {
  sessionIssuer?: { type?: string; principalId?: string; arn?: string; accountId?: string; userName?: string };
  webIdFederationData?: Json;
  attributes?: { creationDate?: string; mfaAuthenticated?: string };
  sourceIdentity?: string;
  ec2RoleDelivery?: string;
  assumedRoot?: string;
  signInSessionArn?: string;
}

export interface InScopeOf {
  sourceArn?: string;
  sourceAccount?: string;
  issuerType?: string;
  credentialsIssuedTo?: string;
  credentialsIssuedToVersion?: string;
}

export interface Resource { ARN?: string; ARNPrefix?: string; accountId?: string; type?: string }
export interface NamedResource { type?: string; name?: string }
export interface Problem { path?: string; message?: string }

export interface TlsDetails {
  tlsVersion?: string;
  cipherSuite?: string;
  clientProvidedHostHeader?: string;
  keyExchange?: string;
}

// ---- EC2 ---------------------------------------------------------------------------------------------

export interface Ec2 {
  action?: string;
  access: 'write' | 'read';
  dialect: 'none' | 'legacy' | 'wrapped';
  known: boolean;
  instances: Ec2Instance[];
  resources: Ec2Resource[];
  /** Of RunInstances; of StartInstances, StopInstances, RebootInstances and TerminateInstances. */
  request?: RunInstancesRequest | ChangeInstancesRequest;
  response?: RunInstancesResponse | ChangeInstancesResponse;
}

export interface Ec2State { code?: Integer; name?: string }
export interface Ec2Resource { id: string; type?: string; path?: string }
export interface Ec2Tag { resourceType?: string; key?: string; value?: string }

export interface Ec2Instance {
  instanceId: string;
  previousState?: Ec2State;
  currentState?: Ec2State;
  imageId?: string;
  instanceType?: string;
  keyName?: string;
  privateIpAddress?: string;
  publicIpAddress?: string;
  privateDnsName?: string;
  subnetId?: string;
  vpcId?: string;
  availabilityZone?: string;
  launchTime?: Integer;
  iamInstanceProfile?: string;
  architecture?: string;
  platform?: string;
}

export interface RunInstancesRequest {
  imageId?: string;
  minCount?: Integer;
  maxCount?: Integer;
  instanceType?: string;
  keyName?: string;
  subnetId?: string;
  securityGroupIds: string[];
  securityGroups: string[];
  iamInstanceProfile?: string;
  userData?: string;
  metadataOptions?: { httpTokens?: string; httpEndpoint?: string; httpPutResponseHopLimit?: Integer };
  blockDeviceMappings: BlockDeviceMapping[];
  tags: Ec2Tag[];
  clientToken?: string;
  ebsOptimized?: boolean;
  monitoring?: boolean;
  disableApiTermination?: boolean;
  instanceMarket?: string;
  launchTemplateId?: string;
  associatePublicIpAddress?: boolean;
}

export interface BlockDeviceMapping {
  deviceName?: string;
  volumeSize?: Integer;
  volumeType?: string;
  encrypted?: boolean;
  deleteOnTermination?: boolean;
  snapshotId?: string;
  kmsKeyId?: string;
}

export interface RunInstancesResponse {
  reservationId?: string;
  ownerId?: string;
  requesterId?: string;
  instances: string[];
}

export interface ChangeInstancesRequest {
  instanceIds: string[];
  force?: boolean;
  hibernate?: boolean;
  skipOsShutdown?: boolean;
  additionalInfo?: string;
}

export interface InstanceStateChange { instanceId?: string; currentState?: Ec2State; previousState?: Ec2State }

export interface ChangeInstancesResponse {
  startingInstances: InstanceStateChange[];
  stoppingInstances: InstanceStateChange[];
  terminatingInstances: InstanceStateChange[];
  return?: boolean;
}

// ---- EC2 Instance Connect ----------------------------------------------------------------------------

export interface InstanceConnect {
  instanceId?: string;
  osUser?: string;
  availabilityZone?: string;
  serialPort?: Integer;
  monitorMode?: boolean;
  instanceConnectEndpointId?: string;
  remotePort?: Integer;
  maxTunnelDuration?: Integer;
  privateIpAddress?: string;
  requestId?: string;
  success?: boolean;
  key?: SshKey;
  expires?: Integer;
}

export interface SshKey {
  text: string;
  type?: string;
  valid: boolean;
  bits?: Integer;
  curve?: string;
  comment?: string;
  sha256?: string;
  md5?: string;
  problem?: string;
}

// ---- Details -----------------------------------------------------------------------------------------

export interface Details {
  addendum?: { reason?: string; updatedFields: string[]; originalRequestID?: string; originalEventID?: string };
  eventContext?: {
    requestContext?: Json;
    resourceTags: { arn?: string; tags?: Json }[];
    principalTags?: Json;
  };
  insight?: Insight;
  timeWindow?: { windowStart?: Integer; windowEnd?: Integer; windowSize?: string };
  summary?: { primaryDimension?: Dimension; details: Dimension[] };
  edgeDeviceDetails?: { type?: string; deviceId?: string };
  webIdFederationData?: { federatedProvider?: string; attributes?: Json };
  omissions: { field?: string; originalSize?: Integer; reason?: string }[];
}

export interface Insight {
  state?: string;
  eventSource?: string;
  eventName?: string;
  insightType?: string;
  errorCode?: string;
  insightSource?: string;
  insightAverage?: Json;
  baselineAverage?: Json;
  insightDuration?: Integer;
  baselineDuration?: Integer;
  attributions: InsightAttribution[];
}

export interface InsightAttribution {
  attribute?: string;
  insight: InsightValue[];
  baseline: InsightValue[];
  insightValue?: string;
  insightAverage?: Json;
  baselineValue?: string;
  baselineAverage?: Json;
}

export interface InsightValue { value?: string; average?: Json }

export interface Dimension {
  dimension?: string;
  aggregationType?: string;
  statistics: { name?: string; value?: Json }[];
}
