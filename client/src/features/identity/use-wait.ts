import { useEffect, useState } from 'react';
import type { Refusal } from '../../graphql/index.ts';

const secondsIn = (refusal: Refusal | null): number => {
  const seconds = refusal?.code === 'RATE_LIMITED' ? refusal.facts['retryAfter'] : 0;
  return typeof seconds === 'number' ? Math.ceil(seconds) : 0;
};

/** Seconds until one may try again after RATE_LIMITED; counts down to 0. */
export const useWait = (refusal: Refusal | null): number => {
  const [left, setLeft] = useState(0);
  useEffect(() => {
    setLeft(secondsIn(refusal));
    if (secondsIn(refusal) === 0) return;
    const timer = setInterval(() => setLeft((seconds) => Math.max(0, seconds - 1)), 1000);
    return () => clearInterval(timer);
  }, [refusal]);
  return left;
};
