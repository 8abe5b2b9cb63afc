import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { useLocation } from 'react-router';
import { anAgency, aTask } from '../../testing/records.ts';
import { renderScreen } from '../../testing/render-screen.tsx';
import { prepareThings } from '../../testing/things.ts';
import { PaletteButton } from './palette-button.tsx';

afterEach(cleanup);

const Here = () => {
  const { pathname, search } = useLocation();
  return <output>{`${pathname}${search}`}</output>;
};

const open = async (language: 'vi' | 'en' = 'vi') => {
  const things = prepareThings({
    agencies: [anAgency({ id: 'cax', name: 'Công an xã Ô Lâm', shortName: 'CAX Ô Lâm' })],
    tasks: [
      aTask({ id: 't1', text: 'Bố trí điểm cấp thẻ lưu động' }),
      aTask({ id: 't2', text: 'Rà soát thẻ hỏng' }),
    ],
  });
  const view = (
    <>
      <PaletteButton />
      <Here />
    </>
  );
  renderScreen(view, { things, language, at: '/board?plan=plan' });
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  return screen.findByRole('combobox');
};
const here = (): string | null => screen.getByRole('status', { hidden: true }).textContent;

describe('going anywhere by words', () => {
  test('[S16] by keyboard alone: the key, words without their marks, Enter', async () => {
    const field = await open();
    fireEvent.change(field, { target: { value: 'luu dong' } });
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
      'Bố trí điểm cấp thẻ lưu động',
    ]);

    fireEvent.keyDown(field, { key: 'Enter' });

    expect(screen.queryByRole('combobox')).toBeNull();
    expect(here()).toBe('/tasks/t1?plan=plan');
  });

  test('[S16] arrows choose among several, and the choice is told', async () => {
    const field = await open();
    fireEvent.change(field, { target: { value: 'the' } });
    fireEvent.keyDown(field, { key: 'ArrowDown' });

    const chosen = screen.getByRole('option', { selected: true });
    expect(chosen.textContent).toBe('Rà soát thẻ hỏng');
    expect(field.getAttribute('aria-activedescendant')).toBe(chosen.id);
  });

  test('[S16] in English too; a press goes to the board of an agency', async () => {
    const field = await open('en');
    expect(within(screen.getByRole('group', { name: 'Sections' })).getByText('Live board')).toBeTruthy();
    fireEvent.change(field, { target: { value: 'o lam' } });

    fireEvent.click(screen.getByRole('option', { name: 'Công an xã Ô Lâm' }));

    expect(here()).toBe('/board?plan=plan&agency=cax');
  });

  test('[S16] what is not there is said, with what to try', async () => {
    const field = await open();
    fireEvent.change(field, { target: { value: 'xyz' } });

    expect(screen.getByText(/Không có gì khớp với “xyz”/)).toBeTruthy();
  });
});
