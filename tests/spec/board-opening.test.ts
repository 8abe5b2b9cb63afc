import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { BoardOpeningDocument } from '../../client/src/graphql/generated/documents/BoardOpening.ts';
import type { BoardOpeningQuery } from '../../client/src/graphql/generated/operations.ts';
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

type Opening = BoardOpeningQuery['boardOpening'];

const open = async (person: Actor, planId: string): Promise<Opening> =>
  (await person.ask<BoardOpeningQuery>(BoardOpeningDocument, { planId })).boardOpening;

const idsOf = ({ cards }: Opening, status: string): string[] =>
  cards.filter((card) => card.assignment.status === status).map((card) => card.assignment.id);

const day = (n: number): string => `2026-07-${String(n).padStart(2, '0')}`;

/** So many shares, the last due laid first; then one without a last day. */
const layOpen = async (planId: string, count: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let n = count; n > 0; n -= 1) {
    const share = await standingShare(world, planId, 'justice', { status: 'IN_PROGRESS', dueDate: day(n) });
    ids.unshift(share.id);
  }
  await standingShare(world, planId, 'justice', { status: 'IN_PROGRESS', dueDate: null });
  return ids;
};

describe("a board's opening", () => {
  test('[T17] holds of each status those that stand first on the board, whole', async () => {
    const { plan } = await campaign.running(police);
    const soonest = await layOpen(plan.id, 14);
    const done = await standingShare(world, plan.id, 'justice', { status: 'DONE' });
    const lastDone = await standingShare(world, plan.id, 'justice', { status: 'DONE' });
    await world.sql.query(`UPDATE assignments SET reported_on = '2026-06-02' WHERE id = $1`, [lastDone.id]);

    const opening = await open(police, plan.id);

    expect(idsOf(opening, 'IN_PROGRESS').toSorted()).toEqual(soonest.slice(0, 12).toSorted());
    expect(idsOf(opening, 'DONE').toSorted()).toEqual([done.id, lastDone.id].toSorted());
    expect(opening.counts).toContainEqual({ status: 'IN_PROGRESS', count: 15 });
    const card = opening.cards.find(({ assignment }) => assignment.id === soonest[0]);
    expect(card).toMatchObject({ task: { text: 'Việc thử' }, person: null, blockers: 0 });
    expect(card?.agency.shortName).toBeTruthy();
  });

  test('[T17] is as new as the board: what happens is in the next one, names included', async () => {
    const { plan, assignments } = await campaign.running(police);
    const [share] = assignments;
    if (!share) throw new Error('nothing was laid');
    const before = await open(police, plan.id);
    const justice = await world.person('justice');

    await campaign.report(justice, share, { status: 'IN_PROGRESS', progress: 30 });
    const after = await open(police, plan.id);

    expect(idsOf(before, 'IN_PROGRESS')).toEqual([]);
    expect(idsOf(after, 'IN_PROGRESS')).toContain(share.id);
    expect(after.cards.find(({ assignment }) => assignment.id === share.id)?.assignment.progress).toBe(30);
    const admin = await world.person('admin');
    const agency = {
      name: 'Phòng Tư pháp',
      shortName: 'Tư pháp H',
      kind: 'DEPARTMENT',
      slug: 'justice',
      aliases: [],
    };
    const id = world.unit.agency['justice'];
    await admin.does('saveAgency', 'AgencyInput', { id, baseVersion: 1, ...agency }, 'id');
    const named = await open(police, plan.id);
    expect(named.cards.map(({ agency: { shortName } }) => shortName)).toContain('Tư pháp H');
  });

  test('[T17] is nobody’s who may not see the board', async () => {
    const draft = await campaign.draft(police);
    const { plan } = await campaign.running(police);
    const justice = await world.person('justice');
    const stranger = await world.person('chair', world.otherUnit);
    await open(police, draft.id);
    await open(police, plan.id);

    const notThere = { code: 'NOT_FOUND' };
    await expect(open(justice, draft.id)).rejects.toMatchObject(notThere);
    await expect(open(stranger, plan.id)).rejects.toMatchObject(notThere);
    expect((await open(justice, plan.id)).cards.length).toBeGreaterThan(0);
  });
});
