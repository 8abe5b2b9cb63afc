import { useEffect, useRef, useState } from 'react';
import {
  IndicatorForecastDocument,
  type IndicatorForecastQuery,
} from '../../../graphql/generated/operations.ts';
import { ask } from '../../../graphql/index.ts';
import { useLine, useUnit } from '../../../live/index.ts';
import type { Tally } from '../figures/tally.ts';

export type Outlook = IndicatorForecastQuery['indicatorForecast'];

/** Figures that arrive in a row are answered by one question. */
const askEveryMs = 800;

/** What can be expected of all localities together; asked for anew when a figure arrives, null until it is answered. */
export const useOutlook = (indicatorId: string | null, tally: Tally | undefined): Outlook | null => {
  const [outlook, setOutlook] = useState<Outlook | null>(null);
  const askedAt = useRef(0);
  const today = useUnit()?.today;
  const isOffline = useLine().state === 'offline';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a figure, a new day and a line that is back are reasons to ask
  useEffect(() => {
    if (indicatorId === null || isOffline) return;
    let isWanted = true;
    const askNow = async (): Promise<void> => {
      askedAt.current = Date.now();
      try {
        const { indicatorForecast } = await ask(IndicatorForecastDocument, { indicatorId });
        if (isWanted) setOutlook(indicatorForecast);
      } catch {
        // What is known stays: it is asked for again with the next figure, or when the line is back.
      }
    };
    const timer = setTimeout(() => void askNow(), Math.max(0, askedAt.current + askEveryMs - Date.now()));
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [indicatorId, tally, today, isOffline]);
  return outlook?.indicatorId === indicatorId ? outlook : null;
};
