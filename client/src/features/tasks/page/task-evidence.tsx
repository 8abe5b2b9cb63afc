import { Button } from '@mantine/core';
import { type EvidenceRecord, useSelect } from '../../../live/index.ts';
import { useActing } from '../../identity/index.ts';
import { EvidenceField } from '../evidence/evidence-field.tsx';
import { EvidenceList } from '../evidence/evidence-list.tsx';
import { useEvidence } from '../evidence/use-evidence.ts';
import { useTexts } from '../tasks-texts.ts';
import classes from './task-page.module.css';

interface Props {
  readonly taskId: string;
  /** Null: not for this viewer, or not known yet. */
  readonly files: readonly EvidenceRecord[] | null;
  readonly isLoading: boolean;
  readonly onSaid: (words: string) => void;
}

/** Photos and files that show the work, and a way to add one. */
export const TaskEvidence = ({ taskId, files, isLoading, onSaid }: Props) => {
  const t = useTexts();
  if (!files) return isLoading ? null : <p className={classes.none}>{t('page.notYours')}</p>;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>
        {t('page.evidence')} <span className={classes.count}>{files.length}</span>
      </h2>
      <EvidenceList files={files} />
      <AddEvidence taskId={taskId} onSaid={onSaid} />
    </section>
  );
};

const AddEvidence = ({ taskId, onSaid }: Pick<Props, 'taskId' | 'onSaid'>) => {
  const t = useTexts();
  const acting = useActing();
  const evidence = useEvidence();
  const assignmentId = useSelect(
    (tables) =>
      [...tables.assignments.values()].find(
        (assignment) => assignment.taskId === taskId && acting.actsFor.includes(assignment.agencyId),
      )?.id ?? null,
  );
  if (acting.role === 'OBSERVER' || acting.role === 'ADMIN') return null;
  const send = async (): Promise<void> => {
    if (!evidence.isReady()) return;
    if (await evidence.send({ taskId, assignmentId })) onSaid(t('photo.sent'));
  };
  return (
    <>
      <EvidenceField evidence={evidence} />
      {evidence.file && (
        <Button loading={evidence.state === 'sending'} onClick={() => void send()}>
          {t('page.sendFile')}
        </Button>
      )}
    </>
  );
};
