import { PasswordInput, type PasswordInputProps } from '@mantine/core';

/** Mantine's password input marks a fault for the eye only; this one says it to a screen reader too. */
export const PasswordField = ({ error, ...props }: PasswordInputProps) => (
  <PasswordInput {...props} error={error} aria-invalid={error ? true : undefined} />
);
