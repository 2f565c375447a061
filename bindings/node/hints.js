/* Prints types.d.ts, by the schemas of the library: run.sh --renew. */
import { schema } from './objects.js';

const HEAD = `/*
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
`;

const PLAIN = [, 'string', 'boolean', 'Integer', 'Integer', , 'Json'];
const NAME = 5, OBJECT = 7, LIST = 8, TEXTS = 9;
const roots = { event: 'EventFields', details: 'Details', sshKey: 'SshKey', ec2: 'Ec2', instanceConnect: 'InstanceConnect' };
const names = new Map();

/* "userIdentity": "UserIdentity"; of a list's element, "resources": "Resource". */
function nameOf({ schemaName, kind }) {
  const one = kind !== LIST ? schemaName
    : schemaName.endsWith('ies') ? schemaName.replace(/ies$/, 'y')
      : schemaName.replace(/(?<=s)es$|(?<!s)s$/, '');
  return one[0].toUpperCase() + one.slice(1);
}

/* Gives a schema and all below it a name; one that is taken gets its parent's in front. */
function walk(fields, name, parent) {
  if (names.has(fields))
    return;
  while ([...names.values()].includes(name))
    name = parent + name;
  names.set(fields, name);
  for (const field of fields)
    if (field.schema)
      walk(field.schema, nameOf(field), name);
}

function typeOf(found) {
  const [{ kind, names: alternatives }] = found;
  switch (kind) {
    case NAME: return alternatives.map((name) => `\n    | '${name}'`).join('');
    case OBJECT: return found.length === 1 ? names.get(found[0].schema)
      : found.map((field) => `\n    | ${names.get(field.schema)}`).join('');
    case LIST: return `${names.get(found[0].schema)}[]`;
    case TEXTS: return 'string[]';
    default: return PLAIN[kind];
  }
}

/* Several fields may share a name: at most one of them is there. */
function member(found) {
  const [{ name, kind }] = found;
  const type = typeOf(found);
  return `  readonly ${name}${kind === LIST || kind === TEXTS ? '' : '?'}:${type.startsWith('\n') ? '' : ' '}${type};\n`;
}

function members(fields) {
  const byName = new Map();
  for (const field of fields)
    byName.set(field.name, [...byName.get(field.name) ?? [], field]);
  return [...byName.values()].map(member).join('');
}

for (const [root, name] of Object.entries(roots))
  walk(schema(root), name, '');
process.stdout.write(HEAD);
for (const [fields, name] of names)
  process.stdout.write(`\nexport interface ${name} {\n${members(fields)}}\n`);
