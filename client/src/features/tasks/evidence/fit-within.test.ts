import { describe, expect, it } from '@jest/globals';
import { fitWithin } from './fit-within.ts';

describe('[S51] a photo is shrunk to 2,000 pixels', () => {
  it('keeps its shape, along the longer side', () => {
    expect(fitWithin(4000, 3000, 2000)).toEqual({ width: 2000, height: 1500 });
    expect(fitWithin(3000, 4000, 2000)).toEqual({ width: 1500, height: 2000 });
  });

  it('never makes a small one larger, nor a thin one vanish', () => {
    expect(fitWithin(640, 480, 2000)).toEqual({ width: 640, height: 480 });
    expect(fitWithin(40_000, 3, 2000)).toEqual({ width: 2000, height: 1 });
  });
});
