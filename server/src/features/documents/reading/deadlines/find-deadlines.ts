import { foldSpelling } from '../text/spelling.ts';
import { findNamedDays, type NamedDay } from './named-days.ts';

export type DeadlineKind = 'BEFORE' | 'BY' | 'WITHIN';

/** A deadline in a text; offsets in that text. */
export interface FoundDeadline {
  /** The day that is named; null when it recurs or hangs on an event. */
  readonly date: string | null;
  /** First day of a window that the text names as one ("từ ngày … đến ngày …"). */
  readonly opens: string | null;
  readonly kind: DeadlineKind;
  readonly recurs: boolean;
  readonly isYearGuessed: boolean;
  readonly from: number;
  readonly to: number;
}

/** "số 12/KH-UBND ngày …", "Luật … ngày …": the day of another document. */
const citation =
  /(?:\d[\w.]*\s?[/-]\s?[\p{L}&][\p{L}\d&.-]*[,;]?\s*(?:ra\s+)?(?:ban hành\s+)?(?:ngày\s*)?|(?:luật|nghị quyết|nghị định|quyết định|công văn|công điện|kế hoạch|chỉ thị|thông báo|thông tư|văn bản|kết luận|tờ trình|hướng dẫn|quy định|báo cáo)(?:\s+số)?[^,;.()]{0,70}ngày\s*)$/u;
const meeting =
  /(?:họp|hội nghị|tổ chức lễ|kỷ niệm|khởi công|sinh|khai mạc|cuộc họp|phiên họp|bản tin)[^,;.]{0,40}$/u;
const hour = String.raw`(?:\d{1,2}\s*(?:giờ|h|g)\s*\d{0,2}\s*(?:phút)?,?\s*)?`;
const dayWord = String.raw`(?:(?:thứ\s+\p{L}+\s*,?\s*)?(?:ngày\s+(?:quốc khánh\s+|lễ\s+)?)?\(?)?`;
const before = new RegExp(String.raw`(?:trước|trước khi kết thúc|trước thời điểm)\s+${hour}${dayWord}$`, 'u');
const by = new RegExp(
  String.raw`(?:chậm nhất|muộn nhất|đến hết|hết|đến trước|hạn cuối|thời hạn|hạn|xong|cho đến|đến|vào|hoàn thành|hoàn thành trong|trong|kết thúc)\s*(?:là|:)?\s*(?:vào|trong|đến|trước|ngay|hết|cuối|đầu|khoảng)?\s*${hour}(?:(?:tuần|nửa)\s+)?(?:cuối\s+|đầu\s+|giữa\s+)?${dayWord}$`,
  'u',
);
const done =
  /(?:hoàn thành|xong|báo cáo|gửi|trình|chậm nhất|muộn nhất|hạn|trước|ban hành|kết thúc|nộp|hoàn tất|tiến độ|thời gian|thời hạn|khởi công|sử dụng|đạt)/u;
const recurring = /^\)?\s*(?:hàng|hằng|mỗi)\s+(?:năm|tháng|quý|tuần|ngày)/u;
const recurringBefore =
  /(?:hàng|hằng|mỗi)\s+(?:năm|tháng|quý|tuần|ngày),?\s+(?:trước|chậm nhất|vào)?\s*(?:ngày)?\s*$/u;
/** The day on which something begins. */
const opening = /(?:^|\s)(?:từ|kể từ|bắt đầu|bắt đầu từ)\s+(?:ngày\s+)?$/u;
const openEnded = /^\s*(?:và|,)?\s*(?:các|những)\s+năm\s+(?:tiếp theo|sau)/u;

/**
 * The deadlines of a sentence. `bare`: the text is nothing but a time ("Quý I/2025" in a column), so a day without a
 * word before it counts too. `year`: the document's own, for days written without one.
 */
export function findDeadlines(text: string, year: number | null, bare = false): FoundDeadline[] {
  const folded = foldSpelling(text);
  const days = findNamedDays(text, year);
  const found: FoundDeadline[] = [];
  for (const [index, named] of days.entries()) {
    const left = folded.slice(Math.max(0, named.from - 90), named.from);
    const window = readWindow(folded, days[index - 1], named);
    const deadline = window ?? readDeadline(folded, named, left, bare);
    if (deadline !== null) found.push(deadline);
  }
  return [...found, ...findRecurring(folded, found)].sort((one, other) => one.from - other.from);
}

