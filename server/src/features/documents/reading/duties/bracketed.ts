import { type Assignee, readSentence } from './read-sentence.ts';

const bracketed = /\(([^()]{5,240})\)(?!.*\()/su;
const charged =
  /(?<!\p{L})(?:chủ trì|thực hiện|chịu trách nhiệm|phụ trách|tham mưu|đầu mối|phối hợp)(?!\p{L})|^giao\s/iu;

/** "… (Phòng Tư pháp chủ trì)": who is in charge, in the last brackets; null when nobody is. */
export function inBrackets(text: string): readonly Assignee[] | null {
  const match = bracketed.exec(text);
  const inner = match?.[1] ?? '';
  if (match === null || !charged.test(inner)) return null;
  const { shape, assignees } = readSentence(inner);
  const [first] = assignees;
  if (first === undefined || (shape !== 'SUBJECT' && shape !== 'ASSIGNED')) return null;
  if (shape === 'SUBJECT' && first.from > 0) return null;
  const offset = match.index + 1;
  return assignees.map((assignee) => ({
    ...assignee,
    from: assignee.from + offset,
    to: assignee.to + offset,
  }));
}
