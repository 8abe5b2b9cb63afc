import { useRecord } from '../../../live/index.ts';
import { useTexts } from '../meetings-texts.ts';
import { useLocalityFigures } from '../use-locality-figures.ts';
import classes from './room.module.css';

/** What the agency's commune has counted, and whether it will be in time. */
export const LocalityFigures = ({ localityId }: { localityId: string }) => {
  const t = useTexts();
  const place = useRecord('localities', localityId);
  const figures = useLocalityFigures(localityId);
  if (figures.length === 0) return null;
  return (
    <section>
      <h3 className={classes.heading}>{t('agency.figures', { place: place?.name ?? '' })}</h3>
      <ul className={classes.list}>
        {figures.map(({ id, name, done, share, meaning, outlook }) => (
          <li key={id} className={classes.figure} data-meaning={meaning}>
            <span>{name}</span>
            <strong>{done}</strong>
            {share !== null && <span>{share}</span>}
            <strong className={classes.when}>{outlook}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
};
