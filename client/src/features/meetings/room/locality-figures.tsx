import { useLanguage } from '../../../i18n/index.ts';
import { formatDay } from '../../../lib/days.ts';
import { formatNumber, formatShare } from '../../../lib/numbers.ts';
import { type ProgressRecord, useFigures, useRecord, useTable } from '../../../live/index.ts';
import { useTexts } from '../meetings-texts.ts';
import classes from './room.module.css';

/** From here on the locality will probably be late. */
const likely = 0.5;

const FigureRow = ({ progress }: { progress: ProgressRecord }) => {
  const t = useTexts();
  const language = useLanguage();
  const indicator = useRecord('indicators', progress.indicatorId);
  const { target, done, forecast } = progress;
  const unit = indicator?.unit ?? '';
  const share = target ? done / target : null;
  const isLate = forecast.lateChance !== null && forecast.lateChance >= likely;
  return (
    <li className={classes.figure} data-meaning={isLate ? 'red' : undefined}>
      <span>{indicator?.name}</span>
      <strong>
        {target === null
          ? t('agency.figureNoTarget', { done: formatNumber(done, language), unit })
          : t('agency.figure', {
              done: formatNumber(done, language),
              target: formatNumber(target, language),
              unit,
            })}
      </strong>
      {share !== null && <span>{formatShare(share, language)}</span>}
      {isLate && (
        <strong className={classes.when}>
          {t('agency.late', { chance: formatShare(forecast.lateChance ?? 0, language) })}
        </strong>
      )}
      {!isLate && forecast.finishOn && (
        <span className={classes.soft}>{t('agency.finish', { day: formatDay(forecast.finishOn) })}</span>
      )}
    </li>
  );
};

/** What the agency's commune has counted, and whether it will be in time. */
export const LocalityFigures = ({ localityId }: { localityId: string }) => {
  const t = useTexts();
  const { state } = useFigures();
  const place = useRecord('localities', localityId);
  const progress = [...useTable('progress').values()].filter((one) => one.localityId === localityId);
  const indicators = useTable('indicators');
  const position = (one: ProgressRecord): number => indicators.get(one.indicatorId)?.position ?? 0;
  if (state !== 'ready' || progress.length === 0) return null;
  return (
    <section>
      <h3 className={classes.heading}>{t('agency.figures', { place: place?.name ?? '' })}</h3>
      <ul className={classes.list}>
        {progress
          .sort((one, other) => position(one) - position(other))
          .map((one) => (
            <FigureRow key={one.id} progress={one} />
          ))}
      </ul>
    </section>
  );
};
