/*
 * The library's functions, and reading its memory. A pointer is a number here, and NULL is 0: koffi passes numbers
 * several times faster than its own pointers, and an address is far below 2^53.
 */
'use strict';

const { koffi, library } = require('./library.js');

const ADDRESS = 'uintptr_t';
const WORD = koffi.sizeof(ADDRESS);
const Words = WORD === 8 ? BigUint64Array : Uint32Array;

/* ---- The structs that callers share with the library ------------------------------------------- */

/* Without names: koffi has each name once, while this may be loaded again, as Jest does for each file of tests. */
const structs = {};

const Text = 'const char *';
const Texts = 'const char **';
structs.filter = koffi.struct({
  size: 'size_t', event_id: Texts, event_name: Texts, event_source: Texts, user_name: Texts, access_key_id: Texts,
  resource_type: Texts, resource_name: Texts, instance_id: Texts, error_code: Texts, region: Texts, account: Texts,
  source_ip: Texts, arn: Texts, role: Texts, since: 'int64_t', until: 'int64_t',
  read_only: 'int32_t', failed: 'int32_t', pattern: ADDRESS,
});
structs.options = koffi.struct({
  size: 'size_t', allocator: 'void *', filter: koffi.pointer(structs.filter),
  max_record_bytes: 'uint64_t', max_memory_bytes: 'uint64_t', max_inflated_bytes: 'uint64_t',
  max_depth: 'uint32_t', flags: 'uint32_t', fields: 'void *',
});
structs.counts = koffi.struct({
  size: 'size_t', delivered: 'uint64_t', skipped: 'uint64_t', rejected: 'uint64_t', rejected_without_time: 'uint64_t',
});
structs.error = koffi.struct({
  code: 'int32_t', system_error: 'int32_t', offset: 'uint64_t', at: 'uint64_t', record: 'uint64_t',
  skipped: 'uint64_t', path: Text, message: Text, text_at: 'uint64_t',
});
structs.patternError = koffi.struct({ size: 'size_t', offset: 'uint64_t', message: Text });
structs.field = koffi.struct({
  name: Text, kind: 'int32_t', offset: 'uint32_t', count_offset: 'uint32_t', schema: ADDRESS, names: ADDRESS,
});
const Write = koffi.proto('int32_t', ['uintptr_t', 'uintptr_t', 'size_t']); // user, bytes, size

const sizeOf = koffi.sizeof;
const decode = koffi.decode;

/* ---- Functions --------------------------------------------------------------------------------- */

const A = ADDRESS;
const Options = koffi.pointer(structs.options);
const declare = (name, result, ...parameters) => library.func(`ctrail_${name}`, result, parameters);

