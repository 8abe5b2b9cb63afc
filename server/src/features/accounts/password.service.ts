import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Write, Writes } from '../../live/index.ts';
import { Clock } from '../../platform/clock/index.ts';
import type { MemberStepInput, ResetCode } from '../../platform/graphql/generated/schema.ts';
import {
  hashPassword,
  isPassword,
  loadMember,
  SessionService,
  type SignInAccount,
  SignInService,
  SignInThrottle,
  throttleKeys,
  type Viewer,
} from '../identity/index.ts';
import { loadAccount } from './account.record.ts';
import {
  accountIsDisabled,
  accountsAreTheAdmins,
  differentPassword,
  enableFirst,
  wrongCode,
  wrongPresentPassword,
} from './account-refusals.ts';
import { readCode } from './domain/one-time-code.ts';
import { checkNewPassword } from './domain/password-rules.ts';
import { endSessions } from './end-sessions.ts';
import { hashCode, issueCode, showCode } from './reset-code.ts';

const longestTyped = 200;

/** Passwords: one's own change, the admin's reset by a one-time code, and the sign-in with that code. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
    private readonly clock: Clock,
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly throttle: SignInThrottle,
  ) {}

  /** Ends all other sessions of this person: a password is also changed because somebody else knows it. */
  async changePassword(viewer: Viewer, current: string, next: string): Promise<boolean> {
    const keys = [`password:${viewer.memberId}`];
    await this.throttle.check(keys);
    const [row]: { passwordHash: string | null }[] = await this.database.query(
      'SELECT password_hash AS "passwordHash" FROM members WHERE id = $1',
      [viewer.memberId],
    );
    const isRight = current.length <= longestTyped && (await isPassword(row?.passwordHash ?? null, current));
    // Many sent at once all pass the first look; the right one among them must not be told from the others.
    await this.throttle.check(keys);
    if (!isRight) {
      await this.throttle.failed(keys);
      throw wrongPresentPassword();
    }
    checkNewPassword(next, viewer.username, 'next');
    if (next === current) throw differentPassword();
    const passwordHash = await hashPassword(next);
    await this.writes.runAsSystem({ id: viewer.unitId, zone: viewer.zone }, async (write) => {
      await this.replacePassword(write, viewer.memberId, row?.passwordHash ?? null, passwordHash);
      await endSessions(write, viewer.memberId, viewer.sessionId);
      await this.tell(write, viewer.unitId, viewer.memberId, 'MemberPasswordChanged');
    });
    await this.throttle.succeeded(keys);
    return true;
  }

  /** The old password ends with the reset: it may be why the admin was asked. */
  async resetPassword(viewer: Viewer, input: MemberStepInput, token: string): Promise<ResetCode> {
    if (viewer.role !== 'ADMIN') throw accountsAreTheAdmins();
    const secret = { token, operationId: input.operationId };
    const issued = await this.writes.run(viewer, 'resetPassword', input, async (write) => {
      const account = await loadAccount(write.manager, viewer.unitId, input.memberId);
      if (account.disabled) throw enableFirst();
      await this.setPassword(write, account.id, null);
      await endSessions(write, account.id);
      await this.tell(write, viewer.unitId, account.id, 'MemberPasswordReset');
      return issueCode(write, account, secret, viewer.memberId);
    });
    return showCode(issued, secret);
  }

  /** @throws DomainError WRONG_PASSWORD, ACCOUNT_DISABLED, RATE_LIMITED, INVALID_INPUT (a password that is too weak) */
  async signInWithCode(username: string, typed: string, newPassword: string, address: string) {
    const name = username.trim().toLowerCase();
    const keys = throttleKeys(name, address);
    await this.throttle.check(keys);
    const account = await this.signIns.account(name);
    const code = readCode(typed.slice(0, longestTyped));
    if (account === null || !(await this.isValidCode(account, code))) {
      await this.throttle.failed(keys);
      throw wrongCode();
    }
    if (account.disabledAt) throw accountIsDisabled();
    checkNewPassword(newPassword, name.split('@')[0] ?? name, 'newPassword');
    await this.useCode(account, code, await hashPassword(newPassword));
    await this.throttle.succeeded(keys);
    return this.sessions.open(account);
  }

  private async isValidCode(account: SignInAccount, code: string): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      'SELECT 1 FROM reset_codes WHERE member_id = $1 AND code_hash = $2 AND expires_at > $3',
      [account.id, hashCode(account.id, code), this.clock.now()],
    );
    return rows.length > 0;
  }

  /** Deleting the code is what makes it good for once: of two at the same time one finds it gone. */
  private async useCode(account: SignInAccount, code: string, passwordHash: string): Promise<void> {
    const [{ zone }]: [{ zone: string }] = await this.database.query('SELECT zone FROM units WHERE id = $1', [
      account.unitId,
    ]);
    await this.writes.runAsSystem({ id: account.unitId, zone }, async (write) => {
      const [, deleted]: [unknown, number] = await write.manager.query(
        'DELETE FROM reset_codes WHERE member_id = $1 AND code_hash = $2',
        [account.id, hashCode(account.id, code)],
      );
      if (deleted === 0) throw wrongCode();
      await this.setPassword(write, account.id, passwordHash);
      await endSessions(write, account.id);
      await this.tell(write, account.unitId, account.id, 'MemberPasswordChanged');
    });
  }

  private async setPassword(write: Write, memberId: string, passwordHash: string | null): Promise<void> {
    await write.manager.query(
      'UPDATE members SET password_hash = $2, must_change_password = false WHERE id = $1',
      [memberId, passwordHash],
    );
  }

  /** Only while the password is still the one that was checked: the admin may have reset it meanwhile. */
  private async replacePassword(
    write: Write,
    memberId: string,
    checked: string | null,
    next: string,
  ): Promise<void> {
    const [, changed]: [unknown, number] = await write.manager.query(
      'UPDATE members SET password_hash = $3, must_change_password = false WHERE id = $1 AND password_hash = $2',
      [memberId, checked, next],
    );
    if (changed === 0) throw wrongPresentPassword();
  }

  /** For the log, the admin and the person; it also closes the boards of sessions that have ended. */
  private async tell(write: Write, unitId: string, memberId: string, type: string): Promise<void> {
    const subject = await loadMember(write.manager, unitId, memberId);
    write.append({ type, subjectKind: 'MEMBER', subject, audience: ['admin', `member:${memberId}`] });
  }
}
