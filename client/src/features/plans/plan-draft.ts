import type { PlanRecord } from '../../live/index.ts';

/** What the form holds: texts as typed, so that nothing typed is lost; blanks become null when it is sent. */
export interface PlanDraft {
  readonly kind: PlanRecord['kind'];
  readonly number: string;
  readonly issuedOn: string;
  readonly issuer: string;
  readonly subject: string;
  readonly shortName: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly standingAgencyId: string;
  readonly route: readonly RouteDraft[];
  readonly targetTotal: string;
  readonly targetUnit: string;
  /** By locality id; an empty text is no target. */
  readonly targets: Readonly<Record<string, string>>;
}

export interface RouteDraft {
  /** An agency's id, or 'CHAIR'. */
  readonly who: string;
  readonly hours: string;
}

const CHAIR = 'CHAIR';

export const emptyDraft = (standingAgencyId: string): PlanDraft => ({
  kind: 'PLAN',
  number: '',
  issuedOn: '',
  issuer: '',
  subject: '',
  shortName: '',
  periodStart: '',
  periodEnd: '',
  standingAgencyId,
  route: [
    { who: standingAgencyId, hours: '24' },
    { who: CHAIR, hours: '48' },
  ],
  targetTotal: '',
  targetUnit: '',
  targets: {},
});

export const draftOf = (plan: PlanRecord): PlanDraft => ({
  kind: plan.kind,
  number: plan.number ?? '',
  issuedOn: plan.issuedOn ?? '',
  issuer: plan.issuer ?? '',
  subject: plan.subject,
  shortName: plan.shortName,
  periodStart: plan.periodStart ?? '',
  periodEnd: plan.periodEnd ?? '',
  standingAgencyId: plan.standingAgencyId,
  route: plan.route.map((step) => ({
    who: step.agencyId ?? CHAIR,
    hours: step.responseHours === null || step.responseHours === undefined ? '' : String(step.responseHours),
  })),
  targetTotal: plan.targetTotal === null || plan.targetTotal === undefined ? '' : String(plan.targetTotal),
  targetUnit: plan.targetUnit ?? '',
  targets: Object.fromEntries(plan.targets.map((target) => [target.localityId, String(target.value)])),
});

/** Digits as people type them, "5.196" or "5 196"; null for none. */
export const readCount = (text: string): number | null => {
  const digits = text.replace(/[.\s]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : null;
};

const orNull = (text: string): string | null => text.trim() || null;

const stepOf = (step: RouteDraft, nameOf: (who: string) => string) => ({
  agencyId: step.who === CHAIR ? null : step.who,
  role: step.who === CHAIR ? ('CHAIR' as const) : null,
  name: nameOf(step.who),
  responseHours: readCount(step.hours),
});

/** @param nameOf what a step of the route is called: the agency's short name, or the chair's title */
export const inputOf = (draft: PlanDraft, nameOf: (who: string) => string) => ({
  kind: draft.kind,
  number: orNull(draft.number),
  issuedOn: orNull(draft.issuedOn),
  issuer: orNull(draft.issuer),
  subject: draft.subject.trim(),
  shortName: draft.shortName.trim(),
  periodStart: orNull(draft.periodStart),
  periodEnd: orNull(draft.periodEnd),
  standingAgencyId: draft.standingAgencyId,
  route: draft.route.filter((step) => step.who !== '').map((step) => stepOf(step, nameOf)),
  targetTotal: readCount(draft.targetTotal),
  targetUnit: orNull(draft.targetUnit),
  targets: Object.entries(draft.targets).flatMap(([localityId, text]) => {
    const value = readCount(text);
    return value === null ? [] : [{ localityId, value }];
  }),
});

export type Fault = 'missing' | 'badPeriod';

/** What is wrong before it is sent; the server has the last word. */
export const faultsOf = (draft: PlanDraft): Partial<Record<keyof PlanDraft, Fault>> => ({
  ...(draft.subject.trim() ? {} : { subject: 'missing' as const }),
  ...(draft.shortName.trim() ? {} : { shortName: 'missing' as const }),
  ...(draft.standingAgencyId ? {} : { standingAgencyId: 'missing' as const }),
  ...(draft.periodStart && draft.periodEnd && draft.periodEnd < draft.periodStart
    ? { periodEnd: 'badPeriod' as const }
    : {}),
});
