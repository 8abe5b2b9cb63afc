import { useCallback, useEffect, useState } from 'react';
import type { Refusal } from '../../../graphql/index.ts';
import { errorOf as refusedError } from '../../../ui/index.ts';
import { useViewer } from '../../identity/index.ts';
import { forget, keep, keptUnder } from './kept.ts';
import { differing, type EntryValues, isContested, mergeEntry } from './merge-entry.ts';

/** An entry as it stands: what the form shows of it, and its version. */
export interface Saved<V> {
  readonly values: V;
  readonly version: number;
}

interface Draft<V> {
  readonly values: V;
  /** What the person started from. */
  readonly base: V;
  readonly version: number | null;
  /** Set when somebody else meanwhile changed a field that the person changed too. */
  readonly rival: V | null;
}

type Faults<V> = { readonly [K in keyof V]?: string | null };

interface Options<V> {
  /** Under which what was typed is kept, for example `agency:new`. */
  readonly name: string;
  /** Null: a new entry. */
  readonly saved: Saved<V> | null;
  readonly blank: V;
  readonly faultsOf: (values: V) => Faults<V>;
}

const overtake = <V extends EntryValues<V>>(draft: Draft<V>, current: Saved<V>): Draft<V> => {
  if (draft.version === null || current.version <= draft.version) return draft;
  const isRival = draft.rival !== null || isContested(draft.base, current.values, draft.values);
  return {
    values: mergeEntry(draft.base, current.values, draft.values),
    base: current.values,
    version: current.version,
    rival: isRival ? current.values : null,
  };
};

/**
 * A form over one entry of the directory. What was typed is kept until it is saved or dropped; when somebody else saves
 * the entry meanwhile, the fields that were not touched follow, and a field that both changed is shown twice.
 */
export const useEntryForm = <V extends EntryValues<V>>({ name, saved, blank, faultsOf }: Options<V>) => {
  const key = `${useViewer().member.id}:${name}`;
  const fresh = (): Draft<V> => {
    const values = saved?.values ?? blank;
    return { values, base: values, version: saved?.version ?? null, rival: null };
  };
  const [draft, setDraft] = useState<Draft<V>>(() => keptUnder<Draft<V>>(key) ?? fresh());
  const [isRestored, setRestored] = useState(() => keptUnder(key) !== undefined);
  const [isTried, setTried] = useState(false);
  const isChanged = differing(draft.base, draft.values).length > 0;
  const faults = faultsOf(draft.values);

  useEffect(() => {
    if (isChanged) keep(key, draft);
    else forget(key);
  }, [key, draft, isChanged]);

  const takeCurrent = useCallback(
    (current: Saved<V>): void => setDraft((before) => overtake(before, current)),
    [],
  );
  const version = saved?.version;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is what matters, not a new object.
  useEffect(() => {
    if (saved) takeCurrent(saved);
  }, [version, takeCurrent]);

  return {
    values: draft.values,
    version: draft.version,
    rival: draft.rival,
    isChanged,
    isRestored,
    change: (part: Partial<V>): void =>
      setDraft((before) => ({ ...before, values: { ...before.values, ...part } })),
    takeCurrent,
    /** Whether it may be sent; from now on every field says what it lacks. */
    check: (): boolean => {
      setTried(true);
      return Object.values(faults).every((fault) => !fault);
    },
    errorOf: (field: keyof V & string, refusal: Refusal | null): string | null =>
      (isTried ? faults[field] : null) ?? refusedError(refusal, field),
    /** It was saved, and the form stays open. */
    settle: (current: Saved<V>): void => {
      setDraft({ values: current.values, base: current.values, version: current.version, rival: null });
      setRestored(false);
      setTried(false);
    },
    /** It was saved, or the person drops it. */
    forget: (): void => forget(key),
    startOver: (): void => {
      setDraft(fresh());
      setRestored(false);
      setTried(false);
    },
  };
};

export type EntryForm<V extends EntryValues<V>> = ReturnType<typeof useEntryForm<V>>;
