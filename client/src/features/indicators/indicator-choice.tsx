import { NativeSelect } from '@mantine/core';
import type { IndicatorRecord } from '../../live/index.ts';
import classes from './indicators-page.module.css';
import { useTexts } from './indicators-texts.ts';

interface Props {
  readonly indicators: readonly IndicatorRecord[];
  readonly chosen: IndicatorRecord;
  readonly onChoose: (id: string) => void;
}

export const IndicatorChoice = ({ indicators, chosen, onChoose }: Props) => {
  const t = useTexts();
  return (
    <NativeSelect
      aria-label={t('grid.indicator')}
      className={classes.choice}
      value={chosen.id}
      data={indicators.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
};
