import { describe, expect, test } from '@jest/globals';
import type { Plan, PlanContent } from './plan.ts';
import { checkContent, targetGap } from './plan-content.ts';
import { amend, close, issue, planSteps, reopen, supersede } from './plan-steps.ts';

const content: PlanContent = {
  kind: 'PLAN',
  number: null,
  issuedOn: null,
  issuer: null,
  subject: 'Cao điểm cấp thẻ căn cước',
  shortName: 'Cao điểm CCCD',
  periodStart: '2026-11-01',
  periodEnd: '2026-12-31',
  standingAgencyId: 'police',
  route: [{ agencyId: 'police', name: 'Công an huyện', responseHours: 24 }],
  targetTotal: 10,
  targetUnit: null,
  targets: [],
  supersedesId: null,
};
const at = '2026-11-22T01:00:00.000Z';
const draft: Plan = {
  ...content,
  id: 'plan',
  unitId: 'unit',
  state: 'DRAFT',
  issuedAt: null,
  closedAt: null,
  documentId: null,
  cutOff: '17:00',
  createdAt: at,
  version: 1,
};

describe('the states of a plan', () => {
  test('[P4] draft, issued, closed, and back by reopening: nothing else', () => {
    expect(planSteps).toEqual({
      DRAFT: { edit: 'DRAFT', discard: 'DRAFT', issue: 'ISSUED' },
      ISSUED: { amend: 'ISSUED', close: 'CLOSED', supersede: 'CLOSED' },
      CLOSED: { reopen: 'ISSUED' },
    });
  });

  test('[P4] a draft is not closed and an issued plan is not issued twice', () => {
    const issued = issue(draft, at).plan;
    expect(() => close(draft, at, 0, true, null)).toThrow(expect.objectContaining({ code: 'INVALID_STEP' }));
    expect(() => issue(issued, at)).toThrow(expect.objectContaining({ code: 'INVALID_STEP' }));
    expect(issued).toMatchObject({ state: 'ISSUED', issuedAt: at, number: null, version: 2 });
  });

  test('[P5] closing with open work asks first and says how much', () => {
    const issued = issue(draft, at).plan;
    expect(() => close(issued, at, 7, false, null)).toThrow(
      expect.objectContaining({ code: 'OPEN_WORK', facts: { open: 7 } }),
    );
    expect(close(issued, at, 7, true, null).plan.state).toBe('CLOSED');
    expect(close(issued, at, 0, false, null).detail).toEqual({ open: 0, reason: null });
  });

  test('[P6] amending and reopening say why', () => {
    const issued = issue(draft, at).plan;
    expect(() => amend(issued, content, null)).toThrow(expect.objectContaining({ field: 'reason' }));
    const closed = supersede(issued, at, 'next', 2).plan;
    expect(() => reopen(closed, null)).toThrow(expect.objectContaining({ field: 'reason' }));
    expect(reopen(closed, 'Còn việc').plan).toMatchObject({ state: 'ISSUED', closedAt: null });
  });
});

describe('what a plan says', () => {
  const refusal = (change: Partial<PlanContent>) => () => checkContent({ ...content, ...change });

  test('[P9] what contradicts itself is refused beside its field', () => {
    expect(refusal({ periodEnd: '2026-10-01' })).toThrow(expect.objectContaining({ field: 'periodEnd' }));
    expect(refusal({ route: [{ name: 'x' }] })).toThrow(expect.objectContaining({ field: 'route' }));
    expect(refusal({ route: [{ name: 'x', role: 'CHAIR', responseHours: 0 }] })).toThrow(
      expect.objectContaining({ field: 'route' }),
    );
    expect(
      refusal({
        targets: [
          { localityId: 'a', value: 1 },
          { localityId: 'a', value: 2 },
        ],
      }),
    ).toThrow(expect.objectContaining({ field: 'targets' }));
    expect(refusal({ targetTotal: -1 })).toThrow(expect.objectContaining({ field: 'targets' }));
  });

  test('[P10] parts that do not add up to the total are said, not refused', () => {
    const targets = [
      { localityId: 'a', value: 4 },
      { localityId: 'b', value: 5 },
    ];
    expect(targetGap({ targetTotal: 10, targets })).toBe(-1);
    expect(targetGap({ targetTotal: null, targets })).toBeNull();
    expect(checkContent({ ...content, targets }).targets).toHaveLength(2);
  });
});
