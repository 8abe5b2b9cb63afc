import { Modal } from '@mantine/core';
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
    <Modal
      opened
      onClose={onClose}
      title={t('help.title')}
      centered
      size="sm"
      closeButtonProps={{ 'aria-label': t('many.close') }}
    >
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
    </Modal>
  );
};
