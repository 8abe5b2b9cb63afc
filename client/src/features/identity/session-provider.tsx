import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { MeDocument, SignOutDocument } from '../../graphql/generated/operations.ts';
import { announceSessionEnded, ask, forgetBegun, LineDown, onSessionEnded } from '../../graphql/index.ts';
import { forgetViewer, keepViewer, keptViewer } from './kept-viewer.ts';
import { type Session, type SessionActions, SessionContext } from './session.ts';

/** Asks who is signed in. */
export const loadSession = async (): Promise<Session> => {
  try {
    const { me } = await ask(MeDocument, {});
    if (me) keepViewer(me);
    else forgetViewer();
    return me ? { state: 'signedIn', viewer: me } : { state: 'signedOut' };
  } catch (error) {
    // Nobody answers: whoever was here last goes on with what the device has. The server asks again, once it is reached.
    const viewer = error instanceof LineDown ? keptViewer() : null;
    return viewer ? { state: 'signedIn', viewer } : { state: 'failed' };
  }
};

const expired = (session: Session): Session =>
  session.state === 'signedIn' ? { state: 'expired', viewer: session.viewer } : session;

interface Props {
  /** What was asked for before anything was drawn, and as far as it is known now. */
  readonly asked?: { readonly answer: Promise<Session>; readonly now: Session };
  readonly children: ReactNode;
}

/** Knows who is signed in. */
export const SessionProvider = ({ asked, children }: Props) => {
  const [session, setSession] = useState<Session>(asked?.now ?? { state: 'loading' });

  const reload = useCallback(() => {
    setSession({ state: 'loading' });
    void loadSession().then(setSession);
  }, []);
  const refresh = useCallback(() => {
    // No answer is no reason to leave the page: the next change asks again.
    void loadSession().then((next) => next.state !== 'failed' && setSession(next));
  }, []);
  useEffect(() => {
    if (asked && asked.now.state !== 'loading') return;
    void (asked?.answer ?? loadSession()).then(setSession);
  }, [asked]);
  const isLeaving = useRef(false);
  // Signing out ends the session too, but not at work.
  useEffect(() => onSessionEnded(forgetViewer), []);
  useEffect(() => onSessionEnded(() => !isLeaving.current && setSession(expired)), []);

  const enter = useCallback<SessionActions['enter']>((viewer) => {
    forgetBegun();
    keepViewer(viewer);
    setSession({ state: 'signedIn', viewer });
  }, []);
  const leave = useCallback(async () => {
    isLeaving.current = true;
    try {
      await ask(SignOutDocument, {});
      announceSessionEnded();
      setSession({ state: 'signedOut' });
    } finally {
      isLeaving.current = false;
    }
  }, []);

  const actions = useMemo(
    () => ({ session, enter, leave, reload, refresh }),
    [session, enter, leave, reload, refresh],
  );
  return <SessionContext value={actions}>{children}</SessionContext>;
};
