import { describe, expect, test } from '@jest/globals';
import { Calendar } from './calendar.ts';
import { communes, targetTotal } from './data/communes.ts';
import { campaign, review, trial } from './data/plans.ts';
import { readMarkedDocument } from './marked-document.ts';

describe('a marked document', () => {
  test('[G5] loses its marks and keeps where the sentences stand', () => {
    const { text, quote } = readMarkedDocument('1. [[a|Làm việc này.]] Rồi [[b-c|làm việc kia.]]\n');

    expect(text).toBe('1. Làm việc này. Rồi làm việc kia.\n');
    expect(text.slice(quote('b-c').start, quote('b-c').end)).toBe('làm việc kia.');
    expect(() => quote('d')).toThrow('"d"');
  });

  test.each([campaign, trial, review])(
    '[G5] $shortName: each marked sentence is a task and the other way round',
    (plan) => {
      const keys = [...plan.document.matchAll(/\[\[([\w-]+)\|/g)].map(([, key]) => key);

      expect(new Set(keys)).toEqual(new Set(plan.tasks.map(({ key }) => key)));
      expect(keys).toHaveLength(plan.tasks.length);
    },
  );
});

describe('the demo’s calendar', () => {
  test.each(['2026-06-01', '2026-06-07', '2027-01-01', '2028-02-29'])(
    '[G4] %s lies in the third week',
    (today) => {
      const { start, end, issue } = new Calendar(today, new Date(`${today}T05:00:00Z`));
      const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

      expect(Math.floor(days(start, today) / 7)).toBe(2);
      expect(new Date(start).getUTCDay()).toBe(1);
      expect(days(start, end)).toBe(53);
      expect(days(issue, start)).toBe(3);
    },
  );

  test('[G4] days are written as documents write them', () => {
    const calendar = new Calendar('2026-02-20', new Date('2026-02-20T05:00:00Z'));

    expect(calendar.fill('từ {start} đến {end}, trước ngày {-9}, chậm nhất {+3}')).toBe(
      'từ 02/02/2026 đến 27/3/2026, trước ngày 11/02/2026, chậm nhất 23/02/2026',
    );
  });

  test('[G4] the parts of the target add up to the total', () => {
    expect(communes.reduce((sum, { target }) => sum + target, 0)).toBe(targetTotal);
  });
});
