import { documentKinds } from '../lexicon/lexicon.ts';
import type { Line } from '../text/lines.ts';
import { foldSpelling } from '../text/spelling.ts';
import type { Block } from './blocks.ts';
import { isShouted } from './wrapping.ts';

/** The blocks above the body, told apart. */
export interface Head {
  readonly lines: readonly Line[];
  readonly legalBases: readonly string[];
  readonly addressees: readonly string[];
  readonly body: readonly Block[];
}

const addressed = /^(?:đồng )?kính gửi|điện\s*:$/u;
const basis =
  /^căn cứ\s+(?:\p{L}+\s+)?(?:luật|nghị quyết|nghị định|quyết định|thông tư|chỉ thị|công văn|kế hoạch|kết luận|pháp lệnh|hiến pháp|văn bản|chương trình|đề án|thông báo|quy chế|hướng dẫn|công điện|các|ý kiến)/u;

/** Parts the head from the body: letterhead, title and subject, addressees, legal bases. */
export function partHead(lines: readonly Line[], blocks: readonly Block[], hasLetterhead: boolean): Head {
  const title = blocks.slice(0, 40).findIndex((block) => isTitle(block));
  let at = title >= 0 ? afterSubject(blocks, title + 1) : hasLetterhead ? afterLetterhead(blocks) : 0;
  const headEnd = at;
  const addressees: string[] = [];
  const legalBases: string[] = [];
  for (; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block === undefined) break;
    const folded = foldSpelling(block.content.text);
    if (addressed.test(folded) && folded.length < 300) {
      const named = block.content.text.replace(/^[^:]*:\s*/, '');
      if (named !== '') addressees.push(named);
      const end = afterBullets(blocks, at + 1);
      addressees.push(
        ...blocks.slice(at + 1, end).map((bullet) => bullet.content.text.replace(/[;.,]$/, '')),
      );
      at = end - 1;
    } else if (basis.test(folded) && block.marker === null && /[;.,]$/.test(folded))
      legalBases.push(block.content.text);
    else if (!isLetterheadRest(block)) break;
  }
  // Lines of nothing but the border of a cell are in no block, yet they part the columns of a letterhead.
  const last = blocks[headEnd - 1]?.lines.at(-1)?.index ?? -1;
  return {
    lines: lines.filter((line) => line.index <= last),
    legalBases,
    addressees,
    body: blocks.slice(at),
  };
}

function isTitle(block: Block): boolean {
  const first = block.lines[0]?.content.text ?? '';
  if (!isShouted(first)) return false;
  const folded = foldSpelling(first).replace(/[\s:.]+$/, '');
  return documentKinds.some((kind) => folded === foldSpelling(kind.written));
}

/** Under the title stands the subject: one block, or several in capitals. */
function afterSubject(blocks: readonly Block[], from: number): number {
  const title = blocks[from - 1];
  let at = from;
  if (
    (title?.lines.length ?? 0) < 2 &&
    blocks[at]?.marker == null &&
    !addressed.test(foldSpelling(blocks[at]?.content.text ?? ''))
  )
    at += 1;
  while (at < blocks.length && blocks[at]?.marker == null && isShouted(blocks[at]?.content.text ?? ''))
    at += 1;
  return at;
}

/** A letter has no title: its body begins with the addressees or the first long paragraph. */
function afterLetterhead(blocks: readonly Block[]): number {
  const at = blocks.findIndex((block) => {
    const text = block.content.text;
    if (addressed.test(foldSpelling(text))) return true;
    return (
      block.lines.every((line) => !/\s{4,}\S/.test(line.raw.trim())) &&
      text.length > 160 &&
      /[.:;]$/.test(text)
    );
  });
  return Math.max(0, at);
}

const afterBullets = (blocks: readonly Block[], from: number): number => {
  const end = blocks.findIndex((block, index) => index >= from && block.marker?.isBullet !== true);
  return end < 0 ? blocks.length : end;
};

const isLetterheadRest = (block: Block): boolean =>
  block.marker === null && block.content.text.length < 90 && isShouted(block.content.text);
