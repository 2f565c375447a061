/*
 * AWS CloudTrail logs, read by libcloudtrail.
 *
 *     import { open } from 'cloudtrail';
 *     for (const event of open('log.json.gz'))
 *       console.log(event.eventTime, event.eventName, event.userIdentity?.arn);
 *
 * index.d.ts describes every function and member.
 */
'use strict';

const { setImmediate: turn } = require('node:timers/promises');
const { getSystemErrorMap, inspect, types } = require('node:util');
const {
  END, ERR_ARGUMENT, ERR_IO, ERR_LIMIT, ERR_STATE, FIRST, MORE, NONE, OK, SECOND, SKIPPED, WORD, addressOf, decode, first, native,
  pointers, second, sizeOf, structs, text, textAt, toJson, word, words,
} = require('./native.js');
const { decoders, object, read, schema, value } = require('./objects.js');

const version = native.version();

/* ---- Errors ------------------------------------------------------------------------------------ */

class CloudTrailError extends Error {
  constructor(rc, message = native.rcMessage(rc), details = {}) {
    super(message);
    const name = native.rcName(rc);
    Object.assign(this, { rc, name, code: name, offset: 0, record: 0, path: null }, details);
  }
}

/* The name of a number of errno and what it means, as in the errors of Node.js itself: "ENOENT". */
function systemReason(number) {
  const [code, reason] = number && getSystemErrorMap().get(-number) || [];
  return code ? { code, errno: -number, reason } : {};
}

/* Where in the input, for a message. */
function placeOf({ path, record, offset }) {
  const place = record ? [`record ${record} at offset ${offset}`] : [];
  return [...(path ? [path] : []), ...place].map((part) => `${part}: `).join('');
}

/* What a ctrail_error says. */
function errorAt(pointer) {
  const { code: rc, message, ...found } = decode(pointer, structs.error);
  const { offset, at, record, skipped, path, system_error: systemError, text_at: textAt } = found;
  const { reason, ...system } = systemReason(systemError);
  const whole = placeOf(found) + message + (reason ? `: ${reason}` : '');
  return new CloudTrailError(rc, whole, { offset, at, record, skipped, path, systemError, textAt, ...system });
}

const readerError = (reader) => errorAt(native.readerError(reader));

function check(rc) {
  if (rc !== OK)
    throw new CloudTrailError(rc);
}

const refuse = (message) => { throw new CloudTrailError(ERR_ARGUMENT, message); };

/* The library's texts end at a NUL: one inside would ask for something else. */
function cString(given, name) {
  if (typeof given !== 'string' || given.includes('\0'))
    refuse(`${name} is not a string without NUL`);
  return given;
}

const pathOf = (given) => cString(given, 'the path');

/* ---- Events ------------------------------------------------------------------------------------ */

const eventFields = schema('event');

/* What is decoded when it is asked for: a function that puts the address of a struct into FIRST, and its schema. */
const decoded = [
  ['details', native.eventDetails, schema('details')],
  ...decoders.map((name) => [name, (event, out) => native.eventDecode(event, name, 0, out), schema(name)]),
];

const JSON_RAW = 1, JSON_DETAILS = 2, JSON_ONLY_DECODED = 4, JSON_NO_DECODED = 8;

/* Paths to read in one call, prepared once. */
class Fields {
  #texts;
  #paths;
  #found;
  #addresses;

  constructor(...paths) {
    this.#texts = paths.map((path) => Buffer.from(`${pathOf(path)}\0`));
    this.#paths = words(paths.length || 1);
    this.#found = words(2 * paths.length || 1);
    this.#texts.forEach((text, i) => { this.#paths[i] = WORD === 8 ? BigInt(addressOf(text)) : addressOf(text); });
    this.#addresses = [addressOf(this.#paths), addressOf(this.#found)];
  }

