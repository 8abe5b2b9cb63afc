const MS_A_DAY = 86_400_000;

const instant = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Days are calendar days `YYYY-MM-DD`: they compare as text, and no zone enters their arithmetic. */
export const addDays = (day: string, days: number): string =>
  new Date(instant(day) + days * MS_A_DAY).toISOString().slice(0, 10);

/** How many days `to` lies after `from`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((instant(to) - instant(from)) / MS_A_DAY);

/** As people write it: 5/6/2026. */
export const writtenDay = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}/${month}/${year}`;
};
