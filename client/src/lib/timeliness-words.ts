import { type Day, daysBetween } from './days.ts';
import { daysLeftWords } from './deadline-words.ts';
import { type Timed, type Timeliness, timelinessOf } from './timeliness.ts';

type Language = 'vi' | 'en';

/** What a timeliness looks like: red overdue or late, amber soon, green reported in time, grey otherwise. */
const meanings = {
  ON_TIME: 'green',
  LATE: 'red',
  WITHIN_DEADLINE: 'grey',
  DUE_SOON: 'amber',
  OVERDUE: 'red',
  NO_DEADLINE: 'grey',
} as const satisfies Record<Timeliness, string>;

export interface TimelinessSaid {
  readonly timeliness: Timeliness;
  readonly meaning: 'green' | 'red' | 'grey' | 'amber';
  /** "còn 3 ngày", "quá hạn 2 ngày", "đúng hạn", "trễ 2 ngày"; empty without a deadline. */
  readonly words: string;
}

const lateWords = ({ dueDate, reportedOn }: Timed, language: Language): string => {
  const days = dueDate && reportedOn ? daysBetween(dueDate, reportedOn) : 0;
  if (language === 'vi') return `trễ ${days} ngày`;
  return days === 1 ? '1 day late' : `${days} days late`;
};

/** Timeliness in a colour and a word: never one without the other. */
export const sayTimeliness = (timed: Timed, today: Day, language: Language): TimelinessSaid => {
  const timeliness = timelinessOf(timed, today);
  const meaning = meanings[timeliness];
  if (timeliness === 'NO_DEADLINE' || !timed.dueDate) return { timeliness, meaning, words: '' };
  if (timeliness === 'LATE') return { timeliness, meaning, words: lateWords(timed, language) };
  if (timeliness === 'ON_TIME') {
    return { timeliness, meaning, words: language === 'vi' ? 'đúng hạn' : 'on time' };
  }
  return { timeliness, meaning, words: daysLeftWords(timed.dueDate, today, language) };
};
