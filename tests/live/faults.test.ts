import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { checkStorm, type StormReport } from '../support/faults/check-storm.ts';
import type { Schedule } from '../support/faults/schedule.ts';
import { Storm } from '../support/faults/storm.ts';

// Processes of their own that are killed and started again, for half a minute; `npm run chaos` does it for longer.
jest.setTimeout(240_000);

const SEED = 20_261_122;

/** Of every kind one, so close that most of them overlap. */
const schedule: Schedule = {
  lines: [
    { at: 500, fault: 'halfOpen', share: 0.3, seed: 1, forMs: 15_000 },
    { at: 1_000, fault: 'cut', share: 0.5, seed: 2, forMs: 100 },
    { at: 2_000, fault: 'stall', share: 0.4, seed: 3, forMs: 3_000 },
    { at: 4_000, fault: 'trickle', share: 0.3, seed: 4, forMs: 4_000 },
    { at: 6_000, fault: 'silent', share: 0.2, seed: 5, forMs: 2_000 },
    { at: 8_000, fault: 'refuse', share: 0.2, seed: 6, forMs: 2_000 },
    { at: 11_000, fault: 'cut', share: 0.6, seed: 7, forMs: 100 },
  ],
  site: [
    { at: 1_000, fault: 'killServer', server: 0, forMs: 200 },
    { at: 4_000, fault: 'killPostgres', server: 0, forMs: 500 },
    { at: 5_000, fault: 'cutListeners', server: 0, forMs: 0 },
    { at: 5_500, fault: 'stallDatabase', server: 1, forMs: 1_000 },
    { at: 7_000, fault: 'sleepLong', server: 0, forMs: 0 },
    { at: 8_000, fault: 'killBoth', server: 0, forMs: 200 },
    { at: 9_000, fault: 'deploy', server: 1, forMs: 0 },
    { at: 10_000, fault: 'restore', server: 0, forMs: 0 },
  ],
};

let storm: Storm;
let report: StormReport;
beforeAll(async () => {
  storm = await Storm.open({ seed: SEED, servers: 2, boardsEach: 1, writers: 6 });
  await storm.blow(schedule);
  report = await checkStorm(storm);
});
afterAll(() => storm.close());

test('[L22] through kills, cuts, stalls, a deploy and a restore no follower misses an event or gets one twice', () => {
  expect(report.lost).toEqual([]);
  expect(report.twice).toEqual([]);
});

test('[L23] afterwards what the feed built is what a fresh snapshot says, and the log has no holes', () => {
  expect(report.faults).toEqual([]);
});

test('[L24] every acknowledged write is there exactly once, and the storm was one', () => {
  const { acknowledged, sentAgain, serverKills, postgresKills, deploys, restores, resets, followers } =
    report.counts as Record<string, number>;

  expect({ serverKills, postgresKills, deploys, restores, followers }).toEqual({
    serverKills: 3,
    postgresKills: 2,
    deploys: 1,
    restores: 1,
    followers: 13,
  });
  expect(acknowledged).toBeGreaterThan(50);
  expect(sentAgain).toBeGreaterThan(0);
  // The restore alone sends everybody back to a snapshot, directory and board.
  expect(resets).toBeGreaterThanOrEqual(2 * 13);
});
