import { useEffect, useEffectEvent, useState } from 'react';

/** So long after the last touch nobody is reading or pointing any more. */
const quietMs = 4_000;
const signs = ['pointerdown', 'pointermove', 'wheel', 'touchmove', 'keydown'] as const;

/** Whether somebody has their hands on the element: then nothing in it may jump. */
export const useHands = (element: HTMLElement | null): boolean => {
  const [isBusy, setBusy] = useState(false);
  const settle = useEffectEvent((next: boolean) => setBusy(next));
  useEffect(() => {
    if (!element) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const notice = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => settle(false), quietMs);
      settle(true);
    };
    for (const sign of signs) element.addEventListener(sign, notice, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) element.removeEventListener(sign, notice);
    };
  }, [element]);
  return isBusy;
};
