import { DomainError, say } from '../../../platform/errors/index.ts';
import type { PlanInput, ReviewTarget, RouteStep } from '../../../platform/graphql/generated/schema.ts';
import type { PlanReading } from '../reading/index.ts';
import type { ReviewWarning } from './domain/finding.ts';
import type { UnitNames } from './names-of-unit.ts';

const cut = (text: string | null, longest: number): string | null => text?.trim().slice(0, longest) || null;

const warn = (code: string, message: string): ReviewWarning => ({ code, message, start: null, end: null });

/** The chair's office, however the unit's level is called; "Chủ tịch UBND các xã" are others' chairs. */
const isChair = (name: string): boolean =>
  /^(?:đồng chí\s+)?chủ tịch/iu.test(name) && !/\b(?:các|xã|phường|thị trấn)\b/iu.test(name);

const stepOf = (name: string, names: UnitNames): RouteStep | null => {
  const step = { name: name.slice(0, 500), responseHours: null };
  if (isChair(name)) return { agencyId: null, role: 'CHAIR', ...step };
  const { agencyId } = names.body(name);
  return agencyId === null ? null : { agencyId, role: null, ...step };
};

export const targetsOf = (reading: PlanReading, names: UnitNames): ReviewTarget[] =>
  reading.targets.map(({ locality, value, span }) => ({
    asWritten: locality,
    value: Math.round(value),
    ...span,
    localityId: names.locality(locality),
  }));

/** A target that stands twice, or of a place that nobody knows, is not the plan's yet. */
const knownTargets = (targets: readonly ReviewTarget[]) => {
  const once = new Map(
    targets.flatMap(({ localityId, value }) => (localityId ? [[localityId, value] as const] : [])),
  );
  return [...once].map(([localityId, value]) => ({ localityId, value }));
};

const unknownStanding = () =>
  new DomainError(
    'INVALID_INPUT',
    say('Chọn cơ quan thường trực của kế hoạch.', 'Choose the plan’s standing agency.'),
    { field: 'standingAgencyId' },
  );

/** What could not be taken over from the document into the draft, said so that a person does it. */
export function gapsOf(
  reading: PlanReading,
  targets: readonly ReviewTarget[],
  names: UnitNames,
): ReviewWarning[] {
  const steps = reading.route.filter((name) => stepOf(name, names) === null);
  const places = targets.filter(({ localityId }) => localityId === null).map(({ asWritten }) => asWritten);
  return [
    ...(reading.route.length === 0
      ? [
          warn(
            'ROUTE_MISSING',
            'Văn bản không nói khó khăn, vướng mắc báo cáo về đâu; hãy đặt đường chuyển vướng mắc trong dự thảo.',
          ),
        ]
      : []),
    ...(steps.length > 0
      ? [
          warn(
            'ROUTE_STEP_UNKNOWN',
            `Chưa rõ “${steps.join('”, “')}” trong đường chuyển vướng mắc là đơn vị nào; hãy bổ sung trong dự thảo.`,
          ),
        ]
      : []),
    ...(places.length > 0
      ? [
          warn(
            'LOCALITY_UNKNOWN',
            `Chỉ tiêu ghi cho địa bàn chưa có trong danh sách: ${places.join(', ')}; hãy bổ sung địa bàn hoặc sửa chỉ tiêu trong dự thảo.`,
          ),
        ]
      : []),
  ];
}

/** What the document says of itself, as a draft is filled in. What it leaves blank stays blank. */
export function draftOf(
  reading: PlanReading,
  targets: readonly ReviewTarget[],
  names: UnitNames,
  given: { readonly standingAgencyId: string | null; readonly fileName: string | null },
): Omit<PlanInput, 'operationId'> {
  const standingAgencyId = given.standingAgencyId ?? names.standingAgencyId;
  if (standingAgencyId === null) throw unknownStanding();
  const subject =
    cut(reading.subject, 500) ??
    cut(given.fileName, 500) ??
    cut(reading.kindAsWritten, 500) ??
    'Văn bản chưa có trích yếu';
  const period = reading.period;
  const isSound = period !== null && (period.start === null || period.start <= period.end);
  return {
    kind: reading.kind,
    number: cut(reading.number, 500),
    issuedOn: reading.date,
    issuer: cut(reading.issuer, 500),
    subject,
    shortName: subject.length <= 60 ? subject : `${subject.slice(0, 60).replace(/\s+\S*$/u, '')}…`,
    periodStart: isSound ? period.start : null,
    periodEnd: isSound ? period.end : null,
    standingAgencyId,
    route: reading.route.flatMap((name) => stepOf(name, names) ?? []),
    targetTotal: reading.targetTotal === null ? null : Math.round(reading.targetTotal),
    targetUnit: cut(reading.targets.find(({ unit }) => unit !== null)?.unit ?? null, 100),
    targets: knownTargets(targets),
    documentText: reading.source,
  };
}
