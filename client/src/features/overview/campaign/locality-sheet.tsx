import { Link } from 'react-router';
import { useTable } from '../../../live/index.ts';
import { Sheet } from '../../../ui/index.ts';
import { agenciesOf } from '../figures/of-locality.ts';
import type { Standing } from '../figures/standings.ts';
import overview from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';
import { LocalityBlockers } from './locality-blockers.tsx';
import { LocalityDays } from './locality-days.tsx';
import { LocalityIndicators } from './locality-indicators.tsx';
import { LocalityStanding } from './locality-standing.tsx';
import { LocalityWork } from './locality-work.tsx';
import classes from './made-of.module.css';
import type { Campaign } from './use-campaign.ts';

const Parts = ({ campaign, standing }: { campaign: Campaign; standing: Standing }) => {
  const t = useTexts();
  const { localityId } = standing.progress;
  const agencies = agenciesOf(useTable('agencies').values(), localityId);
  const plan = encodeURIComponent(campaign.plan.id);
  return (
    <>
      <LocalityStanding campaign={campaign} standing={standing} />
      <Link
        data-autofocus
        className={classes.grid}
        to={`/indicators?plan=${plan}&locality=${encodeURIComponent(localityId)}`}
      >
        {t('campaign.locality.grid')}
      </Link>
      <LocalityIndicators campaign={campaign} localityId={localityId} />
      <LocalityBlockers planId={campaign.plan.id} localityId={localityId} agencies={agencies} />
      <LocalityWork planId={campaign.plan.id} agencies={agencies} today={campaign.today} />
      <LocalityDays campaign={campaign} standing={standing} />
    </>
  );
};

/** One locality: what its figures are made of, what stops it, and what it still has to do. */
export const LocalitySheet = (props: { campaign: Campaign; localityId: string; onClose: () => void }) => {
  const { campaign, localityId, onClose } = props;
  const t = useTexts();
  const name = useTable('localities').get(localityId)?.name ?? '…';
  const standing = campaign.standings.find(({ progress }) => progress.localityId === localityId);
  return (
    <Sheet title={name} onClose={onClose} isWide>
      {standing ? (
        <Parts campaign={campaign} standing={standing} />
      ) : (
        <p className={overview.note}>{t('campaign.locality.gone')}</p>
      )}
    </Sheet>
  );
};
