import { Alert } from '@mantine/core';
import { useState } from 'react';
import { useTitle } from '../../ui/index.ts';
import { useMenuTexts } from './account-menu-texts.ts';
import { ChangePasswordForm } from './change-password-form.tsx';
import classes from './identity.module.css';
import { useTexts } from './identity-texts.ts';
import { useViewer } from './session.ts';

/** Who one is here, and one's own password. */
export const AccountPage = () => {
  const t = useTexts();
  const menu = useMenuTexts();
  const viewer = useViewer();
  useTitle(t('account.title'));
  const [isChanged, setChanged] = useState(false);
  return (
    <div className={classes.sections}>
      <h1 className={classes.heading}>{t('account.title')}</h1>
      <dl className={classes.facts}>
        <dt>{t('account.name')}</dt>
        <dd>{viewer.member.fullName}</dd>
        {viewer.member.title && <dt>{t('account.post')}</dt>}
        {viewer.member.title && <dd>{viewer.member.title}</dd>}
        <dt>{t('account.agency')}</dt>
        <dd>{viewer.agency.name}</dd>
        <dt>{t('account.role')}</dt>
        <dd>{menu(`roles.${viewer.member.role}`)}</dd>
        <dt>{t('account.username')}</dt>
        <dd>{viewer.username}</dd>
      </dl>
      <section className={classes.card}>
        <h2 className={classes.heading}>{t('password.change')}</h2>
        {isChanged && (
          <Alert color="green" role="status">
            {t('password.changed')}
          </Alert>
        )}
        <ChangePasswordForm onChanged={() => setChanged(true)} />
      </section>
    </div>
  );
};
