import { useCallback, useEffect, useState } from 'react';
import { FigureGridDocument, type FigureGridQuery } from '../../../graphql/generated/operations.ts';
import { ask, type Refusal, refusalIn } from '../../../graphql/index.ts';
import type { Day } from '../../../lib/days.ts';
import { useFeedEvents, useLine } from '../../../live/index.ts';
import { type CellKey, cellKey } from '../cells/drafts.ts';

export type Figure = FigureGridQuery['figureGrid']['figures'][number];
export type Correction = FigureGridQuery['figureGrid']['corrections'][number];

export interface GridQuestion {
  readonly planId: string;
  readonly localityId: string;
  readonly from: Day;
  readonly to: Day;
}

export interface FigureGrid {
  /** `noLine`: nobody has answered yet; it is asked again when the line is back. */
  readonly state: 'loading' | 'ready' | 'refused' | 'noLine';
  readonly refusal: Refusal | null;
  /** Null: not known yet. */
  readonly mayReport: boolean | null;
  readonly figures: ReadonlyMap<CellKey, Figure>;
  readonly corrections: readonly Correction[];
  readonly again: () => void;
  /** What a report has just come back with. */
  readonly put: (figures: readonly Figure[]) => void;
}

type Taken = Omit<FigureGrid, 'again' | 'put'> & { readonly question: string };

const byCell = (figures: readonly Figure[]): ReadonlyMap<CellKey, Figure> =>
  new Map(figures.map((figure) => [cellKey(figure), figure]));

const nothing = { refusal: null, mayReport: null, figures: new Map(), corrections: [] } as const;

const take = async (asked: GridQuestion, signal: AbortSignal): Promise<Omit<Taken, 'question'>> => {
  try {
    const { figureGrid } = await ask(FigureGridDocument, { ...asked }, { signal });
    const { mayReport, figures, corrections } = figureGrid;
    return { state: 'ready', refusal: null, mayReport, figures: byCell(figures), corrections };
  } catch (error) {
    const refusal = refusalIn(error);
    return { ...nothing, refusal, state: refusal ? 'refused' : 'noLine' };
  }
};

/**
 * The cells of one locality: what was entered, and what was corrected. Outside the live tables, so it is asked for anew
 * when the feed says that something of the locality has changed. Without Apollo: it is shown on a phone on one bar.
 */
export const useFigureGrid = ({ planId, localityId, from, to }: GridQuestion): FigureGrid => {
  const question = `${planId} ${localityId} ${from} ${to}`;
  const [taken, setTaken] = useState<Taken | null>(null);
  const [round, setRound] = useState(0);
  const again = useCallback(() => setRound((count) => count + 1), []);
  const isLive = useLine().state === 'live';
  // biome-ignore lint/correctness/useExhaustiveDependencies: a round, and a line that is back, are reasons to ask again
  useEffect(() => {
    if (localityId === '') return;
    const stop = new AbortController();
    void take({ planId, localityId, from, to }, stop.signal).then((next) => {
      if (stop.signal.aborted) return;
      // What was there stays while nobody answers.
      setTaken((before) =>
        next.state === 'noLine' && before?.question === question && before.state === 'ready'
          ? before
          : { ...next, question },
      );
    });
    return () => stop.abort();
  }, [question, round, isLive]);
  useFeedEvents((events) => {
    if (events.some(({ progress }) => progress?.planId === planId && progress.localityId === localityId))
      again();
  });
  const put = useCallback(
    (figures: readonly Figure[]) =>
      setTaken((before) =>
        before ? { ...before, figures: new Map([...before.figures, ...byCell(figures)]) } : before,
      ),
    [],
  );
  const shown = taken?.question === question ? taken : { ...nothing, state: 'loading' as const };
  return { ...shown, again, put };
};
