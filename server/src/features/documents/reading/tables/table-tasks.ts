import { findDeadlines } from '../deadlines/find-deadlines.ts';
import type { Party } from '../duties/draft.ts';
import { type DraftTask, type PlacedDeadline, placeDeadline, placeUndated } from '../duties/draft.ts';
import type { FoundTargets } from '../targets/find-targets.ts';
import { emptyPassage, type Passage, type Span, spanOf } from '../text/passage.ts';
import { cellAgencies } from './cell-agencies.ts';
import type { ColumnKind, Table } from './table.ts';

export interface TableTasks {
  readonly tasks: readonly DraftTask[];
  readonly targets: FoundTargets | null;
  /** Tables of duties in which no row names an agency. */
  readonly notUnderstood: readonly Span[];
}

/** One task a row: its duty, who leads, who cooperates, until when; or one target a row. */
export function readTableTasks(tables: readonly Table[], year: number | null): TableTasks {
  const tasks: DraftTask[] = [];
  const notUnderstood: Span[] = [];
  let targets: FoundTargets | null = null;
  for (const table of tables) {
    targets ??= readTargetTable(table);
    if (!table.columns.includes('task')) continue;
    const found = readTable(table, year);
    tasks.push(...found);
    const first = table.rows[0]?.map((cell) => spanOf(cell)).find((span) => span !== null);
    if (found.length === 0 && first != null) notUnderstood.push(first);
  }
  return { tasks, targets, notUnderstood };
}

function readTable(table: Table, year: number | null): DraftTask[] {
  const tasks: DraftTask[] = [];
  let leads: readonly Party[] = [];
  for (const row of table.rows) {
    const duty = cellOf(table, row, 'task');
    if (duty.text.length < 8) continue;
    const own = cellAgencies(cellOf(table, row, 'lead'), 'LEAD');
    // A cell that spans several rows is filled in the first of them only.
    leads = own.length > 0 ? own : leads;
    const isTitle =
      own.length === 0 &&
      cellOf(table, row, 'deadline').text === '' &&
      /^(?:[IVX]+|[A-H])$/.test(cellOf(table, row, 'number').text.replace(/\./g, ''));
    if (leads.length === 0 || isTitle) continue;
    const partners = cellAgencies(cellOf(table, row, 'cooperate'), 'COOPERATE');
    const when = cellOf(table, row, 'deadline');
    tasks.push({
      section: cellOf(table, row, 'number').text.replace(/\.$/, ''),
      passage: duty,
      from: 0,
      to: duty.text.length,
      parties: [...leads, ...partners],
      deadlines: cellDeadlines(when, duty, year),
      reasons: ['TABLE_ROW'],
      confidence: own.length > 0 ? 0.9 : 0.7,
    });
  }
  return tasks;
}

/** The days of the column of times, then those of the duty; a time without a day ("Hằng tuần") is kept as written. */
function cellDeadlines(when: Passage, duty: Passage, year: number | null): PlacedDeadline[] {
  const inCell = findDeadlines(when.text, year, true).map((found) => placeDeadline(found, when, 0));
  const inDuty = findDeadlines(duty.text, year).map((found) => placeDeadline(found, duty, 0));
  if (inCell.length > 0) return [...inCell, ...inDuty];
  return [...placeUndated(when, 0, when.text.length), ...inDuty];
}

function cellOf(table: Table, row: readonly Passage[], kind: ColumnKind): Passage {
  const index = table.columns.indexOf(kind);
  return (index < 0 ? undefined : row[index]) ?? emptyPassage;
}

function readTargetTable(table: Table): FoundTargets | null {
  if (
    !table.columns.includes('locality') ||
    !table.columns.includes('figure') ||
    table.columns.includes('task')
  )
    return null;
  const rows = table.rows.flatMap((row) => {
    const locality = cellOf(table, row, 'locality');
    const figure = cellOf(table, row, 'figure').text;
    const span = spanOf(locality);
    if (span === null || !/^\d{1,3}(?:[.\s]?\d{3})*$/.test(figure)) return [];
    return [{ locality: locality.text, value: Number(figure.replace(/[.\s]/g, '')), unit: null, span }];
  });
  const isTotal = (name: string) => /^(?:tổng|cộng|toàn)/iu.test(name);
  const targets = rows.filter((row) => !isTotal(row.locality));
  return targets.length < 3
    ? null
    : { targets, total: rows.find((row) => isTotal(row.locality))?.value ?? null };
}
