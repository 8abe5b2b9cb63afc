import { expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { SessionReader } from './session-reader.ts';

/** Sessions of everybody who is asked for but the last; counts the statements. */
class Sessions {
  readonly asked: number[] = [];
  failure: Error | undefined;

  readonly reader = new SessionReader({ query: this.query.bind(this) } as unknown as DataSource, false);

  async query(_text: string, [hashes]: [Buffer[]]): Promise<object[]> {
    this.asked.push(hashes.length);
    if (this.failure) throw this.failure;
    // In another order, and without the last: nobody is behind that token.
    return hashes
      .slice(0, -1)
      .reverse()
      .map((tokenHash) => ({ tokenHash, memberId: tokenHash.toString('hex') }));
  }
}

test('[I1] who asks in the same moment is known by the same statement, each as themselves', async () => {
  const sessions = new Sessions();

  const [first, second, nobody] = await Promise.all(
    ['a', 'b', 'made up'].map((t) => sessions.reader.find(t)),
  );
  await sessions.reader.find('later');

  expect(sessions.asked).toEqual([3, 1]);
  expect(nobody).toBeUndefined();
  expect(first?.memberId).toBe(first?.tokenHash.toString('hex'));
  expect(second?.memberId).toBe(second?.tokenHash.toString('hex'));
  expect(first?.memberId).not.toBe(second?.memberId);
});

test('[I1] where the sessions cannot be read everybody who asked is told, and the next may ask again', async () => {
  const sessions = new Sessions();
  sessions.failure = new Error('no connection');

  const answers = await Promise.allSettled([sessions.reader.find('a'), sessions.reader.find('b')]);
  sessions.failure = undefined;

  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  await expect(sessions.reader.find('a')).resolves.toBeUndefined();
});
