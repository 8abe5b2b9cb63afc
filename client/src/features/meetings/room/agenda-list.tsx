import { IconArrowDown, IconArrowUp, IconCheck, IconClockPause } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { type MeetingRecord, useTable } from '../../../live/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { Reason } from '../reason.tsx';
import classes from './room.module.css';
import type { Run } from './use-run.ts';

const marks = { HEARD: IconCheck, SKIPPED: IconClockPause, WAITING: null } as const;

interface Props {
  readonly meeting: MeetingRecord;
  /** Absent: it is only read. */
  readonly run?: Run;
}

/** The order with its reasons; where the meeting stands, who was heard, who comes later. */
export const AgendaList = ({ meeting, run }: Props) => {
  const t = useTexts();
  const agencies = useTable('agencies');
  const list = useRef<HTMLOListElement>(null);
  const { currentAgencyId } = meeting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is brought into view when the turn changes
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView?.({ block: 'nearest' });
  }, [currentAgencyId]);
  return (
    <nav className={classes.agenda} aria-label={t('agenda.title')}>
      <button
        type="button"
        className={classes.general}
        aria-current={currentAgencyId === null ? 'true' : undefined}
        disabled={!run}
        onClick={() => run?.call(null)}
      >
        {t('agenda.general')}
      </button>
      <ol ref={list} className={classes.items}>
        {meeting.agenda.map(({ agencyId, risk, mark }) => {
          const name = agencies.get(agencyId)?.shortName ?? '…';
          const isCurrent = agencyId === currentAgencyId;
          const Mark = marks[mark];
          return (
            <li
              key={agencyId}
              className={classes.item}
              data-mark={mark}
              aria-current={isCurrent || undefined}
            >
              <button
                type="button"
                className={classes.call}
                disabled={!run}
                onClick={() => run?.call(agencyId)}
              >
                <span className={classes.name}>
                  {Mark && <Mark size={16} role="img" aria-label={t(`agenda.mark.${mark}`)} />} {name}
                  {!meeting.presentAgencyIds.includes(agencyId) && (
                    <span className={classes.absent}>{t('agenda.absent')}</span>
                  )}
                </span>
                <Reason risk={risk}>{isCurrent ? t('agenda.current') : undefined}</Reason>
              </button>
              {run && (
                <span className={classes.moves}>
                  <button
                    type="button"
                    aria-label={t('agenda.up', { name })}
                    onClick={() => run.move(agencyId, -1)}
                  >
                    <IconArrowUp size={16} aria-hidden />
                  </button>
                  <button
                    type="button"
                    aria-label={t('agenda.down', { name })}
                    onClick={() => run.move(agencyId, 1)}
                  >
                    <IconArrowDown size={16} aria-hidden />
                  </button>
                </span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
};
