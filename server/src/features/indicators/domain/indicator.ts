import type { FigureEntry } from '../../../platform/graphql/generated/schema.ts';

/** What is counted in a plan: the record of SDL, table and feed. */
export interface Indicator {
  readonly id: string;
  readonly unitId: string;
  readonly planId: string;
  readonly name: string;
  readonly unit: string;
  readonly entry: FigureEntry;
  readonly position: number;
  readonly startsOn: string;
  readonly dueOn: string;
  readonly targetTotal: number | null;
  /** No longer counted from this day on. */
  readonly endedOn: string | null;
  /** Made from the plan's own targets: an amendment of those moves this one. */
  readonly fromPlan: boolean;
  readonly version: number;
}

export const isCountedOn = (indicator: Pick<Indicator, 'startsOn' | 'endedOn'>, day: string): boolean =>
  day >= indicator.startsOn && (indicator.endedOn === null || day < indicator.endedOn);
