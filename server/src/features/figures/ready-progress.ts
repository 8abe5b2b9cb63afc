import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import { isId } from '../../platform/database/index.ts';
import type { ReadyAnswer, ReadyQuery } from '../../platform/graphql/index.ts';
import type { Viewer } from '../identity/index.ts';
import { ReadingService } from './reading.service.ts';

const compress = promisify(gzip);
/** Fast: what is left is numbers, of which a slower one makes hardly less. */
const LEVEL = { level: 3 } as const;

/**
 * A plan's figures as bytes, past the executor, for which a province's twelve thousand rows are most of its time. Not
 * kept: figures come all day long.
 */
@Injectable()
export class ReadyProgress {
  constructor(private readonly reading: ReadingService) {}

  async answer(
    viewer: Viewer,
    query: ReadyQuery,
    args: Readonly<Record<string, unknown>>,
  ): Promise<ReadyAnswer | null> {
    const planId = String(args['planId']);
    if (!isId(planId)) return null;
    const plain = Buffer.from(query.write(await this.reading.planProgress(viewer, planId)));
    return { plain, gzip: () => compress(plain, LEVEL) };
  }
}
