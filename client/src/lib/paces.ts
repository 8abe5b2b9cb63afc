/**
 * A pace is rounded up: who does that much a day arrives. From ten on to whole ones, below to tenths.
 */
export const roundPaceUp = (pace: number): number =>
  pace >= 10 ? Math.ceil(pace - 1e-9) : Math.ceil(pace * 10 - 1e-9) / 10;
