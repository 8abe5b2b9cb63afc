import { Injectable } from '@nestjs/common';
import { DomainError, say } from '../../../platform/errors/index.ts';
import { type PlanReading, readPlanFile, UnreadableDocument } from '../reading/index.ts';

/** One worker at a time has its memory; a few may wait for it. */
const mostWaiting = 4;
const limits = { memory: 512, time: 30_000, size: 20 * 1024 * 1024 };

const tooManyReadings = () =>
  new DomainError(
    'RATE_LIMITED',
    say(
      'Đang có nhiều văn bản chờ đọc. Hãy thử lại sau một phút.',
      'Several documents wait to be read. Try again in a minute.',
    ),
    { facts: { retryAfter: 60 } },
  );

const codeOf = ({ reason }: UnreadableDocument) => (reason === 'TOO_LARGE' ? 'FILE_TOO_LARGE' : 'FILE_TYPE');

/** Reads documents one after the other, so that the server's memory is bounded however many are sent at once. */
@Injectable()
export class ReadInTurn {
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  /** @throws DomainError FILE_TYPE, FILE_TOO_LARGE, RATE_LIMITED */
  async read(content: Uint8Array): Promise<PlanReading> {
    if (this.waiting > mostWaiting) throw tooManyReadings();
    this.waiting += 1;
    const reading = this.last.then(() => readPlanFile(content, limits));
    this.last = reading.catch(() => undefined);
    try {
      return await reading;
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      throw new DomainError(codeOf(error), error.say, { field: 'file' });
    } finally {
      this.waiting -= 1;
    }
  }
}
