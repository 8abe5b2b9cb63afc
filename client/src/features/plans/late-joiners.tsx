import { Button } from '@mantine/core';
import { AddLateJoinerDocument, LateJoinersDocument } from '../../graphql/generated/operations.ts';
import { useQuery } from '../../graphql/use-query.ts';
import { type PlanRecord, useTable, useWrite } from '../../live/index.ts';
import { Problem } from '../../ui/index.ts';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';

/** Agencies that joined a group after the plan was issued: offered, not added silently. */
export const LateJoiners = ({ plan }: { plan: PlanRecord }) => {
  const t = useTexts();
  const agencies = useTable('agencies');
  const { data, again } = useQuery(LateJoinersDocument, { planId: plan.id });
  const { send, isSending, refusal } = useWrite(AddLateJoinerDocument);
  const joiners = data?.lateJoiners ?? [];
  if (joiners.length === 0) return null;
  const add = async (agencyId: string, taskIds: readonly string[]) => {
    const outcome = await send({ planId: plan.id, agencyId, taskIds: [...taskIds] });
    if (outcome.kind === 'done') again();
  };
  return (
    <section className={classes.section}>
      <h2>{t('late.title')}</h2>
      <ul className={classes.list}>
        {joiners.map(({ agencyId, taskIds }) => (
          <li key={agencyId} className={classes.head}>
            <span>
              {t('late.one', { agency: agencies.get(agencyId)?.name ?? '', count: taskIds.length })}
            </span>
            <Button variant="light" loading={isSending} onClick={() => void add(agencyId, taskIds)}>
              {t('late.add')}
            </Button>
          </li>
        ))}
      </ul>
      <Problem refusal={refusal} />
    </section>
  );
};
