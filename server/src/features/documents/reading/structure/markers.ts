/** The mark before a heading or an item. The smaller the rank, the higher it stands in the outline. */
export interface Marker {
  /** As written, without what follows it: 'III.', '1.2.', 'đ)', '-'. */
  readonly written: string;
  /** As cited: 'III', '1.2', 'đ', ''. */
  readonly label: string;
  readonly rank: number;
  readonly isBullet: boolean;
  /** Characters to leave out before the text begins. */
  readonly length: number;
}

interface Shape {
  readonly pattern: RegExp;
  readonly rank: number | ((label: string) => number);
  readonly isBullet?: boolean;
}

/** Plain text has rank 100: it hangs under whatever numbered item is open. */
export const plainRank = 100;

const shapes: readonly Shape[] = [
  {
    pattern: /^((?:Phần|PHẦN)\s+(?:thứ\s+\p{L}+|THỨ\s+\p{L}+|[IVXLC]+|\d{1,2}|[A-H]))[\s.:]*(?=\s|$)/u,
    rank: 1,
  },
  { pattern: /^((?:Chương|CHƯƠNG)\s+(?:[IVXLC]+|\d{1,2}))[\s.:]*(?=\s|$)/u, rank: 2 },
  { pattern: /^((?:Mục|MỤC)\s+(?:[IVXLC]+|\d{1,2}))[.:](?=\s|$)/u, rank: 4 },
  { pattern: /^((?:Điều|ĐIỀU)\s+\d{1,3})[.:](?=\s|$)/u, rank: 6 },
  { pattern: /^([A-HĐ])[.)/](?=\s)/u, rank: 3 },
  { pattern: /^([IVX]{1,6})(?:\s?[.)](?=\s|\p{L})|\s?[/:](?=\s)|\s?[-–](?=\s))/u, rank: 5 },
  {
    pattern: /^(\d{1,2}(?:\.\d{1,2}){1,4})[.):/]?(?=\s)/,
    rank: (label) => 9 + Math.min(label.split('.').length, 5) * 0.1,
  },
  { pattern: /^(\d{1,2})\s?[.):/](?=\s|\p{L})/u, rank: 8 },
  { pattern: /^(\d{1,2})\s?[-–](?=\s\p{Lu})/u, rank: 8 },
  { pattern: /^\((\d{1,2})\)/, rank: 12 },
  { pattern: /^\(([ivx]{1,5})\)/, rank: 13 },
  { pattern: /^\(?([a-zđ]{1,2}\d?(?:\.\d{1,2})?)\)/u, rank: 11 },
  { pattern: /^(\d{1,2}[a-zđ])[.)](?=\s)/u, rank: 8 },
  { pattern: /^([a-hđ])\.(?=\s\p{Lu})/u, rank: 11 },
  { pattern: /^(Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười))\s?[,:-]/iu, rank: 12 },
  { pattern: /^((?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là)\s?[,:-]?(?=\s)/u, rank: 12 },
  { pattern: /^()\*\s?(?=\S)/, rank: 14, isBullet: true },
  { pattern: /^()[-–—−]\s?(?=[^\s\d-])/, rank: 15, isBullet: true },
  { pattern: /^()[-–—−]\s(?=\S)/, rank: 15, isBullet: true },
  { pattern: /^()\+\s?(?=\S)/, rank: 16, isBullet: true },
  { pattern: /^()[•●▪■◦○]\s?(?=\S)/, rank: 17, isBullet: true },
];

/** Reads the mark at the beginning of a line; null when it is plain text. */
export function readMarker(text: string): Marker | null {
  for (const shape of shapes) {
    const match = shape.pattern.exec(text);
    if (match === null) continue;
    const label = match[1] ?? '';
    if (isNoNumbering(label, text.slice(match[0].length))) return null;
    const rest = text.slice(match[0].length);
    return {
      written: match[0].trim(),
      label,
      rank: typeof shape.rank === 'number' ? shape.rank : shape.rank(label),
      isBullet: shape.isBullet ?? false,
      length: match[0].length + (rest.length - rest.trimStart().length),
    };
  }
  return null;
}

/** "30. 6" of a date, "5.196 trường hợp": figures that a line break left at the beginning of a line. */
function isNoNumbering(label: string, rest: string): boolean {
  if (/^\d+$/.test(label) && /^\s*\d/.test(rest)) return true;
  const parts = label.split('.');
  return parts.length > 1 && parts.some((part) => /^0/.test(part) || Number(part) > 40);
}
