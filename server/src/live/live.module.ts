import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type DatabaseAddress } from '../platform/database/index.ts';
import { LOGGER, type Logger } from '../platform/logging/index.ts';
import { Changes } from './changes.ts';
import { FeedResolver } from './feed.resolver.ts';
import { Feed } from './feed.ts';
import { Hints } from './hints.ts';
import { LogTail } from './log-tail.ts';
import { Operations } from './operations.ts';
import { PostgresHints } from './postgres-hints.ts';
import { SilentHints } from './silent-hints.ts';
import { Snapshots } from './snapshots.ts';
import { Writes } from './writes.ts';

/** The event log and its feed. Knows no feature. */
@Global()
@Module({})
export class LiveModule {
  static on(address: DatabaseAddress): DynamicModule {
    return LiveModule.hintedBy({
      provide: Hints,
      inject: [DataSource, LOGGER],
      useFactory: (database: DataSource, logger: Logger) => new PostgresHints(database, address, logger),
    });
  }

  /** The log without anybody to tell of it: for a history written before the server listens. */
  static silent(): DynamicModule {
    return LiveModule.hintedBy({ provide: Hints, useClass: SilentHints });
  }

  private static hintedBy(hints: Provider): DynamicModule {
    return {
      module: LiveModule,
      providers: [
        hints,
        {
          provide: LogTail,
          inject: [DataSource, Hints, LOGGER],
          useFactory: (database: DataSource, tailed: Hints, logger: Logger) =>
            new LogTail(database, tailed, logger),
        },
        Changes,
        Feed,
        FeedResolver,
        Operations,
        Snapshots,
        Writes,
      ],
      exports: [Feed, Hints, LogTail, Snapshots, Writes],
    };
  }
}
