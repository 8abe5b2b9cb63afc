import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Write, Writes } from '../../live/index.ts';
import type {
  Account,
  MemberInput,
  MemberStepInput,
  SavedMember,
} from '../../platform/graphql/generated/schema.ts';
import { optionalLine, requiredLine } from '../../platform/personal-data/index.ts';
import { loadMember, type Viewer } from '../identity/index.ts';
import { findAgencies } from '../units/index.ts';
import { asAccount, findAccounts, holdAccounts, loadAccount } from './account.record.ts';
import {
  accountsAreTheAdmins,
  noSuchAgency,
  noSuchMember,
  staleAccount,
  usernameTaken,
} from './account-refusals.ts';
import { disableAccount } from './disable-account.ts';
import { readPhone, readUsername } from './domain/account-rules.ts';
import { type IssuedCode, issueCode, showCode } from './reset-code.ts';
import { type AccountFields, addAccount, changeAccount } from './save-account.ts';

/** The unit's people as its admin keeps them. */
@Injectable()
export class AccountService {
  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
  ) {}

  async accounts(viewer: Viewer): Promise<Account[]> {
    if (viewer.role !== 'ADMIN') throw accountsAreTheAdmins();
    return (await findAccounts(this.database.manager, viewer.unitId)).map(asAccount);
  }

  async saveMember(viewer: Viewer, input: MemberInput, token: string): Promise<SavedMember> {
    if (viewer.role !== 'ADMIN') throw accountsAreTheAdmins();
    const secret = { token, operationId: input.operationId };
    const saved = await this.writes.run(viewer, 'saveMember', input, async (write) => {
      const all = await holdAccounts(write.manager, viewer.unitId);
      const fields = await this.readFields(write, viewer, input);
      if (input.id) {
        const before = all.find((account) => account.id === input.id);
        if (before === undefined) throw noSuchMember();
        if (before.version !== input.baseVersion) throw staleAccount(asAccount(before));
        const changed = await changeAccount(write, viewer.unitId, before, fields, all);
        return { account: asAccount(changed), issued: null as IssuedCode | null };
      }
      if (all.some((account) => account.username === fields.username)) throw usernameTaken();
      const added = await addAccount(write, viewer.unitId, fields);
      return { account: asAccount(added), issued: await issueCode(write, added, secret, viewer.memberId) };
    });
    return { account: saved.account, resetCode: saved.issued && showCode(saved.issued, secret) };
  }

  async disableMember(viewer: Viewer, input: MemberStepInput): Promise<Account> {
    if (viewer.role !== 'ADMIN') throw accountsAreTheAdmins();
    return this.writes.run(viewer, 'disableMember', input, (write) =>
      disableAccount(write, viewer, input.memberId),
    );
  }

  async enableMember(viewer: Viewer, input: MemberStepInput): Promise<Account> {
    if (viewer.role !== 'ADMIN') throw accountsAreTheAdmins();
    return this.writes.run(viewer, 'enableMember', input, async (write) => {
      const before = await loadAccount(write.manager, viewer.unitId, input.memberId);
      if (!before.disabled) return asAccount(before);
      await write.manager.query(
        'UPDATE members SET disabled_at = NULL, version = version + 1 WHERE id = $1',
        [before.id],
      );
      const subject = await loadMember(write.manager, viewer.unitId, before.id);
      write.append({ type: 'MemberEnabled', subjectKind: 'MEMBER', subject });
      return asAccount(await loadAccount(write.manager, viewer.unitId, before.id));
    });
  }

  private async readFields(write: Write, viewer: Viewer, input: MemberInput): Promise<AccountFields> {
    const agencies = await findAgencies(write.manager, viewer.unitId);
    const agency = agencies.find((one) => one.id === input.agencyId && one.endedOn === null);
    if (agency === undefined) throw noSuchAgency();
    return {
      username: readUsername(input.username),
      fullName: requiredLine(input.fullName, { field: 'fullName', today: write.today }),
      title: optionalLine(input.title, { field: 'title', today: write.today }),
      phone: readPhone(input.phone),
      agencyId: agency.id,
      role: input.role,
    };
  }
}
