import { useState } from 'react';
import type { MeetingRecord } from '../../../live/index.ts';
import { Problem } from '../../../ui/index.ts';
import { AgencyInTurn } from './agency-in-turn.tsx';
import { AgendaList } from './agenda-list.tsx';
import { DeskHead } from './desk-head.tsx';
import { GeneralState } from './general-state.tsx';
import { KeyTable } from './key-table.tsx';
import { NotesList } from './notes-list.tsx';
import { Recorder } from './recorder.tsx';
import classes from './room.module.css';
import { useDrafts } from './use-drafts.ts';
import { useKeys } from './use-keys.ts';
import { useRun } from './use-run.ts';

interface Props {
  readonly meeting: MeetingRecord;
  readonly former: MeetingRecord | null;
}

/** The laptop at the projector: the order, the agency whose turn it is, and the pen. */
export const Desk = ({ meeting, former }: Props) => {
  const { currentAgencyId } = meeting;
  const run = useRun(meeting);
  const drafts = useDrafts(currentAgencyId);
  const [isHelping, setHelping] = useState(false);
  useKeys({
    n: run.next,
    p: run.previous,
    s: run.skip,
    d: () => drafts.write('decision'),
    g: () => drafts.write('note'),
    '?': () => setHelping(true),
  });
  return (
    <div className={classes.desk}>
      <DeskHead meeting={meeting} run={run} onHelp={() => setHelping(true)} />
      <Problem refusal={run.refusal} />
      <div className={classes.columns}>
        <AgendaList meeting={meeting} run={run} />
        <div className={classes.middle}>
          {currentAgencyId === null ? (
            <GeneralState meeting={meeting} />
          ) : (
            <AgencyInTurn
              key={currentAgencyId}
              meeting={meeting}
              former={former}
              agencyId={currentAgencyId}
              onAnswer={drafts.answer}
            />
          )}
        </div>
        <div className={classes.right}>
          <Recorder meeting={meeting} drafts={drafts} />
          <NotesList meeting={meeting} mayStrike />
        </div>
      </div>
      {isHelping && <KeyTable onClose={() => setHelping(false)} />}
    </div>
  );
};
