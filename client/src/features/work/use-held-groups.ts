import { useState } from 'react';
import { useTable } from '../../live/index.ts';
import { type Groups, type Held, holdGroups } from './held-groups.ts';

interface Hold {
  /** What the viewer asked to see; another question shows its answer at once. */
  readonly question: string;
  readonly isBusy: boolean;
  readonly memberId: string;
}

/** The groups as they are shown while somebody has their hands on the list. */
export const useHeldGroups = (
  next: Groups,
  { question, isBusy, memberId }: Hold,
): Held & { release: () => void } => {
  const assignments = useTable('assignments');
  const [shown, setShown] = useState({ question, groups: next });
  const isOwn = (id: string): boolean => assignments.get(id)?.changedBy === memberId;
  const held =
    isBusy && shown.question === question
      ? holdGroups(shown.groups, next, isOwn)
      : { groups: next, waiting: 0 };
  if (held.groups !== shown.groups || shown.question !== question)
    setShown({ question, groups: held.groups });
  return { ...held, release: () => setShown({ question, groups: next }) };
};
