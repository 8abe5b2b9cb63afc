import type { Refusal } from '../../graphql/index.ts';
import type { Patch } from '../overlay.ts';

/** A write made on this device that the server has not answered yet, with all that it takes to send it. */
export interface Entry {
  readonly operationId: string;
  readonly memberId: string;
  /** The mutation's name in the SDL, for example `reportStatus`. */
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly patches: readonly Patch[];
  /** What it is about: a later waiting write of the same name on it takes its place. */
  readonly subjectId: string | null;
  readonly savedAt: string;
  /** Whether it may have reached the server already. */
  readonly attempted: boolean;
  /** Set: the server said no. It stays, with what was typed, until the person has seen to it. */
  readonly refusal: Refusal | null;
}

export const isWaiting = (entry: Entry): boolean => entry.refusal === null;

/**
 * The waiting write that a new one takes the place of: same name, same subject, never sent. One that may have arrived
 * is left alone: its answer will say.
 */
export const replacedBy = (entry: Entry, kept: readonly Entry[]): Entry | undefined =>
  kept.find(
    (other) =>
      entry.subjectId !== null &&
      other.subjectId === entry.subjectId &&
      other.name === entry.name &&
      other.memberId === entry.memberId &&
      isWaiting(other) &&
      !other.attempted,
  );
