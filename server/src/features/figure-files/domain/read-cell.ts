import { type Message, say } from '../../../platform/errors/index.ts';
import type { FigureEntry } from '../../../platform/graphql/generated/schema.ts';
import { nameKey } from '../../indicators/index.ts';
import type { CellContent } from './sheet-cell.ts';

export type Read<T> = { readonly value: T } | { readonly problem: Message };

const problem = (vi: string, en: string): { readonly problem: Message } => ({ problem: say(vi, en) });

const formula = () =>
  problem(
    'Ô này là công thức. Hãy dán giá trị (Paste Values) rồi nhập lại.',
    'This cell is a formula. Paste it as a value and import again.',
  );
const fault = () =>
  problem(
    'Ô này báo lỗi trong bảng tính. Sửa lại rồi nhập.',
    'The spreadsheet shows an error in this cell. Mend it first.',
  );

/** Why a cell that is reckoned or broken says nothing. */
export const notText = (cell: { readonly kind: 'FORMULA' | 'FAULT' }): { readonly problem: Message } =>
  cell.kind === 'FORMULA' ? formula() : fault();

/** 5.196 and 5 196 are how thousands are written here; 5,196 might be five and a bit. */
const grouped = /^\d{1,3}([.\s\u00A0\u202F]\d{3})+$/;

/** The whole number in a cell; negative ones are for the rules of figures to refuse. */
export function readNumber(cell: CellContent): Read<number> {
  if (cell.kind === 'FORMULA' || cell.kind === 'FAULT') return notText(cell);
  const text = cell.kind === 'TEXT' ? cell.text.trim() : '';
  if (cell.kind === 'NUMBER' && Number.isInteger(cell.value)) return { value: cell.value };
  if (cell.kind === 'NUMBER') {
    return problem(
      `${cell.value.toLocaleString('vi-VN')} không phải số nguyên. Ghi số nguyên.`,
      `${cell.value} is no whole number.`,
    );
  }
  const sign = /^[-−]\s*(?=\d)/.exec(text)?.[0] ?? '';
  const digits = text.slice(sign.length);
  if (/^\d{1,12}$/.test(digits)) return { value: sign === '' ? Number(digits) : -Number(digits) };
  if (grouped.test(digits)) {
    const value = Number(digits.replace(/\D/g, ''));
    return { value: sign === '' ? value : -value };
  }
  if (/^[\d.,\s]+$/.test(digits)) {
    return problem(
      `“${text}” không rõ là số nguyên nào. Ghi liền các chữ số, ví dụ 1250.`,
      `“${text}” is not clearly a whole number. Write the digits only, for example 1250.`,
    );
  }
  return problem(`“${shortened(text)}” không phải số.`, `“${shortened(text)}” is no number.`);
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const asDay = (year: number, month: number, date: number): string | null => {
  const made = new Date(Date.UTC(year, month - 1, date));
  const isReal =
    made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
  return isReal && year >= 1900 && year < 3000 ? made.toISOString().slice(0, 10) : null;
};

/** 1900-based day numbers of spreadsheets, for cells whose date lost its form. */
const serialOf = (serial: number): string | null =>
  Number.isInteger(serial) && serial > 36_526 && serial < 73_051
    ? new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10)
    : null;

/** A day written without its year is the latest one up to `today`. */
const withYear = (month: number, date: number, today: string): string | null => {
  const year = Number(today.slice(0, 4));
  const thisYear = asDay(year, month, date);
  return thisYear !== null && thisYear > today ? asDay(year - 1, month, date) : thisYear;
};

/** The day in a cell: a date, 5/6/2026, 05-06-2026, 2026-06-05 or 5/6; null where it is none. */
export function findDay(cell: CellContent, today: string): string | null {
  if (cell.kind === 'DAY') return cell.day;
  if (cell.kind === 'NUMBER') return serialOf(cell.value);
  if (cell.kind !== 'TEXT') return null;
  const text = cell.text.trim().replace(/^ngày\s+/iu, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T00:00.*)?$/.exec(text);
  if (iso) return asDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (local) return asDay(Number(local[3]), Number(local[2]), Number(local[1]));
  const short = /^(\d{1,2})[/-](\d{1,2})$/.exec(text);
  return short ? withYear(Number(short[2]), Number(short[1]), today) : null;
}

export function readDay(cell: CellContent, today: string): Read<string> {
  if (cell.kind === 'FORMULA' || cell.kind === 'FAULT') return notText(cell);
  const day = findDay(cell, today);
  return day === null
    ? problem(
        'Ngày không rõ. Ghi dạng 5/6/2026.',
        'The day is unclear. Write it like 5/6/2026 (day, month, year).',
      )
    : { value: day };
}

const entryNames: Record<FigureEntry, readonly string[]> = {
  DAILY: ['trong ngay', 'ngay', 'daily', 'hang ngay', 'theo ngay'],
  CUMULATIVE: ['luy ke', 'cong don', 'cumulative', 'tong luy ke'],
};

/** How a figure is meant; nothing written means the indicator's own way. */
export function readEntry(cell: CellContent, usual: FigureEntry): Read<FigureEntry> {
  if (cell.kind === 'FORMULA' || cell.kind === 'FAULT') return notText(cell);
  const text = cell.kind === 'TEXT' ? nameKey(cell.text) : '';
  if (text === '') return { value: usual };
  const entries: readonly FigureEntry[] = ['DAILY', 'CUMULATIVE'];
  const found = entries.find((entry) => entryNames[entry].includes(text));
  return found
    ? { value: found }
    : problem(
        'Cách ghi là “Trong ngày” hoặc “Lũy kế”.',
        'Write “Trong ngày” (the day’s own) or “Lũy kế” (running total).',
      );
}
