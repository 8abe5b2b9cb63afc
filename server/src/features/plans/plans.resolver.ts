import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { PlansService } from './plans.service.ts';

@Resolver()
export class PlansResolver {
  constructor(private readonly service: PlansService) {}

  @Query('plans')
  plans(@CurrentViewer() viewer: Viewer) {
    return this.service.plans(viewer);
  }

  @Query('plan')
  plan(@CurrentViewer() viewer: Viewer, @Args('id') id: string) {
    return this.service.plan(viewer, id);
  }

  @Query('planDocument')
  planDocument(@CurrentViewer() viewer: Viewer, @Args('planId') planId: string) {
    return this.service.document(viewer, planId);
  }
}
