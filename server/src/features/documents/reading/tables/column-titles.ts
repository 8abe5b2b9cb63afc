import { columnTitles } from '../lexicon/lexicon.ts';
import { foldSpelling } from '../text/spelling.ts';
import type { ColumnKind } from './table.ts';

const exact = new Map<string, ColumnKind>(
  (Object.keys(columnTitles) as (keyof typeof columnTitles)[]).flatMap((kind) =>
    columnTitles[kind].map((title): [string, ColumnKind] => [foldSpelling(title), kind]),
  ),
);

/** What a column holds, by its title; null when the title is not one that is known. */
export function readColumnTitle(text: string): ColumnKind | null {
  const title = foldSpelling(text)
    .replace(/\([^)]*\)/g, '')
    .replace(/[*:.]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const known = exact.get(title);
  if (known !== undefined) return known;
  if (title.length === 0 || title.length > 60) return null;
  if (/^(?:cơ quan|đơn vị|bộ phận|lãnh đạo|sở).*chủ trì|^chủ trì/u.test(title)) return 'lead';
  if (/^(?:cơ quan|đơn vị|bộ phận|sở).*phối hợp|^phối hợp/u.test(title)) return 'cooperate';
  if (/^(?:cơ quan|đơn vị).*(?:thực hiện|chịu trách nhiệm|tham mưu)/u.test(title)) return 'lead';
  if (/^(?:thời gian|thời hạn|tiến độ|mốc thời gian|hạn)(?!\p{L})/u.test(title)) return 'deadline';
  if (/^(?:các |tên )?(?:nhiệm vụ|nội dung|công việc|giải pháp|hoạt động)(?!\p{L})/u.test(title))
    return 'task';
  if (/^(?:sản phẩm|kết quả|ghi chú|kinh phí|căn cứ|địa điểm)(?!\p{L})/u.test(title)) return 'other';
  return null;
}

/** Whether these columns make a table of tasks or of targets. */
export function isKnownTable(columns: readonly (ColumnKind | null)[]): boolean {
  const has = (kind: ColumnKind) => columns.includes(kind);
  return (
    (has('task') && (has('lead') || has('deadline') || has('cooperate'))) ||
    (has('locality') && has('figure') && columns.length <= 5)
  );
}
