import { useState } from 'react';
import { type TaskRecord, useRecord } from '../../../live/index.ts';
import { Said } from '../../../ui/index.ts';
import { TaskBlockers } from './task-blockers.tsx';
import { TaskEvidence } from './task-evidence.tsx';
import { TaskHead } from './task-head.tsx';
import classes from './task-page.module.css';
import { TaskShares } from './task-shares.tsx';
import { Timeline } from './timeline.tsx';
import type { TaskTalk } from './use-task-talk.ts';

/** What is to be done, who is at it and how far, what is in the way, what shows it, and all that happened. */
export const TaskView = ({ task, talk }: { task: TaskRecord; talk: TaskTalk }) => {
  const plan = useRecord('plans', task.planId);
  const [said, setSaid] = useState<string | null>(null);
  if (!plan) return null;
  return (
    <article className={classes.view}>
      <TaskHead task={task} />
      <div className={classes.work}>
        <TaskShares task={task} plan={plan} onSaid={setSaid} />
        <TaskBlockers taskId={task.id} plan={plan} onSaid={setSaid} />
        <TaskEvidence taskId={task.id} files={talk.evidence} isLoading={talk.isLoading} onSaid={setSaid} />
      </div>
      <Timeline taskId={task.id} talk={talk} />
      <Said words={said} onGone={() => setSaid(null)} />
    </article>
  );
};
