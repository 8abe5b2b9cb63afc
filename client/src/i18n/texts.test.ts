import { afterEach, expect, test } from '@jest/globals';
import { language, setLanguage } from './language.ts';
import { featureTexts } from './texts.ts';

Object.assign(globalThis, { document: { documentElement: { lang: '' } } });
afterEach(() => setLanguage('vi'));

const vi = { hello: 'Chào {{name}}', open: 'còn {{count}} việc', deep: { inner: 'trong' } };
const en = {
  hello: 'Hello {{name}}',
  open: '{{count}} open',
  open_one: '{{count}} is open',
  deep: { inner: 'inside' },
};
const { texts } = featureTexts('sample', { vi, en });

test('[S5] a text comes in the language that is set, with its values and plural form', () => {
  expect(texts()('hello', { name: 'Hoa' })).toBe('Chào Hoa');
  expect(texts()('deep.inner')).toBe('trong');

  setLanguage('en');

  expect(language()).toBe('en');
  expect(texts()('open', { count: 1 })).toBe('1 is open');
  expect(texts()('open', { count: 2 })).toBe('2 open');
  expect(document.documentElement.lang).toBe('en');
});
