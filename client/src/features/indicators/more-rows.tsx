import { Button } from '@mantine/core';
import { useTexts } from './indicators-texts.ts';

export const MoreRows = ({ left, onMore }: { left: number; onMore: () => void }) => {
  const t = useTexts();
  if (left === 0) return null;
  return (
    <Button variant="default" onClick={onMore}>
      {t('more', { count: left })}
    </Button>
  );
};
