import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Parts } from '../../../server/src/app.module.ts';
import { type RunningApp, startApp } from '../../../server/src/app.ts';
import { dayIn } from '../../../server/src/platform/clock/index.ts';
import { readConfig } from '../../../server/src/platform/config/index.ts';
import { clientSettings, type DatabaseAddress } from '../../../server/src/platform/database/index.ts';
import { createLogger } from '../../../server/src/platform/logging/index.ts';
import { cloneTemplate } from '../template-database.ts';
import { Actor } from './actor.ts';
import { FakeClock } from './fake-clock.ts';
import { password, plantUnit, type TestUnit, ZONE } from './unit.ts';

const TODAY = '2026-06-01';
/** Nine in the morning in Việt Nam. */
const MORNING = `${TODAY}T02:00:00.000Z`;

/** A real server on a database of its own, a clock that the test moves, and people who sign in. */
export class World {
  private readonly actors: Actor[] = [];
  private readonly others: RunningApp[] = [];

  private constructor(
    private running: RunningApp,
    private readonly parts: Parts,
    readonly clock: FakeClock,
    readonly unit: TestUnit,
    /** Another authority on the same server, which must never be seen. */
    readonly otherUnit: TestUnit,
    readonly sql: pg.Client,
    private readonly endDatabase: () => Promise<void>,
    readonly dataDir: string,
  ) {}

  static readonly today = TODAY;

  /** `clock`: another one than that which stands still at nine in the morning of 1 June 2026. */
  static async begin(
    environment: Record<string, string> = {},
    clock = new FakeClock(new Date(MORNING)),
  ): Promise<World> {
    const database = await cloneTemplate();
    const dataDir = await mkdtemp(join(tmpdir(), 'giaoban-world-'));
    const sql = new pg.Client(clientSettings(database.address));
    await sql.connect();
    const today = dayIn(ZONE, clock.now());
    const unit = await plantUnit(sql, 'thu', today);
    const otherUnit = await plantUnit(sql, 'khac', today);
    const config = readConfig({
      PORT: '0',
      DATA_DIR: dataDir,
      DEMO: '0',
      LOG_LEVEL: 'error',
      ...environment,
    });
    const parts = { config, database: database.address, clock, logger: createLogger(config.logLevel) };
    const app = await startApp(parts);
    return new World(app, parts, clock, unit, otherUnit, sql, () => database.drop(), dataDir);
  }

  get app(): RunningApp {
    return this.running;
  }

  get address(): DatabaseAddress {
    return this.parts.database;
  }

  /** One more server on the same database, as a second process would be. */
  async another(): Promise<RunningApp> {
    const app = await startApp(this.parts);
    this.others.push(app);
    return app;
  }

  /** The same person with the same session, reaching another server. */
  reaching(app: RunningApp, person: Actor): Actor {
    const there = new Actor(person.username, app.url, person.cookie, person.language);
    this.actors.push(there);
    return there;
  }

  /** Stops the server, does what is done while it is down, and starts it anew, at another port. */
  async restart(between: () => Promise<unknown> = async () => undefined): Promise<void> {
    await this.running.close();
    await between();
    this.running = await startApp(this.parts);
  }

  /** Signs somebody in: `person('justice')`, or `person('justice', world.otherUnit)`. */
  async person(username: string, unit: TestUnit = this.unit, language: 'vi' | 'en' = 'vi'): Promise<Actor> {
    const nobody = new Actor('', this.app.url, '');
    const response = await fetch(`${nobody.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: 'mutation ($u: String!, $p: String!) { signIn(username: $u, password: $p) { username } }',
        variables: { u: `${username}@${unit.slug}`, p: password },
      }),
    });
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (!cookie) throw new Error(`${username} could not sign in: ${await response.text()}`);
    const actor = new Actor(username, this.app.url, cookie, language);
    this.actors.push(actor);
    return actor;
  }

  /** Somebody who has not signed in. */
  nobody(language: 'vi' | 'en' = 'vi'): Actor {
    return new Actor('nobody', this.app.url, '', language);
  }

  async end(): Promise<void> {
    await Promise.all(this.actors.map((actor) => actor.leaves()));
    await Promise.all([this.app, ...this.others].map((app) => app.close()));
    await this.sql.end();
    await this.endDatabase();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}
