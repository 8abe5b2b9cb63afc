import { IconAlertTriangle, IconDots } from '@tabler/icons-react';
import { type MouseEvent, memo } from 'react';
import { Link } from 'react-router';
import { type Language, useLanguage } from '../../../i18n/index.ts';
import { deadlineWords } from '../../../lib/deadline-words.ts';
import { formatShare } from '../../../lib/numbers.ts';
import { sayTimeliness } from '../../../lib/timeliness-words.ts';
import { type AssignmentRecord, usePending, useRecord, useSelect } from '../../../live/index.ts';
import { MeaningTag } from '../../../ui/index.ts';
import { openBlockers } from '../blocked.ts';
import { useBoard } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import { useKeyed, useKeyedIs } from '../use-keyed.ts';
import classes from './card.module.css';
import { deadlineOf, initials, markOf } from './card-facts.ts';
import { CardGlow } from './card-glow.tsx';
import { CardSelect } from './card-select.tsx';

const CardProgress = ({ progress, language }: { progress: number; language: Language }) => {
  const t = useTexts();
  if (progress === 0) return null;
  const share = formatShare(progress / 100, language);
  return (
    <span
      className={classes.progress}
      style={{ ['--share' as string]: `${progress}%` }}
      title={t('card.progress', { share })}
    >
      {share}
    </span>
  );
};

/** What is special about the card; where nothing is, how far the work has come. */
const CardState = ({ assignment }: { assignment: AssignmentRecord }) => {
  const t = useTexts();
  const language = useLanguage();
  const { signals, today } = useBoard();
  const pending = usePending(assignment.id);
  const wasRefused = useKeyed(signals.refused, assignment.id) !== undefined;
  const mark = markOf({ assignment, pending, wasRefused, today });
  if (!mark)
    return (
      <CardProgress progress={assignment.status === 'DONE' ? 0 : assignment.progress} language={language} />
    );
  const words =
    mark.key === 'status'
      ? t(`statuses.${assignment.status}`)
      : t(`card.${mark.key}`, { day: mark.day ?? '' });
  return <MeaningTag meaning={mark.meaning}>{words}</MeaningTag>;
};

const CardPerson = ({ personId }: { personId: string }) => {
  const person = useRecord('members', personId);
  if (!person) return null;
  return (
    <span className={classes.person} role="img" title={person.fullName} aria-label={person.fullName}>
      {initials(person.fullName)}
    </span>
  );
};

const CardBlockers = ({ assignmentId }: { assignmentId: string }) => {
  const t = useTexts();
  const count = useSelect((tables) => openBlockers(tables.blockers).get(assignmentId) ?? 0);
  if (count === 0) return null;
  return (
    <span className={classes.blocked} title={t('card.blocked', { count })}>
      <IconAlertTriangle size={15} aria-hidden />
      <span aria-hidden>{count}</span>
      <span className={classes.spoken}>{t('card.blocked', { count })}</span>
    </span>
  );
};

const CardFoot = ({ assignment, title }: { assignment: AssignmentRecord; title: string }) => {
  const t = useTexts();
  const { openMoves } = useBoard();
  const agency = useRecord('agencies', assignment.agencyId);
  return (
    <div className={classes.foot}>
      <span className={classes.agency} title={agency?.name}>
        {agency?.shortName ?? '…'}
        {assignment.role === 'COOPERATE' && <em className={classes.role}> · {t('card.cooperate')}</em>}
      </span>
      {assignment.personId && <CardPerson personId={assignment.personId} />}
      <CardState assignment={assignment} />
      <CardBlockers assignmentId={assignment.id} />
      <button
        type="button"
        className={classes.moves}
        tabIndex={-1}
        aria-haspopup="menu"
        aria-label={t('card.moves', { task: title })}
        onClick={(event) => openMoves(assignment.id, event.currentTarget)}
      >
        <IconDots size={18} aria-hidden />
      </button>
    </div>
  );
};

const CardDeadline = ({ assignment }: { assignment: AssignmentRecord }) => {
  const language = useLanguage();
  const { today } = useBoard();
  const task = useRecord('tasks', assignment.taskId);
  const said = sayTimeliness(assignment, today, language);
  const meant = deadlineOf(assignment, task);
  return (
    <div className={classes.facts}>
      {task && <span className={classes.deadline}>{deadlineWords(meant, today, language)}</span>}
      {said.words && <MeaningTag meaning={said.meaning}>{said.words}</MeaningTag>}
    </div>
  );
};

/** A plain press opens the task beside the board; with a key or another button the browser does as it always does. */
const openBeside = (event: MouseEvent, open: () => void): void => {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  open();
};

/**
 * One agency's share of one task. Takes an id and listens for itself, so that an event draws one card again and no
 * other.
 */
export const AssignmentCard = memo(({ id }: { id: string }) => {
  const t = useTexts();
  const language = useLanguage();
  const { signals, today, canSelect, hrefOf, openTask } = useBoard();
  const assignment = useRecord('assignments', id);
  const task = useRecord('tasks', assignment?.taskId);
  const isCurrent = useKeyedIs(signals.cursor, 'card', id);
  const isOpen = useKeyedIs(signals.cursor, 'open', assignment?.taskId ?? '');
  const isSelected = useKeyed(signals.selected, id) === true;
  if (!assignment) return null;
  const title = task?.text ?? t('card.noTask');
  const { meaning } = sayTimeliness(assignment, today, language);
  return (
    <article
      className={classes.card}
      data-card={id}
      data-meaning={meaning}
      data-open={isOpen || undefined}
      data-selected={isSelected || undefined}
      data-finished={assignment.status === 'WITHDRAWN' || undefined}
    >
      <Link
        to={hrefOf(assignment.taskId)}
        className={classes.title}
        title={title}
        draggable={false}
        tabIndex={isCurrent ? 0 : -1}
        onClick={(event) => openBeside(event, () => openTask(assignment.taskId))}
        onFocus={() => signals.cursor.set('card', id)}
      >
        {title}
      </Link>
      <CardDeadline assignment={assignment} />
      <CardFoot assignment={assignment} title={title} />
      {canSelect && <CardSelect id={id} title={title} isSelected={isSelected} />}
      <CardGlow id={id} />
    </article>
  );
});
AssignmentCard.displayName = 'AssignmentCard';
