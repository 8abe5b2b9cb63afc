import type { Role } from '../../../platform/graphql/generated/schema.ts';

/** The signed-in person, as every policy sees them. */
export interface Viewer {
  readonly memberId: string;
  readonly sessionId: string;
  readonly username: string;
  readonly unitId: string;
  /** IANA zone of the unit. */
  readonly zone: string;
  readonly agencyId: string;
  /** Own agency and its children: a parent may act in its child's place. */
  readonly actsFor: readonly string[];
  readonly role: Role;
  /** Version of role and agency; part of the cursor. */
  readonly rights: number;
  /** Audience tags. */
  readonly tags: readonly string[];
  readonly mustChangePassword: boolean;
}

/** Coordinator and chair see drafts, and every comment and piece of evidence. */
export const isDesk = (viewer: Pick<Viewer, 'role'>): boolean =>
  viewer.role === 'CHAIR' || viewer.role === 'COORDINATOR';

export const audienceTags = (viewer: Pick<Viewer, 'role' | 'memberId' | 'actsFor'>): string[] => [
  'unit',
  `member:${viewer.memberId}`,
  ...viewer.actsFor.map((agencyId) => `agency:${agencyId}`),
  ...(isDesk(viewer) ? ['desk'] : []),
  ...(viewer.role === 'ADMIN' ? ['admin'] : []),
];
