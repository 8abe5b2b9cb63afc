import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import { signInFirst } from '../../live/index.ts';
import type { RequestContext } from '../../platform/graphql/request-context.ts';
import type { Viewer } from './domain/viewer.ts';

/** The signed-in person of the request. */
export const viewerIn = (context: RequestContext): Viewer | null => (context.viewer as Viewer | null) ?? null;

/** @throws DomainError UNAUTHENTICATED when nobody is signed in. */
export const CurrentViewer = createParamDecorator((_: unknown, execution: ExecutionContext): Viewer => {
  const viewer = viewerIn(GqlExecutionContext.create(execution).getContext<RequestContext>());
  if (!viewer) throw signInFirst();
  return viewer;
});
