import { make } from '../../features/board/opening/make.ts';
import type { Opening } from '../../features/board/opening/paint-board.ts';
import classes from '../frame/frame.module.css';

/** What stands around the first cards: the surfaces, and the unit's name. The sections come with the scripts. */
export const paintFrame = ({ unitName }: Opening, content: HTMLElement): HTMLElement =>
  make(
    'div',
    { class: classes.frame, 'data-painted': '' },
    make('div', { class: classes.rail }, make('span', { class: classes.product }, 'Giao ban')),
    make('header', { class: classes.top }, make('span', { class: classes.unit }, unitName)),
    make('main', { id: 'content', class: classes.content }, content),
    make('div', { class: classes.bottom }, make('span', { class: classes.bottomLink })),
  );
