import { type ReactNode, useEffect, useState } from 'react';

/** Whatever else there is to do goes first, but not for longer. */
const mostMs = 400;

const whenIdle = (act: () => void): (() => void) => {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(act, 50);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(act, { timeout: mostMs });
  return () => cancelIdleCallback(asked);
};

/** Drawn when there is time: menus have to be there for a hand, and the page's own work before them for the eye. */
export const Later = ({ children }: { children: ReactNode }) => {
  const [isTime, setTime] = useState(false);
  useEffect(() => whenIdle(() => setTime(true)), []);
  return isTime ? children : null;
};
