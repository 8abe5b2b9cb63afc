import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { connect } from '../../../server/src/platform/database/connect.ts';
import { EmbeddedProcess } from '../embedded-postgres-process.ts';
import { ServerProcess } from '../server-process.ts';
import { FaultProxy, type Target } from './fault-proxy.ts';

const START_WITHIN_MS = 60_000;

/** What is being started anew is there before long: to be reached, or to be killed again. */
const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
  const until = Date.now() + START_WITHIN_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until) throw error;
      await pause(250);
    }
  }
};

interface Place {
  /** Between this server process and PostgreSQL. */
  readonly wire: FaultProxy;
  server: ServerProcess | null;
}

/**
 * PostgreSQL in a process of its own and several server processes on it, sharing one data folder: everything of it may
 * be killed and started again, and keeps its address.
 */
export class Site {
  private readonly dataDir = mkdtempSync(join(tmpdir(), 'gb-storm-'));
  private postgres: EmbeddedProcess | null = null;
  private readonly places: Place[] = [];
  private turn = 0;
  /** Last words of server processes that ended as they should not. */
  readonly crashes: string[] = [];

  static async open(servers: number): Promise<Site> {
    const site = new Site();
    await site.startPostgres();
    for (let n = 0; n < servers; n += 1) {
      const wire = await FaultProxy.before(() => site.postgresTarget());
      site.places.push({ wire, server: null });
    }
    // All at once, on an empty database: one of them migrates it, the others wait.
    await site.startServers();
    return site;
  }

  get size(): number {
    return this.places.length;
  }

  /** As a balancer picks: the next process that is there. A process that is leaving is still there. */
  readonly pick = (): Target => {
    const running = this.places.filter((place) => place.server !== null);
    this.turn += 1;
    return this.targetOf(running[this.turn % running.length]);
  };

  pickOnly(index: number): Target {
    return this.targetOf(this.places[index]);
  }

  url(index: number): string {
    return this.place(index).server?.url ?? '';
  }

  wire(index: number): FaultProxy {
    return this.place(index).wire;
  }

  isUp(index: number): boolean {
    return this.place(index).server !== null;
  }

  /** A connection of the test's own, past the wires. */
  sql(): Promise<Client> {
    return patiently(() => {
      if (!this.postgres) throw new Error('PostgreSQL is not running');
      return connect(this.postgres.connection);
    });
  }

  get folder(): string {
    return this.dataDir;
  }

  /** For the server, and for the commands of an operator. */
  settings(index = 0): Record<string, string> {
    const url = `postgres://giaoban@127.0.0.1:${this.place(index).wire.port}/giaoban`;
    return { DATABASE_URL: url, DATA_DIR: join(this.dataDir, 'files') };
  }

  /** Tries until it is there: its database may be starting too. */
  async startServer(index: number): Promise<void> {
    const place = this.place(index);
    const server = await patiently(() =>
      ServerProcess.start({ ...this.settings(index), LOG_LEVEL: 'silent' }),
    );
    place.server = server;
    server.child.once('exit', (code, signal) => {
      if (signal === null && code !== 0) this.crashes.push(server.lastWords());
    });
  }

  async startServers(): Promise<void> {
    await Promise.all(this.places.map((_, index) => this.startServer(index)));
  }

  async stopServers(): Promise<void> {
    await Promise.all(this.places.map((_, index) => this.stopServer(index)));
  }

  async killServer(index: number): Promise<void> {
    const { server } = this.place(index);
    this.place(index).server = null;
    await server?.end('SIGKILL');
  }

  /** SIGTERM; the balancer goes on sending to it until it is gone. Answers with its exit code. */
  async stopServer(index: number): Promise<number | null> {
    const place = this.place(index);
    const code = (await place.server?.end('SIGTERM')) ?? null;
    place.server = null;
    return code;
  }

  /** The new process is ready before the old one is told to go. */
  async deploy(index: number): Promise<number | null> {
    const place = this.place(index);
    const old = place.server;
    await this.startServer(index);
    return (await old?.end('SIGTERM')) ?? null;
  }

  async startPostgres(): Promise<void> {
    this.postgres = await EmbeddedProcess.start(this.dataDir);
  }

  /** kill -9 of PostgreSQL's main process; whoever watches over it starts it anew. */
  killPostgres(): Promise<void> {
    return patiently(async () => {
      if (this.postgres) process.kill(this.postgres.postmaster, 'SIGKILL');
    });
  }

  /** kill -9 of PostgreSQL and all that watches over it; it stays away until it is started. */
  async killPostgresMachine(): Promise<void> {
    const { postgres } = this;
    this.postgres = null;
    if (postgres) await patiently(() => postgres.killEverything());
  }

  async close(): Promise<void> {
    await this.stopServers();
    await Promise.all(this.places.map(({ wire }) => wire.end()));
    await this.postgres?.kill('SIGTERM');
    rmSync(this.dataDir, { recursive: true, force: true });
  }

  private postgresTarget(): Target {
    if (!this.postgres) return null;
    const { host, port } = this.postgres.connection;
    return { path: join(host, `.s.PGSQL.${port}`) };
  }

  private targetOf(place: Place | undefined): Target {
    return place?.server ? { port: Number(new URL(place.server.url).port) } : null;
  }

  private place(index: number): Place {
    const place = this.places[index];
    if (!place) throw new Error(`no server ${index}`);
    return place;
  }
}
