/* Tests the binding; run.sh prints the result as TAP. The argument is the directory of the shared vectors. */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import {
  CloudTrailError, Event, Fields, Pattern, Patterns, Reader, open, parse, sshKey, stream, verify, version,
} from './index.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const vectors = process.argv[2] ?? join(here, '..');
const file = join(vectors, 'vectors.ndjson');
const input = readFileSync(file);
const expected = readFileSync(join(vectors, 'vectors.expected'), 'utf8').trimEnd().split('\n');
const events = expected.filter((line) => line.startsWith('{'));
const quiet = { onSkipped() {} };

const run = (script, ...given) => execFileSync(process.execPath, [join(here, script), ...given], { encoding: 'utf8' });
const only = (text, options) => new Reader(options).parse(text).next().value;
const numbered = (count) => Array.from({ length: count }, (_, i) => `{"eventName":"E${i + 1}"}\n`).join('');

/* What is thrown has the name of the code, and all that is given. */
function fails(call, name, details = {}) {
  assert.throws(call, (error) => {
    assert.ok(error instanceof CloudTrailError, error.stack);
    assert.ok(error.code && error.message && error.rc < 0);
    const found = Object.fromEntries(Object.keys(details).map((key) => [key, error[key]]));
    assert.deepEqual({ name: error.name, ...found }, { name, ...details });
    return true;
  });
}

const gone = (event) => {
  for (const use of [(e) => e.eventName, (e) => e.userIdentity, (e) => e.ec2, (e) => e.requestParameters, (e) => e.raw,
    (e) => e.record, (e) => e.details, (e) => e.namedResources, (e) => e.json(), (e) => e.copy(), (e) => e.find(''),
    (e) => e.parseText('a'), (e) => e.fields(new Fields('eventName'))])
    fails(() => use(event), 'CTRAIL_ERR_STATE');
};

/* ---- The vectors ------------------------------------------------------------------------------- */

for (const name of ['vectors.ndjson', 'truncated.json.gz'])
  test(`prints ${name}`, () => {
    assert.equal(run('vectors.mjs', join(vectors, name)),
      readFileSync(join(vectors, name.replace(/\..*/, '.expected')), 'utf8'));
  });

test('prints what the documentation shows', () => {
  assert.equal(run('events.mjs', join(vectors, '..', 'examples', 'logs', 'aws-user-guide.json')),
    readFileSync(join(here, 'events.expected'), 'utf8'));
});

test('require and import give the same', async () => {
  const required = createRequire(import.meta.url)('cloudtrail');
  const imported = await import('cloudtrail');
  assert.equal(imported.default, required);
  for (const [name, value] of Object.entries(required))
    assert.equal(imported[name], value, name);
  assert.equal(required.Reader, Reader);
  assert.equal(Object.keys(required).length, 12);
});

test('reads a file and bytes alike', () => {
  const json = (event) => event.json();
  assert.deepEqual(Array.from(open(file, quiet), json), events);
  assert.deepEqual(Array.from(parse(input, quiet), json), events);
  assert.deepEqual(Array.from(parse(gzipSync(input), quiet), json), events);
});

test('takes bytes in all forms', () => {
  const text = '{"eventName":"é"}';
  const encoded = new TextEncoder().encode(text);
  const shared = new Uint8Array(new SharedArrayBuffer(encoded.length));
  shared.set(encoded);
  for (const form of [text, encoded, encoded.buffer, shared, shared.buffer, new DataView(encoded.buffer)])
    assert.equal(only(form).eventName, 'é');
  for (const wrong of [7, null, [1], {}])
    fails(() => new Reader().parse(wrong), 'CTRAIL_ERR_ARGUMENT');
});

/* ---- Streams ----------------------------------------------------------------------------------- */

async function collect(input, of = (event) => event.eventName, options = {}) {
  const found = [];
  for await (const event of stream(input, options))
    found.push(of(event));
  return found;
}

const chunksOf = (bytes, size) =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size));

