import { type ReactNode, Suspense } from 'react';
import { LoadError, lazyPart, Skeletons } from '../../ui/index.ts';
import classes from './identity.module.css';
import { useSession } from './session.ts';

const SignInPage = lazyPart(() =>
  import('./sign-in-page.tsx').then((page) => ({ default: page.SignInPage })),
);
const NewPasswordPage = lazyPart(() =>
  import('./new-password-page.tsx').then((page) => ({ default: page.NewPasswordPage })),
);

/**
 * Shows the product to a signed-in member, and the sign-in page to anybody else. When the session ends at work, the
 * sign-in page lies over the product, which stays mounted with all that was typed.
 */
export const SessionGate = ({ children }: { children: ReactNode }) => {
  const { session, reload } = useSession();
  switch (session.state) {
    case 'loading':
      return <Skeletons />;
    case 'failed':
      return <LoadError onRetry={reload} />;
    case 'signedOut':
      return (
        <Suspense fallback={<Skeletons />}>
          <SignInPage />
        </Suspense>
      );
    case 'signedIn':
    case 'expired': {
      const isExpired = session.state === 'expired';
      const mustChange = session.viewer.mustChangePassword;
      return (
        <>
          {!mustChange && (
            <div inert={isExpired} className={classes.product}>
              {children}
            </div>
          )}
          <Suspense fallback={null}>
            {mustChange && <NewPasswordPage />}
            {isExpired && (
              <div className={classes.over}>
                <SignInPage returning={session.viewer.username} />
              </div>
            )}
          </Suspense>
        </>
      );
    }
  }
};
