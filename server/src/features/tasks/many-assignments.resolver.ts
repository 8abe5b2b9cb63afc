import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ManyInput } from '../../platform/graphql/generated/schema.ts';
import type { RequestContext } from '../../platform/graphql/index.ts';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { ManyAssignmentsService, type Refusal } from './many-assignments.service.ts';

@Resolver('ManyRefusal')
export class ManyAssignmentsResolver {
  constructor(private readonly service: ManyAssignmentsService) {}

  @Mutation('confirmMany')
  confirmMany(@CurrentViewer() viewer: Viewer, @Args('input') input: ManyInput) {
    return this.service.takeStep(viewer, 'confirm', input);
  }

  @Mutation('reassignMany')
  reassignMany(@CurrentViewer() viewer: Viewer, @Args('input') input: ManyInput) {
    return this.service.takeStep(viewer, 'reassign', input);
  }

  @Mutation('extendMany')
  extendMany(@CurrentViewer() viewer: Viewer, @Args('input') input: ManyInput) {
    return this.service.takeStep(viewer, 'extend', input);
  }

  @Mutation('urgeMany')
  urgeMany(@CurrentViewer() viewer: Viewer, @Args('input') input: ManyInput) {
    return this.service.takeStep(viewer, 'urge', input);
  }

  @ResolveField('message')
  message(@Parent() refusal: Refusal, @Context() context: RequestContext): string {
    return refusal.say[context.language];
  }
}
