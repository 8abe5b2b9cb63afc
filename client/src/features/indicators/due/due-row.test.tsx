import { describe, expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import { answerRequests } from '../../../testing/network.ts';
import { aMember, anAgency, anEvent } from '../../../testing/records.ts';
import { aViewer, renderScreen } from '../../../testing/render-screen.tsx';
import { prepareThings } from '../../../testing/things.ts';
import { violationsIn } from '../../../testing/violations.ts';
import { DueRow } from './due-row.tsx';

const agency = anAgency({ id: 'o-lam-pc', localityId: 'o-lam' });
const member = aMember({ agencyId: 'o-lam-pc', role: 'STAFF' });
const rows = {
  agencies: [agency],
  members: [member],
  localities: [
    {
      id: 'o-lam',
      slug: 'o-lam',
      name: 'Xã Ô Lâm',
      kind: 'COMMUNE' as const,
      parentId: null,
      endedOn: null,
      version: 1,
    },
  ],
};
const grid = (set: object = {}) => ({
  figureGrid: {
    mayReport: true,
    indicators: [{ id: 'files', startsOn: '2026-06-13', endedOn: null }],
    progress: [{ indicatorId: 'files' }],
    figures: [{ indicatorId: 'files', day: '2026-06-13' }],
    days: [],
    ...set,
  },
});
const show = async () => {
  const drawn = renderScreen(<DueRow />, {
    viewer: aViewer({ member, agency }),
    things: prepareThings(rows),
  });
  await act(async () => undefined);
  return drawn;
};

describe('the row on the page of work', () => {
  test('[S102] it says which days are owed and leads to the form; a reminder shows at once', async () => {
    let days: object[] = [];
    answerRequests({ FiguresDue: () => grid({ days }) });
    const { container, things } = await show();

    const row = screen.getByRole('link', { name: /^Hôm nay chưa báo cáo số liệu/ });
    expect(row.textContent).toContain('Còn thiếu ngày 14/6');
    expect(row.getAttribute('href')).toBe('/indicators?plan=plan&view=enter&locality=o-lam&day=2026-06-15');
    expect(await violationsIn(container)).toEqual([]);

    days = [{ day: '2026-06-15', locked: false, remindedAt: '2026-06-15T10:05:00.000Z' }];
    await act(async () =>
      things.bring(
        'board',
        anEvent({
          type: 'NonReportersReminded',
          subjectKind: 'FIGURE_DAY',
          subjectId: 'd',
          figureDay: {
            id: 'd',
            planId: 'plan',
            day: '2026-06-15',
            locked: false,
            lockedBy: null,
            lockedAt: null,
            remindedAt: '2026-06-15T10:05:00.000Z',
            version: 1,
          },
        }),
      ),
    );
    expect(await screen.findByText('Thường trực đã nhắc lúc 17:05')).toBeTruthy();
  });

  test('[S102] nothing owed, nothing to report for, or no answer: nothing is said', async () => {
    answerRequests({ FiguresDue: grid({ mayReport: false }) });
    const first = await show();
    expect(screen.queryByRole('link')).toBeNull();
    first.unmount();

    const reported = ['13', '14', '15'].map((day) => ({ indicatorId: 'files', day: `2026-06-${day}` }));
    answerRequests({ FiguresDue: grid({ figures: reported }) });
    const second = await show();
    expect(screen.queryByRole('link')).toBeNull();
    second.unmount();

    answerRequests({});
    await show();
    expect(screen.queryByRole('link')).toBeNull();
  });
});
