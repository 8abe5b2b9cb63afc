import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AddAliasInput,
  AddFindingInput,
  CorrectFindingInput,
  FindingStepInput,
  MergeFindingsInput,
  ReadDocumentInput,
  SplitFindingInput,
} from '../../../platform/graphql/generated/schema.ts';
import { CurrentViewer, type Viewer } from '../../identity/index.ts';
import { ReadingService } from './reading.service.ts';
import { ReviewService } from './review.service.ts';

@Resolver()
export class ReviewResolver {
  constructor(
    private readonly reading: ReadingService,
    private readonly reviews: ReviewService,
  ) {}

  @Query('planReview')
  planReview(@CurrentViewer() viewer: Viewer, @Args('planId') planId: string) {
    return this.reviews.planReview(viewer, planId);
  }

  @Mutation('readDocument')
  readDocument(@CurrentViewer() viewer: Viewer, @Args('input') input: ReadDocumentInput) {
    return this.reading.readDocument(viewer, input);
  }

  @Mutation('acceptFinding')
  acceptFinding(@CurrentViewer() viewer: Viewer, @Args('input') input: FindingStepInput) {
    return this.reviews.acceptFinding(viewer, input);
  }

  @Mutation('dropFinding')
  dropFinding(@CurrentViewer() viewer: Viewer, @Args('input') input: FindingStepInput) {
    return this.reviews.dropFinding(viewer, input);
  }

  @Mutation('correctFinding')
  correctFinding(@CurrentViewer() viewer: Viewer, @Args('input') input: CorrectFindingInput) {
    return this.reviews.correctFinding(viewer, input);
  }

  @Mutation('splitFinding')
  splitFinding(@CurrentViewer() viewer: Viewer, @Args('input') input: SplitFindingInput) {
    return this.reviews.splitFinding(viewer, input);
  }

  @Mutation('mergeFindings')
  mergeFindings(@CurrentViewer() viewer: Viewer, @Args('input') input: MergeFindingsInput) {
    return this.reviews.mergeFindings(viewer, input);
  }

  @Mutation('addFinding')
  addFinding(@CurrentViewer() viewer: Viewer, @Args('input') input: AddFindingInput) {
    return this.reviews.addFinding(viewer, input);
  }

  @Mutation('addAlias')
  addAlias(@CurrentViewer() viewer: Viewer, @Args('input') input: AddAliasInput) {
    return this.reviews.addAlias(viewer, input);
  }
}
