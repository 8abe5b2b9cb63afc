import { Suspense, useLayoutEffect, useRef } from 'react';
import { Outlet, useLocation } from 'react-router';
import { MeetingBar } from '../../features/meetings/index.ts';
import { Skeletons } from '../../ui/index.ts';
import { useTexts } from '../app-texts.ts';
import { BottomBar } from './bottom-bar.tsx';
import classes from './frame.module.css';
import { Rail } from './rail.tsx';
import { TopBar } from './top-bar.tsx';
import { useSectionTitle } from './use-section-title.ts';

/** What stands around every page: the rail (a bar below on a phone), the top, and the state of the line. */
export const Frame = () => {
  const t = useTexts();
  const { pathname } = useLocation();
  const content = useRef<HTMLElement>(null);
  useSectionTitle(pathname);
  const shown = useRef(pathname);
  // Another page begins at its top. The first one stands there: scrolling it would only lay it out once more.
  useLayoutEffect(() => {
    if (shown.current !== pathname) content.current?.scrollTo(0, 0);
    shown.current = pathname;
  }, [pathname]);
  return (
    <div className={classes.frame}>
      <a className={classes.skip} href="#content">
        {t('skip')}
      </a>
      <Rail />
      <TopBar />
      <main ref={content} id="content" tabIndex={-1} className={classes.content}>
        <MeetingBar />
        <Suspense fallback={<Skeletons />}>
          <Outlet />
        </Suspense>
      </main>
      <BottomBar />
    </div>
  );
};
