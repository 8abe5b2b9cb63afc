import { foldSpelling } from '../text/spelling.ts';
import { day, firstOfMonth, lastOfMonth, quarters } from './days.ts';

/** A day, month, quarter or year that a text names; offsets in that text. */
export interface NamedDay {
  readonly from: number;
  readonly to: number;
  /** The day, or the last one of what is named. */
  readonly last: string;
  readonly first: string;
  readonly grain: 'DAY' | 'MONTH' | 'QUARTER' | 'HALF' | 'YEAR';
  /** The year was left out and taken from the document. */
  readonly isYearGuessed: boolean;
}

type Found = Omit<NamedDay, 'from' | 'to'> | null;

interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: readonly (string | undefined)[], year: number | null) => Found;
}

const single = (date: string | null, isYearGuessed = false): Found =>
  date === null ? null : { first: date, last: date, grain: 'DAY', isYearGuessed };

const range = (
  first: string | null,
  last: string | null,
  grain: NamedDay['grain'],
  isYearGuessed = false,
): Found => (first === null || last === null ? null : { first, last, grain, isYearGuessed });

const number = (text: string | undefined): number => Number.parseInt(text ?? '', 10);

const monthly = (month: number, year: number, isGuessed = false): Found =>
  range(firstOfMonth(year, month), lastOfMonth(year, month), 'MONTH', isGuessed);

const quarterly = (name: string | undefined, year: number, isGuessed = false): Found => {
  const quarter = quarters[(name ?? '').toLowerCase()];
  if (quarter === undefined) return null;
  return range(firstOfMonth(year, quarter * 3 - 2), lastOfMonth(year, quarter * 3), 'QUARTER', isGuessed);
};

/** In the order of trial: the longer form first, so that a month is not read out of a day. */
const forms: readonly Form[] = [
  {
    pattern: /(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d{2})(?!\d)/gu,
    read: ([, d, m, y]) => single(day(number(y), number(m), number(d))),
  },
  {
    pattern: /(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+|\s*[/.-]\s*)(\d{4})/gu,
    read: ([, d, m, y]) => single(day(number(y), number(m), number(d))),
  },
  {
    pattern: /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})(?!\d|\s*(?:năm|\/))/gu,
    read: ([, d, m], y) => (y === null ? null : single(day(y, number(m), number(d)), true)),
  },
  {
    pattern: /ngày\s+(\d{1,2})\s*[/-]\s*(\d{1,2})(?![\d/-])/gu,
    read: ([, d, m], y) => (y === null ? null : single(day(y, number(m), number(d)), true)),
  },
  {
    pattern: /(?<=(?:trước|chậm nhất|hết|hạn|đến)\s)(\d{1,2})\s*\/\s*(\d{1,2})(?![\d/.])/gu,
    read: ([, d, m], y) => (y === null ? null : single(day(y, number(m), number(d)), true)),
  },
  {
    pattern: /(?:06|6)\s+tháng\s+(đầu|cuối)\s+năm\s+(\d{4})/gu,
    read: ([, part, y]) =>
      part === 'đầu'
        ? range(day(number(y), 1, 1), day(number(y), 6, 30), 'HALF')
        : range(day(number(y), 7, 1), day(number(y), 12, 31), 'HALF'),
  },
  {
    pattern: /quý\s+([ivIV]{1,3}|[1-4])(?:\s*[/-]\s*|\s*,?\s*năm\s+)(\d{4})/giu,
    read: ([, q, y]) => quarterly(q, number(y)),
  },
  {
    pattern: /quý\s+(i{1,3}|iv|[1-4])(?![\p{L}\d/])/giu,
    read: ([, q], y) => (y === null ? null : quarterly(q, y, true)),
  },
  {
    pattern: /tháng\s+(\d{1,2})(?:\s*[/.-]\s*|\s*,?\s*năm\s+)(\d{4})/gu,
    read: ([, m, y]) => monthly(number(m), number(y)),
  },
  {
    pattern: /tháng\s+(\d{1,2})(?![\d/]|\s*(?:năm|tuổi|đầu|cuối|lương|\p{L}*\s*làm))/gu,
    read: ([, m], y) => (y === null ? null : monthly(number(m), y, true)),
  },
  {
    pattern: /năm\s+((?:19|20)\d{2})(?![\d/-]|\s*[-–]\s*\d)/gu,
    read: ([, y]) => range(day(number(y), 1, 1), day(number(y), 12, 31), 'YEAR'),
  },
  {
    pattern: /(?<![\d/.-])(\d{1,2})\s*\/\s*((?:20)\d{2})(?!\d|\/)/gu,
    read: ([, m, y]) => monthly(number(m), number(y)),
  },
];

/** Every day that the text names, left to right, none inside another. */
export function findNamedDays(text: string, year: number | null): NamedDay[] {
  const folded = foldSpelling(text);
  const found: NamedDay[] = [];
  for (const form of forms) {
    for (const match of folded.matchAll(form.pattern)) {
      const from = match.index;
      const to = from + match[0].length;
      if (found.some((other) => from < other.to && other.from < to)) continue;
      const named = form.read([...match], year);
      if (named !== null) found.push({ from, to, ...named });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}
