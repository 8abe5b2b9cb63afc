import { useEffect, useEffectEvent } from 'react';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox]), textarea, select, dialog') !== null;

/** One letter, one step; never while somebody types, and never over a dialog. */
export const useKeys = (steps: Readonly<Record<string, () => void>>): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const step = steps[event.key];
    const isChord = event.ctrlKey || event.metaKey || event.altKey;
    if (!step || isChord || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    step();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
};
