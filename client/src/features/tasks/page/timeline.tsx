import { useState } from 'react';
import { Choices } from '../../../ui/index.ts';
import { useTexts } from '../tasks-texts.ts';
import { CommentForm } from './comment-form.tsx';
import classes from './task-page.module.css';
import { TimelineLine } from './timeline-line.tsx';
import type { TaskTalk } from './use-task-talk.ts';

const firstShown = 40;

/** All that happened and all that was said, newest first, one line of time. */
export const Timeline = ({ taskId, talk }: { taskId: string; talk: TaskTalk }) => {
  const t = useTexts();
  const [show, setShow] = useState<'all' | 'comments'>('all');
  const [isWhole, setWhole] = useState(false);
  const entries = show === 'all' ? talk.history : talk.history.filter((entry) => entry.comment);
  const shown = isWhole ? entries : entries.slice(0, firstShown);
  const isEmpty = !talk.isLoading && entries.length === 0;
  return (
    <section className={classes.timeline}>
      <h2 className={classes.heading}>{t('history.title')}</h2>
      {talk.comments && <CommentForm taskId={taskId} />}
      {talk.comments && (
        <Choices
          shape="pill"
          label={t('history.title')}
          value={show}
          onChange={setShow}
          choices={[
            { value: 'all', label: t('history.all') },
            { value: 'comments', label: `${t('history.comments')} ${talk.comments.length}` },
          ]}
        />
      )}
      {isEmpty && (
        <p className={classes.none}>{t(show === 'all' ? 'history.empty' : 'history.emptyComments')}</p>
      )}
      <ol className={classes.lines} aria-live="polite" aria-relevant="additions">
        {shown.map((entry) => (
          <TimelineLine key={entry.seq} entry={entry} />
        ))}
      </ol>
      {entries.length > shown.length && (
        <button type="button" className={classes.older} onClick={() => setWhole(true)}>
          {t('history.older', { count: entries.length - shown.length })}
        </button>
      )}
    </section>
  );
};
