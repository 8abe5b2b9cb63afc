import { type DynamicModule, Module } from '@nestjs/common';
import type { DataSource, EntitySchema } from 'typeorm';
import { AccountsModule } from './features/accounts/index.ts';
import { BlockerMoveTable, BlockersModule, BlockerTable, DirectiveTable } from './features/blockers/index.ts';
import { BoardModule } from './features/board/index.ts';
import { CollaborationModule, CommentTable, EvidenceTable } from './features/collaboration/index.ts';
import { DirectoryModule } from './features/directory/index.ts';
import { DocumentsModule, FindingTable, ReviewTable } from './features/documents/index.ts';
import { FigureFilesModule } from './features/figure-files/index.ts';
import { FigureDayTable, FiguresModule, FigureTable } from './features/figures/index.ts';
import { IdentityModule } from './features/identity/index.ts';
import { IndicatorsModule, IndicatorTable, ProgressTable } from './features/indicators/index.ts';
import { IssuingModule } from './features/issuing/index.ts';
import { LocalityMapTable, MapsModule } from './features/maps/index.ts';
import { MeetingNoteTable, MeetingsModule, MeetingTable } from './features/meetings/index.ts';
import { DocumentTable, PlansModule, PlanTable } from './features/plans/index.ts';
import { AssignmentTable, CheckInTable, TasksModule, TaskTable } from './features/tasks/index.ts';
import {
  AgencyGroupTable,
  AgencyTable,
  LocalityTable,
  UnitsModule,
  UnitTable,
} from './features/units/index.ts';
import { UploadsModule, UploadTable } from './features/uploads/index.ts';
import { feedEventFields, LiveModule } from './live/index.ts';
import type { Clock } from './platform/clock/index.ts';
import type { Config } from './platform/config/index.ts';
import { type DatabaseAddress, DatabaseModule } from './platform/database/index.ts';
import { graphqlModule } from './platform/graphql/index.ts';
import { HttpModule } from './platform/http/index.ts';
import type { Logger } from './platform/logging/index.ts';
import { PlatformModule } from './platform/platform.module.ts';

/** What an app is made from: parsed settings, a migrated database, a clock, a logger. */
export interface Parts {
  readonly config: Config;
  readonly database: DatabaseAddress;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Benchmarks only: followers are served the way the library does it. */
  readonly stockFeed?: boolean;
}

// biome-ignore lint/suspicious/noExplicitAny: tables of different records have no narrower common type in TypeORM
export const tables: EntitySchema<any>[] = [
  UnitTable,
  AgencyTable,
  AgencyGroupTable,
  LocalityTable,
  LocalityMapTable,
  PlanTable,
  DocumentTable,
  TaskTable,
  AssignmentTable,
  CheckInTable,
  BlockerTable,
  BlockerMoveTable,
  DirectiveTable,
  UploadTable,
  CommentTable,
  EvidenceTable,
  ReviewTable,
  FindingTable,
  IndicatorTable,
  ProgressTable,
  FigureTable,
  FigureDayTable,
  MeetingTable,
  MeetingNoteTable,
];

const features = [
  IdentityModule,
  UnitsModule,
  UploadsModule,
  AccountsModule,
  DirectoryModule,
  MapsModule,
  PlansModule,
  TasksModule,
  IndicatorsModule,
  FiguresModule,
  FigureFilesModule,
  IssuingModule,
  DocumentsModule,
  BlockersModule,
  MeetingsModule,
  CollaborationModule,
  BoardModule,
];

@Module({})
export class AppModule {
  static of(parts: Parts): DynamicModule {
    const { database, config } = parts;
    const pool = DatabaseModule.on(database, tables, config.databaseWaitMs);
    return AppModule.made(parts, pool, LiveModule.on(database));
  }

  /** The same app for a history written in the one transaction that `database` holds open. */
  static replaying(parts: Parts, database: DataSource): DynamicModule {
    return AppModule.made(parts, DatabaseModule.sharing(database), LiveModule.silent());
  }

  private static made(parts: Parts, database: DynamicModule, live: DynamicModule): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.of(parts),
        database,
        live,
        graphqlModule({ FeedEvent: feedEventFields }),
        HttpModule,
        ...features,
      ],
    };
  }
}
