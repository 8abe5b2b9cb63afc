import { Button } from '@mantine/core';
import { useTable } from '../../../live/index.ts';
import { MeaningTag } from '../../../ui/index.ts';
import { waitsForChair } from '../../blockers/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { stopsOf } from './agency-work.ts';
import classes from './room.module.css';

const isAnswered = (state: string): state is 'DIRECTED' | 'GUIDED' =>
  state === 'DIRECTED' || state === 'GUIDED';

interface Props {
  readonly agencyId: string;
  /** Absent: they are only read. */
  readonly onAnswer?: (blocker: { readonly id: string; readonly version: number }) => void;
}

/** What stops the agency's work; the chair answers with a decision. */
export const AgencyBlockers = ({ agencyId, onAnswer }: Props) => {
  const t = useTexts();
  const blockers = stopsOf(useTable('blockers').values(), agencyId);
  if (blockers.length === 0) return null;
  return (
    <section>
      <h3 className={classes.heading}>
        {t('agency.blockers')} <span className={classes.count}>{blockers.length}</span>
      </h3>
      <ul className={classes.list}>
        {blockers.map((blocker) => (
          <li
            key={blocker.id}
            className={classes.share}
            data-meaning={waitsForChair(blocker) ? 'violet' : 'amber'}
          >
            <span className={classes.sentence}>{blocker.text}</span>
            {blocker.need && <q className={classes.said}>{blocker.need}</q>}
            <span className={classes.facts}>
              {waitsForChair(blocker) ? (
                <MeaningTag meaning="violet">{t('agency.waitsChair')}</MeaningTag>
              ) : (
                <span>
                  {isAnswered(blocker.state)
                    ? t(`agency.state.${blocker.state}`)
                    : blocker.route[blocker.step]?.name}
                </span>
              )}
              {onAnswer && blocker.state !== 'DIRECTED' && (
                <Button size="compact-sm" variant="filled" color="violet.8" onClick={() => onAnswer(blocker)}>
                  {t('agency.answer')}
                </Button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
