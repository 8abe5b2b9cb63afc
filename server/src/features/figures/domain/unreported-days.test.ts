import { describe, expect, test } from '@jest/globals';
import type { Indicator, LocalityProgress } from '../../indicators/index.ts';
import { unreportedDays } from './unreported-days.ts';

const today = '2026-06-15';
const indicator: Indicator = {
  id: 'files',
  unitId: 'unit',
  planId: 'plan',
  name: 'Hồ sơ',
  unit: 'hồ sơ',
  entry: 'DAILY',
  position: 0,
  startsOn: '2026-06-01',
  dueOn: '2026-06-30',
  targetTotal: null,
  endedOn: null,
  fromPlan: false,
  version: 1,
};
const row = (localityId: string, lastDay: string | null, more: Partial<LocalityProgress> = {}) => ({
  id: `${localityId} ${more.indicatorId ?? 'files'}`,
  unitId: 'unit',
  planId: 'plan',
  indicatorId: 'files',
  localityId,
  target: 100,
  done: 10,
  daily: [],
  lastDay,
  reportedAt: null,
  reportedBy: null,
  forecast: { asOf: today, known: false } as LocalityProgress['forecast'],
  version: 1,
  ...more,
});
const place = (id: string, parentId: string | null = null) => ({ id, name: id, parentId, endedOn: null });
const directory = {
  places: [place('north'), place('south'), place('hamlet', 'south'), place('other', 'south')],
  agencies: [
    { id: 'in-north', localityId: 'north', endedOn: null },
    { id: 'in-south', localityId: 'south', endedOn: null },
  ],
};
const days = (rows: readonly LocalityProgress[], indicators: readonly Indicator[] = [indicator]) =>
  Object.fromEntries(unreportedDays(today, indicators, rows, directory));

describe('[M2] how long an agency owes figures', () => {
  test('[M2] whole days since the last report count; today is still to come', () => {
    expect(days([row('north', '2026-06-11'), row('south', '2026-06-14')])).toEqual({ 'in-north': 3 });
    expect(days([row('north', today)])).toEqual({});
  });

  test('[M2] who has never reported owes every day since the first', () => {
    expect(days([row('north', null)])).toEqual({ 'in-north': 14 });
  });

  test('[M2] one of several figures is enough for a day, and a reached target owes none', () => {
    const cards = { ...indicator, id: 'cards' };
    const rows = [row('north', '2026-06-02'), row('north', '2026-06-14', { indicatorId: 'cards' })];

    expect(days(rows, [indicator, cards])).toEqual({});
    expect(days([row('north', '2026-06-02', { done: 100 })])).toEqual({});
  });

  test('[M2] of a commune’s hamlets the quietest counts; their sum is reported by nobody', () => {
    const rows = [row('south', '2026-06-14'), row('hamlet', '2026-06-10'), row('other', '2026-06-14')];

    expect(days(rows)).toEqual({ 'in-south': 4 });
  });

  test('[M2] what is no longer counted, or not yet, is owed by nobody', () => {
    expect(days([row('north', null)], [{ ...indicator, endedOn: '2026-06-10' }])).toEqual({});
    expect(days([row('north', null)], [{ ...indicator, startsOn: today }])).toEqual({});
  });
});
