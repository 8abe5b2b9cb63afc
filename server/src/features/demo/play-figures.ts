import { communes, targetTotal } from './data/communes.ts';
import type { Known } from './memory.ts';
import type { Act } from './script.ts';
import type { Stage } from './stage.ts';

type Doing<D extends Act['does']> = Extract<Act, { does: D }>;

const PROGRESS = `query ($planId: ID!) { planProgress(planId: $planId) { indicators { id name version } } }`;

interface Counted extends Known {
  readonly name: string;
}

/** The indicator that the plan's targets made is given its name; further ones get the same targets. */
export async function count(stage: Stage, who: string, { plan, indicator }: Doing<'count'>): Promise<void> {
  const planId = stage.plans.of(plan).id;
  const { calendar } = stage;
  const { planProgress } = await stage.ask<{ planProgress: { indicators: Counted[] } }>(who, PROGRESS, {
    planId,
  });
  const [first] = planProgress.indicators;
  const made =
    first && planProgress.indicators.length === 1 && !stage.indicators.has(first.id) ? first : null;
  const { name, unit, entry, key } = indicator;
  const saved = await stage.does(who, 'saveIndicator', 'IndicatorInput', {
    id: made?.id,
    baseVersion: made?.version,
    planId,
    name,
    unit,
    entry,
    startsOn: calendar.day('start'),
    dueOn: calendar.day('end'),
    targetTotal,
  });
  stage.indicators.keep(key, saved);
  if (made) return stage.indicators.keep(made.id, saved);
  const targets = communes.map(({ slug, target }) => ({
    localityId: stage.cast.locality(slug),
    value: target,
  }));
  const input = { indicatorId: saved.id, baseVersion: saved.version, targets };
  stage.indicators.keep(key, await stage.does(who, 'setTargets', 'SetTargetsInput', input));
}

export async function report(
  stage: Stage,
  who: string,
  { plan, commune, cells, reason }: Doing<'figures'>,
): Promise<void> {
  const input = {
    planId: stage.plans.of(plan).id,
    localityId: stage.cast.locality(commune),
    cells: cells.map(({ indicator, corrects, ...cell }) => ({
      ...cell,
      indicatorId: stage.indicators.of(indicator).id,
      baseVersion: corrects,
    })),
    reason,
  };
  await stage.does(who, 'reportFigures', 'ReportFiguresInput', input, 'figures { version }');
}

export async function keepDay(
  stage: Stage,
  who: string,
  { plan, step, day, reason }: Doing<'keepDay'>,
): Promise<void> {
  await stage.does(who, step, 'FigureDayInput', { planId: stage.plans.of(plan).id, day, reason }, 'day');
}
