import { Button } from '@mantine/core';
import { IconPencil, IconPlayerStop } from '@tabler/icons-react';
import { useRef } from 'react';
import { useLanguage } from '../../../i18n/index.ts';
import { formatDay } from '../../../lib/days.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import type { IndicatorRecord } from '../../../live/index.ts';
import { MeaningTag } from '../../../ui/index.ts';
import { useTexts } from '../indicators-texts.ts';
import { OrderHandle } from './order-handle.tsx';
import classes from './setup-view.module.css';
import { useRowDrag } from './use-row-drag.ts';

interface Props {
  readonly indicators: readonly IndicatorRecord[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly onEdit: (id: string) => void;
  readonly onEnd: (id: string) => void;
  readonly onMove: (id: string, to: number) => void;
}

/** What a plan counts; the first is the campaign's headline. Pressing one shows its targets. */
export const IndicatorTable = ({ indicators, chosen, onChoose, onEdit, onEnd, onMove }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const list = useRef<HTMLUListElement>(null);
  useRowDrag(list, indicators.map(({ id }) => id).join(' '), onMove);
  return (
    <ul ref={list} className={classes.indicators}>
      {indicators.map((one, index) => (
        <li
          key={one.id}
          data-row={one.id}
          className={classes.indicator}
          data-chosen={one.id === chosen || undefined}
        >
          {indicators.length > 1 && (
            <OrderHandle
              name={one.name}
              at={index}
              count={indicators.length}
              onMove={(to) => onMove(one.id, to)}
            />
          )}
          <button
            type="button"
            className={classes.choose}
            aria-pressed={one.id === chosen}
            onClick={() => onChoose(one.id)}
          >
            <span className={classes.name}>{one.name}</span>
            <span className={classes.facts}>
              <span>{one.unit}</span>
              <span>{t(one.entry === 'DAILY' ? 'setup.asDaily' : 'setup.asCumulative')}</span>
              <span>
                {formatDay(one.startsOn)} – {formatDay(one.dueOn)}
              </span>
              {one.targetTotal !== null && (
                <span>{t('setup.total', { total: formatNumber(one.targetTotal, language) })}</span>
              )}
              {one.endedOn && (
                <MeaningTag meaning="grey">{t('setup.ended', { day: formatDay(one.endedOn) })}</MeaningTag>
              )}
            </span>
          </button>
          {!one.endedOn && (
            <span className={classes.buttons}>
              <Button
                variant="subtle"
                size="compact-md"
                leftSection={<IconPencil size={16} />}
                aria-label={t('setup.editOne', { name: one.name })}
                onClick={() => onEdit(one.id)}
              >
                {t('setup.edit')}
              </Button>
              <Button
                variant="subtle"
                size="compact-md"
                leftSection={<IconPlayerStop size={16} />}
                aria-label={t('setup.endOne', { name: one.name })}
                onClick={() => onEnd(one.id)}
              >
                {t('setup.end')}
              </Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
};
