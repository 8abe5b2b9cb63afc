import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  HandOverInput,
  ImportMembersInput,
  MemberInput,
  MemberStepInput,
  MutationChangePasswordArgs,
  MutationSignInWithCodeArgs,
} from '../../platform/graphql/generated/schema.ts';
import type { RequestContext } from '../../platform/graphql/index.ts';
import { CurrentViewer, enterWith, SessionService, type Viewer } from '../identity/index.ts';
import { AccountService } from './account.service.ts';
import { HandOverService } from './hand-over.service.ts';
import { MemberImportService } from './member-import.service.ts';
import { PasswordService } from './password.service.ts';

@Resolver('Account')
export class AccountsResolver {
  constructor(
    private readonly accountService: AccountService,
    private readonly passwords: PasswordService,
    private readonly sessions: SessionService,
    private readonly handOvers: HandOverService,
    private readonly imports: MemberImportService,
  ) {}

  @Query('accounts')
  accounts(@CurrentViewer() viewer: Viewer) {
    return this.accountService.accounts(viewer);
  }

  @Mutation('saveMember')
  saveMember(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MemberInput,
    @Context('token') token: string,
  ) {
    return this.accountService.saveMember(viewer, input, token);
  }

  @Mutation('disableMember')
  disableMember(@CurrentViewer() viewer: Viewer, @Args('input') input: MemberStepInput) {
    return this.accountService.disableMember(viewer, input);
  }

  @Mutation('enableMember')
  enableMember(@CurrentViewer() viewer: Viewer, @Args('input') input: MemberStepInput) {
    return this.accountService.enableMember(viewer, input);
  }

  @Mutation('resetPassword')
  resetPassword(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MemberStepInput,
    @Context('token') token: string,
  ) {
    return this.passwords.resetPassword(viewer, input, token);
  }

  @Mutation('handOver')
  handOver(@CurrentViewer() viewer: Viewer, @Args('input') input: HandOverInput) {
    return this.handOvers.handOver(viewer, input);
  }

  @Mutation('importMembers')
  importMembers(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: ImportMembersInput,
    @Context() context: RequestContext,
  ) {
    return this.imports.importMembers(viewer, input, context.token ?? '', context.language);
  }

  @Mutation('changePassword')
  changePassword(@CurrentViewer() viewer: Viewer, @Args() args: MutationChangePasswordArgs) {
    return this.passwords.changePassword(viewer, args.current, args.next);
  }

  @Mutation('signInWithCode')
  async signInWithCode(@Args() args: MutationSignInWithCodeArgs, @Context() context: RequestContext) {
    const opened = await this.passwords.signInWithCode(
      args.username,
      args.code,
      args.newPassword,
      context.address,
    );
    return enterWith(context, this.sessions, opened);
  }
}
