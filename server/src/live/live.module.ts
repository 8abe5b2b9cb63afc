import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type DatabaseAddress } from '../platform/database/index.ts';
import { LOGGER, type Logger } from '../platform/logging/index.ts';
import { FeedResolver } from './feed.resolver.ts';
import { Feed } from './feed.ts';
import { Hints } from './hints.ts';
import { LogTail } from './log-tail.ts';
import { PostgresHints } from './postgres-hints.ts';
import { Snapshots } from './snapshots.ts';
import { Writes } from './writes.ts';

/** The event log and its feed. Knows no feature. */
@Global()
@Module({})
export class LiveModule {
  static on(address: DatabaseAddress): DynamicModule {
    return {
      module: LiveModule,
      providers: [
        {
          provide: Hints,
          inject: [DataSource, LOGGER],
          useFactory: (database: DataSource, logger: Logger) => new PostgresHints(database, address, logger),
        },
        {
          provide: LogTail,
          inject: [DataSource, Hints, LOGGER],
          useFactory: (database: DataSource, hints: Hints, logger: Logger) =>
            new LogTail(database, hints, logger),
        },
        Feed,
        FeedResolver,
        Snapshots,
        Writes,
      ],
      exports: [Feed, Hints, LogTail, Snapshots, Writes],
    };
  }
}
