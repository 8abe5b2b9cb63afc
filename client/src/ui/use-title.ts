import { useEffect } from 'react';

/** The page's name in the browser's tab and history. */
export const useTitle = (title: string): void => {
  useEffect(() => {
    const before = document.title;
    document.title = `${title} · Giao ban`;
    return () => {
      document.title = before;
    };
  }, [title]);
};
