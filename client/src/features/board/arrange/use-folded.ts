import { useCallback, useState } from 'react';

const storageKey = 'giaoban.board.folded';

const read = (): ReadonlySet<string> => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
  } catch {
    // Storage may be forbidden, or hold something of another time: then every lane is open.
    return new Set();
  }
};

const keep = (folded: ReadonlySet<string>): void => {
  try {
    localStorage.setItem(storageKey, JSON.stringify([...folded]));
  } catch {
    // As above: it holds until the page is closed.
  }
};

/** Lanes (and the column `aside`, when opened) that the person has folded on this device. */
export const useFolded = (): readonly [ReadonlySet<string>, (id: string) => void] => {
  const [folded, setFolded] = useState(read);
  const toggle = useCallback((id: string) => {
    setFolded((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      keep(next);
      return next;
    });
  }, []);
  return [folded, toggle];
};
