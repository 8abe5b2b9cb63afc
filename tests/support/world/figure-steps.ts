import { type Actor, Refused } from './actor.ts';
import { Campaign, type SeenPlan } from './campaign.ts';
import { World } from './world.ts';

export interface SeenIndicator {
  id: string;
  name: string;
  unit: string;
  position: number;
  startsOn: string;
  dueOn: string;
  targetTotal: number | null;
  endedOn: string | null;
  version: number;
}
export interface SeenProgress {
  id: string;
  indicatorId: string;
  localityId: string;
  target: number | null;
  done: number;
  daily: (number | null)[];
  lastDay: string | null;
  reportedBy: string | null;
  version: number;
}
export interface SeenFigure {
  indicatorId: string;
  localityId: string;
  day: string;
  value: number;
  entry: string;
  daily: number;
  cumulative: number;
  corrections: number;
  version: number;
}
interface SeenDay {
  id: string;
  day: string;
  locked: boolean;
  version: number;
}
export interface SeenPlanProgress {
  cursor: string;
  indicators: SeenIndicator[];
  progress: SeenProgress[];
  days: SeenDay[];
  cutOff: string;
}
interface SeenCell {
  indicatorId: string;
  localityId: string;
  day: string;
  code: string;
  message: string;
  current?: SeenFigure | null;
}
interface SeenCorrection {
  day: string;
  from: number | null;
  to: number | null;
  reason: string;
  by: string;
  lockedDays: string[];
}
interface SeenGrid {
  indicators: SeenIndicator[];
  progress: SeenProgress[];
  figures: SeenFigure[];
  days: SeenDay[];
  corrections: SeenCorrection[];
  mayReport: boolean;
}
interface SeenLocality {
  id: string;
  slug: string;
  name: string;
  kind: string;
  version: number;
}
interface SeenNonReporters {
  day: string;
  pastCutOff: boolean;
  reminded: string | null;
  localities: { localityId: string; agencyId: string | null; missing: string[]; lastDay: string | null }[];
}

const indicatorFields = 'id planId name unit entry position startsOn dueOn targetTotal endedOn version';
const forecastFields = 'asOf known pace paceNeeded finishOn finishEarly finishLate slackDays lateChance';
export const progressFields = `id planId indicatorId localityId target done daily lastDay reportedAt reportedBy version
  forecast { ${forecastFields} }`;
const figureFields =
  'indicatorId localityId day value entry daily cumulative corrections reportedBy reportedAt version';
const dayFields = 'id planId day locked lockedBy lockedAt remindedAt version';
const correctionFields = 'indicatorId localityId day from to entryFrom entryTo reason by at lockedDays';
const nonReporterFields = 'day pastCutOff reminded localities { localityId agencyId missing lastDay }';
export const planProgressFields = `cursor indicators { ${indicatorFields} } progress { ${progressFields} } days { ${dayFields} } cutOff`;

/** What a step was refused with, and which cells. */
export const refusalOf = async (work: Promise<unknown>): Promise<Refused & { cells: SeenCell[] }> => {
  const error = await work.then(() => new Error('it was taken')).catch((reason: unknown) => reason);
  if (!(error instanceof Refused)) throw error;
  return Object.assign(error, { cells: (error.extensions['cells'] ?? []) as SeenCell[] });
};

/** A world with those who count in it: the desk and a commune. */
export const beginCounting = async () => {
  const world = await World.begin();
  const [police, north] = await Promise.all([world.person('police'), world.person('north')]);
  return { world, counting: new Counting(world), police, north };
};

/** How people of the world count: targets, figures, days. */
export class Counting {
  readonly campaign: Campaign;

  constructor(private readonly world: World) {
    this.campaign = new Campaign(world);
  }

  /** A running plan that gives the two communes these targets. */
  async running(desk: Actor, north = 100, south = 50, change: object = {}): Promise<SeenPlan> {
    const targets = [
      { localityId: this.world.unit.locality['north'], value: north },
      { localityId: this.world.unit.locality['south'], value: south },
    ];
    const wish = { targets, targetTotal: 150, targetUnit: 'hồ sơ', ...change };
    const plan = await this.campaign.draft(desk, wish);
    await this.campaign.addTask(desk, plan.id);
    return this.campaign.issue(desk, plan);
  }

  /** A running plan with its headline. */
  async begun(desk: Actor): Promise<{ plan: SeenPlan; indicator: SeenIndicator }> {
    const plan = await this.running(desk);
    return { plan, indicator: await this.headline(desk, plan.id) };
  }

  async progress(person: Actor, planId: string): Promise<SeenPlanProgress> {
    const { planProgress } = await person.ask<{ planProgress: SeenPlanProgress }>(
      `query ($planId: ID!) { planProgress(planId: $planId) { ${planProgressFields} } }`,
      { planId },
    );
    return planProgress;
  }

