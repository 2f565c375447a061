/* Prints types.d.ts, by the schemas of the library: run.sh --renew. */
import { BYTES, LIST, NAME, OBJECT, TEXTS, UNSIGNED, decoders, schema } from './objects.js';

const HEAD = `/*
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
`;

const PLAIN = ['Buffer', 'string', 'boolean', 'Integer', 'Date', , 'Json', , , 'string[]', 'Integer'];
const ALWAYS = [BYTES, NAME, LIST, TEXTS, UNSIGNED]; // never undefined
const capital = (name) => name[0].toUpperCase() + name.slice(1);
const names = new Map();

/* "userIdentity": "UserIdentity"; of a list's element, "resources": "Resource". */
function nameOf(schemaName, kind) {
  const one = kind !== LIST ? schemaName
    : schemaName.endsWith('ies') ? schemaName.replace(/ies$/, 'y')
      : schemaName.replace(/(?<=s)es$|(?<!s)s$/, '');
  return capital(one);
}

/* Gives a schema and all below it a name; one that is taken gets its parent's in front. */
function walk(fields, name, parent) {
  if (names.has(fields))
    return;
  while ([...names.values()].includes(name))
    name = parent + name;
  names.set(fields, name);
  for (const { kind, typeName, schema: inner } of fields)
    if (inner)
      walk(inner, nameOf(typeName, kind), name);
}

const union = (alternatives) => alternatives.map((name) => `\n    | ${name}`).join('');

function typeOf({ kind, schema: inner, names: alternatives }) {
  switch (kind) {
    case NAME: return union(alternatives.map((name) => `'${name}'`));
    case OBJECT: return names.get(inner);
    case LIST: return `${names.get(inner)}[]`;
    default: return PLAIN[kind];
  }
}

function member(field) {
  const type = typeOf(field);
  const mark = ALWAYS.includes(field.kind) ? ':' : '?:';
  return `  readonly ${field.name}${mark}${type.startsWith('\n') ? '' : ' '}${type};\n`;
}

const members = (fields) => fields.map(member).join('');

const decoded = decoders.map((name) => `  readonly ${name}?: ${capital(name)};\n`).join('');

walk(schema('event'), 'EventFields', '');
for (const root of ['details', 'sshKey', 'verdict', ...decoders])
  walk(schema(root), capital(root), '');
process.stdout.write(HEAD);
for (const [fields, name] of names)
  process.stdout.write(`\nexport interface ${name} {\n${members(fields)}}\n`);
process.stdout.write(`\n/** What the decoders of single services find; undefined for the events of others. */\n` +
  `export interface Decoded {\n${decoded}}\n`);
