/** "Unit U is at seq S", after commit. Never the data: a lost hint costs at most the one-second look at the heads. */
export interface Hint {
  readonly unitId: string;
  readonly seq: number;
}

/** The wake-up of followers. One implementation: `postgres-hints.ts`; a broker could replace it, still as hints only. */
export abstract class Hints {
  /** Called after commit; must not throw and not wait. */
  abstract signal(unitId: string, seq: number): void;
  /** Hears the hints of every process, this one's included. Returns the way to stop. */
  abstract listen(heard: (hint: Hint) => void): () => void;
}
