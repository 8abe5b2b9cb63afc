import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import type { Language } from '../platform/errors/index.ts';
import type { Actor } from './actor.ts';
import type { FrameStream } from './follow-stream.ts';
import { socketCodes } from './socket-codes.ts';

/** Bytes a reader may be behind before it is sent away to come back with its cursor. */
const MOST_BUFFERED = 4 * 1024 * 1024;
/** Below this a follower is sent the next frame without waiting for the last to leave. */
const UNHURRIED = 256 * 1024;

/** What is kept of one socket: little, and flat, since there may be thousands and each event goes to all of them. */
export class Line {
  isAlive = true;
  /** It has said who it is in the protocol's own words; before that nothing is answered. */
  isAcknowledged = false;
  /** Closes a socket that does not say so in time. */
  impatience: NodeJS.Timeout | undefined;
  /** What it follows; nearly always one or two, so a list is the smallest table. */
  follows: readonly FrameStream[] = [];

  constructor(
    readonly socket: WebSocket,
    private readonly wire: Duplex,
    readonly actor: Actor,
    readonly language: Language,
    /** To look at the session again. */
    readonly cookie: string | undefined,
  ) {}

  close(code: number, reason: string): void {
    this.socket.close(code, reason);
  }

  send(text: string): Promise<void> | undefined {
    return this.isReady ? this.paced((sent) => this.socket.send(text, sent)) : undefined;
  }

  /**
   * A whole frame, header included: the same bytes for many sockets. Without compression `ws` writes each message at once,
   * so it may go between two of its own.
   */
  sendFrame(frame: Buffer): Promise<void> | undefined {
    if (!this.isReady) return undefined;
    if (this.wire.writableLength >= UNHURRIED) return this.paced((sent) => void this.wire.write(frame, sent));
    this.wire.write(frame);
    return undefined;
  }

  private get isReady(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  /** Bounds what a slow reader keeps here: it is waited for, then sent away to come back with its cursor. */
  private paced(send: (sent?: () => void) => void): Promise<void> | undefined {
    const behind = this.wire.writableLength;
    if (behind > MOST_BUFFERED) {
      this.close(socketCodes.tooSlow, 'too slow');
      return undefined;
    }
    if (behind >= UNHURRIED) return new Promise((resolve) => send(resolve));
    send();
    return undefined;
  }
}
