import { describe, expect, test } from '@jest/globals';
import { DomainError } from '../errors/index.ts';
import { optionalLine, requiredLine, requiredText } from './read-text.ts';

const rules = { field: 'text', today: '2026-11-22' };
const refusalOf = (act: () => unknown): DomainError => {
  try {
    act();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('texts are tidied and bounded', () => {
  test('[E3] a line is trimmed, composed and kept on one line', () => {
    expect(requiredLine('  Mất   điện\ntại xã\u0000 ', rules)).toBe('Mất điện tại xã');
    expect(requiredLine('hoa\u0323', rules)).toBe('ho\u1ea1');
    expect(requiredText('dòng 1\ndòng 2', rules)).toBe('dòng 1\ndòng 2');
  });

  test('[E3] an empty text is refused beside its field, unless it may be absent', () => {
    expect(refusalOf(() => requiredLine(' \u00a0 ', rules))).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'text',
    });
    expect(optionalLine('  ', rules)).toBeNull();
    expect(optionalLine(undefined, rules)).toBeNull();
  });

  test('[E3] an over-long text is refused with the length that fits', () => {
    const refusal = refusalOf(() => requiredLine('a'.repeat(501), rules));
    expect(refusal).toMatchObject({ code: 'INVALID_INPUT', facts: { longest: 500 } });
    expect(requiredLine('ấ'.repeat(500), rules)).toHaveLength(500);
  });

  test('[E2] confirmed nine digits pass, a personal number never does', () => {
    expect(refusalOf(() => requiredLine('số 352123456', rules)).code).toBe('PERSONAL_DATA_SUSPECTED');
    expect(requiredLine('số 352123456', { ...rules, confirmed: true })).toBe('số 352123456');
    const refusal = refusalOf(() => requiredLine('số 089095001234', { ...rules, confirmed: true }));
    expect(refusal).toMatchObject({ code: 'PERSONAL_DATA', field: 'text' });
  });
});
