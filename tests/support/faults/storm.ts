import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runTool } from '../server-process.ts';
import { Chance } from './chance.ts';
import { FaultProxy } from './fault-proxy.ts';
import { strikeLines } from './line-faults.ts';
import type { Schedule } from './schedule.ts';
import { Site } from './site.ts';
import { SiteFaults } from './site-faults.ts';
import { type Ground, plantGround } from './site-plant.ts';
import { StormFollower } from './storm-follower.ts';
import { readWholeLog, type WholeLog } from './storm-log.ts';
import { type Person, signIn, watchers } from './storm-people.ts';
import { allWork, WritingLoop } from './storm-work.ts';
import { StormWriter } from './storm-writer.ts';

const TASKS = 12;
const LATEST_MS = 60_000;

export interface StormSize {
  readonly seed: number;
  readonly servers: number;
  /** Boards open for each of the people. */
  readonly boardsEach: number;
  readonly writers: number;
}

/** Writers and followers on several server processes, while faults strike; see `check-storm.ts` for what must hold. */
export class Storm {
  readonly followers: StormFollower[] = [];
  readonly loops: WritingLoop[] = [];
  /** Logs that a restore has replaced. */
  readonly formerLogs: WholeLog[] = [];
  /** By epoch and seq: what was sent to anybody. */
  readonly known = new Map<string, string>();
  lineHits = 0;
  readonly lineFaults = new Map<string, number>();
  readonly siteFaults: SiteFaults;

  private constructor(
    readonly site: Site,
    readonly ground: Ground,
    private readonly writersLine: FaultProxy,
  ) {
    this.siteFaults = new SiteFaults(site, this.followers, ground.unit.id, () => this.restore());
  }

  static async open({ seed, servers, boardsEach, writers }: StormSize): Promise<Storm> {
    const site = await Site.open(servers);
    const sql = await site.sql();
    const ground = await plantGround(sql, new Date().toISOString().slice(0, 10), TASKS);
    await sql.end();
    const storm = new Storm(site, ground, await FaultProxy.before(site.pick));
    const people = new Map<string, Person>();
    for (const username of watchers) people.set(username, await signIn(site.url(0), ground, username));
    for (let board = 0; board < boardsEach; board += 1) await storm.openBoards([...people.values()], board);
    storm.hireWriters(people, new Chance(seed), writers);
    return storm;
  }

  /** Everything that the schedule says, then quiet: lines healed, every server up, every change answered. */
  async blow({ lines, site }: Schedule, tell: (line: string) => void = () => undefined): Promise<void> {
    for (const loop of this.loops) loop.start();
    const began = performance.now();
    const until = (at: number) => pause(Math.max(0, at - (performance.now() - began)));
    const strikes: Promise<void>[] = [];
    const onLines = async () => {
      for (const step of lines) {
        await until(step.at);
        this.lineFaults.set(step.fault, (this.lineFaults.get(step.fault) ?? 0) + 1);
        const struck = strikeLines(step, [...this.followers.map(({ line }) => line), this.writersLine]);
        strikes.push(
          struck.then((hit) => {
            this.lineHits += hit;
          }),
        );
      }
    };
    const onSite = async () => {
      for (const step of site) {
        await until(step.at);
        // On a busy machine starts take long: what is that late is left out, or the storm would not end.
        if (performance.now() - began > step.at + LATEST_MS) continue;
        tell(`${Math.round((performance.now() - began) / 1000)} s: ${step.fault}, server ${step.server}`);
        await this.siteFaults.strike(step);
      }
    };
    await Promise.all([onLines(), onSite()]);
    await Promise.all(strikes);
    tell('every fault has struck; waiting until all is answered and taken in');
    await this.calm();
  }

  readLog = async (): Promise<WholeLog> => {
    const sql = await this.site.sql();
    const { unit, roverId } = this.ground;
    const log = await readWholeLog(sql, unit.id, { id: roverId, firstAgencyId: unit.agency['north'] ?? '' });
    await sql.end();
    return log;
  };

  async close(): Promise<void> {
    for (const loop of this.loops) loop.writer.giveUp();
    await Promise.all(this.loops.map((loop) => loop.stop()));
    await Promise.all(this.followers.map((follower) => follower.close()));
    await this.writersLine.end();
    await this.site.close();
  }

  private async calm(): Promise<void> {
    for (const line of [...this.followers.map((follower) => follower.line), this.writersLine]) line.heal();
    for (let index = 0; index < this.site.size; index += 1) {
      if (!this.site.isUp(index)) await this.site.startServer(index);
    }
    await Promise.all(this.loops.map((loop) => loop.stop()));
  }

  private async openBoards(people: readonly Person[], board: number): Promise<void> {
    for (const person of people) {
      const name = `${person.username} ${board + 1}`;
      const { planId } = this.ground;
      this.followers.push(await StormFollower.open(person, name, this.site.pick, planId, this.known));
    }
  }

  private hireWriters(people: ReadonlyMap<string, Person>, chance: Chance, writers: number): void {
    const origin = `http://127.0.0.1:${this.writersLine.port}`;
    for (const { username, work, everyMs } of allWork(this.ground, chance, writers)) {
      const writer = new StormWriter(origin, people.get(username)?.cookie ?? '', chance);
      this.loops.push(new WritingLoop(writer, work, everyMs, (ms) => pause(ms)));
    }
  }

  /**
   * A backup, changes after it, and the backup in the place of what was there: those changes are undone, and everybody's
   * cursor is of before.
   */
  private async restore(): Promise<void> {
    await Promise.all(this.loops.map((loop) => loop.pause()));
    const file = join(this.site.folder, `storm-${this.formerLogs.length}.tar.gz`);
    await this.operate('backup', file);
    await Promise.all(this.loops.map((loop) => loop.one()));
    for (const { writer } of this.loops) {
      const last = writer.attempts.at(-1);
      if (last) last.undone = true;
    }
    await this.site.stopServers();
    this.formerLogs.push(await this.readLog());
    await this.operate('restore', file, '--replace');
    await this.site.startServers();
    for (const loop of this.loops) loop.start();
  }

  private async operate(tool: string, ...args: string[]): Promise<void> {
    // An operator tries again when the database is just being started.
    await this.site.sql().then((sql) => sql.end());
    const { code, said } = await runTool(`server/tools/${tool}.mjs`, args, this.site.settings());
    if (code !== 0) throw new Error(`${tool} failed: ${said}`);
  }
}
