import { describe, expect, test } from '@jest/globals';
import { whatIsAsked } from './asked.ts';

const origin = 'https://giaoban.example.vn';
const asked = (path: string, set: { method?: string; mode?: string } = {}) =>
  whatIsAsked({ url: `${origin}${path}`, method: 'GET', mode: 'cors', ...set }, origin);

describe('what the worker has a say in', () => {
  test('[S75] pages and built files, and never data', () => {
    expect(asked('/work?plan=1', { mode: 'navigate' })).toBe('page');
    expect(asked('/', { mode: 'navigate' })).toBe('page');
    expect(asked('/assets/index-1.js')).toBe('build');

    expect(asked('/graphql', { method: 'POST' })).toBe('other');
    expect(asked('/graphql', { mode: 'navigate' })).toBe('other');
    expect(asked('/documents/1', { mode: 'navigate' })).toBe('other');
    expect(asked('/favicon.svg')).toBe('other');
    expect(
      whatIsAsked({ url: 'https://elsewhere.vn/assets/a.js', method: 'GET', mode: 'cors' }, origin),
    ).toBe('other');
  });
});
