import type { Acting } from '../identity/index.ts';
import type { Places } from './places.ts';

export const allViews = ['enter', 'grid', 'localities', 'days', 'setup', 'files'] as const;
export type View = (typeof allViews)[number];

const isDesk = ({ role }: Acting): boolean => role === 'COORDINATOR' || role === 'CHAIR';

/** Whether this person's role enters figures at all; for which locality the server says. */
export const entersFigures = ({ role }: Acting, { own }: Places): boolean =>
  role === 'COORDINATOR' || ((role === 'AGENCY_LEAD' || role === 'STAFF') && own.length > 0);

/** What a person comes here for, the most frequent first. */
export const viewsFor = (acting: Acting, places: Places): readonly View[] => {
  const entering = entersFigures(acting, places);
  if (isDesk(acting)) {
    return ['localities', 'days', 'grid', ...(entering ? (['enter'] as const) : []), 'setup', 'files'];
  }
  return entering ? ['enter', 'grid', 'localities', 'files'] : ['localities', 'grid', 'files'];
};

/** On a desk a commune starts in the grid, where the keyboard is at home. */
export const firstView = (views: readonly View[], isWide: boolean): View =>
  isWide && views[0] === 'enter' ? 'grid' : (views[0] ?? 'localities');
