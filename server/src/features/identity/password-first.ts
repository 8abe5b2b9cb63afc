import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import { DomainError, say } from '../../platform/errors/index.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { viewerIn } from './current-viewer.ts';

/** What somebody may do whose password another person has set. */
const entrance = new Set(['me', 'signInPage', 'signIn', 'signInWithCode', 'signOut', 'changePassword']);

export const changePasswordFirst = () =>
  new DomainError(
    'FORBIDDEN',
    say(
      'Mật khẩu này do người khác đặt. Hãy đổi mật khẩu trước khi làm việc khác.',
      'Somebody else has set this password. Change it before you do anything else.',
    ),
  );

/** Before every operation: a password that somebody else has set opens the entrance only. Files and sockets ask themselves. */
export class PasswordFirst implements CanActivate {
  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<GqlContextType>() !== 'graphql') return true;
    const asked = GqlExecutionContext.create(execution);
    const viewer = viewerIn(asked.getContext<RequestContext>());
    if (!viewer?.mustChangePassword) return true;
    if (entrance.has(asked.getInfo<{ fieldName: string }>().fieldName)) return true;
    throw changePasswordFirst();
  }
}
