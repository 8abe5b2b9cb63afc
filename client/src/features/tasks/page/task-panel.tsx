import { Skeletons } from '../../../ui/index.ts';

export interface TaskPanelProps {
  readonly taskId: string;
}
export const TaskPanel = (_: TaskPanelProps) => <Skeletons />;
