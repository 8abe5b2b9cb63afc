import type { Language } from '../errors/index.ts';

/**
 * What a resolver knows of the request. `identity` puts the viewer in before the first resolver runs; its type lives
 * there, since the floor knows no feature.
 */
export interface RequestContext {
  readonly language: Language;
  /** Client's address, for slowing down sign-ins. */
  readonly address: string;
  /** Session token from the cookie. */
  readonly token: string | undefined;
  viewer: unknown;
  /** Sets or clears the session cookie on the answer; absent on a socket. */
  readonly setSessionCookie: ((token: string | null, expires?: Date) => void) | undefined;
  /** Batching loaders of this request, made on first use. */
  readonly loaders: Map<symbol, unknown>;
}

/** `Accept-Language`: Vietnamese unless English is asked for first. */
export const languageOf = (header: string | undefined): Language =>
  header?.trim().toLowerCase().startsWith('en') ? 'en' : 'vi';
