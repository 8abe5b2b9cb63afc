import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DemoWorld } from '../support/demo-world.ts';
import type { Actor } from '../support/world/index.ts';

/** Two minutes before Monday in Việt Nam, and five minutes into it: the script must stand at every hour. */
const TODAY = '2026-06-07';
const NOW = '2026-06-07T23:58:00+07:00';
const RIGHT_AFTER_MIDNIGHT = '2026-06-01T00:05:00+07:00';

interface Plan {
  id: string;
  shortName: string;
  state: string;
  periodStart: string;
  periodEnd: string;
  targetTotal: number | null;
  targets: { value: number }[];
}
interface Forecast {
  known: boolean;
  lateChance: number;
}
const PLANS = '{ plans { id shortName state periodStart periodEnd targetTotal targets { value } } }';

const planOf = async (person: Actor): Promise<Plan> => {
  const { plans } = await person.ask<{ plans: Plan[] }>(PLANS);
  const issued = plans.find((plan) => plan.state === 'ISSUED');
  if (!issued) throw new Error('no plan is issued');
  return issued;
};

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe('the demo unit', () => {
  let world: DemoWorld;
  beforeAll(async () => {
    world = await DemoWorld.begin(NOW);
    await world.load();
    await world.listen();
  });
  afterAll(() => world.end());

  test('[G3] everybody on the sign-in page signs in with the one password', async () => {
    const names = ['chair', 'police', 'qlhc', 'justice', 'finance', 'culture', 'radio', 'youth', 'women'];
    const more = ['electricity', 'post', 'tri-ton', 'o-lam', 'o-lam-staff', 'observer', 'admin'];

    const people = await Promise.all([...names, ...more].map((name) => world.person(name)));

    const chair = people[0];
    const { signInPage } = await (chair as Actor).ask<{ signInPage: { demoAccounts: { role: string }[] } }>(
      '{ signInPage { demoAccounts { username role } } }',
    );
    expect(signInPage.demoAccounts).toHaveLength(58);
    expect(new Set(signInPage.demoAccounts.map(({ role }) => role)).size).toBe(6);
  });

  test('[G4] the fifteen parts of the target add up to 5.196', async () => {
    const police = await world.person('police');

    const { targets, targetTotal } = await planOf(police);

    expect(targets).toHaveLength(15);
    expect(targets.reduce((sum, { value }) => sum + value, 0)).toBe(5196);
    expect(targetTotal).toBe(5196);
  });

  test('[G4] today lies in the third week of a campaign that is as long as that of 2023', async () => {
    const observer = await world.person('observer');

    const { periodStart, periodEnd } = await planOf(observer);

    expect(Math.floor(daysBetween(periodStart, TODAY) / 7) + 1).toBe(3);
    expect(daysBetween(periodStart, periodEnd)).toBe(daysBetween('2023-05-08', '2023-06-30'));
  });

  test('[G5] every duty of the document points at its own sentence there', async () => {
    const justice = await world.person('justice');
    const { id } = await planOf(justice);

    const { board, planDocument } = await justice.ask<{
      board: { tasks: { source: string; quote: string | null; quoteStart: number; quoteEnd: number }[] };
      planDocument: { text: string };
    }>(
      `query ($id: ID!) { board(planId: $id) { tasks { source quote quoteStart quoteEnd } } planDocument(planId: $id) { text } }`,
      { id },
    );

    const quoted = board.tasks.filter((task) => task.source === 'DOCUMENT');
    expect(quoted).toHaveLength(35);
    for (const { quote, quoteStart, quoteEnd } of quoted) {
      expect(planDocument.text.slice(quoteStart, quoteEnd)).toBe(quote);
      expect(quote).toMatch(/^\p{Lu}[^\n]{40,}\.$/u);
    }
    expect(planDocument.text).not.toMatch(/[[\]{}]/);
  });

  test('[G6] there is work in every status, and blockers in every state, open ones on each step', async () => {
    const chair = await world.person('chair');
    const { id } = await planOf(chair);

    const { board } = await chair.ask<{
      board: {
        assignments: { status: string; extension: object | null; dueDate: string; firstDueDate: string }[];
        blockers: { state: string; step: number; closedAt: string | null }[];
      };
    }>(
      `query ($id: ID!) { board(planId: $id) {
        assignments { status extension { date } dueDate firstDueDate } blockers { state step closedAt } } }`,
      { id },
    );

    expect(new Set(board.assignments.map(({ status }) => status))).toEqual(
      new Set(
        'NOT_STARTED IN_PROGRESS AWAITING_CONFIRMATION DONE RETURNED REFUSED POSTPONED WITHDRAWN'.split(' '),
      ),
    );
    expect(board.assignments.some(({ extension }) => extension !== null)).toBe(true);
    expect(board.assignments.some(({ dueDate, firstDueDate }) => dueDate > firstDueDate)).toBe(true);
    expect(new Set(board.blockers.map(({ state }) => state))).toEqual(
      new Set('RAISED ACKNOWLEDGED ASKED_BACK GUIDED DIRECTED RESOLVED WITHDRAWN MERGED'.split(' ')),
    );
    const stepsOf = (open: boolean) =>
      [...new Set(board.blockers.filter((b) => (b.closedAt === null) === open).map((b) => b.step))].sort();
    expect(stepsOf(true)).toEqual([0, 1, 2]);
    expect(stepsOf(false)).toEqual([0, 1, 2]);
  });

  test('[G10] last week’s meeting laid four tasks: two are done, one is late', async () => {
    const observer = await world.person('observer');
    const { id } = await planOf(observer);
    type Decided = { state: string; notes: { decidedBy: string | null; tasks: { taskId: string }[] }[] };
    type Share = { taskId: string; role: string; status: string; dueDate: string };

    const { meetings, board } = await observer.ask<{ meetings: Decided[]; board: { assignments: Share[] } }>(
      `query ($id: ID!) { meetings(planId: $id) { state notes { decidedBy tasks { taskId } } }
        board(planId: $id) { assignments { taskId role status dueDate } } }`,
      { id },
    );

    expect(meetings.map(({ state }) => state)).toEqual(['ENDED']);
    const laid = meetings.flatMap(({ notes }) =>
      notes.flatMap(({ tasks }) => tasks.map((task) => task.taskId)),
    );
    const leads = board.assignments.filter(({ taskId, role }) => laid.includes(taskId) && role === 'LEAD');
    expect(leads).toHaveLength(4);
    expect(leads.filter(({ status }) => status === 'DONE')).toHaveLength(2);
    expect(leads.filter(({ status, dueDate }) => status !== 'DONE' && dueDate < TODAY)).toHaveLength(1);
  });

  test('[G7] the log is in the order of time without holes, nothing is in the future, the last hour was busy', async () => {
    const events = await world.rows<{ seq: number; at: Date }>('SELECT seq, at FROM events ORDER BY seq');

    expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
    const times = events.map(({ at }) => at.getTime());
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(Math.max(...times)).toBeLessThanOrEqual(Date.parse(NOW));
    expect(times.filter((time) => time > Date.parse(NOW) - 3_600_000).length).toBeGreaterThanOrEqual(8);
  });

  test('[G9] four indicators are counted in every commune for three weeks: ahead, late, silent, above the target', async () => {
    const observer = await world.person('observer');
    const { id } = await planOf(observer);

    const { planProgress, figureCorrections, nonReporters } = await observer.ask<{
      planProgress: {
        indicators: { id: string; targetTotal: number }[];
        progress: {
          indicatorId: string;
          target: number;
          done: number;
          lastDay: string;
          forecast: Forecast;
        }[];
        days: { locked: boolean }[];
      };
      figureCorrections: { reason: string }[];
      nonReporters: { localities: object[] };
    }>(
      `query ($id: ID!, $day: Date!) {
        planProgress(planId: $id) { indicators { id targetTotal } days { locked }
          progress { indicatorId target done lastDay forecast { known lateChance } } }
        figureCorrections(planId: $id) { reason } nonReporters(planId: $id, day: $day) { localities { localityId } } }`,
      { id, day: TODAY },
    );

    const rows = planProgress.progress.filter((row) => row.indicatorId === planProgress.indicators[0]?.id);
    expect(planProgress.indicators.map(({ targetTotal }) => targetTotal)).toEqual([5196, 5196, 5196, 5196]);
    expect(planProgress.progress).toHaveLength(60);
    expect(rows.reduce((sum, { target }) => sum + target, 0)).toBe(5196);
    expect(rows.every(({ forecast }) => forecast.known)).toBe(true);
    expect(rows.some(({ done, target }) => done > target)).toBe(true);
    expect(rows.filter(({ forecast }) => forecast.lateChance > 0.9).length).toBeGreaterThanOrEqual(2);
    expect(rows.some(({ done, target, forecast }) => done < target && forecast.lateChance < 0.2)).toBe(true);
    expect(rows.filter(({ lastDay }) => daysBetween(lastDay, TODAY) === 5)).toHaveLength(1);
    expect(planProgress.days.filter(({ locked }) => locked)).toHaveLength(7);
    expect(figureCorrections).toHaveLength(3);
    expect(nonReporters.localities.length).toBeGreaterThanOrEqual(11);
  });

  test('[G1] a second start finds the unit and leaves it as it is', async () => {
    const before = await world.rows('SELECT seq FROM unit_heads');

    const isThere = await world.load();

    expect(isThere).toBe(true);
    expect(await world.rows('SELECT seq FROM unit_heads')).toEqual(before);
  });

  test('[G3] outside demo mode no demo person gets in, and who was in is out', async () => {
    const police = await world.person('police');

    await world.listen(false);

    await expect(world.person('police')).rejects.toThrow('WRONG_PASSWORD');
    const later = new (police.constructor as typeof Actor)('police', world.url, police.cookie);
    expect(await later.ask('{ me { username } signInPage { demoAccounts { username } } }')).toEqual({
      me: null,
      signInPage: { demoAccounts: [] },
    });
  });
});

describe('the first start', () => {
  let world: DemoWorld;
  beforeAll(async () => {
    world = await DemoWorld.begin(RIGHT_AFTER_MIDNIGHT);
  });
  afterAll(() => world.end());

  const units = async () => (await world.rows('SELECT id FROM units')).length;

  test('[G1] loads nothing outside demo mode', async () => {
    expect(await world.load(false)).toBe(false);

    expect(await units()).toBe(0);
  });

  test('[G2] killed while it loads leaves nothing behind, and the next one loads everything', async () => {
    let cut: Promise<void> | undefined;
    const killed = world.load(true, (line) => {
      if (line.includes('40 %')) cut = world.cutConnections();
    });

    await expect(killed).rejects.toThrow();
    await cut;
    const left = await units();
    // Two processes that start on one database: one loads, the other waits for it and finds the unit.
    const loaded = await Promise.all([world.load(), world.load()]);
    expect(loaded).toEqual([true, true]);

    expect(left).toBe(0);
    expect(await units()).toBe(1);
    const [last] = await world.rows<{ at: Date }>('SELECT max(at) AS at FROM events');
    expect(last?.at.getTime()).toBeLessThanOrEqual(Date.parse(RIGHT_AFTER_MIDNIGHT));
  });
});
