import { setTimeout as pause } from 'node:timers/promises';
import { v7 } from 'uuid';
import type { Chance } from './chance.ts';

/** One change that somebody tried to make, and what became of it. */
export interface Attempted {
  readonly operationId: string;
  readonly mutation: string;
  /** Nowhere else in the world: what it is found by afterwards. */
  readonly mark: string;
  /** A cut line, no answer, or a fault of the server's: sent again with the same operation id. */
  unanswered: number;
  outcome: 'waiting' | 'acknowledged' | 'refused';
  code: string | null;
  /** Acknowledged between a backup and its restore: it has to be gone. */
  undone: boolean;
}

export interface Change {
  readonly mutation: string;
  readonly inputType: string;
  readonly fields: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly mark: string;
}

interface Answer {
  readonly data?: { readonly done: Readonly<Record<string, unknown>> } | null;
  readonly errors?: readonly { readonly extensions: Readonly<Record<string, unknown>> }[];
}

/** No digits: nine in a row would be asked about. */
export const newMark = (): string =>
  v7()
    .replaceAll(/[0-9a-f]/g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .replaceAll('-', '');

const ANSWER_WITHIN_MS = 6_000;
/** Answers that say nothing about the write itself. */
const passing = new Set(['INTERNAL', 'RATE_LIMITED', 'UNAUTHENTICATED']);

export interface Made {
  readonly done: Readonly<Record<string, unknown>> | null;
  readonly refusal: Readonly<Record<string, unknown>> | null;
}

/** Somebody who writes over a bad line: each change with one operation id, sent again until it is answered. */
export class StormWriter {
  readonly attempts: Attempted[] = [];
  /** Nobody signs a writer out: to be told so is a fault. */
  signedOut = 0;
  private isOver = false;

  constructor(
    private readonly origin: string,
    private readonly cookie: string,
    private readonly chance: Chance,
  ) {}

  /** Answers with what the mutation gave, or with the refusal's extensions. */
  async make(change: Change): Promise<Made> {
    const attempt: Attempted = {
      operationId: v7(),
      mutation: change.mutation,
      mark: change.mark,
      unanswered: 0,
      outcome: 'waiting',
      code: null,
      undone: false,
    };
    this.attempts.push(attempt);
    const query = `mutation ($input: ${change.inputType}!) { done: ${change.mutation}(input: $input) { ${change.fields} } }`;
    const body = JSON.stringify({
      query,
      variables: { input: { ...change.input, operationId: attempt.operationId } },
    });
    while (!this.isOver) {
      const answer = await this.send(body);
      const refusal = answer?.errors?.[0]?.extensions;
      if (answer?.data?.done) {
        attempt.outcome = 'acknowledged';
        return { done: answer.data.done, refusal: null };
      }
      if (refusal && !passing.has(String(refusal['code']))) {
        attempt.outcome = 'refused';
        attempt.code = String(refusal['code']);
        return { done: null, refusal };
      }
      if (refusal?.['code'] === 'UNAUTHENTICATED') this.signedOut += 1;
      attempt.unanswered += 1;
      await pause(this.chance.between(50, 150) * Math.min(8, attempt.unanswered));
    }
    return { done: null, refusal: null };
  }

  /** Sends nothing more; a change that waits for its answer is left as it is. */
  giveUp(): void {
    this.isOver = true;
  }

  private async send(body: string): Promise<Answer | null> {
    try {
      const response = await fetch(`${this.origin}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: this.cookie },
        body,
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      });
      return (await response.json()) as Answer;
    } catch {
      return null;
    }
  }
}
