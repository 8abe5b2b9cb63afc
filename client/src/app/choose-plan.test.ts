import { describe, expect, test } from '@jest/globals';
import { aPlan } from '../testing/records.ts';
import { choosePlan } from './choose-plan.ts';
import { firstPage } from './first-page.ts';

const older = aPlan({ id: 'older', issuedAt: '2026-01-01T00:00:00.000Z' });
const newer = aPlan({ id: 'newer', issuedAt: '2026-05-01T00:00:00.000Z' });
const draft = aPlan({ id: 'draft', state: 'DRAFT', issuedAt: null });
const closed = aPlan({ id: 'closed', state: 'CLOSED', issuedAt: '2026-06-01T00:00:00.000Z' });
const all = [older, draft, newer, closed];

describe('where one begins', () => {
  test('[S6] the address names the plan; else the last one, the newest that runs, the newest that ended', () => {
    expect(choosePlan(all, 'draft', 'older')?.id).toBe('draft');
    expect(choosePlan(all, 'gone', 'older')?.id).toBe('older');
    expect(choosePlan(all, null, 'closed')?.id).toBe('newer');
    expect(choosePlan([draft, closed], null, null)?.id).toBe('closed');
    expect(choosePlan([draft], null, null)).toBeUndefined();
  });

  test('[S6] each role begins with what it is there for', () => {
    expect(firstPage('CHAIR')).toBe('/overview');
    expect(firstPage('COORDINATOR')).toBe('/board');
    expect(firstPage('STAFF')).toBe('/work');
    expect(firstPage('ADMIN')).toBe('/admin');
  });
});
