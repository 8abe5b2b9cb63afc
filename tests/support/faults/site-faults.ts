import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { SiteFault, SiteStep } from './schedule.ts';
import type { Site } from './site.ts';
import type { StormFollower } from './storm-follower.ts';

/** More than the log is replayed for: who comes back after so many has to start anew. */
const BEYOND_REPLAY = 50_001;

const FILL = `
WITH head AS (UPDATE unit_heads SET seq = seq + $2 WHERE unit_id = $1 RETURNING seq)
INSERT INTO events (unit_id, seq, type, plan_id, subject_kind, subject_id, version, audience, detail, state, at)
SELECT $1, head.seq - $2 + n, 'Noted', $3, 'COMMENT', gen_random_uuid(), 1, '{unit}', '{}', '{}', now()
FROM head, generate_series(1, $2::int) AS n`;

export interface Struck {
  serverKills: number;
  postgresKills: number;
  deploys: number;
  uncleanStops: number;
  listenersCut: number;
  databaseStalls: number;
  sleeps: number;
  sleepsBeyondReplay: number;
  restores: number;
}

/** Kills and starts what the schedule says; each ends with the site running again. */
export class SiteFaults {
  readonly struck: Struck = {
    serverKills: 0,
    postgresKills: 0,
    deploys: 0,
    uncleanStops: 0,
    listenersCut: 0,
    databaseStalls: 0,
    sleeps: 0,
    sleepsBeyondReplay: 0,
    restores: 0,
  };
  private turn = 0;

  constructor(
    private readonly site: Site,
    private readonly followers: readonly StormFollower[],
    private readonly unitId: string,
    private readonly restore: () => Promise<void>,
  ) {}

  async strike(step: SiteStep): Promise<void> {
    await this.ways[step.fault](step);
  }

  private readonly ways: Readonly<Record<SiteFault, (step: SiteStep) => Promise<void>>> = {
    killServer: async ({ server, forMs }) => {
      this.struck.serverKills += 1;
      await this.site.killServer(server);
      await pause(forMs);
      await this.site.startServer(server);
    },
    killPostgres: async ({ forMs }) => {
      this.struck.postgresKills += 1;
      await this.site.killPostgres();
      await pause(forMs);
    },
    killBoth: async ({ forMs }) => {
      this.struck.postgresKills += 1;
      this.struck.serverKills += this.site.size;
      const kills = Array.from({ length: this.site.size }, (_, index) => this.site.killServer(index));
      await Promise.all([...kills, this.site.killPostgresMachine()]);
      await pause(forMs);
      await this.site.startPostgres();
      await this.site.startServers();
    },
    deploy: async ({ server }) => {
      this.struck.deploys += 1;
      const code = await this.site.deploy(server);
      if (code !== 0) this.struck.uncleanStops += 1;
    },
    cutListeners: async () => {
      this.struck.listenersCut += await this.cutListeners();
    },
    stallDatabase: async ({ server, forMs }) => {
      this.struck.databaseStalls += 1;
      const { links } = this.site.wire(server);
      for (const link of links) link.stall();
      await pause(forMs);
      for (const link of links) link.resume();
    },
    sleep: ({ forMs }) => this.sleep(() => pause(forMs + 2_000).then(() => undefined)),
    sleepLong: async () => {
      this.struck.sleepsBeyondReplay += 1;
      await this.sleep(() => this.fillLog());
    },
    restore: async () => {
      this.struck.restores += 1;
      await this.restore();
    },
  };

  /** One follower's machine goes to sleep, and wakes after what happened meanwhile. */
  private async sleep(meanwhile: () => Promise<void>): Promise<void> {
    this.struck.sleeps += 1;
    this.turn += 1;
    const sleeper = this.followers[this.turn % this.followers.length];
    sleeper?.line.setDoor('refuse');
    sleeper?.line.cut();
    await meanwhile();
    sleeper?.line.setDoor('open');
    sleeper?.wake();
  }

  private async fillLog(): Promise<void> {
    const sql = await this.site.sql();
    await sql.query(FILL, [this.unitId, BEYOND_REPLAY, randomUUID()]);
    await sql.end();
  }

  private async cutListeners(): Promise<number> {
    const sql = await this.site.sql();
    const { rowCount } = await sql.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'giaoban hints'`,
    );
    await sql.end();
    return rowCount ?? 0;
  }
}
