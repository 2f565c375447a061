#!/usr/bin/env node
// Writes catalogue.c, the table of all EC2 actions, from the model data in AWS's SDK for JavaScript.
//
//   node lib/services/ec2/catalogue.mjs [VERSION] >catalogue.c && mv catalogue.c lib/services/ec2/catalogue.c
//
// VERSION is one of the npm package @aws-sdk/client-ec2; the newest unless given. The package is fetched with npm into
// a temporary folder. The exit status is 0; 1 if the model holds a member that catalogue_rules.mjs should say something
// about; 2 if the package cannot be had.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';

import * as rules from './catalogue_rules.mjs';

const packageName = '@aws-sdk/client-ec2';
const READ = /^(Describe|Get|List|Search)/;
const OPERATION = 9, STRUCTURE = 3, LIST = 1, SIMPLE = 0, TEXT = 0, TEXT_LIST = 64; // the numbers of the schema's kinds

// ---- The model ------------------------------------------------------------------------------------

function fetchPackage(version, folder) {
  try {
    const options = { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] };
    execFileSync('npm', ['pack', '--silent', '--fetch-retries=0', `${packageName}@${version}`], options);
    execFileSync('sh', ['-c', 'tar xzf *.tgz'], options);
  } catch (error) {
    const reason = String(error.stderr || error.message).trim();
    console.error(`catalogue.mjs: ${packageName}@${version} cannot be had: ${reason}`);
    process.exit(2);
  }
  return join(folder, 'package');
}

// The schema is a module of assignments; what it imports is for errors, of which there is one.
function loadSchema(file) {
  const text = readFileSync(file, 'utf8').replace(/^import .*$/gm, '').replace(/^(export )?(const|let|var) /gm, 'var ');
  const context = vm.createContext({ TypeRegistry: class { registerError() {} }, EC2ServiceException: class {} });
  vm.runInContext(text, context);
  return Object.values(context).filter((value) => Array.isArray(value) && value[0] === OPERATION);
}

// A reference is a kind, a schema or a function that gives one, alone or in an array with its traits.
function resolve(reference) {
  const bare = !Array.isArray(reference) || typeof reference[1] === 'string';
  const [target, traits] = bare ? [reference, {}] : reference;
  return { target: typeof target === 'function' ? target() : target, traits: traits || {} };
}

// The members of a structure: names, and what they are in the end. What is no structure has none.
function membersOf([kind, , structure, , names, references]) {
  return kind !== STRUCTURE ? [] : names.map((name, i) => {
    let { target, traits } = resolve(references[i]);
    const list = target === TEXT_LIST || target[0] === LIST;
    const element = target[0] === LIST && resolve(target[4]).traits.xmlName;
    while (target[0] === LIST)
      target = resolve(target[4]).target;
    const text = target === TEXT || target === TEXT_LIST || target[0] === SIMPLE;
    return { structure, name, traits, list, element, target, text, inner: target[0] === STRUCTURE };
  });
}

// ---- Which members hold ids -----------------------------------------------------------------------

const endings = Object.entries(rules.ids).concat(rules.none.map((name) => [name, '']))
  .sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
const unknown = new Set();

// "Structure.Member" without the member's plural.
const qualified = ({ structure, name }) => `${structure}.${name.replace(/(?<=Id)Set$|(?<=[a-z])s$/, '')}`;

// By the longest ending that is the name's.
function prefixOf(member) {
  const full = qualified(member);
  if (!member.text)
    return '';
  const found = endings.find(([ending]) => full.endsWith(ending));
  if (!found && rules.looksLikeId.test(full))
    unknown.add(full);
  return found ? found[1] : '';
}

// ---- How CloudTrail writes them -------------------------------------------------------------------

const lowered = (name) => name[0].toLowerCase() + name.slice(1);
const raised = (name) => name[0].toUpperCase() + name.slice(1);
const queryName = ({ name, traits }) => traits.ec2QueryName || raised(traits.xmlName || name);
const responseName = ({ name, traits }) => traits.xmlName || lowered(name);
const setName = (name) => lowered(name.replace(/Id$/, '').replace(/Set$/, '')) + 'Set';

// Two structures under one name become one.
function put(node, name, list, prefix, inner) {
  const found = node.get(name);
  if (found && found.inner && inner)
    for (const [key, value] of inner)
      found.inner.set(key, value);
  else
    node.set(name, { list, prefix, inner });
}

// A list or structure with one member in it.
const putAround = (node, name, list, word, prefix, inner) =>
  put(node, name, list, '', new Map([[word, { list: false, prefix, inner }]]));

