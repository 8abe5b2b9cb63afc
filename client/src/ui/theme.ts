import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** One accent: a deep government blue. Shade 7 carries white text at 9:1. */
const giaoban: MantineColorsTuple = [
  '#eef4fb',
  '#d9e6f5',
  '#b3cdea',
  '#89b1de',
  '#6498d3',
  '#3772b6',
  '#2a64a6',
  '#1d4f8a',
  '#173f73',
  '#102e56',
];

/** Mantine's dark neutrals, with the blue of our own: inputs, menus and borders agree with the surfaces below. */
const dark: MantineColorsTuple = [
  '#e7ecf2',
  '#c3ccd7',
  '#a9b5c3',
  '#7d8a99',
  '#3a4655',
  '#2a3440',
  '#202934',
  '#1a212b',
  '#11161d',
  '#0c1117',
];

export const theme = createTheme({
  colors: { giaoban, dark },
  primaryColor: 'giaoban',
  primaryShade: { light: 7, dark: 5 },
  fontFamily: '"Be Vietnam Pro", system-ui, "Segoe UI", Roboto, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Consolas, monospace',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.5', lg: '1.5', xl: '1.4' },
  headings: { fontWeight: '600' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    Select: { defaultProps: { size: 'md' } },
    Menu: { defaultProps: { withinPortal: true, shadow: 'md' } },
  },
});

/** Mantine's own neutrals follow ours. */
const mantineNeutrals = {
  '--mantine-color-body': 'var(--gb-surface)',
  '--mantine-color-text': 'var(--gb-text)',
  '--mantine-color-dimmed': 'var(--gb-text-soft)',
  '--mantine-color-placeholder': 'var(--gb-text-soft)',
  '--mantine-color-default-border': 'var(--gb-line)',
  '--mantine-color-error': 'var(--gb-red)',
  '--mantine-color-anchor': 'var(--gb-accent-text)',
};

/**
 * Colours that mean something, with a text, an edge and a surface each; every text stands at 4.5:1 or more on its
 * surface and on the page. Neutrals beside them. Components take these, never a palette shade.
 */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--gb-rail-width': '13.5rem', '--gb-top-height': '3.25rem', '--gb-bottom-height': '3.75rem' },
  light: {
    ...mantineNeutrals,
    '--gb-page': '#f4f6f9',
    '--gb-surface': '#ffffff',
    '--gb-surface-sunk': '#eaeef3',
    '--gb-line': '#d5dbe3',
    '--gb-text': '#17212e',
    '--gb-text-soft': '#4c5867',
    '--gb-accent-text': '#1d4f8a',
    '--gb-accent-surface': '#e3edf8',
    '--gb-red': '#b3201b',
    '--gb-red-edge': '#d5352f',
    '--gb-red-surface': '#fdeceb',
    '--gb-amber': '#874a00',
    '--gb-amber-edge': '#c27503',
    '--gb-amber-surface': '#fdf2dc',
    '--gb-green': '#1c6434',
    '--gb-green-edge': '#2f9150',
    '--gb-green-surface': '#e5f4e9',
    '--gb-grey': '#4c5867',
    '--gb-grey-edge': '#7d8a99',
    '--gb-grey-surface': '#eaeef3',
    '--gb-violet': '#6330a8',
    '--gb-violet-edge': '#8450cc',
    '--gb-violet-surface': '#f1eafb',
    '--gb-glow': 'rgba(42, 100, 166, 0.35)',
  },
  dark: {
    ...mantineNeutrals,
    '--gb-page': '#11161d',
    '--gb-surface': '#1a212b',
    '--gb-surface-sunk': '#0c1117',
    '--gb-line': '#323d4a',
    '--gb-text': '#e7ecf2',
    '--gb-text-soft': '#a9b5c3',
    '--gb-accent-text': '#9cc4f0',
    '--gb-accent-surface': '#1b3350',
    '--gb-red': '#ff9f99',
    '--gb-red-edge': '#e5534b',
    '--gb-red-surface': '#40191a',
    '--gb-amber': '#f6c067',
    '--gb-amber-edge': '#d98e16',
    '--gb-amber-surface': '#3a2a0e',
    '--gb-green': '#86d9a0',
    '--gb-green-edge': '#3da15e',
    '--gb-green-surface': '#14301d',
    '--gb-grey': '#a9b5c3',
    '--gb-grey-edge': '#6b7888',
    '--gb-grey-surface': '#27303b',
    '--gb-violet': '#cdb0fa',
    '--gb-violet-edge': '#9a6be0',
    '--gb-violet-surface': '#2c2044',
    '--gb-glow': 'rgba(100, 152, 211, 0.45)',
  },
});
