import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cleanup } from '@testing-library/react';
import type { Language } from '../../../i18n/index.ts';
import type { AssignmentRecord } from '../../../live/index.ts';
import { aBlocker, aMember, anAgency, anAssignment, aTask } from '../../../testing/records.ts';
import { renderScreen } from '../../../testing/render-screen.tsx';
import { prepareThings } from '../../../testing/things.ts';
import { sizesFor } from '../arrange/sizes.ts';
import { BoardPage } from '../board-page.tsx';
import { type Opening, paintBoard } from './paint-board.ts';

const today = '2026-06-15';
const agencies = [
  anAgency(),
  anAgency({ id: 'youth', slug: 'youth', name: 'Huyện Đoàn', shortName: 'Đoàn' }),
];
const person = aMember({ id: 'other', fullName: 'Trần Văn Mẫu' });
const hostile = 'Rà soát <img src=x onerror=alert(1)> & "hồ sơ" còn thiếu';
const tasks = [
  aTask({ id: 't1', position: 1, text: hostile }),
  aTask({ id: 't2', position: 2, deadline: { date: null, kind: 'NONE', asWritten: null }, dueDate: null }),
];
const share = (id: string, set: Partial<AssignmentRecord>) => anAssignment({ id, taskId: 't1', ...set });
const received = '2026-06-02T01:00:00.000Z';
const assignments = [
  share('unreceived', {}),
  share('overdue', { dueDate: '2026-06-10', receivedAt: received, personId: 'other' }),
  share('asks', {
    receivedAt: received,
    dueDate: '2026-06-16',
    extension: { date: '2026-07-01', reason: 'Lũ', requestedBy: 'me', requestedAt: received },
  }),
  share('extended', { receivedAt: received, firstDueDate: '2026-06-01' }),
  share('none', { taskId: 't2', dueDate: null, firstDueDate: null, receivedAt: received }),
  share('inherited', { taskId: 't2', receivedAt: received, role: 'COOPERATE', agencyId: 'youth' }),
  share('working', { status: 'IN_PROGRESS', progress: 60 }),
  share('returned', { status: 'RETURNED', progress: 90 }),
  share('late', { status: 'AWAITING_CONFIRMATION', reportedOn: '2026-06-21', progress: 100 }),
  share('done', { status: 'DONE', reportedOn: '2026-06-12', progress: 100 }),
  share('done-later', { status: 'DONE', reportedOn: '2026-06-14', progress: 100 }),
  share('postponed', { status: 'POSTPONED', resumesOn: '2026-08-01' }),
];
const blockers = [
  aBlocker({ id: 'b1', assignmentId: 'working' }),
  aBlocker({ id: 'b2', assignmentId: 'working' }),
  aBlocker({ id: 'b3', assignmentId: 'returned', state: 'RESOLVED' }),
];

const opening: Opening = {
  unitName: 'UBND huyện Mẫu',
  today,
  counts: [...Map.groupBy(assignments, ({ status }) => status)].map(([status, all]) => ({
    status,
    count: all.length,
  })),
  cards: assignments.toReversed().map((assignment) => ({
    assignment,
    task: tasks.find(({ id }) => id === assignment.taskId) ?? aTask(),
    agency: agencies.find(({ id }) => id === assignment.agencyId) ?? anAgency(),
    person: assignment.personId ? person : null,
    blockers: assignment.id === 'working' ? 2 : 0,
  })),
};

/** Only scripts can do them: they come with the product's own card, over or beside what stands there. */
const ofScripts = '.moves, .select, svg';
const attributesOfScripts = new Set(['tabindex', 'data-discover']);

interface Plain {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly within: readonly (Plain | string)[];
}

const plain = (element: Element): Plain => ({
  name: element.localName,
  attributes: Object.fromEntries(
    [...element.attributes].flatMap(({ name, value }) =>
      attributesOfScripts.has(name) ? [] : [[name, value]],
    ),
  ),
  within: [...element.childNodes].flatMap((child): readonly (Plain | string)[] => {
    if (child instanceof Element) return child.matches(ofScripts) ? [] : [plain(child)];
    return [child.textContent ?? ''];
  }),
});

const cardsOf = (root: ParentNode): Map<string, Plain> => {
  const cards = [...root.querySelectorAll('article')];
  for (const card of cards) card.normalize();
  return new Map(cards.map((card) => [card.dataset['card'] ?? '', plain(card)]));
};

const standing = (root: ParentNode) =>
  [...root.querySelectorAll('ul')].map((column) =>
    [...column.querySelectorAll<HTMLElement>('li')].map(({ style, firstElementChild }) => [
      firstElementChild?.getAttribute('data-card'),
      style.top,
      style.height,
    ]),
  );

const windowOf = (isPhone: boolean): void => {
  Object.defineProperty(window, 'matchMedia', {
    configurable: true,
    value: () => ({
      matches: isPhone,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }),
  });
};

const { matchMedia } = window;
beforeEach(() => {
  for (const name of ['clientHeight', 'clientWidth']) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => 900 });
  }
});
afterEach(() => {
  cleanup();
  window.matchMedia = matchMedia;
});

const drawBoth = (language: Language, isPhone: boolean) => {
  windowOf(isPhone);
  const things = prepareThings({ agencies, members: [aMember(), person], tasks, assignments, blockers });
  const { container } = renderScreen(<BoardPage />, { things, language });
  const sizes = sizesFor(isPhone);
  return { drawn: container, painted: paintBoard(opening, { language, isPhone, sizes, height: 3_000 }) };
};

test.each<[Language, boolean]>([
  ['vi', false],
  ['en', false],
  ['vi', true],
])('[S78] the first cards say and stand as the board’s own (%s, phone: %s)', (language, isPhone) => {
  const { drawn, painted } = drawBoth(language, isPhone);

  const own = cardsOf(drawn);
  expect(cardsOf(painted)).toEqual(own);
  expect(own.size).toBe(isPhone ? 2 : assignments.length - 1);
  expect(standing(painted)).toEqual(standing(drawn));
});

test('[S78] a sentence that looks like markup is a sentence', () => {
  const { painted } = drawBoth('vi', false);

  const card = painted.querySelector('[data-card=overdue]');
  expect(card?.querySelector('a')?.textContent).toBe(hostile);
  expect(painted.querySelector('img')).toBeNull();
});
