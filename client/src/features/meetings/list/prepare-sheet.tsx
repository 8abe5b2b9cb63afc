import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import {
  PrepareMeetingDocument,
  RiskOrderDocument,
  StartMeetingDocument,
} from '../../../graphql/generated/operations.ts';
import { useQuery } from '../../../graphql/use-query.ts';
import { type MeetingRecord, useTable, useUnit, useWrite } from '../../../live/index.ts';
import { DayField, errorOf, Problem, Sheet } from '../../../ui/index.ts';
import { useViewer } from '../../identity/index.ts';
import { meetingLink } from '../meeting-link.ts';
import { useTexts } from '../meetings-texts.ts';
import { Attendance } from './attendance.tsx';
import { ChairField } from './chair-field.tsx';
import classes from './list.module.css';

interface Props {
  readonly planId: string;
  /** The prepared meeting that is changed; absent: a new one. */
  readonly meeting?: MeetingRecord;
  readonly onClose: () => void;
}

const quickDays = [0, 1, 7];

/** Day, chair and who is to come; from here the meeting can be started at once. */
export const PrepareSheet = ({ planId, meeting, onClose }: Props) => {
  const t = useTexts();
  const go = useNavigate();
  const { member } = useViewer();
  const unit = useUnit();
  const today = unit?.today ?? '';
  const members = useTable('members');
  const chairs = [...members.values()].filter(({ role, disabled }) => role === 'CHAIR' && !disabled);
  const order = useQuery(RiskOrderDocument, { planId }).data?.riskOrder ?? [];
  const offered = order.map(({ agencyId }) => agencyId);
  const first = chairs.find(({ title }) => title === unit?.chairTitle) ?? chairs[0];
  const own = member.role === 'CHAIR' ? member.id : first?.id;
  const [day, setDay] = useState(meeting?.heldOn ?? today);
  const [chairedBy, setChair] = useState(meeting?.chairedBy ?? own ?? '');
  const [chosen, setChosen] = useState<readonly string[] | null>(meeting?.presentAgencyIds ?? null);
  const present = chosen ?? offered;
  const prepare = useWrite(PrepareMeetingDocument);
  const start = useWrite(StartMeetingDocument);
  const refusal = prepare.refusal ?? start.refusal;

  const save = async (isStarting: boolean): Promise<void> => {
    if (day === '') return;
    const changed = meeting && { id: meeting.id, baseVersion: meeting.version };
    const content = { planId, heldOn: day, chairedBy, presentAgencyIds: [...present] };
    const saved = await prepare.send({ ...changed, ...content });
    if (saved.kind !== 'done') return;
    const { id, version } = saved.data.prepareMeeting;
    if (isStarting) {
      const started = await start.send({ meetingId: id, baseVersion: version });
      if (started.kind !== 'done') return;
    }
    onClose();
    void go(meetingLink({ id, planId }));
  };

  return (
    <Sheet title={t(meeting ? 'prepare.change' : 'prepare.title')} onClose={onClose}>
      <div className={classes.form}>
        <DayField
          label={t('prepare.day')}
          value={day}
          min={today}
          quick={{ from: today, today, days: quickDays }}
          onChange={setDay}
          error={day === '' ? t('prepare.dayMissing') : errorOf(refusal, 'heldOn')}
        />
        <ChairField
          chairs={chairs}
          chosen={chairedBy}
          onChange={setChair}
          error={errorOf(refusal, 'chairedBy')}
        />
        <Attendance offered={offered} present={present} onChange={setChosen} />
        <Problem refusal={refusal} fields={['heldOn', 'chairedBy']} />
        <div className={classes.actions}>
          <Button variant="default" loading={prepare.isSending} onClick={() => void save(false)}>
            {t('prepare.save')}
          </Button>
          <Button loading={prepare.isSending || start.isSending} onClick={() => void save(true)}>
            {t('prepare.start')}
          </Button>
        </div>
      </div>
    </Sheet>
  );
};
