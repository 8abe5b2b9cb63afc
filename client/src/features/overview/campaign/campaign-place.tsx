import { Link } from 'react-router';
import { type Figures, useRecord } from '../../../live/index.ts';
import { LoadError, Skeletons } from '../../../ui/index.ts';
import { useViewer } from '../../identity/index.ts';
import { useTexts } from '../overview-texts.ts';
import { BurnUpPart } from './burn-up-part.tsx';
import classes from './headline.module.css';
import { HeadlineFigures } from './headline-figures.tsx';
import { IndicatorSwitch } from './indicator-switch.tsx';
import { TargetNotes } from './target-notes.tsx';
import type { Campaign } from './use-campaign.ts';

/** No indicator yet: what it would bring, and who sets it up. */
const NoIndicators = ({ planId }: { planId: string }) => {
  const t = useTexts();
  const { role } = useViewer().member;
  const plan = useRecord('plans', planId);
  const isEndless = plan && plan.targets.length > 0 && plan.periodEnd === null;
  const maySetUp = role === 'CHAIR' || role === 'COORDINATOR';
  if (plan?.state === 'CLOSED') {
    return (
      <section className={classes.none}>
        <p>{t('campaign.noneClosed')}</p>
      </section>
    );
  }
  return (
    <section className={classes.none}>
      <strong>{t('campaign.none')}</strong>
      <p>{maySetUp ? t('campaign.noneAdvice') : t('campaign.noneOthers')}</p>
      {isEndless && <p>{t('campaign.noneEndless')}</p>}
      {maySetUp && <Link to={`/indicators?plan=${encodeURIComponent(planId)}`}>{t('campaign.setUp')}</Link>}
    </section>
  );
};

interface Props {
  readonly figures: Figures;
  /** Null: nothing is counted yet. */
  readonly campaign: Campaign | null;
  readonly planId: string;
  readonly onChoose: (indicatorId: string) => void;
  readonly onOpen: () => void;
}

/** The campaign's number and where it is heading; or why there is none to show. */
export const CampaignPlace = ({ figures, campaign, planId, onChoose, onOpen }: Props) => {
  const t = useTexts();
  if (figures.refusal) return <LoadError message={figures.refusal.message} />;
  if (figures.state !== 'ready' && !campaign) return <Skeletons shape="columns" />;
  if (!campaign) return <NoIndicators planId={planId} />;
  return (
    <>
      <IndicatorSwitch campaign={campaign} onChoose={onChoose} />
      <section className={classes.campaign} aria-label={t('campaign.title')}>
        <div className={classes.headline}>
          <HeadlineFigures campaign={campaign} onOpen={onOpen} />
          <TargetNotes campaign={campaign} />
        </div>
        <BurnUpPart campaign={campaign} />
      </section>
    </>
  );
};
