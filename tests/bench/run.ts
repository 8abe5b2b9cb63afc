// npm run bench [-- part …]: measures side by side, prints a table, writes bench/results.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parts } from './parts.ts';
import { asTable } from './report.ts';
import type { Row } from './row.ts';

const chosen = process.argv.slice(2);
const names = Object.keys(parts);
const unknown = chosen.find((word) => !names.some((name) => name.startsWith(word)));
if (unknown !== undefined) {
  console.error(`There is no part "${unknown}". The parts are: ${names.join(', ')}.`);
  process.exit(1);
}

const rows: Row[] = [];
for (const [name, bench] of Object.entries(parts)) {
  if (chosen.length > 0 && !chosen.some((word) => name.startsWith(word))) continue;
  const from = performance.now();
  const measured = await bench();
  console.log(`\n${name} (${((performance.now() - from) / 1000).toFixed(0)} s)\n\n${asTable(measured)}`);
  rows.push(...measured);
}
const folder = join(import.meta.dirname, '../../bench');
mkdirSync(folder, { recursive: true });
const results = { at: new Date().toISOString(), node: process.version, cores: cpus().length, rows };
writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
process.exit(0);
