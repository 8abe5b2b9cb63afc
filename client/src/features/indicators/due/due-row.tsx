import { IconChevronRight, IconReportAnalytics } from '@tabler/icons-react';
import { Link } from 'react-router';
import { formatDayShort } from '../../../lib/days.ts';
import { formatClock } from '../../../lib/instants.ts';
import { useOpenPlan, useTable, useUnit } from '../../../live/index.ts';
import { useActing } from '../../identity/index.ts';
import { useTexts } from '../indicators-texts.ts';
import classes from './due-row.module.css';
import { useOwed } from './use-owed.ts';

const Row = ({ planId, localityId, name }: { planId: string; localityId: string; name: string | null }) => {
  const t = useTexts();
  const unit = useUnit();
  const today = unit?.today ?? '';
  const owed = useOwed(planId, localityId, today);
  const [first] = owed?.days ?? [];
  if (!owed || !first) return null;
  const isToday = first === today;
  const earlier = owed.days.filter((day) => day !== today);
  const search = new URLSearchParams({ plan: planId, view: 'enter', locality: localityId, day: first });
  return (
    <Link to={`/indicators?${search}`} className={classes.row}>
      <IconReportAnalytics size={24} aria-hidden className={classes.icon} />
      <span className={classes.words}>
        <strong>
          {isToday ? t('due.today') : t('due.earlierOnly')}
          {name && ` · ${name}`}
        </strong>
        {isToday && owed.remindedAt && (
          <span className={classes.reminded}>
            {t('due.reminded', { at: formatClock(owed.remindedAt, unit?.zone ?? 'UTC') })}
          </span>
        )}
        {earlier.length > 0 && (
          <span className={classes.earlier}>
            {t('due.earlier', { days: earlier.map((day) => formatDayShort(day, today)).join(', ') })}
          </span>
        )}
      </span>
      <IconChevronRight size={20} aria-hidden />
    </Link>
  );
};

/** One row for each commune that the viewer's agency answers for and that owes figures. */
export const DueRow = () => {
  const plan = useOpenPlan();
  const acting = useActing();
  const agencies = useTable('agencies');
  const localities = useTable('localities');
  if (plan?.state !== 'ISSUED') return null;
  const own = acting.actsFor
    .flatMap((id) => localities.get(agencies.get(id)?.localityId ?? '') ?? [])
    .filter(({ kind }) => kind !== 'DISTRICT' && kind !== 'PROVINCE');
  return own.map(({ id, name }) => (
    <Row key={id} planId={plan.id} localityId={id} name={own.length > 1 ? name : null} />
  ));
};
