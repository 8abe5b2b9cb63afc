import { Button } from '@mantine/core';
import { IconClipboardList, IconPlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/index.ts';
import { formatDay } from '../../lib/days.ts';
import { type PlanRecord, useFollowing, useTable } from '../../live/index.ts';
import { EmptyState, LoadError, MeaningTag, Skeletons } from '../../ui/index.ts';
import { useViewer } from '../identity/index.ts';
import { isDesk, meaningOfState, newestFirst } from './plan-order.ts';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';
import { ReadDocumentButton } from './review/read-document-button.tsx';

const PlanRow = ({ plan }: { plan: PlanRecord }) => {
  const t = useTexts();
  return (
    <li>
      <Link to={`/plans/${plan.id}`} className={classes.row}>
        <span className={classes.rowHead}>
          <MeaningTag meaning={meaningOfState[plan.state]}>{t(`state.${plan.state}`)}</MeaningTag>
          <span className={classes.soft}>
            {t(`kind.${plan.kind}`)} {plan.number ?? ''}
          </span>
        </span>
        <strong>{plan.shortName}</strong>
        <span>{plan.subject}</span>
        {plan.periodStart && plan.periodEnd && (
          <span className={classes.soft}>
            {formatDay(plan.periodStart)} – {formatDay(plan.periodEnd)}
          </span>
        )}
      </Link>
    </li>
  );
};

/** Every plan that the viewer may see; the desk drafts new ones from here. */
export const PlansPage = () => {
  const t = useTexts();
  useLanguage();
  const viewer = useViewer();
  const directory = useFollowing('directory');
  const plans = newestFirst([...useTable('plans').values()]);
  if (directory.state === 'refused') return <LoadError message={directory.refusal?.message ?? null} />;
  if (directory.state === 'loading') return <Skeletons />;
  const canDraft = isDesk(viewer.member.role);
  const draft = canDraft && (
    <div className={classes.actions}>
      <ReadDocumentButton />
      <Button component={Link} to="/plans/new" variant="default" leftSection={<IconPlus size={18} />}>
        {t('new')}
      </Button>
    </div>
  );
  if (plans.length === 0) {
    return (
      <EmptyState icon={<IconClipboardList size={40} stroke={1.5} />} title={t('empty.title')} action={draft}>
        {canDraft ? t('empty.desk') : t('empty.agency')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <h1 className={classes.title}>{t('title')}</h1>
        {draft}
      </div>
      <ul className={classes.list}>
        {plans.map((plan) => (
          <PlanRow key={plan.id} plan={plan} />
        ))}
      </ul>
    </div>
  );
};
