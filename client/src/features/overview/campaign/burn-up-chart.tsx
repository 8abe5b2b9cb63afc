import { useComputedColorScheme } from '@mantine/core';
import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, useState } from 'react';
import type { BurnUpDay } from '../figures/burn-up.ts';
import { type BurnUpWords, burnUpOption, type Ink } from './burn-up-option.ts';

// As SVG the picture stays sharp on paper and on a screen of 2,160 lines.
register([LineChart, GridComponent, TooltipComponent, MarkLineComponent, SVGRenderer]);

interface Props {
  readonly days: readonly BurnUpDay[];
  readonly target: number | null;
  readonly dueOn: string;
  readonly today: string;
  readonly words: BurnUpWords;
  /** What it shows, for those who do not see it. */
  readonly label: string;
  readonly className?: string;
}

const inkIn = (element: Element): Ink => {
  const style = getComputedStyle(element);
  const colour = (name: string): string => style.getPropertyValue(name).trim();
  return {
    text: colour('--gb-text'),
    soft: colour('--gb-text-soft'),
    line: colour('--gb-line'),
    accent: colour('--gb-accent-text'),
    even: colour('--gb-grey-edge'),
    due: colour('--gb-red'),
    family: style.fontFamily,
    size: Number.parseFloat(style.fontSize) || 13,
  };
};

/** The burn-up as a picture. It follows the size of its place, the theme and the figures. */
export const BurnUpChart = ({ days, target, dueOn, today, words, label, className }: Props) => {
  const host = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<EChartsType | null>(null);
  const [size, setSize] = useState(0);
  const scheme = useComputedColorScheme('light', { getInitialValueInEffect: false });
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const drawn = init(element, null, { renderer: 'svg' });
    setChart(drawn);
    // Letters follow the place too: on the big screen they grow with it.
    const watch = new ResizeObserver(() => {
      drawn.resize();
      setSize(element.clientHeight);
    });
    watch.observe(element);
    return () => {
      watch.disconnect();
      drawn.dispose();
      setChart(null);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: theme and size change the ink that is read here
  useEffect(() => {
    const element = host.current;
    if (!chart || chart.isDisposed() || !element) return;
    const ink = inkIn(element);
    chart.setOption(burnUpOption({ days, target, dueOn, today, words, ink }), {
      notMerge: true,
      lazyUpdate: true,
    });
  }, [chart, days, target, dueOn, today, words, scheme, size]);
  return <div ref={host} className={className} role="img" aria-label={label} />;
};
