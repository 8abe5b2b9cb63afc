import { NativeSelect } from '@mantine/core';
import type { LocalityRecord } from '../../live/index.ts';
import classes from './indicators-page.module.css';
import { useTexts } from './indicators-texts.ts';

interface Props {
  readonly choices: readonly LocalityRecord[];
  readonly chosen: LocalityRecord;
  readonly onChoose: (id: string) => void;
}

/** Whose figures: said in words where there is nothing to choose. */
export const LocalityChoice = ({ choices, chosen, onChoose }: Props) => {
  const t = useTexts();
  if (choices.length < 2 && choices[0] === chosen) return <p className={classes.place}>{chosen.name}</p>;
  const offered = choices.includes(chosen) ? choices : [chosen, ...choices];
  return (
    <NativeSelect
      aria-label={t('locality')}
      className={classes.choice}
      value={chosen.id}
      data={offered.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
};
