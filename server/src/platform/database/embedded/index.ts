export { startEmbeddedPostgres } from './embedded-postgres.ts';
export { currentOwner } from './owner-lock.ts';
