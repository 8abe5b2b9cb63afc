import { describe, expect, it } from '@jest/globals';
import { type BoardFilter, boardLink, isNarrowed, readBoardFilter, wholeBoard } from './board-address.ts';

describe('the board’s address', () => {
  it('[S32] keeps every filter, and gives it back', () => {
    const filter: BoardFilter = {
      grouping: 'locality',
      agencyId: 'a1',
      localityId: 'none',
      due: 'overdue',
      part: 'openOverdue',
      isBlocked: true,
      text: 'Ô Lâm & Cô Tô',
    };
    const link = new URL(boardLink('p1', filter), 'http://localhost');
    expect(link.searchParams.get('plan')).toBe('p1');
    expect(readBoardFilter(link.searchParams)).toEqual(filter);
  });

  it('[S32] takes what it does not know for nothing', () => {
    const filter = readBoardFilter(new URLSearchParams('due=yesterday&group=colour&count=half'));
    expect(filter).toEqual(wholeBoard);
    expect(isNarrowed(filter)).toBe(false);
  });
});
