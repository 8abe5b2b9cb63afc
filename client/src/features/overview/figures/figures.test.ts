import { describe, expect, test } from '@jest/globals';
import { aBlocker, anAgency, anAssignment, aPlan } from '../../../testing/records.ts';
import { agenciesByRisk } from './agencies.ts';
import { blockersByPlace } from './blockers.ts';
import { changesSince } from './changes.ts';
import { pressing } from './due.ts';
import { sumTargets } from './targets.ts';

const today = '2026-06-15';
const agencies = new Map(
  ['justice', 'youth', 'radio'].map((id) => [id, anAgency({ id, shortName: id })] as const),
);

describe('figures of the overview', () => {
  test('[S41] agencies stand by risk: overdue, then due soon, then the longest silence', () => {
    const rows = agenciesByRisk(
      [
        anAssignment({
          id: '1',
          agencyId: 'justice',
          dueDate: '2026-06-30',
          changedAt: '2026-06-01T00:00:00.000Z',
        }),
        anAssignment({ id: '2', agencyId: 'youth', dueDate: '2026-06-10' }),
        anAssignment({ id: '3', agencyId: 'radio', dueDate: '2026-06-16' }),
        anAssignment({ id: '4', agencyId: 'radio', role: 'COOPERATE', dueDate: '2026-06-01' }),
      ],
      agencies,
      today,
    );

    expect(rows.map(({ agencyId }) => agencyId)).toEqual(['youth', 'radio', 'justice']);
    expect(rows[1]).toMatchObject({ dueSoon: 1, count: { total: 1, openOverdue: 0 } });
    expect(rows[2]?.silentSince).toBe('2026-06-01T00:00:00.000Z');
  });

  test('[S41] what awaits confirmation is not the agency’s silence', () => {
    const [row] = agenciesByRisk(
      [anAssignment({ status: 'AWAITING_CONFIRMATION', reportedOn: '2026-06-02' })],
      agencies,
      today,
    );
    expect(row?.silentSince).toBeNull();
  });

  test('[S41] overdue is what the four-way count says: reported late stays until it is confirmed', () => {
    const late = anAssignment({
      status: 'AWAITING_CONFIRMATION',
      dueDate: '2026-06-10',
      reportedOn: '2026-06-12',
    });
    const { overdue, soon } = pressing(
      [late, anAssignment({ id: 'b', dueDate: '2026-06-17' }), anAssignment({ id: 'c', status: 'DONE' })],
      today,
    );
    expect(overdue).toEqual([late]);
    expect(soon.map(({ id }) => id)).toEqual(['b']);
  });

  test('[S41] blockers that wait for the chair come first, with their oldest and what is past its deadline', () => {
    const route = [
      { agencyId: 'police', role: null, name: 'Công an huyện', responseHours: 24 },
      { agencyId: null, role: 'CHAIR' as const, name: 'Chủ tịch', responseHours: 24 },
    ];
    const places = blockersByPlace(
      [
        aBlocker({ id: '1', route, step: 0, stepSince: '2026-06-10T00:00:00.000Z' }),
        aBlocker({
          id: '2',
          route,
          step: 1,
          stepSince: '2026-06-14T00:00:00.000Z',
          answerBy: '2026-06-14T12:00:00.000Z',
        }),
        aBlocker({ id: '3', route, step: 1, stepSince: '2026-06-13T00:00:00.000Z' }),
        aBlocker({ id: '4', route, step: 1, state: 'GUIDED' }),
        aBlocker({ id: '5', route, step: 1, state: 'RESOLVED' }),
      ],
      new Date('2026-06-15T00:00:00.000Z'),
    );

    expect(places.map(({ name, count }) => [name, count])).toEqual([
      ['Chủ tịch', 2],
      ['Công an huyện', 1],
      [null, 1],
    ]);
    expect(places[0]).toMatchObject({ isChair: true, late: 1, oldest: { id: '3' } });
  });

  test('[S41] parts that do not add up to the target are said to', () => {
    const targets = [
      { localityId: 'a', value: 3_000 },
      { localityId: 'b', value: 2_196 },
    ];
    expect(sumTargets(aPlan({ targets, targetTotal: 5_196 }))).toMatchObject({ difference: 0 });
    expect(sumTargets(aPlan({ targets, targetTotal: 5_200 }))).toMatchObject({ sum: 5_196, difference: -4 });
    expect(sumTargets(aPlan({ targets, targetTotal: null }))).toMatchObject({ difference: null });
    expect(sumTargets(aPlan())).toBeNull();
  });

  test('[S41] the last hour tells what was touched, newest first, and not what was merely issued', () => {
    const since = '2026-06-15T01:00:00.000Z';
    const changes = changesSince(
      {
        assignments: [
          anAssignment({ id: 'issued', changedAt: '2026-06-15T01:30:00.000Z' }),
          anAssignment({ id: 'touched', version: 2, changedAt: '2026-06-15T01:10:00.000Z' }),
          anAssignment({ id: 'old', version: 5, changedAt: '2026-06-14T01:10:00.000Z' }),
        ],
        blockers: [
          aBlocker({
            path: [
              {
                at: '2026-06-15T01:20:00.000Z',
                kind: 'ESCALATED',
                step: 0,
                toStep: 1,
                by: 'me',
                agencyId: null,
                text: null,
              },
            ],
          }),
        ],
        directives: [],
      },
      since,
    );
    expect(changes.map(({ kind, at }) => [kind, at.slice(11, 16)])).toEqual([
      ['blocker', '01:20'],
      ['assignment', '01:10'],
    ]);
  });
});
