import type { Day } from './data/task-spec.ts';
import { unit } from './data/unit.ts';
import type { When } from './script.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** From 8 May to 30 June, both included, as in 2023. */
const LENGTH = 54;
/** Issued on the Friday before the Monday on which it begins. */
const ISSUED_BEFORE_START = 3;

const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const addDays = (day: string, days: number): string =>
  new Date(instant(day) + days * DAY_MS).toISOString().slice(0, 10);
const monday = (day: string): string => addDays(day, -((new Date(instant(day)).getUTCDay() + 6) % 7));

/** Long before the first plan. */
const FOUNDED_BEFORE = 90;

/** The plan's days for a demo that is loaded at `now`: today lies in the campaign's third week. */
export class Calendar {
  readonly issue: string;
  readonly start: string;
  readonly end: string;

  constructor(
    readonly today: string,
    private readonly now: Date,
  ) {
    this.start = addDays(monday(today), -14);
    this.issue = addDays(this.start, -ISSUED_BEFORE_START);
    this.end = addDays(this.start, LENGTH - 1);
  }

  /** Days of the campaign that are over: today is the day of this number, counted from 0. */
  get elapsed(): number {
    return Math.round((instant(this.today) - instant(this.start)) / DAY_MS);
  }

  /** A day of the campaign, counted from 0. */
  campaignDay(day: number): string {
    return addDays(this.start, day);
  }

  /** When the unit came to be. */
  get founded(): Date {
    return new Date(this.now.getTime() - FOUNDED_BEFORE * DAY_MS);
  }

  /** A day counted from today, or one of the plan's own. */
  day(day: Day): string {
    return typeof day === 'number' ? addDays(this.today, day) : this[day];
  }

  /** As documents write it: 08/5/2026, with a zero before the months that could be mistaken for a day. */
  written(day: Day): string {
    const [year = '', month = '', date = ''] = this.day(day).split('-');
    return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
  }

  /** Puts days in the place of `{start}`, `{end}`, `{-9}`, `{+3}`. */
  fill(text: string): string {
    return text.replace(/\{(start|end|[+-]?\d+)\}/g, (_, day: string) =>
      this.written(day === 'start' || day === 'end' ? day : Number(day)),
    );
  }

  at(when: When): Date {
    if (when.from === 'now') return new Date(this.now.getTime() - when.minutes * MINUTE_MS);
    const from = this[when.from];
    return new Date(`${addDays(from, when.days)}T${when.time}:00${unit.utcOffset}`);
  }
}
