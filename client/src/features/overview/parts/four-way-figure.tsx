import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/index.ts';
import { boardLink } from '../../../lib/board-address.ts';
import type { Day } from '../../../lib/days.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { EmptyState, FourWayBar, FourWayTiles } from '../../../ui/index.ts';
import { Section } from '../../../ui/page/index.ts';
import classes from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';
import { useCount } from '../use-count.ts';

/** The four-way count: four numbers that add up, each of which leads to what it counts. */
export const FourWayFigure = ({ planId, today }: { planId: string; today: Day }) => {
  const t = useTexts();
  const language = useLanguage();
  const count = useCount(today);
  const said = (value: number): string => formatNumber(value, language);
  if (count.total === 0) {
    return (
      <EmptyState title={t('count.empty')} action={<Link to={boardLink(planId)}>{t('count.board')}</Link>}>
        {t('count.emptyAdvice')}
      </EmptyState>
    );
  }
  const total = (
    <Link className={classes.total} to={boardLink(planId, { part: 'all' })}>
      {t('count.total', { count: said(count.total) })}
    </Link>
  );
  const sum = {
    doneOnTime: said(count.doneOnTime),
    doneLate: said(count.doneLate),
    openWithin: said(count.openWithin),
    openOverdue: said(count.openOverdue),
    total: said(count.total),
  };
  return (
    <Section title={t('count.title')} aside={total}>
      <FourWayTiles count={count} linkTo={(part) => boardLink(planId, { part })} />
      <div className={classes.parts}>
        <FourWayBar count={count} isTall />
      </div>
      <p className={classes.note}>{t('count.sum', sum)}</p>
    </Section>
  );
};
