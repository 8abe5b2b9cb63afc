import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  AddLateJoinerInput,
  ClosePlanInput,
  PlanInput,
  PlanStepInput,
} from '../../platform/graphql/generated/schema.ts';
import type { RequestContext } from '../../platform/graphql/index.ts';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { ClosingService } from './closing.service.ts';
import { DraftingService } from './drafting.service.ts';
import { IssuingService } from './issuing.service.ts';
import { LateJoinersService } from './late-joiners.service.ts';
import { type Preview, PreviewService } from './preview.service.ts';

@Resolver('IssuePreview')
export class IssuingResolver {
  constructor(
    private readonly drafting: DraftingService,
    private readonly previews: PreviewService,
    private readonly issuing: IssuingService,
    private readonly closing: ClosingService,
    private readonly joining: LateJoinersService,
  ) {}

  @Mutation('savePlan')
  savePlan(@CurrentViewer() viewer: Viewer, @Args('input') input: PlanInput) {
    return this.drafting.savePlan(viewer, input);
  }

  @Mutation('deleteDraft')
  deleteDraft(@CurrentViewer() viewer: Viewer, @Args('input') input: PlanStepInput) {
    return this.drafting.deleteDraft(viewer, input);
  }

  @Query('issuePreview')
  issuePreview(@CurrentViewer() viewer: Viewer, @Args('planId') planId: string) {
    return this.previews.preview(viewer, planId);
  }

  @ResolveField('warnings')
  warnings(@Parent() preview: Preview, @Context() context: RequestContext): string[] {
    return preview.warnings.map((warning) => warning[context.language]);
  }

  @Mutation('issuePlan')
  issuePlan(@CurrentViewer() viewer: Viewer, @Args('input') input: PlanStepInput) {
    return this.issuing.issuePlan(viewer, input);
  }

  @Mutation('closePlan')
  closePlan(@CurrentViewer() viewer: Viewer, @Args('input') input: ClosePlanInput) {
    return this.closing.closePlan(viewer, input);
  }

  @Mutation('reopenPlan')
  reopenPlan(@CurrentViewer() viewer: Viewer, @Args('input') input: PlanStepInput) {
    return this.closing.reopenPlan(viewer, input);
  }

  @Query('lateJoiners')
  lateJoiners(@CurrentViewer() viewer: Viewer, @Args('planId') planId: string) {
    return this.joining.lateJoiners(viewer, planId);
  }

  @Mutation('addLateJoiner')
  addLateJoiner(@CurrentViewer() viewer: Viewer, @Args('input') input: AddLateJoinerInput) {
    return this.joining.addLateJoiner(viewer, input);
  }
}
