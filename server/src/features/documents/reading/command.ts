import { readFile } from 'node:fs/promises';
import { printable } from './printable.ts';
import { readPlan } from './read-plan.ts';

/** The command line: prints the reading as JSON. Exit 0, or 2 with one line on stderr for what cannot be read. */
export async function runCommand(parameters: readonly string[]): Promise<number> {
  const [path] = parameters;
  if (path === undefined) return 2;
  const reading = readPlan(await readFile(path, 'utf8'));
  process.stdout.write(`${JSON.stringify(printable(reading), null, 2)}\n`);
  return 0;
}
