import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { MeDocument, SignOutDocument } from '../../graphql/generated/operations.ts';
import { apollo, onSessionEnded } from '../../graphql/index.ts';
import { type Session, type SessionActions, SessionContext } from './session.ts';

const loadSession = async (): Promise<Session> => {
  try {
    const { data } = await apollo.query({ query: MeDocument, fetchPolicy: 'no-cache' });
    return data?.me ? { state: 'signedIn', viewer: data.me } : { state: 'signedOut' };
  } catch {
    return { state: 'failed' };
  }
};

const expired = (session: Session): Session =>
  session.state === 'signedIn' ? { state: 'expired', viewer: session.viewer } : session;

/** Knows who is signed in. */
export const SessionProvider = ({ children }: { children: ReactNode }) => {
  const [session, setSession] = useState<Session>({ state: 'loading' });

  const reload = useCallback(() => {
    setSession({ state: 'loading' });
    void loadSession().then(setSession);
  }, []);
  useEffect(() => void loadSession().then(setSession), []);
  const isLeaving = useRef(false);
  // Signing out ends the session too, but not at work.
  useEffect(() => onSessionEnded(() => !isLeaving.current && setSession(expired)), []);

  const enter = useCallback<SessionActions['enter']>(
    (viewer) => setSession({ state: 'signedIn', viewer }),
    [],
  );
  const leave = useCallback(async () => {
    isLeaving.current = true;
    try {
      await apollo.mutate({ mutation: SignOutDocument });
      await apollo.clearStore();
      setSession({ state: 'signedOut' });
    } finally {
      isLeaving.current = false;
    }
  }, []);

  const actions = useMemo(() => ({ session, enter, leave, reload }), [session, enter, leave, reload]);
  return <SessionContext value={actions}>{children}</SessionContext>;
};
