import { useBoard } from '../board-context.ts';
import { useTexts } from '../board-texts.ts';
import classes from './card.module.css';

/** The desk's tick for doing many at once. */
export const CardSelect = (props: { id: string; title: string; isSelected: boolean }) => {
  const t = useTexts();
  const { selected } = useBoard().signals;
  const toggle = (): void => {
    if (props.isSelected) selected.remove(props.id);
    else selected.set(props.id, true);
  };
  return (
    <label className={classes.select}>
      <input
        type="checkbox"
        checked={props.isSelected}
        tabIndex={-1}
        aria-label={t('card.select', { task: props.title })}
        onChange={toggle}
      />
    </label>
  );
};
