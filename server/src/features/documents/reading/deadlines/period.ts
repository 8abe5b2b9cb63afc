import { foldSpelling } from '../text/spelling.ts';
import { findDeadlines } from './find-deadlines.ts';

export interface Period {
  readonly start: string | null;
  readonly end: string;
}

/** "Thời gian thực hiện: từ ngày … đến ngày …": when the plan itself runs. */
export function readPeriod(text: string, year: number | null): Period | null {
  const folded = foldSpelling(text);
  if (
    !/^(?:về\s+)?(?:thời gian|thời hạn)(?:\s+(?:thực hiện|triển khai|tiến hành|cao điểm|của kế hoạch|ra quân|tổ chức|thi đua|đợt cao điểm))*\s*[:.]?\s*/u.test(
      folded,
    ) ||
    text.length > 300
  )
    return null;
  const found = findDeadlines(text, year, true).find((deadline) => deadline.date !== null);
  return found?.date == null ? null : { start: found.opens, end: found.date };
}
