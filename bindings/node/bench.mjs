/*
 * Reads ten fields of every event of a gzip log, by the binding and by zlib and JSON.parse.
 *
 *     node bench.mjs LOG [ROUNDS]
 *
 * Prints lines "NAME SECONDS RECORDS": the seconds of processor time of the fastest round.
 */
import { createReadStream, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Fields, open, stream } from './index.js';

const fields = new Fields('eventTime', 'eventSource', 'eventName', 'awsRegion', 'sourceIPAddress', 'userAgent',
  'eventID', 'recipientAccountId', 'userIdentity.type', 'userIdentity.arn');

function byParse(path) {
  let count = 0;
  for (const record of JSON.parse(gunzipSync(readFileSync(path))).Records) {
    const { type, arn } = record.userIdentity ?? {};
    const found = [record.eventTime, record.eventSource, record.eventName, record.awsRegion, record.sourceIPAddress,
      record.userAgent, record.eventID, record.recipientAccountId, type, arn];
    count += found.length === 10;
  }
  return count;
}

function byFields(path) {
  let count = 0;
  for (const event of open(path))
    count += event.fields(fields).length === 10;
  return count;
}

async function byStream(path) {
  let count = 0;
  for await (const event of stream(createReadStream(path)))
    count += event.fields(fields).length === 10;
  return count;
}

function byMembers(path) {
  let count = 0;
  for (const event of open(path)) {
    const { type, arn } = event.userIdentity ?? {};
    const found = [event.eventTimeText, event.eventSource, event.eventName, event.awsRegion, event.sourceIPAddress,
      event.userAgent, event.eventID, event.recipientAccountId, type, arn];
    count += found.length === 10;
  }
  return count;
}

function byNothing(path) {
  let count = 0;
  for (const event of open(path))
    count += event !== undefined;
  return count;
}

const [path, rounds = 3] = process.argv.slice(2);
const ways = {
  'node-gzip-json': byParse, node: byFields, 'node-stream': byStream, 'node-members': byMembers, 'node-no-field': byNothing,
};
const best = new Map();
for (let round = 0; round < rounds; round++)
  for (const [name, way] of Object.entries(ways)) {
    const start = process.cpuUsage();
    const count = await way(path);
    const { user, system } = process.cpuUsage(start);
    const seconds = (user + system) / 1e6;
    if (!best.has(name) || seconds < best.get(name).seconds)
      best.set(name, { seconds, count });
  }
for (const [name, { seconds, count }] of best)
  console.log(`${name} ${seconds.toFixed(3)} ${count}`);
