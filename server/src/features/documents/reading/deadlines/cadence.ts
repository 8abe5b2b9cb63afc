import { foldSpelling } from '../text/spelling.ts';

export type Cadence = 'ONCE' | 'ONGOING' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'QUARTERLY' | 'YEARLY';

const forms: readonly [RegExp, Cadence][] = [
  [/(?:hàng|hằng|mỗi) ngày|(?:báo cáo|giao ban) ngày/u, 'DAILY'],
  [/(?:hàng|hằng|mỗi) tuần|thứ \p{L}+ (?:hàng|hằng) tuần/u, 'WEEKLY'],
  [/(?:hàng|hằng|mỗi) tháng|định kỳ (?:01|1|một)? ?tháng/u, 'MONTHLY'],
  [/(?:hàng|hằng|mỗi) quý|định kỳ (?:03|3|ba)? ?(?:tháng|quý)|định kỳ quý/u, 'QUARTERLY'],
  [/(?:hàng|hằng|mỗi) năm|định kỳ (?:06|6|sáu) tháng/u, 'YEARLY'],
  [/^(?:thường xuyên|liên tục|tiếp tục|định kỳ)|thường xuyên|xuyên suốt|liên tục/u, 'ONGOING'],
];

/** How often a duty comes round, by its own words. "Tiếp tục" alone says that it goes on, not that it recurs. */
export function readCadence(text: string): Cadence {
  const folded = foldSpelling(text);
  return forms.find(([pattern]) => pattern.test(folded))?.[1] ?? 'ONCE';
}
