import { createContext, useContext } from 'react';
import type { Refusal } from '../../graphql/index.ts';
import type { Day } from '../../lib/days.ts';
import { createKeyed, type Keyed } from '../../lib/keyed.ts';
import type { AssignmentRecord } from '../../live/index.ts';
import type { Acting } from '../identity/index.ts';
import type { ImmediateStep } from './moves/board-steps.ts';

/** A move that the server did not accept: what was wanted, on what state, and why not. */
export interface RefusedMove {
  readonly assignment: AssignmentRecord;
  /** Null: dropped where no step leads. */
  readonly step: ImmediateStep | null;
  readonly to: AssignmentRecord['status'];
  readonly refusal: Refusal;
}

/** What concerns single cards and is nobody else's matter: heard by the card alone. */
export interface CardSignals {
  readonly selected: Keyed<true>;
  readonly refused: Keyed<RefusedMove>;
  /** Moved from here just now: shown at once, whatever else is held back. */
  readonly touched: Keyed<true>;
  /** Under `card` the card that the keyboard stands on, under `open` the task that lies open beside the board. */
  readonly cursor: Keyed<string>;
  /** The column over which a card is held, under the key `column`: whether it may be let go there. */
  readonly over: Keyed<{ readonly column: string; readonly isAllowed: boolean }>;
}

export const createCardSignals = (): CardSignals => ({
  selected: createKeyed(),
  refused: createKeyed(),
  touched: createKeyed(),
  cursor: createKeyed(),
  over: createKeyed(),
});

export interface BoardThings {
  readonly signals: CardSignals;
  readonly viewer: Acting;
  readonly today: Day;
  readonly zone: string;
  /** The desk may choose many at once. */
  readonly canSelect: boolean;
  readonly openMoves: (assignmentId: string, anchor: Element) => void;
  /** Raises a blocker on own work; shows those of others' work. */
  readonly showBlockers: (assignmentId: string) => void;
  readonly hrefOf: (taskId: string) => string;
  readonly openTask: (taskId: string) => void;
}

export const BoardContext = createContext<BoardThings | null>(null);

export const useBoard = (): BoardThings => {
  const things = useContext(BoardContext);
  if (!things) throw new Error('no <BoardContext> above');
  return things;
};
