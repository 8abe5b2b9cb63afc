import { describe, expect, test } from '@jest/globals';
import { marked } from './marked-text.ts';

describe('a document with its tasks marked', () => {
  test('[S96] every character is shown once, marked where a task points', () => {
    const text = 'Một hai ba bốn';

    const pieces = marked(text, [
      [8, 10],
      [0, 3],
      [9, 99],
    ]);

    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces.filter((piece) => piece.isMarked).map((piece) => piece.text)).toEqual([
      'Một',
      'ba',
      ' bốn',
    ]);
  });
});
