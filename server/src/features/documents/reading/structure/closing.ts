import { signatureWords } from '../lexicon/lexicon.ts';
import type { Line } from '../text/lines.ts';
import { foldSpelling } from '../text/spelling.ts';

export interface Closing {
  readonly recipients: readonly string[];
  readonly signatory: string | null;
}

/** Reads who gets a copy and who signed, from the lines under the body; often two columns on the same lines. */
export function readClosing(lines: readonly Line[]): Closing {
  const cells = lines.slice(0, 45).flatMap((line) =>
    line.raw
      .normalize('NFC')
      .replace(/[*|]/g, ' ')
      .split(/\s{4,}/)
      .map((cell) => cell.trim())
      .filter(Boolean),
  );
  const recipients = cells
    .filter((cell) => /^[-–]\s*\p{L}/u.test(cell))
    .map((cell) => cell.replace(/^[-–]\s*/, '').replace(/[;.,]$/, ''));
  return { recipients, signatory: findSignatory(cells) };
}

function findSignatory(cells: readonly string[]): string | null {
  const office = cells.findLastIndex(
    (cell) => signatureWords.some((word) => cell.startsWith(word)) && !/\p{Ll}{2}/u.test(cell),
  );
  if (office < 0) return null;
  const name = cells
    .slice(office + 1)
    .find(
      (cell) =>
        /^(?:\p{Lu}\p{Ll}+\s+){1,5}\p{Lu}\p{Ll}+$/u.test(cell) && !/^nơi nhận/u.test(foldSpelling(cell)),
    );
  return name ?? null;
}
