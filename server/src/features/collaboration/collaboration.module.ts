import { Module } from '@nestjs/common';
import { UploadsModule } from '../uploads/index.ts';
import { CollaborationResolver } from './collaboration.resolver.ts';
import { CommentService } from './comment.service.ts';
import { EvidenceController } from './evidence.controller.ts';
import { EvidenceService } from './evidence.service.ts';

@Module({
  imports: [UploadsModule],
  controllers: [EvidenceController],
  providers: [CollaborationResolver, CommentService, EvidenceService],
})
export class CollaborationModule {}
