import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { ProxyLink, reset } from './proxy-link.ts';

/** A port on loopback, or the path of a unix socket. Null: nobody is there. */
export type Target = { readonly port: number } | { readonly path: string } | null;

/** What happens to those who come now. `silent`: they are let in and nothing is ever answered. */
type Door = 'open' | 'refuse' | 'silent';

/** A TCP proxy on loopback whose connections can be cut, stalled, slowed down or left half-open, one by one or all. */
export class FaultProxy {
  private readonly open = new Set<ProxyLink>();
  private readonly unanswered = new Set<Socket>();
  private door: Door = 'open';
  private rate: number | null = null;

  private constructor(
    private readonly server: Server,
    private readonly pick: () => Target,
  ) {
    server.on('connection', (near) => this.accept(near));
  }

  /** `pick` is asked for each connection: targets come and go. */
  static async before(pick: () => Target): Promise<FaultProxy> {
    const server = createServer({ allowHalfOpen: true });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return new FaultProxy(server, pick);
  }

  get port(): number {
    const address = this.server.address();
    if (typeof address !== 'object' || address === null) throw new Error('the proxy has ended');
    return address.port;
  }

  get links(): readonly ProxyLink[] {
    return [...this.open];
  }

  /** Also for those who come while it lasts. */
  slowDown(bytesPerSecond: number | null): void {
    this.rate = bytesPerSecond;
    for (const link of this.open) link.slowDown(bytesPerSecond);
  }

  setDoor(door: Door): void {
    this.door = door;
    if (door !== 'silent') this.dropUnanswered();
  }

  cut(): void {
    for (const link of this.open) link.cut();
    this.dropUnanswered();
  }

  /** Everything works again; what was half-open is cut, for nothing sent over it can be brought back. */
  heal(dead: Iterable<ProxyLink> = []): void {
    for (const link of dead) link.cut();
    this.slowDown(null);
    this.setDoor('open');
    for (const link of this.open) link.resume();
  }

  async end(): Promise<void> {
    this.cut();
    this.server.close();
    await once(this.server, 'close');
  }

  private accept(near: Socket): void {
    near.on('error', () => near.destroy());
    if (this.door === 'silent') {
      this.unanswered.add(near);
      near.resume();
      near.once('close', () => this.unanswered.delete(near));
      return;
    }
    const target = this.door === 'refuse' ? null : this.pick();
    if (target === null) {
      reset(near);
      return;
    }
    this.connect(near, target);
  }

  private connect(near: Socket, target: Exclude<Target, null>): void {
    const far = connect({
      ...('port' in target ? { host: '127.0.0.1' } : {}),
      ...target,
      allowHalfOpen: true,
    });
    const link = new ProxyLink(near, far, this.rate);
    this.open.add(link);
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      socket.once('close', () => {
        if (link.isOver) this.open.delete(link);
      });
    }
  }

  private dropUnanswered(): void {
    for (const socket of this.unanswered) reset(socket);
  }
}
