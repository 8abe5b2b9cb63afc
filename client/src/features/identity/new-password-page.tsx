import { ChangePasswordForm } from './change-password-form.tsx';
import classes from './identity.module.css';
import { useTexts } from './identity-texts.ts';
import { PageFrame } from './page-frame.tsx';
import { useSession } from './session.ts';

/** Before anything else, for whoever signed in with a password that somebody else has set. */
export const NewPasswordPage = () => {
  const t = useTexts();
  const { reload } = useSession();
  return (
    <PageFrame>
      <section className={classes.card}>
        <h2 className={classes.heading}>{t('password.first')}</h2>
        <p className={classes.note}>{t('password.firstNote')}</p>
        <ChangePasswordForm onChanged={reload} />
      </section>
    </PageFrame>
  );
};
