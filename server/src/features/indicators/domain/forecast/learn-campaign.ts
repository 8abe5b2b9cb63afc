import { assumed } from './assumptions.ts';
import { type Campaign, usualCampaign } from './campaign.ts';
import { type CountedLocality, type Standing, standingOf } from './counted.ts';
import { slowdowns, usualKinds } from './effort.ts';
import { paceOf } from './pace.ts';
import { recordOf, type WorkRecord } from './record.ts';
import { tailFit, weighed } from './tail.ts';
import { countByWeekday, patternFrom } from './weekdays.ts';

/** A locality with fewer reports teaches nothing. */
const fewestToLearnFrom = 4;
/** Localities' worth of what is usual beside what was learned. */
const usualLocalities = 3;

interface Lesson {
  readonly target: number;
  readonly record: WorkRecord;
}

/** What the localities of one indicator have in common, from all their figures so far. Once a day is often enough. */
export function learnCampaign(localities: readonly CountedLocality[]): Campaign {
  const standings = localities.map(standingOf).filter(({ spans }) => spans.length >= fewestToLearnFrom);
  const learning: Campaign = { ...usualCampaign, weekdays: weekdaysOf(standings) };
  const lessons = standings.flatMap((standing): Lesson[] =>
    standing.target ? [{ target: standing.target, record: recordOf(standing, learning) }] : [],
  );
  const kinds = kindsOf(lessons);
  return { ...learning, kinds, dispersion: dispersionOf(lessons), ...paceOfAll(lessons, kinds) };
}

function weekdaysOf(standings: readonly Standing[]): readonly number[] {
  const flat = usualCampaign.weekdays;
  const seen = { counts: new Float64Array(7), days: new Float64Array(7) };
  for (const { spans, start } of standings) countByWeekday(spans, start, flat, seen);
  return patternFrom(seen, flat);
}

function kindsOf(lessons: readonly Lesson[]): readonly number[] {
  const fits = slowdowns.map(() => 0);
  for (const { record, target } of lessons) {
    tailFit(record, target).forEach((fit, kind) => {
      fits[kind] = (fits[kind] ?? 0) + assumed.tailShared * fit;
    });
  }
  return weighed(usualKinds, fits);
}

function dispersionOf(lessons: readonly Lesson[]): number {
  const learned = lessons.reduce((sum, { record }) => sum + record.dispersion, 0);
  return (learned + usualLocalities * usualCampaign.dispersion) / (lessons.length + usualLocalities);
}

/** Paces as shares of the targets, under the likeliest kind of slowdown. */
function paceOfAll(lessons: readonly Lesson[], kinds: readonly number[]): Pick<Campaign, 'pace' | 'spread'> {
  const likeliest = slowdowns[kinds.indexOf(Math.max(...kinds))] ?? { from: 0, floor: 1 };
  const shares = lessons.map(
    ({ record, target }) => paceOf(record, target, likeliest, usualCampaign).mean / target,
  );
  if (shares.length === 0) return { pace: null, spread: usualCampaign.spread };
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  const apart = shares.reduce((sum, share) => sum + (share / mean - 1) ** 2, 0);
  const usual = usualLocalities * usualCampaign.spread ** 2;
  return { pace: mean, spread: Math.sqrt((apart + usual) / (shares.length + usualLocalities)) };
}
