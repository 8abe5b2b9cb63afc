import { describe, expect, test } from '@jest/globals';
import type { LocalityRecord, ProgressRecord } from '../../../live/index.ts';
import { anIndicator, aProgress } from '../../../testing/records.ts';
import { burnUpOf } from './burn-up.ts';
import { headlineOf } from './headline.ts';
import { heatDays, heatRow } from './heat.ts';
import { rankStandings, standingOf } from './standings.ts';
import { advanceTallies, type Tally } from './tally.ts';

const today = '2026-06-15';
const indicator = anIndicator({ startsOn: '2026-06-12', dueOn: '2026-06-30', targetTotal: 300 });

const locality = (id: string, parentId: string | null = null): LocalityRecord => ({
  id,
  slug: id,
  name: id,
  kind: 'COMMUNE',
  parentId,
  endedOn: null,
  version: 1,
});
const localities = new Map(['a', 'b', 'c'].map((id) => [id, locality(id)]));

const row = (localityId: string, daily: (number | null)[], set: Partial<ProgressRecord> = {}) =>
  aProgress({
    id: localityId,
    localityId,
    daily,
    done: daily.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    ...set,
  });
const table = (...rows: ProgressRecord[]) => new Map(rows.map((one) => [one.id, one]));
const forecast = (lateChance: number, slackDays: number): ProgressRecord['forecast'] => ({
  ...aProgress().forecast,
  known: true,
  lateChance,
  slackDays,
});

const tallyOf = (rows: ReadonlyMap<string, ProgressRecord>): Tally => {
  const tally = advanceTallies(null, rows, localities).of.get('indicator');
  if (!tally) throw new Error('nothing was tallied');
  return tally;
};

describe('the sum of all localities', () => {
  test('[S42] it adds up what each has reported, day by day, and who reported', () => {
    const tally = tallyOf(table(row('a', [3, null, 5]), row('b', [1, 2, null, 4])));

    expect(tally).toMatchObject({ localities: 2, target: 200, done: 15 });
    expect(tally.byDay).toEqual([4, 2, 5, 4]);
    expect(tally.reporters).toEqual([2, 1, 1, 1]);
  });

  test('[S42] one figure’s arrival gives what adding everything up anew gives, and leaves other indicators be', () => {
    const first = table(row('a', [3]), row('b', [1]), row('other', [9], { indicatorId: 'visits' }));
    const before = advanceTallies(null, first, localities);

    const changed = row('a', [3, 7], { target: 120, version: 2 });
    const rows = new Map(first).set('a', changed);
    const after = advanceTallies(before, rows, localities);

    expect(after.of.get('indicator')).toEqual(advanceTallies(null, rows, localities).of.get('indicator'));
    expect(after.of.get('visits')).toBe(before.of.get('visits'));
    expect(advanceTallies(after, rows, localities)).toBe(after);
  });

  test('[S42] a day that is taken back, or a locality that joins, is counted as it stands', () => {
    const first = table(row('a', [3, 4]), row('b', [1]));
    const before = advanceTallies(null, first, localities);

    const fewer = advanceTallies(before, new Map(first).set('a', row('a', [3])), localities);
    expect(fewer.of.get('indicator')?.byDay).toEqual([4, 0]);
    expect(fewer.of.get('indicator')?.reporters).toEqual([2, 0]);

    const more = advanceTallies(fewer, new Map(fewer.progress).set('c', row('c', [10])), localities);
    expect(more.of.get('indicator')).toMatchObject({ localities: 3, done: 14 });
  });

  test('[S42] hamlets are parts of their commune where the commune has figures of its own, else they count', () => {
    const tree = new Map([...localities, ['a1', locality('a1', 'a')], ['d1', locality('d1', 'd')]] as const);
    const rows = table(row('a', [5]), row('a1', [5]), row('d1', [2]));

    const tallies = advanceTallies(null, rows, tree);

    expect(tallies.of.get('indicator')).toMatchObject({ localities: 2, done: 7 });
    expect([...tallies.counted]).toEqual(['a', 'd1']);
  });
});

