import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useLanguage } from '../../i18n/index.ts';
import { deadlineWords } from '../../lib/deadline-words.ts';
import { sameList, type TaskRecord, useRecord, useSelect, useUnit } from '../../live/index.ts';
import { MeaningTag } from '../../ui/index.ts';
import classes from './plans.module.css';
import { useTexts } from './plans-texts.ts';
import { useShareNames } from './share-names.ts';

interface Actions {
  readonly onEdit?: ((task: TaskRecord) => void) | undefined;
  readonly onRemove?: ((task: TaskRecord) => void) | undefined;
  readonly removeLabel: string;
  /** Issued tasks have a page of their own. */
  readonly hasPages: boolean;
}

const TaskRow = ({ taskId, onEdit, onRemove, removeLabel, hasPages }: Actions & { taskId: string }) => {
  const t = useTexts();
  const language = useLanguage();
  const unit = useUnit();
  const task = useRecord('tasks', taskId);
  const names = useShareNames(task ?? { shares: [] });
  if (!task || !unit) return null;
  return (
    <li className={classes.task}>
      <p className={task.withdrawn ? classes.taskGone : undefined}>
        {hasPages ? <Link to={`/tasks/${task.id}`}>{task.text}</Link> : task.text}
      </p>
      <div className={classes.taskFacts}>
        {task.withdrawn && <MeaningTag meaning="grey">{t('tasks.withdrawn')}</MeaningTag>}
        <span>{deadlineWords(task.deadline, unit.today, language)}</span>
        {names.lead ? (
          <span>
            {t('tasks.lead')}: {names.lead}
          </span>
        ) : (
          <MeaningTag meaning="red">{t('tasks.noLead')}</MeaningTag>
        )}
        {names.cooperate && (
          <span>
            {t('tasks.cooperate')}: {names.cooperate}
          </span>
        )}
        {onEdit && !task.withdrawn && (
          <Button size="compact-sm" variant="subtle" onClick={() => onEdit(task)}>
            {t('tasks.edit')}
          </Button>
        )}
        {onRemove && !task.withdrawn && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            c="var(--gb-red)"
            onClick={() => onRemove(task)}
          >
            {removeLabel}
          </Button>
        )}
      </div>
    </li>
  );
};

/** The plan's duties in the document's order. */
export const TaskList = ({ planId, ...actions }: Actions & { planId: string }) => {
  const t = useTexts();
  const ids = useSelect(
    (tables) =>
      [...tables.tasks.values()]
        .filter((task) => task.planId === planId)
        .sort((a, b) => a.position - b.position)
        .map((task) => task.id),
    sameList,
  );
  if (ids.length === 0) return <p className={classes.soft}>{t('tasks.none')}</p>;
  return (
    <ol className={classes.list} style={{ gap: 0 }}>
      {ids.map((id) => (
        <TaskRow key={id} taskId={id} {...actions} />
      ))}
    </ol>
  );
};
