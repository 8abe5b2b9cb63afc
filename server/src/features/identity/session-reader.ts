import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Role } from '../../platform/graphql/generated/schema.ts';

export interface SessionRow {
  tokenHash: Buffer;
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

interface Asked {
  readonly hash: Buffer;
  readonly found: (row: SessionRow | undefined) => void;
  readonly failed: (error: unknown) => void;
}

// A demo member counts only while the server runs in demo mode.
const FIND = `
SELECT s.token_hash AS "tokenHash", s.id AS "sessionId", m.id AS "memberId", m.username, m.unit_id AS "unitId", u.zone,
  m.agency_id AS "agencyId", m.role, m.rights, m.must_change_password AS "mustChangePassword", s.expires_at AS "expiresAt",
  ARRAY(SELECT c.id FROM agencies c WHERE c.parent_id = m.agency_id) AS "childIds"
FROM sessions s JOIN members m ON m.id = s.member_id JOIN units u ON u.id = m.unit_id
WHERE s.token_hash = ANY($1) AND s.ended_at IS NULL AND m.disabled_at IS NULL AND (NOT m.demo OR $2)`;

export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/**
 * Reads the session behind a token. Requests come in crowds, and open sockets are all looked at again: whoever asks in
 * the same turn of the loop is answered by the same statement. One that is alone does not wait.
 */
export class SessionReader {
  private asked: Asked[] = [];

  constructor(
    private readonly database: DataSource,
    private readonly isDemo: boolean,
  ) {}

  find(token: string): Promise<SessionRow | undefined> {
    return new Promise((found, failed) => {
      if (this.asked.length === 0) setImmediate(() => void this.read());
      this.asked.push({ hash: hashOf(token), found, failed });
    });
  }

  private async read(): Promise<void> {
    const { asked } = this;
    this.asked = [];
    try {
      const hashes = asked.map(({ hash }) => hash);
      const rows: SessionRow[] = await this.database.query(FIND, [hashes, this.isDemo]);
      const byHash = new Map(rows.map((row) => [row.tokenHash.toString('hex'), row]));
      for (const { hash, found } of asked) found(byHash.get(hash.toString('hex')));
    } catch (error) {
      for (const { failed } of asked) failed(error);
    }
  }
}
