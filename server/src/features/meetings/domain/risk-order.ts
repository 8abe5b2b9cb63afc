import type { AgencyRisk, AgendaItem } from './meeting.ts';

/** An open or finished lead share, as far as it tells of risk. */
export interface LeadShare {
  readonly agencyId: string;
  readonly isOpen: boolean;
  /** It is the agency's turn: what awaits confirmation is the desk's silence. */
  readonly isInItsHands: boolean;
  readonly timeliness: string;
  /** Day on which it last moved. */
  readonly movedOn: string;
}

export interface RiskFacts {
  /** Agencies that exist on the day, with their names. */
  readonly agencies: ReadonlyMap<string, string>;
  readonly leads: readonly LeadShare[];
  /** The agencies whose work is stopped, one entry an open blocker. */
  readonly blockers: readonly { readonly agencyId: string; readonly waitsForChair: boolean }[];
  /** Whole days for which an agency's locality owes its figures; agencies that owe none are left out. */
  readonly unreported: ReadonlyMap<string, number>;
  /** The unit's day. */
  readonly today: string;
}

const MS_A_DAY = 86_400_000;
type Risk = Required<AgencyRisk>;
const none: Risk = { overdue: 0, waitingForChair: 0, dueSoon: 0, unreportedDays: 0, silentDays: 0 };

const daysSince = (day: string, today: string): number =>
  Math.max(0, Math.round((Date.parse(today) - Date.parse(day)) / MS_A_DAY));

const withLead = (risk: Risk, share: LeadShare, today: string): Risk => {
  if (!share.isOpen) return risk;
  return {
    ...risk,
    overdue: risk.overdue + (share.timeliness === 'OVERDUE' ? 1 : 0),
    dueSoon: risk.dueSoon + (share.timeliness === 'DUE_SOON' ? 1 : 0),
    silentDays: share.isInItsHands
      ? Math.max(risk.silentDays, daysSince(share.movedOn, today))
      : risk.silentDays,
  };
};

/** What is compared first decides; the screen says it in the same order. */
const weight: readonly (keyof Risk)[] = [
  'overdue',
  'waitingForChair',
  'dueSoon',
  'unreportedDays',
  'silentDays',
];

const byRisk = (one: Risk, other: Risk): number => {
  for (const fact of weight) if (one[fact] !== other[fact]) return other[fact] - one[fact];
  return 0;
};

/**
 * Agencies that lead work, have an open blocker or owe figures, those at risk first: more overdue shares, then more
 * blockers that wait for the chair, then more due soon, then figures owed for longer, then the longer silence; equals
 * by name.
 */
export function riskOrder({ agencies, leads, blockers, unreported, today }: RiskFacts): AgendaItem[] {
  const risks = new Map<string, Risk>();
  const riskOf = (agencyId: string) => risks.get(agencyId) ?? none;
  for (const share of leads) risks.set(share.agencyId, withLead(riskOf(share.agencyId), share, today));
  for (const { agencyId, waitsForChair } of blockers) {
    const risk = riskOf(agencyId);
    risks.set(agencyId, { ...risk, waitingForChair: risk.waitingForChair + (waitsForChair ? 1 : 0) });
  }
  for (const [agencyId, days] of unreported)
    risks.set(agencyId, { ...riskOf(agencyId), unreportedDays: days });
  const nameOf = (agencyId: string) => agencies.get(agencyId) ?? '';
  return [...risks]
    .filter(([agencyId]) => agencies.has(agencyId))
    .sort(([one, risk], [other, otherRisk]) => {
      return byRisk(risk, otherRisk) || nameOf(one).localeCompare(nameOf(other), 'vi');
    })
    .map(([agencyId, risk]) => ({ agencyId, risk, mark: 'WAITING', calledAt: null }));
}
