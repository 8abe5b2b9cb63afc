import { Module } from '@nestjs/common';
import { MidnightService, UnitsModule } from '../units/index.ts';
import { AssignmentsResolver } from './assignments.resolver.ts';
import { AssignmentsService } from './assignments.service.ts';
import { ManyAssignmentsResolver } from './many-assignments.resolver.ts';
import { ManyAssignmentsService } from './many-assignments.service.ts';
import { resumeRested } from './resume-rested.ts';
import { TasksResolver } from './tasks.resolver.ts';
import { TasksService } from './tasks.service.ts';

@Module({
  imports: [UnitsModule],
  providers: [
    AssignmentsResolver,
    AssignmentsService,
    ManyAssignmentsResolver,
    ManyAssignmentsService,
    TasksResolver,
    TasksService,
  ],
})
export class TasksModule {
  constructor(midnight: MidnightService) {
    midnight.atDayBreak(resumeRested);
  }
}