for (const [name, make] of Object.entries({
  'a Readable of single bytes': () => Readable.from(chunksOf(input, 1)),
  'a Readable of few bytes': () => Readable.from(chunksOf(input, 7)),
  'the stream of a file': () => createReadStream(file),
  'a web stream': () => new Blob([input]).stream(),
  'the body of a response': () => new Response(input).body,
  'an async generator': () => (async function* () { yield* chunksOf(input, 1000); })(),
  'an array of chunks': () => chunksOf(input, 1000),
  'an array of one chunk, gzip': () => [gzipSync(input)],
  'bytes': () => input,
  'an ArrayBuffer': () => Uint8Array.from(input).buffer,
}))
  test(`streams ${name}`, async () => {
    assert.deepEqual(await collect(make(), (event) => event.json(), quiet), events);
  });

test('streams a string', async () => assert.deepEqual(await collect(numbered(2)), ['E1', 'E2']));

for (const [name, input, turns, options] of [
  ['one large chunk', [Buffer.from(numbered(20000))], 20],
  ['bytes that are there', numbered(20000), 20],
  ['a few bytes that become many events', gzipSync('{"eventName":"A"}\n'.repeat(20000)), 70],
  ['events that a filter rejects', numbered(20000), 20, { filter: { eventName: 'none' } }],
])
  test(`others have their turn while a stream reads ${name}`, async () => {
    let ended = false, had = 0;
    const count = () => ended || (had++, setImmediate(count));
    setImmediate(count);
    await collect(input, undefined, options);
    ended = true;
    assert.ok(had >= turns, `${had}`);
  });

/* Chunks without an end, which say how many were asked for, and whether somebody closed them. */
function endless(chunk = numbered(3)) {
  const state = { asked: 0, closed: false };
  const chunks = (async function* () {
    try {
      for (;;) {
        state.asked++;
        yield chunk;
      }
    } finally {
      state.closed = true;
    }
  })();
  return { chunks, state };
}

test('a stream asks for a chunk when it has read the one before', async () => {
  const { chunks, state } = endless();
  const events = stream(chunks);
  for (const asked of [1, 1, 1, 2]) {
    await events.next();
    assert.deepEqual(state, { asked, closed: false });
  }
  await events.return();
  assert.deepEqual(state, { asked: 2, closed: true });
});

test('leaving a loop closes the stream', async () => {
  const readable = Readable.from(endless().chunks);
  for await (const event of stream(readable))
    break;
  assert.ok(readable.destroyed);
  let cancelled = false;
  const web = new ReadableStream({ pull: (to) => to.enqueue(Buffer.from(numbered(3))), cancel() { cancelled = true; } });
  for await (const event of stream(web))
    break;
  assert.ok(cancelled);
});

test('an error of a record closes the stream', async () => {
  const { chunks, state } = endless('{"eventName":}\n');
  await assert.rejects(collect(chunks), { name: 'CTRAIL_ERR_JSON', record: 1 });
  assert.ok(state.closed);
});

test('an error of the stream is thrown', async () => {
  const failing = Readable.from((async function* () { yield numbered(1); throw new RangeError('mine'); })());
  await assert.rejects(collect(failing), RangeError);
  await assert.rejects(collect(createReadStream('/nowhere/log.json')), { code: 'ENOENT' });
});

test('bytes that are taken away while a stream reads them are an error', async () => {
  const bytes = new TextEncoder().encode(numbered(5000));
  const events = stream(bytes);
  await events.next();
  structuredClone(bytes, { transfer: [bytes.buffer] });
  await assert.rejects(async () => { for await (const event of events); }, TypeError);
});

for (const wrong of [7, null, undefined, {}, [7], [null]])
  test(`refuses a stream of ${inspect(wrong)}`, () =>
    assert.rejects(collect(wrong), { name: 'CTRAIL_ERR_ARGUMENT', message: /^the input is neither / }));

/* ---- Every field ------------------------------------------------------------------------------- */

const VALUES = ['request', 'response'];

/* What hangs from an event as the writer has it: without empty lists, times as it spells them. Values are as they are. */
function asWritten(object, inValue = false) {
  if (Array.isArray(object))
    return object.map((element) => asWritten(element, inValue));
  if (typeof object === 'bigint')
    return Number(object);
  if (object instanceof Date)
    return object.toISOString().replace('.000Z', 'Z');
  if (object === null || typeof object !== 'object')
    return object;
  return Object.fromEntries(Object.entries(object)
    .filter(([name, member]) => inValue || !(Array.isArray(member) && !member.length || name.endsWith('Ns')))
    .map(([name, member]) => [name, asWritten(member, inValue || VALUES.includes(name))]));
}

