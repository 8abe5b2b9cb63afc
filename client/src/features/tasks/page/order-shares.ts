import type { AssignmentRecord } from '../../../live/index.ts';
import type { Acting } from '../../identity/index.ts';

type Share = Pick<AssignmentRecord, 'id' | 'agencyId' | 'role' | 'status' | 'extension'>;

const isDesk = ({ role }: Acting): boolean => role === 'COORDINATOR' || role === 'CHAIR';

/** Something that the desk has to answer. */
const asksTheDesk = ({ status, extension }: Share): boolean =>
  status === 'AWAITING_CONFIRMATION' || status === 'REFUSED' || extension !== null;

/** 0: the viewer's own, or what waits for the viewer. 1: the others. */
const rank = (share: Share, acting: Acting): number => {
  if (acting.actsFor.includes(share.agencyId)) return 0;
  return isDesk(acting) && asksTheDesk(share) ? 0 : 1;
};

interface Ordered {
  readonly first: readonly string[];
  /** Folded away when there are many. */
  readonly others: readonly string[];
}

const shownBeside = 4;

/** A duty of fifteen communes begins with the viewer's own share of it; leading shares before cooperating ones. */
export const orderShares = (shares: readonly Share[], acting: Acting): Ordered => {
  const sorted = [...shares].sort(
    (a, b) =>
      rank(a, acting) - rank(b, acting) ||
      Number(b.role === 'LEAD') - Number(a.role === 'LEAD') ||
      a.id.localeCompare(b.id),
  );
  const own = sorted.filter((share) => rank(share, acting) === 0).length;
  const ids = sorted.map((share) => share.id);
  if (ids.length - own <= shownBeside) return { first: ids, others: [] };
  const cut = own > 0 ? own : shownBeside;
  return { first: ids.slice(0, cut), others: ids.slice(cut) };
};
