import {
  IconAdjustments,
  IconAlertTriangle,
  IconChartBar,
  IconClipboardList,
  IconFileText,
  IconLayoutKanban,
  IconTargetArrow,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { Role } from '../../graphql/generated/schema.ts';

export type SectionName =
  | 'board'
  | 'work'
  | 'blockers'
  | 'indicators'
  | 'overview'
  | 'meeting'
  | 'plans'
  | 'admin';

export interface Section {
  readonly name: SectionName;
  readonly to: string;
  readonly Icon: typeof IconFileText;
}

const all: Readonly<Record<SectionName, Section>> = {
  board: { name: 'board', to: '/board', Icon: IconLayoutKanban },
  work: { name: 'work', to: '/work', Icon: IconClipboardList },
  blockers: { name: 'blockers', to: '/blockers', Icon: IconAlertTriangle },
  indicators: { name: 'indicators', to: '/indicators', Icon: IconTargetArrow },
  overview: { name: 'overview', to: '/overview', Icon: IconChartBar },
  meeting: { name: 'meeting', to: '/meeting', Icon: IconUsersGroup },
  plans: { name: 'plans', to: '/plans', Icon: IconFileText },
  admin: { name: 'admin', to: '/admin', Icon: IconAdjustments },
};

const everybody: readonly SectionName[] = [
  'board',
  'work',
  'blockers',
  'indicators',
  'overview',
  'meeting',
  'plans',
];
const onRail: Readonly<Record<Role, readonly SectionName[]>> = {
  CHAIR: ['overview', 'board', 'blockers', 'indicators', 'meeting', 'work', 'plans'],
  COORDINATOR: everybody,
  AGENCY_LEAD: ['work', 'board', 'blockers', 'indicators', 'overview', 'meeting', 'plans'],
  STAFF: ['work', 'board', 'blockers', 'indicators', 'overview', 'meeting', 'plans'],
  OBSERVER: ['overview', 'board', 'blockers', 'indicators', 'meeting', 'plans'],
  ADMIN: ['admin', 'overview', 'board', 'indicators', 'plans'],
};

/** What a role goes to, in the order in which it needs it; a phone's bar takes the first four. */
export const sectionsFor = (role: Role): readonly Section[] => onRail[role].map((name) => all[name]);
