import { useLanguage } from '../../i18n/index.ts';
import { formatAge, formatDuration } from '../../lib/instants.ts';
import type { BlockerRecord } from '../../live/index.ts';
import { type Meaning, MeaningTag } from '../../ui/index.ts';
import { useTexts } from './blockers-texts.ts';
import { useNow } from './use-now.ts';

const severities: Readonly<Record<BlockerRecord['severity'], Meaning>> = {
  LOW: 'grey',
  MEDIUM: 'amber',
  HIGH: 'red',
};
const states: Readonly<Record<BlockerRecord['state'], Meaning>> = {
  RAISED: 'red',
  ACKNOWLEDGED: 'accent',
  ASKED_BACK: 'amber',
  GUIDED: 'accent',
  DIRECTED: 'violet',
  RESOLVED: 'green',
  WITHDRAWN: 'grey',
  MERGED: 'grey',
};

export const SeverityTag = ({ severity }: { severity: BlockerRecord['severity'] }) => {
  const t = useTexts();
  return <MeaningTag meaning={severities[severity]}>{t(`severity.${severity}`)}</MeaningTag>;
};

export const StateTag = ({ state }: { state: BlockerRecord['state'] }) => {
  const t = useTexts();
  return <MeaningTag meaning={states[state]}>{t(`state.${state}`)}</MeaningTag>;
};

type Timed = Pick<BlockerRecord, 'stepSince' | 'answerBy' | 'closedAt'>;
const dueSoonMs = 6 * 3_600_000;

/** How long it has stood where it stands; of a closed one, when it was closed. */
export const BlockerAge = ({ blocker: { closedAt, stepSince } }: { blocker: Timed }) => {
  const t = useTexts();
  const language = useLanguage();
  const now = useNow();
  if (closedAt) return <span>{t('ageClosed', { when: formatAge(closedAt, now, language) })}</span>;
  return <span>{t('age', { age: formatDuration(now.getTime() - Date.parse(stepSince), language) })}</span>;
};

/** How long the step has left to answer. */
export const AnswerClock = ({ blocker: { answerBy, closedAt } }: { blocker: Timed }) => {
  const t = useTexts();
  const language = useLanguage();
  const now = useNow();
  if (!answerBy || closedAt) return null;
  const left = Date.parse(answerBy) - now.getTime();
  return (
    <MeaningTag meaning={left < 0 ? 'red' : left < dueSoonMs ? 'amber' : 'grey'}>
      {t(left < 0 ? 'answerOver' : 'answerLeft', { time: formatDuration(left, language) })}
    </MeaningTag>
  );
};
