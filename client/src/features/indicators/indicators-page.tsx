import { useFigures, useTable } from '../../live/index.ts';
import { LoadError, Skeletons, useTitle } from '../../ui/index.ts';
import { useTexts } from './indicators-texts.ts';

/** What a plan counts, and where its localities stand. */
export const IndicatorsPage = () => {
  const t = useTexts();
  const figures = useFigures();
  const indicators = useTable('indicators');
  useTitle(t('title'));
  if (figures.state === 'loading') return <Skeletons shape="rows" />;
  if (figures.refusal) return <LoadError message={figures.refusal.message} />;
  return (
    <section>
      <h1>{t('title')}</h1>
      <ul>
        {[...indicators.values()].map((indicator) => (
          <li key={indicator.id}>{indicator.name}</li>
        ))}
      </ul>
    </section>
  );
};
