import type { Role } from '../../../graphql/generated/schema.ts';

export const roles: readonly Role[] = ['CHAIR', 'COORDINATOR', 'AGENCY_LEAD', 'STAFF', 'OBSERVER', 'ADMIN'];