function readDeadline(text: string, named: NamedDay, left: string, bare: boolean): FoundDeadline | null {
  const right = text.slice(named.to, named.to + 40);
  const isBefore = before.exec(left);
  if (isBefore === null && (citation.test(left) || /^\s*(?:của|về việc)\s/u.test(right))) return null;
  if (openEnded.test(right) || opening.test(left)) return null;
  const isBy = isBefore ?? by.exec(left);
  if (isBy === null && !bare) return null;
  const start = named.from - (isBy?.[0].length ?? 0);
  if (recurring.test(right) || recurringBefore.test(left))
    return recurs(start, named.to + (recurring.exec(right)?.[0].length ?? 0));
  if (isBefore === null && isWeak(isBy?.[0] ?? '') && !bare && !isDeadlineContext(text, start, named))
    return null;
  return {
    date: named.last,
    opens: null,
    kind: isBefore !== null ? 'BEFORE' : named.grain === 'DAY' ? 'BY' : 'WITHIN',
    recurs: false,
    isYearGuessed: named.isYearGuessed,
    from: start,
    to: named.to,
  };
}

/** "trong", "đến", "vào" may mean anything; they need a word of completion near by. */
const isWeak = (trigger: string): boolean =>
  /^(?:trong|đến|vào|cho đến|hết)\s/u.test(trigger) && !/^đến hết/.test(trigger);

function isDeadlineContext(text: string, start: number, named: NamedDay): boolean {
  const clause =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[;.]/u)
      .at(-1) ?? '';
  if (meeting.test(clause)) return false;
  if (/^\s*(?:phải\s+)?hoàn thành/u.test(text.slice(named.to, named.to + 30))) return true;
  if (named.grain === 'YEAR' && !/(?:hoàn thành|xong|chậm nhất|hạn)[^,;]{0,60}$/u.test(clause)) return false;
  return done.test(clause) || /^(?:trong|hết)\s+(?:tháng|quý)/u.test(text.slice(start));
}

/** "từ ngày 08/5/2023 đến (hết) ngày 30/6/2023". */
function readWindow(text: string, opening: NamedDay | undefined, closing: NamedDay): FoundDeadline | null {
  const joint = /(?:từ|kể từ)\s+(?:khoảng\s+)?(?:ngày\s+)?$/u;
  if (opening !== undefined) {
    const lead = joint.exec(text.slice(Math.max(0, opening.from - 30), opening.from));
    const between = text.slice(opening.to, closing.from);
    if (lead === null || !/^\s*(?:đến|tới|-)\s*(?:hết\s+)?(?:khoảng\s+)?(?:ngày\s+)?$/u.test(between))
      return null;
    return window(opening.first, closing, opening.from - lead[0].length);
  }
  const short =
    /(?:từ|kể từ)\s+(?:ngày\s+)?(\d{1,2})(?:\s*[/-]\s*(\d{1,2}))?\s+(?:đến|tới)\s+(?:hết\s+)?(?:ngày\s+)?$/u.exec(
      text.slice(Math.max(0, closing.from - 50), closing.from),
    );
  if (short === null || closing.grain !== 'DAY') return null;
  const month = short[2]?.padStart(2, '0') ?? closing.last.slice(5, 7);
  const opens = `${closing.last.slice(0, 4)}-${month}-${(short[1] ?? '').padStart(2, '0')}`;
  return window(opens, closing, closing.from - short[0].length);
}

const window = (opens: string, closing: NamedDay, from: number): FoundDeadline => ({
  date: closing.last,
  opens,
  kind: 'WITHIN',
  recurs: false,
  isYearGuessed: closing.isYearGuessed,
  from,
  to: closing.to,
});

const recurs = (from: number, to: number): FoundDeadline => ({
  date: null,
  opens: null,
  kind: 'BEFORE',
  recurs: true,
  isYearGuessed: false,
  from,
  to,
});

/** "trước ngày 20 hàng tháng", "trước 10 giờ thứ Hai hằng tuần": no single day, but a deadline all the same. */
function findRecurring(text: string, found: readonly FoundDeadline[]): FoundDeadline[] {
  const pattern =
    /(?:trước|chậm nhất|vào)\s+(?:vào\s+)?(?:\d{1,2}\s*(?:giờ|h)\s*\d{0,2}\s*)?(?:ngày\s+)?(?:(?:thứ\s+\p{L}+|chủ nhật|\d{1,2}(?:\/\d{1,2})?)\s+)?(?:của\s+)?(?:hàng|hằng|mỗi)\s+(?:năm|tháng|quý|tuần|ngày)/gu;
  return [...text.matchAll(pattern)]
    .map((match) => recurs(match.index, match.index + match[0].length))
    .filter((deadline) => !found.some((other) => deadline.from < other.to && other.from < deadline.to));
}
