import { describe, expect, test } from '@jest/globals';
import { type BoardFilter, wholeBoard } from '../../../lib/board-address.ts';
import type { AgencyRecord, AssignmentRecord, LocalityRecord } from '../../../live/index.ts';
import { anAgency, anAssignment, aTask } from '../../../testing/records.ts';
import { columnIds } from './columns.ts';
import { holdBack } from './hold-back.ts';
import { findCard, layOut, type Sizes } from './layout.ts';
import { createPlacer, type Placement, type Placements, placeAll } from './placement.ts';

const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]));

const commune: LocalityRecord = {
  id: 'o-lam',
  slug: 'o-lam',
  name: 'Ô Lâm',
  kind: 'COMMUNE',
  parentId: null,
  endedOn: null,
  version: 1,
};
const hamlet: LocalityRecord = {
  ...commune,
  id: 'ap',
  slug: 'ap',
  name: 'Phước Lộc',
  kind: 'HAMLET',
  parentId: 'o-lam',
};
const agencies = byId<AgencyRecord>([
  anAgency(),
  anAgency({ id: 'xa', shortName: 'UBND xã Ô Lâm', localityId: 'o-lam' }),
]);
const tasks = byId([aTask({ id: 't1' }), aTask({ id: 't2', text: 'Cấp thẻ lưu động', position: 2 })]);

const placer = (filter: Partial<BoardFilter> = {}, blocked: readonly string[] = []) =>
  createPlacer({
    tasks,
    agencies,
    localities: byId([commune, hamlet]),
    blocked: new Set(blocked),
    today: '2026-06-15',
    filter: { ...wholeBoard, ...filter },
  });

const one = anAssignment({ id: 'a1', taskId: 't1' });
const two = anAssignment({
  id: 'a2',
  taskId: 't2',
  agencyId: 'xa',
  status: 'IN_PROGRESS',
  dueDate: '2026-06-16',
});
const shownBy = (filter: Partial<BoardFilter>, blocked: readonly string[] = []): string[] => [
  ...placeAll([one, two], placer(filter, blocked), new Map()).keys(),
];

describe('where a card stands', () => {
  test('[S32] each filter leaves out what it should', () => {
    expect(shownBy({})).toEqual(['a1', 'a2']);
    expect(shownBy({ agencyId: 'xa' })).toEqual(['a2']);
    expect(shownBy({ localityId: 'o-lam' })).toEqual(['a2']);
    expect(shownBy({ localityId: 'none' })).toEqual(['a1']);
    expect(shownBy({ due: 'soon' })).toEqual(['a2']);
    expect(shownBy({ due: 'week' })).toEqual(['a1', 'a2']);
    expect(shownBy({ due: 'overdue' })).toEqual([]);
    expect(shownBy({ isBlocked: true }, ['a1'])).toEqual(['a1']);
    expect(shownBy({ text: 'luu dong o lam' })).toEqual([]);
    expect(shownBy({ text: 'o lam' })).toEqual(['a2']);
    expect(shownBy({ part: 'openWithin' })).toEqual(['a1', 'a2']);
  });

  test('[S32] hamlets stand with their commune, and an agency’s work with the agency’s locality', () => {
    const place = placer({ grouping: 'locality' });
    expect(place({ ...one, localityId: 'ap' })?.lane).toBe('o-lam');
    expect(place(two)?.lane).toBe('o-lam');
    expect(place(one)?.lane).toBe('none');
  });

  test('[S37] where nothing stands elsewhere the placements stay the very same', () => {
    const place = placer();
    const before = placeAll([one, two], place, new Map());
    const noted = { ...one, version: 2, note: 'Đã gọi điện' };
    expect(placeAll([noted, two], place, before)).toBe(before);
    const started: AssignmentRecord = { ...one, version: 3, status: 'IN_PROGRESS' };
    expect(placeAll([started, two], place, before)).not.toBe(before);
  });
});

const at = (column: Placement['column'], order: number, lane = 'none'): Placement => ({
  lane,
  column,
  order,
  isLate: false,
  by: null,
});

describe('holding the board still', () => {
  const shown: Placements = new Map([
    ['mine', at('notStarted', 1)],
    ['theirs', at('notStarted', 2)],
  ]);

  test('[S35] what the viewer did is shown, what others did waits', () => {
    const next: Placements = new Map([
      ['mine', at('inProgress', 1)],
      ['theirs', at('inProgress', 2)],
      ['new', at('notStarted', 3)],
    ]);

    const held = holdBack(shown, next, (id) => id === 'mine');

    expect(held.placements.get('mine')?.column).toBe('inProgress');
    expect(held.placements.get('theirs')?.column).toBe('notStarted');
    expect(held.placements.has('new')).toBe(false);
    expect(held.waiting).toEqual(['theirs', 'new']);
  });

  test('[S35] nothing waits when only the viewer did something, or nobody', () => {
    const next: Placements = new Map([...shown, ['mine', at('done', 1)]]);
    expect(holdBack(shown, next, () => true)).toEqual({ placements: next, waiting: [] });
    expect(holdBack(shown, shown, () => false)).toEqual({ placements: shown, waiting: [] });
  });
});

describe('the layout', () => {
  const sizes: Sizes = { card: 100, gap: 10, head: 40, hasHeadAbove: false };
  const shape = {
    sizes,
    laneOrder: ['a', 'b'],
    folded: new Set<string>(),
    columns: columnIds,
    hasLanes: true,
  };
  const placements: Placements = new Map([
    ['1', at('notStarted', 2, 'a')],
    ['2', at('notStarted', 1, 'a')],
    ['3', at('done', 1, 'b')],
  ]);

  test('[S31] lanes stand below each other, cards in their order, and nothing is measured', () => {
    const { lanes, height, counts } = layOut(placements, shape);

    expect(lanes.map(({ id, top, rows }) => [id, top, rows])).toEqual([
      ['a', 0, 2],
      ['b', 230, 1],
    ]);
    expect(lanes[0]?.cards.notStarted).toEqual(['2', '1']);
    expect(height).toBe(350);
    expect(counts).toMatchObject({ notStarted: 2, done: 1, awaiting: 0 });
  });

  test('[S32] a folded lane is as tall as its head; on a phone a lane without cards is left out', () => {
    const folded = layOut(placements, { ...shape, folded: new Set(['a']) });
    expect(folded.lanes[1]?.top).toBe(40);
    const phone = layOut(placements, {
      ...shape,
      sizes: { ...sizes, hasHeadAbove: true },
      columns: ['done'],
    });
    expect(phone.lanes.map(({ id }) => id)).toEqual(['b']);
    expect(phone.counts.notStarted).toBe(2);
  });

  test('[S36] the keyboard finds a card wherever it stands', () => {
    const found = findCard(layOut(placements, shape), '1');
    expect(found).toMatchObject({ column: 'notStarted', index: 1 });
    expect(findCard(layOut(placements, shape), 'gone')).toBeNull();
  });
});
