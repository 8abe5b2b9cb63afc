import { useState } from 'react';

/** A province has two thousand communes: so many rows are drawn at first, and as many more at a press. */
const atOnce = 60;

export const useFirstRows = <T>(rows: readonly T[]) => {
  const [count, setCount] = useState(atOnce);
  return {
    first: rows.slice(0, count),
    left: Math.max(0, rows.length - count),
    showMore: () => setCount((before) => before + atOnce),
  };
};
