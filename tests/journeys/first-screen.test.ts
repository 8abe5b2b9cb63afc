import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { seesCard } from './steps/board.ts';
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
    const asked: string[] = [];
    police.page.on('request', (request) => {
      const operation = /"query":"query (\w+)/.exec(request.postData() ?? '')?.[1];
      if (operation) asked.push(operation);
    });
    police.page.on('response', (response) => {
      if (response.url().endsWith('.js')) asked.push('script');
    });

    await police.page.reload();
    await seesCard(police, 'Chưa thực hiện', duty);

    expect(asked.filter((one) => one !== 'script').toSorted()).toEqual([
      'BoardSnapshot',
      'DirectorySnapshot',
      'Me',
    ]);
    expect(asked.indexOf('BoardSnapshot')).toBeLessThan(asked.indexOf('script'));
    expect(stage.faults).toEqual([]);
  }, 60_000);
});
