// How much JavaScript (brotli) has to arrive before a route shows: the entry, the route's own chunk and all that they import.
//   node client/tools/weigh.mjs                      a table of all routes
//   node client/tools/weigh.mjs board=300 work=200   fails when a feature weighs more than so many kB
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', 'dist');
const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));

const reachable = (key, seen = new Set()) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) reachable(next, seen);
  return seen;
};

const sizes = new Map();
const brotliSize = (file) => {
  if (!sizes.has(file)) sizes.set(file, brotliCompressSync(readFileSync(join(dist, file))).length);
  return sizes.get(file);
};

/** What stands in the page itself comes before everything. */
const scriptInPage = () => {
  const [, script = ''] =
    /<script>(.+?)<\/script>/s.exec(readFileSync(join(dist, 'index.html'), 'utf8')) ?? [];
  return brotliCompressSync(script).length;
};

/** Bytes of JavaScript before the feature's page shows. */
export const weigh = (feature) => {
  const entry = Object.keys(manifest).find((key) => key === 'index.html');
  const page = Object.keys(manifest).find((key) => key === `src/features/${feature}/index.ts`);
  if (!entry || !page) throw new Error(`no page of the feature "${feature}" in the build`);
  const files = [...reachable(entry), ...reachable(page)].map((key) => manifest[key].file);
  return [...new Set(files)]
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + brotliSize(file), scriptInPage());
};

const features = Object.keys(manifest).flatMap(
  (key) => /^src\/features\/([^/]+)\/index\.ts$/.exec(key)?.[1] ?? [],
);
const limits = new Map(process.argv.slice(2).map((argument) => argument.split('=')));
let heavy = 0;
for (const feature of limits.size > 0 ? limits.keys() : features) {
  const kilobytes = weigh(feature) / 1000;
  const limit = Number(limits.get(feature) ?? Number.POSITIVE_INFINITY);
  if (kilobytes > limit) heavy += 1;
  console.log(
    `${feature.padEnd(12)} ${kilobytes.toFixed(1).padStart(7)} kB brotli${kilobytes > limit ? `  over ${limit} kB` : ''}`,
  );
}
if (heavy > 0) process.exitCode = 1;
