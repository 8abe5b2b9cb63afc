import { Sheet } from '../../../ui/index.ts';
import { useTexts } from '../meetings-texts.ts';
import classes from './room.module.css';

const keys = [
  ['n', 'next'],
  ['p', 'previous'],
  ['s', 'skip'],
  ['d', 'decide'],
  ['g', 'note'],
  ['Ctrl Enter', 'send'],
  ['?', 'help'],
] as const;

export const KeyTable = ({ onClose }: { onClose: () => void }) => {
  const t = useTexts();
  return (
    <Sheet title={t('keys.title')} onClose={onClose}>
      <dl className={classes.keys}>
        {keys.map(([stroke, name]) => (
          <div key={name}>
            <dt>
              <kbd>{stroke}</kbd>
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
};
