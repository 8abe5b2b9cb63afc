import { MantineProvider } from '@mantine/core';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Plugin } from 'vite';
import { cssVariables, theme } from '../src/ui/theme.ts';

const name = 'virtual:theme.css';
const resolved = `\0${name}`;

/** The very variables that the provider would make in the browser, each time, before anything can be drawn. */
const themeStyle = (): string => {
  const provider = createElement(MantineProvider, { theme, cssVariablesResolver: cssVariables });
  const [, style] = /<style[^>]*>(.*?)<\/style>/s.exec(renderToStaticMarkup(provider)) ?? [];
  if (!style?.includes('--gb-page')) throw new Error('Mantine no longer writes its variables into a <style>');
  return style;
};

/** What makes them in the browser. The product asks for none (`withCssVariables`), and would load and run it all the same. */
const maker = /\/MantineCssVariables\/MantineCssVariables\.mjs$/;

/** Makes the theme a style sheet like any other: colours are there with the page, before the scripts. */
export const themeStyleSheet = (): Plugin => ({
  name: 'giaoban-theme-style',
  resolveId: (id) => (id === name ? resolved : null),
  load: (id) => {
    if (maker.test(id)) return 'export const MantineCssVariables = () => null;';
    return id === resolved ? themeStyle() : null;
  },
});
