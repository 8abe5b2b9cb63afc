import { useViewer } from '../identity/index.ts';

/** Coordinator and chair run meetings and write in them; the server decides again. */
export const useMayRun = (): boolean => {
  const { role } = useViewer().member;
  return role === 'COORDINATOR' || role === 'CHAIR';
};
