import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  BlockerFilter,
  BlockerStepInput,
  MergeBlockerInput,
  RaiseBlockerInput,
} from '../../platform/graphql/generated/schema.ts';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { BlockerService } from './blocker.service.ts';
import { BlockerRaisingService } from './blocker-raising.service.ts';

@Resolver('Blocker')
export class BlockerResolver {
  constructor(
    private readonly blockerService: BlockerService,
    private readonly raising: BlockerRaisingService,
  ) {}

  @Query('blockers')
  blockers(
    @CurrentViewer() viewer: Viewer,
    @Args('planId') planId: string,
    @Args('filter') filter: BlockerFilter | null,
  ) {
    return this.blockerService.blockers(viewer, planId, filter ?? {});
  }

  @Query('blocker')
  blocker(@CurrentViewer() viewer: Viewer, @Args('id') id: string) {
    return this.blockerService.blocker(viewer, id);
  }

  @Mutation('raiseBlocker')
  raiseBlocker(@CurrentViewer() viewer: Viewer, @Args('input') input: RaiseBlockerInput) {
    return this.raising.raiseBlocker(viewer, input);
  }

  @Mutation('acknowledgeBlocker')
  acknowledgeBlocker(@CurrentViewer() viewer: Viewer, @Args('input') input: BlockerStepInput) {
    return this.blockerService.takeStep('acknowledgeBlocker', viewer, input);
  }

  @Mutation('askBackBlocker')
  askBackBlocker(@CurrentViewer() viewer: Viewer, @Args('input') input: BlockerStepInput) {
    return this.blockerService.takeStep('askBackBlocker', viewer, input);
  }

  @Mutation('answerBlocker')
  answerBlocker(@CurrentViewer() viewer: Viewer, @Args('input') input: BlockerStepInput) {
    return this.blockerService.takeStep('answerBlocker', viewer, input);
  }

  @Mutation('guideBlocker')
  guideBlocker(@CurrentViewer() viewer: Viewer, @Args('input') input: BlockerStepInput) {
    return this.blockerService.takeStep('guideBlocker', viewer, input);
  }

  @Mutation('escalateBlocker')
  escalateBlocker(@CurrentViewer() viewer: Viewer, @Args('input') input: BlockerStepInput) {
    return this.blockerService.takeStep('escalateBlocker', viewer, input);
  }

  @Mutation('resolveBlocker')
  resolveBlocker(@CurrentViewer() viewer: Viewer, @Args('input') input: BlockerStepInput) {
    return this.blockerService.takeStep('resolveBlocker', viewer, input);
  }

  @Mutation('reopenBlocker')
  reopenBlocker(@CurrentViewer() viewer: Viewer, @Args('input') input: BlockerStepInput) {
    return this.blockerService.takeStep('reopenBlocker', viewer, input);
  }

  @Mutation('withdrawBlocker')
  withdrawBlocker(@CurrentViewer() viewer: Viewer, @Args('input') input: BlockerStepInput) {
    return this.blockerService.takeStep('withdrawBlocker', viewer, input);
  }

  @Mutation('mergeBlocker')
  mergeBlocker(@CurrentViewer() viewer: Viewer, @Args('input') input: MergeBlockerInput) {
    return this.blockerService.mergeBlocker(viewer, input);
  }
}
