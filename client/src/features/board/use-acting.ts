import { useMemo } from 'react';
import { type Acting, agenciesActedFor } from '../../lib/steps.ts';
import { sameList, useSelect } from '../../live/index.ts';
import { useViewer } from '../identity/index.ts';

/** The signed-in person as the rules of steps see them. */
export const useActing = (): Acting => {
  const { role, agencyId } = useViewer().member;
  const actsFor = useSelect((tables) => agenciesActedFor(agencyId, tables.agencies.values()), sameList);
  return useMemo(() => ({ role, agencyId, actsFor }), [role, agencyId, actsFor]);
};
