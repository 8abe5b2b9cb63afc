import type { TargetInput } from '../../../graphql/generated/schema.ts';
import { readCount } from '../cells/read-count.ts';

/** Targets as typed, by locality; absent: as it stands. */
export type TargetDraft = Readonly<Record<string, string>>;

/** In place of a number: the locality counts, and no number is laid on it. */
export const countedOnly = 'counted only';

export interface TargetRow {
  readonly localityId: string;
  /** What stands: null where the locality counts without a target, undefined where it does not count. */
  readonly standing: number | null | undefined;
  /** It stands below another that counts the same, and is contained in it. */
  readonly isPart: boolean;
}

export const textOf = ({ localityId, standing }: TargetRow, draft: TargetDraft): string => {
  const typed = draft[localityId];
  if (typed !== undefined) return typed;
  return standing === null ? countedOnly : String(standing ?? '');
};

const wishOf = (row: TargetRow, draft: TargetDraft): number | null | undefined => {
  const text = textOf(row, draft);
  if (text === countedOnly) return null;
  const read = readCount(text);
  return read.kind === 'count' ? read.value : undefined;
};

export interface TargetCheck {
  readonly sum: number;
  /** What the document says less what the parts add up to; null: the document gives no total. */
  readonly missing: number | null;
}

/** Whether the parts add up to what the document gives as the whole. */
export const checkTargets = (
  rows: readonly TargetRow[],
  draft: TargetDraft,
  total: number | null,
): TargetCheck => {
  const sum = rows.filter(({ isPart }) => !isPart).reduce((all, row) => all + (wishOf(row, draft) ?? 0), 0);
  return { sum, missing: total === null ? null : total - sum };
};

/** What would be sent: only what differs from what stands. */
export const changedTargets = (rows: readonly TargetRow[], draft: TargetDraft): readonly TargetInput[] =>
  rows.flatMap((row): TargetInput[] => {
    const wish = wishOf(row, draft);
    if (draft[row.localityId] === undefined || wish === row.standing) return [];
    if (wish === null) return [{ localityId: row.localityId, withoutTarget: true }];
    return [{ localityId: row.localityId, value: wish ?? null }];
  });

export const badTargets = (rows: readonly TargetRow[], draft: TargetDraft): readonly string[] =>
  rows
    .filter((row) => textOf(row, draft) !== countedOnly && readCount(textOf(row, draft)).kind === 'bad')
    .map(({ localityId }) => localityId);

/** A first target needs no reason; a change of one that stands does. */
export const needsReason = (rows: readonly TargetRow[], changes: readonly TargetInput[]): boolean =>
  changes.some(({ localityId }) => rows.find((row) => row.localityId === localityId)?.standing !== undefined);

/** A column pasted from a spreadsheet, from one row down. Empty cells change nothing; what is left over is counted. */
export const pastedColumn = (
  cells: readonly (readonly string[])[],
  rows: readonly TargetRow[],
  from: number,
): { readonly draft: TargetDraft; readonly beyond: number } => {
  // Of several columns the last: before it stand an ordinal and a name.
  const said = cells.map((row) => row.at(-1)?.trim() ?? '');
  const draft: Record<string, string> = {};
  said.forEach((text, index) => {
    const row = rows[from + index];
    if (row && text !== '') draft[row.localityId] = text;
  });
  return { draft, beyond: said.slice(rows.length - from).filter((text) => text !== '').length };
};
