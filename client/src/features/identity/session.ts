import { createContext, useContext } from 'react';
import type { ViewerRecordFragment } from '../../graphql/generated/operations.ts';

export type Viewer = ViewerRecordFragment;

export type Session =
  | { readonly state: 'loading' }
  | { readonly state: 'failed' }
  | { readonly state: 'signedOut' }
  | { readonly state: 'signedIn'; readonly viewer: Viewer }
  /** The session has ended while the person was at work: the page stays as it is behind the sign-in page. */
  | { readonly state: 'expired'; readonly viewer: Viewer };

export interface SessionActions {
  readonly session: Session;
  readonly enter: (viewer: Viewer) => void;
  readonly leave: () => Promise<void>;
  /** Starts over, from "loading". */
  readonly reload: () => void;
  /** Asks again who the viewer is, without a change of page. */
  readonly refresh: () => void;
}

export const SessionContext = createContext<SessionActions | null>(null);

export const useSession = (): SessionActions => {
  const actions = useContext(SessionContext);
  if (!actions) throw new Error('no <SessionProvider> above');
  return actions;
};

/** The signed-in person. Only below <SessionGate>, which shows nothing of the product to anybody else. */
export const useViewer = (): Viewer => {
  const { session } = useSession();
  if (session.state !== 'signedIn' && session.state !== 'expired') throw new Error('nobody is signed in');
  return session.viewer;
};
