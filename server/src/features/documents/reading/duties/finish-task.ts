import { readCadence } from '../deadlines/cadence.ts';
import type { Period } from '../deadlines/period.ts';
import type { ReadAgency, ReadDeadline, ReadTask, Reason } from '../plan-reading.ts';
import { spanOf } from '../text/passage.ts';
import type { DraftTask, PlacedDeadline } from './draft.ts';

/** Turns a draft into what is printed; null when nothing of it stands in the source. */
export function finishTask(draft: DraftTask, source: string, period: Period | null): ReadTask | null {
  const span = spanOf(draft.passage, draft.from, draft.to);
  if (span === null || span.end <= span.start) return null;
  const text = draft.passage.text.slice(draft.from, draft.to);
  const own = draft.deadlines.filter((deadline) => !deadline.inherited && deadline.date !== null);
  const isDoubtful = new Set(own.map((deadline) => deadline.date)).size > 1;
  const reasons: Reason[] = [...draft.reasons];
  if (isDoubtful) reasons.push('SEVERAL_DEADLINES');
  if (own[0]?.isYearGuessed === true) reasons.push('YEAR_TAKEN_FROM_THE_DOCUMENT');
  return {
    section: draft.section,
    quote: source.slice(span.start, span.end),
    ...span,
    agencies: agenciesOf(draft),
    deadline: chooseDeadline(draft.deadlines, period),
    cadence: readCadence([text, ...draft.deadlines.map((deadline) => deadline.asWritten)].join(' ')),
    confidence: Math.round((isDoubtful ? Math.min(draft.confidence, 0.65) : draft.confidence) * 100) / 100,
    reasons,
    percentages: [...text.matchAll(/\d{1,3}(?:,\d+)?\s?%[^,;.()]{0,80}/gu)].map((match) => match[0].trim()),
  };
}

function agenciesOf(draft: DraftTask): ReadAgency[] {
  const seen = new Set<string>();
  return draft.parties.flatMap((party) => {
    const key = party.name.toLowerCase();
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ asWritten: party.name, role: party.role, span: party.span, isClass: party.isClass }];
  });
}

/** Its own day first, then one from above, then what recurs, then the plan's last day. */
function chooseDeadline(deadlines: readonly PlacedDeadline[], period: Period | null): ReadDeadline | null {
  const chosen =
    deadlines.find((deadline) => !deadline.inherited && deadline.date !== null) ??
    deadlines.find((deadline) => !deadline.inherited) ??
    deadlines.find((deadline) => deadline.date !== null);
  if (chosen !== undefined) {
    const { date, kind, asWritten, inherited, span } = chosen;
    return { date, kind, asWritten, inherited, span };
  }
  if (period === null) return null;
  return { date: period.end, kind: 'INHERITED', asWritten: '', inherited: true, span: null };
}
