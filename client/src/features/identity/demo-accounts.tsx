import { SignInDocument, type SignInPageQuery } from '../../graphql/generated/operations.ts';
import { Problem } from '../../ui/index.ts';
import { useMenuTexts } from './account-menu-texts.ts';
import { type DemoAccount, type DemoGroupName, groupDemoAccounts } from './demo-groups.ts';
import classes from './identity.module.css';
import { useTexts } from './identity-texts.ts';
import { useSession } from './session.ts';
import { useAsk } from './use-ask.ts';

const demoPassword = 'giaoban-demo';
/** The long lists wait folded. */
const openAtFirst: readonly DemoGroupName[] = ['leaders', 'agencies', 'others'];

/** Demo mode only: one press signs in as anybody of the demo unit. */
export const DemoAccounts = ({ accounts }: { accounts: SignInPageQuery['signInPage']['demoAccounts'] }) => {
  const t = useTexts();
  const menu = useMenuTexts();
  const { enter } = useSession();
  const { ask, isAsking, refusal } = useAsk(SignInDocument);
  const signInAs = async (username: string): Promise<void> => {
    const done = await ask({ username, password: demoPassword });
    if (done) enter(done.signIn);
  };
  const button = (account: DemoAccount) => (
    <button
      key={account.username}
      type="button"
      className={classes.account}
      disabled={isAsking}
      onClick={() => void signInAs(account.username)}
    >
      <span className={classes.accountAgency}>{account.agencyName}</span>
      <span className={classes.accountPerson}>
        {account.fullName} · {menu(`roles.${account.role}`)} · {account.username}
      </span>
    </button>
  );
  return (
    <section className={classes.demo}>
      <h2 className={classes.demoTitle}>{t('demo.title')}</h2>
      <p className={classes.note}>{t('demo.note', { password: demoPassword })}</p>
      <Problem refusal={refusal} />
      {groupDemoAccounts(accounts).map((group) => (
        <details key={group.name} className={classes.group} open={openAtFirst.includes(group.name)}>
          <summary className={classes.groupName}>
            {t(`demo.${group.name}`)} ({group.accounts.length})
          </summary>
          <div className={classes.accounts}>{group.accounts.map(button)}</div>
        </details>
      ))}
    </section>
  );
};
