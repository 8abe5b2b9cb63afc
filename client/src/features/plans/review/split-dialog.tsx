import { Button } from '@mantine/core';
import { Dialog } from '../../../ui/index.ts';
import { cutsOf, type Finding } from './findings.ts';
import classes from './review.module.css';
import { useTexts } from './review-texts.ts';

interface Props {
  readonly finding: Finding;
  readonly text: string;
  readonly onSplit: (at: number) => void;
  readonly onClose: () => void;
}

/** Where a sentence that lays two duties is cut: its clauses one under the other. */
export const SplitDialog = ({ finding, text, onSplit, onClose }: Props) => {
  const t = useTexts();
  const cuts = cutsOf(finding, text);
  return (
    <Dialog onClose={onClose} title={t('splitTitle')} size="lg">
      <div className={classes.stack}>
        <blockquote className={classes.splitQuote}>
          {text.slice(finding.quoteStart, finding.quoteEnd)}
        </blockquote>
        <p className={classes.soft}>{cuts.length > 0 ? t('splitHint') : t('noSplit')}</p>
        {cuts.map(({ at, words }) => (
          <Button key={at} variant="default" justify="start" onClick={() => onSplit(at)}>
            {t('splitHere', { words })}
          </Button>
        ))}
      </div>
    </Dialog>
  );
};
