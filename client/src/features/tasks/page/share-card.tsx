import { IconCloudUp } from '@tabler/icons-react';
import { useLanguage } from '../../../i18n/index.ts';
import { formatDayShort } from '../../../lib/days.ts';
import { formatInstant } from '../../../lib/instants.ts';
import {
  type PlanRecord,
  type TaskRecord,
  useGlow,
  usePending,
  useRecord,
  useUnit,
} from '../../../live/index.ts';
import { MeaningTag } from '../../../ui/index.ts';
import { DueLine } from '../share/due-line.tsx';
import { ProgressBar } from '../share/progress-bar.tsx';
import { StatusTag } from '../share/status-tag.tsx';
import type { ShareStep } from '../steps/assignment-steps.ts';
import { useTexts } from '../tasks-texts.ts';
import classes from './share-card.module.css';
import { ShareSteps } from './share-steps.tsx';

interface Props {
  readonly assignmentId: string;
  readonly task: TaskRecord;
  readonly plan: PlanRecord;
  readonly onStep: (step: ShareStep) => void;
}

export const ShareCard = ({ assignmentId, task, plan, onStep }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const unit = useUnit();
  const assignment = useRecord('assignments', assignmentId);
  const agency = useRecord('agencies', assignment?.agencyId);
  const person = useRecord('members', assignment?.personId);
  const pending = usePending(assignmentId);
  const glow = useGlow(assignmentId);
  const actor = useRecord('members', glow?.actor);
  if (!assignment || !unit) return null;
  const { status, progress, receivedAt, result, note, reason, lastCheckIn, extension } = assignment;
  const now = new Date();
  const said = [
    result && t('page.result', { text: result }),
    note && note !== result && t('page.lastNote', { text: note }),
    reason && t('page.reason', { text: reason }),
    lastCheckIn &&
      lastCheckIn.note !== note &&
      t('page.lastCheckIn', {
        day: formatDayShort(lastCheckIn.periodStart, unit.today),
        text: lastCheckIn.note,
      }),
  ].filter((line): line is string => Boolean(line));
  return (
    <li className={classes.card} data-glow={glow ? true : undefined}>
      <div className={classes.top}>
        <strong className={classes.agency}>{agency?.name}</strong>
        <span className={classes.role}>{t(`role.${assignment.role}`)}</span>
        <StatusTag status={status} />
        {pending === 'unsent' && (
          <MeaningTag meaning="amber" icon={<IconCloudUp size={14} />}>
            {t('unsent')}
          </MeaningTag>
        )}
      </div>
      {glow && (
        <p className={classes.glow}>{t('page.changedBy', { who: actor?.fullName ?? t('history.system') })}</p>
      )}
      {status !== 'WITHDRAWN' && status !== 'NOT_STARTED' && (
        <ProgressBar progress={progress} label={t('report.progress')} />
      )}
      <div className={classes.facts}>
        <DueLine share={assignment} task={task} />
        <span>{person ? t('page.person', { name: person.fullName }) : t('page.noPerson')}</span>
        <span>
          {receivedAt
            ? t('page.received', { when: formatInstant(receivedAt, now, unit.zone, language) })
            : t('page.notReceived')}
        </span>
      </div>
      {said.map((line) => (
        <p key={line} className={classes.said}>
          {line}
        </p>
      ))}
      {extension && (
        <p className={classes.asks}>
          {t('page.wantsExtension', {
            day: formatDayShort(extension.date, unit.today),
            reason: extension.reason,
          })}
        </p>
      )}
      <ShareSteps assignment={assignment} plan={plan} onStep={onStep} />
    </li>
  );
};
