import { PlanTextDocument, type PlanTextQuery } from '../../graphql/generated/operations.ts';
import { useQuery } from '../../graphql/use-query.ts';

export type PlanText = NonNullable<PlanTextQuery['planDocument']>;

/** The plan's document: undefined while it loads, null when there is none. */
export const usePlanText = (planId: string) => {
  const { data, refusal, hasFailed, again } = useQuery(PlanTextDocument, { planId });
  return { text: data?.planDocument, refusal, hasFailed, reload: again };
};
