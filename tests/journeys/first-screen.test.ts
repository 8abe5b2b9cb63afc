import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { eventually } from '../support/eventually.ts';
import { violations } from '../support/screens/violations.ts';
import { seesCard } from './steps/board.ts';
import { hasNothingKept } from './steps/device.ts';
import type { Person } from './steps/person.ts';
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

    expect(asked.toSorted()).toEqual(['BoardOpening', 'BoardSnapshot', 'DirectorySnapshot', 'Me']);
    expect(stage.faults).toEqual([]);
  }, 60_000);

  /** Holds the page's scripts until somebody lets them come. */
  const holdsScripts = async ({ page }: Person): Promise<() => void> => {
    const held = Promise.withResolvers<void>();
    await page.route('**/assets/*.js', async (route) => {
      await held.promise;
      await route.continue();
    });
    return held.resolve;
  };
  const hostile = 'Lập <b>danh sách</b> & đối chiếu "hồ sơ"';
  const painted = '[data-painted]';

  test('[S78] shows the first cards before the scripts, and the board takes their place without a jump', async () => {
    const { plan } = await stage.plan({ justice: duty, police: hostile });
    const police = await stage.person('police');
    const { page } = police;
    const letScriptsCome = await holdsScripts(police);
    await page.goto(`${stage.world.app.url}/board?plan=${plan.id}`);

    const early = page.locator(`${painted} article`);
    const link = early.getByRole('link', { name: hostile });
    await link.waitFor();
    expect(await early.count()).toBe(2);
    expect(await link.getAttribute('href')).toMatch(/^\/tasks\/[-0-9a-f]+\?plan=/);
    expect(await violations(page)).toEqual([]);
    const before = await early.filter({ hasText: hostile }).boundingBox();

    letScriptsCome();
    const card = await seesCard(police, 'Chưa thực hiện', hostile);
    expect(await page.locator(painted).count()).toBe(0);
    expect(await card.boundingBox()).toEqual(before);
    expect(await page.locator('article').count()).toBe(2);
    expect(stage.faults).toEqual([]);
  }, 60_000);

  test('[S78] shows nothing of a board to somebody who is not signed in', async () => {
    const { plan } = await stage.plan({ justice: duty });
    const police = await stage.person('police');
    const { page } = police;
    await page.context().clearCookies();
    const letScriptsCome = await holdsScripts(police);
    const refused = page.waitForResponse((answer) =>
      (answer.request().postData() ?? '').includes('query BoardOpening'),
    );
    await page.goto(`${stage.world.app.url}/board?plan=${plan.id}`);

    expect(await (await refused).text()).not.toContain(duty);
    letScriptsCome();
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).waitFor();
    expect(await page.locator('article').count()).toBe(0);
  }, 60_000);
});
