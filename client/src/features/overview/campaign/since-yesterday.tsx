import { addDays, dayStart } from '../../../lib/days.ts';
import { useTable } from '../../../live/index.ts';
import { Section } from '../../../ui/page/index.ts';
import { changesSince } from '../figures/changes.ts';
import { headlineOf } from '../figures/headline.ts';
import { groupChanges } from '../figures/since-yesterday.ts';
import { noTally } from '../figures/tally.ts';
import overview from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';
import { ChangeRow } from '../parts/change-row.tsx';
import { useChangeWords } from '../parts/use-change-words.ts';
import ranking from './made-of.module.css';
import classes from './since-yesterday.module.css';
import type { Campaign } from './use-campaign.ts';
import { useNumberWords } from './use-number-words.ts';

const FiguresSince = ({
  campaign,
  onOpen,
}: {
  campaign: Campaign;
  onOpen: (indicatorId: string) => void;
}) => {
  const t = useTexts();
  const say = useNumberWords();
  const { indicators, tallies, today } = campaign;
  return (
    <table className={`${ranking.table} ${ranking.wrapping}`}>
      <thead>
        <tr>
          <th scope="col">{t('campaign.since.indicator')}</th>
          <th scope="col">{t('campaign.since.yesterday')}</th>
          <th scope="col">{t('campaign.since.today')}</th>
          <th scope="col">{t('campaign.since.total')}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((indicator) => {
          const now = headlineOf(indicator, tallies.of.get(indicator.id) ?? noTally(indicator.id), today);
          return (
            <tr key={indicator.id}>
              <th scope="row">
                <button type="button" className={ranking.name} onClick={() => onOpen(indicator.id)}>
                  {indicator.name}
                </button>
              </th>
              <td>+{say.number(now.yesterday)}</td>
              <td>+{say.number(now.today)}</td>
              <td>{say.number(now.done)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

interface Props {
  /** Null: nothing is counted in this plan. */
  readonly campaign: Campaign | null;
  readonly planId: string;
  readonly today: string;
  readonly zone: string;
  readonly onOpen: (indicatorId: string) => void;
}

/** What is different from yesterday morning: figures, work, blockers; each kind opens what it counts. */
export const SinceYesterday = ({ campaign, planId, today, zone, onOpen }: Props) => {
  const t = useTexts();
  const sayChange = useChangeWords();
  const assignments = useTable('assignments');
  const blockers = useTable('blockers');
  const directives = useTable('directives');
  const since = dayStart(addDays(today, -1), zone).toISOString();
  const groups = groupChanges(
    changesSince(
      { assignments: assignments.values(), blockers: blockers.values(), directives: directives.values() },
      since,
    ),
  );
  return (
    <Section title={t('campaign.since.title')}>
      {campaign && <FiguresSince campaign={campaign} onOpen={onOpen} />}
      {groups.length === 0 && <p className={overview.note}>{t('campaign.since.nothing')}</p>}
      {groups.map(({ group, changes }) => (
        <details key={group} className={classes.group}>
          <summary>{t(`campaign.since.groups.${group}`, { count: changes.length })}</summary>
          <ul className={overview.list}>
            {changes.map((change) => (
              <ChangeRow
                key={change.id}
                change={change}
                words={sayChange(change)}
                planId={planId}
                zone={zone}
                today={today}
              />
            ))}
          </ul>
        </details>
      ))}
    </Section>
  );
};
