import type { LineSeriesOption } from 'echarts/charts';
import type {
  GridComponentOption,
  MarkLineComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import type { BurnUpDay } from '../figures/burn-up.ts';

export type BurnUpOption = ComposeOption<
  LineSeriesOption | GridComponentOption | TooltipComponentOption | MarkLineComponentOption
>;

/** What the picture is drawn with: colours of the theme, the size of letters where it stands. */
export interface Ink {
  readonly text: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly even: string;
  readonly due: string;
  readonly family: string;
  readonly size: number;
}

export interface BurnUpWords {
  readonly number: (value: number) => string;
  readonly day: (day: string) => string;
  readonly done: string;
  readonly ideal: string;
  readonly middle: string;
  readonly fan: string;
  readonly target: string;
  readonly due: string;
  readonly today: string;
}

interface Drawn {
  readonly days: readonly BurnUpDay[];
  readonly target: number | null;
  readonly dueOn: string;
  readonly today: string;
  readonly words: BurnUpWords;
  readonly ink: Ink;
}

const width = (day: BurnUpDay): number | null =>
  day.low === null || day.high === null ? null : Math.max(0, day.high - day.low);

const toldOf = (day: BurnUpDay, words: BurnUpWords): string => {
  const told = [`<b>${words.day(day.day)}</b>`];
  const tell = (label: string, value: number | null): void => {
    if (value !== null) told.push(`${label}: <b>${words.number(Math.round(value))}</b>`);
  };
  tell(words.done, day.done);
  tell(words.ideal, day.ideal);
  if (day.done === null) tell(words.middle, day.middle);
  if (day.done === null && day.low !== null && day.high !== null) {
    told.push(
      `${words.fan}: <b>${words.number(Math.round(day.low))} – ${words.number(Math.round(day.high))}</b>`,
    );
  }
  return told.join('<br>');
};

const marks = ({ target, dueOn, today, words, ink, days }: Drawn): MarkLineComponentOption['data'] => {
  const label = (text: string, color: string, position: 'insideEndTop' | 'insideStartTop' | 'end') => ({
    formatter: text,
    color,
    position,
    fontSize: ink.size,
    fontFamily: ink.family,
  });
  // In the letters of a wall a line of one pixel is lost in a bright room.
  const thin = Math.max(1, ink.size / 13);
  const isLateDue = days.at(-1)?.day === dueOn;
  return [
    ...(target === null
      ? []
      : [
          {
            yAxis: target,
            lineStyle: { color: ink.text, type: 'solid' as const, width: thin },
            label: label(words.target, ink.text, 'insideStartTop'),
          },
        ]),
    {
      xAxis: dueOn,
      lineStyle: { color: ink.due, type: 'solid' as const, width: thin },
      label: {
        ...label(words.due, ink.due, 'end'),
        align: isLateDue ? ('right' as const) : ('center' as const),
      },
    },
    ...(today === dueOn
      ? []
      : [
          {
            xAxis: today,
            lineStyle: { color: ink.soft, type: 'dotted' as const, width: thin },
            // A line above the due day's: near the end of a campaign they would lie over each other.
            label: { ...label(words.today, ink.soft, 'end'), padding: [0, 0, ink.size * 1.3, 0] },
          },
        ]),
  ];
};

/** The picture: the fan as a band, the even pace dashed, the running total over both. */
export const burnUpOption = (drawn: Drawn): BurnUpOption => {
  const { days, target, words, ink } = drawn;
  const letters = { fontFamily: ink.family, fontSize: ink.size, color: ink.soft };
  const line = (name: string, data: (number | null)[], set: LineSeriesOption): LineSeriesOption => ({
    name,
    type: 'line',
    data,
    showSymbol: false,
    silent: true,
    ...set,
  });
  const most = Math.max(1, target ?? 0, ...days.map((day) => Math.max(day.done ?? 0, day.middle ?? 0)));
  return {
    animation: false,
    textStyle: letters,
    // The last day that is named need not be the last one: it stands in the middle of its place, half of it to the right.
    grid: {
      left: 4,
      right: ink.size * 2.6,
      top: ink.size * 3,
      bottom: Math.ceil(ink.size * 0.4),
      outerBoundsMode: 'same',
    },
    xAxis: {
      type: 'category',
      boundaryGap: false,
      data: days.map(({ day }) => day),
      axisLine: { lineStyle: { color: ink.line } },
      axisTick: { show: false },
      axisLabel: {
        ...letters,
        formatter: words.day,
        hideOverlap: true,
        alignMinLabel: 'left',
        alignMaxLabel: 'right',
      },
    },
    yAxis: {
      type: 'value',
      max: Math.ceil(most * 1.06),
      axisLabel: { ...letters, formatter: words.number, showMaxLabel: false },
      splitLine: { lineStyle: { color: ink.line } },
    },
    tooltip: {
      trigger: 'axis',
      confine: true,
      textStyle: { fontFamily: ink.family, fontSize: ink.size },
      formatter: (points) => {
        const at = Array.isArray(points) ? points[0]?.dataIndex : points.dataIndex;
        const day = at === undefined ? undefined : days[at];
        return day ? toldOf(day, words) : '';
      },
    },
    series: [
      line(
        'low',
        days.map(({ low }) => low),
        { stack: 'fan', lineStyle: { opacity: 0 } },
      ),
      line(words.fan, days.map(width), {
        stack: 'fan',
        lineStyle: { opacity: 0 },
        areaStyle: { color: ink.accent, opacity: 0.2 },
      }),
      line(
        words.middle,
        days.map(({ middle }) => middle),
        { lineStyle: { color: ink.accent, width: Math.max(2, ink.size / 8), type: 'dotted' } },
      ),
      line(
        words.ideal,
        days.map(({ ideal }) => ideal),
        { lineStyle: { color: ink.even, width: Math.max(1.5, ink.size / 8), type: 'dashed' } },
      ),
      line(
        words.done,
        days.map(({ done }) => done),
        {
          lineStyle: { color: ink.accent, width: Math.max(2.5, ink.size / 5) },
          markLine: { symbol: 'none', silent: true, animation: false, data: marks(drawn) },
        },
      ),
    ],
  };
};
