import { expect, test } from '@jest/globals';
import { burnUpOption } from './burn-up-option.ts';

const words = {
  number: String,
  day: (day: string) => day.slice(8),
  done: 'Đã làm',
  ideal: 'Nhịp đều',
  middle: 'Dự báo',
  fan: 'Khoảng dự báo',
  target: 'Chỉ tiêu 40',
  due: 'Hạn 17/6',
  today: 'Hôm nay',
};
const ink = {
  text: '#000',
  soft: '#555',
  line: '#ddd',
  accent: '#00f',
  even: '#888',
  due: '#f00',
  family: 'sans-serif',
  size: 13,
};
const days = [
  { day: '2026-06-15', done: 12, ideal: 20, low: null, middle: null, high: null },
  { day: '2026-06-16', done: 20, ideal: 30, low: 20, middle: 20, high: 20 },
  { day: '2026-06-17', done: null, ideal: 40, low: 24, middle: 28.4, high: 35 },
];
const option = burnUpOption({ days, target: 40, dueOn: '2026-06-17', today: '2026-06-16', words, ink });

const tells = (dataIndex: number): string => {
  const { formatter } = Array.isArray(option.tooltip) ? {} : (option.tooltip ?? {});
  if (typeof formatter !== 'function') throw new Error('nothing is told');
  return String(formatter([{ dataIndex }] as never, '', () => undefined));
};

test('[S44] the fan is a band from low to high, over what was done', () => {
  const series = Array.isArray(option.series) ? option.series : [];
  expect(series.map(({ data }) => data)).toEqual([
    [null, 20, 24],
    [null, 0, 11],
    [null, 20, 28.4],
    [20, 30, 40],
    [12, 20, null],
  ]);
});

test('[S44] a day that was tells what was done; a day to come tells what is expected and how surely', () => {
  expect(tells(0)).toBe('<b>15</b><br>Đã làm: <b>12</b><br>Nhịp đều: <b>20</b>');
  expect(tells(2)).toBe(
    '<b>17</b><br>Nhịp đều: <b>40</b><br>Dự báo: <b>28</b><br>Khoảng dự báo: <b>24 – 35</b>',
  );
});
