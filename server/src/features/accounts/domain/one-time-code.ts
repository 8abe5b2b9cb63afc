/** No 0/O, 1/I/L, U/V: codes are read out over the telephone. */
const letters = 'ABCDEFGHJKMNPQRSTWXYZ23456789';
const length = 12;
const lifetimeMs = 24 * 3_600_000;

const inFours = (code: string): string => [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join('-');

/**
 * A one-time code such as `K7QF-2M9X-TDRA`: 58 bits, so that its hash is of no use to a thief within its 24 hours.
 * `pick(n)` gives an even random number from 0 to n - 1.
 */
export const makeCode = (pick: (below: number) => number): string =>
  inFours(Array.from({ length }, () => letters[pick(letters.length)] ?? '').join(''));

/** What a person typed, as `makeCode` writes it: case, spaces and dashes do not matter. */
export const readCode = (typed: string): string => inFours(typed.toUpperCase().replace(/[^A-Z0-9]/g, ''));

export const codeExpiry = (at: string): string => new Date(Date.parse(at) + lifetimeMs).toISOString();

export const hasExpired = (expiresAt: string, now: string): boolean => expiresAt <= now;
