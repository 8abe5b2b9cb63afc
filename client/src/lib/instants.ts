import { dayIn, daysBetween, formatDayShort } from './days.ts';
import { onceEach } from './once-each.ts';

type Language = 'vi' | 'en';

const clockIn = onceEach(
  (timeZone) => new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }),
);

/** "09:42" in the unit's zone. */
export const formatClock = (instant: string | Date, zone: string): string =>
  clockIn(zone).format(new Date(instant));

/** "09:42 hôm nay", "09:42 hôm qua", "09:42 · 3/6": for history lines. */
export const formatInstant = (instant: string, now: Date, zone: string, language: Language): string => {
  const today = dayIn(now, zone);
  const day = dayIn(instant, zone);
  const clock = formatClock(instant, zone);
  const ago = daysBetween(day, today);
  if (ago === 0) return language === 'vi' ? `${clock} hôm nay` : `${clock} today`;
  if (ago === 1) return language === 'vi' ? `${clock} hôm qua` : `${clock} yesterday`;
  return `${clock} · ${formatDayShort(day, today)}`;
};

/** "09:42", and on another day "09:42 hôm qua": since when something is so. */
export const formatSince = (since: Date, now: Date, zone: string, language: Language): string =>
  dayIn(since, zone) === dayIn(now, zone)
    ? formatClock(since, zone)
    : formatInstant(since.toISOString(), now, zone, language);

const english = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** A length of time in one unit: "5 phút", "3 giờ", "4 ngày". For ages and for time left. */
export const formatDuration = (ms: number, language: Language): string => {
  const minutes = Math.max(1, Math.floor(Math.abs(ms) / 60_000));
  if (minutes < 60) return language === 'vi' ? `${minutes} phút` : english(minutes, 'minute');
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return language === 'vi' ? `${hours} giờ` : english(hours, 'hour');
  const days = Math.floor(hours / 24);
  return language === 'vi' ? `${days} ngày` : english(days, 'day');
};

/** "vừa xong", "5 phút trước", "3 giờ trước", "4 ngày trước". */
export const formatAge = (instant: string, now: Date, language: Language): string => {
  const ms = now.getTime() - Date.parse(instant);
  if (ms < 60_000) return language === 'vi' ? 'vừa xong' : 'just now';
  return language === 'vi' ? `${formatDuration(ms, 'vi')} trước` : `${formatDuration(ms, 'en')} ago`;
};
