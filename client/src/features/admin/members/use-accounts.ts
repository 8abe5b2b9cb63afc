import { useEffect, useMemo, useRef } from 'react';
import { AccountsDocument } from '../../../graphql/generated/operations.ts';
import { useQuery } from '../../../graphql/use-query.ts';
import { useFeedEvents, useTable } from '../../../live/index.ts';
import { type Account, withNewest } from './accounts.ts';

/** An import brings hundreds of events: the list is asked for once after them. */
const settleMs = 400;

/** The unit's accounts, kept current: what the feed tells at once, the rest asked for again. */
export const useAccounts = () => {
  const { data, isLoading, refusal, hasFailed, again } = useQuery(AccountsDocument, {});
  const members = useTable('members');
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useFeedEvents((events) => {
    if (!events.some((event) => event.subjectKind === 'MEMBER')) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(again, settleMs);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const accounts = useMemo(
    (): readonly Account[] | undefined => data && withNewest(data.accounts, members),
    [data, members],
  );
  return { accounts, isLoading, refusal, hasFailed, again };
};
