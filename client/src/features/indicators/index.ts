export { FiguresDue } from './due/figures-due.tsx';
export { IndicatorsPage } from './lazy-parts.tsx';
