import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { decodeCursor, readPlanHead } from '../../live/index.ts';
import { isId } from '../../platform/database/index.ts';
import type { BoardFilter } from '../../platform/graphql/generated/schema.ts';
import type { ReadyAnswer, ReadyQuery } from '../../platform/graphql/index.ts';
import type { Viewer } from '../identity/index.ts';
import { BoardService } from './board.service.ts';
import { KeptAnswer, KeptAnswers } from './kept-answers.ts';
import { OpeningService } from './opening.service.ts';

/** Stands where the cursor goes: in no text of anybody's. */
const CURSOR_MARK = `cursor:${crypto.randomUUID()}`;

type Arguments = Readonly<Record<string, unknown>>;

interface Wanted {
  readonly viewer: Viewer;
  readonly planId: string;
  /** Stands for the query and all its arguments. */
  readonly key: string;
  /** Whose events make the answer old: the plan's, or any of the unit's. */
  readonly changesWith: 'plan' | 'unit';
  readonly read: () => Promise<KeptAnswer | null>;
}

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
    private readonly openings: OpeningService,
  ) {}

  async board(viewer: Viewer, query: ReadyQuery, args: Arguments): Promise<ReadyAnswer | null> {
    const planId = String(args['planId']);
    const filter = (args['filter'] ?? {}) as BoardFilter;
    const read = async () => write(await this.boards.board(viewer, planId, filter, query.wants), query);
    const key = [viewer.unitId, planId, JSON.stringify(filter), query.id].join('|');
    return this.answer({ viewer, planId, key, changesWith: 'plan', read });
  }

  /** On its cards stand names and the day, too. */
  async opening(viewer: Viewer, query: ReadyQuery, args: Arguments): Promise<ReadyAnswer | null> {
    const planId = String(args['planId']);
    const read = async () => write(await this.openings.opening(viewer, planId), query);
    const key = [viewer.unitId, planId, query.id].join('|');
    return this.answer({ viewer, planId, key, changesWith: 'unit', read });
  }

  private async answer(wanted: Wanted): Promise<ReadyAnswer | null> {
    const { viewer, planId, key } = wanted;
    if (!isId(planId)) return null;
    const head = await readPlanHead(this.database.manager, viewer.unitId, planId);
    const from = wanted.changesWith === 'plan' ? head.planSeq : head.seq;
    const isCurrent = (answer: KeptAnswer | null | undefined): answer is KeptAnswer =>
      !!answer && answer.epoch === head.epoch && answer.seq >= from;
    const present = this.kept.get(key);
    if (isCurrent(present)) return present.at(head.seq, viewer.rights);
    const begun = await this.reading.get(key)?.catch(() => null);
    const answer = isCurrent(begun) ? begun : await this.read(wanted);
    return answer?.at(head.seq, viewer.rights) ?? null;
  }

  private read({ key, read }: Wanted): Promise<KeptAnswer | null> {
    const reading = read().then((answer) => {
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
}

/** Null for a draft: who may see it differs, and it is not kept. */
function write(
  cut: { readonly cursor: string; readonly plan: { readonly state: string } },
  query: ReadyQuery,
): KeptAnswer | null {
  const at = decodeCursor(cut.cursor);
  if (cut.plan.state === 'DRAFT' || !at) return null;
  const text = query.write({ ...cut, cursor: CURSOR_MARK });
  return new KeptAnswer(at.epoch, at.seq, text.split(JSON.stringify(CURSOR_MARK)));
}
