import { Button } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ChangePasswordDocument } from '../../graphql/generated/operations.ts';
import { errorOf, Problem } from '../../ui/index.ts';
import { useTexts } from './identity-texts.ts';
import { faultsOf } from './new-password.ts';
import { NewPasswordFields } from './new-password-fields.tsx';
import { PasswordField } from './password-field.tsx';
import { useAsk } from './use-ask.ts';

const nothing = { next: '', repeated: '' };

export const ChangePasswordForm = ({ onChanged }: { onChanged: () => void }) => {
  const t = useTexts();
  const { ask, isAsking, refusal } = useAsk(ChangePasswordDocument);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState(nothing);
  const [isTried, setTried] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const faults = faultsOf(password);
    if (!current || faults.next || faults.repeated) return;
    if (!(await ask({ current, next: password.next }))) return;
    setCurrent('');
    setPassword(nothing);
    setTried(false);
    onChanged();
  };

  const wrong = refusal?.code === 'WRONG_PASSWORD' ? refusal.message : errorOf(refusal, 'current');
  return (
    <form onSubmit={submit} noValidate style={{ display: 'contents' }}>
      <PasswordField
        label={t('password.current')}
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        error={isTried && !current ? t('password.currentMissing') : wrong}
        autoComplete="current-password"
        name="current"
      />
      <NewPasswordFields
        value={password}
        onChange={setPassword}
        isTried={isTried}
        error={errorOf(refusal, 'next')}
      />
      {!wrong && <Problem refusal={refusal} fields={['current', 'next']} />}
      <Button type="submit" loading={isAsking}>
        {t('password.submit')}
      </Button>
    </form>
  );
};
