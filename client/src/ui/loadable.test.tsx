import { afterEach, describe, expect, test } from '@jest/globals';
import { act, cleanup, render, screen } from '@testing-library/react';
import { loadable, pageOf } from './loadable.tsx';

afterEach(cleanup);
const Board = () => <h1>Bảng giao ban</h1>;

describe('a page with its chunk', () => {
  test('[S15] shows at once when its chunk has come before anybody asked', async () => {
    const part = loadable(async () => Board);
    await part.load();
    const Page = pageOf(part, <p>đang tải</p>);

    render(<Page />);

    expect(screen.getByRole('heading')).toBeTruthy();
    expect(screen.queryByText('đang tải')).toBeNull();
  });

  test('[S15] says so until it is there', async () => {
    let arrive: (page: typeof Board) => void = () => undefined;
    const Page = pageOf(
      loadable(() => new Promise((resolve) => (arrive = resolve))),
      <p>đang tải</p>,
    );
    render(<Page />);
    expect(screen.getByText('đang tải')).toBeTruthy();

    await act(async () => arrive(Board));

    expect(screen.getByRole('heading')).toBeTruthy();
  });
});
