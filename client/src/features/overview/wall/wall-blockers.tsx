import { useLanguage } from '../../../i18n/index.ts';
import { formatDuration } from '../../../lib/instants.ts';
import { WallCard, WallRows, WallSentence } from '../../../ui/wall/index.ts';
import type { WaitingPlace } from '../figures/blockers.ts';
import { useTexts } from '../overview-texts.ts';
import classes from './wall.module.css';

const shownFirst = 4;

/** Where open blockers wait and how long, the chair's first. */
export const WallBlockers = ({ places, now }: { places: readonly WaitingPlace[]; now: Date }) => {
  const t = useTexts();
  const language = useLanguage();
  return (
    <WallRows>
      {places.slice(0, shownFirst).map((place) => (
        <WallCard key={place.key} className={classes.place} meaning={place.isChair ? 'violet' : 'amber'}>
          <span className={classes.placeHead}>
            <strong>
              {place.name === null ? t('blockers.raiser') : t('blockers.chair', { name: place.name })}
            </strong>
            <span>
              {t('blockers.waiting', { count: place.count })} ·{' '}
              {t('blockers.oldest', {
                age: formatDuration(now.getTime() - Date.parse(place.since), language),
              })}
            </span>
          </span>
          <WallSentence>{place.oldest.text}</WallSentence>
        </WallCard>
      ))}
    </WallRows>
  );
};
