import type { FeedEvent, UnitRecord } from '../../../live/index.ts';
import { isAtRisk } from '../figures/standings.ts';
import { useTexts } from '../overview-texts.ts';
import type { Turn } from './turning.ts';
import type { WallFacts } from './use-wall-facts.ts';
import classes from './wall.module.css';
import { WallAgencies } from './wall-agencies.tsx';
import { WallBlockers } from './wall-blockers.tsx';
import { WallCampaign } from './wall-campaign.tsx';
import { WallChange } from './wall-change.tsx';
import { WallCount } from './wall-count.tsx';
import { WallDue } from './wall-due.tsx';
import { WallHeat } from './wall-heat.tsx';
import { WallLocalities } from './wall-localities.tsx';
import { WallMap } from './wall-map.tsx';

interface Props {
  readonly view: Turn['view'];
  readonly facts: WallFacts;
  readonly event: FeedEvent | null;
  readonly unit: UnitRecord;
  readonly now: Date;
}

const Content = ({ view, facts, event, unit, now }: Props) => {
  const { campaign } = facts;
  switch (view) {
    case 'campaign':
      return campaign && <WallCampaign campaign={campaign} />;
    case 'localities':
      return campaign && <WallLocalities campaign={campaign} />;
    case 'heat':
      return campaign && <WallHeat campaign={campaign} />;
    case 'map':
      return campaign && <WallMap campaign={campaign} />;
    case 'count':
      return <WallCount count={facts.count} />;
    case 'overdue':
      return <WallDue work={facts.overdue} today={unit.today} />;
    case 'due':
      return <WallDue work={facts.soon} today={unit.today} />;
    case 'agencies':
      return <WallAgencies agencies={facts.agencies} />;
    case 'blockers':
      return <WallBlockers places={facts.places} now={now} />;
    case 'targets':
      return (
        <div className={classes.middle}>
          <p className={classes.huge}>{facts.targets?.total}</p>
          <p className={classes.big} data-wrong={facts.targets?.isWrong || undefined}>
            {facts.targets?.check}
          </p>
        </div>
      );
    case 'change':
      return event && <WallChange event={event} zone={unit.zone} />;
  }
};

const isOfCampaign = (view: Turn['view']): boolean =>
  view === 'campaign' || view === 'localities' || view === 'heat' || view === 'map';

/** One message: what it is about, and the message. */
export const WallMessage = (props: Props) => {
  const t = useTexts();
  const { facts, view } = props;
  const counts: Partial<Record<Turn['view'], number>> = {
    overdue: facts.overdue.length,
    due: facts.soon.length,
    agencies: facts.agencies.length,
    blockers: facts.places.reduce((sum, place) => sum + place.count, 0),
  };
  const atRisk = facts.campaign?.standings.filter(isAtRisk).length ?? 0;
  return (
    <section className={classes.message} data-view={view}>
      <h2 className={classes.subject}>
        {t(`wall.views.${view}`)}
        {counts[view] !== undefined && <span className={classes.subjectCount}>{counts[view]}</span>}
        {isOfCampaign(view) && facts.campaign && (
          <span className={classes.subjectName}>{facts.campaign.indicator.name}</span>
        )}
        {view === 'localities' && (
          <span className={classes.subjectNote}>{t('campaign.ranking.atRisk', { count: atRisk })}</span>
        )}
      </h2>
      <Content {...props} />
    </section>
  );
};
