import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/index.ts';
import { formatDuration } from '../../../lib/instants.ts';
import { useTable } from '../../../live/index.ts';
import { MeaningTag, useNow } from '../../../ui/index.ts';
import { Section } from '../../../ui/page/index.ts';
import { blockersByPlace, type WaitingPlace } from '../figures/blockers.ts';
import classes from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';

const PlaceRow = ({ place, planId, now }: { place: WaitingPlace; planId: string; now: Date }) => {
  const t = useTexts();
  const language = useLanguage();
  const name = place.name === null ? t('blockers.raiser') : t('blockers.chair', { name: place.name });
  const age = formatDuration(now.getTime() - Date.parse(place.since), language);
  const address = `/blockers?plan=${encodeURIComponent(planId)}&blocker=${encodeURIComponent(place.oldest.id)}`;
  return (
    <li className={classes.row}>
      <span className={classes.placeHead}>
        <Link
          to={`/blockers?plan=${encodeURIComponent(planId)}`}
          className={classes.place}
          data-chair={place.isChair || undefined}
        >
          {name}
        </Link>
        <span>{t('blockers.waiting', { count: place.count })}</span>
      </span>
      <Link className={classes.sentence} to={address}>
        {place.oldest.text}
      </Link>
      <span className={classes.facts}>
        {t('blockers.oldest', { age })}
        {place.late > 0 && <MeaningTag meaning="red">{t('blockers.late', { count: place.late })}</MeaningTag>}
      </span>
    </li>
  );
};

/** Open blockers by the step that they wait at, the chair's first; of each step the one that waits longest. */
export const OpenBlockers = ({ planId }: { planId: string }) => {
  const t = useTexts();
  const now = useNow();
  const places = blockersByPlace(useTable('blockers').values(), now);
  const count = places.reduce((sum, place) => sum + place.count, 0);
  const link = (
    <Link className={classes.total} to={`/blockers?plan=${encodeURIComponent(planId)}`}>
      {t('blockers.count', { count })}
    </Link>
  );
  return (
    <Section title={t('blockers.title')} aside={count > 0 && link}>
      {count === 0 && <p className={classes.note}>{t('blockers.nothing')}</p>}
      <ul className={classes.list}>
        {places.map((place) => (
          <PlaceRow key={place.key} place={place} planId={planId} now={now} />
        ))}
      </ul>
    </Section>
  );
};
