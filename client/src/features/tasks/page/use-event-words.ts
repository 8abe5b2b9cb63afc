import { formatDay } from '../../../lib/days.ts';
import { useTable } from '../../../live/index.ts';
import vi from '../tasks.vi.json';
import { useTexts } from '../tasks-texts.ts';
import type { TimelineEntry } from './timeline-entries.ts';

type KnownEvent = keyof typeof vi.event;
type KnownStatus = keyof typeof vi.status;

const isKnownEvent = (type: string): type is KnownEvent => type in vi.event;
const isStatus = (value: unknown): value is KnownStatus => typeof value === 'string' && value in vi.status;
const words = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

interface EventWords {
  readonly did: string;
  /** From where to where, progress, days. */
  readonly facts: readonly string[];
  /** What the person wrote. */
  readonly said: string | null;
}

/** An event of the log in the viewer's language. One that is not known yet is told as a change. */
export const useEventWords = ({ type, agencyId, detail, comment }: TimelineEntry): EventWords => {
  const t = useTexts();
  const agencies = useTable('agencies');
  const members = useTable('members');
  const named = agencies.get(String(detail['toAgencyId'] ?? agencyId ?? ''))?.shortName ?? '';
  const person = members.get(String(detail['personId'] ?? ''))?.fullName;
  const kind = type === 'PersonAppointed' && !person ? 'PersonUnappointed' : type;
  const { from, to, progress, date, reason, note, text } = detail;
  const facts = [
    isStatus(from) && isStatus(to) && from !== to
      ? t('history.fromTo', { from: t(`status.${from}`), to: t(`status.${to}`) })
      : null,
    isDay(from) && isDay(to) ? t('history.fromTo', { from: formatDay(from), to: formatDay(to) }) : null,
    typeof progress === 'number' ? t('history.progress', { progress }) : null,
    isDay(date) ? t('history.day', { day: formatDay(date) }) : null,
  ].filter((fact): fact is string => fact !== null);
  return {
    did: t(`event.${isKnownEvent(kind) ? kind : 'other'}`, { agency: named, person: person ?? '' }),
    facts,
    said: comment?.text ?? words(reason) ?? words(note) ?? words(text),
  };
};
