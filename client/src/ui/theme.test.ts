import { describe, expect, test } from '@jest/globals';
import { cssVariables, theme } from './theme.ts';

type Colours = Record<string, string>;

const channel = (hex: string, at: number): number => {
  const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string): number =>
  0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const variables = cssVariables(theme as never);
const themes: [string, Colours][] = [
  ['light', variables.light],
  ['dark', variables.dark],
];
const meanings = ['red', 'amber', 'green', 'grey', 'violet'];

describe.each(themes)('the %s theme', (_name, colours) => {
  const of = (name: string): string => colours[`--gb-${name}`] ?? '';

  test.each(meanings)('[S9] %s can be read on its own surface and on every other (4.5:1)', (meaning) => {
    for (const surface of [`${meaning}-surface`, 'surface', 'page', 'surface-sunk'])
      expect(contrast(of(meaning), of(surface))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(meanings)('[S9] the edge in %s can be seen on a card and on the page (3:1)', (meaning) => {
    for (const surface of ['surface', 'page'])
      expect(contrast(of(`${meaning}-edge`), of(surface))).toBeGreaterThanOrEqual(3);
  });

  test('[S9] text, soft text and links can be read on every surface (4.5:1)', () => {
    for (const text of ['text', 'text-soft', 'accent-text'])
      for (const surface of ['surface', 'page', 'surface-sunk', 'accent-surface'])
        expect(contrast(of(text), of(surface))).toBeGreaterThanOrEqual(4.5);
  });

  test('[S9] the words on a button can be read (4.5:1)', () => {
    const shade = theme.primaryShade as { light: number; dark: number };
    const button = theme.colors?.['giaoban']?.[_name === 'light' ? shade.light : shade.dark] ?? '';

    expect(contrast('#ffffff', button)).toBeGreaterThanOrEqual(4.5);
  });
});
