import { useTable } from '../../../live/index.ts';
import { LoadError, Skeletons } from '../../../ui/index.ts';
import { useLines } from '../enter/use-lines.ts';
import { useTexts } from '../indicators-texts.ts';
import { KeptReports } from '../report/kept-reports.tsx';
import { useDrafts } from '../report/use-drafts.ts';
import { useFigureGrid } from '../report/use-figure-grid.ts';
import { WhoMay } from '../report/who-may.tsx';
import { GridDesk } from './grid-desk.tsx';
import classes from './grid-view.module.css';
import { Period } from './period.tsx';
import { usePeriod } from './use-period.ts';

export interface GridViewProps {
  readonly planId: string;
  readonly localityId: string;
  readonly localityName: string;
  readonly memberId: string;
  readonly today: string;
  readonly isWide: boolean;
  /** The desk writes on locked days too, with a reason. */
  readonly isDesk: boolean;
}

/** A commune's figures as a spreadsheet: indicators by days, pasted, typed, and saved by one press. */
export const GridView = (props: GridViewProps) => {
  const { planId, localityId, localityName, memberId, today, isWide, isDesk } = props;
  const t = useTexts();
  const lines = useLines(localityId);
  const firstDay = lines.map(({ indicator }) => indicator.startsOn).sort()[0] ?? today;
  const period = usePeriod(today, isWide ? 14 : 7, firstDay);
  const { days } = period;
  const grid = useFigureGrid({ planId, localityId, from: days[0] ?? today, to: days.at(-1) ?? today });
  const held = useDrafts(memberId, planId, localityId);
  const figureDays = useTable('figureDays');
  if (grid.state === 'refused') return <LoadError message={grid.refusal?.message ?? null} />;
  if (grid.state === 'noLine') return <LoadError onRetry={grid.again} message={null} />;
  return (
    <div className={classes.view}>
      <div className={classes.tools}>
        <Period
          days={days}
          today={today}
          canGoBack={period.canGoBack}
          onMove={period.move}
          onToday={period.toToday}
        />
        {grid.mayReport && isWide && <p className={classes.hint}>{t('grid.hint')}</p>}
      </div>
      {grid.mayReport === false && <WhoMay />}
      <KeptReports localityId={localityId} onTakeBack={held.change} />
      {grid.state === 'loading' ? (
        <Skeletons shape="rows" />
      ) : (
        <GridDesk
          planId={planId}
          localityId={localityId}
          label={t('grid.label', { locality: localityName })}
          today={today}
          days={days}
          lines={lines}
          grid={grid}
          held={held}
          locked={new Set([...figureDays.values()].filter((one) => one.locked).map((one) => one.day))}
          mayCorrectLocked={isDesk}
          onShow={period.show}
        />
      )}
    </div>
  );
};
