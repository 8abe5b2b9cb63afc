import { Button } from '@mantine/core';
import { IconDownload, IconPrinter } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { MinutesDocument } from '../../../graphql/generated/operations.ts';
import { useQuery } from '../../../graphql/use-query.ts';
import { useFeedEvents, useLine, useOpenPlan, useUnit } from '../../../live/index.ts';
import { LineWords, LoadError, NotFound, Skeletons, useTitle } from '../../../ui/index.ts';
import { meetingLink, meetingsLink } from '../meeting-link.ts';
import { useTexts } from '../meetings-texts.ts';
import classes from './minutes.module.css';
import { MinutesSheet } from './minutes-sheet.tsx';
import { SinceThen } from './since-then.tsx';

const Minutes = ({ meetingId }: { meetingId: string }) => {
  const t = useTexts();
  const plan = useOpenPlan();
  const unit = useUnit();
  const line = useLine();
  const { data, hasFailed, refusal, again } = useQuery(MinutesDocument, { meetingId });
  useTitle(t('minutes.title'));
  useFeedEvents((events) => {
    if (events.some(({ subjectId }) => subjectId === meetingId)) again();
  });
  if (!data) {
    if (hasFailed) return <LoadError message={refusal?.message ?? null} onRetry={again} />;
    return <Skeletons shape="rows" />;
  }
  const { minutes } = data;
  const planId = plan?.id ?? '';
  return (
    <main className={classes.page}>
      <header className={classes.tools}>
        <Link to={minutes.isFinal ? meetingsLink(planId) : meetingLink({ id: meetingId, planId })}>
          {t(minutes.isFinal ? 'meeting.back' : 'minutes.back')}
        </Link>
        <span className={classes.space} />
        {unit && <LineWords className={classes.line} line={line} zone={unit.zone} />}
        <Button variant="default" leftSection={<IconPrinter size={18} />} onClick={() => window.print()}>
          {t('minutes.print')}
        </Button>
        <Button component="a" href={minutes.url} download leftSection={<IconDownload size={18} />}>
          {t('minutes.download')}
        </Button>
      </header>
      {!minutes.isFinal && <p className={classes.draft}>{t('minutes.draft')}</p>}
      <div className={classes.columns}>
        <MinutesSheet minutes={minutes} />
        <SinceThen meetingId={meetingId} />
      </div>
    </main>
  );
};

/** The notice of conclusions as it will be signed; printed, only the sheet is left. */
export const MinutesPage = () => {
  const { meetingId } = useParams();
  return meetingId ? <Minutes key={meetingId} meetingId={meetingId} /> : <NotFound />;
};
