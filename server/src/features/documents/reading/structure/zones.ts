import { annexWords, closingWords } from '../lexicon/lexicon.ts';
import type { Line } from '../text/lines.ts';
import { foldSpelling } from '../text/spelling.ts';

/** The parts of a document by line numbers; `to` is exclusive. What stands around them belongs to a web page. */
export interface Zones {
  /** From the issuer's name on. */
  readonly from: number;
  /** Where the letterhead's national motto stands; null without a letterhead. */
  readonly motto: number | null;
  /** Where the recipients and the signature begin. */
  readonly closing: number;
  /** Where the recipients and the signature end. */
  readonly end: number;
  /** Where annexes begin; null without any. */
  readonly annex: number | null;
}

const mottoPattern = /hòa xã hội|chủ nghĩa việt nam|đảng cộng sản/u;
const signature = /^(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2}/u;

export function findZones(lines: readonly Line[]): Zones {
  const folded = lines.map((line) => foldSpelling(line.content.text));
  const motto = folded.findIndex(
    (text, index) => mottoPattern.test(text) && /\p{Lu}{3}/u.test(lines[index]?.content.text ?? ''),
  );
  const from = motto < 0 ? 0 : startOfLetterhead(lines, motto);
  const start = motto < 0 ? 0 : motto + 1;
  const closing =
    motto < 0
      ? Math.min(findClosing(lines, folded, start), endOfQuotation(lines))
      : findClosing(lines, folded, start);
  const annex =
    closing >= lines.length
      ? -1
      : lines.findIndex((line, index) => index > closing && isAnnexTitle(line, folded[index] ?? ''));
  return {
    from,
    motto: motto < 0 ? null : motto,
    closing,
    end: annex < 0 ? lines.length : annex,
    annex: annex < 0 ? null : annex,
  };
}

/** The issuer stands above or beside the motto, in a few short lines, often behind the border of a cell. */
function startOfLetterhead(lines: readonly Line[], motto: number): number {
  let from = motto;
  while (from > 0 && motto - from < 9) {
    if ((lines[from]?.blanksAbove ?? 0) > 0) break;
    const above = lines[from - 1];
    if (
      above === undefined ||
      above.raw.trim().length > 70 ||
      above.isHeading ||
      /[.:!?]$/.test(above.content.text)
    )
      break;
    if (/^\|$/.test(above.content.text) && from < motto - 1 && lines[from]?.content.text !== '|') {
      from -= 1;
      break;
    }
    from -= 1;
  }
  return from;
}

function findClosing(lines: readonly Line[], folded: readonly string[], start: number): number {
  const recipients = folded.findIndex(
    (text, index) => index >= start && closingWords.some((word) => text.startsWith(word)),
  );
  if (recipients >= 0) return recipients;
  const last = lines.findIndex((line, index) => index >= start && /\.\/\.?[”"]?\s*$/.test(line.content.text));
  if (last >= 0) return last + 1;
  const signed = lines.findIndex(
    (line, index) => index > start + 3 && signature.test(line.content.text.replace(/^\|\s*/, '')),
  );
  return signed < 0 ? lines.length : signed;
}

/** An article that quotes a document goes on with headings of its own after the items that it quotes. */
function endOfQuotation(lines: readonly Line[]): number {
  const firstItem = lines.findIndex(
    (line) => /^(?:\d{1,2}[.)]|\(\d{1,2}\)|[-–])\s*\p{L}/u.test(line.content.text) && !line.isHeading,
  );
  const next =
    firstItem < 0
      ? -1
      : lines.findIndex(
          (line, index) => index > firstItem && line.isHeading && !/^(?:\d|[IVX]+\.)/.test(line.content.text),
        );
  return next < 0 ? lines.length : next;
}

function isAnnexTitle(line: Line, folded: string): boolean {
  const text = line.content.text.replace(/^\|\s*/, '');
  if (text.length > 90 || !/^\p{Lu}/u.test(text)) return false;
  const isNamed = annexWords.some((word) => folded.replace(/^\|\s*/, '').startsWith(word));
  return (
    isNamed &&
    (/^(?:phụ lục|biểu|bảng|danh mục|danh sách)(?:\s+(?:số\s*)?[\divx]+|\s+kèm|\s*[:.(]|\s*$)/u.test(
      folded,
    ) ||
      /^[^\p{Ll}]+$/u.test(text))
  );
}
