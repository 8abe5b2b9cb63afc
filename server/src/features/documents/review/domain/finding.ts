import { DomainError, say } from '../../../../platform/errors/index.ts';
import type {
  Cadence,
  DeadlineKind,
  FindingChange,
  FindingState,
  ShareRole,
} from '../../../../platform/graphql/generated/schema.ts';

export interface FindingAgency {
  readonly asWritten: string;
  readonly role: ShareRole;
  readonly start: number | null;
  readonly end: number | null;
  readonly isClass: boolean;
  readonly agencyId: string | null;
  readonly groupId: string | null;
}
export interface FindingDeadline {
  readonly date: string | null;
  readonly kind: DeadlineKind;
  readonly asWritten: string | null;
  readonly start: number | null;
  readonly end: number | null;
}
export interface ReviewWarning {
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

/** A duty that the reader found, before anybody made it a task: the record of SDL and table. */
export interface Finding {
  readonly id: string;
  readonly unitId: string;
  readonly planId: string;
  readonly position: number;
  readonly section: string | null;
  readonly text: string;
  readonly quoteStart: number;
  readonly quoteEnd: number;
  readonly agencies: readonly FindingAgency[];
  readonly deadline: FindingDeadline;
  readonly cadence: Cadence;
  readonly indicator: string | null;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly warnings: readonly ReviewWarning[];
  readonly change: FindingChange;
  readonly state: FindingState;
  readonly taskId: string | null;
  readonly version: number;
}

export const isUnknown = ({ agencyId, groupId }: FindingAgency): boolean =>
  agencyId === null && groupId === null;

export const noDeadline: FindingDeadline = {
  date: null,
  kind: 'NONE',
  asWritten: null,
  start: null,
  end: null,
};

const LONGEST = 5000;

/** A sentence as a task's text: unwrapped, without the mark of its item. */
export const taskText = (quote: string): string =>
  quote
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:[-+*•–]|\(?\d{1,2}[.)]|[a-zđ]\))\s+/u, '')
    .slice(0, LONGEST);

const refused = (vi: string, en: string, field: string) =>
  new DomainError('INVALID_INPUT', say(vi, en), { field });

/** A stretch of the document without the blanks around it. @throws DomainError INVALID_INPUT where nothing is left. */
export function stretch(text: string, start: number, end: number): { start: number; end: number } {
  const part = text.slice(Math.max(0, start), end);
  const from = Math.max(0, start) + part.length - part.trimStart().length;
  const to = from + part.trim().length;
  if (start < 0 || end > text.length || !/[\p{L}\p{N}]/u.test(part) || to - from > LONGEST) {
    throw refused(
      'Đoạn được chọn không nằm trong văn bản, không có chữ hoặc quá dài. Hãy chọn lại.',
      'What is selected is not in the document, has no words or is too long. Select again.',
      'quoteStart',
    );
  }
  return { start: from, end: to };
}

/** Two duties of one sentence, cut at an offset of the document. Agencies and deadline go to both. */
export function split(finding: Finding, text: string, at: number): [Finding, Finding] {
  if (at <= finding.quoteStart || at >= finding.quoteEnd) {
    throw refused(
      'Chỗ tách phải nằm trong câu của nhiệm vụ này. Hãy đặt con trỏ vào câu rồi tách lại.',
      'The cut must lie within this duty’s sentence. Put the cursor there and split again.',
      'at',
    );
  }
  const part = (start: number, end: number): Finding => {
    const span = stretch(text, start, end);
    return {
      ...finding,
      text: taskText(text.slice(span.start, span.end)),
      quoteStart: span.start,
      quoteEnd: span.end,
      version: finding.version + 1,
    };
  };
  // A running task stays with the first part; the rest is a duty of its own.
  return [part(finding.quoteStart, at), { ...part(at, finding.quoteEnd), change: 'NEW', taskId: null }];
}

const keyOf = ({ agencyId, groupId, asWritten }: FindingAgency): string => agencyId ?? groupId ?? asWritten;

/** One duty from two: the stretch from the one to the other, the agencies of both. */
export function merge(finding: Finding, other: Finding, text: string): Finding {
  const span = stretch(
    text,
    Math.min(finding.quoteStart, other.quoteStart),
    Math.max(finding.quoteEnd, other.quoteEnd),
  );
  const known = new Set(finding.agencies.map(keyOf));
  return {
    ...finding,
    text: `${finding.text} ${other.text}`.slice(0, LONGEST),
    quoteStart: span.start,
    quoteEnd: span.end,
    agencies: [...finding.agencies, ...other.agencies.filter((agency) => !known.has(keyOf(agency)))],
    deadline: finding.deadline.kind === 'NONE' ? other.deadline : finding.deadline,
    confidence: Math.min(finding.confidence, other.confidence),
    version: finding.version + 1,
  };
}

/** @throws DomainError unless somebody is to lead and every name is known to be somebody. */
export function demandKnown(finding: Finding): void {
  const unknown = finding.agencies.find(isUnknown);
  if (unknown) {
    throw refused(
      `Chưa rõ “${unknown.asWritten}” là đơn vị nào. Hãy chọn đơn vị, nhớ tên gọi này cho đơn vị, hoặc bỏ tên đó.`,
      `It is not known who “${unknown.asWritten}” is. Choose an agency, remember the name for it, or leave the name out.`,
      'agencies',
    );
  }
  if (finding.agencies.some(({ role }) => role === 'LEAD')) return;
  throw refused(
    'Chưa có đơn vị chủ trì. Hãy sửa và chọn đơn vị chủ trì.',
    'Nobody leads this duty. Edit it and choose who does.',
    'agencies',
  );
}
