import { useLocation } from 'react-router';
import { useSession, useViewer } from '../features/identity/index.ts';
import { LiveProvider } from '../live/index.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { AppRoutes } from './routes.tsx';

/** All that a signed-in member has. Another member on the same page starts afresh. */
export const Product = () => {
  const { session } = useSession();
  const { member } = useViewer();
  const { pathname } = useLocation();
  return (
    <LiveProvider key={member.id} memberId={member.id} isPaused={session.state === 'expired'}>
      <ErrorBoundary resetKey={pathname}>
        <AppRoutes />
      </ErrorBoundary>
    </LiveProvider>
  );
};
