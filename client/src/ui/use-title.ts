import { useEffect } from 'react';

/** The page's name in the browser's tab and history; null leaves it to whoever knows better. */
export const useTitle = (title: string | null): void => {
  useEffect(() => {
    if (title === null) return;
    const before = document.title;
    document.title = `${title} · Giao ban`;
    return () => {
      document.title = before;
    };
  }, [title]);
};
