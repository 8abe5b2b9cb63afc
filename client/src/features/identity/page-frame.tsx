import type { ReactNode } from 'react';
import { LanguageSwitch, ThemeSwitch } from '../../ui/index.ts';
import classes from './identity.module.css';
import { useTexts } from './identity-texts.ts';

/** What stands around every page before the product itself: name, purpose, language, theme. */
export const PageFrame = ({ unitName, children }: { unitName?: string | null; children: ReactNode }) => {
  const t = useTexts();
  return (
    <main className={classes.page}>
      <div className={classes.tools}>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
      <header className={classes.mark}>
        <h1 className={classes.name}>{t('product')}</h1>
        {unitName && <p className={classes.unit}>{unitName}</p>}
        <p className={classes.purpose}>{t('purpose')}</p>
      </header>
      {children}
    </main>
  );
};
