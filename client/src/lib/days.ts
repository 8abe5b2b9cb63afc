import { onceEach } from './once-each.ts';

type Language = 'vi' | 'en';

/** A calendar day `YYYY-MM-DD`, as the server reckons it in the unit's zone. Never a `Date`: that would bring a zone. */
export type Day = string;

/** A board of thousands asks about the same few days over and over. */
const utc = onceEach((day) => Date.parse(`${day}T00:00:00Z`));
const dayMs = 86_400_000;

/** Days since 1970: for sorting. */
export const dayNumber = (day: Day): number => utc(day) / dayMs;

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / dayMs);

export const addDays = (day: Day, days: number): Day =>
  new Date(utc(day) + days * dayMs).toISOString().slice(0, 10);

const parts = (day: Day): { year: number; month: number; date: number } => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
};

/** 30/6/2023 in both languages: the form that officials write. */
export const formatDay = (day: Day): string => {
  const { year, month, date } = parts(day);
  return `${date}/${month}/${year}`;
};

/** 30/6 within the year of `today`, else with its year. */
export const formatDayShort = (day: Day, today: Day): string => {
  const { year, month, date } = parts(day);
  return year === parts(today).year ? `${date}/${month}` : `${date}/${month}/${year}`;
};

const weekdays = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

export const formatWeekday = (day: Day, language: Language): string =>
  weekdays[language][new Date(utc(day)).getUTCDay()] ?? '';

/** "thứ Sáu, 30/6/2023" */
export const formatDayLong = (day: Day, language: Language): string =>
  `${formatWeekday(day, language)}, ${formatDay(day)}`;

/** The last day of the ISO week (Sunday) that holds `day`. */
export const endOfWeek = (day: Day): Day => addDays(day, (7 - new Date(utc(day)).getUTCDay()) % 7);

const daysIn = onceEach(
  (timeZone) =>
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
);

/** The day on which an instant falls in a zone. */
export const dayIn = (instant: string | Date, zone: string): Day => daysIn(zone).format(new Date(instant));

const hourMs = 3_600_000;

/** The instant at which a day begins in a zone; found by looking, so that it holds on days when clocks are moved too. */
export const dayStart = (day: Day, zone: string): Date => {
  let before = utc(day) - 15 * hourMs;
  let from = utc(day) + 15 * hourMs;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (dayIn(new Date(middle), zone) < day) before = middle;
    else from = middle;
  }
  return new Date(from);
};
