import { expect, test } from '@jest/globals';
import { cutsOf, doubtfulFirst, type Finding, newest, nextOpen, progressOf } from './findings.ts';
import { markedPieces } from './marked-pieces.ts';

const aFinding = (id: string, set: Partial<Finding> = {}): Finding => ({
  id,
  planId: 'plan',
  position: 1,
  section: null,
  text: id,
  quoteStart: 0,
  quoteEnd: 10,
  agencies: [],
  deadline: { date: null, kind: 'NONE', asWritten: null, start: null, end: null },
  cadence: 'ONCE',
  indicator: null,
  confidence: 90,
  reasons: [],
  warnings: [],
  change: 'NEW',
  state: 'OPEN',
  taskId: null,
  version: 1,
  ...set,
});

test('[R9] what a step answered stands before what was asked for earlier, in the document’s order', () => {
  const asked = [aFinding('b', { position: 2 }), aFinding('a', { position: 1 })];

  const shown = newest(asked, [
    aFinding('b', { position: 2, version: 2, state: 'ACCEPTED' }),
    aFinding('c', { position: 3 }),
  ]);

  expect(shown.map(({ id, state }) => [id, state])).toEqual([
    ['a', 'OPEN'],
    ['b', 'ACCEPTED'],
    ['c', 'OPEN'],
  ]);
  expect(progressOf(shown)).toEqual({ done: 1, total: 3 });
});

test('[R9] the doubtful come first on request, and one goes on to the next open one', () => {
  const findings = [
    aFinding('sure'),
    aFinding('done', { state: 'DROPPED' }),
    aFinding('doubtful', { confidence: 50 }),
  ];

  expect(doubtfulFirst(findings)[0]?.id).toBe('doubtful');
  expect(nextOpen(findings, 'sure')?.id).toBe('doubtful');
  expect(nextOpen(findings, 'doubtful')?.id).toBe('sure');
});

test('[R9] the text is cut into marks by kind, and nothing of it is lost', () => {
  const text = 'Giao Phòng A rà soát trước 10/6. Hết.';
  const duty = aFinding('f', {
    quoteStart: 0,
    quoteEnd: 32,
    agencies: [
      {
        asWritten: 'Phòng A',
        role: 'LEAD',
        start: 5,
        end: 12,
        isClass: false,
        agencyId: null,
        groupId: null,
      },
    ],
    deadline: { date: '2026-06-10', kind: 'BEFORE', asWritten: 'trước 10/6', start: 21, end: 31 },
  });

  const pieces = markedPieces(text, [duty], [{ start: 33, end: 36 }]);

  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  expect(pieces.map((piece) => piece.kind)).toEqual([
    'duty',
    'agency',
    'duty',
    'deadline',
    'duty',
    null,
    'target',
    null,
  ]);
});

test('[R9] a sentence is cut where a clause begins', () => {
  const text = 'Rà soát sổ, cung cấp bản sao và báo cáo.';

  expect(cutsOf(aFinding('f', { quoteEnd: text.length }), text).map(({ words }) => words)).toEqual([
    'cung cấp bản sao và báo cáo.',
    'và báo cáo.',
  ]);
});
