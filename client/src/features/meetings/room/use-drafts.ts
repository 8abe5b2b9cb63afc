import { useState } from 'react';
import { v7 as newKey } from 'uuid';
import { type Draft, freshDraft } from './decision-draft.ts';

export type Pen = 'decision' | 'note';

export interface Drafts {
  readonly draft: Draft;
  readonly pen: Pen;
  /** Grows each time the field is asked for: it takes the focus then. */
  readonly asked: number;
  readonly change: (change: Partial<Draft>) => void;
  readonly write: (pen: Pen) => void;
  readonly answer: (blocker: { readonly id: string; readonly version: number }) => void;
  /** Sent: the next one begins anew. */
  readonly clear: (agencyId: string | null, pen: Pen) => void;
}

/** One draft an agency: calling the next one loses nothing of what was being written. */
export const useDrafts = (agencyId: string | null): Drafts => {
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft>>>({});
  const [wish, setWish] = useState<{ readonly pen: Pen; readonly asked: number }>({
    pen: 'decision',
    asked: 0,
  });
  const key = agencyId ?? '';
  const draft = drafts[key] ?? freshDraft(key, agencyId);
  const change = (part: Partial<Draft>): void =>
    setDrafts((before) => ({ ...before, [key]: { ...(before[key] ?? freshDraft(key, agencyId)), ...part } }));
  const write = (pen: Pen): void => setWish(({ asked }) => ({ pen, asked: asked + 1 }));
  return {
    draft,
    ...wish,
    change,
    write,
    answer: ({ id, version }) => {
      change({ answers: { blockerId: id, baseVersion: version } });
      write('decision');
    },
    clear: (about, pen) =>
      setDrafts((before) => {
        const sent = before[about ?? ''];
        const fresh = freshDraft(newKey(), about);
        const left = pen === 'note' ? { ...(sent ?? fresh), note: '' } : { ...fresh, note: sent?.note ?? '' };
        return { ...before, [about ?? '']: left };
      }),
  };
};
