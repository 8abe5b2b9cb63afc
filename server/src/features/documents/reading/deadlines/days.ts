/** Calendar days as text, YYYY-MM-DD. Nothing here knows a clock or a zone. */
export function day(year: number, month: number, date: number): string | null {
  const days = daysInMonth(year, month);
  if (year < 1945 || year > 2100 || month < 1 || month > 12 || date < 1 || date > days) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

export const lastOfMonth = (year: number, month: number): string | null =>
  day(year, month, daysInMonth(year, month));

export const firstOfMonth = (year: number, month: number): string | null => day(year, month, 1);

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export const quarters: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
};
