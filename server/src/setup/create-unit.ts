import { randomInt, randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { v7 as newId } from 'uuid';
import { codeExpiry, hashCode, makeCode } from '../features/accounts/index.ts';
import { dayIn } from '../platform/clock/index.ts';
import { connect, type DatabaseAddress } from '../platform/database/index.ts';
import { SetupRefusal, type UnitWish } from './unit-wish.ts';

/** The admin's first sign-in: name, one-time code, until when it is valid. */
export interface FirstSignIn {
  readonly username: string;
  readonly code: string;
  readonly expiresAt: string;
}

const UNIQUE_VIOLATION = '23505';

/** The unit's own body: somebody has to be the admin's agency before there is any other. */
async function insertUnit(
  client: Client,
  wish: UnitWish,
  at: Date,
): Promise<{ unitId: string; agencyId: string }> {
  const [unitId, agencyId] = [newId(), newId()];
  await client.query(
    `INSERT INTO units (id, slug, name, level, zone, chair_title, today, standing_agency_id, created_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, $8)`,
    [unitId, wish.slug, wish.name, wish.level, wish.zone, wish.chairTitle, dayIn(wish.zone, at), at],
  );
  await client.query('INSERT INTO unit_heads (unit_id, epoch) VALUES ($1, $2)', [unitId, randomUUID()]);
  await client.query(
    `INSERT INTO agencies (id, unit_id, slug, name, short_name, kind) VALUES ($1, $2, $3, $4, $4, 'PEOPLES_COMMITTEE')`,
    [agencyId, unitId, wish.slug, wish.name],
  );
  return { unitId, agencyId };
}

async function insertAdmin(
  client: Client,
  wish: UnitWish,
  { unitId, agencyId }: { unitId: string; agencyId: string },
  at: Date,
): Promise<FirstSignIn> {
  const id = newId();
  const code = makeCode((below) => randomInt(below));
  const expiresAt = codeExpiry(at.toISOString());
  await client.query(
    `INSERT INTO members (id, unit_id, agency_id, username, full_name, title, role, created_at)
     VALUES ($1, $2, $3, $4, $5, 'Quản trị hệ thống', 'ADMIN', $6)`,
    [id, unitId, agencyId, wish.adminUsername, wish.adminName, at],
  );
  await client.query('INSERT INTO reset_codes (member_id, code_hash, expires_at) VALUES ($1, $2, $3)', [
    id,
    hashCode(id, code),
    expiresAt,
  ]);
  return { username: `${wish.adminUsername}@${wish.slug}`, code, expiresAt };
}

/**
 * Makes a unit and its admin, who then adds agencies, localities and people on the screen. The database is migrated.
 * @throws SetupRefusal when the short name is taken.
 */
export async function createUnit(address: DatabaseAddress, wish: UnitWish, at: Date): Promise<FirstSignIn> {
  const client = await connect(address);
  try {
    await client.query('BEGIN');
    const signIn = await insertAdmin(client, wish, await insertUnit(client, wish, at), at);
    await client.query('COMMIT');
    return signIn;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error;
    throw new SetupRefusal(
      `there is a unit "${wish.slug}" already: choose another --slug, or sign in as its admin`,
    );
  } finally {
    await client.end();
  }
}
