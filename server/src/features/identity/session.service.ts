import { randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/index.ts';
import { CONFIG, type Config } from '../../platform/config/index.ts';
import { ViewerSource } from '../../platform/graphql/viewer-source.ts';
import { audienceTags, type Viewer } from './domain/viewer.ts';
import { hashOf, SessionReader } from './session-reader.ts';

const SESSION_DAYS = 30;
const DAY_MS = 86_400_000;

/** Sessions: an opaque token in the cookie, its hash in the database. */
@Injectable()
export class SessionService extends ViewerSource {
  private readonly reader: SessionReader;

  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) config: Config,
  ) {
    super();
    this.reader = new SessionReader(database, config.demo);
  }

  async viewerOf(token: string | undefined): Promise<Viewer | null> {
    if (!token) return null;
    const row = await this.reader.find(token);
    if (!row || row.expiresAt <= this.clock.now()) return null;
    const { tokenHash: _hash, childIds, expiresAt: _, ...person } = row;
    const actsFor = [row.agencyId, ...childIds];
    return { ...person, actsFor, tags: audienceTags({ ...person, actsFor }) };
  }

  /** For boards and sockets: nobody while the password has to be changed. */
  async workingViewerOf(token: string | undefined): Promise<Viewer | null> {
    const viewer = await this.viewerOf(token);
    return viewer?.mustChangePassword ? null : viewer;
  }

  /** Opens a session and returns its token, which is shown once. */
  async open(member: {
    readonly id: string;
    readonly unitId: string;
  }): Promise<{ token: string; expires: Date }> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expires = new Date(now.getTime() + SESSION_DAYS * DAY_MS);
    await this.database.query(
      `INSERT INTO sessions (id, token_hash, unit_id, member_id, created_at, seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $5, $6)`,
      [randomUUID(), hashOf(token), member.unitId, member.id, now, expires],
    );
    await this.database.query('UPDATE members SET last_seen_at = $2 WHERE id = $1', [member.id, now]);
    return { token, expires };
  }
}
