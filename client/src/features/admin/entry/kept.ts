// What was typed and not saved, while the page is open: it outlives a sheet that was closed and a tab that was left.
// In memory only: it may hold telephone numbers and one-time codes.
const kept = new Map<string, unknown>();

export const keep = (key: string, value: unknown): void => void kept.set(key, value);
export const forget = (key: string): void => void kept.delete(key);
/** The caller names the type with which it kept the thing. */
export const keptUnder = <T>(key: string): T | undefined => kept.get(key) as T | undefined;
