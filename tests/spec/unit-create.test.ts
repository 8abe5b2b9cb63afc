import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createUnit } from '../../server/src/setup/create-unit.ts';
import { readUnitWish } from '../../server/src/setup/unit-wish.ts';
import { World } from '../support/world/index.ts';

const wish = (slug: string) =>
  readUnitWish(['--name', '  UBND  xã Ô Lâm ', '--slug', slug, '--admin', 'Quan-Tri']);

const FIRST_SIGN_IN = `mutation ($u: String!, $c: String!) {
  signInWithCode(username: $u, code: $c, newPassword: "mật khẩu của xã 2026") {
    username member { role fullName } unit { name level chairTitle zone today } agency { name } } }`;

describe('npm run unit:create', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
  });
  afterAll(() => world.end());

  test('[G8] makes a unit whose admin signs in with the one-time code, while the server runs', async () => {
    const { username, code } = await createUnit(world.address, wish('o-lam'), world.clock.now());

    const { signInWithCode } = await world
      .nobody()
      .ask<{ signInWithCode: object }>(FIRST_SIGN_IN, { u: username, c: code });

    expect(signInWithCode).toEqual({
      username: 'quan-tri',
      member: { role: 'ADMIN', fullName: 'Quản trị viên' },
      unit: {
        name: 'UBND xã Ô Lâm',
        level: 'COMMUNE',
        chairTitle: 'Chủ tịch UBND xã',
        zone: 'Asia/Ho_Chi_Minh',
        today: World.today,
      },
      agency: { name: 'UBND xã Ô Lâm' },
    });
  });

  test('[G8] a short name that is taken is refused, and nothing is left of the attempt', async () => {
    const again = createUnit(world.address, wish('thu'), world.clock.now());

    await expect(again).rejects.toThrow('there is a unit "thu" already: choose another --slug');
    const { rows } = await world.sql.query(
      `SELECT id FROM members WHERE username = 'quan-tri' AND unit_id <> $1`,
      [world.unit.id],
    );
    expect(rows.length).toBeLessThanOrEqual(1);
  });

  test.each([
    [['--slug', 'a', '--admin', 'b2'], '--name is missing'],
    [['--name', 'x', '--slug', 'Ô Lâm', '--admin', 'b2'], '--slug "Ô Lâm": '],
    [['--name', 'x', '--slug', 'x', '--admin', 'a@b'], '--admin "a@b": '],
    [['--name', 'x', '--slug', 'x', '--admin', 'b2', '--zone', 'Hanoi'], '--zone "Hanoi": '],
    [['--name', 'x', '--slug', 'x', '--admin', 'b2', '--level', 'ward'], '--level is "ward"; allowed: '],
    [['--password', 'x'], "Unknown option '--password'"],
  ])('[G8] %j is refused in one line that names the option', (args, said) => {
    expect(() => readUnitWish(args)).toThrow(said);
  });
});
