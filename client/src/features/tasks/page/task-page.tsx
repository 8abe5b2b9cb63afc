import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useFollowing, useOpeningPlan, useOpenPlan, useRecord } from '../../../live/index.ts';
import { EmptyState, LoadError, NoRight, Skeletons, useTitle } from '../../../ui/index.ts';
import { useTexts } from '../tasks-texts.ts';
import classes from './task-page.module.css';
import { TaskView } from './task-view.tsx';
import { type TaskTalk, useTaskTalk } from './use-task-talk.ts';

/** The plan of the task becomes the open one, in the address too, so that its board follows and the link can be sent. */
const OpenItsPlan = ({ planId }: { planId: string }) => {
  const [search, setSearch] = useSearchParams();
  const named = search.get('plan');
  useOpeningPlan(planId);
  useEffect(() => {
    if (named === planId) return;
    setSearch(
      (before) => {
        before.set('plan', planId);
        return before;
      },
      { replace: true },
    );
  }, [planId, named, setSearch]);
  return null;
};

export const TaskPage = () => {
  const { taskId = '' } = useParams();
  // Another task on the same page begins anew: nothing of the former may stay.
  return <OneTask key={taskId} taskId={taskId} />;
};

const OneTask = ({ taskId }: { taskId: string }) => {
  const talk = useTaskTalk(taskId);
  const task = useRecord('tasks', taskId);
  const board = useFollowing('board');
  const open = useOpenPlan();
  useTitle(task?.text ?? null);
  if (talk.refusal && !talk.planId) return <Refused talk={talk} />;
  if (talk.hasFailed && !talk.planId) return <LoadError onRetry={talk.again} />;
  if (board.state === 'refused') return <NoRight message={board.refusal?.message ?? null} />;
  return (
    <>
      {talk.planId && open?.id !== talk.planId && <OpenItsPlan planId={talk.planId} />}
      {task ? (
        <div className={classes.page}>
          <TaskView task={task} talk={talk} />
        </div>
      ) : (
        <Skeletons />
      )}
    </>
  );
};

const Refused = ({ talk }: { talk: TaskTalk }) => {
  const t = useTexts();
  const { refusal } = talk;
  if (refusal?.code === 'FORBIDDEN') return <NoRight message={refusal.message} />;
  if (refusal?.code !== 'NOT_FOUND')
    return <LoadError message={refusal?.message ?? null} onRetry={talk.again} />;
  return (
    <EmptyState
      title={t('page.notFound')}
      action={
        <Button component={Link} to="/board">
          {t('page.toBoard')}
        </Button>
      }
    >
      {t('page.notFoundAdvice')}
    </EmptyState>
  );
};
