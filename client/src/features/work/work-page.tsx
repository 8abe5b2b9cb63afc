import { Button } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/index.ts';
import { formatSince } from '../../lib/instants.ts';
import { useLine, useRecord, useUnit } from '../../live/index.ts';
import { EmptyState, NoRight, Said, StaleNotice, useAddressPart, useHands } from '../../ui/index.ts';
import { preloadRaiseForm } from '../blockers/index.ts';
import { type Acting, useActing } from '../identity/index.ts';
import { FiguresDue } from '../indicators/index.ts';
import { preloadTaskForms } from '../tasks/index.ts';
import { workGroups } from './group-work.ts';
import { ReceiveAll } from './receive-all.tsx';
import { useHeldGroups } from './use-held-groups.ts';
import { useWork } from './use-work.ts';
import { WorkFilters } from './work-filters.tsx';
import { WorkGroupSection } from './work-group.tsx';
import classes from './work-page.module.css';
import { WorkSheets } from './work-sheets.tsx';
import { useTexts } from './work-texts.ts';

/** An agency's own work, phone first: what is due, and how far it is. */
export const WorkPage = () => {
  const t = useTexts();
  const acting = useActing();
  if (acting.role === 'OBSERVER' || acting.role === 'ADMIN') return <NoRight who={t('observer')} />;
  if (acting.role === 'CHAIR') return <ForTheChair />;
  return <AgencyWork acting={acting} />;
};

const ForTheChair = () => {
  const t = useTexts();
  return (
    <div className={classes.page}>
      <h1 className={classes.title}>{t('title')}</h1>
      <EmptyState
        title={t('chair.title')}
        action={
          <div className={classes.links}>
            <Button component={Link} to="/blockers">
              {t('chair.blockers')}
            </Button>
            <Button component={Link} to="/overview" variant="default">
              {t('chair.overview')}
            </Button>
          </div>
        }
      >
        {t('chair.words')}
      </EmptyState>
    </div>
  );
};

/** When there is time, and while there is a line. */
const usePreloadedForms = (): void => {
  useEffect(() => {
    const timer = setTimeout(() => {
      preloadTaskForms();
      preloadRaiseForm();
    }, 1_500);
    return () => clearTimeout(timer);
  }, []);
};

const AgencyWork = ({ acting }: { acting: Acting }) => {
  const t = useTexts();
  const [open, setOpen] = useAddressPart('open');
  const [agencyId, setAgency] = useAddressPart('agency');
  const [mine, setMine] = useAddressPart('mine');
  const [said, setSaid] = useState<string | null>(null);
  const agency = useRecord('agencies', acting.agencyId);
  const work = useWork(acting, { agencyId, isMine: mine !== null });
  const [list, setList] = useState<HTMLElement | null>(null);
  const held = useHeldGroups(work.groups, {
    question: `${agencyId} ${mine}`,
    isBusy: useHands(list),
    memberId: acting.memberId,
  });
  const onOpen = useCallback((kind: string, id: string) => setOpen(`${kind}.${id}`), [setOpen]);
  usePreloadedForms();
  const isAgencyShown = agencyId === null && acting.actsFor.length > 1;
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <h1 className={classes.title}>{t('title')}</h1>
        <p className={classes.agency}>{agency?.name}</p>
      </header>
      <Offline />
      <FiguresDue />
      {work.total === 0 ? (
        <EmptyState
          title={t('nothing.title')}
          action={
            <Button component={Link} to="/board">
              {t('nothing.board')}
            </Button>
          }
        >
          {t('nothing.words')}
        </EmptyState>
      ) : (
        <>
          <WorkFilters acting={acting} agency={agencyId} mine={mine} onAgency={setAgency} onMine={setMine} />
          <ReceiveAll ids={work.unreceived} onSaid={setSaid} />
          {work.shown === 0 ? (
            <p className={classes.none}>{t('filteredOut')}</p>
          ) : (
            <div ref={setList} className={classes.list}>
              {held.waiting > 0 && (
                <button type="button" className={classes.waiting} onClick={held.release}>
                  {t('changes', { count: held.waiting })}
                </button>
              )}
              {workGroups.map((name) => (
                <WorkGroupSection
                  key={name}
                  name={name}
                  ids={held.groups[name]}
                  isAgencyShown={isAgencyShown}
                  onOpen={onOpen}
                />
              ))}
            </div>
          )}
        </>
      )}
      {open && <WorkSheets open={open} onOpen={setOpen} onSaid={setSaid} />}
      <Said words={said} onGone={() => setSaid(null)} />
    </div>
  );
};

const Offline = () => {
  const line = useLine();
  const language = useLanguage();
  const zone = useUnit()?.zone ?? 'UTC';
  if (line.state !== 'offline' || !line.since) return null;
  return <StaleNotice since={formatSince(line.since, new Date(), zone, language)} />;
};
