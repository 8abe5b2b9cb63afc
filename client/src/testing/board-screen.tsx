import { fireEvent, screen, within } from '@testing-library/react';
import { BoardPage } from '../features/board/index.ts';
import type { AssignmentRecord } from '../live/index.ts';
import { aMember, anAgency, anAssignment, assignmentEvent, aTask } from './records.ts';
import { aViewer, renderScreen } from './render-screen.tsx';
import { prepareThings } from './things.ts';

export const agencies = [
  anAgency(),
  anAgency({ id: 'police', slug: 'police', name: 'Công an huyện', shortName: 'Công an' }),
  anAgency({ id: 'youth', slug: 'youth', name: 'Huyện Đoàn', shortName: 'Đoàn' }),
];
export const other = aMember({ id: 'other', fullName: 'Trần Văn Mẫu', agencyId: 'youth' });
export const me = aMember();
export const officer = aMember({ role: 'COORDINATOR', agencyId: 'police' });
export const police = aViewer({ member: officer, agency: anAgency({ id: 'police' }) });
export const observer = aMember({ role: 'OBSERVER' });

export const tasks = [
  aTask({ id: 't1', position: 1, text: 'Rà soát hồ sơ còn thiếu' }),
  aTask({ id: 't2', position: 2, text: 'Vận động thanh niên đi làm thẻ' }),
];
export const screening = anAssignment({ id: 'a1', taskId: 't1', agencyId: 'justice' });
export const mobilising = anAssignment({ id: 'a2', taskId: 't2', agencyId: 'youth', dueDate: '2026-06-10' });

export const aBoard = (assignments: AssignmentRecord[], member = me, more: object = {}) =>
  prepareThings({ agencies, members: [member, other], tasks, assignments, ...more }, 'me');

export const show = (assignments: AssignmentRecord[], options: Parameters<typeof renderScreen>[1] = {}) =>
  renderScreen(<BoardPage />, { things: aBoard(assignments, options.viewer?.member), ...options });

/** The cards of a column, by their sentences. */
export const cardsIn = (column: string): string[] =>
  screen
    .getAllByRole('list', { name: new RegExp(`^${column}`) })
    .flatMap((list) => within(list).queryAllByRole('link'))
    .map((card) => card.textContent ?? '');

export const openMoves = (task: string): void => {
  fireEvent.click(screen.getByRole('button', { name: `Chuyển tới… (${task})` }));
};
export const at = '2026-06-15T02:42:00.000Z';
export const changedBy = (assignment: AssignmentRecord, set: Partial<AssignmentRecord>, by = 'other') =>
  assignmentEvent(
    { ...assignment, version: assignment.version + 1, changedBy: by, changedAt: at, ...set },
    { actor: by, at },
  );

const sizes = { clientHeight: 900, clientWidth: 1300 } as const;

/** The columns are measured before they show cards. */
export const giveScreenSizes = (): void => {
  for (const [name, value] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  }
};
