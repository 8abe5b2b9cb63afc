import type { ErrorCode } from '../graphql/generated/schema.ts';
import type { Message } from './message.ts';

/**
 * An expected refusal: what was asked for may not or cannot be done, and `say` tells the person what to do instead.
 * Translated into a GraphQL error in one place, `platform/graphql/format-error.ts`. Bugs are plain `Error`s.
 */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly say: Message;
  /** The input field at fault, if there is one. */
  readonly field: string | undefined;
  /** Further facts for the client, for example the subject's present state with STALE_VERSION. */
  readonly facts: Readonly<Record<string, unknown>>;

  constructor(
    code: ErrorCode,
    say: Message,
    more: { field?: string; facts?: Readonly<Record<string, unknown>> } = {},
  ) {
    super(`${code}: ${say.en}`);
    this.name = 'DomainError';
    this.code = code;
    this.say = say;
    this.field = more.field;
    this.facts = more.facts ?? {};
  }
}
