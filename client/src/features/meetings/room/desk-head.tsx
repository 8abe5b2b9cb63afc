import { Button } from '@mantine/core';
import { IconDeviceTv, IconKeyboard } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { MeetingRecord } from '../../../live/index.ts';
import { roomLink } from '../meeting-link.ts';
import { useTexts } from '../meetings-texts.ts';
import { countHeard } from '../order.ts';
import { EndSheet } from './end-sheet.tsx';
import classes from './room.module.css';
import type { Run } from './use-run.ts';

interface Props {
  readonly meeting: MeetingRecord;
  readonly run: Run;
  readonly onHelp: () => void;
}

/** How far the meeting is, and the three turns it can take. */
export const DeskHead = ({ meeting, run, onHelp }: Props) => {
  const t = useTexts();
  const [isEnding, setEnding] = useState(false);
  return (
    <header className={classes.head}>
      <h1 className={classes.title}>{t('title')}</h1>
      <span className={classes.soft}>
        {t('agenda.heard', { done: countHeard(meeting), total: meeting.agenda.length })}
      </span>
      <span className={classes.space} />
      <Button variant="default" onClick={run.previous}>
        {t('agenda.previous')} <kbd>p</kbd>
      </Button>
      <Button variant="default" onClick={run.skip} disabled={meeting.currentAgencyId === null}>
        {t('agenda.skip')} <kbd>s</kbd>
      </Button>
      <Button onClick={run.next}>
        {t('agenda.next')} <kbd>n</kbd>
      </Button>
      <Link
        className={classes.icon}
        to={roomLink(meeting.planId)}
        target="_blank"
        aria-label={t('list.room')}
      >
        <IconDeviceTv size={20} stroke={1.75} aria-hidden />
      </Link>
      <button type="button" className={classes.icon} aria-label={t('keys.button')} onClick={onHelp}>
        <IconKeyboard size={20} stroke={1.75} aria-hidden />
      </button>
      <Button variant="light" color="red" onClick={() => setEnding(true)}>
        {t('meeting.end')}
      </Button>
      {isEnding && <EndSheet meeting={meeting} onClose={() => setEnding(false)} />}
    </header>
  );
};
