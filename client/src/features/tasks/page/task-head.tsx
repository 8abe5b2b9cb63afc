import { Button } from '@mantine/core';
import { IconFileSearch } from '@tabler/icons-react';
import { Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/index.ts';
import { deadlineWords } from '../../../lib/deadline-words.ts';
import { type TaskRecord, useRecord, useUnit } from '../../../live/index.ts';
import { lazyPart } from '../../../ui/index.ts';
import { meantDeadline } from '../share/meant-deadline.ts';
import { useTexts } from '../tasks-texts.ts';
import classes from './task-page.module.css';

const DocumentSheet = lazyPart(async () => ({
  default: (await import('./document-sheet.tsx')).DocumentSheet,
}));

/** The sentence, large; where it comes from, and by when. */
export const TaskHead = ({ task }: { task: TaskRecord }) => {
  const t = useTexts();
  const language = useLanguage();
  const today = useUnit()?.today ?? '';
  const plan = useRecord('plans', task.planId);
  const directive = useRecord('directives', task.directiveId);
  const blocker = useRecord('blockers', directive?.blockerId);
  const [isReading, setReading] = useState(false);
  const hasSentence = task.source === 'DOCUMENT' && (task.quoteStart !== null || task.passageNo !== null);
  const facts = [
    plan?.shortName,
    t(`page.source.${task.source}`),
    task.section && t('page.section', { section: task.section }),
    task.cadence !== 'ONCE' && t(`cadence.${task.cadence}`),
    task.indicator,
  ].filter((fact): fact is string => Boolean(fact));
  return (
    <header className={classes.head}>
      <p className={classes.facts}>
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <h1 className={classes.sentence}>{task.text}</h1>
      <p className={classes.deadline}>
        {deadlineWords(meantDeadline(task), today, language)}
        {task.deadline.asWritten && <q className={classes.asWritten}>{task.deadline.asWritten}</q>}
      </p>
      {task.withdrawn && <p className={classes.withdrawn}>{t('page.withdrawn')}</p>}
      {directive && directive.text !== task.text && (
        <blockquote className={classes.quote}>{directive.text}</blockquote>
      )}
      {blocker && (
        <p className={classes.deadline}>
          <Link to={`/blockers?plan=${task.planId}&blocker=${blocker.id}`}>
            {t('page.fromBlocker', { text: blocker.text })}
          </Link>
        </p>
      )}
      {hasSentence && (
        <Button
          variant="default"
          leftSection={<IconFileSearch size={20} aria-hidden />}
          onClick={() => setReading(true)}
        >
          {t('page.inDocument')}
        </Button>
      )}
      {isReading && (
        <Suspense fallback={null}>
          <DocumentSheet task={task} onClose={() => setReading(false)} />
        </Suspense>
      )}
    </header>
  );
};
