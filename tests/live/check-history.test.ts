import { describe, expect, test } from '@jest/globals';
import {
  checkLog,
  checkPrints,
  checkRun,
  checkVersions,
  checkWrites,
  type LogRow,
} from '../support/faults/check-history.ts';
import { makeSchedule, siteFaults } from '../support/faults/schedule.ts';
import { type Run, Seen } from '../support/faults/seen.ts';
import type { Attempted } from '../support/faults/storm-writer.ts';

// A checker that finds nothing has to be one that would find it.

const row = (seq: number, more: Partial<LogRow> = {}): LogRow => ({
  seq,
  type: 'StatusReported',
  planId: 'plan',
  subjectKind: 'ASSIGNMENT',
  subjectId: 'a',
  version: seq + 1,
  operationId: `operation ${seq}`,
  audience: ['unit'],
  print: `print ${seq}`,
  ...more,
});
const rows = [row(1), row(2, { audience: ['desk'] }), row(3), row(4, { planId: 'other' }), row(5)];
const run = (seqs: number[], more: Partial<Run> = {}): Run => ({
  scope: 'board',
  planId: 'plan',
  epoch: 'e',
  rights: 1,
  start: 0,
  end: 5,
  seqs,
  ...more,
});
const attempt = (operationId: string, more: Partial<Attempted> = {}): Attempted => ({
  operationId,
  mutation: 'reportStatus',
  mark: '',
  unanswered: 0,
  outcome: 'acknowledged',
  code: null,
  undone: false,
  ...more,
});

describe('the history’s checker', () => {
  test('is content with what is whole: own plan, own audience, in order', () => {
    expect(checkRun('x', run([1, 3, 5]), rows, ['unit'])).toEqual({ lost: [], twice: [] });
    expect(checkRun('x', run([1, 2, 3, 5]), rows, ['unit', 'desk'])).toEqual({ lost: [], twice: [] });
    expect(checkLog(rows, 5)).toEqual([]);
    expect(checkVersions(rows, ['ASSIGNMENT'])).toEqual([]);
  });

  test('finds what never came, came twice, or came to somebody it is not for', () => {
    expect(checkRun('x', run([1, 5]), rows, ['unit']).lost).toHaveLength(1);
    expect(checkRun('x', run([1, 3, 3, 5]), rows, ['unit']).twice).toHaveLength(1);
    expect(checkRun('x', run([1, 2, 3, 5]), rows, ['unit']).twice).toHaveLength(1);
  });

  test('finds a hole in the table, another event under the same number, and a version left out', () => {
    expect(checkLog([row(1), row(3)], 3)).not.toEqual([]);
    expect(checkPrints('e', rows, new Map([['e 3', 'another']]))).toHaveLength(1);
    expect(checkVersions([row(1), row(3)], ['ASSIGNMENT'])).toHaveLength(1);
  });

  test('finds an acknowledged write that is not there, one that is there twice, and one that a restore had undone', () => {
    expect(checkWrites([attempt('operation 1')], rows)).toEqual({ lost: [], twice: [] });
    expect(checkWrites([attempt('operation 9')], rows).lost).toHaveLength(1);
    const again = [...rows, row(6, { operationId: 'operation 1' })];
    expect(checkWrites([attempt('operation 1')], again).twice).toHaveLength(1);
    expect(checkWrites([attempt('operation 1', { undone: true })], rows).twice).toHaveLength(1);
    expect(checkWrites([attempt('operation 1', { outcome: 'refused' })], rows).twice).toHaveLength(1);
  });

  test('finds a follower that goes on where it does not belong', () => {
    const cursor = (seq: number) => Buffer.from(`e:${seq}:1`).toString('base64url');
    const seen = new Seen('x', new Map());
    seen.snapshot('board', 'plan', cursor(1));

    seen.batch('board', { from: cursor(1), to: cursor(2), reset: false, events: [] }, true);
    expect(seen.faults).toEqual([]);
    seen.batch('board', { from: cursor(3), to: cursor(4), reset: false, events: [] }, true);

    expect(seen.faults).toHaveLength(1);
  });
});

describe('the schedule of faults', () => {
  test('is the same for the same seed, and leaves no fault out of ten minutes', () => {
    const once = makeSchedule(42, 600_000, 2);

    expect(makeSchedule(42, 600_000, 2)).toEqual(once);
    expect(makeSchedule(43, 600_000, 2)).not.toEqual(once);
    expect(new Set(once.site.map(({ fault }) => fault))).toEqual(new Set(siteFaults));
  });
});
