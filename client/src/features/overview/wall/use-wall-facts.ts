import type { Day } from '../../../lib/days.ts';
import type { FourWay } from '../../../lib/timeliness.ts';
import { type AssignmentRecord, type PlanRecord, useTable } from '../../../live/index.ts';
import type { Campaign } from '../campaign/use-campaign.ts';
import { type AgencyStanding, agenciesByRisk } from '../figures/agencies.ts';
import { blockersByPlace, type WaitingPlace } from '../figures/blockers.ts';
import { pressing } from '../figures/due.ts';
import { type TargetWords, useTargetWords } from '../parts/use-target-words.ts';
import { useCount } from '../use-count.ts';
import type { WallView } from './turning.ts';

export interface WallFacts {
  readonly count: FourWay;
  readonly agencies: readonly AgencyStanding[];
  readonly overdue: readonly AssignmentRecord[];
  readonly soon: readonly AssignmentRecord[];
  readonly places: readonly WaitingPlace[];
  /** Said only where nothing is counted by locality: else the campaign's views say it. */
  readonly targets: TargetWords | null;
  /** The headline's indicator; null: nothing is counted yet. */
  readonly campaign: Campaign | null;
  /** Views that have something to say. */
  readonly views: readonly WallView[];
}

/** All that the wall can tell of the plan. */
export const useWallFacts = (
  plan: PlanRecord,
  today: Day,
  now: Date,
  campaign: Campaign | null,
): WallFacts => {
  const count = useCount(today);
  const assignments = useTable('assignments');
  const agencies = agenciesByRisk(assignments.values(), useTable('agencies'), today).filter(
    (agency) => agency.count.openOverdue > 0 || agency.dueSoon > 0,
  );
  const { overdue, soon } = pressing(assignments.values(), today);
  const places = blockersByPlace(useTable('blockers').values(), now);
  const words = useTargetWords(plan);
  const targets = campaign ? null : words;
  const hasParts = campaign !== null && campaign.standings.length > 1;
  const says: Readonly<Record<WallView, boolean>> = {
    campaign: campaign !== null,
    localities: hasParts,
    heat: hasParts,
    map: hasParts,
    count: true,
    overdue: overdue.length > 0,
    agencies: agencies.length > 0,
    due: soon.length > 0,
    blockers: places.length > 0,
    targets: targets !== null,
  };
  const views = (Object.keys(says) as WallView[]).filter((view) => says[view]);
  return { count, agencies, overdue, soon, places, targets, campaign, views };
};
