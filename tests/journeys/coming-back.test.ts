import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Campaign } from '../support/world/campaign.ts';
import { seesCard } from './steps/board.ts';
import { hasKeptBoard, hasKeptNothing, keptOn, noteAsked } from './steps/device.ts';
import { Stage } from './steps/stage.ts';

const review = 'Rà soát công dân đủ điều kiện cấp thẻ trên địa bàn';
const venue = 'Bố trí điểm cấp thẻ lưu động tại nhà văn hoá xã';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.begin();
});
afterEach(() => stage.clear());
afterAll(() => stage?.end());

describe('coming back to a board', () => {
  test('[S76] asks what has changed since, and has the whole board, live', async () => {
    const { plan, assignments } = await stage.plan({ justice: review, north: venue });
    const campaign = new Campaign(stage.world);
    const [police, justice] = await Promise.all([stage.person('police'), stage.world.person('justice')]);
    const share = assignments.find(({ agencyId }) => agencyId === stage.world.unit.agency['justice']);
    if (!share) throw new Error('nothing was laid');
    const board = `${stage.world.app.url}/board?plan=${plan.id}`;
    await police.page.goto(board);
    await seesCard(police, 'Chưa thực hiện', review);
    await hasKeptBoard(police);

    const asked = noteAsked(police);
    await police.page.reload();
    await seesCard(police, 'Chưa thực hiện', review);
    await seesCard(police, 'Chưa thực hiện', venue);
    const answers = await asked();
    const begun = await campaign.report(justice, share, { status: 'IN_PROGRESS', note: 'Đang rà soát' });
    await seesCard(police, 'Đang thực hiện', review);

    expect(answers.map(({ operation }) => operation).toSorted()).toEqual([
      'ChangesSince',
      'ChangesSince',
      'Me',
    ]);
    for (const { bytes } of answers) expect(bytes).toBeLessThan(1000);

    await police.page.goto('about:blank');
    await campaign.report(justice, begun, { status: 'AWAITING_CONFIRMATION', note: 'Đã rà soát đủ' });
    await police.page.goto(board);
    await seesCard(police, 'Chờ xác nhận', review);
    await seesCard(police, 'Chưa thực hiện', venue);
    expect((await asked()).map(({ operation }) => operation)).not.toContain('BoardSnapshot');
    expect(stage.faults).toEqual([]);
  }, 90_000);

  test('[S76] is the member’s own: signing out leaves nothing on the device, and the next one gets theirs', async () => {
    const { plan } = await stage.plan({ justice: review, north: venue });
    const police = await stage.person('police');
    const board = `${stage.world.app.url}/board?plan=${plan.id}`;
    await police.page.goto(board);
    await seesCard(police, 'Chưa thực hiện', review);
    await hasKeptBoard(police);
    expect((await keptOn(police)).rows).toBeGreaterThanOrEqual(2);

    await police.signsOut();
    await hasKeptNothing(police);
    const asked = noteAsked(police);
    await police.signsIn(board, stage.world.unit.slug, 'justice');
    await seesCard(police, 'Chưa thực hiện', review);

    const operations = (await asked()).map(({ operation }) => operation);
    expect(operations).toContain('BoardSnapshot');
    expect(operations).not.toContain('ChangesSince');
  }, 90_000);
});