test('has each member that the library adds', () => {
  let count = 0;
  for (const event of open(file, quiet)) {
    const { decoded } = JSON.parse(events[count++]);
    for (const [name, written] of Object.entries(decoded))
      assert.deepEqual(asWritten(event[name]), written, name);
    for (const name of ['ec2', 'instanceConnect'])
      assert.equal(event[name] === undefined, decoded[name] === undefined);
  }
  assert.equal(count, events.length);
});

test('has each documented member of the record', () => {
  let count = 0;
  for (const event of open(file, quiet)) {
    const { decoded, ...record } = JSON.parse(event.json());
    assert.deepEqual(JSON.parse(event.json({ decoded: false })), record);
    assert.deepEqual(JSON.parse(event.json({ record: false })), { decoded });
    const problems = decoded.problems?.map(({ path }) => path) ?? [];
    const texts = Object.entries(record)
      .filter(([name, written]) => typeof written === 'string' && !problems.includes(name));
    for (const [name, written] of texts)
      assert.equal(event[name === 'eventTime' ? 'eventTimeText' : name], written, name);
    count += texts.length;
  }
  assert.ok(count > 100, `${count}`);
});

test('has times as Date, nanoseconds and text', () => {
  const event = only('{"eventName":"E","eventTime":"2016-05-20T08:27:45.123999999Z"}');
  assert.deepEqual([event.eventTime, event.eventTimeNs, event.eventTimeText],
    [new Date('2016-05-20T08:27:45.123Z'), 1463732865123999999n, '2016-05-20T08:27:45.123999999Z']);
  assert.equal(only('{"eventName":"E","eventTime":"1969-12-31T23:59:59.9999999Z"}').eventTime.getTime(), -1);
  const none = only('{"eventName":"E","eventTime":"today"}');
  assert.deepEqual([none.eventTime, none.eventTimeNs, none.eventTimeText], [undefined, undefined, 'today']);
  assert.deepEqual(none.problems.map(({ path, code }) => [path, code]), [['eventTime', 'time']]);
});

test('has request and response of every action', () => {
  const call = (name, request) => only(JSON.stringify(
    { eventSource: 'ec2.amazonaws.com', eventName: name, requestParameters: request })).ec2;
  const stop = call('StopInstances', { force: true, instancesSet: { items: [{ instanceId: 'i-0a1b2c3d4e5f60718' }] } });
  assert.deepEqual(stop.request, { force: true, instanceIds: ['i-0a1b2c3d4e5f60718'] });
  assert.deepEqual(stop.response, undefined);
  const unknown = call('FrobInstances', { FrobInstancesRequest: { InstanceId: ['i-0a1b2c3d4e5f60718'] } });
  assert.deepEqual([unknown.known, unknown.request], [false, { instanceId: ['i-0a1b2c3d4e5f60718'] }]);
});

test('reads details', () => {
  for (const event of open(file, quiet)) {
    const { decoded: { details } } = JSON.parse(event.json({ details: true }));
    if (details)
      assert.deepEqual(Object.keys(asWritten(event.details)).sort(), Object.keys(details).sort());
  }
});

test('tells absent, null and empty apart', () => {
  const event = only('{"eventName":"E","requestParameters":null,"responseElements":{},"userAgent":""}');
  assert.equal(event.requestParameters, null);
  assert.deepEqual(event.responseElements, {});
  assert.equal(event.additionalEventData, undefined);
  assert.deepEqual([event.userAgent, event.errorCode, event.readOnly], ['', undefined, undefined]);
  assert.deepEqual(event.resources, []);
});

test('reads integers exactly, and names that JavaScript has', () => {
  const { requestParameters: read } = only(`{"eventName":"E","requestParameters":{"max":9223372036854775807,
    "min":-9223372036854775808,"over":9223372036854775808,"safe":9007199254740991,"unsafe":9007199254740993,
    "large":1e400,"tenth":0.1,"__proto__":{"a":1},"twice":1,"twice":2,"nul\\u0000":"\\u0000"}}`);
  assert.deepEqual([read.max, read.min, read.over, read.safe, read.unsafe, read.large, read.tenth],
    [2n ** 63n - 1n, -(2n ** 63n), 2 ** 63, 2 ** 53 - 1, 2n ** 53n + 1n, Infinity, 0.1]);
  assert.equal(Object.getPrototypeOf(read), Object.prototype);
  assert.deepEqual(Object.keys(read).slice(7), ['__proto__', 'twice', 'nul\0']);
  assert.deepEqual([read.twice, read['nul\0']], [2, '\0']);
});

