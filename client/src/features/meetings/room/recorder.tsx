import { type MeetingRecord, useRecord } from '../../../live/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { DecisionForm } from './decision-form.tsx';
import { NoteForm } from './note-form.tsx';
import classes from './room.module.css';
import type { Drafts, Pen } from './use-drafts.ts';

const pens: readonly Pen[] = ['decision', 'note'];

/** The pen: what the chair decides, or what was said. */
export const Recorder = ({ meeting, drafts }: { meeting: MeetingRecord; drafts: Drafts }) => {
  const t = useTexts();
  const agency = useRecord('agencies', meeting.currentAgencyId);
  const { pen } = drafts;
  return (
    <section className={classes.recorder} aria-label={t(`record.${pen}`)}>
      <div className={classes.pens}>
        {pens.map((one) => (
          <button key={one} type="button" aria-pressed={pen === one} onClick={() => drafts.write(one)}>
            {t(`record.${one}`)} <kbd>{one === 'decision' ? 'd' : 'g'}</kbd>
          </button>
        ))}
      </div>
      <p className={classes.about}>
        {agency ? t('record.about', { name: agency.shortName }) : t('record.aboutAll')}
      </p>
      {pen === 'decision' ? (
        <DecisionForm meeting={meeting} drafts={drafts} />
      ) : (
        <NoteForm meeting={meeting} drafts={drafts} />
      )}
    </section>
  );
};
