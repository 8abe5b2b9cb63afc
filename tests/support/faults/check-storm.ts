import { setTimeout as pause } from 'node:timers/promises';
import { applySnapshot, emptyWorld } from '../../../client/src/live/world.ts';
import { checkLog, checkPrints, checkRun, checkVersions, checkWrites, lastWanted } from './check-history.ts';
import { compareState } from './compare-state.ts';
import type { Run } from './seen.ts';
import type { Storm } from './storm.ts';
import type { StormFollower } from './storm-follower.ts';
import type { WholeLog } from './storm-log.ts';
import { tagsOf } from './storm-people.ts';
import type { Attempted } from './storm-writer.ts';

const CATCH_UP_WITHIN_MS = 90_000;

export interface StormReport {
  readonly counts: Readonly<Record<string, number>>;
  readonly lost: readonly string[];
  readonly twice: readonly string[];
  readonly faults: readonly string[];
}

/** Waits until nothing is left to come, and compares what everybody has with the tables. */
export async function checkStorm(storm: Storm): Promise<StormReport> {
  const log = await storm.readLog();
  const logs = new Map([...storm.formerLogs, log].map((one) => [one.epoch, one]));
  const tags = (follower: StormFollower, run: Run, within: WholeLog) =>
    tagsOf(storm.ground, follower.person, within.roverAgencies[run.rights - 1]);
  const lost: string[] = [];
  const twice: string[] = [];
  const faults: string[] = [];

  faults.push(...(await waitForAll(storm, log, tags)));
  for (const follower of storm.followers) {
    faults.push(...follower.seen.faults);
    for (const run of follower.seen.runs) {
      const within = logs.get(run.epoch);
      if (!within) faults.push(`${follower.name} followed a log that never was`);
      else {
        const found = checkRun(follower.name, run, within.rows, tags(follower, run, within));
        lost.push(...found.lost);
        twice.push(...found.twice);
      }
    }
    faults.push(...(await compareWithFresh(storm, follower)));
  }
  for (const one of logs.values()) {
    faults.push(...checkLog(one.rows, one.head), ...checkPrints(one.epoch, one.rows, storm.known));
    faults.push(...checkVersions(one.rows, ['ASSIGNMENT', 'BLOCKER', 'LOCALITY']));
  }
  const attempts = storm.loops.flatMap(({ writer }) => writer.attempts);
  const writes = checkWrites(attempts, log.rows);
  lost.push(...writes.lost);
  twice.push(...writes.twice, ...(await doneTwice(storm)));
  const signedOut = storm.loops.reduce((sum, { writer }) => sum + writer.signedOut, 0);
  faults.push(...storm.site.crashes.map((words) => `a server process ended with a fault: ${words}`));
  const { uncleanStops } = storm.siteFaults.struck;
  if (uncleanStops > 0) faults.push(`${uncleanStops} deploys did not end the old process in order`);
  if (signedOut > 0) faults.push(`writers were told ${signedOut} times that they are not signed in`);
  faults.push(...strangeRefusals(attempts));
  return { counts: countAll(storm, log), lost, twice, faults };
}

/** Somebody was quicker, or a restore undid what this one goes by. Any other no is none that a storm may bring. */
const usualRefusals = new Set(['STALE_VERSION', 'INVALID_STEP', 'NOT_FOUND']);

const strangeRefusals = (attempts: readonly Attempted[]): string[] =>
  attempts
    .filter(({ outcome, code }) => outcome === 'refused' && !usualRefusals.has(code ?? ''))
    .map(({ mutation, code }) => `${mutation} was refused: ${code}`);

async function waitForAll(
  storm: Storm,
  log: WholeLog,
  tags: (follower: StormFollower, run: Run, within: WholeLog) => readonly string[],
): Promise<string[]> {
  const until = performance.now() + CATCH_UP_WITHIN_MS;
  const isBehind = (follower: StormFollower): string | null => {
    if (follower.refusal) return `${follower.name} was refused: ${follower.refusal}`;
    for (const scope of ['directory', 'board'] as const) {
      const run = follower.seen.runs.findLast((one) => one.scope === scope);
      if (run?.epoch !== log.epoch) return `${follower.name} is not in the present log`;
      if (run.rights !== latestRights(follower, log)) return `${follower.name} has rights of before`;
      const wanted = lastWanted(run, log.rows, tags(follower, run, log));
      if (wanted > 0 && (run.seqs.at(-1) ?? run.start) < wanted)
        return `${follower.name} has not come to ${wanted} of its ${scope}`;
    }
    return follower.lineState === 'live' ? null : `${follower.name} says ${follower.lineState}`;
  };
  for (;;) {
    const behind = storm.followers.map(isBehind).filter((one) => one !== null);
    if (behind.length === 0) return [];
    if (performance.now() > until) return behind;
    await pause(100);
  }
}

const latestRights = (follower: StormFollower, log: WholeLog): number =>
  follower.person.username === 'rover' ? log.roverAgencies.length : 1;

async function compareWithFresh(storm: Storm, follower: StormFollower): Promise<string[]> {
  const { planId } = storm.ground;
  const [directory, board] = [await follower.takeFresh(null), await follower.takeFresh(planId)];
  const back = [await follower.comeBack(null), await follower.comeBack(planId)].reduce(
    applySnapshot,
    emptyWorld,
  );
  return [
    ...compareState(follower.name, follower.world, directory),
    ...compareState(follower.name, follower.world, board),
    ...compareState(`${follower.name}, come back,`, back, directory),
    ...compareState(`${follower.name}, come back,`, back, board),
  ];
}

/** Texts that no two writes share, in the tables themselves: whatever the log says, nothing was done twice. */
async function doneTwice(storm: Storm): Promise<string[]> {
  const sql = await storm.site.sql();
  const { rows } = await sql.query<{ what: string; text: string }>(
    `SELECT 'comment' AS what, text FROM comments GROUP BY text HAVING count(*) > 1
     UNION ALL SELECT 'blocker', text FROM blockers GROUP BY text HAVING count(*) > 1
     UNION ALL SELECT 'task', text FROM tasks WHERE plan_id = $1 GROUP BY text HAVING count(*) > 1`,
    [storm.ground.draftId],
  );
  await sql.end();
  return rows.map(({ what, text }) => `there are two of the ${what} ${text}`);
}

function countAll(storm: Storm, log: WholeLog): Record<string, number> {
  const attempts = storm.loops.flatMap(({ writer }) => writer.attempts);
  const of = (outcome: string) => attempts.filter((attempt) => attempt.outcome === outcome).length;
  const seen = storm.followers.map((follower) => follower.seen.counts);
  const sum = (pick: (counts: (typeof seen)[number]) => number) =>
    seen.reduce((total, one) => total + pick(one), 0);
  return {
    ...storm.siteFaults.struck,
    ...Object.fromEntries([...storm.lineFaults].map(([fault, times]) => [`line faults: ${fault}`, times])),
    connectionsHit: storm.lineHits,
    followers: storm.followers.length,
    events: log.head,
    deliveries: sum((counts) => counts.events),
    batches: sum((counts) => counts.batches),
    snapshots: sum((counts) => counts.snapshots),
    resets: sum((counts) => counts.resets),
    gaps: sum((counts) => counts.gaps),
    writes: attempts.length,
    acknowledged: of('acknowledged'),
    refused: of('refused'),
    undoneByRestore: attempts.filter((attempt) => attempt.undone && attempt.outcome === 'acknowledged')
      .length,
    sentAgain: attempts.reduce((total, attempt) => total + attempt.unanswered, 0),
  };
}
