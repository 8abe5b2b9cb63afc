import { type CSSProperties, useId } from 'react';
import { useTexts } from '../tasks-texts.ts';
import classes from './progress-slider.module.css';

/** The browser's own slider: big enough for a thumb, by keyboard too. */
export const ProgressSlider = (props: { value: number; onChange: (value: number) => void }) => {
  const t = useTexts();
  const id = useId();
  return (
    <div className={classes.slider}>
      <label htmlFor={id} className={classes.label}>
        {t('report.progress')}
      </label>
      <output htmlFor={id} className={classes.figure}>
        {props.value} %
      </output>
      <input
        id={id}
        className={classes.range}
        type="range"
        min={0}
        max={100}
        step={5}
        value={props.value}
        style={{ '--part': `${props.value}%` } as CSSProperties}
        aria-valuetext={`${props.value} %`}
        onChange={(event) => props.onChange(Number(event.currentTarget.value))}
      />
    </div>
  );
};
