// npm run bench [-- name …]: measures side by side, prints a table, writes bench/results.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { benchFollowers } from './followers.ts';
import type { Row } from './statistics.ts';

const benches: Readonly<Record<string, () => Promise<Row[]>>> = {
  'followers-1000': () => benchFollowers(1000),
  'followers-5000': () => benchFollowers(5000),
};

const number = (value: number | null): string =>
  value === null ? '–' : value.toLocaleString('en', { maximumSignificantDigits: 3 });

function print(rows: readonly Row[]): void {
  for (const row of rows) {
    const verdict = row.met === null ? '' : row.met ? 'met' : 'MISSED';
    const cells = [
      row.name.padEnd(52),
      `${number(row.value)} ${row.unit}`.padStart(14),
      number(row.baseline).padStart(10),
      (row.ratio === null ? '' : `${number(row.ratio)} ×`).padStart(10),
      (row.target ?? '').padStart(10),
      verdict,
    ];
    console.log(cells.join('  '));
  }
}

const chosen = process.argv.slice(2);
const rows: Row[] = [];
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length > 0 && !chosen.some((word) => name.startsWith(word))) continue;
  console.log(`\n${name}`);
  const measured = await bench();
  print(measured);
  rows.push(...measured);
}
const folder = join(import.meta.dirname, '../../bench');
mkdirSync(folder, { recursive: true });
const results = { at: new Date().toISOString(), node: process.version, cores: cpus().length, rows };
writeFileSync(join(folder, 'results.json'), `${JSON.stringify(results, null, 2)}\n`);
process.exit(0);
