import type { AgencyKind } from '../../../graphql/generated/schema.ts';
import { fold } from '../../../lib/fold.ts';
import type { AgencyRecord } from '../../../live/index.ts';

export const agencyKinds: readonly AgencyKind[] = [
  'POLICE',
  'PEOPLES_COMMITTEE',
  'DEPARTMENT',
  'MASS_ORGANISATION',
  'MEDIA',
  'ENTERPRISE',
  'BANK',
  'OTHER',
];

const wordsOf = (agency: AgencyRecord): string =>
  fold([agency.name, agency.shortName, agency.slug, ...agency.aliases].join(' '));

/** By any of its names, without diacritics; those that have ended come last. */
export const findAgencies = (
  agencies: readonly AgencyRecord[],
  search: string,
  kind: AgencyKind | '' = '',
): AgencyRecord[] => {
  const wanted = fold(search).trim().split(/\s+/);
  return agencies
    .filter((agency) => !kind || agency.kind === kind)
    .filter((agency) => wanted.every((word) => wordsOf(agency).includes(word)))
    .sort(
      (a, b) => Number(a.endedOn !== null) - Number(b.endedOn !== null) || a.name.localeCompare(b.name, 'vi'),
    );
};
