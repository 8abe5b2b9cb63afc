import { IconCloudUp } from '@tabler/icons-react';
import { type Entry, useOutbox } from '../../live/index.ts';
import { MeaningTag } from '../../ui/index.ts';
import classes from './work-row.module.css';
import type { OpenSheet } from './work-row.tsx';
import { useTexts } from './work-texts.ts';

const isAbout = (entry: Entry, assignmentId: string): boolean =>
  (entry.variables['input'] as { assignmentId?: unknown } | undefined)?.assignmentId === assignmentId;

/** What of this row is kept on the device: waiting for the line, or refused with what was typed. */
export const RowKept = ({ assignmentId, onOpen }: { assignmentId: string; onOpen: OpenSheet }) => {
  const t = useTexts();
  const { entries, drop } = useOutbox();
  const kept = entries.filter((entry) => isAbout(entry, assignmentId));
  if (kept.length === 0) return null;
  const isWaiting = kept.some((entry) => entry.refusal === null);
  return (
    <>
      {isWaiting && (
        <p className={classes.kept}>
          <MeaningTag meaning="amber" icon={<IconCloudUp size={14} />}>
            {t('unsent')}
          </MeaningTag>
        </p>
      )}
      {kept.map(
        (entry) =>
          entry.refusal && (
            <div key={entry.operationId} role="alert" className={classes.refused}>
              <span>{t('refused', { reason: entry.refusal.message })}</span>
              <span className={classes.refusedActions}>
                <button
                  type="button"
                  className={classes.plain}
                  onClick={() => onOpen(entry.name === 'raiseBlocker' ? 'raise' : 'report', assignmentId)}
                >
                  {t('seeAndSend')}
                </button>
                <button type="button" className={classes.plain} onClick={() => void drop(entry.operationId)}>
                  {t('drop')}
                </button>
              </span>
            </div>
          ),
      )}
    </>
  );
};
