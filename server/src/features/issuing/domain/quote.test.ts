import { describe, expect, test } from '@jest/globals';
import { findAgain } from './quote.ts';

const passages = [
  { no: 1, heading: null, text: 'Mở đầu.', start: 0, end: 7 },
  { no: 2, heading: 'I', text: 'Rà soát.', start: 8, end: 16 },
];

describe('a sentence in a new version of the text', () => {
  test('[P11] is found where it stands now', () => {
    expect(findAgain('Rà soát', 'Mở đầu.\nRà soát.', passages)).toEqual({
      passageNo: 2,
      quoteStart: 8,
      quoteEnd: 15,
      quote: 'Rà soát',
    });
  });

  test('[P11] is let go of when it is gone or no longer clear', () => {
    expect(findAgain('Rà soát', 'Mở đầu.', passages).quoteStart).toBeNull();
    expect(findAgain('Rà soát', 'Rà soát. Rà soát.', passages).quote).toBeNull();
  });
});
