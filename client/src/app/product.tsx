import { useLocation } from 'react-router';
import { useSession, useViewer } from '../features/identity/index.ts';
import { type FirstCut, LiveProvider } from '../live/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { AppRoutes } from './routes.tsx';
import { useOwnRights } from './use-own-rights.ts';

const Pages = () => {
  useOwnRights();
  const { pathname } = useLocation();
  return (
    <ErrorBoundary resetKey={pathname}>
      <AppRoutes />
    </ErrorBoundary>
  );
};

/** All that a signed-in member has. Another member on the same page starts afresh. */
export const Product = ({ takeFirst }: { takeFirst: () => FirstCut | null }) => {
  const { session } = useSession();
  const { member } = useViewer();
  return (
    <LiveProvider
      key={member.id}
      memberId={member.id}
      isPaused={session.state === 'expired'}
      takeFirst={takeFirst}
    >
      <Pages />
    </LiveProvider>
  );
};
