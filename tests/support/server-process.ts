import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** What a test process leaves running when it ends in the middle ends with it. */
export const endWithThisProcess = (children: ReadonlySet<ChildProcess>): void => {
  process.once('exit', () => {
    for (const child of children) child.kill('SIGKILL');
  });
};

type Environment = Record<string, string>;

/** The caller's environment without the settings of a server, then the given ones. */
const environmentWith = (settings: Environment): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  TMPDIR: process.env['TMPDIR'],
  ...settings,
});

export type Ended = { code: number | null; said: string };

/** Runs one of the project's commands to its end, as an operator would from a terminal. */
export const runTool = async (tool: string, args: string[], settings: Environment): Promise<Ended> => {
  const child = spawn(process.execPath, [join(root, tool), ...args], {
    env: environmentWith(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const [code] = await once(child, 'close');
  return { code, said };
};

const endChild = async (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> => {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = await exit;
  return code;
};

/** The built server in a process of its own, started as `npm start` does. */
export class ServerProcess {
  /** From the spawn on: a test that runs out of time leaves a server that is still starting. */
  private static readonly children = new Set<ChildProcess>();

  static {
    endWithThisProcess(ServerProcess.children);
  }

  private constructor(
    readonly child: ChildProcess,
    readonly url: string,
    /** The end of all that it has said. */
    readonly lastWords: () => string,
  ) {}

  /** `settings`: at least DATA_DIR or DATABASE_URL. */
  static async start(settings: Environment): Promise<ServerProcess> {
    const child = spawn(process.execPath, [join(root, 'server', 'tools', 'start.mjs')], {
      env: environmentWith({ PORT: '0', DEMO: '0', LOG_LEVEL: 'error', ...settings }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    ServerProcess.children.add(child);
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    // Read to the end: a pipe that nobody holds any more would end a server that says something later.
    const url = await new Promise<string | undefined>((resolve) => {
      child.stdout.on('data', (chunk) => {
        said += chunk;
        const ready = /^ready (\S+)/m.exec(said)?.[1];
        if (ready !== undefined) resolve(ready);
      });
      child.once('close', () => resolve(undefined));
    });
    if (url === undefined) throw new Error(`The server did not start:\n${said}`);
    return new ServerProcess(child, url, () => said.slice(-1_000));
  }

  /** For `afterEach`. */
  static async endAll(): Promise<void> {
    await Promise.all([...ServerProcess.children].map((child) => endChild(child, 'SIGTERM')));
    ServerProcess.children.clear();
  }

  end(signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
    return endChild(this.child, signal);
  }
}
