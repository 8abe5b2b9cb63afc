import { Suspense } from 'react';
import { Outlet } from 'react-router';
import { Skeletons } from '../../ui/index.ts';
import { useTexts } from '../app-texts.ts';
import { BottomBar } from './bottom-bar.tsx';
import classes from './frame.module.css';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';

/** What stands around every page: the rail (a bar below on a phone), the top, and the state of the line. */
export const Frame = () => {
  const t = useTexts();
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        {t('skip')}
      </a>
      <Rail />
      <TopBar />
      <main id="content" tabIndex={-1} className={classes.content}>
        <Suspense fallback={<Skeletons />}>
          <Outlet />
        </Suspense>
      </main>
      <BottomBar />
    </div>
  );
};
