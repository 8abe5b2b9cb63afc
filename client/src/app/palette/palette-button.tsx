import { IconSearch } from '@tabler/icons-react';
import { Suspense, useEffect, useState } from 'react';
import { lazyPart } from '../../ui/index.ts';
import { useTexts } from '../app-texts.ts';
import classes from './palette-button.module.css';

const Palette = lazyPart(() => import('./palette.tsx').then((module) => ({ default: module.Palette })));

/** Ctrl+K, or the glass in the top bar. */
export const PaletteButton = () => {
  const t = useTexts();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      // What lies over the page comes first: a form that is being filled in is not left by a key.
      if (document.querySelector('dialog[open], [role=dialog][aria-modal=true]')) return;
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
        aria-label={t('palette')}
        title={`${t('palette')} (Ctrl+K)`}
        onClick={() => setOpen(true)}
      >
        <IconSearch size={20} stroke={1.75} aria-hidden />
      </button>
      <Suspense fallback={null}>{isOpen && <Palette onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
};
