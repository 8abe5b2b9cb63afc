import { readAgencyList } from '../agencies/agency-list.ts';
import { day } from '../deadlines/days.ts';
import { documentKinds } from '../lexicon/lexicon.ts';
import type { PlanKind } from '../plan-reading.ts';
import type { Line } from '../text/lines.ts';
import { joinPassages } from '../text/passage.ts';
import { foldSpelling } from '../text/spelling.ts';
import { splitWords } from '../text/words.ts';
import type { Letterhead } from './letterhead.ts';

type OwnHead = Omit<Letterhead, 'isNumberBlank' | 'isDateBlank'>;

const kinds = documentKinds.map((kind) => kind.written).join('|');
const symbol = String.raw`\d+\s?[/-]\s?[\p{Lu}\d][\p{L}\d&.-]*(?:[-/][\p{L}\d&.]+)*`;
const cited = new RegExp(
  String.raw`(?<kind>${kinds})\s+(?:số\s+)?(?<number>${symbol})(?:\s*,?\s*ngày\s+(?<date>\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))?`,
  'iu',
);
const announced = /(?:ban hành|vừa có|có|ra|ký|ký ban hành|gửi)\s*$/iu;

/**
 * A document quoted in an article has no letterhead; the sentence that announces it tells its number and date. A
 * letter without an issuer above it names him where he speaks.
 */
export function citedInBody(lines: readonly Line[], head: Letterhead): OwnHead {
  const text = joinPassages(lines.map((line) => line.content)).text;
  const issuer = head.issuer ?? speakingIssuer(text);
  if (
    head.number !== null ||
    head.date !== null ||
    head.isNumberBlank ||
    head.isDateBlank ||
    head.issuer !== null
  )
    return { ...head, issuer };
  const title = lines[0]?.content.text ?? '';
  let own: OwnHead | null = null as OwnHead | null;
  for (const match of text.matchAll(new RegExp(cited.source, 'giu'))) {
    const number = (match.groups?.['number'] ?? '').replace(/\s/g, '');
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const isOwn =
      own?.number === number || announced.test(before) || (title.includes(number) && match.index < 2000);
    if (!isOwn || (own !== null && own.date !== null)) continue;
    const kind = documentKinds.find(
      (known) => foldSpelling(match.groups?.['kind'] ?? '') === foldSpelling(known.written),
    );
    own = {
      kind: (kind?.kind ?? head.kind) as PlanKind,
      kindAsWritten: (match.groups?.['kind'] ?? head.kindAsWritten).toLowerCase(),
      number,
      date: readDate(match.groups?.['date']) ?? dateBefore(text, match.index, number),
      issuer,
      subject: head.subject ?? (title === '' ? null : title),
    };
  }
  if (own !== null) return own;
  return { ...head, issuer };
}

function readDate(text: string | undefined): string | null {
  const [date, month, year] = (text ?? '').split(/[/.-]/).map(Number);
  return date === undefined || month === undefined || year === undefined ? null : day(year, month, date);
}

/** "Ngày 17/11/2025, UBND tỉnh … ban hành Công văn …". */
function dateBefore(text: string, at: number, number: string): string | null {
  const before = /ngày\s+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})[^.]*$/iu.exec(text.slice(Math.max(0, at - 200), at));
  const after = new RegExp(
    String.raw`${number.replace(/[/.]/g, '\\$&')}\s*,?\s*ngày\s+(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})`,
    'iu',
  ).exec(text);
  return readDate(before?.[1]) ?? readDate(after?.[1]);
}

/** "… Chủ tịch UBND huyện yêu cầu:", "Ủy ban nhân dân huyện … xây dựng kế hoạch". */
function speakingIssuer(text: string): string | null {
  const speaks =
    /\s(?:có ý kiến|yêu cầu|đề nghị|ban hành kế hoạch|ban hành kế hoạch|xây dựng kế hoạch|chỉ đạo|kết luận)(?!\p{L})/iu;
  for (const piece of text.split(/[,;.]\s+/)) {
    if (!speaks.test(piece)) continue;
    const list = readAgencyList(piece, splitWords(piece), 0);
    const agency = list?.agencies[0];
    if (agency === undefined || agency.isClass || !speaks.test(piece.slice(agency.to, agency.to + 60)))
      continue;
    return agency.name;
  }
  return null;
}
