import type { Socket } from 'node:net';

/** Bytes a second; null: as fast as it goes. */
type Rate = number | null;

const TICK_MS = 50;
/** What a slow link keeps before it stops reading: about what a router would. */
const MOST_KEPT = 64 * 1024;

/** One direction of a link. */
class Lane {
  private readonly kept: Buffer[] = [];
  private keptBytes = 0;
  private hasEnded = false;
  private timer: NodeJS.Timeout | undefined;
  private isHeld = false;
  private isDead = false;

  constructor(
    private readonly from: Socket,
    private readonly to: Socket,
    private rate: Rate = null,
  ) {
    from.on('data', (chunk: Buffer) => this.receive(chunk));
    from.on('end', () => this.receiveEnd());
    to.on('drain', () => this.flow());
  }

  /** Reads and writes nothing: both ends see a line that is there and silent. What was sent arrives later. */
  hold(isHeld: boolean): void {
    this.isHeld = isHeld;
    this.flow();
  }

  /** Swallows everything from now on, ends included. */
  die(): void {
    this.isDead = true;
    this.from.resume();
  }

  slowDown(rate: Rate): void {
    this.rate = rate;
    this.flow();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private receive(chunk: Buffer): void {
    if (this.isDead) return;
    this.kept.push(chunk);
    this.keptBytes += chunk.length;
    this.flow();
  }

  private receiveEnd(): void {
    if (this.isDead) return;
    this.hasEnded = true;
    this.flow();
  }

  private flow(): void {
    if (this.isDead) return;
    if (this.isHeld) {
      this.from.pause();
      return;
    }
    if (this.rate === null) this.pass(Number.POSITIVE_INFINITY);
    else this.timer ??= setTimeout(() => this.tick(), TICK_MS);
    if (this.hasEnded && this.kept.length === 0) this.to.end();
    if (this.keptBytes > MOST_KEPT || this.to.writableNeedDrain) this.from.pause();
    else this.from.resume();
  }

  private tick(): void {
    this.timer = undefined;
    if (this.isHeld || this.isDead) return;
    this.pass(this.rate === null ? Number.POSITIVE_INFINITY : (this.rate * TICK_MS) / 1000);
    if (this.kept.length > 0 || this.hasEnded) this.flow();
    else this.from.resume();
  }

  private pass(most: number): void {
    let left = Math.max(1, Math.ceil(most));
    for (let chunk = this.kept.shift(); chunk !== undefined; chunk = this.kept.shift()) {
      const now = chunk.subarray(0, left);
      this.to.write(now);
      this.keptBytes -= now.length;
      left -= now.length;
      if (now.length < chunk.length) this.kept.unshift(chunk.subarray(now.length));
      if (left <= 0) return;
    }
  }
}

/** A reset where there is one: a unix socket just closes. */
export const reset = (socket: Socket): void => {
  if (socket.destroyed) return;
  if (socket.remoteFamily === undefined) socket.destroy();
  else socket.resetAndDestroy();
};

/** One connection through the proxy, to be treated badly. */
export class ProxyLink {
  private readonly lanes: readonly Lane[];
  private isDead = false;

  constructor(
    private readonly near: Socket,
    private readonly far: Socket,
    rate: Rate = null,
  ) {
    this.lanes = [new Lane(near, far, rate), new Lane(far, near, rate)];
    for (const socket of [near, far]) {
      socket.on('error', () => this.cut());
      socket.on('close', () => this.closeOther(socket));
    }
  }

  /** Whom it reaches is gone or was never there. */
  get isOver(): boolean {
    return this.near.destroyed && this.far.destroyed;
  }

  /** Both ends are told at once, as by a reset. */
  cut(): void {
    for (const lane of this.lanes) lane.stop();
    for (const socket of [this.near, this.far]) reset(socket);
  }

  stall(): void {
    for (const lane of this.lanes) lane.hold(true);
  }

  resume(): void {
    for (const lane of this.lanes) lane.hold(false);
  }

  /** Half-open: neither end is told, and nothing arrives any more. It never comes back; `cut` ends it. */
  goDead(): void {
    this.isDead = true;
    for (const lane of this.lanes) lane.die();
  }

  slowDown(bytesPerSecond: Rate): void {
    for (const lane of this.lanes) lane.slowDown(bytesPerSecond);
  }

  private closeOther(closed: Socket): void {
    // A dead line tells nobody that the other end has gone.
    if (this.isDead) return;
    const other = closed === this.near ? this.far : this.near;
    if (!other.destroyed) other.destroySoon();
  }
}
