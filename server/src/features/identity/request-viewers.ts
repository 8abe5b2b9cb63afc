import { Inject, Injectable } from '@nestjs/common';
import { signInFirst } from '../../live/index.ts';
import { CONFIG, type Config } from '../../platform/config/index.ts';
import { cookieName, tokenFrom } from '../../platform/http/index.ts';
import type { Viewer } from './domain/viewer.ts';
import { changePasswordFirst } from './password-first.ts';
import { SessionService } from './session.service.ts';

/** The signed-in person behind a plain HTTP request; GraphQL has `@CurrentViewer()`. */
@Injectable()
export class RequestViewers {
  constructor(
    private readonly sessions: SessionService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws DomainError UNAUTHENTICATED, FORBIDDEN while the password has to be changed. */
  async of(request: { readonly headers: { readonly cookie?: string | undefined } }): Promise<Viewer> {
    const viewer = await this.sessions.viewerOf(tokenFrom(request.headers.cookie, cookieName(this.config)));
    if (viewer === null) throw signInFirst();
    if (viewer.mustChangePassword) throw changePasswordFirst();
    return viewer;
  }
}
