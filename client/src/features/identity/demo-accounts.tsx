import { SignInDocument, type SignInPageQuery } from '../../graphql/generated/operations.ts';
import { Problem } from '../../ui/index.ts';
import { type DemoAccount, groupDemoAccounts } from './demo-groups.ts';
import classes from './identity.module.css';
import { useTexts } from './identity-texts.ts';
import { useSession } from './session.ts';
import { useAsk } from './use-ask.ts';

const demoPassword = 'giaoban-demo';

/** Demo mode only: one press signs in as anybody of the demo unit. */
export const DemoAccounts = ({ accounts }: { accounts: SignInPageQuery['signInPage']['demoAccounts'] }) => {
  const t = useTexts();
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
        {account.fullName} · {t(`roles.${account.role}`)} · {account.username}
      </span>
    </button>
  );
  return (
    <section className={classes.demo}>
      <h2 className={classes.demoTitle}>{t('demo.title')}</h2>
      <p className={classes.note}>{t('demo.note', { password: demoPassword })}</p>
      <Problem refusal={refusal} />
      <div className={classes.groups}>
        {groupDemoAccounts(accounts).map((group) => (
          <div key={group.name} className={classes.group}>
            <h3 className={classes.groupName}>{t(`demo.${group.name}`)}</h3>
            {group.accounts.map(button)}
          </div>
        ))}
      </div>
    </section>
  );
};
