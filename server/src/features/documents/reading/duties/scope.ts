import type { Party, PlacedDeadline } from './draft.ts';

/** Who is in charge of a place in the document, and how that is known. */
export interface Scope {
  readonly origin: 'HEADING' | 'ITEM' | 'CHAPEAU' | 'NONE';
  readonly parties: readonly Party[];
  /** A deadline in a heading or announcing line holds for all below it. */
  readonly deadline: PlacedDeadline | null;
  /** Purpose, assessment, principles: nothing here lays a duty unless it says who must. */
  readonly isSilent: boolean;
}

export const noScope: Scope = { origin: 'NONE', parties: [], deadline: null, isSilent: false };
