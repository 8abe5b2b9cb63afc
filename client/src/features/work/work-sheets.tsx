import { useOutbox, useRecord } from '../../live/index.ts';
import { RaiseSheet } from '../blockers/index.ts';
import { draftOf, ReportSheet, type ShareStep, StepSheet } from '../tasks/index.ts';
import { useTexts } from './work-texts.ts';

interface Props {
  /** What is open, as it stands in the address: `report.<id>`, `raise.<id>`, or a step and the id. */
  readonly open: string;
  readonly onOpen: (open: string | null) => void;
  readonly onSaid: (words: string) => void;
}

/** Whatever sheet a row has opened. */
export const WorkSheets = ({ open, onOpen, onSaid }: Props) => {
  const t = useTexts();
  const [kind = '', assignmentId = ''] = open.split('.');
  const assignment = useRecord('assignments', assignmentId);
  const { entries, drop } = useOutbox();
  if (!assignment) return null;
  const inputOf = (entry: (typeof entries)[number]) =>
    entry.variables['input'] as Readonly<Record<string, unknown>>;
  const refused = entries.find(
    (entry) =>
      entry.refusal !== null &&
      inputOf(entry)['assignmentId'] === assignmentId &&
      (entry.name === 'raiseBlocker') === (kind === 'raise'),
  );
  const close = (): void => onOpen(null);
  const sent = (words: string): void => {
    if (refused) void drop(refused.operationId);
    onSaid(words);
    close();
  };
  if (kind === 'report') {
    return (
      <ReportSheet
        key={open}
        assignmentId={assignmentId}
        draft={refused ? draftOf(refused.name, inputOf(refused), assignment) : null}
        onClose={close}
        onSent={sent}
        onBlocked={() => onOpen(`raise.${assignmentId}`)}
        onStep={(step) => onOpen(`${step}.${assignmentId}`)}
      />
    );
  }
  if (kind === 'raise') {
    return (
      <RaiseSheet
        key={open}
        place={{ assignmentId }}
        typed={refused ? inputOf(refused) : null}
        onClose={close}
        onSent={sent}
      />
    );
  }
  return (
    <StepSheet
      key={open}
      assignmentId={assignmentId}
      step={kind as Exclude<ShareStep, 'report'>}
      onClose={close}
      onDone={() => sent(t('stepDone'))}
    />
  );
};
