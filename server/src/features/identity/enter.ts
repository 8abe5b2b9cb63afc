import type { RequestContext } from '../../platform/graphql/request-context.ts';
import { viewerIn } from './current-viewer.ts';
import type { Viewer } from './domain/viewer.ts';
import type { SessionService } from './session.service.ts';

/** Hands a fresh session to the browser: cookie on the answer, and the viewer for the rest of this request. */
export const enterWith = async (
  context: RequestContext,
  sessions: SessionService,
  opened: { readonly token: string; readonly expires: Date },
): Promise<Viewer | null> => {
  context.setSessionCookie?.(opened.token, opened.expires);
  context.viewer = await sessions.viewerOf(opened.token);
  return viewerIn(context);
};
