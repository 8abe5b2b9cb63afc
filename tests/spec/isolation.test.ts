import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { attempt, type KnownValues, knownOf, operations, plantWork } from '../support/attempts/index.ts';
import { type Actor, World } from '../support/world/index.ts';

const AT = '2026-05-20T02:00:00.000Z';
const people = ['chair', 'police', 'justice', 'observer', 'admin'] as const;

/** The operations that name a thing by its id, as the id field that they name it by. */
const namedBy: Readonly<Record<string, string>> = {
  'Query.plan': 'planId',
  'Query.assignment': 'assignmentId',
  'Query.blocker': 'blockerId',
  'Mutation.endIndicator': 'indicatorId',
  'Mutation.endAgency': 'agencyId',
  'Mutation.endLocality': 'localityId',
};

const madeUp = (known: KnownValues): KnownValues =>
  Object.fromEntries(
    Object.entries(known).map(([name, value]) => {
      if (/Ids$/.test(name)) return [name, Array.isArray(value) ? value.map(() => v7()) : value];
      return [name, /Id$/.test(name) ? v7() : value];
    }),
  );

describe('two units on one server', () => {
  let world: World;
  let theirs: KnownValues;
  const signedIn = new Map<string, Actor>();

  beforeAll(async () => {
    world = await World.begin();
    await plantWork(world.sql, world.unit, AT);
    theirs = knownOf(world.otherUnit, await plantWork(world.sql, world.otherUnit, AT));
    for (const name of people) signedIn.set(name, await world.person(name));
  });
  afterAll(() => world.end());

  const takingIds = operations.filter((operation) => operation.field.args.length > 0);

  test.each(takingIds.map((operation) => [operation.name, operation] as const))(
    '[A1] %s answers a foreign id as one that does not exist',
    async (name, operation) => {
      const idField = namedBy[name];
      const withId = (known: KnownValues) => (idField ? { ...known, id: known[idField] } : known);
      for (const [who, actor] of signedIn) {
        const foreign = await attempt(actor, operation, withId(theirs));
        const unknown = await attempt(actor, operation, withId(madeUp(theirs)));
        expect(foreign).not.toBe('INTERNAL');
        expect({ who, code: foreign }).toEqual({ who, code: unknown });
      }
    },
  );

  test('[A2] no list, board or directory holds anything of the other unit', async () => {
    const everything = `{
      plans { id } directory { unit { id } agencies { id } members { id } localities { id } groups { id } plans { id } }
      localityMap { localityTiles { localityId } boundaries { localityId } }
    }`;
    const foreign = [
      world.otherUnit.id,
      ...Object.values(world.otherUnit.agency),
      ...Object.values(world.otherUnit.member),
      ...Object.values(world.otherUnit.locality),
      ...Object.values(theirs).filter((value) => typeof value === 'string' && value.length === 36),
    ];
    for (const actor of signedIn.values()) {
      const seen = JSON.stringify(await actor.ask(everything));
      expect(foreign.filter((id) => seen.includes(String(id)))).toEqual([]);
    }
  });
});
