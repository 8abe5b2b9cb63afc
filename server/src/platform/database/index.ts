export * as column from './columns.ts';
export { clientSettings, createDataSource, type DatabaseAddress } from './data-source.ts';
export { DatabaseModule } from './database.module.ts';
export { DatabaseRefusal } from './embedded/index.ts';
export { type OpenDatabase, openDatabase } from './open-database.ts';
