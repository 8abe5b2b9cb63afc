import { Skeleton, VisuallyHidden } from '@mantine/core';
import classes from './states.module.css';
import { useTexts } from './ui-texts.ts';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** What is about to come, in its rough shape: rows of a list, or columns of cards. */
export const Skeletons = ({ shape = 'rows', count = 6 }: { shape?: 'rows' | 'columns'; count?: number }) => {
  const t = useTexts();
  return (
    <div role="status" aria-busy="true" className={shape === 'rows' ? classes.rows : classes.columns}>
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      {numbers(count).map((index) => (
        <Skeleton key={index} height={shape === 'rows' ? 56 : 180} radius="md" />
      ))}
    </div>
  );
};
