import { useState } from 'react';
import type { MeetingRecord } from '../../../live/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { MeetingNote, type MeetingNoteFacts } from './meeting-note.tsx';
import classes from './room.module.css';
import { StrikeSheet } from './strike-sheet.tsx';

/** What was written, the latest first; what concerns the agency in turn stands before the rest. */
export const NotesList = ({ meeting, mayStrike }: { meeting: MeetingRecord; mayStrike: boolean }) => {
  const t = useTexts();
  const [striking, setStriking] = useState<MeetingNoteFacts | null>(null);
  const latest = [...meeting.notes].reverse();
  const isHere = (note: MeetingNoteFacts): boolean => note.agencyId === meeting.currentAgencyId;
  const notes = [...latest.filter(isHere), ...latest.filter((note) => !isHere(note))];
  return (
    <section className={classes.notes}>
      <h2 className={classes.heading}>
        {t('notes.title')} <span className={classes.count}>{notes.length}</span>
      </h2>
      {notes.length === 0 && <p className={classes.soft}>{t('notes.none')}</p>}
      <ul className={classes.list}>
        {notes.map((note) => (
          <MeetingNote key={note.id} note={note} onStrike={mayStrike ? () => setStriking(note) : undefined} />
        ))}
      </ul>
      {striking && <StrikeSheet meetingId={meeting.id} note={striking} onClose={() => setStriking(null)} />}
    </section>
  );
};
