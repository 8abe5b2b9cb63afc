import { expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { answerRequests, type Sent } from '../../../../testing/network.ts';
import { renderScreen } from '../../../../testing/render-screen.tsx';
import { prepareThings } from '../../../../testing/things.ts';
import { MapSheet } from './map-sheet.tsx';

const locality = (id: string, name: string) => ({
  id,
  slug: id,
  name,
  kind: 'COMMUNE' as const,
  parentId: null,
  endedOn: null,
  version: 1,
});
const localities = [locality('a', 'Xã An'), locality('b', 'Xã Bình')];
const map = {
  version: 3,
  isArranged: false,
  localityTiles: [
    { localityId: 'a', column: 0, row: 0 },
    { localityId: 'b', column: 1, row: 0 },
  ],
  boundaries: [],
};

const show = async (answers: object): Promise<{ sent: Sent[]; said: string[] }> => {
  const said: string[] = [];
  const sent = answerRequests({ LocalityMap: { localityMap: map }, ...answers });
  renderScreen(<MapSheet onClose={() => undefined} onDone={(words) => said.push(words)} />, {
    things: prepareThings({ localities }),
  });
  await screen.findByText('Ô vuông');
  return { sent, said };
};

const inputOf = (sent: readonly Sent[], operation: string) =>
  sent.filter((one) => one.operation === operation).map((one) => one.variables['input']);

test('[S88] a file of outlines is tried out, says what it found, and is saved on a second press', async () => {
  const outcome = { version: 3, matched: ['a'], unknown: ['Xã Lạ'], missing: ['b'] };
  const { sent, said } = await show({ SaveBoundaries: { saveBoundaries: outcome } });

  const file = new File(['{}'], 'huyen.geojson');
  Object.assign(file, { text: async () => '{"type":"FeatureCollection"}' });
  await act(async () => {
    fireEvent.change(screen.getByTestId('outlines'), { target: { files: [file] } });
  });

  await screen.findByText('huyen.geojson: khớp 1 địa bàn.');
  expect(screen.getByText('Không nhận ra, sẽ bỏ qua: Xã Lạ.')).toBeTruthy();
  expect(screen.getByText('Chưa có ranh giới: Xã Bình.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Lưu ranh giới' }));
  await waitFor(() => expect(said).toEqual(['Đã lưu ranh giới.']));
  expect(inputOf(sent, 'SaveBoundaries')).toMatchObject([
    { baseVersion: 3, dryRun: true },
    { baseVersion: 3, dryRun: false },
  ]);
});

test('[S88] a square is pressed, then its place; all places are saved together', async () => {
  const { sent, said } = await show({ SaveLocalityTiles: { saveLocalityTiles: { version: 4 } } });
  const sheet = within(screen.getByRole('dialog'));

  fireEvent.click(sheet.getByRole('button', { name: 'Xã An, hàng 1, cột 1' }));
  fireEvent.click(sheet.getByRole('button', { name: 'hàng 2, cột 3' }));
  expect(sheet.getByRole('button', { name: 'Xã An, hàng 2, cột 3' })).toBeTruthy();
  fireEvent.click(sheet.getByRole('button', { name: 'Lưu vị trí các ô' }));

  await waitFor(() => expect(said).toEqual(['Đã lưu vị trí các ô.']));
  expect(inputOf(sent, 'SaveLocalityTiles')).toMatchObject([
    {
      tiles: [
        { localityId: 'a', column: 2, row: 1 },
        { localityId: 'b', column: 1, row: 0 },
      ],
    },
  ]);
});
