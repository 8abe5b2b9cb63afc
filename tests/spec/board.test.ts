import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BoardSnapshotDocument } from '../../client/src/graphql/generated/documents/BoardSnapshot.ts';
import { countStatements } from '../support/count-statements.ts';
import { Campaign } from '../support/world/campaign.ts';
import { type Actor, World } from '../support/world/index.ts';
import { standingShare } from '../support/world/standing-share.ts';

let world: World;
let campaign: Campaign;
let police: Actor;

beforeAll(async () => {
  world = await World.begin();
  campaign = new Campaign(world);
  police = await world.person('police');
});
afterAll(() => world.end());

const statements = (work: () => Promise<unknown>) => countStatements(world.app, work);

const versions = new Map<string, number>();

/** Justice reports, whatever was reported before. */
async function reportProgress(
  share: { id: string; version: number } | undefined,
  progress: number,
): Promise<void> {
  if (!share) throw new Error('nothing was laid');
  const justice = await world.person('justice');
  const version = versions.get(share.id) ?? share.version;
  versions.set(share.id, version + 1);
  await campaign.report(justice, { id: share.id, version }, { status: 'IN_PROGRESS', progress });
}

describe('the board', () => {
  test('[T13] takes as many statements for a thousand shares as for one', async () => {
    const { plan, assignments } = await campaign.running(police);
    await reportProgress(assignments[0], 10);
    const forOne = await statements(() => campaign.board(police, plan.id));
    for (let n = 0; n < 20; n += 1) await standingShare(world, plan.id, 'justice');
    await world.sql.query(
      `INSERT INTO assignments (id, unit_id, plan_id, task_id, agency_id, role, status, changed_at)
       SELECT gen_random_uuid(), a.unit_id, a.plan_id, a.task_id, b.id, 'COOPERATE', 'WITHDRAWN', now()
       FROM assignments a, agencies b, generate_series(1, 6) WHERE a.plan_id = $1 AND b.unit_id = a.unit_id`,
      [plan.id],
    );

    await reportProgress(assignments[0], 20);
    const forMany = await statements(() => campaign.board(police, plan.id));

    expect((await campaign.board(police, plan.id)).assignments.length).toBeGreaterThan(1000);
    expect(forMany).toBe(forOne);
    expect(forOne).toBeLessThanOrEqual(12);
  });

  test('[L26] a board on which nothing has happened is answered in one statement beside the session’s', async () => {
    const { plan, assignments } = await campaign.running(police);
    const elsewhere = await campaign.running(police);
    await campaign.board(police, plan.id);

    const again = await statements(() => campaign.board(police, plan.id));
    await reportProgress(elsewhere.assignments[0], 10);
    const afterAnother = await statements(() => campaign.board(police, plan.id));
    await reportProgress(assignments[0], 40);
    const board = await campaign.board(police, plan.id);

    expect([again, afterAnother]).toEqual([2, 2]);
    expect(board.assignments[0]).toMatchObject({ progress: 40 });
    const following = await police.follows(plan.id, board.cursor);
    await reportProgress(assignments[0], 50);
    expect(await following.sees('ProgressReported')).toMatchObject({ subjectId: assignments[0]?.id });
    expect(following.events).toHaveLength(1);
  });

  test('[L27] an answer written without the executor is the executor’s, to the letter', async () => {
    const { plan } = await campaign.running(police, {}, { shares: [campaign.group()] });
    const written = await police.ask<Record<string, unknown>>(BoardSnapshotDocument, { planId: plan.id });

    // A directive is the executor's to follow.
    const asked = BoardSnapshotDocument.replace('plan{', 'plan @include(if: true){');
    const executed = await police.ask<Record<string, unknown>>(asked, { planId: plan.id });

    expect(asked).not.toBe(BoardSnapshotDocument);
    expect(JSON.stringify(written)).toBe(JSON.stringify(executed));
  });

  test('[L27] a kept board is nobody’s who may not see it', async () => {
    const draft = await campaign.draft(police);
    const { plan } = await campaign.running(police);
    const justice = await world.person('justice');
    const stranger = await world.person('chair', world.otherUnit);
    await campaign.board(police, draft.id);
    await campaign.board(police, plan.id);

    const notThere = { code: 'NOT_FOUND' };
    await expect(campaign.board(justice, draft.id)).rejects.toMatchObject(notThere);
    await expect(campaign.board(stranger, plan.id)).rejects.toMatchObject(notThere);
    expect((await campaign.board(justice, plan.id)).plan.id).toBe(plan.id);
  });

  test('[T13] is one cut: what happens after its cursor, and only that, comes by the feed', async () => {
    const { plan, assignments } = await campaign.running(police, {}, {}, {});
    const justice = await world.person('justice');
    const reports = assignments.map((share) =>
      campaign.report(justice, share, { status: 'IN_PROGRESS', progress: 50 }),
    );
    const board = await campaign.board(police, plan.id);
    const following = await police.follows(plan.id, board.cursor);
    await Promise.all(reports);
    const last = await campaign.step(
      police,
      'postponeAssignment',
      { id: assignments[0]?.id ?? '', version: 2 },
      { date: '2026-07-01', reason: 'Lũ' },
    );
    await following.sees('AssignmentPostponed');

    const version = new Map(board.assignments.map((one) => [one.id, one.version]));
    for (const event of following.events) {
      expect(event.version).toBe((version.get(event.subjectId) ?? 0) + 1);
      version.set(event.subjectId, event.version);
    }
    expect(version.get(last.id)).toBe(3);
    expect([...version.values()].sort()).toEqual([2, 2, 3]);
  });

  test('[T13] is filtered by agency, role and status', async () => {
    const { plan } = await campaign.running(police, {
      shares: [campaign.group(), campaign.share('youth', 'COOPERATE')],
    });
    const filtered = async (filter: object) =>
      (await campaign.board(police, plan.id, filter)).assignments.length;

    expect(await filtered({})).toBe(3);
    expect(await filtered({ role: 'COOPERATE' })).toBe(1);
    expect(await filtered({ agencyId: world.unit.agency['north'] })).toBe(1);
    expect(await filtered({ localityId: world.unit.locality['south'] })).toBe(1);
    expect(await filtered({ status: ['DONE'] })).toBe(0);
  });
});
