import type { Refusal } from '../graphql/index.ts';
import { featureTexts } from '../i18n/index.ts';
import en from './live.en.json' with { type: 'json' };
import vi from './live.vi.json' with { type: 'json' };

const { texts } = featureTexts('live', { vi, en });

export const lineDownRefusal = (): Refusal => ({
  code: 'LINE_DOWN',
  message: texts()('noAnswer'),
  field: null,
  facts: {},
});
