import type { Chance } from './chance.ts';

/** How a campaign goes, in things that happen to people and teams; nothing here is a rate of the forecast's model. */
export interface Shape {
  readonly name: string;
  /** Share of people who are away or unwilling, and how likely each of them comes when called. */
  readonly hard: number;
  readonly hardComes: number;
  /** Share who are away and come home on one day only, some time in the campaign and beyond. */
  readonly away: number;
  /** Which weekdays the team works, Monday first, as a share of its size. */
  readonly week: readonly number[];
  /** Days until the equipment is complete; before, a part of the team works. */
  readonly slowStart: number;
  /** Chance a day that a flood begins for the whole district, and its longest length. */
  readonly flood: number;
  readonly floodDays: number;
  /** Chance a day of a power cut in a commune. */
  readonly powerCut: number;
  /** Chance a day that a mobile team comes to a commune for some days. */
  readonly mobile: number;
  /** Chance a day that people are lent away or added for some weeks. */
  readonly moved: number;
  /** Is the team enlarged in the last fifth where a commune lies behind? */
  readonly sprint: boolean;
  /** Unevenness of a session's turnout: 0 even, 1 wild. */
  readonly uneven: number;
}

const workdays = [1, 1, 1, 1, 1, 0.3, 0.1];

const plain: Shape = {
  name: 'steady',
  hard: 0.05,
  hardComes: 0.4,
  away: 0,
  week: workdays,
  slowStart: 0,
  flood: 0,
  floodDays: 0,
  powerCut: 0.01,
  mobile: 0,
  moved: 0.004,
  sprint: false,
  uneven: 0.3,
};

export const shapes: readonly [Shape, ...Shape[]] = [
  plain,
  { ...plain, name: 'weekend teams', week: [0.3, 0.3, 0.3, 0.3, 0.5, 1, 1], uneven: 0.5 },
  { ...plain, name: 'slow start', slowStart: 25, hard: 0.1, hardComes: 0.25 },
  { ...plain, name: 'last people, mild', hard: 0.15, hardComes: 0.25 },
  { ...plain, name: 'last people, strong', hard: 0.25, hardComes: 0.12, away: 0.03 },
  { ...plain, name: 'last people, away', hard: 0.1, hardComes: 0.2, away: 0.12 },
  {
    ...plain,
    name: 'floods and cuts',
    flood: 0.02,
    floodDays: 9,
    powerCut: 0.08,
    hard: 0.1,
    hardComes: 0.25,
  },
  { ...plain, name: 'mobile bursts', mobile: 0.03, hard: 0.1, hardComes: 0.25, uneven: 0.5 },
  { ...plain, name: 'people moved', moved: 0.025, hard: 0.12, hardComes: 0.25 },
  { ...plain, name: 'last-fifth sprint', sprint: true, hard: 0.15, hardComes: 0.2 },
  { ...plain, name: 'wild turnout', uneven: 1, hard: 0.15, hardComes: 0.2, week: [1, 1, 1, 1, 1, 1, 0.5] },
];

/** A campaign is of one shape, a little more or less so. */
export const shapeFor = (chance: Chance): Shape => {
  const shape = chance.oneOf(shapes);
  const much = chance.between(0.7, 1.3);
  return { ...shape, hard: shape.hard * much, away: shape.away * much, flood: shape.flood * much };
};
