import { Link } from 'react-router';
import { useRecord, useTable } from '../../../live/index.ts';
import { useTexts } from '../blockers-texts.ts';
import classes from './blocker-panel.module.css';

/** The chair's decision with the tasks that it laid on agencies. */
export const DirectiveOf = ({ directiveId }: { directiveId: string | null }) => {
  const t = useTexts();
  const directive = useRecord('directives', directiveId);
  const tasks = useTable('tasks');
  if (!directive) return null;
  const laid = directive.taskIds.flatMap((id) => tasks.get(id) ?? []);
  return (
    <section className={classes.directive}>
      <h3 className={classes.heading}>{t('panel.directive')}</h3>
      <p className={classes.directiveText}>{directive.text}</p>
      {laid.length > 0 && (
        <>
          <h4 className={classes.small}>{t('panel.directiveTasks')}</h4>
          <ul className={classes.laid}>
            {laid.map((task) => (
              <li key={task.id}>
                <Link to={`/tasks/${task.id}?plan=${task.planId}`}>{task.text}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};
