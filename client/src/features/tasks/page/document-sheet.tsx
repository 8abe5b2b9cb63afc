import { useEffect, useRef } from 'react';
import { PlanDocumentDocument } from '../../../graphql/generated/operations.ts';
import { useQuery } from '../../../graphql/use-query.ts';
import type { TaskRecord } from '../../../live/index.ts';
import { LoadError, Sheet, Skeletons } from '../../../ui/index.ts';
import { useTexts } from '../tasks-texts.ts';
import classes from './document-sheet.module.css';
import { markedPassages } from './marked-passages.ts';

/** The document at the very sentence, with what stands around it. */
export const DocumentSheet = ({ task, onClose }: { task: TaskRecord; onClose: () => void }) => {
  const t = useTexts();
  const { data, hasFailed, refusal, again } = useQuery(PlanDocumentDocument, { planId: task.planId });
  const mark = useRef<HTMLElement>(null);
  const planDocument = data?.planDocument;
  useEffect(() => {
    if (planDocument) mark.current?.scrollIntoView({ block: 'center' });
  }, [planDocument]);

  const inside = () => {
    if (!data && hasFailed) return <LoadError message={refusal?.message ?? null} onRetry={again} />;
    if (!data) return <Skeletons count={4} />;
    if (!planDocument) return <p className={classes.none}>{t('document.none')}</p>;
    return (
      <>
        {planDocument.url && (
          <a href={planDocument.url} target="_blank" rel="noreferrer">
            {t('document.file')}
            {planDocument.fileName && ` · ${planDocument.fileName}`}
          </a>
        )}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text has to be scrolled by keyboard too */}
        <section className={classes.text} tabIndex={0} aria-label={t('document.title')}>
          {markedPassages(planDocument.passages, task).map(({ no, heading, before, marked, after }) => (
            <p key={no} className={classes.passage} data-marked={marked ? true : undefined}>
              {heading && <span className={classes.heading}>{heading}</span>}
              {before}
              {marked && (
                <mark ref={mark} className={classes.mark}>
                  {marked}
                </mark>
              )}
              {after}
            </p>
          ))}
        </section>
      </>
    );
  };

  return (
    <Sheet title={t('document.title')} onClose={onClose} isWide>
      {inside()}
    </Sheet>
  );
};
