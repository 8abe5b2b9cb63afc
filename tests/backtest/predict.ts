import {
  forecastLocality,
  learnCampaign,
  pathOf,
  sumPaths,
} from '../../server/src/features/indicators/domain/forecast/index.ts';
import { dayAt, type PastCampaign, type PastLocality, simulate } from './simulate.ts';

/** What was said of one locality at one moment, and what came. Days are counted from the campaign's first. */
export interface Saying {
  readonly shape: string;
  /** Part of the time that had passed, 0 to 1. */
  readonly part: number;
  readonly asOf: number;
  readonly due: number;
  readonly lateChance: number;
  readonly finish: number | null;
  readonly early: number | null;
  readonly late: number | null;
  /** Finish days by the average so far, and by the last seven days; null: never. */
  readonly straight: number | null;
  readonly lastWeek: number | null;
  readonly came: number | null;
}
/** What was said of a whole campaign: its total on the due day, and whether every locality would be done. */
export interface WholeSaying {
  readonly part: number;
  readonly lateChance: number;
  readonly low: number;
  readonly high: number;
  readonly came: number;
  readonly isLate: boolean;
}
export interface Sayings {
  readonly localities: readonly Saying[];
  readonly wholes: readonly WholeSaying[];
}

export const parts = [0.25, 0.5, 0.75] as const;

/** Asks the forecast at three moments of each campaign, knowing no more than what had been reported by then. */
export function lookBack(firstSeed: number, campaigns: number): Sayings {
  const localities: Saying[] = [];
  const wholes: WholeSaying[] = [];
  for (let seed = firstSeed; seed < firstSeed + campaigns; seed++) {
    const campaign = simulate(seed);
    for (const part of parts) {
      const said = sayingsAt(campaign, part);
      localities.push(...said.localities);
      wholes.push(...said.wholes);
    }
  }
  return { localities, wholes };
}

function sayingsAt(campaign: PastCampaign, part: number): Sayings {
  const asOf = Math.floor(campaign.due * part);
  const days = { startsOn: dayAt(0), dueOn: dayAt(campaign.due), asOf: dayAt(asOf) };
  const known = campaign.localities.map(({ daily, target }) => ({
    ...days,
    target,
    daily: daily.slice(0, asOf + 1),
  }));
  const common = learnCampaign(known);
  const localities = campaign.localities.flatMap((past, index): Saying[] => {
    const seen = known[index];
    if (!seen || (past.finished !== null && past.finished <= asOf)) return [];
    const forecast = forecastLocality({ ...seen, campaign: common });
    if (!forecast.known) return [];
    return [
      {
        shape: campaign.shape,
        part,
        asOf,
        due: campaign.due,
        lateChance: forecast.lateChance ?? 1,
        finish: dayIndex(forecast.finishOn),
        early: dayIndex(forecast.finishEarly),
        late: dayIndex(forecast.finishLate),
        ...linesOf(past, asOf),
        came: past.finished,
      },
    ];
  });
  const paths = known.flatMap((seen) => pathOf({ ...seen, campaign: common }) ?? []);
  return { localities, wholes: wholeSaying(campaign, part, asOf, paths) };
}

function wholeSaying(
  campaign: PastCampaign,
  part: number,
  asOf: number,
  paths: Parameters<typeof sumPaths>[0],
): WholeSaying[] {
  const { forecast, low, high } = sumPaths(paths, { asOf: dayAt(asOf), dueOn: dayAt(campaign.due) });
  const came = campaign.localities.reduce(
    (sum, past) => sum + Math.min(past.target, totalOn(past, campaign.due)),
    0,
  );
  const isLate = campaign.localities.some(({ finished }) => finished === null || finished > campaign.due);
  if (forecast.lateChance === null || forecast.lateChance === undefined) return [];
  const index = campaign.due - asOf;
  return [
    { part, lateChance: forecast.lateChance, low: low[index] ?? 0, high: high[index] ?? 0, came, isLate },
  ];
}

const totalOn = ({ daily }: PastLocality, day: number): number =>
  daily.slice(0, day + 1).reduce<number>((sum, count) => sum + (count ?? 0), 0);

const dayIndex = (day: string | null | undefined): number | null =>
  day === null || day === undefined ? null : (Date.parse(day) - Date.parse(dayAt(0))) / 86_400_000;

/** What people reckon on paper: the average so far, or that of the last seven days, straight on. */
function linesOf(past: PastLocality, asOf: number): Pick<Saying, 'straight' | 'lastWeek'> {
  const done = totalOn(past, asOf);
  const line = (pace: number): number | null =>
    pace <= 0 ? null : asOf + Math.ceil((past.target - done) / pace);
  return { straight: line(done / (asOf + 1)), lastWeek: line((done - totalOn(past, asOf - 7)) / 7) };
}
