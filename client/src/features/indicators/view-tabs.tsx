import { useEffect, useRef } from 'react';
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
  const row = useRef<HTMLElement>(null);
  // On a phone the row scrolls: whoever comes by a link sees which one is open.
  useEffect(() => {
    if (view)
      row.current?.querySelector('[aria-current]')?.scrollIntoView?.({ inline: 'nearest', block: 'nearest' });
  }, [view]);
  return (
    <nav ref={row} className={classes.tabs} aria-label={t('title')}>
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
