import type { Passage } from '../../../platform/graphql/generated/schema.ts';

/** Where a task's sentence stands in its document. */
export interface Quote {
  readonly passageNo: number | null;
  readonly quoteStart: number | null;
  readonly quoteEnd: number | null;
  readonly quote: string | null;
}

const lost: Quote = { passageNo: null, quoteStart: null, quoteEnd: null, quote: null };

/** Finds a quoted sentence again in a new text: only where it stands exactly once, else the task no longer points anywhere. */
export function findAgain(quote: string, text: string, passages: readonly Passage[]): Quote {
  const start = text.indexOf(quote);
  if (start < 0 || text.indexOf(quote, start + 1) >= 0) return lost;
  const passage = passages.find((one) => one.start <= start && start < one.end);
  return { passageNo: passage?.no ?? null, quoteStart: start, quoteEnd: start + quote.length, quote };
}
