import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { CancelMeetingDocument, StartMeetingDocument } from '../../../graphql/generated/operations.ts';
import { useLanguage } from '../../../i18n/index.ts';
import { formatDayLong } from '../../../lib/days.ts';
import { type MeetingRecord, useRecord, useWrite } from '../../../live/index.ts';
import { Problem } from '../../../ui/index.ts';
import { Columns, Page, PageHead, Section } from '../../../ui/page/index.ts';
import listClasses from '../list/list.module.css';
import { PrepareSheet } from '../list/prepare-sheet.tsx';
import { RiskOrderList } from '../list/risk-order-list.tsx';
import { meetingsLink } from '../meeting-link.ts';
import { useTexts } from '../meetings-texts.ts';
import { useMayRun } from '../use-may-run.ts';
import { useAgencyNames } from '../use-names.ts';

/** Called for a day: who comes, in which order it would go now, and the start. */
export const PreparedMeeting = ({ meeting }: { meeting: MeetingRecord }) => {
  const t = useTexts();
  const language = useLanguage();
  const go = useNavigate();
  const mayRun = useMayRun();
  const nameOf = useAgencyNames();
  const chair = useRecord('members', meeting.chairedBy);
  const [isChanging, setChanging] = useState(false);
  const start = useWrite(StartMeetingDocument);
  const cancel = useWrite(CancelMeetingDocument);
  const step = { meetingId: meeting.id, baseVersion: meeting.version };
  const giveUp = async (): Promise<void> => {
    const outcome = await cancel.send(step);
    if (outcome.kind === 'done') void go(meetingsLink(meeting.planId));
  };
  return (
    <Page>
      <PageHead title={t('meeting.prepared', { day: formatDayLong(meeting.heldOn, language) })}>
        {mayRun && (
          <>
            <Button variant="subtle" color="red" loading={cancel.isSending} onClick={() => void giveUp()}>
              {t('meeting.cancel')}
            </Button>
            <Button variant="default" onClick={() => setChanging(true)}>
              {t('meeting.change')}
            </Button>
            <Button loading={start.isSending} onClick={() => void start.send(step)}>
              {t('prepare.start')}
            </Button>
          </>
        )}
      </PageHead>
      <Problem refusal={start.refusal ?? cancel.refusal} />
      <Columns>
        <Section title={t('prepare.present', { count: meeting.presentAgencyIds.length })}>
          <p>{nameOf(meeting.presentAgencyIds)}</p>
          <p>{t('list.chair', { who: chair?.fullName ?? '…' })}</p>
          <p className={listClasses.soft}>{t('meeting.orderAtStart')}</p>
        </Section>
        <RiskOrderList planId={meeting.planId} />
      </Columns>
      {isChanging && (
        <PrepareSheet planId={meeting.planId} meeting={meeting} onClose={() => setChanging(false)} />
      )}
    </Page>
  );
};
