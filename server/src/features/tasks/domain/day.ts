const MS_A_DAY = 86_400_000;

const asUtc = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const asDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** Days are calendar days `YYYY-MM-DD`: they compare as text, and no zone enters their arithmetic. */
export const addDays = (day: string, days: number): string => asDay(asUtc(day) + days * MS_A_DAY);

/** 1 for Monday to 7 for Sunday. */
export const weekday = (day: string): number => new Date(asUtc(day)).getUTCDay() || 7;

export const firstOfMonth = (day: string): string => `${day.slice(0, 7)}-01`;

export const lastOfMonth = (day: string): string => {
  const [year, month] = day.split('-').map(Number);
  return asDay(Date.UTC(year ?? 0, month ?? 1, 0));
};

export const laterOf = (one: string, other: string): string => (one > other ? one : other);
