import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { answerRequests, refuse } from '../../../../testing/network.ts';
import { aMember } from '../../../../testing/records.ts';
import { aViewer, renderScreen } from '../../../../testing/render-screen.tsx';
import { ImportPage } from './import-page.tsx';

const outcome = (set: object) => ({
  importMembers: { added: 0, changed: 0, errors: [], resetCodes: [], ...set },
});
const viewer = aViewer({ member: aMember({ id: 'admin', role: 'ADMIN' }) });

/** The list goes up by a request of its own; the rest is GraphQL. */
const receiveFiles = (received: { status: number; json: object }): void => {
  const graphql = globalThis.fetch;
  globalThis.fetch = async (input, init) =>
    input === '/documents/imports'
      ? ({
          ok: received.status === 201,
          status: received.status,
          json: async () => received.json,
        } as Response)
      : graphql(input, init);
};
const choose = () =>
  act(async () =>
    fireEvent.change(screen.getByTestId('file'), { target: { files: [new File(['x'], 'danh-sach.csv')] } }),
  );
const press = (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));

describe('importing accounts', () => {
  test('[S87] a list is tried out first, taken over on the second press, and its codes stay until handed out', async () => {
    const sent = answerRequests({
      ImportMembers: ({ input }: Record<string, unknown>) =>
        (input as { dryRun: boolean }).dryRun
          ? outcome({ added: 1, changed: 2 })
          : outcome({
              added: 1,
              changed: 2,
              resetCodes: [
                {
                  memberId: 'x',
                  username: 'o-lam',
                  code: 'ABCD-EFGH',
                  expiresAt: '2026-06-16T01:00:00.000Z',
                },
              ],
            }),
    });
    receiveFiles({ status: 201, json: { id: 'upload' } });
    const first = renderScreen(<ImportPage />, { viewer });

    await choose();
    expect(screen.getByText('danh-sach.csv: không có lỗi.')).toBeTruthy();
    expect(sent.map((one) => one.variables)).toMatchObject([{ input: { uploadId: 'upload', dryRun: true } }]);
    await press('Nhập danh sách');
    expect(screen.getByText('ABCD-EFGH')).toBeTruthy();

    first.unmount();
    renderScreen(<ImportPage />, { viewer });
    expect(screen.getByText('ABCD-EFGH')).toBeTruthy();
    await press('Đã phát mã, xong');
    expect(screen.queryByText('ABCD-EFGH')).toBeNull();
  });

  test('[S87] what cannot be taken over is named by row and column, and nothing is offered to import', async () => {
    answerRequests({
      ImportMembers: outcome({ errors: [{ row: 7, column: 'Cơ quan', message: 'Không có cơ quan này.' }] }),
    });
    receiveFiles({ status: 201, json: { id: 'upload' } });
    renderScreen(<ImportPage />, { viewer });

    await choose();

    expect(screen.getByRole('row', { name: '7 Cơ quan Không có cơ quan này.' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Nhập danh sách' })).toBeNull();
  });

  test('[S87] a file that is refused says why, and another can be chosen', async () => {
    answerRequests({});
    receiveFiles({ status: 415, json: refuse('FILE_TYPE', 'Không đọc được bảng tính này.') });
    renderScreen(<ImportPage />, { viewer });

    await choose();

    expect(screen.getByRole('alert').textContent).toBe('Không đọc được bảng tính này.');
    expect(screen.getByRole('button', { name: 'Chọn tệp…' })).toBeTruthy();
  });
});
