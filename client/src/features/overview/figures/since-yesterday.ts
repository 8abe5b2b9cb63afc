import type { Change } from './changes.ts';

/** What kinds of change a chair asks about, in the order of asking. */
export const changeGroups = [
  'confirmed',
  'reported',
  'returned',
  'moved',
  'raised',
  'climbed',
  'directed',
  'resolved',
] as const;
export type ChangeGroup = (typeof changeGroups)[number];

const groupOfMove = (move: Extract<Change, { kind: 'blocker' }>['move']): ChangeGroup | null => {
  switch (move) {
    case 'RAISED':
    case 'REOPENED':
      return 'raised';
    case 'ESCALATED':
    case 'CLIMBED':
      return 'climbed';
    case 'RESOLVED':
      return 'resolved';
    default:
      return null;
  }
};

const groupOf = (change: Change): ChangeGroup | null => {
  if (change.kind === 'progress') return null;
  if (change.kind === 'directive') return 'directed';
  if (change.kind === 'blocker') return groupOfMove(change.move);
  switch (change.assignment.status) {
    case 'DONE':
      return 'confirmed';
    case 'AWAITING_CONFIRMATION':
      return 'reported';
    case 'RETURNED':
      return 'returned';
    default:
      return 'moved';
  }
};

/** Changes by what they were; kinds of which there were none are left out. */
export const groupChanges = (
  changes: readonly Change[],
): readonly { readonly group: ChangeGroup; readonly changes: readonly Change[] }[] =>
  changeGroups
    .map((group) => ({ group, changes: changes.filter((change) => groupOf(change) === group) }))
    .filter((one) => one.changes.length > 0);
