import { onSessionEnded } from './session-signal.ts';

interface Begun {
  readonly at: number;
  readonly answer: Promise<Response>;
}

declare global {
  /** Requests that the page began before its scripts had come, by their body: see app/early/main.ts. */
  var giaobanBegun: Map<string, Begun> | undefined;
}

/** Older than this, what the page asked for at its start is asked for again. */
const begunForMs = 10_000;

/** What one member may see is not for the next one, and what was refused before the sign-in is not for after it. */
export const forgetBegun = (): void => globalThis.giaobanBegun?.clear();
onSessionEnded(forgetBegun);

/** The answer to a request that the page has begun already; each is taken over once. */
export const takeBegun = (body: string): Promise<Response> | null => {
  const begun = globalThis.giaobanBegun?.get(body);
  if (!begun) return null;
  globalThis.giaobanBegun?.delete(body);
  return performance.now() - begun.at < begunForMs ? begun.answer : null;
};
