import { loadSession, type Session } from '../features/identity/index.ts';
import { breathe } from '../lib/breathe.ts';
import { type FirstCut, takeFirstCut } from '../live/index.ts';

/** So long the page stays empty for somebody who is not known yet. */
const patienceMs = 80;

/** What is known when React draws for the first time. */
export interface FirstDrawing {
  readonly asked: { readonly answer: Promise<Session>; readonly now: Session };
  /** Directory and board, once; nothing where they are still on their way. */
  readonly takeFirst: () => FirstCut | null;
  /** Cards stand on the screen already, and are about to be replaced. */
  readonly isPainted: boolean;
}

const once = (first: FirstCut | null): (() => FirstCut | null) => {
  let left = first;
  return () => {
    const given = left;
    left = null;
    return given;
  };
};

/** What goes wrong is found out again, and said, by whoever needs it. */
const firstCutOf = async (session: Session, planId: string): Promise<FirstCut | null> => {
  if (session.state !== 'signedIn' || session.viewer.mustChangePassword) return null;
  return takeFirstCut(session.viewer.member.id, planId).catch(() => null);
};

/** Over cards that stand there already the whole board is drawn at once: a frame without it would take them away. */
const overPainted = async (planId: string, page: Promise<void>): Promise<FirstDrawing> => {
  const answer = loadSession();
  const now = await answer;
  const [first] = await Promise.all([firstCutOf(now, planId), page]);
  // Thousands of records have just been read: what waits for a frame or a finger goes first.
  await breathe();
  return { asked: { answer, now }, takeFirst: once(first), isPainted: true };
};

/** The answer is usually there before the scripts: then the product is the first thing that is drawn. */
const onEmptyPage = async (): Promise<FirstDrawing> => {
  const answer = loadSession();
  const soon = new Promise<Session>((resolve) => setTimeout(() => resolve({ state: 'loading' }), patienceMs));
  const now = await Promise.race([answer, soon]);
  return { asked: { answer, now }, takeFirst: once(null), isPainted: false };
};

/** @param page resolves once the page's own scripts are there */
export const prepareFirstDrawing = async (page: Promise<void>): Promise<FirstDrawing> => {
  const planId = await globalThis.giaobanPainted;
  return planId ? overPainted(planId, page) : onEmptyPage();
};
