import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Write, Writes } from '../../live/index.ts';
import { Clock, dayIn } from '../../platform/clock/index.ts';
import type { Language } from '../../platform/errors/index.ts';
import { FileStore } from '../../platform/files/index.ts';
import type { ImportedMembers, ImportMembersInput } from '../../platform/graphql/generated/schema.ts';
import type { Viewer } from '../identity/index.ts';
import { findAgencies } from '../units/index.ts';
import { fileIsGone, findUpload, isKept, takeUpload } from '../uploads/index.ts';
import { type AccountRow, findAccounts, holdAccounts } from './account.record.ts';
import { accountsAreTheAdmins } from './account-refusals.ts';
import { type MemberRow, readMemberSheet } from './domain/member-sheet.ts';
import { readSheet } from './read-sheet.ts';
import { type IssuedCode, issueCode, showCode } from './reset-code.ts';
import { addAccount, changeAccount } from './save-account.ts';

const nothing: ImportedMembers = { added: 0, changed: 0, errors: [], resetCodes: [] };

const isAlike = (account: AccountRow, row: MemberRow): boolean =>
  (['fullName', 'title', 'phone', 'agencyId', 'role'] as const).every(
    (field) => account[field] === row[field],
  );

/** Members from a spreadsheet: all rows or none. A user name that is there already is changed, not added. */
@Injectable()
export class MemberImportService {
  constructor(
    private readonly database: DataSource,
    private readonly writes: Writes,
    private readonly clock: Clock,
    private readonly store: FileStore,
  ) {}

  async importMembers(
    viewer: Viewer,
    input: ImportMembersInput,
    token: string,
    language: Language,
  ): Promise<ImportedMembers> {
    if (viewer.role !== 'ADMIN') throw accountsAreTheAdmins();
    if (input.dryRun) return this.tryOut(viewer, input.uploadId, language);
    const secret = { token, operationId: input.operationId };
    const done = await this.writes.run(viewer, 'importMembers', input, async (write) => {
      const all = await holdAccounts(write.manager, viewer.unitId);
      const { members, errors } = await this.read(write.manager, viewer, input.uploadId, write.today);
      if (errors.length > 0)
        return { added: 0, changed: 0, errors, issued: [] as IssuedCode[], storageKey: null };
      const { storageKey } = await takeUpload(write.manager, viewer, input.uploadId, 'MEMBERS');
      return { ...(await this.takeOver(write, viewer, members, all, secret)), errors, storageKey };
    });
    const { issued, errors, storageKey, ...counts } = done;
    // The list has names and telephone numbers in it and has served its purpose.
    if (storageKey !== null && !(await isKept(this.database.manager, storageKey)))
      await this.store.removeOlder(storageKey, new Date());
    return {
      ...counts,
      errors: errors.map(({ row, column, say }) => ({ row, column, message: say[language] })),
      resetCodes: issued.map((code) => showCode(code, secret)),
    };
  }

  private async tryOut(viewer: Viewer, uploadId: string, language: Language): Promise<ImportedMembers> {
    const { manager } = this.database;
    const { members, errors } = await this.read(
      manager,
      viewer,
      uploadId,
      dayIn(viewer.zone, this.clock.now()),
    );
    if (errors.length > 0) {
      return {
        ...nothing,
        errors: errors.map(({ row, column, say }) => ({ row, column, message: say[language] })),
      };
    }
    const accounts = new Map(
      (await findAccounts(manager, viewer.unitId)).map((account) => [account.username, account]),
    );
    const known = members.filter((member) => accounts.has(member.username));
    const changed = known.filter((member) => {
      const account = accounts.get(member.username);
      return account !== undefined && !isAlike(account, member);
    });
    return { ...nothing, added: members.length - known.length, changed: changed.length };
  }

  private async read(manager: EntityManager, viewer: Viewer, uploadId: string, today: string) {
    const upload = await findUpload(manager, viewer, uploadId, 'MEMBERS');
    const content = await this.store.read(upload.storageKey).catch(() => {
      throw fileIsGone();
    });
    const sheet = await readSheet(content, upload.mediaType);
    return readMemberSheet(sheet, await findAgencies(manager, viewer.unitId), today);
  }

  private async takeOver(
    write: Write,
    viewer: Viewer,
    members: readonly MemberRow[],
    held: readonly AccountRow[],
    secret: { readonly token: string; readonly operationId: string },
  ) {
    const accounts = new Map(held.map((account) => [account.username, account]));
    const issued: IssuedCode[] = [];
    let changed = 0;
    for (const member of members) {
      const before = accounts.get(member.username);
      if (before === undefined) {
        const added = await addAccount(write, viewer.unitId, member);
        accounts.set(member.username, added);
        issued.push(await issueCode(write, added, secret, viewer.memberId));
      } else if (!isAlike(before, member)) {
        const after = await changeAccount(write, viewer.unitId, before, member, [...accounts.values()]);
        accounts.set(member.username, after);
        changed += 1;
      }
    }
    return { added: issued.length, changed, issued };
  }
}
