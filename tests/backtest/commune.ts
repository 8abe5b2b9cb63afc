import type { Chance } from './chance.ts';
import type { Shape } from './shapes.ts';

interface Person {
  /** How likely this one comes when called. */
  readonly comes: number;
  /** The only day on which this one is there; null: always. */
  readonly home: number | null;
}

/** People by hamlet who are still to come, and the team that calls them in. */
export interface Commune {
  readonly target: number;
  readonly hamlets: Person[][];
  /** People whom the full team serves a day. */
  readonly team: number;
  next: number;
  /** The present loan or reinforcement, and its last day. */
  strength: number;
  strengthUntil: number;
  mobileUntil: number;
}

/** Nobody counts further than this. */
export const longestCampaign = 600;

export function aCommune(chance: Chance, shape: Shape, days: number): Commune {
  const hamlets = Array.from({ length: chance.whole(3, 12) }, () =>
    Array.from({ length: chance.whole(15, 60) }, () => aPerson(chance, shape, days)),
  );
  const people = hamlets.reduce((sum, hamlet) => sum + hamlet.length, 0);
  const target = Math.floor(people / chance.between(1, 1.05));
  // The planner reckoned with everybody coming; some communes have a team that is too small for it.
  const team = Math.max(1, (target / days) * chance.between(0.9, 3.2));
  return { target, hamlets, team, next: 0, strength: 1, strengthUntil: -1, mobileUntil: -1 };
}

function aPerson(chance: Chance, shape: Shape, days: number): Person {
  if (chance.happens(shape.away)) return { comes: 0.8, home: chance.whole(0, Math.floor(days * 1.5)) };
  if (chance.happens(shape.hard)) return { comes: shape.hardComes * chance.between(0.4, 1.6), home: null };
  return { comes: chance.between(0.6, 0.95), home: null };
}

/** One day's work: a session in the next hamlet that has people left; whoever comes is served while the team can. */
export function workDay(commune: Commune, day: number, share: number, chance: Chance, shape: Shape): number {
  const mobile = day <= commune.mobileUntil ? 4 : 0;
  const luck = 1 + shape.uneven * (chance.next() + chance.next() - 1);
  const most = Math.round((commune.team * share + commune.team * mobile) * luck + chance.next() - 0.5);
  let served = 0;
  for (let tries = 0; served < most && tries < (mobile > 0 ? 4 : 2); tries++) {
    const hamlet = nextHamlet(commune);
    if (!hamlet) return served;
    served += session(hamlet, most - served, day, chance, Math.min(1, luck));
  }
  return served;
}

function nextHamlet(commune: Commune): Person[] | undefined {
  const { hamlets } = commune;
  for (let step = 0; step < hamlets.length; step++) {
    const hamlet = hamlets[(commune.next + step) % hamlets.length];
    if (!hamlet || hamlet.length === 0) continue;
    // A hamlet with many left is visited again tomorrow.
    commune.next = (commune.next + step + (hamlet.length < 12 ? 1 : 0)) % hamlets.length;
    return hamlet;
  }
  return undefined;
}

function session(hamlet: Person[], most: number, day: number, chance: Chance, turnout: number): number {
  const called = Math.ceil(most * 1.3);
  let served = 0;
  let looked = 0;
  for (let index = hamlet.length - 1; index >= 0 && served < most && looked < called; index--) {
    const person = hamlet[index];
    if (!person) continue;
    looked += 1;
    // Who was away comes to the next session after coming home.
    if (person.home !== null && day < person.home) continue;
    if (!chance.happens(person.comes * turnout)) continue;
    hamlet.splice(index, 1);
    served += 1;
  }
  // Who did not come goes to the far end of the list.
  hamlet.unshift(...hamlet.splice(Math.max(0, hamlet.length - (looked - served))));
  return served;
}
