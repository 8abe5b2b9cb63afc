import { expect, test } from '@jest/globals';
import { compareVersions } from './compare-versions.ts';

test('[R10] a second version names what stays, what is worded anew, what is new and what is gone', () => {
  const task = (id: string, quote: string, body: string) => ({ id, text: quote, quote, bodies: [body] });
  const running = [
    task(
      'register',
      'Đối chiếu sổ hộ tịch với danh sách người chưa làm thẻ trước ngày 10/6/2026.',
      'justice',
    ),
    task('schedule', 'Xây dựng lịch các buổi làm thẻ tại xã.', 'police'),
    task('loudspeaker', 'Phát lịch làm thẻ trên loa của thôn.', 'radio'),
  ];
  const duties = [
    { quote: 'Xây dựng lịch các buổi làm thẻ\ntại xã.', bodies: ['police'] },
    {
      quote: 'Đối chiếu sổ hộ tịch với danh sách người chưa làm thẻ trước ngày 20/6/2026.',
      bodies: ['justice'],
    },
    { quote: 'Bố trí điện dự phòng cho nơi làm thẻ.', bodies: ['power'] },
  ];

  const { changes, gone } = compareVersions(duties, running);

  expect(changes).toEqual([
    { change: 'SAME', taskId: 'schedule' },
    { change: 'CHANGED', taskId: 'register' },
    { change: 'NEW', taskId: null },
  ]);
  expect(gone).toEqual(['loudspeaker']);
});
