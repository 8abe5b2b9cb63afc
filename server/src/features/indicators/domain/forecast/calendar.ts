// Days as whole numbers: a forecast adds and compares thousands of them.
const msPerDay = 86_400_000;

/** Days since 1 January 1970 of a `YYYY-MM-DD`. */
export const dayNumber = (day: string): number => Math.floor(Date.parse(day) / msPerDay);

export const dayOf = (number: number): string => new Date(number * msPerDay).toISOString().slice(0, 10);

/** 0 is Monday. */
export const weekdayOf = (number: number): number => (((number + 3) % 7) + 7) % 7;
