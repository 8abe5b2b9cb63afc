import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { type Row, within } from './row.ts';

const root = join(import.meta.dirname, '../..');

/** Kilobytes of compressed JavaScript before a feature's page shows; needs a built client. */
function weigh(feature: string): number {
  const said = execFileSync(process.execPath, ['client/tools/weigh.mjs', `${feature}=9999`], { cwd: root });
  return Number(/([\d.]+) kB/.exec(String(said))?.[1]);
}

export async function benchWeights(): Promise<Row[]> {
  return [
    within(250, { name: 'JavaScript before the board (brotli)', unit: 'kB', ours: [weigh('board')] }),
    within(180, { name: 'JavaScript before "Việc của đơn vị" (brotli)', unit: 'kB', ours: [weigh('work')] }),
  ];
}
