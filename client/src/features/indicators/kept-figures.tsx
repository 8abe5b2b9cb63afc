import { Button } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import { Link } from 'react-router';
import { type PlanRecord, useUnit } from '../../live/index.ts';
import { EmptyState, useAddressChoice } from '../../ui/index.ts';
import { useActing } from '../identity/index.ts';
import { EnterView } from './enter/enter-view.tsx';
import classes from './indicators-page.module.css';
import { useTexts } from './indicators-texts.ts';
import { LineNotice } from './line-notice.tsx';
import { LocalityChoice } from './locality-choice.tsx';
import { usePlaces } from './places.ts';
import { entersFigures } from './views.ts';

/** Without a line since the start: the form of the own locality with what the device has kept. The report waits in the outbox. */
export const KeptFigures = ({ plan }: { plan: PlanRecord }) => {
  const t = useTexts();
  const acting = useActing();
  const places = usePlaces(acting);
  const today = useUnit()?.today ?? '';
  const [asked, setLocality] = useAddressChoice('locality');
  const own = entersFigures(acting, places) ? places.own : [];
  const locality = own.find(({ id }) => id === asked) ?? own[0];
  if (!locality || plan.state !== 'ISSUED') {
    return (
      <EmptyState
        icon={<IconPlugConnectedX size={40} stroke={1.5} />}
        title={t('withoutLine.title')}
        action={
          <Button component={Link} to="/work">
            {t('withoutLine.work')}
          </Button>
        }
      >
        {t('withoutLine.nothing')}
      </EmptyState>
    );
  }
  return (
    <div className={classes.page}>
      <header className={classes.header}>
        <h1 className={classes.title}>{t('title')}</h1>
        <LocalityChoice choices={own} chosen={locality} onChoose={setLocality} />
      </header>
      <LineNotice />
      <p className={classes.without}>{t('withoutLine.words')}</p>
      <EnterView
        key={locality.id}
        planId={plan.id}
        localityId={locality.id}
        memberId={acting.memberId}
        today={today}
        isOwn
        isDesk={false}
      />
    </div>
  );
};
