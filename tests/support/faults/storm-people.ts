import { password } from '../world/unit.ts';
import type { Ground } from './site-plant.ts';
import { rover } from './site-plant.ts';

export interface Person {
  readonly username: string;
  readonly memberId: string;
  readonly cookie: string;
}

/** Everybody whose board is open during a storm. */
export const watchers = [
  'chair',
  'police',
  'qlhc',
  'justice',
  'justice-staff',
  'electricity',
  'youth',
  'north',
  'north-staff',
  'south',
  'observer',
  'admin',
  rover,
] as const;

const SIGN_IN = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { username } }';

export async function signIn(url: string, ground: Ground, username: string): Promise<Person> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SIGN_IN, variables: { u: username, p: password } }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!cookie) throw new Error(`${username} could not sign in: ${await response.text()}`);
  const memberId = username === rover ? ground.roverId : (ground.unit.member[username] ?? '');
  return { username, memberId, cookie };
}

/** The audience tags of a person, told from the unit as it was planted and not from the server. */
export function tagsOf(ground: Ground, person: Person, roverAgencyId: string | undefined): readonly string[] {
  const { unit } = ground;
  const agencyOf: Readonly<Record<string, string>> = {
    chair: 'committee',
    observer: 'committee',
    admin: 'committee',
    'justice-staff': 'justice',
    'north-staff': 'north',
  };
  const { username } = person;
  const own = username === rover ? roverAgencyId : unit.agency[agencyOf[username] ?? username];
  const actsFor = username === 'police' ? [own, unit.agency['qlhc']] : [own];
  return [
    'unit',
    `member:${person.memberId}`,
    ...actsFor.map((id) => `agency:${id}`),
    ...(username === 'chair' || username === 'police' ? ['desk'] : []),
    ...(username === 'admin' ? ['admin'] : []),
  ];
}
