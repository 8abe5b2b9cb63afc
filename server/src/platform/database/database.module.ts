import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource, type EntitySchema } from 'typeorm';
import type { DatabaseAddress } from './address.ts';
import { createDataSource } from './data-source.ts';
import { waitForDatabase } from './patience.ts';

/** Opens the pool before anything else needs it, and closes it last. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly database: DataSource) {}

  // biome-ignore lint/suspicious/noExplicitAny: a list of tables of different records has no narrower type in TypeORM
  static on(address: DatabaseAddress, tables: readonly EntitySchema<any>[], waitMs: number): DynamicModule {
    const open = () => createDataSource(address, tables).initialize();
    return {
      module: DatabaseModule,
      providers: [{ provide: DataSource, useFactory: () => waitForDatabase(waitMs, open) }],
      exports: [DataSource],
    };
  }

  /** On a database that somebody else has opened; it closes with this app all the same. */
  static sharing(database: DataSource): DynamicModule {
    return {
      module: DatabaseModule,
      providers: [{ provide: DataSource, useValue: database }],
      exports: [DataSource],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.database.isInitialized) await this.database.destroy();
  }
}
