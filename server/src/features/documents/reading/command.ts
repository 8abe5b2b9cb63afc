import { UnreadableDocument } from './files/unreadable-document.ts';
import { printable } from './printable.ts';
import { readPlanFile } from './read-plan-file.ts';

/** The command line: prints the reading as JSON. Exit 0, or 2 with one line on stderr for what cannot be read. */
export async function runCommand(parameters: readonly string[]): Promise<number> {
  const [path] = parameters;
  if (path === undefined) return refuse('usage: npm run --silent plan:read -- FILE (.docx, .pdf or .txt)');
  try {
    process.stdout.write(`${JSON.stringify(printable(await readPlanFile(path)), null, 2)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error;
    return refuse(`${path}: ${error.say.vi} / ${error.say.en}`);
  }
}

function refuse(line: string): number {
  process.stderr.write(`${line}\n`);
  return 2;
}
