import { describe, expect, test } from '@jest/globals';
import { checkShares, positionBetween } from './task.ts';

describe('a task', () => {
  test('[T10] finds room between two others until there is none', () => {
    expect(positionBetween(1024, null)).toBe(2048);
    expect(positionBetween(1024, 2048)).toBe(1536);
    expect(positionBetween(1024, 1025)).toBeNull();
  });

  test('[T10] names each agency or group once in a role', () => {
    const justice = { agencyId: 'justice', role: 'LEAD' } as const;
    expect(checkShares([justice, justice, { groupId: 'communes', role: 'LEAD' }])).toHaveLength(2);
    expect(() => checkShares([{ agencyId: 'a', groupId: 'b', role: 'LEAD' }])).toThrow(
      expect.objectContaining({ field: 'shares' }),
    );
    expect(() => checkShares([{ role: 'LEAD' }])).toThrow(expect.objectContaining({ field: 'shares' }));
  });
});
