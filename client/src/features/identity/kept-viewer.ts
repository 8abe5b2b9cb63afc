import { MeDocument } from '../../graphql/generated/operations.ts';
import { forgetKept } from '../../live/index.ts';
import type { Viewer } from './session.ts';

const storageKey = 'giaoban.viewer';

interface Kept {
  /** What was asked for: kept by another version of the product it may lack what this one shows. */
  readonly shape: string;
  readonly viewer: Viewer;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'shape' in value && value.shape === MeDocument;

/** Who was signed in on this device when the line was last there. It opens nothing: only the session's cookie does. */
export const keptViewer = (): Viewer | null => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey) ?? 'null');
    return isKept(kept) ? kept.viewer : null;
  } catch {
    // Storage may be forbidden, or hold something of another time.
    return null;
  }
};

export const keepViewer = (viewer: Viewer): void => {
  try {
    localStorage.setItem(storageKey, JSON.stringify({ shape: MeDocument, viewer } satisfies Kept));
  } catch {
    // Then there is nobody known after a reload without a line.
  }
};

/** With what was kept of their work. */
export const forgetViewer = (): void => {
  try {
    localStorage.removeItem(storageKey);
  } catch {
    // What cannot be written was not there.
  }
  void forgetKept();
};
