import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { SignInPageDocument } from '../../graphql/generated/operations.ts';
import { CodeForm } from './code-form.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import classes from './identity.module.css';
import { useTexts } from './identity-texts.ts';
import { PageFrame } from './page-frame.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** `returning`: whose session has ended, for going on where one was. */
export const SignInPage = ({ returning = '' }: { returning?: string }) => {
  const t = useTexts();
  const [byCode, setByCode] = useState(false);
  const { data } = useQuery(SignInPageDocument);
  const page = data?.signInPage;
  return (
    <PageFrame>
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