  /** The plan's headline indicator. */
  async headline(person: Actor, planId: string): Promise<SeenIndicator> {
    const [first] = (await this.progress(person, planId)).indicators;
    if (!first) throw new Error('nothing is counted');
    return first;
  }

  /** A locality's row of the headline indicator. */
  async rowOf(person: Actor, planId: string, locality: string): Promise<SeenProgress> {
    const { indicators, progress } = await this.progress(person, planId);
    const row = progress.find(
      (one) => one.indicatorId === indicators[0]?.id && one.localityId === this.world.unit.locality[locality],
    );
    if (!row) throw new Error(`${locality} counts nothing`);
    return row;
  }

  cell(indicator: { id: string }, day: string, value: number | null, change: object = {}) {
    return { indicatorId: indicator.id, day, value, entry: 'DAILY', ...change };
  }

  report(
    person: Actor,
    planId: string,
    locality: string,
    cells: readonly object[],
    change: object = {},
  ): Promise<{ figures: SeenFigure[]; progress: SeenProgress[] }> {
    const localityId = this.world.unit.locality[locality] ?? locality;
    return person.does(
      'reportFigures',
      'ReportFiguresInput',
      { planId, localityId, cells, ...change },
      `figures { ${figureFields} } progress { ${progressFields} }`,
    );
  }

  saveIndicator(desk: Actor, planId: string, change: object = {}): Promise<SeenIndicator> {
    const input = {
      planId,
      name: 'Thẻ đã trả',
      unit: 'thẻ',
      entry: 'CUMULATIVE',
      startsOn: '2026-05-15',
      dueOn: '2026-06-30',
      ...change,
    };
    return desk.does('saveIndicator', 'IndicatorInput', input, indicatorFields);
  }

  setTargets(
    desk: Actor,
    indicator: { id: string; version: number },
    targets: Readonly<Record<string, number | null>>,
    change: object = {},
  ): Promise<SeenIndicator> {
    const input = {
      indicatorId: indicator.id,
      baseVersion: indicator.version,
      targets: Object.entries(targets).map(([place, value]) => ({
        localityId: this.world.unit.locality[place] ?? place,
        value,
      })),
      ...change,
    };
    return desk.does('setTargets', 'SetTargetsInput', input, indicatorFields);
  }

  /** `lockDay`, `unlockDay`. */
  keepDay(desk: Actor, step: string, planId: string, day: string, reason?: string): Promise<SeenDay> {
    return desk.does(step, 'FigureDayInput', { planId, day, reason }, dayFields);
  }

  remind(desk: Actor, planId: string, day: string): Promise<SeenNonReporters> {
    return desk.does('remindNonReporters', 'FigureDayInput', { planId, day }, nonReporterFields);
  }

  async silent(person: Actor, planId: string, day: string): Promise<SeenNonReporters> {
    const { nonReporters } = await person.ask<{ nonReporters: SeenNonReporters }>(
      `query ($planId: ID!, $day: Date!) { nonReporters(planId: $planId, day: $day) { ${nonReporterFields} } }`,
      { planId, day },
    );
    return nonReporters;
  }

  async grid(person: Actor, planId: string, locality: string): Promise<SeenGrid> {
    const { figureGrid } = await person.ask<{ figureGrid: SeenGrid }>(
      `query ($planId: ID!, $localityId: ID!) {
        figureGrid(planId: $planId, localityId: $localityId, from: "2026-05-01", to: "2026-07-01") {
          indicators { ${indicatorFields} } progress { ${progressFields} } figures { ${figureFields} }
          days { ${dayFields} } corrections { ${correctionFields} } mayReport
        } }`,
      { planId, localityId: this.world.unit.locality[locality] ?? locality },
    );
    return figureGrid;
  }

  /** A locality comes to lie in another, by the admin. */
  async moves(admin: Actor, id: string, parent: string): Promise<void> {
    const { directory } = await admin.ask<{ directory: { localities: SeenLocality[] } }>(
      '{ directory { localities { id slug name kind version } } }',
    );
    const found = directory.localities.find((one) => one.id === id);
    if (!found) throw new Error('there is no such locality');
    const { version: baseVersion, ...entry } = found;
    const input = { ...entry, baseVersion, parentId: this.world.unit.locality[parent] };
    await admin.does('saveLocality', 'LocalityInput', input, 'id');
  }

  /** A hamlet in a locality, made by the admin. */
  async hamlet(admin: Actor, slug: string, name: string, parent: string): Promise<string> {
    const input = { slug, name, kind: 'HAMLET', parentId: this.world.unit.locality[parent] };
    const { id } = await admin.does<{ id: string }>('saveLocality', 'LocalityInput', input, 'id');
    return id;
  }
}
