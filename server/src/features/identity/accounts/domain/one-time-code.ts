/** No 0/O, 1/I/L, U/V: codes are read out over the telephone. */
const letters = 'ABCDEFGHJKMNPQRSTWXYZ23456789';
const length = 10;
const lifetimeMs = 24 * 3_600_000;

/**
 * A one-time code such as `K7QF2-M9XTD`, about 48 bits.
 * `pick(n)` gives an even random number from 0 to n - 1.
 */
export const makeCode = (pick: (below: number) => number): string => {
  const code = Array.from({ length }, () => letters[pick(letters.length)] ?? '').join('');
  return `${code.slice(0, 5)}-${code.slice(5)}`;
};

/** What a person typed, as `makeCode` writes it: case, spaces and dashes do not matter. */
export const readCode = (typed: string): string => {
  const code = typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return `${code.slice(0, 5)}-${code.slice(5)}`;
};

export const codeExpiry = (at: string): string => new Date(Date.parse(at) + lifetimeMs).toISOString();

export const hasExpired = (expiresAt: string, now: string): boolean => expiresAt <= now;
