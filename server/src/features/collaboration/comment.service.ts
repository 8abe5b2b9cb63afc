import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Writes } from '../../live/index.ts';
import type { CommentInput } from '../../platform/graphql/generated/schema.ts';
import { requiredText } from '../../platform/personal-data/index.ts';
import type { Viewer } from '../identity/index.ts';
import { joinTask } from './collaboration.record.ts';
import { CommentTable } from './collaboration.table.ts';
import type { Comment } from './domain/records.ts';
import { talkAudience } from './domain/who-sees.ts';

@Injectable()
export class CommentService {
  constructor(private readonly writes: Writes) {}

  addComment(viewer: Viewer, input: CommentInput): Promise<Comment> {
    return this.writes.run(viewer, 'addComment', input, async ({ manager, at, today, append }) => {
      const { task, agencies } = await joinTask(manager, viewer, input.taskId);
      const rules = { field: 'text', today, confirmed: input.confirmNoPersonalData };
      const text = requiredText(input.text, rules);
      const comment: Comment = { id: newId(), taskId: task.id, authorId: viewer.memberId, text, at };
      await manager.insert(CommentTable, { ...comment, unitId: viewer.unitId });
      append({
        type: 'CommentAdded',
        subjectKind: 'COMMENT',
        subject: { ...comment },
        planId: task.planId,
        taskId: task.id,
        audience: talkAudience(agencies),
      });
      return comment;
    });
  }
}
