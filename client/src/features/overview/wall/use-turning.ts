import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { firstTurn, interrupt, type Turn, turn, type WallView } from './turning.ts';

const turnEveryMs = 20_000;

/**
 * Turns by itself every twenty seconds; `jump` shows what has just happened, for as long.
 * @param isHeld something else is shown for now; the round stays where it is, and news wait for nobody
 */
export const useTurning = (
  shown: readonly WallView[],
  isHeld: boolean,
): Turn & { readonly jump: () => void } => {
  const [now, setNow] = useState(() => firstTurn(shown));
  const advance = useEffectEvent((from: Turn) => setNow(turn(from, shown)));
  // Each turn has its own timer: a jump begins the twenty seconds anew.
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(() => advance(now), turnEveryMs);
    return () => clearTimeout(timer);
  }, [now, isHeld]);
  const jump = useCallback(() => {
    if (!isHeld) setNow(interrupt);
  }, [isHeld]);
  return { ...now, jump };
};
