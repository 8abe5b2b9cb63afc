import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import type { Entry } from '../../live/index.ts';
import { renderScreen } from '../../testing/render-screen.tsx';
import { prepareThings } from '../../testing/things.ts';
import { LineBadge } from './line-badge.tsx';

const entry: Entry = {
  operationId: '1',
  memberId: 'me',
  name: 'reportStatus',
  query: '',
  variables: { input: { note: 'Đã rà soát 40 hộ' } },
  patches: [],
  subjectId: 'a',
  savedAt: '2026-06-15T02:42:00.000Z',
  attempted: false,
  refusal: null,
};

describe('the state of the line', () => {
  test('[S14] it is said in words: live, catching up, offline since when', async () => {
    const things = prepareThings();
    renderScreen(<LineBadge />, { things });
    const { line } = things.things.live;

    await act(async () => line.report('board', 'live'));
    expect(screen.getByRole('status').textContent).toBe('Trực tuyến');
    await act(async () => line.report('board', 'catchingUp'));
    expect(screen.getByRole('status').textContent).toBe('Đang đồng bộ');
    await act(async () => line.report('board', 'offline'));

    expect(screen.getByRole('status').textContent).toMatch(/^Ngoại tuyến từ \d\d:\d\d$/);
  });

  test('[S14] what is kept on the device is counted, can be read, and a refused one says why', async () => {
    const things = prepareThings();
    renderScreen(<LineBadge />, { things });
    await act(async () => {
      await things.things.outbox.keep(entry);
      const refusal = {
        code: 'STALE_VERSION',
        message: 'Việc đã được cập nhật',
        field: null,
        facts: {},
      } as const;
      await things.things.outbox.keep({ ...entry, operationId: '2', subjectId: 'b', refusal });
    });

    expect(screen.getByText('1 việc chưa gửi')).toBeTruthy();
    expect(screen.getByText('1 việc không gửi được')).toBeTruthy();
    fireEvent.click(screen.getByRole('button'));

    expect(await screen.findAllByText('Đã rà soát 40 hộ')).toHaveLength(2);
    expect(screen.getByText('Không nhận: Việc đã được cập nhật')).toBeTruthy();
  });
});
