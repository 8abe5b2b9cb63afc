import type { Write } from '../../live/index.ts';
import type { Account } from '../../platform/graphql/generated/schema.ts';
import { loadMember, type Viewer } from '../identity/index.ts';
import { asAccount, holdAccounts, loadAccount } from './account.record.ts';
import { noSuchMember, notYourself } from './account-refusals.ts';
import { keepAnAdmin } from './domain/account-rules.ts';
import { endSessions } from './end-sessions.ts';

/** Ends the member's sessions; the event closes their boards on every process. Disabled already: nothing changes. */
export const disableAccount = async (write: Write, viewer: Viewer, memberId: string): Promise<Account> => {
  if (memberId === viewer.memberId) throw notYourself();
  const all = await holdAccounts(write.manager, viewer.unitId);
  const before = all.find((account) => account.id === memberId);
  if (before === undefined) throw noSuchMember();
  if (before.disabled) return asAccount(before);
  keepAnAdmin(all, { ...before, disabled: true });
  await write.manager.query(
    'UPDATE members SET disabled_at = $2, rights = rights + 1, version = version + 1 WHERE id = $1',
    [before.id, write.at],
  );
  await write.manager.query('DELETE FROM reset_codes WHERE member_id = $1', [before.id]);
  await endSessions(write, before.id);
  const subject = await loadMember(write.manager, viewer.unitId, before.id);
  write.append({ type: 'MemberDisabled', subjectKind: 'MEMBER', subject });
  return asAccount(await loadAccount(write.manager, viewer.unitId, before.id));
};
