import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { World } from '../support/world/index.ts';

const noGet =
  'reads by GET need a preflight header here: a foreign page could otherwise make them with our cookie';
const no200 = 'Apollo Server answers a malformed request with 400 in either media type';

/** Audits of MAY and SHOULD that we answer otherwise, with the reason. */
const answeredOtherwise: Readonly<Record<string, string>> = {
  '5A70': noGet,
  D6D5: noGet,
  '6A70': noGet,
  '572B': no200,
  FDE2: no200,
  '7B9B': no200,
};

describe('GraphQL over HTTP', () => {
  let world: World;
  const url = () => `${world.app.url}/graphql`;
  beforeAll(async () => {
    world = await World.begin();
  });
  afterAll(() => world.end());

  test('a database that is away is a fault of ours and no malformed request: whoever asks tries again', async () => {
    const person = await world.person('justice');
    await world.sql.query('ALTER TABLE sessions RENAME TO sessions_away');

    const refused = person.ask('{ me { username } }');

    await expect(refused).rejects.toMatchObject({ code: 'INTERNAL' });
    await world.sql.query('ALTER TABLE sessions_away RENAME TO sessions');
    expect(await person.ask('{ me { username } }')).toEqual({ me: { username: 'justice' } });
  });

  const audits = serverAudits({ url: () => url() });

  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_, audit) => {
    const { status } = await audit.fn();

    expect(status === 'ok').toBe(!(audit.id in answeredOtherwise));
  });
});
