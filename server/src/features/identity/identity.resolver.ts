import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { MutationSignInArgs } from '../../platform/graphql/generated/schema.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { CurrentViewer, viewerIn } from './current-viewer.ts';
import type { Viewer } from './domain/viewer.ts';
import { enterWith } from './enter.ts';
import { IdentityService } from './identity.service.ts';
import { SessionService } from './session.service.ts';
import { SignInService } from './sign-in.service.ts';

@Resolver('Viewer')
export class IdentityResolver {
  constructor(
    private readonly identity: IdentityService,
    private readonly sessions: SessionService,
    private readonly signIns: SignInService,
  ) {}

  @Query('me')
  me(@Context() context: RequestContext): Viewer | null {
    return viewerIn(context);
  }

  @Mutation('signIn')
  async signIn(@Args() args: MutationSignInArgs, @Context() context: RequestContext): Promise<Viewer | null> {
    const opened = await this.signIns.signIn(args.username, args.password, context.address);
    return enterWith(context, this.sessions, opened);
  }

  @Mutation('signOut')
  async signOut(@CurrentViewer() viewer: Viewer, @Context() context: RequestContext): Promise<boolean> {
    await this.identity.signOut(viewer);
    context.setSessionCookie?.(null);
    return true;
  }

  @ResolveField('member')
  member(@Parent() viewer: Viewer) {
    return this.identity.member(viewer);
  }

  @ResolveField('demo')
  demo(): boolean {
    return this.identity.isDemo;
  }
}

@Resolver('SignInPage')
export class SignInPageResolver {
  constructor(private readonly identity: IdentityService) {}

  @Query('signInPage')
  signInPage() {
    return {
      demo: this.identity.isDemo,
      demoAccounts: () => this.identity.demoAccounts(),
      severalUnits: () => this.identity.hasSeveralUnits(),
      unitName: () => this.identity.onlyUnitName(),
    };
  }
}
