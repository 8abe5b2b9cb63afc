import type { BlockerState } from '../../graphql/generated/schema.ts';
import type { BlockerRecord } from '../../live/index.ts';
import type { Acting } from '../identity/index.ts';

/** What a viewer can do with a blocker; each is a button. */
export type BlockerStep =
  | 'acknowledge'
  | 'askBack'
  | 'answer'
  | 'guide'
  | 'escalate'
  | 'direct'
  | 'resolve'
  | 'reopen'
  | 'withdraw'
  | 'merge';

type Placed = Pick<BlockerRecord, 'agencyId' | 'state' | 'route' | 'step'>;

const closing: readonly BlockerStep[] = ['resolve', 'withdraw', 'merge'];
const deciding: readonly BlockerStep[] = ['guide', 'escalate', 'direct'];

/** The server's table, as far as it decides on buttons. Order: as they are offered. */
const possible: Readonly<Record<BlockerState, readonly BlockerStep[]>> = {
  RAISED: ['acknowledge', ...deciding, 'askBack', ...closing],
  ACKNOWLEDGED: [...deciding, 'askBack', ...closing],
  ASKED_BACK: ['answer', ...deciding, ...closing],
  GUIDED: ['resolve', 'reopen', 'direct', 'withdraw', 'merge'],
  DIRECTED: ['resolve', 'reopen', 'withdraw', 'merge'],
  RESOLVED: ['reopen'],
  WITHDRAWN: [],
  MERGED: [],
};

const worksInAnAgency = ({ role }: Acting): boolean =>
  role === 'COORDINATOR' || role === 'AGENCY_LEAD' || role === 'STAFF';

/** Raises blockers at all; the server looks at whose work it is. */
export const mayRaise = worksInAnAgency;

/** Speaks for the agency whose work is stopped. */
export const isRaiser = (acting: Acting, blocker: Pick<BlockerRecord, 'agencyId'>): boolean =>
  worksInAnAgency(acting) && acting.actsFor.includes(blocker.agencyId);

/** Answers at the blocker's present step: the chair at every one, at the chair's own nobody else. */
export const answersAtStep = (acting: Acting, { route, step }: Pick<Placed, 'route' | 'step'>): boolean => {
  const present = route[step];
  if (!present) return false;
  if (acting.role === 'CHAIR') return true;
  if (!worksInAnAgency(acting)) return false;
  if (present.role !== null) return present.role === acting.role;
  return (
    acting.role === 'COORDINATOR' || (present.agencyId !== null && acting.actsFor.includes(present.agencyId))
  );
};

const mayTake = (step: BlockerStep, acting: Acting, blocker: Placed): boolean => {
  switch (step) {
    case 'acknowledge':
    case 'askBack':
    case 'guide':
      return answersAtStep(acting, blocker);
    case 'escalate':
      return blocker.step + 1 < blocker.route.length && answersAtStep(acting, blocker);
    case 'direct':
      return acting.role === 'CHAIR';
    case 'answer':
    case 'resolve':
    case 'reopen':
    case 'withdraw':
      return isRaiser(acting, blocker);
    case 'merge':
      return acting.role === 'COORDINATOR' || answersAtStep(acting, blocker);
  }
};

/** The steps that this viewer may take now. The server decides again: this only spares buttons that would be refused. */
export const stepsFor = (acting: Acting, blocker: Placed): readonly BlockerStep[] =>
  possible[blocker.state].filter((step) => mayTake(step, acting, blocker));

/** The chair has to say something: it stands at the chair's own step and is not answered. */
export const waitsForChair = ({ state, route, step }: Placed): boolean =>
  route[step]?.role === 'CHAIR' && (state === 'RAISED' || state === 'ACKNOWLEDGED');
