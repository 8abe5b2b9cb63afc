import { readAgencyList } from '../agencies/agency-list.ts';
import { foldSpelling } from '../text/spelling.ts';
import { splitWords } from '../text/words.ts';

const trouble = /khó khăn|vướng mắc|phát sinh|vấn đề mới/u;
const when = /(?:nếu|khi|trường hợp|trong quá trình|quá trình|có|gặp|phát sinh|những|mọi)(?!\p{L})/u;
const report = /(?:báo cáo|phản ánh|kiến nghị|phản hồi|liên hệ|trao đổi|gửi|thông tin)(?!\p{L})/u;

/** A sentence longer than this is no sentence; the patterns here would take very long on it. */
const longest = 1200;

/** A sentence that says where trouble is reported: "… có khó khăn, vướng mắc, báo cáo về X (qua Y) …". */
export function isRouteSentence(text: string): boolean {
  const folded = foldSpelling(text.slice(0, longest));
  if (!trouble.test(folded) || !report.test(folded)) return false;
  if (!/(?:khó khăn|vướng mắc|phát sinh)/u.test(folded) || !when.test(folded)) return false;
  const isConditional =
    /(?:^|[,;.]\s*|\s)(?:nếu|khi|trường hợp|trong quá trình|quá trình)(?!\p{L})[^.;]*(?:khó khăn|vướng mắc|phát sinh)[^.]*(?:báo cáo|phản ánh|kiến nghị|phản hồi|liên hệ|gửi|trao đổi)/u.test(
      folded,
    );
  const isInverted =
    /(?:báo cáo|phản ánh|phản hồi)[^.;]*\((?:thông qua|qua)[^)]*\)[^.;]*(?:khó khăn|vướng mắc)/u.test(folded);
  return isConditional || isInverted;
}

/** The steps that trouble climbs, nearest first; empty where the sentence names none. */
export function readRoute(sentence: string): string[] {
  const text = sentence.slice(0, longest);
  const folded = foldSpelling(text);
  const troubleAt = Math.max(0, folded.search(/khó khăn|vướng mắc|phát sinh/u));
  const steps: string[] = [];
  const via = [...folded.matchAll(/\(?(?:thông qua|qua)\s+/gu)];
  const targets = [
    ...folded.matchAll(
      /(?:báo cáo|phản ánh|phản hồi|gửi|trình|liên hệ|kiến nghị|đề xuất)(?:\s+(?:ngay|kịp thời|bằng văn bản|kết quả|trực tiếp|với|tình hình|trao đổi))*\s*(?:về|gửi|cho|đến|tới|trình|với|lên)?\s*/gu,
    ),
  ];
  for (const match of [...targets].filter(
    (match) => match.index + match[0].length > Math.min(troubleAt, match.index + 1),
  )) {
    const at = match.index + match[0].length;
    const name = firstAgency(text, at);
    if (name === null) continue;
    const through = via.find((other) => other.index > at && other.index < at + name.length + 6);
    const middle = through === undefined ? null : firstAgency(text, through.index + through[0].length);
    for (const step of [middle, name]) if (step !== null && !steps.includes(step)) steps.push(step);
  }
  return steps;
}

function firstAgency(text: string, at: number): string | null {
  const rest = text.slice(at);
  return readAgencyList(rest, splitWords(rest), 0)?.agencies[0]?.name ?? null;
}
