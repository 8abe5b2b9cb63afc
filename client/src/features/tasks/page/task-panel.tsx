import { useRecord } from '../../../live/index.ts';
import { LoadError, Skeletons } from '../../../ui/index.ts';
import classes from './task-page.module.css';
import { TaskView } from './task-view.tsx';
import { useTaskTalk } from './use-task-talk.ts';

export interface TaskPanelProps {
  /** A task of the plan that is open. */
  readonly taskId: string;
}

/** Everything of a task in one column, beside what stays live. The heading is for whoever puts it there to link to. */
export const TaskPanel = ({ taskId }: TaskPanelProps) => <OneTask key={taskId} taskId={taskId} />;

const OneTask = ({ taskId }: TaskPanelProps) => {
  const talk = useTaskTalk(taskId);
  const task = useRecord('tasks', taskId);
  if (!task) return <Skeletons />;
  if (talk.hasFailed && talk.history.length === 0) {
    return <LoadError message={talk.refusal?.message ?? null} onRetry={talk.again} />;
  }
  return (
    <div className={classes.panel}>
      <TaskView task={task} talk={talk} />
    </div>
  );
};
