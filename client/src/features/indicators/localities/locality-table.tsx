import { VisuallyHidden } from '@mantine/core';
import { Link, useLocation } from 'react-router';
import { useLanguage } from '../../../i18n/index.ts';
import type { Day } from '../../../lib/days.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { type IndicatorRecord, useGlow, useTable } from '../../../live/index.ts';
import { countsOn, dailyOn } from '../cells/reckon.ts';
import { DayHeads } from '../grid/day-heads.tsx';
import table from '../grid/figure-table.module.css';
import { useTexts } from '../indicators-texts.ts';
import { MoreRows } from '../more-rows.tsx';
import { useDoneWords } from '../use-done-words.ts';
import { useFirstRows } from '../use-first-rows.ts';
import { useNewestInView } from '../use-newest-in-view.ts';
import classes from './locality-table.module.css';
import { dayOf, type LocalityLine, totalOf } from './standing.ts';

interface Props {
  readonly indicator: IndicatorRecord;
  readonly all: readonly LocalityLine[];
  readonly shown: readonly LocalityLine[];
  readonly days: readonly Day[];
  readonly today: Day;
}

interface RowProps {
  readonly line: LocalityLine;
  readonly indicator: IndicatorRecord;
  readonly days: readonly Day[];
  readonly today: Day;
  readonly locked: ReadonlySet<Day>;
}

const Row = ({ line, indicator, days, today, locked }: RowProps) => {
  const t = useTexts();
  const language = useLanguage();
  const doneWords = useDoneWords();
  const { search } = useLocation();
  const { locality, progress } = line;
  const glow = useGlow(progress.id);
  const to = new URLSearchParams(search);
  to.set('view', 'grid');
  to.set('locality', locality.id);
  return (
    <tr>
      <th scope="row" className={table.rowHead} data-part={line.isPart || undefined}>
        <Link to={`/indicators?${to}`} className={classes.link}>
          {locality.name}
        </Link>
      </th>
      <td className={table.total} data-glow={glow ? true : undefined}>
        {doneWords(progress.done, progress.target)}
        {progress.target !== null && progress.target > 0 && (
          <span className={classes.bar} aria-hidden>
            <span style={{ width: `${Math.min(100, (progress.done / progress.target) * 100)}%` }} />
          </span>
        )}
      </td>
      {days.map((day) => {
        const daily = dailyOn(progress, indicator, day);
        const isOff = !countsOn(indicator, day) || day > today;
        const isMissing = daily === null && !isOff && !locked.has(day);
        return (
          <td
            key={day}
            className={table.cell}
            data-off={isOff || undefined}
            data-missing={isMissing || undefined}
          >
            {daily !== null && formatNumber(daily, language)}
            {isMissing && <VisuallyHidden>{t('day.missing')}</VisuallyHidden>}
          </td>
        );
      })}
    </tr>
  );
};

/** Localities by days for one indicator; a name opens that locality's grid. */
export const LocalityTable = ({ indicator, all, shown, days, today }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const doneWords = useDoneWords();
  const figureDays = useTable('figureDays');
  const locked = new Set([...figureDays.values()].filter((one) => one.locked).map((one) => one.day));
  const total = totalOf(all);
  const { first, left, showMore } = useFirstRows(shown);
  const scroll = useNewestInView<HTMLElement>(days);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be scrolled by keys too */}
      <section ref={scroll} className={table.scroll} tabIndex={0} aria-label={indicator.name}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col" className={table.corner}>
                {t('locality')}
              </th>
              <th scope="col" className={table.totalHead}>
                {t('grid.total')}
              </th>
              <DayHeads days={days} today={today} isLocked={(day) => locked.has(day)} />
            </tr>
          </thead>
          <tbody>
            {first.map((line) => (
              <Row
                key={line.progress.id}
                line={line}
                indicator={indicator}
                days={days}
                today={today}
                locked={locked}
              />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={table.rowHead}>
                {t('localities.all')}
              </th>
              <td className={table.total}>{doneWords(total.done, total.target)}</td>
              {days.map((day) => {
                const isOff = !countsOn(indicator, day) || day > today;
                const { sum, missing } = dayOf(all, indicator, day);
                return (
                  <td key={day} className={`${table.cell} ${classes.sum}`} data-off={isOff || undefined}>
                    {!isOff && (
                      <>
                        {formatNumber(sum, language)}
                        {missing > 0 && (
                          <span className={classes.missing}>
                            {t('localities.missing', { count: missing })}
                          </span>
                        )}
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          </tfoot>
        </table>
      </section>
      <MoreRows left={left} onMore={showMore} />
    </>
  );
};
