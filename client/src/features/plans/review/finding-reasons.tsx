import classes from './review.module.css';
import { useTexts } from './review-texts.ts';

const known = [
  'HEADING_AGENCY',
  'NAMED_AFTER_ASSIGNING_VERB',
  'SUBJECT_OF_THE_SENTENCE',
  'CARRIED_ON_FROM_ABOVE',
  'ANNOUNCED_BEFORE_THE_LIST',
  'LABELLED_LINE',
  'TABLE_ROW',
  'BEGINS_WITH_A_VERB',
  'SAYS_MUST',
  'ITEM_UNDER_AN_AGENCY',
  'NO_KNOWN_VERB',
  'SEVERAL_DEADLINES',
  'YEAR_TAKEN_FROM_THE_DOCUMENT',
  'ADDED_BY_HAND',
] as const;

/** Why the reader took the sentence for a duty of these agencies; a reason that is newer than this page is left out. */
export const FindingReasons = ({ reasons }: { reasons: readonly string[] }) => {
  const t = useTexts();
  const words = known.filter((reason) => reasons.includes(reason)).map((reason) => t(`reason.${reason}`));
  if (words.length === 0) return null;
  return <p className={classes.soft}>{t('because', { words: words.join(' · ') })}</p>;
};
