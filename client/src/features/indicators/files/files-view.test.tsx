import { describe, expect, test } from '@jest/globals';
import { act, fireEvent, screen } from '@testing-library/react';
import { answerRequests, refuse } from '../../../testing/network.ts';
import { renderScreen } from '../../../testing/render-screen.tsx';
import { violationsIn } from '../../../testing/violations.ts';
import { FilesView } from './files-view.tsx';

const outcome = (set: object) => ({
  importFigures: { added: 0, changed: 0, unchanged: 0, errors: [], implausible: [], ...set },
});
/** The spreadsheet goes up by a request of its own; the rest is GraphQL. */
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
    fireEvent.change(screen.getByTestId('file'), { target: { files: [new File(['x'], 'so-lieu.xlsx')] } }),
  );
const press = (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const show = (canImport = true) => renderScreen(<FilesView planId="plan" canImport={canImport} />);

describe('figures from a spreadsheet', () => {
  test('[S117] it is tried out first, and taken over on the second press', async () => {
    const sent = answerRequests({ ImportFigures: outcome({ added: 40, unchanged: 2 }) });
    receiveFiles({ status: 201, json: { id: 'upload' } });
    const { container } = show();
    expect(await violationsIn(container)).toEqual([]);

    await choose();
    expect(screen.getByText(/so-lieu.xlsx: thêm 40 số liệu mới, sửa 0, giữ nguyên 2/)).toBeTruthy();
    await press('Nhập 40 số liệu');

    expect(screen.getByText('Đã nhập: thêm 40, sửa 0.')).toBeTruthy();
    expect(sent.map((one) => (one.variables['input'] as { dryRun: boolean }).dryRun)).toEqual([true, false]);
  });

  test('[S117] what cannot be taken over is named by cell, and nothing is offered to import', async () => {
    answerRequests({
      ImportFigures: outcome({ errors: [{ row: 7, column: 'C', message: 'Số liệu không được âm (-4).' }] }),
    });
    receiveFiles({ status: 201, json: { id: 'upload' } });
    show();

    await choose();

    expect(screen.getByRole('row', { name: '7 C Số liệu không được âm (-4).' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Nhập/ })).toBeNull();
  });

  test('[S117] what looks mistaken is confirmed, and changing what stands says why', async () => {
    const sent = answerRequests({
      ImportFigures: outcome({
        added: 1,
        changed: 2,
        implausible: [{ row: 3, column: 'D', message: 'Lũy kế giảm từ 90 xuống 9.' }],
      }),
    });
    receiveFiles({ status: 201, json: { id: 'upload' } });
    show();

    await choose();
    expect(screen.getByText('Lũy kế giảm từ 90 xuống 9.')).toBeTruthy();
    await press(/^Đã xem lại, vẫn nhập/);
    expect(screen.getByText(/Ghi lý do sửa/)).toBeTruthy();
    expect(sent).toHaveLength(1);
    await press('Đối chiếu lại');
    await press(/^Đã xem lại, vẫn nhập/);

    expect(sent[1]?.variables['input']).toMatchObject({
      dryRun: false,
      confirmImplausible: true,
      reason: 'Đối chiếu lại',
    });
  });

  test('[S117] a file that is refused says why, and another can be chosen', async () => {
    answerRequests({});
    receiveFiles({ status: 415, json: refuse('FILE_TYPE', 'Tệp có macro, không nhận.') });
    show();

    await choose();

    expect(screen.getByRole('alert').textContent).toBe('Tệp có macro, không nhận.');
    expect(screen.getByRole('button', { name: 'Chọn tệp…' })).toBeTruthy();
  });

  test('[S108] whoever does not report takes figures out, and is told who brings them in', () => {
    show(false);

    expect(screen.getByRole('link', { name: 'Tải .xlsx' }).getAttribute('href')).toBe(
      '/documents/figures/plan.xlsx',
    );
    expect(screen.queryByTestId('file')).toBeNull();
    expect(screen.getByText(/Cán bộ các địa bàn và cơ quan thường trực/)).toBeTruthy();
  });
});
