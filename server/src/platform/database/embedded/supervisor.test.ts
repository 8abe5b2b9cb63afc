import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { supervise } from './supervisor.ts';
import type { Watched } from './watchdog.ts';

beforeEach(() => void jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] }));
afterEach(() => void jest.useRealTimers());

/** A PostgreSQL that ends when it is told to. */
class Puppet implements Watched {
  private isOver = false;
  private over: (code: number) => void = () => undefined;
  readonly pid = Promise.resolve(1);
  readonly ended = new Promise<number>((resolve) => {
    this.over = resolve;
  });
  readonly hasEnded = () => this.isOver;

  die(): void {
    this.isOver = true;
    this.over(1);
  }

  async stop(): Promise<void> {
    this.die();
  }
}

test('[L25] a PostgreSQL that does not start at once after it was killed is tried until it does', async () => {
  const [first, last] = [new Puppet(), new Puppet()];
  const restart = jest
    .fn<() => Promise<Watched>>()
    .mockRejectedValueOnce(new Error('killed while it mended itself'))
    .mockRejectedValueOnce(new Error('No space left on device'))
    .mockResolvedValue(last);
  const said: string[] = [];
  const supervised = supervise(first, restart, (line) => said.push(line));

  first.die();
  await jest.advanceTimersByTimeAsync(5_000);

  expect(restart).toHaveBeenCalledTimes(3);
  expect(said).toEqual([expect.stringMatching(/mended/), expect.stringMatching(/No space/)]);
  expect(last.hasEnded()).toBe(false);
  await supervised.stop();
  expect(last.hasEnded()).toBe(true);
});

test('[L25] one that ends again and again is started less and less often, and a stop does not wait for the next time', async () => {
  const restart = jest.fn(async (): Promise<Watched> => {
    const next = new Puppet();
    next.die();
    return next;
  });
  const first = new Puppet();
  const supervised = supervise(first, restart, () => undefined);

  first.die();
  await jest.advanceTimersByTimeAsync(60_000);
  const inTheFirstMinute = restart.mock.calls.length;
  await jest.advanceTimersByTimeAsync(600_000);
  await supervised.stop();

  expect(inTheFirstMinute).toBeLessThan(12);
  expect(restart.mock.calls.length - inTheFirstMinute).toBe(20);
});
