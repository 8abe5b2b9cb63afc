import { fitLines } from '../figures/outline-labels.ts';
import type { Outline } from '../figures/outlines.ts';
import classes from './map.module.css';

const lineHeight = 1.15;

interface Props {
  readonly outline: Outline;
  readonly name: string;
  /** Sizes of letters in the units of the picture, the one that is liked best first. */
  readonly sizes: readonly number[];
  /** What is said below it: the first that fits. */
  readonly words: readonly string[];
}

/** A name where it has room, in two lines if need be; where it has none the list and the panel say it. */
export const OutlineLabel = ({ outline: { x, y, breadth }, name, words, sizes }: Props) => {
  const size = sizes.find((one) => fitLines(name, breadth, one, 2) !== null);
  const lines = size === undefined ? null : fitLines(name, breadth, size, 2);
  if (size === undefined || lines === null) return null;
  const below = words.find((one) => fitLines(one, breadth, size, 1) !== null);
  const step = size * lineHeight;
  const top = y - ((lines.length - 1 + (below ? 1 : 0)) * step) / 2 + size / 3;
  return (
    <g>
      {lines.map((line, at) => (
        <text key={line} x={x} y={top + at * step} fontSize={size}>
          {line}
        </text>
      ))}
      {below && (
        <text x={x} y={top + lines.length * step} fontSize={size} className={classes.outlineWords}>
          {below}
        </text>
      )}
    </g>
  );
};
