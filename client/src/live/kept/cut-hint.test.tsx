import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { type CutHint, dropHint, readHint, shapeOf, writeHint } from './cut-hint.ts';

const day = 86_400_000;
const hintOf = (planId: string | null, more: Partial<CutHint> = {}): CutHint => ({
  memberId: 'me',
  shape: shapeOf(planId),
  keptAt: Date.now(),
  question: { planId, after: 'c1', kinds: ['TASK'], most: 100 },
  ...more,
});

afterEach(() => {
  localStorage.clear();
  jest.restoreAllMocks();
});

describe('what tells of a kept cut', () => {
  test('[L49] is for its plan, the version that kept it, and a week', () => {
    writeHint(hintOf('plan'));
    expect(readHint('plan')?.question.after).toBe('c1');
    expect(readHint('another')).toBeNull();
    expect(readHint(null)).toBeNull();

    writeHint(hintOf('plan', { shape: 'older' }));
    expect(readHint('plan')).toBeNull();
    writeHint(hintOf('plan', { keptAt: Date.now() - 8 * day }));
    expect(readHint('plan')).toBeNull();
    writeHint(hintOf('plan', { keptAt: Date.now() + day }));
    expect(readHint('plan')).toBeNull();
  });

  test('[L49] is one board and the directory, and gone when it is dropped or makes no sense', () => {
    writeHint(hintOf('plan'));
    writeHint(hintOf('another'));
    writeHint(hintOf(null));
    expect(readHint('plan')).toBeNull();
    expect(readHint('another')).not.toBeNull();
    expect(readHint(null)).not.toBeNull();

    dropHint('board');
    expect(readHint('another')).toBeNull();
    localStorage.setItem('giaoban.cut.directory', '{"shape":');
    expect(readHint(null)).toBeNull();
  });
});
