import type { TaskRecord } from '../../../live/index.ts';

interface Passage {
  readonly no: number;
  readonly heading: string | null;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface MarkedPassage {
  readonly no: number;
  readonly heading: string | null;
  readonly before: string;
  /** The part of the sentence that stands in this passage; empty in the others. */
  readonly marked: string;
  readonly after: string;
}

type Sentence = Pick<TaskRecord, 'quoteStart' | 'quoteEnd' | 'passageNo'>;

const clamp = (value: number, length: number): number => Math.min(Math.max(value, 0), length);

/** The document's passages with the task's sentence cut out; it may run over several. Without offsets the whole passage is marked. */
export const markedPassages = (
  passages: readonly Passage[],
  { quoteStart, quoteEnd, passageNo }: Sentence,
): readonly MarkedPassage[] =>
  passages.map(({ no, heading: under, text, start }, index) => {
    // A heading is said once, over the first passage that stands under it.
    const heading = under === passages[index - 1]?.heading ? null : under;
    if (quoteStart === null || quoteEnd === null) {
      return no === passageNo
        ? { no, heading, before: '', marked: text, after: '' }
        : { no, heading, before: text, marked: '', after: '' };
    }
    const from = clamp(quoteStart - start, text.length);
    const to = clamp(quoteEnd - start, text.length);
    if (to <= from) return { no, heading, before: text, marked: '', after: '' };
    return { no, heading, before: text.slice(0, from), marked: text.slice(from, to), after: text.slice(to) };
  });
