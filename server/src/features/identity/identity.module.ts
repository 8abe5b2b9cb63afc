import { Global, Module } from '@nestjs/common';
import { ViewerSource } from '../../platform/graphql/viewer-source.ts';
import { IdentityResolver, SignInPageResolver } from './identity.resolver.ts';
import { IdentityService } from './identity.service.ts';
import { OldSessions } from './old-sessions.ts';
import { RequestViewers } from './request-viewers.ts';
import { SessionService } from './session.service.ts';
import { SignInService } from './sign-in.service.ts';
import { SignInThrottle } from './sign-in.throttle.ts';

@Global()
@Module({
  providers: [
    IdentityResolver,
    SignInPageResolver,
    IdentityService,
    SessionService,
    SignInService,
    SignInThrottle,
    OldSessions,
    RequestViewers,
    { provide: ViewerSource, useExisting: SessionService },
  ],
  exports: [SessionService, SignInService, SignInThrottle, RequestViewers, ViewerSource],
})
export class IdentityModule {}
