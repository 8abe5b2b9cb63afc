export { addressFromUrl, type DatabaseAddress } from './address.ts';
export * as column from './columns.ts';
export { clientSettings, createDataSource } from './data-source.ts';
export { DatabaseModule } from './database.module.ts';
export { isId } from './is-id.ts';
export { type OpenDatabase, openDatabase } from './open-database.ts';
export { plainRows } from './plain-rows.ts';
export { DatabaseRefusal } from './refusal.ts';
