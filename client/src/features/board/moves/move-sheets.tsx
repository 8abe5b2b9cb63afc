import { useState } from 'react';
import { useRecord } from '../../../live/index.ts';
import { Said } from '../../../ui/index.ts';
import { RaiseSheet } from '../../blockers/index.ts';
import { ReportSheet, StepSheet } from '../../tasks/index.ts';
import type { MoveDesk, OpenSheet } from './use-move-desk.ts';

const doneDraft = { kind: 'done', progress: 100, note: '' } as const;

interface Props {
  readonly desk: MoveDesk;
  readonly sheet: OpenSheet;
  readonly onSaid: (words: string) => void;
}

const OpenMoveSheet = ({ desk, sheet, onSaid }: Props) => {
  const { assignmentId } = sheet;
  const end = (words: string): void => {
    desk.closeSheet();
    onSaid(words);
  };
  // A report that is asked for by moving a card to "awaiting" begins as done; its progress is what it was.
  const assignment = useRecord('assignments', assignmentId);
  if (!assignment) return null;
  switch (sheet.kind) {
    case 'report':
      return (
        <ReportSheet
          assignmentId={assignmentId}
          draft={doneDraft}
          onClose={desk.closeSheet}
          onSent={end}
          onBlocked={() => desk.openSheet({ kind: 'raise', assignmentId })}
        />
      );
    case 'raise':
      return <RaiseSheet place={{ assignmentId }} onClose={desk.closeSheet} onSent={end} />;
    case 'step':
      return (
        <StepSheet
          assignmentId={assignmentId}
          step={sheet.step}
          onClose={desk.closeSheet}
          onDone={desk.closeSheet}
        />
      );
  }
};

/** The forms of the steps, as everywhere else in the product, over the board. */
export const MoveSheets = ({ desk }: { desk: MoveDesk }) => {
  const [words, setWords] = useState<string | null>(null);
  return (
    <>
      {desk.sheet && <OpenMoveSheet desk={desk} sheet={desk.sheet} onSaid={setWords} />}
      <Said words={words} onGone={() => setWords(null)} />
    </>
  );
};
