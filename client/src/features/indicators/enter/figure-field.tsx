import { IconCheck, IconCloudUp, IconMinus, IconPlus } from '@tabler/icons-react';
import { useId } from 'react';
import type { FigureEntry } from '../../../graphql/generated/schema.ts';
import { useLanguage } from '../../../i18n/index.ts';
import { type Day, formatDayShort } from '../../../lib/days.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { usePending, useUnit } from '../../../live/index.ts';
import { MeaningTag } from '../../../ui/index.ts';
import { readCount } from '../cells/read-count.ts';
import { dailyOn, lastBefore, totalBefore } from '../cells/reckon.ts';
import { useTexts } from '../indicators-texts.ts';
import { useDoneWords } from '../use-done-words.ts';
import type { Line } from './day-state.ts';
import classes from './figure-field.module.css';

interface Props extends Omit<Line, 'isSum'> {
  readonly day: Day;
  readonly text: string;
  readonly entry: FigureEntry;
  readonly isReported: boolean;
  /** Over what stands, and not sent yet. */
  readonly isTyped: boolean;
  readonly fault: string | null;
  readonly isReadOnly: boolean;
  readonly onType: (text: string, entry: FigureEntry) => void;
}

const other: Readonly<Record<FigureEntry, FigureEntry>> = { DAILY: 'CUMULATIVE', CUMULATIVE: 'DAILY' };

/** One indicator of one day: a number as big as a thumb, and what it comes to. */
export const FigureField = (props: Props) => {
  const { indicator, progress, day, text, entry, isReported, isTyped, fault, isReadOnly, onType } = props;
  const t = useTexts();
  const language = useLanguage();
  const doneWords = useDoneWords();
  const today = useUnit()?.today ?? day;
  const pending = usePending(progress.id);
  const id = useId();
  const before = totalBefore(progress, indicator, day);
  const last = lastBefore(progress, indicator, day);
  const read = readCount(text);
  const value = read.kind === 'count' ? read.value : null;
  const daily = value === null || entry === 'DAILY' ? value : value - before;
  const step = (by: number): void => onType(formatNumber(Math.max(0, (value ?? 0) + by), language), entry);
  // The same fact, said the other way.
  const turn = (): void => {
    const turned = daily === null ? null : entry === 'DAILY' ? before + daily : Math.max(0, daily);
    onType(turned === null ? '' : formatNumber(turned, language), other[entry]);
  };
  return (
    <li className={classes.field} data-indicator={indicator.id} data-fault={fault ? true : undefined}>
      <div className={classes.head}>
        <label htmlFor={id} className={classes.name}>
          {indicator.name}
        </label>
        <span className={classes.total}>{doneWords(progress.done, progress.target)}</span>
      </div>
      <div className={classes.entry}>
        <button
          type="button"
          className={classes.step}
          aria-label={t('enter.less', { name: indicator.name })}
          disabled={isReadOnly || value === null || value === 0}
          onClick={() => step(-1)}
        >
          <IconMinus size={22} aria-hidden />
        </button>
        <input
          id={id}
          className={classes.number}
          inputMode="numeric"
          autoComplete="off"
          enterKeyHint="next"
          maxLength={15}
          placeholder="–"
          value={text}
          readOnly={isReadOnly}
          aria-invalid={fault ? true : undefined}
          aria-describedby={`${id}-words`}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => onType(event.currentTarget.value, entry)}
        />
        <button
          type="button"
          className={classes.step}
          aria-label={t('enter.more', { name: indicator.name })}
          disabled={isReadOnly}
          onClick={() => step(1)}
        >
          <IconPlus size={22} aria-hidden />
        </button>
        <span className={classes.beside}>
          <span>{indicator.unit}</span>
          <span className={classes.soft}>
            {last
              ? t('enter.last', {
                  value: formatNumber(dailyOn(progress, indicator, last) ?? 0, language),
                  day: formatDayShort(last, today),
                })
              : t('enter.first')}
          </span>
        </span>
      </div>
      <div id={`${id}-words`} className={classes.words}>
        {fault && (
          <p role="alert" className={classes.fault}>
            {fault}
          </p>
        )}
        {daily !== null && isTyped && (
          <p className={classes.outcome} data-falls={daily < 0 || undefined}>
            {entry === 'DAILY'
              ? t('enter.willBe', { total: doneWords(before + daily, progress.target) })
              : daily < 0
                ? t('enter.falls', { count: formatNumber(-daily, language) })
                : t('enter.dayIs', { count: formatNumber(daily, language) })}
          </p>
        )}
        <p className={classes.foot}>
          <button type="button" className={classes.turn} disabled={isReadOnly} onClick={turn}>
            {t(entry === 'DAILY' ? 'enter.asDaily' : 'enter.asCumulative')}
          </button>
          {pending === 'unsent' && (
            <MeaningTag meaning="amber" icon={<IconCloudUp size={14} />}>
              {t('enter.unsent')}
            </MeaningTag>
          )}
          {isReported && pending !== 'unsent' && (
            <MeaningTag meaning="green" icon={<IconCheck size={14} />}>
              {t('day.reported')}
            </MeaningTag>
          )}
        </p>
      </div>
    </li>
  );
};
