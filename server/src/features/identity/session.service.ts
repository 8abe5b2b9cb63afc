import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/index.ts';
import { CONFIG, type Config } from '../../platform/config/index.ts';
import type { Role } from '../../platform/graphql/generated/schema.ts';
import { ViewerSource } from '../../platform/graphql/viewer-source.ts';
import { audienceTags, type Viewer } from './domain/viewer.ts';

const SESSION_DAYS = 30;
const DAY_MS = 86_400_000;

interface SessionRow {
  sessionId: string;
  memberId: string;
  username: string;
  unitId: string;
  zone: string;
  agencyId: string;
  childIds: string[];
  role: Role;
  rights: number;
  mustChangePassword: boolean;
  expiresAt: Date;
}

// One statement a request. A demo member counts only while the server runs in demo mode.
const FIND = `
SELECT s.id AS "sessionId", m.id AS "memberId", m.username, m.unit_id AS "unitId", u.zone, m.agency_id AS "agencyId",
  m.role, m.rights, m.must_change_password AS "mustChangePassword", s.expires_at AS "expiresAt",
  ARRAY(SELECT c.id FROM agencies c WHERE c.parent_id = m.agency_id) AS "childIds"
FROM sessions s JOIN members m ON m.id = s.member_id JOIN units u ON u.id = m.unit_id
WHERE s.token_hash = $1 AND s.ended_at IS NULL AND m.disabled_at IS NULL AND (NOT m.demo OR $2)`;

const hash = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Sessions: an opaque token in the cookie, its hash in the database. */
@Injectable()
export class SessionService extends ViewerSource {
  constructor(
    private readonly database: DataSource,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async viewerOf(token: string | undefined): Promise<Viewer | null> {
    if (!token) return null;
    const [row]: SessionRow[] = await this.database.query(FIND, [hash(token), this.config.demo]);
    if (!row || row.expiresAt <= this.clock.now()) return null;
    const { childIds, expiresAt: _, ...person } = row;
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
      [randomUUID(), hash(token), member.unitId, member.id, now, expires],
    );
    await this.database.query('UPDATE members SET last_seen_at = $2 WHERE id = $1', [member.id, now]);
    return { token, expires };
  }
}
