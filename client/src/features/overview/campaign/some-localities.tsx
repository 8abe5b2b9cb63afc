import type { Heading, Standing } from '../figures/standings.ts';
import overview from '../overview.module.css';
import { useTexts } from '../overview-texts.ts';
import { useNumberWords } from './use-number-words.ts';

const inOrder: readonly Heading[] = ['past', 'late', 'watch', 'unknown', 'inTime', 'reached', 'noTarget'];

/** Of a province not every locality is shown: which ones are, and how those that are not stand. */
export const SomeLocalities = ({ standings, shown }: { standings: readonly Standing[]; shown: number }) => {
  const t = useTexts();
  const say = useNumberWords();
  const rest = standings.slice(shown);
  if (rest.length === 0) return null;
  const counts = inOrder.map((heading) => ({
    heading,
    count: rest.filter((standing) => standing.heading === heading).length,
  }));
  const parts = counts
    .filter(({ count }) => count > 0)
    .map(({ heading, count }) =>
      t('campaign.some.part', { count: say.number(count), heading: t(`campaign.headings.${heading}`) }),
    );
  return (
    <p className={overview.note}>
      {t('campaign.some.worst', { shown: say.number(shown), all: say.number(standings.length) })}{' '}
      {t('campaign.some.rest', { parts: parts.join(', ') })}
    </p>
  );
};

/** So many localities are shown at once: more would not be read, and every one is drawn. */
export const mostLocalities = 300;

/** What the button of a list says that shows some first. */
export const useAllWords = (count: number): string => {
  const t = useTexts();
  const say = useNumberWords();
  return count > mostLocalities
    ? t('campaign.some.more', { count: say.number(mostLocalities) })
    : t('campaign.ranking.all', { count });
};
