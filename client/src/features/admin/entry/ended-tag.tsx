import { formatDay } from '../../../lib/days.ts';
import { useUnit } from '../../../live/index.ts';
import { MeaningTag } from '../../../ui/index.ts';
import { useTexts } from '../admin-texts.ts';

/** Says that something has ended, or will. */
export const EndedTag = ({ endedOn }: { endedOn: string | null }) => {
  const t = useTexts();
  const today = useUnit()?.today ?? '';
  if (endedOn === null) return null;
  const day = formatDay(endedOn);
  return (
    <MeaningTag meaning="grey">{endedOn <= today ? t('ended', { day }) : t('ends', { day })}</MeaningTag>
  );
};