function putLegacyRequest(node, member, prefix, inner) {
  const query = queryName(member), full = qualified(member);
  if (rules.legacyPlaces[full])
    putAround(node, rules.legacyPlaces[full], true, lowered(query), prefix, inner);
  else if (!member.list)
    put(node, lowered(query), false, prefix, inner);
  else if (inner)
    put(node, rules.legacyNames[query] || setName(query), true, '', inner);
  else
    putAround(node, rules.legacyLists[full] || rules.legacyLists[query] || setName(query), true,
      rules.legacyElements[query] || lowered(query), prefix, null);
}

// Elements of lists are called item. Where the wrapped dialect has another name, it is written as for a list of one.
function putResponse(node, member, prefix, inner, legacy) {
  const named = member.list && member.element && member.element !== 'item';
  if (named)
    putAround(node, (legacy && rules.legacyLists[member.element]) || responseName(member), legacy,
      rules.legacyElements[member.element] || member.element, prefix, inner);
  else
    put(node, responseName(member), member.list, prefix, inner);
}

const spellings = {
  'legacy request': putLegacyRequest,
  'legacy response': (node, member, prefix, inner) => putResponse(node, member, prefix, inner, true),
  'wrapped request': (node, member, prefix, inner) => put(node, queryName(member), member.list, prefix, inner),
  'wrapped response': (node, member, prefix, inner) => putResponse(node, member, prefix, inner, false),
};

// What leads to ids in a structure: a map of names to { list, prefix, inner }.
function treeOf(schema, spelling) {
  const node = new Map();
  for (const member of membersOf(schema)) {
    const prefix = prefixOf(member);
    const inner = member.inner && !rules.passedOver.test(member.target[2]) ? treeOf(member.target, spelling) : null;
    if (prefix || (inner && inner.size))
      spellings[spelling](node, member, prefix, inner);
  }
  return node;
}

function actionOf([, , name, , input, output], legacy) {
  const dialect = legacy.has(name) ? 'legacy' : 'wrapped', access = READ.test(name) ? 'read' : 'write';
  const treeIn = (schema, direction) => treeOf(resolve(schema).target, `${dialect} ${direction}`);
  return {
    name, dialect, access,
    request: treeIn(input, 'request'),
    response: access === 'read' ? null : treeIn(output, 'response'), // CloudTrail keeps no response of a read
    wrapper: rules.wrappers[name],
  };
}

// ---- The table ------------------------------------------------------------------------------------

// Structures that are the same are written once, as members one after the other. Number 0 is none.
function makeTable(actions) {
  const members = [{ word: '', inner: 0, prefix: '', list: false, last: true }];
  const words = new Set(), prefixes = new Set(), numbers = new Map();
  const add = (tree) => {
    if (!tree || !tree.size)
      return 0;
    const own = [...tree].map(([word, value]) => ({ word, ...value, inner: add(value.inner) }));
    const key = JSON.stringify(own);
    if (!numbers.has(key)) {
      numbers.set(key, members.length);
      own.forEach((member, i) => members.push({ ...member, last: i === own.length - 1 }));
      own.forEach(({ word, prefix }) => (words.add(word), prefix && prefixes.add(prefix)));
    }
    return numbers.get(key);
  };
  const rows = actions.map((action) => ({ ...action, request: add(action.request), response: add(action.response) }));
  rows.filter(({ wrapper }) => wrapper).forEach(({ wrapper }) => words.add(wrapper));
  return { actions: rows, members, words: [...words].sort(), prefixes: ['', ...[...prefixes].sort()] };
}

const keywords = new Set(('auto break case char const continue default do double else enum extern float for goto if ' +
  'inline int long register restrict return short signed sizeof static struct switch typedef union unsigned void ' +
  'volatile while').split(' '));
const identifier = (word) => (!word || keywords.has(word) ? `${word}_` : word);

// As many to a line as there is room for.
function lines(pieces, width = 120) {
  const out = [];
  for (const piece of pieces)
    if (out.length && out[out.length - 1].length + 1 + piece.length <= width)
      out[out.length - 1] += ` ${piece}`;
    else
      out.push(`    ${piece}`);
  return out.join('\n');
}

// Texts as the members of a struct, so that an offset finds each and nothing is to be relocated.
const texts = (name, words) => `static const struct ${name} {
${lines(words.map((word) => `char ${identifier(word)}[${word.length + 1}];`))}
} ${name} = {
${lines(words.map((word) => `"${word}",`))}
};
const char *const ctrail_ec2_catalogue_${name} = (const char *)&${name};
`;

const flagsOf = (flags) => Object.keys(flags).filter((name) => flags[name]).join(' | ') || '0';

function memberRow({ word, inner, prefix, list, last }, prefixes) {
  const flags = flagsOf({ CATALOGUE_LIST: list, CATALOGUE_LAST: last });
  return `{W(${identifier(word)}), ${inner}, ${prefixes.indexOf(prefix)}, ${flags}},`;
}

