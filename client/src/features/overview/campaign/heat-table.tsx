import { memo } from 'react';
import { useLanguage } from '../../../i18n/index.ts';
import { type Day, daysBetween, formatWeekday } from '../../../lib/days.ts';
import { type HeatKind, heatRow } from '../figures/heat.ts';
import type { Standing } from '../figures/standings.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './heat.module.css';
import type { Campaign } from './use-campaign.ts';
import { useNumberWords } from './use-number-words.ts';

interface RowProps {
  readonly standing: Standing;
  readonly indicator: Campaign['indicator'];
  readonly days: readonly Day[];
  readonly today: Day;
  /** Absent: the name is only read. */
  readonly onOpen?: (localityId: string) => void;
}

const HeatRow = memo(({ standing, indicator, days, today, onOpen }: RowProps) => {
  const t = useTexts();
  const say = useNumberWords();
  const { name, progress } = standing;
  return (
    <tr>
      <th scope="row">
        {onOpen ? (
          <button type="button" className={classes.name} onClick={() => onOpen(progress.localityId)}>
            {name}
          </button>
        ) : (
          name
        )}
      </th>
      {heatRow(standing, indicator, days, today).map(({ day, kind, value }) => (
        <td key={day} className={classes.cell} data-kind={kind} title={t(`campaign.heat.${kind}`)}>
          {value === null ? <span aria-hidden>–</span> : say.number(value)}
          <span className={classes.hidden}>{` ${t(`campaign.heat.${kind}`)}`}</span>
        </td>
      ))}
    </tr>
  );
});

interface Props {
  readonly campaign: Campaign;
  readonly days: readonly Day[];
  /** How many localities are shown, those at risk first. */
  readonly rows?: number;
  readonly onOpen?: (localityId: string) => void;
}

/** Localities by days: what each day brought beside the pace that is needed. Colour repeats what the words say. */
export const HeatTable = ({ campaign, days, rows, onOpen }: Props) => {
  const t = useTexts();
  const say = useNumberWords();
  const language = useLanguage();
  const { indicator, standings, tally, today } = campaign;
  const sum = (day: Day): number => tally.byDay[daysBetween(indicator.startsOn, day)] ?? 0;
  return (
    <table className={classes.heat}>
      <caption className={classes.hidden}>{t('campaign.heat.caption', { unit: indicator.unit })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('campaign.heat.locality')}</th>
          {days.map((day) => (
            <th key={day} scope="col" data-today={day === today || undefined}>
              <abbr title={formatWeekday(day, language)}>{say.day(day, today)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {standings.slice(0, rows).map((standing) => (
          <HeatRow
            key={standing.progress.id}
            standing={standing}
            indicator={indicator}
            days={days}
            today={today}
            onOpen={onOpen}
          />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('campaign.heat.all')}</th>
          {days.map((day) => (
            <td key={day}>{say.number(sum(day))}</td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
};

const explained: readonly HeatKind[] = ['unreported', 'zero', 'below', 'half', 'enough', 'ahead'];

/** What the colours of the table mean. */
export const HeatLegend = () => {
  const t = useTexts();
  return (
    <ul className={classes.legend} aria-label={t('campaign.heat.legend')}>
      {explained.map((kind) => (
        <li key={kind}>
          <span className={classes.sample} data-kind={kind} aria-hidden />
          {t(`campaign.heat.${kind}`)}
        </li>
      ))}
    </ul>
  );
};
