import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MidnightService } from '../../server/src/features/units/index.ts';
import { type Actor, World } from '../support/world/index.ts';

let world: World;
let chair: Actor;
beforeAll(async () => {
  world = await World.begin();
  chair = await world.person('chair');
});
afterAll(() => world.end());

interface Today {
  cursor: string;
  unit: { today: string; version: number };
}
const read = async (): Promise<Today> =>
  (await chair.ask<{ directory: Today }>('{ directory { cursor unit { today version } } }')).directory;

test('[A10] at the unit’s midnight its boards are told once that a day began, however many processes look', async () => {
  const before = await read();
  const following = await chair.follows(null, before.cursor);
  const midnight = world.app.nest.get(MidnightService);

  world.clock.set('2026-06-01T16:59:59.999Z');
  await midnight.beginDays();
  expect((await read()).unit).toEqual(before.unit);

  world.clock.set('2026-06-01T17:00:00.000Z');
  await Promise.all([midnight.beginDays(), midnight.beginDays(), midnight.beginDays()]);

  const event = await following.sees('DayBegan');
  expect(event).toMatchObject({ actor: null, detail: { from: '2026-06-01', to: '2026-06-02' } });
  expect((await read()).unit).toEqual({ today: '2026-06-02', version: before.unit.version + 1 });
  expect(following.types.filter((type) => type === 'DayBegan')).toHaveLength(1);
});

test('[A10] after days without power the unit is told of the present day only', async () => {
  const following = await chair.follows(null, (await read()).cursor);

  world.clock.advance({ days: 5 });
  await world.app.nest.get(MidnightService).beginDays();

  expect((await following.sees('DayBegan')).detail).toEqual({ from: '2026-06-02', to: '2026-06-07' });
});
