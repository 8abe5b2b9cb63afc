import { createHash, createHmac } from 'node:crypto';
import type { Write } from '../../live/index.ts';
import type { ResetCode } from '../../platform/graphql/generated/schema.ts';
import { codeWasShown } from './account-refusals.ts';
import { codeExpiry, makeCode } from './domain/one-time-code.ts';

/** A code as it is kept with the operation's answer: everything but the code itself. */
export type IssuedCode = Omit<ResetCode, 'code'> & { readonly codeHash: string };

/** Whoever asks: the session token is a secret of the admin's browser that no table holds. */
export interface CodeSecret {
  readonly token: string;
  readonly operationId: string;
}

/**
 * The code comes out of the admin's session token and the operation id: a request sent twice is answered alike, and the
 * code is written nowhere, neither in the log nor beside the operation.
 */
const codeFor = (secret: CodeSecret, memberId: string): string => {
  const bytes = createHmac('sha256', secret.token).update(`${secret.operationId}:${memberId}`).digest();
  let next = 0;
  return makeCode((below) => {
    const value = bytes.readUInt16BE(next) % below;
    next += 2;
    return value;
  });
};

export const hashCode = (memberId: string, code: string): string =>
  createHash('sha256').update(`${memberId}:${code}`).digest('hex');

/** Makes a new code valid and all earlier ones invalid. */
export const issueCode = async (
  write: Write,
  member: { readonly id: string; readonly username: string },
  secret: CodeSecret,
  issuedBy: string,
): Promise<IssuedCode> => {
  const codeHash = hashCode(member.id, codeFor(secret, member.id));
  const expiresAt = codeExpiry(write.at);
  await write.manager.query(
    `INSERT INTO reset_codes (member_id, code_hash, expires_at, issued_by) VALUES ($1, $2, $3, $4)
     ON CONFLICT (member_id) DO UPDATE SET code_hash = $2, expires_at = $3, issued_by = $4`,
    [member.id, codeHash, expiresAt, issuedBy],
  );
  return { memberId: member.id, username: member.username, expiresAt, codeHash };
};

/** What the admin is shown. @throws DomainError INVALID_STEP when another session had asked for it. */
export const showCode = ({ codeHash, ...issued }: IssuedCode, secret: CodeSecret): ResetCode => {
  const code = codeFor(secret, issued.memberId);
  if (hashCode(issued.memberId, code) !== codeHash) throw codeWasShown();
  return { ...issued, code };
};
