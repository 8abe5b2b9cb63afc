import { useSearchParams } from 'react-router';

/** The plan stays chosen from page to page, and a link can be sent to a colleague as it stands. */
export const useSearchOfPlan = (): string => {
  const [search] = useSearchParams();
  const plan = search.get('plan');
  return plan ? `?plan=${encodeURIComponent(plan)}` : '';
};
