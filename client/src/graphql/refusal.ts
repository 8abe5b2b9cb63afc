import type { ErrorCode } from './generated/schema.ts';

/** Why something was not done, in a sentence for the person. `LINE_DOWN` is the client's own: nobody answered. */
export interface Refusal {
  readonly code: ErrorCode | 'LINE_DOWN';
  readonly message: string;
  /** The input field at fault, as the SDL names it. */
  readonly field: string | null;
  /** What else the server said, for example `current` with STALE_VERSION or `retryAfter` with RATE_LIMITED. */
  readonly facts: Readonly<Record<string, unknown>>;
}

/** The server answered, and said no. */
export class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = 'Refused';
    this.refusal = refusal;
  }
}

/** Nobody answered, or something on the way answered in the server's place: what was sent may or may not have arrived. */
export class LineDown extends Error {
  constructor(cause?: unknown) {
    super('no answer from the server', { cause });
    this.name = 'LineDown';
  }
}

export interface WireError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export const refusalFromWire = (error: WireError): Refusal => {
  const { code, field, ...facts } = error.extensions ?? {};
  return {
    code: (typeof code === 'string' ? code : 'INTERNAL') as ErrorCode,
    message: error.message,
    field: typeof field === 'string' ? field : null,
    facts,
  };
};

/** Null for what is no refusal: a line that is down, a bug. */
export const refusalIn = (error: unknown): Refusal | null =>
  error instanceof Refused ? error.refusal : null;