describe('the campaign in one line', () => {
  test('[S42] done, what remains, today beside yesterday, what is needed a day and the days left', () => {
    const rows = table(row('a', [10, 20, 30, 5], { target: 200 }), row('b', [5, null, 10], { target: 100 }));

    expect(headlineOf(indicator, tallyOf(rows), today)).toMatchObject({
      target: 300,
      done: 80,
      remaining: 220,
      today: 5,
      yesterday: 40,
      reporters: 1,
      daysLeft: 15,
      needed: 220 / 15,
      difference: 0,
    });
  });

  test('[S42] more than was aimed at is shown as it is, and what some have too many does not help the others', () => {
    const rows = table(row('a', [150], { target: 100 }), row('b', [80], { target: 100 }));
    const headline = headlineOf({ ...indicator, targetTotal: 210 }, tallyOf(rows), today);

    expect(headline).toMatchObject({ share: 1.15, remaining: 20, surplus: 50, difference: -10 });
    expect(headlineOf(indicator, tallyOf(table(row('a', [120]), row('b', [10]))), today)).toMatchObject({
      remaining: 90,
      surplus: 20,
    });
  });

  test('[S42] without a target there is no share; past the due day nothing is needed any more', () => {
    const open = headlineOf(
      { ...indicator, targetTotal: null },
      tallyOf(table(row('a', [4], { target: null }))),
      today,
    );
    expect(open).toMatchObject({ target: null, share: null, remaining: null, needed: null });

    const over = headlineOf({ ...indicator, dueOn: '2026-06-14' }, tallyOf(table(row('a', [4]))), today);
    expect(over).toMatchObject({ daysLeft: -1, needed: null });
  });
});

describe('localities at risk', () => {
  test('[S43] who will probably be late comes first, then who is to be watched; who has reached the target last', () => {
    const rows = table(
      row('inTime', [5], { forecast: forecast(0.05, 6) }),
      row('reached', [100]),
      row('late', [5], { forecast: forecast(0.7, -2) }),
      row('later', [5], { forecast: forecast(0.82, -9) }),
      row('unknown', [1]),
      row('watch', [5], { forecast: forecast(0.3, 1) }),
    );
    const ranked = rankStandings(indicator, rows.values(), new Set(rows.keys()), new Map(), today);

    expect(ranked.map(({ progress }) => progress.localityId)).toEqual([
      'later',
      'late',
      'watch',
      'unknown',
      'inTime',
      'reached',
    ]);
  });

  test('[S43] a locality is reckoned once, until its own record changes', () => {
    const one = row('a', [10, null], { lastDay: '2026-06-12', target: 40 });
    const standing = standingOf(one, indicator, 'A', today);

    expect(standing).toMatchObject({ share: 0.25, needed: 2, silentDays: 3, heading: 'unknown' });
    expect(standingOf(one, indicator, 'A', today)).toBe(standing);
    expect(standingOf({ ...one }, indicator, 'A', today)).not.toBe(standing);
  });
});

describe('the burn-up', () => {
  test('[S44] the running total ends today, the even pace on the due day, and the fan goes on until the target', () => {
    const short = { startsOn: '2026-06-12', dueOn: '2026-06-17' };
    const fan = { asOf: today, low: [20, 25, 30, 35], middle: [20, 40, 50, 60], high: [20, 50, 70, 90] };
    const days = burnUpOf(short, tallyOf(table(row('a', [5, 5, null, 10]))), 60, today, fan);

    expect(days.map(({ day }) => day.slice(8))).toEqual(['12', '13', '14', '15', '16', '17', '18']);
    expect(days.map(({ done }) => done)).toEqual([5, 10, 10, 20, null, null, null]);
    expect(days.map(({ ideal }) => ideal)).toEqual([10, 20, 30, 40, 50, 60, null]);
    expect(days.map(({ middle }) => middle)).toEqual([null, null, null, 20, 40, 50, 60]);
  });

  test('[S44] without a forecast it is drawn up to the due day', () => {
    const days = burnUpOf(indicator, tallyOf(table(row('a', [5]))), 100, today, null);
    expect(days.at(-1)).toMatchObject({ day: '2026-06-30', low: null, ideal: 100 });
  });
});

describe('commune by day', () => {
  test('[S45] what was not reported is not zero, and today is awaited; values stand beside the needed pace', () => {
    const one = row('a', [3, null, 0], { target: 111 });
    const cells = heatRow(
      standingOf(one, indicator, 'A', today),
      indicator,
      heatDays('2026-06-12', today, 14),
      today,
    );

    expect(cells.map(({ kind }) => kind)).toEqual(['below', 'unreported', 'zero', 'awaited']);
    const kinds = [7, 8, 11, 4].map((value) => {
      const standing = { ...standingOf(one, indicator, 'A', today), needed: 7.3 };
      return heatRow({ ...standing, progress: row('a', [value]) }, indicator, ['2026-06-12'], today)[0]?.kind;
    });
    expect(kinds).toEqual(['half', 'enough', 'ahead', 'half']);
  });

  test('[S45] no day before the first is shown', () => {
    expect(heatDays('2026-06-14', today, 14)).toEqual(['2026-06-14', '2026-06-15']);
    expect(heatDays('2026-06-20', today, 14)).toEqual([]);
    expect(heatDays('2026-01-01', today, 3)).toEqual(['2026-06-13', '2026-06-14', '2026-06-15']);
  });
});
