import { DomainError, say } from '../../../platform/errors/index.ts';
import { writtenDay } from '../../indicators/index.ts';
import type { FigureDay } from './figure.ts';

const HOUR_MS = 3_600_000;

const refused = (vi: string, en: string) => new DomainError('INVALID_STEP', say(vi, en), { field: 'day' });

export function demandPast(day: string, today: string): void {
  if (day <= today) return;
  throw new DomainError(
    'INVALID_INPUT',
    say(`Ngày ${writtenDay(day)} chưa đến. Chọn ngày khác.`, `${day} has not come yet. Choose another day.`),
    { field: 'day' },
  );
}

export function locked(day: FigureDay, by: string, at: string): FigureDay {
  if (day.locked) {
    throw refused(`Ngày ${writtenDay(day.day)} đã khóa rồi.`, `${day.day} is locked already.`);
  }
  return { ...day, locked: true, lockedBy: by, lockedAt: at, version: day.version + 1 };
}

export function unlocked(day: FigureDay): FigureDay {
  if (!day.locked) {
    throw refused(`Ngày ${writtenDay(day.day)} chưa khóa.`, `${day.day} is not locked.`);
  }
  return { ...day, locked: false, lockedBy: null, lockedAt: null, version: day.version + 1 };
}

/** Once an hour for a day: more would be noise. */
export function reminded(day: FigureDay, at: string): FigureDay {
  const waitMs = day.remindedAt === null ? 0 : Date.parse(day.remindedAt) + HOUR_MS - Date.parse(at);
  if (waitMs <= 0) return { ...day, remindedAt: at, version: day.version + 1 };
  const minutes = Math.ceil(waitMs / 60_000);
  throw new DomainError(
    'RATE_LIMITED',
    say(
      `Vừa nhắc rồi. ${minutes} phút nữa mới nhắc lại được.`,
      `They have just been reminded. Try again in ${minutes} minutes.`,
    ),
    { facts: { retryAfter: Math.ceil(waitMs / 1000) } },
  );
}

export const nobodyToRemind = (day: string) =>
  refused(`Mọi địa bàn đã báo số liệu ngày ${writtenDay(day)}.`, `Every locality has reported for ${day}.`);

/** HH:MM on a clock of 24 hours. */
export function readCutOff(text: string): string {
  const match = /^\s*(\d{1,2})[:hg.](\d{2})\s*$/.exec(text);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  if (match && hour < 24 && minute < 60) return `${String(hour).padStart(2, '0')}:${match[2]}`;
  throw new DomainError(
    'INVALID_INPUT',
    say('Ghi giờ chốt số liệu dạng 17:00.', 'Write the cut-off hour like 17:00.'),
    { field: 'cutOff' },
  );
}
