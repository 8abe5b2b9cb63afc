import { duty } from '../lexicon/lexicon.ts';
import type { Line } from '../text/lines.ts';
import { joinPassages, type Passage, slicePassage } from '../text/passage.ts';
import { splitWords } from '../text/words.ts';
import { type Marker, plainRank, readMarker } from './markers.ts';
import { endsSentence, isFull, isShouted, startsSmall, type Wrapping } from './wrapping.ts';

/** One heading, item or paragraph, its wrapped lines joined and its mark taken off. */
export interface Block {
  readonly marker: Marker | null;
  readonly rank: number;
  readonly content: Passage;
  readonly lines: readonly Line[];
  readonly isHeading: boolean;
}

const isRule = (text: string): boolean => /^[-–—_=.\s|]{3,}$/.test(text);
const isPipe = (text: string): boolean => /^[|\s]+$/.test(text);
const cutReference = /(?:Điều|khoản|điểm|số|tháng|ngày)\s*$/iu;

/** A line that breaks off inside a name or a phrase. */
const cutName =
  /(?:Sở|Bộ|Phòng|Ban|Ủy ban|Hội|Đoàn|Trung tâm|Công ty|Chi cục|Cục|Viện|Trường|và|các|của|với|cho|về|hoặc|,)$/u;

/** Parts the lines into blocks; a line of nothing but a cell border always parts. */
export function buildBlocks(lines: readonly Line[], wrapping: Wrapping): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  let previous: Line | null = null;
  const close = () => {
    if (open.length > 0) blocks.push(makeBlock(open));
    open = [];
  };
  for (const line of lines) {
    const text = line.content.text;
    if (isPipe(text) || isRule(text)) {
      close();
      previous = null;
      continue;
    }
    if (previous !== null && open.length > 0 && startsBlock(open, previous, line, wrapping)) close();
    open.push(line);
    previous = line;
  }
  close();
  return blocks;
}

function makeBlock(lines: readonly Line[]): Block {
  const whole = joinPassages(lines.map((line) => withoutPipes(line.content)));
  const marker = readMarker(whole.text);
  return {
    marker,
    rank: marker?.rank ?? plainRank,
    content: slicePassage(whole, marker?.length ?? 0),
    lines,
    isHeading: lines.some((line) => line.isHeading),
  };
}

/** Borders of cells that stand on the line of their text. */
function withoutPipes(content: Passage): Passage {
  const from = /^[|\s]*/.exec(content.text)?.[0].length ?? 0;
  const to = content.text.length - (/[|\s]*$/.exec(content.text)?.[0].length ?? 0);
  return from >= to ? slicePassage(content, 0, 0) : slicePassage(content, from, to);
}

function startsBlock(open: readonly Line[], above: Line, line: Line, wrapping: Wrapping): boolean {
  const before = above.content.text;
  const text = line.content.text;
  if (line.isHeading || above.isHeading) return true;
  if (open.length === 1 && isOnlyMarker(before)) return false;
  const marker = readMarker(text.length < 7 ? `${text} X` : text);
  if (marker !== null && !isWrappedDash(marker, open, above, wrapping) && !cutReference.test(before))
    return true;
  if (isShouted(before) && isShouted(text)) return wrapping.blanksPart && line.blanksAbove > 1;
  if (
    isShouted(before) !== isShouted(text) &&
    (isShouted(before) ? before : text).length > 8 &&
    !startsSmall(text)
  ) {
    return isShouted(before) || endsSentence(before);
  }
  const isApart = wrapping.blanksPart && line.blanksAbove > 0;
  if (endsSentence(before)) return startsAfterSentence(above, line, wrapping, isApart);
  if (startsSmall(text) || hasOpenBracket(before)) return false;
  if (isApart) return true;
  if (!wrapping.isHard) return wrapping.width >= 160 || before.length < 60 || !isFull(above, wrapping, 0.85);
  if (line.indent > wrapping.indent + 2 && line.indent < 20) return true;
  if (isFull(above, wrapping)) return false;
  return wrapping.isIrregular ? startsWithDuty(text) && !cutName.test(before) : true;
}

const hasOpenBracket = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

function startsAfterSentence(above: Line, line: Line, wrapping: Wrapping, isApart: boolean): boolean {
  if (/^[\p{Ll},.;)]/u.test(line.content.text))
    return isApart && /[.:]$/.test(above.content.text) && !/^[,.;)]/.test(line.content.text);
  if (isApart || !wrapping.isHard) return true;
  if (line.indent > wrapping.indent + 2) return true;
  return !isFull(above, wrapping) && !(wrapping.isIrregular && /[;,]$/.test(above.content.text));
}

const isOnlyMarker = (text: string): boolean => {
  const marker = readMarker(`${text} `) ?? readMarker(`${text} X`);
  return marker !== null && marker.length >= text.length;
};

/** "Phòng Tài chính / - Kế hoạch": the dash of a name that came to stand at the beginning of a line. */
function isWrappedDash(marker: Marker, open: readonly Line[], above: Line, wrapping: Wrapping): boolean {
  if (marker.rank !== 15 || !wrapping.isHard || endsSentence(above.content.text)) return false;
  return (
    open.length > 1 &&
    isFull(above, wrapping, 0.9) &&
    above.indent <= wrapping.indent + 1 &&
    !wrapping.blanksPart
  );
}

function startsWithDuty(text: string): boolean {
  const words = splitWords(text);
  return duty.verbs.lengthAt(words, 0) > 0 || duty.adverbs.lengthAt(words, 0) > 0;
}
