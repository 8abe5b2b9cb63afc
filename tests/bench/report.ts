import type { Row } from './row.ts';

const number = (value: number): string => value.toLocaleString('en', { maximumSignificantDigits: 3 });
/** A median of nothing at all has no spread. */
const share = (value: number | null): string =>
  value === null || Number.isNaN(value) ? '' : ` ±${Math.round(value * 100)} %`;

const cells = (row: Row): string[] => [
  row.name,
  `${number(row.value)} ${row.unit}${share(row.spread)}`,
  row.baseline === null ? '–' : `${number(row.baseline)} ${row.unit}${share(row.baselineSpread)}`,
  row.ratio === null ? '' : `${number(row.ratio)} ×`,
  row.target ?? '',
  row.met === null ? '' : row.met ? 'met' : 'missed',
];

const HEAD = ['measure', 'giaoban', 'baseline', 'ratio', 'to reach', ''];

/** The rows as a Markdown table whose columns also line up on a terminal. */
export function asTable(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)));
  const draw = (line: readonly string[]) =>
    `| ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = lines;
  return [draw(head), draw(widths.map((width) => '-'.repeat(width))), ...body.map(draw)].join('\n');
}
