import { describe, expect, test } from '@jest/globals';
import { warnings, workloads } from './preview.ts';

const share = (agencyId: string, role: 'LEAD' | 'COOPERATE' = 'LEAD') => ({ agencyId, role });
const task = (dueDate: string | null, kind = 'BY') => ({ dueDate, deadline: { kind }, shares: [share('a')] });
const draft = { route: [{}], targetGap: null, uncounted: 0, supersedes: null, unattended: [] };

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
    expect(warnings(laid, { ...draft, route: [], targetGap: -3 }, '2026-11-22')).toHaveLength(6);
    expect(warnings([], draft, '2026-11-22')).toHaveLength(1);
    expect(warnings([], { ...draft, uncounted: 15 }, '2026-11-22')[1]?.vi).toContain('15 địa bàn');
    const known = { ...draft, supersedes: { shortName: 'Cao điểm cũ', open: 2 }, unattended: ['Bưu điện'] };
    const said = warnings([{ task: task('2026-12-15'), shares: [share('a')] }], known, '2026-11-22');
    expect(said.map((one) => one.vi)).toEqual([
      expect.stringContaining('Bưu điện'),
      expect.stringContaining('"Cao điểm cũ" sẽ kết thúc, còn 2'),
    ]);
  });
});
