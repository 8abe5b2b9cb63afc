import { Button } from '@mantine/core';
import { EndMeetingDocument } from '../../../graphql/generated/operations.ts';
import { type MeetingRecord, useWrite } from '../../../live/index.ts';
import { Problem, Sheet } from '../../../ui/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { toBeCalled } from '../order.ts';
import classes from './room.module.css';

/** Asked once: afterwards the minutes no longer change. */
export const EndSheet = ({ meeting, onClose }: { meeting: MeetingRecord; onClose: () => void }) => {
  const t = useTexts();
  const { send, isSending, refusal } = useWrite(EndMeetingDocument);
  const left = toBeCalled(meeting).length;
  return (
    <Sheet title={t('meeting.end')} onClose={onClose}>
      <div className={classes.form}>
        <p>{t('meeting.endQuestion')}</p>
        {left > 0 && <p className={classes.amber}>{t('meeting.endOpen', { count: left })}</p>}
        <Problem refusal={refusal} />
        <Button
          size="md"
          color="red"
          loading={isSending}
          onClick={() => void send({ meetingId: meeting.id, baseVersion: meeting.version })}
        >
          {t('meeting.endConfirm')}
        </Button>
      </div>
    </Sheet>
  );
};
