import { useTable } from '../../live/index.ts';

/** Agencies' short names by id, in the order given. */
export const useAgencyNames = (): ((ids: readonly string[]) => string) => {
  const agencies = useTable('agencies');
  return (ids) => ids.map((id) => agencies.get(id)?.shortName ?? '…').join(', ');
};
