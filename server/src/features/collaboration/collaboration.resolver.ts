import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { CommentInput, EvidenceInput } from '../../platform/graphql/generated/schema.ts';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { CommentService } from './comment.service.ts';
import { EvidenceService } from './evidence.service.ts';

@Resolver()
export class CollaborationResolver {
  constructor(
    private readonly comments: CommentService,
    private readonly evidence: EvidenceService,
  ) {}

  @Mutation('addComment')
  addComment(@CurrentViewer() viewer: Viewer, @Args('input') input: CommentInput) {
    return this.comments.addComment(viewer, input);
  }

  @Mutation('addEvidence')
  addEvidence(@CurrentViewer() viewer: Viewer, @Args('input') input: EvidenceInput) {
    return this.evidence.addEvidence(viewer, input);
  }
}
