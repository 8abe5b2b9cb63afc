import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const tool = join(import.meta.dirname, '..', '..', 'client', 'tools', 'weigh.mjs');

describe('the built client', () => {
  test("[S73] weighs at most 250 kB before the board and 180 kB before an agency's work", () => {
    const weighed = spawnSync(process.execPath, [tool, 'board=250', 'work=180'], { encoding: 'utf8' });

    expect(weighed.stderr).toBe('');
    expect(weighed.stdout).toMatch(/^board .*kB brotli$/m);
    expect(weighed.stdout).toMatch(/^work .*kB brotli$/m);
    expect(weighed.status).toBe(0);
  });
});
