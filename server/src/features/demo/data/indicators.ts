import type { FigureEntry } from '../../../platform/graphql/generated/schema.ts';

/** What the campaign counts. The first is made by the plan's own targets; each has the plan's target for every commune. */
export interface IndicatorSpec {
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  readonly entry: FigureEntry;
}

export const filesIn: IndicatorSpec = {
  key: 'files',
  name: 'Hồ sơ đã thu nhận',
  unit: 'hồ sơ',
  entry: 'DAILY',
};
export const cardsOut: IndicatorSpec = {
  key: 'cards',
  name: 'Thẻ đã trả',
  unit: 'thẻ',
  entry: 'CUMULATIVE',
};
export const secondLevel: IndicatorSpec = {
  key: 'level-2',
  name: 'Định danh điện tử mức 2',
  unit: 'tài khoản',
  entry: 'DAILY',
};
export const activated: IndicatorSpec = {
  key: 'activated',
  name: 'Tài khoản đã kích hoạt',
  unit: 'tài khoản',
  entry: 'CUMULATIVE',
};

export const indicators = [filesIn, cardsOut, secondLevel, activated] as const;
