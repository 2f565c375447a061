/*
 * Finds the library and loads it: the file that $CTRAIL_LIBRARY names, and no other; or else that of the package for this
 * platform, or else the system's.
 */
'use strict';

const { optionalDependencies = {} } = require('./package.json');

const platform = `${process.platform}-${process.arch}`;
const file = process.platform === 'darwin' ? 'libcloudtrail.0.dylib' : 'libcloudtrail.so.0';

/* Those that there are. musl's comes first where both are installed: glibc refuses its library, while musl may load that for
 * glibc, by a layer of compatibility that lacks some functions. */
const packages = [`cloudtrail-${platform}-musl`, `cloudtrail-${platform}-glibc`, `cloudtrail-${platform}`]
  .filter((name) => Object.hasOwn(optionalDependencies, name));

const { CTRAIL_LIBRARY: named } = process.env;
const places = named ? [[`${named}, which $CTRAIL_LIBRARY names`, () => named]]
  : [...packages.map((name) => [`the package ${name}`, () => require.resolve(name)]), [`the system's ${file}`, () => file]];

const reasonOf = ({ code, message }) => (code === 'MODULE_NOT_FOUND' ? 'not installed' : message);

const advice = () => (packages.length
  ? `npm installs ${packages.join(' or ')} with cloudtrail, unless it is told to omit optional dependencies.`
  : `There is no package with the library for ${platform}: build and install libcloudtrail there from its sources.`) +
  ' A library elsewhere is found if the folder is one that ldconfig knows, or stands in $LD_LIBRARY_PATH, or if' +
  ' $CTRAIL_LIBRARY names the file.';

function requireKoffi() {
  try {
    return require('koffi');
  } catch (cause) {
    throw new Error(`the package koffi, which calls the library, does not work on ${platform}: ${cause.message}. npm installs ` +
      'what it needs with it, unless it is told to omit optional dependencies.', { cause });
  }
}

function load() {
  const failures = [];
  for (const [name, find] of places)
    try {
      return exports.koffi.load(find());
    } catch (cause) {
      failures.push(`  ${name}: ${reasonOf(cause)}\n`);
    }
  throw new Error(`the library libcloudtrail cannot be loaded. Looked for\n${failures.join('')}${advice()}`);
}

exports.koffi = requireKoffi();
exports.library = load();
