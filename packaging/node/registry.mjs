/*
 * A registry of npm with the packages of a folder, for tests; what it has not is asked for where npm would ask.
 *
 *     node registry.mjs FOLDER REGISTRY
 *
 * Prints its address, and serves until it is ended.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const [folder, registry] = process.argv.slice(2);
const files = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
const manifests = new Map();
for (const file of files) {
  const path = join(folder, file);
  const manifest = JSON.parse(execFileSync('tar', ['-xzOf', path, 'package/package.json']));
  const integrity = `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}`;
  manifests.set(`/${manifest.name}`, { file, manifest, integrity });
}

function describe({ file, manifest, integrity }, host) {
  const { name, version } = manifest;
  const dist = { integrity, tarball: `http://${host}/-/${file}` };
  return JSON.stringify({ name, 'dist-tags': { latest: version }, versions: { [version]: { ...manifest, dist } } });
}

function answer({ url, headers }, response) {
  const name = url.replace(/^\/-\//, '');
  if (manifests.has(url))
    response.setHeader('content-type', 'application/json').end(describe(manifests.get(url), headers.host));
  else if (files.includes(name))
    response.end(readFileSync(join(folder, name)));
  else
    response.writeHead(302, { location: new URL(url.slice(1), registry).href }).end();
}

const server = createServer(answer).listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
