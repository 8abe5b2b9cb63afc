export { type EmbeddedOptions, type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
export { currentOwner, type EmbeddedConnection } from './owner-lock.ts';
