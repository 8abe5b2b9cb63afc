import { useState } from 'react';
import { RiskOrderDocument } from '../../../graphql/generated/operations.ts';
import { useQuery } from '../../../graphql/use-query.ts';
import { useTable } from '../../../live/index.ts';
import { LoadError, Skeletons } from '../../../ui/index.ts';
import { MoreButton, Section } from '../../../ui/page/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { Reason } from '../reason.tsx';
import classes from './list.module.css';

const shownFirst = 8;

/** The agencies as they would be called now, each with its reasons. */
export const RiskOrderList = ({ planId }: { planId: string }) => {
  const t = useTexts();
  const agencies = useTable('agencies');
  const [isWhole, setWhole] = useState(false);
  const { data, hasFailed, refusal, again } = useQuery(RiskOrderDocument, { planId });
  if (!data) {
    if (hasFailed) return <LoadError message={refusal?.message ?? null} onRetry={again} />;
    return <Skeletons shape="rows" />;
  }
  const order = data.riskOrder;
  return (
    <Section title={t('order.title')}>
      <p className={classes.soft}>{t('order.rule')}</p>
      <ol className={classes.order}>
        {(isWhole ? order : order.slice(0, shownFirst)).map(({ agencyId, risk }) => (
          <li key={agencyId}>
            <strong>{agencies.get(agencyId)?.shortName}</strong>
            <Reason risk={risk} className={classes.reason} />
          </li>
        ))}
      </ol>
      {!isWhole && order.length > shownFirst && (
        <MoreButton onClick={() => setWhole(true)}>{t('order.more', { count: order.length })}</MoreButton>
      )}
    </Section>
  );
};