test('reads fields, paths, texts, bytes and places', () => {
  const [, event] = Array.from(parse('{"eventName":"E"}\n{"eventName":"\\u0000F","a":{"b":[1,{"c.d":null}]},"n":1e-7,' +
    '"policy":"{\\"Version\\":[1]}"}'), (event) => event.copy());
  const fields = new Fields('eventName', 'a.b[0]', 'a', 'n', 'nowhere');
  assert.deepEqual(event.fields(fields), ['\0F', '1', undefined, '1e-7', undefined]);
  assert.deepEqual(event.fields(new Fields()), []);
  assert.deepEqual(event.find('a.b[1]'), { 'c.d': null });
  assert.equal(event.find('a.b[1]["c.d"]'), null);
  assert.equal(event.find('nowhere'), undefined);
  assert.deepEqual(['policy', 'a', 'x'].map((path) => event.parseText(path)), [{ Version: [1] }, undefined, undefined]);
  assert.deepEqual([event.offset, event.record, event.raw.subarray(0, 13).toString()], [18, 2, '{"eventName":']);
  assert.equal(JSON.parse(event.json({ raw: true })).decoded.raw, event.raw.toString());
  assert.equal(JSON.stringify(event), event.json());
});

test('reads SSH keys', () => {
  assert.equal(sshKey('no key').valid, false);
  const key = sshKey('ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f me');
  assert.deepEqual([key.valid, key.bits, key.comment, key.problem], [true, 256, 'me', undefined]);
  assert.match(key.sha256, /^SHA256:/);
});

test('verifies copies of buckets', () => {
  const evidence = join(vectors, '..', 'examples', 'evidence');
  const verdict = verify(`${evidence}/bucket`, `${evidence}/keys.json`);
  assert.deepEqual([verdict.asDelivered, verdict.findings.length, verdict.chains.length], [true, 0, 1]);
  assert.deepEqual([verdict.chains[0].trail, verdict.chains[0].logFilesAsDelivered], ['audit', 3]);
  assert.equal(verify(`${evidence}/bucket`, []).findings[0].fault, 'unknown-key');
  assert.throws(() => verify('/nowhere/at/all', []), { code: 'ENOENT' });
  assert.throws(() => verify(`${evidence}/bucket`, [`${evidence}/nowhere`]), { code: 'ENOENT' });
});

/* ---- Lifetimes --------------------------------------------------------------------------------- */

for (const [how, move] of Object.entries({
  'the next is read': (reader) => reader.next(),
  'the end is reached': (reader) => { while (!reader.next().done); },
  'another input is opened': (reader) => reader.parse(''),
  'opening another input fails': (reader) => assert.throws(() => reader.open('/nowhere')),
  'the reader is closed': (reader) => reader.close(),
}))
  test(`an event is gone when ${how}`, () => {
    const reader = new Reader().parse(numbered(2));
    const { value: event } = reader.next();
    assert.equal(event.eventName, 'E1');
    move(reader);
    gone(event);
  });

test('events that are gathered are kept', async () => {
  const all = [];
  for await (const event of stream(Readable.from([input]), quiet))
    all.push(event);
  for (const kept of [[...open(file, quiet)], Array.from(open(file, quiet)), [...new Set(parse(input, quiet))], all]) {
    if (globalThis.gc)
      gc();
    assert.deepEqual(kept.map((event) => event.json()), events);
    const seen = [];
    for (const { raw, offset, record } of open(file, quiet))
      seen.push([raw, offset, record]);
    assert.deepEqual(kept.map(({ raw, offset, record }) => [raw, offset, record]), seen);
  }
  const seen = [...parse(numbered(2))].filter((event) => event.eventName === 'E2');
  assert.equal(seen[0].copy().record, 2);
  seen[0].close();
  gone(seen[0]);
  const untouched = [...parse(numbered(2))][0];
  untouched.close();
  gone(untouched);
  const looked = [];
  for (const event of parse(numbered(2)))
    if (event.eventName)
      looked.push(event);
  looked.forEach(gone);
});

