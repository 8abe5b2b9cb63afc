import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '../support/eventually.ts';
import { seesCard } from './steps/board.ts';
import { hasNothingKept } from './steps/device.ts';
import { Stage } from './steps/stage.ts';

const duty = 'Rà soát công dân đủ điều kiện cấp thẻ trên địa bàn';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.begin();
});
afterEach(() => stage.clear());
afterAll(() => stage?.end());

describe('the first screen', () => {
  test('[S74] asks for each thing once, and for the board before its scripts have come', async () => {
    const { plan } = await stage.plan({ justice: duty });
    const police = await stage.person('police');
    await police.page.goto(`${stage.world.app.url}/board?plan=${plan.id}`);
    await seesCard(police, 'Chưa thực hiện', duty);
    await hasNothingKept(police);
    const asked: string[] = [];
    police.page.on('request', (request) => {
      const operation = /"query":"query (\w+)/.exec(request.postData() ?? '')?.[1];
      if (operation) asked.push(operation);
    });
    // No script arrives before the board has been asked for.
    await police.page.route('**/assets/*.js', async (route) => {
      await eventually(() => expect(asked).toContain('BoardSnapshot'), 20_000);
      await route.continue();
    });

    await police.page.reload();
    await seesCard(police, 'Chưa thực hiện', duty);

    expect(asked.toSorted()).toEqual(['BoardSnapshot', 'DirectorySnapshot', 'Me']);
    expect(stage.faults).toEqual([]);
  }, 60_000);
});
