import { describe, expect, test } from '@jest/globals';
import { warnings, workloads } from './preview.ts';

const share = (agencyId: string, role: 'LEAD' | 'COOPERATE' = 'LEAD') => ({ agencyId, role });
const task = (dueDate: string | null, kind = 'BY') => ({ dueDate, deadline: { kind }, shares: [share('a')] });
const draft = { route: [{}], targetGap: null };

describe('what issuing would do', () => {
  test('[P3] says what each agency will get, most leads first', () => {
    const laid = [
      { task: task('2026-12-15'), shares: [share('a'), share('b', 'COOPERATE')] },
      { task: task('2026-12-15'), shares: [share('a'), share('b')] },
    ];
    expect(workloads(laid)).toEqual([
      { agencyId: 'a', lead: 2, cooperate: 0 },
      { agencyId: 'b', lead: 1, cooperate: 1 },
    ]);
    expect(warnings(laid, draft, '2026-11-22')).toEqual([]);
  });

  test('[P10] warns of what whoever issues should know', () => {
    const laid = [
      { task: task('2026-11-01'), shares: [] },
      { task: task(null, 'INHERITED'), shares: [share('a')] },
    ];
    expect(warnings(laid, { route: [], targetGap: -3 }, '2026-11-22')).toHaveLength(6);
    expect(warnings([], draft, '2026-11-22')).toHaveLength(1);
  });
});
