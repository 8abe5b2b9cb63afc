import { agencyWords } from '../lexicon/lexicon.ts';
import type { OutlineNode } from '../structure/outline.ts';
import { foldSpelling } from '../text/spelling.ts';
import type { Party } from './draft.ts';

/** "Đề nghị các cơ quan, đơn vị nghiêm túc triển khai thực hiện": an ending addressed to everybody, no task. */
export function isExhortation(text: string, parties: readonly Party[], node: OutlineNode): boolean {
  if (node.block.marker !== null) return false;
  const toAll = parties.every((party) =>
    foldSpelling(party.name)
      .split(/[\s,-]+/)
      .every((word) => agencyWords.generic.has(word)),
  );
  if (!toAll) return false;
  if (/^trên đây là/iu.test(text)) return true;
  return (
    /(?:triển khai|thực hiện|biết|phối hợp)/u.test(text) &&
    /(?:nghiêm túc|khẩn trương|quan tâm|đầy đủ|phối hợp|triển khai,? thực hiện|để biết)/u.test(text) &&
    text.length < 260
  );
}
