import type { DraftTask } from '../duties/draft.ts';
import type { FoundTargets } from '../targets/find-targets.ts';
import type { Span } from '../text/passage.ts';
import type { Table } from './find-tables.ts';

export function readTableTasks(
  _tables: readonly Table[],
  _year: number | null,
): { tasks: readonly DraftTask[]; targets: FoundTargets | null; notUnderstood: readonly Span[] } {
  return { tasks: [], targets: null, notUnderstood: [] };
}
