import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { socketCodes } from '../../server/src/live/index.ts';
import { eventually } from '../support/eventually.ts';
import { type Refused, World } from '../support/world/index.ts';

const PLANS = '{ plans { id } }';
const SIGN_IN = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { username } }';

describe('signing in', () => {
  let world: World;
  beforeAll(async () => {
    world = await World.begin();
  });
  afterAll(() => world.end());

  test('[I1] a member signs in with name and unit, and is known from then on', async () => {
    const justice = await world.person('justice');

    const { me } = await justice.ask<{ me: object }>('{ me { username agency { slug } unit { slug } } }');

    expect(me).toEqual({ username: 'justice', agency: { slug: 'justice' }, unit: { slug: 'thu' } });
  });

  test('[I2] a wrong password is told in the language of the page, the same as an unknown name', async () => {
    const english = world.nobody('en');

    const wrong = () => english.ask(SIGN_IN, { u: 'justice@thu', p: 'wrong' });
    const unknown = () => english.ask(SIGN_IN, { u: 'nobody@thu', p: 'wrong' });

    // One after the other: a refusal that nobody waits for yet would end the run.
    await expect(wrong()).rejects.toMatchObject({
      code: 'WRONG_PASSWORD',
      said: expect.stringMatching(/wrong/),
    });
    await expect(unknown()).rejects.toMatchObject({
      code: 'WRONG_PASSWORD',
      said: expect.stringMatching(/wrong/),
    });
  });

  test('[I3] after four wrong passwords the account has to wait, and the wait ends', async () => {
    const nobody = world.nobody();
    for (let attempt = 0; attempt < 4; attempt += 1) {
      await expect(nobody.ask(SIGN_IN, { u: 'south@thu', p: 'wrong' })).rejects.toMatchObject({
        code: 'WRONG_PASSWORD',
      });
    }

    const tooSoon = nobody.ask(SIGN_IN, { u: 'south@thu', p: 'giaoban-test' });
    await expect(tooSoon).rejects.toMatchObject({ code: 'RATE_LIMITED', extensions: { retryAfter: 2 } });

    world.clock.advance({ seconds: 2 });
    await expect(world.person('south')).resolves.toBeDefined();
  });

  test('[I3] there is no second way to spell a name, which would have attempts of its own', async () => {
    const nobody = world.nobody();
    const spellings = ['qlhc@thu@1', 'qlhc@thu@2', 'qlhc@thu\u0000', 'x'.repeat(100_000)];

    for (const u of spellings) {
      await expect(nobody.ask(SIGN_IN, { u, p: 'giaoban-test' })).rejects.toMatchObject({
        code: 'WRONG_PASSWORD',
      });
    }
    const { rows } = await world.sql.query("SELECT key FROM sign_in_failures WHERE key ~ 'qlhc|xxx'");
    expect(rows).toEqual([]);
    await expect(world.person('qlhc')).resolves.toBeDefined();
  });

  test('[I3] wrong passwords sent all at once have to wait like those sent one by one', async () => {
    const nobody = world.nobody();

    const codes = await Promise.all(
      Array.from({ length: 30 }, (_, guess) =>
        nobody
          .ask(SIGN_IN, { u: 'police-lead@thu', p: `guess ${guess}` })
          .catch((error: Refused) => error.code),
      ),
    );

    expect(codes.filter((code) => code === 'WRONG_PASSWORD').length).toBeLessThanOrEqual(15);
  });

  test('[I3] failures of more than a day ago are forgotten, and leave nothing behind', async () => {
    const nobody = world.nobody();
    await expect(nobody.ask(SIGN_IN, { u: 'north@thu', p: 'wrong' })).rejects.toThrow();
    world.clock.advance({ days: 2 });

    await expect(nobody.ask(SIGN_IN, { u: 'electricity@thu', p: 'wrong' })).rejects.toThrow();

    const { rows } = await world.sql.query('SELECT DISTINCT key FROM sign_in_failures ORDER BY key');
    expect(rows.map(({ key }) => key.split(':')[1])).not.toContain('north@thu');
    expect(rows.length).toBeGreaterThan(0);
  });

  test('[I4] a disabled account is told so, and its session ends', async () => {
    const youth = await world.person('youth');

    await world.sql.query('UPDATE members SET disabled_at = now() WHERE id = $1', [
      world.unit.member['youth'],
    ]);

    expect(await youth.ask('{ me { username } }')).toEqual({ me: null });
    await expect(world.person('youth')).rejects.toThrow(/ACCOUNT_DISABLED/);
  });

  test('[I5] signing out ends the session and closes its open boards', async () => {
    const electricity = await world.person('electricity');
    const { eventsAfter } = await electricity.ask<{ eventsAfter: { to: string } }>(
      '{ eventsAfter(after: "none", waitMs: 0) { to } }',
    );
    const board = await electricity.follows(null, eventsAfter.to);

    await electricity.ask('mutation { signOut }');

    await eventually(() => expect(board.closedWith).toBe(socketCodes.rightsChanged));
    expect(await electricity.ask('{ me { username } }')).toEqual({ me: null });
  });

  test('[I10] a password that somebody else has set opens nothing until it is changed', async () => {
    await world.sql.query('UPDATE members SET must_change_password = true WHERE id = $1', [
      world.unit.member['justice'],
    ]);
    const justice = await world.person('justice');
    const file = async () => {
      const headers = { cookie: justice.cookie };
      return (await fetch(`${justice.url}/documents/evidence/${randomUUID()}`, { headers })).status;
    };

    expect(await justice.ask('{ me { mustChangePassword } }')).toEqual({ me: { mustChangePassword: true } });
    await expect(justice.ask(PLANS)).rejects.toMatchObject({
      code: 'FORBIDDEN',
      said: expect.stringMatching(/đổi mật khẩu/),
    });
    await expect(justice.follows(null, 'none')).rejects.toThrow();
    expect(await file()).toBe(403);

    await justice.ask('mutation { changePassword(current: "giaoban-test", next: "chiếc thuyền ngoài bãi") }');

    expect(await justice.ask('{ me { mustChangePassword } }')).toEqual({ me: { mustChangePassword: false } });
    expect(await justice.ask(PLANS)).toEqual({ plans: [] });
    await justice.follows(null, 'none');
    expect(await file()).toBe(404);
  });
});
