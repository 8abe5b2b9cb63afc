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

/** `shareBelow` backwards; Abramowitz & Stegun 1964, formula 26.2.23, exact to three places. */
export function scoreOf(share: number): number {
  if (share <= 0) return Number.NEGATIVE_INFINITY;
  if (share >= 1) return Number.POSITIVE_INFINITY;
  const t = Math.sqrt(-2 * Math.log(Math.min(share, 1 - share)));
  const size =
    t -
    (2.515_517 + t * (0.802_853 + t * 0.010_328)) / (1 + t * (1.432_788 + t * (0.189_269 + t * 0.001_308)));
  return share < 0.5 ? -size : size;
}
