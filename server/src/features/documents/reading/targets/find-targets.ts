import type { Passage, Span } from '../text/passage.ts';
import { spanOf } from '../text/passage.ts';

export interface FoundTargets {
  readonly targets: readonly { locality: string; value: number; unit: string | null; span: Span }[];
  readonly total: number | null;
}

const figure = String.raw`\d{1,3}(?:[.\s]\d{3})+|\d+`;
const part = new RegExp(
  String.raw`^\s*(?:và\s+)?(?<locality>(?:(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|thôn|ấp|khóm|tổ dân phố|UBND|Công an)\s+)*\p{Lu}[\p{L}’' -]*?)\s*[:\-–(]?\s*(?<value>${figure})\s*\)?\s*(?<unit>\p{Ll}[\p{Ll}\s]{1,24})?\s*$`,
  'u',
);
const parsed = (text: string): number => Number(text.replace(/[.\s]/g, ''));

/** A row of localities with a figure each: "(thị trấn A 1.995, B 788, …)"; at least three in a row. */
export function findTargets(passage: Passage): FoundTargets | null {
  const { text } = passage;
  for (const match of text.matchAll(/[(:]([^():;]{12,})(?:\)|;|\.\s|$)/gu)) {
    const from = match.index + 1;
    const targets = readParts(passage, match[1] ?? '', from);
    if (targets.length >= 3) return { targets, total: totalBefore(text.slice(0, match.index)) };
  }
  return null;
}

function readParts(passage: Passage, text: string, from: number): FoundTargets['targets'] {
  const found: FoundTargets['targets'][number][] = [];
  let at = 0;
  for (const piece of text.split(/,|;/)) {
    const groups = part.exec(piece)?.groups;
    const span = spanOf(
      passage,
      from + at + (piece.length - piece.trimStart().length),
      from + at + piece.trimEnd().length,
    );
    const value = parsed(groups?.['value'] ?? '');
    if (groups !== undefined && span !== null && !isYear(value, groups['locality'] ?? '')) {
      found.push({
        locality: (groups['locality'] ?? '').trim(),
        value,
        unit: groups['unit']?.trim() ?? null,
        span,
      });
    }
    at += piece.length + 1;
  }
  return found.length * 2 > text.split(/,|;/).length ? found : [];
}

const isYear = (value: number, name: string): boolean =>
  value > 1900 && value < 2100 && /năm|tháng|ngày|Luật|số/u.test(name);

function totalBefore(text: string): number | null {
  const last = new RegExp(String.raw`(?<![/\d.])(${figure})\s*(?:\p{Ll}+\s*){0,4}$`, 'u').exec(text)?.[1];
  return last === undefined ? null : parsed(last);
}

/** What the figures count: the word after the total wherever the document writes it again. */
export function unitOf(total: number | null, text: string): string | null {
  if (total === null) return null;
  const written = total.toLocaleString('de-DE');
  const pattern = new RegExp(
    String.raw`(?<![\d.])${written.replace(/\./g, '[.\\s]?')}\s+(trường hợp|người|công dân|hồ sơ|thẻ|hộ|nhân khẩu|lượt|tài khoản|căn|đối tượng|doanh nghiệp|cơ sở|học sinh|ha)(?!\p{L})`,
    'u',
  );
  return pattern.exec(text)?.[1] ?? null;
}
