/** Nine tenths of a normal distribution lie below this many standard deviations above its middle. */
export const ninetyPercent = 1.281_551_565_544_6;

/** Share of a normal distribution below `score`; Abramowitz & Stegun 1964, formula 26.2.17, exact to seven places. */
export function shareBelow(score: number): number {
  if (score > 8) return 1;
  if (score < -8) return 0;
  const size = Math.abs(score);
  const t = 1 / (1 + 0.231_641_9 * size);
  const series =
    t *
    (0.319_381_53 + t * (-0.356_563_782 + t * (1.781_477_937 + t * (-1.821_255_978 + t * 1.330_274_429))));
  const above = 0.398_942_280_401_4 * Math.exp((-size * size) / 2) * series;
  return score > 0 ? 1 - above : above;
}
