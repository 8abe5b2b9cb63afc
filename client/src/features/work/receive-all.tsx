import { Button } from '@mantine/core';
import { ReceiveAssignmentDocument } from '../../graphql/generated/operations.ts';
import { useTable, useWrite } from '../../live/index.ts';
import { useTexts } from './work-texts.ts';

/** Đã tiếp nhận, for everything that is new, by one press. */
export const ReceiveAll = (props: { ids: readonly string[]; onSaid: (words: string) => void }) => {
  const t = useTexts();
  const assignments = useTable('assignments');
  const { send, isSending } = useWrite(ReceiveAssignmentDocument, {
    patch: (input) => [
      {
        table: 'assignments',
        id: String(input.assignmentId),
        set: { receivedAt: new Date().toISOString() },
      },
    ],
  });
  if (props.ids.length === 0 && !isSending) return null;
  const receiveAll = async (): Promise<void> => {
    let received = 0;
    for (const id of props.ids) {
      const outcome = await send({ assignmentId: id, baseVersion: assignments.get(id)?.version ?? 0 });
      if (outcome.kind === 'done') received += 1;
      if (outcome.kind === 'refused' && outcome.refusal.code !== 'INVALID_STEP') {
        return props.onSaid(t('notReceived', { reason: outcome.refusal.message }));
      }
      if (outcome.kind === 'unanswered') return props.onSaid(t('notReceivedLine'));
    }
    props.onSaid(t('received', { count: received }));
  };
  return (
    <Button variant="light" size="md" loading={isSending} onClick={() => void receiveAll()}>
      {t('receiveAll', { count: props.ids.length })}
    </Button>
  );
};