function actionRow({ name, access, dialect, request, response, wrapper }) {
  const flags = flagsOf({ CATALOGUE_READ: access === 'read', CATALOGUE_LEGACY: dialect === 'legacy' });
  return `{A(${name}), ${wrapper ? `W(${identifier(wrapper)})` : 0}, ${request}, ${response}, ${flags}},`;
}

// ---- The hash of the names --------------------------------------------------------------------------

const SLOTS = 2048, FACTOR = 0x9e3779b97f4a7c15n;

// As in actions.c: eight letters at the start, in the middle and at the end.
function slotOf(name) {
  const bytes = Buffer.from(name);
  const hash = [0, (bytes.length >> 1) - 4, bytes.length - 8].reduce(
    (hash, at) => BigInt.asUintN(64, (hash ^ bytes.readBigUInt64LE(at)) * FACTOR), BigInt(bytes.length));
  return Number(hash >> 53n);
}

// Who finds a slot taken goes to the next one.
function makeSlots(actions) {
  const slots = new Array(SLOTS).fill(0);
  actions.forEach(({ name }, i) => {
    let slot = slotOf(name);
    while (slots[slot])
      slot = (slot + 1) % SLOTS;
    slots[slot] = i + 1;
  });
  return slots;
}

const source = ({ actions, members, words, prefixes }, version) => `/*
 * The catalogue of all actions of EC2, written by catalogue.mjs from ${packageName} ${version}.
 * Do not edit: docs/adding-a-service.md says how to renew it.
 */
#include "services/ec2/catalogue.h"
#include "services/ec2/family.h"

/* clang-format off */

/* All actions, sorted by name. */
#define ACTIONS(X) \\
${lines(actions.map(({ name }) => `X(${name})`), 118).replace(/$/gm, ' \\').slice(0, -2)}

#define NAME_MEMBER(name) char name[sizeof #name];
#define NAME_TEXT(name) #name,
static const struct names { ACTIONS(NAME_MEMBER) } names = { ACTIONS(NAME_TEXT) };
const char *const ctrail_ec2_catalogue_names = (const char *)&names;

/* Names of members. */
${texts('words', ['', ...words])}
#define A(name) offsetof(struct names, name), sizeof #name - 1
#define W(word) offsetof(struct words, word)

/* Prefixes of ids; "arn:" is the ARN of an id. */
const char ctrail_ec2_catalogue_prefixes[][CATALOGUE_PREFIX_SIZE] = {
${lines(prefixes.map((prefix) => `"${prefix}",`))}
};

/* What leads to ids in a request or response. */
const struct catalogue_member ctrail_ec2_catalogue_members[] = {
${lines(members.map((member) => memberRow(member, prefixes)))}
};

/* Sorted by name. */
const struct catalogue_action ctrail_ec2_catalogue_actions[] = {
${lines(actions.map(actionRow))}
};
const size_t ctrail_ec2_catalogue_count = sizeof ctrail_ec2_catalogue_actions / sizeof *ctrail_ec2_catalogue_actions;

/* By the hash of their names, counted from 1. */
const uint16_t ctrail_ec2_catalogue_slots[CATALOGUE_SLOTS] = {
${lines(makeSlots(actions).map((index) => `${index},`))}
};

/* Their lines in actions.def, counted from 1; 0 when there is none. */
#define NAME_NUMBER(name) NUMBER_##name,
enum { ACTIONS(NAME_NUMBER) };
const uint16_t ctrail_ec2_catalogue_typed[sizeof ctrail_ec2_catalogue_actions / sizeof *ctrail_ec2_catalogue_actions] = {
#define ACTION(name) [NUMBER_##name] = ACTION_##name + 1,
#include "services/ec2/actions.def"
#undef ACTION
};
`;

// ---- All of it ------------------------------------------------------------------------------------

function readLegacy() {
  const text = readFileSync(new URL('catalogue_legacy.txt', import.meta.url), 'utf8');
  return new Set(text.split('\n').filter((line) => line && !line.startsWith('#')));
}

function main() {
  const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const content = fetchPackage(process.argv[2] || 'latest', folder);
  const { version } = JSON.parse(readFileSync(join(content, 'package.json'), 'utf8'));
  const legacy = readLegacy();
  const operations = loadSchema(join(content, 'dist-es/schemas/schemas_0.js'));
  const actions = operations.map((operation) => actionOf(operation, legacy));
  const table = makeTable(actions.sort((a, b) => (a.name < b.name ? -1 : 1)));
  if (unknown.size) {
    const names = [...unknown].sort().join(', ');
    console.error(`catalogue.mjs: say in catalogue_rules.mjs what these are: ${names}`);
    process.exit(1);
  }
  process.stdout.write(source(table, version));
}

main();
