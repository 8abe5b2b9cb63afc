import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { endWithThisProcess } from './server-process.ts';

export type Connection = { host: string; port: number; user: string; database: string };
export type Account = { uid: number; gid: number };

const CHILD = join(dirname(fileURLToPath(import.meta.url)), 'embedded-postgres-child.ts');
/** Node before 22.18 does not read TypeScript by itself. */
const LOADER = process.features.typescript ? [] : ['--import', import.meta.resolve('tsx')];

const killChild = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
};

/** A server process that runs an embedded PostgreSQL, to be treated badly. */
export class EmbeddedProcess {
  /** From the spawn on: a test that runs out of time leaves one that is still starting. */
  private static readonly children = new Set<ChildProcess>();

  static {
    endWithThisProcess(EmbeddedProcess.children);
  }

  private constructor(
    readonly dataDir: string,
    readonly child: ChildProcess,
    readonly answer: { connection?: Connection; refusal?: string },
  ) {}

  static async start(dataDir: string, command: string[] = [], account?: Account): Promise<EmbeddedProcess> {
    const [program = '', ...args] = [...command, process.execPath, ...LOADER, CHILD, dataDir];
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'], ...account });
    EmbeddedProcess.children.add(child);
    let text = '';
    for await (const chunk of child.stdout) {
      text += String(chunk);
      if (text.includes('\n')) break;
    }
    if (text === '') throw new Error('The server process ended without a word; what it said is above.');
    return new EmbeddedProcess(dataDir, child, JSON.parse(text));
  }

  get connection(): Connection {
    if (this.answer.connection === undefined) throw new Error(this.answer.refusal);
    return this.answer.connection;
  }

  get postmaster(): number {
    return Number(readFileSync(join(this.dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
  }

  async query(sql: string): Promise<Record<string, unknown>[]> {
    const client = new Client(this.connection);
    client.on('error', () => {});
    await client.connect();
    try {
      return (await client.query(sql)).rows;
    } finally {
      await client.end();
    }
  }

  /** For `afterEach`. */
  static async endAll(): Promise<void> {
    await Promise.all([...EmbeddedProcess.children].map((child) => killChild(child, 'SIGTERM')));
    EmbeddedProcess.children.clear();
  }

  kill(signal: NodeJS.Signals): Promise<void> {
    return killChild(this.child, signal);
  }

  /** As when the machine is switched off: the watchdog, PostgreSQL and the server, none hears of it. */
  async killEverything(): Promise<void> {
    const { stdout } = spawnSync('ps', ['-o', 'pgid=', '-p', String(this.postmaster)], { encoding: 'utf8' });
    const group = Number(stdout);
    // Group 0 would be the caller's own.
    if (!(group > 1)) throw new Error('PostgreSQL is just being started: there is nothing to kill');
    process.kill(-group, 'SIGKILL');
    await this.kill('SIGKILL');
  }
}

export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const folders: string[] = [];

/** A folder of mode 0700, as the home of a careful person, unless opened. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gb-'));
  folders.push(folder);
  return folder;
};

export const removeTemporaryFolders = (): void => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
};
