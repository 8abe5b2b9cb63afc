import { BoardSnapshotDocument } from '../../graphql/generated/documents/BoardSnapshot.ts';
import { ChangesSinceDocument } from '../../graphql/generated/documents/ChangesSince.ts';
import { DirectorySnapshotDocument } from '../../graphql/generated/documents/DirectorySnapshot.ts';
import type { ChangesSinceQueryVariables } from '../../graphql/generated/operations.ts';

/**
 * Says that a cut is kept, and what to ask for with it. In localStorage: the page's first script has no time to open a
 * database, and asks before it is known who is signed in; what it is answered is used for `memberId` only.
 */
export interface CutHint {
  readonly memberId: string;
  readonly shape: string;
  readonly keptAt: number;
  readonly question: ChangesSinceQueryVariables;
}

/** A week: a Friday's board is there on Monday, and whatever went wrong with a cut does not last. */
const keptForMs = 7 * 86_400_000;

const places = { directory: 'giaoban.cut.directory', board: 'giaoban.cut.board' } as const;
const placeOf = (planId: string | null): string => (planId === null ? places.directory : places.board);

/** Changes with what is asked for: a cut of another version of the product may lack what this one shows. */
export const shapeOf = (planId: string | null): string => {
  let shape = 0;
  const asked = `${planId === null ? DirectorySnapshotDocument : BoardSnapshotDocument}${ChangesSinceDocument}`;
  for (let at = 0; at < asked.length; at += 1) shape = (Math.imul(shape, 31) + asked.charCodeAt(at)) | 0;
  return String(shape);
};

/** Null where nothing is kept of this plan (null: of the directory) that still can be used. */
export const readHint = (planId: string | null): CutHint | null => {
  try {
    const hint = JSON.parse(localStorage.getItem(placeOf(planId)) ?? 'null') as CutHint | null;
    const age = Date.now() - (hint?.keptAt ?? 0);
    const isUsable = hint?.shape === shapeOf(planId) && age >= 0 && age < keptForMs;
    return isUsable && (hint.question.planId ?? null) === planId ? hint : null;
  } catch {
    // Storage may be forbidden, or hold something of another time.
    return null;
  }
};

/** @throws where storage is forbidden or full */
export const writeHint = (hint: CutHint): void =>
  localStorage.setItem(placeOf(hint.question.planId ?? null), JSON.stringify(hint));

export const dropHint = (scope: keyof typeof places): void => {
  try {
    localStorage.removeItem(places[scope]);
  } catch {
    // What cannot be written was not there.
  }
};
