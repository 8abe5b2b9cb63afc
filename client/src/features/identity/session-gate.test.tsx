import { beforeEach, describe, expect, test } from '@jest/globals';
import { MantineProvider } from '@mantine/core';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { announceSessionEnded } from '../../graphql/index.ts';
import { type Answers, answerRequests } from '../../testing/network.ts';
import { aViewer } from '../../testing/render-screen.tsx';
import { SessionGate, SessionProvider, useViewer } from './index.ts';

const signInPage = { signInPage: { demo: false, severalUnits: false, unitName: null, demoAccounts: [] } };
const Product = () => (
  <label>
    {useViewer().member.fullName}
    <input />
  </label>
);

const open = async (answers: Answers) => {
  answerRequests({ SignInPage: signInPage, ...answers });
  await act(async () => {
    render(
      <MantineProvider env="test">
        <SessionProvider>
          <SessionGate>
            <Product />
          </SessionGate>
        </SessionProvider>
      </MantineProvider>,
    );
  });
};

beforeEach(() => {
  localStorage.clear();
  document.body.replaceChildren();
});

describe('the session', () => {
  test('[S13] whoever is not signed in sees the sign-in page and nothing of the product', async () => {
    await open({ Me: { me: null } });

    // The sign-in page is loaded when it is needed.
    expect(await screen.findByRole('heading', { name: 'Đăng nhập' })).toBeTruthy();
    expect(screen.queryByText('Nguyễn Thị Mẫu')).toBeNull();
  });

  test('[S13] when the session ends at work, what was typed is still there after signing in again', async () => {
    await open({ Me: { me: aViewer() }, SignIn: { signIn: aViewer() } });
    fireEvent.change(await screen.findByLabelText('Nguyễn Thị Mẫu'), { target: { value: 'đang viết dở' } });

    await act(async () => announceSessionEnded());
    expect(await screen.findByText('Phiên làm việc đã hết')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Mật khẩu'), { target: { value: 'giaoban-demo' } });
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Đăng nhập' })));

    await waitFor(() => expect(screen.queryByText('Phiên làm việc đã hết')).toBeNull());
    expect(screen.getByLabelText<HTMLInputElement>('Nguyễn Thị Mẫu').value).toBe('đang viết dở');
  });

  test('[S12] a password that somebody else has set is replaced before anything else', async () => {
    await open({ Me: { me: aViewer({ mustChangePassword: true }) } });

    expect(await screen.findByRole('heading', { name: 'Đặt mật khẩu mới' })).toBeTruthy();
    expect(screen.queryByText('Nguyễn Thị Mẫu')).toBeNull();
  });

  test('[S7] no answer at the start can be tried again', async () => {
    await open({});
    const again = await screen.findByRole('button', { name: 'Thử lại' });
    answerRequests({ SignInPage: signInPage, Me: { me: aViewer() } });

    await act(async () => fireEvent.click(again));

    expect(await screen.findByText('Nguyễn Thị Mẫu')).toBeTruthy();
  });

  test('[L47] without a line whoever was here last goes on; after signing out nobody does', async () => {
    await open({ Me: { me: aViewer() } });
    await screen.findByText('Nguyễn Thị Mẫu');
    cleanup();

    await open({});
    expect(await screen.findByText('Nguyễn Thị Mẫu')).toBeTruthy();
    cleanup();

    await open({ Me: { me: null } });
    await screen.findByRole('heading', { name: 'Đăng nhập' });
    cleanup();

    await open({});
    expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeTruthy();
  });
});
