import classes from './progress-bar.module.css';

/** How far it is, as a bar with its figure. */
export const ProgressBar = ({ progress, label }: { progress: number; label: string }) => (
  <span className={classes.whole}>
    <span
      className={classes.bar}
      role="progressbar"
      aria-label={label}
      aria-valuenow={progress}
      aria-valuemin={0}
      aria-valuemax={100}
    >
      <span
        className={classes.part}
        style={{ width: `${progress}%` }}
        data-done={progress >= 100 || undefined}
      />
    </span>
    <span className={classes.figure}>{progress} %</span>
  </span>
);
