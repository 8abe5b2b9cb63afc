/** One unbroken row of digits with what stands right before and after it. */
export interface DigitGroup {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  /** The separator towards the next group of the run; empty for the last. */
  readonly separator: string;
}

/** Groups that only spaces, dots, commas or dashes part: what a person may mean as one number. */
export type DigitRun = readonly DigitGroup[];

const separator = /^[\s.,_·–—-]{1,3}$/u;
const date = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d)/g;
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

/** Full-width digits become plain ones, invisible characters vanish: neither may hide a number. */
export const plainText = (text: string): string => text.normalize('NFKC').replace(invisible, '');

/** Dates are blanked first, or "01.12.2021 0830" would read as one number of twelve digits. */
const withoutDates = (text: string): string => text.replace(date, (found) => '|'.repeat(found.length));

export const digitRuns = (text: string): DigitRun[] => {
  const source = withoutDates(text);
  const found = [...source.matchAll(/\d+/g)];
  const runs: DigitGroup[][] = [];
  let open: DigitGroup[] = [];
  for (const [index, match] of found.entries()) {
    const end = match.index + match[0].length;
    const between = source.slice(end, found[index + 1]?.index ?? end);
    const joins = separator.test(between);
    open.push({ digits: match[0], start: match.index, end, separator: joins ? between : '' });
    if (joins) continue;
    runs.push(open);
    open = [];
  }
  return runs;
};

/** Every stretch of neighbouring groups that has exactly `length` digits. */
export const windowsOf = (run: DigitRun, length: number): DigitRun[] =>
  run.flatMap((_, first) => {
    let digits = 0;
    for (let last = first; last < run.length && digits < length; last += 1) {
      digits += run[last]?.digits.length ?? 0;
      if (digits === length) return [run.slice(first, last + 1)];
    }
    return [];
  });

export const digitsOf = (run: DigitRun): string => run.map((group) => group.digits).join('');

/**
 * Whether groups are spaced as people space one number: in a few pieces, or evenly. A pasted row of a table of figures
 * ("0 1 0 1 20 5 30 11 4") is neither.
 */
export const isSpacedAsOne = (run: DigitRun): boolean => {
  if (run.length <= 4) return true;
  const sizes = run.map((group) => group.digits.length);
  const [first = 0] = sizes;
  const last = sizes.at(-1) ?? 0;
  return last <= first && sizes.slice(0, -1).every((size) => size === first);
};
