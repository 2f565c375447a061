/*
 * AWS CloudTrail logs, read by libcloudtrail. The members have AWS's names; the headers of the library describe each.
 * Absent members are undefined, null is null, and absent lists are empty.
 */

import type { Decoded, Details, EventFields, Integer, Json, NamedResource, SshKey, Verdict } from './types.js';

export type * from './types.js';

/** The version of the library. */
export const version: string;

/** What cannot be read, and calls that are wrong. Where it is known: which record, and where. */
export class CloudTrailError extends Error {
  private constructor();
  /** Of the system's errors as Node.js has it: "ENOENT", "EISDIR"; of others the same as name. */
  code: string;
  /** The name of a CTRAIL_ERR code: "CTRAIL_ERR_JSON"; and the code itself: -12. */
  name: string;
  rc: number;
  /** Of the system's errors, as Node.js has it: -2. */
  errno?: number;
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

/** A text, or several of which a record must have one; none of them asks for nothing. */
export type Texts = string | readonly string[];

/** A text, "2024-03-12T10:00:00Z", or "2024-03-12", the first moment of that day in UTC; a Date; or nanoseconds since
 * 1970. */
export type Time = string | Date | bigint;

/** Which records to deliver: all that is given must agree. ctrail_filter describes each member. */
export interface Filter {
  eventId?: Texts;
  eventName?: Texts;
  eventSource?: Texts;
  userName?: Texts;
  accessKeyId?: Texts;
  resourceType?: Texts;
  resourceName?: Texts;
  instanceId?: Texts;
  errorCode?: Texts;
  region?: Texts;
  account?: Texts;
  /** An address, a CIDR block, or any other text, which compares exactly. */
  sourceIp?: Texts;
  arn?: Texts;
  role?: Texts;
  readOnly?: boolean;
  failed?: boolean;
  /** since <= eventTime */
  since?: Time;
  /** eventTime < until */
  until?: Time;
  /** Event patterns, or their texts, of which one must match. */
  pattern?: string | Pattern | readonly (string | Pattern)[];
}

/** How many records of an input became what. */
export interface Counts {
  delivered: Integer;
  skipped: Integer;
  /** By the filter. */
  rejected: Integer;
  /** Of these, for since and until alone: they have no time that can be read. */
  rejectedWithoutTime: Integer;
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
/** A stream.Readable, a web ReadableStream, such as the body of a response, or an array of chunks. */
export type Chunks = AsyncIterable<Bytes> | Iterable<Bytes>;

/** The events of a file ("-" is standard input), of bytes, and of a stream: plain or gzip. Made for one loop, whose end
 * closes the input. open and parse keep the event loop until theirs ends; stream lets others have their turn every few
 * milliseconds, also while it reads bytes that are there already, and asks for a chunk when it has read the one before. */
export function open(path: string, options?: Options): Generator<Event, void, undefined>;
export function parse(input: Bytes, options?: Options): Generator<Event, void, undefined>;
export function stream(input: Bytes | Chunks, options?: Options): AsyncGenerator<Event, void, undefined>;

/**
 * Reads one input after the other. An event lives until the next one is read, or the reader is given another input or
 * closed: using it then throws CTRAIL_ERR_STATE. One at which nobody has looked until then becomes a copy: [...reader]
 * keeps events. Leaving a loop does not close the reader, and another loop goes on.
 */
export class Reader implements IterableIterator<Event> {
  constructor(options?: Options);
  open(path: string): this;
  parse(input: Bytes): this;
  stream(input: Bytes | Chunks): AsyncGenerator<Event, void, undefined>;
  next(): IteratorResult<Event, undefined>;
  [Symbol.iterator](): this;
  /** The last thing that could not be read, or null. */
  readonly lastError: CloudTrailError | null;
  /** In what the records were found: "log file". */
  readonly container: string;
  /** What became of the records of the input so far. */
  readonly counts: Counts;
  /** How many bytes of the input were taken, as stored. */
  readonly position: Integer;
  /** Frees the reader; otherwise the garbage collector does. */
  close(): void;
}

/** Paths, "userIdentity.arn", whose texts are read in one call: made once, used for many events. */
export class Fields {
  constructor(...paths: string[]);
}

/** An event pattern, as EventBridge's rules have it: '{"eventName": ["RunInstances", {"prefix": "Modify"}]}'. It never
 * changes. Of a text that is none, the error's offset says at which byte of its UTF-8 that shows. */
export class Pattern {
  constructor(text: string);
  matches(event: Event): boolean;
}

/** Many patterns, or their texts, to be held against an event together: those that differ in event names or sources
 * cost nearly nothing. */
export class Patterns {
  constructor(patterns: string | Pattern | readonly (string | Pattern)[]);
  readonly length: number;
  /** The indexes of those that match, in ascending order. */
  matching(event: Event): number[];
}

/** Reads a line of an authorized_keys file. */
export function sshKey(line: string | Uint8Array): SshKey;

/** Verifies a copy of a bucket, as docs/evidence.md describes. keys: files with what 'aws cloudtrail list-public-keys'
 * answered. What is wrong with the copy is among the findings; what throws is a folder, or keys, that cannot be read. */
export function verify(folder: string, keys: string | readonly string[]): Verdict;

// ---- Events ------------------------------------------------------------------------------------------

/**
 * A record. Each member is read from the library's memory when it is asked for, and each time anew: what it gives is
 * the caller's, and stays.
 */
export class Event {
  private constructor();
  /** What is documented of the open members. */
  readonly details: Details;
  /** What the event is about, as Event history lists it. */
  readonly namedResources: NamedResource[];

  /** The text at each path, in their order; undefined for what is absent, null, an array or an object. */
  fields(fields: Fields): (string | undefined)[];
  /** What a path, "requestParameters.instancesSet.items[0]", leads to; the whole record for "". */
  find(path: string): Json | undefined;
  /** The JSON in the string that a path leads to, such as a policy document; undefined if there is none. */
  parseText(path: string): Json | undefined;
  /** The event on one line, as ctrail-json prints it: the record, and in `decoded` what the library adds. raw and
   * details ask for more in `decoded`; record: false leaves `decoded` alone, decoded: false the record alone. */
  json(options?: { raw?: boolean; details?: boolean; record?: boolean; decoded?: boolean }): string;
  /** For JSON.stringify: what json() gives, with numbers as JSON.parse reads them. */
  toJSON(): any;

  /** An event that stays, whatever becomes of the reader. close() frees it, otherwise the garbage collector does. */
  copy(): Event;
  close(): void;
}

/** The fields of the record, and what the library adds to them. eventTimeText is eventTime as it came; raw the record's
 * own bytes, offset where they stand in the input, record its number there, from 1. */
export interface Event extends EventFields, Decoded {}
