import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { aCampaign } from '../../../testing/campaign.ts';
import { aBlocker } from '../../../testing/records.ts';
import { renderScreen } from '../../../testing/render-screen.tsx';
import { PrintPage } from './print-page.tsx';

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-06-15T03:00:00.000Z'), advanceTimers: true });
});
afterEach(() => {
  cleanup();
  jest.useRealTimers();
});

describe('the paper', () => {
  test('[S47] on paper: the headline, every locality, agencies, blockers, the time of the figures, a place to sign', () => {
    renderScreen(<PrintPage />, { things: aCampaign({ blockers: [aBlocker()] }) });

    expect(screen.getByText('Số liệu lúc 10:00, thứ Hai, 15/6/2026')).toBeTruthy();
    const [, localitiesTable, agenciesTable, blockersTable] = screen.getAllByRole('table');
    expect(within(localitiesTable as HTMLElement).getAllByRole('row')).toHaveLength(4);
    expect(
      within(agenciesTable as HTMLElement).getByRole('row', { name: /^UBND xã Ô Lâm 1 0 0 0 1/ }),
    ).toBeTruthy();
    expect(blockersTable?.textContent).toContain('Điểm cấp mất điện');
    expect(screen.getAllByText('(Ký, ghi rõ họ tên)')).toHaveLength(2);
  });
});
