/* Compiles if the types are what programs need; it is never run. */
import { Readable } from 'node:stream';
import {
  CloudTrailError, Fields, Pattern, Patterns, Reader, open, parse, sshKey, stream, version,
  type Ec2, type Event, type Integer, type Json, type SshKey,
} from 'cloudtrail';

export async function use(readable: Readable): Promise<Event[]> {
  const filter = { eventName: ['RunInstances', 'StartInstances'], failed: false, since: new Date() };
  const reader = new Reader({ filter, maxDepth: 64 });
  const kept: Event[] = [];
  for (const event of reader.open('log.json.gz'))
    kept.push(event.copy());
  for (const event of parse(new Uint8Array(), { onSkipped: (error: CloudTrailError) => error.record }))
    event.fields(new Fields('eventName')).map((text) => text?.length);
  for await (const event of stream(readable))
    event.ec2?.instances[0]?.instanceId?.length;
  for (const input of [(await fetch('https://logs.example')).body ?? '', new Blob([]).stream(), [new Uint8Array()], 'text'])
    for await (const event of stream(input))
      event.signIn?.outcome?.length;
  return open('x').next().done ? kept : [];
}

export const matching = (event: Event): number[] => new Patterns(['{"eventName": ["A"]}', new Pattern('{}')]).matching(event);
export const matches = (event: Event, pattern: Pattern): boolean =>
  pattern.matches(event) && !parse('', { filter: { pattern } }).next().done;
export const key: SshKey = sshKey(version);
export const texts = (event: Event): (string | undefined)[] => [event.eventName, event.userIdentity?.arn, event.origin];
export const integers = (event: Event): (Integer | undefined)[] => [event.eventTimeNs, event.offset];
export const seconds = (event: Event): number | undefined => event.eventTime?.getTime();
export const rejected = (reader: Reader): Integer => reader.counts.rejected;
export const open_ = (event: Event): Json | undefined => event.requestParameters;
export const request = (ec2: Ec2): Json | undefined => ec2.request;
// @ts-expect-error: there is no such member
export const wrong = (event: Event) => event.eventname;
// @ts-expect-error: origins have names
export const neverTrue = (event: Event) => event.origin === 'nobody';
