import { type Day, daysBetween, formatDayShort } from './days.ts';

type Language = 'vi' | 'en';

/** "còn 3 ngày", "đến hạn hôm nay", "quá hạn 2 ngày": how far the last day in time is from today. */
export const daysLeftWords = (dueDate: Day, today: Day, language: Language): string => {
  const left = daysBetween(today, dueDate);
  if (language === 'vi') {
    if (left < 0) return `quá hạn ${-left} ngày`;
    if (left === 0) return 'đến hạn hôm nay';
    return `còn ${left} ngày`;
  }
  if (left < -1) return `${-left} days overdue`;
  if (left === -1) return '1 day overdue';
  if (left === 0) return 'due today';
  return left === 1 ? '1 day left' : `${left} days left`;
};

export interface MeantDeadline {
  readonly date: Day | null;
  readonly kind: 'BEFORE' | 'BY' | 'WITHIN' | 'INHERITED' | 'NONE';
}

const phrases = {
  vi: {
    BEFORE: (day: string) => `trước ${day}`,
    BY: (day: string) => `chậm nhất ${day}`,
    WITHIN: (day: string) => `trong kỳ đến hết ${day}`,
    INHERITED: (day: string) => `theo kế hoạch, đến ${day}`,
    NONE: 'không hạn',
  },
  en: {
    BEFORE: (day: string) => `before ${day}`,
    BY: (day: string) => `by ${day}`,
    WITHIN: (day: string) => `within the period to ${day}`,
    INHERITED: (day: string) => `as the plan, to ${day}`,
    NONE: 'no deadline',
  },
} as const;

/** The deadline as the document means it: "trước 15/12", "chậm nhất 30/6". */
export const deadlineWords = (deadline: MeantDeadline, today: Day, language: Language): string => {
  const words = phrases[language];
  if (deadline.kind === 'NONE' || !deadline.date) return words.NONE;
  return words[deadline.kind](formatDayShort(deadline.date, today));
};
