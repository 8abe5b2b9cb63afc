import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../../graphql/generated/schema.ts';
import { anAssignment } from '../../../testing/records.ts';
import { orderShares } from './order-shares.ts';

const who = (role: Role, agencyId: string) => ({ memberId: 'me', role, agencyId, actsFor: [agencyId] });
const communes = Array.from({ length: 15 }, (_, index) => `c${String(index).padStart(2, '0')}`);
const shares = communes.map((id) => anAssignment({ id, agencyId: id }));

describe('[S55] a duty of many agencies begins with what is the viewer’s', () => {
  it('shows a commune its own share first, and folds the fourteen others away', () => {
    const { first, others } = orderShares(shares, who('AGENCY_LEAD', 'c07'));

    expect(first).toEqual(['c07']);
    expect(others).toHaveLength(14);
  });

  it('shows the desk what waits for its answer', () => {
    const reported = anAssignment({ id: 'x', agencyId: 'c16', status: 'AWAITING_CONFIRMATION' });

    expect(orderShares([...shares, reported], who('COORDINATOR', 'police')).first).toEqual(['x']);
  });

  it('folds nothing of a few, leading ones first', () => {
    const few = [
      anAssignment({ id: 'a', agencyId: 'post', role: 'COOPERATE' }),
      anAssignment({ id: 'b', agencyId: 'radio' }),
    ];

    expect(orderShares(few, who('OBSERVER', 'party'))).toEqual({ first: ['b', 'a'], others: [] });
  });
});
