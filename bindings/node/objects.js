/* The library's structs as plain objects, by their schemas; and the open parts of a record as JSON.parse has them. */
import { FIRST, WORD, decode, first, native, text, textAt, word } from './native.js';

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

export function value(pointer) {
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

function struct(at, field) {
  const pointer = word(at + field.offset);
  return pointer ? object(field.schema, pointer) : undefined;
}

/* By ctrail_field_kind: what reads the field of the struct at an address. */
const readField = [
  () => undefined,
  (at, field) => textAt(at + field.offset),
  flag,
  integer,
  integer,
  (at, field) => field.names[decode.int32(at + field.offset)],
  (at, field) => value(word(at + field.offset)),
  struct,
  (at, field) => list(at, field, (pointer) => object(field.schema, pointer)),
  (at, field) => list(at, field, textAt),
];

export const read = (at, field) => readField[field.kind]?.(at, field);

function readNames(pointer) {
  const names = [];
  for (let name; pointer && (name = word(pointer)); pointer += WORD)
    names.push(decode.string(name));
  return names;
}

const schemas = new Map();

function readSchema(pointer) {
  if (!pointer || schemas.has(pointer))
    return schemas.get(pointer);
  const fields = [];
  schemas.set(pointer, fields);
  for (let i = 0; i < native.schemaCount(pointer); i++) {
    const { name, kind, offset, count_offset, schema, names } = decode(native.schemaField(pointer, i), 'ctrail_field');
    fields.push({
      name, kind, offset, countOffset: count_offset, names: readNames(names),
      schema: readSchema(schema), schemaName: native.schemaName(schema),
    });
  }
  return fields;
}

/* The fields of a struct. */
export const schema = (name) => readSchema(native.schemaFind(name));

/* The struct at an address as an object, without what is absent. */
export function object(fields, at) {
  const made = {};
  for (const field of fields) {
    const found = read(at, field);
    if (found !== undefined)
      made[field.name] = found;
  }
  return made;
}
