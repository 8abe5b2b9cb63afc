import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ChangesSinceDocument } from '../../client/src/graphql/generated/documents/ChangesSince.ts';
import { countStatements } from '../support/count-statements.ts';
import { Campaign } from '../support/world/campaign.ts';
import { type Actor, World } from '../support/world/index.ts';
import { logActor, movedCursor, note } from '../support/world/log-steps.ts';

interface Changed {
  from: string;
  to: string;
  reset: boolean;
  events: {
    subjectId: string;
    subjectKind: string;
    version: number;
    assignment: { progress: number } | null;
  }[];
}

let world: World;
let campaign: Campaign;
let police: Actor;
let justice: Actor;

beforeAll(async () => {
  world = await World.begin();
  campaign = new Campaign(world);
  police = await world.person('police');
  justice = await world.person('justice');
});
afterAll(() => world.end());

const changes = async (actor: Actor, planId: string | null, after: string, wish: object = {}) => {
  const question = { planId, after, kinds: ['ASSIGNMENT', 'TASK'], most: 100, ...wish };
  return (await actor.ask<{ changesSince: Changed }>(ChangesSinceDocument, question)).changesSince;
};

const report = (share: { id: string; version: number } | undefined, progress: number) => {
  if (!share) throw new Error('nothing was laid');
  return campaign.report(justice, share, { status: 'IN_PROGRESS', progress });
};

describe('whoever comes back with a kept cut', () => {
  test('[L14] hears that nothing is new in one statement beside the session’s, and in under a kilobyte', async () => {
    const { plan } = await campaign.running(police);
    const { cursor } = await campaign.board(police, plan.id);
    await changes(police, plan.id, cursor);

    let answer: Changed | undefined;
    const seen = await countStatements(world.app, async () => {
      answer = await changes(police, plan.id, cursor);
    });

    expect(seen).toBe(2);
    expect(answer).toEqual({ from: cursor, to: cursor, reset: false, events: [] });
    expect(JSON.stringify(answer).length).toBeLessThan(1000);
  });

  test('[L14] is given each subject once, as it is now, and follows on from there without a seam', async () => {
    const { plan, assignments } = await campaign.running(police, {}, { shares: [campaign.share('justice')] });
    const elsewhere = await campaign.running(police);
    const { cursor } = await campaign.board(police, plan.id);
    const first = await report(assignments[0], 10);
    const second = await report(first, 20);
    await report(elsewhere.assignments[0], 70);
    await note(world.app, logActor(world.unit, 'police'), { planId: plan.id });

    const { to, events } = await changes(police, plan.id, cursor);
    const following = await police.follows(plan.id, to);
    await report(second, 30);
    await following.sees('ProgressReported');

    expect(events.map(({ subjectId, assignment }) => [subjectId, assignment?.progress])).toEqual([
      [second.id, 20],
    ]);
    expect(following.batches[0]?.from).toBe(to);
    expect(following.events).toHaveLength(1);
    expect((await campaign.board(police, plan.id)).cursor).not.toBe(to);
  });

  test('[L14] of the unit’s own matters hears of them and of the plans, and not of what is done in a plan', async () => {
    const { cursor } = (await police.ask<{ directory: { cursor: string } }>('{ directory { cursor } }'))
      .directory;
    const { plan, assignments } = await campaign.running(police);
    await report(assignments[0], 10);

    const kinds = ['PLAN', 'UNIT', 'AGENCY', 'ASSIGNMENT'];
    const { events } = await changes(justice, null, cursor, { kinds });

    expect(events.map(({ subjectKind, subjectId }) => [subjectKind, subjectId])).toEqual([['PLAN', plan.id]]);
  });

  test('[L15] takes a new snapshot when more has changed than is worth it, or the cursor cannot be continued', async () => {
    const { plan, assignments } = await campaign.running(police, {}, { shares: [campaign.group()] });
    const { cursor } = await campaign.board(police, plan.id);
    const reset = { from: cursor, reset: true, events: [] };
    expect(assignments.length).toBeGreaterThan(1);
    for (const share of assignments)
      await campaign.step(police, 'postponeAssignment', share, { date: '2026-07-01', reason: 'Lũ' });

    expect(await changes(police, plan.id, cursor, { most: assignments.length - 1 })).toMatchObject(reset);
    expect(await changes(police, plan.id, cursor, { most: assignments.length })).toMatchObject({
      reset: false,
    });
    const cursors = [
      movedCursor(cursor, { epoch: '00000000-0000-4000-8000-000000000000' }),
      movedCursor(cursor, { rights: 7 }),
      movedCursor(cursor, { seq: 1_000_000 }),
      'no cursor',
      Buffer.from('no-epoch:1:1').toString('base64url'),
    ];
    for (const from of cursors) {
      expect(await changes(police, plan.id, from)).toMatchObject({ ...reset, from });
    }
  });

  test('[L15] hears of nothing that is not for them', async () => {
    const draft = await campaign.draft(police);
    const { cursor } = (await justice.ask<{ directory: { cursor: string } }>('{ directory { cursor } }'))
      .directory;
    await campaign.addTask(police, draft.id);
    const stranger = await world.person('chair', world.otherUnit);
    const { cursor: foreign } = (
      await stranger.ask<{ directory: { cursor: string } }>('{ directory { cursor } }')
    ).directory;

    expect((await changes(police, draft.id, cursor)).events).not.toEqual([]);
    expect((await changes(justice, draft.id, cursor)).events).toEqual([]);
    expect((await changes(stranger, draft.id, foreign)).events).toEqual([]);
    expect(await changes(stranger, draft.id, cursor)).toMatchObject({ reset: true, events: [] });
    expect(await changes(justice, 'no plan', cursor)).toMatchObject({ reset: false, events: [] });
  });
});
