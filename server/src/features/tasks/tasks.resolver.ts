import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { TaskInput, TaskStepInput } from '../../platform/graphql/generated/schema.ts';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { TasksService } from './tasks.service.ts';

@Resolver()
export class TasksResolver {
  constructor(private readonly service: TasksService) {}

  @Mutation('saveTask')
  saveTask(@CurrentViewer() viewer: Viewer, @Args('input') input: TaskInput) {
    return this.service.saveTask(viewer, input);
  }

  @Mutation('removeTask')
  removeTask(@CurrentViewer() viewer: Viewer, @Args('input') input: TaskStepInput) {
    return this.service.removeTask(viewer, input);
  }

  @Mutation('withdrawTask')
  withdrawTask(@CurrentViewer() viewer: Viewer, @Args('input') input: TaskStepInput) {
    return this.service.withdrawTask(viewer, input);
  }
}
