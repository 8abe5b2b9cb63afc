import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { decodeCursor, readPlanHead } from '../../live/index.ts';
import { isId } from '../../platform/database/index.ts';
import type { BoardFilter } from '../../platform/graphql/generated/schema.ts';
import type { ReadyAnswer, ReadyQuery } from '../../platform/graphql/index.ts';
import type { Viewer } from '../identity/index.ts';
import { BoardService } from './board.service.ts';
import { KeptAnswer, KeptAnswers } from './kept-answers.ts';

/** Stands where the cursor goes: in no text of anybody's. */
const CURSOR_MARK = `cursor:${crypto.randomUUID()}`;

/**
 * Boards as bytes. One statement says whether anything of the plan has happened since an answer was written; if not, it
 * is sent again as it is. An issued plan's board is the same for the whole unit but for its cursor; drafts are not kept.
 */
@Injectable()
export class ReadyBoards {
  private readonly kept = new KeptAnswers();
  /** Those being read: a thousand who come back at once after a deploy wait for one reading. */
  private readonly reading = new Map<string, Promise<KeptAnswer | null>>();

  constructor(
    private readonly database: DataSource,
    private readonly boards: BoardService,
  ) {}

  async answer(
    viewer: Viewer,
    query: ReadyQuery,
    args: Readonly<Record<string, unknown>>,
  ): Promise<ReadyAnswer | null> {
    const planId = String(args['planId']);
    if (!isId(planId)) return null;
    const filter = (args['filter'] ?? {}) as BoardFilter;
    const key = [viewer.unitId, planId, JSON.stringify(filter), query.id].join('|');
    const head = await readPlanHead(this.database.manager, viewer.unitId, planId);
    const isCurrent = (answer: KeptAnswer | null | undefined): answer is KeptAnswer =>
      !!answer && answer.epoch === head.epoch && answer.seq >= head.planSeq;
    const present = this.kept.get(key);
    if (isCurrent(present)) return present.at(head.seq, viewer.rights);
    const begun = await this.reading.get(key)?.catch(() => null);
    const answer = isCurrent(begun) ? begun : await this.read(key, viewer, planId, filter, query);
    return answer?.at(head.seq, viewer.rights) ?? null;
  }

  private read(
    key: string,
    viewer: Viewer,
    planId: string,
    filter: BoardFilter,
    query: ReadyQuery,
  ): Promise<KeptAnswer | null> {
    const reading = this.write(viewer, planId, filter, query).then((answer) => {
      if (answer) this.kept.set(key, answer);
      return answer;
    });
    this.reading.set(key, reading);
    const done = () => {
      if (this.reading.get(key) === reading) this.reading.delete(key);
    };
    reading.then(done, done);
    return reading;
  }

  private async write(
    viewer: Viewer,
    planId: string,
    filter: BoardFilter,
    query: ReadyQuery,
  ): Promise<KeptAnswer | null> {
    const board = await this.boards.board(viewer, planId, filter, query.wants);
    const cut = decodeCursor(board.cursor);
    if (board.plan.state === 'DRAFT' || !cut) return null;
    const text = query.write({ ...board, cursor: CURSOR_MARK });
    return new KeptAnswer(cut.epoch, cut.seq, text.split(JSON.stringify(CURSOR_MARK)));
  }
}
