import { takeEarly } from '../live/index.ts';
import { lastPlan } from './last-plan.ts';
import { preloadPage } from './pages.ts';

/**
 * Asks at once for what the first screen will need: its chunk, the directory, the board. Otherwise each would wait for
 * the one before it. Only where somebody has worked before: else there is nobody to show it to.
 */
export const startEarly = (): void => {
  preloadPage(location.pathname);
  const planId = new URLSearchParams(location.search).get('plan') ?? lastPlan();
  if (!planId) return;
  takeEarly(null);
  takeEarly(planId);
};
