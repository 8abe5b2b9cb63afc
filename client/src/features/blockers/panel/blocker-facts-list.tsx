import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/index.ts';
import { formatInstant } from '../../../lib/instants.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { type BlockerRecord, useRecord, useUnit } from '../../../live/index.ts';
import { useTexts } from '../blockers-texts.ts';
import classes from './blocker-panel.module.css';
import { useHeldUp } from './use-held-up.ts';

/** What stops, where, since when, by whom, what it holds up, what is needed. */
export const BlockerFactsList = ({ blocker }: { blocker: BlockerRecord }) => {
  const t = useTexts();
  const language = useLanguage();
  const zone = useUnit()?.zone ?? 'UTC';
  const plan = useRecord('plans', blocker.planId);
  const agency = useRecord('agencies', blocker.agencyId);
  const locality = useRecord('localities', blocker.localityId);
  const member = useRecord('members', blocker.raisedBy);
  const task = useRecord('tasks', blocker.taskId);
  const heldUp = useHeldUp(blocker, plan);
  const where = [agency?.name, locality?.name].filter(Boolean).join(' · ');
  const holds = [
    heldUp.tasks > 0 && t('panel.holdsTask', { count: heldUp.tasks }),
    heldUp.target !== null &&
      t('panel.holdsTarget', {
        value: formatNumber(heldUp.target, language),
        unit: plan?.targetUnit ?? '',
      }),
  ].filter((one): one is string => Boolean(one));
  return (
    <dl className={classes.facts}>
      <dt>{t('panel.where')}</dt>
      <dd>{where}</dd>
      {task && (
        <>
          <dt>{t('panel.task')}</dt>
          <dd>
            <Link className={classes.task} to={`/tasks/${task.id}?plan=${blocker.planId}`}>
              {task.text}
            </Link>
          </dd>
        </>
      )}
      <dt>{t('panel.since')}</dt>
      <dd>
        {formatInstant(blocker.raisedAt, new Date(), zone, language)}
        {member && ` · ${member.fullName}`}
      </dd>
      {blocker.need && (
        <>
          <dt>{t('panel.need')}</dt>
          <dd>{blocker.need}</dd>
        </>
      )}
      {holds.length > 0 && blocker.closedAt === null && (
        <>
          <dt>{t('panel.holdsUp')}</dt>
          <dd>{holds.join(' · ')}</dd>
        </>
      )}
    </dl>
  );
};
