import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';

/** `BENCH_PROFILE=folder npm run bench -- part` leaves a CPU profile of each server process there. */
const profiling = (file: string): string[] => {
  const folder = process.env['BENCH_PROFILE'];
  return folder && file.endsWith('-server.ts') ? ['--cpu-prof', '--cpu-prof-dir', folder] : [];
};

/** A process of its own, spoken to by messages: `ask` sends one and waits for the answer with the same number. */
export class Worker {
  private next = 0;
  private readonly waiting = new Map<number, PromiseWithResolvers<unknown>>();
  private readonly child: ChildProcess;

  constructor(file: string, environment: Record<string, string> = {}) {
    this.child = fork(join(import.meta.dirname, file), {
      env: { ...process.env, ...environment },
      execArgv: ['--no-warnings', '--expose-gc', ...profiling(file)],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    this.child.on('message', (message: { n: number; answer: unknown }) => {
      this.waiting.get(message.n)?.resolve(message.answer);
      this.waiting.delete(message.n);
    });
    this.child.once('exit', (code) => {
      for (const waiting of this.waiting.values()) waiting.reject(new Error(`${file} ended with ${code}`));
    });
  }

  ask<T>(name: string, input: object = {}): Promise<T> {
    this.next += 1;
    const n = this.next;
    const waiting = Promise.withResolvers<unknown>();
    this.waiting.set(n, waiting);
    this.child.send({ n, name, input });
    return waiting.promise as Promise<T>;
  }

  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.send({ n: 0, name: 'end', input: {} });
    await ended;
  }
}

type Answers = Readonly<Record<string, (input: never) => unknown>>;

/** The other side: answers by name; `cpu` (ms used) and `memory` (bytes after a collection) are always there. */
export function answerMessages(answers: Answers, end: () => Promise<void>): void {
  const usual: Answers = {
    cpu: () => {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
    memory: () => {
      // Gives unused pages back too: without it what is resident says little.
      globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });
      const { heapUsed, external, rss } = process.memoryUsage();
      return { heap: heapUsed + external, resident: rss };
    },
  };
  // A run that failed leaves no server behind.
  process.once('disconnect', () => void end().finally(() => process.exit(1)));
  process.on('message', async (message: { n: number; name: string; input: never }) => {
    if (message.name === 'end') {
      await end();
      process.exit(0);
    }
    const answer = await (answers[message.name] ?? usual[message.name])?.(message.input);
    process.send?.({ n: message.n, answer: answer ?? null });
  });
}
