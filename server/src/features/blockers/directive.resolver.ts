import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { DirectBlockerInput, GiveDirectiveInput } from '../../platform/graphql/generated/schema.ts';
import { CurrentViewer, type Viewer } from '../identity/index.ts';
import { DirectiveService } from './directive.service.ts';

@Resolver('Directive')
export class DirectiveResolver {
  constructor(private readonly directives: DirectiveService) {}

  @Mutation('directBlocker')
  directBlocker(@CurrentViewer() viewer: Viewer, @Args('input') input: DirectBlockerInput) {
    return this.directives.directBlocker(viewer, input);
  }

  @Mutation('giveDirective')
  giveDirective(@CurrentViewer() viewer: Viewer, @Args('input') input: GiveDirectiveInput) {
    return this.directives.giveDirective(viewer, input);
  }
}
