import { Button } from '@mantine/core';
import { IconDeviceTv, IconUsersGroup } from '@tabler/icons-react';
import { useState } from 'react';
import { MeetingListDocument } from '../../../graphql/generated/operations.ts';
import { useQuery } from '../../../graphql/use-query.ts';
import { useFeedEvents, useOpenPlan } from '../../../live/index.ts';
import { EmptyState, LoadError, Skeletons, useTitle } from '../../../ui/index.ts';
import { Column, Columns, HeadLink, Page, PageHead, Section } from '../../../ui/page/index.ts';
import { roomLink } from '../meeting-link.ts';
import { useTexts } from '../meetings-texts.ts';
import { useMayRun } from '../use-may-run.ts';
import classes from './list.module.css';
import { MeetingEntry, type MeetingEntryFacts } from './meeting-entry.tsx';
import { PrepareSheet } from './prepare-sheet.tsx';
import { RiskOrderList } from './risk-order-list.tsx';

interface GroupProps {
  readonly title: string;
  readonly meetings: readonly MeetingEntryFacts[];
}

const Group = ({ title, meetings }: GroupProps) =>
  meetings.length === 0 ? null : (
    <Section title={title}>
      <ul className={classes.entries}>
        {meetings.map((meeting) => (
          <MeetingEntry key={meeting.id} meeting={meeting} />
        ))}
      </ul>
    </Section>
  );

const Meetings = ({ planId }: { planId: string }) => {
  const t = useTexts();
  const mayRun = useMayRun();
  const [isPreparing, setPreparing] = useState(false);
  const { data, hasFailed, refusal, again } = useQuery(MeetingListDocument, { planId });
  useFeedEvents((events) => {
    if (events.some(({ subjectKind }) => subjectKind === 'MEETING')) again();
  });
  const meetings = data?.meetings ?? [];
  const inState = (state: MeetingEntryFacts['state']) => meetings.filter((one) => one.state === state);
  return (
    <Page>
      <PageHead title={t('title')}>
        <HeadLink isForDesk to={roomLink(planId)} icon={<IconDeviceTv size={18} />}>
          {t('list.room')}
        </HeadLink>
        {mayRun && <Button onClick={() => setPreparing(true)}>{t('list.prepare')}</Button>}
      </PageHead>
      {!data && hasFailed && <LoadError message={refusal?.message ?? null} onRetry={again} />}
      {!data && !hasFailed && <Skeletons shape="rows" />}
      <Columns>
        <Column>
          {data && meetings.length === 0 && (
            <EmptyState icon={<IconUsersGroup size={40} stroke={1.5} />} title={t('list.none')}>
              {t(mayRun ? 'list.noneDesk' : 'list.noneOther')}
            </EmptyState>
          )}
          <Group title={t('list.running')} meetings={inState('RUNNING')} />
          <Group title={t('list.prepared')} meetings={inState('PREPARED')} />
          <Group title={t('list.past')} meetings={inState('ENDED')} />
        </Column>
        <RiskOrderList planId={planId} />
      </Columns>
      {isPreparing && <PrepareSheet planId={planId} onClose={() => setPreparing(false)} />}
    </Page>
  );
};

/** All meetings of the open plan, and the order in which agencies would be called now. */
export const MeetingsPage = () => {
  const t = useTexts();
  const plan = useOpenPlan();
  useTitle(t('title'));
  return plan ? <Meetings key={plan.id} planId={plan.id} /> : <EmptyState title={t('noPlan')} />;
};