const native = {
  rcName: declare('rc_name', 'str', 'int32_t'),
  rcMessage: declare('rc_message', 'str', 'int32_t'),
  version: declare('version', 'str'),
  optionsCheck: declare('options_check', 'int32_t', Options, A),

  readerNew: declare('reader_new', 'int32_t', A, Options),
  readerFree: declare('reader_free', 'void', A),
  readerReset: declare('reader_reset', 'int32_t', A),
  readerOpen: declare('reader_open', 'int32_t', A, 'str'),
  readerFeed: declare('reader_feed', 'int32_t', A, 'const void *', 'size_t'),
  readerFinish: declare('reader_finish', 'int32_t', A),
  readerNext: declare('reader_next', 'int32_t', A, A),
  readerError: declare('reader_error', A, A),
  readerContainer: declare('reader_container', 'int32_t', A),
  readerCounts: declare('reader_counts', 'int32_t', A, koffi.inout(koffi.pointer(structs.counts))),
  containerName: declare('container_name', 'str', 'int32_t'),
  readerPosition: declare('reader_position', 'uint64_t', A),

  eventFields: declare('event_fields', 'int32_t', A, A, 'size_t', A),
  eventRecord: declare('event_record', A, A),
  eventParseText: declare('event_parse_text', 'int32_t', A, A, A),
  eventResources: declare('event_resources', 'int32_t', A, A, A),
  eventDetails: declare('event_details', 'int32_t', A, A),
  decoderName: declare('decoder_name', 'str', 'size_t'),
  eventDecode: declare('event_decode', 'int32_t', A, 'str', A, A),
  eventDup: declare('event_dup', 'int32_t', A, 'void *', A),
  eventRestore: declare('event_restore', 'int32_t', 'const void *', 'size_t', 'uint64_t', 'uint64_t',
    Options, A),
  eventFree: declare('event_free', 'void', A),
  eventToJson: declare('event_to_json', 'int32_t', A, 'uint32_t', koffi.pointer(Write), A),

  sshKeyParse: declare('ssh_key_parse', 'int32_t', 'const void *', 'size_t', 'void *', A),
  sshKeyFree: declare('ssh_key_free', 'void', A),

  verificationNew: declare('verification_new', 'int32_t', A, 'void *'),
  verificationFree: declare('verification_free', 'void', A),
  verificationError: declare('verification_error', A, A),
  verificationAddKeys: declare('verification_add_keys', 'int32_t', A, 'str', 'void *'),
  verificationAddFolder: declare('verification_add_folder', 'int32_t', A, 'str'),
  verificationRun: declare('verification_run', 'int32_t', A, A),

  patternCompile: declare('pattern_compile', 'int32_t', 'const void *', 'size_t', A,
    koffi.inout(koffi.pointer(structs.patternError))),
  patternFree: declare('pattern_free', 'void', A),
  patternMatch: declare('pattern_match', 'int32_t', A, A),
  patternsNew: declare('patterns_new', 'int32_t', A, 'size_t', 'void *', A),
  patternsFree: declare('patterns_free', 'void', A),
  patternsMatch: declare('patterns_match', 'int32_t', A, A, A, A),

  timeParse: declare('time_parse', 'int32_t', 'const void *', 'size_t', A),

  valueKind: declare('value_kind', 'int32_t', A),
  valueText: declare('value_text', A, A, A),
  valueKey: declare('value_key_n', A, A, A),
  valueNext: declare('value_next', A, A, A),
  valueFind: declare('value_find', A, A, 'str'),

  schemaFind: declare('schema_find', A, 'str'),
  schemaName: declare('schema_name', 'str', A),
  schemaCount: declare('schema_count', 'size_t', A),
  schemaField: declare('schema_field', A, A, 'size_t'),
};

const OK = 0, END = 1, MORE = 2, SKIPPED = 4, NONE = 5, ERR_ARGUMENT = -2, ERR_STATE = -3, ERR_IO = -4,
  ERR_LIMIT = -6;

/* ---- Memory ------------------------------------------------------------------------------------ */

/* Words that the library may write to. Their bytes stay where they are as long as the array is referenced. */
function words(count) {
  return new Words(new ArrayBuffer(count * WORD));
}

/* Addresses, and a NULL behind the last. */
function pointers(addresses) {
  const array = words(addresses.length + 1);
  addresses.forEach((address, i) => { array[i] = WORD === 8 ? BigInt(address) : address; });
  return array;
}

const addressOf = (array) => Number(koffi.address(array));

/* Where functions put what they give: read before the next call. */
const results = words(2);
const FIRST = addressOf(results);
const SECOND = FIRST + WORD;
const first = () => Number(results[0]);
const second = () => Number(results[1]);

const word = WORD === 8 ? koffi.decode.uint64 : koffi.decode.uint32;

/* The text behind a pointer, which may hold NULs; undefined for NULL. */
function text(pointer, length) {
  return pointer ? koffi.decode.string(pointer, length) : undefined;
}

/* A ctrail_str. */
const textAt = (address) => text(word(address), word(address + WORD));

function bytes(pointer, length) {
  return length ? Buffer.from(koffi.decode(pointer, 'uint8_t', length).buffer) : Buffer.alloc(0);
}

/* ---- JSON -------------------------------------------------------------------------------------- */

let written;
const write = koffi.register((user, pointer, size) => {
  written.push(bytes(pointer, size));
  return 0;
}, koffi.pointer(Write));

/* [result code, text] */
function toJson(event, flags) {
  written = [];
  const rc = native.eventToJson(event, flags, write, 0);
  return [rc, Buffer.concat(written).toString()];
}

module.exports = {
  END, ERR_ARGUMENT, ERR_IO, ERR_LIMIT, ERR_STATE, FIRST, MORE, NONE, OK, SECOND, SKIPPED, WORD, addressOf, bytes, decode, first,
  native, pointers, second, sizeOf, structs, text, textAt, toJson, word, words,
};
