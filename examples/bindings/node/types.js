/* Prints TypeScript that compiles if index.d.ts has each field of each schema, with its type. */
import { native } from './native.js';
import { schema } from './objects.js';

const types = [, 'string', 'boolean', 'Integer', 'Integer', , 'Json', , , 'string[]'];
const OBJECT = 7, LIST = 8;
const checks = [];

function check(type, fields, whole) {
  const names = [...new Set(fields.map(({ name }) => `'${name}'`))].join(' | ');
  checks.push(whole ? `Same<keyof ${type}, ${names}>` : `Within<${names}, keyof ${type}>`);
  for (const field of fields)
    checkField(type, field, fields.filter(({ name }) => name === field.name).length > 1);
}

/* One of several that share a name has a type of its own, called as its schema is. */
function checkField(type, { name, kind, schema, schemaName }, shared) {
  const member = `Exclude<${type}['${name}'], undefined>`;
  const own = shared ? schemaName.replace(/^./, (letter) => letter.toUpperCase()) : member;
  if (kind === OBJECT)
    check(own, schema, true);
  else if (kind === LIST)
    check(`${member}[number]`, schema, true);
  else
    checks.push(types[kind] ? `Same<${member}, ${types[kind]}>` : `Within<${member}, string>`);
}

check('Event', schema('event'), false);
check('Details', schema('details'), true);
check('Ec2', schema('ec2'), true);
check('InstanceConnect', schema('instanceConnect'), true);
check('SshKey', schema('sshKey'), true);

console.log(`
import { Readable } from 'node:stream';
import {
  CloudTrailError, Fields, Reader, open, parse, sshKey, stream, version,
  type ChangeInstancesRequest, type ChangeInstancesResponse, type Details, type Ec2, type Event, type InstanceConnect,
  type Integer, type Json, type RunInstancesRequest, type RunInstancesResponse, type SshKey,
} from '${new URL('index.js', import.meta.url).pathname}';

type Within<A, B> = [A] extends [B] ? true : false;
type Same<A, B> = [A, B] extends [B, A] ? true : false;
${checks.map((check, i) => `export const check${i}: ${check} = true;`).join('\n')}

export async function use(readable: Readable): Promise<Event[]> {
  const reader = new Reader({ filter: { eventName: 'RunInstances', since: new Date() }, maxDepth: 64 });
  const kept: Event[] = [];
  for (const event of reader.open('log.json.gz'))
    kept.push(event.copy());
  for (const event of parse(new Uint8Array(), { onSkipped: (error: CloudTrailError) => error.record }))
    event.fields(new Fields('eventName')).map((text) => text?.length);
  for await (const event of stream(readable))
    event.ec2?.instances[0]?.instanceId.length;
  return open('x').next().done ? kept : [];
}
export const key: SshKey = sshKey(version);
// @ts-expect-error: there is no such member
export const wrong = (event: Event) => event.eventname;
`);
