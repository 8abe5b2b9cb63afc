import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { Clock } from './clock/index.ts';
import { CONFIG, type Config } from './config/index.ts';
import { PassOnFilter } from './graphql/pass-on.filter.ts';
import { Chores } from './jobs/index.ts';
import { LOGGER, type Logger } from './logging/index.ts';

/** What every part may ask for: settings, clock, logger, chores. */
@Global()
@Module({})
export class PlatformModule {
  static of(parts: {
    readonly config: Config;
    readonly clock: Clock;
    readonly logger: Logger;
  }): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: parts.config },
        { provide: Clock, useValue: parts.clock },
        { provide: LOGGER, useValue: parts.logger },
        { provide: APP_FILTER, useClass: PassOnFilter },
        Chores,
      ],
      exports: [CONFIG, Chores, Clock, LOGGER],
    };
  }
}
