import type { Role } from '../../../platform/graphql/generated/schema.ts';

/** What the rules ask of a viewer. */
export interface Looking {
  readonly role: Role;
  readonly actsFor: readonly string[];
}

const isDesk = (viewer: Looking): boolean => viewer.role === 'CHAIR' || viewer.role === 'COORDINATOR';

/** Comments and evidence are seen by the agencies on the task, coordinator and chair. */
export const seesTaskTalk = (viewer: Looking, agenciesOnTask: readonly string[]): boolean =>
  isDesk(viewer) || agenciesOnTask.some((agencyId) => viewer.actsFor.includes(agencyId));

const hasASay: Record<Role, boolean> = {
  CHAIR: true,
  COORDINATOR: true,
  AGENCY_LEAD: true,
  STAFF: true,
  OBSERVER: false,
  ADMIN: false,
};

/** Whoever sees them adds to them, but for those who only look on. */
export const joinsTaskTalk = (viewer: Looking, agenciesOnTask: readonly string[]): boolean =>
  hasASay[viewer.role] && seesTaskTalk(viewer, agenciesOnTask);

/** Tags of the feed for the same people as `seesTaskTalk`. */
export const talkAudience = (agenciesOnTask: readonly string[]): string[] => [
  'desk',
  ...agenciesOnTask.map((agencyId) => `agency:${agencyId}`),
];
