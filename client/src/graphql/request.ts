import { language } from '../i18n/index.ts';
import { takeBegun } from './begun.ts';
import { post } from './post.ts';
import { LineDown, Refused, refusalFromWire } from './refusal.ts';
import { announceSessionEnded } from './session-signal.ts';
import type { TypedDocument } from './typed-document.ts';

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}

export interface RequestOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  /** Is given the answer as it came, for whoever keeps it. */
  readonly onBytes?: (answer: ArrayBuffer) => void;
}

const defaultTimeoutMs = 20_000;

const send = async (body: string, signal: AbortSignal): Promise<Response> => {
  try {
    return await (takeBegun(body) ?? post(body, language(), signal));
  } catch (error) {
    throw new LineDown(error);
  }
};

const read = async (response: Response, onBytes: RequestOptions['onBytes']): Promise<Answer> => {
  try {
    if (!onBytes) return (await response.json()) as Answer;
    const bytes = await response.arrayBuffer();
    onBytes(bytes);
    return JSON.parse(new TextDecoder().decode(bytes)) as Answer;
  } catch (error) {
    // A proxy's page, or a body cut off in the middle.
    throw new LineDown(error);
  }
};

/**
 * One GraphQL request. Resolves with the data; throws `Refused` with what the server said, `LineDown` when nobody
 * answered. Everything the client asks goes through here but the socket.
 */
export const request = async (
  query: string,
  variables: unknown,
  options: RequestOptions = {},
): Promise<Record<string, unknown>> => {
  const timeout = AbortSignal.timeout(options.timeoutMs ?? defaultTimeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  const response = await send(JSON.stringify({ query, variables }), signal);
  if (response.status >= 502 && response.status <= 504) throw new LineDown(`HTTP ${response.status}`);
  const answer = await read(response, options.onBytes);
  const error = answer.errors?.[0];
  if (error) {
    const refusal = refusalFromWire(error);
    if (refusal.code === 'UNAUTHENTICATED') announceSessionEnded();
    throw new Refused(refusal);
  }
  if (!answer.data) throw new LineDown(`HTTP ${response.status} without data`);
  return answer.data;
};

/** The same for a generated document: typed both ways. */
export const ask = async <TData, TVariables>(
  document: TypedDocument<TData, TVariables>,
  variables: TVariables,
  options: RequestOptions = {},
): Promise<TData> => (await request(document, variables, options)) as TData;
