import type { Saying, Sayings } from './predict.ts';

export interface Tenth {
  readonly from: number;
  readonly said: number;
  readonly count: number;
  readonly came: number;
}
export interface Score {
  readonly count: number;
  /** Share that was late. */
  readonly baseRate: number;
  readonly tenths: readonly Tenth[];
  /** Mean squared error of the chance of being late (Brier 1950); the lines say 0 or 1, the base rate always the same. */
  readonly brier: {
    readonly model: number;
    readonly straight: number;
    readonly lastWeek: number;
    readonly baseRate: number;
  };
  /** Share of right answers to "late or not?". */
  readonly right: { readonly model: number; readonly straight: number; readonly lastWeek: number };
  /** Share whose finish day fell into the 80 % interval, before it, and after it. */
  readonly inside: number;
  readonly before: number;
  readonly after: number;
  /** Median of days between the day said and the day that came, among those that finished. */
  readonly daysOff: { readonly model: number; readonly straight: number; readonly lastWeek: number };
}

const isLate = ({ came, due }: Saying): boolean => came === null || came > due;
const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

const lineLate = (finish: number | null, due: number): number => (finish === null || finish > due ? 1 : 0);
const far = 400;
const off = (said: number | null, { asOf, came }: Saying): number =>
  Math.abs(Math.min(said ?? asOf + far, asOf + far) - (came ?? asOf + far));

export function scoreOf(sayings: readonly Saying[]): Score {
  const outcomes = sayings.map((saying) => (isLate(saying) ? 1 : 0));
  const baseRate = mean(outcomes);
  const brier = (say: (saying: Saying) => number): number =>
    mean(sayings.map((saying) => (say(saying) - (isLate(saying) ? 1 : 0)) ** 2));
  const right = (say: (saying: Saying) => number): number =>
    mean(sayings.map((saying) => (say(saying) >= 0.5 === isLate(saying) ? 1 : 0)));
  const straight = ({ straight: day, due }: Saying) => lineLate(day, due);
  const lastWeek = ({ lastWeek: day, due }: Saying) => lineLate(day, due);
  const model = ({ lateChance }: Saying) => lateChance;
  const before = mean(
    sayings.map(({ early, came }) => (early === null || (came ?? far * 9) < early ? 1 : 0)),
  );
  const after = mean(sayings.map(({ late, came }) => (late !== null && (came ?? far * 9) > late ? 1 : 0)));
  return {
    count: sayings.length,
    baseRate,
    tenths: tenthsOf(sayings),
    brier: {
      model: brier(model),
      straight: brier(straight),
      lastWeek: brier(lastWeek),
      baseRate: brier(() => baseRate),
    },
    right: { model: right(model), straight: right(straight), lastWeek: right(lastWeek) },
    inside: 1 - before - after,
    before,
    after,
    daysOff: {
      model: median(sayings.map((saying) => off(saying.finish, saying))),
      straight: median(sayings.map((saying) => off(saying.straight, saying))),
      lastWeek: median(sayings.map((saying) => off(saying.lastWeek, saying))),
    },
  };
}

function tenthsOf(sayings: readonly Saying[]): Tenth[] {
  return Array.from({ length: 10 }, (_, index) => {
    const those = sayings.filter(({ lateChance }) => Math.min(9, Math.floor(lateChance * 10)) === index);
    return {
      from: index / 10,
      said: mean(those.map(({ lateChance }) => lateChance)),
      count: those.length,
      came: mean(those.map((saying) => (isLate(saying) ? 1 : 0))),
    };
  });
}

/** The whole campaign: how often its total on the due day fell into the fan, and how good its chance of being late was. */
export function scoreOfWholes({ wholes }: Sayings) {
  const late = mean(wholes.map(({ isLate: came }) => (came ? 1 : 0)));
  return {
    count: wholes.length,
    inFan: mean(wholes.map(({ low, high, came }) => (came >= low && came <= high ? 1 : 0))),
    below: mean(wholes.map(({ low, came }) => (came < low ? 1 : 0))),
    brier: mean(wholes.map(({ lateChance, isLate: came }) => (lateChance - (came ? 1 : 0)) ** 2)),
    brierBaseRate: late * (1 - late),
    late,
  };
}
