import type { Refusal } from '../../../graphql/index.ts';
import { type CellKey, cellKey } from '../cells/drafts.ts';

/** What the server says of one cell. */
export interface CellFault {
  readonly indicatorId: string;
  readonly day: string;
  readonly code: string;
  readonly message: string;
  /** Where somebody was quicker: the figure that stands now. */
  readonly current?: { readonly value: number; readonly version: number } | null;
}

const isFault = (one: unknown): one is CellFault =>
  typeof one === 'object' &&
  one !== null &&
  ['indicatorId', 'day', 'code', 'message'].every((name) => typeof Reflect.get(one, name) === 'string');

/** The cells that a refusal names (`extensions.cells`), by their key. */
export const faultsIn = (refusal: Refusal | null): ReadonlyMap<CellKey, CellFault> => {
  const cells = refusal?.facts['cells'];
  return new Map(Array.isArray(cells) ? cells.filter(isFault).map((fault) => [cellKey(fault), fault]) : []);
};
