import { useEffect } from 'react';
import { useSession, useViewer } from '../features/identity/index.ts';
import { useRecord } from '../live/index.ts';

/** When an admin gives the viewer another role or agency, what the person may do here follows at once. */
export const useOwnRights = (): void => {
  const { refresh } = useSession();
  const { member } = useViewer();
  const current = useRecord('members', member.id);
  const isOld = current !== undefined && current.version > member.version;
  useEffect(() => {
    if (isOld) refresh();
  }, [isOld, refresh]);
};
