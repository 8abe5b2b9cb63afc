import { Sheet } from '../../../ui/index.ts';
import { useTexts } from '../board-texts.ts';
import classes from './keys.module.css';

const keys = [
  ['search', ['/']],
  ['down', ['j', 'k']],
  ['across', ['h', 'l']],
  ['open', ['Enter']],
  ['move', ['m']],
  ['blocker', ['b']],
  ['select', ['x']],
  ['escape', ['Esc']],
  ['help', ['?']],
] as const;

export const KeyTable = ({ onClose }: { onClose: () => void }) => {
  const t = useTexts();
  return (
    <Sheet title={t('help.title')} onClose={onClose}>
      <dl className={classes.keys}>
        {keys.map(([name, strokes]) => (
          <div key={name} className={classes.row}>
            <dt>
              {strokes.map((stroke) => (
                <kbd key={stroke}>{stroke}</kbd>
              ))}
            </dt>
            <dd>{t(`help.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
};
