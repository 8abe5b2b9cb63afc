import { IconSearch } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useTexts } from '../board-texts.ts';
import classes from './filter.module.css';

const typingMs = 180;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type=checkbox]), textarea, select') !== null;

/** Searches as one types, a moment after the last letter; `/` leads here from anywhere on the board. */
export const SearchField = ({ text, onSearch }: { text: string; onSearch: (text: string) => void }) => {
  const t = useTexts();
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  const input = useRef<HTMLInputElement>(null);
  if (text !== known) {
    setKnown(text);
    setTyped(text);
  }
  const search = useEffectEvent(onSearch);
  useEffect(() => {
    if (typed === known) return;
    const timer = setTimeout(() => {
      setKnown(typed);
      search(typed);
    }, typingMs);
    return () => clearTimeout(timer);
  }, [typed, known]);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  return (
    <label className={classes.search}>
      <IconSearch size={16} aria-hidden />
      <input
        ref={input}
        type="search"
        value={typed}
        placeholder={t('filter.searchHint')}
        aria-label={t('filter.search')}
        aria-keyshortcuts="/"
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setTyped('');
          event.currentTarget.blur();
        }}
      />
    </label>
  );
};
