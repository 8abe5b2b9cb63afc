import type { Role } from '../../../platform/graphql/generated/schema.ts';

/** The way of Tri Tôn's plan: the QLHC team, the district police, the district's chair. */
export const route: readonly {
  readonly agency?: string;
  readonly role?: Role;
  readonly name: string;
  readonly responseHours: number;
}[] = [
  { agency: 'qlhc', name: 'Đội Cảnh sát QLHC về TTXH', responseHours: 24 },
  { agency: 'police', name: 'Công an huyện', responseHours: 48 },
  { role: 'CHAIR', name: 'Chủ tịch UBND huyện', responseHours: 72 },
];