test('gathered events have the limits of their reader', () => {
  const deep = `{"eventName":"A","a":${'['.repeat(300)}${']'.repeat(300)}}`;
  assert.equal([...parse(deep, { maxDepth: 400, filter: { eventName: 'A' } })][0].eventName, 'A');
});

test('an event can be printed', () => {
  const reader = new Reader().parse(numbered(1));
  const { value: event } = reader.next();
  assert.match(inspect(event), /^Event \{\s+eventName: 'E1',\s+decoded: /);
  reader.next();
  assert.equal(inspect(event), 'Event { ended }');
});

test('a copy stays until it is closed', () => {
  const reader = new Reader().parse(numbered(2));
  const copy = reader.next().value.copy();
  reader.next();
  reader.close();
  assert.deepEqual([copy.eventName, copy.record, copy.copy().json()], ['E1', 1, copy.json()]);
  copy.close();
  copy.close();
  gone(copy);
});

test('closing an event that is no copy does nothing', () => {
  const event = only(numbered(1));
  event.close();
  assert.equal(event.eventName, 'E1');
});

test('a closed reader refuses', () => {
  const reader = new Reader().parse(numbered(1));
  reader.close();
  reader.close();
  for (const use of [(r) => r.next(), (r) => r.open(file), (r) => r.parse(''), (r) => r.lastError, (r) => r.container,
    (r) => r.position])
    fails(() => use(reader), 'CTRAIL_ERR_STATE');
  assert.rejects(reader.stream([]).next(), { name: 'CTRAIL_ERR_STATE' });
});

test('an event outlives the last reference to its reader', () => {
  const held = Array.from({ length: 50 }, () => only(numbered(1)));
  if (globalThis.gc)
    gc();
  for (const event of held)
    assert.equal(event.eventName, 'E1');
});

test('bytes may change while they are read', () => {
  const bytes = Buffer.from(numbered(3));
  const reader = new Reader().parse(bytes);
  bytes.fill(0);
  assert.deepEqual(Array.from(reader, (event) => event.eventName), ['E1', 'E2', 'E3']);
});

test('a stream notices that its reader has another input', async () => {
  const reader = new Reader();
  const first = reader.stream([numbered(2)]);
  await first.next();
  reader.parse(numbered(1));
  await assert.rejects(first.next(), { name: 'CTRAIL_ERR_STATE' });
  assert.equal(reader.next().value.eventName, 'E1');
});

test('a reader may be closed by its own callback', () => {
  const reader = new Reader({ onSkipped: () => reader.close() });
  fails(() => reader.parse('{"eventName":}\n{"eventName":"E"}').next(), 'CTRAIL_ERR_STATE');
});

test('leaving a loop leaves the reader where it is', () => {
  const reader = new Reader().parse(numbered(3));
  for (const event of reader)
    if (event.eventName === 'E2')
      break;
  assert.deepEqual(Array.from(reader, (event) => event.eventName), ['E3']);
});

test('is loaded again where modules are, as for each file of tests by Jest', () => {
  const require = createRequire(import.meta.url);
  for (const name of ['index.js', 'library.js', 'native.js', 'objects.js'])
    delete require.cache[join(here, name)];
  const again = require('./index.js');
  assert.notEqual(again.Reader, Reader);
  assert.deepEqual(Array.from(again.parse(numbered(2)), (event) => event.eventName), ['E1', 'E2']);
});

test('workers read at the same time', async () => {
  const script = `import { open } from ${JSON.stringify(new URL('index.js', import.meta.url).href)};
    import { parentPort } from 'node:worker_threads';
    let count = 0;
    for (let i = 0; i < 20; i++)
      for (const event of open(${JSON.stringify(file)}, { onSkipped() {} })) count += event.json().length > 0;
    parentPort.postMessage(count);`;
  const count = () => new Promise((resolve, reject) => {
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`));
    worker.on('message', resolve).on('error', reject);
  });
  assert.deepEqual(await Promise.all([count(), count()]), [20 * events.length, 20 * events.length]);
});

/* ---- Errors ------------------------------------------------------------------------------------ */

const damaged = '{"eventName":"A"}\n{"eventName":"B",}\n{"eventName":"C"}\n';

test('a missing file', () => {
  fails(() => Array.from(open('/nowhere/log.json')), 'CTRAIL_ERR_IO',
    { code: 'ENOENT', errno: -2, rc: -4, offset: 0, record: 0, path: '/nowhere/log.json', systemError: 2 });
  assert.throws(() => [...open('/nowhere')], /^CTRAIL_ERR_IO: \/nowhere: .*no such file or directory$/);
});

test('other reasons of the system', () => {
  fails(() => [...open(here)], 'CTRAIL_ERR_IO', { code: 'EISDIR', path: here });
  fails(() => [...open(join(file, 'below'))], 'CTRAIL_ERR_IO', { code: 'ENOTDIR' });
});

/* Loads the binding as if on another system, whose library has a name that none has here. */
const system = process.platform === 'darwin' ? 'freebsd' : 'darwin';
const elsewhere = `require('koffi'); Object.defineProperty(process, 'platform', { value: '${system}' }); require('cloudtrail')`;

for (const [name, library, ...said] of [
  ['the file that is named is missing', '/no/such/lib.so', /\/no\/such\/lib.so, which \$CTRAIL_LIBRARY names: /],
  ['there is none', '',
    /the system's libcloudtrail\.\w+\.\w+: /, /There is no package with the library for \w+-/, /\$CTRAIL_LIBRARY/],
])
  test(`says what is missing: ${name}`, () => {
    const { status, stderr } = spawnSync(process.execPath, ['-e', elsewhere],
      { encoding: 'utf8', cwd: here, env: { ...process.env, CTRAIL_LIBRARY: library } });
    assert.equal(status, 1);
    for (const part of [/the library libcloudtrail cannot be loaded/, ...said])
      assert.match(stderr, part);
  });

test('a truncated file', () => {
  const names = [];
  fails(() => { for (const event of parse(damaged.slice(0, 17) + '{"event')) names.push(event.eventName); },
    'CTRAIL_ERR_TRUNCATED', { record: 2, offset: 17, path: null });
  assert.deepEqual(names, ['A']);
});

test('a damaged record is thrown, and the reader goes on', () => {
  const reader = new Reader().parse(damaged);
  assert.equal(reader.next().value.eventName, 'A');
  fails(() => reader.next(), 'CTRAIL_ERR_JSON', { code: 'CTRAIL_ERR_JSON', rc: -12, record: 2, offset: 18 });
  assert.deepEqual(Array.from(reader, (event) => event.eventName), ['C']);
  assert.equal(reader.lastError.record, 2);
});

test('a damaged record is given to the callback', () => {
  const skipped = [];
  const events = parse(damaged, { onSkipped: (error) => skipped.push(error) });
  assert.deepEqual(Array.from(events, (event) => event.eventName), ['A', 'C']);
  assert.deepEqual(skipped.map(({ name, record, offset, skipped }) => [name, record, offset, skipped]),
    [['CTRAIL_ERR_JSON', 2, 18, 19]]);
});

test('an error of a callback ends the loop, not the reader', () => {
  const reader = new Reader({ onSkipped() { throw new RangeError('mine'); } }).parse(damaged);
  assert.throws(() => Array.from(reader), RangeError);
  assert.equal(reader.next().value.eventName, 'C');
});

for (const [name, options] of Object.entries({
  'a depth below 0': { maxDepth: -1 },
  'a depth beyond 32 bits': { maxDepth: 2 ** 32 },
  'a record size above the largest': { maxRecordBytes: 2 ** 40 },
  'a size that is no integer': { maxRecordBytes: 0.5 },
  'a size of another type': { maxMemoryBytes: '1' },
  'an option that is not there': { maxdepth: 1 },
  'a filter that is not there': { filter: { eventname: 'x' } },
  'a filter with a NUL': { filter: { eventName: 'a\0b' } },
  'a filter of another type': { filter: { eventName: 1 } },
  'a time that is none': { filter: { since: new Date(NaN) } },
  'a date that is none': { filter: { since: '2024-02-30' } },
  'a text that is no time': { filter: { until: 'yesterday' } },
  'a time with a NUL': { filter: { until: '2024-03-12\0' } },
  'a time of another type': { filter: { until: 1704153600 } },
  'a time out of range': { filter: { until: 2n ** 63n } },
  'a callback that is none': { onSkipped: true },
}))
  test(`refuses ${name}`, () => fails(() => new Reader(options), 'CTRAIL_ERR_ARGUMENT', { offset: 0, record: 0 }));

for (const [start, options] of Object.entries({
  'max_record_bytes is more than': { maxRecordBytes: 2 ** 40 },
  'filter.source_ip': { filter: { sourceIp: ['10.0.0.1', '10.0.0.0/33'] } },
  'filter.eventName is': { filter: { eventName: ['A', 7] } },
  'maxDepth is': { maxDepth: -1 },
}))
  test(`says that ${start} …`, () => {
    assert.throws(() => new Reader(options), (error) => error.message.startsWith(start));
  });

test('refuses paths with a NUL', () => {
  fails(() => new Reader().open('a\0b'), 'CTRAIL_ERR_ARGUMENT');
  fails(() => new Fields('a\0b'), 'CTRAIL_ERR_ARGUMENT');
  fails(() => only(numbered(1)).find('a\0b'), 'CTRAIL_ERR_ARGUMENT');
  fails(() => new Reader().open(7), 'CTRAIL_ERR_ARGUMENT');
  assert.throws(() => new Event(), TypeError);
});

/* ---- Filters and limits ------------------------------------------------------------------------ */

const two = '{"eventName":"A","eventTime":"2024-01-01T00:00:00Z","readOnly":true,"sourceIPAddress":"10.1.2.3",' +
  '"recipientAccountId":"1"}\n' +
  '{"eventName":"B","eventTime":"2024-01-02T00:00:00Z","readOnly":false,' +
  '"awsRegion":"us-east-1","errorCode":"E",' +
  '"userIdentity":{"type":"IAMUser","userName":"é","arn":"arn:aws:iam::1:user/é"}}';

/* ---- Event patterns ---------------------------------------------------------------------------- */

const failed = '{"errorCode": [{"exists": true}]}';
const some = '{"eventName":"A","errorCode":"E"}{"eventName":"B"}{"eventName":"C"}';

test('patterns', () => {
  const [c, anyOf] = [new Pattern('{"eventName": ["C"]}'), new Patterns([failed, '{"eventName": ["X"]}', new Pattern('{"eventName": ["A", "C"]}')])];
  const found = Array.from(parse(some), (event) => [c.matches(event), anyOf.matching(event), anyOf.matching(event.copy())]);
  assert.deepEqual(found, [[false, [0, 2], [0, 2]], [false, [], []], [true, [2], [2]]]);
  assert.equal(anyOf.length, 3);
  assert.deepEqual(new Patterns([]).matching(only(some)), []);
  assert.equal([...parse(some)].filter((event) => c.matches(event)).length, 1);
  const reader = new Reader().parse(some);
  const { value: event } = reader.next();
  event.eventName; // looked at: it does not become a copy
  reader.close();
  fails(() => c.matches(event), 'CTRAIL_ERR_STATE');
  fails(() => anyOf.matching(event), 'CTRAIL_ERR_STATE');
  assert.throws(() => c.matches({}), TypeError);
});

test('wrong patterns', () => {
  const message = 'an operator that is not known, at byte 23 of the pattern';
  fails(() => new Pattern('{"eventName": ["Run", {"sufix": "x"}]}'), 'CTRAIL_ERR_ARGUMENT', { offset: 23, message });
  for (const wrong of ['', '{', '[]', '{"a": [1]}\0', 7, null])
    for (const call of [() => new Pattern(wrong), () => new Patterns([wrong]),
      () => new Reader({ filter: { pattern: wrong } })])
      fails(call, 'CTRAIL_ERR_ARGUMENT');
});

for (const [name, pattern, found] of [
  ['one', failed, 'A'],
  ['several', [failed, new Pattern('{"eventName": ["C"]}')], 'AC'],
  ['compiled', new Pattern('{"eventName": [{"anything-but": "A"}]}'), 'BC'],
  ['none', [], 'ABC'],
])
  test(`a pattern in a filter: ${name}`, () => {
    const reader = new Reader({ filter: { pattern } });
    globalThis.gc?.();
    assert.equal(Array.from(reader.parse(some), (event) => event.eventName).join(''), found);
  });

test('an event that is nested too deep for patterns', () => {
  const event = only(`{"eventName":"A","requestParameters":${'['.repeat(1500)}${']'.repeat(1500)}}`, { maxDepth: 2000 });
  fails(() => new Pattern(failed).matches(event), 'CTRAIL_ERR_LIMIT');
  fails(() => new Patterns(failed).matching(event), 'CTRAIL_ERR_LIMIT');
});

for (const [name, filter, found] of [
  ['none', {}, 'AB'],
  ['undefined', { eventName: undefined }, 'AB'],
  ['a name', { eventName: 'B' }, 'B'],
  ['read only', { readOnly: true }, 'A'],
  ['not read only', { readOnly: false }, 'B'],
  ['a user', { userName: 'é' }, 'B'],
  ['since a date', { since: new Date('2024-01-02T00:00:00Z') }, 'B'],
  ['since the text of a date', { since: '2024-01-02' }, 'B'],
  ['until the text of a date', { until: '2024-01-02' }, 'A'],
  ['until the text of a time', { until: '2024-01-02T01:00:00.5+01:00' }, 'AB'],
  ['since the text of a time', { since: '2024-01-02T01:00:00.5+01:00' }, ''],
  ['since 1970', { since: '1970-01-01' }, 'AB'],
  ['until nanoseconds', { until: 1704153600000000000n }, 'A'],
  ['several names', { eventName: ['B', 'C', 'A'] }, 'AB'],
  ['no names', { eventName: [] }, 'AB'],
  ['a block of addresses', { sourceIp: ['192.0.2.1', '10.0.0.0/8'] }, 'A'],
  ['a region and an error', { region: 'us-east-1', errorCode: 'E' }, 'B'],
  ['an account', { account: ['1', '2'] }, 'A'],
  ['an ARN', { arn: 'arn:aws:iam::1:user/é' }, 'B'],
  ['a role', { role: 'admin' }, ''],
  ['failed', { failed: true }, 'B'],
  ['not failed', { failed: false }, 'A'],
  ['two that disagree', { eventName: 'A', readOnly: false }, ''],
])
  test(`filter: ${name}`, () => {
    assert.equal(Array.from(parse(two, { filter }), (event) => event.eventName).join(''), found);
  });

test('counts', () => {
  const reader = new Reader({ ...quiet, filter: { eventName: ['A', 'B'], since: 1n } });
  Array.from(reader.parse(`${two}\n{"eventName":"A"}\n{"eventName":}`));
  assert.deepEqual(reader.counts, { delivered: 2, skipped: 1, rejected: 1, rejectedWithoutTime: 1 });
  reader.close();
  fails(() => reader.counts, 'CTRAIL_ERR_STATE');
});

test('limits', () => {
  fails(() => only('{"eventName":"A","a":{"b":{}}}', { maxDepth: 2 }), 'CTRAIL_ERR_DEPTH', { record: 1 });
  fails(() => only(two, { maxRecordBytes: 20n }), 'CTRAIL_ERR_RECORD_SIZE', { record: 1 });
});

test('container, position and version', () => {
  const reader = new Reader().parse('{"Records":[{"eventName":"A"}]}');
  Array.from(reader);
  assert.deepEqual([reader.container, reader.position, reader.lastError], ['log file', 31, null]);
  assert.match(version, /^\d+\.\d+\.\d+$/);
});

/* ---- Types ------------------------------------------------------------------------------------- */

const compiler = join(here, 'node_modules', 'typescript', 'bin', 'tsc');

test('types.d.ts is as the schemas are', () => {
  assert.equal(run('hints.mjs'), readFileSync(join(here, 'types.d.ts'), 'utf8')); // run.sh --renew writes it anew
});

for (const [way, ...options] of [
  ['Node.js', '--module', 'node16'],
  ['bundlers', '--module', 'esnext', '--moduleResolution', 'bundler'],
])
  test(`the types are what programs need: ${way}`, { skip: !existsSync(compiler) && 'no TypeScript' }, () => {
    const checked = ['check.mts', ...(way === 'Node.js' ? ['check.cts'] : [])].map((name) => join(here, name));
    const { status, stdout } = spawnSync(process.execPath, [compiler, '--noEmit', '--strict', ...options, '--target', 'es2022',
      '--typeRoots', join(here, 'node_modules', '@types'), '--types', 'node', ...checked], { encoding: 'utf8' });
    assert.equal(status, 0, stdout);
  });
