import { IconKeyboard } from '@tabler/icons-react';
import { Suspense, useEffect, useState } from 'react';
import { lazyPart } from '../../../ui/index.ts';
import { useTexts } from '../board-texts.ts';
import classes from './keys.module.css';

const KeyTable = lazyPart(() => import('./key-table.tsx').then((module) => ({ default: module.KeyTable })));

/** The list of keys, by its button or by `?`. */
export const KeyHelp = () => {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (event.key !== '?' || target?.closest('input:not([type=checkbox]), textarea, select')) return;
      event.preventDefault();
      setOpen(true);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return (
    <>
      <button
        type="button"
        className={classes.button}
        aria-label={t('help.button')}
        title={`${t('help.button')} (?)`}
        onClick={() => setOpen(true)}
      >
        <IconKeyboard size={20} stroke={1.75} aria-hidden />
      </button>
      <Suspense fallback={null}>{isOpen && <KeyTable onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
};
