import { useId } from 'react';
import { useLanguage } from '../../../i18n/index.ts';
import { formatNumber } from '../../../lib/numbers.ts';
import { useTexts } from '../indicators-texts.ts';
import classes from './setup-view.module.css';
import { countedOnly } from './target-draft.ts';
import type { NamedRow } from './target-rows.ts';

interface Props {
  readonly row: NamedRow;
  readonly text: string;
  readonly isChanged: boolean;
  readonly isBad: boolean;
  readonly onText: (text: string) => void;
  /** More than one cell was pasted here. */
  readonly onColumn: (text: string) => void;
}

/** One locality's target; left empty, it may still count without one. */
export const TargetField = ({ row, text, isChanged, isBad, onText, onColumn }: Props) => {
  const t = useTexts();
  const language = useLanguage();
  const id = useId();
  const isCountedOnly = text === countedOnly;
  const shown = isCountedOnly
    ? ''
    : /^\d+$/.test(text) && !isChanged
      ? formatNumber(Number(text), language)
      : text;
  return (
    <li className={classes.target} data-depth={row.depth > 0 || undefined}>
      <label htmlFor={id}>{row.name}</label>
      <span className={classes.field}>
        <input
          id={id}
          className={classes.number}
          inputMode="numeric"
          autoComplete="off"
          maxLength={15}
          placeholder="–"
          value={shown}
          data-changed={isChanged || undefined}
          aria-invalid={isBad ? true : undefined}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain');
            if (!/[\t\n]/.test(pasted.trim())) return;
            event.preventDefault();
            onColumn(pasted);
          }}
          onChange={(event) => onText(event.currentTarget.value)}
        />
        {shown === '' && (
          <label className={classes.only}>
            <input
              type="checkbox"
              checked={isCountedOnly}
              aria-label={t('targets.onlyOne', { name: row.name })}
              onChange={(event) => onText(event.currentTarget.checked ? countedOnly : '')}
            />
            {t('targets.only')}
          </label>
        )}
      </span>
    </li>
  );
};
