/* The library's structs as plain objects, by their schemas; and the open parts of a record as JSON.parse has them. */
'use strict';

const { FIRST, WORD, bytes, decode, first, native, structs, text, textAt, word } = require('./native.js');

const ABSENT = -(2n ** 63n);
const UNKNOWN = -1;

/* ---- Values ------------------------------------------------------------------------------------ */

/* An integer of up to 64 bits exactly, as a BigInt if a number cannot hold it; others as JSON.parse reads them. */
function number(spelled) {
  const nearest = Number(spelled);
  if (Number.isSafeInteger(nearest) || !/^-?\d{16,19}$/.test(spelled))
    return nearest;
  const exact = BigInt(spelled);
  return exact === BigInt.asIntN(64, exact) ? exact : nearest;
}

function* members(pointer) {
  for (let member = native.valueNext(pointer, 0); member; member = native.valueNext(pointer, member))
    yield member;
}

const valueText = (pointer) => text(native.valueText(pointer, FIRST), first());
const key = (pointer) => text(native.valueKey(pointer, FIRST), first());

const readValue = [
  () => undefined,
  () => null,
  () => false,
  () => true,
  (pointer) => number(valueText(pointer)),
  valueText,
  (pointer) => Array.from(members(pointer), value),
  // fromEntries makes own members of all names, "__proto__" too; of duplicates the last one stays.
  (pointer) => Object.fromEntries(Array.from(members(pointer), (member) => [key(member), value(member)])),
];

function value(pointer) {
  return readValue[native.valueKind(pointer)](pointer);
}

/* ---- Structs ----------------------------------------------------------------------------------- */

function list(at, field, element) {
  const pointers = word(at + field.offset);
  return Array.from({ length: word(at + field.countOffset) }, (_, i) => element(word(pointers + i * WORD)));
}

function integer(at, field) {
  const found = decode.int64(at + field.offset);
  return found === ABSENT ? undefined : found;
}

function flag(at, field) {
  const found = decode.int32(at + field.offset);
  return found === UNKNOWN ? undefined : found !== 0;
}

/* The milliseconds that a Date has of nanoseconds, rounded down. */
function date(at, field) {
  const found = integer(at, field);
  if (found === undefined)
    return undefined;
  const nanoseconds = BigInt(found);
  return new Date(Number(nanoseconds / 1000000n - (nanoseconds % 1000000n < 0n ? 1n : 0n)));
}

function struct(at, field) {
  const pointer = word(at + field.offset);
  return pointer ? object(field.schema, pointer) : undefined;
}

/* By ctrail_field_kind: what reads the field of the struct at an address. BYTES is no kind of the library's. */
const BYTES = 0, INTEGER = 3, TIME = 4, NAME = 5, OBJECT = 7, LIST = 8, TEXTS = 9, UNSIGNED = 10;
const readField = [
  (at, field) => bytes(word(at + field.offset), word(at + field.offset + WORD)),
  (at, field) => textAt(at + field.offset),
  flag,
  integer,
  date,
  (at, field) => field.names[decode.int32(at + field.offset)],
  (at, field) => value(word(at + field.offset)),
  struct,
  (at, field) => list(at, field, (pointer) => object(field.schema, pointer)),
  (at, field) => list(at, field, textAt),
  (at, field) => decode.uint64(at + field.offset),
];

const read = (at, field) => readField[field.kind]?.(at, field);

function readNames(pointer) {
  const names = [];
  for (let name; pointer && (name = word(pointer)); pointer += WORD)
    names.push(decode.string(name));
  return names;
}

const schemas = new Map();

function fieldAt(pointer) {
  const { name, kind, offset, count_offset: countOffset, names, schema: inner } = decode(pointer, structs.field);
  const typeName = inner ? native.schemaName(inner) : undefined;
  return { name, kind, offset, countOffset, names: readNames(names), typeName, schema: readSchema(inner) };
}

/* Texts that may be no UTF-8. */
const BINARY = ['event.raw'];

/* The members that a field becomes. A time is a Date, beside it the nanoseconds; `nanoseconds` is the field that has
 * the time of which this one is the text, if there is one. */
function membersOf(owner, field, nanoseconds) {
  const { name, kind } = field;
  if (nanoseconds)
    return [{ ...nanoseconds, name, kind: TIME }, { ...field, name: `${name}Text` }];
  if (kind === TIME)
    return [field, { ...field, name: `${name}Ns`, kind: INTEGER }];
  return [BINARY.includes(`${owner}.${name}`) ? { ...field, kind: BYTES } : field];
}

function readSchema(pointer) {
  if (!pointer || schemas.has(pointer))
    return schemas.get(pointer);
  const made = [];
  schemas.set(pointer, made);
  const owner = native.schemaName(pointer);
  const fields = Array.from({ length: native.schemaCount(pointer) },
    (_, i) => fieldAt(native.schemaField(pointer, i)));
  const byName = new Map(fields.map((field) => [field.name, field]));
  made.push(...fields.flatMap((field) => membersOf(owner, field, byName.get(`${field.name}Ns`))));
  return made;
}

/* The names of the decoders. */
const decoders = [];
for (let name; (name = native.decoderName(decoders.length));)
  decoders.push(name);

/* The fields of a struct. */
const schema = (name) => readSchema(native.schemaFind(name));

/* The struct at an address as an object, without what is absent. */
function object(fields, at) {
  const made = {};
  for (const field of fields) {
    const found = read(at, field);
    if (found !== undefined)
      made[field.name] = found;
  }
  return made;
}

module.exports = { BYTES, LIST, NAME, OBJECT, TEXTS, UNSIGNED, decoders, object, read, schema, value };
