import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useAddressPart } from '../../../ui/index.ts';
import type { CardSignals } from '../board-context.ts';
import { useStable } from '../use-stable.ts';
import { taskAddress } from './task-address.ts';

interface OpenTask {
  readonly taskId: string | null;
  readonly hrefOf: (taskId: string) => string;
  readonly open: (taskId: string) => void;
  readonly close: () => void;
}

/** The task that lies open beside the board, kept in the address; a phone goes to its page instead. */
export const useOpenTask = (planId: string, isPhone: boolean, signals: CardSignals): OpenTask => {
  const [taskId, setTask] = useAddressPart('task');
  const navigate = useNavigate();
  const hrefOf = (id: string): string => taskAddress(id, planId);
  const open = useStable((id: string) => {
    if (isPhone) void navigate(hrefOf(id));
    else setTask(id);
  });
  const close = useStable(() => setTask(null));
  useEffect(() => {
    if (taskId) signals.cursor.set('open', taskId);
    else signals.cursor.remove('open');
  }, [taskId, signals]);
  return { taskId: isPhone ? null : taskId, hrefOf, open, close };
};
