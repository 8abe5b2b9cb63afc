import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { SignInDocument } from '../../graphql/generated/operations.ts';
import { errorOf, Problem } from '../../ui/index.ts';
import classes from './identity.module.css';
import { useTexts } from './identity-texts.ts';
import { PasswordField } from './password-field.tsx';
import { useSession } from './session.ts';
import { useAsk } from './use-ask.ts';
import { useWait } from './use-wait.ts';

export const SignInForm = ({ returning, severalUnits }: { returning: string; severalUnits: boolean }) => {
  const t = useTexts();
  const { enter } = useSession();
  const { ask, isAsking, refusal } = useAsk(SignInDocument);
  const wait = useWait(refusal);
  const [username, setUsername] = useState(returning);
  const [password, setPassword] = useState('');
  const [isTried, setTried] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!username.trim() || !password || wait > 0) return;
    const done = await ask({ username: username.trim(), password });
    if (done) enter(done.signIn);
  };

  const wrong = refusal?.code === 'WRONG_PASSWORD' ? refusal.message : errorOf(refusal, 'password');
  const usernameMissing = isTried && !username.trim() ? t('signIn.usernameMissing') : null;
  const passwordMissing = isTried && !password ? t('signIn.passwordMissing') : null;
  const isElsewhere = refusal && refusal.code !== 'WRONG_PASSWORD' && refusal.code !== 'RATE_LIMITED';
  return (
    <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
      <h2 className={classes.heading}>{returning ? t('signIn.returning') : t('signIn.title')}</h2>
      {returning && <p className={classes.note}>{t('signIn.returningNote')}</p>}
      <TextInput
        label={t('signIn.username')}
        description={severalUnits ? t('signIn.severalUnits') : undefined}
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
        error={usernameMissing ?? errorOf(refusal, 'username')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        name="username"
      />
      <PasswordField
        label={t('signIn.password')}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        error={passwordMissing ?? wrong}
        autoComplete="current-password"
        required
        withAsterisk={false}
        name="password"
      />
      {wait > 0 && (
        <p role="alert" className={classes.note}>
          {t('signIn.wait', { seconds: wait })}
        </p>
      )}
      {isElsewhere && <Problem refusal={refusal} fields={['username', 'password']} />}
      <Button type="submit" loading={isAsking} disabled={wait > 0} fullWidth>
        {t('signIn.submit')}
      </Button>
    </form>
  );
};
