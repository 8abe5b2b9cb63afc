import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { ViewerSource } from '../../platform/graphql/viewer-source.ts';
import { IdentityResolver, SignInPageResolver } from './identity.resolver.ts';
import { IdentityService } from './identity.service.ts';
import { OldSessions } from './old-sessions.ts';
import { PasswordFirst } from './password-first.ts';
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
    { provide: APP_GUARD, useClass: PasswordFirst },
    { provide: ViewerSource, useExisting: SessionService },
  ],
  exports: [SessionService, SignInService, SignInThrottle, RequestViewers, ViewerSource],
})
export class IdentityModule {}
