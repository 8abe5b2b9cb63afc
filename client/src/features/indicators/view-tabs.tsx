import classes from './indicators-page.module.css';
import { useTexts } from './indicators-texts.ts';
import type { View } from './views.ts';

interface Props {
  readonly views: readonly View[];
  readonly view: View;
  readonly onChoose: (view: View) => void;
}

export const ViewTabs = ({ views, view, onChoose }: Props) => {
  const t = useTexts();
  return (
    <nav className={classes.tabs} aria-label={t('title')}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          className={classes.tab}
          aria-current={one === view ? 'page' : undefined}
          onClick={() => onChoose(one)}
        >
          {t(`view.${one}`)}
        </button>
      ))}
    </nav>
  );
};
