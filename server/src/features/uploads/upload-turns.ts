import { Injectable } from '@nestjs/common';
import { tooManyAtOnce } from './upload-refusals.ts';

const most = 16;
const mostOfOne = 4;

/**
 * A file is held in memory while it is received and looked at, up to 20 MB: so many at once in a process, and fewer of
 * one person, so that nobody takes all the turns.
 */
@Injectable()
export class UploadTurns {
  private readonly held = new Map<string, number>();
  private all = 0;

  /** Returns the way to give the turn back; a second time does nothing. @throws DomainError RATE_LIMITED */
  take(memberId: string): () => void {
    const own = this.held.get(memberId) ?? 0;
    if (this.all >= most || own >= mostOfOne) throw tooManyAtOnce();
    this.all += 1;
    this.held.set(memberId, own + 1);
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.all -= 1;
      const left = (this.held.get(memberId) ?? 1) - 1;
      if (left === 0) this.held.delete(memberId);
      else this.held.set(memberId, left);
    };
  }
}
