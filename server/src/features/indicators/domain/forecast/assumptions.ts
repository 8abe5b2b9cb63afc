/**
 * What the forecast takes for granted. Chosen on the back-test's tuning seeds (`docs/forecast.md`); everything here gives way to
 * a campaign's own figures as they come in.
 */
export const assumed = {
  /** Days after which a figure counts half: most of the memory is short, since paces change, the rest is long. */
  shortHalfLife: 7,
  longHalfLife: 60,
  shortShare: 0.9,
  /** Variance of a day's figure as a multiple of its mean, and figures' worth of it beside a locality's own. */
  dispersion: 3.5,
  dispersionFigures: 2,
  /** How far the paces of localities lie apart: standard deviation as a share of the mean. */
  spread: 0.5,
  /** Relative variance that every pace has in times to come, however well it is known: people move, floods come. */
  unsteady: 0.03,
  /** Weeks' worth of the campaign's weekday pattern beside a locality's own. */
  patternWeeks: 8,
  /** Effort that is taken for done where nothing was: nobody is quite sure to do nothing for ever. */
  leastEffort: 0.5,
  /** Silence beyond a locality's longest counts half as work after so many days, then a quarter. */
  silenceHalfLife: 7,
  /** Relative variance of a tail's pace beside its dispersion, when kinds of slowdown are told apart. */
  tailNoise: 0.2,
  /** How much one locality's tail says of the others'. */
  tailShared: 0.8,
  /** What the least likely kind of slowdown keeps. */
  kindFloor: 0.03,
};
