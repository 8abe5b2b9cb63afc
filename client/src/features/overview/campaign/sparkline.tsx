import classes from './sparkline.module.css';

const width = 84;
const height = 24;

/** The last days' numbers as a line over the needed pace; days without a report leave a gap. Its numbers stand elsewhere. */
export const Sparkline = ({
  values,
  needed,
}: {
  values: readonly (number | null)[];
  needed: number | null;
}) => {
  const most = Math.max(1, needed ?? 0, ...values.map((value) => value ?? 0));
  const x = (at: number): number =>
    values.length < 2 ? width / 2 : 2 + (at * (width - 4)) / (values.length - 1);
  const y = (value: number): number => height - 2 - (value / most) * (height - 4);
  const line = values
    .map((value, at) => {
      if (value === null) return '';
      const isStart = at === 0 || values[at - 1] === null;
      return `${isStart ? 'M' : 'L'}${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
    })
    .join('');
  return (
    <svg className={classes.sparkline} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {needed !== null && <line className={classes.needed} x1="0" x2={width} y1={y(needed)} y2={y(needed)} />}
      <path className={classes.line} d={line} />
    </svg>
  );
};
