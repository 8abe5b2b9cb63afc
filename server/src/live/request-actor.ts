import { DomainError, say } from '../platform/errors/index.ts';
import type { RequestContext } from '../platform/graphql/request-context.ts';
import type { Actor } from './actor.ts';

export const signInFirst = () =>
  new DomainError(
    'UNAUTHENTICATED',
    say(
      'Phiên làm việc đã hết hoặc chưa đăng nhập. Hãy đăng nhập.',
      'You are not signed in, or your session has ended. Sign in.',
    ),
  );

/** The signed-in person as the log knows them. @throws DomainError UNAUTHENTICATED */
export function actorOf(context: RequestContext): Actor {
  if (!context.viewer) throw signInFirst();
  return context.viewer as Actor;
}
