import { describe, expect, it } from '@jest/globals';
import { sayTimeliness } from './timeliness-words.ts';

const today = '2026-06-15';
const said = (status: string, dueDate: string | null, reportedOn: string | null = null) =>
  sayTimeliness({ status, dueDate, reportedOn }, today, 'vi');

describe('timeliness in words', () => {
  it('[S30] has a colour and a word for each', () => {
    expect(said('IN_PROGRESS', '2026-06-13')).toMatchObject({ meaning: 'red', words: 'quá hạn 2 ngày' });
    expect(said('IN_PROGRESS', '2026-06-18')).toMatchObject({ meaning: 'amber', words: 'còn 3 ngày' });
    expect(said('IN_PROGRESS', '2026-06-25')).toMatchObject({ meaning: 'grey', words: 'còn 10 ngày' });
    expect(said('DONE', '2026-06-10', '2026-06-10')).toMatchObject({ meaning: 'green', words: 'đúng hạn' });
    expect(said('IN_PROGRESS', null)).toMatchObject({ meaning: 'grey', words: '' });
  });

  it('[S30] goes by the day of the report, not by the day of the confirmation', () => {
    const late = { status: 'DONE', dueDate: '2026-06-10', reportedOn: '2026-06-12' };
    expect(said('DONE', '2026-06-10', '2026-06-12').words).toBe('trễ 2 ngày');
    expect(sayTimeliness(late, today, 'en').words).toBe('2 days late');
    expect(said('AWAITING_CONFIRMATION', '2026-06-10', '2026-06-09').words).toBe('đúng hạn');
  });
});
