import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Writes } from '../../live/index.ts';
import { CONFIG, type Config } from '../../platform/config/index.ts';
import type { DemoAccount, Member } from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from './domain/viewer.ts';
import { loadMember } from './member.record.ts';

/** Who am I, sign out, and what the sign-in page may know. */
@Injectable()
export class IdentityService {
  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  get isDemo(): boolean {
    return this.config.demo;
  }

  member(viewer: Viewer): Promise<Member> {
    return loadMember(this.database.manager, viewer.unitId, viewer.memberId);
  }

  /** Ends this session; the event closes its sockets on every process. */
  async signOut(viewer: Viewer): Promise<void> {
    await this.writes.runAsSystem({ id: viewer.unitId, zone: viewer.zone }, async (write) => {
      await write.manager.query('UPDATE sessions SET ended_at = $2 WHERE id = $1 AND ended_at IS NULL', [
        viewer.sessionId,
        write.at,
      ]);
      write.append({
        type: 'MemberSignedOut',
        subjectKind: 'MEMBER',
        subject: await loadMember(write.manager, viewer.unitId, viewer.memberId),
        detail: { sessionId: viewer.sessionId },
        audience: [`member:${viewer.memberId}`],
      });
    });
  }

  async demoAccounts(): Promise<DemoAccount[]> {
    if (!this.config.demo) return [];
    return this.database.query(
      `SELECT m.username, m.full_name AS "fullName", m.role, a.short_name AS "agencyName"
       FROM members m JOIN agencies a ON a.id = m.agency_id
       WHERE m.demo AND m.disabled_at IS NULL ORDER BY m.created_at, m.username`,
    );
  }

  async hasSeveralUnits(): Promise<boolean> {
    const [{ several }]: [{ several: boolean }] = await this.database.query(
      'SELECT count(*) > 1 AS several FROM units',
    );
    return several;
  }

  /** For the sign-in page; null where there are several units, or none yet. */
  async onlyUnitName(): Promise<string | null> {
    const units: { name: string }[] = await this.database.query('SELECT name FROM units LIMIT 2');
    return units.length === 1 ? (units[0]?.name ?? null) : null;
  }
}
