import type { FoundDeadline } from '../deadlines/find-deadlines.ts';
import type { Reason } from '../plan-reading.ts';
import type { Passage, Span } from '../text/passage.ts';
import { spanOf } from '../text/passage.ts';
import type { Assignee, Role } from './read-sentence.ts';

/** An agency with its place in the source. */
export interface Party {
  readonly name: string;
  readonly role: Role;
  readonly span: Span | null;
  readonly isClass: boolean;
}

/** A task while the document is still being read. */
export interface DraftTask {
  readonly section: string;
  /** The text it stands in and where in it. */
  readonly passage: Passage;
  readonly from: number;
  readonly to: number;
  readonly parties: readonly Party[];
  readonly deadlines: readonly PlacedDeadline[];
  readonly reasons: readonly Reason[];
  readonly confidence: number;
}

export interface PlacedDeadline extends FoundDeadline {
  readonly asWritten: string;
  readonly span: Span | null;
  /** It stands in a heading or an announcing line above. */
  readonly inherited: boolean;
}

export const partyOf = (assignee: Assignee, passage: Passage, offset: number): Party => ({
  name: assignee.name,
  role: assignee.role,
  span: spanOf(passage, offset + assignee.from, offset + assignee.to),
  isClass: assignee.isClass,
});

export const placeDeadline = (deadline: FoundDeadline, passage: Passage, offset: number): PlacedDeadline => ({
  ...deadline,
  asWritten: passage.text.slice(offset + deadline.from, offset + deadline.to).trim(),
  span: spanOf(passage, offset + deadline.from, offset + deadline.to),
  inherited: false,
});

/** A time without a day ("Hằng tuần", "Ngay sau khi …"), kept as written. */
export function placeUndated(passage: Passage, from: number, to: number): PlacedDeadline[] {
  const text = passage.text.slice(from, to);
  if (!/\p{L}/u.test(text)) return [];
  const blanks = text.length - text.trimStart().length;
  const whole: FoundDeadline = {
    date: null,
    opens: null,
    kind: 'BY',
    recurs: true,
    isYearGuessed: false,
    from: 0,
    to: text.trim().length,
  };
  return [placeDeadline(whole, passage, from + blanks)];
}
