import { useMemo } from 'react';
import type { Role } from '../../graphql/generated/schema.ts';
import { sameList, useRecord, useSelect } from '../../live/index.ts';
import { useViewer } from './session.ts';

/** What decides on what a person may do. */
export interface Acting {
  readonly memberId: string;
  readonly role: Role;
  readonly agencyId: string;
  /** Own agency and its children: a parent may act in its child's place. */
  readonly actsFor: readonly string[];
}

/** The signed-in person, by the newest that the feed has told of them. */
export const useActing = (): Acting => {
  const viewer = useViewer().member;
  const member = useRecord('members', viewer.id) ?? viewer;
  const { id, role, agencyId } = member;
  const children = useSelect(
    (tables) =>
      [...tables.agencies.values()]
        .filter((agency) => agency.parentId === agencyId)
        .map((agency) => agency.id),
    sameList,
  );
  return useMemo(
    () => ({ memberId: id, role, agencyId, actsFor: [agencyId, ...children] }),
    [id, role, agencyId, children],
  );
};
