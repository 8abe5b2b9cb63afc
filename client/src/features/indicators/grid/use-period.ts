import { useMemo } from 'react';
import { addDays, type Day } from '../../../lib/days.ts';
import { useAddressChoice } from '../../../ui/index.ts';

/** The columns: so many days that end with the one in the address, else with today. */
export const usePeriod = (today: Day, count: number, firstDay: Day) => {
  const [asked, setAsked] = useAddressChoice('to');
  const last = asked && /^\d{4}-\d\d-\d\d$/.test(asked) && asked < today ? asked : today;
  const days = useMemo(
    () => Array.from({ length: count }, (_, index) => addDays(last, index + 1 - count)),
    [last, count],
  );
  const moveTo = (day: Day): void => setAsked(day >= today ? null : day);
  return {
    days,
    canGoBack: (days[0] ?? last) > firstDay,
    move: (by: number) => moveTo(addDays(last, by)),
    toToday: () => setAsked(null),
    /** Brings a day into view. */
    show: (day: Day) => {
      if (!days.includes(day)) moveTo(addDays(day, 3));
    },
  };
};
