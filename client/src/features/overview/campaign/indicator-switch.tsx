import { useTexts } from '../overview-texts.ts';
import classes from './headline.module.css';
import type { Campaign } from './use-campaign.ts';
import { useNumberWords } from './use-number-words.ts';

interface Props {
  readonly campaign: Campaign;
  readonly onChoose: (indicatorId: string) => void;
}

/** Which indicator is looked at; each says how far it is, so that none has to be opened for that. */
export const IndicatorSwitch = ({ campaign, onChoose }: Props) => {
  const t = useTexts();
  const say = useNumberWords();
  const { indicators, indicator, tallies } = campaign;
  if (indicators.length < 2) return null;
  const stands = (id: string): string => {
    const tally = tallies.of.get(id);
    if (!tally) return '';
    return tally.target > 0 ? say.share(tally.done / tally.target) : say.number(tally.done);
  };
  return (
    <fieldset className={classes.switch}>
      <legend className={classes.hidden}>{t('campaign.switch')}</legend>
      {indicators.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          className={classes.choice}
          aria-pressed={id === indicator.id}
          onClick={() => onChoose(id)}
        >
          <span>{name}</span>
          <strong>{stands(id)}</strong>
        </button>
      ))}
    </fieldset>
  );
};
