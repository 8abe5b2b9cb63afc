import type {
  AgencyKind,
  LocalityKind,
  Role,
} from '../../../server/src/platform/graphql/generated/schema.ts';

/** A small district: enough bodies that every rule has somebody to try it. */
export const localities: readonly { slug: string; name: string; kind: LocalityKind }[] = [
  { slug: 'district', name: 'Huyện Thử', kind: 'DISTRICT' },
  { slug: 'north', name: 'Xã Bắc', kind: 'COMMUNE' },
  { slug: 'south', name: 'Xã Nam', kind: 'COMMUNE' },
];

export const agencies: readonly {
  slug: string;
  name: string;
  kind: AgencyKind;
  parent?: string;
  locality?: string;
}[] = [
  { slug: 'committee', name: 'UBND huyện', kind: 'PEOPLES_COMMITTEE', locality: 'district' },
  { slug: 'police', name: 'Công an huyện', kind: 'POLICE' },
  { slug: 'qlhc', name: 'Đội QLHC', kind: 'POLICE', parent: 'police' },
  { slug: 'justice', name: 'Phòng Tư pháp', kind: 'DEPARTMENT' },
  { slug: 'electricity', name: 'Điện lực', kind: 'ENTERPRISE' },
  { slug: 'youth', name: 'Đoàn Thanh niên', kind: 'MASS_ORGANISATION' },
  { slug: 'north', name: 'UBND xã Bắc', kind: 'PEOPLES_COMMITTEE', locality: 'north' },
  { slug: 'south', name: 'UBND xã Nam', kind: 'PEOPLES_COMMITTEE', locality: 'south' },
];

export const groups: readonly { name: string; agencies: readonly string[] }[] = [
  { name: 'UBND các xã, thị trấn', agencies: ['north', 'south'] },
];

export const members: readonly { username: string; agency: string; role: Role }[] = [
  { username: 'chair', agency: 'committee', role: 'CHAIR' },
  { username: 'police', agency: 'police', role: 'COORDINATOR' },
  { username: 'police-lead', agency: 'police', role: 'AGENCY_LEAD' },
  { username: 'qlhc', agency: 'qlhc', role: 'AGENCY_LEAD' },
  { username: 'justice', agency: 'justice', role: 'AGENCY_LEAD' },
  { username: 'justice-staff', agency: 'justice', role: 'STAFF' },
  { username: 'electricity', agency: 'electricity', role: 'AGENCY_LEAD' },
  { username: 'youth', agency: 'youth', role: 'AGENCY_LEAD' },
  { username: 'north', agency: 'north', role: 'AGENCY_LEAD' },
  { username: 'north-staff', agency: 'north', role: 'STAFF' },
  { username: 'south', agency: 'south', role: 'AGENCY_LEAD' },
  { username: 'observer', agency: 'committee', role: 'OBSERVER' },
  { username: 'admin', agency: 'committee', role: 'ADMIN' },
];
