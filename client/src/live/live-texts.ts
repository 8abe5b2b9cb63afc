import type { Refusal } from '../graphql/index.ts';
import { featureTexts } from '../i18n/index.ts';
import en from './live.en.json';
import vi from './live.vi.json';

const { texts } = featureTexts('live', { vi, en });

export const lineDownRefusal = (): Refusal => ({
  code: 'LINE_DOWN',
  message: texts()('noAnswer'),
  field: null,
  facts: {},
});
