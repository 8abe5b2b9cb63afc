import { Args, Query, Resolver } from '@nestjs/graphql';
import type { QueryBoardArgs } from '../../platform/graphql/generated/schema.ts';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { BoardService } from './board.service.ts';
import { OpeningService } from './opening.service.ts';

@Resolver()
export class BoardResolver {
  constructor(
    private readonly service: BoardService,
    private readonly openings: OpeningService,
  ) {}

  @Query('board')
  board(@CurrentViewer() viewer: Viewer, @Args() args: QueryBoardArgs) {
    return this.service.board(viewer, args.planId, args.filter ?? {});
  }

  @Query('boardOpening')
  boardOpening(@CurrentViewer() viewer: Viewer, @Args('planId') planId: string) {
    return this.openings.opening(viewer, planId);
  }

  @Query('taskPage')
  taskPage(@CurrentViewer() viewer: Viewer, @Args('taskId') taskId: string) {
    return this.service.taskPage(viewer, taskId);
  }
}
