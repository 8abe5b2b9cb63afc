import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/index.ts';
import { boardLink } from '../../../lib/board-address.ts';
import type { Day } from '../../../lib/days.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { EmptyState } from '../../../ui/index.ts';
import classes from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';
import { useCount } from '../use-count.ts';
import { FourWayBar, parts } from './four-way-bar.tsx';
import { Section } from './section.tsx';

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
      <ul className={classes.figures}>
        {parts.map((part) => (
          <li key={part}>
            <Link className={classes.figure} data-part={part} to={boardLink(planId, { part })}>
              <span className={classes.number}>{said(count[part])}</span>
              <span>{t(`count.${part}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <FourWayBar count={count} isTall />
      <p className={classes.note}>{t('count.sum', sum)}</p>
    </Section>
  );
};
