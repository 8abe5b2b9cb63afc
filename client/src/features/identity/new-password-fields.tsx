import { useTexts } from './identity-texts.ts';
import { faultsOf, type NewPassword, shortestPassword } from './new-password.ts';
import { PasswordField } from './password-field.tsx';

interface Props {
  readonly value: NewPassword;
  readonly onChange: (value: NewPassword) => void;
  readonly isTried: boolean;
  /** What the server said about the new password. */
  readonly error: string | null;
}

export const NewPasswordFields = ({ value, onChange, isTried, error }: Props) => {
  const t = useTexts();
  const faults = faultsOf(value);
  const length = shortestPassword;
  return (
    <>
      <PasswordField
        label={t('password.next')}
        description={t('password.nextHint', { length })}
        value={value.next}
        onChange={(event) => onChange({ ...value, next: event.currentTarget.value })}
        error={isTried && faults.next ? t('password.short', { length }) : error}
        autoComplete="new-password"
        name="next"
      />
      <PasswordField
        label={t('password.repeat')}
        value={value.repeated}
        onChange={(event) => onChange({ ...value, repeated: event.currentTarget.value })}
        error={isTried && !faults.next && faults.repeated ? t('password.differs') : null}
        autoComplete="new-password"
        name="repeated"
      />
    </>
  );
};
