import { expect, test } from '@jest/globals';
import { planDays } from './plan-days.ts';
import { sectionsFor } from './sections.ts';

test('[S6] the switcher says how far the plan is', () => {
  const today = '2026-06-15';
  expect(planDays({ state: 'ISSUED', periodEnd: '2026-06-30' }, today)).toEqual({ kind: 'left', count: 15 });
  expect(planDays({ state: 'ISSUED', periodEnd: today }, today)).toEqual({ kind: 'lastDay' });
  expect(planDays({ state: 'ISSUED', periodEnd: '2026-06-14' }, today)).toEqual({ kind: 'over', count: 1 });
  expect(planDays({ state: 'ISSUED', periodEnd: null }, today)).toBeNull();
  expect(planDays({ state: 'CLOSED', periodEnd: today }, today)).toEqual({ kind: 'closed' });
});

test('[S6] a phone’s bar holds the four that the role needs most, its first page among them', () => {
  expect(
    sectionsFor('STAFF')
      .slice(0, 4)
      .map((section) => section.name),
  ).toEqual(['work', 'board', 'blockers', 'indicators']);
  expect(sectionsFor('STAFF').some((section) => section.name === 'admin')).toBe(false);
  expect(sectionsFor('ADMIN')[0]?.name).toBe('admin');
});
