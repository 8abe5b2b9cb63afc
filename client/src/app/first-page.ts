import type { Role } from '../graphql/generated/schema.ts';

const firstPages: Readonly<Record<Role, string>> = {
  CHAIR: '/overview',
  COORDINATOR: '/board',
  AGENCY_LEAD: '/work',
  STAFF: '/work',
  OBSERVER: '/overview',
  ADMIN: '/admin',
};

/** Where a member begins: with what that role is there for. */
export const firstPage = (role: Role): string => firstPages[role];
