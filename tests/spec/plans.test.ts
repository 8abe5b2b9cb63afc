import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Campaign } from '../support/world/campaign.ts';
import { World } from '../support/world/index.ts';

let world: World;
let campaign: Campaign;

beforeAll(async () => {
  world = await World.begin();
  campaign = new Campaign(world);
});
afterAll(() => world.end());

describe('from a draft to everybody’s work', () => {
  test('[P1] a draft is there for coordinator and chair only', async () => {
    const police = await world.person('police');
    const plan = await campaign.draft(police);

    for (const desk of [police, await world.person('chair')])
      expect(await campaign.plansOf(desk)).toContain(plan.id);
    for (const name of ['justice', 'justice-staff', 'north', 'observer', 'admin']) {
      const person = await world.person(name);
      expect(await campaign.plansOf(person)).not.toContain(plan.id);
      await expect(campaign.board(person, plan.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
  });

  test('[P3] issuing lays every task on its agencies, groups by their members, and boards show it', async () => {
    const police = await world.person('police');
    const plan = await campaign.draft(police);
    await campaign.addTask(police, plan.id, {
      text: 'Rà soát người chưa có thẻ',
      shares: [campaign.group('LEAD'), campaign.share('youth', 'COOPERATE')],
    });

    const preview = await campaign.preview(police, plan.id);
    const issued = await campaign.issue(police, plan);

    expect(preview).toMatchObject({ tasks: 1, assignments: 3, warnings: [] });
    expect(issued).toMatchObject({ state: 'ISSUED', version: 2 });
    const board = await campaign.board(await world.person('north-staff'), plan.id);
    expect(board.assignments.map((one) => [one.agencyId, one.role]).sort()).toEqual(
      [
        [world.unit.agency['north'], 'LEAD'],
        [world.unit.agency['south'], 'LEAD'],
        [world.unit.agency['youth'], 'COOPERATE'],
      ].sort(),
    );
  });
});
