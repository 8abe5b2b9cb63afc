import { useQuery } from '@apollo/client/react';
import { PlanTextDocument, type PlanTextQuery } from '../../graphql/generated/operations.ts';

export type PlanText = NonNullable<PlanTextQuery['planDocument']>;

/** The plan's document: undefined while it loads, null when there is none. */
export const usePlanText = (planId: string) => {
  const { data, error, refetch } = useQuery(PlanTextDocument, {
    variables: { planId },
    fetchPolicy: 'cache-and-network',
  });
  return { text: data?.planDocument, error, reload: refetch };
};
