import { day } from '../deadlines/days.ts';
import { agencyWords, documentKinds } from '../lexicon/lexicon.ts';
import type { PlanKind } from '../plan-reading.ts';
import type { Line } from '../text/lines.ts';
import { foldSpelling } from '../text/spelling.ts';
import { splitWords } from '../text/words.ts';
import { recase } from './recase.ts';

/** What stands over the body of a document. What is blank there is null. */
export interface Letterhead {
  readonly kind: PlanKind;
  readonly kindAsWritten: string;
  readonly number: string | null;
  readonly isNumberBlank: boolean;
  readonly date: string | null;
  readonly isDateBlank: boolean;
  readonly issuer: string | null;
  readonly subject: string | null;
}

const numbered =
  /(?:^|\s)Số\s*:?\s*(?<number>\d[\d.\s]*\p{L}?)?\s*(?<symbol>[/-]\s?[\p{Lu}\d][\p{L}\d&.]*(?:\s?[-–/]\s?[\p{L}\d&.]+)*)/u;
const dated =
  /(?:^|[\s|])\p{Lu}\p{L}*[\p{L}\s.–-]{0,40},\s*ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/u;
const datedShort =
  /(?:^|[\s|])\p{Lu}\p{Ll}[\p{L}\s.–-]{1,40},\s*ngày\s+(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})/u;
const blankDate = /ngày[\s.…_]*tháng[\s.…_]*\d{0,2}[\s.…_]*năm/u;
const motto = /cộng hòa|hòa xã hội|^cộng$|chủ nghĩa|^hòa|độc lập|đảng cộng sản|^việt nam$|^[-–_=*.\s]+$/u;

/** Reads the lines above the body, which may stand in two columns. */
export function readLetterhead(lines: readonly Line[], hasLetterhead: boolean, source: string): Letterhead {
  const cells = lines.flatMap((line) => splitColumns(line));
  const text = cells.join(' ').replace(/[\s|]+/g, ' ');
  const number = hasLetterhead ? numbered.exec(text)?.groups : undefined;
  const digits = number?.['number']?.replace(/\s+/g, '') ?? '';
  const date = dated.exec(text) ?? datedShort.exec(text);
  const title = hasLetterhead || lines.length > 0 ? findTitle(cells) : null;
  return {
    kind: title?.kind ?? 'OFFICIAL_LETTER',
    kindAsWritten: title?.written ?? 'công văn',
    number: digits === '' ? null : `${digits}${(number?.['symbol'] ?? '').replace(/\s+/g, '')}`,
    isNumberBlank: number !== undefined && digits === '',
    date: date === null ? null : day(Number(date[3]), Number(date[2]), Number(date[1])),
    isDateBlank: date === null && blankDate.test(text),
    issuer: hasLetterhead ? findIssuer(cells) : null,
    subject: findSubject(cells, title, source),
  };
}

/** The cells of a line that holds two columns. */
function splitColumns(line: Line): string[] {
  const text = line.raw.normalize('NFC').replace(/[*#]/g, ' ').replace(/\|/g, '     |     ');
  return text
    .split(/\s{4,}|\t/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}

interface Title {
  readonly kind: PlanKind;
  readonly written: string;
  readonly index: number;
}

function findTitle(cells: readonly string[]): Title | null {
  for (const [index, cell] of cells.entries()) {
    if (/\p{Ll}/u.test(cell)) continue;
    const folded = foldSpelling(cell).replace(/[\s:.]+$/, '');
    const found = documentKinds.find((kind) => folded === foldSpelling(kind.written));
    if (found !== undefined)
      return { kind: found.kind as PlanKind, written: cell.replace(/[\s:.]+$/, ''), index };
  }
  return null;
}

/** "ỦY" on one line and "BAN NHÂN DÂN" on the next are one name. */
function joinCutNames(lines: readonly string[]): string[] {
  const names: string[] = [];
  for (const line of lines) {
    const last = names.at(-1);
    if (last !== undefined && !last.includes(' ')) names[names.length - 1] = `${last} ${line}`;
    else names.push(line);
  }
  return names;
}

const isBodyName = (name: string): boolean => {
  const words = splitWords(name);
  return agencyWords.bodies.lengthAt(words, 0) > 0 && agencyWords.levels.lengthAt(words, 0) === 0;
};

/** The left column above the number: "ỦY BAN NHÂN DÂN / TỈNH NINH BÌNH". */
function findIssuer(cells: readonly string[]): string | null {
  const stop = cells.findIndex(
    (cell) => /^Số\s*:?/u.test(cell) || /(?:^|,\s*)ngày[\s.…\d]*tháng/u.test(cell),
  );
  const names = joinCutNames(
    cells
      .slice(0, stop < 0 ? 6 : stop)
      .filter(
        (cell) => !motto.test(foldSpelling(cell)) && !/\p{Ll}{2}/u.test(cell) && /\p{Lu}{2}/u.test(cell),
      ),
  );
  // A body under another body is the one that writes: "UBND HUYỆN A / CÔNG AN HUYỆN".
  const own = names.findLastIndex((name, index) => index > 0 && isBodyName(name));
  if (own <= 0) return names.length === 0 ? null : recase(names.join(' '));
  const writer = names.slice(own).join(' ');
  return recase(
    /\s(?:tỉnh|huyện|xã|phường|thành phố|quận|thị trấn|thị xã)(?:\s|$)/iu.test(writer)
      ? writer
      : `${writer} ${names.slice(0, own).join(' ')}`,
  );
}

function findSubject(cells: readonly string[], title: Title | null, source: string): string | null {
  const about = cells.findIndex((cell) => /^V\s*\/\s*v|^Về việc/iu.test(cell));
  const from = title === null ? about : title.index + 1;
  if (from < 0) return null;
  const parts: string[] = [];
  for (const cell of cells.slice(from)) {
    const isEnd =
      /^(?:Kính gửi|Căn cứ|Thực hiện (?!.*(?:kế hoạch|cao điểm))|Số\s*:|[-–_=*.]+$)/u.test(cell) ||
      motto.test(foldSpelling(cell)) ||
      (/ngày[\s.…\d]*tháng[\s.…\d]*năm/u.test(cell) && title === null);
    if ((isEnd || cell === '|') && parts.length > 0) break;
    if (cell === '|') continue;
    if (isEnd) continue;
    parts.push(cell);
  }
  const subject = parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^V\s*\/\s*v\s*:?\s*/iu, '')
    .trim();
  if (subject === '') return null;
  return /\p{Ll}{2}/u.test(subject) ? subject : recase(subject, true, source);
}
