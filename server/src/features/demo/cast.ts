import { v7 as newId } from 'uuid';
import { agencies, districtSlug, groups } from './data/agencies.ts';
import { communes } from './data/communes.ts';
import { members } from './data/members.ts';

/** Ids of the demo unit's bodies and people, by slug or sign-in, as its script names them. */
export interface Cast {
  readonly unitId: string;
  agency(slug: string): string;
  group(key: string): string;
  locality(slug: string): string;
  member(username: string): string;
}

function idsOf(kind: string, names: readonly string[]): (name: string) => string {
  const ids = new Map(names.map((name) => [name, newId()]));
  return (name) => {
    const id = ids.get(name);
    if (!id) throw new Error(`the demo unit has no ${kind} "${name}"`);
    return id;
  };
}

export const newCast = (): Cast => ({
  unitId: newId(),
  agency: idsOf(
    'agency',
    agencies.map(({ slug }) => slug),
  ),
  group: idsOf(
    'group',
    groups.map(({ key }) => key),
  ),
  locality: idsOf('locality', [districtSlug, ...communes.map(({ slug }) => slug)]),
  member: idsOf(
    'member',
    members.map(({ username }) => username),
  ),
});
