import { afterEach, describe, expect, test } from '@jest/globals';
import { loadPatiently } from './lazy-part.ts';

const listeners: (() => void)[] = [];
const setLine = (onLine: boolean): void => {
  Object.defineProperty(globalThis, 'navigator', { value: { onLine }, configurable: true });
};
Object.assign(globalThis, {
  window: { addEventListener: (_: string, listener: () => void) => listeners.push(listener) },
});
afterEach(() => setLine(true));

describe('a part that is loaded when it is asked for', () => {
  test('[S15] is tried again on a bad line', async () => {
    let asked = 0;
    const load = async () => {
      asked += 1;
      if (asked < 3) throw new TypeError('Failed to fetch');
      return 'form';
    };

    expect(await loadPatiently(load, 0)).toBe('form');
  });

  test('[S15] gives up on what is not there any more', async () => {
    const gone = async () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    };

    await expect(loadPatiently(gone, 0)).rejects.toThrow('dynamically imported');
  });

  test('[S15] waits for the line when there is none', async () => {
    setLine(false);
    const load = async () => {
      if (!navigator.onLine) throw new TypeError('Failed to fetch');
      return 'form';
    };
    const loaded = loadPatiently(load, 0);
    for (let index = 0; index < 10; index += 1) await Promise.resolve();

    setLine(true);
    for (const wake of listeners) wake();

    expect(await loaded).toBe('form');
  });
});
