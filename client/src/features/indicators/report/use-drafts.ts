import { useCallback, useEffect, useState } from 'react';
import type { Drafts } from '../cells/drafts.ts';

interface Held {
  readonly key: string;
  readonly drafts: Drafts;
  /** What it was before each change, oldest first. */
  readonly past: readonly Drafts[];
}

const rememberedSteps = 100;

const read = (key: string): Held => {
  try {
    const stored = sessionStorage.getItem(key);
    return { key, drafts: stored === null ? {} : (JSON.parse(stored) as Drafts), past: [] };
  } catch {
    // A browser that keeps nothing (a private window): what is typed lives as long as the page.
    return { key, drafts: {}, past: [] };
  }
};

const write = ({ key, drafts }: Held): void => {
  try {
    if (Object.keys(drafts).length === 0) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(drafts));
  } catch {
    // As above.
  }
};

export interface HeldDrafts {
  readonly drafts: Drafts;
  readonly change: (next: (drafts: Drafts) => Drafts) => void;
  /** Takes back the last change; false when there is none. */
  readonly undo: () => boolean;
}

/** What was typed and not sent, by member, plan and locality: it survives a reload and another page. */
export const useDrafts = (memberId: string, planId: string, localityId: string): HeldDrafts => {
  const key = `giaoban.figures.${memberId}.${planId}.${localityId}`;
  const [held, setHeld] = useState<Held>(() => read(key));
  const current = held.key === key ? held : read(key);
  useEffect(() => write(held), [held]);
  const change = useCallback(
    (next: (drafts: Drafts) => Drafts) =>
      setHeld((before) => {
        const from = before.key === key ? before : read(key);
        const drafts = next(from.drafts);
        if (drafts === from.drafts) return before;
        return { key, drafts, past: [...from.past, from.drafts].slice(-rememberedSteps) };
      }),
    [key],
  );
  const canUndo = current.past.length > 0;
  const undo = useCallback(() => {
    if (!canUndo) return false;
    setHeld((before) => {
      const drafts = before.past.at(-1);
      return drafts ? { key, drafts, past: before.past.slice(0, -1) } : before;
    });
    return true;
  }, [key, canUndo]);
  return { drafts: current.drafts, change, undo };
};
