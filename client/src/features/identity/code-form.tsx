import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { SignInWithCodeDocument } from '../../graphql/generated/operations.ts';
import { errorOf, Problem } from '../../ui/index.ts';
import classes from './identity.module.css';
import { useTexts } from './identity-texts.ts';
import { faultsOf } from './new-password.ts';
import { NewPasswordFields } from './new-password-fields.tsx';
import { useSession } from './session.ts';
import { useAsk } from './use-ask.ts';

/** The first sign-in, or one after a reset: a code from the admin, and a password of one's own. */
export const CodeForm = () => {
  const t = useTexts();
  const { enter } = useSession();
  const { ask, isAsking, refusal } = useAsk(SignInWithCodeDocument);
  const [username, setUsername] = useState('');
  const [code, setCode] = useState('');
  const [password, setPassword] = useState({ next: '', repeated: '' });
  const [isTried, setTried] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const faults = faultsOf(password);
    if (!username.trim() || !code.trim() || faults.next || faults.repeated) return;
    const done = await ask({ username: username.trim(), code: code.trim(), newPassword: password.next });
    if (done) enter(done.signInWithCode);
  };

  const codeError = errorOf(refusal, 'code') ?? (refusal?.code === 'WRONG_PASSWORD' ? refusal.message : null);
  return (
    <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
      <h2 className={classes.heading}>{t('code.title')}</h2>
      <p className={classes.note}>{t('code.note')}</p>
      <TextInput
        label={t('signIn.username')}
        value={username}
        onChange={(event) => setUsername(event.currentTarget.value)}
        error={isTried && !username.trim() ? t('signIn.usernameMissing') : errorOf(refusal, 'username')}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        name="username"
      />
      <TextInput
        label={t('code.code')}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
        error={isTried && !code.trim() ? t('code.missing') : codeError}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        name="code"
      />
      <NewPasswordFields
        value={password}
        onChange={setPassword}
        isTried={isTried}
        error={errorOf(refusal, 'newPassword')}
      />
      {!codeError && <Problem refusal={refusal} fields={['username', 'code', 'newPassword']} />}
      <Button type="submit" loading={isAsking} fullWidth>
        {t('code.submit')}
      </Button>
    </form>
  );
};
