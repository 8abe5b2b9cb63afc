import { useEffect, useState } from 'react';
import { FiguresDueDocument } from '../../../graphql/generated/operations.ts';
import { ask } from '../../../graphql/index.ts';
import { addDays, type Day } from '../../../lib/days.ts';
import { useFeedEvents, useFollowing, useKeepFigures, useLine } from '../../../live/index.ts';
import { isOwed, lastDays } from '../enter/day-state.ts';
import { useDayStates } from '../enter/use-day-states.ts';
import { useLines } from '../enter/use-lines.ts';
import { owedDays } from './owed-days.ts';

const shownDays = 7;

export interface Owed {
  readonly days: readonly Day[];
  /** Today's reminder, if the desk sent one. */
  readonly remindedAt: string | null;
}

/** By what the device has kept: without a line since the start nobody else can say. */
const useKeptOwed = (localityId: string, today: Day): Owed | null => {
  const isKept = useFollowing('board').state === 'kept';
  const lines = useLines(localityId);
  const states = useDayStates(lines, today, shownDays);
  if (!isKept || lines.length === 0) return null;
  return { days: states.filter(isOwed).map(({ day }) => day), remindedAt: states[0]?.remindedAt ?? null };
};

/** The days that a locality still owes; null while not known, or where the viewer does not report for it. */
export const useOwed = (planId: string, localityId: string, today: Day): Owed | null => {
  const [taken, setTaken] = useState<{ readonly question: string; readonly owed: Owed | null } | null>(null);
  const [round, setRound] = useState(0);
  const isLive = useLine().state === 'live';
  const keepFigures = useKeepFigures();
  const withoutLine = useKeptOwed(localityId, today);
  const question = `${planId} ${localityId} ${today}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round, and a line that is back, are reasons to ask again
  useEffect(() => {
    const stop = new AbortController();
    const asked = { planId, localityId, from: addDays(today, 1 - shownDays), to: today };
    ask(FiguresDueDocument, asked, { signal: stop.signal }).then(
      ({ figureGrid }) => {
        if (stop.signal.aborted) return;
        const { mayReport, indicators, progress, days } = figureGrid;
        if (mayReport) keepFigures(planId, localityId, { indicators, progress, figureDays: days });
        const remindedAt = days.find(({ day }) => day === today)?.remindedAt ?? null;
        const owed = { days: owedDays(figureGrid, lastDays(today, shownDays, '')), remindedAt };
        setTaken({ question, owed: mayReport ? owed : null });
      },
      // It is a hint: without an answer the page of work says nothing of figures.
      () => undefined,
    );
    return () => stop.abort();
  }, [question, round, isLive]);
  useFeedEvents((events) => {
    const isAbout = events.some(
      ({ progress, figureDay }) => progress?.localityId === localityId || figureDay?.planId === planId,
    );
    if (isAbout) setRound((count) => count + 1);
  });
  return taken?.question === question ? taken.owed : withoutLine;
};
