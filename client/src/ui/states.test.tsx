import { describe, expect, jest, test } from '@jest/globals';
import { fireEvent, screen } from '@testing-library/react';
import { renderScreen } from '../testing/render-screen.tsx';
import {
  EmptyState,
  errorOf,
  LoadError,
  NoRight,
  NotFound,
  Problem,
  Skeletons,
  StaleNotice,
} from './index.ts';

const refusal = { code: 'INVALID_INPUT', message: 'Ghi rõ kết quả', field: 'note', facts: {} } as const;

describe('the designed states', () => {
  test('[S7] an empty screen says what to do next, with the button', () => {
    renderScreen(
      <EmptyState title="Chưa có việc" action={<button type="button">Soạn kế hoạch</button>}>
        Ban hành kế hoạch để giao việc.
      </EmptyState>,
    );

    expect(screen.getByRole('heading').textContent).toBe('Chưa có việc');
    expect(screen.getByRole('button').textContent).toBe('Soạn kế hoạch');
  });

  test('[S7] a page that could not be loaded says so and can be tried again', () => {
    const retry = jest.fn();
    renderScreen(<LoadError onRetry={retry} />);

    fireEvent.click(screen.getByRole('button', { name: 'Thử lại' }));

    expect(screen.getByRole('alert').textContent).toContain('Kiểm tra kết nối mạng');
    expect(retry).toHaveBeenCalledTimes(1);
  });

  test('[S7] loading is announced and shown in its rough shape', () => {
    renderScreen(<Skeletons count={3} />);

    expect(screen.getByRole('status').textContent).toContain('Đang tải');
  });

  test('[S7] a page without the right says who may', () => {
    renderScreen(<NoRight who="lãnh đạo và thường trực" />);

    expect(screen.getByText(/dành cho lãnh đạo và thường trực/)).toBeTruthy();
  });

  test('[S7] an unknown address leads home, in the language that is set', () => {
    renderScreen(<NotFound />, { language: 'en' });

    expect(screen.getByRole('link', { name: 'To the first page' }).getAttribute('href')).toBe('/');
  });

  test('[S7] what may be old says since when', () => {
    renderScreen(<StaleNotice since="09:42" />);

    expect(screen.getByRole('status').textContent).toContain('đến 09:42');
  });

  test('[S8] a refusal stands beside its field, and on its own when the form does not show that field', () => {
    expect(errorOf(refusal, 'note')).toBe('Ghi rõ kết quả');
    expect(errorOf(refusal, 'text')).toBeNull();

    const { rerender } = renderScreen(<Problem refusal={refusal} fields={['note']} />);
    expect(screen.queryByRole('alert')).toBeNull();
    rerender(<Problem refusal={refusal} fields={['text']} />);

    expect(screen.getByRole('alert').textContent).toBe('Ghi rõ kết quả');
  });
});
