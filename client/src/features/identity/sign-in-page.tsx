import { useEffect, useState } from 'react';
import { SignInPageDocument, type SignInPageQuery } from '../../graphql/generated/operations.ts';
import { ask } from '../../graphql/index.ts';
import { CodeForm } from './code-form.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import classes from './identity.module.css';
import { useTexts } from './identity-texts.ts';
import { PageFrame } from './page-frame.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** The page works without: it only lacks the hint on several units and the demo's buttons. */
const useSignInPage = (): SignInPageQuery['signInPage'] | null => {
  const [page, setPage] = useState<SignInPageQuery['signInPage'] | null>(null);
  useEffect(() => {
    ask(SignInPageDocument, {}).then(
      (data) => setPage(data.signInPage),
      () => undefined,
    );
  }, []);
  return page;
};

/** `returning`: whose session has ended, for going on where one was. */
export const SignInPage = ({ returning = '' }: { returning?: string }) => {
  const t = useTexts();
  const [byCode, setByCode] = useState(false);
  const page = useSignInPage();
  return (
    <PageFrame unitName={page?.unitName ?? null}>
      <section className={classes.card}>
        {byCode ? (
          <CodeForm />
        ) : (
          <SignInForm returning={returning} severalUnits={page?.severalUnits ?? false} />
        )}
        <button type="button" className={classes.link} onClick={() => setByCode(!byCode)}>
          {byCode ? t('signIn.withPassword') : t('signIn.withCode')}
        </button>
      </section>
      {page?.demo && <DemoAccounts accounts={page.demoAccounts} />}
    </PageFrame>
  );
};
