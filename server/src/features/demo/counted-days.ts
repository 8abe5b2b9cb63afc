import { tz } from '@date-fns/tz';
import { format } from 'date-fns';
import type { Calendar } from './calendar.ts';
import { communes } from './data/communes.ts';
import { mistakes } from './data/history/mistakes.ts';
import { activated, cardsOut, filesIn, indicators, secondLevel } from './data/indicators.ts';
import { filesTakenIn } from './data/intake.ts';
import { unit } from './data/unit.ts';
import { line } from './lines.ts';
import {
  afterIssue,
  type CellSpec,
  campaignDay,
  daysAgo,
  type Line,
  minutesAgo,
  type When,
} from './script.ts';
import { at, cardTotals, share, type Totals, totalsOf } from './totals.ts';

const PLAN = 'campaign';

/** The desk says what is counted right after the issue. */
export const counting: readonly Line[] = indicators.map((indicator, index) =>
  line(afterIssue(0, `15:${40 + index}`), 'police', { does: 'count', plan: PLAN, indicator }),
);

interface Commune {
  readonly slug: string;
  readonly number: number;
  readonly totals: Readonly<Record<string, Totals>>;
}

const communesOn = (calendar: Calendar): Commune[] =>
  communes.map(({ slug }, number) => {
    const files = totalsOf(filesTakenIn[slug] ?? [], calendar.elapsed, number);
    const level = share(files, 0.82 + (number % 4) * 0.03, 0);
    return {
      slug,
      number,
      totals: {
        [filesIn.key]: files,
        [cardsOut.key]: cardTotals(files),
        [secondLevel.key]: level,
        [activated.key]: share(level, 0.7 + (number % 3) * 0.08, 1),
      },
    };
  });

const mistakeIn = (slug: string, indicator: string, day: number): number =>
  indicator === filesIn.key
    ? (mistakes.find((mistake) => mistake.commune === slug && mistake.day === day)?.by ?? 0)
    : 0;

function cellsOf(calendar: Calendar, { slug, totals }: Commune, from: number, to: number): CellSpec[] {
  return indicators.flatMap(({ key, entry }) => {
    const own = totals[key] ?? [];
    return own.flatMap((total, day) => {
      if (day < from || day > to) return [];
      const value = entry === 'CUMULATIVE' ? total : total - at(own, day - 1) + mistakeIn(slug, key, day);
      return [{ indicator: key, day: calendar.campaignDay(day), value, entry }];
    });
  });
}

/** A clerk sits down to a week's figures in the late afternoon, each at another minute. */
function weekly(
  calendar: Calendar,
  commune: Commune,
  week: readonly [number, number],
  when: (time: string) => When,
): Line[] {
  const cells = cellsOf(calendar, commune, ...week);
  if (cells.length === 0) return [];
  const minutes = 16 * 60 + 5 + ((commune.number * 37) % 170);
  const time = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  const report = { does: 'figures', plan: PLAN, commune: commune.slug, cells } as const;
  return [line(when(time), `${commune.slug}-staff`, report)];
}

/** What was written down wrongly, found and corrected to what it is; the desk did one of them on a locked day. */
function corrections(calendar: Calendar, all: readonly Commune[]): Line[] {
  return mistakes.map(({ commune, day, who, when, reason }) => {
    const totals = all.find(({ slug }) => slug === commune)?.totals[filesIn.key] ?? [];
    const value = at(totals, day) - at(totals, day - 1);
    const cell = {
      indicator: filesIn.key,
      day: calendar.campaignDay(day),
      entry: 'DAILY',
      corrects: 1,
    } as const;
    return line(when, who, { does: 'figures', plan: PLAN, commune, cells: [{ ...cell, value }], reason });
  });
}

/** The first week was checked against the machines and locked. */
const locks = (calendar: Calendar): Line[] =>
  [0, 1, 2, 3, 4, 5, 6].map((day) =>
    line(campaignDay(7, `10:0${day}`), 'police', {
      does: 'keepDay',
      step: 'lockDay',
      plan: PLAN,
      day: calendar.campaignDay(day),
    }),
  );

/** Who reports already during the day: minutes ago, and the total by then. Right after midnight it is still yesterday's. */
const sinceThisMorning = [
  ['tri-ton', 57, 964],
  ['vinh-gia', 36, 128],
  ['tan-tuyen', 29, 131],
  ['co-to', 16, 431],
] as const;

const today = (calendar: Calendar): Line[] =>
  sinceThisMorning.flatMap(([commune, minutes, value]) => {
    const when = minutesAgo(minutes);
    const day = format(calendar.at(when), 'yyyy-MM-dd', { in: tz(unit.zone) });
    if (day !== calendar.today) return [];
    const cells = [{ indicator: filesIn.key, day, value, entry: 'CUMULATIVE' }] as const;
    return [line(when, `${commune}-staff`, { does: 'figures', plan: PLAN, commune, cells })];
  });

/** Three weeks of figures, to yesterday; today some have reported. */
export function figuresOn(calendar: Calendar): Line[] {
  const all = communesOn(calendar);
  const yesterday = calendar.elapsed - 1;
  return [
    ...all.flatMap((commune) => [
      ...weekly(calendar, commune, [0, 6], (time) => campaignDay(6, time)),
      ...weekly(calendar, commune, [7, 13], (time) => campaignDay(13, time)),
      ...weekly(calendar, commune, [14, yesterday], (time) => daysAgo(1, time)),
    ]),
    ...corrections(calendar, all),
    ...locks(calendar),
    line(daysAgo(1, '17:40'), 'police', {
      does: 'keepDay',
      step: 'remindNonReporters',
      plan: PLAN,
      day: calendar.day(-1),
    }),
    ...today(calendar),
  ];
}
