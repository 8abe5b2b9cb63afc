import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { attempt, type KnownValues, knownOf, operations, plantWork } from '../support/attempts/index.ts';
import { type Actor, World } from '../support/world/index.ts';
import { newcomer, people, rights } from './rights-table.ts';

const AT = '2026-05-20T02:00:00.000Z';

/** Refusals that mean "not you": everything else means that the person may, but not this time. */
const notYou = new Set(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND']);

describe('who may do what', () => {
  let world: World;
  const ids = new Map<string, KnownValues>();
  const signedIn = new Map<string, Actor>();

  /** Each person with a plan of their own, so that what one does leaves the next one's attempt untouched. */
  const prepare = async () => {
    for (const { letter, username } of people) {
      const work = await plantWork(world.sql, world.unit, AT);
      ids.set(letter, { ...knownOf(world.unit, work), draftId: work.draftId, draftTaskId: work.draftTaskId });
      const known = signedIn.get(letter);
      const isSignedIn = known && (await known.ask<{ me: unknown }>('{ me { username } }')).me !== null;
      if (!isSignedIn)
        signedIn.set(letter, username === null ? world.nobody() : await world.person(username));
    }
  };

  beforeAll(async () => {
    world = await World.begin();
    await world.sql.query(
      `INSERT INTO members (id, unit_id, agency_id, username, full_name, role, password_hash, created_at)
       SELECT $1, unit_id, agency_id, $2, $2, role, password_hash, created_at FROM members
       WHERE unit_id = $3 AND username = 'police'`,
      [randomUUID(), newcomer, world.unit.id],
    );
  });
  beforeEach(async () => {
    await world.sql.query('UPDATE members SET must_change_password = true WHERE username = $1', [newcomer]);
    await prepare();
  });
  afterAll(() => world.end());

  test('[I6] the table names every operation of the SDL, and nothing else', () => {
    expect(Object.keys(rights).sort()).toEqual(operations.map((operation) => operation.name).sort());
  });

  test.each(operations.map((operation) => [operation.name, operation] as const))(
    '[I7] %s is done for whom the table says',
    async (name, operation) => {
      const row = rights[name];
      if (!row) throw new Error(`${name} is not in the table`);
      const outcome: Record<string, string> = {};
      for (const { letter } of people) {
        const actor = signedIn.get(letter);
        const known = ids.get(letter);
        if (!actor || !known) throw new Error(`nobody signed in as ${letter}`);
        const code = await attempt(actor, operation, { ...known, ...row.input?.(known) });
        expect({ letter, code }).not.toMatchObject({ code: 'INTERNAL' });
        outcome[letter] = notYou.has(code) ? '-' : letter;
      }
      expect(Object.values(outcome).join('')).toBe(
        [...people].map(({ letter }) => (row.who.includes(letter) ? letter : '-')).join(''),
      );
    },
  );
});
