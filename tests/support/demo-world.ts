import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { Parts } from '../../server/src/app.module.ts';
import { type RunningApp, startApp } from '../../server/src/app.ts';
import { readConfig } from '../../server/src/platform/config/index.ts';
import { connect } from '../../server/src/platform/database/index.ts';
import { createLogger } from '../../server/src/platform/logging/index.ts';
import { loadDemoUnit } from '../../server/src/setup/load-demo-unit.ts';
import { cloneTemplate } from './template-database.ts';
import { FakeClock } from './world/fake-clock.ts';
import { Actor } from './world/index.ts';

const SIGN_IN = 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { username } }';

/** An empty database, on which a start in demo mode can be tried, killed and tried again. */
export class DemoWorld {
  private app: RunningApp | undefined;

  private constructor(
    readonly clock: FakeClock,
    readonly sql: Client,
    private readonly database: Awaited<ReturnType<typeof cloneTemplate>>,
    private readonly dataDir: string,
  ) {}

  static async begin(now: string): Promise<DemoWorld> {
    const database = await cloneTemplate();
    const dataDir = await mkdtemp(join(tmpdir(), 'giaoban-demo-'));
    return new DemoWorld(new FakeClock(new Date(now)), await connect(database.address), database, dataDir);
  }

  private parts(demo: boolean): Parts {
    const config = readConfig({
      PORT: '0',
      DATA_DIR: this.dataDir,
      DEMO: demo ? '1' : '0',
      LOG_LEVEL: 'error',
    });
    return { config, database: this.database.address, clock: this.clock, logger: createLogger('error') };
  }

  /** What a start does before it listens. */
  load(demo = true, progress: (line: string) => void = () => undefined): Promise<boolean> {
    return loadDemoUnit(this.parts(demo), progress);
  }

  /** Listens, in demo mode or not; an app that listened before is stopped. */
  async listen(demo = true): Promise<void> {
    await this.app?.close();
    this.app = await startApp(this.parts(demo));
  }

  get url(): string {
    if (!this.app) throw new Error('the app does not listen yet');
    return this.app.url;
  }

  /** @throws Error with the answer when the sign-in is refused. */
  async person(username: string, password = 'giaoban-demo'): Promise<Actor> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SIGN_IN, variables: { u: username, p: password } }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!cookie) throw new Error(`${username}: ${await response.text()}`);
    return new Actor(username, this.url, cookie);
  }

  async rows<T extends object>(query: string): Promise<T[]> {
    const { rows } = await this.sql.query(query);
    return rows;
  }

  /** As when the machine is switched off: the server loses its connections in the middle of what it does. */
  async cutConnections(): Promise<void> {
    await this.sql.query(
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
  }

  async end(): Promise<void> {
    await this.app?.close();
    await this.sql.end();
    await this.database.drop();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}