  static read(fields, event) {
    const [paths, found] = fields.#addresses;
    check(native.eventFields(event, paths, fields.#texts.length, found));
    return fields.#texts.map((_, i) => text(Number(fields.#found[2 * i]), Number(fields.#found[2 * i + 1])));
  }
}

const freeEvents = new FinalizationRegistry(native.eventFree);
const internal = Symbol('internal');
const [rawField, offsetField, recordField] =
  ['raw', 'offset', 'record'].map((name) => eventFields.find((field) => field.name === name));
let leave, pointerOf;

class Event {
  #pointer;
  #reader; // referenced, so that it is not freed before its event
  #owned = false;
  #seen = false;
  #kept = null; // of an event at which nobody has looked before its reader went on: of what to make it again

  constructor(key, pointer, reader) {
    if (key !== internal)
      throw new TypeError('events come from a reader');
    this.#pointer = pointer;
    this.#reader = reader;
  }

  static {
    // Who has not looked at the event until now may be gathering events, as [...reader] does.
    leave = (event, options) => {
      const at = event.#pointer;
      if (!event.#seen)
        event.#kept = { raw: read(at, rawField), offset: read(at, offsetField), record: read(at, recordField), options };
      event.#pointer = 0;
      event.#reader = null;
    };
    pointerOf = (event) => event.#alive();
    for (const field of eventFields)
      Object.defineProperty(this.prototype, field.name, {
        get() { return read(this.#alive(), field); }, enumerable: true, configurable: true,
      });
    for (const [name, decoder, fields] of decoded)
      Object.defineProperty(this.prototype, name, {
        get() { return this.#decode(decoder, fields); }, enumerable: true, configurable: true,
      });
  }

  #alive() {
    this.#seen = true;
    return this.#pointer || this.#restore();
  }

  #restore() {
    if (!this.#kept)
      throw new CloudTrailError(ERR_STATE, this.#owned ? 'the copy is closed'
        : 'the reader has moved on, or is closed: copy() keeps an event');
    const { raw, offset, record, options } = this.#kept;
    check(native.eventRestore(raw, raw.length, offset, record, options, FIRST));
    this.#kept = null;
    return this.#own(first());
  }

  /* Makes this event the owner of a copy. */
  #own(pointer) {
    this.#pointer = pointer;
    this.#owned = true;
    freeEvents.register(this, pointer, this);
    return pointer;
  }

  #decode(decoder, fields) {
    const rc = decoder(this.#alive(), FIRST);
    if (rc === NONE)
      return undefined;
    check(rc);
    return object(fields, first());
  }

  get namedResources() {
    check(native.eventResources(this.#alive(), FIRST, SECOND));
    const pointers = first();
    return Array.from({ length: second() }, (_, i) => {
      const at = word(pointers + i * WORD);
      return { type: textAt(at), name: textAt(at + 2 * WORD) };
    });
  }

  fields(fields) {
    return Fields.read(fields, this.#alive());
  }

  #find(path) {
    return native.valueFind(native.eventRecord(this.#alive()), pathOf(path));
  }

  find(path) {
    return value(this.#find(path));
  }

  parseText(path) {
    const string = this.#find(path);
    const rc = string ? native.eventParseText(this.#alive(), string, FIRST) : NONE;
    if (rc === NONE)
      return undefined;
    check(rc);
    return value(first());
  }

  json({ raw = false, details = false, record = true, decoded = true } = {}) {
    const [rc, written] = toJson(this.#alive(), (raw ? JSON_RAW : 0) | (details ? JSON_DETAILS : 0) |
      (record ? 0 : JSON_ONLY_DECODED) | (decoded ? 0 : JSON_NO_DECODED));
    check(rc);
    return written;
  }

  toJSON() {
    return JSON.parse(this.json());
  }

  /* For console.log. */
  [inspect.custom](depth, options) {
    return this.#pointer || this.#kept ? `Event ${inspect(this.toJSON(), options)}` : 'Event { ended }';
  }

  copy() {
    check(native.eventDup(this.#alive(), null, FIRST));
    const copy = new Event(internal);
    copy.#own(first());
    return copy;
  }

  close() {
    if (this.#kept) {
      this.#kept = null;
      this.#owned = true;
    }
    if (!this.#owned || !this.#pointer)
      return;
    freeEvents.unregister(this);
    native.eventFree(this.#pointer);
    this.#pointer = 0;
  }
}

/* ---- Event patterns ---------------------------------------------------------------------------- */

const freePatterns = new FinalizationRegistry(native.patternFree);
const freeIndexes = new FinalizationRegistry(native.patternsFree);
let addressOfPattern;

class Pattern {
  #pointer;

  constructor(text) {
    if (typeof text !== 'string')
      refuse('an event pattern is a string');
    const given = Buffer.from(`${text}\0`);
    const wrong = { size: sizeOf(structs.patternError), offset: 0, message: null };
    const rc = native.patternCompile(given, given.length - 1, FIRST, wrong);
    if (wrong.message) {
      const { message, offset } = wrong;
      throw new CloudTrailError(rc, `${message}, at byte ${offset} of the pattern`, { offset });
    }
    check(rc);
    this.#pointer = first();
    freePatterns.register(this, this.#pointer);
  }

  static {
    addressOfPattern = (pattern) => pattern.#pointer;
  }

  matches(event) {
    const answer = native.patternMatch(this.#pointer, pointerOf(event));
    if (answer < 0)
      throw new CloudTrailError(ERR_LIMIT);
    return answer === 1;
  }
}

/* Patterns, of which some may still be texts; their addresses. */
function patternsOf(given) {
  const one = typeof given === 'string' || given instanceof Pattern;
  if (!one && !Array.isArray(given))
    refuse('an event pattern is a string or a Pattern, or an array of these');
  const list = (one ? [given] : given).map((each) => (each instanceof Pattern ? each : new Pattern(each)));
  return { list, addresses: pointers(list.map(addressOfPattern)) };
}

class Patterns {
  #list; // which the index refers to
  #pointer;
  #found;

  constructor(given) {
    const { list, addresses } = patternsOf(given);
    check(native.patternsNew(addressOf(addresses), list.length, null, FIRST));
    this.#pointer = first();
    freeIndexes.register(this, this.#pointer);
    this.#list = list;
    this.#found = words(list.length + 1);
  }

  get length() {
    return this.#list.length;
  }

  matching(event) {
    check(native.patternsMatch(this.#pointer, pointerOf(event), addressOf(this.#found), FIRST));
    return Array.from(this.#found.subarray(0, first()), Number);
  }
}

/* ---- Options ----------------------------------------------------------------------------------- */

const ANY = 0, TRUE = 1, FALSE = 2;
const ABSENT = -(2n ** 63n);

function bounded(given, name, limit) {
  if (typeof given !== 'bigint' && !Number.isSafeInteger(given))
    refuse(`${name} is not an integer`);
  return given >= 0 && given <= limit ? BigInt(given) : refuse(`${name} is out of range`);
}

/* Nanoseconds since 1970; undefined if it is no time. A date is its first moment in UTC. */
function nanosecondsOf(text) {
  const whole = Buffer.from(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00Z` : text);
  return native.timeParse(whole, whole.length, FIRST) === OK ? BigInt(decode.int64(FIRST)) : undefined;
}

/* A Date, a text, or nanoseconds since 1970. */
function time(given, name) {
  const isDate = given instanceof Date && !Number.isNaN(given.getTime());
  const nanoseconds = isDate ? BigInt(given.getTime()) * 1000000n
    : typeof given === 'string' ? nanosecondsOf(given) : given;
  if (typeof nanoseconds !== 'bigint' || nanoseconds !== BigInt.asIntN(64, nanoseconds) || nanoseconds === ABSENT)
    refuse(`${name} is neither a Date, a text as "2024-03-12" or "2024-03-12T10:00:00Z", nor a BigInt of nanoseconds`);
  // 0 asks for nothing in the library's struct: a nanosecond later, then.
  return nanoseconds || 1n;
}

function flag(given, name) {
  if (typeof given !== 'boolean')
    refuse(`${name} is no boolean`);
  return given ? TRUE : FALSE;
}

/* One text or several, as an array that ends in NULL. */
function texts(given, name) {
  return [...(Array.isArray(given) ? given : [given]).map((text) => cString(text, name)), null];
}

const number64 = (given, name) => bounded(given, name, 2n ** 64n - 1n);
const number32 = (given, name) => Number(bounded(given, name, 2n ** 32n - 1n));

const filterMembers = {
  eventId: ['event_id', texts], eventName: ['event_name', texts], eventSource: ['event_source', texts],
  userName: ['user_name', texts], accessKeyId: ['access_key_id', texts], resourceType: ['resource_type', texts],
  resourceName: ['resource_name', texts], instanceId: ['instance_id', texts], errorCode: ['error_code', texts],
  region: ['region', texts], account: ['account', texts], sourceIp: ['source_ip', texts], arn: ['arn', texts],
  role: ['role', texts], since: ['since', time], until: ['until', time], readOnly: ['read_only', flag],
  failed: ['failed', flag], pattern: ['pattern', patternsOf],
};
const optionMembers = {
  filter: ['filter', filterOf],
  maxRecordBytes: ['max_record_bytes', number64], maxMemoryBytes: ['max_memory_bytes', number64],
  maxInflatedBytes: ['max_inflated_bytes', number64], maxDepth: ['max_depth', number32],
};
const noFilter = {
  event_id: null, event_name: null, event_source: null, user_name: null, access_key_id: null, resource_type: null,
  resource_name: null, instance_id: null, error_code: null, region: null, account: null, source_ip: null, arn: null,
  role: null, since: ABSENT, until: ABSENT, read_only: ANY, failed: ANY, pattern: 0,
};
const noOptions = {
  allocator: null, filter: null, max_record_bytes: 0, max_memory_bytes: 0, max_inflated_bytes: 0, max_depth: 0,
  flags: 0, fields: null,
};

/* A struct that the caller fills: the defaults, and what was given. */
function fill(type, defaults, members, given, prefix = '') {
  const filled = { ...defaults, size: sizeOf(type) };
  for (const [name, setting] of Object.entries(given)) {
    if (!Object.hasOwn(members, name))
      refuse(`there is no option ${prefix}${name}`);
    const [member, convert] = members[name];
    if (setting !== undefined)
      filled[member] = convert(setting, prefix + name);
  }
  return filled;
}

/* The patterns are beside it: the library does not copy them. */
function filterOf(given) {
  const { pattern, ...filled } = fill(structs.filter, noFilter, filterMembers, given, 'filter.');
  return { ...filled, pattern: pattern && addressOf(pattern.addresses), patterns: pattern };
}

/* A reader with these options; what is wrong with them is said by the library. */
function newReader(options) {
  const rc = native.readerNew(FIRST, options);
  if (rc !== OK && native.optionsCheck(options, FIRST) !== OK)
    refuse(decode.string(first()));
  check(rc);
  return first();
}

/* ---- The reader -------------------------------------------------------------------------------- */

const isBytes = (input) => typeof input === 'string' || ArrayBuffer.isView(input) || types.isAnyArrayBuffer(input);

/* The bytes of what was given, which is theirs; a string's are new. */
function viewOf(input) {
  if (typeof input === 'string')
    return Buffer.from(input);
  if (ArrayBuffer.isView(input))
    return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
  return isBytes(input) ? new Uint8Array(input) : refuse('the input is neither bytes nor a string');
}

/* What a stream is read from: its chunks. */
function chunksOf(input) {
  if (isBytes(input))
    return [input];
  return input?.[Symbol.asyncIterator] || input?.[Symbol.iterator] ? input : refuse('the input is neither a stream nor bytes');
}

/* Of a stream, after how many bytes and events others have their turn of the event loop: some milliseconds at most. */
const TURN_BYTES = 16384, TURN_EVENTS = 256;

/* The input in pieces, with a turn of the event loop after each. */
async function* piecesOf(input) {
  for await (const chunk of chunksOf(input)) {
    const bytes = viewOf(chunk);
    for (let at = 0, { length } = bytes; at < length; at += TURN_BYTES) {
      yield bytes.subarray(at, at + TURN_BYTES);
      await turn();
    }
  }
}

const freeReaders = new FinalizationRegistry(native.readerFree);

class Reader {
  #pointer = 0;
  #event = null;
  #onSkipped;
  #limits;
  #patterns; // of the filter, which the library does not copy
  #bytes = null; // what is fed, borrowed by the library until it asks for more
  #input = 0;    // counts the inputs, so that a stream notices that another one has begun

  constructor({ onSkipped, ...options } = {}) {
    if (onSkipped !== undefined && typeof onSkipped !== 'function')
      refuse('onSkipped is no function');
    const filled = fill(structs.options, noOptions, optionMembers, options);
    this.#pointer = newReader(filled);
    this.#limits = { ...filled, filter: null };
    this.#patterns = filled.filter?.patterns;
    this.#onSkipped = onSkipped;
    freeReaders.register(this, this.#pointer, this);
  }

  #alive() {
    if (!this.#pointer)
      throw new CloudTrailError(ERR_STATE, 'the reader is closed');
    return this.#pointer;
  }

  /* Before each call that ends the life of the reader's event. */
  #move() {
    const pointer = this.#alive();
    if (this.#event)
      leave(this.#event, this.#limits);
    this.#event = null;
    return pointer;
  }

  #check(rc) {
    if (rc === OK)
      return;
    const error = readerError(this.#pointer);
    throw error.rc === rc ? error : new CloudTrailError(rc);
  }

  open(path) {
    this.#check(native.readerOpen(this.#move(), pathOf(path)));
    this.#input++;
    this.#bytes = null;
    return this;
  }

  parse(input) {
    this.#reset();
    this.#feed(input);
    this.#check(native.readerFinish(this.#move()));
    return this;
  }

  async *stream(input) {
    this.#reset();
    const begun = this.#input;
    let count = 0;
    for await (const piece of piecesOf(input)) {
      this.#stillReads(begun);
      this.#feed(piece);
      for (let event; (event = this.#step(MORE)); this.#stillReads(begun)) {
        yield event;
        if (++count % TURN_EVENTS === 0)
          await turn();
      }
    }
    this.#stillReads(begun);
    this.#check(native.readerFinish(this.#move()));
    for (let event; (event = this.#step(END)); this.#stillReads(begun))
      yield event;
  }

  #stillReads(input) {
    this.#alive();
    if (input !== this.#input)
      throw new CloudTrailError(ERR_STATE, 'the reader was given another input');
  }

  #reset() {
    this.#check(native.readerReset(this.#move()));
    this.#input++;
    this.#bytes = null;
  }

  #feed(input) {
    const copy = Buffer.from(viewOf(input)); // whose owner may change or transfer it while it is read
    this.#check(native.readerFeed(this.#move(), copy, copy.length));
    this.#bytes = copy;
  }

  /* The next event, or null when the library answers `end`. */
  #step(end) {
    for (;;) {
      const rc = native.readerNext(this.#move(), FIRST);
      if (rc === OK)
        return (this.#event = new Event(internal, first(), this));
      if (rc === end)
        return null;
      if (rc === SKIPPED)
        this.#skip();
      else
        this.#check(rc);
    }
  }

  #skip() {
    const error = readerError(this.#pointer);
    if (!this.#onSkipped)
      throw error;
    this.#onSkipped(error);
  }

  next() {
    const event = this.#step(END);
    return event ? { value: event, done: false } : { value: undefined, done: true };
  }

  [Symbol.iterator]() {
    return this;
  }

  get lastError() {
    const error = readerError(this.#alive());
    return error.rc === OK ? null : error;
  }

  get container() {
    return native.containerName(native.readerContainer(this.#alive()));
  }

  get counts() {
    const counts = { size: sizeOf(structs.counts), delivered: 0, skipped: 0, rejected: 0, rejected_without_time: 0 };
    check(native.readerCounts(this.#alive(), counts));
    const { delivered, skipped, rejected, rejected_without_time: rejectedWithoutTime } = counts;
    return { delivered, skipped, rejected, rejectedWithoutTime };
  }

  get position() {
    return native.readerPosition(this.#alive());
  }

  close() {
    if (!this.#pointer)
      return;
    freeReaders.unregister(this);
    native.readerFree(this.#move());
    this.#pointer = 0;
    this.#bytes = null;
  }
}

if (Symbol.dispose)
  for (const { prototype } of [Event, Reader])
    Object.defineProperty(prototype, Symbol.dispose, { value: prototype.close, configurable: true });

/* ---- Short forms ------------------------------------------------------------------------------- */

/* A reader for one loop: the loop's end closes it. */
function* once(options, start) {
  const reader = new Reader(options);
  try {
    yield* start(reader);
  } finally {
    reader.close();
  }
}

const open = (path, options) => once(options, (reader) => reader.open(path));
const parse = (input, options) => once(options, (reader) => reader.parse(input));

async function* stream(input, options) {
  const reader = new Reader(options);
  try {
    yield* reader.stream(input);
  } finally {
    reader.close();
  }
}

const sshKeyFields = schema('sshKey');

function sshKey(line) {
  const given = Buffer.from(line);
  check(native.sshKeyParse(given, given.length, null, FIRST));
  const key = first();
  try {
    return object(sshKeyFields, key);
  } finally {
    native.sshKeyFree(key);
  }
}

const verdictFields = schema('verdict');

function verify(folder, keys) {
  check(native.verificationNew(FIRST, null));
  const verification = first();
  const demand = (rc) => {
    if (rc === OK)
      return;
    const error = errorAt(native.verificationError(verification));
    throw error.rc === rc ? error : new CloudTrailError(rc);
  };
  try {
    for (const path of Array.isArray(keys) ? keys : [keys])
      demand(native.verificationAddKeys(verification, pathOf(path), null));
    demand(native.verificationAddFolder(verification, pathOf(folder)));
    check(native.verificationRun(verification, FIRST));
    return object(verdictFields, first());
  } finally {
    native.verificationFree(verification);
  }
}

/* Written so that Node.js finds the names for import, too. */
module.exports = {
  CloudTrailError, Event, Fields, Pattern, Patterns, Reader, open, parse, sshKey, stream, verify, version,
};
