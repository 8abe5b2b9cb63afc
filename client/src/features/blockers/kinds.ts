import type { BlockerKind } from '../../graphql/generated/schema.ts';

export const blockerKinds: readonly BlockerKind[] = [
  'PAPERS',
  'POWER',
  'VENUE',
  'EQUIPMENT',
  'STAFF',
  'FUNDS',
  'DATA',
  'NETWORK',
  'OTHER',
];
