import { Module } from '@nestjs/common';
import { AssignmentsResolver } from './assignments.resolver.ts';
import { AssignmentsService } from './assignments.service.ts';
import { ManyAssignmentsResolver } from './many-assignments.resolver.ts';
import { ManyAssignmentsService } from './many-assignments.service.ts';
import { TasksResolver } from './tasks.resolver.ts';
import { TasksService } from './tasks.service.ts';

@Module({
  providers: [
    AssignmentsResolver,
    AssignmentsService,
    ManyAssignmentsResolver,
    ManyAssignmentsService,
    TasksResolver,
    TasksService,
  ],
})
export class TasksModule {}
