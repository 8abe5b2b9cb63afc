import { describe, expect, test } from '@jest/globals';
import { firstTurn, interrupt, type Turn, turn, type WallView, wallViews } from './turning.ts';

const round = (from: Turn, shown: readonly WallView[], steps: number): string[] => {
  const seen: string[] = [];
  let now = from;
  for (let step = 0; step < steps; step += 1) {
    now = turn(now, shown);
    seen.push(now.view);
  }
  return seen;
};

describe('the big screen’s turning', () => {
  test('[S40] every view has its turn, and the round begins anew', () => {
    expect(round(firstTurn(wallViews), wallViews, 10)).toEqual([
      'localities',
      'heat',
      'map',
      'count',
      'overdue',
      'agencies',
      'due',
      'blockers',
      'targets',
      'campaign',
    ]);
  });

  test('[S40] views that have nothing to say are left out; the count always has', () => {
    const shown = ['count', 'agencies'] as const;
    expect(firstTurn(shown).view).toBe('count');
    expect(round(firstTurn(shown), shown, 3)).toEqual(['agencies', 'count', 'agencies']);
    expect(round(firstTurn([]), [], 2)).toEqual(['count', 'count']);
  });

  test('[S40] what has just happened is shown at once, and then the round goes on where it was', () => {
    const interrupted = interrupt({ view: 'due', next: 'blockers' });
    expect(interrupted.view).toBe('change');
    expect(interrupt(interrupted)).toEqual(interrupted);
    expect(turn(interrupted, wallViews).view).toBe('due');
  });
});
